/** The embedded PostgreSQL starts from nothing, survives kill -9 of whoever started it, and keeps its doors shut. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { temporaryFolder } from '../../../test/support/run-folder.js';
import { type EmbeddedDatabase, startEmbedded } from './embedded.js';
import { failureOf } from './failure.js';
import { isAlive, takeLock } from './lock-file.js';

const folder = temporaryFolder('embedded');
const dataFolder = path.join(folder, 'data');
let running: EmbeddedDatabase;

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function portOf(database: EmbeddedDatabase): number {
  return Number(new URL(database.urls.runtime).port);
}

beforeAll(async () => {
  running = await startEmbedded({ dataFolder });
});

afterAll(async () => {
  await running.stop();
});

test('five logins reach the database, and none may pass by row level security', async () => {
  const rights = `SELECT current_user AS name, rolsuper OR rolbypassrls AS passes, rolcreaterole AS makes_roles FROM pg_roles WHERE rolname = current_user`;
  const rows = await Promise.all(Object.values(running.urls).map(async (url) => (await ask(url, rights))[0]));
  expect(rows).toEqual([
    { name: 'teilhabenetz_owner', passes: false, makes_roles: true },
    { name: 'teilhabenetz', passes: false, makes_roles: false },
    { name: 'teilhabenetz_public', passes: false, makes_roles: false },
    { name: 'teilhabenetz_job', passes: false, makes_roles: false },
    { name: 'teilhabenetz_queue', passes: false, makes_roles: false },
  ]);
});

test('it listens on the loopback address below the ports of outgoing connections, and wants a password', async () => {
  const [settings] = await ask(running.superuserUrl('postgres'), `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets`);
  expect(settings).toEqual({ addresses: '127.0.0.1', sockets: '' });
  expect(portOf(running)).toBeLessThan(32_768);
  await expect(ask(`postgres://teilhabenetz@127.0.0.1:${portOf(running)}/teilhabenetz`, 'SELECT 1')).rejects.toThrow(/password/i);
  await expect(ask(`postgres://teilhabenetz:wrong@127.0.0.1:${portOf(running)}/teilhabenetz`, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(dataFolder, 'pg.json')).mode & 0o777).toBe(0o600);
});

test('a server whose launcher is gone is found and used again', async () => {
  const again = await startEmbedded({ dataFolder });
  expect(again).toMatchObject({ pid: running.pid, wasRunning: true, urls: running.urls });
});

test('after kill -9 of the server the next start recovers what was committed', async () => {
  await ask(running.urls.owner, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)');
  process.kill(running.pid, 'SIGKILL');
  const before = running.pid;
  running = await startEmbedded({ dataFolder });
  expect(running).toMatchObject({ wasRunning: false });
  expect(running.pid).not.toBe(before);
  expect(await ask(running.urls.owner, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
});

test('a stopped server leaves no process, and comes back on another port when its own is taken', async () => {
  const port = portOf(running);
  await running.stop();
  expect(existsSync(path.join(dataFolder, 'pg/postmaster.pid'))).toBe(false);
  const thief = createServer().listen(port, '127.0.0.1');
  await once(thief, 'listening');
  running = await startEmbedded({ dataFolder });
  expect(portOf(running)).not.toBe(port);
  thief.close();
  expect((JSON.parse(readFileSync(path.join(dataFolder, 'pg.json'), 'utf8')) as { port: number }).port).toBe(portOf(running));
});

test('a process number that belongs to another program by now does not block the start', async () => {
  await running.stop();
  writeFileSync(path.join(dataFolder, 'pg/postmaster.pid'), `${process.pid}\n${dataFolder}/pg\n0\n${portOf(running)}\n\n127.0.0.1\n\nready   \n`);
  running = await startEmbedded({ dataFolder });
  expect(running.wasRunning).toBe(false);
});

test('a copy of a database is a database of its own', async () => {
  await running.clone({ from: 'teilhabenetz', to: 'copy' });
  await ask(running.urlsOf('copy').owner, 'INSERT INTO kept VALUES (8)');
  expect(await ask(running.urls.owner, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  await running.drop('copy');
  await expect(ask(running.urlsOf('copy').owner, 'SELECT 1')).rejects.toThrow(/does not exist/);
});

test('a lock is held by one process, and a dead holder does not keep it', async () => {
  const file = path.join(folder, 'lock');
  const release = takeLock(file);
  expect(takeLock(file)).toEqual({ heldBy: process.pid });
  if (typeof release === 'function') release();
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  expect(isAlive(child.pid ?? 0)).toBe(false);
  writeFileSync(file, `${child.pid} 1`);
  expect(takeLock(file)).toEqual(expect.any(Function));
  // The same number with another beginning is another process.
  writeFileSync(file, `${process.pid} 1`);
  expect(takeLock(file)).toEqual(expect.any(Function));
});

test.each([
  ['EROFS: read-only file system, open', /read-only file system.*DATA_DIR/],
  ['could not write: No space left on device', /full.*Free some space/],
  ['EACCES: permission denied, mkdir', /belong to and be writable/],
  ['database files are incompatible with server', /another main version/],
  ['FATAL: something new', /does not start. It said: FATAL: something new/],
])('"%s" is said in plain words', (words, sentence) => {
  expect(failureOf('/data', words).message).toMatch(sentence);
});

test('a data folder that is a file is explained', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  await expect(startEmbedded({ dataFolder: file })).rejects.toThrow(/a file of that name is in the way/);
});
