import { Worker } from 'node:worker_threads';
import { type RawTable, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';

/** Far more than a list of the permitted size takes. */
const MEMORY_MB = 256;
const PATIENCE_MS = 20_000;

/** The table in a file of grants, read in a thread of its own: while somebody waits for the answer, nobody else has to. */
export async function readApart(file: Uint8Array): Promise<RawTable | UnreadableFile> {
  const thread = new Worker(new URL('table-thread.js', import.meta.url), { workerData: file, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, env: {} });
  const ended = new Promise<RawTable | UnreadableFile>((resolve) => {
    thread.once('message', resolve);
    // Out of memory, or whatever else the file has made of it.
    thread.once('error', () => { resolve(tooMuch()); });
    thread.once('exit', () => { resolve(tooMuch()); });
  });
  const late = setTimeout(() => void thread.terminate(), PATIENCE_MS);
  try {
    return await ended;
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}

function tooMuch(): UnreadableFile {
  return unreadable('TOO_MUCH', {
    de: 'Die Datei ließ sich nicht lesen: Sie enthält zu viel. Bitte kopieren Sie nur die Liste der Förderungen in eine neue Datei.',
    en: 'The file could not be read: it holds too much. Please copy the list of grants alone into a new file.',
  });
}
