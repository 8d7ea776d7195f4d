-- Tenancy, people, organisations, audit trail. Tenant = network (one county or city).
-- Every tenant table carries network_id, a composite key (network_id, id), and two policies: the tenant's own rows for
-- the runtime role, and everything for the owner, who is used by migrations, backup and restore alone.

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO app_runtime, app_public, app_job;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app_runtime, app_public, app_job;

-- Stable, so that the planner evaluates them once and uses the index. After a commit an unset setting reads '' and not
-- NULL, hence nullif: no setting must mean no rows.
CREATE FUNCTION app.network() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(pg_catalog.current_setting('app.network', true), '')::uuid $$;
CREATE FUNCTION app.account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(pg_catalog.current_setting('app.account', true), '')::uuid $$;
CREATE FUNCTION app.token_hash() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT pg_catalog.decode(nullif(pg_catalog.current_setting('app.token_hash', true), ''), 'hex') $$;
CREATE FUNCTION app.email_hash() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT pg_catalog.decode(nullif(pg_catalog.current_setting('app.email_hash', true), ''), 'hex') $$;

-- Row level security for any table: on, forced, and open for the owner's maintenance.
CREATE PROCEDURE app.protect(target regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY maintenance ON %s TO %I USING (true) WITH CHECK (true)', target, current_user);
END $$;

-- The whole set for a tenant table. `rights` are those of the runtime role; there is no DELETE unless it is named.
CREATE PROCEDURE app.tenant_table(target regclass, rights text DEFAULT 'SELECT, INSERT, UPDATE') LANGUAGE plpgsql AS $$
BEGIN
  CALL app.protect(target);
  EXECUTE format('CREATE POLICY tenant ON %s TO app_runtime USING (network_id = app.network()) WITH CHECK (network_id = app.network())', target);
  EXECUTE format('GRANT %s ON %s TO app_runtime', rights, target);
END $$;

CREATE TABLE county (
  ags text PRIMARY KEY CHECK (ags ~ '^[0-9]{5}$'),
  name text NOT NULL,
  kind text NOT NULL,
  land text NOT NULL CHECK (land ~ '^[A-Z]{2}$'),
  area_km2 numeric,
  population integer
);
COMMENT ON TABLE county IS 'Landkreise and kreisfreie Städte by Amtlicher Gemeindeschlüssel (5 digits).';
GRANT SELECT ON county TO app_runtime, app_public, app_job;

CREATE TABLE network (
  id uuid PRIMARY KEY,
  ags text NOT NULL REFERENCES county (ags),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL
);
CALL app.protect('network');
CREATE POLICY readable ON network FOR SELECT TO app_runtime, app_public, app_job USING (true);
CREATE POLICY founding ON network FOR INSERT TO app_runtime WITH CHECK (id = app.network());
GRANT SELECT ON network TO app_runtime, app_public, app_job;
GRANT INSERT ON network TO app_runtime;

CREATE TABLE network_setting (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  name text NOT NULL CHECK (length(name) <= 80),
  value jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, name)
);
CALL app.tenant_table('network_setting');

CREATE TABLE account (
  id uuid PRIMARY KEY,
  email text NOT NULL CHECK (length(email) <= 254),
  email_hash bytea NOT NULL UNIQUE,
  display_name text NOT NULL DEFAULT '' CHECK (length(display_name) <= 120),
  language text NOT NULL DEFAULT 'de',
  is_operator boolean NOT NULL DEFAULT false,
  -- Encrypted with the installation's key; null = no second factor.
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  -- The last accepted time step: a code is good for one use.
  totp_last_step bigint,
  confirmed_at timestamptz,
  locked_at timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CALL app.protect('account');
GRANT SELECT, INSERT, UPDATE ON account TO app_runtime;

CREATE TABLE session (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  token_hash bytea NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('BROWSER', 'API')),
  label text NOT NULL CHECK (length(label) <= 120),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  second_factor_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX session_account ON session (account_id);
CALL app.protect('session');
CREATE POLICY own ON session TO app_runtime USING (account_id = app.account()) WITH CHECK (account_id = app.account());
CREATE POLICY held ON session FOR SELECT TO app_runtime USING (token_hash = app.token_hash());
GRANT SELECT, INSERT, UPDATE ON session TO app_runtime;

CREATE TABLE sign_in (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  token_hash bytea NOT NULL UNIQUE,
  code_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX sign_in_account ON sign_in (account_id, created_at);
CALL app.protect('sign_in');
CREATE POLICY own ON sign_in TO app_runtime USING (account_id = app.account()) WITH CHECK (account_id = app.account());
CREATE POLICY held ON sign_in FOR SELECT TO app_runtime USING (token_hash = app.token_hash());
GRANT SELECT, INSERT, UPDATE ON sign_in TO app_runtime;

CREATE TABLE organisation (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  kind text NOT NULL CHECK (kind IN ('DEPARTMENT', 'TRAEGER', 'ASSOCIATION', 'INITIATIVE')),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
  description text NOT NULL DEFAULT '' CHECK (length(description) <= 5000),
  website text CHECK (length(website) <= 500),
  public_email text CHECK (length(public_email) <= 254),
  public_phone text CHECK (length(public_phone) <= 60),
  verification text NOT NULL CHECK (verification IN ('UNVERIFIED', 'PENDING', 'VERIFIED', 'SUSPENDED', 'DEACTIVATED')),
  verified_at timestamptz,
  verified_by uuid,
  evidence_kind text,
  evidence_on date,
  -- "Vom Kreis erfasst, unbestätigt": entered by the integration office and not yet confirmed by the organisation.
  recorded_by_county boolean NOT NULL DEFAULT false,
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id)
);
CREATE INDEX organisation_by_name ON organisation (network_id, lower(name), id);
CALL app.tenant_table('organisation');
CREATE POLICY published ON organisation FOR SELECT TO app_public USING (verification = 'VERIFIED');
GRANT SELECT (id, network_id, kind, name, description, website, public_email, public_phone, verification, recorded_by_county, confirmed_at)
  ON organisation TO app_public;

CREATE TABLE membership (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL CHECK (role IN ('ADMIN', 'EDITOR', 'VOLUNTEER_COORD', 'FINANCE', 'VIEWER')),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
CREATE UNIQUE INDEX membership_active ON membership (network_id, organisation_id, account_id, role) WHERE ended_at IS NULL;
CREATE INDEX membership_account ON membership (account_id);
CALL app.tenant_table('membership');
-- Own memberships across networks, but only before a network is entered.
CREATE POLICY own ON membership FOR SELECT TO app_runtime USING (app.network() IS NULL AND account_id = app.account());

CREATE TABLE network_role (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL CHECK (role IN ('COORDINATOR', 'AUDITOR', 'COMPLAINTS')),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX network_role_active ON network_role (network_id, account_id, role) WHERE ended_at IS NULL;
CREATE INDEX network_role_account ON network_role (account_id);
CALL app.tenant_table('network_role');
CREATE POLICY own ON network_role FOR SELECT TO app_runtime USING (app.network() IS NULL AND account_id = app.account());
CREATE POLICY own ON organisation FOR SELECT TO app_runtime USING (
  app.network() IS NULL
  AND id = ANY ((SELECT array(SELECT organisation_id FROM membership WHERE account_id = app.account() AND ended_at IS NULL))::uuid[])
);

-- People of the current network are visible in it (names in member lists); everyone sees and changes only themself.
CREATE POLICY own ON account TO app_runtime
  USING (id = app.account() OR email_hash = app.email_hash())
  WITH CHECK (id = app.account() OR email_hash = app.email_hash());
CREATE POLICY colleagues ON account FOR SELECT TO app_runtime USING (
  id = ANY ((SELECT array(
    SELECT account_id FROM membership WHERE network_id = app.network()
    UNION ALL SELECT account_id FROM network_role WHERE network_id = app.network()))::uuid[])
);

CREATE TABLE invitation (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Null for a role in the network itself.
  organisation_id uuid,
  role text NOT NULL,
  email text NOT NULL CHECK (length(email) <= 254),
  email_hash bytea NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  invited_by uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((organisation_id IS NULL) = (role IN ('COORDINATOR', 'AUDITOR', 'COMPLAINTS')))
);
-- One open invitation per address, place and role, also when two are sent in the same instant.
CREATE UNIQUE INDEX invitation_open ON invitation
  (network_id, coalesce(organisation_id, network_id), role, email_hash) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CALL app.tenant_table('invitation');
CREATE POLICY held ON invitation FOR SELECT TO app_runtime USING (token_hash = app.token_hash());

CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  -- Null for what a person does before a network is chosen.
  network_id uuid REFERENCES network (id),
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('ANONYMOUS', 'PERSON', 'SYSTEM')),
  account_id uuid,
  organisation_id uuid,
  action text NOT NULL CHECK (length(action) <= 80),
  subject_type text NOT NULL CHECK (length(subject_type) <= 80),
  subject_id uuid NOT NULL,
  changes jsonb NOT NULL
);
CREATE INDEX audit_entry_network ON audit_entry (network_id, at, id);
CREATE INDEX audit_entry_account ON audit_entry (account_id, at);
CALL app.protect('audit_entry');
-- The own entries of other networks only before a network is entered, as with memberships.
CREATE POLICY tenant ON audit_entry FOR SELECT TO app_runtime USING (network_id = app.network());
CREATE POLICY own ON audit_entry FOR SELECT TO app_runtime USING (app.network() IS NULL AND account_id = app.account());
CREATE POLICY appending ON audit_entry FOR INSERT TO app_runtime WITH CHECK (network_id = app.network() OR network_id IS NULL);
GRANT SELECT, INSERT ON audit_entry TO app_runtime;

-- Not even the owner rewrites history by accident; erasing a person replaces ids through the column named here.
CREATE FUNCTION app.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The trail is append-only.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_rewriting();

CREATE TABLE idempotent_answer (
  account_id uuid NOT NULL REFERENCES account (id),
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request_hash text NOT NULL,
  -- Sealed with the installation's key.
  answer bytea,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, key)
);
CALL app.protect('idempotent_answer');
CREATE POLICY own ON idempotent_answer TO app_runtime USING (account_id = app.account()) WITH CHECK (account_id = app.account());
GRANT SELECT, INSERT, UPDATE ON idempotent_answer TO app_runtime;

CREATE TABLE rate_limit (
  -- SHA-256 of what is limited and whom, so that no address or e-mail is kept.
  bucket bytea NOT NULL,
  window_start timestamptz NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (bucket, window_start)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO app_runtime;

-- "Vom Kreis erfasst, unbestätigt": what the integration office entered and its owner is asked to confirm or correct
-- by a mail link, without an account. One open question per object.
CREATE TABLE confirmation (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  organisation_id uuid NOT NULL,
  subject_type text NOT NULL CHECK (length(subject_type) <= 80),
  subject_id uuid NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  answered_at timestamptz,
  -- CONFIRMED, or CORRECTED with the words of the organisation, which the office reads.
  answer text CHECK (answer IN ('CONFIRMED', 'CORRECTED')),
  correction text CHECK (length(correction) <= 2000),
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
CREATE UNIQUE INDEX confirmation_open ON confirmation (network_id, subject_type, subject_id) WHERE answered_at IS NULL;
CALL app.tenant_table('confirmation');
CREATE POLICY held ON confirmation FOR SELECT TO app_runtime USING (token_hash = app.token_hash());
