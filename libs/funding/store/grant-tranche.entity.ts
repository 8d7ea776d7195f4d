import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The part of a grant for one budget year. */
@Entity({ name: 'grant_tranche' })
export class GrantTrancheEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') grantId: string;
  @Column('integer') year: number;
  @Column('bigint') amountCents: number;
}
