import { Injectable } from '@nestjs/common';
import { type Actor, type Id, isId, keyOfCursor, pageOf, pageSize } from '#kernel';
import { authorise, may } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { OfferingHooks } from './offering-hooks.js';
import { OfferingViews } from './offering-views.js';
import { type PlaceView, PlaceViews } from './place-views.js';
import { OfferingsStore } from './store/offerings.store.js';
import { type PlaceList, PlacesStore } from './store/places.store.js';

/** Reading places in the workspace. What the public sees of them stands on the cards of offerings. */
@Injectable()
export class PlacesReader {
  constructor(
    private readonly doors: Doors,
    private readonly store: PlacesStore,
    private readonly views: PlaceViews,
    private readonly offerings: OfferingsStore,
    private readonly offeringViews: OfferingViews,
    private readonly hooks: OfferingHooks,
  ) {}

  /** One place; null when the caller may not know of it. */
  async find(actor: Actor, id: Id): Promise<PlaceView | null> {
    authorise(actor, 'place.read', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const stored = await this.store.load(tx, id);
      return stored && this.views.isOpenTo(actor, stored.row) ? this.views.viewOf(tx, stored) : null;
    });
  }

  /** The places of the organisation acted for, or for the office of the network; with `offeringId` those to choose from for it. */
  async workspace(actor: Actor, input: { offeringId?: Id | null; first?: number | null; after?: string | null }): Promise<{ items: PlaceView[]; nextCursor: string | null }> {
    authorise(actor, 'place.read', {});
    const first = pageSize(input.first);
    const afterId = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const which = input.offeringId ? await this.usableBy(tx, actor, input.offeringId) : wholeWorkspace(actor);
      if (!which) return { items: [], nextCursor: null };
      const page = pageOf(await this.store.page(tx, { ...which, first: first + 1, afterId }), { first, keyOf: ({ row }) => [row.id], show: (stored) => stored });
      return { ...page, items: await this.views.viewsOf(tx, page.items) };
    });
  }

  private async usableBy(tx: Tx, actor: Actor, offeringId: Id): Promise<Pick<PlaceList, 'usableBy'> | null> {
    const row = await this.offerings.find(tx, offeringId);
    if (!row?.organisationId || row.isInformal || !await this.offeringViews.isOpenTo(tx, actor, row)) return null;
    const partnerIds = (await this.hooks.partnersOf(tx, [offeringId])).get(offeringId)?.partnerIds ?? [];
    // Where a shared offering takes place is the lead's to say; its partners do not see what the lead keeps.
    const isOfLead = actor.organisationId === row.organisationId || may(actor, 'place.record', {});
    return isOfLead ? { usableBy: { offeringId, organisationId: row.organisationId, partnerIds } } : null;
  }
}

/** Null for whoever acts for nobody who has places. */
function wholeWorkspace(actor: Actor): Pick<PlaceList, 'organisationId'> | null {
  if (actor.organisationId) return { organisationId: actor.organisationId };
  return may(actor, 'place.record', {}) ? {} : null;
}
