/** Protects: no field of HSDS 3.1 is without a home in our data, and the document that says which it is speaks of columns that exist. */
import { readFileSync } from 'node:fs';
import { expect, test } from '#jest';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../apps/foundation.js';

/** The fields of the standard (docs.openreferral.org, 3.1), by entity. */
const standard: Readonly<Record<string, string>> = {
  organization: 'id name description alternate_name email website additional_websites tax_status tax_id year_incorporated legal_status logo uri parent_organization_id funding contacts phones locations programs organization_identifiers',
  program: 'id name description organization_id alternate_name',
  service: 'id name status organization_id program_id alternate_name description url additional_urls email interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified phones schedules service_areas service_at_locations languages organization funding cost_options program required_documents contacts capacities',
  service_at_location: 'id service_id location_id description service_areas contacts phones schedules location',
  location: 'id location_type url organization_id name alternate_name description transportation latitude longitude external_identifier languages addresses contacts accessibility phones schedules',
  address: 'id address_1 city state_province postal_code country address_type attention address_2 region',
  phone: 'id number extension type description languages',
  contact: 'id name title department email phones',
  schedule: 'id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
  cost_option: 'id service_id valid_from valid_to option currency amount amount_description',
  funding: 'id organization_id service_id source',
  service_area: 'id service_id service_at_location_id name description extent extent_type uri',
  language: 'id name code note',
  accessibility: 'id location_id description details url',
  required_document: 'id service_id document uri',
  service_capacity: 'id unit available updated maximum description unit_id',
  unit: 'id name scheme identifier uri',
  url: 'id url label organization_id service_id',
  organization_identifier: 'id identifier_type identifier organization_id identifier_scheme',
  attribute: 'id link_id link_type link_entity value label taxonomy_term_id taxonomy_term',
  taxonomy: 'id name description uri version',
  taxonomy_term: 'id name description code parent_id taxonomy taxonomy_detail taxonomy_id language term_uri',
  metadata: 'id last_action_date last_action_type field_name previous_value replacement_value updated_by resource_id resource_type',
  meta_table_description: 'id name language character_set',
};

const mapping = readFileSync('docs/decisions/hsds-mapping.md', 'utf8');

/** Field -> where it is kept, of one entity of the document. */
function homesOf(entity: string): Map<string, string> {
  const section = mapping.split(/^## /m).find((part) => part.startsWith(`${entity}\n`)) ?? '';
  return new Map([...section.matchAll(/^\| (\w+) \| (.+) \|$/gm)].flatMap(([, field = '', home = '']) => field === 'field' ? [] : [[field, home]]));
}

test('each of the 24 entities and all of its fields have a home', () => {
  expect(Object.keys(standard)).toHaveLength(24);
  for (const [entity, fields] of Object.entries(standard)) expect([entity, [...homesOf(entity).keys()]]).toEqual([entity, fields.split(' ')]);
  expect([...homesOf('nothing')]).toEqual([]);
});

test('every column that the document names is one of ours', () => {
  const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const storage = getMetadataArgsStorage();
  const columns = new Set(storage.tables.filter((table) => entities.some((entity) => entity === table.target)).flatMap((table) => {
    const lineage = (target: unknown): unknown[] => typeof target === 'function' && target !== Function.prototype ? [target, ...lineage(Object.getPrototypeOf(target))] : [];
    return storage.columns.filter((column) => lineage(table.target).includes(column.target)).map((column) => `${String(table.name)}.${snake(column.propertyName)}`);
  }));
  const named = [...mapping.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(150);
  expect([...new Set(named)].filter((name) => !columns.has(name))).toEqual([]);
});
