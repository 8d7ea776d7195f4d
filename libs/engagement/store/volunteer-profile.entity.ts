import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type AgeBand } from '../domain/age-band.js';
import { type AvailabilitySlot } from '../domain/volunteer-profile.js';

/** What a person says about themself as a volunteer in one network. */
@Entity({ name: 'volunteer_profile' })
export class VolunteerProfileEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') accountId: string;
  @Column('text') displayName: string;
  @Column('text', { array: true }) languages: string[];
  @Column('jsonb') availability: AvailabilitySlot[];
  @Column('text', { nullable: true }) town: string | null;
  @Column('numeric', { nullable: true }) latitude: number | null;
  @Column('numeric', { nullable: true }) longitude: number | null;
  @Column('integer', { nullable: true }) radiusKm: number | null;
  @Column('text', { nullable: true }) ageBand: AgeBand | null;
  @Column('boolean') sharesEmail: boolean;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
