-- Keys for programs of an organisation or of the office: made by one of its admins or coordinators, with scopes, and alive only as
-- long as that person could make it again. The key itself is not stored.
CREATE TABLE access_key (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Whose data it opens; null = those of the network, as the office has them.
  organisation_id uuid,
  -- Who made it: it acts with what is left of this person's rights.
  account_id uuid NOT NULL REFERENCES account (id),
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 120),
  -- The beginning of the key, by which people recognise it.
  prefix text NOT NULL CHECK (prefix ~ '^tnz_[0-9a-f]{8}$'),
  token_hash bytea NOT NULL UNIQUE,
  scopes text[] NOT NULL CHECK (cardinality(scopes) BETWEEN 1 AND 10 AND scopes <@ ARRAY['OFFERINGS_READ', 'OFFERINGS_WRITE', 'CAPACITY_WRITE', 'PLACES_READ', 'PLACES_WRITE', 'FEEDBACK_READ', 'ORGANISATIONS_READ']),
  created_at timestamptz NOT NULL,
  expires_on date NOT NULL,
  expires_at timestamptz NOT NULL,
  -- The day is enough to see whether anybody still needs it.
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
CREATE INDEX access_key_owner ON access_key (network_id, organisation_id, id);
CREATE INDEX access_key_account ON access_key (account_id);
CALL app.tenant_table('access_key', 'SELECT, INSERT, UPDATE (last_used_on, revoked_at, revoked_by)');
CREATE POLICY held ON access_key FOR SELECT TO app_runtime USING (token_hash = app.token_hash());
-- Before a network is entered: noting that it was used, and ending all of an account that is locked.
CREATE POLICY own ON access_key TO app_runtime USING (app.network() IS NULL AND account_id = app.account()) WITH CHECK (app.network() IS NULL AND account_id = app.account());

CREATE INDEX access_key_age ON access_key (expires_at);
CREATE POLICY retention ON access_key TO app_job USING (expires_at < now() - interval '364 days');
GRANT SELECT (id, network_id, expires_at), DELETE ON access_key TO app_job;

-- What a program did, and with which key.
ALTER TABLE audit_entry ADD COLUMN access_key_id uuid;
