import { type UnreadableFile, unreadable } from './domain/raw-table.js';

/** Tables of table programs are not read yet; people are told how to save them as text. */
export function readXlsx(): UnreadableFile {
  return unreadable('NOT_YET', { de: 'XLSX können wir noch nicht lesen. Bitte als „CSV UTF-8“ speichern.', en: 'XLSX cannot be read yet. Please save the file as "CSV UTF-8".' });
}
