import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { type Actor, type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';
import { columnAt } from '../domain/tables/table-paths.js';
import { type ColumnKey } from '../domain/tables/table-columns.js';
import { ImportReaders } from '../feeds/import-readers.js';
import { findingsOf, type Interpreted, type Trial } from './import-interpreter.js';
import { ImportRowsStore, type RowVerdict } from '../store/import-rows.store.js';
import { type ImportRow } from '../store/offering-imports.store.js';

/** Rows that are looked at together; between them the connection is used, so that nobody takes it for forgotten. */
const CHUNK = 100;
const TITLE_LENGTH = 200;
const FINDINGS_MAX = 30;

type Duplicate = Awaited<ReturnType<Trial['judge']>>['duplicates'][number];

/** Says of every row of a table what would happen to it. Writes nothing but that. */
@Injectable()
export class ImportPreview {
  constructor(
    @Inject(directoryUseCases.OfferingTrials) private readonly trials: InstanceType<typeof directoryUseCases.OfferingTrials>,
    private readonly readers: ImportReaders,
    private readonly rows: ImportRowsStore,
  ) {}

  /** Before the transaction is open. */
  prepare(): void {
    this.readers.prepare();
  }

  /** All rows, in the open transaction. @throws what the signal says when the time is over */
  async judge(tx: Tx, actor: Actor, table: ImportRow, signal: AbortSignal): Promise<{ duplicateRows: number; total: number }> {
    const { id, organisationId } = table;
    const trial = await this.trials.begin(tx, actor);
    const interpreter = await this.readers.begin(tx, actor, table, trial);
    const seen = { keys: new Map<string, number>(), offerings: new Map<Id, number>() };
    let [duplicateRows, total] = [0, 0];
    for (let number = 0; ;) {
      signal.throwIfAborted();
      const rows = await this.rows.after(tx, id, { number, first: CHUNK });
      if (rows.length === 0) return { duplicateRows, total };
      const verdicts: RowVerdict[] = [];
      for (const one of await interpreter.interpret(rows)) {
        const { verdict, isDuplicate } = await this.one(trial, one, { ...seen, isOffice: organisationId === null });
        verdicts.push(verdict);
        if (isDuplicate) duplicateRows += 1;
      }
      await this.rows.judge(tx, verdicts);
      total += rows.length;
      number = rows.at(-1)?.number ?? number;
    }
  }

  private async one(trial: Trial, row: Interpreted, seen: { keys: Map<string, number>; offerings: Map<Id, number>; isOffice: boolean }): Promise<{ verdict: RowVerdict; isDuplicate: boolean }> {
    const findings = [...row.findings, ...repeated(row, seen)];
    const base = { id: row.row.id, title: (row.cells.title || row.existing?.content.title || '').slice(0, TITLE_LENGTH), offeringId: row.existing?.row.id ?? null, keptFields: row.kept };
    if (row.fate) return { verdict: { ...base, kind: row.fate, findings: bounded(findings), changedFields: [] }, isDuplicate: false };
    const faulty = (all: readonly TableFinding[]): RowVerdict => ({ ...base, kind: 'FAULTY', findings: bounded(all.filter(({ code }) => code !== 'STAYS_DRAFT')), changedFields: [] });
    if (row.organisationId === null) return { verdict: faulty(findings), isDuplicate: false };
    const { existing: before, fields, isPublicWanted } = row;
    const owner = await trial.ownerOf(row.organisationId);
    const verdict = await trial.judge({ before, owner, fields, isPublicWanted, isRecorded: seen.isOffice, row: row.row.number, isFaulty: findings.some(isError) });
    const duplicates = verdict.duplicates.map(duplicateFinding);
    const all = [...findings, ...findingsOf(verdict.problems, row.cells), ...findingsOf(verdict.warnings, row.cells, 'WARNING'), ...duplicates];
    if (all.some(isError)) return { verdict: faulty(withoutRepetition(all)), isDuplicate: false };
    const changedFields = [...(before === null ? [] : verdict.changed), ...(verdict.isPublished ? ['state'] : [])];
    const kind = before === null ? 'NEW' : changedFields.length > 0 ? 'CHANGED' : 'UNCHANGED';
    return { verdict: { ...base, kind, findings: bounded(withoutRepetition(all)), changedFields }, isDuplicate: duplicates.length > 0 };
  }
}

/** The same number twice in one file. */
function repeated({ cells, existing, row: { number } }: Interpreted, { keys, offerings }: { keys: Map<string, number>; offerings: Map<Id, number> }): TableFinding[] {
  const before = (cells.key ? keys.get(cells.key) : undefined) ?? (existing ? offerings.get(existing.row.id) : undefined);
  if (cells.key && !keys.has(cells.key)) keys.set(cells.key, number);
  if (existing && !offerings.has(existing.row.id)) offerings.set(existing.row.id, number);
  const column: ColumnKey = cells.key ? 'key' : 'id';
  return before === undefined ? [] : [wrong(column, 'REPEATED_KEY', { de: `Diese Nummer steht schon in Zeile ${before}.`, en: `This number stands in row ${before} already.` })];
}

function duplicateFinding({ title, row, isOfOwner, ownId }: Duplicate): TableFinding {
  const known = row !== null ? { de: `Vielleicht dasselbe wie Zeile ${row}: „${title}“.`, en: `Perhaps the same as row ${row}: "${title}".` }
    : isOfOwner ? { de: `Diese Organisation hat vielleicht schon dasselbe: „${title}“.`, en: `This organisation may have the same already: "${title}".` }
      : { de: `Vielleicht gibt es das schon: „${title}“ (gleicher Ort, gleiche Zeit, ähnlicher Titel oder Text).`, en: `This may exist already: "${title}" (same place, same time, similar title or text).` };
  const advice = ownId === null ? { de: '', en: '' } : {
    de: ` Ist es dasselbe, schreiben Sie in eine Spalte „Teilhabenetz-Nummer“: ${ownId}. Dann ändert die Zeile dieses Angebot, statt ein zweites anzulegen.`,
    en: ` If it is the same, write into a column "Teilhabenetz number": ${ownId}. The row then changes this offering instead of entering a second one.`,
  };
  return warned(columnAt('title', new Set()), 'POSSIBLE_DUPLICATE', { de: known.de + advice.de, en: known.en + advice.en });
}

/** What was found while reading is not said again in other words for the same cell. */
function withoutRepetition(findings: readonly TableFinding[]): TableFinding[] {
  const wrongColumns = new Set<string>();
  return findings.filter(({ severity, column, code }) => {
    const name = `${String(column)}|${code === 'REQUIRED' ? 'REQUIRED' : severity}`;
    const isNew = severity !== 'ERROR' || !wrongColumns.has(name);
    if (severity === 'ERROR') wrongColumns.add(name);
    return isNew;
  });
}

function isError({ severity }: TableFinding): boolean {
  return severity === 'ERROR';
}

function bounded(findings: readonly TableFinding[]): TableFinding[] {
  return findings.slice(0, FINDINGS_MAX);
}
