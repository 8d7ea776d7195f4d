import { type LocalDate } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that arrived (Auszahlung). */
@Entity({ name: 'grant_payment' })
export class GrantPaymentEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') grantId: string;
  @Column('bigint') amountCents: number;
  @Column('date') paidOn: LocalDate;
  @Column('text', { nullable: true }) spendByRule: string | null;
  @Column('timestamptz') createdAt: Date;
}
