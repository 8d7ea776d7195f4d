import { Injectable } from '@nestjs/common';
import { type Id, type NetworkRole, type OrganisationRole } from '#kernel';
import { type Tx } from '#platform/database';
import { type Obligation } from '../obligation.js';

/** How near somebody is to an obligation: the person responsible, the role for it, the admins, the integration office. */
export const nearness = { PERSON: 1, ROLE: 2, ADMIN: 3, OFFICE: 4 } as const;

/** Somebody who could be told, with the roles that decide what they may know. */
export interface Candidate {
  accountId: Id;
  rank: (typeof nearness)[keyof typeof nearness];
  /** In the organisation of the obligation. */
  organisationRoles: OrganisationRole[];
  networkRoles: NetworkRole[];
}

/** Reads memberships and roles of the network as they are now, never as they were when the reminder was planned. */
@Injectable()
export class RecipientsStore {
  /** Everybody who could be told, the nearest first; locked accounts are left out. */
  async candidates(tx: Tx, obligation: Obligation): Promise<Candidate[]> {
    return tx.query(
      `WITH candidate AS (
         SELECT m.account_id, CASE WHEN m.account_id = $2 THEN 1 WHEN m.role = $3 THEN 2 ELSE 3 END AS rank
         FROM membership m
         WHERE m.organisation_id = $1 AND m.ended_at IS NULL AND (m.account_id = $2 OR m.role = $3 OR m.role = 'ADMIN')
         UNION ALL
         SELECT n.account_id, CASE WHEN n.account_id = $2 THEN 1 ELSE 4 END
         FROM network_role n WHERE n.role = 'COORDINATOR' AND n.ended_at IS NULL
         UNION ALL
         -- Without an organisation the person alone is asked; being a member is not needed then.
         SELECT $2::uuid, 1 WHERE $1::uuid IS NULL AND $2::uuid IS NOT NULL
       )
       SELECT c.account_id AS "accountId", min(c.rank) AS rank,
              ARRAY(SELECT m.role FROM membership m
                    WHERE m.organisation_id = $1 AND m.account_id = c.account_id AND m.ended_at IS NULL) AS "organisationRoles",
              ARRAY(SELECT n.role FROM network_role n WHERE n.account_id = c.account_id AND n.ended_at IS NULL) AS "networkRoles"
       FROM candidate c LEFT JOIN account a ON a.id = c.account_id
       WHERE a.locked_at IS NULL GROUP BY c.account_id ORDER BY min(c.rank), c.account_id`,
      [obligation.organisationId, obligation.responsibleAccountId, obligation.responsibleRole]);
  }

  async networkName(tx: Tx): Promise<string> {
    const rows: { name: string }[] = await tx.query('SELECT name FROM network WHERE id = app.network()');
    return rows[0]?.name ?? '';
  }

  /** Null for an obligation of the network itself. */
  async organisationName(tx: Tx, obligation: Obligation): Promise<string | null> {
    const rows: { name: string }[] = await tx.query(`SELECT name FROM organisation WHERE id = $1`, [obligation.organisationId]);
    return rows[0]?.name ?? null;
  }
}
