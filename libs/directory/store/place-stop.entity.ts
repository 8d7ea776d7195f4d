import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a mobile place stops. */
@Entity({ name: 'place_stop' })
export class PlaceStopEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') placeId: string;
  @Column('smallint') position: number;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('text') town: string;
  @Column('text', { nullable: true }) district: string | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
}
