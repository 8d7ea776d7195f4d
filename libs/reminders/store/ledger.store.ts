import { Injectable } from '@nestjs/common';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { type ReminderPart } from '../domain/escalation.js';
import { type ReminderRule } from './reminders.store.js';

/** The mail of a ledger line. */
export interface LedgerDelivery {
  id: Id;
  recipientId: Id;
  recipientName: string;
  state: string;
  reason: string | null;
  omittedReason: string | null;
  messageId: string | null;
  sentAt: Date | null;
  attempts: number;
}

/** One reminder and what became of it. */
export interface LedgerLine {
  reminderId: Id;
  revision: number;
  rule: ReminderRule;
  recipient: ReminderPart;
  sendOn: LocalDate;
  state: string;
  reason: string | null;
  isLate: boolean;
  delivery: LedgerDelivery | null;
}

type FlatLine = Omit<LedgerLine, 'delivery'> & {
  deliveryId: Id | null; recipientId: Id; recipientName: string; deliveryState: string; deliveryReason: string | null;
  omittedReason: string | null; messageId: string | null; sentAt: Date | null; attempts: number;
};

/** Lines of one obligation; stages are few, and a change adds as many again. */
const LINES_MAX = 1_000;

/** Who was told what, when, by which message, or why not: one query. */
@Injectable()
export class LedgerStore {
  async lines(tx: Tx, obligationId: Id): Promise<LedgerLine[]> {
    const rows: FlatLine[] = await tx.query(
      `SELECT r.id AS "reminderId", r.revision, r.rule, r.recipient, r.send_on AS "sendOn", r.state, r.reason, r.is_late AS "isLate",
              d.id AS "deliveryId", d.account_id AS "recipientId", coalesce(a.display_name, '') AS "recipientName",
              d.state AS "deliveryState", d.reason AS "deliveryReason", i.omitted_reason AS "omittedReason",
              d.message_id AS "messageId", d.sent_at AS "sentAt", coalesce(d.attempts, 0) AS attempts
       FROM reminder r
       LEFT JOIN delivery_item i ON i.reminder_id = r.id LEFT JOIN delivery d ON d.id = i.delivery_id
       LEFT JOIN account a ON a.id = d.account_id
       WHERE r.obligation_id = $1 ORDER BY r.revision, r.send_at, r.offset_days DESC, d.due_at LIMIT ${LINES_MAX}`, [obligationId]);
    return rows.map((row) => ({
      reminderId: row.reminderId, revision: row.revision, rule: row.rule, recipient: row.recipient, sendOn: row.sendOn, state: row.state, reason: row.reason,
      isLate: row.isLate, delivery: row.deliveryId === null ? null : {
        id: row.deliveryId, recipientId: row.recipientId, recipientName: row.recipientName, state: row.deliveryState,
        reason: row.deliveryReason, omittedReason: row.omittedReason, messageId: row.messageId, sentAt: row.sentAt, attempts: row.attempts,
      },
    }));
  }
}
