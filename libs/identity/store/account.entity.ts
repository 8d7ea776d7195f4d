import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person, before and beside all networks. */
@Entity({ name: 'account' })
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('bytea') emailHash: Buffer;
  @Column('text') displayName: string;
  @Column('text') language: string;
  @Column('boolean') isOperator: boolean;
  @Column('bytea', { nullable: true }) totpSecret: Buffer | null;
  @Column('timestamptz', { nullable: true }) totpConfirmedAt: Date | null;
  @Column('bigint', { nullable: true }) totpLastStep: number | null;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) lockedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
