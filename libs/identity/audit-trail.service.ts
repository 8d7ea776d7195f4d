import { Injectable } from '@nestjs/common';
import { type Actor, isCursorInstant, isId, keyOfCursor, pageSize, sightedPageOf } from '#kernel';
import { AuditSights, Doors, type Tx } from '#platform/database';
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
  accessKeyId: string | null;
  changes: object;
}

interface Position { at: string; id: string }

/** Reading the audit trail of a network. */
@Injectable()
export class AuditTrailService {
  constructor(private readonly doors: Doors, private readonly sights: AuditSights) {}

  /**
   * Newest first. Accounts are hidden from auditors, who see what happened, not who. What is about an object that does
   * not exist for the reader, such as a grant not shared with the county, is left out.
   */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<object> {
    authorise(actor, 'network.readAudit', {});
    const key = keyOfCursor(input.after, [isCursorInstant, isId]);
    const start: Position | null = key && { at: key[0], id: key[1] };
    const seesAccounts = may(actor, 'network.readMembers', {});
    return this.doors.readInNetwork(actor, (tx) => sightedPageOf({
      first: pageSize(input.first),
      read: (row: Row | null, limit) => entries(tx, { seesAccounts, after: row ? { at: row.at.toISOString(), id: row.id } : start, limit }),
      keep: (rows) => this.sights.keep(tx, actor, rows),
      keyOf: (row) => [row.at.toISOString(), row.id],
      show: (row) => ({ ...row, changes: JSON.stringify(row.changes) }),
    }));
  }
}

/** Over index audit_entry_network. */
async function entries(tx: Tx, given: { seesAccounts: boolean; after: Position | null; limit: number }): Promise<Row[]> {
  return tx.query(
    `SELECT id, at, actor_kind AS "actorKind", CASE WHEN $4::boolean THEN account_id END AS "accountId", organisation_id AS "organisationId",
            action, subject_type AS "subjectType", subject_id AS "subjectId", access_key_id AS "accessKeyId", changes
     FROM audit_entry WHERE network_id = app.network() AND ($1::timestamptz IS NULL OR (at, id) < ($1, $2::uuid))
     ORDER BY at DESC, id DESC LIMIT $3`,
    [given.after?.at ?? null, given.after?.id ?? null, given.limit, given.seesAccounts]);
}
