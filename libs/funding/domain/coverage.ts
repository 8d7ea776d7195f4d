import { type BasisPoints, type Cents, LocalDate, type Period } from '#kernel';
import { type Part } from './plan.js';
import { type PartRates, type Stretch, type Timeline } from './timeline.js';

/** Where the money of one part ends. */
export interface PartRunway {
  readonly part: string;
  readonly essential: boolean;
  /** First day whose funds are below the gap threshold of its cost; null = none up to the horizon. */
  readonly firstGapDay: LocalDate | null;
  /** First day whose funds are below the viability threshold of its cost; null = none up to the horizon. */
  readonly runwayEnd: LocalDate | null;
  /** The runs of days below the gap threshold. */
  readonly gapPeriods: readonly Period[];
  /** The runs of days with more money than cost: perhaps something is paid twice. None for a part without any cost. */
  readonly surplusPeriods: readonly SurplusPeriod[];
}

/** Days on which a part has more money than cost. */
export interface SurplusPeriod extends Period {
  /** What is too much, rounded down. */
  readonly surplusCents: Cents;
}

/** Less than this in a run of days is rounding, not money that is paid twice. */
const surplusMinCents = 100;

/** A day on which the coverage of the whole offering falls steeply against the day before. */
export interface Cliff {
  readonly day: LocalDate;
  readonly fromBp: BasisPoints;
  readonly toBp: BasisPoints;
}

/** The stretches of a timeline that lie in the time asked for. */
export function stretchesFrom(timeline: Timeline, asOf: LocalDate): readonly Stretch[] {
  return timeline.stretches.filter((stretch) => stretch.from >= asOf);
}

/** The rates of one part in a stretch, and what its days weigh. */
export type PartStretch = Period & PartRates & Pick<Stretch, 'weight'>;

/** The figures of one part; thresholds are compared exactly, never on rounded cents. */
export function partRunwayOf(
  part: Part, rates: readonly PartStretch[], given: { gapThresholdBp: number; viabilityBp: number; unitsPerCent: bigint },
): PartRunway {
  const below = rates.filter((stretch) => isBelow(stretch, given.gapThresholdBp));
  return {
    part: part.id, essential: part.essential,
    firstGapDay: below[0]?.from ?? null,
    runwayEnd: rates.find((stretch) => isBelow(stretch, given.viabilityBp))?.from ?? null,
    gapPeriods: joined(below),
    surplusPeriods: surplusesOf(rates, given.unitsPerCent),
  };
}

function surplusesOf(rates: readonly PartStretch[], unitsPerCent: bigint): SurplusPeriod[] {
  // Without any cost nobody has said what the part costs; then all its money would be too much.
  if (rates.every((stretch) => stretch.cost === 0n)) return [];
  const above = rates.filter((stretch) => stretch.funds > stretch.cost);
  return joined(above).map(({ from, to }) => {
    const units = above.filter((stretch) => from <= stretch.from && stretch.to <= to).reduce((sum, one) => sum + (one.funds - one.cost) * one.weight, 0n);
    return { from, to, surplusCents: Number(units / unitsPerCent) };
  }).filter((run) => run.surplusCents >= surplusMinCents);
}

/** The steep falls within these stretches; both days of a fall must have cost. */
export function cliffsOf(stretches: readonly Stretch[], dropBp: BasisPoints): Cliff[] {
  return stretches.flatMap((after, index) => {
    const before = stretches[index - 1];
    if (!before || before.total.cost === 0n || after.total.cost === 0n) return [];
    if (!fallsBy(before.total, after.total, dropBp)) return [];
    return [{ day: after.from, fromBp: coverageBp(before.total), toBp: coverageBp(after.total) }];
  });
}

function isBelow(rates: PartRates, thresholdBp: BasisPoints): boolean {
  return rates.cost > 0n && rates.funds * 10_000n < BigInt(thresholdBp) * rates.cost;
}

/** Exact: covered/cost before − covered/cost after ≥ drop, multiplied out. */
function fallsBy(before: PartRates, after: PartRates, dropBp: BasisPoints): boolean {
  const fall = (before.cost - before.gap) * after.cost - (after.cost - after.gap) * before.cost;
  return fall * 10_000n >= BigInt(dropBp) * before.cost * after.cost;
}

function coverageBp(rates: PartRates): BasisPoints {
  return Number((rates.cost - rates.gap) * 10_000n / rates.cost);
}

function joined(periods: readonly Period[]): Period[] {
  const runs: Period[] = [];
  for (const { from, to } of periods) {
    const last = runs.at(-1);
    if (last && LocalDate.addDays(last.to, 1) === from) runs[runs.length - 1] = { from: last.from, to };
    else runs.push({ from, to });
  }
  return runs;
}
