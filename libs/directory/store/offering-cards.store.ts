import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { barrierFactsOf, type CardBase, cardWords, isReachableFromHome, weekdaysOf } from '../domain/card.js';
import { folded } from '../domain/folding.js';

/** What a card is made of. */
export interface NewCard {
  base: CardBase;
  parts: Readonly<Record<string, unknown>>;
  /** The organisation whose verification the card hangs on; null when the office vouches for a person. */
  organisationId: Id | null;
}

/**
 * Every statement that writes the read model. Words are stored as typed and folded, stemmed and plain, so that
 * Frauen finds Frau, Mueller finds Müller, and Schwimm finds Schwimmkurs.
 */
@Injectable()
export class OfferingCardsStore {
  async put(tx: Tx, { base, parts, organisationId }: NewCard): Promise<void> {
    const words = cardWords(base);
    const names = `${words.names} ${words.foreign}`;
    await tx.query(`
      INSERT INTO offering_card (id, network_id, organisation_id, life_areas, languages, suited_for, weekdays, is_free, is_remote,
        changed_ms, folded, base, parts, terms, barrier_facts, words)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $23,
        setweight(to_tsvector('german', $15) || to_tsvector('german', $16) || to_tsvector('simple', $16) || to_tsvector('simple', $21), 'A')
        || setweight(to_tsvector('german', $17) || to_tsvector('german', $18) || to_tsvector('simple', $18), 'B')
        || setweight(to_tsvector('german', $19) || to_tsvector('german', $20) || to_tsvector('simple', $20) || to_tsvector('simple', $22), 'C'))
      ON CONFLICT (network_id, id) DO UPDATE SET organisation_id = excluded.organisation_id, life_areas = excluded.life_areas,
        languages = excluded.languages, suited_for = excluded.suited_for, weekdays = excluded.weekdays, is_free = excluded.is_free,
        is_remote = excluded.is_remote, changed_ms = excluded.changed_ms, folded = excluded.folded, base = excluded.base,
        parts = excluded.parts, terms = excluded.terms, barrier_facts = excluded.barrier_facts, words = excluded.words`,
    [
      base.id, base.networkId, organisationId, base.lifeAreas, base.languages, base.suitedFor, weekdaysOf(base), base.cost.kind === 'FREE', isReachableFromHome(base),
      Date.parse(base.changedAt), words.folded, JSON.stringify(base), JSON.stringify(parts), base.terms.map((term) => term.key),
      words.title, folded(words.title), names, folded(names), words.text, folded(words.text),
      folded(words.translatedTitles), folded(words.translatedTexts), barrierFactsOf(base),
    ]);
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

  async remove(tx: Tx, offeringId: Id): Promise<void> {
    await tx.query(`DELETE FROM offering_card WHERE id = $1`, [offeringId]);
  }
}
