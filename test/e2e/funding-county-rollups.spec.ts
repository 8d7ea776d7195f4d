/** Protects: the county's picture is kept from one answer to the next and equals what the rows give, whoever has written them and however. */
import fc from 'fast-check';
import { jest } from '#jest';
import { TestApi } from '../support/api.js';
import { countyPicture, type FundedCounty, fundedCounty } from '../support/funded-county.js';
import { RunwayPositions } from '../../libs/funding/runway-positions.js';
import { RunwayRollups } from '../../libs/funding/runway-rollups.js';

const OFFERINGS = 6;
let api: TestApi;
let county: FundedCounty;
let rollups: RunwayRollups;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  county = await fundedCounty(api, { slug: 'lippe', ags: '05766', offerings: OFFERINGS });
  rollups = api.app.get(RunwayRollups, { strict: false });
});
afterAll(() => api.stop());

const askedAs = async (variables: Record<string, unknown>): Promise<object> => (await api.ok(countyPicture, variables, county.office)).networkRunway as object;
const asked = (lens?: unknown): Promise<object> => askedAs(typeof lens === 'string' ? { lens } : {});
/** How many offerings are computed while this goes on. */
async function computedIn(work: () => Promise<unknown>): Promise<number> {
  const load = jest.spyOn(api.app.get(RunwayPositions, { strict: false }), 'load');
  await work();
  const offerings = load.mock.calls.reduce((sum, [, some]) => sum + some.length, 0);
  load.mockRestore();
  return offerings;
}

/** Everything that can be written about money and cost, by whatever statement; `$1` picks the row. What hides figures comes last, because nothing could be told apart after it. */
const nth = (table: string): string => `(SELECT id FROM ${table} WHERE network_id = (SELECT id FROM network LIMIT 1) ORDER BY id OFFSET ($1::integer % greatest(1, (SELECT count(*)::integer FROM ${table}))) LIMIT 1)`;
const writes: Readonly<Record<string, string>> = {
  // The years are the whole amount, or there are none.
  'a year of a grant': `INSERT INTO grant_tranche (id, network_id, grant_id, year, amount_cents) SELECT gen_random_uuid(), network_id, id, extract(year FROM award_from)::integer, amount_cents FROM "grant" WHERE id = ${nth('"grant"')} AND $2::integer >= 0 ON CONFLICT DO NOTHING`,
  'the years of a grant': `DELETE FROM grant_tranche WHERE grant_id = ${nth('"grant"')} AND $2::integer >= 0`,
  'a part': `INSERT INTO cost_part (id, network_id, cost_plan_id, position, name, is_essential) SELECT gen_random_uuid(), network_id, id, 0, 'main', $2::integer < 0 FROM cost_plan WHERE id = ${nth('cost_plan')} ON CONFLICT DO NOTHING`,
  'amount of a grant': `UPDATE "grant" SET amount_cents = 1000000 + $2::integer WHERE id = ${nth('"grant"')}`,
  'end of a grant': `UPDATE "grant" SET award_to = award_from + 30 + $2::integer % 600 WHERE id = ${nth('"grant"')}`,
  'status of a grant': `UPDATE "grant" SET status = (ARRAY['PLANNED', 'APPLIED', 'COMMITTED', 'REJECTED'])[1 + $2::integer % 4] WHERE id = ${nth('"grant"')}`,
  'likelihood of a grant': `UPDATE "grant" SET weight_bp = $2::integer % 10000 WHERE id = ${nth('"grant"')}`,
  'a share': `UPDATE grant_share SET basis_points = 1 + $2::integer % 5000 WHERE id = ${nth('grant_share')}`,
  'a share more': `INSERT INTO grant_share (id, network_id, grant_id, position, offering_id, part, basis_points) SELECT gen_random_uuid(), o.network_id, ${nth('"grant"')}, 1, o.id, 'main', 500 FROM offering o ORDER BY o.id OFFSET $2::integer % ${OFFERINGS} LIMIT 1 ON CONFLICT DO NOTHING`,
  'a cost line': `UPDATE cost_line SET amount_cents = 100000 + $2::integer, to_on = from_on + 60 + $2::integer % 300 WHERE id = ${nth('cost_line')}`,
  'need that goes on': `UPDATE cost_plan SET need_continues = NOT need_continues, planned_end = CASE WHEN $2::integer % 2 = 0 THEN date '2028-02-29' END WHERE id = ${nth('cost_plan')}`,
  'what an offering is called': `UPDATE offering SET title = 'Angebot ' || $2::integer, life_areas = ARRAY[(ARRAY['EDUCATION', 'WORK'])[1 + $2::integer % 2]] WHERE id = ${nth('offering')}`,
  'whose money it is': `UPDATE programme SET is_county_funded = NOT is_county_funded WHERE id = ${nth('programme')} AND $2::integer >= 0`,
  'the name of the organisation': `UPDATE organisation SET name = 'Haus ' || $2::integer WHERE id = ${nth('organisation')}`,
  'a share less': `DELETE FROM grant_share WHERE id = ${nth('grant_share')} AND $2::integer % 3 = 0`,
  'no cost line': `DELETE FROM cost_line WHERE id = ${nth('cost_line')} AND $2::integer % 5 = 0`,
  'an offering that rests or goes on': `UPDATE offering SET state = CASE WHEN state = 'PUBLISHED' THEN 'DRAFT' ELSE 'PUBLISHED' END WHERE id = ${nth('offering')} AND $2::integer >= 0`,
  'who may see a grant': `UPDATE "grant" SET is_shared_with_county = NOT is_shared_with_county, confirmed_at = CASE WHEN $2::integer % 2 = 0 THEN now() END WHERE id = ${nth('"grant"')}`,
};

test.each(Object.keys(writes))('%s: written once, it is seen at once', async (what) => {
  await asked();
  const changed: number[] = [];
  for (const which of [0, 1, 2, 3, 4, 5]) {
    const { rowCount } = await api.admin.query(writes[what] ?? '', [which, 30_000 * (which + 1)]);
    changed.push(rowCount ?? 0);
    const kept = await asked();
    rollups.clear();
    expect(kept).toEqual(await asked());
  }
  expect(changed.some((rows) => rows > 0)).toBe(true);
});

test('after any write it equals what the rows give, through every lens', async () => {
  const write = fc.record({ what: fc.constantFrom(...Object.keys(writes)), which: fc.nat(100), value: fc.nat(900_000), lens: fc.constantFrom('SECURED', 'EXPECTED', 'BEST') });
  let changes = 0;
  await fc.assert(fc.asyncProperty(fc.array(write, { minLength: 25, maxLength: 25 }), async (steps) => {
    for (const { what, which, value, lens } of steps) {
      changes += (await api.admin.query(writes[what] ?? '', [which, value]).catch((error: unknown) => refusedByTheTables(error))).rowCount ?? 0;
      const kept = await asked(lens);
      rollups.clear();
      expect(kept).toEqual(await asked(lens));
      // The same answer stays, so that the next write meets something that is kept.
      await asked('SECURED');
    }
  }), { numRuns: 4, endOnFailure: true });
  expect(changes).toBeGreaterThan(40);
}, 120_000);

test('a write has only those offerings computed anew that it is about, and none without one', async () => {
  await api.admin.query(`UPDATE offering SET state = 'PUBLISHED'`);
  rollups.clear();
  expect([await computedIn(asked), await computedIn(asked)]).toEqual([OFFERINGS, 0]);
  await api.admin.query(`UPDATE organisation SET name = 'Anders' WHERE id = $1`, [county.organisationId]);
  let answer: object = {};
  expect(await computedIn(async () => { answer = await asked(); })).toBe(0);
  expect(JSON.stringify(answer)).toContain('Anders');
  await api.admin.query('UPDATE cost_plan SET need_continues = NOT need_continues WHERE id = (SELECT id FROM cost_plan LIMIT 1)');
  expect(await computedIn(asked)).toBe(1);
});

test('another day, another horizon and other thresholds are other pictures', async () => {
  const totals = async (variables = {}): Promise<unknown> => { const { total, horizonEnd, thresholds } = await askedAs(variables) as Record<string, unknown>; return [total, horizonEnd, thresholds]; };
  const today = await totals();
  expect(await totals({ asOf: '2027-04-10' })).not.toEqual(today);
  expect(await totals({ horizonMonths: 12 })).not.toEqual(today);
  await api.ok(`mutation($input: SetFundingThresholdsInput!) { setFundingThresholds(input: $input) { __typename } }`, { input: { expectedVersion: 0, gapThresholdBp: 9000, viabilityBp: 4000, cliffDropBp: 4000, appliedWeightBp: 5000, plannedWeightBp: 2000 } }, county.office);
  expect(await totals()).not.toEqual(today);
});

/** What a constraint or trigger does not let in changes nothing. */
function refusedByTheTables(error: unknown): { rowCount: number } {
  if (error instanceof Error && 'code' in error && /^(23|P0)/.test(String(error.code))) return { rowCount: 0 };
  throw error;
}
