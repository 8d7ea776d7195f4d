import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something of an import that has no row of ours, as it came. */
@Entity({ name: 'foreign_record' })
export class ForeignRecordEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  /** Its own id; it stands for one thing within one kind. */
  @Column('uuid') knownAs: string;
  /** The list of HSDS that it belongs to. */
  @Column('text') kind: string;
  @Column('jsonb') body: object;
  @Column('timestamptz') broughtAt: Date;
}
