import { isId } from '#kernel';
import { noLetter } from '../sound-text.js';
import { unguarded } from '../formula-guard.js';
import { type Cells, type ColumnKey } from './table-columns.js';
import { columnLetters } from './sheet-text.js';
import { type TableKind } from './table-kind.js';
import { type Mapping } from './table-mapping.js';
import { withPlaceDivided } from './table-places.js';
import { withoutArrangement } from './table-times.js';

/** Lines of a file below its headings; far more than a county has offerings. */
export const ROWS_MAX = 20_000;
/** Columns of a file. */
export const COLUMNS_MAX = 200;
/** Characters of a cell, as table programs have it. */
export const CELL_LENGTH_MAX = 32_767;
/** The headings stand in one of the first lines: many lists begin with a title. */
export const HEADING_WITHIN = 10;
/** With so many columns, a row in which one cell alone says something is a caption or a note. */
const NOTE_COLUMNS_MIN = 3;
/** So many rows that were passed over are told one by one. */
const TOLD_MAX = 20;

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

/** The table within the lines of a file. */
export function tableIn(lines: readonly RawRow[], kind: TableKind, { description, notes = [] }: { description: string; notes?: FileFinding[] }): RawTable | UnreadableFile {
  const filled = lines.filter(({ cells }) => filledIn(cells) > 0);
  const best = headingLine(filled, kind);
  if (!best) return unreadable('EMPTY', { de: 'Die Datei enthält keine Zeilen.', en: 'The file holds no rows.' });
  const headings = trimmedRight(best.cells).map(squeezed);
  if (headings.length > COLUMNS_MAX) {
    return unreadable('TOO_MANY_COLUMNS', { de: `${headings.length} Spalten; höchstens ${COLUMNS_MAX}.`, en: `${headings.length} columns; at most ${COLUMNS_MAX}.` }, best.number);
  }
  const notText = notTextIn(filled, headings);
  if (notText.length > 0) return { problems: notText };
  const below = filled.filter((line) => line.number > best.number && !kind.explanations.has(line.cells[0] ?? ''));
  const reasons = new Map(below.flatMap((line): [RawRow, FileFinding][] => { const reason = passedOver(line, headings, kind); return reason ? [[line, reason]] : []; }));
  // A list of nothing but captions is a list after all.
  const isList = reasons.size < below.length;
  const rows = isList ? below.filter((line) => !reasons.has(line)) : below;
  if (rows.length > ROWS_MAX) {
    return unreadable('TOO_MANY_ROWS', { de: `${rows.length} Zeilen; höchstens ${ROWS_MAX} in einer Datei. Bitte teilen Sie sie auf.`, en: `${rows.length} rows; at most ${ROWS_MAX} in one file. Please divide it.` });
  }
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > CELL_LENGTH_MAX));
  if (long) return unreadable('CELL_TOO_LONG', { de: `Eine Zelle hat mehr als ${CELL_LENGTH_MAX} Zeichen.`, en: `A cell has more than ${CELL_LENGTH_MAX} characters.` }, long.number);
  if (rows.length === 0) return unreadable('EMPTY', { de: 'Unter den Überschriften stehen keine Zeilen.', en: 'There are no rows below the headings.' }, best.number);
  return { headings, rows, description, notes: [...notes, ...isList ? told([...reasons.values()]) : []] };
}

/** The line with the most headings that we know; where we know none, the first one that looks like a line of headings. */
function headingLine(filled: readonly RawRow[], kind: TableKind): RawRow | undefined {
  const beginning = filled.filter(({ number }) => number <= HEADING_WITHIN);
  const best = beginning.reduce<{ line: RawRow; known: number } | null>((found, line) => {
    const known = kind.recognisedIn(line.cells);
    return known > (found?.known ?? 0) ? { line, known } : found;
  }, null);
  return best?.line ?? beginning.find(({ cells }) => filledIn(cells) > 1) ?? filled[0];
}

/** Cells with what no text can hold: NUL, and half of a pair of UTF-16; the first of them with their places. */
function notTextIn(lines: readonly RawRow[], headings: readonly string[]): FileFinding[] {
  const found: FileFinding[] = [];
  for (const { number: row, cells } of lines) {
    for (const [at, cell] of cells.entries()) {
      if (!noLetter.test(cell)) continue;
      const heading = headings[at] ?? '';
      const [de, en] = heading === '' || noLetter.test(heading) ? ['', ''] : [` („${heading.slice(0, 40)}“)`, ` ("${heading.slice(0, 40)}")`];
      found.push({ code: 'NOT_TEXT', row, message: {
        de: `Die Zelle in Spalte ${columnLetters(at)}${de} enthält ein Zeichen, das in keinem Text stehen kann (NUL oder die Hälfte eines Zeichens). Bitte schreiben Sie die Zelle neu.`,
        en: `The cell in column ${columnLetters(at)}${en} holds a character that no text can have (NUL, or half of a character). Please write the cell anew.`,
      } });
      if (found.length >= TOLD_MAX) return found;
    }
  }
  return found;
}

/** Why a row belongs to the list no more than a caption does; null when it does. Whoever names something by its number alone means it. */
function passedOver({ number: row, cells }: RawRow, headings: readonly string[], kind: TableKind): FileFinding | null {
  if (headings.every((heading, at) => heading === squeezed(cells[at] ?? ''))) {
    return { code: 'HEADINGS_REPEATED', row, message: { de: 'Hier stehen die Überschriften noch einmal. Diese Zeile wird übergangen.', en: 'The headings stand here once more. This row is passed over.' } };
  }
  const [text = '', ...more] = cells.map(squeezed).filter((cell) => cell !== '');
  if (more.length > 0 || isId(text.toLowerCase()) || headings.filter((heading) => heading !== '').length < NOTE_COLUMNS_MIN) return null;
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { code: 'NOTE_PASSED_OVER', row, message: {
    de: `In dieser Zeile steht nur „${shown}“. Sie wird als Anmerkung übergangen. Ist es ${kind.row.de}, füllen Sie bitte eine weitere Zelle der Zeile aus.`,
    en: `This row says "${shown}" and nothing else. It is passed over as a note. If it is ${kind.row.en}, please fill in another cell of the row.`,
  } };
}

/** One by one as long as people read it, then by their numbers. */
function told(reasons: readonly FileFinding[]): FileFinding[] {
  if (reasons.length <= TOLD_MAX) return [...reasons];
  const rest = reasons.slice(TOLD_MAX);
  const rows = rest.slice(0, 100).map(({ row }) => String(row)).join(', ') + (rest.length > 100 ? ', …' : '');
  return [...reasons.slice(0, TOLD_MAX), { code: 'MORE_PASSED_OVER', row: null, message: {
    de: `Übergangen werden auch ${rest.length} weitere Zeilen, in denen nur eine Zelle etwas sagt oder die Überschriften noch einmal stehen: ${rows}.`,
    en: `${rest.length} more rows are passed over, in which one cell alone says something or the headings stand once more: ${rows}.`,
  } }];
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function squeezed(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}

function trimmedRight(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/** The cells of a row by what they are about, without the guard that an export put before them; what one cell says of several columns is divided among them. */
export function mappedCells(cells: readonly string[], mapping: Mapping): Cells {
  const read = withPlaceDivided(Object.fromEntries(mapping.flatMap((key, at): [ColumnKey, string][] => (key === null ? [] : [[key, unguarded(cells[at] ?? '').trim()]]))));
  if ((read.isTimeByArrangement ?? '') !== '') return read;
  for (const column of ['times', 'weekdays', 'from'] as const) {
    const rest = withoutArrangement(read[column] ?? '');
    if (rest !== null) return { ...read, [column]: rest, isTimeByArrangement: 'ja' };
  }
  return read;
}
