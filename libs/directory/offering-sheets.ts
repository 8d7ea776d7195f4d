import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { barrierFactNames, barrierStateNames } from './domain/barrier-facts.js';
import { type Capacity } from './domain/capacity.js';
import { cardBase, type CardBase } from './domain/card.js';
import { commonTerms } from './domain/common-terms.js';
import { saidIn } from './domain/full-content.js';
import { lifeAreaTexts, suitedForTexts } from './domain/life-areas.js';
import { type PlaceContent } from './domain/place.js';
import { type NamedArea } from './domain/taxonomy.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingPlaces } from './offering-places.js';
import { CapacitiesStore } from './store/capacities.store.js';
import { NetworkTermEntity } from './store/network-term.entity.js';
import { OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';
import { PlacesStore } from './store/places.store.js';

/** All that an offering says, as it leaves the network. */
export type OfferingSheet = Omit<CardBase, 'places' | 'times' | 'images' | 'organisation' | 'sponsor'> & ReturnType<typeof saidIn> & {
  organisationId: Id | null;
  state: OfferingEntity['state'];
  capacities: Capacity[];
  partners: { organisationId: Id; name: string; role: string; since: string }[];
};

/** What was brought in with it, as it came; an empty object for what was entered here. */
interface Beside { beside: object }

/** What an offering itself says, taken from its page. */
export function saidOnCard(base: CardBase): Omit<OfferingSheet, 'organisationId' | 'state' | 'capacities' | 'partners'> {
  const { places, times, images: _images, organisation: _organisation, sponsor: _sponsor, ...rest } = base;
  return { ...rest, ...saidIn({ ...rest, places, times }) };
}

/** A place with all that it says. */
export type PlaceSheet = PlaceContent & { id: Id; organisationId: Id; changedAt: string };

/** What other features add to a card, as far as it leaves the network. */
export interface CardParts {
  partners?: OfferingSheet['partners'];
  capacities?: Capacity[];
}

interface CardRow {
  id: Id;
  base: CardBase;
  parts: CardParts;
}

/**
 * Offerings and places as others get them. Of what is public they get what its page says: changes that wait to be cleared
 * stay inside. Read inside the transaction of whoever exports.
 */
@Injectable()
export class OfferingSheets {
  constructor(
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly places: OfferingPlaces,
    private readonly placesStore: PlacesStore,
    private readonly capacities: CapacitiesStore,
  ) {}

  /** Ids after one of them, in order: of what is public, and of what was brought in and is not. */
  async ids(tx: Tx, { afterId, first }: { afterId: Id | null; first: number }): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT o.id FROM offering o WHERE o.network_id = app.network() AND ($1::uuid IS NULL OR o.id > $1)
       AND (EXISTS (SELECT FROM offering_card c WHERE c.network_id = o.network_id AND c.id = o.id AND c.is_public) OR o.hsds_extra <> '{}')
       ORDER BY o.id LIMIT $2`, [afterId, first]);
    return rows.map(({ id }) => id);
  }

  /** These offerings, in the order of their ids. */
  async offerings(tx: Tx, ids: readonly Id[]): Promise<(OfferingSheet & Beside)[]> {
    if (ids.length === 0) return [];
    const rows = await tx.find(OfferingEntity, { where: { id: In([...ids]) }, order: { id: 'ASC' } });
    const cards: CardRow[] = await tx.query('SELECT id, base, parts FROM offering_card WHERE network_id = app.network() AND id = ANY($1)', [ids]);
    const beside = await besideOf(tx, 'offering', ids);
    const stored = await this.store.complete(tx, rows);
    const full = await this.places.fullOf(tx, stored.map(({ content }) => content));
    const facts = await this.cards.factsOf(tx, rows);
    const told = await this.capacities.of(tx, ids);
    return rows.flatMap((row, at) => {
      const card = cards.find(({ id }) => id === row.id);
      const [content, fact] = [full[at], facts[at]];
      if (!content || !fact) return [];
      return [{
        ...saidOnCard(card?.base ?? cardBase(content, fact)), organisationId: row.organisationId, state: row.state, capacities: told.get(row.id) ?? [], partners: card?.parts.partners ?? [],
        beside: beside.get(row.id) ?? {},
      }];
    });
  }

  /** Places that the public pages of these offerings name, or where one has none the offering itself, and all that were brought in. In the order of their ids. */
  async placesFor(tx: Tx, offeringIds: readonly Id[]): Promise<(PlaceSheet & Beside)[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT p.id FROM place p WHERE p.network_id = app.network() AND p.retired_at IS NULL AND (p.hsds_extra <> '{}'
         OR p.id IN (SELECT x.place_id FROM offering_place x WHERE x.network_id = app.network() AND x.offering_id = ANY($1)
           AND NOT EXISTS (SELECT FROM offering_card c WHERE c.network_id = x.network_id AND c.id = x.offering_id))
         OR p.id IN (SELECT (e ->> 'placeId')::uuid FROM offering_card c, jsonb_array_elements(c.base -> 'places') e WHERE c.network_id = app.network() AND c.id = ANY($1)))`, [offeringIds]);
    return this.placesById(tx, rows.map(({ id }) => id));
  }

  /** These places, in the order of their ids. */
  async placesById(tx: Tx, ids: readonly Id[]): Promise<(PlaceSheet & Beside)[]> {
    const beside = await besideOf(tx, 'place', ids);
    const stored = await this.placesStore.byIds(tx, ids);
    return stored.map(({ row, content }) => ({ ...content, id: row.id, organisationId: row.organisationId, changedAt: row.changedAt.toISOString(), beside: beside.get(row.id) ?? {} }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Those of these ids that offerings or places of the network have. */
  async taken(tx: Tx, kind: 'offering' | 'place', ids: readonly Id[]): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      kind === 'offering' ? 'SELECT id FROM offering WHERE network_id = app.network() AND id = ANY($1)' : 'SELECT id FROM place WHERE network_id = app.network() AND id = ANY($1)', [ids]);
    return rows.map(({ id }) => id);
  }

  /** What the codes mean, in German. */
  async vocabulary(tx: Tx): Promise<Vocabulary> {
    const own = await tx.find(NetworkTermEntity);
    return vocabularyWith(own.map(({ id, lifeArea, names }) => ({ id, lifeArea, name: names.de })));
  }
}

/** What the codes mean, in German; `own` are the terms that networks have added. */
export function vocabularyWith(own: readonly { id: Id; lifeArea: string | null; name: string }[]): Vocabulary {
  const value = (code: string, { name, description, externalIds }: NamedArea): Value => ({ code, name: name.de, description: description.de, openEligibility: idsOf(externalIds) });
  return {
    lifeAreas: Object.entries(lifeAreaTexts).map(([code, one]) => value(code, one)), targetGroups: Object.entries(suitedForTexts).map(([code, one]) => value(code, one)),
    terms: [
      ...commonTerms.map(({ key, lifeArea, name, externalIds }) => ({ code: key, lifeArea, name: name.de, description: '', openEligibility: idsOf(externalIds) })),
      ...own.map(({ id, lifeArea, name }) => ({ code: id, lifeArea, name, description: '', openEligibility: [] })),
    ],
    barrierFacts: germanOf(barrierFactNames), barrierStates: germanOf(barrierStateNames),
  };
}

interface Value { code: string; name: string; description: string; openEligibility: string[] }

/** What the codes of offerings mean. */
export interface Vocabulary {
  lifeAreas: Value[];
  targetGroups: Value[];
  terms: (Value & { lifeArea: string | null })[];
  barrierFacts: Record<string, string>;
  barrierStates: Record<string, string>;
}

function idsOf(externalIds: NamedArea['externalIds']): string[] {
  return externalIds.flatMap(({ scheme, id }) => (scheme === 'OPEN_ELIGIBILITY' ? [id] : []));
}

function germanOf(names: Readonly<Record<string, { de: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([code, { de }]) => [code, de]));
}

async function besideOf(tx: Tx, table: 'offering' | 'place', ids: readonly Id[]): Promise<Map<Id, object>> {
  const rows: { id: Id; beside: object }[] = await tx.query(
    table === 'offering' ? 'SELECT id, hsds_extra AS beside FROM offering WHERE network_id = app.network() AND id = ANY($1)' : 'SELECT id, hsds_extra AS beside FROM place WHERE network_id = app.network() AND id = ANY($1)', [ids]);
  return new Map(rows.map(({ id, beside }) => [id, beside]));
}
