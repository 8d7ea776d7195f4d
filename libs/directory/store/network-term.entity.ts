import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Text } from '#kernel';
import { type LifeArea } from '../domain/vocabulary.js';

/** A term that one network adds to the common ones. */
@Entity({ name: 'network_term' })
export class NetworkTermEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('text', { nullable: true }) lifeArea: LifeArea | null;
  @Column('jsonb') names: Text;
  @Column('boolean') isRetired: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
