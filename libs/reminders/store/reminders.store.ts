import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource, type LocalDate } from '#kernel';
import { Doors, IDS, type Tx } from '#platform/database';
import { type ReminderPart } from '../domain/escalation.js';
import { type StoredReminder } from '../domain/stages.js';
import { type Obligation } from '../obligation.js';
import { obligationColumns } from './obligations.store.js';

/** Which telling it is: a stage `T-<days>`, overdue, the notice of a changed day, or one that cannot wait for the digest. */
export type ReminderRule = `T-${number}` | 'T+1' | 'CHANGE' | 'SOON';

/** A reminder as the sweep needs it. */
export interface ReminderRow extends StoredReminder {
  id: Id;
  rule: ReminderRule;
  part: ReminderPart;
}

/** A reminder to be stored. */
export interface NewReminder {
  rule: ReminderRule;
  part: ReminderPart;
  offsetDays: number;
  sendOn: LocalDate;
  sendAt: string;
  state: 'PENDING' | 'SUPPRESSED';
  reason: string | null;
}

/** Every statement about reminders. The network is that of the transaction, but for `dueNetworks`. */
@Injectable()
export class RemindersStore {
  constructor(private readonly doors: Doors, @Inject(IDS) private readonly ids: IdSource) {}

  /** One row per (obligation, revision, rule, recipient), however often and by however many it is asked for. */
  async insert(tx: Tx, of: { networkId: Id; obligationId: Id; revision: number }, rows: readonly NewReminder[]): Promise<void> {
    const fresh = rows.map((row) => ({ id: this.ids.next(), rule: row.rule, recipient: row.part, offset_days: row.offsetDays, send_on: row.sendOn, send_at: row.sendAt, state: row.state, reason: row.reason }));
    await tx.query(
      `INSERT INTO reminder (id, network_id, obligation_id, revision, rule, recipient, offset_days, send_on, send_at, state, reason)
       SELECT r.id, $1, $2, $3, r.rule, r.recipient, r.offset_days, r.send_on, r.send_at, r.state, r.reason
       FROM jsonb_to_recordset($4) AS r (id uuid, rule text, recipient text, offset_days integer, send_on date, send_at timestamptz, state text, reason text)
       ON CONFLICT DO NOTHING`, [of.networkId, of.obligationId, of.revision, JSON.stringify(fresh)]);
  }

  /** The pending ones of an obligation, of whatever revision, end in one state. */
  async endPending(tx: Tx, obligationId: Id, end: { state: 'SUPPRESSED' | 'SUPERSEDED'; reason: string | null; at: Date }): Promise<void> {
    await tx.query(
      `UPDATE reminder SET state = $2, reason = $3, settled_at = $4 WHERE obligation_id = $1 AND state = 'PENDING'`,
      [obligationId, end.state, end.reason, end.at]);
  }

  /** Ids only, across networks: where something is due. Index reminder_due. */
  async dueNetworks(now: Date): Promise<Id[]> {
    const rows = await this.doors.asJob((tx) => tx.query<{ network_id: Id }>(
      `SELECT DISTINCT network_id FROM reminder WHERE state = 'PENDING' AND send_at <= $1`, [now]));
    return rows.map((row) => row.network_id);
  }

  /** True for one caller per network at a time; held until the transaction ends. */
  async isAlone(tx: Tx): Promise<boolean> {
    const rows: { alone: boolean }[] = await tx.query(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('reminders.sweep ' || app.network()::text, 0)) AS alone`);
    return rows[0]?.alone ?? false;
  }

  /** Open obligations with something due, locked; those that somebody is changing right now come in the next sweep. */
  async lockDue(tx: Tx, now: Date, page: { after: Id | null; limit: number }): Promise<Obligation[]> {
    return tx.query(
      `SELECT ${obligationColumns} FROM obligation o
       WHERE o.state = 'OPEN' AND ($2::uuid IS NULL OR o.id > $2) AND EXISTS (
         SELECT FROM reminder r WHERE r.obligation_id = o.id AND r.revision = o.revision AND r.state = 'PENDING' AND r.send_at <= $1)
       ORDER BY o.id LIMIT $3 FOR UPDATE SKIP LOCKED`, [now, page.after, page.limit]);
  }

  /** All reminders of the present revision. */
  async ofRevision(tx: Tx, obligation: Obligation): Promise<ReminderRow[]> {
    const rows: (Omit<ReminderRow, 'sendAt'> & { sendAt: Date })[] = await tx.query(
      `SELECT id, rule, recipient AS part, offset_days AS "offsetDays", send_on AS "sendOn", send_at AS "sendAt", state
       FROM reminder WHERE obligation_id = $1 AND revision = $2`, [obligation.id, obligation.revision]);
    return rows.map((row) => ({ ...row, sendAt: row.sendAt.toISOString() }));
  }

  /** SENT = handed to a delivery. */
  async settle(tx: Tx, ids: readonly Id[], end: { state: 'SENT' | 'SUPPRESSED'; reason: string | null; isLate: boolean; at: Date }): Promise<void> {
    if (ids.length === 0) return;
    await tx.query(
      `UPDATE reminder SET state = $2, reason = $3, is_late = $4, settled_at = $5 WHERE id = ANY($1::uuid[]) AND state = 'PENDING'`,
      [[...ids], end.state, end.reason, end.isLate, end.at]);
  }
}
