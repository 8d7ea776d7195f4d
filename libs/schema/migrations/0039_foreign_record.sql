-- What an import held that is neither an organisation, an offering nor a place here, such as a taxonomy: kept as it came, so
-- that an export gives it back. Imports alone write it and exports alone read it.
CREATE TABLE foreign_record (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Its own id, which stands for one thing within one kind only.
  known_as uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('organizations', 'services', 'locations', 'service_at_locations', 'taxonomies', 'taxonomy_terms')),
  body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object' AND octet_length(body::text) <= 100000),
  brought_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, kind, known_as)
);
CALL app.tenant_table('foreign_record', 'SELECT, INSERT');
