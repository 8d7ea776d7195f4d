import { Injectable } from '@nestjs/common';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';

/** The newest obligation about a deadline. */
export interface KnownObligation {
  instance: string;
  state: 'OPEN' | 'DONE' | 'SUPPRESSED';
  nominal: LocalDate;
}

/** Obligations as funding reads them; the reminders lib alone writes them. */
@Injectable()
export class ObligationFactsStore {
  /** By the id of the deadline; those without an obligation are left out. */
  async latest(tx: Tx, deadlineIds: readonly Id[]): Promise<Map<Id, KnownObligation>> {
    const rows: (KnownObligation & { subject_id: Id })[] = await tx.query(
      `SELECT DISTINCT ON (subject_id) subject_id, instance, state, nominal FROM obligation
       WHERE subject_type = 'grantDeadline' AND subject_id = ANY($1) ORDER BY subject_id, created_at DESC, id DESC`, [deadlineIds],
    );
    return new Map(rows.map(({ subject_id: id, ...known }) => [id, known]));
  }
}
