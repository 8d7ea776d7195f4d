-- Points of towns and villages, imported by each network from a list of its own, so that distances need no service on the
-- web. A town may have several rows, one for each postcode.
CREATE TABLE town_point (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  -- The name in the spelling in which words are compared.
  folded text NOT NULL CHECK (length(folded) BETWEEN 1 AND 240),
  postcode text CHECK (postcode ~ '^[0-9]{5}$'),
  -- Of the municipality.
  ags text CHECK (ags ~ '^[0-9]{8}$'),
  latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  -- Where the list came from.
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  PRIMARY KEY (network_id, id),
  UNIQUE NULLS NOT DISTINCT (network_id, folded, postcode)
);
CALL app.tenant_table('town_point', 'SELECT, INSERT, DELETE');
CREATE POLICY readable ON town_point FOR SELECT TO app_public USING (true);
GRANT SELECT (network_id, name, folded, postcode, ags, latitude, longitude) ON town_point TO app_public;

-- Great-circle distance in metres on a sphere of 6,371 km, as metresBetween of the kernel. Less than a tenth of a millimetre
-- is nothing: PostgreSQL refuses to multiply numbers whose product is too small for it, and one point could refuse a search.
CREATE FUNCTION app.metres_between(from_latitude double precision, from_longitude double precision, to_latitude double precision, to_longitude double precision)
RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 2 * 6371000 * asin(least(1, sqrt(
    sin(CASE WHEN abs(to_latitude - from_latitude) < 1e-9 THEN 0 ELSE radians(to_latitude - from_latitude) / 2 END) ^ 2
      + CASE WHEN abs(from_latitude) < 1e-9 THEN 1 ELSE cos(radians(from_latitude)) END * CASE WHEN abs(to_latitude) < 1e-9 THEN 1 ELSE cos(radians(to_latitude)) END
        * sin(CASE WHEN abs(to_longitude - from_longitude) < 1e-9 THEN 0 ELSE radians(to_longitude - from_longitude) / 2 END) ^ 2)))
$$;

-- Where an offering takes place, for distances: points of its places and stops, in pairs, and for those without a point
-- the folded names of their towns and their postcodes; the areas that it comes to.
ALTER TABLE offering_card
  ADD COLUMN latitudes double precision[] NOT NULL DEFAULT '{}',
  ADD COLUMN longitudes double precision[] NOT NULL DEFAULT '{}',
  ADD COLUMN towns text[] NOT NULL DEFAULT '{}',
  ADD COLUMN served_areas text[] NOT NULL DEFAULT '{}',
  ADD CHECK (cardinality(latitudes) = cardinality(longitudes));
GRANT SELECT (latitudes, longitudes, towns, served_areas) ON offering_card TO app_public;

-- Cards that are there. Their towns in folded spelling follow with their words, which the background job makes anew.
WITH spot AS (
  SELECT network_id, id, (s ->> 'latitude')::double precision AS latitude, (s ->> 'longitude')::double precision AS longitude
  FROM offering_card, LATERAL (SELECT jsonb_path_query(base, '$.places[*]') AS s UNION ALL SELECT jsonb_path_query(base, '$.places[*].stops[*]')) AS found
  WHERE s ->> 'latitude' IS NOT NULL AND s ->> 'longitude' IS NOT NULL
)
UPDATE offering_card c SET
  latitudes = ARRAY(SELECT latitude FROM spot WHERE spot.network_id = c.network_id AND spot.id = c.id ORDER BY latitude, longitude),
  longitudes = ARRAY(SELECT longitude FROM spot WHERE spot.network_id = c.network_id AND spot.id = c.id ORDER BY latitude, longitude),
  served_areas = ARRAY(SELECT jsonb_path_query(base, '$.servedAreas[*]') #>> '{}'),
  lexicon = ''
WHERE base ->> 'id' = id::text;
