// Promise: state, gaps, cliffs and explanations say what the definitions of the runway say, at the borders too.
import { describe, expect, it } from '#jest';
import { LocalDate, Money } from '#kernel';
import { defaultThresholds, type Funding, type OfferingPlan, type RunwayParams } from './plan.js';
import { type OfferingRunway, runwaysOf, type RunwayView } from './runway.js';

const day = LocalDate.parseOrThrow;
const params: RunwayParams = { asOf: day('2027-01-01'), horizonEnd: day('2028-12-31'), ...defaultThresholds };
const offering: OfferingPlan = {
  id: 'o', needContinues: true, plannedEnd: null,
  costLines: [{ from: day('2027-01-01'), to: day('2027-12-31'), amountCents: 100_000, basis: 'PER_MONTH' }],
};
const paidUntil = (to: string, monthlyCents = 100_000): Funding => {
  const end = day(to);
  const months = LocalDate.wholeMonthsBetween(day('2027-01-01'), LocalDate.addDays(end, 1));
  return {
    id: 'f', from: day('2027-01-01'), to: end, amountCents: months * monthlyCents, status: 'COMMITTED',
    allocations: [{ offering: 'o', shareBp: Money.wholeBp }],
  };
};

function runwayOf(fundings: Funding[], plan = offering, view?: RunwayView): OfferingRunway {
  const [runway] = runwaysOf({ offerings: [plan], fundings }, params, view);
  if (!runway) throw new Error('One runway per offering');
  return runway;
}

describe('the state of an offering', () => {
  it.each([
    ['2027-05-31', 'RED', 5], ['2027-06-30', 'YELLOW', 6], ['2027-11-30', 'YELLOW', 11], ['2027-12-31', 'PARTIAL', 12],
  ])('paid until %s is %s with %i whole months left', (to, state, months) => {
    expect(runwayOf([paidUntil(to)])).toMatchObject({ state, runwayMonths: months });
  });

  it('without any money is uncovered today, with 0 days left', () => {
    expect(runwayOf([])).toMatchObject({ state: 'UNCOVERED', runwayDays: 0, runwayMonths: 0, runwayEnd: params.asOf });
  });

  it('paid to the horizon is green, paid to its planned end ends as planned', () => {
    expect(runwayOf([paidUntil('2028-12-31')]).state).toBe('GREEN');
    expect(runwayOf([paidUntil('2028-03-31')], { ...offering, plannedEnd: day('2028-03-31') }).state).toBe('ENDS_AS_PLANNED');
    expect(runwayOf([paidUntil('2028-12-31')], { ...offering, plannedEnd: day('2029-03-31') }).state).toBe('GREEN');
  });

  it('that has no cost says nothing, however much money there is', () => {
    expect(runwayOf([paidUntil('2028-12-31')], { ...offering, costLines: [] })).toMatchObject({
      state: 'NO_COST', firstGapDay: null, runwayEnd: null, totalCostCents: 0, extrapolatedFrom: null,
    });
    expect(runwayOf([], { ...offering, costLines: [] }).months[0]).toMatchObject({ month: '2027-01', coverageBp: null });
  });

  it('stops with its cost plan only where the need does not continue', () => {
    expect(runwayOf([paidUntil('2027-12-31')], { ...offering, needContinues: false })).toMatchObject({
      state: 'GREEN', totalGapCents: 0, extrapolatedFrom: null,
    });
    expect(runwayOf([paidUntil('2027-12-31')])).toMatchObject({ totalGapCents: 1_200_000, extrapolatedFrom: '2028-01-01' });
  });

  it('is decided at exactly the threshold: 95 and 50 per cent are enough, a cent less is not', () => {
    expect(runwayOf([paidUntil('2028-12-31', 95_000)])).toMatchObject({ firstGapDay: null, runwayEnd: null, state: 'GREEN' });
    expect(runwayOf([paidUntil('2028-12-31', 94_999)])).toMatchObject({ firstGapDay: '2027-01-01', runwayEnd: null, state: 'PARTIAL' });
    expect(runwayOf([paidUntil('2028-12-31', 50_000)]).runwayEnd).toBeNull();
    expect(runwayOf([paidUntil('2028-12-31', 49_999)]).runwayEnd).toBe('2027-01-01');
  });

  it('counts every part when all are called dispensable, or it would look safe without a cent', () => {
    expect(runwayOf([], { ...offering, parts: [{ id: 'main', essential: false }] }).state).toBe('UNCOVERED');
  });

  it('cannot be asked for a horizon before the day', () => {
    expect(() => runwaysOf({ offerings: [offering], fundings: [] }, { ...params, horizonEnd: day('2026-12-31') })).toThrow(RangeError);
  });
});

describe('cliffs', () => {
  const fall = (toCents: number): Funding[] => [
    { ...paidUntil('2027-06-30', 100_000 - toCents), id: 'first' }, { ...paidUntil('2028-12-31', toCents), id: 'second' },
  ];

  it('a fall by exactly the limit is one, a cent less is none', () => {
    expect(runwayOf(fall(50_000)).cliffs).toEqual([{ day: '2027-07-01', fromBp: 10_000, toBp: 5000 }]);
    expect(runwayOf(fall(50_001)).cliffs).toEqual([]);
  });

  it('the end of the cost is no cliff, and neither is a fall before the day one looks from', () => {
    expect(runwayOf([paidUntil('2027-12-31')], { ...offering, needContinues: false }).cliffs).toEqual([]);
    const late = { ...params, asOf: day('2027-07-01') };
    expect(runwaysOf({ offerings: [offering], fundings: fall(0) }, late)[0]?.cliffs).toEqual([]);
  });
});

describe('explanations', () => {
  it('name every funding of a month with its share and its cents', () => {
    const half: Funding = { ...paidUntil('2027-12-31'), id: 'half', allocations: [{ offering: 'o', shareBp: 5000 }] };
    const hoped: Funding = { ...paidUntil('2027-12-31'), id: 'hoped', status: 'APPLIED' };
    const lost: Funding = { ...paidUntil('2027-12-31'), id: 'lost', status: 'REVOKED' };
    expect(runwayOf([hoped, half, lost], offering, { lens: 'EXPECTED' }).months[0]?.sources).toEqual([
      { fundingId: 'half', part: 'main', shareBp: 5000, countedBp: 10_000, cents: 50_000 },
      { fundingId: 'hoped', part: 'main', shareBp: 10_000, countedBp: 5000, cents: 50_000 },
    ]);
  });

  it('show the tranches of a funding as one, each flowing in its own year', () => {
    const tranche = (year: number, amountCents: number): Funding =>
      ({ ...paidUntil('2027-12-31'), from: LocalDate.of(year, 1, 1), to: LocalDate.of(year, 12, 31), amountCents });
    const { months } = runwayOf([tranche(2027, 1_200_000), tranche(2028, 600_000)]);
    expect([months[11], months[12]].map((row) => row?.sources)).toEqual([
      [{ fundingId: 'f', part: 'main', shareBp: 10_000, countedBp: 10_000, cents: 100_000 }],
      [{ fundingId: 'f', part: 'main', shareBp: 10_000, countedBp: 10_000, cents: 50_000 }],
    ]);
  });

  it('mark the months whose cost nobody planned', () => {
    expect(runwayOf([]).months.map((row) => row.isExtrapolated).indexOf(true)).toBe(12);
  });
});

describe('what counts', () => {
  const only = (status: Funding['status'], weightBp: number | null = null): number[] =>
    (['SECURED', 'EXPECTED', 'BEST'] as const).map((lens) =>
      runwayOf([{ ...paidUntil('2027-12-31'), status, weightBp }], offering, { lens }).totalFundsCents);

  it.each([
    ['COMMITTED', [1_200_000, 1_200_000, 1_200_000]], ['APPLIED', [0, 600_000, 1_200_000]],
    ['STARTED_AT_OWN_RISK', [0, 600_000, 1_200_000]], ['PLANNED', [0, 240_000, 1_200_000]],
    ['REJECTED', [0, 0, 0]], ['WITHDRAWN', [0, 0, 0]], ['REVOKED', [0, 0, 0]],
  ] as const)('%s in the three lenses', (status, funds) => expect(only(status)).toEqual(funds));

  it('a likelihood of its own replaces that of the status, but never doubts committed money', () => {
    expect(only('PLANNED', 10_000)).toEqual([0, 1_200_000, 1_200_000]);
    expect(only('APPLIED', 0)).toEqual([0, 0, 1_200_000]);
    expect(only('COMMITTED', 1)).toEqual([1_200_000, 1_200_000, 1_200_000]);
  });

  it('a scenario can grant an application or revoke a grant', () => {
    const applied: Funding = { ...paidUntil('2027-12-31'), status: 'APPLIED' };
    const granted = runwayOf([applied], offering, { scenario: [{ type: 'STATUS', funding: 'f', status: 'COMMITTED' }] });
    expect(granted).toMatchObject({ totalFundsCents: 1_200_000, scenario: [{ type: 'STATUS' }] });
    const revoked = runwayOf([paidUntil('2027-12-31')], offering, { scenario: [
      { type: 'STATUS', funding: 'f', status: 'APPLIED' }, { type: 'STATUS', funding: 'f', status: 'REVOKED' },
    ] });
    expect(revoked.state).toBe('UNCOVERED');
  });

  it('money for another part never pays for a part', () => {
    const two: OfferingPlan = { ...offering, costLines: offering.costLines.flatMap((line) => ['a', 'b'].map((part) => ({ ...line, part }))) };
    const runway = runwayOf([{ ...paidUntil('2028-12-31', 200_000), allocations: [{ offering: 'o', part: 'a', shareBp: 10_000 }] }], two);
    expect(runway.parts.map(({ part, runwayEnd }) => [part, runwayEnd])).toEqual([['a', null], ['b', '2027-01-01']]);
    expect(runway.months[0]).toMatchObject({ costCents: 200_000, fundsCents: 200_000, gapCents: 100_000, coverageBp: 5000 });
  });
});
