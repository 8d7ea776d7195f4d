import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { type Actor, AppError, type Clock, type Id, InvalidInput, isProblem, Problem, StaleVersion } from '#kernel';
import { CLOCK, networkOf, type Tx } from '#platform/database';
import { cellsOf, unitsOf } from '../domain/tables/table-cells.js';
import { type Cells, type ColumnKey } from '../domain/tables/table-columns.js';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';
import { comparedColumns } from '../domain/tables/table-row.js';
import { ImportReaders } from '../feeds/import-readers.js';
import { bothLanguages, findingsOf, ImportInterpreter, type Interpreted } from './import-interpreter.js';
import { ImportRowsStore, type RowResult, type StoredRow } from '../store/import-rows.store.js';
import { type ImportRow } from '../store/offering-imports.store.js';

type Imported = InstanceType<typeof directoryUseCases.ImportedOfferings>;
type UndoneImport = Awaited<ReturnType<Imported['restore']>>;
type Written = Pick<Exclude<Awaited<ReturnType<Imported['change']>>, Problem>, 'id' | 'version' | 'content' | 'hindrance'>;

/** Writes rows and takes them back, each by the use cases of the directory, in the open transaction. */
@Injectable()
export class ImportWriter {
  constructor(
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: Imported,
    @Inject(directoryUseCases.OfferingTrials) private readonly trials: InstanceType<typeof directoryUseCases.OfferingTrials>,
    private readonly interpreter: ImportInterpreter,
    private readonly readers: ImportReaders,
    private readonly rows: ImportRowsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Rows with errors are left out; the others are understood anew, because somebody may have changed an offering since the preview. */
  async write(tx: Tx, actor: Actor, table: ImportRow, rows: readonly StoredRow[]): Promise<void> {
    await this.rows.oneAtATime(tx, originOf(actor));
    const trial = await this.trials.begin(tx, actor, { withDuplicates: false });
    const interpreter = await this.readers.begin(tx, actor, table, trial);
    const isLeft = ({ kind }: StoredRow): boolean => kind === 'FAULTY' || kind === 'LEFT_OUT' || kind === 'GONE';
    const results = rows.filter(isLeft).map((row) => nothing(row, 'SKIPPED'));
    for (const one of await interpreter.interpret(rows.filter((row) => !isLeft(row)))) results.push(await this.asItIsNow(one, { interpreter, write: (row) => this.one(tx, actor, table, row) }));
    await this.rows.settle(tx, results);
  }

  /** Somebody may change an offering between the moment in which a row is understood and the one in which it is written: then the row is understood anew. The first try has locked it, so once is enough. */
  private async asItIsNow(row: Interpreted, { interpreter, write }: { interpreter: { interpret: (rows: readonly StoredRow[]) => Promise<Interpreted[]> }; write: (row: Interpreted) => Promise<RowResult | StaleVersion> }): Promise<RowResult> {
    const written = await write(row);
    if (!(written instanceof StaleVersion)) return written;
    const [now = row] = await interpreter.interpret([row.row]);
    const again = await write(now);
    return again instanceof StaleVersion ? failed(row.row, problemFindings(again, row.cells)) : again;
  }

  private async one(tx: Tx, actor: Actor, { id: batchId, kind }: ImportRow, row: Interpreted): Promise<RowResult | StaleVersion> {
    const { existing, organisationId, fields } = row;
    if (row.fate) return { ...nothing(row.row, 'SKIPPED'), findings: row.findings };
    const errors = row.findings.filter(({ severity }) => severity === 'ERROR');
    if (errors.length > 0 || organisationId === null) return failed(row.row, errors);
    const isNothingNew = existing !== null && Object.keys(fields).length === 0 && !(row.isPublicWanted && existing.row.state === 'DRAFT');
    const written = isNothingNew ? { id: existing.row.id, version: existing.row.version, content: existing.content, hindrance: null } : await refusedAsProblem(this.written(tx, actor, { ...row, organisationId, batchId }));
    if (written instanceof StaleVersion) return written;
    if (isProblem(written)) return failed(row.row, problemFindings(written, row.cells));
    const { id: offeringId, version } = written;
    if (row.knownAs !== null) {
      const said = row.said ?? unitsOf(cellsOf(written.content, this.interpreter.words), comparedColumns(new Set(Object.keys(row.cells) as ColumnKey[])));
      await this.rows.say(tx, { networkId: networkOf(actor), kind, origin: originOf(actor), offeringId, knownAs: row.knownAs, said, at: this.clock.now() });
    }
    const before = existing?.row.version ?? null;
    const { id, changedFields } = row.row;
    const findings = [...row.row.findings, ...existing && row.row.kind === 'NEW' ? [writtenMeanwhile()] : [], ...staysDraft(written, row.row.findings)];
    return {
      id, offeringId, findings, changedFields, keptFields: row.kept, outcome: before === null ? 'CREATED' : before === version ? 'UNCHANGED' : 'UPDATED', versionBefore: before, versionAfter: version,
      sourceBefore: { said: row.saidBefore, knownAs: row.knownBefore, wasDraft: existing?.row.state === 'DRAFT' },
    };
  }

  /** No further row follows for now: whoever is to confirm what the office entered is asked once about all of it. */
  async ask(tx: Tx, actor: Actor, importId: Id): Promise<void> {
    await this.offerings.askTogether(tx, actor, importId);
  }

  private async written(tx: Tx, actor: Actor, row: Interpreted & { organisationId: Id; batchId: Id }): Promise<Written | Problem> {
    const { existing, fields, isPublicWanted, organisationId, batchId, confirmationEmail: contactEmail } = row;
    if (existing) return this.offerings.change(tx, actor, { id: existing.row.id, expectedVersion: existing.row.version, fields, isPublicWanted: isPublicWanted && actor.organisationId !== null });
    return actor.organisationId === null ? this.offerings.record(tx, actor, { organisationId, fields, contactEmail, batchId }) : this.offerings.create(tx, actor, { fields, isPublicWanted });
  }

  /** Each row as it was before the import, apart from what was corrected by hand since. */
  async undo(tx: Tx, actor: Actor, { kind }: ImportRow, rows: readonly StoredRow[]): Promise<void> {
    const origin = originOf(actor);
    await this.rows.oneAtATime(tx, origin);
    for (const { id, offeringId, outcome, versionBefore, versionAfter, sourceBefore } of rows) {
      if (offeringId === null || versionAfter === null) continue;
      const tried = await refusedAsProblem(outcome === 'CREATED' || versionBefore === null ? this.offerings.withdraw(tx, actor, { id: offeringId, version: versionAfter })
        : this.offerings.restore(tx, actor, { id: offeringId, versionBefore, versionAfter, wasDraft: sourceBefore?.wasDraft ?? false }));
      const undone: UndoneImport = isProblem(tried) ? { outcome: 'LEFT', kept: [] } : tried;
      if (undone.outcome !== 'LEFT') await this.rows.unsay(tx, { kind, origin, offeringId, said: outcome === 'CREATED' ? null : sourceBefore?.said ?? null, knownAs: sourceBefore?.knownAs ?? null });
      if (undone.restoredAs !== undefined && versionBefore !== null) await this.rows.standsAgain(tx, { offeringId, version: versionBefore, restoredAs: undone.restoredAs });
      await this.rows.undone(tx, id, undone);
    }
  }
}

/** By whom sources are told apart: the organisation, or the network for its office. */
function originOf(actor: Actor): Id {
  return actor.organisationId ?? networkOf(actor);
}

/** It was new when it was looked through, and somebody else of the same hands was faster. */
function writtenMeanwhile(): TableFinding {
  return warned('key', 'WRITTEN_MEANWHILE', {
    de: 'Dieses Angebot wurde inzwischen mit einem anderen Import angelegt. Diese Zeile hat kein zweites angelegt.', en: 'This offering was entered by another import meanwhile. This row has entered no second one.',
  });
}

/** Rights are looked at before anything is written, so a row that may not be touched does not hold up the others. */
async function refusedAsProblem<Result>(work: Promise<Result>): Promise<Result | Problem> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND')) return new Problem('Refused', 'NOT_ALLOWED', error.text);
    throw error;
  }
}

function nothing(row: StoredRow, outcome: 'SKIPPED' | 'FAILED'): RowResult {
  const { id, offeringId, findings, changedFields, keptFields } = row;
  return { id, offeringId, findings, changedFields, keptFields, outcome, versionBefore: null, versionAfter: null, sourceBefore: null };
}

function failed(row: StoredRow, findings: readonly TableFinding[]): RowResult {
  return { ...nothing(row, 'FAILED'), findings: [...row.findings, ...findings] };
}

/** What keeps an offering from being published and was not to be foreseen: it is not lost, but not public either. */
function staysDraft({ hindrance }: Written, findings: readonly TableFinding[]): TableFinding[] {
  if (hindrance === null || findings.some(({ code }) => code === 'STAYS_DRAFT')) return [];
  const { de, en } = bothLanguages(hindrance.text);
  return [warned('publish', 'STAYS_DRAFT', { de: `Bleibt ein Entwurf: ${de}`, en: `Stays a draft: ${en}` })];
}

function problemFindings(problem: Problem, cells: Cells): TableFinding[] {
  if (problem instanceof InvalidInput) return findingsOf(problem.fields, cells);
  return [wrong(null, problem.code, bothLanguages(problem.text))];
}
