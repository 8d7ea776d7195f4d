import { readCsv } from './csv-file.js';
import { type TableKind } from '../domain/tables/table-kind.js';
import { type RawTable, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** What people hand in by mistake, by how it begins. */
const documents: readonly (readonly [name: { de: string; en: string }, ...start: number[]])[] = [
  [{ de: 'ein PDF', en: 'a PDF' }, 0x25, 0x50, 0x44, 0x46, 0x2d], [{ de: 'ein Textdokument (RTF)', en: 'a text document (RTF)' }, 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** The table in a file; what it is tells its content, never its name. */
export async function readTable(bytes: Uint8Array, kind: TableKind): Promise<RawTable | UnreadableFile> {
  if (startsWith(bytes, 0x50, 0x4b)) {
    const { readXlsx } = await import('./xlsx-file.js');
    return readXlsx(bytes, kind);
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return unreadable('OLD_OR_LOCKED', {
      de: 'Die Datei ist mit einem Kennwort geschützt oder im alten Excel-Format (.xls). Bitte ohne Kennwort als .xlsx oder „CSV UTF-8“ speichern.',
      en: 'The file is protected by a password or in the old Excel format (.xls). Please save it without a password as .xlsx or "CSV UTF-8".',
    });
  }
  const other = documents.find(([, ...start]) => startsWith(bytes, ...start));
  if (other) {
    return unreadable('NO_TABLE', {
      de: `Das ist ${other[0].de}, keine Tabelle. Bitte speichern Sie die Liste in der Tabellenkalkulation als .xlsx oder „CSV UTF-8“.`,
      en: `This is ${other[0].en}, no table. Please save the list in your spreadsheet program as .xlsx or "CSV UTF-8".`,
    });
  }
  return readCsv(bytes, kind);
}
