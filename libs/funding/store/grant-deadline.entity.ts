import { type LocalDate } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DeadlineAnchor, type DeadlineCount, type ShiftKind } from '../domain/deadline.js';
import { type GrantDeadlineKind } from '../domain/deadline-kind.js';

/** What has to be done about a grant by a day, and why that day. */
@Entity({ name: 'grant_deadline' })
export class GrantDeadlineEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') grantId: string;
  @Column('text') kind: GrantDeadlineKind;
  @Column('text') occurrence: string;
  @Column('uuid', { nullable: true }) paymentId: string | null;
  @Column('text') origin: 'DERIVED' | 'CONFIRMED' | 'ENTERED';
  @Column('date') nominalOn: LocalDate;
  @Column('date') effectiveOn: LocalDate;
  @Column('date') safeDueOn: LocalDate;
  @Column('date', { nullable: true }) proposedOn: LocalDate | null;
  /** A proposed day that was refused. */
  @Column('date', { nullable: true }) declinedOn: LocalDate | null;
  @Column('text', { nullable: true }) ruleCode: string | null;
  @Column('text', { nullable: true }) countKind: DeadlineCount['kind'] | null;
  @Column('integer', { nullable: true }) n: number | null;
  @Column('text', { nullable: true }) monthDay: string | null;
  @Column('text', { nullable: true }) anchor: DeadlineAnchor | null;
  @Column('date', { nullable: true }) anchorOn: LocalDate | null;
  @Column('text') shiftKind: ShiftKind;
  @Column('text') source: string;
  @Column('boolean') isSourceChecked: boolean;
  @Column('text') reason: string;
  /** What somebody wrote about a day of their own. */
  @Column('text', { nullable: true }) note: string | null;
  @Column('text') state: 'OPEN' | 'MISSED' | 'SUPPRESSED' | 'OBSOLETE';
  @Column('text', { nullable: true }) stateReason: string | null;
}
