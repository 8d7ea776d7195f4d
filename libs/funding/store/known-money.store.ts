import { Injectable } from '@nestjs/common';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { type GrantSubject } from '../grant-sight.js';

/** A grant as far as a list of grants has to know it. */
export interface StoredNotice extends GrantSubject {
  id: Id;
  programmeId: Id;
  reference: string | null;
  from: LocalDate;
  to: LocalDate;
  amountCents: number;
}

/** Everything of one organisation, or of all, that a list may name again. The network is that of the transaction. */
@Injectable()
export class KnownMoneyStore {
  /** Those that count for money: not closed ones. */
  async offerings(tx: Tx, organisationId: Id | null): Promise<{ id: Id; organisationId: Id; title: string; isOfOffice: boolean; hasCostPlan: boolean }[]> {
    return tx.query(
      `SELECT o.id, o.organisation_id AS "organisationId", o.title, o.state <> 'DRAFT' OR (o.recorded_by_county AND o.confirmed_at IS NULL) AS "isOfOffice",
         EXISTS (SELECT FROM cost_plan p WHERE p.network_id = o.network_id AND p.offering_id = o.id) AS "hasCostPlan"
       FROM offering o WHERE o.network_id = app.network() AND o.state <> 'CLOSED' AND o.organisation_id IS NOT NULL AND ($1::uuid IS NULL OR o.organisation_id = $1) ORDER BY o.id`, [organisationId]);
  }

  async organisations(tx: Tx): Promise<{ id: Id; name: string }[]> {
    return tx.query(`SELECT id, name FROM organisation WHERE network_id = app.network() AND verification = 'VERIFIED' ORDER BY id`);
  }

  async programmes(tx: Tx): Promise<{ id: Id; title: string; funderName: string }[]> {
    return tx.query(`SELECT id, title, funder_name AS "funderName" FROM programme WHERE network_id = app.network() ORDER BY id`);
  }

  /** All of the network: a notice is there once, whoever has entered it. */
  async notices(tx: Tx): Promise<StoredNotice[]> {
    return tx.query(
      `SELECT g.id, g.organisation_id AS "organisationId", g.programme_id AS "programmeId", g.reference, g.award_from AS "from", g.award_to AS "to", g.amount_cents AS "amountCents",
         g.is_shared_with_county AS "isSharedWithCounty", p.is_county_funded AS "isCountyFunded", array_remove(ARRAY[p.funder_organisation_id, above.organisation_id], NULL) AS "partnerOrganisationIds"
       FROM "grant" g JOIN programme p ON p.network_id = g.network_id AND p.id = g.programme_id
       LEFT JOIN "grant" above ON above.network_id = g.network_id AND above.id = g.forwarded_from_grant_id
       WHERE g.network_id = app.network() ORDER BY g.id`);
  }
}
