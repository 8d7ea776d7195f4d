import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, Problem } from '#kernel';
import { AuditTrail, CLOCK, Doors, RateLimiter } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { Secret, TOTP } from 'otpauth';
import { accountOf, refused } from './access.js';
import { SessionsService } from './sessions.service.js';
import { AccountEntity } from './store/account.entity.js';
import { SessionEntity } from './store/session.entity.js';

const STEP_SECONDS = 30;
const TRIES = { max: 10, windowMs: 15 * 60_000 };
/** One step before and after the present one, for clocks that are not quite right (RFC 6238, 5.2). */
const WINDOW = 1;

/** An authenticator app (TOTP, RFC 6238) as second factor. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly doors: Doors,
    private readonly limiter: RateLimiter,
    private readonly audit: AuditTrail,
    private readonly sessions: SessionsService,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes a secret that waits for its first code. A confirmed one is not replaced this way. */
  async enrol(actor: Actor): Promise<{ secret: string; otpauthUrl: string } | Problem> {
    const accountId = accountOf(actor);
    await this.sessions.requireBrowser(actor);
    return this.doors.asOwnAccount(actor, async (tx) => {
      // Locked, so that a secret confirmed in this very moment is not replaced.
      const account = await tx.findOneOrFail(AccountEntity, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
      if (account.totpConfirmedAt) {
        return new Problem('Refused', 'WRONG_STATE', {
          de: 'Ein zweiter Faktor ist schon eingerichtet. Zum Ersetzen wenden Sie sich an den Betrieb.',
          en: 'A second factor is set up already. To replace it, ask the operator.',
        });
      }
      const secret = new Secret({ size: 20 });
      await tx.update(AccountEntity, { id: accountId }, { totpSecret: this.secrets.seal(secret.base32), totpLastStep: null });
      await this.audit.record(tx, actor, { action: 'account.use', subjectType: 'account', subjectId: accountId, networkId: null, changes: { secondFactor: 'enrolled' } });
      return { secret: secret.base32, otpauthUrl: totpOf(secret, account.email).toString() };
    });
  }

  /** Shows the second factor in this session; the first right code also confirms the app. A code is good once. */
  async stepUp(actor: Actor, code: string): Promise<{ done: true } | Problem> {
    const accountId = accountOf(actor);
    if (!actor.sessionId) throw refused('NOT_SIGNED_IN');
    await this.limiter.require(this.secrets.indexOf('second factor', accountId), TRIES);
    return this.doors.asOwnAccount(actor, async (tx) => {
      const account = await tx.findOne(AccountEntity, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
      const step = account?.totpSecret ? this.stepOf(account.totpSecret, code) : null;
      if (!account || step === null || (account.totpLastStep !== null && step <= account.totpLastStep)) return wrongCode();
      const now = this.clock.now();
      await tx.update(AccountEntity, { id: accountId }, { totpLastStep: step, totpConfirmedAt: account.totpConfirmedAt ?? now });
      const updated = await tx.createQueryBuilder().update(SessionEntity).set({ secondFactorAt: now })
        .where(`id = :id AND kind = 'BROWSER'`, { id: actor.sessionId }).execute();
      if (updated.affected !== 1) return wrongCode();
      await this.audit.record(tx, actor, { action: 'account.use', subjectType: 'session', subjectId: actor.sessionId ?? accountId, networkId: null, changes: { secondFactor: 'shown' } });
      return { done: true as const };
    });
  }

  private stepOf(sealed: Buffer, code: string): number | null {
    const digits = code.replaceAll(/\s/g, '');
    // The library takes whatever is as long in bytes for a candidate and throws for the rest.
    if (!/^\d{6}$/.test(digits)) return null;
    const timestamp = this.clock.now().getTime();
    const totp = totpOf(Secret.fromBase32(this.secrets.open(sealed)), '');
    const delta = totp.validate({ token: digits, timestamp, window: WINDOW });
    return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
  }
}

function totpOf(secret: Secret, label: string): TOTP {
  return new TOTP({ issuer: 'Teilhabenetz', label, secret, period: STEP_SECONDS });
}

function wrongCode(): Problem {
  return new Problem('Refused', 'SECOND_FACTOR_REFUSED', {
    de: 'Dieser Code stimmt nicht oder wurde schon benutzt.', en: 'This code is wrong or was used before.',
  });
}
