import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { OrganisationsService } from '#identity';
import { AuditTrail, type Tx } from '#platform/database';
import { hasUnclearedChanges, OfferingCards } from './offering-cards.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

type Standing = Pick<OfferingEntity, 'state'> & Partial<OfferingEntity>;

/**
 * What an organisation published stands and falls with its verification, in the same transaction: suspended with it,
 * back with it; a service that it vouched for waits for somebody else. A new name reaches the cards.
 */
@Injectable()
export class OrganisationStanding implements OnModuleInit {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.organisations.onChanged(async (tx, actor, { before, after }) => {
      const was = before.verification === 'VERIFIED';
      const is = after.verification === 'VERIFIED';
      if (was !== is) await this.follow(tx, actor, { organisationId: after.id, isVerified: is });
      else if (is && (before.name !== after.name || before.kind !== after.kind)) await this.rename(tx, after.id);
    });
  }

  private async follow(tx: Tx, actor: Actor, { organisationId, isVerified }: { organisationId: Id; isVerified: boolean }): Promise<void> {
    const rows = await this.store.standingOn(tx, organisationId, isVerified ? ['SUSPENDED'] : ['PUBLISHED']);
    for (const row of rows) {
      const change = isVerified ? reinstated(row) : hidden(row, organisationId);
      const version = row.version + 1;
      // What was cleared stays cleared: only the state changes here.
      const isStillCleared = row.isInformal && row.clearedVersion === row.version && change.clearedVersion === undefined;
      await this.cards.store(tx, actor, { before: row, columns: { ...change, version, ...(isStillCleared ? { clearedVersion: version } : {}) } });
      await this.audit.record(tx, actor, {
        action: isVerified ? 'organisation.verify' : 'organisation.suspend', subjectType: 'offering', subjectId: row.id,
        changes: { state: { before: row.state, after: change.state } },
      });
    }
  }

  private async rename(tx: Tx, organisationId: Id): Promise<void> {
    for (const row of await this.store.standingOn(tx, organisationId, ['PUBLISHED'])) await this.cards.refreshCard(tx, row.id);
  }
}

function hidden(row: OfferingEntity, organisationId: Id): Standing {
  return row.organisationId === organisationId ? { state: 'SUSPENDED' } : { state: 'AWAITING_CLEARANCE', clearedVersion: null, sponsorOrganisationId: null };
}

function reinstated(row: OfferingEntity): Standing {
  return hasUnclearedChanges({ row: { ...row, state: 'PUBLISHED' } }) ? { state: 'AWAITING_CLEARANCE' } : { state: 'PUBLISHED' };
}
