import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

type Parts = Record<string, Uint8Array>;
const SHEET = 'xl/worksheets/sheet1.xml';

type Plain = string | number | boolean | null;
type Rows = readonly (readonly (Plain | Date)[])[];

/** A workbook with these cells in one sheet, or in sheets by their names, as a table program saves it. */
export async function workbook(sheets: Rows | Readonly<Record<string, Rows>>): Promise<Buffer> {
  const named = isRows(sheets) ? { Sheet1: sheets } : sheets;
  return writeXlsxFile(Object.entries(named).map(([sheet, rows]) => ({ sheet, data: rows.map((cells) => cells.map(cellOf)) }))).toBuffer();
}

function isRows(sheets: Rows | Readonly<Record<string, Rows>>): sheets is Rows {
  return Array.isArray(sheets);
}

function cellOf(value: Plain | Date): Plain | { value: Date; type: DateConstructor; format: string } {
  return value instanceof Date ? { value, type: Date, format: value.getUTCFullYear() < 1901 ? 'hh:mm' : 'dd.mm.yyyy' } : value;
}

/** The same workbook with other parts. */
export function changed(bytes: Uint8Array, change: (parts: Parts) => Parts): Buffer {
  return Buffer.from(zipSync(change(unzipSync(bytes))));
}

/** Formatted down to the last row that a sheet can have. */
export function withEmptyRows(bytes: Uint8Array, filled: number): Buffer {
  const rows = Array.from({ length: 1_048_576 - filled }, (_, at) => `<row r="${at + filled + 1}" s="1" customFormat="1"><c r="A${at + filled + 1}" s="1"/></row>`).join('');
  return changed(bytes, (parts) => ({ ...parts, [SHEET]: strToU8(strFromU8(parts[SHEET] ?? new Uint8Array()).replace('</sheetData>', `${rows}</sheetData>`)) }));
}

/** A few kilobytes that become a hundred megabytes. */
export function bomb(bytes: Uint8Array): Buffer {
  return changed(bytes, (parts) => ({ ...parts, [SHEET]: new Uint8Array(100 * 1024 * 1024).fill(0x20) }));
}

/** Says of every part that it is this long. */
export function lying(bytes: Uint8Array, length: number): Buffer {
  const zip = Buffer.from(bytes);
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')) zip.writeUInt32LE(length, at + 24);
  return zip;
}

/** One cell far below all others. */
export function farCell(bytes: Uint8Array): Buffer {
  return changed(bytes, (parts) => ({ ...parts, [SHEET]: strToU8(strFromU8(parts[SHEET] ?? new Uint8Array()).replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')) }));
}

/** With this in the place of a text, as it stands in the XML of the workbook. */
export function withXml(bytes: Uint8Array, text: string, xml: string): Buffer {
  return changed(bytes, (parts) => Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, name.endsWith('.xml') ? strToU8(strFromU8(content).replaceAll(text, xml)) : content])));
}

/** As some programs save it: neither rows nor cells say where they stand, and an empty cell is one that says nothing. */
export function withoutPlaces(bytes: Uint8Array): Buffer {
  return changed(bytes, (parts) => ({ ...parts, [SHEET]: strToU8(strFromU8(parts[SHEET] ?? new Uint8Array()).replaceAll(/(<(?:row|c)\b[^<>]*?) r="[A-Z]*\d+"/g, '$1')) }));
}

/** One text in so many rows of this many columns; a few kilobytes for gigabytes of cells. */
export function withOneTextEverywhere(bytes: Uint8Array, text: string, { rows, columns }: { rows: number; columns: number }): Buffer {
  const cells = '<c t="s"><v>0</v></c>'.repeat(columns);
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${`<row>${cells}</row>`.repeat(rows)}</sheetData></worksheet>`;
  return changed(bytes, (parts) => ({ ...parts, [SHEET]: strToU8(sheet), 'xl/sharedStrings.xml': strToU8(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${text}</t></si></sst>`) }));
}
