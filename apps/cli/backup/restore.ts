import { migrate, migrationFiles } from '#platform/database';
import { StartFailure } from '#platform/startup';
import { migrationsDirectory } from '#schema';
import { type DatabaseAddresses, loginsOf, prepareDatabase } from '../prepare-database.js';
import { appliedMigrations, ownerClient } from './catalogue.js';
import { type BackupHeader } from './format.js';
import { loadDatabase, requireNobodyIn } from './load.js';
import { type ProvenBackup } from './read-backup.js';

/**
 * Brings a proven backup into an empty database: the migrations that the backup knows, its rows, then the newer
 * migrations, whose names are the answer. The database may have been migrated to the state of the backup already.
 */
export async function restoreDatabase(urls: DatabaseAddresses, file: string, proven: ProvenBackup): Promise<string[]> {
  const last = await lastMigration(proven.header);
  if (await requireEmpty(urls.owner) === 'without tables') {
    await migrate({ ownerUrl: urls.owner, directory: migrationsDirectory, logins: loginsOf(urls), upTo: last });
  }
  await loadDatabase(urls.owner, file, proven);
  return prepareDatabase(urls);
}

/** The name of the last migration of the backup, once it is certain that this software has the same ones up to there. */
async function lastMigration({ migrations }: BackupHeader): Promise<string> {
  const last = migrations.at(-1)?.name ?? '';
  const known = (await migrationFiles(migrationsDirectory)).filter((file) => file.name <= last);
  const unknown = migrations.filter((one) => !known.some((file) => file.name === one.name));
  if (unknown.length > 0) throw new StartFailure(`The backup was made by a newer version of the software, which has the migration ${unknown[0]?.name}. Restore it with that version. Nothing was changed.`);
  const different = known.find((file) => migrations.find((one) => one.name === file.name)?.checksum !== file.checksum);
  if (different) throw new StartFailure(`The backup was made with another migration ${different.name} than this software has. Restore it with the version that wrote it. Nothing was changed.`);
  return last;
}

/** Refuses a database with anything in it that is not from migrations alone. */
async function requireEmpty(ownerUrl: string): Promise<'without tables' | 'migrated'> {
  const client = await ownerClient(ownerUrl);
  try {
    if (await appliedMigrations(client) !== null) {
      await requireNobodyIn(client);
      return 'migrated';
    }
    const { rows } = await client.query<{ name: string }>(`
      SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S') AND relname <> 'schema_migration' LIMIT 1`);
    if (rows[0]) throw new StartFailure(`The database is not empty: it holds ${rows[0].name}, which is not of this software. A backup is restored into an empty database only. Nothing was changed.`);
    return 'without tables';
  } finally {
    await client.end();
  }
}
