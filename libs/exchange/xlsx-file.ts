import { type RawTable, type UnreadableFile, unreadable } from './domain/raw-table.js';

/** Placeholder. */
export async function readXlsx(_bytes: Uint8Array, _recognised: (cells: readonly string[]) => number): Promise<RawTable | UnreadableFile> {
  return Promise.resolve(unreadable('XLSX', { de: '', en: '' }));
}
