import { Injectable } from '@nestjs/common';
import { type Actor, type Id, isId, keyOfCursor, type Language, LocalDate, pageOf, pageSize } from '#kernel';
import { authorise, may } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { type OfferingState } from './domain/vocabulary.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { OfferingSearch } from './offering-search.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { type OfferingList, OfferingsStore } from './store/offerings.store.js';

/** What a page is asked for with. */
interface PageInput {
  first?: number | null;
  after?: string | null;
}

interface OfferingPage {
  items: OfferingView[];
  nextCursor: string | null;
}

/** Reading single offerings and the lists of the workspace. The public search is `OfferingSearch`. */
@Injectable()
export class OfferingsReader {
  constructor(
    private readonly doors: Doors,
    private readonly store: OfferingsStore,
    private readonly views: OfferingViews,
    private readonly search: OfferingSearch,
    private readonly cards: OfferingCardsStore,
  ) {}

  /**
   * One offering as this caller may see it: whole for its owners, its partners and the office, the public page for
   * everyone else, null when there is neither. `network` is the slug, and wins over the network acted in.
   */
  async find(actor: Actor, id: Id, { network, language }: { network: string | null; language: Language | null }): Promise<object | null> {
    if (actor.kind === 'PERSON' && actor.networkId) {
      const view = await this.doors.readInNetwork(actor, async (tx) => {
        const stored = await this.store.load(tx, id);
        return stored && await this.views.isOpenTo(tx, actor, stored.row) ? this.views.viewOf(tx, actor, stored, language) : null;
      });
      if (view) return view;
    }
    return this.search.page(id, network === null ? { networkId: actor.networkId } : { slug: network }, language);
  }

  /** The workspace of the organisation acted for, else of the office, else of the person. */
  async workspace(actor: Actor, input: PageInput & { state?: OfferingState | null; isAssuranceDue?: boolean | null }): Promise<OfferingPage> {
    authorise(actor, 'offering.list', {});
    const which = { state: input.state ?? null, dueOn: input.isAssuranceDue ? this.views.today() : null };
    if (actor.organisationId) {
      authorise(actor, 'offering.readUnsubmitted', { organisationId: actor.organisationId });
      return this.page(actor, input, { organisationId: actor.organisationId, ...which });
    }
    if (may(actor, 'offering.readDraft', {})) return this.page(actor, input, { submittedOnly: true, ...which });
    return this.page(actor, input, { accountId: actor.accountId ?? undefined, ...which });
  }

  /** Informal services that wait for clearing, or were changed since. */
  async toClear(actor: Actor, input: PageInput): Promise<OfferingPage> {
    authorise(actor, 'offering.clear', {});
    return this.page(actor, input, { toClear: true });
  }

  /** Offerings of the organisation acted for that wait for one of its admins. */
  async toApprove(actor: Actor, input: PageInput): Promise<OfferingPage> {
    authorise(actor, 'offering.approve', { organisationId: actor.organisationId });
    return this.page(actor, input, { organisationId: actor.organisationId ?? undefined, toApprove: true });
  }

  /** Restrictions to a status that people see, the next review first. What only waits to be approved is not among them. */
  async flagged(actor: Actor, input: PageInput): Promise<{ items: object[]; nextCursor: string | null }> {
    authorise(actor, 'offering.flagged', {});
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, [LocalDate.is, isId]);
    const after = key && { reviewOn: key[0], id: key[1] };
    const today = this.views.today();
    return this.doors.readInNetwork(actor, async (tx) => {
      const page = pageOf(await this.cards.flagged(tx, { first: first + 1, after }), {
        first, keyOf: (base) => [base.restriction?.reviewOn ?? '', base.id], show: (base) => base,
      });
      const byId = new Map((await this.store.byIds(tx, page.items.map(({ id }) => id))).map((row) => [row.id, row]));
      const stored = await this.store.complete(tx, page.items.flatMap(({ id }) => byId.get(id) ?? []));
      const offerings = await this.views.publicViewsOf(tx, actor, stored, page.items);
      return { ...page, items: offerings.map((offering) => (
        { offering, reviewOn: offering.restriction?.reviewOn, isReviewDue: (offering.restriction?.reviewOn ?? today) <= today })) };
    });
  }

  private async page(actor: Actor, input: PageInput, list: Partial<OfferingList>): Promise<OfferingPage> {
    const first = pageSize(input.first);
    const afterId = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const page = pageOf(await this.store.page(tx, { ...list, first: first + 1, afterId }), { first, keyOf: (row) => [row.id], show: (row) => row });
      return { ...page, items: await this.shown(tx, actor, page.items) };
    });
  }

  private async shown(tx: Tx, actor: Actor, rows: readonly OfferingEntity[]): Promise<OfferingView[]> {
    return this.views.viewsOf(tx, actor, await this.store.complete(tx, rows));
  }
}
