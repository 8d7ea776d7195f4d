import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { OpportunityEntity } from './opportunity.entity.js';
import { ShiftEntity } from './shift.entity.js';

// Referenced rows are only read by foreign keys (KEY SHARE); a lock that lets those pass is enough for all of ours.
const ROW_LOCK = { mode: 'for_no_key_update' } as const;

/** Every statement about opportunities and shifts, except those of the finder. The network is that of the transaction. */
@Injectable()
export class OpportunitiesStore {
  async find(tx: Tx, id: Id): Promise<OpportunityEntity | null> {
    return tx.findOneBy(OpportunityEntity, { id });
  }

  async findForUpdate(tx: Tx, id: Id): Promise<OpportunityEntity | null> {
    return tx.findOne(OpportunityEntity, { where: { id }, lock: ROW_LOCK });
  }

  /** Many may hold it at once; whoever closes or pauses the opportunity waits for them, and they for that. */
  async findShared(tx: Tx, id: Id): Promise<OpportunityEntity | null> {
    return tx.findOne(OpportunityEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  async insert(tx: Tx, row: OpportunityEntity): Promise<void> {
    await tx.insert(OpportunityEntity, row);
  }

  /** Stores the changes, counts the version up and returns the new row. */
  async update(tx: Tx, row: OpportunityEntity, changes: Partial<OpportunityEntity>): Promise<OpportunityEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(OpportunityEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** A page of one organisation's opportunities, newest first, over index volunteer_opportunity_organisation. */
  async page(tx: Tx, filter: { organisationId: Id; first: number; before: Id | null }): Promise<OpportunityEntity[]> {
    const query = tx.createQueryBuilder(OpportunityEntity, 'o')
      .where('o.organisation_id = :organisationId', filter).orderBy('o.id', 'DESC').limit(filter.first);
    if (filter.before) query.andWhere('o.id < :before', filter);
    return query.getMany();
  }

  async findShift(tx: Tx, id: Id): Promise<ShiftEntity | null> {
    return tx.findOneBy(ShiftEntity, { id });
  }

  /**
   * The shift, locked until the end of the transaction. Whoever changes seats holds this lock. Lock order everywhere:
   * volunteer, opportunity, shifts by ascending id, sign-up.
   */
  async lockShift(tx: Tx, id: Id): Promise<ShiftEntity | null> {
    return tx.findOne(ShiftEntity, { where: { id }, lock: ROW_LOCK });
  }

  /** Shifts of an opportunity that have not started, locked in the order of their ids. */
  async lockComingShifts(tx: Tx, opportunityId: Id, now: Date): Promise<ShiftEntity[]> {
    return tx.createQueryBuilder(ShiftEntity, 's').where('s.opportunity_id = :opportunityId AND s.starts_at > :now', { opportunityId, now })
      .orderBy('s.id').setLock('for_no_key_update').getMany();
  }

  /** Coming shifts of some opportunities, soonest first, at most `perOpportunity` each, over index shift_opportunity. */
  async comingShifts(tx: Tx, wanted: { opportunityIds: readonly Id[]; now: Date; perOpportunity: number }): Promise<ShiftEntity[]> {
    const ids: { id: Id }[] = await tx.query(
      `SELECT s.id FROM unnest($1::uuid[]) AS o (id)
       CROSS JOIN LATERAL (SELECT id FROM shift WHERE network_id = app.network() AND opportunity_id = o.id AND ends_at > $2
                           ORDER BY starts_at, id LIMIT $3) s`,
      [wanted.opportunityIds, wanted.now, wanted.perOpportunity],
    );
    if (ids.length === 0) return [];
    return tx.createQueryBuilder(ShiftEntity, 's').where('s.id IN (:...ids)', { ids: ids.map((row) => row.id) })
      .orderBy('s.starts_at').addOrderBy('s.id').getMany();
  }

  async insertShift(tx: Tx, row: ShiftEntity): Promise<void> {
    await tx.insert(ShiftEntity, row);
  }

  /** Stores changes of a locked shift, counts the version up and returns the new row. */
  async updateShift(tx: Tx, row: ShiftEntity, changes: Partial<ShiftEntity>): Promise<ShiftEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(ShiftEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  async countShifts(tx: Tx, opportunityId: Id, now: Date): Promise<number> {
    return tx.createQueryBuilder(ShiftEntity, 's').where('s.opportunity_id = :opportunityId AND s.sign_up_until > :now', { opportunityId, now }).getCount();
  }
}
