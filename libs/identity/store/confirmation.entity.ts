import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question: is what the county entered, or what an organisation published, right? Answered by mail link, without an account. */
@Entity({ name: 'confirmation' })
export class ConfirmationEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') organisationId: string;
  @Column('text') subjectType: string;
  @Column('uuid') subjectId: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('text', { nullable: true }) answer: 'CONFIRMED' | 'CORRECTED' | null;
  @Column('text', { nullable: true }) correction: string | null;
  /** Who reads the correction; decided when it is written. */
  @Column('text') correctedTo: 'OFFICE' | 'ORGANISATION';
  @Column('text') title: string;
  @Column('timestamptz', { nullable: true }) replacedAt: Date | null;
  @Column('timestamptz', { nullable: true }) handledAt: Date | null;
  @Column('uuid', { nullable: true }) handledBy: string | null;
  /** What it was entered with; null = by itself. */
  @Column('uuid', { nullable: true }) batch: string | null;
  /** Whom to ask together with the rest of its batch; null = was asked. */
  @Column('text', { nullable: true }) batchAddress: string | null;
}
