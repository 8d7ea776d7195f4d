import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ContributionKind, type ContributionStatus } from '../domain/contribution.js';

/** What an organisation brings into a shared offering, and until when. */
@Entity({ name: 'contribution' })
export class ContributionEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('uuid') partnershipId: string;
  @Column('text') kind: ContributionKind;
  @Column('text') description: string;
  @Column('integer', { nullable: true }) quantity: number | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('bigint', { nullable: true }) amountCents: number | null;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('boolean') isEssential: boolean;
  @Column('text') status: ContributionStatus;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
