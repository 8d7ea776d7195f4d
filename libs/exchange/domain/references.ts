import { type Id } from '#kernel';
import { fieldsOf } from './entities.js';
import { entityOf, type FileContent, type ListName, listNames, type Owned, type Placed } from './file-content.js';
import { finding, type Finding } from './finding.js';
import { isObject, objectsIn } from './json.js';

/** Fields that name something in the same file, and what they name. Those that may lead out of it (`parent_id`, `program_id` and the like) are not here. */
const targets: Readonly<Record<string, string>> = {
  service_id: 'service', location_id: 'location', service_at_location_id: 'service_at_location', contact_id: 'contact', phone_id: 'phone', organization_id: 'organization', taxonomy_term_id: 'taxonomy_term',
};

interface Named extends Placed {
  /** Its kind in HSDS. */
  kind: string;
  /** The list at the top that it stands in. */
  list: ListName;
}

/** References inside the file to what is not in it, wherever they stand. Organizations of services and locations may be met by the network, so they are found out there. */
export function danglingReferences({ lists, services, locations }: Omit<FileContent, 'foreignIds'>): Finding[] {
  const all = listNames.flatMap((list) => lists[list].flatMap((placed) => withAllInside({ ...placed, kind: entityOf(list), list })));
  const idsOf = (entities: readonly Named[]): Set<unknown> => new Set(entities.map(({ entity }) => entity['id']));
  const inside = new Map([...new Set(Object.values(targets))].map((kind) => [kind, idsOf(all.filter((one) => one.kind === kind))]));
  const owners = new Set([...services.values(), ...locations.values()].flatMap(({ entity, organizationId }) => [entity['organization_id'], organizationId]));
  const taxonomies = new Set(lists.taxonomies.map(({ entity }) => entity['id']));
  const terms = new Set(lists.taxonomy_terms.map(({ entity }) => entity['id']));
  const isThere = (kind: string, id: Id, list: ListName): boolean => {
    if (kind === 'taxonomy_term') return terms.has(id);
    // What stands only inside a single service_at_location gets no row, so nothing else can take place there.
    if (kind === 'location' && list !== 'service_at_locations') return locations.has(id);
    if (kind === 'service' && list !== 'service_at_locations') return services.has(id);
    return inside.get(kind)?.has(id) === true || (kind === 'organization' && owners.has(id));
  };
  return all.flatMap(({ kind, entity, path, list }) => {
    const isOwned = kind === 'service' || kind === 'location';
    const missing = Object.entries(targets).flatMap(([field, target]) => {
      const id = entity[field];
      const isMet = typeof id !== 'string' || !fieldsOf(kind).has(field) || isObject(entity[target]) || (field === 'organization_id' && isOwned) || isThere(target, id, list);
      return isMet ? [] : [{ field, id }];
    });
    const taxonomy = entity['taxonomy_id'];
    const detail = entity['taxonomy_detail'];
    if (list === 'taxonomy_terms' && kind === 'taxonomy_term' && typeof taxonomy === 'string' && !taxonomies.has(taxonomy) && !(isObject(detail) && detail['id'] === taxonomy)) missing.push({ field: 'taxonomy_id', id: taxonomy });
    return missing.map(({ field, id }) => finding(`${path}.${field}`, 'DANGLING_REFERENCE', `There is nothing with the id ${id} in this file.`));
  });
}

/** An entity and everything that stands inside it. */
function withAllInside(one: Named): Named[] {
  const children = [...fieldsOf(one.kind)].flatMap(([name, { type, entity: kind }]): Named[] => {
    const value = one.entity[name];
    const at = `${one.path}.${name}`;
    if (type === 'entity') return isObject(value) ? [{ entity: value, path: at, kind, list: one.list }] : [];
    return type === 'list' ? objectsIn(value).map((entity, nth) => ({ entity, path: `${at}[${nth}]`, kind, list: one.list })) : [];
  });
  return [one, ...children.flatMap(withAllInside)];
}

/** Services of one id that say different things, or belong to different organizations: which of them is meant, nobody knows. A copy that says less is one. */
export function contradictions(all: readonly Owned[]): Finding[] {
  const first = new Map<unknown, Owned>();
  return all.flatMap((one) => {
    const { entity, path, organizationId } = one;
    const before = first.get(entity['id']);
    if (!before) {
      first.set(entity['id'], one);
      return [];
    }
    const different = [...fieldsOf('service')].filter(([, { type }]) => type !== 'list' && type !== 'entity').map(([name]) => name)
      .find((name) => name !== 'organization_id' && entity[name] !== undefined && before.entity[name] !== undefined && entity[name] !== before.entity[name]);
    const isElsewhere = organizationId !== null && before.organizationId !== null && organizationId !== before.organizationId;
    const what = different ?? (isElsewhere ? 'organization_id' : undefined);
    return what === undefined ? [] : [finding(`${path}.id`, 'DUPLICATE_ID', `The id ${String(entity['id'])} stands already at ${before.path}.id, where ${what} is another one; an id stands for one service.`)];
  });
}
