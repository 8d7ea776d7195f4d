import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CapacityUnit } from '../domain/capacity.js';

/** How much of something an offering has free, as it was last told. */
@Entity({ name: 'capacity' })
export class CapacityEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('boolean') isInformal: boolean;
  @Column('smallint') position: number;
  @Column('text') unit: CapacityUnit;
  @Column('text', { nullable: true }) label: string | null;
  @Column('integer') available: number;
  @Column('integer', { nullable: true }) maximum: number | null;
  @Column('timestamptz') reportedAt: Date;
}
