-- What an offering has free, as it was last told: figures beside the content, without revisions.
CREATE TABLE capacity (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  is_informal boolean NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 0 AND 4),
  unit text NOT NULL CHECK (unit IN ('PLACES', 'APPOINTMENTS', 'HOURS', 'BEDS', 'ROOMS', 'OTHER')),
  label text CHECK (length(label) <= 80),
  available integer NOT NULL CHECK (available BETWEEN 0 AND 100000),
  maximum integer CHECK (maximum BETWEEN 1 AND 100000 AND maximum >= available),
  reported_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id, position),
  FOREIGN KEY (network_id, offering_id, is_informal) REFERENCES offering (network_id, id, is_informal),
  CHECK (unit <> 'OTHER' OR label IS NOT NULL),
  -- It is public without anybody having read it, so a person's service has figures alone.
  CHECK (NOT is_informal OR label IS NULL)
);
CALL app.tenant_table('capacity', 'SELECT, INSERT, UPDATE, DELETE');
