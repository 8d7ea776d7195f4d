import { Injectable } from '@nestjs/common';
import { type Id, type Language, languages } from '#kernel';
import { type Tx } from '#platform/database';
import { type AgeBand } from '../domain/age-band.js';
import { activeStatuses, type SignUpStatus } from '../domain/sign-up-machine.js';
import { type ShiftEntity } from './shift.entity.js';
import { SignUpEntity } from './sign-up.entity.js';
import { VolunteerProfileEntity } from './volunteer-profile.entity.js';

/** A person's other sign-up that stands in the way of a new one. */
export interface Engagement {
  signUpId: Id;
  shiftId: Id | null;
  opportunityId: Id;
  title: string;
  status: SignUpStatus;
  startsAt: Date | null;
  endsAt: Date | null;
}

/** A volunteer whose row is locked. */
export interface LockedVolunteer {
  id: Id;
  accountId: Id;
  ageBand: AgeBand | null;
}

/** A shift whose counters differ from its rows. */
export interface SeatDifference {
  shiftId: Id;
  taken: number;
  takenRows: number;
  waiting: number;
  waitingRows: number;
}

/** How to write to somebody. */
export interface Addressee {
  email: string;
  language: string;
}

/** Every statement about sign-ups, their seats and the people in them. The network is that of the transaction. */
@Injectable()
export class SignUpsStore {
  /** The person's row, made at need and locked: all that one person does with sign-ups happens one after the other. */
  async lockVolunteer(tx: Tx, fresh: { id: Id; networkId: Id; accountId: Id; now: Date }): Promise<LockedVolunteer> {
    const known = await this.lockedVolunteer(tx, fresh.accountId);
    if (known) return known;
    await tx.query(
      `INSERT INTO volunteer_profile (id, network_id, account_id, display_name, created_at)
       SELECT $1, $2, a.id, a.display_name, $4 FROM account a WHERE a.id = $3
       ON CONFLICT (network_id, account_id) DO NOTHING`,
      [fresh.id, fresh.networkId, fresh.accountId, fresh.now],
    );
    const made = await this.lockedVolunteer(tx, fresh.accountId);
    if (!made) throw new Error('The row of a volunteer is missing right after it was made.');
    return made;
  }

  async volunteer(tx: Tx, accountId: Id): Promise<VolunteerProfileEntity | null> {
    return tx.findOneBy(VolunteerProfileEntity, { accountId });
  }

  async volunteersOf(tx: Tx, accountIds: readonly Id[]): Promise<VolunteerProfileEntity[]> {
    if (accountIds.length === 0) return [];
    return tx.createQueryBuilder(VolunteerProfileEntity, 'v').where('v.account_id IN (:...accountIds)', { accountIds: [...accountIds] }).getMany();
  }

  /** Stores changes of a locked profile, counts the version up and returns the new row. */
  async updateVolunteer(tx: Tx, row: VolunteerProfileEntity, changes: Partial<VolunteerProfileEntity>): Promise<VolunteerProfileEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(VolunteerProfileEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** The language that mails to this account are written in; German for one that gets none. */
  async languageOf(tx: Tx, accountId: Id): Promise<Language> {
    const addressee = await this.addressee(tx, accountId);
    return languages.find((one) => one === addressee?.language) ?? 'de';
  }

  async addressee(tx: Tx, accountId: Id): Promise<Addressee | null> {
    const rows: Addressee[] = await tx.query(`SELECT email, language FROM account WHERE id = $1 AND locked_at IS NULL`, [accountId]);
    return rows[0] ?? null;
  }

  /** The active sign-up of a person for this very shift (or engagement without shifts), over index sign_up_active. */
  async active(tx: Tx, place: { opportunityId: Id; shiftId: Id | null; accountId: Id }): Promise<SignUpEntity | null> {
    const ids: { id: Id }[] = await tx.query(
      `SELECT id FROM sign_up WHERE network_id = app.network() AND coalesce(shift_id, opportunity_id) = $1 AND account_id = $2
         AND status IN ('APPLIED', 'WAITLISTED', 'OFFERED', 'CONFIRMED')`,
      [place.shiftId ?? place.opportunityId, place.accountId],
    );
    return ids[0] ? this.find(tx, ids[0].id) : null;
  }

  /**
   * A seat or place in line that the person has in another shift at the same time; the earliest one. Shifts that only
   * touch do not clash. The caller holds the person's lock.
   */
  async clashing(tx: Tx, accountId: Id, shift: Pick<ShiftEntity, 'id' | 'startsAt' | 'endsAt'>): Promise<Engagement | null> {
    const rows: Engagement[] = await tx.query(
      `SELECT u.id AS "signUpId", s.id AS "shiftId", o.id AS "opportunityId", o.title, u.status, s.starts_at AS "startsAt", s.ends_at AS "endsAt"
       FROM sign_up u
       JOIN shift s ON s.network_id = u.network_id AND s.id = u.shift_id
       JOIN volunteer_opportunity o ON o.network_id = u.network_id AND o.id = u.opportunity_id
       WHERE u.network_id = app.network() AND u.account_id = $1 AND u.status IN ('WAITLISTED', 'OFFERED', 'CONFIRMED')
         AND s.id <> $2 AND s.starts_at < $4 AND s.ends_at > $3
       ORDER BY s.starts_at, s.id LIMIT 1`,
      [accountId, shift.id, shift.startsAt, shift.endsAt],
    );
    return rows[0] ?? null;
  }

  /**
   * The hot path: takes a seat if there is one and nobody waits, in one statement that locks the row only to count.
   * False when full, when somebody waits, or when the shift was changed since it was read. After waiting for another
   * transaction the server looks at the row again, which is why the line is a counter in it and not a subquery.
   */
  async takeSeat(tx: Tx, shift: ShiftEntity): Promise<boolean> {
    const rows: { taken: number }[] = await tx.query(
      `WITH seat AS (
         UPDATE shift SET taken = taken + 1
         WHERE network_id = $1 AND id = $2 AND version = $3 AND taken < capacity AND waiting = 0 RETURNING taken)
       SELECT taken FROM seat`,
      [shift.networkId, shift.id, shift.version],
    );
    const [row] = rows;
    if (row) shift.taken = row.taken;
    return row !== undefined;
  }

  /** Moves the counters of a locked shift. */
  async count(tx: Tx, shift: ShiftEntity, by: { taken: number; waiting: number; queueNumbers: number }): Promise<void> {
    await tx.query(
      `UPDATE shift SET taken = taken + $3, waiting = waiting + $4, next_queue_number = next_queue_number + $5 WHERE network_id = $1 AND id = $2`,
      [shift.networkId, shift.id, by.taken, by.waiting, by.queueNumbers],
    );
  }

  async insert(tx: Tx, row: SignUpEntity): Promise<void> {
    await tx.query(
      `INSERT INTO sign_up (id, network_id, opportunity_id, shift_id, account_id, status, queue_number, message, contact_visible_since, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
      [
        row.id, row.networkId, row.opportunityId, row.shiftId, row.accountId, row.status, row.queueNumber, row.message, row.contactVisibleSince, row.createdAt,
      ],
    );
  }

  async find(tx: Tx, id: Id): Promise<SignUpEntity | null> {
    return tx.findOneBy(SignUpEntity, { id });
  }

  async findForUpdate(tx: Tx, id: Id): Promise<SignUpEntity | null> {
    return tx.findOne(SignUpEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Stores the changes, counts the version up and returns the new row. */
  async update(tx: Tx, row: SignUpEntity, changes: Partial<SignUpEntity>): Promise<SignUpEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(SignUpEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** The first in line of a locked shift, over index sign_up_queue. */
  async firstWaiting(tx: Tx, shiftId: Id): Promise<SignUpEntity | null> {
    return tx.createQueryBuilder(SignUpEntity, 's').where(`s.shift_id = :shiftId AND s.status = 'WAITLISTED'`, { shiftId })
      .orderBy('s.queue_number').limit(1).getOne();
  }

  /** Active sign-ups of a shift, or of an engagement without one; in order of their ids. */
  async activeOf(tx: Tx, place: { opportunityId: Id; shiftId: Id | null }): Promise<SignUpEntity[]> {
    return tx.createQueryBuilder(SignUpEntity, 's')
      .where('s.opportunity_id = :opportunityId AND s.shift_id IS NOT DISTINCT FROM :shiftId AND s.status IN (:...activeStatuses)', { ...place, activeStatuses })
      .orderBy('s.id').getMany();
  }

  /** Offers of a shift that ran out unanswered, over index sign_up_shift. */
  async offersRunOut(tx: Tx, shiftId: Id, now: Date): Promise<SignUpEntity[]> {
    return tx.createQueryBuilder(SignUpEntity, 's')
      .where(`s.shift_id = :shiftId AND s.status = 'OFFERED' AND s.offered_until <= :now`, { shiftId, now }).orderBy('s.queue_number').getMany();
  }

  /** Places in line by sign-up: 1 = next. Only those who wait have one. */
  async positions(tx: Tx, shiftIds: readonly Id[]): Promise<Map<Id, number>> {
    if (shiftIds.length === 0) return new Map();
    const rows: { id: Id; position: number }[] = await tx.query(
      `SELECT id, row_number() OVER (PARTITION BY shift_id ORDER BY queue_number)::integer AS position
       FROM sign_up WHERE network_id = app.network() AND shift_id = ANY ($1) AND status = 'WAITLISTED'`,
      [[...shiftIds]],
    );
    return new Map(rows.map((row) => [row.id, row.position]));
  }

  /** A page of one person's sign-ups, newest first, over index sign_up_account. */
  async pageOfAccount(tx: Tx, filter: { accountId: Id; first: number; before: Id | null }): Promise<SignUpEntity[]> {
    const query = tx.createQueryBuilder(SignUpEntity, 's').where('s.account_id = :accountId', filter).orderBy('s.id', 'DESC').limit(filter.first);
    if (filter.before) query.andWhere('s.id < :before', filter);
    return query.getMany();
  }

  /** A page of the sign-ups of a shift or of a whole opportunity, oldest first. */
  async pageOfPlace(tx: Tx, filter: { opportunityId: Id; shiftId: Id | null; first: number; after: Id | null }): Promise<SignUpEntity[]> {
    const query = tx.createQueryBuilder(SignUpEntity, 's').where('s.opportunity_id = :opportunityId', filter).orderBy('s.id').limit(filter.first);
    if (filter.shiftId) query.andWhere('s.shift_id = :shiftId', filter);
    if (filter.after) query.andWhere('s.id > :after', filter);
    return query.getMany();
  }

  /** Shifts of the network whose counters are not what their rows say. Empty is the only good answer. */
  async differences(tx: Tx): Promise<SeatDifference[]> {
    return tx.query(
      `SELECT s.id AS "shiftId", s.taken, r.taken AS "takenRows", s.waiting, r.waiting AS "waitingRows"
       FROM shift s CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE u.status IN ('OFFERED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW'))::integer AS taken,
                count(*) FILTER (WHERE u.status = 'WAITLISTED')::integer AS waiting
         FROM sign_up u WHERE u.network_id = s.network_id AND u.shift_id = s.id) r
       WHERE s.network_id = app.network() AND (s.taken, s.waiting) IS DISTINCT FROM (r.taken, r.waiting) ORDER BY s.id`,
    );
  }

  private async lockedVolunteer(tx: Tx, accountId: Id): Promise<LockedVolunteer | null> {
    const rows: LockedVolunteer[] = await tx.query(
      `SELECT id, account_id AS "accountId", age_band AS "ageBand" FROM volunteer_profile
       WHERE network_id = app.network() AND account_id = $1 FOR NO KEY UPDATE`, [accountId],
    );
    return rows[0] ?? null;
  }
}
