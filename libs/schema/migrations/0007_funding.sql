-- Programmes, grants, their deadlines and payments, and what offerings cost.
-- Nothing here is published: there is no policy for app_public. Amounts are whole cents in EUR; days are days in Germany.

-- How deadlines are counted, as laws, general conditions and directives say it. Data, never code: a new version of a
-- rule is a new row with its first day. The same for all networks; a network's own rules are in deadline_rule.
CREATE TABLE standard_deadline_rule (
  code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9-]{1,79}$'),
  obligation_kind text NOT NULL
    CHECK (obligation_kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END')),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
  count_kind text NOT NULL
    CHECK (count_kind IN ('PLUS_MONTHS', 'END_OF_NTH_MONTH_AFTER', 'PLUS_WEEKS', 'MINUS_MONTHS', 'FIXED_MONTH_DAY')),
  n integer NOT NULL CHECK (n BETWEEN -520 AND 520),
  -- Only for FIXED_MONTH_DAY: MM-DD.
  month_day text CHECK (month_day ~ '^[0-1][0-9]-[0-3][0-9]$'),
  anchor text NOT NULL CHECK (anchor IN (
    'AWARD_PERIOD_START', 'AWARD_PERIOD_END', 'BUDGET_YEAR_END', 'PAYOUT', 'PROJECT_START', 'PROJECT_COMPLETED', 'PROOF_SUBMITTED',
    'SUPERIOR_DEADLINE')),
  shift_kind text NOT NULL CHECK (shift_kind IN ('FRIST', 'TERMIN', 'LEAD')),
  source text NOT NULL CHECK (length(source) BETWEEN 2 AND 500),
  -- False: written down from memory; shown as "Quelle nicht geprüft" wherever the deadline is shown.
  is_source_checked boolean NOT NULL,
  -- Holds for programmes that name no rule of this kind; the most cautious one.
  is_default boolean NOT NULL,
  -- First anchor day it holds for; null = always.
  valid_from date,
  UNIQUE NULLS NOT DISTINCT (code, valid_from),
  CHECK ((month_day IS NOT NULL) = (count_kind = 'FIXED_MONTH_DAY'))
);
GRANT SELECT ON standard_deadline_rule TO app_runtime;

INSERT INTO standard_deadline_rule
  (code, obligation_kind, name, count_kind, n, month_day, anchor, shift_kind, source, is_source_checked, is_default, valid_from)
VALUES
  ('funding-end', 'FUNDING_END', 'Ende der Förderung', 'PLUS_MONTHS', 0, NULL, 'AWARD_PERIOD_END', 'TERMIN',
   '§ 31 VwVfG: ein Leistungszeitraum endet mit seinem letzten Tag, auch an einem freien Tag', true, true, NULL),
  ('proof-end-of-6th-month', 'PROOF_OF_USE', 'Verwendungsnachweis bis zum Ende des 6. Monats', 'END_OF_NTH_MONTH_AFTER', 6, NULL,
   'AWARD_PERIOD_END', 'FRIST', 'ANBest-P (Bund) Nr. 6.1', false, true, NULL),
  ('proof-6-months', 'PROOF_OF_USE', 'Verwendungsnachweis binnen 6 Monaten', 'PLUS_MONTHS', 6, NULL,
   'AWARD_PERIOD_END', 'FRIST', 'BayVV 2174-A Nr. 9.1; BayVV 2176-I Nr. 20', true, false, NULL),
  ('proof-12-months', 'PROOF_OF_USE', 'Verwendungsnachweis binnen eines Jahres (Kommunen)', 'PLUS_MONTHS', 12, NULL,
   'AWARD_PERIOD_END', 'FRIST', 'ANBest-K Nr. 6.1 (in mehreren Ländern)', false, false, NULL),
  ('proof-31-march', 'PROOF_OF_USE', 'Verwendungsnachweis bis 31. März des Folgejahres', 'FIXED_MONTH_DAY', 1, '03-31',
   'AWARD_PERIOD_END', 'FRIST', 'BayVV 2039-A Nr. 9.2', true, false, NULL),
  ('interim-end-of-4th-month', 'INTERIM_REPORT', 'Zwischennachweis 4 Monate nach dem Haushaltsjahr', 'END_OF_NTH_MONTH_AFTER', 4, NULL,
   'BUDGET_YEAR_END', 'FRIST', 'NABF Nr. 4.4 (Auskunft der Projektträger)', true, false, NULL),
  ('spend-6-weeks', 'SPEND_BY', 'Auszahlung binnen 6 Wochen verwenden', 'PLUS_WEEKS', 6, NULL,
   'PAYOUT', 'FRIST', 'Ausgabenbasierte Bundesprojekte (Auskunft der Projektträger)', true, true, NULL),
  ('spend-2-months', 'SPEND_BY', 'Auszahlung binnen 2 Monaten verwenden', 'PLUS_MONTHS', 2, NULL,
   'PAYOUT', 'FRIST', 'ANBest-Gk Nr. 1.2; VV zur BayHO Nr. 7.2', true, false, NULL),
  ('spend-3-months', 'SPEND_BY', 'Auszahlung binnen 3 Monaten verwenden', 'PLUS_MONTHS', 3, NULL,
   'PAYOUT', 'FRIST', '§ 11 EUTBV', true, false, NULL),
  ('follow-up-6-months', 'FOLLOW_UP_APPLICATION', 'Folgeantrag 6 Monate vor Beginn', 'MINUS_MONTHS', 6, NULL,
   'PROJECT_START', 'LEAD', 'AMIF 2021–2027 (Förderdatenbank, eu-migrationsfonds.de)', true, true, NULL),
  ('follow-up-3-months', 'FOLLOW_UP_APPLICATION', 'Folgeantrag 3 Monate vor Beginn', 'MINUS_MONTHS', 3, NULL,
   'PROJECT_START', 'LEAD', 'Vorsorglicher Vorlauf ohne Rechtsquelle', false, false, NULL);

-- A funder's programme or directive (Förderprogramm, Richtlinie), as this network knows it.
CREATE TABLE programme (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  title text NOT NULL CHECK (length(title) BETWEEN 2 AND 200),
  funder_name text NOT NULL CHECK (length(funder_name) BETWEEN 2 AND 200),
  -- Land of the funder's seat: its holidays decide about deadlines (§ 31 VwVfG, § 193 BGB).
  funder_land text NOT NULL CHECK (funder_land ~ '^[A-Z]{2}$'),
  -- The department of this network that grants; it sees the grants it made. Null = a funder outside of the network.
  funder_organisation_id uuid,
  -- The county's own money: its grants are always open to the integration office.
  is_county_funded boolean NOT NULL,
  directive text CHECK (length(directive) <= 500),
  valid_from date,
  valid_to date,
  -- Codes of rules; null = the default of its kind (there is none for interim reports).
  proof_rule text,
  interim_rule text,
  spend_by_rule text,
  follow_up_rule text,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, funder_organisation_id) REFERENCES organisation (network_id, id),
  CHECK (valid_to >= valid_from)
);
CREATE UNIQUE INDEX programme_title ON programme (network_id, lower(funder_name), lower(title));
CREATE INDEX programme_by_title ON programme (network_id, lower(title), id);
CALL app.tenant_table('programme');

-- Rules that a directive sets for itself, such as its own lead time.
CREATE TABLE deadline_rule (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9-]{1,79}$'),
  obligation_kind text NOT NULL
    CHECK (obligation_kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END')),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
  count_kind text NOT NULL
    CHECK (count_kind IN ('PLUS_MONTHS', 'END_OF_NTH_MONTH_AFTER', 'PLUS_WEEKS', 'MINUS_MONTHS', 'FIXED_MONTH_DAY')),
  n integer NOT NULL CHECK (n BETWEEN -520 AND 520),
  month_day text CHECK (month_day ~ '^[0-1][0-9]-[0-3][0-9]$'),
  anchor text NOT NULL CHECK (anchor IN (
    'AWARD_PERIOD_START', 'AWARD_PERIOD_END', 'BUDGET_YEAR_END', 'PAYOUT', 'PROJECT_START', 'PROJECT_COMPLETED', 'PROOF_SUBMITTED',
    'SUPERIOR_DEADLINE')),
  shift_kind text NOT NULL CHECK (shift_kind IN ('FRIST', 'TERMIN', 'LEAD')),
  source text NOT NULL CHECK (length(source) BETWEEN 2 AND 500),
  is_source_checked boolean NOT NULL,
  valid_from date,
  PRIMARY KEY (network_id, id),
  UNIQUE NULLS NOT DISTINCT (network_id, code, valid_from),
  FOREIGN KEY (network_id, programme_id) REFERENCES programme (network_id, id),
  CHECK ((month_day IS NOT NULL) = (count_kind = 'FIXED_MONTH_DAY'))
);
CALL app.tenant_table('deadline_rule');

-- A grant (Zuwendung), from the plan to the notice (Bescheid) and beyond. The name is a word of SQL, hence quoted.
CREATE TABLE "grant" (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  -- Reference of the notice (Aktenzeichen); null before there is one.
  reference text CHECK (length(reference) BETWEEN 1 AND 120),
  -- Who pays out and where it sits, if not the programme's funder (Weiterleitung).
  funder_name text NOT NULL CHECK (length(funder_name) BETWEEN 2 AND 200),
  funder_land text NOT NULL CHECK (funder_land ~ '^[A-Z]{2}$'),
  status text NOT NULL
    CHECK (status IN ('PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED', 'REJECTED', 'WITHDRAWN', 'REVOKED')),
  status_reason text CHECK (length(status_reason) <= 1000),
  -- Bewilligungszeitraum: when money may be spent. Durchführungszeitraum: when the work is done.
  award_from date NOT NULL,
  award_to date NOT NULL,
  work_from date NOT NULL,
  work_to date NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 9000000000000),
  -- Its own likelihood in the expected view; null = by status.
  weight_bp integer CHECK (weight_bp BETWEEN 0 AND 10000),
  is_shared_with_county boolean NOT NULL,
  renews_grant_id uuid,
  -- Who is reminded first; null = whoever looks after the organisation's money.
  responsible_account_id uuid REFERENCES account (id),
  recorded_by_county boolean NOT NULL DEFAULT false,
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  FOREIGN KEY (network_id, programme_id) REFERENCES programme (network_id, id),
  FOREIGN KEY (network_id, renews_grant_id) REFERENCES "grant" (network_id, id),
  CHECK (award_to >= award_from),
  CHECK (work_to >= work_from)
);
CREATE INDEX grant_by_organisation ON "grant" (network_id, organisation_id, award_to, id);
CREATE INDEX grant_renewed ON "grant" (network_id, renews_grant_id) WHERE renews_grant_id IS NOT NULL;
-- The same notice is not entered twice.
CREATE UNIQUE INDEX grant_reference ON "grant" (network_id, organisation_id, programme_id, lower(reference)) WHERE reference IS NOT NULL;
CALL app.tenant_table('"grant"');

-- Which part of a grant pays for which part of which offering. Cents are computed by largest remainder, never stored.
CREATE TABLE grant_share (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 0 AND 199),
  offering_id uuid NOT NULL,
  part text NOT NULL CHECK (length(part) BETWEEN 1 AND 80),
  basis_points integer NOT NULL CHECK (basis_points BETWEEN 1 AND 10000),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, grant_id, position),
  UNIQUE (network_id, grant_id, offering_id, part),
  FOREIGN KEY (network_id, grant_id) REFERENCES "grant" (network_id, id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id)
);
CREATE INDEX grant_share_offering ON grant_share (network_id, offering_id);
CALL app.tenant_table('grant_share', 'SELECT, INSERT, DELETE');

-- The second lock on "not more than the whole": checked when the transaction commits, whoever wrote.
CREATE FUNCTION app.hold_shares_within_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(basis_points) FROM grant_share WHERE network_id = NEW.network_id AND grant_id = NEW.grant_id) > 10000 THEN
    RAISE EXCEPTION 'The shares of a grant exceed the whole.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER within_whole AFTER INSERT ON grant_share DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.hold_shares_within_whole();

-- Money that arrived (Auszahlung).
CREATE TABLE grant_payment (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 9000000000000),
  paid_on date NOT NULL,
  -- Code of a rule, if the notice says otherwise than the programme.
  spend_by_rule text,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, grant_id) REFERENCES "grant" (network_id, id)
);
CREATE INDEX grant_payment_grant ON grant_payment (network_id, grant_id, paid_on, id);
CALL app.tenant_table('grant_payment', 'SELECT, INSERT');

-- What has to be done about a grant by a day, with the rule, the day it counts from and the reason.
CREATE TABLE grant_deadline (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  kind text NOT NULL
    CHECK (kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END')),
  -- Which one of its kind: '' where there is one, the year of an interim report, the id of a payment.
  occurrence text NOT NULL CHECK (length(occurrence) <= 40),
  payment_id uuid,
  -- ENTERED: from the notice by hand; it wins until it is cleared.
  origin text NOT NULL CHECK (origin IN ('DERIVED', 'CONFIRMED', 'ENTERED')),
  nominal_on date NOT NULL,
  effective_on date NOT NULL,
  safe_due_on date NOT NULL,
  -- Another day that the rules give now and that waits for somebody's decision.
  proposed_on date,
  -- The rule as it was when it was applied.
  rule_code text,
  count_kind text,
  n integer,
  month_day text,
  anchor text,
  anchor_on date,
  shift_kind text NOT NULL CHECK (shift_kind IN ('FRIST', 'TERMIN', 'LEAD')),
  source text NOT NULL,
  is_source_checked boolean NOT NULL,
  reason text NOT NULL,
  -- OBSOLETE: the grant no longer gives this deadline (withdrawn, shortened); SUPPRESSED: nothing is to be done (renewed).
  state text NOT NULL CHECK (state IN ('OPEN', 'SUPPRESSED', 'OBSOLETE')),
  state_reason text,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, grant_id, kind, occurrence),
  FOREIGN KEY (network_id, grant_id) REFERENCES "grant" (network_id, id),
  FOREIGN KEY (network_id, payment_id) REFERENCES grant_payment (network_id, id)
);
CALL app.tenant_table('grant_deadline');

-- What an offering costs.
CREATE TABLE cost_plan (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  -- True: after the last line the need goes on at the same rate (to planned_end or the horizon).
  need_continues boolean NOT NULL,
  planned_end date,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id)
);
CALL app.tenant_table('cost_plan');

-- Separately paid parts, for example one per Träger. Parts that only lines or shares name exist too, as essential ones.
CREATE TABLE cost_part (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  cost_plan_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 0 AND 49),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  is_essential boolean NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, cost_plan_id, name),
  FOREIGN KEY (network_id, cost_plan_id) REFERENCES cost_plan (network_id, id)
);
CALL app.tenant_table('cost_part', 'SELECT, INSERT, DELETE');

CREATE TABLE cost_line (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  cost_plan_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 0 AND 199),
  part text NOT NULL CHECK (length(part) BETWEEN 1 AND 80),
  from_on date NOT NULL,
  to_on date NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 9000000000000),
  basis text NOT NULL CHECK (basis IN ('PER_MONTH', 'PERIOD_TOTAL')),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, cost_plan_id, position),
  FOREIGN KEY (network_id, cost_plan_id) REFERENCES cost_plan (network_id, id),
  CHECK (to_on >= from_on)
);
CALL app.tenant_table('cost_line', 'SELECT, INSERT, DELETE');
