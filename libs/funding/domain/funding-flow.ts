import { type BasisPoints, type Cents, Money } from '#kernel';
import { allocate } from './allocation.js';
import { type Flow } from './flow.js';
import { countedBp } from './lens.js';
import { monthlyRate } from './month-weight.js';
import { type Funding, type Lens, mainPart, type RunwayParams } from './plan.js';

/** Money of one funding for one part of one offering, as a lens counts it. */
export interface FundingFlow extends Flow {
  readonly fundingId: string;
  readonly programme: string | null;
  readonly offering: string;
  readonly part: string;
  /** Which of the funding's allocations this is. */
  readonly position: number;
  /** The part's share of the whole funding. */
  readonly shareBp: BasisPoints;
  /** The share the lens counts of it: 10000 in full. */
  readonly countedBp: BasisPoints;
}

/**
 * The flows of one funding: shared out by largest remainder, weighed by the lens and cut to whole cents, then spread
 * evenly over its period. Nothing flows from a funding the lens does not count.
 */
export function fundingFlowsOf(funding: Funding, lens: Lens, weightsBp: RunwayParams['weightsBp']): FundingFlow[] {
  const weightBp = countedBp(funding, lens, weightsBp);
  if (weightBp === 0) return [];
  const { allocatedCents } = allocate(funding.amountCents, funding.allocations.map((allocation) => allocation.shareBp));
  return funding.allocations.map((allocation, position) => {
    const cents: Cents = Money.shareOf(allocatedCents[position] ?? 0, weightBp);
    return {
      fundingId: funding.id, programme: funding.programme ?? null, offering: allocation.offering,
      part: allocation.part ?? mainPart, position, shareBp: allocation.shareBp, countedBp: weightBp,
      from: funding.from, to: funding.to, ratePerMonth: monthlyRate(cents, funding),
    };
  });
}
