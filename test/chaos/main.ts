/**
 * `npm run chaos -- [seed] [postgresql|redis|import]`: the promise of the reminders under fire, and a table of 5,000 offerings whose worker is killed. Real worker processes are killed while they send, the
 * queue is emptied, PostgreSQL is stopped without warning; an independent mail server and the ledger then tell whether a
 * reminder was lost or a copy is unexplained. Ends with 1 when so. Runs on PostgreSQL alone, then on Redis where there is a
 * redis-server; it starts its own servers and touches no others.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '#platform/startup';
import { startRedis } from '../support/redis.js';
import { campaign, type CampaignResult } from './campaign.js';
import { importCampaign } from './import-campaign.js';
import { seeded } from './seeded.js';

const [, , seedText, only] = process.argv;
const seed = Number(seedText ?? Date.now() % 1_000_000);
if (!Number.isInteger(seed) || ![undefined, 'postgresql', 'redis', 'import'].includes(only)) {
  process.stderr.write('Usage: npm run chaos -- [seed, a whole number] [postgresql, redis or import]\n');
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'teilhabenetz-chaos-'));
// As root the database server is another user and must be able to pass through.
chmodSync(folder, 0o711);
process.env['TEST_RUN_FOLDER'] = folder;

const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim() || 'unknown';
say(`Fault run, seed ${seed}, commit ${commit}, Node ${process.versions.node}`);
// The helper that starts Redis lets go of its process; without this the wait for its end would end this program first.
const awake = setInterval(() => undefined, 1_000);
let violations = 0;
try {
  if (only === undefined || only === 'postgresql') violations += report('PostgreSQL', await campaign({ folder, redisUrl: null, random: seeded(seed) }));
  if (only === undefined || only === 'redis') violations += await onRedis();
  if (only === undefined || only === 'import') violations += await importCampaign(folder);
} finally {
  clearInterval(awake);
  rmSync(folder, { recursive: true, force: true });
}
say(violations === 0 ? 'None lost, no copy unexplained, no row twice.' : `${violations} violations.`);
process.exit(violations === 0 ? 0 : 1);

async function onRedis(): Promise<number> {
  const redis = await startRedis();
  if (!redis) {
    say('Queue on Redis: did not run, because there is no redis-server here.');
    return 0;
  }
  try {
    return report('Redis', await campaign({ folder, redisUrl: redis.url, random: seeded(seed) }));
  } finally {
    await redis.stop();
  }
}

function report(backend: string, result: CampaignResult): number {
  const at = (share: number): string => ((result.latenessMs[Math.min(Math.floor(result.latenessMs.length * share), result.latenessMs.length - 1)] ?? 0) / 1000).toFixed(1);
  say(`Queue on ${backend}, ${result.seconds.toFixed(0)} s:`);
  say(`  faults: ${result.kills} x kill -9 (${result.killsWhileSending} with a mail on its way), ${result.flushes} x FLUSHALL, `
    + `${result.restarts} x immediate PostgreSQL restart (${result.failedStarts} workers had to start again), ${result.refusedForNow} x 451, ${result.droppedAfterAccepting} x no answer after accepting`);
  say(`  reminders ${result.reminders}, copies seen ${result.copies}, extra copies ${result.extraCopies}, `
    + `attempts of unknown outcome ${result.ambiguousAttempts}, held UNKNOWN ${result.heldUnknown}, of which ${result.toldNextMorning} arrived only with the next morning's digest`);
  say(`  seconds late: median ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}`);
  const isAimed = result.killsWhileSending * 2 >= result.kills;
  const found = [...result.violations, ...(isAimed ? [] : ['Fewer than half of the kills hit a mail on its way; the run proves too little.'])];
  for (const violation of found.slice(0, 20)) say(`  VIOLATION: ${violation}`);
  return found.length;
}
