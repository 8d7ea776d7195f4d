import { zipSync } from 'fflate';
import readXlsxFile, { InvalidSpreadsheetError } from 'read-excel-file/node';
import { type FileFinding, isUnreadable, type RawTable, tableIn, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { reachOf } from '../domain/tables/sheet-text.js';
import { partsOf } from './xlsx-parts.js';

/** Cells up to the last row and column that hold something, of all sheets: each takes memory, also the empty ones between. */
const CELLS_MAX = 4_000_000;
const FIRST_YEAR = 1901;

/**
 * The table in a workbook: of its sheets the one with the most headings that we know. Read are only the parts that hold cells,
 * each no further than it may be long; links and pictures are never opened, formulas never calculated.
 */
export async function readXlsx(bytes: Uint8Array, recognised: (cells: readonly string[]) => number): Promise<RawTable | UnreadableFile> {
  const parts = await partsOf(bytes);
  if (isUnreadable(parts)) return parts;
  const files: Record<string, Uint8Array> = {};
  let cells = 0;
  for (const [name, content] of parts.files) {
    files[name] = content;
    if (!name.startsWith('xl/worksheets/')) continue;
    const { lastRow, lastColumn } = reachOf(new TextDecoder().decode(content));
    cells += lastRow * lastColumn;
    if (cells > CELLS_MAX) return tooFar(lastRow);
  }
  // Put together anew, so that what was measured is what is read: a file can tell one reader other sizes than another.
  return readParts(zipSync(files, { level: 0 }), { notes: parts.notes, recognised });
}

async function readParts(zip: Uint8Array, { notes, recognised }: { notes: FileFinding[]; recognised: (cells: readonly string[]) => number }): Promise<RawTable | UnreadableFile> {
  try {
    const sheets = await readXlsxFile(Buffer.from(zip));
    const tables = sheets.map(({ sheet, data }) => ({ name: sheet, lines: data.map((row, at) => ({ number: at + 1, cells: row.map((cell) => textOf(cell)) })) }));
    const known = tables.map(({ lines }) => Math.max(0, ...lines.slice(0, 10).map(({ cells }) => recognised(cells))));
    const best = tables[known.indexOf(Math.max(...known))];
    return best ? tableIn(best.lines, { description: `XLSX, ${best.name.slice(0, 100)}`, notes, recognised }) : unreadable('EMPTY', { de: 'Die Datei enthält kein Tabellenblatt.', en: 'The file holds no sheet.' });
  } catch (error) {
    if (error instanceof InvalidSpreadsheetError || error instanceof Error) {
      return unreadable('BROKEN_WORKBOOK', { de: 'Die Arbeitsmappe ist beschädigt. Bitte öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie neu.', en: 'The workbook is broken. Please open it in your spreadsheet program and save it anew.' });
    }
    throw error;
  }
}

/** As people would have typed it. A time of day is a date before all dates. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (!(cell instanceof Date)) return typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '';
  if (Number.isNaN(cell.getTime())) return '';
  // Half a minute on, because a day is divided into fractions that are not exact.
  const [day = '', time = ''] = new Date(cell.getTime() + 30_000).toISOString().split('T');
  const clock = time.slice(0, 5);
  if (cell.getUTCFullYear() < FIRST_YEAR) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

function tooFar(row: number): UnreadableFile {
  return unreadable('TOO_MANY_CELLS', {
    de: 'Das Blatt reicht zu weit: Weit unten oder weit rechts steht noch etwas. Bitte löschen Sie leere Zeilen und Spalten, oder kopieren Sie die Liste in eine neue Datei.',
    en: 'The sheet reaches too far: something stands far below or far to the right. Please delete empty rows and columns, or copy the list into a new file.',
  }, row);
}
