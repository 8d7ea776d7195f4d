import { Injectable } from '@nestjs/common';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { type Obligation, type ObligationDraft, type Suppression } from '../obligation.js';

/** Columns of an obligation in the shape of `Obligation`, for other statements of this lib too; alias `o`. */
export const obligationColumns = `o.id, o.network_id AS "networkId", o.kind, o.subject_type AS "subjectType", o.subject_id AS "subjectId",
  o.instance, o.organisation_id AS "organisationId", o.responsible_account_id AS "responsibleAccountId",
  o.responsible_role AS "responsibleRole", o.title, o.revision, o.nominal, o.effective, o.safe_due AS "safeDue",
  o.told_nominal AS "toldNominal", o.state, o.reason, o.acknowledged_at AS "acknowledgedAt", o.done_at AS "doneAt", o.evidence, o.version`;

/** The key under which the same obligation is found again. */
type NaturalKey = Pick<ObligationDraft, 'subjectType' | 'subjectId' | 'kind' | 'instance'>;

/** What a page of obligations holds. */
export interface ObligationFilter {
  organisationId: Id | null;
  state: Obligation['state'] | null;
  first: number;
  after: { nominal: string; id: Id } | null;
}

/** Every statement about obligations. The network is that of the transaction. */
@Injectable()
export class ObligationsStore {
  /** Locked until the end of the transaction; null when there is none. */
  async lockByKey(tx: Tx, key: NaturalKey): Promise<Obligation | null> {
    const rows: Obligation[] = await tx.query(
      `SELECT ${obligationColumns} FROM obligation o
       WHERE o.subject_type = $1 AND o.subject_id = $2 AND o.kind = $3 AND o.instance = $4 FOR UPDATE`,
      [key.subjectType, key.subjectId, key.kind, key.instance ?? '']);
    return rows[0] ?? null;
  }

  /** Locked until the end of the transaction; null when there is none here. */
  async lock(tx: Tx, id: Id): Promise<Obligation | null> {
    const rows: Obligation[] = await tx.query(`SELECT ${obligationColumns} FROM obligation o WHERE o.id = $1 FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  async find(tx: Tx, id: Id): Promise<Obligation | null> {
    const rows: Obligation[] = await tx.query(`SELECT ${obligationColumns} FROM obligation o WHERE o.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Unknown ids are left out. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<Obligation[]> {
    return tx.query(`SELECT ${obligationColumns} FROM obligation o WHERE o.id = ANY($1::uuid[])`, [[...ids]]);
  }

  /** Open ones of a subject and some kinds, locked in the order of their ids. */
  async lockOpen(tx: Tx, of: Omit<Suppression, 'reason'>): Promise<Obligation[]> {
    return tx.query(
      `SELECT ${obligationColumns} FROM obligation o
       WHERE o.subject_type = $1 AND o.subject_id = $2 AND o.kind = ANY($3::text[]) AND o.state = 'OPEN'
         AND ($4::text IS NULL OR o.instance = $4) AND ($5::text IS NULL OR o.instance <> $5) ORDER BY o.id FOR UPDATE`,
      [of.subjectType, of.subjectId, [...of.kinds], of.instance ?? null, of.exceptInstance ?? null]);
  }

  /** With the network's own stages for its kind. Null when another transaction stored the same key at the same time. */
  async insert(tx: Tx, row: { id: Id; networkId: Id; createdAt: Date; draft: ObligationDraft }): Promise<{ ownOffsets: number[] | null } | null> {
    const { draft } = row;
    const inserted: { offsets: unknown }[] = await tx.query(
      `INSERT INTO obligation (id, network_id, kind, subject_type, subject_id, instance, organisation_id, responsible_account_id,
                               responsible_role, title, nominal, effective, safe_due, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING ${ownOffsets('$3')} AS offsets`,
      [
        row.id, row.networkId, draft.kind, draft.subjectType, draft.subjectId, draft.instance ?? '', draft.organisationId,
        draft.responsibleAccountId, draft.responsibleRole, draft.title, draft.nominal, draft.effective, draft.safeDue, row.createdAt,
      ]);
    return inserted[0] ? { ownOffsets: usable(inserted[0].offsets) } : null;
  }

  /** Takes over what the draft says; with `revision` the days are new and old acknowledgements are void. */
  async revise(tx: Tx, id: Id, draft: ObligationDraft, revision: number): Promise<void> {
    await tx.query(
      `UPDATE obligation SET organisation_id = $2, responsible_account_id = $3, responsible_role = $4, title = $5, nominal = $6,
              effective = $7, safe_due = $8, state = 'OPEN', reason = NULL,
              acknowledged_at = CASE WHEN revision = $9 THEN acknowledged_at END, revision = $9, version = version + 1
       WHERE id = $1`,
      [
        id, draft.organisationId, draft.responsibleAccountId, draft.responsibleRole, draft.title, draft.nominal, draft.effective,
        draft.safeDue, revision,
      ]);
  }

  async suppress(tx: Tx, id: Id, reason: string): Promise<void> {
    await tx.query(`UPDATE obligation SET state = 'SUPPRESSED', reason = $2, version = version + 1 WHERE id = $1`, [id, reason]);
  }

  async acknowledge(tx: Tx, id: Id, by: { accountId: Id | null; at: Date }): Promise<void> {
    await tx.query(
      `UPDATE obligation SET acknowledged_at = $2, acknowledged_by = $3, version = version + 1 WHERE id = $1`, [id, by.at, by.accountId]);
  }

  async markDone(tx: Tx, id: Id, by: { accountId: Id | null; at: Date; evidence: string | null }): Promise<void> {
    await tx.query(
      `UPDATE obligation SET state = 'DONE', reason = NULL, done_at = $2, done_by = $3, evidence = $4, version = version + 1
       WHERE id = $1`, [id, by.at, by.accountId, by.evidence]);
  }

  /** From now on the recipients know this day. */
  async noteTold(tx: Tx, id: Id, nominal: LocalDate): Promise<void> {
    await tx.query(`UPDATE obligation SET told_nominal = $2 WHERE id = $1`, [id, nominal]);
  }

  /** By day, over index obligation_due or obligation_organisation. */
  async page(tx: Tx, filter: ObligationFilter): Promise<Obligation[]> {
    return tx.query(
      `SELECT ${obligationColumns} FROM obligation o
       WHERE ($1::uuid IS NULL OR o.organisation_id = $1) AND ($2::text IS NULL OR o.state = $2)
         AND ($3::date IS NULL OR (o.nominal, o.id) > ($3::date, $4::uuid))
       ORDER BY o.nominal, o.id LIMIT $5`,
      [filter.organisationId, filter.state, filter.after?.nominal ?? null, filter.after?.id ?? null, filter.first]);
  }

  /** The network's own stages for a kind; null when it has set none. */
  async ownOffsets(tx: Tx, kind: string): Promise<number[] | null> {
    const rows: { offsets: unknown }[] = await tx.query(`SELECT ${ownOffsets('$1')} AS offsets`, [kind]);
    return usable(rows[0]?.offsets);
  }
}

/** A subquery: what the network has set for a kind. */
function ownOffsets(kind: string): string {
  return `(SELECT s.value -> ${kind}::text FROM network_setting s WHERE s.network_id = app.network() AND s.name = 'reminder.offsetsDays')`;
}

function usable(offsets: unknown): number[] | null {
  const isUsable = Array.isArray(offsets) && offsets.every((days) => Number.isInteger(days) && days >= 0 && days <= 9999);
  return isUsable ? offsets as number[] : null;
}
