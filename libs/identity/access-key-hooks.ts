import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id } from '#kernel';
import { AuditTrail, CLOCK, type Tx } from '#platform/database';
import { AccessKeyEntity } from './store/access-key.entity.js';

type ChangedListener = (tx: Tx, actor: Actor, key: AccessKeyEntity) => Promise<void>;

/** What follows when a key for programs is made or ends, and how keys end together with the role that they stand on. */
@Injectable()
export class AccessKeyHooks {
  private readonly listeners: ChangedListener[] = [];

  constructor(private readonly audit: AuditTrail, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Registers somebody who is told, in the transaction of the cause, of keys that were made or revoked. */
  onChanged(listener: ChangedListener): void {
    this.listeners.push(listener);
  }

  /** Tells them. */
  async changed(tx: Tx, actor: Actor, key: AccessKeyEntity): Promise<void> {
    for (const listener of this.listeners) await listener(tx, actor, key);
  }

  /** Revokes a key, by whoever acts. */
  async revoke(tx: Tx, actor: Actor, key: AccessKeyEntity, reason?: 'ROLE_ENDED'): Promise<AccessKeyEntity> {
    const changes = { revokedAt: this.clock.now(), revokedBy: actor.accountId };
    await tx.update(AccessKeyEntity, { id: key.id }, changes);
    await this.audit.record(tx, actor, {
      action: 'accessKey.revoke', subjectType: 'access_key', subjectId: key.id, changes: { prefix: key.prefix, revoked: true, ...(reason ? { reason } : {}) },
    });
    const after = { ...key, ...changes };
    await this.changed(tx, actor, after);
    return after;
  }

  /** Revokes what somebody has made as admin of an organisation, or for the office (null), and is that no more: with the role it would live again. */
  async roleEnded(tx: Tx, actor: Actor, { accountId, organisationId }: { accountId: Id; organisationId: Id | null }): Promise<void> {
    const keys = await tx.createQueryBuilder(AccessKeyEntity, 'k')
      .where('k.account_id = :accountId AND k.organisation_id IS NOT DISTINCT FROM :organisationId AND k.revoked_at IS NULL AND k.expires_at > :now', { accountId, organisationId, now: this.clock.now() })
      .orderBy('k.id').setLock('pessimistic_write').getMany();
    for (const key of keys) await this.revoke(tx, actor, key, 'ROLE_ENDED');
  }
}
