import { LocalDate, type Period } from '#kernel';
import { type CostFlow } from './cost-plan.js';
import { type Flow } from './flow.js';
import { type FundingFlow } from './funding-flow.js';
import { partsOfMonth } from './month-weight.js';
import { type Part } from './plan.js';

/** Monthly rates of one part in units of 1/`unitsPerCent` cent per part of a month; whole numbers, hence exact. */
export interface PartRates {
  readonly cost: bigint;
  readonly funds: bigint;
  /** What the part lacks, never negative: money of another part or another day does not fill it. */
  readonly gap: bigint;
}

/** A flow with its rate in the units of the timeline. */
export interface RunningFlow<F extends Flow = Flow> {
  readonly flow: F;
  readonly rate: bigint;
}

/** Days within one month during which nothing changes. */
export interface Stretch extends Period {
  /** Parts of a month these days weigh; a rate times this is an amount. */
  readonly weight: bigint;
  /** In the order of the parts. */
  readonly parts: readonly PartRates[];
  /** All parts together. */
  readonly total: PartRates;
  /** The funding flows that run in these days. */
  readonly funds: readonly RunningFlow<FundingFlow>[];
  readonly isExtrapolated: boolean;
}

/** An offering's money from the first day of its plan to the horizon, cut wherever something changes. */
export interface Timeline {
  readonly parts: readonly Part[];
  readonly fundingFlows: readonly FundingFlow[];
  readonly stretches: readonly Stretch[];
  /** How many units of an amount make one cent. */
  readonly unitsPerCent: bigint;
}

/** What a timeline is made of; `window` is the time somebody asks about. */
export interface TimelineSource {
  readonly parts: readonly Part[];
  readonly costFlows: readonly CostFlow[];
  readonly fundingFlows: readonly FundingFlow[];
  readonly window: Period;
}

/** A flow that pays or costs something, with whole-numbered days and rate for the inner loop. */
interface Stream<F extends Flow> extends RunningFlow<F> { readonly from: number; readonly to: number; readonly part: string }

/**
 * Cuts the time from the first day of the plan to the horizon at every change, every month and the first day asked
 * for. It begins before the window because cents are rounded on the sum since the first day of the plan.
 */
export function timelineOf(source: TimelineSource): Timeline {
  const flows: readonly Flow[] = [...source.costFlows, ...source.fundingFlows];
  const denominator = flows.reduce((common, flow) => leastCommonMultiple(common, flow.ratePerMonth.denominator), 1n);
  const costs = source.costFlows.map((flow) => streamOf(flow, denominator)).filter(isNotNothing);
  const funds = source.fundingFlows.map((flow) => streamOf(flow, denominator)).filter(isNotNothing);
  const changes = changeDaysOf(flows);
  let rates: Rates | null = null;
  const stretches = cutPeriods(changes, source.window).map((period): Stretch => {
    const day = LocalDate.epochDay(period.from);
    if (rates === null || changes.has(day)) {
      rates = ratesOf(source.parts, costs.filter((stream) => runsOn(stream, day)), funds.filter((stream) => runsOn(stream, day)));
    }
    const { parts, total, funds: running, isExtrapolated } = rates;
    return { from: period.from, to: period.to, weight: weightWithinMonth(period), parts, total, funds: running, isExtrapolated };
  });
  return { parts: source.parts, stretches, fundingFlows: source.fundingFlows, unitsPerCent: denominator * BigInt(partsOfMonth) };
}

/** The part of a stretch that stays the same until some flow begins or ends. */
type Rates = Pick<Stretch, 'parts' | 'total' | 'funds' | 'isExtrapolated'>;

function ratesOf(parts: readonly Part[], costs: readonly Stream<CostFlow>[], funds: readonly Stream<FundingFlow>[]): Rates {
  const rates = parts.map((part) => partRates(ratesSum(costs, part.id), ratesSum(funds, part.id)));
  return { parts: rates, total: totalOf(rates), funds, isExtrapolated: costs.some((stream) => stream.flow.extrapolated) };
}

/** The days on which a flow begins, and those after one has ended. */
function changeDaysOf(flows: readonly Flow[]): ReadonlySet<number> {
  return new Set(flows.flatMap((flow) => [LocalDate.epochDay(flow.from), LocalDate.epochDay(flow.to) + 1]));
}

function cutPeriods(changes: ReadonlySet<number>, window: Period): Period[] {
  const last = LocalDate.epochDay(window.to);
  const cuts = new Set([...changes, LocalDate.epochDay(window.from)]);
  const first = Math.min(...cuts);
  for (let month = LocalDate.startOfMonth(LocalDate.ofEpochDay(first)); month <= window.to; month = LocalDate.addMonths(month, 1)) {
    cuts.add(Math.max(LocalDate.epochDay(month), first));
  }
  const starts = [...cuts].filter((day) => day <= last).sort((a, b) => a - b);
  return starts.map((from, index) => ({
    from: LocalDate.ofEpochDay(from), to: LocalDate.ofEpochDay((starts[index + 1] ?? last + 1) - 1),
  }));
}

function streamOf<F extends Flow & { part: string }>(flow: F, denominator: bigint): Stream<F> {
  return {
    flow, part: flow.part, from: LocalDate.epochDay(flow.from), to: LocalDate.epochDay(flow.to),
    rate: flow.ratePerMonth.numerator * (denominator / flow.ratePerMonth.denominator),
  };
}

function isNotNothing(stream: Stream<Flow>): boolean {
  return stream.rate > 0n;
}

function runsOn(stream: Stream<Flow>, day: number): boolean {
  return stream.from <= day && day <= stream.to;
}

function ratesSum(streams: readonly Stream<Flow>[], part: string): bigint {
  let total = 0n;
  for (const stream of streams) if (stream.part === part) total += stream.rate;
  return total;
}

function partRates(cost: bigint, funds: bigint): PartRates {
  return { cost, funds, gap: cost > funds ? cost - funds : 0n };
}

function totalOf(parts: readonly PartRates[]): PartRates {
  const total = { cost: 0n, funds: 0n, gap: 0n };
  for (const part of parts) {
    total.cost += part.cost;
    total.funds += part.funds;
    total.gap += part.gap;
  }
  return total;
}

function weightWithinMonth(period: Period): bigint {
  const days = LocalDate.day(period.to) - LocalDate.day(period.from) + 1;
  return BigInt(days * (partsOfMonth / LocalDate.daysInMonth(period.from)));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return a / x * b;
}
