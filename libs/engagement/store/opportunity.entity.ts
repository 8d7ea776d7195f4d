import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type OnboardingStep, type OpportunityKind, type OpportunityStatus, type Promotion, type SignUpMode } from '../domain/opportunity.js';

/** An engagement that looks for volunteers. */
@Entity({ name: 'volunteer_opportunity' })
export class OpportunityEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid', { nullable: true }) offeringId: string | null;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text') lifeArea: string;
  @Column('text') kind: OpportunityKind;
  @Column('text', { nullable: true }) placeTown: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('boolean') isRemote: boolean;
  @Column('integer', { nullable: true }) minAge: number | null;
  @Column('text', { array: true }) requiredLanguages: string[];
  @Column('text', { array: true }) preferredLanguages: string[];
  @Column('text', { array: true }) requiredSteps: OnboardingStep[];
  @Column('text') signUpMode: SignUpMode;
  @Column('text') promotion: Promotion;
  @Column('text') contactRole: string;
  @Column('text', { nullable: true }) contactName: string | null;
  @Column('text', { nullable: true }) contactEmail: string | null;
  @Column('text', { nullable: true }) contactPhone: string | null;
  @Column('text') status: OpportunityStatus;
  /** Open, and of a verified organisation; whatever is written, the database decides it with every change of either. */
  @Column('boolean') isPublic: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
