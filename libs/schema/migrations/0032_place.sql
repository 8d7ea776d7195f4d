-- Places of organisations: a house, a bus with its stops, a room on the web. Offerings refer to them and inherit their hours.

-- [{code, state, note}], one for a code. What is not known is absent.
CREATE FUNCTION app.are_barrier_facts(facts jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_typeof(facts) = 'array' AND jsonb_array_length(facts) <= 13 AND NOT jsonb_path_exists(facts, '$[*] ? (!(
    @.state like_regex "^(YES|PARTLY|NO)$" && @.code like_regex "^(STEP_FREE|WIDE_DOORS|WHEELCHAIR_TOILET|LIFT|DISABLED_PARKING|HEARING_LOOP|SIGN_LANGUAGE|TACTILE_GUIDANCE|ASSISTANCE_DOGS|QUIET_ROOM|CLEAR_SIGNS|BABY_CHANGING|NEAR_PUBLIC_TRANSPORT)$"))')
$$;

CREATE TABLE place (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Whose editors keep it.
  organisation_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PHYSICAL', 'MOBILE', 'REMOTE')),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 160),
  street text CHECK (length(street) <= 160),
  postcode text CHECK (postcode ~ '^[0-9]{5}$'),
  town text CHECK (length(town) BETWEEN 1 AND 120),
  district text CHECK (length(district) <= 120),
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  link text CHECK (length(link) <= 500),
  phone text CHECK (length(phone) <= 60),
  -- How to get there by bus and train.
  transport text CHECK (length(transport) <= 500),
  note text CHECK (length(note) <= 1000),
  barrier_facts jsonb NOT NULL DEFAULT '[]' CHECK (app.are_barrier_facts(barrier_facts)),
  -- Whose offerings may take place here besides those of the organisation itself.
  shared_with text NOT NULL DEFAULT 'OWN' CHECK (shared_with IN ('OWN', 'PARTNERS', 'NETWORK')),
  -- Entered by the integration office; from confirmed_at on it is the organisation's alone.
  recorded_by_county boolean NOT NULL DEFAULT false,
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  -- Taken away; the row stays for offerings that have ended and for what offerings said.
  retired_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (CASE WHEN kind = 'PHYSICAL' THEN town IS NOT NULL ELSE num_nonnulls(street, postcode, town, district, latitude) = 0 END),
  CHECK (kind <> 'REMOTE' OR num_nonnulls(link, phone) > 0)
);
CREATE INDEX place_organisation ON place (network_id, organisation_id, id) WHERE retired_at IS NULL;
CALL app.tenant_table('place');

-- Where a mobile place stops, in the order of its route.
CREATE TABLE place_stop (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  place_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 0 AND 29),
  name text CHECK (length(name) <= 160),
  street text CHECK (length(street) <= 160),
  postcode text CHECK (postcode ~ '^[0-9]{5}$'),
  town text NOT NULL CHECK (length(town) BETWEEN 1 AND 120),
  district text CHECK (length(district) <= 120),
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, place_id, position),
  FOREIGN KEY (network_id, place_id) REFERENCES place (network_id, id),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CALL app.tenant_table('place_stop', 'SELECT, INSERT, UPDATE, DELETE');

-- An entry is words of its own, as before, or refers to a place and says nothing more. Informal services refer to none:
-- a place has an address.
ALTER TABLE offering_place
  ADD COLUMN place_id uuid,
  ADD COLUMN barrier_facts jsonb NOT NULL DEFAULT '[]' CHECK (app.are_barrier_facts(barrier_facts)),
  ALTER COLUMN town DROP NOT NULL,
  ADD FOREIGN KEY (network_id, place_id) REFERENCES place (network_id, id),
  ADD CHECK ((place_id IS NULL) = (town IS NOT NULL)),
  ADD CHECK (place_id IS NULL OR (num_nonnulls(name, street, postcode, district, latitude) = 0 AND barrier_facts = '[]')),
  ADD CHECK (NOT is_informal OR place_id IS NULL);
CREATE INDEX offering_place_place ON offering_place (network_id, place_id) WHERE place_id IS NOT NULL;

-- A schedule is that of an offering, at one of its places or at all of them, or the hours of a place or of one of its stops.
ALTER TABLE schedule
  ALTER COLUMN offering_id DROP NOT NULL,
  ADD COLUMN at_place smallint,
  ADD COLUMN place_id uuid,
  ADD COLUMN stop smallint,
  ADD FOREIGN KEY (network_id, offering_id, at_place) REFERENCES offering_place (network_id, offering_id, position),
  ADD FOREIGN KEY (network_id, place_id) REFERENCES place (network_id, id),
  ADD FOREIGN KEY (network_id, place_id, stop) REFERENCES place_stop (network_id, place_id, position),
  ADD UNIQUE (network_id, place_id, position),
  ADD CHECK (num_nonnulls(offering_id, place_id) = 1),
  ADD CHECK (at_place IS NULL OR offering_id IS NOT NULL),
  ADD CHECK (stop IS NULL OR place_id IS NOT NULL),
  DROP CONSTRAINT IF EXISTS offering_time_position_check,
  ADD CHECK (position BETWEEN 0 AND CASE WHEN place_id IS NULL THEN 49 ELSE 299 END);

-- What is true of some place of the offering, for filters.
ALTER TABLE offering_card ADD COLUMN barrier_facts text[] NOT NULL DEFAULT '{}';
GRANT SELECT (barrier_facts) ON offering_card TO app_public;

-- Every card says of its places and times where they come from.
UPDATE offering_card SET base = base || jsonb_build_object(
  'places', coalesce((
    SELECT jsonb_agg(p || '{"placeId": null, "kind": "PHYSICAL", "link": null, "phone": null, "transport": null, "note": null, "barrierFacts": [], "stops": []}' ORDER BY n)
    FROM jsonb_array_elements(base -> 'places') WITH ORDINALITY AS e (p, n)), '[]'),
  'times', coalesce((
    SELECT jsonb_agg(t || '{"origin": "OFFERING", "where": null}' ORDER BY n)
    FROM jsonb_array_elements(base -> 'times') WITH ORDINALITY AS e (t, n)), '[]'))
WHERE jsonb_typeof(base -> 'places') = 'array' AND jsonb_typeof(base -> 'times') = 'array';
