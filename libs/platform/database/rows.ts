import { type Tx } from './tx.js';

type RowClass<Row extends object> = new () => Row;

const selections = new Map<RowClass<object>, Map<string, string>>();

/**
 * Rows of an entity's table, `r`, with what follows FROM written out: `WHERE r.id = $1 FOR UPDATE`. Values are those that
 * TypeORM would give, without the work that it makes of building the statement and of every row.
 */
export async function rowsOf<Row extends object>(tx: Tx, entity: RowClass<Row>, rest: string, values: readonly unknown[]): Promise<Row[]> {
  return tx.query(`SELECT ${selection(tx, entity, 'r')} FROM ${tableOf(tx, entity)} AS r ${rest}`, [...values]);
}

/** The text of a subquery that gives such rows, here `c`, as one JSON array in their order. For entities without instants, which would be texts in it. */
export function jsonOfRows<Row extends object>(tx: Tx, entity: RowClass<Row>, rest: string): string {
  return `(SELECT coalesce(json_agg(j), '[]') FROM (SELECT ${selection(tx, entity, 'c')} FROM ${tableOf(tx, entity)} AS c ${rest}) AS j)`;
}

/** Columns of the table under an alias by the names of their properties, without those that are read on demand only. */
export function selection<Row extends object>(tx: Tx, entity: RowClass<Row>, alias: string): string {
  const known = selections.get(entity)?.get(alias);
  if (known !== undefined) return known;
  const { columns } = tx.dataSource.getMetadata(entity);
  const made = columns.filter((column) => column.isSelect).map((column) => `${alias}.${column.databaseName} AS "${column.propertyName}"`).join(', ');
  selections.set(entity, new Map(selections.get(entity)).set(alias, made));
  return made;
}

function tableOf<Row extends object>(tx: Tx, entity: RowClass<Row>): string {
  return `"${tx.dataSource.getMetadata(entity).tableName}"`;
}
