/** What a field of HSDS holds: one value, one entity, or a list of entities. */
export interface Field {
  type: 'text' | 'id' | 'number' | 'uri' | 'email' | 'instant' | 'choice' | 'entity' | 'list';
  isRequired: boolean;
  /** Of a choice. */
  values: readonly string[];
  /** Of entities and lists. */
  entity: string;
}

const common = 'attributes:[attribute] metadata:[metadata]';
const kinds = 'physical|postal|virtual';

/**
 * The 24 entities of HSDS 3.1.1 with the types, enumerations and required fields of its JSON schemas: `name:type!`, text where
 * no type stands, `!` where required. `services` of an organization is what the official full example has beyond the schema.
 */
const lines: Readonly<Record<string, string>> = {
  organization: `id:id! name! description! alternate_name email:email website:uri additional_websites:[url] tax_status tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:id funding:[funding] contacts:[contact] phones:[phone] locations:[location] programs:[program] organization_identifiers:[organization_identifier] services:[service] ${common}`,
  program: `id:id! name! description! organization_id:id alternate_name ${common}`,
  service: `id:id! name! status:active|inactive|defunct|temporarily_closed! organization_id:id program_id:id alternate_name description url:uri additional_urls:[url] email:email interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age:number maximum_age:number assured_date assurer_email:email licenses alert last_modified:instant phones:[phone] schedules:[schedule] service_areas:[service_area] service_at_locations:[service_at_location] languages:[language] organization:(organization) funding:[funding] cost_options:[cost_option] program:(program) required_documents:[required_document] contacts:[contact] capacities:[service_capacity] ${common}`,
  service_at_location: `id:id! service_id:id location_id:id description service_areas:[service_area] contacts:[contact] phones:[phone] schedules:[schedule] location:(location) service:(service) ${common}`,
  location: `id:id! location_type:${kinds}! url:uri organization_id:id name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type languages:[language] addresses:[address] contacts:[contact] accessibility:[accessibility] phones:[phone] schedules:[schedule] ${common}`,
  address: `id:id! address_1! city! state_province! postal_code! country! address_type:${kinds}! location_id:id attention address_2 region ${common}`,
  phone: `id:id! number! location_id:id service_id:id organization_id:id contact_id:id service_at_location_id:id extension:number type description languages:[language] ${common}`,
  contact: `id:id! organization_id:id service_id:id service_at_location_id:id location_id:id name title department email:email phones:[phone] ${common}`,
  schedule: `id:id! service_id:id location_id:id service_at_location_id:id valid_from valid_to dtstart timezone:number until count:number wkst:MO|TU|WE|TH|FR|SA|SU freq:WEEKLY|MONTHLY interval:number byday byweekno bymonthday byyearday description opens_at closes_at schedule_link:uri attending_type notes ${common}`,
  cost_option: `id:id! service_id:id valid_from valid_to option currency amount:number amount_description ${common}`,
  funding: `id:id! organization_id:id service_id:id source ${common}`,
  service_area: `id:id! service_id:id service_at_location_id:id name description extent extent_type:geojson|topojson|kml|text uri:uri ${common}`,
  language: `id:id! service_id:id location_id:id phone_id:id name code note ${common}`,
  accessibility: `id:id! location_id:id description details url:uri ${common}`,
  required_document: `id:id! service_id:id document uri:uri ${common}`,
  service_capacity: `id:id! unit:(unit)! available:number! updated:instant! service_id:id unit_id:id maximum:number description ${common}`,
  unit: `id:id! name! scheme identifier uri:uri ${common}`,
  url: `id:id! url:uri! label organization_id:id service_id:id ${common}`,
  organization_identifier: `id:id! identifier_type! identifier! organization_id:id identifier_scheme ${common}`,
  attribute: 'id:id! link_id:id taxonomy_term_id:id link_type link_entity value label taxonomy_term:(taxonomy_term) metadata:[metadata]',
  taxonomy: 'id:id! name! description! uri:uri version metadata:[metadata]',
  taxonomy_term: 'id:id! name! description! code parent_id:id taxonomy taxonomy_detail:(taxonomy) language taxonomy_id:id term_uri:uri metadata:[metadata]',
  metadata: 'id:id! last_action_date! last_action_type! field_name! previous_value! replacement_value! updated_by! resource_id:id resource_type',
  meta_table_description: `id:id! name language character_set ${common}`,
};

const simple = ['id', 'number', 'uri', 'email', 'instant'] as const;

function fieldOf(type: string, isRequired: boolean): Field {
  const none = { isRequired, values: [], entity: '' };
  const entity = /^[[(](\w+)[\])]$/.exec(type)?.[1];
  if (entity !== undefined) return { ...none, type: type.startsWith('[') ? 'list' : 'entity', entity };
  const known = simple.find((one) => one === type);
  if (known) return { ...none, type: known };
  return type === '' ? { ...none, type: 'text' } : { ...none, type: 'choice', values: type.split('|').map((value) => value.replace('_', ' ')) };
}

function fieldsOfLine(line: string): ReadonlyMap<string, Field> {
  return new Map(line.split(' ').map((word) => {
    const isRequired = word.endsWith('!');
    const [name = '', type = ''] = (isRequired ? word.slice(0, -1) : word).split(':');
    return [name, fieldOf(type, isRequired)];
  }));
}

const table = new Map(Object.entries(lines).map(([entity, line]) => [entity, fieldsOfLine(line)]));

/** The fields of an entity by their names. @throws Error for a name that is no entity of HSDS */
export function fieldsOf(entity: string): ReadonlyMap<string, Field> {
  const fields = table.get(entity);
  if (!fields) throw new Error(`HSDS has no entity ${entity}.`);
  return fields;
}

/** The names of all entities. */
export const entityNames: readonly string[] = [...table.keys()];
