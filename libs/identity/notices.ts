import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type Language } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { CLOCK, type Tx } from '#platform/database';
import { type MailContent, Outbox } from '#platform/mail';
import { MembershipsService, type Reader } from './memberships.service.js';

/** Something that people have to know. */
export interface Notice {
  networkId: Id;
  /** Lower-case name of the kind of mail. */
  kind: string;
  /** Unique per event; the reader is added to it. */
  key: string;
  /** What it says; `url` is where the system is. */
  content(language: Language, url: string): MailContent;
}

/** Mails to the integration office and to the admins of an organisation, planned in the transaction of their cause. */
@Injectable()
export class Notices {
  constructor(
    private readonly outbox: Outbox,
    private readonly memberships: MembershipsService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** To every coordinator of the network but the one who acts. */
  async toOffice(tx: Tx, actor: Actor, notice: Notice): Promise<void> {
    await this.send(tx, actor, notice, await this.memberships.coordinators(tx));
  }

  /** To every admin of the organisation but the one who acts. */
  async toAdmins(tx: Tx, actor: Actor, organisationId: Id, notice: Notice): Promise<void> {
    await this.send(tx, actor, notice, await this.memberships.adminsOf(tx, [organisationId]));
  }

  /** To every admin and editor of the organisation but the one who acts; answers how many there are. */
  async toEditors(tx: Tx, actor: Actor, organisationId: Id, notice: Notice): Promise<number> {
    const readers = await this.memberships.editorsOf(tx, organisationId);
    await this.send(tx, actor, notice, readers);
    return readers.length;
  }

  private async send(tx: Tx, actor: Actor, notice: Notice, readers: readonly Reader[]): Promise<void> {
    const { networkId, kind } = notice;
    for (const { accountId, language } of readers) {
      if (accountId === actor.accountId) continue;
      await this.outbox.add(tx, {
        networkId, accountId, toAddress: null, kind, uniqueKey: `${notice.key}:${accountId}`, dueAt: this.clock.now(), language,
        content: notice.content(language, this.publicUrl), isConfidential: false,
      });
    }
  }
}
