import { type LocalDate } from '#kernel';
import { type Land } from '#region';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FinancingKind } from '../domain/financing.js';
import { type Post } from '../domain/post.js';
import { type FundingStatus } from '../domain/plan.js';

/** A grant (Zuwendung), from the plan to the notice (Bescheid) and beyond. */
@Entity({ name: 'grant' })
export class GrantEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') programmeId: string;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('text') funderName: string;
  @Column('text') funderLand: Land;
  @Column('text') status: FundingStatus;
  @Column('text', { nullable: true }) statusReason: string | null;
  @Column('date') awardFrom: LocalDate;
  @Column('date') awardTo: LocalDate;
  @Column('date') workFrom: LocalDate;
  @Column('date') workTo: LocalDate;
  @Column('bigint') amountCents: number;
  @Column('integer', { nullable: true }) weightBp: number | null;
  @Column('boolean') isSharedWithCounty: boolean;
  /** null like the four below it: nobody has entered who pays what. */
  @Column('text', { nullable: true }) financingKind: FinancingKind | null;
  /** For SHARE alone. */
  @Column('integer', { nullable: true }) funderShareBp: number | null;
  @Column('bigint', { nullable: true }) eligibleCostCents: number | null;
  @Column('bigint', { nullable: true }) ownFundsCents: number | null;
  @Column('bigint', { nullable: true }) thirdPartyCents: number | null;
  /** The grant it was passed on from; null = it comes from the funder itself. */
  @Column('uuid', { nullable: true }) forwardedFromGrantId: string | null;
  @Column('integer', { nullable: true }) checkingWeeks: number | null;
  /** From when the project may begin without a decision; null = no consent. */
  @Column('date', { nullable: true }) earlyStartOn: LocalDate | null;
  @Column('boolean', { nullable: true }) mayBePassedOn: boolean | null;
  /** Posts that end with the money, in the order entered. */
  @Column('jsonb') posts: readonly Post[];
  @Column('date', { nullable: true }) proofSubmittedOn: LocalDate | null;
  /** What the proof says; null = as planned, or not known. */
  @Column('bigint', { nullable: true }) finalCostCents: number | null;
  @Column('bigint', { nullable: true }) finalOwnFundsCents: number | null;
  @Column('bigint', { nullable: true }) finalThirdPartyCents: number | null;
  @Column('uuid', { nullable: true }) renewsGrantId: string | null;
  @Column('uuid', { nullable: true }) responsibleAccountId: string | null;
  @Column('boolean') recordedByCounty: boolean;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') changedAt: Date;
  @Column('integer') version: number;
}
