import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { StartFailure } from '#platform/startup';
import { type BackupClosing, type BackupHeader, RowDigest, ROWS_END, tableLine } from './format.js';

/** What goes into a backup; the rows are asked for one table after the other. */
export interface BackupContent {
  header: BackupHeader;
  rowsOf(table: string): AsyncIterable<Buffer>;
  /** Asked after the last row: sequences stand outside of snapshots and must not be behind the rows. */
  sequences(): Promise<BackupClosing['sequences']>;
}

/**
 * Writes a backup that only this user can read. It appears under its name once it is whole and on the disk; a file
 * that is there already is never replaced.
 */
export async function writeBackup(file: string, content: BackupContent): Promise<BackupClosing> {
  const unfinished = `${file}.${process.pid}.part`;
  let closing: BackupClosing | undefined;
  try {
    // `flush`: on the disk before the file gets its name.
    const output = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    await interruptible((signal) => pipeline(textOf(content, (closed) => { closing = closed; }), createGzip(), output, { signal }));
    await giveName(unfinished, file);
  } catch (error) {
    throw inPlainWords(file, error);
  } finally {
    await rm(unfinished, { force: true });
  }
  if (!closing) throw new Error('The backup ended without its closing.');
  return closing;
}

/** Lets Ctrl-C and SIGTERM end the work in order, so that neither half a file nor a database server stays behind. */
async function interruptible(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const interruption = new AbortController();
  const stop = (): void => interruption.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, stop);
  try {
    await work(interruption.signal);
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}

/** Asked before any work is done; `writeBackup` holds it once more at its end. */
export async function requireAbsent(file: string): Promise<void> {
  const isThere = await stat(file).then(() => true, () => false);
  if (isThere) throw new StartFailure(`${file} is there already, and a backup never replaces a file. Choose another name.`);
}

async function* textOf(content: BackupContent, onClosing: (closing: BackupClosing) => void): AsyncGenerator<Buffer> {
  const all = createHash('sha256');
  const passing = (part: string | Buffer): Buffer => {
    const bytes = Buffer.from(part);
    all.update(bytes);
    return bytes;
  };
  const tables: BackupClosing['tables'] = {};
  yield passing(`${JSON.stringify(content.header)}\n`);
  for (const { name } of content.header.tables) {
    const digest = new RowDigest();
    yield passing(`${tableLine(name)}\n`);
    for await (const chunk of content.rowsOf(name)) {
      digest.add(chunk);
      yield passing(chunk);
    }
    yield passing(ROWS_END);
    tables[name] = digest.result();
  }
  const closing = { tables, sequences: await content.sequences(), sha256: all.digest('hex') };
  onClosing(closing);
  yield Buffer.from(`${JSON.stringify(closing)}\n`);
}

/** A link fails where the name is taken, which renaming would not; the file systems of some disks know no links. */
async function giveName(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file);
  } catch (error) {
    await requireAbsent(file);
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    await rename(unfinished, file);
  }
}

function inPlainWords(file: string, error: unknown): unknown {
  const code = codeOf(error);
  switch (code) {
    case 'ABORT_ERR': return new StartFailure(`The backup was interrupted; ${file} was not written.`);
    case 'ENOSPC': case 'EDQUOT': return new StartFailure(`The disk is full; ${file} was not written.`);
    case 'ENOENT': case 'ENOTDIR': return new StartFailure(`The folder of ${file} does not exist.`);
    case 'EACCES': case 'EROFS': return new StartFailure(`${file} cannot be written there (${code}).`);
    default: return error;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
