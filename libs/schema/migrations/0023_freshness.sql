-- When somebody last said that everything about a published offering is right, and by which day they are asked again.
ALTER TABLE offering
  ADD COLUMN assured_on date,
  ADD COLUMN assurance_due_on date,
  -- The network's setting that the due day was counted with; another one, or none, and the daily job counts anew.
  ADD COLUMN assurance_months smallint CHECK (assurance_months IN (6, 12)),
  -- The due day for which the public contact was asked by mail.
  ADD COLUMN assurance_asked_for date;
UPDATE offering SET assured_on = (published_at AT TIME ZONE 'Europe/Berlin')::date WHERE published_at IS NOT NULL;
CREATE INDEX offering_assurance ON offering (network_id, assurance_due_on, id) WHERE state = 'PUBLISHED';

-- The public page says when; a card that shows its offering says it from now on.
UPDATE offering_card c SET base = c.base || jsonb_build_object('assuredOn', o.assured_on)
FROM offering o WHERE o.network_id = c.network_id AND o.id = c.id AND c.base ->> 'id' = c.id::text;
