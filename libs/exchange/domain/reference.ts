import { type Id } from '#kernel';
import { isObject, type Json, type JsonObject } from './json.js';

/** What stands in place of an entity that is kept elsewhere. No entity of HSDS is without an id, so it cannot be mistaken for one. */
const SIGN = '=';

/** Kinds of entities that have rows of ours. */
export type OwnKind = 'organization' | 'service' | 'location';

/** Stands for an entity that is kept in a row of its own. */
export function reference(kind: OwnKind, id: Id): JsonObject {
  return { [SIGN]: kind, of: id };
}

/** The same for an organization without what belongs to it: its services need not repeat all of that. */
export function briefReference(id: Id): JsonObject {
  return { ...reference('organization', id), isBrief: true };
}

/** What a reference refers to; null for anything else. */
export function referred(value: Json | undefined): { kind: OwnKind; id: Id; isBrief: boolean } | null {
  if (!isObject(value) || 'id' in value) return null;
  const { [SIGN]: kind, of: id } = value;
  const isKind = kind === 'organization' || kind === 'service' || kind === 'location';
  return isKind && typeof id === 'string' ? { kind, id, isBrief: value['isBrief'] === true } : null;
}

/** Under which names, in which kind of entity, such entities stand. */
export const nestedKinds: ReadonlyMap<string, OwnKind> = new Map([['organization', 'organization'], ['location', 'location'], ['service', 'service'], ['locations', 'location'], ['services', 'service']]);
