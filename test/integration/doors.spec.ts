/** A door opens what it says and nothing more. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { systemActor } from '#kernel';
import { bindAccount, bindNetwork, DOOR_CONNECTIONS, type DoorConnections, Doors, type Tx } from '#platform/database';
import { TestApi } from '../support/api.js';

let api: TestApi;
let doors: Doors;
let networkId: string;

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network('lippe', '05766');
  doors = api.app.get(Doors, { strict: false });
});
afterAll(() => api.stop());

const insert = `INSERT INTO organisation (id, network_id, kind, name, verification, created_at)
  VALUES (gen_random_uuid(), app.network(), 'TRAEGER', 'Brücke', 'UNVERIFIED', now()) RETURNING name`;

test('the reading door refuses every write, and cannot be turned into the writing one', async () => {
  await expect(doors.readInNetwork(systemActor(networkId), (tx) => tx.query(insert))).rejects.toMatchObject({ code: '25006' });
  for (const way of [`SELECT set_config('transaction_read_only', 'off', true)`, 'SET TRANSACTION READ WRITE']) {
    await expect(doors.readInNetwork(systemActor(networkId), (tx) => tx.query(way))).rejects.toMatchObject({ code: '25001' });
  }
});

test('what a reading transaction set is gone in the next one', async () => {
  const wrote = await doors.inNetwork(systemActor(networkId), (tx) => tx.query(insert));
  expect(wrote).toEqual([{ name: 'Brücke' }]);
});

const settings = `SELECT pg_backend_pid() AS pid, array_remove(ARRAY[
    current_setting('app.network', true), current_setting('app.account', true), current_setting('app.token_hash', true), current_setting('app.email_hash', true)
  ], NULL) AS bound`;
type Bound = { pid: number; bound: string[] };
const accountId = '0195a000-0000-7000-8000-000000000001';
const inside = async (tx: Tx): Promise<Bound> => (await tx.query<Bound[]>(settings))[0] ?? { pid: 0, bound: [] };
const bindingMore = async (tx: Tx): Promise<Bound> => {
  await bindAccount(tx, accountId);
  await bindNetwork(tx, networkId);
  return inside(tx);
};

test.each<[string, (seen: (tx: Tx) => Promise<void>) => Promise<unknown>, (tx: Tx) => Promise<Bound>]>([
  ['a writing one', (seen) => doors.inNetwork({ ...systemActor(networkId), accountId }, seen), inside],
  ['a reading one', (seen) => doors.readInNetwork({ ...systemActor(networkId), accountId }, seen), inside],
  ['one that fails', (seen) => doors.inNetwork(systemActor(networkId), async (tx) => { await seen(tx); throw new Error('Failed.'); }).catch(() => null), inside],
  ['that of an account', (seen) => doors.asAccount({ accountId }, seen), inside],
  ['that of a token, which went on into a network', (seen) => doors.asAccount({ tokenHash: Buffer.alloc(32, 1) }, seen), bindingMore],
  ['that of an address', (seen) => doors.asAccount({ emailHash: Buffer.alloc(32, 1) }, seen), inside],
])('a closed door leaves nothing on its connection: %s', async (_name, open, look) => {
  let within: Bound = { pid: 0, bound: [] };
  await open(async (tx) => { within = await look(tx); });
  expect(within.bound.filter((value) => value !== '')).not.toEqual([]);
  const { runtime } = api.app.get<DoorConnections>(DOOR_CONNECTIONS, { strict: false });
  const [after] = await runtime.query<Bound[]>(settings);
  // The pool hands out first what came back last, so this is the same connection.
  expect(after?.pid).toBe(within.pid);
  expect(after?.bound.filter((value) => value !== '')).toEqual([]);
});

test('what is asked often is planned once, and a migration that changes it underneath fails nobody', async () => {
  const ask = (): Promise<unknown> => doors.readInNetwork(systemActor(networkId), (tx) => tx.query('SELECT population FROM county WHERE ags = $1', ['05766']));
  const planned = (): Promise<unknown[]> => doors.readInNetwork(systemActor(networkId), (tx) => tx.query(`SELECT name FROM pg_prepared_statements WHERE statement LIKE 'SELECT population%'`));
  const before = await ask();
  expect(await planned()).toEqual([]);
  for (let times = 0; times < 4; times += 1) expect(await ask()).toEqual(before);
  expect(await planned()).toHaveLength(1);
  await api.admin.query('ALTER TABLE county ALTER COLUMN population TYPE bigint');
  expect(await ask()).toEqual(before);
});
