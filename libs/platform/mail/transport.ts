import { type Id } from '#kernel';
import { type MailContent } from './new-mail.js';

/** A mail as it was committed before its first try; every try sends exactly this. */
export interface PreparedMail extends MailContent {
  id: Id;
  /** Address without name. */
  to: string;
  messageId: string;
  /** The Date header: when it was prepared, not when it is tried. */
  preparedAt: Date;
}

/** How far the conversation with the mail server came. */
export type SendPhase = 'CONNECT' | 'ENVELOPE' | 'DATA' | 'LOCAL' | 'LEASE';

/**
 * How one try ended. TEMPORARY: not accepted, try again. PERMANENT: the server will never take it. UNKNOWN: the server
 * may have taken it, but its answer was lost.
 */
export interface SendOutcome {
  outcome: 'ACCEPTED' | 'TEMPORARY' | 'PERMANENT' | 'UNKNOWN';
  phase: SendPhase;
  /** Reply code of the server; null when there was none. */
  smtpCode: number | null;
}

/** The way out of the installation. `send` never throws: every end of a try is an outcome. */
export interface MailTransport {
  /** False = mails stay here and can be read on the outbox page, so nothing is erased after sending. */
  readonly leavesTheHouse: boolean;
  send(mail: PreparedMail, timeoutMs: number): Promise<SendOutcome>;
}

/** Nest token of the MailTransport. */
export const MAIL_TRANSPORT = Symbol('MailTransport');

/** Without a mail server: the table of deliveries is the mailbox. */
export class LocalTransport implements MailTransport {
  readonly leavesTheHouse = false;

  async send(): Promise<SendOutcome> {
    return { outcome: 'ACCEPTED', phase: 'LOCAL', smtpCode: null };
  }
}
