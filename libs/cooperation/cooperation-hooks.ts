import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { OrganisationsService } from '#identity';
import { type Tx } from '#platform/database';
import { OfferingCards, OfferingHooks } from '#directory';
import { allIn, CooperationNotices } from './cooperation-notices.js';
import { leadOf } from './domain/shared-offering.js';
import { type CooperationAct } from './domain/transitions.js';
import { cardPart } from './public-parts.js';
import { type LockedOffering, SharedOfferings } from './shared-offerings.js';
import { PartnershipsStore } from './store/partnerships.store.js';
import { PUBLIC_CONTRIBUTIONS, PUBLIC_PARTNERS } from './store/public-lists.js';

/**
 * What cooperation adds to the libs below, in their transactions: the partners on public cards and workspace pages, and
 * what closing (T20), suspending (T21) and verifying again (T21r) mean for a shared offering.
 */
@Injectable()
export class CooperationHooks implements OnModuleInit {
  constructor(
    private readonly offerings: OfferingHooks,
    private readonly cards: OfferingCards,
    private readonly organisations: OrganisationsService,
    private readonly shared: SharedOfferings,
    private readonly partnerships: PartnershipsStore,
    private readonly notices: CooperationNotices,
  ) {}

  onModuleInit(): void {
    this.offerings.onCard('partners', cardPart(PUBLIC_PARTNERS), []);
    this.offerings.onCard('contributions', cardPart(PUBLIC_CONTRIBUTIONS), []);
    this.offerings.onPartners(async (tx, ids) => this.partnerships.insidersOf(tx, ids, this.shared.today()));
    this.offerings.onOfferingClosed(async (tx, actor, { offering, note }) => this.closed(tx, actor, { id: offering.id, note }));
    this.organisations.onChanged(async (tx, actor, { before, after }) => {
      const was = before.verification === 'VERIFIED';
      const is = after.verification === 'VERIFIED';
      if (was && !is) await this.deactivated(tx, actor, after.id);
      if (!was && is) await this.reinstated(tx, actor, after.id);
      if (was && is && before.name !== after.name) await this.renamed(tx, after.id);
    });
  }

  /**
   * T20. The directory has let the closing through: of a suspended offering, which has no lead, only the office's. What
   * hangs on the offering is settled before anybody hears of its end; whether that is so is asked, not believed.
   */
  private async closed(tx: Tx, actor: Actor, closing: { id: Id; note: string | null }): Promise<void> {
    const offering = await this.shared.lockFollowing(tx, closing.id, (before) => hasActiveLead(before) ? 'PUBLISHED' : 'SUSPENDED');
    if (!offering) return;
    const lead = leadOf(offering.machine);
    const areShiftsSettled = await this.offerings.areSettled(tx, closing.id);
    const waiting = [...offering.machine.partners].filter(([, { standing }]) => standing === 'INVITED' || standing === 'REQUESTED').map(([id]) => id);
    await this.follow(tx, actor, offering, {
      act: { event: 'close', by: lead === null ? 'COORDINATOR' : { organisationId: lead }, target: offering.machine.owner, facts: { areShiftsSettled } },
      kind: 'closed', to: [...allIn(offering), ...waiting], words: closing.note,
    });
  }

  /** T21. The directory has suspended what the organisation led already. */
  private async deactivated(tx: Tx, actor: Actor, organisationId: Id): Promise<void> {
    for (const id of await this.partnerships.sharedOfferingsOf(tx, organisationId)) {
      const offering = await this.shared.lockFollowing(tx, id, ({ row, partnerships }) => {
        if (row.state === 'CLOSED') return 'CLOSED';
        if (row.state === 'SUSPENDED') return hasActiveLead({ partnerships }) ? 'PUBLISHED' : 'SUSPENDED';
        return row.state === 'PUBLISHED' ? 'PUBLISHED' : 'DRAFT';
      });
      if (!offering) continue;
      const isLead = leadOf(offering.machine) === organisationId;
      // A shared draft ends with its lead, and with it what hangs on it.
      if (isLead && offering.machine.state === 'DRAFT') await this.offerings.settle(tx, actor, { offering: offering.row, reason: 'OTHER', note: null });
      await this.follow(tx, actor, offering, {
        act: { event: 'deactivate', by: 'COORDINATOR', target: organisationId, facts: {} },
        kind: isLead ? 'suspended' : 'left', to: allIn(offering, [organisationId]), isForOffice: true, day: isLead ? null : this.shared.today(),
      });
    }
  }

  /** T21r. Offerings that have found another lead, or were closed, stay as they are. */
  private async reinstated(tx: Tx, actor: Actor, organisationId: Id): Promise<void> {
    for (const id of await this.partnerships.sharedOfferingsOf(tx, organisationId)) {
      const offering = await this.shared.lockFollowing(tx, id, ({ row, partnerships }) => {
        if (row.state === 'CLOSED') return 'CLOSED';
        return hasActiveLead({ partnerships }) ? 'PUBLISHED' : 'SUSPENDED';
      });
      if (!offering || offering.machine.owner !== organisationId || offering.machine.state !== 'SUSPENDED') continue;
      await this.follow(tx, actor, offering, {
        act: { event: 'reinstate', by: 'COORDINATOR', target: organisationId, facts: {} }, kind: 'reinstated', to: allIn(offering),
      });
    }
  }

  /** The cards of what it leads are the directory's; here those that name it as a partner. */
  private async renamed(tx: Tx, organisationId: Id): Promise<void> {
    for (const id of await this.partnerships.sharedOfferingsOf(tx, organisationId)) await this.cards.refreshCard(tx, id);
  }

  private async follow(
    tx: Tx, actor: Actor, offering: LockedOffering,
    what: { act: CooperationAct; kind: 'closed' | 'suspended' | 'left' | 'reinstated'; to: readonly Id[]; isForOffice?: boolean; day?: string | null; words?: string | null },
  ): Promise<void> {
    const { act, ...notice } = what;
    const partnership = offering.partnerships.get(act.target);
    const outcome = await this.shared.take(tx, actor, offering, { act });
    if ('refused' in outcome) throw new Error(`What follows from ${act.event} was refused: ${outcome.refused}`);
    const about = partnership ?? outcome.offering.partnerships.get(act.target);
    if (about) await this.notices.send(tx, actor, { ...notice, offering: outcome.offering, partnership: about, eventId: outcome.eventId });
  }
}

function hasActiveLead({ partnerships }: Pick<LockedOffering, 'partnerships'>): boolean {
  return [...partnerships.values()].some((row) => row.role === 'LEAD' && row.status === 'ACTIVE');
}
