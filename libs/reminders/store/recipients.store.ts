import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type Obligation } from '../obligation.js';

/** Who is told about an obligation at this moment. */
export interface RecipientDirectory {
  /**
   * The first of these who can be reached: the person responsible, the organisation's people with the responsible role,
   * its admins, the integration office. `except` names accounts whose mail came back. Empty = nobody is there at all.
   */
  recipientsOf(tx: Tx, obligation: Obligation, except: readonly Id[]): Promise<Id[]>;
}

/** Nest token of the RecipientDirectory. */
export const RECIPIENT_DIRECTORY = Symbol('RecipientDirectory');

/** Reads memberships and roles of the network as they are now, never as they were when the reminder was planned. */
@Injectable()
export class RecipientsStore implements RecipientDirectory {
  async recipientsOf(tx: Tx, obligation: Obligation, except: readonly Id[]): Promise<Id[]> {
    const rows: { account_id: Id; rank: number }[] = await tx.query(
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
       ), reachable AS (
         SELECT c.account_id, min(c.rank) AS rank FROM candidate c
         LEFT JOIN account a ON a.id = c.account_id
         WHERE a.locked_at IS NULL AND NOT (c.account_id = ANY($4::uuid[])) GROUP BY c.account_id
       )
       SELECT account_id, rank FROM reachable WHERE rank = (SELECT min(rank) FROM reachable) ORDER BY account_id`,
      [obligation.organisationId, obligation.responsibleAccountId, obligation.responsibleRole, [...except]]);
    return rows.map((row) => row.account_id);
  }
}
