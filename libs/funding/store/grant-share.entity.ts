import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Part of a grant for one part of one offering. */
@Entity({ name: 'grant_share' })
export class GrantShareEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') grantId: string;
  @Column('integer') position: number;
  @Column('uuid') offeringId: string;
  @Column('text') part: string;
  @Column('integer') basisPoints: number;
}
