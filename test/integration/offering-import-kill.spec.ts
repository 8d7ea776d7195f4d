/** Protects: a worker that is killed in the middle of a table leaves every row written exactly once, and taken back exactly once. */
import { TestApi } from '../support/api.js';
import { provider } from '../support/directory.js';
import { importThroughKills } from '../support/import-kill.js';

const ROWS = 200;
jest.setTimeout(300_000);

test('kill -9 while writing and while taking back; 5,000 rows, on both queues, are part of `npm run chaos`', async () => {
  // The workers live in the present.
  const api = await TestApi.start(new Date().toISOString());
  try {
    const networkId = await api.network('neumuenster');
    const coordinator = await api.coordinator(networkId);
    const traeger = await provider(api, { network: 'neumuenster', networkId, coordinator }, 'TRAEGER', 'Bruecke');
    const { killedAt, violations } = await importThroughKills(api, traeger, { rows: ROWS, redisUrl: null });
    expect(violations).toEqual([]);
    for (const done of Object.values(killedAt)) {
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(ROWS);
    }
  } finally {
    await api.stop();
  }
});
