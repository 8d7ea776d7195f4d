import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, LocalDate } from '#kernel';
import { CLOCK, type Tx } from '#platform/database';
import { type OfferingPlan, type RunwayParams } from './domain/plan.js';
import { type FundingPosition, type OfferingRunway } from './domain/runway.js';
import { type RunwayQuestion } from './runway-question.js';
import { type SightedRunway, sighted } from './runway.view.js';
import { CostPlansStore, type StoredCostPlan } from './store/cost-plans.store.js';
import { type OfferingFacts } from './store/offering-facts.store.js';
import { type CountedGrant, RunwayStore } from './store/runway.store.js';
import { ThresholdsService } from './thresholds.service.js';

/** Offerings in one county's picture at most. */
export const OFFERINGS_MAX = 5000;

/** Costs and money of some offerings, with what decides who may see them. */
export interface LoadedPosition {
  offerings: readonly OfferingFacts[];
  position: FundingPosition;
  plans: StoredCostPlan[];
  grants: CountedGrant[];
  grantsOf: (offeringId: Id) => readonly CountedGrant[];
}

/** Reads what runways are computed from, as the rows are now. */
@Injectable()
export class RunwayPositions {
  constructor(
    private readonly store: RunwayStore,
    private readonly plans: CostPlansStore,
    private readonly thresholds: ThresholdsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From which day to which, and with which thresholds. */
  async params(tx: Tx, question: Pick<RunwayQuestion, 'asOf' | 'horizonMonths'>): Promise<RunwayParams> {
    const asOf = question.asOf ?? berlinDateOf(this.clock.now());
    const horizonEnd = LocalDate.endOfMonth(LocalDate.addMonths(LocalDate.startOfMonth(asOf), question.horizonMonths - 1));
    return { ...await this.thresholds.of(tx), asOf, horizonEnd };
  }

  async load(tx: Tx, offerings: readonly OfferingFacts[]): Promise<LoadedPosition> {
    const ids = offerings.map((offering) => offering.id);
    const plans = await this.plans.ofOfferings(tx, ids);
    const grants = await this.store.grantsOf(tx, ids);
    const planById = new Map(plans.map((stored) => [stored.plan.offeringId, stored]));
    const byOffering = groupedByOffering(grants);
    return {
      offerings, plans, grants, grantsOf: (id) => byOffering.get(id) ?? [],
      position: { offerings: ids.map((id) => planOf(id, planById.get(id))), fundings: grants.flatMap((grant) => grant.flows) },
    };
  }
}

/** Runways of what was loaded, each with what this reader may see of it. */
export function sightedAll(actor: Actor, { offerings, grantsOf }: Pick<LoadedPosition, 'offerings' | 'grantsOf'>, runways: readonly OfferingRunway[]): SightedRunway[] {
  const facts = new Map<string, OfferingFacts>(offerings.map((offering) => [offering.id, offering]));
  return runways.flatMap((runway) => {
    const offering = facts.get(runway.offering);
    return offering ? [sighted(actor, { runway, offering, grants: grantsOf(offering.id) })] : [];
  });
}

function groupedByOffering(grants: readonly CountedGrant[]): Map<Id, CountedGrant[]> {
  const groups = new Map<Id, CountedGrant[]>();
  for (const grant of grants) {
    for (const id of new Set(grant.funding.allocations.map((allocation) => allocation.offering))) {
      const known = groups.get(id);
      if (known) known.push(grant);
      else groups.set(id, [grant]);
    }
  }
  return groups;
}

function planOf(id: Id, stored: StoredCostPlan | undefined): OfferingPlan {
  if (!stored) return { id, costLines: [], needContinues: false, plannedEnd: null };
  return {
    id, needContinues: stored.plan.needContinues, plannedEnd: stored.plan.plannedEnd,
    parts: stored.parts.map((part) => ({ id: part.name, essential: part.isEssential })),
    costLines: stored.lines.map((line) => ({ from: line.fromOn, to: line.toOn, amountCents: line.amountCents, basis: line.basis, part: line.part })),
  };
}
