import { Injectable } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { cardBase, type CardFacts } from './domain/card.js';
import { type OfferingContent } from './domain/offering.js';
import { cardTerms } from './domain/offering-terms.js';
import { type Calendar } from './domain/schedule.js';
import { Freshness } from './freshness.js';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { OfferingPlaces } from './offering-places.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { type SaidContent } from './store/offering-revisions.store.js';
import { type StoredOffering, OfferingsStore } from './store/offerings.store.js';
import { type Surroundings, SurroundingsStore } from './store/surroundings.store.js';

/**
 * Keeps the public read model equal to the offerings, always inside the transaction of the cause. Whoever changes
 * something that a card shows calls `refreshCard`.
 */
@Injectable()
export class OfferingCards {
  constructor(
    private readonly offerings: OfferingsStore,
    private readonly cards: OfferingCardsStore,
    private readonly hooks: OfferingHooks,
    private readonly freshness: Freshness,
    private readonly surroundings: SurroundingsStore,
    private readonly terms: NetworkTermsStore,
    private readonly places: OfferingPlaces,
  ) {}

  /**
   * Writes the card of a published offering anew and does nothing for any other. What was changed since it was
   * cleared or approved keeps that text; only what other features add is renewed.
   */
  async refreshCard(tx: Tx, offeringId: Id): Promise<void> {
    const stored = await this.offerings.load(tx, offeringId);
    if (stored) await this.refresh(tx, stored);
  }

  /** Stores a change of an offering and brings its card and all listeners up to date. Returns the row as it is now. `content` is what it said before, where that is known. */
  async store(
    tx: Tx, actor: Actor, change: { before: OfferingEntity; content?: OfferingContent; columns: Partial<OfferingEntity>; said?: Omit<SaidContent, 'by'> },
  ): Promise<OfferingEntity> {
    const { before, columns, said } = change;
    // The key of the card holds the state, so the card goes first.
    if (before.state === 'PUBLISHED' && (columns.state ?? 'PUBLISHED') !== 'PUBLISHED') await this.cards.remove(tx, before.id);
    const after = await this.offerings.update(tx, before, { ...columns, ...await this.freshness.columnsOf(tx, before, columns) }, said && { ...said, by: actor });
    await this.announce(tx, actor, { before, after }, said?.content ?? change.content);
    return after;
  }

  /** Brings the card and all listeners up to date with a row that was just written, and with what it says. */
  async announce(tx: Tx, actor: Actor, change: OfferingRows, content?: OfferingContent): Promise<void> {
    await (content ? this.refresh(tx, { row: change.after, content }) : this.refreshCard(tx, change.after.id));
    await this.hooks.changed(tx, actor, change);
  }

  /** What surrounds the content of each of these offerings. */
  async factsOf(tx: Tx, rows: readonly OfferingEntity[]): Promise<CardFacts[]> {
    return (await this.surroundingsOf(tx, rows)).facts;
  }

  /** What the days are in the network. */
  async calendar(tx: Tx): Promise<Calendar> {
    return this.offerings.calendar(tx);
  }

  /** The same with the calendar of the network: one statement for all of them, and one for the terms of the network where they carry any. */
  async surroundingsOf(tx: Tx, rows: readonly OfferingEntity[]): Promise<Pick<Surroundings, 'calendar'> & { facts: CardFacts[] }> {
    const { calendar, organisations, machineTexts, placesChangedAt } = await this.surroundings.of(tx, rows);
    const own = await this.terms.byKeys(tx, rows.flatMap((row) => row.terms));
    return { calendar, facts: rows.map((row) => ({
      id: row.id, terms: cardTerms(row.terms, own), networkId: row.networkId, version: row.version, changedAt: later(row.changedAt, placesChangedAt.get(row.id)), assuredOn: row.assuredOn,
      isUnconfirmed: row.recordedByCounty && row.confirmedAt === null, machineTexts: machineTexts.get(row.id) ?? [],
      organisation: organisations.get(row.organisationId ?? '') ?? null, sponsor: organisations.get(row.sponsorOrganisationId ?? '') ?? null,
    })) };
  }

  private async refresh(tx: Tx, { row, content }: StoredOffering): Promise<void> {
    if (row.state !== 'PUBLISHED') return;
    const parts = await this.hooks.cardParts(tx, row.id);
    if (hasUnclearedChanges({ row })) return this.cards.putParts(tx, row.id, parts);
    const [facts] = await this.factsOf(tx, [row]);
    if (!facts) return;
    await this.cards.put(tx, {
      base: cardBase(await this.places.held(tx, content), facts), parts, organisationId: row.organisationId ?? row.sponsorOrganisationId,
      changedMs: row.changedAt.getTime(),
    });
  }
}

/** A page has changed when what its offering says has, or what its places say. */
function later(own: Date, places: Date | undefined): Date {
  return places !== undefined && places > own ? places : own;
}

/** True for what was changed since it was cleared or approved: an informal service, or an offering whose organisation wants its changes approved. */
export function hasUnclearedChanges({ row }: Pick<StoredOffering, 'row'>): boolean {
  // Of an organisation's offering nothing waits while there is no such version.
  return row.state === 'PUBLISHED' && (row.clearedVersion ?? (row.isInformal ? 0 : row.version)) < row.version;
}
