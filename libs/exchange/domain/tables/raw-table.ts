import { type Mapping } from './table-mapping.js';
import { type Cells, type ColumnKey, tableColumns } from './table-columns.js';
import { withoutArrangement } from './table-times.js';
import { unguarded } from '../formula-guard.js';

/** Lines of a file below its headings; far more than a county has offerings. */
export const ROWS_MAX = 20_000;
/** Columns of a file. */
export const COLUMNS_MAX = 200;
/** Characters of a cell, as table programs have it. */
export const CELL_LENGTH_MAX = 32_767;
/** The headings stand in one of the first lines: many lists begin with a title. */
const HEADING_WITHIN = 10;

/** How the line of the template begins that explains its columns. Other lines with this mark are offerings. */
const explanations: ReadonlySet<string> = new Set(tableColumns.flatMap(({ explanation: { de, en } }) => [`# ${de}`, `# ${en}`]));

/** One line of a file. */
export interface RawRow {
  /** As the table program shows it, from 1. */
  number: number;
  cells: string[];
}

/** What a file holds. */
export interface RawTable {
  headings: string[];
  rows: RawRow[];
  /** How it was written, for people: `CSV, Windows-1252, ;`. */
  description: string;
  /** What people should know of the file as a whole. */
  notes: FileFinding[];
}

/** Why a file cannot be read, or what should be known of it. */
export interface FileFinding {
  code: string;
  /** As the table program shows it; null = the file as a whole. */
  row: number | null;
  message: { de: string; en: string };
}

/** Nothing of the file is used. */
export interface UnreadableFile {
  problems: FileFinding[];
}

/** One reason not to use a file. */
export function unreadable(code: string, message: { de: string; en: string }, row: number | null = null): UnreadableFile {
  return { problems: [{ code, row, message }] };
}

/** True for what could not be read. */
export function isUnreadable(result: object): result is UnreadableFile {
  return 'problems' in result;
}

/** The table within the lines of a file; `recognised` counts the headings among cells that we know. */
export function tableIn(lines: readonly RawRow[], { description, notes = [], recognised }: { description: string; notes?: FileFinding[]; recognised: (cells: readonly string[]) => number }): RawTable | UnreadableFile {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const beginning = filled.filter(({ number }) => number <= HEADING_WITHIN);
  const best = beginning.reduce<{ line: RawRow; known: number } | null>((found, line) => {
    const known = recognised(line.cells);
    return known > (found?.known ?? 0) ? { line, known } : found;
  }, null)?.line ?? filled[0];
  if (!best) return unreadable('EMPTY', { de: 'Die Datei enthält keine Zeilen.', en: 'The file holds no rows.' });
  const headings = trimmedRight(best.cells).map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
  if (headings.length > COLUMNS_MAX) {
    return unreadable('TOO_MANY_COLUMNS', { de: `${headings.length} Spalten; höchstens ${COLUMNS_MAX}.`, en: `${headings.length} columns; at most ${COLUMNS_MAX}.` }, best.number);
  }
  const rows = filled.filter((line) => line.number > best.number && !explanations.has(line.cells[0] ?? ''));
  if (rows.length > ROWS_MAX) {
    return unreadable('TOO_MANY_ROWS', { de: `${rows.length} Zeilen; höchstens ${ROWS_MAX} in einer Datei. Bitte teilen Sie sie auf.`, en: `${rows.length} rows; at most ${ROWS_MAX} in one file. Please divide it.` });
  }
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > CELL_LENGTH_MAX));
  if (long) return unreadable('CELL_TOO_LONG', { de: `Eine Zelle hat mehr als ${CELL_LENGTH_MAX} Zeichen.`, en: `A cell has more than ${CELL_LENGTH_MAX} characters.` }, long.number);
  if (rows.length === 0) return unreadable('EMPTY', { de: 'Unter den Überschriften stehen keine Zeilen.', en: 'There are no rows below the headings.' }, best.number);
  return { headings, rows, description, notes };
}

function trimmedRight(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/** The cells of a row by what they are about, without the guard that an export put before them. Times "by arrangement" have a column of their own. */
export function mappedCells(cells: readonly string[], mapping: Mapping): Cells {
  const read: Cells = Object.fromEntries(mapping.flatMap((key, at): [ColumnKey, string][] => (key === null ? [] : [[key, unguarded(cells[at] ?? '').trim()]])));
  const times = withoutArrangement(read.times ?? '');
  return times === null || (read.isTimeByArrangement ?? '') !== '' ? read : { ...read, times, isTimeByArrangement: 'ja' };
}
