/** A door opens what it says and nothing more. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemActor } from '#kernel';
import { Doors } from '#platform/database';
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
