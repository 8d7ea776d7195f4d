import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in mail: hashes of its link token and its code. */
@Entity({ name: 'sign_in' })
export class SignInEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('bytea') codeHash: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
