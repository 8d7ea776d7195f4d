import { type BasisPoints, type Cents, LocalDate, Money } from '#kernel';
import { type OfferingRunway, type RunwayState } from './runway.js';

/** One month of a group of offerings. */
export interface SumMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly costCents: Cents;
  readonly fundsCents: Cents;
  readonly gapCents: Cents;
  readonly coverageBp: BasisPoints | null;
}

/** The runways of a group of offerings added up: a life area, an organisation, a county. */
export interface RunwaySum {
  /** null = the offerings that belong to no group. */
  readonly group: string | null;
  readonly offerings: number;
  /** Offerings without cost: they add nothing, and a table that does not say so would look better than it is. */
  readonly withoutFigures: number;
  readonly states: Readonly<Record<RunwayState, number>>;
  readonly totalCostCents: Cents;
  readonly totalFundsCents: Cents;
  readonly totalGapCents: Cents;
  /** (cost − gap) / cost of the shown cents, rounded down; null without cost. */
  readonly coverageBp: BasisPoints | null;
  /** Offerings with a gap in the horizon, the earliest first. */
  readonly withGap: readonly { readonly offering: string; readonly day: LocalDate }[];
  /** Offerings that cannot go on at some day in the horizon, the earliest first. */
  readonly withRunwayEnd: readonly { readonly offering: string; readonly day: LocalDate }[];
  readonly months: readonly SumMonth[];
}

/**
 * Adds runways of one lens and one horizon up by group; groups in the order of their names, those of no group last.
 * It adds the shown cents of the offerings, so every table adds up by hand, and each offering is in one group only,
 * so money counts once.
 */
export function runwaySumsOf(
  runways: readonly OfferingRunway[], groupOf: (offering: string) => string | null,
): RunwaySum[] {
  const groups = new Map<string | null, OfferingRunway[]>();
  for (const runway of runways) {
    const group = groupOf(runway.offering);
    groups.set(group, [...(groups.get(group) ?? []), runway]);
  }
  return [...groups.entries()].sort(([a], [b]) => byName(a, b)).map(([group, members]) => sumOf(group, members));
}

/** The sum over all offerings, for example of a county. */
export function runwayTotalOf(runways: readonly OfferingRunway[], group: string): RunwaySum {
  return sumOf(group, runways);
}

function sumOf(group: string | null, runways: readonly OfferingRunway[]): RunwaySum {
  const totals = {
    costCents: Money.sum(runways.map((runway) => runway.totalCostCents)),
    gapCents: Money.sum(runways.map((runway) => runway.totalGapCents)),
  };
  return {
    group, offerings: runways.length,
    withoutFigures: runways.filter((runway) => runway.state === 'NO_COST').length,
    states: countByState(runways),
    totalCostCents: totals.costCents,
    totalFundsCents: Money.sum(runways.map((runway) => runway.totalFundsCents)),
    totalGapCents: totals.gapCents,
    coverageBp: coverageOf(totals),
    withGap: daysOf(runways, (runway) => runway.firstGapDay),
    withRunwayEnd: daysOf(runways, (runway) => runway.runwayEnd),
    months: monthsOf(runways),
  };
}

function monthsOf(runways: readonly OfferingRunway[]): SumMonth[] {
  const months = new Map<string, { costCents: Cents; fundsCents: Cents; gapCents: Cents }>();
  for (const row of runways.flatMap((runway) => runway.months)) {
    const sum = months.get(row.month) ?? { costCents: 0, fundsCents: 0, gapCents: 0 };
    months.set(row.month, {
      costCents: sum.costCents + row.costCents, fundsCents: sum.fundsCents + row.fundsCents, gapCents: sum.gapCents + row.gapCents,
    });
  }
  return [...months.entries()].sort(([a], [b]) => byName(a, b))
    .map(([month, sum]) => ({ month, ...sum, coverageBp: coverageOf(sum) }));
}

function coverageOf({ costCents, gapCents }: { costCents: Cents; gapCents: Cents }): BasisPoints | null {
  return costCents === 0 ? null : Number(BigInt(costCents - gapCents) * BigInt(Money.wholeBp) / BigInt(costCents));
}

function countByState(runways: readonly OfferingRunway[]): Record<RunwayState, number> {
  const counts = { UNCOVERED: 0, RED: 0, YELLOW: 0, PARTIAL: 0, ENDS_AS_PLANNED: 0, GREEN: 0, NO_COST: 0 };
  for (const runway of runways) counts[runway.state] += 1;
  return counts;
}

function daysOf(
  runways: readonly OfferingRunway[], dayOf: (runway: OfferingRunway) => LocalDate | null,
): { offering: string; day: LocalDate }[] {
  return runways.flatMap((runway) => {
    const day = dayOf(runway);
    return day === null ? [] : [{ offering: runway.offering, day }];
  }).sort((a, b) => LocalDate.compare(a.day, b.day) || byName(a.offering, b.offering));
}

/** Plain order of code points, the same on every machine; null comes last. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
