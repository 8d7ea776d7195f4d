import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in mail: hashes of its link token, of its code, and of the secret of whoever asked for it. */
@Entity({ name: 'sign_in' })
export class SignInEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('bytea') codeHash: Buffer;
  @Column('bytea', { nullable: true }) requestHash: Buffer | null;
  /** Sealed. */
  @Column('bytea', { nullable: true }) returnPath: Buffer | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
