/** One command starts everything from an empty folder, comes back after any end, and says plainly why it cannot. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '#jest';
import pg from 'pg';
import { freePort, isAlive } from '#platform/embedded';
import { resultOf, runCommand } from '../support/commands.js';
import { createTestDatabase } from '../support/database.js';
import { type Program } from '../support/program.js';
import { didNotRun, temporaryFolder } from '../support/run-folder.js';

const DATA_DIR = path.join(temporaryFolder('start'), 'data');
const POLL_MS = 50;
const running = /Teilhabenetz is running at (\S+)/;
let PORT: string;

// Every step is the start of a program, which takes long on a busy machine.
jest.setTimeout(300_000);

async function start(): Promise<Program> {
  const program = runCommand('start', { DATA_DIR, PORT });
  await program.printed(running);
  return program;
}

async function typenameOf(port: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }),
  });
  return response.json();
}

/** The first query of README with the answer it promises, as a newcomer pastes it. */
const readmeQuery = ((): { command: string; answer: string } => {
  const [, command = '', answer = ''] = /```sh\n(curl [\s\S]*?)```\s+```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  return { command, answer };
})();

function answerOf(command: string): unknown {
  const { stdout } = spawnSync('sh', ['-c', command.replace('127.0.0.1:3000', `127.0.0.1:${PORT}`)], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

function serverPid(): number {
  return Number(readFileSync(path.join(DATA_DIR, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
}

async function onDatabase(sql: string): Promise<unknown[]> {
  const { port, password } = JSON.parse(readFileSync(path.join(DATA_DIR, 'pg.json'), 'utf8')) as { port: number; password: string };
  const client = new pg.Client({ connectionString: `postgres://teilhabenetz_owner:${password}@127.0.0.1:${port}/teilhabenetz` });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  PORT = String(await freePort());
});

test('an empty folder becomes a system that answers; an unfinished demo is begun anew; data survive SIGTERM and kill -9 of everything', async () => {
  const mark = path.join(DATA_DIR, 'demo-unfinished');
  for (const [signal, code] of [['SIGTERM', 0], ['SIGKILL', null]] as const) {
    const begunMs = Date.now();
    const interrupted = runCommand('start', { DATA_DIR, PORT });
    while ((statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) < begunMs) await delay(POLL_MS);
    interrupted.signal(signal, 'group');
    expect([await interrupted.ended(), interrupted.output()]).toEqual([code, '']);
  }

  const first = await start();
  expect([existsSync(mark), await onDatabase('SELECT count(*)::int AS networks FROM network')]).toEqual([false, [{ networks: 6 }]]);
  expect(answerOf(readmeQuery.command)).toEqual(JSON.parse(readmeQuery.answer));
  await onDatabase(`INSERT INTO county (ags, name, kind, land) VALUES ('99999', 'Kept', 'Landkreis', 'SH')`);
  const server = serverPid();
  first.signal('SIGTERM');
  expect(await first.ended()).toBe(0);
  expect(isAlive(server)).toBe(false);
  expect(existsSync(path.join(DATA_DIR, 'start.lock'))).toBe(false);

  const second = await start();
  expect(await onDatabase(`SELECT name FROM county WHERE ags = '99999'`)).toEqual([{ name: 'Kept' }]);
  process.kill(serverPid(), 'SIGKILL');
  second.signal('SIGKILL', 'group');
  await second.ended();

  const third = await start();
  expect(await onDatabase(`SELECT name FROM county WHERE ags = '99999'`)).toEqual([{ name: 'Kept' }]);
  expect(await typenameOf(PORT)).toEqual({ data: { __typename: 'Query' } });
  const again = await resultOf('start', { DATA_DIR, PORT: String(await freePort()) });
  expect(again.code).toBe(1);
  expect(again.output).toMatch(/already running on the data folder .*\(process \d+\)/);
  expect(await typenameOf(PORT)).toEqual({ data: { __typename: 'Query' } });
  third.signal('SIGINT', 'group');
  expect(await third.ended()).toBe(0);
});

test('a taken port is named, and no database server stays behind', async () => {
  const thief = createServer().listen(0, '127.0.0.1');
  await once(thief, 'listening');
  const port = String((thief.address() as { port: number }).port);
  const { code, output } = await resultOf('start', { DATA_DIR, PORT: port });
  thief.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
  expect(existsSync(path.join(DATA_DIR, 'pg/postmaster.pid'))).toBe(false);
});

test('all wrong settings are listed at once', async () => {
  const { code, output } = await resultOf('start', { DATA_DIR, NODE_ENV: 'production', PORT: 'x', HOST: 'a b', REDIS_URL: 'y' });
  expect(code).toBe(1);
  for (const name of ['PORT', 'HOST', 'REDIS_URL', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'SECRET_KEY', 'DATABASE_URL']) expect(output).toContain(`  - ${name} `);
  expect(output).not.toMatch(/^\s+at /m);
});

test.each([
  ['nowhere.invalid', /^HOST is nowhere\.invalid, and this machine knows no address of that name\. Set HOST to/],
  ['192.0.2.1', /^192\.0\.2\.1 is not an address of this machine\. Set HOST to/],
])('a HOST of %s is explained in a sentence', async (HOST, sentence) => {
  const { code, output } = await resultOf('start', { DATA_DIR, PORT, HOST });
  expect([code, output]).toEqual([1, expect.stringMatching(sentence)]);
  expect(output).not.toMatch(/^\s+at /m);
});

test.each([
  ['api', 'DATABASE_URL', {}],
  ['worker', 'DATABASE_URL', {}],
  ['migrate', 'MIGRATE_DATABASE_URL', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }],
])('%s says that it lacks %s', async (command, missing, env) => {
  const { code, output } = await resultOf(command, { DATA_DIR, ...env });
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`^${missing} is missing`));
});

test('a server that does not answer is named, for the runtime login and for the owner', async () => {
  const nowhere = { DATA_DIR, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' };
  for (const command of ['start', 'api']) {
    expect(await resultOf(command, { ...nowhere, PORT })).toMatchObject({ code: 1, output: expect.stringMatching(/127\.0\.0\.1:1 cannot be reached \(DATABASE_URL\)/) as string });
  }
  expect(await resultOf('migrate', { ...nowhere, MIGRATE_DATABASE_URL: 'postgres://o:p@127.0.0.1:1/c' }))
    .toMatchObject({ code: 1, output: expect.stringMatching(/cannot be reached \(MIGRATE_DATABASE_URL\)/) as string });
});

test('on a server of one\'s own: unmigrated is refused, migrate prepares it, API and worker run, and a superuser is refused', async () => {
  const database = await createTestDatabase('empty');
  const env = { DATA_DIR, PORT, DATABASE_URL: database.urls.runtime };
  expect(await resultOf('api', env)).toMatchObject({ code: 1, output: expect.stringMatching(/The database is empty. Run "npm run migrate"/) as string });
  expect(await resultOf('migrate', { ...env, MIGRATE_DATABASE_URL: database.urls.owner })).toMatchObject({ code: 0, output: expect.stringMatching(/^Ran \d+ migrations: 0001_/) as string });
  expect(await resultOf('migrate', { ...env, MIGRATE_DATABASE_URL: database.urls.owner })).toMatchObject({ code: 0, output: 'The database is up to date.\n' });
  expect(await resultOf('api', { ...env, DATABASE_URL: database.superuserUrl })).toMatchObject({ code: 1, output: expect.stringMatching(/superuser/) as string });

  writeFileSync(path.join(DATA_DIR, 'demo-unfinished'), '');
  expect(await resultOf('start', env)).toMatchObject({ code: 1, output: expect.stringMatching(/The demo was interrupted half-way/) as string });
  rmSync(path.join(DATA_DIR, 'demo-unfinished'));

  const api = runCommand('api', env);
  await api.printed(/The API listens/);
  expect(await typenameOf(PORT)).toEqual({ data: { __typename: 'Query' } });
  expect(await resultOf('api', env)).toMatchObject({ code: 1, output: expect.stringMatching(/is taken by another program/) as string });
  const worker = runCommand('worker', env);
  await worker.printed(/The worker runs/);
  for (const program of [api, worker]) {
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
  }
  await database.drop();
});

test('a full and a read-only data folder are explained', async () => {
  const folder = temporaryFolder('mounted');
  // Only the test's own view of the file system changes; it ends with the program.
  const mounting = (options: string): string[] => ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs -o ${options} none ${folder} && exec "$@"`, 'sh'];
  if (process.getuid?.() !== 0 || spawnSync('unshare', [...mounting('size=4k').slice(1), 'true']).status !== 0) {
    didNotRun('full and read-only data folder (mounting needs root)');
    return;
  }
  const inMounted = (options: string, env: Record<string, string> = {}) => resultOf('start', { DATA_DIR: path.join(folder, 'data'), PORT, ...env }, mounting(options));
  const SECRET_KEY = 'ab'.repeat(32);
  expect((await inMounted('ro')).output).toMatch(/data folder .* is on a read-only file system/);
  expect((await inMounted('ro', { SECRET_KEY })).output).toMatch(/data folder .* is on a read-only file system/);
  expect((await inMounted('nr_inodes=3')).output).toMatch(/disk is full/);
  expect((await inMounted('size=8m', { SECRET_KEY })).output).toMatch(/disk with the data folder .* is full/);
});
