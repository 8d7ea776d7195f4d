import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource } from '#kernel';
import { Doors, IDS, insertRows, type Tx } from '#platform/database';
import { type ImportKind } from '../domain/feeds/feed.js';
import { soundJson } from '../domain/sound-text.js';
import { type FileFinding, type RawTable } from '../domain/tables/raw-table.js';
import { type Mapping } from '../domain/tables/table-mapping.js';

/** Where an import stands. */
export type ImportState = 'READING' | 'REFUSED' | 'READY' | 'WRITING' | 'WRITTEN' | 'UNDOING' | 'UNDONE' | 'FAILED';

/** The row of an import, without its file. */
export interface ImportRow {
  id: Id;
  organisationId: Id | null;
  accountId: Id;
  hasSecondFactor: boolean;
  fileName: string;
  /** Known once it was read. */
  kind: ImportKind;
  /** Of a feed, which of several from the same hands; null = it is a table. */
  feedName: string | null;
  /** Of a feed of the office: whose an entry is that names nobody. */
  ownerId: Id | null;
  /** Of a feed: what is new is to be public, where nothing hinders it. */
  isPublicWanted: boolean;
  state: ImportState;
  description: string | null;
  headings: string[];
  columns: Mapping;
  areColumnsConfirmed: boolean;
  findings: FileFinding[];
  duplicateRows: number;
  done: number;
  total: number;
  createdAt: Date;
  writtenAt: Date | null;
  undoneAt: Date | null;
  version: number;
}

/** Rows of an import by what would become of them. */
export interface ImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  faulty: number;
  leftOut: number;
  gone: number;
  kept: number;
}

const COLUMNS = `i.id, i.organisation_id AS "organisationId", i.account_id AS "accountId", i.has_second_factor AS "hasSecondFactor", i.file_name AS "fileName", i.kind, i.feed_name AS "feedName", i.owner_id AS "ownerId", i.is_public_wanted AS "isPublicWanted", i.state, i.description, i.headings,
  i.columns, i.are_columns_confirmed AS "areColumnsConfirmed", i.findings, i.duplicate_rows AS "duplicateRows", i.done, i.total, i.created_at AS "createdAt", i.written_at AS "writtenAt",
  i.undone_at AS "undoneAt", i.version`;
/** For whoever begins: long enough to read the largest file. */
const LEASE_SECONDS = 20;
/** For whoever goes on: each batch renews it, and somebody else goes on so soon after a crash. */
const BATCH_LEASE_SECONDS = 5;
const ATTEMPTS_MAX = 5;

/** A new import, before anybody has read it. */
type NewImport = Pick<ImportRow, 'id' | 'organisationId' | 'accountId' | 'hasSecondFactor' | 'fileName' | 'ownerId' | 'isPublicWanted' | 'createdAt'> & { networkId: Id; file: Buffer };

/** Every statement about imports as a whole, and about who works on them. */
@Injectable()
export class OfferingImportsStore {
  constructor(private readonly doors: Doors, @Inject(IDS) private readonly ids: IdSource) {}

  async insert(tx: Tx, row: NewImport): Promise<void> {
    await tx.query(
      `INSERT INTO offering_import (id, network_id, organisation_id, account_id, has_second_factor, file_name, file, state, created_at, owner_id, is_public_wanted) VALUES ($1, $2, $3, $4, $5, $6, $7, 'READING', $8, $9, $10)`,
      [row.id, row.networkId, row.organisationId, row.accountId, row.hasSecondFactor, row.fileName, row.file, row.createdAt, row.ownerId, row.isPublicWanted]);
  }

  /** Null when there is none of this organisation, or of the office. */
  async find(tx: Tx, id: Id, organisationId: Id | null): Promise<ImportRow | null> {
    const rows: ImportRow[] = await tx.query(`SELECT ${COLUMNS} FROM offering_import i WHERE i.id = $1 AND i.organisation_id IS NOT DISTINCT FROM $2`, [id, organisationId]);
    return rows[0] ?? null;
  }

  /** The same, locked until the end of the transaction. */
  async findForUpdate(tx: Tx, id: Id, organisationId: Id | null): Promise<ImportRow | null> {
    const rows: ImportRow[] = await tx.query(`SELECT ${COLUMNS} FROM offering_import i WHERE i.id = $1 AND i.organisation_id IS NOT DISTINCT FROM $2 FOR UPDATE`, [id, organisationId]);
    return rows[0] ?? null;
  }

  /** Newest first, over offering_import_list. */
  async page(tx: Tx, { organisationId, first, beforeId }: { organisationId: Id | null; first: number; beforeId: Id | null }): Promise<ImportRow[]> {
    return tx.query(
      `SELECT ${COLUMNS} FROM offering_import i WHERE i.network_id = app.network() AND i.organisation_id IS NOT DISTINCT FROM $1 AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`,
      [organisationId, beforeId, first]);
  }

  /** How many imports of these hands are being worked on. */
  async openCount(tx: Tx, organisationId: Id | null): Promise<number> {
    const rows: { n: number }[] = await tx.query(
      `SELECT count(*)::integer AS n FROM offering_import WHERE network_id = app.network() AND organisation_id IS NOT DISTINCT FROM $1 AND state IN ('READING', 'WRITING', 'UNDOING')`, [organisationId]);
    return rows[0]?.n ?? 0;
  }

  /**
   * Another table of the network that could have brought the same: one of the same hands that is being written just now, or any
   * that was written since this one was looked through. Null = there is none. Two orders of the same hands are decided one after the other.
   */
  async writtenMeanwhile(tx: Tx, id: Id, { ofOthersToo }: { ofOthersToo: boolean }): Promise<{ fileName: string | null; isUnderWay: boolean } | null> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('offering_import ' || app.network()::text || coalesce(organisation_id::text, ''), 0)) FROM offering_import WHERE id = $1`, [id]);
    const rows: { fileName: string | null; isUnderWay: boolean }[] = await tx.query(
      `SELECT CASE WHEN o.organisation_id IS NOT DISTINCT FROM mine.organisation_id THEN o.file_name END AS "fileName", o.state = 'WRITING' AS "isUnderWay"
       FROM offering_import mine JOIN offering_import o ON o.network_id = mine.network_id AND o.id <> mine.id
       WHERE mine.id = $1 AND ((o.state = 'WRITING' AND o.organisation_id IS NOT DISTINCT FROM mine.organisation_id) OR (o.stopped_at >= mine.looked_at
         AND EXISTS (SELECT FROM offering_import_row r WHERE r.network_id = o.network_id AND r.import_id = o.id AND r.outcome = 'CREATED')))
         AND ($2 OR o.organisation_id IS NOT DISTINCT FROM mine.organisation_id)
       ORDER BY o.state = 'WRITING' DESC, o.id DESC LIMIT 1`, [id, ofOthersToo]);
    return rows[0] ?? null;
  }

  /** Changes the state for the next step: nobody has begun it yet. */
  async order(tx: Tx, id: Id, step: { state: ImportState; total: number; accountId: Id; hasSecondFactor: boolean; columns?: Mapping }): Promise<void> {
    await tx.query(
      `UPDATE offering_import SET state = $2, done = 0, total = $3, account_id = $4, has_second_factor = $5, columns = coalesce($6::jsonb, columns), are_columns_confirmed = are_columns_confirmed OR $6 IS NOT NULL,
         version = version + 1, attempts = 0, lease_until = NULL, queued_until = NULL WHERE id = $1`,
      [id, step.state, step.total, step.accountId, step.hasSecondFactor, step.columns ? JSON.stringify(step.columns) : null]);
  }

  /** The file while it has not been read. */
  async fileOf(tx: Tx, id: Id): Promise<Buffer | null> {
    const rows: { file: Buffer | null }[] = await tx.query('SELECT file FROM offering_import WHERE id = $1', [id]);
    return rows[0]?.file ?? null;
  }

  /** The file could not be read; nothing of it stays but what is wrong with it. */
  async refuse(tx: Tx, id: Id, findings: readonly FileFinding[]): Promise<void> {
    await tx.query(`UPDATE offering_import SET state = 'REFUSED', file = NULL, findings = $2, version = version + 1, lease_until = NULL WHERE id = $1`, [id, soundJson(findings)]);
  }

  /** The file was read; its rows stand in their own table from now on. */
  async keepTable(tx: Tx, id: Id, { headings, description, notes }: RawTable, { columns, areColumnsConfirmed }: { columns: Mapping; areColumnsConfirmed: boolean }): Promise<void> {
    await tx.query(
      `UPDATE offering_import SET file = NULL, headings = $2, description = $3, findings = $4, columns = $5, are_columns_confirmed = $6 WHERE id = $1`,
      [id, soundJson(headings), description, soundJson(notes), JSON.stringify(columns), areColumnsConfirmed]);
  }

  /** The file was looked through: what there is to decide is known, as it was when this transaction began. */
  async present(tx: Tx, id: Id, { total, duplicateRows }: { total: number; duplicateRows: number }): Promise<void> {
    await tx.query(
      `UPDATE offering_import SET state = 'READY', version = version + 1, lease_until = NULL, total = $2, done = $2, duplicate_rows = $3, looked_at = now() WHERE id = $1`, [id, total, duplicateRows]);
  }

  /** The file is a feed: it says itself what means what. */
  async keepFeed(tx: Tx, id: Id, { kind, name }: { kind: ImportKind; name: string }): Promise<void> {
    await tx.query('UPDATE offering_import SET kind = $2, feed_name = $3 WHERE id = $1', [id, kind, name]);
  }

  /** The step is over. */
  async finish(tx: Tx, id: Id, { state, at }: { state: 'WRITTEN' | 'UNDONE'; at: Date }): Promise<void> {
    await tx.query(
      `UPDATE offering_import SET state = $2, version = version + 1, lease_until = NULL, stopped_at = CASE WHEN $2 = 'WRITTEN' THEN clock_timestamp() ELSE stopped_at END,
         written_at = CASE WHEN $2 = 'WRITTEN' THEN $3 ELSE written_at END, undone_at = CASE WHEN $2 = 'UNDONE' THEN $3 ELSE undone_at END WHERE id = $1`, [id, state, at]);
  }

  /** The step cannot go on; what was done stays done. */
  async fail(tx: Tx, id: Id, finding: FileFinding): Promise<void> {
    await tx.query(
      `UPDATE offering_import SET state = CASE WHEN state = 'READING' THEN 'REFUSED' ELSE 'FAILED' END, file = NULL, findings = findings || $2::jsonb, version = version + 1, lease_until = NULL,
         stopped_at = CASE WHEN state = 'WRITING' THEN clock_timestamp() ELSE stopped_at END WHERE id = $1`,
      [id, soundJson([finding])]);
  }

  /** So many more rows are done; whoever does them has the lease anew, and has got somewhere. */
  async advance(tx: Tx, id: Id, by: number): Promise<void> {
    await tx.query(`UPDATE offering_import SET done = least(total, done + $2), attempts = 0, lease_until = clock_timestamp() + interval '${BATCH_LEASE_SECONDS} seconds' WHERE id = $1`, [id, by]);
  }

  /** Locks the import if it is still in the hands of whoever has this token; a batch of somebody else has to end first. */
  async hold(tx: Tx, id: Id, token: Id): Promise<ImportRow | null> {
    const rows: ImportRow[] = await tx.query(`SELECT ${COLUMNS} FROM offering_import i WHERE i.id = $1 AND i.lease_token = $2 FOR UPDATE`, [id, token]);
    return rows[0] ?? null;
  }

  /** Imports that wait and that nobody carries; from now on the queue has so long for them. `handedOver` tells one time from the next. Over offering_import_open. */
  async handOver(limit: number, patienceMs: number): Promise<{ id: Id; handedOver: number }[]> {
    return this.doors.asJob((tx) => tx.query<{ id: Id; handedOver: number }>(
      `UPDATE offering_import SET queued_until = clock_timestamp() + $2 * interval '1 ms'
       WHERE id IN (SELECT id FROM offering_import WHERE state IN ('READING', 'WRITING', 'UNDOING') AND (lease_until IS NULL OR lease_until < clock_timestamp())
         AND (queued_until IS NULL OR queued_until < clock_timestamp()) ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, extract(epoch FROM queued_until)::integer AS "handedOver"`, [limit, patienceMs]));
  }

  /** Null when there is nothing to do, or somebody else does it. `isGivenUp`: it was begun too often without getting anywhere. */
  async claim(id: Id): Promise<{ networkId: Id; token: Id; isGivenUp: boolean } | null> {
    const token = this.ids.next();
    const [row] = await this.doors.asJob((tx) => tx.query<{ network_id: Id; attempts: number }>(
      `UPDATE offering_import SET lease_token = $2, lease_until = clock_timestamp() + interval '${LEASE_SECONDS} seconds', queued_until = NULL, attempts = attempts + 1
       WHERE id = $1 AND state IN ('READING', 'WRITING', 'UNDOING') AND (lease_until IS NULL OR lease_until < clock_timestamp()) RETURNING network_id, attempts`, [id, token]));
    return row ? { networkId: row.network_id, token, isGivenUp: row.attempts > ATTEMPTS_MAX } : null;
  }

  /** Lets go of it, so that it can be begun anew at once. */
  async release(id: Id, token: Id): Promise<void> {
    await this.doors.asJob((tx) => tx.query('UPDATE offering_import SET lease_until = NULL WHERE id = $1 AND lease_token = $2', [id, token]));
  }

  /** The columns that were agreed on the last time for these headings. */
  async rememberedColumns(tx: Tx, origin: Id, headingsHash: Buffer): Promise<Mapping | null> {
    const rows: { columns: Mapping }[] = await tx.query('SELECT columns FROM offering_import_columns WHERE network_id = app.network() AND origin = $1 AND headings_hash = $2', [origin, headingsHash]);
    return rows[0]?.columns ?? null;
  }

  async rememberColumns(tx: Tx, { networkId, origin, headingsHash, columns, at }: { networkId: Id; origin: Id; headingsHash: Buffer; columns: Mapping; at: Date }): Promise<void> {
    await tx.query(
      `INSERT INTO offering_import_columns (id, network_id, origin, headings_hash, columns, used_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (network_id, origin, headings_hash) DO UPDATE SET columns = excluded.columns, used_at = excluded.used_at`, [this.ids.next(), networkId, origin, headingsHash, JSON.stringify(columns), at]);
  }

  /** Stores the rows of a file, in pieces that one statement can carry. */
  async insertRows(tx: Tx, { importId, networkId }: { importId: Id; networkId: Id }, rows: RawTable['rows']): Promise<void> {
    const SIZE = 1_000;
    for (let from = 0; from < rows.length; from += SIZE) {
      await insertRows(tx, 'offering_import_row', rows.slice(from, from + SIZE).map(({ number, cells }) => ({ id: this.ids.next(), network_id: networkId, import_id: importId, number, cells, title: '', findings: [], changed_fields: [], kept_fields: [] })));
    }
  }
}
