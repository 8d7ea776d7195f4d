import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A weekly time of an offering, on the clock of its zone. */
@Entity({ name: 'offering_time' })
export class OfferingTimeEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('smallint') position: number;
  @Column('smallint') weekday: number;
  @Column('time') fromTime: string;
  @Column('time') toTime: string;
  @Column('text') zone: string;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
