import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { lexemesOf, lexiconEdition } from '#lexicon';
import { type Tx } from '#platform/database';
import { barrierFactsOf, type CardBase, type CardWords, cardWords, isReachableFromHome, weekdaysOf } from '../domain/card.js';
import { ImagesStore } from './images.store.js';

/** What a card is made of. */
export interface NewCard {
  base: CardBase;
  parts: Readonly<Record<string, unknown>>;
  /** The organisation whose verification the card hangs on; null when the office vouches for a person. */
  organisationId: Id | null;
}

/** Every statement that writes the read model. */
@Injectable()
export class OfferingCardsStore {
  constructor(private readonly images: ImagesStore) {}

  async put(tx: Tx, { base, parts, organisationId }: NewCard): Promise<void> {
    const words = cardWords(base);
    await tx.query(`
      INSERT INTO offering_card (id, network_id, organisation_id, life_areas, languages, suited_for, weekdays, is_free, is_remote,
        changed_ms, folded, base, parts, terms, barrier_facts, words, lexicon)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::tsvector, $17)
      ON CONFLICT (network_id, id) DO UPDATE SET organisation_id = excluded.organisation_id, life_areas = excluded.life_areas,
        languages = excluded.languages, suited_for = excluded.suited_for, weekdays = excluded.weekdays, is_free = excluded.is_free,
        is_remote = excluded.is_remote, changed_ms = excluded.changed_ms, folded = excluded.folded, base = excluded.base,
        parts = excluded.parts, terms = excluded.terms, barrier_facts = excluded.barrier_facts, words = excluded.words, lexicon = excluded.lexicon`,
    [
      base.id, base.networkId, organisationId, base.lifeAreas, base.languages, base.suitedFor, weekdaysOf(base), base.cost.kind === 'FREE', isReachableFromHome(base),
      Date.parse(base.changedAt), words.folded, JSON.stringify(base), JSON.stringify(parts), base.terms.map((term) => term.key),
      barrierFactsOf(base), tsvectorOf(words), lexiconEdition,
    ]);
    await this.images.showOnCard(tx, base, base.images);
  }

  /** Replaces what other features add, and leaves the rest as it was cleared. */
  async putParts(tx: Tx, offeringId: Id, parts: Readonly<Record<string, unknown>>): Promise<void> {
    await tx.query(`UPDATE offering_card SET parts = $2 WHERE id = $1`, [offeringId, JSON.stringify(parts)]);
  }

  /** The cards that name a place, locked, in the order of ids. A scan of the network's cards: once for a change of a place, never on the public path. */
  async atPlace(tx: Tx, placeId: Id): Promise<NewCard[]> {
    return tx.query(
      `SELECT base, parts, organisation_id AS "organisationId" FROM offering_card
       WHERE network_id = app.network() AND base -> 'places' @> jsonb_build_array(jsonb_build_object('placeId', $1::text)) ORDER BY id FOR UPDATE`, [placeId]);
  }

  /** Makes the words of some cards anew that another edition of the lexicon made. Returns their number. */
  async renewWords(tx: Tx, networkId: Id, limit: number): Promise<number> {
    const rows: { id: Id; base: CardBase }[] = await tx.query(
      `SELECT id, base FROM offering_card WHERE network_id = $1 AND lexicon <> $2 ORDER BY id LIMIT $3 FOR UPDATE`, [networkId, lexiconEdition, limit]);
    for (const { id, base } of rows) {
      const words = cardWords(base);
      await tx.query(`UPDATE offering_card SET words = $3::tsvector, folded = $4, lexicon = $5 WHERE network_id = $1 AND id = $2`, [networkId, id, tsvectorOf(words), words.folded, lexiconEdition]);
    }
    return rows.length;
  }

  async remove(tx: Tx, offeringId: Id): Promise<void> {
    await this.images.hideFromCard(tx, offeringId);
    await tx.query(`DELETE FROM offering_card WHERE id = $1`, [offeringId]);
  }
}

/** As PostgreSQL reads it: every lexeme once, with its weight at a position that says nothing. */
function tsvectorOf({ texts, terms, lifeAreas }: CardWords): string {
  return [...lexemesOf(texts, { A: terms, C: lifeAreas })].map(([lexeme, weight]) => `'${lexeme.replaceAll(/['\\]/g, (sign) => sign + sign)}':1${weight}`).join(' ');
}
