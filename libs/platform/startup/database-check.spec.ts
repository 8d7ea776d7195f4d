/** A database that must not be used is refused at start, each cause with its own plain message and no password. */
import pg from 'pg';
import { type RuntimeUrls } from '#platform/config';
import { migrationsDirectory } from '#schema';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { requireUsableDatabase, versionFindings } from './database-check.js';
import { explained } from './explain.js';

let database: TestDatabase;
let empty: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  empty = await createTestDatabase('empty');
});

afterAll(async () => {
  await database.drop();
  await empty.drop();
});

async function messageFor(urls: Partial<RuntimeUrls>, of = database): Promise<string> {
  try {
    await requireUsableDatabase({ ...of.urls, ...urls }, migrationsDirectory);
    return 'usable';
  } catch (error) {
    return explained(error);
  }
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function changed(url: string, part: Partial<Pick<URL, 'port' | 'username' | 'password' | 'pathname'>>): string {
  return Object.assign(new URL(url), part).href;
}

test('a migrated database with the right logins is usable', async () => {
  expect(await messageFor({})).toBe('usable');
});

test('a server that does not answer', async () => {
  expect(await messageFor({ runtime: 'postgres://u:hunter2@127.0.0.1:1/d' })).toMatch(/^The database server 127\.0\.0\.1:1 cannot be reached \(DATABASE_URL\): .*ECONNREFUSED/);
});

test('a wrong password, in any of the addresses', async () => {
  expect(await messageFor({ runtime: changed(database.urls.runtime, { password: 'hunter2' }) })).toMatch(/refuses the login "teilhabenetz" of DATABASE_URL/);
  const message = await messageFor({ job: changed(database.urls.job, { password: 'hunter2' }) });
  expect(message).toMatch(/refuses the login "teilhabenetz_job" of JOB_DATABASE_URL/);
  expect(message).not.toContain('hunter2');
});

test('a database that does not exist', async () => {
  expect(await messageFor({ runtime: changed(database.urls.runtime, { pathname: '/nowhere' }) })).toMatch(/^There is no database "nowhere"/);
});

test('an empty database', async () => {
  expect(await messageFor({}, empty)).toMatch(/The database is empty\. Run "npm run migrate"/);
});

test('a database that is behind', async () => {
  await asSuperuser(`DELETE FROM schema_migration WHERE name LIKE '0001%'`);
  expect(await messageFor({})).toMatch(/The database is behind: 0001_/);
  await asSuperuser(`INSERT INTO schema_migration (name, checksum) VALUES ('0001_foundation.sql', '')`);
  expect(await messageFor({})).toBe('usable');
});

test('a superuser, a login that bypasses row level security, and the owner', async () => {
  expect(await messageFor({ runtime: database.superuserUrl })).toMatch(/"postgres", a superuser/);
  expect(await messageFor({ runtime: database.urls.owner })).toMatch(/"teilhabenetz_owner", which owns the tables/);
  await asSuperuser(`CREATE ROLE bypassing LOGIN BYPASSRLS PASSWORD 'x'; GRANT app_runtime TO bypassing`);
  expect(await messageFor({ runtime: changed(database.urls.runtime, { username: 'bypassing', password: 'x' }) })).toMatch(/may bypass row level security/);
});

test('a server older than PostgreSQL 15', async () => {
  const server = (version: string) => ({ query: () => Promise.resolve({ rows: [{ version }] }) }) as unknown as pg.Pool;
  expect(await versionFindings(server('140011'))).toEqual(['The server is PostgreSQL 14; at least 15 is needed.']);
  expect(await versionFindings(server('150000'))).toEqual([]);
});

test('a table whose row level security was switched off', async () => {
  await asSuperuser('ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY');
  expect(await messageFor({})).toMatch(/table organisation lacks row level security/);
});

test.each([
  ['EADDRINUSE', /^Port 3000 on 127\.0\.0\.1 is taken/],
  ['EACCES', /needs more rights/],
  ['EADDRNOTAVAIL', /not an address of this machine/],
])('listening fails with %s', (code, sentence) => {
  expect(explained(Object.assign(new Error('listen'), { syscall: 'listen', code, port: 3000, address: '127.0.0.1' }))).toMatch(sentence);
});
