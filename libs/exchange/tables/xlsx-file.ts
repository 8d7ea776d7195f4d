import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { soundText } from '../domain/sound-text.js';
import { CELL_LENGTH_MAX, type FileFinding, HEADING_WITHIN, isUnreadable, type RawRow, type RawTable, tableIn, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { type TableKind } from '../domain/tables/table-kind.js';
import { longestRun, reachOf, withLetters } from '../domain/tables/sheet-text.js';
import { partsOf } from './xlsx-parts.js';

/** Cells up to the last row and column that hold something, of all sheets: each takes memory, also the empty ones between. */
const CELLS_MAX = 2_000_000;
/** As far as a sheet goes in a table program. */
const SHEET_ROWS_MAX = 1_048_576;
const SHEET_COLUMNS_MAX = 16_384;
/** Characters of all cells together, those of a text that many cells share counted for each of them: twice as many as a text file may have. */
const CHARACTERS_MAX = 20_000_000;
/** Longer than any cell is between two tags, even when every letter is written as an entity: a text so long takes a multiple of itself to be read. */
const RUN_LENGTH_MAX = CELL_LENGTH_MAX * 6;
const FIRST_YEAR = 1901;
/** Digits of a number that table programs keep. */
const EXACT_DIGITS = 15;
/** A sheet with so many headings that we know is such a list; our own explanations of the columns have one in a line. */
const HEADINGS_OF_A_LIST = 2;

/**
 * The table in a workbook: of its sheets the one with the most headings that we know. Read are only the parts that hold cells,
 * each no further than it may be long; links and pictures are never opened, formulas never calculated.
 */
export async function readXlsx(bytes: Uint8Array, kind: TableKind): Promise<RawTable | UnreadableFile> {
  const parts = await partsOf(bytes);
  if (isUnreadable(parts)) return parts;
  const files: Record<string, Uint8Array> = {};
  let cells = 0;
  for (const [name, content] of parts.files) {
    files[name] = content;
    const isSheet = name.startsWith('xl/worksheets/');
    if (!isSheet && name !== 'xl/sharedStrings.xml') continue;
    const text = new TextDecoder().decode(content);
    if (longestRun(text) > RUN_LENGTH_MAX) return cellTooLong();
    const lettered = withLetters(text);
    if (lettered !== text) files[name] = new TextEncoder().encode(lettered);
    if (!isSheet) continue;
    const { lastRow, lastColumn } = reachOf(text);
    cells += lastRow * lastColumn;
    if (cells > CELLS_MAX || lastColumn > SHEET_COLUMNS_MAX || lastRow > SHEET_ROWS_MAX) return tooFar(lastRow);
  }
  // Put together anew, so that what was measured is what is read: a file can tell one reader other sizes than another.
  const sheets = await sheetsOf(zipSync(files, { level: 0 }), kind);
  return isUnreadable(sheets) ? sheets : tableOf(sheets, kind, parts.notes);
}

interface Sheet { name: string; lines: RawRow[]; known: number }

function tableOf(sheets: readonly Sheet[], kind: TableKind, notes: readonly FileFinding[]): RawTable | UnreadableFile {
  const best = sheets.reduce<Sheet | null>((most, one) => (most === null || one.known > most.known ? one : most), null);
  if (!best) return unreadable('EMPTY', { de: 'Die Datei enthält kein Tabellenblatt.', en: 'The file holds no sheet.' });
  const others = sheets.filter((one) => one !== best && one.known >= HEADINGS_OF_A_LIST).map(({ name }) => name.slice(0, 100));
  return tableIn(best.lines, kind, { description: `XLSX, ${best.name.slice(0, 100)}`, notes: [...notes, ...(others.length > 0 ? [otherSheets(best.name.slice(0, 100), others, kind)] : [])] });
}

function otherSheets(read: string, others: readonly string[], { rows }: TableKind): FileFinding {
  const names = `${others.slice(0, 10).map((name) => `„${name}“`).join(', ')}${others.length > 10 ? ', …' : ''}`;
  return { code: 'OTHER_SHEETS', row: null, message: {
    de: `Gelesen wird nur das Blatt „${read}“. Auch diese Blätter sehen nach ${rows.de} aus: ${names}. Bitte geben Sie sie als eigene Dateien ab.`,
    en: `Only the sheet "${read}" is read. These sheets look like ${rows.en}, too: ${names.replaceAll(/[„“]/g, '"')}. Please hand them in as files of their own.`,
  } };
}

async function sheetsOf(zip: Uint8Array, kind: TableKind): Promise<Sheet[] | UnreadableFile> {
  try {
    const read = await readXlsxFile(Buffer.from(zip));
    const full = fullAt(read.map(({ data }) => data));
    if (full !== null) return tooManyCharacters(full);
    return read.map(({ sheet: name, data }) => {
      const lines = data.map((row, at) => ({ number: at + 1, cells: row.map((cell) => textOf(cell)) }));
      return { name: soundText(name), lines, known: Math.max(0, ...lines.slice(0, HEADING_WITHIN).map(({ cells }) => kind.recognisedIn(cells))) };
    });
  } catch {
    // Whatever the reader stumbles over is in the file.
    return unreadable('BROKEN_WORKBOOK', { de: 'Die Arbeitsmappe ist beschädigt. Bitte öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie neu.', en: 'The workbook is broken. Please open it in your spreadsheet program and save it anew.' });
  }
}

/** The row at which the sheets hold more than a table may; null = they do not. */
function fullAt(sheets: readonly (readonly (readonly unknown[])[])[]): number | null {
  let characters = 0;
  for (const rows of sheets) {
    for (const [at, row] of rows.entries()) {
      for (const cell of row) if (typeof cell === 'string') characters += cell.length;
      if (characters > CHARACTERS_MAX) return at + 1;
    }
  }
  return null;
}

/** As people would have typed it. A time of day is a date before all dates. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (typeof cell === 'number') return numberAsTyped(cell);
  if (!(cell instanceof Date)) return typeof cell === 'string' ? cell : '';
  if (Number.isNaN(cell.getTime())) return '';
  // Half a minute on, because a day is divided into fractions that are not exact.
  const [day = '', time = ''] = new Date(cell.getTime() + 30_000).toISOString().split('T');
  const clock = time.slice(0, 5);
  if (cell.getUTCFullYear() < FIRST_YEAR) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** With a decimal comma: written with a point, 1.234 would be one thousand. Rounded to the digits that a table program keeps, so that no sum ends in …0002. */
function numberAsTyped(cell: number): string {
  return String(Number(cell.toPrecision(EXACT_DIGITS))).replace('.', ',');
}

function tooFar(row: number): UnreadableFile {
  return unreadable('TOO_MANY_CELLS', {
    de: 'Das Blatt reicht zu weit: Weit unten oder weit rechts steht noch etwas. Bitte löschen Sie leere Zeilen und Spalten, oder kopieren Sie die Liste in eine neue Datei.',
    en: 'The sheet reaches too far: something stands far below or far to the right. Please delete empty rows and columns, or copy the list into a new file.',
  }, row);
}

function cellTooLong(): UnreadableFile {
  return unreadable('CELL_TOO_LONG', { de: `Eine Zelle hat mehr als ${CELL_LENGTH_MAX} Zeichen.`, en: `A cell has more than ${CELL_LENGTH_MAX} characters.` });
}

function tooManyCharacters(row: number): UnreadableFile {
  const [de, en] = [CHARACTERS_MAX.toLocaleString('de-DE'), CHARACTERS_MAX.toLocaleString('en-GB')];
  return unreadable('TOO_MANY_CHARACTERS', {
    de: `Die Zellen enthalten zusammen mehr als ${de} Zeichen; bis zu dieser Zeile ist es erreicht. Bitte kopieren Sie nur die Liste in eine neue Datei, oder teilen Sie sie auf.`,
    en: `The cells hold more than ${en} characters together; it is reached at this row. Please copy the list alone into a new file, or divide it.`,
  }, row);
}
