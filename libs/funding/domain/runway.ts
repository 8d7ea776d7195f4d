import { type Cents, LocalDate, Money, Period } from '#kernel';
import { costFlowsOf, partsOf } from './cost-plan.js';
import { type Cliff, cliffsOf, type PartRunway, partRunwayOf, stretchesFrom } from './coverage.js';
import { fundingFlowsOf } from './funding-flow.js';
import { monthsOf, type RunwayMonth } from './months.js';
import { type Funding, type Lens, type OfferingPlan, type RunwayParams, type ScenarioChange } from './plan.js';
import { costUnder, fundingsUnder, fundsUnder } from './scenario.js';
import { type Stretch, type Timeline, timelineOf } from './timeline.js';

/**
 * UNCOVERED: cannot go on today. RED: less than 6 months left. YELLOW: 6 to less than 12. PARTIAL: goes on for
 * longer, but with a gap. ENDS_AS_PLANNED: ends in the horizon without a gap. GREEN: no gap. NO_COST: no cost is
 * known from the day on, so no statement is possible.
 */
export type RunwayState = 'UNCOVERED' | 'RED' | 'YELLOW' | 'PARTIAL' | 'ENDS_AS_PLANNED' | 'GREEN' | 'NO_COST';

/** How long the money of one offering lasts, seen through one lens, from `asOf` to the horizon. */
export interface OfferingRunway {
  readonly offering: string;
  readonly lens: Lens;
  /** The suppositions behind the figures; empty for the data as it is. */
  readonly scenario: readonly ScenarioChange[];
  readonly state: RunwayState;
  /** First day with a gap in an essential part; null = not within the horizon. */
  readonly firstGapDay: LocalDate | null;
  /** First day on which an essential part, and so the offering, cannot go on; null = not within the horizon. */
  readonly runwayEnd: LocalDate | null;
  /** Days from `asOf` to `runwayEnd`; 0 = cannot go on today. */
  readonly runwayDays: number | null;
  /** Whole months from `asOf` to `runwayEnd`. */
  readonly runwayMonths: number | null;
  readonly totalCostCents: Cents;
  readonly totalFundsCents: Cents;
  readonly totalGapCents: Cents;
  /** From this day on cost is the need going on, not a plan; null = all cost is planned. */
  readonly extrapolatedFrom: LocalDate | null;
  readonly cliffs: readonly Cliff[];
  readonly parts: readonly PartRunway[];
  readonly months: readonly RunwayMonth[];
}

/** Everything a set of runways is computed from; the order of the lists changes no figure. */
export interface FundingPosition {
  readonly offerings: readonly OfferingPlan[];
  readonly fundings: readonly Funding[];
}

/** Through which lens and under which suppositions one looks; by default at what is secured, as it is. */
export interface RunwayView {
  readonly lens?: Lens;
  readonly scenario?: readonly ScenarioChange[];
}

/**
 * The runways of all offerings of a position, in their order. Rates are even within a period and a surplus is not
 * carried over. Throws RangeError for a horizon before `asOf` or shares beyond the whole.
 */
export function runwaysOf(position: FundingPosition, params: RunwayParams, view: RunwayView = {}): OfferingRunway[] {
  const lens = view.lens ?? 'SECURED';
  const scenario = view.scenario ?? [];
  const flows = fundingsUnder(position.fundings, scenario)
    .flatMap((funding) => fundingFlowsOf(funding, lens, params.weightsBp));
  const byOffering = groupedByOffering(fundsUnder(flows, scenario));
  const allocationsByOffering = groupedByOffering(position.fundings.flatMap((funding) => funding.allocations));
  return position.offerings.map((offering) => {
    const timeline = timelineOf({
      parts: partsOf(offering, allocationsByOffering.get(offering.id) ?? []),
      costFlows: costUnder(costFlowsOf(offering, params.horizonEnd), offering.id, scenario),
      fundingFlows: byOffering.get(offering.id) ?? [],
      window: Period.of(params.asOf, params.horizonEnd),
    });
    return { offering: offering.id, lens, scenario, ...figuresOf(timeline, offering, params) };
  });
}

function groupedByOffering<Row extends { readonly offering: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.offering);
    if (group) group.push(row);
    else groups.set(row.offering, [row]);
  }
  return groups;
}

type Figures = Omit<OfferingRunway, 'offering' | 'lens' | 'scenario'>;

function figuresOf(timeline: Timeline, offering: OfferingPlan, params: RunwayParams): Figures {
  const stretches = stretchesFrom(timeline, params.asOf);
  const months = monthsOf(timeline, params.asOf);
  const parts = timeline.parts.map((part, index) => partRunwayOf(part, ratesOfPart(stretches, index), { ...params, unitsPerCent: timeline.unitsPerCent }));
  // Parts that are all dispensable would let an offering without a cent look safe; then each of them counts.
  const deciding = parts.some((part) => part.essential) ? parts.filter((part) => part.essential) : parts;
  const firstGapDay = earliest(deciding.map((part) => part.firstGapDay));
  const runwayEnd = earliest(deciding.map((part) => part.runwayEnd));
  const left = monthsLeft(params.asOf, runwayEnd);
  const hasCost = stretches.some((stretch) => stretch.total.cost > 0n);
  return {
    state: hasCost ? stateOf({ firstGapDay, runwayEnd, months: left, plannedEnd: offering.plannedEnd }, params) : 'NO_COST',
    firstGapDay, runwayEnd,
    runwayDays: runwayEnd === null ? null : LocalDate.daysBetween(params.asOf, runwayEnd),
    runwayMonths: left,
    totalCostCents: Money.sum(months.map((month) => month.costCents)),
    totalFundsCents: Money.sum(months.map((month) => month.fundsCents)),
    totalGapCents: Money.sum(months.map((month) => month.gapCents)),
    extrapolatedFrom: stretches.find((stretch) => stretch.isExtrapolated)?.from ?? null,
    cliffs: cliffsOf(stretches, params.cliffDropBp), parts, months,
  };
}

function ratesOfPart(stretches: readonly Stretch[], index: number) {
  const none = { cost: 0n, funds: 0n, gap: 0n };
  return stretches.map((stretch) => ({ from: stretch.from, to: stretch.to, weight: stretch.weight, ...(stretch.parts[index] ?? none) }));
}

function earliest(days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

function monthsLeft(asOf: LocalDate, runwayEnd: LocalDate | null): number | null {
  return runwayEnd === null ? null : LocalDate.wholeMonthsBetween(asOf, runwayEnd);
}

interface StateFacts {
  firstGapDay: LocalDate | null;
  runwayEnd: LocalDate | null;
  months: number | null;
  plannedEnd: LocalDate | null;
}

const redBelowMonths = 6;
const yellowBelowMonths = 12;

function stateOf(facts: StateFacts, params: RunwayParams): RunwayState {
  if (facts.runwayEnd === params.asOf) return 'UNCOVERED';
  if (facts.months !== null && facts.months < redBelowMonths) return 'RED';
  if (facts.months !== null && facts.months < yellowBelowMonths) return 'YELLOW';
  if (facts.firstGapDay !== null || facts.runwayEnd !== null) return 'PARTIAL';
  return facts.plannedEnd !== null && facts.plannedEnd <= params.horizonEnd ? 'ENDS_AS_PLANNED' : 'GREEN';
}
