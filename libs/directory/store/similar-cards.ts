import { In, Not } from 'typeorm';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type CardBase } from '../domain/card.js';
import { OfferingEntity } from './offering.entity.js';

/** Generous, because the pure rules decide: a word this unlike has no counterpart in the card by any of them. */
const WORD_LIKENESS_MIN = 0.3;
const CANDIDATES_MAX = 50;
/** Texts that were written from each other are alike in more than this, and about as long. */
const TEXT_LIKENESS_MIN = 0.5;
const SAME_TEXT_MAX = 20;
const DRAFTS_MAX = 50;

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

/**
 * Public cards of the network with almost the same description, whatever their title. Scans the offerings of one network,
 * and compares those whose texts are about as long.
 */
export async function cardsOfSameText(tx: Tx, description: string, exceptId: Id | null): Promise<CardBase[]> {
  const rows: { card: CardBase }[] = await tx.query(
    `SELECT c.card FROM offering o JOIN offering_card c ON c.network_id = o.network_id AND c.id = o.id AND c.is_public
     WHERE o.network_id = app.network() AND o.id IS DISTINCT FROM $2::uuid
       AND char_length(o.description) BETWEEN char_length($1) * 0.7 AND char_length($1) * 1.4 AND similarity(o.description, $1) >= ${TEXT_LIKENESS_MIN}
     ORDER BY similarity(o.description, $1) DESC, c.id LIMIT ${SAME_TEXT_MAX}`, [description, exceptId]);
  return rows.map((row) => row.card);
}

/** What an organisation has begun and not yet published, the latest first. */
export async function draftsOf(tx: Tx, organisationId: Id, exceptId: Id | null): Promise<OfferingEntity[]> {
  return tx.find(OfferingEntity, {
    where: { organisationId, state: In(['DRAFT', 'AWAITING_CLEARANCE']), ...(exceptId === null ? {} : { id: Not(exceptId) }) }, order: { changedAt: 'DESC', id: 'ASC' }, take: DRAFTS_MAX,
  });
}
