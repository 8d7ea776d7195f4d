import { StringDecoder } from 'node:string_decoder';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type FileFinding, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { SheetFilter } from '../domain/tables/sheet-text.js';

/** Of all parts that hold cells together, without the empty ones: 20,000 rows of fifty filled columns are half of it. */
const KEPT_MAX_BYTES = 64 * 1024 * 1024;
/** Of one part as it is inflated; a million empty rows that are formatted are a third of it. Piece by piece, never at once. */
const INFLATED_MAX_BYTES = 256 * 1024 * 1024;
const ENTRIES_MAX = 2_000;
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/;
const ENCRYPTED_FLAG = 1;

/** What of a workbook is read. */
export interface WorkbookParts {
  files: ReadonlyMap<string, Uint8Array>;
  notes: FileFinding[];
}

class Refusal extends Error {
  constructor(readonly unreadable: UnreadableFile) {
    super('refused');
  }
}

/** Inflates the parts that hold cells, counting what really comes out; what the file says about its sizes is not believed. */
export async function partsOf(bytes: Uint8Array): Promise<WorkbookParts | UnreadableFile> {
  try {
    return await inflated(await opened(Buffer.from(bytes)));
  } catch (error) {
    if (error instanceof Refusal) return error.unreadable;
    return unreadable('BROKEN_ZIP', { de: 'Die Datei ist beschädigt oder unvollständig. Bitte speichern Sie sie neu.', en: 'The file is broken or incomplete. Please save it anew.' });
  }
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => { if (error) reject(error); else resolve(zip); });
  });
}

async function inflated(zip: ZipFile): Promise<WorkbookParts> {
  const files = new Map<string, Uint8Array>();
  const notes: FileFinding[] = [];
  let [left, seen] = [KEPT_MAX_BYTES, 0];
  for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
    seen += 1;
    if (seen > ENTRIES_MAX) throw new Refusal(tooLarge());
    refuseUnwanted(entry, notes);
    if (!needed.test(entry.fileName)) continue;
    if (files.has(entry.fileName)) throw new Error('The same part twice.');
    const content = await contentOf(zip, entry, left);
    left -= content.length;
    files.set(entry.fileName, content);
  }
  if (!files.has('xl/workbook.xml')) throw new Refusal(unreadable('NOT_A_WORKBOOK', { de: 'Das ist keine Arbeitsmappe (.xlsx).', en: 'This is no workbook (.xlsx).' }));
  return { files, notes };
}

function refuseUnwanted({ fileName, generalPurposeBitFlag }: Entry, notes: FileFinding[]): void {
  if ((generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) {
    throw new Refusal(unreadable('OLD_OR_LOCKED', { de: 'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.', en: 'The file is protected by a password. Please save it without one.' }));
  }
  if (/vbaProject|\.bas$/i.test(fileName)) {
    throw new Refusal(unreadable('HAS_MACROS', { de: 'Die Datei enthält Makros. Bitte speichern Sie sie als .xlsx ohne Makros.', en: 'The file holds macros. Please save it as .xlsx without macros.' }));
  }
  if (fileName.startsWith('xl/externalLinks/') && notes.length === 0) {
    notes.push({ code: 'EXTERNAL_LINKS', row: null, message: { de: 'Die Datei verweist auf andere Dateien. Wir öffnen sie nicht und nehmen die Werte, die zuletzt gespeichert wurden.', en: 'The file refers to other files. They are not opened; the values that were saved last are taken.' } });
  }
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void): void => {
      zip.off('entry', onEntry).off('end', onEnd).off('error', onError);
      work();
    };
    const onEntry = (entry: Entry): void => settle(() => resolve(entry));
    const onEnd = (): void => settle(() => resolve(null));
    const onError = (error: Error): void => settle(() => reject(error));
    zip.on('entry', onEntry).on('end', onEnd).on('error', onError);
    zip.readEntry();
  });
}

async function contentOf(zip: ZipFile, entry: Entry, max: number): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opening) => { if (error) reject(error); else resolve(opening); });
  });
  const filter = entry.fileName.startsWith('xl/worksheets/') ? new SheetFilter() : null;
  const letters = new StringDecoder('utf8');
  const chunks: Buffer[] = [];
  let [kept, length] = [0, 0];
  const keep = (part: Buffer): void => {
    kept += part.length;
    if (kept > max) throw new Refusal(tooLarge());
    chunks.push(part);
  };
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    length += part.length;
    // Leaving the loop ends the stream: not a byte more is inflated.
    if (length > INFLATED_MAX_BYTES) throw new Refusal(tooLarge());
    keep(filter ? Buffer.from(filter.take(letters.write(part))) : part);
  }
  if (filter) keep(Buffer.from(filter.take(letters.end()) + filter.end()));
  return Buffer.concat(chunks);
}

function tooLarge(): UnreadableFile {
  const limit = KEPT_MAX_BYTES / 1024 / 1024;
  return unreadable('TOO_LARGE_INFLATED', {
    de: `Entpackt ist die Datei größer als ${limit} MB. Bitte kopieren Sie nur die Liste in eine neue Datei.`, en: `Inflated, the file is larger than ${limit} MB. Please copy the list alone into a new file.`,
  });
}
