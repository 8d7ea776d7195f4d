import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type KeptContacts, type RevisionWords } from '../domain/revision.js';

/** What an offering said from one version on. Columns only. */
@Entity({ name: 'offering_revision' })
export class OfferingRevisionEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('boolean') isInformal: boolean;
  @Column('integer') version: number;
  @Column('timestamptz') writtenAt: Date;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text', { array: true }) changedFields: string[];
  @Column('jsonb', { nullable: true }) words: Partial<RevisionWords> | null;
  @Column('jsonb', { nullable: true }) contact: KeptContacts | null;
  @Column('boolean') isSubmitted: boolean;
  @Column('timestamptz', { nullable: true }) replacedAt: Date | null;
  @Column('timestamptz', { nullable: true }) contactErasedAt: Date | null;
  @Column('timestamptz', { nullable: true }) wordsErasedAt: Date | null;
}
