/** The readiness page tells what waits and what is missing, and stays "degraded" where people are still served. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { freePort } from '#platform/embedded';
import { TestApi } from '../support/api.js';
import { type Readiness } from '../support/process-world.js';
import { startRedis } from '../support/redis.js';
import { didNotRun } from '../support/run-folder.js';

let api: TestApi;
const readinessOf = async (url: string): Promise<[number, Readiness]> => {
  const response = await fetch(`${url}/readyz`);
  return [response.status, await response.json() as Readiness];
};

beforeAll(async () => { api = await TestApi.start('2027-03-01T09:00:00Z'); });
afterAll(() => api.stop());

test('database, queue, mails and reminders have a line each; what was never swept is degraded', async () => {
  const [status, { checks, status: overall }] = await readinessOf(api.url);
  expect([status, overall]).toEqual([200, 'degraded']);
  expect(checks).toEqual({
    database: { status: 'ok', details: { findings: [] } },
    queue: { status: 'ok', details: { backend: 'postgresql', isReachable: true, waiting: 0, lagSeconds: 0 } },
    mail: { status: 'ok', details: { due: 0, oldestDueSeconds: 0, failed: 0, unknown: 0 } },
    reminders: { status: 'degraded', details: { due: 0, oldestDueSeconds: 0, sweptSecondsAgo: 'never' } },
  });
});

test('a mail that nobody sends is named after five minutes', async () => {
  await api.ok(`mutation { requestSignIn(input: { email: "wartet@post.example" }) { __typename } }`);
  expect((await readinessOf(api.url))[1].checks['mail']).toMatchObject({ status: 'ok', details: { due: 1 } });
  api.clock.advance({ minutes: 6 });
  expect((await readinessOf(api.url))[1].checks['mail']).toMatchObject({ status: 'degraded', details: { due: 1, oldestDueSeconds: 360 } });
});

test('an absent Redis is degraded, not down, and a present one is asked', async () => {
  const absent = await TestApi.start('2027-03-01T09:00:00Z', { redisUrl: `redis://127.0.0.1:${await freePort()}` });
  const [status, { checks }] = await readinessOf(absent.url);
  expect([status, checks['queue']]).toEqual([200, { status: 'degraded', details: { backend: 'redis', isReachable: false, waiting: 0, lagSeconds: 0 } }]);
  expect((await absent.graphql('{ __typename }')).data).toEqual({ __typename: 'Query' });
  await absent.stop();

  const redis = await startRedis();
  if (!redis) return didNotRun('readiness with a Redis (no redis-server)');
  const present = await TestApi.start('2027-03-01T09:00:00Z', { redisUrl: redis.url });
  for (;;) {
    const finding = (await readinessOf(present.url))[1].checks['queue'];
    if (finding?.status === 'ok') break;
  }
  await present.stop();
  await redis.stop();
});

test('without one of its locks it is down', async () => {
  await api.admin.query('ALTER TABLE organisation DISABLE ROW LEVEL SECURITY');
  const [status, { checks }] = await readinessOf(api.url);
  expect([status, checks['database']?.status]).toEqual([503, 'down']);
});
