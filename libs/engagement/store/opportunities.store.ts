import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type OfferingState } from '#directory';
import { OpportunityEntity } from './opportunity.entity.js';
import { ShiftEntity } from './shift.entity.js';

const opportunityColumns = [
  'id', 'networkId', 'organisationId', 'title', 'placeTown', 'kind', 'minAge', 'signUpMode', 'promotion', 'contactRole', 'contactName', 'contactEmail',
  'contactPhone', 'status', 'isPublic',
] as const satisfies readonly (keyof OpportunityEntity)[];
const shiftColumns = [
  'id', 'networkId', 'opportunityId', 'startsAt', 'endsAt', 'capacity', 'minNeeded', 'signUpUntil', 'cancelUntil', 'taken', 'waiting', 'nextQueueNumber', 'version',
] as const satisfies readonly (keyof ShiftEntity)[];

/** The facts of an opportunity that signing up needs. */
export type OpportunityFacts = Pick<OpportunityEntity, (typeof opportunityColumns)[number]>;

/** Where somebody wants to sign up. */
export interface SharedPlace {
  opportunity: OpportunityFacts;
  shift: ShiftEntity | null;
  organisationName: string;
  isVerified: boolean;
}

function aliased(table: string, columns: readonly string[]): string {
  return columns.map((name) => `${table}.${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${table}_${name}"`).join(', ');
}

function unaliased<Row>(row: Readonly<Record<string, unknown>>, table: string, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((name) => [name, row[`${table}_${name}`]])) as Row;
}

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

  /** Those of an offering that have not ended, locked in the order of their ids; over index volunteer_opportunity_offering. */
  async lockUnfinishedOf(tx: Tx, offeringId: Id): Promise<OpportunityEntity[]> {
    return tx.createQueryBuilder(OpportunityEntity, 'o').where(`o.offering_id = :offeringId AND o.status <> 'CLOSED'`, { offeringId })
      .orderBy('o.id').setLock('for_no_key_update').getMany();
  }

  /** True when nothing of an offering is still to come: no engagement that goes on, nobody signed up for a time ahead. */
  async isOver(tx: Tx, offeringId: Id, now: Date): Promise<boolean> {
    const rows: { isOver: boolean }[] = await tx.query(
      `SELECT NOT EXISTS (
         SELECT FROM volunteer_opportunity o
         WHERE o.network_id = app.network() AND o.offering_id = $1 AND (o.status <> 'CLOSED' OR EXISTS (
           SELECT FROM sign_up u LEFT JOIN shift s ON s.network_id = u.network_id AND s.id = u.shift_id
           WHERE u.network_id = o.network_id AND u.opportunity_id = o.id AND u.status IN ('APPLIED', 'WAITLISTED', 'OFFERED', 'CONFIRMED')
             AND (s.id IS NULL OR s.starts_at > $2)))) AS "isOver"`,
      [offeringId, now],
    );
    return rows[0]?.isOver === true;
  }

  /** Whose an offering is and where it stands, neither of which changes until the end of the transaction. Null = none here. */
  async holdOffering(tx: Tx, id: Id): Promise<{ organisationId: Id | null; state: OfferingState } | null> {
    const rows: { organisationId: Id | null; state: OfferingState }[] = await tx.query(
      `SELECT organisation_id AS "organisationId", state FROM offering WHERE network_id = app.network() AND id = $1 FOR SHARE`, [id],
    );
    return rows[0] ?? null;
  }

  /** Many may hold it at once; whoever closes or pauses the opportunity waits for them, and they for that. */
  async findShared(tx: Tx, id: Id): Promise<OpportunityEntity | null> {
    return tx.findOne(OpportunityEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /**
   * What a sign-up needs to know, in one statement: the opportunity (locked as by `findShared`), its organisation, and
   * the shift, which is not locked. Null when the shift, or without one the opportunity, does not exist here.
   */
  async placeShared(tx: Tx, wanted: { shiftId: Id | null; opportunityId: Id | null }): Promise<SharedPlace | null> {
    const rows: Record<string, unknown>[] = await tx.query(
      `SELECT ${aliased('o', opportunityColumns)}, ${aliased('s', shiftColumns)}, g.name AS "organisationName", g.verification = 'VERIFIED' AS "isVerified"
       FROM volunteer_opportunity o
       JOIN organisation g ON g.network_id = o.network_id AND g.id = o.organisation_id
       LEFT JOIN shift s ON s.network_id = o.network_id AND s.opportunity_id = o.id AND s.id = $1
       WHERE o.network_id = app.network()
         AND o.id = coalesce((SELECT opportunity_id FROM shift WHERE network_id = app.network() AND id = $1), $2)
         AND ($1::uuid IS NULL OR s.id IS NOT NULL)
       FOR SHARE OF o`,
      [wanted.shiftId, wanted.shiftId === null ? wanted.opportunityId : null],
    );
    const [row] = rows;
    return row ? {
      opportunity: unaliased<SharedPlace['opportunity']>(row, 'o', opportunityColumns), shift: row['s_id'] ? unaliased<ShiftEntity>(row, 's', shiftColumns) : null,
      organisationName: String(row['organisationName']), isVerified: row['isVerified'] === true,
    } : null;
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
   * volunteer, offering, opportunities and shifts by ascending id, sign-up.
   */
  async lockShift(tx: Tx, id: Id): Promise<ShiftEntity | null> {
    return tx.findOne(ShiftEntity, { where: { id }, lock: ROW_LOCK });
  }

  /** Shifts of an opportunity that have not started, locked in the order of their ids. */
  async lockComingShifts(tx: Tx, opportunityId: Id, now: Date): Promise<ShiftEntity[]> {
    return tx.createQueryBuilder(ShiftEntity, 's').where('s.opportunity_id = :opportunityId AND s.starts_at > :now', { opportunityId, now })
      .orderBy('s.id').setLock('for_no_key_update').getMany();
  }

  /** Coming shifts of one organisation for which somebody stands in line, locked in the order of their ids. */
  async lockShiftsWithLine(tx: Tx, wanted: { organisationId: Id; now: Date }): Promise<ShiftEntity[]> {
    return tx.createQueryBuilder(ShiftEntity, 's')
      .where(`s.waiting > 0 AND s.starts_at > :now AND s.opportunity_id IN (
                SELECT id FROM volunteer_opportunity WHERE network_id = app.network() AND organisation_id = :organisationId)`, wanted)
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
