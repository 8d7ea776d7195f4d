import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type BarrierFact } from '../domain/barrier-facts.js';

/** A place of an offering: a reference to a place of the network and nothing else, or words of its own. Street, postcode and point are null for informal services. */
@Entity({ name: 'offering_place' })
export class OfferingPlaceEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('boolean') isInformal: boolean;
  @Column('smallint') position: number;
  @Column('uuid', { nullable: true }) placeId: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('text', { nullable: true }) town: string | null;
  @Column('text', { nullable: true }) district: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('jsonb') barrierFacts: BarrierFact[];
}
