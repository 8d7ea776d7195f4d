import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The local network of a county or city: the tenant. */
@Entity({ name: 'network' })
export class NetworkEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') ags: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('boolean') isDemo: boolean;
  @Column('timestamptz') createdAt: Date;
}
