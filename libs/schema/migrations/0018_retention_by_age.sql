-- The job login deletes only what the table of libs/platform/retention lets go: a statement without its dates, or a worker
-- whose clock is wrong, no longer ends sessions and invitations that are alive. Each bound is a day laxer than its rule,
-- for clocks that differ. It is the clock of the database that counts here.
ALTER POLICY retention ON idempotent_answer USING (created_at < now() - interval '1 day');
ALTER POLICY retention ON sign_in USING (expires_at < now());
ALTER POLICY retention ON session USING (least(expires_at, coalesce(ended_at, expires_at)) < now() - interval '29 days');
ALTER POLICY retention ON sign_up_link USING (expires_at < now() - interval '29 days');
ALTER POLICY retention ON reminder_link USING (expires_at < now() - interval '29 days');
ALTER POLICY retention ON invitation USING (expires_at < now() - interval '89 days');
-- A check of its own: what is written is looked at only for being an address that nobody has proved.
ALTER POLICY retention ON account USING (confirmed_at IS NULL AND locked_at IS NULL AND created_at < now() - interval '29 days')
  WITH CHECK (confirmed_at IS NULL);

-- Counters belong to no tenant and to nobody; only deleting them is bound to their age.
CALL app.protect('rate_limit');
CREATE POLICY counted ON rate_limit TO app_runtime USING (true) WITH CHECK (true);
CREATE POLICY retention ON rate_limit TO app_job USING (window_start < now() - interval '1 day');
