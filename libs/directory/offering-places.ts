import { Injectable } from '@nestjs/common';
import { type Id, InvalidInput, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { lacksTimes, renewedBase } from './domain/card.js';
import { type FullContent, fullContent, type KnownPlaces } from './domain/full-content.js';
import { type OfferingContent } from './domain/offering.js';
import { OfferingHooks } from './offering-hooks.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { PlacesStore, type StoredPlace } from './store/places.store.js';

/** Whose offering it is, as far as that decides where it may take place. */
export interface PlaceTaker {
  /** Null while it is being entered. */
  offeringId: Id | null;
  organisationId: Id | null;
}

/**
 * What offerings get from the places they name: which they may name, what those add to the page, and that a change of a
 * place reaches every card in the same transaction.
 */
@Injectable()
export class OfferingPlaces {
  constructor(private readonly places: PlacesStore, private readonly cards: OfferingCardsStore, private readonly hooks: OfferingHooks) {}

  /** The content as people see it. */
  async full(tx: Tx, content: OfferingContent): Promise<FullContent> {
    return fullContent(content, await this.known(tx, idsIn(content)));
  }

  /** The same for a page of them, with the same number of statements. */
  async fullOf(tx: Tx, contents: readonly OfferingContent[]): Promise<FullContent[]> {
    const known = await this.known(tx, contents.flatMap(idsIn));
    return contents.map((content) => fullContent(content, known));
  }

  /** As `full`, for what is about to be stored: the places cannot change before it is. */
  async held(tx: Tx, content: OfferingContent): Promise<FullContent> {
    const held = await this.places.hold(tx, idsIn(content));
    return fullContent(content, contentsById(held));
  }

  /** Null when every place that is named may be, and every stop is on the route of its place. */
  async refusal(tx: Tx, content: OfferingContent, context: { before: OfferingContent; taker: PlaceTaker }): Promise<InvalidInput | null> {
    return await this.refusedPlaces(tx, content, context) ?? this.refusedStops(tx, content);
  }

  private async refusedStops(tx: Tx, { places, times }: OfferingContent): Promise<InvalidInput | null> {
    const atStops = times.flatMap(({ atPlace, atStop }, at) => {
      const placeId = atPlace === null ? null : places[atPlace]?.placeId ?? null;
      return atStop === undefined || placeId === null ? [] : [{ at, atStop, placeId }];
    });
    if (atStops.length === 0) return null;
    const known = contentsById(await this.places.hold(tx, [...new Set(atStops.map(({ placeId }) => placeId))].sort()));
    const fields = atStops.flatMap(({ at, atStop, placeId }) => {
      const stops = known.get(placeId)?.stops ?? [];
      return stops[atStop] === undefined ? [{ path: `times.${at}.atStop`, code: 'OUT_OF_RANGE', message: noSuchStop(stops.length) }] : [];
    });
    return fields.length > 0 ? new InvalidInput(fields) : null;
  }

  /**
   * Every place that is named and was not named before is one of the own organisation, or one that its organisation shares
   * with the network or with its partners. What was named once stays, whatever became of a partnership.
   */
  private async refusedPlaces(tx: Tx, content: OfferingContent, { before, taker }: { before: OfferingContent; taker: PlaceTaker }): Promise<InvalidInput | null> {
    const kept = new Set(idsIn(before));
    const added = idsIn(content).filter((id) => !kept.has(id));
    if (added.length === 0) return null;
    const found = new Map((await this.places.hold(tx, added)).map((place) => [place.row.id, place]));
    const lenders = await this.lendersTo(tx, taker, [...found.values()]);
    const fields = content.places.flatMap(({ placeId }, at) => {
      if (placeId === null || kept.has(placeId)) return [];
      const place = found.get(placeId);
      const isUsable = place !== undefined && place.row.retiredAt === null && (place.row.organisationId === taker.organisationId || lenders.has(place.row.id));
      return isUsable ? [] : [{ path: `places.${at}.placeId`, code: 'NOT_FOUND', message: {
        de: 'Diesen Ort gibt es nicht (mehr), oder er darf für dieses Angebot nicht genutzt werden.', en: 'There is no such place (any more), or it may not be used for this offering.',
      } }];
    });
    return fields.length > 0 ? new InvalidInput(fields) : null;
  }

  /**
   * Brings the cards of all offerings at this place up to date, also of those whose changes wait to be cleared. Answers
   * which of them have lost their last time by it.
   */
  async renewCards(tx: Tx, placeId: Id, at: Date): Promise<ReadonlySet<Id>> {
    const timeless = new Set<Id>();
    for (const card of await this.cards.atPlace(tx, placeId)) {
      const known = await this.known(tx, card.base.places.flatMap((place) => place.placeId ?? []));
      const base = renewedBase(card.base, known, at);
      if (base === null) continue;
      if (lacksTimes(base) && !lacksTimes(card.base)) timeless.add(base.id);
      await this.cards.put(tx, { ...card, base });
    }
    return timeless;
  }

  private async known(tx: Tx, ids: readonly Id[]): Promise<KnownPlaces> {
    const stored = ids.length === 0 ? [] : await this.places.byIds(tx, [...new Set(ids)]);
    return contentsById(stored);
  }

  /** Ids of those places of other organisations that are lent to this offering. Only verified organisations lend. */
  private async lendersTo(tx: Tx, { offeringId }: PlaceTaker, places: readonly StoredPlace[]): Promise<ReadonlySet<Id>> {
    const shared = places.filter(({ row }) => row.sharedWith !== 'OWN');
    if (shared.length === 0) return new Set();
    const partners = offeringId === null ? undefined : (await this.hooks.partnersOf(tx, [offeringId])).get(offeringId);
    const verified: { id: Id }[] = await tx.query(`SELECT id FROM organisation WHERE id = ANY($1) AND verification = 'VERIFIED'`, [shared.map(({ row }) => row.organisationId)]);
    return new Set(shared.filter(({ row }) => verified.some(({ id }) => id === row.organisationId)
      && (row.sharedWith === 'NETWORK' || partners?.partnerIds.includes(row.organisationId))).map(({ row }) => row.id));
  }
}

function noSuchStop(stops: number): Text {
  if (stops === 0) return { de: 'Dieser Ort hat keine Halte.', en: 'This place has no stops.' };
  return { de: `Diesen Halt gibt es nicht: Der Ort hat ${stops}, gezählt ab 0.`, en: `There is no such stop: the place has ${stops}, counted from 0.` };
}

function contentsById(stored: readonly StoredPlace[]): KnownPlaces {
  return new Map(stored.map(({ row, content }) => [row.id, content]));
}

function idsIn({ places }: Pick<OfferingContent, 'places'>): Id[] {
  return [...new Set(places.flatMap(({ placeId }) => placeId ?? []))].sort();
}
