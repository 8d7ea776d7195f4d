import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { withClient } from '#platform/connection';
import { sqlState } from './sql-state.js';

/** Role groups that carry all grants and policies. They cannot log in; the logins of the settings are members. */
export const roleGroups = ['app_runtime', 'app_public', 'app_job', 'app_queue'] as const;
export type RoleGroup = (typeof roleGroups)[number];

export interface MigrationRun {
  /** The owner's address: may create tables and roles, is used for nothing else. */
  ownerUrl: string;
  /** Folder of numbered .sql files, one linear list. */
  directory: string;
  /** Login address per group. A login that does not exist yet is made with the password of its address. */
  logins: Partial<Record<RoleGroup, string>>;
  /** Stop after this file; only the upgrade drill uses it. */
  upTo?: string;
}

/** The migrations cannot run, and whoever operates the database can do something about it; the message says what. */
export class MigrationRefusal extends Error {}

/** One file of the list. */
export interface MigrationFile {
  name: string;
  sql: string;
  checksum: string;
}

/** Advisory lock of whoever changes the tables; a backup holds it shared, so that they stay as they are meanwhile. */
export const MIGRATION_LOCK = 7_265_001;
const LOCK_TRIES_MAX = 20;
const LOCK_NOT_AVAILABLE = '55P03';
const INSUFFICIENT_PRIVILEGE = '42501';

/** Brings the database to the newest state and returns the names of the files that ran. Safe to run twice at once. */
export async function migrate(run: MigrationRun): Promise<string[]> {
  return withClient(run.ownerUrl, async (client) => {
    await client.query(`SET search_path TO public; SET timezone TO 'UTC'; SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await ensureRoles(client, run.logins);
    const files = await migrationFiles(run.directory);
    const pending = await pendingOf(client, files);
    const chosen = run.upTo === undefined ? pending : pending.filter((file) => file.name <= (run.upTo ?? ''));
    for (const file of chosen) await apply(client, file);
    return chosen.map((file) => file.name);
  });
}

/** Files in the order they run. @throws Error when two have one number or a number is missing: the list would not be linear. */
export async function migrationFiles(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort();
  const outOfLine = names.find((name, index) => Number(name.slice(0, 4)) !== index + 1);
  if (outOfLine !== undefined) throw new Error(`The migration ${outOfLine} does not follow the one before it; numbers count up by one.`);
  return Promise.all(names.map(async (name) => {
    const sql = await readFile(path.join(directory, name), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  }));
}

async function pendingOf(client: pg.Client, files: readonly MigrationFile[]): Promise<MigrationFile[]> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS schema_migration (
      name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  await client.query(`GRANT SELECT ON schema_migration TO app_runtime, app_public, app_job`);
  const { rows } = await client.query<{ name: string; checksum: string }>(`SELECT name, checksum FROM schema_migration`);
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  for (const file of files) {
    const checksum = applied.get(file.name);
    if (checksum !== undefined && checksum !== file.checksum) {
      throw new MigrationRefusal(`The migration ${file.name} is not the one that ran on this database. Use the files of the released version; migrations are never edited, changes come in a new one.`);
    }
  }
  return files.filter((file) => !applied.has(file.name));
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query('BEGIN');
      // A migration waits at most a second for a lock, so that it never queues all traffic behind itself.
      await client.query(`SET LOCAL lock_timeout = '1s'`);
      await client.query(file.sql);
      await client.query(`INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)`, [file.name, file.checksum]);
      await client.query('COMMIT');
      return;
    } catch (error) {
      await client.query('ROLLBACK');
      if (sqlState(error) !== LOCK_NOT_AVAILABLE || attempt >= LOCK_TRIES_MAX) {
        throw new Error(`The migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }
  }
}

async function ensureRoles(client: pg.Client, logins: MigrationRun['logins']): Promise<void> {
  for (const group of roleGroups) {
    await createRoleIfMissing(client, group, `CREATE ROLE ${group} NOLOGIN NOSUPERUSER NOBYPASSRLS`);
    const url = logins[group];
    if (url !== undefined) await ensureLogin(client, group, new URL(url));
  }
}

async function ensureLogin(client: pg.Client, group: RoleGroup, url: URL): Promise<void> {
  const name = decodeURIComponent(url.username);
  const quoted = client.escapeIdentifier(name);
  const password = client.escapeLiteral(decodeURIComponent(url.password));
  await createRoleIfMissing(client, name, `CREATE ROLE ${quoted} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${password}`);
  const { rows } = await client.query(
    `SELECT 1 FROM pg_auth_members WHERE roleid = $1::regrole AND member = (SELECT oid FROM pg_roles WHERE rolname = $2)`,
    [group, name],
  );
  if (rows.length === 0) await client.query(`GRANT ${group} TO ${quoted}`);
}

async function createRoleIfMissing(client: pg.Client, name: string, statement: string): Promise<void> {
  const { rows } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [name]);
  if (rows.length > 0) return;
  try {
    await client.query(statement);
  } catch (error) {
    if (sqlState(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new MigrationRefusal(`The role ${name} does not exist and the owner may not create roles. Run docker/roles.sql once as administrator.`, { cause: error });
  }
}
