import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type SignUpStatus } from '../domain/sign-up-machine.js';

/** One person's sign-up for one shift, or for an engagement without fixed times. */
@Entity({ name: 'sign_up' })
export class SignUpEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') opportunityId: string;
  @Column('uuid', { nullable: true }) shiftId: string | null;
  @Column('uuid') accountId: string;
  @Column('text') status: SignUpStatus;
  @Column('integer', { nullable: true }) queueNumber: number | null;
  @Column('timestamptz', { nullable: true }) offeredUntil: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') message: string;
  @Column('boolean') isLate: boolean;
  @Column('timestamptz', { nullable: true }) contactVisibleSince: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') changedAt: Date;
  @Column('integer') version: number;
}
