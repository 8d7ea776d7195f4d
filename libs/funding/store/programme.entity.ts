import { type Land } from '#region';
import { type ApplicationWindow } from '../domain/application-window.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A funder's programme or directive (Förderprogramm, Richtlinie), as one network knows it. */
@Entity({ name: 'programme' })
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('text') title: string;
  @Column('text') funderName: string;
  @Column('text') funderLand: Land;
  @Column('uuid', { nullable: true }) funderOrganisationId: string | null;
  @Column('boolean') isCountyFunded: boolean;
  @Column('text', { nullable: true }) directive: string | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) proofRule: string | null;
  @Column('text', { nullable: true }) interimRule: string | null;
  @Column('text', { nullable: true }) spendByRule: string | null;
  @Column('text', { nullable: true }) followUpRule: string | null;
  /** In the order of their ends. */
  @Column('jsonb') applicationWindows: readonly ApplicationWindow[];
  /** Who entered it and may correct it; null = the integration office. */
  @Column('uuid', { nullable: true }) enteredByOrganisationId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
