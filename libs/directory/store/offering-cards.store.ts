import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { lexemesOf, lexiconEdition } from '#lexicon';
import { insertRows, type Tx } from '#platform/database';
import { barrierFactsOf, type CardBase, type CardWords, cardWords, isReachableFromHome, weekdaysOf } from '../domain/card.js';
import { whereabouts } from '../domain/near.js';
import { ImagesStore } from './images.store.js';

/** What a card is made of. */
export interface NewCard {
  base: CardBase;
  parts: Readonly<Record<string, unknown>>;
  /** The organisation whose verification the card hangs on; null when the office vouches for a person. */
  organisationId: Id | null;
  /**
   * When the offering itself was last changed, in milliseconds since 1970: the order of lists. A place that changes moves
   * the day of the page, but does not bring all that takes place there to the top.
   */
  changedMs: number;
}

/** Every statement that writes the read model. */
@Injectable()
export class OfferingCardsStore {
  constructor(private readonly images: ImagesStore) {}

  async put(tx: Tx, card: NewCard): Promise<void> {
    const row = cardRow(card);
    const names = Object.keys(row);
    await tx.query(`
      WITH hidden AS (DELETE FROM card_image WHERE offering_id = $1)
      INSERT INTO offering_card (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})
      ON CONFLICT (network_id, id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`, Object.values(row));
    await this.images.showOnCard(tx, card.base, card.base.images);
  }

  /** Writes many cards at once that are not there yet and show no pictures. */
  async putNew(tx: Tx, cards: readonly NewCard[]): Promise<void> {
    await insertRows(tx, 'offering_card', cards.map(cardRow));
  }

  /** The public page; null when there is none. */
  async baseOf(tx: Tx, offeringId: Id): Promise<CardBase | null> {
    const rows: { base: CardBase }[] = await tx.query('SELECT base FROM offering_card WHERE network_id = app.network() AND id = $1', [offeringId]);
    return rows[0]?.base ?? null;
  }

  /** Replaces what other features add, and leaves the rest as it was cleared. */
  async putParts(tx: Tx, offeringId: Id, parts: Readonly<Record<string, unknown>>): Promise<void> {
    await tx.query(`UPDATE offering_card SET parts = $2 WHERE id = $1`, [offeringId, JSON.stringify(parts)]);
  }

  /** The cards that name a place, locked, in the order of ids. A scan of the network's cards: once for a change of a place, never on the public path. */
  async atPlace(tx: Tx, placeId: Id): Promise<NewCard[]> {
    return tx.query(
      `SELECT base, parts, organisation_id AS "organisationId", changed_ms AS "changedMs" FROM offering_card
       WHERE network_id = app.network() AND base -> 'places' @> jsonb_build_array(jsonb_build_object('placeId', $1::text)) ORDER BY id FOR UPDATE`, [placeId]);
  }

  /**
   * Pages that restrict to a status, as people see them, the next review first. What is written now may say something else
   * and wait, so cards are read; only of those that say it now (offering_restriction_review), or were once approved, the rest being as written.
   */
  async flagged(tx: Tx, page: { first: number; after: { reviewOn: string; id: Id } | null }): Promise<CardBase[]> {
    const rows: { base: CardBase }[] = await tx.query(
      `SELECT c.base FROM offering o JOIN offering_card c ON c.network_id = o.network_id AND c.id = o.id
       WHERE o.network_id = app.network() AND (o.openness = 'STATUS_BASED' OR o.cleared_version IS NOT NULL) AND c.base ->> 'openness' = 'STATUS_BASED'
         AND ($1::text IS NULL OR (c.base #>> '{restriction,reviewOn}', o.id) > ($1, $2::uuid))
       ORDER BY c.base #>> '{restriction,reviewOn}', o.id LIMIT $3`, [page.after?.reviewOn ?? null, page.after?.id ?? null, page.first]);
    return rows.map(({ base }) => base);
  }

  /** The restriction that people read on a page, of whatever kind, and what that page is called; null = there is none. */
  async restrictionOf(tx: Tx, offeringId: Id): Promise<{ title: string; reviewOn: string } | null> {
    const rows: { title: string; reviewOn: string }[] = await tx.query(
      `SELECT base ->> 'title' AS title, base #>> '{restriction,reviewOn}' AS "reviewOn" FROM offering_card
       WHERE network_id = app.network() AND id = $1 AND base #>> '{restriction,reviewOn}' IS NOT NULL`, [offeringId]);
    return rows[0] ?? null;
  }

  /** Makes the words of some cards anew that another edition of the lexicon made, and what migrations leave to be worked out here. Returns their number. */
  async renewWords(tx: Tx, networkId: Id, limit: number): Promise<number> {
    const rows: { id: Id; base: CardBase }[] = await tx.query(
      `SELECT id, base FROM offering_card WHERE network_id = $1 AND lexicon <> $2 ORDER BY id LIMIT $3 FOR UPDATE`, [networkId, lexiconEdition, limit]);
    for (const { id, base } of rows) {
      const words = cardWords(base);
      await tx.query(`UPDATE offering_card SET words = $3::tsvector, folded = $4, lexicon = $5, towns = $6, weekdays = $7 WHERE network_id = $1 AND id = $2`, [networkId, id, tsvectorOf(words), words.folded, lexiconEdition, whereabouts(base.places).towns, weekdaysOf(base)]);
    }
    return rows.length;
  }

  async remove(tx: Tx, offeringId: Id): Promise<void> {
    await this.images.hideFromCard(tx, offeringId);
    await tx.query(`DELETE FROM offering_card WHERE id = $1`, [offeringId]);
  }
}

/** The columns of a card by their names in the table. */
function cardRow({ base, parts, organisationId, changedMs }: NewCard): Record<string, unknown> {
  const words = cardWords(base);
  return {
    id: base.id, network_id: base.networkId, organisation_id: organisationId, life_areas: base.lifeAreas, languages: base.languages, suited_for: base.suitedFor,
    weekdays: weekdaysOf(base), is_free: base.cost.kind === 'FREE', is_remote: isReachableFromHome(base), changed_ms: changedMs,
    folded: words.folded, base, parts, terms: base.terms.map((term) => term.key), barrier_facts: barrierFactsOf(base),
    words: tsvectorOf(words), lexicon: lexiconEdition, ...whereabouts(base.places), served_areas: base.servedAreas,
  };
}

/** The weight once more, as the position of a lexeme: the public statements read it there, because they mark what was asked for by weights. */
const positions = { A: 2, B: 3, C: 4, D: 5 } as const;

/** As PostgreSQL reads it: every lexeme once, with its weight. */
function tsvectorOf({ texts, codes }: CardWords): string {
  return [...lexemesOf(texts, codes)].map(([lexeme, weight]) => `'${lexeme.replaceAll(/['\\]/g, (sign) => sign + sign)}':${positions[weight]}${weight}`).join(' ');
}
