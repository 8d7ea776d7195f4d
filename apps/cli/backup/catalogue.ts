import { createHmac } from 'node:crypto';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { SteadyClient } from '#platform/connection';
import { StartFailure } from '#platform/startup';
import { type BackupClosing, type BackupHeader, RowDigest, type TableDigest } from './format.js';

/** A table whose rows are kept: every one of the schema `public` but the list of migrations, which is in the header. */
export interface KeptTable {
  name: string;
  /** Without generated columns: the server computes those again. */
  columns: string[];
  /** What ORDER BY takes to bring the rows into the same order on every server. */
  order: string;
}

const KEEPS_WAITING_MS = 30_000;
const FINGERPRINT_LENGTH = 16;

/** A connection of the owner whose values look the same on every server and that no time-out of a role cuts off. */
export async function ownerClient(url: string): Promise<pg.Client> {
  const client = new SteadyClient({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'teilhabenetz backup' });
  await client.connect();
  await client.query(`
    SET search_path TO public; SET client_encoding TO 'UTF8'; SET timezone TO 'UTC'; SET datestyle TO 'ISO, MDY';
    SET intervalstyle TO 'postgres'; SET bytea_output TO 'hex'; SET extra_float_digits TO 1; SET xmloption TO 'content';
    SET statement_timeout TO 0; SET idle_in_transaction_session_timeout TO 0; SET lock_timeout TO ${KEEPS_WAITING_MS}`);
  return client;
}

/** All kept tables, in the order of their names. */
export async function keptTables(client: pg.Client): Promise<KeptTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[] }>(`
    SELECT c.relname::text AS name,
      array(SELECT a.attname::text FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
      -- The byte order of "C" is the same everywhere; the order of a language differs between servers.
      array(SELECT format('%I', a.attname) || CASE WHEN a.attcollation = 0 THEN '' ELSE ' COLLATE "C"' END
            FROM pg_index i CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
            WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'schema_migration'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY c.relname COLLATE "C"`);
  return rows.map(({ name, columns, key }) => ({
    name, columns, order: key.length > 0 ? key.join(', ') : `${pg.escapeIdentifier(name)}::text COLLATE "C"`,
  }));
}

/** Refuses an owner from whom rows would stay hidden: a backup that lacks them would look complete. */
export async function requireAllVisible(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT c.relname::text AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND (
      NOT has_table_privilege(c.oid, 'SELECT')
      OR row_security_active(c.oid) AND (
        NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('r', '*')
          AND pg_get_expr(p.polqual, p.polrelid) = 'true'
          AND (p.polroles = '{0}' OR EXISTS (SELECT 1 FROM unnest(p.polroles) role WHERE pg_has_role(role, 'USAGE'))))
        OR EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive)))
    ORDER BY 1`);
  if (rows.length === 0) return;
  throw new StartFailure(`The login of MIGRATE_DATABASE_URL does not see all rows of ${rows.map((row) => row.name).join(', ')}. It must be the owner who ran the migrations.`);
}

/** The rows of a table as COPY text, in the order of its key. */
export function rowsOf(client: pg.Client, table: KeptTable): AsyncIterable<Buffer> {
  return client.query(to(`COPY (SELECT ${columnList(table)} FROM ${pg.escapeIdentifier(table.name)} ORDER BY ${table.order}) TO STDOUT`));
}

/** Count and SHA-256 of the rows that are in a table now. */
export async function digestOf(client: pg.Client, table: KeptTable): Promise<TableDigest> {
  const digest = new RowDigest();
  for await (const chunk of rowsOf(client, table)) digest.add(chunk);
  return digest.result();
}

/** The columns as a list for SQL. */
export function columnList(table: KeptTable): string {
  return table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
}

/** Where the sequences of the schema `public` stand. */
export async function sequencesOf(client: pg.Client): Promise<BackupClosing['sequences']> {
  const { rows: names } = await client.query<{ name: string }>(`
    SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname COLLATE "C"`);
  const sequences: BackupClosing['sequences'] = {};
  for (const { name } of names) {
    const { rows } = await client.query<{ lastValue: string; isCalled: boolean }>(
      `SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM ${pg.escapeIdentifier(name)}`);
    if (rows[0]) sequences[name] = rows[0];
  }
  return sequences;
}

/** The migrations that ran, in their order; null for a database without any. */
export async function appliedMigrations(client: pg.Client): Promise<BackupHeader['migrations'] | null> {
  const { rows: there } = await client.query<{ yes: boolean }>(`SELECT to_regclass('public.schema_migration') IS NOT NULL AS yes`);
  if (!there[0]?.yes) return null;
  const { rows } = await client.query<{ name: string; checksum: string }>(`SELECT name, checksum FROM schema_migration ORDER BY name COLLATE "C"`);
  return rows.length === 0 ? null : rows;
}

/** Recognises a SECRET_KEY without telling anything about it. */
export function keyFingerprint(key: Uint8Array): string {
  return createHmac('sha256', key).update('teilhabenetz backup').digest('hex').slice(0, FINGERPRINT_LENGTH);
}
