import { type Actor, type Clock, type Id, type IdSource } from '#kernel';
import { type Tx } from './tx.js';

/** What happened to what. `action` is the name in the policy table, such as `offering.publish`. */
export interface AuditEvent {
  action: string;
  subjectType: string;
  subjectId: Id;
  /** Before and after of changed fields; personal fields appear as the word "changed" (see `changesBetween`). */
  changes?: Readonly<Record<string, unknown>>;
  /** Given when the actor is not yet bound to the network the event belongs to. */
  networkId?: Id | null;
}

/** Writes the append-only trail, always inside the transaction of its cause. */
export class AuditTrail {
  constructor(private readonly clock: Clock, private readonly ids: IdSource) {}

  async record(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
    await tx.query(
      `INSERT INTO audit_entry
         (id, network_id, at, actor_kind, account_id, organisation_id, action, subject_type, subject_id, changes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.ids.next(), event.networkId === undefined ? actor.networkId : event.networkId, this.clock.now(), actor.kind,
        actor.accountId, actor.organisationId, event.action, event.subjectType, event.subjectId,
        JSON.stringify(event.changes ?? {}),
      ],
    );
  }
}

/** Before and after of the fields that differ; those named in `personal` are recorded as changed, never with values. */
export function changesBetween<Row extends object>(
  before: Row, after: Partial<Row>, personal: readonly (keyof Row)[] = [],
): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const name of Object.keys(after) as (keyof Row & string)[]) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    changes[name] = personal.includes(name) ? 'changed' : { before: before[name], after: after[name] };
  }
  return changes;
}
