import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource } from '#kernel';
import { IDS, type Tx } from '#platform/database';
import { soundJson } from '../domain/sound-text.js';
import { type FeedKind, type ImportKind } from '../domain/feeds/feed.js';
import { type TableFinding } from '../domain/tables/table-finding.js';
import { type ImportCounts } from './offering-imports.store.js';

/** What would become of a row. */
export type RowKind = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'FAULTY' | 'LEFT_OUT' | 'GONE';
/** What became of it. */
export type RowOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED' | 'FAILED';
/** What became of it when the import was taken back. */
export type UndoOutcome = 'REMOVED' | 'RESTORED' | 'PARTLY' | 'LEFT' | 'NOTHING';

/** A row of an import. */
export interface StoredRow {
  id: Id;
  number: number;
  cells: string[];
  kind: RowKind | null;
  title: string;
  offeringId: Id | null;
  findings: TableFinding[];
  changedFields: string[];
  keptFields: string[];
  outcome: RowOutcome | null;
  versionBefore: number | null;
  versionAfter: number | null;
  /** Imports that were written before `knownAs` was kept have none. */
  sourceBefore: { said: Record<string, string> | null; knownAs?: string | null; wasDraft: boolean } | null;
  undoOutcome: UndoOutcome | null;
}

/** What was found about a row. */
export type RowVerdict = Pick<StoredRow, 'id' | 'kind' | 'title' | 'offeringId' | 'findings' | 'changedFields' | 'keptFields'>;

/** What became of a row. */
export type RowResult = Pick<StoredRow, 'id' | 'outcome' | 'offeringId' | 'findings' | 'changedFields' | 'keptFields' | 'versionBefore' | 'versionAfter' | 'sourceBefore'>;

/** What a source said last about one offering. */
export interface Source {
  offeringId: Id;
  knownAs: string;
  said: Record<string, string>;
}

const COLUMNS = `r.id, r.number, r.cells, r.kind, r.title, r.offering_id AS "offeringId", r.findings, r.changed_fields AS "changedFields", r.kept_fields AS "keptFields", r.outcome,
  r.version_before AS "versionBefore", r.version_after AS "versionAfter", r.source_before AS "sourceBefore", r.undo_outcome AS "undoOutcome"`;

/** Every statement about the rows of imports, and about where offerings come from. */
@Injectable()
export class ImportRowsStore {
  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  /** Rows after a number, in their order. */
  async after(tx: Tx, importId: Id, { number, first }: { number: number; first: number }): Promise<StoredRow[]> {
    return tx.query(`SELECT ${COLUMNS} FROM offering_import_row r WHERE r.network_id = app.network() AND r.import_id = $1 AND r.number > $2 ORDER BY r.number LIMIT $3`, [importId, number, first]);
  }

  /** A page for people: of one kind, of one outcome, or with something to be known about them. */
  async page(tx: Tx, importId: Id, of: { kind: RowKind | null; outcome: RowOutcome | null; undoOutcome: UndoOutcome | null; withFindings: boolean; after: number; first: number }): Promise<StoredRow[]> {
    return tx.query(
      `SELECT ${COLUMNS} FROM offering_import_row r WHERE r.network_id = app.network() AND r.import_id = $1 AND r.number > $2 AND ($3::text IS NULL OR r.kind = $3) AND ($4::text IS NULL OR r.outcome = $4)
         AND ($5::text IS NULL OR r.undo_outcome = $5) AND (NOT $6 OR r.findings <> '[]') ORDER BY r.number LIMIT $7`,
      [importId, of.after, of.kind, of.outcome, of.undoOutcome, of.withFindings, of.first]);
  }

  /** The next rows that nobody has written, over offering_import_row_waiting. */
  async waiting(tx: Tx, importId: Id, first: number): Promise<StoredRow[]> {
    return tx.query(`SELECT ${COLUMNS} FROM offering_import_row r WHERE r.network_id = app.network() AND r.import_id = $1 AND r.outcome IS NULL ORDER BY r.number LIMIT $2`, [importId, first]);
  }

  /** The last rows that were written and not taken back. */
  async toUndo(tx: Tx, importId: Id, first: number): Promise<StoredRow[]> {
    return tx.query(
      `SELECT ${COLUMNS} FROM offering_import_row r WHERE r.network_id = app.network() AND r.import_id = $1 AND r.outcome IN ('CREATED', 'UPDATED') AND r.undo_outcome IS NULL ORDER BY r.number DESC LIMIT $2`, [importId, first]);
  }

  async counts(tx: Tx, importId: Id): Promise<ImportCounts & { waiting: number; toUndo: number; outcomes: Record<string, number>; undone: Record<string, number> }> {
    const rows: { kind: RowKind | null; outcome: RowOutcome | null; undo: UndoOutcome | null; kept: boolean; n: number }[] = await tx.query(
      `SELECT kind, outcome, undo_outcome AS undo, kept_fields <> '{}' AS kept, count(*)::integer AS n FROM offering_import_row WHERE network_id = app.network() AND import_id = $1 GROUP BY 1, 2, 3, 4`, [importId]);
    const sum = (of: (row: (typeof rows)[number]) => boolean): number => rows.filter(of).reduce((all, { n }) => all + n, 0);
    const by = (value: (row: (typeof rows)[number]) => string | null): Record<string, number> => Object.fromEntries([...new Set(rows.map(value))].flatMap((name) => (name === null ? [] : [[name, sum((row) => value(row) === name)]])));
    return {
      new: sum(({ kind }) => kind === 'NEW'), changed: sum(({ kind }) => kind === 'CHANGED'), leftOut: sum(({ kind }) => kind === 'LEFT_OUT'), gone: sum(({ kind }) => kind === 'GONE'), unchanged: sum(({ kind }) => kind === 'UNCHANGED'), faulty: sum(({ kind }) => kind === 'FAULTY'),
      kept: sum(({ kept }) => kept), waiting: sum(({ outcome }) => outcome === null), toUndo: sum(({ outcome, undo }) => (outcome === 'CREATED' || outcome === 'UPDATED') && undo === null),
      outcomes: by(({ outcome }) => outcome), undone: by(({ undo }) => undo),
    };
  }

  /** True when something new comes from entries of a feed that have no name there, so that nobody would find it a second time. */
  async hasNameless(tx: Tx, importId: Id): Promise<boolean> {
    const rows: unknown[] = await tx.query(`SELECT 1 FROM offering_import_row WHERE network_id = app.network() AND import_id = $1 AND kind = 'NEW' AND (cells ->> 0)::jsonb ->> 'key' = '' LIMIT 1`, [importId]);
    return rows.length > 0;
  }

  /** True when an entry of a feed would begin an offering by a name that is known neither by now, nor to another file of the same hands that is being written. */
  async hasUnknownNames(tx: Tx, importId: Id): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM offering_import_row r JOIN offering_import i ON i.network_id = r.network_id AND i.id = r.import_id
       WHERE r.network_id = app.network() AND r.import_id = $1 AND r.kind = 'NEW'
         AND NOT EXISTS (SELECT FROM offering_source s WHERE s.network_id = r.network_id AND s.kind = i.kind AND s.origin = coalesce(i.organisation_id, i.network_id) AND s.known_as = (r.cells ->> 0)::jsonb ->> 'key')
         AND (r.cells ->> 0)::jsonb ->> 'key' <> ALL (ARRAY(SELECT (other.cells ->> 0)::jsonb ->> 'key' FROM offering_import o JOIN offering_import_row other ON other.network_id = o.network_id AND other.import_id = o.id
           WHERE o.network_id = i.network_id AND o.id <> i.id AND o.kind = i.kind AND o.state = 'WRITING' AND o.organisation_id IS NOT DISTINCT FROM i.organisation_id))
       LIMIT 1`, [importId]);
    return rows.length > 0;
  }

  /** What was found about rows, with one statement. */
  async judge(tx: Tx, verdicts: readonly RowVerdict[]): Promise<void> {
    await tx.query(
      `UPDATE offering_import_row r SET kind = v.kind, title = v.title, offering_id = v."offeringId", findings = v.findings, changed_fields = v."changedFields", kept_fields = v."keptFields"
       FROM jsonb_to_recordset($1::jsonb) AS v (id uuid, kind text, title text, "offeringId" uuid, findings jsonb, "changedFields" text[], "keptFields" text[])
       WHERE r.network_id = app.network() AND r.id = v.id`, [soundJson(verdicts)]);
  }

  /** What became of rows, with one statement. */
  async settle(tx: Tx, results: readonly RowResult[]): Promise<void> {
    await tx.query(
      `UPDATE offering_import_row r SET outcome = v.outcome, offering_id = coalesce(v."offeringId", r.offering_id), findings = v.findings, changed_fields = v."changedFields", kept_fields = v."keptFields",
         version_before = v."versionBefore", version_after = v."versionAfter", source_before = v."sourceBefore"
       FROM jsonb_to_recordset($1::jsonb) AS v (id uuid, outcome text, "offeringId" uuid, findings jsonb, "changedFields" text[], "keptFields" text[], "versionBefore" integer, "versionAfter" integer, "sourceBefore" jsonb)
       WHERE r.network_id = app.network() AND r.id = v.id`, [soundJson(results)]);
  }

  async undone(tx: Tx, id: Id, { outcome, kept }: { outcome: UndoOutcome; kept: readonly string[] }): Promise<void> {
    await tx.query('UPDATE offering_import_row SET undo_outcome = $2, kept_fields = $3 WHERE network_id = app.network() AND id = $1', [id, outcome, [...kept]]);
  }

  /** An offering is again as an earlier import left it: from now on that import knows it by its new version, else it would take it for corrected by hand. */
  async standsAgain(tx: Tx, { offeringId, version, restoredAs }: { offeringId: Id; version: number; restoredAs: number }): Promise<void> {
    await tx.query(
      `UPDATE offering_import_row SET version_after = $3 WHERE network_id = app.network() AND offering_id = $1 AND version_after = $2 AND outcome IN ('CREATED', 'UPDATED') AND undo_outcome IS NULL`,
      [offeringId, version, restoredAs]);
  }

  /** The file of a later import of the same hands that changed what this one wrote and has not been taken back; null where there is none. Over offering_import_row_offering. */
  async laterImport(tx: Tx, importId: Id): Promise<string | null> {
    const rows: { fileName: string }[] = await tx.query(
      `SELECT i.file_name AS "fileName" FROM offering_import_row mine
       JOIN offering_import own ON own.network_id = mine.network_id AND own.id = mine.import_id
       JOIN offering_import_row later ON later.network_id = mine.network_id AND later.offering_id = mine.offering_id AND later.import_id <> mine.import_id
         AND later.outcome = 'UPDATED' AND later.undo_outcome IS NULL AND later.version_before >= mine.version_after
       JOIN offering_import i ON i.network_id = later.network_id AND i.id = later.import_id AND i.organisation_id IS NOT DISTINCT FROM own.organisation_id
       WHERE mine.network_id = app.network() AND mine.import_id = $1 AND mine.outcome IN ('CREATED', 'UPDATED') AND mine.undo_outcome IS NULL ORDER BY i.id DESC LIMIT 1`, [importId]);
    return rows[0]?.fileName ?? null;
  }

  /** What a source said of the offerings that it knows by these names, or of these offerings. A table program takes the zeros before a number away, so a number is also found without them. */
  async sources(tx: Tx, origin: Id, { kind = 'TABLE', names, offeringIds }: { kind?: ImportKind; names: readonly string[]; offeringIds: readonly Id[] }): Promise<Source[]> {
    return tx.query(
      `SELECT offering_id AS "offeringId", known_as AS "knownAs", said FROM offering_source WHERE network_id = app.network() AND kind = $4 AND origin = $1
         AND (known_as = ANY ($2) OR offering_id = ANY ($3) OR ($4 = 'TABLE' AND known_as ~ '^0*[0-9]+$' AND ltrim(known_as, '0') = ANY ($5)))`,
      [origin, names, offeringIds, kind, names.filter((name) => /^\d+$/.test(name)).map(withoutZeros)]);
  }

  /** What came from one file of a feed, or by these names, and has not ended; no more than a file may hold. */
  async sourcesOfFile(tx: Tx, origin: Id, { kind, file, names = [] }: { kind: FeedKind; file?: string; names?: readonly string[] }): Promise<Pick<Source, 'offeringId' | 'knownAs'>[]> {
    return tx.query(
      `SELECT s.offering_id AS "offeringId", s.known_as AS "knownAs" FROM offering_source s JOIN offering o ON o.network_id = s.network_id AND o.id = s.offering_id
       WHERE s.network_id = app.network() AND s.kind = $1 AND s.origin = $2 AND (s.said ->> '@file' = $3 OR s.known_as = ANY ($4)) AND o.state <> 'CLOSED' ORDER BY s.offering_id LIMIT 10000`, [kind, origin, file ?? null, names]);
  }

  /** Every source of one offering, the latest first. */
  async sourcesOf(tx: Tx, offeringId: Id): Promise<(Source & { kind: ImportKind; origin: Id; broughtAt: Date })[]> {
    return tx.query(
      `SELECT kind, origin, offering_id AS "offeringId", known_as AS "knownAs", said, brought_at AS "broughtAt" FROM offering_source WHERE network_id = app.network() AND offering_id = $1 ORDER BY brought_at DESC, id`, [offeringId]);
  }

  /** The address at which an organisation itself is asked in public; null = there is none, or the organisation is not public. */
  async publishedEmail(tx: Tx, organisationId: Id): Promise<string | null> {
    const rows: { email: string | null }[] = await tx.query(`SELECT public_email AS email FROM organisation WHERE network_id = app.network() AND id = $1 AND verification = 'VERIFIED'`, [organisationId]);
    return rows[0]?.email ?? null;
  }

  /** All organisations of the network. */
  async organisations(tx: Tx): Promise<{ id: Id; name: string }[]> {
    return tx.query('SELECT id, name FROM organisation WHERE network_id = app.network()');
  }

  /** Until the end of the transaction no other import of these hands writes or takes back: what each finds known is still so when it writes. */
  async oneAtATime(tx: Tx, origin: Id): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('offering_source ' || app.network()::text || $1, 0))`, [origin]);
  }

  /** Keeps what a source said; null = it never said anything. */
  async say(tx: Tx, { networkId, kind, origin, offeringId, knownAs, said, at }: Source & { networkId: Id; kind: ImportKind; origin: Id; at: Date }): Promise<void> {
    await tx.query(
      `INSERT INTO offering_source (id, network_id, offering_id, kind, origin, known_as, said, brought_at) VALUES ($1, $2, $3, $8, $4, $5, $6, $7)
       ON CONFLICT (network_id, kind, origin, offering_id) DO UPDATE SET known_as = excluded.known_as, said = excluded.said, brought_at = excluded.brought_at`,
      [this.ids.next(), networkId, offeringId, origin, knownAs, JSON.stringify(said), at, kind]);
  }

  /** Takes back what a source said, to what it had said before. */
  async unsay(tx: Tx, { kind, origin, offeringId, said, knownAs }: { kind: ImportKind; origin: Id; offeringId: Id; said: Record<string, string> | null; knownAs: string | null }): Promise<void> {
    if (said === null) await tx.query(`DELETE FROM offering_source WHERE network_id = app.network() AND kind = $3 AND origin = $1 AND offering_id = $2`, [origin, offeringId, kind]);
    else await tx.query(`UPDATE offering_source SET said = $3, known_as = coalesce($5, known_as) WHERE network_id = app.network() AND kind = $4 AND origin = $1 AND offering_id = $2`, [origin, offeringId, JSON.stringify(said), kind, knownAs]);
  }
}

/** A number without the zeros before it, as a table program shows it. */
export function withoutZeros(number: string): string {
  return number.replace(/^0+/, '');
}
