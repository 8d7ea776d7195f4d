import path from 'node:path';
import { prepareDatabase } from '../../apps/cli/prepare-database.js';
import { startEmbedded } from '#platform/embedded';
import { say } from '#platform/startup';
import { TestApi } from '../support/api.js';
import { provider } from '../support/directory.js';
import { importThroughKills } from '../support/import-kill.js';

const ROWS = 5_000;
const DATABASE = 'chaos_import';

/** A table of 5,000 offerings, its worker killed with -9 while it writes and while it takes back. Answers the number of violations. */
export async function importCampaign(folder: string): Promise<number> {
  const cluster = await startEmbedded({ dataFolder: path.join(folder, 'pg-import'), database: DATABASE });
  try {
    await prepareDatabase(cluster.urls);
    const api = await TestApi.start(new Date().toISOString(), {}, { name: DATABASE, urls: cluster.urls, superuserUrl: cluster.superuserUrl(DATABASE), drop: () => Promise.resolve() });
    try {
      const networkId = await api.network('neumuenster');
      const traeger = await provider(api, { network: 'neumuenster', networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Bruecke');
      const { killedAt, seconds, violations } = await importThroughKills(api, traeger, { rows: ROWS, redisUrl: null });
      say(`Table of ${ROWS} offerings: looked through in ${seconds.preview.toFixed(0)} s, written in ${seconds.write.toFixed(0)} s with kill -9 at row ${killedAt.writing}, `
        + `taken back in ${seconds.undo.toFixed(0)} s with kill -9 at row ${killedAt.undoing}`);
      for (const violation of violations) say(`  VIOLATION: ${violation}`);
      return violations.length;
    } finally {
      await api.stop();
    }
  } finally {
    await cluster.stop();
  }
}
