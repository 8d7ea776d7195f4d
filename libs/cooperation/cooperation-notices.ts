import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id } from '#kernel';
import { MembershipsService } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { CLOCK, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { cooperationMail, type NoticeKind } from './mails/cooperation.mail.js';
import { type LockedOffering } from './shared-offerings.js';
import { type PartnershipEntity } from './store/partnership.entity.js';

/** Something that others have to know. */
export interface Notice {
  kind: NoticeKind;
  offering: LockedOffering;
  /** The partnership it is about. */
  partnership: Pick<PartnershipEntity, 'id' | 'organisationId'>;
  /** Organisations whose admins read it; the acting person is left out. */
  to: readonly Id[];
  /** The integration office reads it too. */
  isForOffice?: boolean;
  /** The entry of the history that it tells of. */
  eventId: Id;
  day?: string | null;
  words?: string | null;
}

/** Mails to the admins of the organisations around a shared offering, planned in the transaction of their cause. */
@Injectable()
export class CooperationNotices {
  constructor(
    private readonly outbox: Outbox,
    private readonly memberships: MembershipsService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async send(tx: Tx, actor: Actor, notice: Notice): Promise<void> {
    const { kind, offering, partnership } = notice;
    const admins = await this.memberships.adminsOf(tx, notice.to);
    const office = notice.isForOffice ? await this.memberships.coordinators(tx) : [];
    const facts = {
      offering: offering.row.title, lead: offering.names.get(offering.machine.owner) ?? '',
      partner: offering.names.get(partnership.organisationId) ?? '', day: notice.day, words: notice.words,
    };
    const readers = new Map([...office, ...admins].map((reader) => [reader.accountId, reader]));
    for (const { accountId, actAs, language } of readers.values()) {
      if (accountId === actor.accountId) continue;
      await this.outbox.add(tx, {
        networkId: offering.row.networkId, accountId, toAddress: null, kind: `partnership.${kind}`, uniqueKey: `partnership:${notice.eventId}:${kind}:${accountId}`,
        dueAt: this.clock.now(), language, isConfidential: false,
        content: cooperationMail({ kind, facts, language, url: `${this.publicUrl}/partnership/${actAs}/${partnership.id}` }),
      });
    }
  }
}

/** The lead and everybody who takes part, without some. */
export function allIn(offering: LockedOffering, without: readonly Id[] = []): Id[] {
  const present = [...offering.machine.partners].filter(([, { standing }]) => standing === 'ACTIVE' || standing === 'LEAVING').map(([id]) => id);
  return present.filter((id) => !without.includes(id));
}
