/** Protects: a worker that is killed or ends in the middle of a table leaves every row written exactly once, and taken back exactly once. */
import { TestApi } from '../support/api.js';
import { provider, type Provider } from '../support/directory.js';
import { importThroughEnding, importThroughKills } from '../support/import-kill.js';

const ROWS = 200;
jest.setTimeout(300_000);

let api: TestApi;
let traeger: Provider;

beforeEach(async () => {
  // The workers live in the present.
  api = await TestApi.start(new Date().toISOString());
  const networkId = await api.network('neumuenster');
  const coordinator = await api.coordinator(networkId);
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterEach(() => api.stop());

test('kill -9 while writing and while taking back; 5,000 rows, on both queues, are part of `npm run chaos`', async () => {
  const { killedAt, violations } = await importThroughKills(api, traeger, { rows: ROWS, redisUrl: null });
  expect(violations).toEqual([]);
  for (const done of Object.values(killedAt)) {
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(ROWS);
  }
});

test('a worker that is told to end stops between two rows, and the next one goes on', async () => {
  const { done, exitCode, outcome } = await importThroughEnding(api, traeger, { rows: 2 * ROWS, redisUrl: null });
  expect([exitCode, outcome]).toEqual([0, `CREATED ${2 * ROWS}`]);
  expect(done).toBeLessThan(2 * ROWS);
});
