/** Every test file has a migrated database of its own, and a connection that it leaves open fails it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate, migrationFiles } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { createTestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/run-folder.js';

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

test('two test databases do not see each other and are fully migrated', async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  const owner = await connected(one.urls.owner);
  await owner.query(`INSERT INTO county (ags, name, kind, land) VALUES ('99999', 'Teststadt', 'Kreisfreie Stadt', 'SH')`);
  await owner.end();
  const reader = await connected(other.urls.runtime);
  expect((await reader.query(`SELECT 1 FROM county WHERE name = 'Teststadt'`)).rowCount).toBe(0);
  await reader.end();
  await one.drop();
  await other.drop();
});

test('a connection left open is named', async () => {
  const database = await createTestDatabase();
  const forgotten = await connected(database.urls.runtime);
  await forgotten.query('SELECT 4711');
  await expect(database.drop()).rejects.toThrow(/left open:\nteilhabenetz .*SELECT 4711/);
});

test('an empty database can be migrated', async () => {
  const database = await createTestDatabase('empty');
  const logins = { app_runtime: database.urls.runtime, app_public: database.urls.public, app_job: database.urls.job, app_queue: database.urls.queue };
  const run = { ownerUrl: database.urls.owner, directory: migrationsDirectory, logins };
  expect(await migrate(run)).toContain('0001_foundation.sql');
  expect(await migrate(run)).toEqual([]);
  await database.drop();
});

test.each([[['0001_one.sql', '0001_two.sql'], '0001_two.sql'], [['0001_one.sql', '0003_three.sql'], '0003_three.sql'], [['0002_two.sql'], '0002_two.sql']])(
  'migrations that are no line are refused: %j', async (names, culprit) => {
    const folder = temporaryFolder('migrations');
    for (const name of names) writeFileSync(path.join(folder, name), 'SELECT 1;');
    await expect(migrationFiles(folder)).rejects.toThrow(`The migration ${culprit} does not follow the one before it`);
  },
);
