import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { type FileFinding, HEADING_WITHIN, isUnreadable, type RawRow, type RawTable, tableIn, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { recognisedIn } from '../domain/tables/table-mapping.js';
import { reachOf } from '../domain/tables/sheet-text.js';
import { partsOf } from './xlsx-parts.js';

/** Cells up to the last row and column that hold something, of all sheets: each takes memory, also the empty ones between. */
const CELLS_MAX = 4_000_000;
const FIRST_YEAR = 1901;
/** A sheet with so many headings that we know is a list of offerings; our own explanations of the columns have one in a line. */
const HEADINGS_OF_A_LIST = 2;

/**
 * The table in a workbook: of its sheets the one with the most headings that we know. Read are only the parts that hold cells,
 * each no further than it may be long; links and pictures are never opened, formulas never calculated.
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawTable | UnreadableFile> {
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
  const sheets = await sheetsOf(zipSync(files, { level: 0 }));
  return isUnreadable(sheets) ? sheets : tableOf(sheets, parts.notes);
}

interface Sheet { name: string; lines: RawRow[]; known: number }

function tableOf(sheets: readonly Sheet[], notes: readonly FileFinding[]): RawTable | UnreadableFile {
  const best = sheets.reduce<Sheet | null>((most, one) => (most === null || one.known > most.known ? one : most), null);
  if (!best) return unreadable('EMPTY', { de: 'Die Datei enthält kein Tabellenblatt.', en: 'The file holds no sheet.' });
  const others = sheets.filter((one) => one !== best && one.known >= HEADINGS_OF_A_LIST).map(({ name }) => name.slice(0, 100));
  return tableIn(best.lines, { description: `XLSX, ${best.name.slice(0, 100)}`, notes: [...notes, ...(others.length > 0 ? [otherSheets(best.name.slice(0, 100), others)] : [])] });
}

function otherSheets(read: string, others: readonly string[]): FileFinding {
  const names = `${others.slice(0, 10).map((name) => `„${name}“`).join(', ')}${others.length > 10 ? ', …' : ''}`;
  return { code: 'OTHER_SHEETS', row: null, message: {
    de: `Gelesen wird nur das Blatt „${read}“. Auch diese Blätter sehen nach Angeboten aus: ${names}. Bitte geben Sie sie als eigene Dateien ab.`,
    en: `Only the sheet "${read}" is read. These sheets look like offerings, too: ${names.replaceAll(/[„“]/g, '"')}. Please hand them in as files of their own.`,
  } };
}

async function sheetsOf(zip: Uint8Array): Promise<Sheet[] | UnreadableFile> {
  try {
    return (await readXlsxFile(Buffer.from(zip))).map(({ sheet: name, data }) => {
      const lines = data.map((row, at) => ({ number: at + 1, cells: row.map((cell) => textOf(cell)) }));
      return { name, lines, known: Math.max(0, ...lines.slice(0, HEADING_WITHIN).map(({ cells }) => recognisedIn(cells))) };
    });
  } catch {
    // Whatever the reader stumbles over is in the file.
    return unreadable('BROKEN_WORKBOOK', { de: 'Die Arbeitsmappe ist beschädigt. Bitte öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie neu.', en: 'The workbook is broken. Please open it in your spreadsheet program and save it anew.' });
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
