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

/** What open transactions have recorded and not written yet, each entry as JSON by the names of the columns. */
const unwritten = new WeakMap<Tx, string[]>();

/**
 * The append-only trail, always written inside the transaction of its cause. Entries wait in the order in which they were
 * recorded; the door writes them with one statement before it commits, and forgets them when it rolls back.
 */
export class AuditTrail {
  constructor(private readonly clock: Clock, private readonly ids: IdSource) {}

  /** Keeps the event as it is now. A promise, because where an entry is written is not for callers to know. */
  async record(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
    const entry = JSON.stringify({
      id: this.ids.next(), network_id: event.networkId === undefined ? actor.networkId : event.networkId, at: this.clock.now(), actor_kind: actor.kind,
      account_id: actor.accountId, organisation_id: actor.organisationId, action: event.action, subject_type: event.subjectType, subject_id: event.subjectId,
      access_key_id: actor.key?.id ?? null, changes: event.changes ?? {},
    });
    const waiting = unwritten.get(tx);
    if (waiting) waiting.push(entry);
    else unwritten.set(tx, [entry]);
    return Promise.resolve();
  }
}

/** Writes what waits. For the doors alone: before they commit, and before they bind the transaction to something else. */
export async function writeTrail(tx: Tx): Promise<void> {
  const waiting = unwritten.get(tx);
  if (!waiting) return;
  unwritten.delete(tx);
  const columns = 'id, network_id, at, actor_kind, account_id, organisation_id, action, subject_type, subject_id, access_key_id, changes';
  await tx.query(`INSERT INTO audit_entry (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::audit_entry, $1::json)`, [`[${waiting.join(',')}]`]);
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
