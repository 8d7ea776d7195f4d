import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type OrganisationIdentifier, type OrganisationLink } from '../domain/organisation-facts.js';
import { type Verification } from '../domain/verification.js';

export type OrganisationKind = 'DEPARTMENT' | 'TRAEGER' | 'ASSOCIATION' | 'INITIATIVE';
export type EvidenceKind = 'REGISTER_NUMBER' | 'CHARITABLE_STATUS' | 'DEPARTMENT_DOMAIN' | 'KNOWN_PARTNER';

/** An organisation of one network. */
@Entity({ name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  @Column('text', { nullable: true }) requestedName: string | null;
  @Column('timestamptz', { nullable: true }) requestedNameAt: Date | null;
  @Column('text') description: string;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { nullable: true }) publicEmail: string | null;
  @Column('text', { nullable: true }) publicPhone: string | null;
  @Column('text', { nullable: true }) alternateName: string | null;
  @Column('jsonb') links: OrganisationLink[];
  @Column('smallint', { nullable: true }) yearFounded: number | null;
  @Column('text', { nullable: true }) legalForm: string | null;
  @Column('text', { nullable: true }) federation: string | null;
  @Column('jsonb') identifiers: OrganisationIdentifier[];
  /** What an import said that has no column here, as it came; written by imports alone, and read by exports. */
  @Column('jsonb', { select: false }) hsdsExtra?: object;
  /** What of it everybody may read; the database makes it. */
  @Column({ type: 'jsonb', select: false, insert: false, update: false }) brought?: object;
  @Column('text') verification: Verification;
  @Column('timestamptz', { nullable: true }) verifiedAt: Date | null;
  @Column('uuid', { nullable: true }) verifiedBy: string | null;
  @Column('text', { nullable: true }) evidenceKind: EvidenceKind | null;
  @Column('date', { nullable: true }) evidenceOn: string | null;
  @Column('text', { nullable: true }) suspensionReason: string | null;
  @Column('boolean') offeringsNeedApproval: boolean;
  @Column('boolean') recordedByCounty: boolean;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
