import { type Id } from '#kernel';
import { type OfferingFilter } from '../domain/offering-filter.js';
import { CALENDAR_FACTS } from '../network-calendar.js';

/*
 * The statements of the public hot path. Each runs as app_public: one prepared statement, no transaction, only cards of
 * published offerings of verified organisations. They scan one network's cards over offering_card_list; text
 * operators run on those rows alone, because row level security keeps them out of index conditions, and so no plan can
 * fall into scanning a text index of all networks.
 */

/** A statement of its own name and text, as `Doors.asPublic` takes it. */
export interface PublicStatement {
  name: string;
  text: string;
}

/** How many parameters the filters take in every statement; what a statement needs besides comes after them. */
const FILTERS = 11;

/** Filters that all statements share, in this order. */
export interface FilterValues extends Omit<OfferingFilter, 'words' | 'isOpenNow' | 'weekdays' | 'between' | 'near' | 'suitedFor'> {
  slug: string;
  /** Target groups, common ones and keys of the network's own: what is suited for one of them comes first; null = none is asked for. */
  groups: readonly string[] | null;
  /** Those that take place when it is asked for; null = at any time. */
  timelyIds: readonly Id[] | null;
  /** From where distances are measured; null = they are not asked for. */
  surroundings: object | null;
}

/** The values of the filters. */
export function filterParameters(filter: FilterValues): unknown[] {
  const { barrierFacts } = filter;
  return [
    filter.slug, filter.lifeAreas, filter.languages, filter.isFree, filter.isRemote, filter.organisationId, filter.groups, filter.terms,
    barrierFacts && JSON.stringify(barrierFacts.map((code) => ({ code, state: 'YES' }))), filter.timelyIds,
    filter.surroundings && JSON.stringify(filter.surroundings),
  ];
}

const IN_NETWORK = `c.network_id = (SELECT id FROM network WHERE slug = $1) AND c.is_public`;
// Next to every card stands what its next times are worked out from; evaluated once for a page, and parsed once, therefore as text.
const CALENDAR = `(SELECT (${CALENDAR_FACTS})::text FROM network n WHERE n.slug = $1) AS calendar`;
const IN_AREA = `($2::text[] IS NULL OR c.life_areas && $2::text[])`;
const IN_LANGUAGE = `($3::text[] IS NULL OR c.languages && $3::text[])`;
const IN_TERM = `($8::text[] IS NULL OR c.terms && $8::text[])`;
const IN_FREE = `(NOT $4::boolean OR c.is_free)`;
const IN_REMOTE = `(NOT $5::boolean OR c.is_remote)`;
// Each fact is needed, all of them at one place: a lift in one house is of no use to somebody in another one.
const IN_BARRIERS = `($9::jsonb IS NULL OR c.card @> jsonb_build_object('places', jsonb_build_array(jsonb_build_object('barrierFacts', $9::jsonb))))`;
const BARRIER_FACTS = `CASE WHEN $9::jsonb IS NULL THEN c.barrier_facts ELSE ARRAY(
      SELECT DISTINCT f ->> 'code' FROM jsonb_array_elements(c.card -> 'places') AS p, jsonb_array_elements(p -> 'barrierFacts') AS f
      WHERE p -> 'barrierFacts' @> $9::jsonb AND f ->> 'state' = 'YES') END`;
// Not = ANY, which goes through the whole list for every card once the plan is for any values.
const IN_TIME = `($10::uuid[] IS NULL OR c.id IN (SELECT unnest($10::uuid[])))`;
/** How distances take part in a statement. */
interface Distances {
  join: string;
  /** The filter. */
  isInReach: string;
  /** What it adds to the order where there are no words. */
  order: string;
}
// $11: {points: [[latitude, longitude]], metres, areas, towns: {as cards seek them: metres}}. The nearest place within reach.
const NEAR: Distances = {
  join: `CROSS JOIN (
      SELECT array_agg((o ->> 0)::double precision) AS latitudes, array_agg((o ->> 1)::double precision) AS longitudes FROM jsonb_array_elements($11::jsonb -> 'points') AS o
    ) AS origin CROSS JOIN LATERAL (
      SELECT min(d.metres) AS metres FROM (
        SELECT app.metres_between(o.latitude, o.longitude, p.latitude, p.longitude) AS metres
        FROM unnest(origin.latitudes, origin.longitudes) AS o (latitude, longitude), unnest(c.latitudes, c.longitudes) AS p (latitude, longitude)
        UNION ALL SELECT ($11::jsonb #>> ARRAY['towns', town])::double precision FROM unnest(c.towns) AS town
      ) AS d WHERE d.metres <= ($11::jsonb ->> 'metres')::double precision
    ) AS near`,
  isInReach: `(near.metres IS NOT NULL OR c.is_remote OR c.served_areas && ARRAY(SELECT jsonb_array_elements_text($11::jsonb -> 'areas')))`,
  // Metres count down from nothing, beyond the farthest reach stands what comes to people; all of it is less than being suited.
  order: `-coalesce(round(near.metres)::integer, 200000)`,
};
const ANYWHERE: Distances = { join: 'CROSS JOIN (SELECT NULL::double precision AS metres) AS near', isInReach: '$11::jsonb IS NULL', order: '0' };
/**
 * A statement in two forms, by whether a place is asked for. Without one no part of it is dear for values that it does not
 * get, so that PostgreSQL takes a plan for any values and saves planning, which took longer than most pages.
 */
function byPlace(name: string, textWith: (distances: Distances) => string): (place: object | null) => PublicStatement {
  const [near, anywhere] = [{ name: `${name}-near`, text: textWith(NEAR) }, { name, text: textWith(ANYWHERE) }];
  return (place) => place ? near : anywhere;
}
const inOthers = ({ isInReach }: Distances): string => `${isInReach} AND ${IN_TIME} AND ${IN_BARRIERS} AND ($6::uuid IS NULL OR c.organisation_id = $6::uuid)`;
/**
 * All filters together, as one expression: most of them are not asked for, and whoever multiplies their chances, as the planner
 * does, believes that hardly a row is left.
 */
const passing = (distances: Distances): string => `CASE WHEN ${IN_AREA} AND ${IN_LANGUAGE} AND ${IN_TERM} AND ${IN_FREE} AND ${IN_REMOTE} AND ${inOthers(distances)} THEN true END`;

// A suited audience comes first and nobody is left out: it is worth more than any match of words.
const SUITED = `CASE WHEN c.suited_for && $7::text[] OR c.terms && $7::text[] THEN 1000000 ELSE 0 END`;

/** The n-th parameter after the filters. */
const after = (n: number): string => `$${FILTERS + n}`;

// Each word of a search comes with the lexemes that answer it (libs/lexicon). After the filters: lexemes, the number of the
// word that each answers and how well, what each word is worth, and a query for any of the lexemes, null without words.
// No parameter is read as two types: one that has to be converted would be so for every row.
const PLAN = 5;
// An offering is found when it answers so much of what was asked, or, where none does, as much as the best one, and when
// it is at least so good as a share of the best one.
export const COVER_MIN = 0.35;
/** Shares that come back in a cursor are counted in ten thousandths. */
export const COVER_WHOLE = 10_000;
const SCORE_SHARE_MIN = 0.3;
const ANSWER_MIN = 0.12;
// Below 1: what answers two words in part is better than what answers one of them well.
const ANSWER_POWER = 0.85;
const ASKED = `asked AS MATERIALIZED (
    SELECT a.lexeme, a.word, a.likeness, (${after(4)}::real[])[a.word + 1] AS worth
    FROM unnest(${after(1)}::text[], ${after(2)}::smallint[], ${after(3)}::real[]) AS a (lexeme, word, likeness)
  )`;
// What of the asked lexemes a card has and where each stands, as text. These functions go once over the vector; opening
// it, a row for each lexeme, costs ten times as much. Many cards say the same, so that few texts are judged.
const SAID = `CASE WHEN ${after(5)}::tsquery IS NULL THEN '' ELSE ts_filter(setweight(setweight(c.words, 'D'), 'A', ${after(1)}::text[]), '{a}')::text END AS said`;
// Several ways to answer one word add up like independent evidence and never beyond 1; where a lexeme stands weighs it: see
// `positions` in offering-cards.store.ts. Position 1 is of an earlier release and says nothing.
const JUDGED = `judged AS (
    SELECT w.said, (sum(w.worth * power(w.answer, ${ANSWER_POWER}) ORDER BY w.word) * 10000)::integer AS score, coalesce(sum(w.worth ORDER BY w.word) FILTER (WHERE w.answer >= ${ANSWER_MIN}), 0) AS cover
    FROM (
      SELECT s.said, a.word, max(a.worth) AS worth,
        1 - exp(sum(ln(1 - a.likeness * CASE (s.lexeme).positions[1] WHEN 2 THEN 1 WHEN 3 THEN 0.75 WHEN 5 THEN 0.35 ELSE 0.6 END))) AS answer
      FROM (SELECT said, unnest(said::tsvector) AS lexeme FROM matched GROUP BY said) AS s JOIN asked a ON a.lexeme = (s.lexeme).lexeme GROUP BY s.said, a.word
    ) AS w GROUP BY w.said
  ), hit AS MATERIALIZED (
    SELECT m.*, coalesce(j.score, 0) AS score, coalesce(j.cover, 0) AS cover FROM matched m LEFT JOIN judged j ON j.said = m.said
  )`;
// Without words every offering is a hit of score 0.
const IS_HIT = `(${after(5)}::tsquery IS NULL OR c.words @@ ${after(5)}::tsquery)`;
/** What an offering must reach to be found among others. */
const floor = (others = ''): string => `least(${COVER_MIN}, max(cover)${others}) AS cover_min, ${SCORE_SHARE_MIN} * max(score)${others} AS score_min`;
const IS_FOUND = 'cover >= cover_min AND score >= score_min';
/** Changes with every change of the network's public cards. */
const EDITION = `(SELECT n.id || ':' || count(v.revision) || ':' || coalesce(sum(v.revision), 0) FROM network n
    LEFT JOIN offering_card v ON v.network_id = n.id AND v.is_public WHERE n.slug = $1 GROUP BY n.id)`;
const order = (row: string): string => `${row}.score DESC, ${row}.changed_ms DESC, ${row}.id DESC`;

// Before the first row: an index cannot be entered by a condition that may be left out.
const BIGINT_MAX = '9223372036854775807';
const ID_MAX = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/**
 * A page without words and place: in order of the last change, straight from the index, no further than the page goes; the fence
 * of OFFSET keeps filters from turning that into reading and sorting all. After the filters: ms and id of the row before, rows.
 * $7 and $11 are null here.
 */
export const browseStatement: PublicStatement = {
  name: 'offerings-browse',
  text: `SELECT c.revision, ${CALENDAR}, c.changed_ms, c.id, 0 AS score, NULL::double precision AS metres FROM (
      SELECT c.id, c.changed_ms, c.life_areas, c.languages, c.terms, c.is_free, c.is_remote, c.organisation_id, c.card, c.revision FROM offering_card c
      WHERE ${IN_NETWORK} AND (c.changed_ms, c.id) < (coalesce(${after(1)}::bigint, ${BIGINT_MAX}), coalesce(${after(2)}::uuid, '${ID_MAX}'))
      ORDER BY c.changed_ms DESC, c.id DESC OFFSET 0
    ) AS c WHERE ${passing(ANYWHERE)} AND $7::text[] IS NULL LIMIT ${after(3)}`,
};

/**
 * A page by match. After filters and plan: what the first page demanded of an offering, its cover in ten thousandths and its score, null for
 * that page itself; score, ms and id of the row before; rows. At least one row in a network that there is: it tells by which edition of
 * the words the search should have been read. Half of a ten thousandth less is demanded than was counted: covers are sums of small numbers.
 */
export const searchStatement = byPlace('offerings-search', (distances) => `WITH ${ASKED}, matched AS MATERIALIZED (
      SELECT c.network_id, c.id, c.changed_ms, ${SUITED} AS suited, near.metres, ${distances.order} AS nearness, ${SAID} FROM offering_card c ${distances.join}
      WHERE ${IN_NETWORK} AND ${passing(distances)} AND ${IS_HIT}
    ), ${JUDGED}, own AS (SELECT ${floor()}, max(cover) AS best FROM hit), floor AS MATERIALIZED (
      SELECT coalesce((${after(PLAN + 1)}::integer - 0.5) / ${COVER_WHOLE}, cover_min) AS cover_min, coalesce(${after(PLAN + 2)}::integer, ceil(score_min)) AS score_min, best FROM own
    ),
    found AS (
      SELECT h.network_id, h.id, h.changed_ms, h.metres, h.suited + CASE WHEN ${after(5)}::tsquery IS NULL THEN h.nearness ELSE h.score END AS score FROM hit h, floor WHERE h.cover >= floor.cover_min AND h.score >= floor.score_min
    ), page AS (
      SELECT * FROM found f WHERE ${after(PLAN + 3)}::integer IS NULL
        OR (f.score, f.changed_ms, f.id) < (${after(PLAN + 3)}::integer, ${after(PLAN + 4)}::bigint, ${after(PLAN + 5)}::uuid)
      ORDER BY ${order('f')} LIMIT ${after(PLAN + 6)}
    )
    SELECT e.edition, (SELECT best FROM floor) AS cover, coalesce((SELECT score_min FROM floor), 0)::integer AS score_min, c.revision, ${CALENDAR}, p.changed_ms, p.id, p.score, p.metres
    FROM (SELECT ${EDITION} AS edition OFFSET 0) AS e
    LEFT JOIN (page p JOIN offering_card c ON c.network_id = p.network_id AND c.id = p.id AND c.is_public) ON true
    WHERE e.edition IS NOT NULL ORDER BY ${order('p')}`);

/** Public cards by their ids in the network of slug $1, with the revision that each is of; what is not public is left out. */
export const cardsStatement: PublicStatement = {
  name: 'offerings-cards',
  text: `SELECT c.id, c.revision, c.card::text AS text FROM offering_card c WHERE ${IN_NETWORK} AND c.id = ANY ($2::uuid[])`,
};

/** What the times of a network's offerings depend on: the edition of the cards, and the calendar. One row in a network that there is. */
export const timesStateStatement: PublicStatement = {
  name: 'offerings-times-state',
  text: `SELECT e.edition, ${CALENDAR} FROM (SELECT ${EDITION} AS edition OFFSET 0) AS e WHERE e.edition IS NOT NULL`,
};

/** The same, and the times of all that may take place on one of the weekdays $2, null = any. Whether something is open, or comes when it is wanted, is worked out from it in the domain. */
export const timesStatement: PublicStatement = {
  name: 'offerings-times',
  text: `SELECT e.edition, ${CALENDAR}, coalesce((
      SELECT json_agg(json_build_object('id', c.id, 'times', c.times, 'announcement', c.announcement)) FROM offering_card c
      WHERE ${IN_NETWORK} AND ($2::smallint[] IS NULL OR c.weekdays && $2::smallint[]) AND c.times <> '[]'), '[]') AS cards
    FROM (SELECT ${EDITION} AS edition OFFSET 0) AS e WHERE e.edition IS NOT NULL`,
};

// Target groups of the network leave nobody out, so that there is nothing to count.
const NO_GROUPS = `value NOT IN (SELECT t.id::text FROM network_term t JOIN network n ON n.id = t.network_id WHERE n.slug = $1 AND t.life_area IS NULL)`;
/** Facets: what is counted, the filter of its own, which it leaves out, and which values count. Barrier facts are all needed, so theirs stays. */
const facets = {
  LIFE_AREA: { values: 'c.life_areas', filter: IN_AREA, only: 'true' },
  LANGUAGE: { values: 'c.languages', filter: IN_LANGUAGE, only: 'true' },
  TERM: { values: 'c.terms', filter: IN_TERM, only: NO_GROUPS },
  FREE: { values: `CASE WHEN c.is_free THEN '{""}'::text[] END`, filter: IN_FREE, only: 'true' },
  REMOTE: { values: `CASE WHEN c.is_remote THEN '{""}'::text[] END`, filter: IN_REMOTE, only: 'true' },
  BARRIER_FACT: { values: BARRIER_FACTS, filter: 'true', only: 'true' },
} as const;
export type FacetName = keyof typeof facets;
const facetNames = Object.keys(facets) as FacetName[];
/** True for hits that pass the filters of all facets but one. */
const passesOthers = (name: FacetName | null): string => facetNames.filter((other) => other !== name).map((other) => `in_${other}`).join(' AND ');

/**
 * Counts beside a search, after filters and plan nothing. One row per value, and TOTAL. Each facet leaves its own filter out, and
 * what is found with a value is measured by the best of those that have it, as in a list with that value. Many hits are alike
 * in what they say, so that values are gone through once for all of these.
 */
export const facetStatement = byPlace('offerings-facets', (distances) => `WITH ${ASKED}, matched AS MATERIALIZED (
      SELECT ${facetNames.map((name) => `${facets[name].values} AS of_${name}, ${facets[name].filter} AS in_${name}`).join(', ')}, ${SAID} FROM offering_card c ${distances.join}
      WHERE ${IN_NETWORK} AND ${inOthers(distances)} AND $7::text[] IS NOT DISTINCT FROM $7::text[] AND ${IS_HIT}
    ), ${JUDGED}
    ${facetNames.map((name) => `SELECT '${name}' AS facet, value, sum(number)::integer AS count FROM (
        SELECT *, ${floor(' OVER (PARTITION BY value)')} FROM (
          SELECT value, cover, score, count(*) AS number FROM hit, unnest(hit.of_${name}) AS value WHERE ${passesOthers(name)} AND ${facets[name].only} GROUP BY value, cover, score
        ) AS alike
      ) AS measured WHERE ${IS_FOUND} GROUP BY value`).join(' UNION ALL ')}
    UNION ALL SELECT 'TOTAL', '', count(*)::integer FROM (SELECT cover, score, ${floor(' OVER ()')} FROM hit WHERE ${passesOthers(null)}) AS measured WHERE ${IS_FOUND}
    ORDER BY facet, count DESC, value`);

/** Every lexeme of a network's public cards with the number of cards, and the edition that they are of; one row of lexeme null at least. */
export const vocabularyStatement: PublicStatement = {
  name: 'offerings-vocabulary',
  text: `SELECT e.edition, s.word AS lexeme, s.ndoc AS count FROM (SELECT ${EDITION} AS edition) AS e
    LEFT JOIN ts_stat(format('SELECT words FROM offering_card WHERE is_public AND network_id = %L', (SELECT id FROM network WHERE slug = $1))) AS s ON true
    WHERE e.edition IS NOT NULL`,
};

/** One public page by id, in the network of slug $2 or id $3. */
export const pageStatement: PublicStatement = {
  name: 'offering-page',
  text: `SELECT c.card, (SELECT ${CALENDAR_FACTS} FROM network n WHERE n.id = c.network_id) AS calendar FROM offering_card c WHERE c.id = $1 AND c.is_public
    AND c.network_id = coalesce($3::uuid, (SELECT id FROM network WHERE slug = $2::text))`,
};

/** A row when there is a network of slug $1. */
export const networkStatement: PublicStatement = { name: 'offerings-network', text: `SELECT id FROM network WHERE slug = $1` };
