import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource, type LocalDate } from '#kernel';
import { IDS, type Tx } from '#platform/database';
import { type EmptySearchKey, SHOWN_MIN } from '../domain/empty-search.js';

/** Further numbers of one key in one month. */
export interface EmptySearchCount extends EmptySearchKey {
  month: LocalDate;
  searches: number;
  reports: number;
}

/** A row as the office sees it; null = fewer than five. */
export interface ShownEmptySearch extends EmptySearchKey {
  searches: number | null;
  reports: number | null;
}

/** Different places of one month in a network; further ones are counted without a place, so that nobody fills the table with made-up names. */
const PLACES_MAX = 300;
const ROWS_SHOWN_MAX = 500;

/** Every statement about searches without result. The network is that of the transaction. */
@Injectable()
export class EmptySearchesStore {
  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  /** Adds these numbers to what is there. */
  async add(tx: Tx, networkId: Id, counts: readonly EmptySearchCount[]): Promise<void> {
    for (const { month, lifeArea, place, language, searches, reports } of counts) {
      const isPlaceKept = place !== null && await this.hasRoomFor(tx, month, place);
      await tx.query(
        `INSERT INTO empty_search (id, network_id, month, life_area, place, language, searches, reports) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (network_id, month, life_area, place, language) DO UPDATE SET
           searches = least(empty_search.searches::bigint + excluded.searches, 1000000000), reports = least(empty_search.reports::bigint + excluded.reports, 1000000000)`,
        [this.ids.next(), networkId, month, lifeArea, isPlaceKept ? place : null, language, searches, reports]);
    }
  }

  /** The rows of a month that may be shown, the most frequent first. What is fewer than five does not leave the database, not even in a sum. */
  async shown(tx: Tx, month: LocalDate): Promise<ShownEmptySearch[]> {
    return tx.query(
      `SELECT life_area AS "lifeArea", place, language,
         CASE WHEN searches >= $2 THEN searches END AS searches, CASE WHEN reports >= $2 THEN reports END AS reports
       FROM empty_search WHERE month = $1 AND greatest(searches, reports) >= $2
       ORDER BY greatest(searches, reports) DESC, life_area, place, language LIMIT ${ROWS_SHOWN_MAX}`, [month, SHOWN_MIN]);
  }

  private async hasRoomFor(tx: Tx, month: LocalDate, place: string): Promise<boolean> {
    const rows: { hasRoom: boolean }[] = await tx.query(
      `SELECT count(DISTINCT place) < ${PLACES_MAX} OR coalesce(bool_or(place = $2), false) AS "hasRoom" FROM empty_search WHERE month = $1`, [month, place]);
    return rows[0]?.hasRoom ?? false;
  }
}
