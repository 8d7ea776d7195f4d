import { fieldsOf } from './entities.js';
import { entityOf, listNames, type ListName } from './file-content.js';
import { EXTRA, hsdsTables, ORIGINALS_FILE, originalColumns, referenceColumn, rowKey, tableOf } from './hsds-tables.js';
import { isEmpty, isObject, type Json, type JsonObject, textIn } from './json.js';

/** What is known of one entity: a value for each column, whatever copies of it there were. */
export interface EntityRow {
  entity: string;
  id: string;
  cells: Map<string, string>;
  extra: Map<string, Json>;
  /** Its columns say already what it belongs to. */
  isPlaced?: boolean;
}

/** The lists of a file that are there. */
function listsIn(file: JsonObject): { list: ListName; entities: JsonObject[] }[] {
  return listNames.map((list) => ({ list, entities: Array.isArray(file[list]) ? file[list].filter(isObject) : [] }));
}

/** All entities of a file as rows, by table and id. Of several copies of one, the first that says something says it. */
export class Rows {
  readonly byKey = new Map<string, EntityRow>();

  /** Takes an entity with everything inside it; answers the keys of all rows that it is made of, its own first. */
  add(entity: string, value: JsonObject, parent: { entity: string; id: string } | null = null): string[] {
    const id = textIn(value['id']) ?? '';
    const key = rowKey(entity, id);
    const row = this.byKey.get(key) ?? { entity, id, cells: new Map<string, string>(), extra: new Map<string, Json>() };
    this.byKey.set(key, row);
    const fields = fieldsOf(entity);
    const keys = [key];
    for (const [name, part] of Object.entries(value)) {
      const field = fields.get(name);
      if (field?.type === 'list' && areEntities(part)) keys.push(...part.flatMap((one) => this.add(field.entity, one, { entity, id })));
      else if (field?.type === 'entity' && areEntities([part])) {
        const inside = part as JsonObject;
        keys.push(...this.add(field.entity, inside));
        const column = referenceColumn(entity, name);
        if (column !== null && isEmpty(value[column])) put(row.cells, column, textIn(inside['id']) ?? '');
      } else if (field && (typeof part === 'string' || typeof part === 'number')) put(row.cells, name, String(part));
      else if (!isEmpty(part) && !row.extra.has(name)) row.extra.set(name, part);
    }
    if (parent) belong(row, parent);
    return keys;
  }
}

function areEntities(value: Json | undefined): value is JsonObject[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && textIn(one['id']) !== null);
}

function put(cells: Map<string, string>, column: string, text: string): void {
  if (text !== '' && !cells.has(column)) cells.set(column, text);
}

/** Says in the row what it stood inside; of several, the first. What it said of that itself, and was something else, goes into `extra`. */
function belong(row: EntityRow, parent: { entity: string; id: string }): void {
  const { entity, cells, extra } = row;
  const { columns } = tableOf(entity);
  const links = entity === 'attribute' ? ['link_id', 'link_entity'] : entity === 'metadata' ? ['resource_id', 'resource_type'] : null;
  if (links) {
    if (row.isPlaced) return;
    row.isPlaced = true;
    [parent.id, parent.entity].forEach((value, at) => {
      const column = links[at] ?? '';
      const said = cells.get(column);
      if (said !== undefined && said !== value) extra.set(column, said);
      cells.set(column, value);
    });
  } else if (columns.includes(`${parent.entity}_id`)) put(cells, `${parent.entity}_id`, parent.id);
}

/** The cells of a row in the order of its columns. */
export function cellsOf(row: EntityRow, columns: readonly string[]): string[] {
  return columns.map((column) => (column === EXTRA ? extraText(row) : row.cells.get(column) ?? ''));
}

/** What has no column, in the order of its names, so that the same always reads the same. */
export function extraText({ extra }: EntityRow): string {
  return extra.size === 0 ? '' : JSON.stringify(Object.fromEntries([...extra].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** A file of HSDS as tables: name of the file, and its lines with the headings first. Every table is there, also when it is empty. */
export function tablesOf(file: JsonObject): { file: string; lines: string[][] }[] {
  const rows = new Rows();
  const originals: string[][] = [];
  for (const { list, entities } of listsIn(file)) {
    for (const one of entities) {
      rows.add(entityOf(list), one);
      originals.push([list, textIn(one['id']) ?? '', JSON.stringify(one)]);
    }
  }
  const all = [...rows.byKey.values()];
  return [
    ...hsdsTables.map(({ entity, file: name, columns }) => ({ file: name, lines: [[...columns], ...all.filter((row) => row.entity === entity).map((row) => cellsOf(row, columns))] })),
    { file: ORIGINALS_FILE, lines: [[...originalColumns], ...originals] },
  ];
}
