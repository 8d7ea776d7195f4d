import { type LocalDate } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an offering costs. */
@Entity({ name: 'cost_plan' })
export class CostPlanEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('boolean') needContinues: boolean;
  @Column('date', { nullable: true }) plannedEnd: LocalDate | null;
  /** Nobody has said it: what its grants pay stands for it. */
  @Column('boolean') isAssumed: boolean;
  @Column('timestamptz') changedAt: Date;
  @Column('integer') version: number;
}

/** A separately paid part of an offering. */
@Entity({ name: 'cost_part' })
export class CostPartEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') costPlanId: string;
  @Column('integer') position: number;
  @Column('text') name: string;
  @Column('boolean') isEssential: boolean;
}

/** Cost of one part over a period. */
@Entity({ name: 'cost_line' })
export class CostLineEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') costPlanId: string;
  @Column('integer') position: number;
  @Column('text') part: string;
  @Column('date') fromOn: LocalDate;
  @Column('date') toOn: LocalDate;
  @Column('bigint') amountCents: number;
  @Column('text') basis: 'PER_MONTH' | 'PERIOD_TOTAL';
}
