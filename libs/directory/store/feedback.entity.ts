import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FeedbackTopic } from '../domain/feedback.js';
import { type LifeArea } from '../domain/vocabulary.js';

/** What somebody said about an offering, or that they found none; nothing tells who. */
@Entity({ name: 'feedback' })
export class FeedbackEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid', { nullable: true }) offeringId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') topic: FeedbackTopic;
  @Column('text', { nullable: true }) words: string | null;
  @Column('text', { nullable: true }) lifeArea: LifeArea | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) forwardedAt: Date | null;
  @Column('timestamptz', { nullable: true }) handledAt: Date | null;
  @Column('uuid', { nullable: true }) handledBy: string | null;
}
