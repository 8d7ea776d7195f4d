/** The story as production runs it: API and two workers as processes of their own, jobs on Redis, time by the real clock. */
import { afterAll, beforeAll, expect, jest, test } from '#jest';
import { grantIsEntered, partnerJoins, peopleArrive, rightPersonIsReminded, servicesArePublished, volunteerSignsUp } from '../support/story.js';
import { type ProcessWorld, processWorld } from '../support/process-world.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { didNotRun } from '../support/run-folder.js';

const STORY_WITHIN_MS = 300_000;
jest.setTimeout(STORY_WITHIN_MS);

let redis: TestRedis | null;
let world: ProcessWorld | undefined;

beforeAll(async () => {
  redis = await startRedis();
  if (redis) world = await processWorld({ redisUrl: redis.url });
  else didNotRun('the story in processes of their own (no redis-server)');
});
afterAll(async () => {
  const codes = await world?.stop() ?? [];
  expect(codes.filter((code) => code !== 0)).toEqual([]);
  await redis?.stop();
});

test('all seven steps, then one worker ends and the other goes on', async () => {
  if (!world) return;
  const people = await peopleArrive(world, 'neumuenster');
  const offerings = await servicesArePublished(world, people);
  await partnerJoins(world, { ...people, ...offerings });
  await volunteerSignsUp(world, { ...people, ...offerings });
  const { grantId } = await grantIsEntered(world, { ...people, ...offerings });
  expect(await world.endWorker()).toBe(true);
  await rightPersonIsReminded(world, { ...people, grantId });
  expect(await world.readiness()).toMatchObject({ status: 'ok' });
});
