import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type IdSource } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { CLOCK, IDS, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { type SignUpNews } from './mails/sign-up.mail.js';
import { type SignUpEntity } from './store/sign-up.entity.js';

/** What a link in a mail is good for; never for more than one of them. */
export type SignUpLinkPurpose = 'ANSWER_OFFER' | 'CANCEL';

/** A link for the mail, as an absolute address. */
export interface SignUpLink {
  purpose: SignUpLinkPurpose;
  url: string;
}

/** Without a shift nothing starts; then a link for cancelling is good for so many days. */
const FLEXIBLE_DAYS = 90;
const DAY_MS = 86_400_000;
const cancellable: ReadonlySet<SignUpNews> = new Set<SignUpNews>(['APPLIED', 'CONFIRMED', 'PROMOTED', 'WAITLISTED', 'MOVED']);

/** Puts the links into mails about sign-ups: the token goes out, its hash stays. */
@Injectable()
export class SignUpLinkIssuer {
  constructor(
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** The link that goes with this news, or null when there is nothing to decide or no time for it. */
  async issue(tx: Tx, signUp: SignUpEntity, news: SignUpNews, startsAt: Date | null): Promise<SignUpLink | null> {
    const now = this.clock.now();
    const purpose = news === 'OFFERED' ? 'ANSWER_OFFER' : cancellable.has(news) ? 'CANCEL' : null;
    const expiresAt = purpose === 'ANSWER_OFFER' ? signUp.offeredUntil : startsAt ?? new Date(now.getTime() + FLEXIBLE_DAYS * DAY_MS);
    if (purpose === null || expiresAt === null || expiresAt <= now) return null;
    const token = this.secrets.newToken('tne');
    await tx.query(
      `INSERT INTO sign_up_link (id, network_id, sign_up_id, account_id, purpose, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [this.ids.next(), signUp.networkId, signUp.id, signUp.accountId, purpose, this.secrets.hashOf(token), now, expiresAt],
    );
    return { purpose, url: `${this.publicUrl}/seat/${token}` };
  }
}
