// Promise: whatever is entered, the runway agrees with a plain count day by day, and its figures add up.
import { beforeAll, describe, expect, it } from '#jest';
import fc from 'fast-check';
import { LocalDate, Period, Rational } from '#kernel';
import { type CostLine, defaultThresholds, type Funding, type FundingStatus, type OfferingPlan, type RunwayParams } from './plan.js';
import { type FundingPosition, type OfferingRunway, runwaysOf } from './runway.js';
import { runwaySumsOf, runwayTotalOf } from './runway-sums.js';

// Every run computes three offerings over fourteen months; so many runs keep the file within seconds.
beforeAll(() => fc.configureGlobal({ numRuns: 25 }));

const start = LocalDate.epochDay(LocalDate.of(2027, 1, 1));
const dayAt = (offset: number): LocalDate => LocalDate.ofEpochDay(start + offset);
const params: RunwayParams = { asOf: dayAt(70), horizonEnd: dayAt(500), ...defaultThresholds };

/** From the first possible day on: here cents are rounded only once, so that more money is never a cent less by rounding. */
const fromTheStart: RunwayParams = { ...params, asOf: dayAt(-60) };

const period = fc.tuple(fc.integer({ min: -60, max: 520 }), fc.integer({ min: 0, max: 420 }))
  .map(([offset, days]) => Period.of(dayAt(offset), dayAt(offset + days)));
const cents = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 9_999_999 }));
const part = fc.constantFrom('a', 'b', null);
const costLine: fc.Arbitrary<CostLine> = fc.tuple(period, cents, fc.constantFrom<CostLine['basis'][]>('PER_MONTH', 'PERIOD_TOTAL'), part)
  .map(([when, amountCents, basis, id]) => ({ ...when, amountCents, basis, part: id }));
const offering = (id: string): fc.Arbitrary<OfferingPlan> => fc.record({
  id: fc.constant(id),
  costLines: fc.array(costLine, { maxLength: 4 }),
  parts: fc.constantFrom([], [{ id: 'a', essential: false }], [{ id: 'b', essential: true }, { id: 'main', essential: true }]),
  needContinues: fc.boolean(),
  plannedEnd: fc.option(fc.integer({ min: 0, max: 600 }).map(dayAt)),
});
const statuses: FundingStatus[] = ['COMMITTED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'PLANNED', 'REJECTED', 'WITHDRAWN', 'REVOKED'];
const funding = (id: string): fc.Arbitrary<Funding> => fc.tuple(
  period, cents, fc.constantFrom(...statuses), fc.constantFrom('P1', 'P2', null), fc.option(fc.integer({ min: 0, max: 10_000 })),
  fc.array(fc.record({ offering: fc.constantFrom('x', 'y', 'z'), part, shareBp: fc.integer({ min: 0, max: 3333 }) }), { maxLength: 3 }),
).map(([when, amountCents, status, programme, weightBp, allocations]) =>
  ({ id, ...when, amountCents, status, programme, weightBp, allocations }));
const position: fc.Arbitrary<FundingPosition> = fc.record({
  offerings: fc.tuple(offering('x'), offering('y'), offering('z')),
  fundings: fc.tuple(funding('f1'), funding('f1'), funding('f2'), funding('f3')),
});
const lens = fc.constantFrom('SECURED' as const, 'EXPECTED' as const, 'BEST' as const);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Every figure that money decides, without the lens and the scenario they were asked for. */
function figures(runways: readonly OfferingRunway[]): unknown[] {
  return runways.map(({ lens: _lens, scenario: _scenario, ...rest }) => rest)
    .sort((a, b) => (a.offering < b.offering ? -1 : 1));
}

/** The plain count: one rate a day, one fraction a day, no boundaries and no common denominator. SECURED only. */
function countedByDay(position: FundingPosition, id: string) {
  const plan = position.offerings.find((row) => row.id === id);
  if (!plan) throw new Error(id);
  const dayShare = (amount: Rational, day: LocalDate): Rational =>
    Rational.multiply(amount, Rational.of(1, LocalDate.daysInMonth(day)));
  const weight = (when: Period): Rational => Rational.sum(
    Period.months(when).map((month) => Rational.of(Period.days(month), LocalDate.daysInMonth(month.from))));
  const lastDay = (line: CostLine): LocalDate => plan.costLines.filter((row) => (row.part ?? 'main') === (line.part ?? 'main'))
    .reduce((last, row) => LocalDate.max(last, row.to), line.to);
  const costOn = (day: LocalDate, name: string): Rational => Rational.sum(plan.costLines.map((line) => {
    const until = plan.plannedEnd ?? params.horizonEnd;
    const goesOn = plan.needContinues && line.to === lastDay(line) && day > line.to && day <= until;
    if ((line.part ?? 'main') !== name || !(Period.contains(line, day) || goesOn)) return Rational.zero;
    const rate = Rational.of(line.amountCents);
    return dayShare(line.basis === 'PER_MONTH' ? rate : Rational.divide(rate, weight(line)), day);
  }));
  const money = position.fundings.filter((row) => row.status === 'COMMITTED').flatMap((row) => {
    const floors = row.allocations.map((allocation) => Math.floor(row.amountCents * allocation.shareBp / 10_000));
    const rests = row.allocations.map((allocation) => row.amountCents * allocation.shareBp % 10_000);
    const left = Math.floor(row.amountCents * total(row.allocations.map((a) => a.shareBp)) / 10_000) - total(floors);
    const order = rests.map((_, index) => index).sort((i, j) => (rests[j] ?? 0) - (rests[i] ?? 0) || i - j).slice(0, left);
    return row.allocations.map((allocation, index) => ({
      row, allocation, cents: (floors[index] ?? 0) + (order.includes(index) ? 1 : 0),
    })).filter(({ allocation }) => allocation.offering === id);
  });
  const fundsOn = (day: LocalDate, name: string): Rational => Rational.sum(money
    .filter(({ row, allocation }) => (allocation.part ?? 'main') === name && Period.contains(row, day))
    .map(({ row, cents: share }) => dayShare(Rational.divide(Rational.of(share), weight(row)), day)));
  const sums = { cost: Rational.zero, funds: Rational.zero, gap: Rational.zero };
  const before = { cost: 0, funds: 0, gap: 0 };
  const low: { day: LocalDate; name: string; endsIt: boolean }[] = [];
  const high: { day: LocalDate; name: string; surplus: Rational }[] = [];
  const named = new Set<string>();
  for (let day = dayAt(-60); day <= params.horizonEnd; day = LocalDate.addDays(day, 1)) {
    if (day === params.asOf) for (const key of ['cost', 'funds', 'gap'] as const) before[key] = Rational.floor(sums[key]);
    for (const name of ['a', 'b', 'main']) {
      const cost = costOn(day, name);
      const funds = fundsOn(day, name);
      sums.cost = Rational.add(sums.cost, cost);
      sums.funds = Rational.add(sums.funds, funds);
      sums.gap = Rational.add(sums.gap, Rational.max(Rational.zero, Rational.subtract(cost, funds)));
      const under = (bp: number): boolean =>
        Rational.compare(Rational.multiply(funds, Rational.of(10_000)), Rational.multiply(cost, Rational.of(bp))) < 0;
      if (day >= params.asOf && Rational.compare(cost, Rational.zero) > 0) named.add(name);
      if (day >= params.asOf && Rational.compare(funds, cost) > 0) high.push({ day, name, surplus: Rational.subtract(funds, cost) });
      if (day >= params.asOf && under(params.gapThresholdBp)) low.push({ day, name, endsIt: under(params.viabilityBp) });
    }
  }
  return {
    cost: Rational.floor(sums.cost) - before.cost, funds: Rational.floor(sums.funds) - before.funds,
    gap: Rational.floor(sums.gap) - before.gap, low, high: high.filter(({ name }) => named.has(name)),
  };
}

/** Days in a row with too much money, as far as it is a euro or more. */
function runsOf(days: readonly { day: LocalDate; surplus: Rational }[]) {
  const runs: { from: LocalDate; to: LocalDate; sum: Rational }[] = [];
  for (const { day, surplus } of days) {
    const last = runs.at(-1);
    if (last && LocalDate.addDays(last.to, 1) === day) Object.assign(last, { to: day, sum: Rational.add(last.sum, surplus) });
    else runs.push({ from: day, to: day, sum: surplus });
  }
  return runs.map(({ from, to, sum }) => ({ from, to, surplusCents: Rational.floor(sum) })).filter((run) => run.surplusCents >= 100);
}

describe('the runway', () => {
  it('agrees with a count day by day', () => {
    fc.assert(fc.property(position, (any) => {
      for (const runway of runwaysOf(any, params)) {
        const counted = countedByDay(any, runway.offering);
        expect([runway.totalCostCents, runway.totalFundsCents, runway.totalGapCents]).toEqual([counted.cost, counted.funds, counted.gap]);
        for (const row of runway.parts) {
          const low = counted.low.filter(({ name }) => name === row.part);
          expect(row.firstGapDay).toBe(low[0]?.day ?? null);
          expect(row.runwayEnd).toBe(low.find(({ endsIt }) => endsIt)?.day ?? null);
          expect(total(row.gapPeriods.map(Period.days))).toBe(low.length);
          expect(row.surplusPeriods).toEqual(runsOf(counted.high.filter(({ name }) => name === row.part)));
        }
      }
    }), { numRuns: 8 });
  });

  it('has months that add up to its totals, and sources that add up to the month', () => {
    fc.assert(fc.property(position, lens, (any, through) => {
      for (const runway of runwaysOf(any, params, { lens: through })) {
        expect(total(runway.months.map((row) => row.costCents))).toBe(runway.totalCostCents);
        expect(total(runway.months.map((row) => row.fundsCents))).toBe(runway.totalFundsCents);
        expect(total(runway.months.map((row) => row.gapCents))).toBe(runway.totalGapCents);
        for (const row of runway.months) {
          expect(total(row.sources.map((source) => source.cents))).toBe(row.fundsCents);
          expect(row.sources.every((source) => source.cents >= -1)).toBe(true);
          expect(row.coverageBp === null || (row.coverageBp >= 0 && row.coverageBp <= 10_000)).toBe(true);
        }
      }
    }));
  });

  it('shows the same cents for a month from whichever earlier day one looks', () => {
    fc.assert(fc.property(position, fc.integer({ min: 0, max: 69 }), (any, offset) => {
      const earlier = runwaysOf(any, { ...params, asOf: dayAt(offset) });
      runwaysOf(any, params).forEach((runway, index) => {
        const months = runway.months.slice(1);
        expect(earlier[index]?.months.slice(-months.length)).toEqual(months);
      });
    }));
  });

  it('is not changed by the order in which things were entered', () => {
    fc.assert(fc.property(position, lens, (any, through) => {
      const turned: FundingPosition = {
        offerings: any.offerings.map((row) => ({ ...row, costLines: row.costLines.toReversed() })).toReversed(),
        fundings: any.fundings.toReversed(),
      };
      expect(figures(runwaysOf(turned, params, { lens: through }))).toEqual(figures(runwaysOf(any, params, { lens: through })));
    }));
  });

  it('is never shortened by more money', () => {
    fc.assert(fc.property(position, funding('more'), lens, (any, more, through) => {
      const richer = runwaysOf({ ...any, fundings: [...any.fundings, more] }, fromTheStart, { lens: through });
      runwaysOf(any, fromTheStart, { lens: through }).forEach((before, index) => {
        const after = richer[index];
        if (!after) throw new Error('One runway per offering');
        expect(after.totalGapCents).toBeLessThanOrEqual(before.totalGapCents);
        expect((after.runwayEnd ?? '9999') >= (before.runwayEnd ?? '9999')).toBe(true);
        expect((after.firstGapDay ?? '9999') >= (before.firstGapDay ?? '9999')).toBe(true);
      });
    }));
  });

  it('grows from lens to lens: secured, expected, best', () => {
    fc.assert(fc.property(position, (any) => {
      const [secured, expected, best] = (['SECURED', 'EXPECTED', 'BEST'] as const).map((through) =>
        total(runwaysOf(any, fromTheStart, { lens: through }).map((runway) => runway.totalGapCents)));
      expect(secured).toBeGreaterThanOrEqual(expected ?? 0);
      expect(expected).toBeGreaterThanOrEqual(best ?? 0);
    }));
  });
});

describe('a scenario', () => {
  it('that is empty, or supposes what is, changes nothing', () => {
    fc.assert(fc.property(position, lens, (any, through) => {
      const asItIs = figures(runwaysOf(any, params, { lens: through }));
      expect(figures(runwaysOf(any, params, { lens: through, scenario: [] }))).toEqual(asItIs);
      expect(figures(runwaysOf(any, params, { lens: through, scenario: [
        { type: 'END_PROGRAMME', programme: 'P1', lastFundedDay: dayAt(2000) },
        { type: 'CUT_PROGRAMME', programme: 'P2', from: dayAt(100), keepBp: 10_000 },
        { type: 'COST_CHANGE', offering: 'x', from: dayAt(120), factorBp: 10_000 },
        { type: 'STATUS', funding: 'f3', status: any.fundings[3]?.status ?? 'PLANNED' },
        { type: 'END_PROGRAMME', programme: 'nobody', lastFundedDay: dayAt(-900) },
      ] }))).toEqual(asItIs);
    }));
  });

  it('does not touch the data it is applied to', () => {
    fc.assert(fc.property(position, (any) => {
      const before = structuredClone(any);
      runwaysOf(any, params, { scenario: [
        { type: 'END_PROGRAMME', programme: 'P1', lastFundedDay: dayAt(90) },
        { type: 'STATUS', funding: 'f2', status: 'REVOKED' },
      ] });
      expect(any).toEqual(before);
    }));
  });

  it('that ends a programme is the same as no funding of it from then on', () => {
    fc.assert(fc.property(position, (any) => {
      const ended = runwaysOf(any, params, { scenario: [{ type: 'END_PROGRAMME', programme: 'P1', lastFundedDay: dayAt(-61) }] });
      const without = { ...any, fundings: any.fundings.map((row) => (row.programme === 'P1' ? { ...row, status: 'REVOKED' as const } : row)) };
      expect(figures(ended)).toEqual(figures(runwaysOf(without, params)));
    }));
  });
});

it('sums over groups are the sums of the offerings, and the groups add up to the county', () => {
  fc.assert(fc.property(position, lens, (any, through) => {
    const runways = runwaysOf(any, params, { lens: through });
    const groups = runwaySumsOf(runways, (id) => (id === 'z' ? null : id === 'x' ? 'EDUCATION' : 'WORK'));
    const county = runwayTotalOf(runways, 'county');
    expect(groups.map((row) => row.group)).toEqual(['EDUCATION', 'WORK', null]);
    for (const key of ['totalCostCents', 'totalFundsCents', 'totalGapCents', 'offerings', 'withoutFigures'] as const) {
      expect(total(groups.map((row) => row[key]))).toBe(county[key]);
    }
    expect(county.totalGapCents).toBe(total(runways.map((runway) => runway.totalGapCents)));
    expect(total(county.months.map((row) => row.gapCents))).toBe(county.totalGapCents);
    expect(total(Object.values(county.states))).toBe(3);
  }));
});
