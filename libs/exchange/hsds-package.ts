import { CsvError, parse } from 'csv-parse/sync';
import { type ListName, listNames } from './domain/file-content.js';
import { finding, type Finding } from './domain/finding.js';
import { fieldsOf } from './domain/entities.js';
import { guarded, unguarded } from './domain/formula-guard.js';
import { cellPlace, fileFromTables, type Original, placesIn, type ReadRow, type RowPlace } from './domain/from-tables.js';
import { descriptor, EXTRA, type HsdsTable, hsdsTables, ORIGINALS_FILE, originalColumns, rowKey } from './domain/hsds-tables.js';
import { isObject, type Json, type JsonObject } from './domain/json.js';
import { jsonOf, textOf } from './domain/json-text.js';
import { tablesOf } from './domain/to-tables.js';
import { readZip, writeZip } from './zip-file.js';

const DESCRIPTOR_FILE = 'datapackage.json';
/** Rows of all tables together. */
const ROWS_MAX = 500_000;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A JSON file of HSDS, and where in the package each of its parts stands. */
export interface PackageContent {
  value: JsonObject;
  /** The cell in which something stands, from its path in the JSON file. */
  placeOf(path: string): string;
}

/** The tabular package of HSDS that says the same as a JSON file: zip bytes. Cells that table programs would calculate are guarded. */
export function packageOf(file: JsonObject): Uint8Array {
  const facts = Object.fromEntries(Object.entries(file).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const tables = tablesOf(file).map(({ file: name, lines }): [string, string] => [name, lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')]);
  return writeZip(new Map([[DESCRIPTOR_FILE, `${JSON.stringify(descriptor(facts), null, 2)}\n`], ...tables]));
}

/** Numbers are none that a table program would calculate: -9.5 stays as it is. */
function cellText(text: string): string {
  const cell = NUMBER.test(text) ? text : guarded(text);
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads a tabular package; or everything that is wrong with it, by file, line and column. */
export async function readPackage(bytes: Uint8Array): Promise<PackageContent | Finding[]> {
  const files = await readZip(bytes);
  if (Array.isArray(files)) return files;
  const problems = [...unknownFiles(files), ...descriptorProblems(files.get(DESCRIPTOR_FILE))];
  const rows = hsdsTables.flatMap((table) => rowsOf(table, files.get(table.file), problems));
  if (rows.length > ROWS_MAX) problems.push(finding('the file', 'TOO_MANY', `${rows.length} rows; at most ${ROWS_MAX}.`));
  problems.push(...repeated(rows));
  const originals = originalsOf(files.get(ORIGINALS_FILE), problems);
  if (problems.length > 0) return problems;
  const read = fileFromTables(rows, originals);
  if (read.problems.length > 0) return read.problems;
  if (rows.length === 0) return [finding('the file', 'EMPTY', 'There is no row in any table of this package.')];
  return { value: read.value, placeOf: placesIn(read.value, rows) };
}

function unknownFiles(files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const known = new Set([DESCRIPTOR_FILE, ORIGINALS_FILE, ...hsdsTables.map(({ file }) => file)]);
  return [...files.keys()].filter((name) => !known.has(name) && !/^(readme|licen[cs]e)/i.test(name) && !name.startsWith('.'))
    .map((name) => finding(name, 'UNKNOWN_FILE', 'HSDS has no such table; nothing of it would be taken in.'));
}

function descriptorProblems(bytes: Uint8Array | undefined): Finding[] {
  if (!bytes) return [finding(DESCRIPTOR_FILE, 'MISSING_FILE', 'A tabular package has this file; without it this may be any zip file.')];
  const json = jsonOf(bytes);
  if (!('value' in json)) return [{ ...json, path: `${DESCRIPTOR_FILE}, ${json.path}` }];
  return isObject(json.value) && Array.isArray(json.value['resources']) ? [] : [finding(DESCRIPTOR_FILE, 'WRONG_TYPE', 'An object with a list of resources was expected.')];
}

interface Line {
  line: number;
  cells: string[];
}

/** The lines of a file with the numbers that an editor shows; cells may hold line breaks. */
function linesOf(file: string, bytes: Uint8Array, problems: Finding[]): Line[] {
  const read = textOf(bytes);
  if (!('text' in read)) {
    problems.push({ ...read, path: `${file}, ${read.path}` });
    return [];
  }
  try {
    const records = parse(read.text, { bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n'] }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return records.map(({ record, raw, info }) => ({ line: info.lines - raw.replace(/^(\r?\n)+|\r?\n$/g, '').split('\n').length + 1, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(finding(`${file}, line ${String(error['lines'] ?? 1)}`, 'NOT_CSV', `This line cannot be read: ${error.message}`));
    return [];
  }
}

/** The rows of a table; a table that is not there has none. */
function rowsOf({ entity, file }: HsdsTable, bytes: Uint8Array | undefined, problems: Finding[]): ReadRow[] {
  const [heading, ...lines] = bytes ? linesOf(file, bytes, problems) : [];
  if (!heading) return [];
  const columns = heading.cells.map((name) => name.trim());
  const wrong = columns.filter((name, at) => name === '' || columns.indexOf(name) !== at);
  if (wrong.length > 0 || !columns.includes('id')) {
    problems.push(finding(`${file}, line ${heading.line}`, 'WRONG_HEADINGS', `The first line names every column once, divided by commas, and one of them is id; it reads: ${columns.join(', ').slice(0, 200)}.`));
    return [];
  }
  return lines.flatMap(({ line, cells }) => rowOf({ file, line, columns }, { entity, cells }, problems) ?? []);
}

function rowOf(place: RowPlace, { entity, cells }: { entity: string; cells: readonly string[] }, problems: Finding[]): ReadRow | null {
  if (cells.length !== place.columns.length) {
    problems.push(finding(cellPlace(place, ''), 'WRONG_LENGTH', `${cells.length} cells where the headings have ${place.columns.length}.`));
    return null;
  }
  const row: ReadRow = { ...place, entity, id: '', cells: new Map(), extra: new Map() };
  const fields = fieldsOf(entity);
  place.columns.forEach((column, at) => {
    const text = unguarded(cells[at] ?? '');
    if (text === '') return;
    const type = fields.get(column)?.type;
    if (column === EXTRA) readExtra(row, text, problems);
    else if (type === undefined || type === 'list' || type === 'entity') row.extra.set(column, text);
    else if (type === 'number' && !NUMBER.test(text)) problems.push(finding(cellPlace(place, column), 'WRONG_TYPE', `"${text.slice(0, 80)}" is no number, such as 12 or 54.07.`));
    else row.cells.set(column, text);
  });
  row.id = row.cells.get('id') ?? '';
  if (row.id === '') problems.push(finding(cellPlace(place, 'id'), 'REQUIRED', 'Every row has an id.'));
  return row;
}

function readExtra(row: ReadRow, text: string, problems: Finding[]): void {
  const json = jsonOf(new TextEncoder().encode(text));
  if ('value' in json && isObject(json.value)) for (const [name, value] of Object.entries(json.value)) row.extra.set(name, value);
  else problems.push(finding(cellPlace(row, EXTRA), 'NOT_JSON', 'A JSON object was expected, with what HSDS has no column for.'));
}

/** Ids that stand in a table more than once. */
function repeated(rows: readonly ReadRow[]): Finding[] {
  const first = new Map<string, ReadRow>();
  return rows.flatMap((row) => {
    const key = rowKey(row.entity, row.id);
    const before = first.get(key);
    if (!before) first.set(key, row);
    return before && row.id !== '' ? [finding(cellPlace(row, 'id'), 'DUPLICATE_ID', `The id ${row.id} stands already in line ${before.line}.`)] : [];
  });
}

function originalsOf(bytes: Uint8Array | undefined, problems: Finding[]): Original[] {
  const [heading, ...lines] = bytes ? linesOf(ORIGINALS_FILE, bytes, problems) : [];
  if (!heading) return [];
  const columns = heading.cells;
  if (originalColumns.some((name) => !columns.includes(name))) {
    problems.push(finding(`${ORIGINALS_FILE}, line 1`, 'WRONG_HEADINGS', `The first line names the columns ${originalColumns.join(', ')}.`));
    return [];
  }
  return lines.flatMap(({ line, cells }) => {
    const cell = (name: string): string => unguarded(cells[columns.indexOf(name)] ?? '');
    const list = listNames.find((name): name is ListName => name === cell('list'));
    const json = jsonOf(new TextEncoder().encode(cell('body')));
    const body: Json | null = 'value' in json ? json.value : null;
    if (list && isObject(body) && typeof body['id'] === 'string') return [{ list, body }];
    problems.push(finding(cellPlace({ file: ORIGINALS_FILE, line, columns }, list ? 'body' : 'list'), 'NOT_JSON', 'The entity as it was in JSON was expected, with its id, and the list that it stood in.'));
    return [];
  });
}
