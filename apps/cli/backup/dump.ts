import pg from 'pg';
import { MIGRATION_LOCK, sqlState } from '#platform/database';
import { StartFailure } from '#platform/startup';
import { appliedMigrations, keptTables, ownerClient, requireAllVisible, rowsOf, sequencesOf } from './catalogue.js';
import { type BackupHeader } from './format.js';
import { type ProvenBackup } from './read-backup.js';
import { requireAbsent, writeBackup } from './write-backup.js';

const LOCK_NOT_AVAILABLE = '55P03';

/** Where a backup goes, and what recognises the key that belongs to it. */
export interface DumpTarget {
  file: string;
  keyFingerprint: string;
}

/**
 * Writes all tables into one file: the rows of a single instant, read by one connection of the owner while the system
 * goes on working. The job queue is left out; it holds no fact.
 */
export async function dumpDatabase(ownerUrl: string, target: DumpTarget): Promise<ProvenBackup> {
  await requireAbsent(target.file);
  const client = await ownerClient(ownerUrl);
  try {
    return await dump(client, target);
  } catch (error) {
    if (sqlState(error) === LOCK_NOT_AVAILABLE) throw new StartFailure('The tables are being changed by a migration. Back up again when it has ended.', { cause: error });
    throw error;
  } finally {
    // Also ends the transaction and gives the locks back.
    await client.end();
  }
}

async function dump(client: pg.Client, target: DumpTarget): Promise<ProvenBackup> {
  await client.query(`SELECT pg_advisory_lock_shared(${MIGRATION_LOCK})`);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const migrations = await appliedMigrations(client);
  if (migrations === null) throw new StartFailure('The database is empty: there is nothing to back up.');
  await requireAllVisible(client);
  const tables = await keptTables(client);
  await client.query(`LOCK TABLE ${tables.map((table) => pg.escapeIdentifier(table.name)).join(', ')} IN ACCESS SHARE MODE`);
  const header: BackupHeader = {
    format: 'teilhabenetz-backup', version: 1, ...await snapshot(client), keyFingerprint: target.keyFingerprint, migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  };
  const byName = new Map(tables.map((table) => [table.name, table]));
  const closing = await writeBackup(target.file, {
    header,
    rowsOf: (name) => {
      const table = byName.get(name);
      if (!table) throw new Error(`The table ${name} is not in the header.`);
      return rowsOf(client, table);
    },
    sequences: () => sequencesOf(client),
  });
  return { header, closing };
}

async function snapshot(client: pg.Client): Promise<Pick<BackupHeader, 'takenAt' | 'serverVersion'>> {
  const { rows } = await client.query<{ taken_at: Date; version: string }>(`SELECT now() AS taken_at, current_setting('server_version') AS version`);
  const [row] = rows;
  if (!row) throw new Error('The server did not say its version.');
  return { takenAt: row.taken_at.toISOString(), serverVersion: row.version };
}
