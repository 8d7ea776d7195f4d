import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { StartFailure } from '#platform/startup';
import { type BackupClosing, type BackupHeader, closingSchema, headerSchema, LINE_BYTES_MAX, RowDigest, tableLine } from './format.js';
import { LineSource } from './line-source.js';

/** A backup that was read from its first to its last byte and agrees with its checksums. */
export interface ProvenBackup {
  header: BackupHeader;
  closing: BackupClosing;
}

/** Receives the rows of one table; has to take all of them. */
export type RowsTaker = (table: string, rows: AsyncIterable<Buffer>) => Promise<void>;

/** Not a backup at all, or one that does not agree with itself. */
class Foreign extends Error {}
class Damaged extends Error {}

/** Reads a backup and proves it. What is none, cut off or damaged is refused with a StartFailure. */
export async function readBackup(file: string, take: RowsTaker): Promise<ProvenBackup> {
  const stream = createReadStream(file);
  const text = createGunzip();
  stream.on('error', (error) => text.destroy(error));
  const all = createHash('sha256');
  try {
    return await readText(new LineSource(stream.pipe(text), (bytes) => all.update(bytes)), all, take);
  } catch (error) {
    throw inPlainWords(file, error);
  } finally {
    stream.destroy();
    text.destroy();
  }
}

/** Proves a backup without doing anything with it. */
export async function checkBackup(file: string): Promise<ProvenBackup> {
  return readBackup(file, async (_table, rows) => {
    for await (const _ of rows) continue;
  });
}

async function readText(source: LineSource, all: Hash, take: RowsTaker): Promise<ProvenBackup> {
  const header = headerOf(await source.line(LINE_BYTES_MAX));
  const found: BackupClosing['tables'] = {};
  for (const { name } of header.tables) {
    if (await source.line(LINE_BYTES_MAX) !== tableLine(name)) throw new Damaged();
    const digest = new RowDigest();
    await take(name, passing(source.rows(), digest));
    found[name] = digest.result();
  }
  const sha256 = all.copy().digest('hex');
  const closing = closingSchema.safeParse(jsonOf(await source.line(LINE_BYTES_MAX)));
  if (!closing.success || closing.data.sha256 !== sha256 || JSON.stringify(closing.data.tables) !== JSON.stringify(found)) throw new Damaged();
  // Only at its end does the stream compare its own checksum, which is the one that the closing line stands under.
  if (!await source.isAtEnd()) throw new Damaged();
  return { header, closing: closing.data };
}

function headerOf(line: string): BackupHeader {
  const json = jsonOf(line);
  const kind = z.object({ format: headerSchema.shape.format, version: z.number() }).safeParse(json);
  if (!kind.success) throw new Foreign();
  if (kind.data.version !== 1) throw new StartFailure(`The backup has version ${kind.data.version} of its format, and this software reads version 1. Restore it with the software that wrote it.`);
  const header = headerSchema.safeParse(json);
  if (!header.success) throw new Damaged();
  return header.data;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Undefined fits no schema, so that the caller refuses it.
    return undefined;
  }
}

async function* passing(rows: AsyncIterable<Buffer>, digest: RowDigest): AsyncGenerator<Buffer> {
  for await (const chunk of rows) {
    digest.add(chunk);
    yield chunk;
  }
}

function inPlainWords(file: string, error: unknown): unknown {
  if (error instanceof Foreign) return foreign(file);
  if (error instanceof Damaged) return damaged(file);
  if (typeof error !== 'object' || error === null || !('code' in error)) return error;
  const { code, message } = error as { code: unknown; message?: unknown };
  switch (code) {
    case 'ENOENT': case 'EACCES': case 'EISDIR': case 'ENOTDIR': return new StartFailure(`${file} cannot be read (${code}).`);
    case 'Z_BUF_ERROR': return new StartFailure(`${file} is cut off: its end is missing. Nothing was changed.`);
    case 'Z_DATA_ERROR': return message === 'incorrect header check' ? foreign(file) : damaged(file);
    default: return error;
  }
}

function foreign(file: string): StartFailure {
  return new StartFailure(`${file} is not a backup of Teilhabenetz. Nothing was changed.`);
}

function damaged(file: string): StartFailure {
  return new StartFailure(`${file} is damaged: it does not agree with its checksums. Nothing was changed.`);
}
