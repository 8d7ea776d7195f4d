import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An invitation by mail: into an organisation, or into a role of the network. */
@Entity({ name: 'invitation' })
export class InvitationEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') role: string;
  @Column('text') email: string;
  @Column('bytea') emailHash: Buffer;
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid', { nullable: true }) invitedBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
