/** Protects: through the runtime role nobody reads or changes a row of another network, whatever the statement. */
import pg from 'pg';
import { allTables, insertOf, newOwner, plantRows, quoted, relaxChecks, rowFor, type Table } from '../support/catalogue.js';
import { createTestDatabase } from '../support/database.js';

const database = await createTestDatabase();
const admin = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
const runtime = new pg.Client({ connectionString: database.urls.runtime });
const tables = await allTables(admin);
const tenantTables = tables.filter((table) => table.hasTenant);
const here = newOwner();
const foreign = newOwner();

const INSUFFICIENT_PRIVILEGE = '42501';

beforeAll(async () => {
  await relaxChecks(admin, tables);
  const own = tables.filter((table) => !['county', 'schema_migration', 'job_heartbeat', 'rate_limit'].includes(table.name));
  await plantRows(admin, own, here);
  await plantRows(admin, own, foreign);
  await runtime.connect();
});
afterAll(async () => {
  await runtime.end();
  await admin.end();
  await database.drop();
});

/** Runs one statement in a transaction bound as `inNetwork` binds it, and rolls it back. */
async function inHere<Result>(work: () => Promise<Result>): Promise<Result> {
  await runtime.query('BEGIN');
  try {
    await runtime.query(
      `SELECT set_config('app.network', $1, true), set_config('app.account', $2, true), set_config('app.token_hash', '', true), set_config('app.email_hash', '', true)`,
      [here.networkId, here.accountId]);
    return await work();
  } finally {
    await runtime.query('ROLLBACK');
  }
}

/** Rows that the statement reached; 0 also when the role has no such right at all. */
async function reached(sql: string, values: unknown[]): Promise<number> {
  try {
    return await inHere(async () => (await runtime.query(sql, values)).rowCount ?? -1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE) return 0;
    throw error;
  }
}

test('every tenant table of the catalogue is tried, with one row of each tenant in it', async () => {
  expect(tenantTables.length).toBeGreaterThan(8);
  for (const table of tenantTables) {
    const { rowCount } = await admin.query(`SELECT 1 FROM ${quoted(table.name)} WHERE network_id = ANY ($1)`, [[here.networkId, foreign.networkId]]);
    expect([table.name, rowCount]).toEqual([table.name, 2]);
  }
});

describe.each(tenantTables.map((table) => ({ name: table.name, table })))('$name', ({ table }: { name: string; table: Table }) => {
  const name = quoted(table.name);

  test('SELECT shows the own row and no foreign one', async () => {
    expect(await reached(`SELECT 1 FROM ${name} WHERE network_id = $1`, [here.networkId])).toBe(1);
    expect(await reached(`SELECT 1 FROM ${name} WHERE network_id = $1`, [foreign.networkId])).toBe(0);
    expect(await reached(`SELECT 1 FROM ${name} WHERE network_id IS DISTINCT FROM $1`, [here.networkId])).toBe(0);
  });

  test('INSERT of a foreign row is refused', async () => {
    const row = { ...rowFor(table, { ...foreign, accountId: here.accountId }), ...('id' in rowFor(table, here) ? { id: newOwner().accountId } : {}) };
    await expect(inHere(() => runtime.query(insertOf(table, row)))).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  test('UPDATE reaches no foreign row and moves no own one away', async () => {
    const anyColumn = quoted(table.columns.find((column) => !column.isGenerated && column.name !== 'network_id')?.name ?? '');
    expect(await reached(`UPDATE ${name} SET ${anyColumn} = ${anyColumn} WHERE network_id = $1`, [foreign.networkId])).toBe(0);
    await expect(inHere(() => runtime.query(`UPDATE ${name} SET network_id = $1`, [foreign.networkId]))).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  test('DELETE reaches no foreign row', async () => {
    expect(await reached(`DELETE FROM ${name} WHERE network_id = $1`, [foreign.networkId])).toBe(0);
  });
});

describe('what is bound to the account', () => {
  test.each(['session', 'sign_in', 'idempotent_answer'])('%s of another person is out of reach', async (name) => {
    expect(await reached(`SELECT 1 FROM ${name} WHERE account_id = $1`, [here.accountId])).toBe(1);
    expect(await reached(`SELECT 1 FROM ${name} WHERE account_id = $1`, [foreign.accountId])).toBe(0);
    expect(await reached(`UPDATE ${name} SET account_id = account_id WHERE account_id = $1`, [foreign.accountId])).toBe(0);
    expect(await reached(`DELETE FROM ${name} WHERE account_id = $1`, [foreign.accountId])).toBe(0);
  });

  test('an account of another network is neither seen nor changed', async () => {
    expect(await reached('SELECT 1 FROM account WHERE id = $1', [here.accountId])).toBe(1);
    expect(await reached('SELECT 1 FROM account WHERE id = $1', [foreign.accountId])).toBe(0);
    expect(await reached('UPDATE account SET display_name = $2 WHERE id = $1', [foreign.accountId, 'x'])).toBe(0);
  });

  test('a colleague is seen and not changed', async () => {
    const colleague = newOwner();
    const account = tables.find((table) => table.name === 'account');
    const membership = tables.find((table) => table.name === 'membership');
    if (!account || !membership) throw new Error('These tables are gone.');
    await admin.query(insertOf(account, rowFor(account, colleague)));
    await admin.query(insertOf(membership, { ...rowFor(membership, here), id: newOwner().accountId, account_id: colleague.accountId }));
    expect(await reached('SELECT 1 FROM account WHERE id = $1', [colleague.accountId])).toBe(1);
    expect(await reached('UPDATE account SET display_name = $2 WHERE id = $1', [colleague.accountId, 'x'])).toBe(0);
  });
});
