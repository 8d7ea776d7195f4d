-- What is kept no longer than needed: the job login may delete it by its dates, and erase the words of old mails, without
-- reading a word of either. The times are in libs/platform/retention.
CREATE POLICY retention ON idempotent_answer TO app_job USING (true);
GRANT SELECT (created_at), DELETE ON idempotent_answer TO app_job;
CREATE INDEX idempotent_answer_age ON idempotent_answer (created_at);
GRANT SELECT (window_start), DELETE ON rate_limit TO app_job;
CREATE INDEX rate_limit_age ON rate_limit (window_start);
CREATE POLICY retention ON sign_in TO app_job USING (true);
GRANT SELECT (expires_at), DELETE ON sign_in TO app_job;
CREATE POLICY retention ON session TO app_job USING (true);
GRANT SELECT (expires_at, ended_at), DELETE ON session TO app_job;
CREATE POLICY retention ON reminder_link TO app_job USING (true);
GRANT SELECT (expires_at), DELETE ON reminder_link TO app_job;
CREATE POLICY retention ON invitation TO app_job USING (true);
GRANT SELECT (expires_at), DELETE ON invitation TO app_job;
-- Reading stays at ids, states and instants; writing these columns shows nothing of what stood there.
GRANT SELECT (erased_at), UPDATE (subject, body_text, body_html, sent_to, to_address, erased_at) ON delivery TO app_job;
CREATE INDEX delivery_words ON delivery (created_at) WHERE erased_at IS NULL AND state IN ('SENT', 'UNKNOWN', 'FAILED', 'OBSOLETE');
