import { createHash } from 'node:crypto';
import { type Id } from '#kernel';
import { type PublicStatement } from './public-offerings.js';

/*
 * What others get of public offerings, in pages by id. As app_public, so all that row level security leaves are public cards and where
 * they take place. A condition that is not asked for is not in the text, and every text has a name of its own.
 */

/** Which public offerings. A field that is null does not narrow; all others have to hold. */
export interface PublicSheetFilter {
  networkIds: readonly Id[] | null;
  ids: readonly Id[] | null;
  /** Each of these has to be part of a word of its title or names; in the spelling in which words are compared. */
  folded: readonly string[] | null;
  /** Whose it is; that of a sponsor does not count. */
  organisationIds: readonly Id[] | null;
  /** Milliseconds since 1970; those that were changed then or later. */
  changedFromMs: number | null;
  /** Under each of these. */
  sorted: readonly SortedUnder[];
  /** Years: those that name a minimum age of at least, and a maximum age of at most so many. */
  ages: { minimumFrom: number | null; maximumTo: number | null } | null;
  /** Those with a time that fulfils all of it; of one place, a time there or at all places. */
  time: WantedTime | null;
}

/** A time of the week: 1 = Monday ... 7 = Sunday; it begins at `from` (`HH:MM`) or later, and ends on the same day by `to`. */
export interface WantedTime {
  weekday: number | null;
  from: string | null;
  to: string | null;
}

/** By what offerings are sorted: any of the codes, or any entry of what was brought in that contains one of these. */
export interface SortedUnder {
  lifeAreas: readonly string[];
  suitedFor: readonly string[];
  /** Null = any term. */
  terms: readonly string[] | null;
  brought: readonly object[];
}

/** Which of the rows: from a place in the order, or those after one. */
export type SheetWindow = { offset: number; limit: number } | { after: readonly [Id, Id] | null; limit: number };

/** Near what a place has to be. */
export interface Reach {
  /** Latitude and longitude. */
  points: readonly (readonly [number, number])[];
  /** Null = to be there, or to serve one of the areas. */
  metres: number | null;
  postcode: string;
  areas: readonly string[];
}

/** All of them. */
export const everyOffering: PublicSheetFilter = { networkIds: null, ids: null, folded: null, organisationIds: null, changedFromMs: null, sorted: [], ages: null, time: null };

/** A statement with its values. */
export interface Asked {
  statement: PublicStatement;
  values: unknown[];
}

/** Puts a text together while its parameters are numbered. */
class Text {
  readonly values: unknown[] = [];

  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A condition that is only there when it is asked for. */
  when<Value>(value: Value | null, condition: (value: Value) => string): string {
    return value === null ? '' : ` AND ${condition(value)}`;
  }

  /** Of another name for every other text, however many conditions it has; PostgreSQL reads no more than 63 characters. */
  asked(name: string, text: string): Asked {
    return { statement: { name: `${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`, text }, values: this.values };
  }
}

/** `position` is that of the place that it is about, as a column; null = the offering as a whole. */
function passing(text: Text, filter: PublicSheetFilter, position: string | null = null): string {
  return 'c.is_public'
    + inNetworks(text, filter.networkIds, { row: 'c', id: 'c.id' })
    + text.when(filter.ids, (ids) => `c.id = ANY (${text.value(ids)}::uuid[])`)
    // Words of letters and digits, so nothing in them means something to LIKE.
    + text.when(filter.folded, (words) => `c.folded LIKE ALL (${text.value(words.map((word) => `%${word}%`))}::text[])`)
    + text.when(filter.organisationIds, (ids) => ownedBy(`= ANY (${text.value(ids)}::uuid[])`))
    // A page changes with its places, too; the order of lists does not, so that column alone would miss it.
    + text.when(filter.changedFromMs, (ms) => `(c.changed_ms >= ${text.value(ms)}::bigint OR c.card ->> 'changedAt' >= ${text.value(new Date(ms).toISOString())})`)
    + filter.sorted.map((one) => text.when(one, (sorted) => sortedUnder(text, sorted))).join('')
    + text.when(filter.ages?.minimumFrom ?? null, (years) => `(c.card #>> '{ageRange,minimum}')::integer >= ${text.value(years)}::integer`)
    + text.when(filter.ages?.maximumTo ?? null, (years) => `(c.card #>> '{ageRange,maximum}')::integer <= ${text.value(years)}::integer`)
    + text.when(filter.time, (time) => atTime(text, time, position));
}

/**
 * Within the networks that are asked for, each id once: an import keeps ids, so two networks can have the same service. It counts where it
 * was entered first, by the order in which the networks began. The condition knows of no filter, so filters narrow the list that is there without them.
 */
function inNetworks(text: Text, networkIds: readonly Id[] | null, { row, id }: { row: string; id: string }): string {
  const isIn = (one: string): string => text.when(networkIds, (ids) => `${one}.network_id = ANY (${text.value(ids)}::uuid[])`);
  const once = networkIds?.length === 1 ? '' : ` AND NOT EXISTS (SELECT FROM offering_card f WHERE f.id = ${id} AND f.network_id < ${row}.network_id AND f.is_public${isIn('f')})`;
  return isIn(row) + once;
}

/** One of its times, that of a place of it included. Weekdays are those that people can count on, as `fixedWeekdays` has them. */
function atTime(text: Text, { weekday, from, to }: WantedTime, position: string | null): string {
  return `EXISTS (SELECT FROM jsonb_array_elements(c.times) AS t (one) WHERE true${
    text.when(position, (column) => `coalesce((t.one #>> '{where,position}')::integer, ${column}) = ${column}`)
  }${text.when(weekday, (day) => {
    const value = `${text.value(day)}::integer`;
    return `(t.one -> 'weekdays' @> to_jsonb(${value}) OR t.one ->> 'repeats' = 'DAILY' AND (t.one ->> 'every')::integer = 1
        OR t.one ->> 'repeats' = 'ONCE' AND extract(isodow FROM (t.one ->> 'validFrom')::date) = ${value})`;
  })}${text.when(from, (time) => `t.one ->> 'from' >= ${text.value(time)}`)}${
    text.when(to, (time) => `t.one ->> 'to' <= ${text.value(time)} AND (t.one ->> 'endsNextDay')::boolean IS NOT TRUE`)
  })`;
}

/** The column holds the sponsor of a person's service, too. */
function ownedBy(comparison: string): string {
  return `c.organisation_id ${comparison} AND c.card #>> '{organisation,id}' = c.organisation_id::text`;
}

function sortedUnder(text: Text, { lifeAreas, suitedFor, terms, brought }: SortedUnder): string {
  const inTerms = terms === null ? `c.terms <> '{}'` : `c.terms && ${text.value(terms)}::text[]`;
  return `(c.life_areas && ${text.value(lifeAreas)}::text[] OR c.suited_for && ${text.value(suitedFor)}::text[] OR ${inTerms}
      OR c.brought #> '{source,attributes}' @> ANY (${text.value(brought.map((one) => JSON.stringify([one])))}::jsonb[]))`;
}

const WHOLE = `c.id, c.network_id AS "networkId", c.card, c.brought, y.land, y.name AS county, coalesce((
    SELECT json_agg(json_build_object('id', x.id, 'position', x.position, 'place', x.place) ORDER BY x.position)
    FROM card_place x WHERE x.network_id = c.network_id AND x.offering_id = c.id AND x.is_public), '[]') AS presences`;
const AROUND = 'JOIN network n ON n.id = c.network_id JOIN county y ON y.ags = n.ags';

/** The rows of a window in the order of their ids; ids alone are walked until it is reached. */
function window(text: Text, at: SheetWindow, row: string): string {
  const order = `ORDER BY ${row}.id, ${row}.network_id`;
  if ('offset' in at) return ` ${order} OFFSET ${text.value(at.offset)} LIMIT ${text.value(at.limit)}`;
  const after = text.when(at.after, ([id, networkId]) => `(${row}.id, ${row}.network_id) > (${text.value(id)}::uuid, ${text.value(networkId)}::uuid)`);
  return `${after} ${order} LIMIT ${text.value(at.limit)}`;
}

/** How many public offerings there are. */
export function offeringCount(filter: PublicSheetFilter): Asked {
  const text = new Text();
  return text.asked('sheets-count', `SELECT count(*) AS count FROM offering_card c WHERE ${passing(text, filter)}`);
}

/** The organisations whose they are; not those of sponsors. */
export function offeringOwners(filter: PublicSheetFilter): Asked {
  const text = new Text();
  return text.asked('sheets-owners', `SELECT DISTINCT c.organisation_id AS id FROM offering_card c WHERE ${passing(text, filter)} AND c.card #>> '{organisation,id}' = c.organisation_id::text`);
}

/** Some of them, with all that they say. */
export function offeringPage(filter: PublicSheetFilter, at: SheetWindow): Asked {
  const text = new Text();
  const page = `SELECT c.id, c.network_id FROM offering_card c WHERE ${passing(text, filter)}${window(text, at, 'c')}`;
  return text.asked('sheets-page', `WITH page AS MATERIALIZED (${page})
    SELECT ${WHOLE} FROM page p JOIN offering_card c ON c.network_id = p.network_id AND c.id = p.id AND c.is_public ${AROUND} ORDER BY c.id, c.network_id`);
}

const POINTS = `LATERAL (SELECT s FROM (SELECT c.card -> 'places' -> x.position::integer AS s UNION ALL SELECT jsonb_path_query(c.card -> 'places' -> x.position::integer, '$.stops[*]')) AS all_spots) AS spot`;

/** Some spot of the place is near, by its own point or by that of its postcode or town; without metres, in the postcode or serving it. */
function inReach(text: Text, { points, metres, postcode, areas }: Reach): string {
  if (metres === null) {
    return `(EXISTS (SELECT FROM ${POINTS} WHERE spot.s ->> 'postcode' = ${text.value(postcode)}) OR c.served_areas && ${text.value(areas)}::text[])`;
  }
  return `EXISTS (SELECT FROM ${POINTS}, LATERAL (
      SELECT (spot.s ->> 'latitude')::double precision AS latitude, (spot.s ->> 'longitude')::double precision AS longitude WHERE spot.s ->> 'latitude' IS NOT NULL
      UNION ALL SELECT t.latitude, t.longitude FROM town_point t WHERE spot.s ->> 'latitude' IS NULL AND t.network_id = x.network_id
        AND (t.postcode = spot.s ->> 'postcode' OR (spot.s ->> 'postcode' IS NULL AND lower(t.name) = lower(spot.s ->> 'town')))
    ) AS p, jsonb_array_elements(${text.value(JSON.stringify(points))}::jsonb) AS o
    WHERE app.metres_between((o ->> 0)::double precision, (o ->> 1)::double precision, p.latitude, p.longitude) <= ${text.value(metres)}::double precision)`;
}

/** A place is public exactly as long as its card, so cards are only opened for what they alone know. */
function presencesFrom(text: Text, filter: PublicSheetFilter, { reach, presenceIds }: PresenceFilter): string {
  const { networkIds, sorted, ...rest } = filter;
  const isOfCards = reach !== null || sorted.length > 0 || Object.values(rest).some((value) => value !== null);
  const cards = isOfCards ? ` JOIN offering_card c ON c.network_id = x.network_id AND c.id = x.offering_id WHERE x.is_public AND ${passing(text, filter, 'x.position::integer')}`
    : ` WHERE x.is_public${inNetworks(text, networkIds, { row: 'x', id: 'x.offering_id' })}`;
  return `card_place x${cards}${text.when(presenceIds, (ids) => `x.id = ANY (${text.value(ids)}::uuid[])`)}${text.when(reach, (one) => inReach(text, one))}`;
}

/** Which of the places of these offerings. */
export interface PresenceFilter {
  presenceIds: readonly Id[] | null;
  reach: Reach | null;
}

/** How many times public offerings take place somewhere. */
export function presenceCount(filter: PublicSheetFilter, places: PresenceFilter): Asked {
  const text = new Text();
  return text.asked('presences-count', `SELECT count(*) AS count FROM ${presencesFrom(text, filter, places)}`);
}

/** Some of them, each with all that its offering says. */
export function presencePage(filter: PublicSheetFilter, places: PresenceFilter, at: SheetWindow): Asked {
  const text = new Text();
  const page = `SELECT x.id, x.network_id FROM ${presencesFrom(text, filter, places)}${window(text, at, 'x')}`;
  return text.asked('presences-page', `WITH page AS MATERIALIZED (${page})
    SELECT p.id AS "presenceId", ${WHOLE} FROM page p JOIN card_place o ON o.network_id = p.network_id AND o.id = p.id
    JOIN offering_card c ON c.network_id = o.network_id AND c.id = o.offering_id AND c.is_public ${AROUND} ORDER BY p.id, p.network_id`);
}

/** Some offerings of each of these organisations, in the order of ids. */
export function offeringsOf(organisations: readonly { id: Id; networkId: Id }[], { each }: { each: number }): Asked {
  const text = new Text();
  const [ids, networks] = [text.value(organisations.map(({ id }) => id)), text.value(organisations.map(({ networkId }) => networkId))];
  return text.asked('sheets-of-organisations', `SELECT ${WHOLE} FROM unnest(${ids}::uuid[], ${networks}::uuid[]) AS o (id, network_id),
    LATERAL (SELECT c.id, c.network_id FROM offering_card c WHERE c.network_id = o.network_id AND c.is_public AND ${ownedBy('= o.id')} ORDER BY c.id LIMIT ${text.value(each)}) AS f
    JOIN offering_card c ON c.network_id = f.network_id AND c.id = f.id ${AROUND} ORDER BY c.id, c.network_id`);
}

/** The public places that these organisations keep, each once. */
export function placesOf(organisations: readonly { id: Id; networkId: Id }[]): Asked {
  const text = new Text();
  const [ids, networks] = [text.value(organisations.map(({ id }) => id)), text.value(organisations.map(({ networkId }) => networkId))];
  return text.asked('sheets-places', `SELECT DISTINCT ON (x.place_id) x.place, y.land, y.name AS county FROM card_place x JOIN network n ON n.id = x.network_id JOIN county y ON y.ags = n.ags
    JOIN unnest(${ids}::uuid[], ${networks}::uuid[]) AS o (id, network_id) ON o.network_id = x.network_id AND o.id = x.organisation_id WHERE x.is_public ORDER BY x.place_id, x.offering_id`);
}

/** Networks of a county, or all. */
export const networksStatement: PublicStatement = {
  name: 'sheets-networks', text: `SELECT n.id, n.ags, n.slug, n.name, y.name AS county FROM network n JOIN county y ON y.ags = n.ags WHERE $1::text IS NULL OR n.ags = $1::text ORDER BY n.id`,
};

/** Where postcode $1 is, by the towns of networks $2 (null = all); no points when none of them knows it. */
export const postcodeStatement: PublicStatement = {
  name: 'sheets-postcode',
  text: `SELECT coalesce(json_agg(json_build_array(t.latitude, t.longitude)), '[]') AS points,
      array_remove(array_agg(DISTINCT t.ags) || array_agg(DISTINCT left(t.ags, 5)) || array_agg(DISTINCT n.ags), NULL) AS areas
    FROM town_point t JOIN network n ON n.id = t.network_id WHERE t.postcode = $1 AND ($2::uuid[] IS NULL OR t.network_id = ANY ($2::uuid[]))`,
};

/** Terms of networks $1 (null = all) that are offered or used. */
export const termsStatement: PublicStatement = {
  name: 'sheets-terms', text: `SELECT id, life_area AS "lifeArea", names ->> 'de' AS name FROM network_term WHERE $1::uuid[] IS NULL OR network_id = ANY ($1::uuid[]) ORDER BY id`,
};
