import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may read an entry of the history: everybody, the partners, or only the integration office. */
export type Audience = 'PUBLIC' | 'PARTNERS' | 'OFFICE';

/** One entry in the history of a shared offering. Append-only. */
@Entity({ name: 'offering_event' })
export class OfferingEventEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('timestamptz') at: Date;
  @Column('text') kind: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid', { nullable: true }) actingOrganisationId: string | null;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text') audience: Audience;
  @Column('jsonb') details: Record<string, unknown>;
}
