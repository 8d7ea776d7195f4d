import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of an offering. Street, postcode and point are null for informal services. */
@Entity({ name: 'offering_place' })
export class OfferingPlaceEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('boolean') isInformal: boolean;
  @Column('smallint') position: number;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('text') town: string;
  @Column('text', { nullable: true }) district: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
}
