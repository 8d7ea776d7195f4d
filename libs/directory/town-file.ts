import { CsvError, parse } from 'csv-parse/sync';
import { windows1252Text } from '#kernel';
import { type TownFields, type TownProblem } from './domain/town-list.js';

const COLUMNS = ['name', 'postcode', 'latitude', 'longitude', 'ags'] as const;
const NEEDED: readonly string[] = ['name', 'latitude', 'longitude'];
/** Far more than the longest list has. */
const FILE_MAX_BYTES = 2_000_000;

interface Line {
  record: string[];
  info: { lines: number };
}

/** The rows of a list of towns as office programs save it: UTF-8 or Windows-1252, divided by `;` or `,`. Further columns are left out. */
export function readTownFile(bytes: Uint8Array): { rows: TownFields[]; problems: TownProblem[] } {
  const refused = (line: number, message: string): { rows: TownFields[]; problems: TownProblem[] } => ({ rows: [], problems: [{ line, message }] });
  if (bytes.length > FILE_MAX_BYTES) return refused(1, `the file is larger than ${FILE_MAX_BYTES / 1_000_000} MB`);
  const text = decoded(bytes);
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = heading.includes(';') ? ';' : ',';
  const { lines: [first, ...lines], problems } = linesOf(text, delimiter);
  if (problems[0]?.line === 1) return { rows: [], problems };
  const names = first?.record.map((name) => name.toLowerCase()) ?? [];
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) return refused(1, `the headings lack ${missing.join(', ')}; they are ${COLUMNS.join(delimiter)}`);
  const uneven = lines.filter(({ record }) => record.length !== names.length)
    .map(({ record, info }): TownProblem => ({ line: info.lines, message: `${record.length} columns where the headings have ${names.length}` }));
  return { rows: lines.map(({ record, info }) => ({ line: info.lines, ...fieldsOf(record, names) })), problems: [...problems, ...uneven] };
}

/** The lines of a file, whose fields may go over several; of one that is broken somewhere each by itself, so that the others can be looked at. */
function linesOf(text: string, delimiter: string): { lines: Line[]; problems: TownProblem[] } {
  const whole = parsed(text, delimiter);
  if (Array.isArray(whole)) return { lines: whole, problems: [] };
  const each = text.split(/\r\n|\n|\r/).map((line, at) => ({ at: at + 1, read: parsed(line, delimiter) }));
  return {
    lines: each.flatMap(({ at, read }) => (Array.isArray(read) ? read.map(({ record }) => ({ record, info: { lines: at } })) : [])),
    problems: each.flatMap(({ at, read }) => (Array.isArray(read) ? [] : [{ line: at, message: read.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and not closed' : read.message }])),
  };
}

function parsed(text: string, delimiter: string): Line[] | CsvError {
  try {
    return parse(text, { delimiter, info: true, trim: true, skip_empty_lines: true, relax_column_count: true }) as unknown as Line[];
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function fieldsOf(record: readonly string[], names: readonly string[]): Record<(typeof COLUMNS)[number], string> {
  const at = (name: string): string => record[names.indexOf(name)] ?? '';
  return { name: at('name'), postcode: at('postcode'), latitude: at('latitude'), longitude: at('longitude'), ags: at('ags') };
}

/** Without its byte order mark. Bytes that are no UTF-8 are what older office programs write. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252Text(bytes);
  }
}
