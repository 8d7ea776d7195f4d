/** Where the machine has a redis-server, every run has one of its own; elsewhere the run says what it could not try. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '#platform/embedded';
import { queueBackends, startRedis } from '../support/redis.js';
import { runFolder } from '../support/run-folder.js';

test('a Redis of its own starts, listens on the loopback address and stops; without a redis-server that is said', async () => {
  const redis = await startRedis();
  const names = queueBackends().map((backend) => backend.name);
  if (redis === null) {
    const folder = path.join(runFolder(), 'did-not-run');
    expect(names).toEqual(['PostgreSQL']);
    expect(readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'))).toContain('Redis back end (no redis-server)');
    return;
  }
  expect(names).toEqual(['PostgreSQL', 'Redis']);
  expect(redis.url).toMatch(/^redis:\/\/127\.0\.0\.1:\d+$/);
  expect(isAlive(redis.pid)).toBe(true);
  await redis.stop();
  expect(isAlive(redis.pid)).toBe(false);
});
