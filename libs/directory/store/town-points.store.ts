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

/**
 * The towns of network n.id that are meant by each `key` (see `soughtTown`) of a relation: those of name and postcode, else of the
 * postcode, else of the name. Names repeat all over the country, postcodes do not. A join for each, because one with OR compares
 * each with each.
 */
const townsOf = (sought: string): string => `(
    WITH part AS MATERIALIZED (
      SELECT key, CASE WHEN has_code THEN left(key, 5) END AS postcode, CASE WHEN has_code THEN substr(key, 7) ELSE key END AS name
      FROM (SELECT key, translate(left(key, 6), '0123456789', '') IN ('', ' ') AND length(key) > 4 AS has_code FROM ${sought}) AS s
    ), town AS MATERIALIZED (SELECT t.name, t.folded, t.postcode, t.ags, t.latitude, t.longitude FROM town_point t, n WHERE t.network_id = n.id),
    whole AS MATERIALIZED (SELECT p.key, t.* FROM part p JOIN town t ON t.postcode = p.postcode AND t.folded = p.name),
    coded AS MATERIALIZED (SELECT p.key, t.* FROM part p JOIN town t ON t.postcode = p.postcode WHERE NOT EXISTS (SELECT FROM whole w WHERE w.key = p.key))
    SELECT * FROM whole UNION ALL SELECT * FROM coded
    UNION ALL SELECT p.key, t.* FROM part p JOIN town t ON t.folded = p.name
      WHERE NOT EXISTS (SELECT FROM whole w WHERE w.key = p.key) AND NOT EXISTS (SELECT FROM coded c WHERE c.key = p.key)
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
