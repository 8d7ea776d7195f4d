/** What a JSON text can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject { [name: string]: Json }

/** True for an object that is neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON text in which the same value always reads the same: the database gives properties back in another order. */
export function canonicalText(value: Json): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** The object with what is said: no property that is undefined, null, an empty text or an empty list. */
export function said(properties: Readonly<Record<string, Json | undefined>>): JsonObject {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && !isEmpty(value));
  return Object.fromEntries(given) as JsonObject;
}

/** HSDS knows no null: empty means absent. */
export function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The objects of a list; none when it is no list. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text that is there; null for anything else. */
export function textIn(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
