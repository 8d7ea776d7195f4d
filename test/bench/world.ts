import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '../../apps/cli/prepare-database.js';
import { startEmbedded } from '#platform/embedded';
import { TestApi } from '../support/api.js';
import { clusterFolder, templateName } from '../support/database.js';

/** Runs `work` against the whole API on a PostgreSQL of its own, and leaves nothing. */
export async function withApi(work: (api: TestApi) => Promise<void>, options: { now: string; isDurable?: boolean }): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'teilhabenetz-bench-'));
  // As root the database server is another user and must be able to pass through.
  chmodSync(folder, 0o711);
  process.env['TEST_RUN_FOLDER'] = folder;
  const cluster = await startEmbedded({ dataFolder: clusterFolder(), isDurable: options.isDurable ?? false, database: templateName });
  try {
    await prepareDatabase(cluster.urls);
    const api = await TestApi.start(options.now);
    try {
      await work(api);
    } finally {
      await api.stop();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
