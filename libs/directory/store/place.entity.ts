import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type BarrierFact } from '../domain/barrier-facts.js';
import { type PlaceKind, type PlaceSharing } from '../domain/place.js';

/** A place that an organisation keeps. Columns only; the rules are in domain/place-input. */
@Entity({ name: 'place' })
export class PlaceEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') organisationId: string;
  @Column('text') kind: PlaceKind;
  @Column('text') name: string;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('text', { nullable: true }) town: string | null;
  @Column('text', { nullable: true }) district: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) transport: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb') barrierFacts: BarrierFact[];
  @Column('text') sharedWith: PlaceSharing;
  @Column('boolean') recordedByCounty: boolean;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') changedAt: Date;
  @Column('timestamptz', { nullable: true }) retiredAt: Date | null;
  /** What an import said that has no column here, as it came; written by imports alone, and read by exports. */
  @Column('jsonb', { select: false }) hsdsExtra?: object;
  @Column('integer') version: number;
}
