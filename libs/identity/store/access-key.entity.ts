import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type KeyScope } from '../domain/key-scopes.js';

/** A key for programs of an organisation or of the office; the key itself is not stored. */
@Entity({ name: 'access_key' })
export class AccessKeyEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid') accountId: string;
  @Column('text') label: string;
  @Column('text') prefix: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('text', { array: true }) scopes: KeyScope[];
  @Column('timestamptz') createdAt: Date;
  @Column('date') expiresOn: string;
  @Column('timestamptz') expiresAt: Date;
  @Column('date', { nullable: true }) lastUsedOn: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('uuid', { nullable: true }) revokedBy: string | null;
}
