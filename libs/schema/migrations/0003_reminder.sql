-- What must be done by a day, who is told about it when, and the links by which it is called done.

CREATE TABLE obligation (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  kind text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]{1,59}$'),
  -- What it is about, such as a grant; `instance` tells several of one kind apart, such as the years of a report.
  subject_type text NOT NULL CHECK (length(subject_type) BETWEEN 1 AND 60),
  subject_id uuid NOT NULL,
  instance text NOT NULL DEFAULT '' CHECK (length(instance) <= 60),
  -- Null for obligations of the network itself or of a person.
  organisation_id uuid,
  responsible_account_id uuid REFERENCES account (id),
  -- Who of the organisation is asked when no person is named or the person cannot be reached.
  responsible_role text CHECK (responsible_role IN ('ADMIN', 'EDITOR', 'VOLUNTEER_COORD', 'FINANCE')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  -- Counts up with every change of the day.
  revision integer NOT NULL DEFAULT 1,
  nominal date NOT NULL,
  effective date NOT NULL,
  safe_due date NOT NULL,
  -- The day named in the last message; null = nobody was ever told anything.
  told_nominal date,
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'SUPPRESSED')),
  -- Why it is suppressed, such as RENEWED or WITHDRAWN.
  reason text CHECK (length(reason) <= 80),
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  done_at timestamptz,
  done_by uuid,
  evidence text CHECK (length(evidence) <= 1000),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, subject_type, subject_id, kind, instance),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((state = 'DONE') = (done_at IS NOT NULL)),
  CHECK ((state = 'SUPPRESSED') = (reason IS NOT NULL))
);
CREATE INDEX obligation_due ON obligation (network_id, nominal, id);
CREATE INDEX obligation_organisation ON obligation (network_id, organisation_id, nominal, id);
CALL app.tenant_table('obligation');

-- One telling of one obligation: a stage, or the notice that the day has changed.
CREATE TABLE reminder (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  revision integer NOT NULL,
  -- `T-30`: so many days before the safe day. CHANGE: the day has changed. SOON: too near for the next digest.
  rule text NOT NULL CHECK (rule ~ '^(T-[0-9]{1,4}|CHANGE|SOON)$'),
  -- To whom, as a part to play; which person that is, is found out when it goes out.
  recipient text NOT NULL DEFAULT 'RESPONSIBLE' CHECK (recipient IN ('RESPONSIBLE')),
  offset_days integer NOT NULL,
  send_on date NOT NULL,
  send_at timestamptz NOT NULL,
  -- SENT = handed to a delivery, which says what became of it.
  state text NOT NULL CHECK (state IN ('PENDING', 'SENT', 'SUPPRESSED', 'SUPERSEDED')),
  reason text CHECK (length(reason) <= 80),
  is_late boolean NOT NULL DEFAULT false,
  settled_at timestamptz,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, obligation_id, revision, rule, recipient),
  FOREIGN KEY (network_id, obligation_id) REFERENCES obligation (network_id, id),
  CHECK ((state = 'SUPPRESSED') = (reason IS NOT NULL))
);
CREATE INDEX reminder_due ON reminder (send_at, network_id) WHERE state = 'PENDING';
CALL app.tenant_table('reminder');
CREATE POLICY jobs ON reminder FOR SELECT TO app_job USING (true);
GRANT SELECT (id, network_id, state, send_at) ON reminder TO app_job;

-- Which reminders a mail holds.
CREATE TABLE delivery_item (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  reminder_id uuid NOT NULL,
  -- The mail of unknown or failed outcome that this one follows; null for the first telling.
  carried_from uuid,
  -- Set once another mail has taken it over, or none needs to.
  carried_at timestamptz,
  -- Why it was left out when the mail was written, such as DONE.
  omitted_reason text CHECK (length(omitted_reason) <= 80),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, delivery_id, reminder_id),
  FOREIGN KEY (network_id, delivery_id) REFERENCES delivery (network_id, id),
  FOREIGN KEY (network_id, reminder_id) REFERENCES reminder (network_id, id),
  FOREIGN KEY (network_id, carried_from) REFERENCES delivery (network_id, id)
);
CREATE INDEX delivery_item_reminder ON delivery_item (network_id, reminder_id);
CALL app.tenant_table('delivery_item');
CREATE POLICY jobs ON delivery_item FOR SELECT TO app_job USING (true);
GRANT SELECT (id, network_id, delivery_id, carried_at) ON delivery_item TO app_job;

-- "Erledigt" without signing in: one link per mail and obligation; only the hash is kept.
CREATE TABLE reminder_link (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, obligation_id) REFERENCES obligation (network_id, id)
);
CALL app.tenant_table('reminder_link', 'SELECT, INSERT');
CREATE POLICY held ON reminder_link FOR SELECT TO app_runtime USING (token_hash = app.token_hash());
