import { type Id, isSameJson } from '#kernel';
import { isObject, type Json, type JsonObject, objectsIn } from './json.js';
import { nestedKinds, type OwnKind, reference, referred } from './reference.js';

/** An entity as it came, as we would have said it then, and as we say it now. */
export interface ThreeWays {
  /** Null for what was entered here. */
  source: JsonObject | null;
  base: JsonObject | null;
  ours: JsonObject;
}

/**
 * What goes out: each property as it came while nothing has changed here that bears on it, and as we say it from then on.
 * Of attributes the foreign ones stay beside ours.
 */
export function merged({ source, base, ours }: ThreeWays): JsonObject {
  return source === null || base === null ? ours : patched(source, { base, ours });
}

function patched(source: JsonObject, { base, ours }: { base: JsonObject; ours: JsonObject }): JsonObject {
  const result: JsonObject = { ...source };
  for (const name of new Set([...Object.keys(base), ...Object.keys(ours)])) {
    if (isSameJson(base[name], ours[name])) continue;
    const now = ours[name];
    if (name === 'attributes') result[name] = besides({ source, base, ours });
    else if (now === undefined) Reflect.deleteProperty(result, name);
    else result[name] = now;
  }
  return result;
}

/** Attributes of others, and beside them ours as they are now. */
export function besides({ source, base, ours }: { source: JsonObject; base: JsonObject; ours: JsonObject }): JsonObject[] {
  const idsOf = (entity: JsonObject): Set<Json | undefined> => new Set(objectsIn(entity['attributes']).map(({ id }) => id));
  const [before, now] = [idsOf(base), idsOf(ours)];
  const foreign = objectsIn(source['attributes']).filter(({ id }) => !before.has(id) && !now.has(id));
  return [...foreign, ...objectsIn(ours['attributes'])];
}

/** Entities by kind and id. */
export type EntitiesByKey = ReadonlyMap<string, ThreeWays>;

/** Their key. */
export function keyOf(kind: OwnKind, id: Id): string {
  return `${kind}/${id}`;
}

/**
 * The entity with everything that stands inside it: references are replaced by what they stand for, and copies of entities
 * that were changed here since the import are brought up to date.
 */
export function resolved(kind: OwnKind, id: Id, entities: EntitiesByKey): JsonObject | null {
  const ways = entities.get(keyOf(kind, id));
  return ways ? whole(merged(ways), entities) : null;
}

function whole(entity: JsonObject, entities: EntitiesByKey): JsonObject {
  const parts = Object.entries(entity).map(([name, value]): [string, Json | undefined] => {
    const kind = nestedKinds.get(name);
    if (name === 'service_at_locations' && Array.isArray(value)) return [name, value.map((one) => (isObject(one) ? whole(one, entities) : one))];
    if (!kind) return [name, value];
    if (Array.isArray(value)) return [name, value.map((one) => nestedEntity(kind, one, entities)).filter((one) => one !== null)];
    return [name, nestedEntity(kind, value, entities) ?? undefined];
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as JsonObject;
}

function nestedEntity(kind: OwnKind, value: Json, entities: EntitiesByKey): Json | null {
  const target = referred(value);
  if (target) {
    const ways = entities.get(keyOf(target.kind, target.id));
    if (!ways) return null;
    const entity = merged(ways);
    const { locations: _locations, services: _services, ...alone } = entity;
    return whole(target.isBrief ? alone : entity, entities);
  }
  if (!isObject(value)) return value;
  const ways = typeof value['id'] === 'string' ? entities.get(keyOf(kind, value['id'])) : undefined;
  const changed = ways?.base && !isSameJson(ways.base, ways.ours) ? patched(value, { base: ways.base, ours: ways.ours }) : value;
  return whole(changed, entities);
}

/** The entity with references in place of what is kept in rows of its own and says the same there. `rowOf` gives that, or null. */
export function withReferences(entity: JsonObject, rowOf: (kind: OwnKind, id: Id) => JsonObject | null): JsonObject {
  const replaced = (kind: OwnKind, value: Json): Json => {
    if (!isObject(value)) return value;
    const { id } = value;
    const row = typeof id === 'string' ? rowOf(kind, id) : null;
    return typeof id === 'string' && row && isSameJson(row, value) ? reference(kind, id) : withReferences(value, rowOf);
  };
  return Object.fromEntries(Object.entries(entity).map(([name, value]): [string, Json] => {
    const kind = nestedKinds.get(name);
    if (name === 'service_at_locations' && Array.isArray(value)) return [name, value.map((one) => (isObject(one) ? withReferences(one, rowOf) : one))];
    if (!kind) return [name, value];
    return [name, Array.isArray(value) ? value.map((one) => replaced(kind, one)) : replaced(kind, value)];
  }));
}
