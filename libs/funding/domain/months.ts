import { type BasisPoints, type Cents, LocalDate } from '#kernel';
import { type FundingFlow } from './funding-flow.js';
import { byLargestRemainder } from './largest-remainder.js';
import { type Stretch, type Timeline } from './timeline.js';

/** What one allocation of a funding gave to a part of the offering in a month; tranches alike in all this are one. */
export interface MonthSource {
  readonly fundingId: string;
  readonly part: string;
  /** The part's share of the whole funding. */
  readonly shareBp: BasisPoints;
  /** What the lens counts of the funding. */
  readonly countedBp: BasisPoints;
  /** Rounded so that the month adds up; a stream of less than a cent in the month may therefore show -1 once. */
  readonly cents: Cents;
}

/** One row of the table: a calendar month, cut to the days that were asked for. */
export interface RunwayMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly costCents: Cents;
  readonly fundsCents: Cents;
  readonly gapCents: Cents;
  /** (cost − gap) / cost, rounded down; null without cost: neither covered nor uncovered. */
  readonly coverageBp: BasisPoints | null;
  /** True when part of the cost was not planned but is the need going on. */
  readonly isExtrapolated: boolean;
  /** Where the money comes from; the cents add up to `fundsCents`. Ordered by funding and part. */
  readonly sources: readonly MonthSource[];
}

/** Exact sums since the first day of the plan, in units of the timeline. */
interface Running { cost: bigint; funds: bigint; gap: bigint; bySource: bigint[] }

type SourceKey = Pick<FundingFlow, 'fundingId' | 'part' | 'shareBp' | 'countedBp'>;

/** The sources in the order they are shown, and which of them each flow belongs to. */
interface Sources { readonly list: readonly SourceKey[]; readonly indexOf: ReadonlyMap<FundingFlow, number> }

/**
 * The months from a day on. Each figure is the floor of the exact sum at the end of the month minus the floor before
 * it, so a month shows the same cents in every report and the rows add up to the total without a correction.
 */
export function monthsOf(timeline: Timeline, asOf: LocalDate): RunwayMonth[] {
  const sources = sourcesOf(timeline);
  const running: Running = { cost: 0n, funds: 0n, gap: 0n, bySource: sources.list.map(() => 0n) };
  const rows: RunwayMonth[] = [];
  let before: Reading | null = null;
  let month: Stretch[] = [];
  timeline.stretches.forEach((stretch, index) => {
    if (stretch.from >= asOf) {
      before ??= readingOf(running, timeline.unitsPerCent);
      month.push(stretch);
    }
    advance(running, stretch, sources);
    const next = timeline.stretches[index + 1];
    const isLastOfMonth = !next || LocalDate.yearMonth(next.from) !== LocalDate.yearMonth(stretch.from);
    if (before === null || !isLastOfMonth) return;
    const after = readingOf(running, timeline.unitsPerCent);
    rows.push(rowOf({ month, before, after, sources }));
    before = after;
    month = [];
  });
  return rows;
}

function sourcesOf(timeline: Timeline): Sources {
  const keyOf = (flow: FundingFlow): string =>
    JSON.stringify([flow.fundingId, flow.part, flow.shareBp, flow.countedBp, flow.position]);
  const byKey = new Map(timeline.fundingFlows.map((flow) => [keyOf(flow), flow]));
  const keys = [...byKey.keys()].sort();
  const positions = new Map(keys.map((key, index) => [key, index]));
  return {
    list: keys.flatMap((key) => byKey.get(key) ?? []),
    indexOf: new Map(timeline.fundingFlows.map((flow) => [flow, positions.get(keyOf(flow)) ?? 0])),
  };
}

function advance(running: Running, stretch: Stretch, sources: Sources): void {
  running.cost += stretch.total.cost * stretch.weight;
  running.funds += stretch.total.funds * stretch.weight;
  running.gap += stretch.total.gap * stretch.weight;
  for (const { flow, rate } of stretch.funds) {
    const index = sources.indexOf.get(flow) ?? 0;
    running.bySource[index] = (running.bySource[index] ?? 0n) + rate * stretch.weight;
  }
}

interface Reading { cost: Cents; funds: Cents; gap: Cents; bySource: Cents[] }

/** Whole cents of the sums; those of the sources are rounded so that they add up to the funds. */
function readingOf(running: Running, unitsPerCent: bigint): Reading {
  return {
    cost: Number(running.cost / unitsPerCent), funds: Number(running.funds / unitsPerCent),
    gap: Number(running.gap / unitsPerCent), bySource: byLargestRemainder(running.bySource, unitsPerCent),
  };
}

function rowOf(given: { month: Stretch[]; before: Reading; after: Reading; sources: Sources }): RunwayMonth {
  const { month, before, after, sources } = given;
  const first = month[0];
  if (!first) throw new Error('A month has at least one day');
  const rows = sources.list.map(({ fundingId, part, shareBp, countedBp }, index) => ({
    fundingId, part, shareBp, countedBp,
    cents: (after.bySource[index] ?? 0) - (before.bySource[index] ?? 0),
  }));
  return {
    month: LocalDate.yearMonth(first.from),
    costCents: after.cost - before.cost, fundsCents: after.funds - before.funds, gapCents: after.gap - before.gap,
    coverageBp: coverageOf(month),
    isExtrapolated: month.some((stretch) => stretch.isExtrapolated),
    sources: rows.filter((row) => row.cents !== 0),
  };
}

function coverageOf(month: readonly Stretch[]): BasisPoints | null {
  const cost = month.reduce((sum, stretch) => sum + stretch.total.cost * stretch.weight, 0n);
  const gap = month.reduce((sum, stretch) => sum + stretch.total.gap * stretch.weight, 0n);
  return cost === 0n ? null : Number((cost - gap) * 10_000n / cost);
}
