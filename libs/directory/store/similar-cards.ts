import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type CardBase } from '../domain/card.js';

/** Generous, because the pure rules decide: a word this unlike has no counterpart in the card by any of them. */
const WORD_LIKENESS_MIN = 0.3;
const CANDIDATES_MAX = 50;

/**
 * Public cards of the network with a word like one of these (folded), the most similar first. Scans one network's cards
 * over offering_card_list: once for a publication, never on the public path.
 */
export async function similarCards(tx: Tx, words: readonly string[], exceptId: Id | null): Promise<CardBase[]> {
  const rows: { card: CardBase }[] = await tx.query(
    `SELECT c.card FROM offering_card c
     CROSS JOIN LATERAL (SELECT max(word_similarity(w, c.folded)) AS best, avg(word_similarity(w, c.folded)) AS average FROM unnest($1::text[]) AS w) AS l
     WHERE c.network_id = app.network() AND c.is_public AND c.id IS DISTINCT FROM $2::uuid AND l.best >= ${WORD_LIKENESS_MIN}
     ORDER BY l.average DESC, c.id LIMIT ${CANDIDATES_MAX}`, [words, exceptId]);
  return rows.map((row) => row.card);
}
