import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { prepareDatabase } from '../../apps/cli/prepare-database.js';
import { startEmbedded } from '#platform/embedded';
import { clusterFolder, templateName } from './database.js';
import { startRedis } from './redis.js';

/**
 * Once per run: a temporary folder under a guardian, a PostgreSQL of its own in it, the migrated template, and a
 * Redis where the machine has one. Nothing is shared with a running system or another run.
 */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'teilhabenetz-test-'));
  // As root the database server is another user and must be able to pass through.
  chmodSync(folder, 0o711);
  const guardian = spawn(process.execPath, [path.resolve('test/support/guardian.mjs'), folder], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  Object.assign(globalThis, { testGuardian: guardian });
  process.env['TEST_RUN_FOLDER'] = folder;
  process.env['TEST_RUN_PID'] = String(process.pid);
  const cluster = await startEmbedded({ dataFolder: clusterFolder(), isDurable: false, database: templateName, home: process.env['TEST_POSTGRES_HOME'] });
  await prepareDatabase(cluster.urls);
  process.env['TEST_SERVER_VERSION'] = await versionOf(cluster.superuserUrl('postgres'));
  const redisUrl = process.env['TEST_REDIS_URL'] ?? (await startRedis())?.url;
  if (redisUrl !== undefined) process.env['TEST_REDIS_URL'] = redisUrl;
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return rows[0]?.server_version ?? '';
}
