import { type Id } from '#kernel';
import { Checked } from './checked.js';
import { finding, type Finding } from './finding.js';
import { isObject, type Json, type JsonObject, objectsIn } from './json.js';

/** One entity of a file and where it stands there. */
export interface Placed {
  path: string;
  entity: JsonObject;
}

/** What a file can hold at its top, by the names that HSDS gives to the lists. */
export const listNames = ['organizations', 'services', 'locations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const;
export type ListName = (typeof listNames)[number];

/** What belongs to an organization, of the file or of the network. */
export type Owned = Placed & { organizationId: Id | null };

/** The entities of a file: those at the top in their lists, and organizations, services and locations wherever they stand. */
export interface FileContent {
  lists: Readonly<Record<ListName, Placed[]>>;
  organizations: ReadonlyMap<Id, Placed>;
  services: ReadonlyMap<Id, Owned>;
  /** Each service as often as it stands in the file. */
  allServices: readonly Owned[];
  locations: ReadonlyMap<Id, Placed & { organizationId: Id | null }>;
  foreignIds: ReadonlyMap<Id, string>;
}

const entityOfList: Readonly<Record<ListName, string>> = {
  organizations: 'organization', services: 'service', locations: 'location', service_at_locations: 'service_at_location', taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term',
};

/** The entity that a list at the top holds. */
export function entityOf(list: ListName): string {
  return entityOfList[list];
}

/** Reads a file: a list, one entity, a page with `contents`, or an object with lists. */
export function fileContent(value: Json): { content: FileContent; problems: Finding[]; notes: Finding[] } {
  const checked = new Checked();
  const lists = listsOf(value, checked);
  for (const name of listNames) checked.refuseTwice(lists[name].map(({ entity, path }) => ({ id: entity['id'], path: `${path}.id` })));
  return { content: { lists, ...nested(lists), foreignIds: checked.foreignIds }, problems: checked.problems, notes: checked.notes };
}

function listsOf(value: Json, checked: Checked): Record<ListName, Placed[]> {
  const lists: Record<ListName, Placed[]> = { organizations: [], services: [], locations: [], service_at_locations: [], taxonomies: [], taxonomy_terms: [] };
  const add = (name: ListName, item: Json, path: string): void => {
    lists[name].push({ path, entity: checked.entity(entityOf(name), item, path) });
  };
  const addAny = (item: Json, path: string): void => {
    const name = listFor(item);
    if (name) add(name, item, path);
    else checked.problems.push(finding(path, 'UNKNOWN_ENTITY', 'This is no organization, service, location, taxonomy or taxonomy term.'));
  };
  if (Array.isArray(value)) value.forEach((item, at) => { addAny(item, `$[${at}]`); });
  else if (isObject(value) && Array.isArray(value['contents'])) value['contents'].forEach((item, at) => { addAny(item, `$.contents[${at}]`); });
  else if (isObject(value) && !('id' in value) && listNames.some((name) => name in value)) {
    for (const name of listNames) {
      const items = value[name];
      if (Array.isArray(items)) items.forEach((item, at) => { add(name, item, `$.${name}[${at}]`); });
      else if (items !== undefined) checked.problems.push(finding(`$.${name}`, 'WRONG_TYPE', 'A list was expected.'));
    }
  } else addAny(value, '$');
  return lists;
}

/** What an entity without a name for its kind is. */
function listFor(item: Json): ListName | null {
  if (!isObject(item) || !('id' in item)) return null;
  if ('location_type' in item) return 'locations';
  if (!('name' in item) && ['service', 'location', 'service_id', 'location_id'].some((name) => name in item)) return 'service_at_locations';
  if (['status', 'organization', 'organization_id', 'service_at_locations'].some((name) => name in item)) return 'services';
  if (['code', 'parent_id', 'taxonomy', 'taxonomy_id', 'taxonomy_detail', 'term_uri'].some((name) => name in item)) return 'taxonomy_terms';
  if ('version' in item) return 'taxonomies';
  return 'name' in item ? 'organizations' : null;
}

type Found = Pick<FileContent, 'organizations' | 'services' | 'allServices' | 'locations'>;

/** What stands at the top speaks first, then what stands inside others, in the order of the file. */
function nested(lists: Record<ListName, Placed[]>): Found {
  const organizations = new Map<Id, Placed>();
  const services = new Map<Id, Owned>();
  const allServices: Owned[] = [];
  const locations = new Map<Id, Placed & { organizationId: Id | null }>();
  const put = <Kept extends Placed>(map: Map<Id, Kept>, kept: Kept): void => {
    const id = idOf(kept.entity, 'id');
    if (id !== null && !map.has(id)) map.set(id, kept);
  };
  const location = (placed: Placed, organizationId: Id | null): void => { put(locations, { ...placed, organizationId: idOf(placed.entity, 'organization_id') ?? organizationId }); };
  const service = ({ entity, path }: Placed, owner: Id | null): void => {
    const inside = isObject(entity['organization']) ? entity['organization'] : null;
    const organizationId = idOf(entity, 'organization_id') ?? (inside ? idOf(inside, 'id') : null) ?? owner;
    put(services, { entity, path, organizationId });
    allServices.push({ entity, path, organizationId });
    if (inside) organization({ entity: inside, path: `${path}.organization` });
    objectsIn(entity['service_at_locations']).forEach(({ location: at }, index) => {
      if (isObject(at)) location({ entity: at, path: `${path}.service_at_locations[${index}].location` }, organizationId);
    });
  };
  const organization = ({ entity, path }: Placed): void => {
    put(organizations, { entity, path });
    const id = idOf(entity, 'id');
    objectsIn(entity['locations']).forEach((one, at) => { location({ entity: one, path: `${path}.locations[${at}]` }, id); });
    objectsIn(entity['services']).forEach((one, at) => { service({ entity: one, path: `${path}.services[${at}]` }, id); });
  };
  for (const placed of lists.organizations) put(organizations, placed);
  for (const placed of lists.locations) location(placed, null);
  for (const placed of lists.organizations) organization(placed);
  for (const placed of lists.services) service(placed, null);
  return { organizations, services, allServices, locations: withOwners(locations, lists) };
}

/** A location at the top without an organization belongs to the service that takes place there. */
function withOwners(locations: Map<Id, Placed & { organizationId: Id | null }>, { services }: Record<ListName, Placed[]>): Found['locations'] {
  for (const { entity } of services) {
    const owner = idOf(entity, 'organization_id') ?? (isObject(entity['organization']) ? idOf(entity['organization'], 'id') : null);
    for (const at of objectsIn(entity['service_at_locations'])) {
      const known = locations.get(idOf(at, 'location_id') ?? (isObject(at['location']) ? idOf(at['location'], 'id') ?? '' : ''));
      if (known && known.organizationId === null) known.organizationId = owner;
    }
  }
  return locations;
}

/** The id that a field holds; null when it holds none. */
export function idOf(entity: JsonObject, field: string): Id | null {
  const id = entity[field];
  return typeof id === 'string' ? id : null;
}
