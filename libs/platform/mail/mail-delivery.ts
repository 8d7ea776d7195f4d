import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Id, type Language, systemActor } from '#kernel';
import { CLOCK, Doors, type Tx } from '#platform/database';
import { MailComposers } from './composers.js';
import { type Claim, DeliveriesStore, type DeliveryRow, type Settlement } from './deliveries.store.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';
import { type MailContent, type MailToCompose } from './new-mail.js';
import { MAIL_TRANSPORT, type MailTransport, type PreparedMail, type SendOutcome } from './transport.js';

/** Of the lease, what a conversation with the mail server may take; the rest is for writing down how it ended. */
const SEND_SHARE_OF_LEASE = 0.7;
const COMPLETE_RETRY_MS = 200;
/** So many tries of unknown outcome end in UNKNOWN; the first of them leads to exactly one resend. */
const UNKNOWN_OUTCOMES_MAX = 2;

interface Addressee {
  to: string;
  language: Language;
}

/** A mail about to be sent, with the number of the try. */
interface Attempt {
  mail: PreparedMail;
  n: number;
  unknownOutcomes: number;
  dueAt: Date;
  isConfidential: boolean;
}

/**
 * Sends one mail: claim, prepare (words, Message-ID and the attempt are committed), send, complete. A crash at any
 * point loses nothing: without an open attempt the next process simply goes on, with one it may resend once, and
 * every extra copy is explained by a row of `delivery_attempt`.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly doors: Doors,
    private readonly store: DeliveriesStore,
    private readonly composers: MailComposers,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    @Inject(MAIL_OPTIONS) private readonly options: MailOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does nothing for an id that is unknown, not due, finished, or in other hands. */
  async deliver(id: Id): Promise<void> {
    const startedMs = performance.now();
    const claim = await this.store.claim(id, this.clock.now(), this.options.leaseMs);
    if (!claim) return;
    const addressee = claim.accountId === null ? null : await this.store.addressee(claim.accountId);
    const attempt = await this.inDoor(claim, (tx) => this.prepare(tx, claim, addressee));
    if (!attempt) return;
    const leftMs = this.options.leaseMs * SEND_SHARE_OF_LEASE - (performance.now() - startedMs);
    // A process that was stopped meanwhile must not send: by now another one may have taken over.
    const outcome: SendOutcome = leftMs > 0
      ? await this.transport.send(attempt.mail, leftMs)
      : { outcome: 'TEMPORARY', phase: 'LOCAL', smtpCode: null };
    await this.completeWithinLease({ claim, attempt, outcome }, startedMs + this.options.leaseMs);
  }

  private async prepare(tx: Tx, claim: Claim, addressee: { email: string; language: Language } | null): Promise<Attempt | null> {
    const row = await this.store.lock(tx, claim);
    if (!row) return null;
    const unknownOutcomes = row.unknown_outcomes + (row.is_attempt_open ? 1 : 0);
    if (row.is_attempt_open) {
      const lost: SendOutcome = { outcome: 'UNKNOWN', phase: 'LEASE', smtpCode: null };
      await this.store.noteAttempt(tx, claim, { ...lost, n: row.attempts, isLate: false });
    }
    const end = (state: 'UNKNOWN' | 'FAILED' | 'OBSOLETE', reason: string): Promise<null> =>
      this.end(tx, claim, { state, reason, unknownOutcomes, erase: this.erases(row) });
    if (unknownOutcomes >= UNKNOWN_OUTCOMES_MAX) return end('UNKNOWN', 'OUTCOME_UNKNOWN_TWICE');
    const to = row.sent_to ?? row.to_address ?? addressee?.email;
    if (to === undefined) return end('FAILED', 'NO_ADDRESS');
    const body = await this.body(tx, claim, { row, addressee: { to, language: addressee?.language ?? row.language } });
    if ('obsolete' in body) return end('OBSOLETE', body.obsolete);
    const n = row.attempts + 1;
    await this.store.beginAttempt(tx, claim, n, unknownOutcomes);
    return { mail: body, n, unknownOutcomes, dueAt: row.due_at, isConfidential: row.is_confidential };
  }

  /** The stored words of an earlier try, else those of this moment, which are then stored. */
  private async body(
    tx: Tx, claim: Claim, known: { row: DeliveryRow; addressee: Addressee },
  ): Promise<PreparedMail | { obsolete: string }> {
    const { row, addressee } = known;
    const mail: MailToCompose = {
      id: claim.id, networkId: claim.networkId, accountId: claim.accountId, kind: row.kind, uniqueKey: row.unique_key,
      language: addressee.language, digestOn: row.local_date,
    };
    const stored = storedContent(row);
    const composer = this.composers.find(row.kind);
    if (stored && row.message_id !== null && row.prepared_at !== null) {
      const reason = await composer?.obsoleteReason?.(tx, mail) ?? null;
      if (reason !== null) return { obsolete: reason };
      return { ...stored, id: claim.id, to: addressee.to, messageId: row.message_id, preparedAt: row.prepared_at };
    }
    if (!stored && !composer) throw new Error(`Nobody composes mails of kind ${row.kind}.`);
    const content = stored ?? await composer?.compose(tx, mail) ?? { obsolete: 'NOT_COMPOSED' };
    if ('obsolete' in content) return content;
    const messageId = `<tn-${claim.id}@${this.options.from.address.split('@')[1] ?? 'localhost'}>`;
    const preparedAt = this.clock.now();
    await this.store.writeBody(tx, claim.id, { ...content, to: addressee.to, messageId, hash: hashOf(content), at: preparedAt });
    return { ...content, id: claim.id, to: addressee.to, messageId, preparedAt };
  }

  /** PostgreSQL may be away for a moment, and an outcome that is not written down costs a second copy. */
  private async completeWithinLease(
    ended: { claim: Claim; attempt: Attempt; outcome: SendOutcome }, untilMs: number,
  ): Promise<void> {
    for (;;) {
      try {
        await this.inDoor(ended.claim, (tx) => this.complete(tx, ended));
        return;
      } catch (error) {
        if (performance.now() + COMPLETE_RETRY_MS >= untilMs) throw error;
        await new Promise((resolve) => { setTimeout(resolve, COMPLETE_RETRY_MS); });
      }
    }
  }

  private async complete(tx: Tx, ended: { claim: Claim; attempt: Attempt; outcome: SendOutcome }): Promise<void> {
    const { claim, attempt, outcome } = ended;
    const isMine = await this.store.settle(tx, claim, this.settlementOf(attempt, outcome));
    await this.store.noteAttempt(tx, claim, { ...outcome, n: attempt.n, isLate: !isMine });
  }

  private settlementOf(attempt: Attempt, { outcome }: SendOutcome): Settlement {
    const at = this.clock.now();
    const { unknownOutcomes } = attempt;
    const final = { reason: null, tryAt: null, unknownOutcomes, at, erase: this.erases({ is_confidential: attempt.isConfidential }) };
    if (outcome === 'ACCEPTED') return { ...final, state: 'SENT' };
    if (outcome === 'PERMANENT') return { ...final, state: 'FAILED', reason: 'REFUSED_BY_SERVER' };
    if (outcome === 'UNKNOWN') {
      const isSecond = unknownOutcomes + 1 >= UNKNOWN_OUTCOMES_MAX;
      const unknown = { ...final, unknownOutcomes: unknownOutcomes + 1 };
      return isSecond ? { ...unknown, state: 'UNKNOWN', reason: 'OUTCOME_UNKNOWN_TWICE' } : { ...unknown, state: 'SENDING', erase: false };
    }
    if (at.getTime() - attempt.dueAt.getTime() > this.options.giveUpAfterMs) return { ...final, state: 'FAILED', reason: 'GAVE_UP' };
    return { ...final, state: 'DEFERRED', tryAt: new Date(at.getTime() + this.backOffMs(attempt.n)), erase: false };
  }

  /** Half fixed, half random, so that mails refused together do not come back together. */
  private backOffMs(n: number): number {
    const fullMs = Math.min(this.options.retryBaseMs * 2 ** Math.min(n - 1, 20), this.options.retryMaxMs);
    return Math.ceil(fullMs / 2) + randomInt(Math.ceil(fullMs / 2) + 1);
  }

  private erases(row: Pick<DeliveryRow, 'is_confidential'>): boolean {
    return row.is_confidential && this.transport.leavesTheHouse;
  }

  private async end(tx: Tx, claim: Claim, to: Pick<Settlement, 'state' | 'reason' | 'unknownOutcomes' | 'erase'>): Promise<null> {
    await this.store.settle(tx, claim, { ...to, tryAt: null, at: this.clock.now() });
    return null;
  }

  private async inDoor<Result>(claim: Claim, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    if (claim.networkId !== null) return this.doors.inNetwork(systemActor(claim.networkId), work);
    if (claim.accountId === null) throw new Error('A delivery belongs to a network or to an account.');
    return this.doors.asAccount({ accountId: claim.accountId }, work);
  }
}

function storedContent(row: DeliveryRow): MailContent | null {
  if (row.subject === null || row.body_text === null || row.body_html === null) return null;
  return { subject: row.subject, text: row.body_text, html: row.body_html };
}

function hashOf(content: MailContent): Buffer {
  return createHash('sha256').update(JSON.stringify([content.subject, content.text, content.html])).digest();
}
