import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** One column of a table, as the catalogue knows it. */
export interface Column {
  name: string;
  /** As `format_type` writes it, such as `uuid` or `text[]`. */
  type: string;
  isGenerated: boolean;
}

/** A foreign key: columns and the columns they point to, in the same order. */
export interface ForeignKey {
  name: string;
  columns: string[];
  target: string;
  targetColumns: string[];
}

/** A table of the schema `public`. */
export interface Table {
  name: string;
  columns: Column[];
  foreignKeys: ForeignKey[];
  /** True when it has a `network_id`: a tenant table. */
  hasTenant: boolean;
}

type Queryable = Pick<pg.Pool, 'query'>;

/** Every table there is, so that a new one is in the tests from its first day. */
export async function allTables(client: Queryable): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name,
      (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
                       'isGenerated', a.attgenerated <> '' OR a.attidentity <> '') ORDER BY a.attnum)
       FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
      coalesce((SELECT json_agg(json_build_object('name', k.conname, 'target', t.relname,
         'columns', (SELECT json_agg(a.attname ORDER BY o) FROM unnest(k.conkey) WITH ORDINALITY u(n, o) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.n),
         'targetColumns', (SELECT json_agg(a.attname ORDER BY o) FROM unnest(k.confkey) WITH ORDINALITY u(n, o) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.n)
       ) ORDER BY k.conname) FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f'), '[]') AS "foreignKeys",
      EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'network_id' AND NOT a.attisdropped) AS "hasTenant"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') ORDER BY c.relname`);
  return rows;
}

/** To whom planted rows belong. */
export interface Owner {
  networkId: string;
  accountId: string;
}

/** A network and an account that nothing belongs to yet. */
export function newOwner(): Owner {
  return { networkId: randomUUID(), accountId: randomUUID() };
}

/** Row counts of all tables; unchanged counts mean that nothing was written. */
export async function rowCounts(client: Queryable, tables: readonly Table[]): Promise<Record<string, number>> {
  const parts = tables.map((table) => `SELECT '${table.name}' AS name, count(*)::int AS count FROM ${quoted(table.name)}`);
  const { rows } = await client.query<{ name: string; count: number }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
}

/**
 * Lets any row in: drops what only says how a row looks (checks) and switches off what reacts to it (triggers of ours).
 * Keys, policies and rights stay, and they are what these tests are about.
 */
export async function relaxChecks(admin: Queryable, tables: readonly Table[]): Promise<void> {
  const { rows } = await admin.query<{ relation: string; name: string }>(`
    SELECT conrelid::regclass::text AS relation, conname AS name FROM pg_constraint
    WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace AND conrelid <> 0`);
  // Each leaves one behind that lets everything in: a later migration may drop it by its name.
  for (const row of rows) await admin.query(`ALTER TABLE ${row.relation} DROP CONSTRAINT ${quoted(row.name)}, ADD CONSTRAINT ${quoted(row.name)} CHECK (true)`);
  for (const table of tables) await admin.query(`ALTER TABLE ${quoted(table.name)} DISABLE TRIGGER USER`);
}

/** One row of made-up values for every column; ids follow from owner and table, so that references meet their rows. */
export function rowFor(table: Table, owner: Owner): Record<string, unknown> {
  return Object.fromEntries(table.columns.filter((column) => !column.isGenerated).map((column) => [column.name, valueFor(table, column, owner)]));
}

/** Inserts such a row into every table, parents first where there is an order. */
export async function plantRows(admin: pg.Pool, tables: readonly Table[], owner: Owner): Promise<void> {
  const client = await admin.connect();
  try {
    // Foreign keys are checked by triggers, which this leaves out; the rows agree with each other all the same.
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
    for (const table of tables) await client.query(insertOf(table, rowFor(table, owner)));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

/** The statement that inserts a row. */
export function insertOf(table: Table, row: Record<string, unknown>): { text: string; values: unknown[] } {
  const names = Object.keys(row);
  return {
    text: `INSERT INTO ${quoted(table.name)} (${names.map(quoted).join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    values: Object.values(row),
  };
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The id that a planted row of a table has. */
export function idIn(tableName: string, owner: Owner): string {
  if (tableName === 'network') return owner.networkId;
  if (tableName === 'account') return owner.accountId;
  const hex = createHash('sha256').update(`${tableName} ${owner.networkId}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function valueFor(table: Table, column: Column, owner: Owner): unknown {
  if (column.name === 'network_id') return owner.networkId;
  if (column.name === 'account_id') return owner.accountId;
  if (column.name === 'id' && column.type === 'uuid') return idIn(table.name, owner);
  const key = table.foreignKeys.find((one) => one.columns.includes(column.name));
  if (key && column.type === 'uuid') return idIn(key.target, owner);
  if (key?.target === 'county') return '01004';
  return madeUpValue(table, column, owner);
}

function madeUpValue(table: Table, column: Column, owner: Owner): unknown {
  const text = `${table.name}.${column.name} ${owner.networkId}`;
  const type = column.type.replace(/\(.*\)/, '');
  if (type.endsWith('[]')) return [];
  switch (type) {
    case 'uuid': return randomUUID();
    case 'text': case 'character varying': return text;
    case 'bytea': return createHash('sha256').update(text).digest();
    case 'boolean': return false;
    case 'integer': case 'bigint': case 'smallint': case 'numeric': case 'double precision': case 'real': return 1;
    case 'date': return '2027-03-01';
    case 'time': case 'time without time zone': return '09:00';
    case 'timestamp with time zone': return '2027-03-01T09:00:00Z';
    case 'jsonb': case 'json': return '{}';
    case 'tsvector': return 'wort';
    case 'daterange': return '[2027-03-01,2027-04-01)';
    case 'tstzrange': return '[2027-03-01T09:00:00Z,2027-03-01T10:00:00Z)';
    case 'int4range': case 'int8range': return '[1,2)';
    case 'interval': return '1 day';
    default: throw new Error(`No value is known for the type ${column.type} of ${table.name}.${column.name}; add it here.`);
  }
}
