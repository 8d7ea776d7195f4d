import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id } from '#kernel';
import { authorise, may } from '#identity';
import { CLOCK, Doors, networkOf } from '#platform/database';
import { runwaysOf } from './domain/runway.js';
import { isHandOverDue } from './hand-over.view.js';
import { networkRunwayView, type NetworkRunwayView } from './network-runway.view.js';
import { OFFERINGS_MAX, RunwayPositions, sightedAll } from './runway-positions.js';
import { type RunwayQuestion } from './runway-question.js';
import { RunwayRollups } from './runway-rollups.js';
import { runwayView, type RunwayView } from './runway.view.js';
import { OfferingFactsStore } from './store/offering-facts.store.js';

/** How long the money lasts: per offering for those inside, and for the county. */
@Injectable()
export class RunwayService {
  constructor(
    private readonly doors: Doors,
    private readonly positions: RunwayPositions,
    private readonly rollups: RunwayRollups,
    private readonly offerings: OfferingFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The runways of these offerings, in their order; null for one that does not exist or that the caller may not see. */
  async ofOfferings(actor: Actor, ids: readonly Id[], question: RunwayQuestion): Promise<(RunwayView | null)[]> {
    if (actor.networkId === null) return ids.map(() => null);
    return this.doors.readInNetwork(actor, async (tx) => {
      const known = await this.offerings.byIds(tx, ids);
      const allowed = known.filter(({ organisationId }) => may(actor, 'runway.readOwn', { organisationId }));
      const params = await this.positions.params(tx, question);
      const loaded = await this.positions.load(tx, allowed);
      const runways = sightedAll(actor, loaded, runwaysOf(loaded.position, params, { lens: question.lens }));
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
      const params = await this.positions.params(tx, question);
      const offerings = await this.offerings.running(tx, OFFERINGS_MAX);
      const county = await this.rollups.of(tx, { networkId: networkOf(actor), offerings, params, lens: question.lens });
      const runways = sightedAll(actor, county, county.runways);
      const ending = runways.filter(({ runway }) => isHandOverDue(runway, params)).map(({ offering }) => offering.id);
      const now = this.clock.now();
      const dependents = await this.offerings.dependents(tx, ending, now);
      return networkRunwayView({ actor, table: county.table(runways), runways, dependents, grants: county.grants, plans: county.plans, params, lens: question.lens, now });
    });
  }
}
