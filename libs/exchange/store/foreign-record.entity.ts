import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something of an import that has no row of ours, as it came. */
@Entity({ name: 'foreign_record' })
export class ForeignRecordEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  /** The list of HSDS that it belongs to. */
  @PrimaryColumn('text') kind: string;
  @Column('jsonb') body: object;
  @Column('timestamptz') broughtAt: Date;
}
