-- Finer words below the life areas. Those that all networks share are part of the program; a network adds its own.
CREATE TABLE network_term (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Null = a target group.
  life_area text CHECK (life_area IN ('WORK', 'EDUCATION', 'HEALTH', 'HOUSING', 'LANGUAGE', 'AUTHORITIES_LAW', 'FAMILY', 'LEISURE_SPORT', 'MOBILITY', 'SUPPLY', 'ENCOUNTER', 'DIGITAL')),
  -- Language -> name; German always.
  names jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object' AND names ? 'de' AND length(names::text) <= 2000),
  -- It stays where it is used and is not offered any more. Nothing is deleted: offerings and what they once said hold on to it.
  is_retired boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  PRIMARY KEY (network_id, id)
);
-- A word means one thing in a network.
CREATE UNIQUE INDEX network_term_name ON network_term (network_id, lower(names ->> 'de'));
CALL app.tenant_table('network_term', 'SELECT, INSERT, UPDATE (names, is_retired, version)');
CREATE POLICY published ON network_term FOR SELECT TO app_public USING (true);
GRANT SELECT (id, network_id, life_area, names, is_retired, version) ON network_term TO app_public;

-- Keys of common terms and ids of the network's own.
ALTER TABLE offering ADD COLUMN terms text[] NOT NULL DEFAULT '{}' CHECK (cardinality(terms) <= 20);
CREATE INDEX offering_terms ON offering USING gin (terms) WHERE terms <> '{}';
ALTER TABLE offering_card ADD COLUMN terms text[] NOT NULL DEFAULT '{}';
GRANT SELECT (terms) ON offering_card TO app_public;
-- Every card that shows its offering says that it has none.
UPDATE offering_card SET base = '{"terms": []}' || base WHERE base ->> 'id' = id::text;
