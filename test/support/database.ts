import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedUrls, startEmbedded } from '#platform/embedded';
import { runFolder } from './run-folder.js';

/** Name of the migrated database that every test file gets a copy of. */
export const templateName = 'template_migrated';

/** A migrated database that belongs to one test file alone. */
export interface TestDatabase {
  name: string;
  urls: EmbeddedUrls;
  /** Address of the server's administrator, who passes by row level security: for arranging and checking only. */
  superuserUrl: string;
  /** Removes the database. Call it last in `afterAll`: it fails when a connection was left open. */
  drop(): Promise<void>;
}

const CLOSING_WITHIN_MS = 2_000;

/** Folder of the run's own PostgreSQL. */
export function clusterFolder(): string {
  return path.join(runFolder(), 'cluster');
}

/** Copies the migrated template. With `empty` the database has no tables: for tests of migrations. */
export async function createTestDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const cluster = await startEmbedded({ dataFolder: clusterFolder(), isDurable: false, database: templateName });
  const name = `test_${randomBytes(6).toString('hex')}`;
  await cluster.clone({ from: content === 'empty' ? 'template0' : templateName, to: name });
  return {
    name,
    urls: cluster.urlsOf(name),
    superuserUrl: cluster.superuserUrl(name),
    drop: async () => {
      const leaked = await connectionsLeft(cluster.superuserUrl('postgres'), name);
      await cluster.drop(name);
      if (leaked.length > 0) throw new Error(`Connections were left open:\n${leaked.join('\n')}`);
    },
  };
}

/** What is still connected; a connection that is just closing gets a moment to go. */
async function connectionsLeft(url: string, database: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const deadline = Date.now() + CLOSING_WITHIN_MS;
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`
        SELECT concat_ws(' ', usename, application_name, state, left(query, 200)) AS line
        FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`, [database]);
      if (rows.length === 0 || Date.now() > deadline) return rows.map((row) => row.line);
      await client.query('SELECT pg_sleep(0.02)');
    }
  } finally {
    await client.end();
  }
}
