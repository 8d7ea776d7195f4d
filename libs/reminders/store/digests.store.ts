import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource } from '#kernel';
import { Doors, IDS, type Tx } from '#platform/database';
import { type ReminderPart } from '../domain/escalation.js';
import { type Obligation } from '../obligation.js';
import { obligationColumns } from './obligations.store.js';
import { type ReminderRule } from './reminders.store.js';

/** A reminder inside a mail, with its obligation as it is now. */
export interface DigestItem {
  itemId: Id;
  rule: ReminderRule;
  part: ReminderPart;
  isLate: boolean;
  /** Revision the reminder was planned for; an older one than the obligation's is superseded. */
  reminderRevision: number;
  /** True when an earlier mail about it has an unknown outcome. */
  mayBeKnown: boolean;
  isOmitted: boolean;
  obligation: Obligation;
}

/** A reminder whose mail did not surely arrive. */
export interface StrandedItem {
  itemId: Id;
  reminderId: Id;
  deliveryId: Id;
  accountId: Id;
  outcome: 'FAILED' | 'UNKNOWN';
  isWanted: boolean;
  obligation: Obligation;
}

type FlatItem = Omit<DigestItem, 'obligation'> & Obligation;
type FlatStranded = Omit<StrandedItem, 'obligation'> & Obligation;

/** Which mails hold which reminders. The network is that of the transaction, but for `strandedNetworks`. */
@Injectable()
export class DigestsStore {
  constructor(private readonly doors: Doors, @Inject(IDS) private readonly ids: IdSource) {}

  /** True when the mail can still take in a reminder: not written yet, and nobody is writing it now. Locks it. */
  async takesMore(tx: Tx, deliveryId: Id): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT id FROM delivery WHERE id = $1 AND state = 'PLANNED' AND message_id IS NULL FOR UPDATE SKIP LOCKED`, [deliveryId]);
    return rows.length > 0;
  }

  async addItem(tx: Tx, item: { networkId: Id; deliveryId: Id; reminderId: Id; carriedFrom: Id | null }): Promise<void> {
    await tx.query(
      `INSERT INTO delivery_item (id, network_id, delivery_id, reminder_id, carried_from)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [this.ids.next(), item.networkId, item.deliveryId, item.reminderId, item.carriedFrom]);
  }

  /** What a mail is about; the obligations cannot be closed or changed until the transaction ends. */
  async items(tx: Tx, deliveryId: Id): Promise<DigestItem[]> {
    const rows: FlatItem[] = await tx.query(
      `SELECT ${obligationColumns}, i.id AS "itemId", r.rule, r.recipient AS part, r.is_late AS "isLate", r.revision AS "reminderRevision",
              i.omitted_reason IS NOT NULL AS "isOmitted",
              EXISTS (SELECT FROM delivery d WHERE d.id = i.carried_from AND d.state = 'UNKNOWN') AS "mayBeKnown"
       FROM delivery_item i JOIN reminder r ON r.id = i.reminder_id JOIN obligation o ON o.id = r.obligation_id
       WHERE i.delivery_id = $1 ORDER BY o.nominal, o.id, r.rule FOR SHARE OF o`, [deliveryId]);
    return rows.map(({ itemId, rule, part, isLate, reminderRevision, mayBeKnown, isOmitted, ...obligation }) =>
      ({ itemId, rule, part, isLate, reminderRevision, mayBeKnown, isOmitted, obligation }));
  }

  /** Left out of the mail for good; no other mail takes it over. */
  async omit(tx: Tx, itemId: Id, reason: string, at: Date): Promise<void> {
    await tx.query(`UPDATE delivery_item SET omitted_reason = $2, carried_at = $3 WHERE id = $1`, [itemId, reason, at]);
  }

  /** Networks with mails of failed or unknown outcome that no other mail has taken over. Index delivery_trouble. */
  async strandedNetworks(): Promise<Id[]> {
    const rows = await this.doors.asJob((tx) => tx.query<{ network_id: Id }>(
      `SELECT DISTINCT i.network_id FROM delivery d JOIN delivery_item i ON i.delivery_id = d.id
       WHERE d.state IN ('UNKNOWN', 'FAILED') AND i.carried_at IS NULL`));
    return rows.map((row) => row.network_id);
  }

  /** The reminders in those mails. `isWanted` is false when the obligation is over or has another day now. */
  async stranded(tx: Tx, limit: number): Promise<StrandedItem[]> {
    const rows: FlatStranded[] = await tx.query(
      `SELECT ${obligationColumns}, i.id AS "itemId", i.reminder_id AS "reminderId", d.id AS "deliveryId",
              d.account_id AS "accountId", d.state AS outcome, (o.state = 'OPEN' AND r.revision = o.revision) AS "isWanted"
       FROM delivery d JOIN delivery_item i ON i.delivery_id = d.id JOIN reminder r ON r.id = i.reminder_id
       JOIN obligation o ON o.id = r.obligation_id
       WHERE d.state IN ('UNKNOWN', 'FAILED') AND i.carried_at IS NULL
       ORDER BY i.id LIMIT $1`, [limit]);
    return rows.map(({ itemId, reminderId, deliveryId, accountId, outcome, isWanted, ...obligation }) =>
      ({ itemId, reminderId, deliveryId, accountId, outcome, isWanted, obligation }));
  }

  /** Accounts to which this reminder could not be delivered. */
  async failedAccounts(tx: Tx, reminderId: Id): Promise<Id[]> {
    const rows: { account_id: Id }[] = await tx.query(
      `SELECT d.account_id FROM delivery_item i JOIN delivery d ON d.id = i.delivery_id
       WHERE i.reminder_id = $1 AND d.state = 'FAILED' AND d.account_id IS NOT NULL`, [reminderId]);
    return rows.map((row) => row.account_id);
  }

  async markCarried(tx: Tx, itemId: Id, at: Date): Promise<void> {
    await tx.query(`UPDATE delivery_item SET carried_at = $2 WHERE id = $1`, [itemId, at]);
  }

  /** A link about the obligation as it is told now: its revision and day are kept with it. */
  async addLink(
    tx: Tx, obligation: Obligation, link: { networkId: Id; accountId: Id; tokenHash: Buffer; createdAt: Date; expiresAt: Date },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO reminder_link (id, network_id, obligation_id, revision, nominal, account_id, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.ids.next(), link.networkId, obligation.id, obligation.revision, obligation.nominal, link.accountId, link.tokenHash, link.createdAt, link.expiresAt]);
  }
}
