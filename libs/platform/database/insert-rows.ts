import { type Tx } from './tx.js';

/**
 * Inserts many rows with one statement: all values travel as one JSON text, and PostgreSQL reads them by the types of the
 * columns. Every row has the columns of the first, by their names in the table. Nothing happens without rows.
 */
export async function insertRows(tx: Pick<Tx, 'query'>, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`, [JSON.stringify(rows)]);
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
