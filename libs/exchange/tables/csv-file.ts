import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { decodedText, separatorOf } from '../domain/tables/file-text.js';
import { isUnreadable, type RawRow, type RawTable, ROWS_MAX, tableIn, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { type TableKind } from '../domain/tables/table-kind.js';

const names: Readonly<Record<string, string>> = { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator', '|': 'senkrechter Strich' };
/** A quote that is never closed would otherwise make one record of the whole file. */
const RECORD_BYTES_MAX = 1_000_000;
/** Lines with something in them that are kept: a title and headings besides the rows. */
const KEPT_MAX = ROWS_MAX + 10;
/** So many are still looked through for what is broken; whoever has more has to divide the file first. */
const FILLED_MAX = 100_000;
/** As many lines as a table program has, also empty ones. */
const LINES_MAX = 1_048_576;
/** Some thousands of the shortest lines, a few hundredths of a second. */
const PIECE_BYTES = 8_192;

/** The table in a text file; everything that is wrong with it names the row as a table program counts it. */
export async function readCsv(bytes: Uint8Array, kind: TableKind): Promise<RawTable | UnreadableFile> {
  const decoded = decodedText(bytes);
  if (isUnreadable(decoded)) return decoded;
  // The line by which Excel is told the separator is none of the table.
  const hint = /^\ufeff?sep=(.)\r?\n/i.exec(decoded.text);
  const text = decoded.text.slice(hint?.[0].length ?? 0);
  const delimiter = hint?.[1] ?? separatorOf(text, kind);
  try {
    const lines = await linesOf(Buffer.from(text), delimiter);
    return Array.isArray(lines) ? tableIn(lines, kind, { description: `CSV, ${decoded.encoding}, ${names[delimiter] ?? delimiter}` }) : lines;
  } catch (error) {
    if (error instanceof CsvError) return broken(error);
    throw error;
  }
}

/** The lines that hold something, in pieces with room for other work between them; no further than a table may be long. */
async function linesOf(bytes: Buffer, delimiter: string): Promise<RawRow[] | UnreadableFile> {
  const records = Readable.from(pieces(bytes)).pipe(parse({
    delimiter, bom: true, relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: RECORD_BYTES_MAX,
  }));
  const lines: RawRow[] = [];
  let [number, filled] = [0, 0];
  for await (const record of records as AsyncIterable<string[]>) {
    number += 1;
    if (number > LINES_MAX || filled > FILLED_MAX) return tooManyRows(filled);
    if (record.every((cell) => cell === '')) continue;
    filled += 1;
    if (filled <= KEPT_MAX) lines.push({ number, cells: record });
  }
  return filled > KEPT_MAX ? tooManyRows(filled) : lines;
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    await setImmediate();
    yield bytes.subarray(at, at + PIECE_BYTES);
  }
}

function tooManyRows(filled: number): UnreadableFile {
  return unreadable('TOO_MANY_ROWS', {
    de: `Mehr als ${Math.min(filled, ROWS_MAX)} Zeilen; höchstens ${ROWS_MAX} in einer Datei. Bitte teilen Sie sie auf.`, en: `More than ${Math.min(filled, ROWS_MAX)} rows; at most ${ROWS_MAX} in one file. Please divide it.`,
  });
}

function broken(error: CsvError): UnreadableFile {
  const row = Number(error['records'] ?? 0) + 1;
  const line = Number(error['lines'] ?? row);
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return unreadable('ROW_TOO_LONG', {
      de: `Diese Zeile hat mehr als ${RECORD_BYTES_MAX} Zeichen. Öffnet in ihr ein Anführungszeichen eine Zelle, die nirgends zu Ende ist, oder steht ein ganzes Dokument in einer Zelle?`,
      en: `This row has more than ${RECORD_BYTES_MAX} characters. Does a quotation mark in it open a cell that does not end, or does a cell hold a whole document?`,
    }, row);
  }
  return unreadable('BROKEN_ROW', {
    de: `Ein Anführungszeichen in dieser Zeile (Zeile ${line} der Textdatei) öffnet oder schließt eine Zelle an falscher Stelle. Innerhalb einer Zelle gehört es doppelt geschrieben, oder die Zelle ist nicht zu Ende.`,
    en: `A quotation mark in this row (line ${line} of the text file) opens or closes a cell in the wrong place. Within a cell it has to be doubled, or the cell does not end.`,
  }, row);
}
