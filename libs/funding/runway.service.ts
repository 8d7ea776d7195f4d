import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, LocalDate } from '#kernel';
import { authorise, may } from '#identity';
import { CLOCK, Doors, type Tx } from '#platform/database';
import { type Lens, type OfferingPlan, type RunwayParams } from './domain/plan.js';
import { runwaysOf } from './domain/runway.js';
import { networkRunwayView, type NetworkRunwayView } from './network-runway.view.js';
import { runwayView, type RunwayView, type SightedRunway, sighted } from './runway.view.js';
import { CostPlansStore, type StoredCostPlan } from './store/cost-plans.store.js';
import { type OfferingFacts, OfferingFactsStore } from './store/offering-facts.store.js';
import { type CountedGrant, RunwayStore } from './store/runway.store.js';
import { ThresholdsService } from './thresholds.service.js';

/** Offerings in one county's picture at most. */
const OFFERINGS_MAX = 5000;

/** What is asked of a runway: 1 to 60 calendar months from a day of the years 1990 to 2100; `asOf` null = today. */
export interface RunwayQuestion {
  lens: Lens;
  horizonMonths: number;
  asOf: LocalDate | null;
}

interface Computed { runways: SightedRunway[]; grants: CountedGrant[]; plans: StoredCostPlan[] }

/** How long the money lasts: per offering for those inside, and for the county. Computed from the rows on every read. */
@Injectable()
export class RunwayService {
  constructor(
    private readonly doors: Doors,
    private readonly store: RunwayStore,
    private readonly plans: CostPlansStore,
    private readonly offerings: OfferingFactsStore,
    private readonly thresholds: ThresholdsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The runways of these offerings, in their order; null for one that does not exist or that the caller may not see. */
  async ofOfferings(actor: Actor, ids: readonly Id[], question: RunwayQuestion): Promise<(RunwayView | null)[]> {
    if (actor.networkId === null) return ids.map(() => null);
    return this.doors.readInNetwork(actor, async (tx) => {
      const known = await this.offerings.byIds(tx, ids);
      const allowed = known.filter(({ organisationId }) => may(actor, 'runway.readOwn', { organisationId }));
      const params = await this.params(tx, question);
      const { runways } = await this.compute(tx, actor, { offerings: allowed, params, lens: question.lens });
      return ids.map((id) => {
        const found = runways.find((one) => one.offering.id === id);
        return found ? runwayView(found, params) : null;
      });
    });
  }

  /** The county's picture: by month, life area and organisation, over all offerings that are running. */
  async ofNetwork(actor: Actor, question: RunwayQuestion): Promise<NetworkRunwayView> {
    authorise(actor, 'runway.readNetwork', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const offerings = await this.offerings.running(tx, OFFERINGS_MAX);
      const params = await this.params(tx, question);
      const computed = await this.compute(tx, actor, { offerings, params, lens: question.lens });
      return networkRunwayView({ ...computed, params, lens: question.lens, now: this.clock.now() });
    });
  }

  private async params(tx: Tx, question: RunwayQuestion): Promise<RunwayParams> {
    const asOf = question.asOf ?? berlinDateOf(this.clock.now());
    const horizonEnd = LocalDate.endOfMonth(LocalDate.addMonths(LocalDate.startOfMonth(asOf), question.horizonMonths - 1));
    return { ...await this.thresholds.of(tx), asOf, horizonEnd };
  }

  private async compute(
    tx: Tx, actor: Actor, given: { offerings: readonly OfferingFacts[]; params: RunwayParams; lens: Lens },
  ): Promise<Computed> {
    const ids = given.offerings.map((offering) => offering.id);
    const plans = await this.plans.ofOfferings(tx, ids);
    const grants = await this.store.grantsOf(tx, ids);
    const planById = new Map(plans.map((stored) => [stored.plan.offeringId, stored]));
    const grantsByOffering = byOffering(grants);
    const position = { offerings: ids.map((id) => planOf(id, planById.get(id))), fundings: grants.flatMap((grant) => grant.flows) };
    const runways = runwaysOf(position, given.params, { lens: given.lens });
    return {
      plans, grants,
      runways: runways.flatMap((runway, index) => {
        const offering = given.offerings[index];
        return offering ? [sighted(actor, { runway, offering, grants: grantsByOffering.get(offering.id) ?? [] })] : [];
      }),
    };
  }
}

function byOffering(grants: readonly CountedGrant[]): Map<Id, CountedGrant[]> {
  const groups = new Map<Id, CountedGrant[]>();
  for (const grant of grants) {
    for (const id of new Set(grant.funding.allocations.map((allocation) => allocation.offering))) {
      groups.set(id, [...groups.get(id) ?? [], grant]);
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
