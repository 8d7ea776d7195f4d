import { buffer } from 'node:stream/consumers';
import { zipSync } from 'fflate';
import yauzl, { type Entry } from 'yauzl';
import { finding, type Finding } from './domain/finding.js';

/** Files of one package; the standard has 25. */
const ENTRIES_MAX = 64;
/** What a package may become when it is unpacked: a few kilobytes can be made to fill any disk. */
const UNPACKED_MAX_BYTES = 128 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/** Packages of one content are the same bytes, whenever they are written. */
const WRITTEN_AT = new Date(2000, 0, 1);

/** True for what begins as a zip file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The files in a zip file by their names, without the one folder that they may all be in; or everything that is wrong with
 * it. What the list of files says of sizes is added up before anything is unpacked, and held while it is.
 */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array> | Finding[]> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount > ENTRIES_MAX) return [finding('the file', 'TOO_MANY', `${zip.entryCount} files in the package; at most ${ENTRIES_MAX}.`)];
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
    const problems = problemsOf(entries);
    if (problems.length > 0) return problems;
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) files.set(nameOf(entry), await buffer(await zip.openReadStreamPromise(entry)));
    return files;
  } catch (error) {
    // Whatever is wrong inside is told by yauzl in words, and nothing of it is our own fault.
    return [finding('the file', 'NOT_A_ZIP', `This zip file cannot be read: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

function problemsOf(entries: readonly Entry[]): Finding[] {
  const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > UNPACKED_MAX_BYTES) return [finding('the file', 'TOO_LARGE', `Unpacked it would be ${Math.ceil(size / MEGABYTE)} megabytes; at most ${UNPACKED_MAX_BYTES / MEGABYTE}.`)];
  const names = entries.map(nameOf);
  return entries.flatMap((entry, at): Finding[] => {
    const name = nameOf(entry);
    if (entry.isEncrypted()) return [finding(name, 'ENCRYPTED', 'This file is encrypted.')];
    return names.indexOf(name) === at ? [] : [finding(name, 'DUPLICATE_FILE', 'The package has this file twice.')];
  });
}

function nameOf({ fileName }: Entry): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1);
}

/** A zip file with these texts in UTF-8. */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, new TextEncoder().encode(text)])), { mtime: WRITTEN_AT, level: 6 });
}
