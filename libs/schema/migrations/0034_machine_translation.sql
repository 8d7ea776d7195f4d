-- What a machine translated of public offerings, where the network wants it. It can be made again from the offering, so it is
-- no part of what the offering says: no version, no revision. What people write in its place stands with the offering.
CREATE TABLE offering_machine_translation (
  -- That of the offering.
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  -- What people write for themselves is not given to a machine.
  is_informal boolean NOT NULL DEFAULT false CHECK (NOT is_informal),
  -- The version of the offering that was looked at last.
  version integer NOT NULL CHECK (version >= 1),
  -- [{language, field, text, madeFrom}], as in offering.translations.
  texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'array' AND jsonb_array_length(texts) <= 200),
  -- How often in a row texts of this version were refused, and when the next try is; null = all is done, or given up.
  failures smallint NOT NULL CHECK (failures BETWEEN 0 AND 10),
  next_try_at timestamptz,
  looked_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, id, is_informal) REFERENCES offering (network_id, id, is_informal)
);
CALL app.tenant_table('offering_machine_translation', 'SELECT, INSERT, UPDATE, DELETE');
