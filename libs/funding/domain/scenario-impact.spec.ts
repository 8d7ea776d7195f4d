// Promise: what the end of a programme means is said per offering, per life area and for the county (example E8).
import { describe, expect, it } from '#jest';
import { LocalDate } from '#kernel';
import { defaultThresholds, type Funding, type OfferingPlan, type RunwayParams } from './plan.js';
import { runwaysOf } from './runway.js';
import { runwaySumsOf, runwayTotalOf } from './runway-sums.js';
import { programmeDependenciesOf, scenarioImpactOf } from './scenario-impact.js';

const year = { from: LocalDate.of(2027, 1, 1), to: LocalDate.of(2027, 12, 31) };
const params: RunwayParams = { asOf: year.from, horizonEnd: year.to, ...defaultThresholds };
const offering = (id: string, amountCents: number): OfferingPlan =>
  ({ id, needContinues: true, plannedEnd: null, costLines: [{ ...year, amountCents, basis: 'PER_MONTH' }] });
const funding = (id: string, programme: string, amountCents: number, to: string): Funding =>
  ({ ...year, id, programme, amountCents, status: 'COMMITTED', allocations: [{ offering: to, shareBp: 10_000 }] });
const position = {
  offerings: [offering('kurs', 400_000), offering('jobtreff', 250_000), offering('wohnen', 150_000)],
  fundings: [
    funding('p1-kurs', 'P1', 4_800_000, 'kurs'), funding('p1-job', 'P1', 1_200_000, 'jobtreff'),
    funding('kreis-job', 'KREIS', 1_800_000, 'jobtreff'), funding('stift-wohnen', 'P3', 1_800_000, 'wohnen'),
  ],
};
const lastFundedDay = LocalDate.of(2027, 6, 30);
const view = { lastFundedDay, countsMoneyOf: () => true };
const before = runwaysOf(position, params);
const after = runwaysOf(position, params, { scenario: [{ type: 'END_PROGRAMME', programme: 'P1', lastFundedDay }] });
const lifeAreas: Record<string, string> = { kurs: 'EDUCATION', jobtreff: 'WORK', wohnen: 'HOUSING' };
const areaOf = (id: string): string | null => lifeAreas[id] ?? null;

describe('E8 by life area', () => {
  it('has no gap before, and afterwards the gaps of the table', () => {
    expect(runwaySumsOf(before, areaOf).map((row) => [row.group, row.totalGapCents, row.withGap, row.withRunwayEnd]))
      .toEqual([['EDUCATION', 0, [], []], ['HOUSING', 0, [], []], ['WORK', 0, [], []]]);
    const kurs = [{ offering: 'kurs', day: '2027-07-01' }];
    const jobtreff = [{ offering: 'jobtreff', day: '2027-07-01' }];
    expect(runwaySumsOf(after, areaOf).map((row) => [row.group, row.totalGapCents, row.coverageBp, row.withGap, row.withRunwayEnd]))
      .toEqual([
        ['EDUCATION', 2_400_000, 5000, kurs, kurs], ['HOUSING', 0, 10_000, [], []], ['WORK', 600_000, 8000, jobtreff, []],
      ]);
  });

  it('adds up to the county', () => {
    const county = runwayTotalOf(after, 'county');
    expect(county).toMatchObject({ group: 'county', offerings: 3, withoutFigures: 0, totalGapCents: 3_000_000 });
    expect([county.withGap.length, county.withRunwayEnd.length]).toEqual([2, 1]);
    expect(county.states).toMatchObject({ YELLOW: 1, PARTIAL: 1, GREEN: 1, RED: 0 });
    expect(county.months[6]).toEqual({ month: '2027-07', costCents: 800_000, fundsCents: 300_000, gapCents: 500_000, coverageBp: 3750 });
  });

  it('names what changes for whom, and leaves out for whom nothing does', () => {
    expect(scenarioImpactOf(before, after)).toEqual([
      { offering: 'kurs', addedGapCents: 2_400_000, hasNewGap: true, lostOn: '2027-07-01' },
      { offering: 'jobtreff', addedGapCents: 600_000, hasNewGap: true, lostOn: null },
    ]);
    expect(scenarioImpactOf(after, before).map((row) => [row.addedGapCents, row.hasNewGap, row.lostOn]))
      .toEqual([[-2_400_000, false, null], [-600_000, false, null]]);
    expect(() => scenarioImpactOf([], after)).toThrow(RangeError);
  });
});

it('the programme the county depends on most comes first, with what hangs on it', () => {
  const dependencies = programmeDependenciesOf(position, params, view);
  expect(dependencies.map((row) => [row.programme, row.fundsCents, row.shareOfCostBp])).toEqual([
    ['P1', 6_000_000, 6250], ['KREIS', 1_800_000, 1875], ['P3', 1_800_000, 1875],
  ]);
  expect(dependencies[0]?.ifItEnds).toEqual(scenarioImpactOf(before, after));
});

it('adds up the cents of those alone that may be added up, and says of all what happens', () => {
  const [first] = programmeDependenciesOf(position, params, { lastFundedDay, countsMoneyOf: (id) => id !== 'kurs' });
  expect(first).toMatchObject({ programme: 'KREIS', fundsCents: 1_800_000 });
  const p1 = programmeDependenciesOf(position, params, { lastFundedDay, countsMoneyOf: (id) => id === 'wohnen' }).find(({ programme }) => programme === 'P1');
  expect(p1).toEqual({ programme: 'P1', fundsCents: 0, shareOfCostBp: 0, ifItEnds: scenarioImpactOf(before, after) });
});

it('money without a programme hangs on none', () => {
  const own = { ...funding('own', '', 1_200_000, 'wohnen'), programme: null };
  expect(programmeDependenciesOf({ ...position, fundings: [own] }, params, view)).toEqual([]);
});

it('without any figures nothing is divided by zero', () => {
  const empty = { offerings: [{ ...offering('leer', 1), costLines: [] }], fundings: [funding('f', 'P1', 100, 'leer')] };
  expect(runwayTotalOf(runwaysOf(empty, params), 'county')).toMatchObject({ withoutFigures: 1, coverageBp: null });
  expect(programmeDependenciesOf(empty, params, view)).toEqual([
    { programme: 'P1', fundsCents: 100, shareOfCostBp: null, ifItEnds: [] },
  ]);
});
