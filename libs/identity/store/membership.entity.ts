import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type OrganisationRole } from '#kernel';

/** A person's role in an organisation, until it ends. */
@Entity({ name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') accountId: string;
  @Column('text') role: OrganisationRole;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('integer') version: number;
}
