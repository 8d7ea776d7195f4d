/** Protects: the bench of creating compares two ways that write the same rows; otherwise its ratio means nothing. */
import { afterAll, beforeAll, expect, test } from '#jest';
import pg from 'pg';
import { seedScale } from '../../apps/cli/scale/seed-scale.js';
import { recordedStatement, requireSameRows, type Way, waysOf } from '../bench/create/main.js';
import { TestApi } from '../support/api.js';

let api: TestApi;
let ways: Way[];
let client: pg.Client;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  await seedScale(api.app, 100);
  ways = await waysOf(api);
  client = new pg.Client({ connectionString: api.database.urls.runtime });
  await client.connect();
  await client.query(`SELECT set_config('app.network', id::text, false) FROM network LIMIT 1`);
});
afterAll(async () => {
  await client.end();
  await api.stop();
});

test('one statement writes what each use case writes', async () => {
  expect(ways).toHaveLength(2);
  for (const { create } of ways) {
    const [told, next] = await recordedStatement(api.admin, create);
    await requireSameRows(api.admin, told, async () => { await client.query(next()); });
  }
});
