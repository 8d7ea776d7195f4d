import { Column } from 'typeorm';
import { type FurtherContact, type RequiredDocument } from '../domain/facts.js';

/** The columns of an offering that hold what it says beyond what its public page needs; its entity has them as its own. */
export abstract class FactColumns {
  @Column('text', { nullable: true }) alternateName: string | null;
  @Column('smallint', { nullable: true }) ageMinimum: number | null;
  @Column('smallint', { nullable: true }) ageMaximum: number | null;
  @Column('text', { nullable: true }) whatToBring: string | null;
  @Column('jsonb') requiredDocuments: RequiredDocument[];
  @Column('text', { nullable: true }) howToRegister: string | null;
  @Column('text', { nullable: true }) waitTime: string | null;
  @Column('text', { nullable: true }) interpretation: string | null;
  @Column('text', { nullable: true }) accreditations: string | null;
  @Column('text', { nullable: true }) announcementText: string | null;
  @Column('date', { nullable: true }) announcementUntil: string | null;
  @Column('boolean') isPaused: boolean;
  @Column('jsonb') furtherContacts: FurtherContact[];
}
