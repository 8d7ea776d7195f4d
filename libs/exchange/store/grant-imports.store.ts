import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type GrantColumnKey } from '../domain/grant-tables/grant-columns.js';
import { type GrantFinding } from '../domain/grant-tables/grant-finding.js';
import { type GrantRowKind } from '../domain/grant-tables/grant-list.js';
import { type ListedStatus } from '../domain/grant-tables/grant-words.js';
import { soundJson } from '../domain/sound-text.js';
import { type FileFinding, type RawRow } from '../domain/tables/raw-table.js';

/** Where a list stands. */
export type GrantImportState = 'READY' | 'WRITTEN' | 'UNDONE';

/** What became of a row. */
export interface GrantRowResult {
  number: number;
  title: string;
  kind: GrantRowKind;
  findings: GrantFinding[];
  amountCents: number | null;
  grantId: Id | null;
  /** Of the grant that it began; null where it began none. */
  version: number | null;
  /** Null until it was taken back. */
  undone: 'REMOVED' | 'LEFT' | null;
}

/** What came along with the grants. */
export interface BroughtAlong {
  offerings: { id: Id; version: number }[];
  costPlans: { offeringId: Id; version: number }[];
  programmes: Id[];
}

/** A list that was handed in. */
export interface GrantImportRow {
  id: Id;
  organisationId: Id | null;
  fileName: string;
  state: GrantImportState;
  description: string;
  headings: string[];
  rows: RawRow[];
  columns: (GrantColumnKey | null)[];
  findings: FileFinding[];
  assumedStatus: ListedStatus | null;
  areCostsAssumed: boolean;
  results: GrantRowResult[];
  brought: BroughtAlong;
  createdAt: Date;
  writtenAt: Date | null;
  undoneAt: Date | null;
  version: number;
}

type NewImport = Pick<GrantImportRow, 'id' | 'organisationId' | 'fileName' | 'description' | 'headings' | 'rows' | 'columns' | 'findings' | 'createdAt'> & { networkId: Id; accountId: Id };

const COLUMNS = `id, organisation_id AS "organisationId", file_name AS "fileName", state, description, headings, rows, columns, findings, assumed_status AS "assumedStatus", are_costs_assumed AS "areCostsAssumed",
  results, brought, created_at AS "createdAt", written_at AS "writtenAt", undone_at AS "undoneAt", version`;

/** Every statement about lists of grants. The network is that of the transaction. */
@Injectable()
export class GrantImportsStore {
  async insert(tx: Tx, row: NewImport): Promise<void> {
    await tx.query(
      `INSERT INTO grant_import (id, network_id, organisation_id, account_id, file_name, state, description, headings, rows, columns, findings, created_at) VALUES ($1, $2, $3, $4, $5, 'READY', $6, $7, $8, $9, $10, $11)`,
      [row.id, row.networkId, row.organisationId, row.accountId, row.fileName, row.description, soundJson(row.headings), soundJson(row.rows), JSON.stringify(row.columns), soundJson(row.findings), row.createdAt]);
  }

  /** Null when there is none of this organisation, or of the office. */
  async find(tx: Tx, id: Id, organisationId: Id | null): Promise<GrantImportRow | null> {
    const rows: GrantImportRow[] = await tx.query(`SELECT ${COLUMNS} FROM grant_import WHERE id = $1 AND organisation_id IS NOT DISTINCT FROM $2`, [id, organisationId]);
    return rows[0] ?? null;
  }

  /** The same, locked until the end of the transaction. */
  async findForUpdate(tx: Tx, id: Id, organisationId: Id | null): Promise<GrantImportRow | null> {
    const rows: GrantImportRow[] = await tx.query(`SELECT ${COLUMNS} FROM grant_import WHERE id = $1 AND organisation_id IS NOT DISTINCT FROM $2 FOR UPDATE`, [id, organisationId]);
    return rows[0] ?? null;
  }

  /** Newest first, over grant_import_list. */
  async page(tx: Tx, { organisationId, first, beforeId }: { organisationId: Id | null; first: number; beforeId: Id | null }): Promise<GrantImportRow[]> {
    return tx.query(
      `SELECT ${COLUMNS} FROM grant_import WHERE network_id = app.network() AND organisation_id IS NOT DISTINCT FROM $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`, [organisationId, beforeId, first]);
  }

  /** One list of a network at a time: what each finds known is still so when it writes. Until the end of the transaction. */
  async oneAtATime(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('grant_import ' || app.network()::text, 0))`);
  }

  /** How it is read from now on. */
  async setReading(tx: Tx, id: Id, { columns, assumedStatus, areCostsAssumed }: Pick<GrantImportRow, 'columns' | 'assumedStatus' | 'areCostsAssumed'>): Promise<void> {
    await tx.query('UPDATE grant_import SET columns = $2, assumed_status = $3, are_costs_assumed = $4, version = version + 1 WHERE id = $1', [id, JSON.stringify(columns), assumedStatus, areCostsAssumed]);
  }

  /** It was written; its rows stay as they were understood then. */
  async settle(tx: Tx, id: Id, { results, brought, at }: Pick<GrantImportRow, 'results' | 'brought'> & { at: Date }): Promise<void> {
    await tx.query(`UPDATE grant_import SET state = 'WRITTEN', results = $2, brought = $3, written_at = $4, version = version + 1 WHERE id = $1`, [id, soundJson(results), JSON.stringify(brought), at]);
  }

  /** It was taken back, as far as that was possible. */
  async undone(tx: Tx, id: Id, { results, at }: Pick<GrantImportRow, 'results'> & { at: Date }): Promise<void> {
    await tx.query(`UPDATE grant_import SET state = 'UNDONE', results = $2, undone_at = $3, version = version + 1 WHERE id = $1`, [id, soundJson(results), at]);
  }
}
