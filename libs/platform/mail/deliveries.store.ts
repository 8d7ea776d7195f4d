import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource, type Language, type LocalDate } from '#kernel';
import { Doors, IDS, type Tx } from '#platform/database';
import { type MailContent } from './new-mail.js';
import { type SendOutcome } from './transport.js';

/** A mail that this process has to itself until the lease ends; `token` proves it. */
export interface Claim {
  id: Id;
  networkId: Id | null;
  accountId: Id | null;
  token: Id;
}

/** What stands in the row of a claimed mail. */
export interface DeliveryRow {
  kind: string;
  unique_key: string;
  local_date: LocalDate | null;
  to_address: string | null;
  language: Language;
  is_confidential: boolean;
  due_at: Date;
  subject: string | null;
  body_text: string | null;
  body_html: string | null;
  sent_to: string | null;
  message_id: string | null;
  prepared_at: Date | null;
  attempts: number;
  unknown_outcomes: number;
  is_attempt_open: boolean;
}

/** How a row goes on after a try. */
export interface Settlement {
  state: 'SENT' | 'SENDING' | 'DEFERRED' | 'UNKNOWN' | 'FAILED' | 'OBSOLETE';
  reason: string | null;
  tryAt: Date | null;
  unknownOutcomes: number;
  /** True = the words are not needed any more and must not stay. */
  erase: boolean;
  at: Date;
}

/** Every statement about deliveries. Those across networks see ids, states and instants only. */
@Injectable()
export class DeliveriesStore {
  constructor(private readonly doors: Doors, @Inject(IDS) private readonly ids: IdSource) {}

  /** Null when there is nothing to do: unknown id, not due, already sent, or another process has it. */
  async claim(id: Id, now: Date, leaseMs: number): Promise<Claim | null> {
    const token = this.ids.next();
    const rows = await this.doors.asJob((tx) => tx.query<{ network_id: Id | null; account_id: Id | null }>(
      `UPDATE delivery SET lease_token = $2, lease_until = clock_timestamp() + $3 * interval '1 ms'
       WHERE id = $1 AND state IN ('PLANNED', 'SENDING', 'DEFERRED') AND try_at <= $4
         AND (lease_until IS NULL OR lease_until < clock_timestamp())
       RETURNING network_id, account_id`, [id, token, leaseMs, now]));
    const [row] = rows;
    return row ? { id, networkId: row.network_id, accountId: row.account_id, token } : null;
  }

  /** Due mails that nobody carries yet; from now on the queue has `patienceMs` for them. Index delivery_open. */
  async handOver(limit: number, now: Date, patienceMs: number): Promise<{ id: Id; attempts: number }[]> {
    return this.take('queued_until IS NULL', [limit, now, patienceMs]);
  }

  /** Due mails that the queue did not carry in time, or that a process left behind. */
  async takeStale(limit: number, now: Date, patienceMs: number): Promise<{ id: Id; attempts: number }[]> {
    return this.take('queued_until < clock_timestamp()', [limit, now, patienceMs]);
  }

  /** The queue did not take them: they count as left behind at once. */
  async takeBack(ids: readonly Id[]): Promise<void> {
    await this.doors.asJob((tx) => tx.query(
      `UPDATE delivery SET queued_until = clock_timestamp() WHERE id = ANY($1::uuid[])`, [[...ids]]));
  }

  private async take(condition: string, values: readonly unknown[]): Promise<{ id: Id; attempts: number }[]> {
    return this.doors.asJob((tx) => tx.query<{ id: Id; attempts: number }>(
      `UPDATE delivery SET queued_until = clock_timestamp() + $3 * interval '1 ms'
       WHERE id IN (
         SELECT id FROM delivery
         WHERE state IN ('PLANNED', 'SENDING', 'DEFERRED') AND try_at <= $2
           AND (lease_until IS NULL OR lease_until < clock_timestamp()) AND (${condition})
         ORDER BY try_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, attempts`, values));
  }

  /** The row, locked, if the claim still holds it. */
  async lock(tx: Tx, claim: Claim): Promise<DeliveryRow | null> {
    const rows: DeliveryRow[] = await tx.query(
      `SELECT kind, unique_key, local_date, to_address, language, is_confidential, due_at, subject, body_text, body_html, sent_to,
              message_id, prepared_at, attempts, unknown_outcomes, is_attempt_open
       FROM delivery WHERE id = $1 AND lease_token = $2 FOR UPDATE`, [claim.id, claim.token]);
    return rows[0] ?? null;
  }

  /** Commits to what will be sent, once and for ever. */
  async writeBody(tx: Tx, id: Id, body: MailContent & { to: string; messageId: string; hash: Buffer; at: Date }): Promise<void> {
    await tx.query(
      `UPDATE delivery SET subject = $2, body_text = $3, body_html = $4, sent_to = $5, message_id = $6, body_hash = $7,
                           prepared_at = $8
       WHERE id = $1`, [id, body.subject, body.text, body.html, body.to, body.messageId, body.hash, body.at]);
  }

  /** From this commit on a crash leaves an attempt of unknown outcome behind. */
  async beginAttempt(tx: Tx, claim: Claim, n: number, unknownOutcomes: number): Promise<void> {
    await tx.query(
      `UPDATE delivery SET state = 'SENDING', attempts = $2, unknown_outcomes = $3, is_attempt_open = true WHERE id = $1`,
      [claim.id, n, unknownOutcomes]);
    await this.noteAttempt(tx, claim, { n, isLate: false, outcome: 'STARTED', phase: 'CONNECT', smtpCode: null });
  }

  async noteAttempt(
    tx: Tx, claim: Claim, attempt: Omit<SendOutcome, 'outcome'> & { outcome: SendOutcome['outcome'] | 'STARTED'; n: number; isLate: boolean },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO delivery_attempt (id, delivery_id, network_id, account_id, n, outcome, phase, smtp_code, is_late)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.ids.next(), claim.id, claim.networkId, claim.accountId, attempt.n, attempt.outcome, attempt.phase,
        attempt.smtpCode, attempt.isLate,
      ]);
  }

  /** False when the lease was lost: the row then belongs to somebody else and stays as it is. */
  async settle(tx: Tx, claim: Claim, to: Settlement): Promise<boolean> {
    // While the outcome is unknown the lease stays: the one resend comes after it, not before.
    const [rows]: [unknown[], number] = await tx.query(
      `UPDATE delivery SET state = $3, reason = $4, try_at = coalesce($5, try_at), unknown_outcomes = $6,
              is_attempt_open = false, queued_until = NULL,
              sent_at = CASE WHEN $3 = 'SENT' THEN $8::timestamptz ELSE sent_at END,
              lease_token = CASE WHEN $3 = 'SENDING' THEN lease_token END,
              lease_until = CASE WHEN $3 = 'SENDING' THEN lease_until END,
              subject = CASE WHEN $7 THEN NULL ELSE subject END, body_text = CASE WHEN $7 THEN NULL ELSE body_text END,
              body_html = CASE WHEN $7 THEN NULL ELSE body_html END,
              erased_at = CASE WHEN $7 THEN $8::timestamptz ELSE erased_at END
       WHERE id = $1 AND lease_token = $2 RETURNING id`,
      [claim.id, claim.token, to.state, to.reason, to.tryAt, to.unknownOutcomes, to.erase, to.at]);
    return rows.length > 0;
  }

  /** Where an account gets its mail now; null when it has no usable address. */
  async addressee(accountId: Id): Promise<{ email: string; language: Language } | null> {
    return this.doors.asAccount({ accountId }, async (tx) => {
      const rows: { email: string; language: Language }[] = await tx.query(
        `SELECT email, language FROM account WHERE id = $1 AND locked_at IS NULL AND email LIKE '%_@_%'`, [accountId]);
      return rows[0] ?? null;
    });
  }
}
