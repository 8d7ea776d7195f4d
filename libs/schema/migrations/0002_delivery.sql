-- Mails on their way, what was tried, and when recurring jobs last ran. PostgreSQL holds every fact; a queue only
-- carries ids. A mail belongs to a network, or to an account alone (signing in happens before a network is chosen).

CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  network_id uuid REFERENCES network (id),
  account_id uuid REFERENCES account (id),
  channel text NOT NULL DEFAULT 'MAIL' CHECK (channel IN ('MAIL')),
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z0-9.-]{1,79}$'),
  unique_key text NOT NULL CHECK (length(unique_key) BETWEEN 1 AND 200),
  -- The German day of a digest: one per recipient, day, channel and kind. Null for mails that are no digest.
  local_date date,
  -- Given only where there is no account; else the account's address of the moment is taken when the mail is prepared.
  to_address text CHECK (length(to_address) BETWEEN 3 AND 254 AND to_address !~ '[\r\n]'),
  language text NOT NULL DEFAULT 'de',
  is_confidential boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'PLANNED'
    CHECK (state IN ('PLANNED', 'SENDING', 'DEFERRED', 'SENT', 'UNKNOWN', 'FAILED', 'OBSOLETE')),
  -- Why it failed or is obsolete: a code, never a text of a foreign server, which could name the address.
  reason text CHECK (length(reason) <= 80),
  due_at timestamptz NOT NULL,
  -- The earliest instant of the next try; moves with every temporary refusal, due_at does not.
  try_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  -- What was or will be sent; written once, with the Message-ID, before the first try. Erased for confidential mails.
  subject text CHECK (length(subject) <= 250 AND subject !~ '[\r\n]'),
  body_text text CHECK (length(body_text) <= 200000),
  body_html text CHECK (length(body_html) <= 400000),
  body_hash bytea,
  sent_to text,
  message_id text,
  prepared_at timestamptz,
  erased_at timestamptz,
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  -- Tries of which nobody can say whether they arrived: one leads to a resend, the second ends in UNKNOWN.
  unknown_outcomes integer NOT NULL DEFAULT 0 CHECK (unknown_outcomes BETWEEN 0 AND 2),
  -- True from the commit before a try until its outcome is recorded; a crash leaves it true.
  is_attempt_open boolean NOT NULL DEFAULT false,
  lease_token uuid,
  lease_until timestamptz,
  -- Until then the queue is trusted to carry this id; afterwards it is handed over again.
  queued_until timestamptz,
  UNIQUE (network_id, id),
  UNIQUE (account_id, id),
  CHECK (network_id IS NOT NULL OR account_id IS NOT NULL),
  CHECK ((to_address IS NULL) = (account_id IS NOT NULL)),
  CHECK (state NOT IN ('SENDING', 'SENT', 'UNKNOWN') OR message_id IS NOT NULL)
);
CREATE UNIQUE INDEX delivery_unique_key ON delivery ((coalesce(network_id, account_id)), unique_key);
CREATE UNIQUE INDEX delivery_digest ON delivery (network_id, account_id, local_date, channel, kind) WHERE local_date IS NOT NULL;
CREATE INDEX delivery_open ON delivery (try_at, id) WHERE state IN ('PLANNED', 'SENDING', 'DEFERRED');
CREATE INDEX delivery_account ON delivery (account_id, created_at);
CREATE INDEX delivery_trouble ON delivery (network_id, created_at) WHERE state IN ('UNKNOWN', 'FAILED');
CALL app.protect('delivery');
CREATE POLICY tenant ON delivery TO app_runtime
  USING (network_id = app.network()) WITH CHECK (network_id = app.network());
CREATE POLICY own ON delivery TO app_runtime
  USING (network_id IS NULL AND account_id = app.account()) WITH CHECK (network_id IS NULL AND account_id = app.account());
GRANT SELECT, INSERT, UPDATE ON delivery TO app_runtime;
-- Jobs look across networks, but see ids, states and instants: no address, no subject, no body.
CREATE POLICY jobs ON delivery TO app_job USING (true) WITH CHECK (true);
GRANT SELECT (id, network_id, account_id, state, due_at, try_at, created_at, sent_at, attempts, unknown_outcomes,
  lease_token, lease_until, queued_until) ON delivery TO app_job;
GRANT UPDATE (lease_token, lease_until, queued_until) ON delivery TO app_job;

-- What was prepared stays as it is: a resend is the same mail. Only erasing is allowed.
CREATE FUNCTION app.keep_prepared_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.message_id IS NULL THEN RETURN NEW; END IF;
  IF NEW.message_id IS DISTINCT FROM OLD.message_id OR NEW.body_hash IS DISTINCT FROM OLD.body_hash
     OR NEW.prepared_at IS DISTINCT FROM OLD.prepared_at
     OR (NEW.erased_at IS NULL AND (NEW.subject, NEW.body_text, NEW.body_html, NEW.sent_to)
         IS DISTINCT FROM (OLD.subject, OLD.body_text, OLD.body_html, OLD.sent_to)) THEN
    RAISE EXCEPTION 'A prepared mail is never changed.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_prepared_mail BEFORE UPDATE ON delivery FOR EACH ROW EXECUTE FUNCTION app.keep_prepared_mail();

CREATE TABLE delivery_attempt (
  id uuid PRIMARY KEY,
  delivery_id uuid NOT NULL,
  network_id uuid,
  account_id uuid,
  -- Number of the try, from 1.
  n integer NOT NULL CHECK (n >= 1),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- STARTED is committed before the first byte goes out; the other row of the same n says how it ended.
  outcome text NOT NULL CHECK (outcome IN ('STARTED', 'ACCEPTED', 'TEMPORARY', 'PERMANENT', 'UNKNOWN')),
  -- How far the conversation came: CONNECT, ENVELOPE, DATA, LOCAL, or LEASE (nobody came back).
  phase text NOT NULL CHECK (phase IN ('CONNECT', 'ENVELOPE', 'DATA', 'LOCAL', 'LEASE')),
  smtp_code integer CHECK (smtp_code BETWEEN 200 AND 599),
  -- True when the try had already lost its lease: the row explains a copy and changes nothing.
  is_late boolean NOT NULL DEFAULT false,
  FOREIGN KEY (network_id, delivery_id) REFERENCES delivery (network_id, id),
  -- For mails without a network. At least one of the two keys holds for every row (see the check below).
  FOREIGN KEY (account_id, delivery_id) REFERENCES delivery (account_id, id),
  CHECK (network_id IS NOT NULL OR account_id IS NOT NULL)
);
CREATE INDEX delivery_attempt_delivery ON delivery_attempt (delivery_id, n);
CALL app.protect('delivery_attempt');
CREATE POLICY tenant ON delivery_attempt TO app_runtime
  USING (network_id = app.network()) WITH CHECK (network_id = app.network());
CREATE POLICY own ON delivery_attempt TO app_runtime
  USING (network_id IS NULL AND account_id = app.account()) WITH CHECK (network_id IS NULL AND account_id = app.account());
GRANT SELECT, INSERT ON delivery_attempt TO app_runtime;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery_attempt
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_rewriting();

-- When a recurring job last ran to its end, by the server's clock: what the watchdog looks at, whatever the queue says.
CREATE TABLE job_heartbeat (
  name text PRIMARY KEY CHECK (length(name) <= 80),
  ran_at timestamptz NOT NULL,
  -- Who runs it directly, and until when, while the queue does not.
  claimed_until timestamptz
);
GRANT SELECT, INSERT, UPDATE ON job_heartbeat TO app_job;
GRANT SELECT ON job_heartbeat TO app_runtime;
