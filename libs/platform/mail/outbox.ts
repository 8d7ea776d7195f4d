import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Id, type IdSource } from '#kernel';
import { CLOCK, IDS, type Tx } from '#platform/database';
import { headerValue, type NewMail, oneAddress } from './new-mail.js';

/** Where every mail begins: a row in the transaction of its cause. It goes out if, and only if, that commits. */
@Injectable()
export class Outbox {
  constructor(@Inject(CLOCK) private readonly clock: Clock, @Inject(IDS) private readonly ids: IdSource) {}

  /**
   * Plans a mail and returns its id; the id of the earlier one when a mail of this key (or this day's digest) exists.
   * @throws HeaderInjection for line breaks in address or subject.
   */
  async add(tx: Tx, mail: NewMail): Promise<Id> {
    if (mail.toAddress !== null) oneAddress(mail.toAddress);
    if (mail.content) headerValue('Subject', mail.content.subject);
    const inserted: { id: Id }[] = await tx.query(
      `INSERT INTO delivery (id, network_id, account_id, kind, unique_key, local_date, to_address, language,
                             is_confidential, due_at, try_at, created_at, subject, body_text, body_html)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12, $13, $14)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        this.ids.next(), mail.networkId, mail.accountId, mail.kind, mail.uniqueKey, mail.digestOn ?? null, mail.toAddress,
        mail.language, mail.isConfidential, mail.dueAt, this.clock.now(),
        mail.content?.subject ?? null, mail.content?.text ?? null, mail.content?.html ?? null,
      ],
    );
    return inserted[0]?.id ?? this.existing(tx, mail);
  }

  /** True when a mail of this key exists here, so that nobody need be looked up for it. Over index delivery_unique_key. */
  async isPlanned(tx: Tx, mail: { networkId: Id; uniqueKey: string }): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM delivery WHERE coalesce(network_id, account_id) = $1 AND unique_key = $2`, [mail.networkId, mail.uniqueKey],
    );
    return rows.length > 0;
  }

  private async existing(tx: Tx, mail: NewMail): Promise<Id> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT id FROM delivery
       WHERE (coalesce(network_id, account_id) = coalesce($1::uuid, $2::uuid) AND unique_key = $3)
          OR (network_id = $1 AND account_id = $2 AND local_date = $4 AND kind = $5)`,
      [mail.networkId, mail.accountId, mail.uniqueKey, mail.digestOn ?? null, mail.kind],
    );
    const [row] = rows;
    if (!row) throw new Error(`The mail ${mail.kind} exists but is not visible here.`);
    return row.id;
  }
}
