import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, inLanguage, InputReader, InvalidInput, isCursorNumber, isId, isProblem, keyOfCursor, pageOf, pageSize, Problem, StaleVersion } from '#kernel';
import { accountOf, authorise, notFound, OrganisationsService } from '#identity';
import { AuditTrail, CLOCK, Doors, IDS, networkOf, RateLimiter, sqlState, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { grantColumns, type GrantColumnKey, grantHeading, guessedGrantColumns, isGrantColumnKey } from '../domain/grant-tables/grant-columns.js';
import { type ReadGrantRow } from '../domain/grant-tables/grant-list.js';
import { type ListedStatus } from '../domain/grant-tables/grant-words.js';
import { isUnreadable, type UnreadableFile } from '../domain/tables/raw-table.js';
import { type GrantImportRow, GrantImportsStore, type GrantRowResult } from '../store/grant-imports.store.js';
import { GrantListReader } from './grant-list-reader.js';
import { GrantListWriter, RowRefused } from './grant-list-writer.js';
import { hasErrors, tooLate } from '../tables/import-refusals.js';
import { readApart } from './read-apart.js';

/** A list of several hundred grants is a tenth of this. */
export const GRANT_TABLE_MAX_BYTES = 2 * 1024 * 1024;
/** So many are written in one go while somebody waits. */
const ROWS_MAX = 500;
const UPLOADS = { max: 30, windowMs: 3_600_000 };
const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;
const UNIQUE_VIOLATION = '23505';

/** Rows as they are understood now, or, of a list that was written, as they were then. */
type ShownRow = Pick<GrantRowResult, 'number' | 'title' | 'kind' | 'findings' | 'amountCents' | 'grantId' | 'undone'>;

/** Use cases of lists of grants: handing one in, saying how it is to be read, having it written as a whole, and taking it back. */
@Injectable()
export class GrantImportsService {
  constructor(
    private readonly doors: Doors,
    private readonly store: GrantImportsStore,
    private readonly reader: GrantListReader,
    private readonly writer: GrantListWriter,
    private readonly organisations: OrganisationsService,
    private readonly limiter: RateLimiter,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Who may hand in a list now, before a byte of it is read. @throws AppError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED */
  async requireRight(actor: Actor): Promise<void> {
    authorise(actor, 'grant.import', { organisationId: actor.organisationId });
    await this.limiter.require(this.secrets.indexOf('grants', actor.organisationId ?? networkOf(actor)), UPLOADS);
  }

  /** Reads a list and keeps its rows; nothing is entered yet. An unreadable file leaves nothing. */
  async handIn(actor: Actor, { file, fileName }: { file: Buffer; fileName: string }): Promise<{ id: Id } | UnreadableFile> {
    authorise(actor, 'grant.import', { organisationId: actor.organisationId });
    const table = await readApart(file);
    if (isUnreadable(table)) return table;
    if (table.rows.length > ROWS_MAX) {
      return { problems: [{ code: 'TOO_MANY_ROWS', row: null, message: { de: `${table.rows.length} Zeilen; höchstens ${ROWS_MAX} in einer Datei. Bitte teilen Sie sie auf.`, en: `${table.rows.length} rows; at most ${ROWS_MAX} in one file. Please divide it.` } }] };
    }
    const { organisationId } = actor;
    const row = {
      id: this.ids.next(), networkId: networkOf(actor), organisationId, accountId: accountOf(actor), fileName, description: table.description, headings: table.headings, rows: table.rows,
      columns: guessedGrantColumns(table.headings), findings: table.notes, createdAt: this.clock.now(),
    };
    return this.doors.inNetwork(actor, async (tx) => {
      await this.store.insert(tx, row);
      await this.audit.record(tx, actor, { action: 'grant.import', subjectType: 'grant_import', subjectId: row.id, changes: { step: 'handed in', rows: row.rows.length } });
      return { id: row.id };
    });
  }

  /** Null when there is none of these hands. */
  async find(actor: Actor, id: Id): Promise<object | null> {
    authorise(actor, 'grant.import', { organisationId: actor.organisationId });
    return this.doors.readInNetwork(actor, async (tx) => {
      const list = await this.store.find(tx, id, actor.organisationId);
      return list && this.view(tx, actor, list);
    });
  }

  /** Newest first. */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<object> {
    authorise(actor, 'grant.import', { organisationId: actor.organisationId });
    const first = pageSize(input.first);
    const beforeId = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const lists = await this.store.page(tx, { organisationId: actor.organisationId, first: first + 1, beforeId });
      return pageOf(lists, { first, keyOf: ({ id }) => [id], show: ({ id, organisationId, fileName, state, rows, createdAt, writtenAt, undoneAt }) => ({ id, organisationId, fileName, state, rows: rows.length, createdAt, writtenAt, undoneAt }) });
    });
  }

  /** Says which column is which, and what holds where the list says nothing. */
  async setReading(actor: Actor, input: { id: Id; expectedVersion: number; columns: readonly (string | null)[]; assumedStatus?: ListedStatus | null; areCostsAssumed?: boolean | null }): Promise<object> {
    return this.step(actor, input, async (tx, list) => {
      if (list.state !== 'READY') return wrongState(list.state);
      const columns = columnsOf(input.columns, list.headings.length);
      if (isProblem(columns)) return columns;
      await this.store.setReading(tx, list.id, { columns, assumedStatus: input.assumedStatus ?? null, areCostsAssumed: input.areCostsAssumed === true });
      return { step: 'reading', columns: columns.length };
    });
  }

  /** Enters all rows that begin a grant, in one go: all, or nothing. */
  async write(actor: Actor, input: { id: Id; expectedVersion: number; onlyValid?: boolean | null; isSharedWithCounty?: boolean | null }): Promise<object> {
    return this.step(actor, input, async (tx, list) => {
      if (list.state !== 'READY') return wrongState(list.state);
      if (list.organisationId !== null) {
        const organisation = await this.organisations.heldVerifiedOrProblem(tx, list.organisationId);
        if (isProblem(organisation)) return organisation;
        if (typeof input.isSharedWithCounty !== 'boolean') return sharingUnsaid();
      }
      await this.store.oneAtATime(tx);
      const read = await this.reader.read(tx, actor, list);
      const [faulty, fresh] = [count(read.rows, 'FAULTY'), count(read.rows, 'NEW')];
      if (faulty > 0 && input.onlyValid !== true) return hasErrors(faulty);
      if (fresh === 0) return nothingNew();
      const { results, brought } = await this.writer.write(tx, actor, list, { read, isSharedWithCounty: list.organisationId === null || input.isSharedWithCounty === true });
      await this.store.settle(tx, list.id, { results, brought, at: this.clock.now() });
      return { step: 'write', new: fresh, faulty, offerings: brought.offerings.length, programmes: brought.programmes.length };
    });
  }

  /** Takes back what it has brought and nobody has touched since. */
  async undo(actor: Actor, input: { id: Id; expectedVersion: number }): Promise<object> {
    return this.step(actor, input, async (tx, list) => {
      if (list.state !== 'WRITTEN') return wrongState(list.state);
      if (this.clock.now() > undoableUntil(list)) return tooLate(UNDO_DAYS);
      const held = actor.organisationId === null ? null : await this.organisations.heldProblem(tx, actor.organisationId);
      if (held) return held;
      await this.store.oneAtATime(tx);
      const results = await this.writer.undo(tx, actor, list);
      await this.store.undone(tx, list.id, { results, at: this.clock.now() });
      return { step: 'undo', removed: results.filter(({ undone }) => undone === 'REMOVED').length, left: results.filter(({ undone }) => undone === 'LEFT').length };
    });
  }

  private async step(actor: Actor, seen: { id: Id; expectedVersion: number }, decide: (tx: Tx, list: GrantImportRow) => Promise<Record<string, unknown> | Problem>): Promise<object> {
    authorise(actor, 'grant.import', { organisationId: actor.organisationId });
    try {
      return await this.doors.inNetwork(actor, async (tx) => {
        const list = await this.store.findForUpdate(tx, seen.id, actor.organisationId);
        if (!list) throw notFound();
        if (list.version !== seen.expectedVersion) return new StaleVersion({ expected: seen.expectedVersion, actual: list.version }, ['state']);
        const note = await decide(tx, list);
        if (isProblem(note)) return note;
        await this.audit.record(tx, actor, { action: 'grant.import', subjectType: 'grant_import', subjectId: list.id, changes: note });
        const after = await this.store.find(tx, list.id, actor.organisationId);
        if (!after) throw notFound();
        return this.view(tx, actor, after);
      });
    } catch (error) {
      if (error instanceof RowRefused) return error.problem;
      // Somebody has entered the same notice by hand in this very moment.
      if (sqlState(error) === UNIQUE_VIOLATION) return outdated();
      throw error;
    }
  }

  private async view(tx: Tx, actor: Actor, list: GrantImportRow): Promise<object> {
    const read = list.state === 'READY' ? await this.reader.read(tx, actor, list) : null;
    const rows: ShownRow[] = read?.rows.map((row) => ({ ...row, amountCents: row.order?.grant.amountCents ?? null, grantId: row.knownId, undone: null })) ?? list.results;
    const until = undoableUntil(list);
    return {
      __typename: 'GrantImport', ...list, columns: list.headings.map((heading, position) => ({ position, heading, key: list.columns[position] ?? null })),
      findings: list.findings.map(({ code, row, message }) => ({ code, row, message: inLanguage(message, actor.language) })),
      counts: { new: count(rows, 'NEW'), known: count(rows, 'KNOWN'), faulty: count(rows, 'FAULTY'), leftOut: count(rows, 'LEFT_OUT') },
      totalCents: rows.reduce((sum, { kind, amountCents }) => sum + (kind === 'NEW' ? amountCents ?? 0 : 0), 0), costPlans: read ? read.costs.size : list.brought.costPlans.length,
      canUndoUntil: list.state === 'WRITTEN' && this.clock.now() <= until ? until : null, shownRows: rows, language: actor.language,
    };
  }
}

/** One page of rows, for the field of a list. */
export function rowPage({ organisationId, shownRows, headings, columns, language }: { organisationId: Id | null; shownRows: readonly ShownRow[]; headings: string[]; columns: { key: string | null }[]; language: Actor['language'] }, input: { kind?: string | null; first?: number | null; after?: string | null }): object {
  const first = pageSize(input.first);
  const after = keyOfCursor(input.after, [isCursorNumber])?.[0] ?? 0;
  const rows = shownRows.filter(({ number, kind }) => number > after && (!input.kind || kind === input.kind)).slice(0, first + 1);
  return pageOf(rows, { first, keyOf: ({ number }) => [number], show: ({ findings, ...row }) => ({
    ...row, organisationId, findings: findings.map(({ severity, code, column, message }) => ({
      severity, code, column, heading: column === null ? null : headings[columns.findIndex(({ key }) => key === column)] ?? inLanguage(grantHeading(column), language), message: inLanguage(message, language),
    })),
  }) });
}

/** The columns that lists may have. */
export function knownGrantColumns(actor: Actor): object[] {
  authorise(actor, 'grant.import', { organisationId: actor.organisationId });
  return grantColumns.map(({ key, headings, explanation }) => ({ key, heading: inLanguage(headings, actor.language), explanation: inLanguage(explanation, actor.language) }));
}

function columnsOf(columns: readonly (string | null)[], length: number): (GrantColumnKey | null)[] | Problem {
  const reader = new InputReader();
  if (columns.length !== length) reader.problem('columns', 'OUT_OF_RANGE', { de: `Die Datei hat ${length} Spalten; bitte für jede eine Angabe.`, en: `The file has ${length} columns; please say something for each.` });
  const unknown = columns.filter((key) => key !== null && !isGrantColumnKey(key));
  if (unknown.length > 0) reader.problem('columns', 'NOT_FOUND', { de: `Unbekannt: ${unknown.slice(0, 5).join(', ').slice(0, 200)}.`, en: `Unknown: ${unknown.slice(0, 5).join(', ').slice(0, 200)}.` });
  const given = columns.filter((key) => key !== null);
  if (new Set(given).size < given.length) reader.problem('columns', 'NOT_ALLOWED', { de: 'Jede Spalte nur einmal.', en: 'Each column once only.' });
  return reader.result(() => columns.map((key) => (key !== null && isGrantColumnKey(key) ? key : null)));
}

function count(rows: readonly Pick<ReadGrantRow, 'kind'>[], wanted: ReadGrantRow['kind']): number {
  return rows.filter(({ kind }) => kind === wanted).length;
}

function undoableUntil({ writtenAt, createdAt }: GrantImportRow): Date {
  return new Date((writtenAt ?? createdAt).getTime() + UNDO_DAYS * DAY_MS);
}

const stateNames: Readonly<Record<GrantImportRow['state'], { de: string; en: string }>> = {
  READY: { de: 'wurde noch nicht geschrieben', en: 'has not been written' }, WRITTEN: { de: 'ist schon geschrieben', en: 'has been written already' }, UNDONE: { de: 'ist zurückgenommen', en: 'has been taken back' },
};

function wrongState(state: GrantImportRow['state']): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: `Das geht nicht: Die Liste ${stateNames[state].de}.`, en: `Not possible: the list ${stateNames[state].en}.` });
}

function nothingNew(): Problem {
  return new Problem('Refused', 'NOTHING_NEW', { de: 'Keine Zeile nennt eine Förderung, die noch nicht erfasst ist.', en: 'No row names a grant that has not been entered yet.' });
}

function sharingUnsaid(): Problem {
  return new InvalidInput([{ path: 'isSharedWithCounty', code: 'REQUIRED', message: {
    de: 'Bitte sagen, ob das Integrationsbüro Mittelgeber, Zeitraum und Betrag sehen soll.', en: 'Please say whether the integration office may see funder, period and amount.',
  } }]);
}

function outdated(): Problem {
  return new Problem('Refused', 'IMPORT_OUTDATED', { de: 'Gerade hat jemand dieselbe Zuwendung oder dasselbe Programm erfasst. Es wurde nichts geschrieben; bitte sehen Sie die Liste noch einmal durch.', en: 'Somebody has just entered the same grant or programme. Nothing was written; please look through the list once more.' });
}
