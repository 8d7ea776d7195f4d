import { createHash } from 'node:crypto';
import { z } from 'zod';

/*
 * The file is gzip over UTF-8 text, so that a person without this software can read it too:
 *   the header, one line of JSON
 *   per table: the line {"table": name}, its rows in COPY text format, and the line \.
 *   the closing, one line of JSON: rows and SHA-256 per table, and the SHA-256 of everything before it
 * Counts and digests stand at the end because they are known only once the rows have been written.
 */

/** The line that ends the rows of a table; COPY never writes it as a row. */
export const ROWS_END = '\\.\n';
/** Header and closing name every table and column, and nothing else; longer lines are no lines of ours. */
export const LINE_BYTES_MAX = 4_000_000;

export const headerSchema = z.object({
  format: z.literal('teilhabenetz-backup'),
  version: z.literal(1),
  /** Instant of the snapshot, by the clock of the server. */
  takenAt: z.string(),
  serverVersion: z.string(),
  /** Of the SECRET_KEY that the system ran with; see `keyFingerprint`. */
  keyFingerprint: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});

export const closingSchema = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  /** The last value of each sequence, and whether it was handed out. */
  sequences: z.record(z.string(), z.object({ lastValue: z.string(), isCalled: z.boolean() })),
  sha256: z.string(),
});

/** What a backup says about itself before any row. */
export type BackupHeader = z.infer<typeof headerSchema>;
/** What it says at its end: the proof that it is whole. */
export type BackupClosing = z.infer<typeof closingSchema>;
/** Row count and SHA-256 of the rows of one table, as COPY text in the order of its key. */
export type TableDigest = BackupClosing['tables'][string];

/** The line before the rows of a table. */
export function tableLine(name: string): string {
  return JSON.stringify({ table: name });
}

const NEWLINE = 0x0a;

/** Counts and hashes rows that pass by. */
export class RowDigest {
  private rows = 0;
  private readonly hash = createHash('sha256');

  add(chunk: Buffer): void {
    this.hash.update(chunk);
    // COPY writes line ends inside values as \n, so every real one ends a row.
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.rows += 1;
  }

  result(): TableDigest {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

/** All rows of a backup together. */
export function rowsIn(closing: BackupClosing): number {
  return Object.values(closing.tables).reduce((sum, table) => sum + table.rows, 0);
}
