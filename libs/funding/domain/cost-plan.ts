import { LocalDate, Rational } from '#kernel';
import { type Flow } from './flow.js';
import { monthlyRate } from './month-weight.js';
import { type Allocation, type CostLine, mainPart, type OfferingPlan, type Part } from './plan.js';

/** Cost of one part at one rate. `extrapolated`: nobody planned it, the need is taken to go on. */
export interface CostFlow extends Flow {
  readonly part: string;
  readonly extrapolated: boolean;
}

/**
 * The parts of an offering: the declared ones in their order, then, as essential, those that only cost lines or
 * allocations name, by name. So neither cost nor money is lost because a part was not declared.
 */
export function partsOf(offering: OfferingPlan, allocations: readonly Allocation[]): Part[] {
  const declared = offering.parts ?? [];
  const named = [...offering.costLines, ...allocations].map((row) => row.part ?? mainPart);
  const undeclared = [...new Set(named)].filter((id) => !declared.some((part) => part.id === id)).sort();
  const parts = [...declared, ...undeclared.map((id) => ({ id, essential: true }))];
  return parts.length > 0 ? parts : [{ id: mainPart, essential: true }];
}

/**
 * The cost of an offering up to the horizon. Money runs out, need does not: where a part's plan ends earlier, the
 * lines that end on its last day run on at their rate to the planned end or the horizon, unless that is switched off.
 */
export function costFlowsOf(offering: OfferingPlan, horizonEnd: LocalDate): CostFlow[] {
  const planned = offering.costLines.map(flowOf);
  const until = offering.plannedEnd === null ? horizonEnd : LocalDate.min(offering.plannedEnd, horizonEnd);
  return offering.needContinues ? [...planned, ...continued(planned, until)] : planned;
}

function flowOf(line: CostLine): CostFlow {
  const ratePerMonth = line.basis === 'PER_MONTH' ? Rational.of(line.amountCents) : monthlyRate(line.amountCents, line);
  return { part: line.part ?? mainPart, from: line.from, to: line.to, ratePerMonth, extrapolated: false };
}

function continued(planned: readonly CostFlow[], until: LocalDate): CostFlow[] {
  const lastDays = new Map<string, LocalDate>();
  for (const flow of planned) lastDays.set(flow.part, LocalDate.max(flow.to, lastDays.get(flow.part) ?? flow.to));
  return planned.filter((flow) => flow.to === lastDays.get(flow.part) && flow.to < until)
    .map((flow) => ({ ...flow, from: LocalDate.addDays(flow.to, 1), to: until, extrapolated: true }));
}
