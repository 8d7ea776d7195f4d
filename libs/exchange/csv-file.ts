import { CsvError, parse } from 'csv-parse/sync';
import { decodedText, separatorOf } from './domain/file-text.js';
import { isUnreadable, type RawTable, tableIn, type UnreadableFile, unreadable } from './domain/raw-table.js';

const names: Readonly<Record<string, string>> = { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator', '|': 'senkrechter Strich' };
/** A quote that is never closed would otherwise make one record of the whole file. */
const RECORD_BYTES_MAX = 1_000_000;

/** The table in a text file; everything that is wrong with it names the row as a table program counts it. */
export function readCsv(bytes: Uint8Array, recognised: (cells: readonly string[]) => number): RawTable | UnreadableFile {
  const decoded = decodedText(bytes);
  if (isUnreadable(decoded)) return decoded;
  // The line by which Excel is told the separator is none of the table.
  const hint = /^\ufeff?sep=(.)\r?\n/i.exec(decoded.text);
  const text = decoded.text.slice(hint?.[0].length ?? 0);
  const delimiter = hint?.[1] ?? separatorOf(text);
  try {
    const records = parse(text, {
      delimiter, bom: true, relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: RECORD_BYTES_MAX,
    });
    const lines = records.map((cells, at) => ({ number: at + 1, cells: cells.map(String) }));
    return tableIn(lines, { description: `CSV, ${decoded.encoding}, ${names[delimiter] ?? delimiter}`, recognised });
  } catch (error) {
    if (error instanceof CsvError) return broken(error);
    throw error;
  }
}

function broken(error: CsvError): UnreadableFile {
  const row = Number(error['records'] ?? 0) + 1;
  const line = Number(error['lines'] ?? row);
  return unreadable('BROKEN_ROW', {
    de: `Ein Anführungszeichen in dieser Zeile (Zeile ${line} der Textdatei) öffnet oder schließt eine Zelle an falscher Stelle. Innerhalb einer Zelle gehört es doppelt geschrieben, oder die Zelle ist nicht zu Ende.`,
    en: `A quotation mark in this row (line ${line} of the text file) opens or closes a cell in the wrong place. Within a cell it has to be doubled, or the cell does not end.`,
  }, row);
}
