import { fieldsOf } from './entities.js';
import { entityOf, type ListName, listNames } from './file-content.js';
import { finding, type Finding } from './finding.js';
import { EXTRA, fieldOfChild, hsdsTables, parentColumns, rowKey } from './hsds-tables.js';
import { isObject, type Json, type JsonObject, textIn } from './json.js';
import { type EntityRow, extraText, Rows } from './to-tables.js';

/** Where a row stands. */
export interface RowPlace {
  file: string;
  line: number;
  /** Names of the columns in the order of the file. */
  columns: readonly string[];
}

/** A row that was read, and where. */
export type ReadRow = EntityRow & RowPlace;

/** An entity of the top as it stood in JSON when the package was written. */
export interface Original {
  list: ListName;
  body: JsonObject;
}

/** The place of a cell, for people: file, line and column from 1. */
export function cellPlace({ file, line, columns }: RowPlace, column: string): string {
  const at = columns.indexOf(column);
  return at === -1 ? `${file}, line ${line}` : `${file}, line ${line}, column ${at + 1} (${column})`;
}

/**
 * The JSON file that the tables of a package say. An entity of the top that stands in the tables as its original wrote it
 * comes back as it was; any other is put together from its rows.
 */
export function fileFromTables(given: readonly ReadRow[], originals: readonly Original[]): { value: JsonObject; problems: Finding[] } {
  const rows = new Map(given.map((row) => [rowKey(row.entity, row.id), row]));
  const before = new Rows();
  const madeOf = originals.map((original) => ({ ...original, keys: before.add(entityOf(original.list), original.body) }));
  const isSame = (key: string): boolean => isSameRow(rows.get(key), before.byKey.get(key));
  const changed = new Set([...before.byKey.keys(), ...rows.keys()].filter((key) => !isSame(key)));
  const added = [...changed].flatMap((key) => rows.get(key) ?? []);
  // A row that was added, or belongs somewhere else now, changes what it belongs to.
  for (const row of added) for (const { key } of parentsOf(row)) changed.add(key);
  const file = new Map<ListName, JsonObject[]>(listNames.map((list) => [list, []]));
  const tree = new Tree(rows);
  const taken = new Set<string>();
  for (const { list, body, keys } of madeOf) {
    const [own = ''] = keys;
    const row = rows.get(own);
    if (!row || taken.has(own)) continue;
    taken.add(own);
    file.get(list)?.push(keys.some((key) => changed.has(key)) ? tree.entity(row) : body);
  }
  if (changed.size > 0) {
    for (const list of listNames) {
      const entity = entityOf(list);
      const free = given.filter((row) => row.entity === entity && !taken.has(rowKey(entity, row.id)) && (list !== 'service_at_locations' || !row.cells.has('service_id')));
      file.get(list)?.push(...free.map((row) => tree.entity(row)));
    }
  }
  return { value: Object.fromEntries([...file].filter(([, entities]) => entities.length > 0)), problems: added.flatMap((row) => strayProblems(row, rows)) };
}

function isSameRow(one: EntityRow | undefined, other: EntityRow | undefined): boolean {
  if (!one || !other || one.cells.size !== other.cells.size || extraText(one) !== extraText(other)) return false;
  return [...one.cells].every(([column, text]) => other.cells.get(column) === text);
}

/** What a row says that it belongs to, by the column in which it says so. */
function parentsOf({ entity, cells }: EntityRow): { column: string; key: string }[] {
  if (entity === 'attribute' || entity === 'metadata') {
    const [column, kind] = entity === 'attribute' ? ['link_id', 'link_entity'] : ['resource_id', 'resource_type'];
    const [id, parent] = [cells.get(column), cells.get(kind)];
    return id === undefined ? [] : [{ column, key: rowKey(parent ?? '', id) }];
  }
  return parentColumns(entity).flatMap(({ column, parent }) => {
    const id = cells.get(column);
    return id === undefined ? [] : [{ column, key: rowKey(parent, id) }];
  });
}

const topLevel: ReadonlySet<string> = new Set(listNames.map(entityOf));

/** References to rows that there are not, and rows that belong to nothing and would be lost. */
function strayProblems(row: ReadRow, rows: ReadonlyMap<string, ReadRow>): Finding[] {
  const parents = parentsOf(row);
  const found = parents.filter(({ key }) => !isThere(key, rows)).map(({ column }) =>
    finding(cellPlace(row, column), 'DANGLING_REFERENCE', `There is nothing with the id ${row.cells.get(column) ?? ''} in this package.`));
  const others = [{ column: 'unit_id', entity: 'unit' }, { column: 'taxonomy_term_id', entity: 'taxonomy_term' }, { column: 'taxonomy_id', entity: 'taxonomy' }, { column: 'location_id', entity: 'location' }]
    .filter(({ column }) => row.cells.has(column) && !parents.some((parent) => parent.column === column))
    .filter(({ column, entity }) => !rows.has(rowKey(entity, row.cells.get(column) ?? '')))
    .map(({ column }) => finding(cellPlace(row, column), 'DANGLING_REFERENCE', `There is nothing with the id ${row.cells.get(column) ?? ''} in this package.`));
  const isLost = parents.length === 0 && !topLevel.has(row.entity) && row.entity !== 'unit';
  return [...found, ...others, ...(isLost ? [finding(cellPlace(row, 'id'), 'BELONGS_TO_NOTHING', 'None of its columns says what it belongs to.')] : [])];
}

/** True also where the kind of what it belongs to is not said, or said in another way, and something has the id. */
function isThere(key: string, rows: ReadonlyMap<string, ReadRow>): boolean {
  if (rows.has(key)) return true;
  const [kind = '', id = ''] = key.split(' ');
  return !fieldsKnown(kind) && hsdsTables.some(({ entity }) => rows.has(rowKey(entity, id)));
}

function fieldsKnown(entity: string): boolean {
  return hsdsTables.some((table) => table.entity === entity);
}

/** Puts entities together from their rows. */
class Tree {
  /** Rows by what they belong to. */
  private readonly children = new Map<string, ReadRow[]>();

  constructor(private readonly rows: ReadonlyMap<string, ReadRow>) {
    for (const row of rows.values()) {
      for (const { key } of parentsOf(row)) {
        const [kind = '', id = ''] = key.split(' ');
        for (const one of fieldsKnown(kind) ? [key] : hsdsTables.map(({ entity }) => rowKey(entity, id))) {
          const list = this.children.get(one) ?? [];
          if (list.length === 0) this.children.set(one, list);
          list.push(row);
        }
      }
    }
  }

  entity({ entity, id, cells, extra }: ReadRow): JsonObject {
    const fields = fieldsOf(entity);
    const single = [...cells].map(([column, text]): [string, Json] => [column, fields.get(column)?.type === 'number' ? Number(text) : text]);
    const result: JsonObject = { ...Object.fromEntries(single), ...Object.fromEntries(extra) };
    for (const child of this.children.get(rowKey(entity, id)) ?? []) {
      const field = fieldOfChild(entity, child.entity);
      if (field === null) continue;
      const list = result[field];
      result[field] = [...(Array.isArray(list) ? list : []), this.entity(child)];
    }
    const unit = entity === 'service_capacity' ? this.rows.get(rowKey('unit', cells.get('unit_id') ?? '')) : undefined;
    return unit ? { ...result, unit: this.entity(unit) } : result;
  }
}

/** Says of a place in the JSON file in which cell of the package it stands. */
export function placesIn(value: JsonObject, given: readonly ReadRow[]): (path: string) => string {
  const rows = new Map(given.map((row) => [rowKey(row.entity, row.id), row]));
  return (path) => {
    const tokens = [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(([, name, index, quoted]) => name ?? index ?? quoted ?? '');
    const [list = '', index = ''] = tokens;
    const known = listNames.find((one) => one === list);
    const top = value[list];
    let at: Json | undefined = Array.isArray(top) ? top[Number(index)] : undefined;
    let entity = known ? entityOf(known) : '';
    let found: { row: ReadRow; column: string } | null = null;
    for (let depth = 2; isObject(at) && entity !== ''; depth += 1) {
      const row = rows.get(rowKey(entity, textIn(at['id']) ?? ''));
      const name = tokens[depth] ?? '';
      if (row) found = { row, column: row.columns.includes(name) ? name : fieldsOf(entity).has(name) || name === '' ? '' : EXTRA };
      const field = fieldsOf(entity).get(name);
      if (field?.type !== 'list' && field?.type !== 'entity') break;
      at = at[name];
      if (Array.isArray(at)) at = at[Number(tokens[depth += 1])];
      entity = field.entity;
    }
    return found ? cellPlace(found.row, found.column) : path;
  };
}
