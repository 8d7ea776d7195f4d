import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When people are needed, how many, and how many there are. */
@Entity({ name: 'shift' })
export class ShiftEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') opportunityId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('integer') capacity: number;
  @Column('integer') minNeeded: number;
  @Column('timestamptz') signUpUntil: Date;
  @Column('timestamptz') cancelUntil: Date;
  @Column('integer') taken: number;
  @Column('integer') waiting: number;
  @Column('integer') nextQueueNumber: number;
  @Column('integer') version: number;
}
