-- What the public reads in HSDS beyond the card. It is written beside the card, by triggers, in the transaction of its cause:
-- what an import brought with the offering, and where the offering takes place with all that the place says. What nobody
-- may read is taken out here already, so that the role of the public cannot read it whatever it asks.

-- What was brought in with something, and what we said of it then; an empty object for what was entered here.
CREATE FUNCTION app.brought(extra jsonb, withheld text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(extra -> 'source') = 'object' AND jsonb_typeof(extra -> 'sheet') = 'object'
    THEN jsonb_build_object('source', (extra -> 'source') - withheld, 'sheet', extra -> 'sheet') ELSE '{}' END
$$;

-- The same without contacts that were changed here since: then nothing of what was said of them before may come out again.
CREATE FUNCTION app.without_contacts(brought jsonb, source_names text[], silence jsonb, is_changed boolean) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN is_changed AND brought <> '{}'
    THEN jsonb_build_object('source', (brought -> 'source') - source_names, 'sheet', (brought -> 'sheet') || silence) ELSE brought END
$$;

-- Of a service: never who assured it, what was changed by whom, people and telephones at single locations, and copies of
-- what has a row of its own.
CREATE FUNCTION app.brought_service(extra jsonb, base jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  kept jsonb := app.brought(extra, '{assurer_email,metadata,organization}');
BEGIN
  IF kept = '{}' THEN RETURN kept; END IF;
  IF jsonb_typeof(kept #> '{source,service_at_locations}') = 'array' THEN
    kept := jsonb_set(kept, '{source,service_at_locations}', coalesce((
      SELECT jsonb_agg(e - '{contacts,phones,metadata,location,service}'::text[] ORDER BY n)
      FROM jsonb_array_elements(kept #> '{source,service_at_locations}') WITH ORDINALITY AS a (e, n) WHERE jsonb_typeof(e) = 'object'), '[]'));
  END IF;
  RETURN app.without_contacts(kept, '{email,phones,contacts}', '{"contact": {"name": null, "email": null, "phone": null}, "furtherContacts": []}',
    kept #> '{sheet,contact}' IS DISTINCT FROM base -> 'contact' OR kept #> '{sheet,furtherContacts}' IS DISTINCT FROM base -> 'furtherContacts');
END $$;

ALTER TABLE offering_card ADD COLUMN brought jsonb NOT NULL DEFAULT '{}';
GRANT SELECT (brought) ON offering_card TO app_public;
-- Of an organization: no persons, and nothing of what has rows of its own.
ALTER TABLE organisation ADD COLUMN brought jsonb NOT NULL GENERATED ALWAYS AS (
  app.without_contacts(app.brought(hsds_extra, '{contacts,metadata,locations,services}'), '{email,phones}', '{"publicEmail": null, "publicPhone": null}',
    hsds_extra #>> '{sheet,publicEmail}' IS DISTINCT FROM public_email OR hsds_extra #>> '{sheet,publicPhone}' IS DISTINCT FROM public_phone)) STORED;
GRANT SELECT (brought) ON organisation TO app_public;

CREATE FUNCTION app.bring_to_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.brought := coalesce((SELECT app.brought_service(o.hsds_extra, NEW.base) FROM offering o WHERE o.network_id = NEW.network_id AND o.id = NEW.id), '{}');
  RETURN NEW;
END $$;
CREATE TRIGGER bring BEFORE INSERT OR UPDATE ON offering_card FOR EACH ROW EXECUTE FUNCTION app.bring_to_card();

-- Where public offerings take place: what HSDS calls service_at_location.
CREATE TABLE card_place (
  -- That of an import, or one made from the offering and the place (or the position, for a place in the offering's own words).
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  -- In the places of the card.
  position smallint NOT NULL,
  place_id uuid,
  -- Whose place it is.
  organisation_id uuid,
  -- All that the place says; null where the card says it all.
  place jsonb,
  is_public boolean NOT NULL,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering_card (network_id, id) ON DELETE CASCADE,
  FOREIGN KEY (network_id, place_id) REFERENCES place (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
CALL app.tenant_table('card_place', 'SELECT, INSERT, DELETE');
CREATE POLICY published ON card_place FOR SELECT TO app_public USING (is_public);
GRANT SELECT (id, network_id, offering_id, position, place_id, organisation_id, place, is_public) ON card_place TO app_public;
CREATE INDEX card_place_offering ON card_place (network_id, offering_id);
CREATE INDEX card_place_place ON card_place (network_id, place_id) WHERE place_id IS NOT NULL;

-- Made by hash as RFC 9562 has it for version 8, and as presenceId of libs/exchange makes it.
CREATE FUNCTION app.presence_id(offering uuid, place text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT overlay(overlay(md5(offering || '/at/' || place) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid
$$;

CREATE FUNCTION app.hours_of(network uuid, place uuid, at_stop smallint) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'repeats', repeats, 'every', every, 'weekdays', weekdays, 'ordinals', ordinals, 'monthDays', month_days, 'from', to_char(from_time, 'HH24:MI'), 'to', to_char(to_time, 'HH24:MI'),
    'endsNextDay', ends_next_day, 'zone', zone, 'validFrom', valid_from, 'validTo', valid_to, 'onPublicHolidays', on_public_holidays, 'inSchoolHolidays', in_school_holidays,
    'exceptions', exceptions, 'note', note) ORDER BY position), '[]')
  FROM schedule s WHERE s.network_id = network AND s.place_id = place AND s.stop IS NOT DISTINCT FROM at_stop
$$;

-- A place in the shape of PlaceSheet. Of what was brought in with it, no persons.
CREATE FUNCTION app.place_sheet(p place) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'id', p.id, 'organisationId', p.organisation_id, 'changedAt', to_char(p.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'kind', p.kind, 'name', p.name,
    'street', p.street, 'postcode', p.postcode, 'town', p.town, 'district', p.district, 'latitude', p.latitude, 'longitude', p.longitude, 'link', p.link, 'phone', p.phone,
    'transport', p.transport, 'note', p.note, 'barrierFacts', p.barrier_facts, 'sharedWith', p.shared_with, 'hours', app.hours_of(p.network_id, p.id, NULL),
    'stops', coalesce((SELECT jsonb_agg(jsonb_build_object('name', s.name, 'street', s.street, 'postcode', s.postcode, 'town', s.town, 'district', s.district,
        'latitude', s.latitude, 'longitude', s.longitude, 'hours', app.hours_of(p.network_id, p.id, s.position)) ORDER BY s.position)
      FROM place_stop s WHERE s.network_id = p.network_id AND s.place_id = p.id), '[]'),
    'beside', app.without_contacts(app.brought(p.hsds_extra, '{contacts,metadata}'), '{phones}', '{"phone": null}', p.hsds_extra #>> '{sheet,phone}' IS DISTINCT FROM p.phone))
$$;

-- The id that an import gave to the offering being at this place; null for what was entered here.
CREATE FUNCTION app.brought_presence_id(extra jsonb, place text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (jsonb_path_query_first(extra, '$.source.service_at_locations[*] ? (@.location_id == $place || @.location.of == $place || @.location.id == $place).id ? (@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")',
    jsonb_build_object('place', place)) #>> '{}')::uuid
$$;

CREATE FUNCTION app.follow_card_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM card_place WHERE network_id = NEW.network_id AND offering_id = NEW.id;
  INSERT INTO card_place (id, network_id, offering_id, position, place_id, organisation_id, place, is_public)
  SELECT coalesce(
      (SELECT b.id FROM (SELECT app.brought_presence_id(o.hsds_extra, p.id::text) AS id FROM offering o WHERE o.network_id = NEW.network_id AND o.id = NEW.id AND p.id IS NOT NULL) AS b
       WHERE NOT EXISTS (SELECT FROM card_place x WHERE x.network_id = NEW.network_id AND x.id = b.id)),
      app.presence_id(NEW.id, coalesce(p.id::text, (s.n - 1)::text))),
    NEW.network_id, NEW.id, s.n - 1, p.id, p.organisation_id, CASE WHEN p.id IS NOT NULL THEN app.place_sheet(p) END, NEW.is_public
  FROM jsonb_path_query(NEW.base, '$.places[*] ? (@.type() == "object")') WITH ORDINALITY AS s (said, n)
  LEFT JOIN place p ON p.network_id = NEW.network_id AND p.id::text = s.said ->> 'placeId'
  WHERE p.id IS NOT NULL OR s.said ->> 'placeId' IS NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_places AFTER INSERT OR UPDATE OF base, is_public, state ON offering_card FOR EACH ROW EXECUTE FUNCTION app.follow_card_places();

-- An import notes what it brought after the cards are there.
CREATE FUNCTION app.spread_brought() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'offering' THEN
    UPDATE offering_card SET state = state WHERE network_id = NEW.network_id AND id = NEW.id;
  ELSE
    UPDATE offering_card c SET state = c.state FROM card_place x
    WHERE x.network_id = NEW.network_id AND x.place_id = NEW.id AND c.network_id = x.network_id AND c.id = x.offering_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER spread_brought AFTER UPDATE OF hsds_extra ON offering FOR EACH ROW WHEN (OLD.hsds_extra IS DISTINCT FROM NEW.hsds_extra) EXECUTE FUNCTION app.spread_brought();
CREATE TRIGGER spread_brought AFTER UPDATE OF hsds_extra ON place FOR EACH ROW WHEN (OLD.hsds_extra IS DISTINCT FROM NEW.hsds_extra) EXECUTE FUNCTION app.spread_brought();

-- Cards that are there.
UPDATE offering_card SET state = state WHERE base ->> 'id' = id::text;

-- Pages in the order of ids, of one network or of all.
CREATE INDEX offering_card_by_id ON offering_card (id, network_id) WHERE is_public;
CREATE INDEX card_place_by_id ON card_place (id, network_id) WHERE is_public;
CREATE INDEX card_place_organisation ON card_place (network_id, organisation_id) WHERE is_public;
