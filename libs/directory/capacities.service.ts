import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Clock, type Id, isProblem, type Problem } from '#kernel';
import { notFound } from '#identity';
import { AuditTrail, CLOCK, Doors } from '#platform/database';
import { type CapacityFields, parseCapacities } from './domain/capacity.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingEditor, unseen, wrongState } from './offering-editor.js';
import { OfferingHooks } from './offering-hooks.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { CapacitiesStore, shownCapacities } from './store/capacities.store.js';
import { OfferingsStore } from './store/offerings.store.js';

/**
 * What is free, told daily by whoever works there. It is a part of the public card beside the content: no new version, no
 * revision, nothing to be cleared; who told it stands in the trail.
 */
@Injectable()
export class CapacitiesService implements OnModuleInit {
  constructor(
    private readonly doors: Doors,
    private readonly offerings: OfferingsStore,
    private readonly capacities: CapacitiesStore,
    private readonly editor: OfferingEditor,
    private readonly cards: OfferingCards,
    private readonly views: OfferingViews,
    private readonly hooks: OfferingHooks,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.hooks.onCard('capacities', shownCapacities, []);
  }

  /** Problems: InvalidInput; Refused WRONG_STATE of what has ended. The last one who tells it is right. */
  async report(actor: Actor, input: { offeringId: Id; capacities: readonly CapacityFields[] }): Promise<OfferingView | Problem> {
    const { offeringId } = input;
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await this.offerings.findForUpdate(tx, offeringId);
      if (!row) throw unseen(actor);
      await this.editor.authorise(tx, actor, { row, action: 'offering.reportCapacity' });
      if (row.state === 'CLOSED') return wrongState('CLOSED');
      const figures = parseCapacities(input.capacities, row.isInformal);
      if (isProblem(figures)) return figures;
      const before = (await this.capacities.of(tx, [offeringId])).get(offeringId) ?? [];
      await this.capacities.replace(tx, row, figures, this.clock.now());
      await this.cards.refreshCard(tx, offeringId);
      await this.audit.record(tx, actor, {
        action: 'offering.reportCapacity', subjectType: 'offering', subjectId: offeringId, changes: { capacities: { before, after: figures } },
      });
      const [stored] = await this.offerings.complete(tx, [row]);
      if (!stored) throw notFound();
      return this.views.viewOf(tx, actor, stored);
    });
  }
}
