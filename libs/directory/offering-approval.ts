import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { may } from '#identity';
import { type Tx } from '#platform/database';
import { hasUnclearedChanges } from './offering-cards.js';
import { type OfferingEntity } from './store/offering.entity.js';

/** Approval where an organisation wants it: what others than its admins publish or change waits for one of them. */
@Injectable()
export class OfferingApproval {
  /** True when what this actor publishes or changes waits. Never of informal services, which are cleared by others. */
  async isNeeded(tx: Tx, actor: Actor, row: Pick<OfferingEntity, 'isInformal' | 'organisationId' | 'recordedByCounty' | 'confirmedAt'>): Promise<boolean> {
    if (row.isInformal || row.organisationId === null || may(actor, 'offering.approve', { organisationId: row.organisationId })) return false;
    // The office corrects what it entered itself until the organisation has confirmed it, and answers for it so long.
    if (row.recordedByCounty && row.confirmedAt === null && may(actor, 'offering.record', {})) return false;
    const rows: { isWanted: boolean }[] = await tx.query(`SELECT offerings_need_approval AS "isWanted" FROM organisation WHERE id = $1`, [row.organisationId]);
    return rows[0]?.isWanted === true;
  }

  /**
   * What a change of the content does to the approval. The first change that waits remembers what was approved; what comes
   * after it waits with it, also from an admin, who might not have seen the rest.
   */
  async columnsOf(tx: Tx, actor: Actor, row: OfferingEntity): Promise<Partial<OfferingEntity>> {
    if (row.isInformal || row.state !== 'PUBLISHED') return {};
    if (hasUnclearedChanges({ row })) return { returnReason: null };
    return await this.isNeeded(tx, actor, row) ? { clearedVersion: row.version } : {};
  }
}
