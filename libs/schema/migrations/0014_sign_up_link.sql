-- Answering an offered seat, or cancelling, by a link in a mail and without signing in. Each link is for one sign-up and
-- one purpose; only the hash is kept.
CREATE TABLE sign_up_link (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  sign_up_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  purpose text NOT NULL CHECK (purpose IN ('ANSWER_OFFER', 'CANCEL')),
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  -- The end of the offer; for cancelling, the start of the shift.
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, sign_up_id) REFERENCES sign_up (network_id, id)
);
CREATE INDEX sign_up_link_age ON sign_up_link (expires_at);
CALL app.tenant_table('sign_up_link', 'SELECT, INSERT');
CREATE POLICY held ON sign_up_link FOR SELECT TO app_runtime USING (token_hash = app.token_hash());
CREATE POLICY retention ON sign_up_link TO app_job USING (true);
GRANT SELECT (expires_at), DELETE ON sign_up_link TO app_job;
