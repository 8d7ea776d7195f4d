import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PartnerRole } from '../domain/shared-offering.js';

/** Standing as stored: what the machine calls NONE after something was taken back is kept as WITHDRAWN. */
export type PartnershipStatus = 'INVITED' | 'REQUESTED' | 'ACTIVE' | 'LEAVING' | 'LEFT' | 'DECLINED' | 'REMOVED' | 'WITHDRAWN';

/** Why a partnership, an invitation or a request is over. */
export type EndReason =
  | 'DECLINED' | 'EXPIRED' | 'REJECTED' | 'WITHDRAWN' | 'NOTICE' | 'REMOVED' | 'OFFERING_CLOSED' | 'OFFERING_SUSPENDED' | 'ORGANISATION_INACTIVE';

/** An organisation's place in a shared offering, from invitation or request to its end. A new beginning is a new row. */
@Entity({ name: 'partnership' })
export class PartnershipEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: PartnerRole;
  @Column('text') status: PartnershipStatus;
  @Column('boolean') canEdit: boolean;
  @Column('text', { nullable: true }) publicName: string | null;
  @Column('text', { nullable: true }) message: string | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('integer') noticeDays: number;
  @Column('integer', { nullable: true }) acceptedRevision: number | null;
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('date', { nullable: true }) proposedEndOn: string | null;
  @Column('uuid', { nullable: true }) revocationBy: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) endReason: EndReason | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('boolean') isUnwanted: boolean;
  @Column('uuid', { nullable: true }) begunBy: string | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('boolean') isSamePerson: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
