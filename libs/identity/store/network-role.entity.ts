import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type NetworkRole } from '#kernel';

/** A person's role in a whole network, until it ends. */
@Entity({ name: 'network_role' })
export class NetworkRoleEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') accountId: string;
  @Column('text') role: NetworkRole;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
