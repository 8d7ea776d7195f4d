import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, type Id, type IdSource } from '#kernel';
import { columnsByName, IDS, insertRows, type TableRows, type Tx } from '#platform/database';
import { type OfferingContent } from '../domain/offering.js';
import { revisionOf } from '../domain/revision.js';
import { OfferingRevisionEntity } from './offering-revision.entity.js';
import { type OfferingEntity } from './offering.entity.js';

/** A new content, in what it differs from the one before, and who says so. */
export interface SaidContent {
  content: OfferingContent;
  changed: readonly (keyof OfferingContent)[];
  by: Actor;
}

/** Who wrote a revision, by name. */
export interface RevisionNames {
  accounts: ReadonlyMap<Id, string>;
  organisations: ReadonlyMap<Id, { id: Id; name: string; kind: string }>;
}

/** Every statement about what offerings said. Written by `OfferingsStore` alone, together with the content itself. */
@Injectable()
export class OfferingRevisionsStore {
  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  /** Keeps up with a row that was just written: a new content is one more revision, and the state says who may read it. */
  async follow(tx: Tx, after: OfferingEntity, said?: SaidContent): Promise<void> {
    const isNew = said !== undefined && said.changed.length > 0;
    const isOver = after.state === 'CLOSED';
    // Over offering_revision_current: there is one row at most.
    await tx.query(
      `UPDATE offering_revision SET is_submitted = is_submitted OR $2::boolean, replaced_at = $3::timestamptz
       WHERE offering_id = $1 AND replaced_at IS NULL AND (is_submitted < $2::boolean OR $3::timestamptz IS NOT NULL)`,
      [after.id, isGivenAway(after) && !isNew, isOver ? after.closedAt : isNew ? after.changedAt : null],
    );
    if (isNew) await insertRows(tx, 'offering_revision', [this.rowOf(after, said)]);
  }

  /** The first revision of a new offering, to be inserted with it; none when it says nothing. */
  first(row: OfferingEntity, said: SaidContent): TableRows['rows'] {
    return said.changed.length > 0 ? [this.rowOf(row, said)] : [];
  }

  private rowOf(row: OfferingEntity, said: SaidContent): Record<string, unknown> {
    return columnsByName({
      id: this.ids.next(), networkId: row.networkId, offeringId: row.id, isInformal: row.isInformal, version: row.version, writtenAt: row.changedAt,
      accountId: said.by.accountId, organisationId: said.by.organisationId, changedFields: [...said.changed], ...revisionOf(said.content),
      isSubmitted: isGivenAway(row), replacedAt: null, contactErasedAt: null, wordsErasedAt: null,
    });
  }

  /** A page, newest first, over the unique key of offering and version. */
  async page(tx: Tx, offeringId: Id, page: { submittedOnly: boolean; first: number; before: number | null }): Promise<OfferingRevisionEntity[]> {
    const query = tx.createQueryBuilder(OfferingRevisionEntity, 'r').where('r.offering_id = :offeringId', { offeringId }).orderBy('r.version', 'DESC').limit(page.first);
    if (page.submittedOnly) query.andWhere('r.is_submitted');
    if (page.before !== null) query.andWhere('r.version < :before', { before: page.before });
    return query.getMany();
  }

  /** Who wrote what was said after a version. */
  async writersSince(tx: Tx, offeringId: Id, version: number): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT DISTINCT account_id AS id FROM offering_revision WHERE offering_id = $1 AND version > $2 AND account_id IS NOT NULL ORDER BY account_id LIMIT 50`, [offeringId, version]);
    return rows.map((row) => row.id);
  }

  /** Those of these versions that are revisions, in no order. */
  async byVersions(tx: Tx, offeringId: Id, versions: readonly number[]): Promise<OfferingRevisionEntity[]> {
    return tx.findBy(OfferingRevisionEntity, { offeringId, version: In([...versions]) });
  }

  /** The last one that is not younger than a version; null when there is none, or not any more. */
  async asOf(tx: Tx, offeringId: Id, version: number): Promise<OfferingRevisionEntity | null> {
    return tx.createQueryBuilder(OfferingRevisionEntity, 'r').where('r.offering_id = :offeringId AND r.version <= :version', { offeringId, version }).orderBy('r.version', 'DESC').limit(1).getOne();
  }

  /** The names of whoever wrote these, with two statements for all of them. */
  async namesOf(tx: Tx, rows: readonly OfferingRevisionEntity[]): Promise<RevisionNames> {
    const accounts: { id: Id; name: string }[] = await tx.query(
      `SELECT id, coalesce(nullif(display_name, ''), email) AS name FROM account WHERE id = ANY($1)`, [rows.flatMap((row) => row.accountId ?? [])]);
    const organisations: { id: Id; name: string; kind: string }[] = await tx.query(
      `SELECT id, name, kind FROM organisation WHERE id = ANY($1)`, [rows.flatMap((row) => row.organisationId ?? [])]);
    return { accounts: new Map(accounts.map((one) => [one.id, one.name])), organisations: new Map(organisations.map((one) => [one.id, one])) };
  }
}

/** True for what others than its owners may see; a draft is not, nor what ended as one. */
function isGivenAway({ state, recordedByCounty, isInformal, publishedAt }: OfferingEntity): boolean {
  if (recordedByCounty) return true;
  return state === 'AWAITING_CLEARANCE' ? isInformal || publishedAt !== null : state !== 'DRAFT' && state !== 'CLOSED';
}
