import { Injectable } from '@nestjs/common';
import { type Actor, type Id, isId, keyOfCursor, pageOf, pageSize } from '#kernel';
import { authorise, may } from '#identity';
import { OfferingsStore, OfferingViews } from '#directory';
import { Doors } from '#platform/database';
import { OfferingHistory } from './offering-history.js';
import { PartnershipViews, type PartnershipView } from './partnership-views.js';
import { SharedOfferings } from './shared-offerings.js';
import { type Audience, type OfferingEventEntity } from './store/offering-event.entity.js';
import { type PartnershipStatus } from './store/partnership.entity.js';
import { PartnershipsStore } from './store/partnerships.store.js';

/** Which page of what. */
export interface PageWanted {
  first?: number | null;
  after?: string | null;
}

/** A partnership with what somebody agrees to by accepting it; null when there is nothing to accept. */
export interface PartnershipToAnswer {
  view: PartnershipView;
  core: Awaited<ReturnType<OfferingViews['coreOf']>> | null;
}

/** Reading partnerships: of an offering, of an organisation, what waits, and the history. */
@Injectable()
export class PartnershipsReader {
  constructor(
    private readonly doors: Doors,
    private readonly shared: SharedOfferings,
    private readonly store: PartnershipsStore,
    private readonly views: PartnershipViews,
    private readonly history: OfferingHistory,
    private readonly offerings: OfferingsStore,
    private readonly offeringViews: OfferingViews,
  ) {}

  /** One partnership; null when there is none to be seen. */
  async find(actor: Actor, id: Id): Promise<PartnershipView | null> {
    return this.doors.readInNetwork(actor, async (tx) => (await this.views.byIds(tx, actor, [id]))[0] ?? null);
  }

  /** The same with the offering at the revision that would be accepted; a draft is shown to nobody but the invited. */
  async toAnswer(actor: Actor, id: Id): Promise<PartnershipToAnswer | null> {
    return this.doors.readInNetwork(actor, async (tx) => {
      const [view] = await this.views.byIds(tx, actor, [id]);
      if (!view) return null;
      const stored = view.status === 'INVITED' ? await this.offerings.load(tx, view.offeringId) : null;
      return { view, core: stored && await this.offeringViews.coreOf(tx, stored) };
    });
  }

  /** Those of an offering that the caller may see, oldest first. */
  async ofOffering(actor: Actor, offeringId: Id): Promise<PartnershipView[]> {
    return this.doors.readInNetwork(actor, async (tx) => this.views.of(tx, actor, await this.store.of(tx, offeringId)));
  }

  /** What waits for an organisation: invitations to it, requests to what it leads. */
  async waitingFor(actor: Actor, organisationId: Id): Promise<PartnershipView[]> {
    authorise(actor, 'partnership.read', { organisationId });
    return this.doors.readInNetwork(actor, async (tx) =>
      this.views.of(tx, actor, await this.store.waitingFor(tx, organisationId, this.shared.today())));
  }

  /** Places of an organisation in shared offerings, newest first. */
  async ofOrganisation(
    actor: Actor, input: PageWanted & { organisationId: Id; status?: PartnershipStatus | null },
  ): Promise<{ items: PartnershipView[]; nextCursor: string | null }> {
    authorise(actor, 'partnership.read', { organisationId: input.organisationId });
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const rows = await this.store.page(tx, { organisationId: input.organisationId, status: input.status ?? null, first: first + 1, before });
      const page = pageOf(rows, { first, keyOf: (row) => [row.id], show: (row) => row });
      return { items: await this.views.of(tx, actor, page.items), nextCursor: page.nextCursor };
    });
  }

  /** What happened: everything public, more for those who take part, everything for the office. Empty for outsiders. */
  async historyOf(actor: Actor, input: PageWanted & { offeringId: Id }): Promise<{ items: OfferingEventEntity[]; nextCursor: string | null }> {
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const offering = await this.store.findOffering(tx, input.offeringId);
      const partnerOrganisationIds = (await this.store.presentIn(tx, [input.offeringId])).map((one) => one.organisationId);
      if (!offering?.organisationId || !may(actor, 'partnership.read', { organisationId: offering.organisationId, partnerOrganisationIds })) {
        return { items: [], nextCursor: null };
      }
      const audiences: Audience[] = may(actor, 'partnership.readOffice', {}) ? ['PUBLIC', 'PARTNERS', 'OFFICE'] : ['PUBLIC', 'PARTNERS'];
      return this.history.page(tx, { offeringId: input.offeringId, audiences, first, before });
    });
  }
}
