import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '#kernel';
import { type FreshnessMonths } from '../domain/freshness.js';
import { type Translation } from '../domain/translation.js';
import { type CloseReason, type CostKind, type LifeArea, type OfferingState, type Openness, type RestrictionBasis, type SuitedFor } from '../domain/vocabulary.js';
import { FactColumns } from './fact-columns.entity.js';

/** An offering of an organisation, or of a person (`accountId`). Columns only; the rules are in domain/. */
@Entity({ name: 'offering' })
export class OfferingEntity extends FactColumns {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('boolean') isInformal: boolean;
  @Column('text') state: OfferingState;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text', { array: true }) lifeAreas: LifeArea[];
  @Column('text', { array: true }) languages: string[];
  @Column('text', { array: true }) suitedFor: SuitedFor[];
  @Column('text', { array: true }) terms: string[];
  @Column('boolean') isRemote: boolean;
  @Column('text', { array: true }) servedAreas: string[];
  @Column('boolean') isPlaceByArrangement: boolean;
  @Column('boolean') isTimeByArrangement: boolean;
  @Column('text') costKind: CostKind;
  @Column('bigint', { nullable: true }) costCents: number | null;
  @Column('text', { nullable: true }) costText: string | null;
  @Column('text', { nullable: true }) contactName: string | null;
  @Column('text', { nullable: true }) contactEmail: string | null;
  @Column('text', { nullable: true }) contactPhone: string | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text') openness: Openness;
  @Column('text', { nullable: true }) restrictionBasis: RestrictionBasis | null;
  @Column('text', { nullable: true }) restrictionReason: string | null;
  @Column('date', { nullable: true }) restrictionReviewOn: string | null;
  @Column('text', { nullable: true }) restrictionAlternative: string | null;
  @Column('text') originalLanguage: Language;
  @Column('jsonb') translations: Translation[];
  @Column('text', { array: true }) languagesToTranslate: Language[];
  @Column('boolean') recordedByCounty: boolean;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('integer', { nullable: true }) clearedVersion: number | null;
  @Column('uuid', { nullable: true }) clearedBy: string | null;
  @Column('uuid', { nullable: true }) sponsorOrganisationId: string | null;
  @Column('text', { nullable: true }) returnReason: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('text', { nullable: true }) closeReason: CloseReason | null;
  @Column('text', { nullable: true }) closeNote: string | null;
  @Column('date', { nullable: true }) assuredOn: string | null;
  @Column('date', { nullable: true }) assuranceDueOn: string | null;
  @Column('smallint', { nullable: true }) assuranceMonths: FreshnessMonths | null;
  @Column('date', { nullable: true }) assuranceAskedFor: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') changedAt: Date;
  @Column('integer') coreRevision: number;
  /** What an import said that has no column here, as it came; written by imports alone, and read by exports. */
  @Column('jsonb', { select: false }) hsdsExtra?: object;
  @Column('integer') version: number;
}
