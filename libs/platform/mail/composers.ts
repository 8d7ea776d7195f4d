import { Injectable } from '@nestjs/common';
import { type Tx } from '#platform/database';
import { type MailContent, type MailToCompose, type ObsoleteMail } from './new-mail.js';

/** Says what mails of one kind say, inside the transaction that commits to sending them. */
export interface MailComposer {
  /** The mail from the data of this moment, or why it is no longer wanted. Lock what decides about that. */
  compose(tx: Tx, mail: MailToCompose): Promise<MailContent | ObsoleteMail>;
  /** Why an already prepared mail must not be tried again; null = it is still wanted. Left out = always wanted. */
  obsoleteReason?(tx: Tx, mail: MailToCompose): Promise<string | null>;
}

/** Which lib composes which kind of mail; filled when the modules start. */
@Injectable()
export class MailComposers {
  private readonly composers = new Map<string, MailComposer>();

  /** @throws Error when the kind already has a composer. */
  register(kind: string, composer: MailComposer): void {
    if (this.composers.has(kind)) throw new Error(`Mails of kind ${kind} have two composers.`);
    this.composers.set(kind, composer);
  }

  /** Undefined for kinds whose mails bring their content with them. */
  find(kind: string): MailComposer | undefined {
    return this.composers.get(kind);
  }
}
