import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Clock, type Id, isId } from '#kernel';
import { MembershipsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { type MailComposer, MailComposers, type MailContent, type MailToCompose, type ObsoleteMail, Outbox } from '#platform/mail';
import { organisationNewsMail } from './mails/organisation-news.mail.js';
import { OrganisationNewsStore } from './store/organisation-news.store.js';

const KIND = 'sign-up.news';
const HOUR_MS = 3_600_000;
/** After the end of the hour, so that whoever began in its last second has committed when the mail is written. */
const GRACE_MS = 2 * 60_000;
/** Shifts named in one mail; of the others it says how many they are. */
const LINES_MAX = 30;

/**
 * Tells an organisation what volunteers have done: asked, signed up, cancelled. One mail per person and hour, planned in
 * the transaction of its first cause and written when the hour is over: three hundred sign-ups for a town festival are
 * one mail, and a cancellation still arrives long before most shifts begin, which a daily digest could not promise.
 */
@Injectable()
export class OrganisationNews implements MailComposer, OnModuleInit {
  constructor(
    private readonly composers: MailComposers,
    private readonly outbox: Outbox,
    private readonly memberships: MembershipsService,
    private readonly store: OrganisationNewsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.composers.register(KIND, this);
  }

  /**
   * Plans the mail about what happens at `at`, the instant that is then written into the sign-up. Comes before the lock
   * of a shift, in everybody's order: the first of an hour is waited for without keeping seats from others.
   */
  async plan(tx: Tx, about: { networkId: Id; organisationId: Id; at: Date }): Promise<void> {
    const { networkId, organisationId, at } = about;
    const hour = Math.floor(at.getTime() / HOUR_MS);
    const keyOf = (reader: number): string => `${KIND} ${organisationId} ${hour} ${reader}`;
    if (await this.outbox.isPlanned(tx, { networkId, uniqueKey: keyOf(0) })) return;
    for (const [index, reader] of (await this.memberships.volunteerPeopleOf(tx, organisationId)).entries()) {
      await this.outbox.add(tx, {
        networkId, accountId: reader.accountId, toAddress: null, kind: KIND, uniqueKey: keyOf(index), language: reader.language,
        dueAt: new Date((hour + 1) * HOUR_MS + GRACE_MS), content: null, isConfidential: false,
      });
    }
  }

  async compose(tx: Tx, mail: MailToCompose): Promise<MailContent | ObsoleteMail> {
    const [, organisationId, hour] = mail.uniqueKey.split(' ');
    if (!isId(organisationId) || !hour) throw new Error(`The key of a mail about sign-ups says nothing: ${mail.uniqueKey}`);
    const since = new Date(Number(hour) * HOUR_MS);
    const until = new Date(Math.min(since.getTime() + HOUR_MS, this.clock.now().getTime() + 1));
    const lines = await this.store.between(tx, { organisationId, since, until, linesMax: LINES_MAX });
    const organisation = await this.store.nameOf(tx, organisationId);
    if (lines.items.length === 0 || organisation === null) return { obsolete: 'NOTHING_LEFT' };
    return organisationNewsMail({ language: mail.language, organisation, lines: lines.items, more: lines.total - lines.items.length });
  }
}
