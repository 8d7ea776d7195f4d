import { type Tx } from './tx.js';

/** Rows for one table. Every row has the columns of the first, by their names in the table. */
export interface TableRows {
  table: string;
  rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Inserts many rows with one statement: all values travel as one JSON text, and PostgreSQL reads them by the types of the
 * columns. Nothing happens without rows.
 */
export async function insertRows(tx: Pick<Tx, 'query'>, table: string, rows: TableRows['rows']): Promise<void> {
  await insertTogether(tx, [{ table, rows }]);
}

/** The same for rows of several tables, whose references to each other are checked when all are there. */
export async function insertTogether(tx: Pick<Tx, 'query'>, tables: readonly TableRows[]): Promise<void> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return;
  const inserts = filled.map(({ table, rows }, at) => {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    return `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $${at + 1}::json)`;
  });
  const last = inserts.pop() ?? '';
  const before = inserts.map((insert, at) => `part_${at} AS (${insert})`);
  await tx.query(`${before.length > 0 ? `WITH ${before.join(', ')} ` : ''}${last}`, filled.map(({ rows }) => JSON.stringify(rows)));
}

/** The row of an entity by the names of its columns: `organisationId` is `organisation_id`. */
export function columnsByName(entity: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entity)) columns[snakeCase(name)] = value;
  return columns;
}

const columnNames = new Map<string, string>();

/** `organisationId` is `organisation_id`; for the names of properties, of which a program has a few hundred. */
export function snakeCase(name: string): string {
  const known = columnNames.get(name);
  if (known !== undefined) return known;
  const made = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(name, made);
  return made;
}
