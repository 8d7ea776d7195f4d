import { Injectable } from '@nestjs/common';
import { type Actor, instantOfKey, isId, keyOfCursor, pageOf, pageSize } from '#kernel';
import { Doors } from '#platform/database';
import { authorise, may } from './access.js';

interface Row {
  id: string;
  at: Date;
  actorKind: string;
  accountId: string | null;
  organisationId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  changes: object;
}

/** Reading the audit trail of a network. */
@Injectable()
export class AuditTrailService {
  constructor(private readonly doors: Doors) {}

  /** Newest first, over index audit_entry_network. Accounts are hidden from auditors, who see what happened, not who. */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<object> {
    authorise(actor, 'network.readAudit', {});
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, 2);
    const after = key && isId(key[1]) && instantOfKey(key[0]) !== null ? key : null;
    const seesAccounts = may(actor, 'network.readMembers', {});
    const rows: Row[] = await this.doors.readInNetwork(actor, (tx) => tx.query(
      `SELECT id, at, actor_kind AS "actorKind", CASE WHEN $4::boolean THEN account_id END AS "accountId", organisation_id AS "organisationId",
              action, subject_type AS "subjectType", subject_id AS "subjectId", changes
       FROM audit_entry WHERE network_id = app.network() AND ($1::timestamptz IS NULL OR (at, id) < ($1, $2::uuid))
       ORDER BY at DESC, id DESC LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, first + 1, seesAccounts],
    ));
    return pageOf(rows, {
      first, keyOf: (row) => [row.at.toISOString(), row.id], show: (row) => ({ ...row, changes: JSON.stringify(row.changes) }),
    });
  }
}
