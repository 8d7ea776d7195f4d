import { type Id, isId, uuidV5 } from '#kernel';
import { type Field, fieldsOf } from './entities.js';
import { finding, type Finding } from './finding.js';
import { isEmpty, isObject, type Json, type JsonObject } from './json.js';

/** Namespace of ids that are made from the ids of others which are no UUIDs; never changes. */
const FOREIGN = '5b0f7a3c-8f0e-5a51-9d0c-2c4f9b6f3f10';

const shapes: Readonly<Partial<Record<Field['type'], { fits: (text: string) => boolean; message: string }>>> = {
  uri: { fits: (text) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text), message: 'This is no URI with a scheme, such as https://.' },
  email: { fits: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), message: 'This is no e-mail address.' },
  instant: { fits: (text) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text)), message: 'This is no instant with an offset, such as 2027-01-31T09:00:00Z.' },
};

/** The id as it is kept: a UUID in lower case, or one made from an id of another form. */
export function keptId(id: string): Id {
  const lower = id.trim().toLowerCase();
  return isId(lower) ? lower : uuidV5(FOREIGN, id);
}

/**
 * Goes through entities as they arrived and finds everything that HSDS does not allow, by its place. What is said stays as it
 * came, also what HSDS does not know. Empty fields are left out, and ids that are no UUIDs are replaced throughout.
 */
export class Checked {
  readonly problems: Finding[] = [];
  readonly notes: Finding[] = [];
  /** New id -> the id as it came. */
  readonly foreignIds = new Map<Id, string>();

  /** The entity as it is kept. */
  entity(name: string, value: Json, path: string): JsonObject {
    if (!isObject(value)) {
      this.problems.push(finding(path, 'WRONG_TYPE', 'An object was expected.'));
      return {};
    }
    const fields = fieldsOf(name);
    const kept = Object.entries(value).flatMap(([property, part]): [string, Json][] => {
      const field = fields.get(property);
      const at = pathTo(path, property);
      this.refuseUnstorable(property, at);
      if (!field) return [[property, this.foreign(part, at)]];
      if (!isEmpty(part) || (Array.isArray(part) && part.length === 0)) return [[property, this.field(field, part, at)]];
      if (!field.isRequired) this.notes.push(finding(at, 'EMPTY', 'Left out: in HSDS, empty means absent.'));
      return [];
    });
    for (const [property, field] of fields) {
      if (field.isRequired && isEmpty(value[property])) this.problems.push(finding(pathTo(path, property), 'REQUIRED', `HSDS requires this of every ${name}.`));
    }
    return Object.fromEntries(kept);
  }

  private field(field: Field, value: Json, path: string): Json {
    switch (field.type) {
      case 'entity': return this.entity(field.entity, value, path);
      case 'list': return this.list(field.entity, value, path);
      case 'number':
        if (typeof value !== 'number') this.problems.push(finding(path, 'WRONG_TYPE', 'A number was expected.'));
        else this.refuseInfinite(value, path);
        return value;
      case 'id': return this.id(value, path);
      default: return this.text(field, value, path);
    }
  }

  private list(entity: string, value: Json, path: string): Json {
    if (!Array.isArray(value)) {
      this.problems.push(finding(path, 'WRONG_TYPE', 'A list was expected.'));
      return value;
    }
    const items = value.map((item, at) => this.entity(entity, item, `${path}[${at}]`));
    this.refuseTwice(items.map(({ id }, at) => ({ id, path: `${path}[${at}].id` })));
    return items;
  }

  /** Within one list, every id stands for one thing. */
  refuseTwice(ids: readonly { id: Json | undefined; path: string }[]): void {
    const first = new Map<Json, string>();
    for (const { id, path } of ids) {
      if (typeof id !== 'string') continue;
      const before = first.get(id);
      if (before !== undefined) this.problems.push(finding(path, 'DUPLICATE_ID', `The id ${id} stands already at ${before}.`));
      else first.set(id, path);
    }
  }

  private id(value: Json, path: string): Json {
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.problems.push(finding(path, 'WRONG_TYPE', 'An id was expected.'));
      return value;
    }
    if (typeof value === 'number') this.refuseInfinite(value, path);
    this.refuseUnstorable(String(value), path);
    const id = keptId(String(value));
    if (id !== String(value).toLowerCase()) {
      this.foreignIds.set(id, String(value));
      this.notes.push(finding(path, 'ID_REPLACED', `"${String(value).slice(0, 80)}" is no UUID; it is kept beside ${id}, which is made from it.`));
    }
    return id;
  }

  private text(field: Field, value: Json, path: string): Json {
    if (typeof value !== 'string') {
      this.problems.push(finding(path, 'WRONG_TYPE', 'A text was expected.'));
      return value;
    }
    this.refuseUnstorable(value, path);
    const shape = shapes[field.type];
    if (shape && !shape.fits(value)) this.problems.push(finding(path, 'WRONG_FORMAT', shape.message));
    if (field.type === 'choice' && !field.values.includes(value)) {
      this.problems.push(finding(path, 'UNKNOWN_VALUE', `"${value.slice(0, 80)}" is none of ${field.values.join(', ')}.`));
    }
    return value;
  }

  private foreign(value: Json, path: string): Json {
    if (typeof value === 'string') this.refuseUnstorable(value, path);
    else if (typeof value === 'number') this.refuseInfinite(value, path);
    else if (Array.isArray(value)) value.forEach((item, at) => this.foreign(item, `${path}[${at}]`));
    else if (isObject(value)) {
      for (const [name, part] of Object.entries(value)) {
        this.refuseUnstorable(name, pathTo(path, name));
        this.foreign(part, pathTo(path, name));
      }
    }
    return value;
  }

  /** JSON has a number such as 1e400; nothing here could hold it, and JSON would say null of it on the way out. */
  private refuseInfinite(value: number, path: string): void {
    if (!Number.isFinite(value)) this.problems.push(finding(path, 'NOT_STORABLE', 'The number is larger than any that can be kept.'));
  }

  /** The database stores every text but these two. */
  private refuseUnstorable(text: string, path: string): void {
    if (/\u0000|\p{Cs}/u.test(text)) this.problems.push(finding(path, 'NOT_STORABLE', 'The text holds a character that is none (NUL, or half of a pair).'));
  }
}

function pathTo(path: string, property: string): string {
  return /^\w+$/.test(property) ? `${path}.${property}` : `${path}[${JSON.stringify(property)}]`;
}
