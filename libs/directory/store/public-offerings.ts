import { CALENDAR_FACTS } from '../network-calendar.js';

/*
 * The statements of the public hot path. Each runs as app_public: one prepared statement, no transaction, only cards of
 * published offerings of verified organisations. They scan one network's cards over offering_card_list; text and
 * trigram operators run on those rows alone, because row level security keeps them out of index conditions, and so no
 * plan can fall into scanning a text index of all networks.
 */

/** A statement of its own name and text, as `Doors.asPublic` takes it. */
export interface PublicStatement {
  name: string;
  text: string;
}

/** How many parameters the filters take in every statement; what a statement needs besides comes after them. */
const FILTERS = 10;

/** Filters that all statements share, in this order. */
export interface FilterValues {
  slug: string;
  lifeAreas: readonly string[] | null;
  languages: readonly string[] | null;
  isFree: boolean;
  isRemote: boolean;
  weekdays: readonly number[] | null;
  /** The day in Germany: times that are over do not count. */
  today: string;
  organisationId: string | null;
  suitedFor: string | null;
  terms: readonly string[] | null;
}

/** The values of the filters. */
export function filterParameters(filter: FilterValues): unknown[] {
  return [
    filter.slug, filter.lifeAreas, filter.languages, filter.isFree, filter.isRemote, filter.weekdays, filter.today, filter.organisationId, filter.suitedFor, filter.terms,
  ];
}

const IN_NETWORK = `c.network_id = (SELECT id FROM network WHERE slug = $1) AND c.is_public`;
// Next to every card stands what its next times are worked out from; evaluated once for a page.
const CALENDAR = `(SELECT ${CALENDAR_FACTS} FROM network n WHERE n.slug = $1) AS calendar`;
const IN_AREA = `($2::text[] IS NULL OR c.life_areas && $2::text[])`;
const IN_LANGUAGE = `($3::text[] IS NULL OR c.languages && $3::text[])`;
const IN_TERM = `($10::text[] IS NULL OR c.terms && $10::text[])`;
const IN_OTHERS = `(NOT $4::boolean OR c.is_free) AND (NOT $5::boolean OR c.is_remote)
    AND ($6::smallint[] IS NULL OR (c.weekdays && $6::smallint[] AND EXISTS (
      SELECT FROM jsonb_array_elements(c.card -> 'times') AS t, jsonb_array_elements_text(t -> 'fixedWeekdays') AS weekday
      WHERE weekday::smallint = ANY ($6::smallint[]) AND coalesce(t ->> 'validTo' >= $7::text, true))))
    AND ($8::uuid IS NULL OR c.organisation_id = $8::uuid)`;

// A suited audience comes first and nobody is left out: it is worth more than any match of words.
const SUITED = `CASE WHEN $9::text = ANY (c.suited_for) THEN 1000000 ELSE 0 END`;

/** The n-th parameter after the filters. */
const after = (n: number): string => `$${FILTERS + n}`;

// First the words as typed, second the same folded. A word that occurs nowhere in the network is taken for a misspelt one.
// Stop words say nothing and are left out.
const WORDS = `word AS MATERIALIZED (
    SELECT w.folded, w.query, NOT EXISTS (SELECT FROM offering_card c WHERE ${IN_NETWORK} AND c.words @@ w.query) AS is_unknown
    FROM (
      SELECT u.folded, plainto_tsquery('german', u.plain) || plainto_tsquery('german', u.folded)
        || to_tsquery('simple', quote_literal(u.folded) || CASE WHEN length(u.folded) >= 3 THEN ':*' ELSE '' END) AS query
      FROM unnest(${after(1)}::text[], ${after(2)}::text[]) AS u (plain, folded)
      WHERE numnode(plainto_tsquery('german', u.plain)) > 0
    ) AS w)`;
const SIMILARITY_MIN = 0.45;
// Every word must hit: exactly, or by likeness when it is unknown. Likeness is the costly part, so it is worked out
// once per row, for unknown words alone, and against title and names rather than the whole text.
const WORD_HITS = `CROSS JOIN LATERAL (
      SELECT coalesce(bool_and(h.likeness >= ${SIMILARITY_MIN}), true) AS is_match,
        (coalesce(sum(CASE WHEN h.is_unknown THEN h.likeness ELSE ts_rank(c.words, h.query) END), 0) * 10000)::integer AS score
      FROM (
        SELECT w.query, w.is_unknown,
          CASE WHEN w.is_unknown THEN word_similarity(w.folded, c.folded) WHEN c.words @@ w.query THEN 1 ELSE 0 END AS likeness
        FROM word w OFFSET 0
      ) AS h
    ) AS hits`;

/** A page without words: in order of the last change, straight from the index. After the filters: ms and id of the row before, rows. $9 is null here. */
export const browseStatement: PublicStatement = {
  name: 'offerings-browse',
  text: `SELECT c.card, ${CALENDAR}, c.changed_ms, c.id, ${SUITED} AS score FROM offering_card c
    WHERE ${IN_NETWORK} AND ${IN_AREA} AND ${IN_LANGUAGE} AND ${IN_TERM} AND ${IN_OTHERS} AND $9::text IS NULL
      AND (${after(1)}::bigint IS NULL OR (c.changed_ms, c.id) < (${after(1)}::bigint, ${after(2)}::uuid))
    ORDER BY c.changed_ms DESC, c.id DESC LIMIT ${after(3)}`,
};

/** A page by match. After the filters: words twice; score, ms and id of the row before; rows. */
export const searchStatement: PublicStatement = {
  name: 'offerings-search',
  text: `WITH ${WORDS}, found AS MATERIALIZED (
      SELECT c.network_id, c.id, c.changed_ms, ${SUITED} + hits.score AS score FROM offering_card c ${WORD_HITS}
      WHERE ${IN_NETWORK} AND ${IN_AREA} AND ${IN_LANGUAGE} AND ${IN_TERM} AND ${IN_OTHERS} AND hits.is_match
    ), page AS (
      SELECT * FROM found f WHERE ${after(3)}::integer IS NULL OR (f.score, f.changed_ms, f.id) < (${after(3)}::integer, ${after(4)}::bigint, ${after(5)}::uuid)
      ORDER BY f.score DESC, f.changed_ms DESC, f.id DESC LIMIT ${after(6)}
    )
    SELECT c.card, ${CALENDAR}, p.changed_ms, p.id, p.score FROM page p JOIN offering_card c ON c.network_id = p.network_id AND c.id = p.id AND c.is_public
    ORDER BY p.score DESC, p.changed_ms DESC, p.id DESC`,
};

/** Counts beside a search; after the filters: words twice. One row per value, and TOTAL. Each facet leaves its own filter out. */
export const facetStatement: PublicStatement = {
  name: 'offerings-facets',
  text: `WITH ${WORDS}, base AS MATERIALIZED (
      SELECT c.life_areas, c.languages, c.terms, ${IN_AREA} AS in_area, ${IN_LANGUAGE} AS in_language, ${IN_TERM} AS in_term FROM offering_card c ${WORD_HITS}
      WHERE ${IN_NETWORK} AND ${IN_OTHERS} AND $9::text IS NOT DISTINCT FROM $9::text AND hits.is_match
    )
    SELECT 'LIFE_AREA' AS facet, value, count(*) AS count FROM base, unnest(life_areas) AS value WHERE in_language AND in_term GROUP BY value
    UNION ALL SELECT 'LANGUAGE', value, count(*) FROM base, unnest(languages) AS value WHERE in_area AND in_term GROUP BY value
    UNION ALL SELECT 'TERM', value, count(*) FROM base, unnest(terms) AS value WHERE in_area AND in_language GROUP BY value
    UNION ALL SELECT 'TOTAL', '', count(*) FROM base WHERE in_area AND in_language AND in_term
    ORDER BY facet, count DESC, value`,
};

/** One public page by id, in the network of slug $2 or id $3. */
export const pageStatement: PublicStatement = {
  name: 'offering-page',
  text: `SELECT c.card, (SELECT ${CALENDAR_FACTS} FROM network n WHERE n.id = c.network_id) AS calendar FROM offering_card c WHERE c.id = $1 AND c.is_public
    AND c.network_id = coalesce($3::uuid, (SELECT id FROM network WHERE slug = $2::text))`,
};

/** A row when there is a network of slug $1. */
export const networkStatement: PublicStatement = { name: 'offerings-network', text: `SELECT id FROM network WHERE slug = $1` };
