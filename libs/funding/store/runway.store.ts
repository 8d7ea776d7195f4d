import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type Funding } from '../domain/plan.js';
import { type Tranche, tranchesOfFunding } from '../domain/tranche.js';
import { type GrantEntity } from './grant.entity.js';

/** A grant as the runway needs it: the money, and what decides who may see it. */
export interface CountedGrant {
  funding: Funding;
  /** Its money year by year; the same as `funding` alone when it has no tranches. */
  flows: Funding[];
  organisationId: Id;
  /** The granting department, and who passed it on, as far as there are any. */
  partnerOrganisationIds: Id[];
  funderName: string;
  isSharedWithCounty: boolean;
  isCountyFunded: boolean;
  isUnconfirmed: boolean;
  /** Nobody is named who answers for it. */
  isWithoutOwner: boolean;
  changedAt: Date;
}

interface CountedRow {
  id: Id;
  programme_id: Id;
  organisation_id: Id;
  partner_organisation_ids: Id[];
  funder_name: string;
  status: GrantEntity['status'];
  award_from: GrantEntity['awardFrom'];
  award_to: GrantEntity['awardTo'];
  amount_cents: number;
  weight_bp: number | null;
  is_shared_with_county: boolean;
  is_county_funded: boolean;
  is_unconfirmed: boolean;
  is_without_owner: boolean;
  changed_at: Date;
  /** All shares of the grant in their order: also those of other offerings decide about the last cents. */
  shares: { offering: Id; part: string; shareBp: number }[];
  tranches: Tranche[];
}

/** Reads what runways are computed from. The network is that of the transaction. */
@Injectable()
export class RunwayStore {
  /**
   * Of every offering of the network which versions of which rows its cost and money are made of; one that has neither is left out. The
   * transaction that wrote a row (xmin) tells its versions apart, whoever wrote it. Marks of 64 bits are added up: sums need no order.
   */
  async stamps(tx: Tx): Promise<Map<Id, string>> {
    const rows: { id: Id; stamp: string }[] = await tx.query(
      `WITH share AS MATERIALIZED (SELECT grant_id, offering_id, hashtextextended(id::text || xmin, 1) AS mark FROM grant_share WHERE network_id = app.network()),
         whole AS (SELECT g.id, hashtextextended(g.id::text || g.xmin || p.xmin || coalesce(above.xmin::text, ''), 2)::numeric + w.mark + coalesce(t.mark, 0) AS mark
           FROM "grant" g JOIN programme p ON p.network_id = g.network_id AND p.id = g.programme_id
           LEFT JOIN "grant" above ON above.network_id = g.network_id AND above.id = g.forwarded_from_grant_id
           JOIN (SELECT grant_id, sum(mark) AS mark FROM share GROUP BY 1) w ON w.grant_id = g.id
           LEFT JOIN (SELECT grant_id, sum(hashtextextended(id::text || xmin, 3)) AS mark FROM grant_tranche WHERE network_id = app.network() GROUP BY 1) t ON t.grant_id = g.id
           WHERE g.network_id = app.network()),
         part AS (SELECT s.offering_id AS id, w.mark FROM share s JOIN whole w ON w.id = s.grant_id
           UNION ALL SELECT c.offering_id, hashtextextended(c.id::text || c.xmin, 4) FROM cost_plan c WHERE c.network_id = app.network()
           UNION ALL SELECT c.offering_id, hashtextextended(l.id::text || l.xmin, 5) FROM cost_line l JOIN cost_plan c ON c.network_id = l.network_id AND c.id = l.cost_plan_id WHERE l.network_id = app.network()
           UNION ALL SELECT c.offering_id, hashtextextended(k.id::text || k.xmin, 6) FROM cost_part k JOIN cost_plan c ON c.network_id = k.network_id AND c.id = k.cost_plan_id WHERE k.network_id = app.network())
       SELECT id, sum(mark)::text AS stamp FROM part GROUP BY id`);
    return new Map(rows.map(({ id, stamp }) => [id, stamp]));
  }

  /** The grants that pay or may pay for one of these offerings, over index grant_share_offering. */
  async grantsOf(tx: Tx, offeringIds: readonly Id[]): Promise<CountedGrant[]> {
    const rows: CountedRow[] = await tx.query(
      `SELECT g.id, g.programme_id, g.organisation_id, array_remove(ARRAY[p.funder_organisation_id, above.organisation_id], NULL) AS partner_organisation_ids, g.funder_name, g.status, g.award_from, g.award_to,
         g.amount_cents, g.weight_bp, g.is_shared_with_county, p.is_county_funded,
         (g.recorded_by_county OR g.forwarded_from_grant_id IS NOT NULL) AND g.confirmed_at IS NULL AS is_unconfirmed, g.responsible_account_id IS NULL AS is_without_owner, g.changed_at,
         (SELECT jsonb_agg(jsonb_build_object('offering', s.offering_id, 'part', s.part, 'shareBp', s.basis_points) ORDER BY s.position)
          FROM grant_share s WHERE s.network_id = g.network_id AND s.grant_id = g.id) AS shares,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('year', t.year, 'amountCents', t.amount_cents) ORDER BY t.year), '[]')
          FROM grant_tranche t WHERE t.network_id = g.network_id AND t.grant_id = g.id) AS tranches
       FROM "grant" g JOIN programme p ON p.network_id = g.network_id AND p.id = g.programme_id
       LEFT JOIN "grant" above ON above.network_id = g.network_id AND above.id = g.forwarded_from_grant_id
       WHERE g.status IN ('PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED')
         AND g.id IN (SELECT grant_id FROM grant_share WHERE offering_id = ANY($1))
       ORDER BY g.id`, [offeringIds],
    );
    return rows.map(countedOf);
  }
}

function countedOf(row: CountedRow): CountedGrant {
  const funding: Funding = {
    id: row.id, programme: row.programme_id, from: row.award_from, to: row.award_to, amountCents: row.amount_cents, status: row.status,
    weightBp: row.weight_bp, allocations: row.shares,
  };
  return {
    funding, flows: tranchesOfFunding(funding, row.tranches), organisationId: row.organisation_id, partnerOrganisationIds: row.partner_organisation_ids, funderName: row.funder_name,
    isSharedWithCounty: row.is_shared_with_county, isCountyFunded: row.is_county_funded, isUnconfirmed: row.is_unconfirmed, isWithoutOwner: row.is_without_owner, changedAt: row.changed_at,
  };
}
