-- What people say about a published offering, without an account and without any trace of who said it.
CREATE TABLE feedback (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  offering_id uuid NOT NULL,
  -- Whose inbox: that of the organisation behind the offering, or (null) that of the integration office.
  organisation_id uuid,
  topic text NOT NULL CHECK (topic IN ('WRONG_FACTS', 'NOT_REACHABLE', 'NO_LONGER_EXISTS', 'BARRIER', 'EXCLUDED', 'OTHER')),
  -- They may name people; kept for a year.
  words text CHECK (length(words) <= 1000),
  received_at timestamptz NOT NULL,
  -- When the office passed it on to the organisation.
  forwarded_at timestamptz,
  handled_at timestamptz,
  handled_by uuid,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((handled_at IS NULL) = (handled_by IS NULL)),
  CHECK (forwarded_at IS NULL OR organisation_id IS NOT NULL),
  -- Who was kept out is not for the eyes of those who did it, until the office passes it on.
  CHECK (topic NOT IN ('BARRIER', 'EXCLUDED') OR organisation_id IS NULL OR forwarded_at IS NOT NULL)
);
-- The inboxes, oldest first.
CREATE INDEX feedback_inbox ON feedback (network_id, organisation_id, received_at, id);
CREATE INDEX feedback_offering ON feedback (network_id, offering_id);
CALL app.tenant_table('feedback');

CREATE INDEX feedback_age ON feedback (received_at);
CREATE POLICY retention ON feedback TO app_job USING (received_at < now() - interval '364 days');
GRANT SELECT (id, network_id, received_at), DELETE ON feedback TO app_job;
