import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in device or an API key; the token itself is not stored. */
@Entity({ name: 'session' })
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('text') kind: 'BROWSER' | 'API';
  @Column('text') label: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) secondFactorAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
