-- What comes after the money: the proof of use with its final figures, how long documents are kept, and days that only the
-- notice or a letter of the funder names.
ALTER TABLE "grant"
  -- The day the proof of use was handed in; null = not yet, or nobody said.
  ADD COLUMN proof_submitted_on date,
  -- What the project really cost and what others really paid, as the proof says; null = as planned, or not known.
  ADD COLUMN final_cost_cents bigint CHECK (final_cost_cents BETWEEN 0 AND 9000000000000),
  ADD COLUMN final_own_funds_cents bigint CHECK (final_own_funds_cents BETWEEN 0 AND 9000000000000),
  ADD COLUMN final_third_party_cents bigint CHECK (final_third_party_cents BETWEEN 0 AND 9000000000000),
  ADD CONSTRAINT grant_final_figures CHECK (proof_submitted_on IS NOT NULL
    OR num_nonnulls(final_cost_cents, final_own_funds_cents, final_third_party_cents) = 0);

-- What somebody wrote down about a day of their own; null for all others.
ALTER TABLE grant_deadline ADD COLUMN note text CHECK (length(note) BETWEEN 1 AND 200);

-- The lists of kinds only grow, so rows that are there need no look (NOT VALID).
ALTER TABLE standard_deadline_rule DROP CONSTRAINT standard_deadline_rule_obligation_kind_check;
ALTER TABLE standard_deadline_rule ADD CONSTRAINT standard_deadline_rule_obligation_kind_check
  CHECK (obligation_kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END', 'RETENTION_END')) NOT VALID;
ALTER TABLE grant_deadline DROP CONSTRAINT grant_deadline_kind_check;
ALTER TABLE grant_deadline ADD CONSTRAINT grant_deadline_kind_check
  CHECK (kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END', 'RETENTION_END',
    'DRAWDOWN', 'CHANGE_NOTICE', 'EARMARK_END', 'REPAYMENT', 'INTERNAL')) NOT VALID;

INSERT INTO standard_deadline_rule
  (code, obligation_kind, name, count_kind, n, month_day, anchor, shift_kind, source, is_source_checked, is_default, valid_from)
VALUES
  ('general-retention', 'RETENTION_END', 'Faustregel: Belege 5 Jahre nach dem Verwendungsnachweis aufbewahren', 'PLUS_MONTHS', 60, NULL,
   'PROOF_SUBMITTED', 'TERMIN', 'allgemeine Faustregel: fünf Jahre nach Vorlage des Verwendungsnachweises; für dieses Programm nicht geprüft', false, true, NULL);
