/** A queue that goes away while the worker starts, or later, costs no more than waiting, and the worker ends when told. */
import { jest } from '#jest';
import { type BackendFactory, createRedisBackend, type IQueueBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { newPool } from '#platform/connection';
// The file itself: what is tested here is no part of the face of the queue.
import { createPatientPostgresBackend, paced } from '../../libs/platform/queue/patience.js';
import { runCommand } from '../support/commands.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Program } from '../support/program.js';
import { startRedis } from '../support/redis.js';
import { type Answer, startTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';

const QUEUE_NAME = 'work';
const RESETS = 6;

// Programs are started, which takes long on a busy machine.
jest.setTimeout(300_000);

let database: TestDatabase;
let proxy: TcpProxy;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await startTcpProxy(Number(new URL(database.urls.queue).port));
});

/** What a test has opened; closed in the opposite order, whether it passed or not. */
const opened: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  proxy.answer = 'pass';
  proxy.next.length = 0;
  for (let close = opened.pop(); close; close = opened.pop()) await close();
});

afterAll(async () => {
  await proxy.close();
  await database.drop();
});

/** Looks again after every turn of the event loop. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!await isTrue()) await new Promise((resolve) => { setImmediate(resolve); });
}

function startWorkerProgram(): Program {
  const program = runCommand('worker', { DATABASE_URL: database.urls.runtime, QUEUE_DATABASE_URL: proxy.in(database.urls.queue) });
  let hasEnded = false;
  const ended = program.ended().then(() => { hasEnded = true; });
  opened.push(async () => {
    if (!hasEnded) program.signal('SIGKILL');
    await ended;
  });
  return program;
}

/** BullMQ's queue on PostgreSQL, and the pool below it. */
function openQueue(url: string): { queue: Pick<Queue, 'add' | 'getJob'>; pool: pg.Pool } {
  const pool = newPool({ connectionString: url, max: 3, options: '-c search_path=bullmq' });
  const queue = new Queue(QUEUE_NAME, { connection: pool }, createPatientPostgresBackend);
  opened.push(() => pool.end(), () => queue.close());
  return { queue, pool };
}

/** Waits until some worker has taken and finished a job, which then is gone. */
async function taken(queue: Pick<Queue, 'add' | 'getJob'>, id: string): Promise<void> {
  await queue.add('test.nobody', { id }, { jobId: id, removeOnComplete: true });
  await until(async () => await queue.getJob(id) === undefined);
}

test('a worker whose queue drops its connections at the start, and later in every way, waits for it and then works on; told to end, it ends', async () => {
  const { queue } = openQueue(database.urls.queue);
  // The first connection is the check of the settings.
  proxy.next.push('pass', ...Array<Answer>(RESETS).fill('reset'));
  const worker = startWorkerProgram();
  await worker.printed(/The queue does not answer, work goes on directly from PostgreSQL: .*ECONNRESET/);
  await worker.printed(/The queue answers again/);
  await taken(queue, 'after-the-start');
  expect(proxy.refused()).toBe(RESETS);

  for (const answer of ['reset', '57P03', '53300'] as const) {
    const [before, begunMs] = [proxy.refused(), performance.now()];
    proxy.answer = answer;
    proxy.drop();
    await until(() => proxy.refused() >= before + 8);
    // Only a lower bound, which a slow machine cannot break: two connections try four times each, with pauses of 100, 200 and
    // 400 ms between them. Without growing pauses so many tries are over in a moment.
    expect(performance.now() - begunMs).toBeGreaterThan(600);
    proxy.answer = 'pass';
    await taken(queue, `after-${answer}`);
  }
  proxy.answer = 'silent';
  const before = proxy.refused();
  proxy.drop();
  await until(() => proxy.refused() > before);
  proxy.answer = 'pass';
  await taken(queue, 'after-silence');

  worker.signal('SIGTERM');
  expect(await worker.ended()).toBe(0);
});

test('a worker that has not found its queue yet says so, and ends when told', async () => {
  proxy.next.push('pass');
  proxy.answer = 'reset';
  const worker = startWorkerProgram();
  await worker.printed(/The worker runs without its queue: PostgreSQL does not answer yet and is tried again/);
  worker.signal('SIGTERM');
  expect([await worker.ended(), worker.output().includes('with its queue')]).toEqual([0, false]);
});

/** A worker whose pauses last until the test lets them end. */
function steppedWorker<Backend extends IQueueBackend, Connection>(create: BackendFactory<Backend, Connection>, connection: Connection) {
  const pauses: number[] = [];
  const taken: string[] = [];
  const ended = new AbortController();
  let goOn = (): void => undefined;
  const stepped = paced(create, { onError: () => undefined, onAnswer: () => undefined }, ended.signal, async (ms) => {
    pauses.push(ms);
    if (!ended.signal.aborted) await new Promise<void>((resolve) => { goOn = resolve; });
  });
  const worker = new Worker(QUEUE_NAME, async (job) => { taken.push(String(job.id)); }, { connection, prefix: '{stepped}', autorun: false, skipStalledCheck: true }, stepped);
  worker.on('error', () => undefined);
  opened.push(async () => {
    ended.abort();
    goOn();
    await worker.close();
  });
  return { pauses, taken, run: () => { void worker.run(); }, goOn: () => { goOn(); } };
}

test.each(['reset', '57P03', '53300'] as const)('on PostgreSQL each try that fails with %s is followed by a longer pause', async (answer) => {
  const before = proxy.refused();
  proxy.answer = answer;
  const { queue, pool } = openQueue(proxy.in(database.urls.queue));
  await until(() => proxy.refused() > before);
  const beforeWorker = proxy.refused();
  const worker = steppedWorker(createPatientPostgresBackend, pool);
  worker.run();
  for (let tries = 1; tries <= 5; tries += 1) {
    await until(() => worker.pauses.length === tries);
    expect(proxy.refused() - beforeWorker).toBe(tries);
    if (tries === 5) proxy.answer = 'pass';
    worker.goOn();
  }
  await queue.add('test.nobody', {}, { jobId: `after-${answer}`, removeOnComplete: true });
  await until(() => worker.taken.includes(`after-${answer}`));
  expect(worker.pauses).toEqual([100, 200, 400, 800, 1_600]);
});

test('on Redis a refused command is followed by a longer pause, too', async () => {
  const redis = await startRedis();
  // Without a redis-server the list of what did not run says so (queueBackends in the support).
  if (!redis) return;
  const client = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = new Queue(QUEUE_NAME, { connection: client, prefix: '{stepped}' });
  opened.push(() => redis.stop(), async () => { client.disconnect(); }, () => queue.close());
  const worker = steppedWorker(createRedisBackend, client);
  await client.call('ACL', 'SETUSER', 'default', '-eval', '-evalsha');
  worker.run();
  for (let tries = 1; tries <= 4; tries += 1) {
    await until(() => worker.pauses.length === tries);
    if (tries === 4) await client.call('ACL', 'SETUSER', 'default', '+@all');
    worker.goOn();
  }
  await queue.add('test.nobody', {}, { jobId: 'allowed', removeOnComplete: true });
  await until(() => worker.taken.includes('allowed'));
  expect(worker.pauses).toEqual([100, 200, 400, 800]);
});
