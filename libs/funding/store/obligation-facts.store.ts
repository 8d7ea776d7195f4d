import { Injectable } from '@nestjs/common';
import { berlinDateOf, type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';

/** The newest obligation about a deadline. */
export interface KnownObligation {
  instance: string;
  state: 'OPEN' | 'DONE' | 'SUPPRESSED';
  nominal: LocalDate;
  /** The day it was planned first, in Germany. */
  plannedOn: LocalDate;
}

/** Obligations as funding reads them; the reminders lib alone writes them. */
@Injectable()
export class ObligationFactsStore {
  /** By the id of the deadline; those without an obligation are left out. */
  async latest(tx: Tx, deadlineIds: readonly Id[]): Promise<Map<Id, KnownObligation>> {
    const rows: (Omit<KnownObligation, 'plannedOn'> & { subject_id: Id; created_at: Date })[] = await tx.query(
      `SELECT DISTINCT ON (subject_id) subject_id, instance, state, nominal, created_at FROM obligation
       WHERE subject_type = 'grantDeadline' AND subject_id = ANY($1) ORDER BY subject_id, created_at DESC, id DESC`, [deadlineIds],
    );
    return new Map(rows.map(({ subject_id: id, created_at: createdAt, ...known }) => [id, { ...known, plannedOn: berlinDateOf(createdAt) }]));
  }
}
