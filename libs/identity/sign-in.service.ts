import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, type Clock, AppError, type IdSource, InputReader, isProblem, type InvalidInput, type Language, languages, Problem, preferredLanguage,
} from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { bindAccount, CLOCK, Doors, IDS, RateLimiter, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { isSameHash, SECRETS, Secrets } from '#platform/secret';
import { signInMail } from './mails/sign-in.mail.js';
import { SessionsService, type NewSession } from './sessions.service.js';
import { AccountEntity } from './store/account.entity.js';
import { SignInEntity } from './store/sign-in.entity.js';

/** Minutes until link and code of a sign-in mail expire. */
export const SIGN_IN_VALID_MINUTES = 10;
const MAILS = { max: 5, windowMs: 15 * 60_000 };
const CODE_TRIES_PER_MAIL = 5;
const CODE_TRIES_PER_ADDRESS = { max: 20, windowMs: 60 * 60_000 };
const DEVICE_MAX = 120;

export interface SignInEvidence {
  email?: string | null;
  code?: string | null;
  token?: string | null;
  device?: string | null;
}

/** Signing in by mail: a link and a six-digit code, each good once and for ten minutes. */
@Injectable()
export class SignInService {
  constructor(
    private readonly doors: Doors,
    private readonly limiter: RateLimiter,
    private readonly outbox: Outbox,
    private readonly sessions: SessionsService,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Sends the mail. Answers the same for known and unknown addresses; an unknown one gets an unconfirmed account.
   * @throws AppError RATE_LIMITED after 5 mails to one address in 15 minutes.
   */
  async request(actor: Actor, input: { email: string; language?: string | null }): Promise<{ validMinutes: number } | InvalidInput> {
    const reader = new InputReader();
    const email = reader.email('email', input.email);
    const language = languages.find((one) => one === input.language) ?? (input.language ? preferredLanguage(input.language) : actor.language);
    const parsed = reader.result(() => email);
    if (isProblem(parsed)) return parsed;
    const waitSeconds = await this.limiter.take(this.secrets.indexOf('sign-in mail', email), MAILS);
    if (waitSeconds !== null) throw tooOften(waitSeconds);
    await this.doors.asAccount({ emailHash: this.emailHash(email) }, (tx) => this.sendMail(tx, email, language));
    return { validMinutes: SIGN_IN_VALID_MINUTES };
  }

  /** Exchanges code or link token for a session. Every refusal sounds the same. */
  async signIn(evidence: SignInEvidence): Promise<NewSession | InvalidInput | Problem> {
    const reader = new InputReader();
    const device = reader.optionalText('device', evidence.device, { max: DEVICE_MAX }) ?? 'Browser';
    const byToken = typeof evidence.token === 'string' && evidence.token !== '';
    const email = byToken ? '' : reader.email('email', evidence.email);
    const code = byToken ? '' : reader.text('code', evidence.code, { min: 6, max: 12 }).replaceAll(/\s/g, '');
    const parsed = reader.result(() => device);
    if (isProblem(parsed)) return parsed;
    return byToken ? this.byToken(evidence.token ?? '', device) : this.byCode(email, code, device);
  }

  private async byToken(token: string, device: string): Promise<NewSession | Problem> {
    const tokenHash = this.secrets.hashOf(token);
    return this.doors.asAccount({ tokenHash }, async (tx) => {
      const signIn = await tx.findOneBy(SignInEntity, { tokenHash });
      return signIn ? this.finish(tx, signIn, device) : refused();
    });
  }

  private async byCode(email: string, code: string, device: string): Promise<NewSession | Problem> {
    const emailHash = this.emailHash(email);
    const perAddress = await this.limiter.take(this.secrets.indexOf('sign-in code', email), CODE_TRIES_PER_ADDRESS);
    if (perAddress !== null) throw tooOften(perAddress);
    const newest = await this.doors.asAccount({ emailHash }, (tx) => this.newestFor(tx, emailHash));
    if (!newest) return refused();
    // Counted before the comparison and outside its transaction, so that a refusal cannot undo the count.
    const perMail = await this.limiter.take(this.secrets.indexOf('sign-in tries', newest.id), { max: CODE_TRIES_PER_MAIL, windowMs: 24 * 3_600_000 });
    if (perMail !== null || !isSameHash(newest.codeHash, this.secrets.indexOf('code', `${newest.id} ${code}`))) return refused();
    return this.doors.asAccount({ accountId: newest.accountId }, (tx) => this.finish(tx, newest, device));
  }

  private async newestFor(tx: Tx, emailHash: Buffer): Promise<SignInEntity | null> {
    const account = await tx.findOneBy(AccountEntity, { emailHash });
    if (!account) return null;
    await bindAccount(tx, account.id);
    return tx.findOne(SignInEntity, { where: { accountId: account.id }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  private async finish(tx: Tx, signIn: SignInEntity, device: string): Promise<NewSession | Problem> {
    const now = this.clock.now();
    await bindAccount(tx, signIn.accountId);
    const used = await tx.createQueryBuilder().update(SignInEntity).set({ usedAt: now })
      .where('id = :id AND used_at IS NULL AND expires_at > :now', { id: signIn.id, now }).execute();
    const account = await tx.findOneByOrFail(AccountEntity, { id: signIn.accountId });
    if (used.affected !== 1 || account.lockedAt) return refused();
    if (!account.confirmedAt) await tx.update(AccountEntity, { id: account.id }, { confirmedAt: now });
    return this.sessions.open(tx, account.id, { kind: 'BROWSER', label: device });
  }

  private async sendMail(tx: Tx, email: string, language: Language): Promise<void> {
    const now = this.clock.now();
    const account = await this.findOrCreate(tx, email, language);
    await bindAccount(tx, account.id);
    const id = this.ids.next();
    const token = this.secrets.newToken('tnl');
    const code = this.secrets.newCode();
    await tx.insert(SignInEntity, {
      id, accountId: account.id, tokenHash: this.secrets.hashOf(token), codeHash: this.secrets.indexOf('code', `${id} ${code}`),
      createdAt: now, expiresAt: new Date(now.getTime() + SIGN_IN_VALID_MINUTES * 60_000), usedAt: null,
    });
    const content = signInMail({ language, code, url: `${this.publicUrl}/sign-in/${token}`, validMinutes: SIGN_IN_VALID_MINUTES });
    await this.outbox.add(tx, {
      networkId: null, accountId: account.id, toAddress: null, kind: 'sign-in', uniqueKey: `sign-in ${id}`, dueAt: now,
      language, content, isConfidential: true,
    });
  }

  private async findOrCreate(tx: Tx, email: string, language: Language): Promise<{ id: string }> {
    const emailHash = this.emailHash(email);
    const found = await tx.findOneBy(AccountEntity, { emailHash });
    if (found) return found;
    const id = this.ids.next();
    await tx.query(
      `INSERT INTO account (id, email, email_hash, language, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email_hash) DO NOTHING`,
      [id, email, emailHash, language, this.clock.now()],
    );
    const account = await tx.findOneByOrFail(AccountEntity, { emailHash });
    return account;
  }

  /** The blind index of an address. */
  emailHash(email: string): Buffer {
    return this.secrets.indexOf('email', email);
  }
}

function refused(): Problem {
  return new Problem('Refused', 'SIGN_IN_REFUSED', {
    de: 'Code oder Link stimmen nicht, sind abgelaufen oder schon benutzt. Bitte fordern Sie eine neue Mail an.',
    en: 'Code or link are wrong, expired or used. Please ask for a new mail.',
  });
}

/** The error for whoever tries too often. */
export function tooOften(waitSeconds: number): AppError {
  return new AppError('RATE_LIMITED', {
    de: `Zu viele Versuche. Bitte warten Sie ${Math.ceil(waitSeconds / 60)} Minuten.`,
    en: `Too many tries. Please wait ${Math.ceil(waitSeconds / 60)} minutes.`,
  }, { retryAfterSeconds: waitSeconds });
}
