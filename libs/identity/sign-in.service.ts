import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, anonymousActor, type Clock, type Id, type IdSource, InputReader, isProblem, type InvalidInput, type Language, languages, Problem,
  preferredLanguage,
} from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { AuditTrail, bindAccount, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { isSameHash, SECRETS, Secrets } from '#platform/secret';
import { signInMail } from './mails/sign-in.mail.js';
import { SessionsService, type NewSession } from './sessions.service.js';
import { type MailAllowance, SIGN_IN_VALID_MINUTES, SignInLimits } from './sign-in-limits.js';
import { AccountEntity } from './store/account.entity.js';
import { SignInEntity } from './store/sign-in.entity.js';

const DEVICE_MAX = 120;

/** What somebody shows to sign in: the code of a mail with the secret of its request, or the token of its link. */
export interface SignInEvidence {
  signInId?: string | null;
  code?: string | null;
  token?: string | null;
  device?: string | null;
}

/** Asking for a sign-in mail. */
export interface SignInRequest {
  email: string;
  language?: string | null;
  /** Path on this site where the link leads on to; checked by the caller. */
  returnPath?: string | null;
}

/** A new session, and where its owner was going when they asked for the mail. */
export type SignedIn = NewSession & { returnPath: string | null };

interface Wanted {
  email: string;
  /** Null = that of the account. */
  language: Language | null;
  requestHash: Buffer;
  returnPath: string | null;
}

/** Signing in by mail: a link and a six-digit code, each good once and for ten minutes; see docs/decisions/sign-in.md. */
@Injectable()
export class SignInService {
  constructor(
    private readonly doors: Doors,
    private readonly limits: SignInLimits,
    private readonly outbox: Outbox,
    private readonly sessions: SessionsService,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Sends the mail. Answers the same for known and unknown addresses, and when the address has got enough mails; an
   * unknown one gets an unconfirmed account. @throws AppError RATE_LIMITED when this sender asks too often.
   */
  async request(actor: Actor, input: SignInRequest, sender: string): Promise<{ signInId: string; validMinutes: number } | InvalidInput> {
    const reader = new InputReader();
    const email = reader.email('email', input.email);
    const language = languages.find((one) => one === input.language) ?? (input.language ? preferredLanguage(input.language) : null);
    const parsed = reader.result(() => email);
    if (isProblem(parsed)) return parsed;
    await this.limits.countRequest(sender);
    const emailHash = this.emailHash(email);
    const known = await this.doors.asAccount({ emailHash }, (tx) => tx.findOneBy(AccountEntity, { emailHash }));
    const allowance = await this.limits.allowanceOf(email, Boolean(known?.confirmedAt));
    const signInId = this.secrets.newToken('tnq');
    const wanted = { email, language, requestHash: this.secrets.hashOf(signInId), returnPath: input.returnPath ?? null };
    if (allowance !== 'NOTHING') await this.doors.asAccount({ emailHash }, (tx) => this.sendMail(tx, actor, wanted, allowance));
    return { signInId, validMinutes: SIGN_IN_VALID_MINUTES };
  }

  /**
   * Exchanges code or link token for a session. Every refusal sounds the same.
   * @throws AppError RATE_LIMITED when this sender tries too many codes.
   */
  async signIn(evidence: SignInEvidence, sender: string): Promise<SignedIn | InvalidInput | Problem> {
    const reader = new InputReader();
    const device = reader.optionalText('device', evidence.device, { max: DEVICE_MAX }) ?? 'Browser';
    const byToken = typeof evidence.token === 'string' && evidence.token !== '';
    const signInId = byToken ? '' : reader.text('signInId', evidence.signInId, { max: 200 });
    const code = byToken ? '' : reader.text('code', evidence.code, { min: 6, max: 12 }).replaceAll(/\s/g, '');
    const parsed = reader.result(() => device);
    if (isProblem(parsed)) return parsed;
    if (byToken) return this.byToken(evidence.token ?? '', device);
    await this.limits.countTry(sender);
    return this.byCode(this.secrets.hashOf(signInId), code, device);
  }

  /** Whose link this is, for the page behind it; null when it is used or over. Reading it uses nothing up. */
  async open(token: string): Promise<{ email: string } | null> {
    const tokenHash = this.secrets.hashOf(token);
    return this.doors.asAccount({ tokenHash }, async (tx) => {
      const signIn = await tx.findOneBy(SignInEntity, { tokenHash });
      if (!signIn || signIn.usedAt || signIn.expiresAt <= this.clock.now()) return null;
      await bindAccount(tx, signIn.accountId);
      const account = await tx.findOneByOrFail(AccountEntity, { id: signIn.accountId });
      return account.lockedAt ? null : { email: account.email };
    });
  }

  private async byToken(token: string, device: string): Promise<SignedIn | Problem> {
    const tokenHash = this.secrets.hashOf(token);
    return this.doors.asAccount({ tokenHash }, async (tx) => {
      const signIn = await tx.findOneBy(SignInEntity, { tokenHash });
      return signIn ? this.finish(tx, signIn, device) : refused();
    });
  }

  private async byCode(requestHash: Buffer, code: string, device: string): Promise<SignedIn | Problem> {
    const asked = await this.doors.asAccount({ tokenHash: requestHash }, (tx) => tx.findOneBy(SignInEntity, { requestHash }));
    if (!asked) return refused();
    // Counted before the comparison and outside its transaction, so that a refusal cannot undo the count.
    const mayTry = await this.limits.mayTry(asked.id);
    if (!mayTry || !isSameHash(asked.codeHash, this.codeHash(asked.id, code))) return refused();
    return this.doors.asAccount({ accountId: asked.accountId }, (tx) => this.finish(tx, asked, device));
  }

  private async finish(tx: Tx, signIn: SignInEntity, device: string): Promise<SignedIn | Problem> {
    const now = this.clock.now();
    await bindAccount(tx, signIn.accountId);
    const used = await tx.createQueryBuilder().update(SignInEntity).set({ usedAt: now })
      .where('id = :id AND used_at IS NULL AND expires_at > :now', { id: signIn.id, now }).execute();
    const account = await tx.findOneByOrFail(AccountEntity, { id: signIn.accountId });
    if (used.affected !== 1 || account.lockedAt) return refused();
    if (!account.confirmedAt) await tx.update(AccountEntity, { id: account.id }, { confirmedAt: now });
    const session = await this.sessions.open(tx, account.id, { kind: 'BROWSER', label: device });
    return { ...session, returnPath: signIn.returnPath && this.secrets.open(signIn.returnPath) };
  }

  private async sendMail(tx: Tx, actor: Actor, wanted: Wanted, allowance: MailAllowance): Promise<void> {
    const now = this.clock.now();
    const account = await this.findOrCreate(tx, wanted.email, wanted.language ?? actor.language);
    await bindAccount(tx, account.id);
    const id = this.ids.next();
    const token = this.secrets.newToken('tnl');
    // Without a code in the mail, what is stored is that of a text which nobody knows.
    const code = allowance === 'LINK_AND_CODE' ? this.secrets.newCode() : null;
    await tx.insert(SignInEntity, {
      id, accountId: account.id, tokenHash: this.secrets.hashOf(token), codeHash: this.codeHash(id, code ?? this.secrets.newToken('tnx')),
      requestHash: wanted.requestHash, returnPath: wanted.returnPath === null ? null : this.secrets.seal(wanted.returnPath),
      createdAt: now, expiresAt: new Date(now.getTime() + SIGN_IN_VALID_MINUTES * 60_000), usedAt: null,
    });
    const language = wanted.language ?? languages.find((one) => one === account.language) ?? 'de';
    const content = signInMail({ language, code, url: `${this.publicUrl}/sign-in/${token}`, validMinutes: SIGN_IN_VALID_MINUTES });
    await this.outbox.add(tx, {
      networkId: null, accountId: account.id, toAddress: null, kind: 'sign-in', uniqueKey: `sign-in ${id}`, dueAt: now,
      language, content, isConfidential: true,
    });
  }

  /** The account of an address. An unknown one is made, unconfirmed: the mail needs somebody to belong to. */
  private async findOrCreate(tx: Tx, email: string, language: Language): Promise<{ id: Id; language: string }> {
    const emailHash = this.emailHash(email);
    const found = await tx.findOneBy(AccountEntity, { emailHash });
    if (found) return found;
    const id = this.ids.next();
    const inserted: unknown[] = await tx.query(
      `INSERT INTO account (id, email, email_hash, language, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email_hash) DO NOTHING RETURNING id`,
      [id, email, emailHash, language, this.clock.now()],
    );
    if (inserted.length === 1) {
      await this.audit.record(tx, anonymousActor(language), {
        action: 'account.signIn', subjectType: 'account', subjectId: id, networkId: null, changes: { created: 'unconfirmed' },
      });
    }
    return tx.findOneByOrFail(AccountEntity, { emailHash });
  }

  private codeHash(signInId: Id, code: string): Buffer {
    return this.secrets.indexOf('code', `${signInId} ${code}`);
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
