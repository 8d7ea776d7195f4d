import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { MIGRATION_LOCK } from '#platform/database';
import { StartFailure } from '#platform/startup';
import { appliedMigrations, columnList, digestOf, type KeptTable, keptTables, ownerClient, requireAllVisible } from './catalogue.js';
import { openForLoading } from './open-tables.js';
import { type ProvenBackup, readBackup } from './read-backup.js';

/**
 * Loads a proven backup into tables of the same migrations, as their owner and in one transaction: everything is there
 * afterwards and agrees with the backup's checksums, or nothing is.
 */
export async function loadDatabase(ownerUrl: string, file: string, proven: ProvenBackup): Promise<void> {
  const client = await ownerClient(ownerUrl);
  try {
    await client.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await client.query('BEGIN');
    await load(client, file, proven);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    // Whatever was not committed ends with the connection.
    await client.end();
  }
}

async function load(client: pg.Client, file: string, proven: ProvenBackup): Promise<void> {
  const tables = await keptTables(client);
  await client.query(`LOCK TABLE ${tables.map((table) => pg.escapeIdentifier(table.name)).join(', ')} IN ACCESS EXCLUSIVE MODE`);
  await requireSameShape(client, tables, proven);
  await requireNobodyIn(client);
  const close = await openForLoading(client);
  for (const table of tables) await client.query(`DELETE FROM ${pg.escapeIdentifier(table.name)}`);
  const again = await readBackup(file, async (name, rows) => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`There is no table ${name}.`);
    await pipeline(rows, client.query(from(`COPY ${pg.escapeIdentifier(name)} (${columnList(table)}) FROM STDIN`)));
  });
  if (again.closing.sha256 !== proven.closing.sha256) throw new StartFailure(`${file} was changed while it was read. Nothing was changed.`);
  await close();
  await setSequences(client, proven);
  await requireAllVisible(client);
  await requireSameRows(client, tables, proven);
}

/** The migrations are the same, so the tables are; if they are not, somebody changed them by hand. */
async function requireSameShape(client: pg.Client, tables: readonly KeptTable[], proven: ProvenBackup): Promise<void> {
  const shape = (list: readonly { name: string; columns: string[] }[]): string => JSON.stringify(list.map(({ name, columns }) => [name, columns]));
  const isSame = JSON.stringify(await appliedMigrations(client)) === JSON.stringify(proven.header.migrations) && shape(tables) === shape(proven.header.tables);
  if (!isSame) throw new StartFailure('The tables of this database are not those of the backup. Restore into an empty database. Nothing was changed.');
}

/**
 * A database counts as empty while it holds neither a network nor an account: no fact can be without one of them. What
 * migrations themselves put in, such as the counties, is replaced by what the backup has.
 */
export async function requireNobodyIn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ networks: string; accounts: string }>('SELECT (SELECT count(*) FROM network) AS networks, (SELECT count(*) FROM account) AS accounts');
  const { networks = '0', accounts = '0' } = rows[0] ?? {};
  if (networks === '0' && accounts === '0') return;
  throw new StartFailure(`The database is not empty: it holds ${networks} networks and ${accounts} accounts. A backup is restored into an empty database only. Nothing was changed.`);
}

async function setSequences(client: pg.Client, { closing }: ProvenBackup): Promise<void> {
  for (const [name, { lastValue, isCalled }] of Object.entries(closing.sequences)) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [pg.escapeIdentifier(name), lastValue, isCalled]);
  }
}

async function requireSameRows(client: pg.Client, tables: readonly KeptTable[], { closing }: ProvenBackup): Promise<void> {
  for (const table of tables) {
    const found = await digestOf(client, table);
    const wanted = closing.tables[table.name];
    if (found.rows !== wanted?.rows || found.sha256 !== wanted.sha256) {
      throw new Error(`After loading, the table ${table.name} holds ${found.rows} rows that differ from the ${wanted?.rows ?? 0} of the backup. Nothing was changed.`);
    }
  }
}
