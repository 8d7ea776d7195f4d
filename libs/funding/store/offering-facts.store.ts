import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';

/** What funding needs to know of an offering. */
export interface OfferingFacts {
  id: Id;
  networkId: Id;
  /** null = a person's own service. */
  organisationId: Id | null;
  organisationName: string | null;
  title: string;
  /** The first life area, under which its money is counted; null when none was given. */
  lifeArea: string | null;
  state: string;
  isUnconfirmed: boolean;
}

/** Who loses something when an offering ends. */
export interface Dependents {
  offeringId: Id;
  /** People with a confirmed engagement for it that is not over. */
  volunteers: number;
  /** Organisations that run it together with its lead. */
  partners: number;
  /** Places that are taken, as last reported; null = nobody has said how many there are. */
  placesTaken: number | null;
}

interface FactsRow {
  id: Id;
  network_id: Id;
  organisation_id: Id | null;
  organisation_name: string | null;
  title: string;
  life_area: string | null;
  state: string;
  is_unconfirmed: boolean;
}

const FACTS = `SELECT o.id, o.network_id, o.organisation_id, r.name AS organisation_name, o.title, o.life_areas[1] AS life_area, o.state,
    o.recorded_by_county AND o.confirmed_at IS NULL AS is_unconfirmed
  FROM offering o LEFT JOIN organisation r ON r.network_id = o.network_id AND r.id = o.organisation_id`;

/** Offerings as funding reads them; they belong to the directory, which alone writes them. */
@Injectable()
export class OfferingFactsStore {
  /** Those of the given ids that exist. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<OfferingFacts[]> {
    const rows: FactsRow[] = await tx.query(`${FACTS} WHERE o.id = ANY($1) ORDER BY o.id`, [[...new Set(ids)]]);
    return rows.map(factsOf);
  }

  /** Waits for whoever else writes about this offering, until the end of the transaction. */
  async lock(tx: Tx, id: Id): Promise<void> {
    await tx.query('SELECT id FROM offering WHERE id = $1 FOR NO KEY UPDATE', [id]);
  }

  /** Who hangs on these offerings; those on which nobody does are left out. */
  async dependents(tx: Tx, ids: readonly Id[], now: Date): Promise<Dependents[]> {
    return tx.query(
      `SELECT * FROM (SELECT o.id AS "offeringId",
         (SELECT count(DISTINCT s.account_id)::integer FROM volunteer_opportunity v
            JOIN sign_up s ON s.network_id = v.network_id AND s.opportunity_id = v.id AND s.status = 'CONFIRMED'
            LEFT JOIN shift h ON h.network_id = s.network_id AND h.id = s.shift_id
          WHERE v.network_id = o.network_id AND v.offering_id = o.id AND v.status <> 'CLOSED' AND (h.id IS NULL OR h.ends_at > $2)) AS volunteers,
         (SELECT count(*)::integer FROM partnership p WHERE p.network_id = o.network_id AND p.offering_id = o.id AND p.role <> 'LEAD' AND p.status IN ('ACTIVE', 'LEAVING')) AS partners,
         (SELECT sum(c.maximum - c.available)::integer FROM capacity c WHERE c.network_id = o.network_id AND c.offering_id = o.id AND c.unit = 'PLACES' AND c.maximum IS NOT NULL) AS "placesTaken"
       FROM offering o WHERE o.id = ANY($1::uuid[])) d WHERE d.volunteers > 0 OR d.partners > 0 OR d."placesTaken" > 0`, [[...ids], now]);
  }

  /**
   * All offerings that cost or may cost money, at most `limit`: everything that is not a draft and not closed, and what the office itself
   * has entered with its cost from a list of grants, until its organisation completes and publishes it.
   */
  async running(tx: Tx, limit: number): Promise<OfferingFacts[]> {
    const rows: FactsRow[] = await tx.query(
      `${FACTS} WHERE o.state IN ('PUBLISHED', 'SUSPENDED')
         OR (o.state = 'DRAFT' AND o.recorded_by_county AND EXISTS (SELECT FROM cost_plan p WHERE p.network_id = o.network_id AND p.offering_id = o.id)) ORDER BY o.id LIMIT $1`, [limit],
    );
    return rows.map(factsOf);
  }
}

function factsOf(row: FactsRow): OfferingFacts {
  return {
    id: row.id, networkId: row.network_id, organisationId: row.organisation_id, organisationName: row.organisation_name, title: row.title, lifeArea: row.life_area,
    state: row.state, isUnconfirmed: row.is_unconfirmed,
  };
}
