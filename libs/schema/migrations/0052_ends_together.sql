-- A key for programs ends with the role of whoever made it, for good; so do those whose role has ended already.
UPDATE access_key k SET revoked_at = now() WHERE revoked_at IS NULL AND NOT CASE WHEN k.organisation_id IS NULL
  THEN EXISTS (SELECT FROM network_role r WHERE r.network_id = k.network_id AND r.account_id = k.account_id AND r.role = 'COORDINATOR' AND r.ended_at IS NULL)
  ELSE EXISTS (SELECT FROM membership m WHERE m.organisation_id = k.organisation_id AND m.account_id = k.account_id AND m.role = 'ADMIN' AND m.ended_at IS NULL) END;

-- Questions about many entries of one kind, such as those of a table, are asked together: one mail for each address.
ALTER TABLE confirmation
  ADD COLUMN batch uuid,
  -- Only until the mail is written.
  ADD COLUMN batch_address text CHECK (length(batch_address) <= 320),
  ADD CHECK (batch_address IS NULL OR batch IS NOT NULL);
CREATE INDEX confirmation_batch ON confirmation (network_id, batch) WHERE batch_address IS NOT NULL;
-- The link of an entry that has ended is over.
UPDATE confirmation c SET replaced_at = now() FROM offering o
WHERE c.subject_type = 'offering' AND o.network_id = c.network_id AND o.id = c.subject_id AND o.state = 'CLOSED' AND c.answered_at IS NULL AND c.replaced_at IS NULL;
