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
      WHERE p.network_id = n.id AND (' ' || p.folded LIKE '% ' || $2::text || '%' OR coalesce(p.postcode, '') || ' ' || p.folded LIKE $2::text || '%')
      ORDER BY starts_with(p.folded, $2::text) DESC, p.folded, p.postcode LIMIT $3
    ) AS t ON true WHERE n.slug = $1 ORDER BY starts_with(t.folded, $2::text) DESC, t.folded, t.postcode`,
};

/**
 * From where to measure in network $1: the towns of the folded name or postcode $2, or the point $3, $4; and every town and
 * postcode that lies within $5 metres, by which places without a point are found. Points are null when there is no such town.
 */
export const nearStatement: PublicStatement = {
  name: 'towns-near',
  text: `WITH n AS (SELECT id, ags FROM network WHERE slug = $1), origin AS MATERIALIZED (
      SELECT t.latitude, t.longitude, t.ags, t.name FROM town_point t, n
      WHERE t.network_id = n.id AND (t.folded = $2::text OR t.postcode = $2::text OR t.postcode || ' ' || t.folded = $2::text)
      UNION ALL SELECT $3::double precision, $4::double precision, NULL, NULL WHERE $3::double precision IS NOT NULL
    )
    SELECT (SELECT json_agg(json_build_array(latitude, longitude)) FROM origin) AS points,
      ARRAY(SELECT n.ags UNION SELECT ags FROM origin WHERE ags IS NOT NULL) AS areas, ARRAY(SELECT DISTINCT name FROM origin WHERE name IS NOT NULL) AS names,
      (SELECT coalesce(json_object_agg(key, metres), '{}') FROM (
        SELECT key, min(metres) AS metres FROM town_point t, origin o, unnest(ARRAY[t.folded, t.postcode]) AS key,
          LATERAL (SELECT app.metres_between(o.latitude, o.longitude, t.latitude, t.longitude) AS metres) AS d
        WHERE t.network_id = n.id AND key IS NOT NULL AND metres <= $5 GROUP BY key
      ) AS around) AS towns
    FROM n`,
};

/** All names of towns of network $1. */
export const townNamesStatement: PublicStatement = {
  name: 'towns-names', text: `SELECT DISTINCT t.name FROM town_point t JOIN network n ON n.id = t.network_id WHERE n.slug = $1`,
};
