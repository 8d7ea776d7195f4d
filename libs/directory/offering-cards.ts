import { Injectable } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { cardBase, type CardFacts, type PublicOrganisation } from './domain/card.js';
import { cardTerms } from './domain/offering-terms.js';
import { Freshness } from './freshness.js';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { OfferingPlaces } from './offering-places.js';
import { MachineTranslationsStore } from './store/machine-translations.store.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { type SaidContent } from './store/offering-revisions.store.js';
import { type StoredOffering, OfferingsStore } from './store/offerings.store.js';

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
    private readonly machine: MachineTranslationsStore,
    private readonly terms: NetworkTermsStore,
    private readonly places: OfferingPlaces,
  ) {}

  /**
   * Writes the card of a published offering anew and does nothing for any other. What was changed since it was
   * cleared or approved keeps that text; only what other features add is renewed.
   */
  async refreshCard(tx: Tx, offeringId: Id): Promise<void> {
    const stored = await this.offerings.load(tx, offeringId);
    if (stored?.row.state !== 'PUBLISHED') return;
    const parts = await this.hooks.cardParts(tx, offeringId);
    if (hasUnclearedChanges(stored)) return this.cards.putParts(tx, offeringId, parts);
    const [facts] = await this.factsOf(tx, [stored.row]);
    if (!facts) return;
    await this.cards.put(tx, {
      base: cardBase(await this.places.held(tx, stored.content), facts), parts,
      organisationId: stored.row.organisationId ?? stored.row.sponsorOrganisationId,
    });
  }

  /** Stores a change of an offering and brings its card and all listeners up to date. Returns the row as it is now. */
  async store(tx: Tx, actor: Actor, change: { before: OfferingEntity; columns: Partial<OfferingEntity>; said?: Omit<SaidContent, 'by'> }): Promise<OfferingEntity> {
    const { before, columns, said } = change;
    // The key of the card holds the state, so the card goes first.
    if (before.state === 'PUBLISHED' && (columns.state ?? 'PUBLISHED') !== 'PUBLISHED') await this.cards.remove(tx, before.id);
    const after = await this.offerings.update(tx, before, { ...columns, ...await this.freshness.columnsOf(tx, before, columns) }, said && { ...said, by: actor });
    await this.announce(tx, actor, { before, after });
    return after;
  }

  /** Brings the card and all listeners up to date with a row that was just written. */
  async announce(tx: Tx, actor: Actor, change: OfferingRows): Promise<void> {
    await this.refreshCard(tx, change.after.id);
    await this.hooks.changed(tx, actor, change);
  }

  /** What surrounds the content of each of these offerings, with one statement for all their organisations, and one for their terms of the network. */
  async factsOf(tx: Tx, rows: readonly OfferingEntity[]): Promise<CardFacts[]> {
    const machine = await this.machine.of(tx, rows.map((row) => row.id));
    const organisations = await organisationsOf(tx, rows.flatMap((row) => [row.organisationId, row.sponsorOrganisationId]));
    const own = await this.terms.byKeys(tx, rows.flatMap((row) => row.terms));
    return rows.map((row) => ({
      id: row.id, terms: cardTerms(row.terms, own), networkId: row.networkId, version: row.version, changedAt: row.changedAt, assuredOn: row.assuredOn,
      isUnconfirmed: row.recordedByCounty && row.confirmedAt === null, machineTexts: machine.get(row.id)?.texts ?? [],
      organisation: organisations.get(row.organisationId ?? '') ?? null, sponsor: organisations.get(row.sponsorOrganisationId ?? '') ?? null,
    }));
  }
}

/** True for what was changed since it was cleared or approved: an informal service, or an offering whose organisation wants its changes approved. */
export function hasUnclearedChanges({ row }: Pick<StoredOffering, 'row'>): boolean {
  // Of an organisation's offering nothing waits while there is no such version.
  return row.state === 'PUBLISHED' && (row.clearedVersion ?? (row.isInformal ? 0 : row.version)) < row.version;
}

async function organisationsOf(tx: Tx, ids: readonly (Id | null)[]): Promise<Map<Id, PublicOrganisation>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows: PublicOrganisation[] = await tx.query(`SELECT id, name, kind FROM organisation WHERE id = ANY($1)`, [wanted]);
  return new Map(rows.map((row) => [row.id, row]));
}
