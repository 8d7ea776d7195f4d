-- Properties that HSDS does not know are kept with what was brought in, but nobody here knows what stands in them: the role of
-- the public does not read them, wherever they stand. Names are those of all entities (libs/exchange/domain/entities.ts, a test
-- compares them), and those of our own references.
CREATE FUNCTION app.known_to_hsds(value jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  names CONSTANT text[] := string_to_array(regexp_replace('
    accessibility, accreditations, additional_urls, additional_websites, address_1, address_2, address_type, addresses, alert, alternate_name, amount,
    amount_description, application_process, assured_date, assurer_email, attending_type, attention, attributes, available, byday, bymonthday,
    byweekno, byyearday, capacities, character_set, city, closes_at, code, contact_id, contacts, cost_options, count, country, currency, department,
    description, details, document, dtstart, eligibility_description, email, extension, extent, extent_type, external_identifier,
    external_identifier_type, fees, fees_description, field_name, freq, funding, id, identifier, identifier_scheme, identifier_type,
    interpretation_services, interval, label, language, languages, last_action_date, last_action_type, last_modified, latitude, legal_status,
    licenses, link_entity, link_id, link_type, location, location_id, location_type, locations, logo, longitude, maximum, maximum_age, metadata,
    minimum_age, name, note, notes, number, opens_at, option, organization, organization_id, organization_identifiers, parent_id,
    parent_organization_id, phone_id, phones, postal_code, previous_value, program, program_id, programs, region, replacement_value,
    required_documents, resource_id, resource_type, schedule_link, schedules, scheme, service, service_areas, service_at_location_id,
    service_at_locations, service_id, services, source, state_province, status, tax_id, tax_status, taxonomy, taxonomy_detail, taxonomy_id,
    taxonomy_term, taxonomy_term_id, term_uri, timezone, title, transportation, type, unit, unit_id, until, updated, updated_by, uri, url, valid_from,
    valid_to, value, version, wait_time, website, wkst, year_incorporated,
    translation_state, =, of, isBrief', '\s', '', 'g'), ',');
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN coalesce((SELECT jsonb_object_agg(name, app.known_to_hsds(part)) FROM jsonb_each(value) AS e (name, part) WHERE name = ANY (names)), '{}')
    WHEN 'array' THEN coalesce((SELECT jsonb_agg(app.known_to_hsds(part) ORDER BY n) FROM jsonb_array_elements(value) WITH ORDINALITY AS a (part, n)), '[]')
    ELSE value END;
END $$;

CREATE OR REPLACE FUNCTION app.brought(extra jsonb, withheld text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(extra -> 'source') = 'object' AND jsonb_typeof(extra -> 'sheet') = 'object'
    THEN jsonb_build_object('source', app.known_to_hsds((extra -> 'source') - withheld), 'sheet', extra -> 'sheet') ELSE '{}' END
$$;

-- What is there already.
UPDATE organisation SET hsds_extra = hsds_extra WHERE hsds_extra <> '{}';
UPDATE offering_card SET state = state WHERE brought <> '{}';
UPDATE offering_card c SET state = c.state FROM card_place x WHERE x.place #> '{beside,source}' IS NOT NULL AND c.network_id = x.network_id AND c.id = x.offering_id AND c.brought = '{}';
