import { TestApi } from '../../support/api.js';
import { countyPicture, type FundedCounty, fundedCounty } from '../../support/funded-county.js';
import { RunwayRollups } from '../../../libs/funding/runway-rollups.js';
import { withApi } from '../world.js';

const OFFERINGS = 1500;
const ROUNDS = 6;
const PER_ROUND = 10;

/** The county's picture of 1,500 offerings and 4,500 grants through the real endpoint: kept from one answer to the next, after one write, and computed from the rows every time. */
export async function county(): Promise<void> {
  await withApi(async (api) => {
    const of = await fundedCounty(api, { slug: 'lippe', ags: '05766', offerings: OFFERINGS });
    const rollups = api.app.get(RunwayRollups, { strict: false });
    const [first] = await timed(api, of, { times: 1, before: () => Promise.resolve() });
    const kept: number[] = [];
    const written: number[] = [];
    const live: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      kept.push(...await timed(api, of, { times: PER_ROUND, before: () => Promise.resolve() }));
      written.push(...await timed(api, of, { times: PER_ROUND, before: (at) => writeOne(api, round * PER_ROUND + at) }));
      live.push(...await timed(api, of, { times: PER_ROUND, before: () => { rollups.clear(); return Promise.resolve(); } }));
    }
    process.stdout.write(`${OFFERINGS} offerings, ${3 * OFFERINGS} grants, 24 months; one after the other through /graphql\n`);
    process.stdout.write(`the very first answer of the process: ${Math.round(first ?? 0)} ms\n`);
    for (const [name, times] of [['kept', kept], ['after one write', written], ['computed from the rows', live]] as const) {
      process.stdout.write(`${name}: median ${Math.round(quantile(times, 0.5))} ms, p95 ${Math.round(quantile(times, 0.95))} ms, ${(1000 / mean(times)).toFixed(1)} req/s, ${(mean(live) / mean(times)).toFixed(1)} x the rate of computing\n`);
    }
  }, { now: '2027-03-01T09:00:00Z' });
}

async function timed(api: TestApi, { office }: FundedCounty, { times, before }: { times: number; before: (at: number) => Promise<void> }): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await before(at);
    const start = performance.now();
    await api.ok(countyPicture, {}, office);
    took.push(performance.now() - start);
  }
  return took;
}

async function writeOne(api: TestApi, at: number): Promise<void> {
  await api.admin.query(`UPDATE "grant" SET amount_cents = amount_cents + 1 WHERE id = (SELECT id FROM "grant" ORDER BY id OFFSET $1 LIMIT 1)`, [at * 7]);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
