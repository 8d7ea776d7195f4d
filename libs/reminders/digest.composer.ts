import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { berlinDateOf, type Clock, type Id } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { CLOCK, type Tx } from '#platform/database';
import { type MailComposer, MailComposers, type MailContent, type MailToCompose, type ObsoleteMail } from '#platform/mail';
import { SECRETS, Secrets } from '#platform/secret';
import { digestMail, type DigestEntry } from './digest-mail.js';
import { ObligationKinds } from './obligation-kinds.js';
import { type Obligation } from './obligation.js';
import { Recipients } from './recipients.service.js';
import { DIGEST, NOTICE } from './reminder-sweep.js';
import { type DigestItem, DigestsStore } from './store/digests.store.js';
import { RecipientsStore } from './store/recipients.store.js';

const LINK_VALID_DAYS = 180;
const DAY_MS = 86_400_000;
const NO_NAME = '–';

/** What is told of one obligation in one mail. */
type Items = [DigestItem, ...DigestItem[]];

/**
 * Writes the digest at the moment it is sent. Each obligation is asked again, and locked until the mail is committed:
 * what is done, suppressed or moved meanwhile is left out with its reason, and a mail without anything left is not sent.
 * Whoever may not know what it is about is told only at which organisation nobody can be reached.
 */
@Injectable()
export class DigestComposer implements MailComposer, OnModuleInit {
  constructor(
    private readonly composers: MailComposers,
    private readonly kinds: ObligationKinds,
    private readonly digests: DigestsStore,
    private readonly recipients: Recipients,
    private readonly people: RecipientsStore,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  onModuleInit(): void {
    for (const kind of [DIGEST, NOTICE]) this.composers.register(kind, this);
  }

  async compose(tx: Tx, mail: MailToCompose): Promise<MailContent | ObsoleteMail> {
    const { networkId, accountId } = mail;
    if (networkId === null || accountId === null) throw new Error('A digest has a network and a recipient.');
    const reasons: string[] = [];
    const wanted = new Map<Id, Items>();
    for (const item of await this.digests.items(tx, mail.id)) {
      const reason = await this.reasonAgainst(tx, item);
      const before = wanted.get(item.obligation.id);
      if (reason === null) wanted.set(item.obligation.id, before ? [...before, item] : [item]);
      else {
        await this.digests.omit(tx, item.itemId, reason, this.clock.now());
        reasons.push(reason);
      }
    }
    if (wanted.size === 0) return { obsolete: reasons[0] ?? 'NOTHING_LEFT' };
    const entries: DigestEntry[] = [];
    const unreachable = new Set<string>();
    for (const items of wanted.values()) {
      const [{ obligation }] = items;
      if (await this.recipients.mayKnow(tx, obligation, accountId)) entries.push(await this.entryOf(tx, { networkId, accountId }, items));
      else unreachable.add(await this.people.organisationName(tx, obligation) ?? NO_NAME);
    }
    return digestMail({ language: mail.language, today: berlinDateOf(this.clock.now()), network: await this.people.networkName(tx), entries, unreachable: [...unreachable] });
  }

  /** A mail that may have arrived is not tried again once all it was about is over. */
  async obsoleteReason(tx: Tx, mail: MailToCompose): Promise<string | null> {
    const items = (await this.digests.items(tx, mail.id)).filter((item) => !item.isOmitted);
    let last = 'NOTHING_LEFT';
    for (const item of items) {
      const reason = await this.reasonAgainst(tx, item);
      if (reason === null) return null;
      last = reason;
    }
    return last;
  }

  private async reasonAgainst(tx: Tx, { obligation, reminderRevision }: DigestItem): Promise<string | null> {
    if (obligation.state === 'DONE') return 'DONE';
    if (obligation.state === 'SUPPRESSED') return obligation.reason ?? 'SUPPRESSED';
    if (reminderRevision !== obligation.revision) return 'SUPERSEDED';
    return await this.kinds.of(obligation.kind).obsoleteReason?.(tx, obligation) ?? null;
  }

  private async entryOf(tx: Tx, to: { networkId: Id; accountId: Id }, items: Items): Promise<DigestEntry> {
    const [{ obligation }] = items;
    const kind = this.kinds.of(obligation.kind);
    return {
      kindLabel: kind.label,
      title: obligation.title,
      nominal: obligation.nominal,
      effective: obligation.effective,
      isDeadline: kind.isDeadline ?? true,
      isChanged: items.some((item) => item.rule === 'CHANGE'),
      isEscalated: items.some((item) => item.part !== 'RESPONSIBLE'),
      isLate: items.some((item) => item.isLate),
      mayBeKnown: items.some((item) => item.mayBeKnown),
      details: await kind.details?.(tx, obligation, { isOffice: items.every((item) => item.part === 'OFFICE') }) ?? [],
      doneUrl: `${this.publicUrl}/r/${await this.newLink(tx, to, obligation)}`,
    };
  }

  /** Returns the token; only its hash is stored. */
  private async newLink(tx: Tx, to: { networkId: Id; accountId: Id }, obligation: Obligation): Promise<string> {
    const token = this.secrets.newToken('tnr');
    const createdAt = this.clock.now();
    await this.digests.addLink(tx, obligation, {
      ...to, tokenHash: this.secrets.hashOf(token), createdAt,
      expiresAt: new Date(createdAt.getTime() + LINK_VALID_DAYS * DAY_MS),
    });
    return token;
  }
}
