import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, type Clock, InputReader, InvalidInput, isProblem } from '#kernel';
import { AuditTrail, bindAccount, changesBetween, CLOCK, Doors, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { authorise } from './access.js';
import { AccessKeyEntity } from './store/access-key.entity.js';
import { AccountEntity } from './store/account.entity.js';
import { SessionEntity } from './store/session.entity.js';

/** What running the platform may change about an account. */
type Columns = Pick<AccountEntity, 'isOperator' | 'lockedAt' | 'totpSecret' | 'totpConfirmedAt' | 'totpLastStep'>;

interface Operation {
  columns: Partial<Columns>;
  /** Ends every session and every key for programs. */
  endsSessions: boolean;
  note: Record<string, unknown>;
}

/**
 * What running the platform does to the account of somebody else, found by its address: by the commands of the operator,
 * some also by an operator who is signed in. No role is ever given here but that of the operator.
 * Every method throws AppError FORBIDDEN for anybody else, NOT_FOUND for an address without an account.
 */
@Injectable()
export class AccountOperationsService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From the next request on nobody is signed in with the account, and nobody signs in. Locking twice is no problem. */
  async lock(actor: Actor, email: string): Promise<{ done: true } | InvalidInput> {
    return this.change(actor, email, (row) => ({
      columns: { lockedAt: row.lockedAt ?? this.clock.now() }, endsSessions: true, note: { locked: true },
    }));
  }

  /** Signing in is possible again; sessions and keys from before stay ended. */
  async unlock(actor: Actor, email: string): Promise<{ done: true } | InvalidInput> {
    return this.change(actor, email, () => ({ columns: { lockedAt: null }, endsSessions: false, note: { locked: false } }));
  }

  /** Takes a lost second factor away, and every session with it; the person sets up a new one after signing in. */
  async resetSecondFactor(actor: Actor, email: string): Promise<{ done: true } | InvalidInput> {
    return this.change(actor, email, () => ({
      columns: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null }, endsSessions: true, note: { secondFactor: 'reset' },
    }));
  }

  /** Makes the account an operator, or no operator any more; the rights count from the next request on. */
  async setOperator(actor: Actor, email: string, isOperator: boolean): Promise<{ done: true } | InvalidInput> {
    return this.change(actor, email, (row) => ({ columns: { isOperator }, endsSessions: false, note: changesBetween(row, { isOperator }) }));
  }

  private async change(actor: Actor, given: string, decide: (row: AccountEntity) => Operation): Promise<{ done: true } | InvalidInput> {
    authorise(actor, 'platform.operate', {});
    const reader = new InputReader();
    const email = reader.email('email', given);
    const parsed = reader.result(() => email);
    if (isProblem(parsed)) return parsed;
    const emailHash = this.secrets.indexOf('email', email);
    return this.doors.asAccount({ emailHash }, async (tx) => {
      const row = await tx.findOne(AccountEntity, { where: { emailHash }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw unknownAddress();
      const { columns, endsSessions, note } = decide(row);
      await tx.update(AccountEntity, { id: row.id }, { ...columns, version: row.version + 1 });
      if (endsSessions) await this.endSessions(tx, row.id);
      await this.audit.record(tx, actor, { action: 'platform.operate', subjectType: 'account', subjectId: row.id, networkId: null, changes: note });
      return { done: true as const };
    });
  }

  private async endSessions(tx: Tx, accountId: string): Promise<void> {
    await bindAccount(tx, accountId);
    await tx.createQueryBuilder().update(SessionEntity).set({ endedAt: this.clock.now() })
      .where('account_id = :accountId AND ended_at IS NULL', { accountId }).execute();
    await tx.createQueryBuilder().update(AccessKeyEntity).set({ revokedAt: this.clock.now() })
      .where('account_id = :accountId AND revoked_at IS NULL', { accountId }).execute();
  }
}

function unknownAddress(): AppError {
  return new AppError('NOT_FOUND', {
    de: 'Mit dieser Adresse hat sich noch niemand angemeldet.', en: 'Nobody has signed in with this address yet.',
  });
}
