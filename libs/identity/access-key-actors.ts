import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, berlinDateOf, type Clock, type Id } from '#kernel';
import { bindAccount, CLOCK, Doors, type Rate, RateLimiter, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { AccessKeyEntity } from './store/access-key.entity.js';
import { AccountEntity } from './store/account.entity.js';

/** Whatever begins so was meant to be one. */
const TOKEN = /^tnz_/;
/** Of one key: about two a second for as long as somebody wants. */
const REQUESTS: Rate = { max: 1_200, windowMs: 10 * 60_000 };

/** Turns a key for programs into an actor, freshly for every request. */
@Injectable()
export class AccessKeyActors {
  constructor(
    private readonly doors: Doors,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True for what has the form of such a key. */
  isKey(token: string): boolean {
    return TOKEN.test(token);
  }

  /**
   * The actor behind a key: its organisation or network with the rights that whoever made it still has there, narrowed by its
   * scopes. @throws AppError UNAUTHENTICATED when it does not work, FORBIDDEN for an Act-As of something else, RATE_LIMITED
   */
  async actorOf(token: string, actAs: string | null, anonymous: Actor): Promise<Actor> {
    const tokenHash = this.secrets.hashOf(token);
    const actor = await this.doors.asAccount({ tokenHash }, async (tx) => {
      const key = await tx.findOneBy(AccessKeyEntity, { tokenHash });
      if (!key || key.revokedAt || key.expiresAt <= this.clock.now()) throw keyOver();
      await bindAccount(tx, key.accountId);
      const account = await tx.findOneByOrFail(AccountEntity, { id: key.accountId });
      if (account.lockedAt || !await isStillEntitled(tx, key)) throw keyOver();
      if (actAs !== null && actAs.toLowerCase() !== (key.organisationId ?? key.networkId)) throw otherPlace();
      await this.used(tx, key);
      return actorFor(key, anonymous);
    });
    await this.limiter.require(this.secrets.indexOf('access key', actor.key?.id ?? ''), REQUESTS);
    return actor;
  }

  private async used(tx: Tx, key: AccessKeyEntity): Promise<void> {
    const today = berlinDateOf(this.clock.now());
    if (key.lastUsedOn !== today) await tx.update(AccessKeyEntity, { id: key.id }, { lastUsedOn: today });
  }
}

/** An office's key was made by a session with a second factor, which is why the role counts; money and people are in no scope. */
function actorFor(key: AccessKeyEntity, anonymous: Actor): Actor {
  return {
    ...anonymous, kind: 'PERSON', accountId: key.accountId, networkId: key.networkId, organisationId: key.organisationId,
    organisationRoles: key.organisationId ? ['ADMIN'] : [], networkRoles: key.organisationId ? [] : ['COORDINATOR'],
    hasSecondFactor: key.organisationId === null, key: { id: key.id, scopes: key.scopes },
  };
}

/** Could whoever made it make it again? */
async function isStillEntitled(tx: Tx, { accountId, networkId, organisationId }: { accountId: Id; networkId: Id; organisationId: Id | null }): Promise<boolean> {
  const rows: unknown[] = organisationId
    ? await tx.query(`SELECT 1 FROM membership WHERE account_id = $1 AND organisation_id = $2 AND role = 'ADMIN' AND ended_at IS NULL`, [accountId, organisationId])
    : await tx.query(`SELECT 1 FROM network_role WHERE account_id = $1 AND network_id = $2 AND role = 'COORDINATOR' AND ended_at IS NULL`, [accountId, networkId]);
  return rows.length > 0;
}

function keyOver(): AppError {
  return new AppError('UNAUTHENTICATED', {
    de: 'Dieser Schlüssel gilt nicht (mehr). Wer die Organisation oder das Netzwerk verwaltet, kann einen neuen anlegen.',
    en: 'This key is not valid (any more). Whoever administers the organisation or network can make a new one.',
  }, { reason: 'KEY_OVER' });
}

function otherPlace(): AppError {
  return new AppError('FORBIDDEN', {
    de: 'Dieser Schlüssel gehört zu einer anderen Organisation oder einem anderen Netzwerk.', en: 'This key belongs to another organisation or network.',
  }, { reason: 'ACT_AS_NOT_YOURS', hint: 'Leave Act-As out: a key has one place.' });
}
