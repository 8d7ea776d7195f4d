import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, type Clock, type Id, type IdSource, inLanguage, InputReader, isCursorNumber, isId, isLanguage, isProblem, keyOfCursor, pageOf, pageSize, Problem, StaleVersion } from '#kernel';
import { accountOf, authorise, notFound, OrganisationsService } from '#identity';
import { AuditTrail, CLOCK, Doors, IDS, networkOf, RateLimiter, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { columnsNotConfirmed, hasErrors, laterFirst, noColumns, noSuchOwner, outdated, possibleDuplicates, tooLate, tooManyOpen, wrongState } from './import-refusals.js';
import { hashOf } from './import-runs.js';
import { type FileFinding } from '../domain/tables/raw-table.js';
import { columnOf, isColumnKey, tableColumns } from '../domain/tables/table-columns.js';
import { type Mapping, namesOfferings } from '../domain/tables/table-mapping.js';
import { ImportRowsStore, type RowKind, type RowOutcome, type StoredRow, type UndoOutcome } from '../store/import-rows.store.js';
import { type ImportRow, OfferingImportsStore } from '../store/offering-imports.store.js';

/** A table of ten thousand offerings with long descriptions is smaller. */
export const TABLE_MAX_BYTES = 10 * 1024 * 1024;
const UPLOADS = { max: 30, windowMs: 3_600_000 };
/** Imports of the same hands that are being worked on. */
const OPEN_MAX = 3;
const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

type Step = Pick<Parameters<OfferingImportsStore['order']>[2], 'state' | 'total' | 'columns'> & { note: Record<string, unknown> };

/** Use cases of tables: handing one in, looking at what would happen, ordering that it does, and taking it back. The work is done by a job. */
@Injectable()
export class OfferingImportsService {
  constructor(
    private readonly doors: Doors,
    private readonly imports: OfferingImportsStore,
    private readonly rows: ImportRowsStore,
    private readonly limiter: RateLimiter,
    private readonly audit: AuditTrail,
    private readonly organisations: OrganisationsService,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Who may hand in a table now, before a byte of it is read. @throws AppError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED */
  async requireRight(actor: Actor): Promise<void> {
    authorise(actor, 'offering.import', { organisationId: actor.organisationId });
    await this.limiter.require(this.secrets.indexOf('table', actor.organisationId ?? networkOf(actor)), UPLOADS);
  }

  /** Keeps a table until a job has read it. @throws AppError CONFLICT while too many are being worked on */
  async handIn(actor: Actor, { file, fileName, ownerId = null, isPublicWanted = false }: HandedIn): Promise<{ id: Id }> {
    authorise(actor, 'offering.import', { organisationId: actor.organisationId });
    const { organisationId, hasSecondFactor } = actor;
    return this.doors.inNetwork(actor, async (tx) => {
      if (await this.imports.openCount(tx, organisationId) >= OPEN_MAX) throw tooManyOpen();
      if (ownerId !== null && !(isId(ownerId) && (await this.rows.organisations(tx)).some(({ id }) => id === ownerId))) throw noSuchOwner();
      const row = {
        id: this.ids.next(), networkId: networkOf(actor), organisationId, accountId: accountOf(actor), hasSecondFactor, ownerId: organisationId === null ? ownerId : null, isPublicWanted, fileName, file, createdAt: this.clock.now(),
      };
      await this.imports.insert(tx, row);
      await this.audit.record(tx, actor, { action: 'offering.import', subjectType: 'offering_import', subjectId: row.id, changes: { step: 'handed in', bytes: file.length } });
      return { id: row.id };
    });
  }

  /** Null when there is none of these hands. */
  async find(actor: Actor, id: Id): Promise<object | null> {
    authorise(actor, 'offering.import', { organisationId: actor.organisationId });
    return this.doors.readInNetwork(actor, async (tx) => {
      const row = await this.imports.find(tx, id, actor.organisationId);
      return row && this.view(tx, actor, row);
    });
  }

  /** Newest first. */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<object> {
    authorise(actor, 'offering.import', { organisationId: actor.organisationId });
    const first = pageSize(input.first);
    const beforeId = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const rows = await this.imports.page(tx, { organisationId: actor.organisationId, first: first + 1, beforeId });
      const views = new Map<Id, object>();
      for (const row of rows.slice(0, first)) views.set(row.id, await this.view(tx, actor, row));
      return pageOf(rows, { first, keyOf: ({ id }) => [id], show: ({ id }) => views.get(id) });
    });
  }

  /** Rows in their order; null when there is no such import of these hands. */
  async rowsOf(actor: Actor, input: { id: Id; filter?: RowFilter | null; first?: number | null; after?: string | null }): Promise<object | null> {
    authorise(actor, 'offering.import', { organisationId: actor.organisationId });
    const first = pageSize(input.first);
    const after = keyOfCursor(input.after, [isRowNumber])?.[0] ?? 0;
    const { kind = null, outcome = null, undoOutcome = null, withFindings } = input.filter ?? {};
    return this.doors.readInNetwork(actor, async (tx) => {
      const found = await this.imports.find(tx, input.id, actor.organisationId);
      if (!found) return null;
      const rows = await this.rows.page(tx, found.id, { kind, outcome, undoOutcome, withFindings: withFindings === true, after, first: first + 1 });
      return pageOf(rows, { first, keyOf: ({ number }) => [number], show: (row) => shownRow(actor, found, row) });
    });
  }

  /** Has it looked through anew with other columns. */
  async setColumns(actor: Actor, input: { id: Id; expectedVersion: number; columns: readonly (string | null)[] }): Promise<object> {
    return this.step(actor, input, 'offering.import', async (tx, row) => {
      if (row.state !== 'READY') return wrongState(row.state);
      if (row.kind !== 'TABLE') return noColumns();
      const columns = mappingOf(input.columns, row.headings.length);
      if (isProblem(columns)) return columns;
      await this.imports.rememberColumns(tx, { networkId: networkOf(actor), origin: actor.organisationId ?? networkOf(actor), headingsHash: hashOf(row.headings), columns, at: this.clock.now() });
      return { state: 'READING', total: row.total, columns, note: { step: 'columns' } };
    });
  }

  /** Has it written. */
  async write(actor: Actor, input: { id: Id; expectedVersion: number; onlyValid?: boolean | null; areDuplicatesChecked?: boolean | null }): Promise<object> {
    return this.step(actor, input, 'offering.import', async (tx, row) => {
      if (row.state !== 'READY' && row.state !== 'FAILED') return wrongState(row.state);
      if (!row.areColumnsConfirmed) return columnsNotConfirmed();
      const { faulty, waiting, toUndo, ...counts } = await this.rows.counts(tx, row.id);
      if (row.state === 'FAILED' && waiting === 0) return wrongState(row.state);
      if (faulty > 0 && input.onlyValid !== true) return hasErrors(faulty);
      const meanwhile = row.state === 'READY' && counts.new > 0 ? await this.writtenMeanwhile(tx, row) : null;
      if (meanwhile) return outdated(meanwhile, row.kind);
      if (row.duplicateRows > 0 && input.areDuplicatesChecked !== true) return possibleDuplicates(row.duplicateRows);
      if (row.kind === 'TABLE') await this.imports.rememberColumns(tx, { networkId: networkOf(actor), origin: actor.organisationId ?? networkOf(actor), headingsHash: hashOf(row.headings), columns: row.columns, at: this.clock.now() });
      return { state: 'WRITING', total: waiting, note: { step: 'write', new: counts.new, changed: counts.changed, faulty, areDuplicatesChecked: input.areDuplicatesChecked === true } };
    });
  }

  /** What has been written since this one was looked through and may have brought the same under other names, or without one. */
  private async writtenMeanwhile(tx: Tx, { id, kind }: ImportRow): ReturnType<OfferingImportsStore['writtenMeanwhile']> {
    // A calendar is not kept, so it would have to be handed in again: with names of its own, not because of what others do.
    const ofOthersToo = kind === 'TABLE' || await this.rows.hasNameless(tx, id);
    return ofOthersToo || await this.rows.hasUnknownNames(tx, id) ? this.imports.writtenMeanwhile(tx, id, { ofOthersToo }) : null;
  }

  /** Has it taken back. */
  async undo(actor: Actor, input: { id: Id; expectedVersion: number }): Promise<object> {
    return this.step(actor, input, 'offering.undoImport', async (tx, row) => {
      const { toUndo } = await this.rows.counts(tx, row.id);
      if ((row.state !== 'WRITTEN' && row.state !== 'FAILED') || toUndo === 0) return wrongState(row.state);
      if (this.clock.now() > undoableUntil(row)) return tooLate(UNDO_DAYS);
      const held = actor.organisationId === null ? null : await this.organisations.heldProblem(tx, actor.organisationId);
      if (held) return held;
      const later = await this.rows.laterImport(tx, row.id);
      if (later !== null) return laterFirst(later);
      return { state: 'UNDOING', total: toUndo, note: { step: 'undo', rows: toUndo } };
    });
  }

  private async step(actor: Actor, seen: { id: Id; expectedVersion: number }, action: 'offering.import' | 'offering.undoImport', decide: (tx: Tx, row: ImportRow) => Promise<Step | Problem>): Promise<object> {
    authorise(actor, action, { organisationId: actor.organisationId });
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await this.imports.findForUpdate(tx, seen.id, actor.organisationId);
      if (!row) throw notFound();
      const decided = await decide(tx, row);
      if (isProblem(decided)) return decided;
      const { note, ...step } = decided;
      if (row.version !== seen.expectedVersion) return new StaleVersion({ expected: seen.expectedVersion, actual: row.version }, ['state']);
      await this.imports.order(tx, row.id, { ...step, accountId: accountOf(actor), hasSecondFactor: actor.hasSecondFactor });
      await this.audit.record(tx, actor, { action, subjectType: 'offering_import', subjectId: row.id, changes: note });
      const after = await this.imports.find(tx, row.id, actor.organisationId);
      if (!after) throw notFound();
      return this.view(tx, actor, after);
    });
  }

  private async view(tx: Tx, actor: Actor, row: ImportRow): Promise<object> {
    const { outcomes, undone, waiting, toUndo, ...counts } = await this.rows.counts(tx, row.id);
    const isLooked = counts.new + counts.changed + counts.unchanged + counts.faulty + counts.leftOut + counts.gone > 0;
    const until = undoableUntil(row);
    return {
      __typename: 'OfferingImport', ...row, columns: row.headings.map((heading, position) => ({ position, heading, key: row.columns[position] ?? null })), counts: isLooked ? counts : null,
      findings: [...row.findings, ...titleUnknown(row)].map(({ code, row: number, message }) => ({ code, row: number, message: inLanguage(message, actor.language) })),
      outcomes: Object.entries(outcomes).map(([outcome, count]) => ({ outcome, count })), undoOutcomes: Object.entries(undone).map(([outcome, count]) => ({ outcome, count })),
      canUndoUntil: (row.state === 'WRITTEN' || row.state === 'FAILED') && toUndo > 0 && this.clock.now() <= until ? until : null,
    };
  }
}

interface HandedIn {
  file: Buffer;
  fileName: string;
  /** As it came. */
  ownerId?: string | null;
  isPublicWanted?: boolean;
}

interface RowFilter {
  kind?: RowKind | null;
  outcome?: RowOutcome | null;
  undoOutcome?: UndoOutcome | null;
  withFindings?: boolean | null;
}

/** The columns in a language of the interface. @throws AppError BAD_USER_INPUT for another one */
export function knownColumns(actor: Actor, language: string | null | undefined): object[] {
  authorise(actor, 'offering.import', { organisationId: actor.organisationId });
  const wanted = language ?? 'de';
  if (!isLanguage(wanted)) throw new AppError('BAD_USER_INPUT', { de: 'Diese Sprache gibt es hier nicht.', en: 'There is no such language here.' }, { argument: 'language' });
  return tableColumns.map(({ key, headings, explanation }) => ({ key, heading: headings[wanted], explanation: inLanguage(explanation, wanted) }));
}

function shownRow({ language }: Actor, { headings, columns, organisationId }: ImportRow, row: StoredRow): object {
  const findings = row.findings.map(({ severity, code, column, message }) => {
    const position = column === null ? -1 : columns.indexOf(column);
    return { severity, code, column, heading: column === null ? null : headings[position] ?? columnOf(column).headings[language], message: inLanguage(message, language) };
  });
  return { ...row, organisationId, findings };
}

function mappingOf(columns: readonly (string | null)[], length: number): Mapping | Problem {
  const reader = new InputReader();
  if (columns.length !== length) reader.problem('columns', 'OUT_OF_RANGE', { de: `Die Datei hat ${length} Spalten; bitte für jede eine Angabe.`, en: `The file has ${length} columns; please say something for each.` });
  const unknown = columns.filter((key) => key !== null && !isColumnKey(key));
  if (unknown.length > 0) reader.problem('columns', 'NOT_FOUND', { de: `Unbekannt: ${unknown.slice(0, 5).join(', ').slice(0, 200)}.`, en: `Unknown: ${unknown.slice(0, 5).join(', ').slice(0, 200)}.` });
  const given = columns.filter((key) => key !== null);
  if (new Set(given).size < given.length) reader.problem('columns', 'NOT_ALLOWED', { de: 'Jede Spalte nur einmal.', en: 'Each column once only.' });
  if (!namesOfferings(columns)) reader.problem('columns', 'REQUIRED', { de: 'Bitte sagen, in welcher Spalte der Titel steht.', en: 'Please say in which column the title is.' });
  return reader.result(() => columns.map((key) => (key !== null && isColumnKey(key) ? key : null)));
}

/** What keeps a whole table from being looked through; empty as soon as somebody has said which column is which. */
function titleUnknown({ state, headings, columns }: ImportRow): FileFinding[] {
  if (state !== 'READY' || namesOfferings(columns)) return [];
  const read = headings.filter((heading) => heading !== '').slice(0, 8).map((heading) => (heading.length > 40 ? `${heading.slice(0, 39)}…` : heading));
  return [{ code: 'TITLE_UNKNOWN', row: null, message: {
    de: `Welche Spalte den Titel enthält, ist an den Überschriften nicht zu erkennen. Als Überschriften gelesen wurden: ${read.map((heading) => `„${heading}“`).join(', ')}. Bitte sagen Sie, was jede Spalte bedeutet, oder schreiben Sie über die Spalten, was darin steht, zum Beispiel: Titel, Beschreibung, Zeiten, Straße, PLZ, Ort, Telefon.`,
    en: `The headings do not tell which column holds the title. These were read as headings: ${read.map((heading) => `"${heading}"`).join(', ')}. Please say what every column means, or write above the columns what they hold, such as: title, description, times, street, postcode, town, telephone.`,
  } }];
}

function undoableUntil({ writtenAt, createdAt }: ImportRow): Date {
  return new Date((writtenAt ?? createdAt).getTime() + UNDO_DAYS * DAY_MS);
}

function isRowNumber(part: unknown): part is number {
  return isCursorNumber(part) && part >= 0 && part <= 2_000_000_000;
}
