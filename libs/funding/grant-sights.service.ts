import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { AuditSights, type Tx } from '#platform/database';
import { maySeeGrant } from './grant-sight.js';
import { GrantsStore } from './store/grants.store.js';

/**
 * Lets other lists follow the sight of grants: the audit trail and, deadline by deadline, the obligations. A grant that
 * does not exist for a reader has no entries and no deadlines for that reader either.
 */
@Injectable()
export class GrantSights implements OnModuleInit {
  constructor(private readonly store: GrantsStore, private readonly trail: AuditSights) {}

  onModuleInit(): void {
    this.trail.register('grant', (tx, actor, ids) => this.grants(tx, actor, ids));
  }

  /** Of these grants, those that the reader may know of. */
  async grants(tx: Tx, actor: Actor, grantIds: readonly Id[]): Promise<ReadonlySet<Id>> {
    const subjects = await this.store.subjects(tx, grantIds);
    return new Set(subjects.filter((subject) => maySeeGrant(actor, subject)).map((subject) => subject.grantId));
  }

  /** Of these deadlines, those whose grant the reader may know of. */
  async deadlines(tx: Tx, actor: Actor, deadlineIds: readonly Id[]): Promise<ReadonlySet<Id>> {
    const owners = await this.store.grantsOfDeadlines(tx, deadlineIds);
    const visible = await this.grants(tx, actor, [...new Set(owners.values())]);
    return new Set([...owners].filter(([, grantId]) => visible.has(grantId)).map(([id]) => id));
  }
}
