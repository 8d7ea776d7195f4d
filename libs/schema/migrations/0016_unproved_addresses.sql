-- An address that somebody typed at the sign-in and nobody ever proved is not kept: the daily cleaning empties its account.
CREATE POLICY retention ON account TO app_job USING (confirmed_at IS NULL) WITH CHECK (confirmed_at IS NULL);
GRANT SELECT (id, confirmed_at, created_at, locked_at), UPDATE (email, email_hash, display_name) ON account TO app_job;
CREATE INDEX account_unproved ON account (created_at) WHERE confirmed_at IS NULL;
