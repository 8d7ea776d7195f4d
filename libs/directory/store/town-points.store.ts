import { Inject, Injectable } from '@nestjs/common';
import { folded, type Id, type IdSource } from '#kernel';
import { IDS, type Tx } from '#platform/database';
import { type TownPoint } from '../domain/town-list.js';
import { type PublicStatement } from './public-offerings.js';

/** Every statement that writes towns. The network is that of the transaction. */
@Injectable()
export class TownPointsStore {
  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  /** Puts a list in the place of the one that was there. Returns how many there were. */
  async replace(tx: Tx, networkId: Id, { towns, source }: { towns: readonly TownPoint[]; source: string }): Promise<number> {
    const [before]: { count: number }[] = await tx.query(`WITH gone AS (DELETE FROM town_point WHERE network_id = $1 RETURNING 1) SELECT count(*)::integer AS count FROM gone`, [networkId]);
    await tx.query(
      `INSERT INTO town_point (id, network_id, name, folded, postcode, ags, latitude, longitude, source)
       SELECT id, $2, name, folded, postcode, ags, latitude, longitude, $3
       FROM unnest($1::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::double precision[], $9::double precision[]) AS t (id, name, folded, postcode, ags, latitude, longitude)`,
      [
        towns.map(() => this.ids.next()), networkId, source, towns.map(({ name }) => name), towns.map(({ name }) => folded(name)), towns.map(({ postcode }) => postcode),
        towns.map(({ ags }) => ags), towns.map(({ latitude }) => latitude), towns.map(({ longitude }) => longitude),
      ]);
    return before?.count ?? 0;
  }

  /** Which of these (see `soughtTown`) name no town of the network, with all that there are; none, where there is no list. */
  async unknown(tx: Tx, sought: readonly string[]): Promise<{ unknown: string[]; names: string[] }> {
    const [row]: { unknown: string[]; names: string[] }[] = await tx.query(
      `WITH n AS (SELECT app.network() AS id), sought AS (SELECT unnest($1::text[]) AS key), missed AS MATERIALIZED (
         SELECT key FROM sought s WHERE EXISTS (SELECT FROM town_point t, n WHERE t.network_id = n.id) AND NOT EXISTS (SELECT FROM ${townsOf('sought')} AS towns WHERE towns.key = s.key)
       )
       SELECT ARRAY(SELECT key FROM missed) AS unknown, ARRAY(SELECT DISTINCT t.name FROM town_point t, n WHERE t.network_id = n.id AND EXISTS (SELECT FROM missed)) AS names`, [sought]);
    return row ?? { unknown: [], names: [] };
  }
}

/** Towns of network $1 of which a word, or the postcode, begins with the folded text $2; those that begin with it first. Up to $3; one row of nulls at least. */
export const townsStatement: PublicStatement = {
  name: 'towns-beginning',
  text: `SELECT t.name, t.postcode FROM network n LEFT JOIN LATERAL (
      SELECT name, postcode, folded FROM town_point p
      WHERE p.network_id = n.id AND (' ' || p.folded LIKE '% ' || $2::text || '%' OR coalesce(p.postcode, '') || ' ' || p.folded LIKE $2::text || '%' OR p.folded || ' ' || p.postcode LIKE $2::text || '%')
      ORDER BY starts_with(p.folded, $2::text) DESC, p.folded, p.postcode LIMIT $3
    ) AS t ON true WHERE n.slug = $1 ORDER BY starts_with(t.folded, $2::text) DESC, t.folded, t.postcode`,
};

/** True where the words of one name are those that the other begins with, whole or shortened: Leer, Leer (Ostfr.), Leer (Ostfriesland). */
const isAlike = `p.first = t.first AND (t.folded LIKE p.shape OR p.name LIKE t.shape)`;
const shapeOf = (name: string): string => `split_part(${name}, ' ', 1) AS first, replace(${name}, ' ', '% ') || '%' AS shape`;

/**
 * The towns of network n.id that are meant by each `key` (see `soughtTown`) of a relation: those of the postcode, if there is one with
 * the name or one like it, of that alone; else of the name, or the only one that is like it unless their postcodes differ. Names repeat
 * all over the country, postcodes do not. A join for each, because one with OR compares each with each; OFFSET keeps what is worked
 * out from being so several times.
 */
const townsOf = (sought: string): string => `(
    WITH part AS MATERIALIZED (
      SELECT *, ${shapeOf('name')} FROM (
        SELECT key, CASE WHEN has_code THEN left(key, 5) END AS postcode, CASE WHEN has_code THEN substr(key, 7) ELSE key END AS name
        FROM (SELECT key, translate(left(key, 6), '0123456789', '') IN ('', ' ') AND length(key) > 4 AS has_code FROM ${sought} OFFSET 0) AS s OFFSET 0
      ) AS s
    ), town AS MATERIALIZED (SELECT t.name, t.folded, t.postcode, t.ags, t.latitude, t.longitude, ${shapeOf('t.folded')} FROM town_point t, n WHERE t.network_id = n.id),
    whole AS MATERIALIZED (
      SELECT * FROM (SELECT p.key, t.*, t.folded = p.name AS is_it, bool_or(t.folded = p.name) OVER (PARTITION BY p.key) AS has_it FROM part p JOIN town t ON t.postcode = p.postcode AND ${isAlike}) AS w
      WHERE is_it OR NOT has_it
    ),
    coded AS MATERIALIZED (SELECT p.key, t.* FROM part p JOIN town t ON t.postcode = p.postcode WHERE NOT EXISTS (SELECT FROM whole w WHERE w.key = p.key)),
    named AS MATERIALIZED (
      SELECT p.key, t.*, t.folded = p.name AS is_it, least(length(t.folded), length(p.name)) AS common FROM part p JOIN town t ON ${isAlike}
      WHERE (t.folded = p.name OR p.postcode IS NULL OR t.postcode IS NULL) AND NOT EXISTS (SELECT FROM town c WHERE c.postcode = p.postcode)
    )
    SELECT key, name, ags, latitude, longitude FROM whole UNION ALL SELECT key, name, ags, latitude, longitude FROM coded
    UNION ALL SELECT key, name, ags, latitude, longitude FROM (
      SELECT *, bool_or(is_it) OVER one AS has_it, max(common) OVER one AS most, min(folded) OVER alike = max(folded) OVER alike AS is_alone
      FROM named WINDOW one AS (PARTITION BY key), alike AS (PARTITION BY key, common)
    ) AS m WHERE is_it OR NOT has_it AND common = most AND is_alone
  )`;

/** Farther from its centre than this, nobody is in a municipality of a county. */
const MUNICIPALITY_METRES = 15_000;
/** Towns are points and borders are not known: who is nearly as near to another one may be in its municipality. */
const NEARLY = 1.5;

/**
 * From where to measure in network $1: the towns that are sought as $2, or the point $3, $4; and how far, within $5 metres, the towns
 * are that its cards seek for places without a point. A point is in the municipality of the nearest town, and perhaps of one not
 * much farther. Points are null when there is no such town.
 */
export const nearStatement: PublicStatement = {
  name: 'towns-near',
  text: `WITH n AS (SELECT id, ags FROM network WHERE slug = $1), sought AS MATERIALIZED (
      SELECT unnest(c.towns) AS key FROM offering_card c, n WHERE c.network_id = n.id AND c.is_public UNION SELECT $2::text
    ), found AS MATERIALIZED (SELECT * FROM ${townsOf('sought')} AS towns), origin AS MATERIALIZED (
      SELECT latitude, longitude, ags, name FROM found WHERE key = $2::text
      UNION ALL SELECT $3::double precision, $4::double precision, NULL, NULL WHERE $3::double precision IS NOT NULL
    ), municipality AS (
      SELECT ags FROM origin WHERE ags IS NOT NULL
      UNION SELECT ags FROM (
        SELECT t.ags, metres, min(metres) OVER () AS nearest FROM town_point t, n, LATERAL (SELECT app.metres_between($3::double precision, $4::double precision, t.latitude, t.longitude) AS metres) AS d
        WHERE t.network_id = n.id AND t.ags IS NOT NULL AND $3::double precision IS NOT NULL
      ) AS around WHERE metres <= least(nearest * ${NEARLY}, ${MUNICIPALITY_METRES})
    )
    SELECT (SELECT json_agg(json_build_array(latitude, longitude)) FROM origin) AS points,
      ARRAY(SELECT n.ags UNION SELECT ags FROM municipality) AS areas, ARRAY(SELECT DISTINCT name FROM origin WHERE name IS NOT NULL) AS names,
      (SELECT coalesce(json_object_agg(key, metres), '{}') FROM (
        SELECT f.key, min(metres) AS metres FROM found f, origin o, LATERAL (SELECT app.metres_between(o.latitude, o.longitude, f.latitude, f.longitude) AS metres) AS d
        WHERE metres <= $5 GROUP BY f.key
      ) AS around) AS towns
    FROM n`,
};

/** All names of towns of network $1. */
export const townNamesStatement: PublicStatement = {
  name: 'towns-names', text: `SELECT DISTINCT t.name FROM town_point t JOIN network n ON n.id = t.network_id WHERE n.slug = $1`,
};
