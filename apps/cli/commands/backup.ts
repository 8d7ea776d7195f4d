import path from 'node:path';
import { readSettings } from '#platform/config';
import { say, StartFailure } from '#platform/startup';
import { keyFingerprint } from '../backup/catalogue.js';
import { dumpDatabase } from '../backup/dump.js';
import { rowsIn } from '../backup/format.js';
import { checkBackup, type ProvenBackup } from '../backup/read-backup.js';
import { restoreDatabase } from '../backup/restore.js';
import { withOwnerDatabase } from '../owner-database.js';

/** `backup FILE`: all tables into one new file. */
export async function backUp(args: readonly string[]): Promise<void> {
  const file = fileOf(args);
  const settings = readSettings();
  const made = await withOwnerDatabase(settings, ({ owner }) => dumpDatabase(owner, { file, keyFingerprint: keyFingerprint(settings.secretKey) }));
  say(`${described(made)} were written to ${file}.`);
  say('Keep SECRET_KEY with it (without that setting: the file secret.key in DATA_DIR), but in another place: without the key nobody can sign in to what is restored.');
}

/** `restore FILE`: a backup into an empty database, which is at the newest state afterwards. */
export async function restore(args: readonly string[]): Promise<void> {
  const file = fileOf(args);
  const settings = readSettings();
  // Read to its end before a database is even started: what is wrong with the file is said first.
  const proven = await checkBackup(file);
  const later = await withOwnerDatabase(settings, (urls) => restoreDatabase(urls, file, proven));
  say(`${described(proven)} were restored from ${file}; every table agrees with its checksum.`);
  if (later.length > 0) say(`Then ${later.length} newer migrations ran: ${later.join(', ')}`);
  if (proven.header.keyFingerprint === keyFingerprint(settings.secretKey)) return;
  say('WARNING: SECRET_KEY is not the one that this backup was made under. Nobody can sign in, and second factors cannot be read, until the system runs with that key (the setting SECRET_KEY, or the file secret.key in DATA_DIR).');
}

function described({ header, closing }: ProvenBackup): string {
  return `${rowsIn(closing)} rows of ${header.tables.length} tables, as they were at ${header.takenAt} on PostgreSQL ${header.serverVersion},`;
}

function fileOf(args: readonly string[]): string {
  const [file, ...rest] = args;
  if (file === undefined || file === '' || file.startsWith('-') || rest.length > 0) throw new StartFailure('Exactly one file is needed, as in: npm run cli -- backup teilhabenetz-2026-12-31.backup');
  return path.resolve(file);
}
