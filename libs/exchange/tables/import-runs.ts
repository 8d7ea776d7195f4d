import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { authorise, organisationExchange, OrganisationsService } from '#identity';
import { type Actor, AppError, type Clock, type Id, systemActor } from '#kernel';
import { AuditTrail, CLOCK, Doors, networkOf, type Tx } from '#platform/database';
import { type Feed } from '../domain/feeds/feed.js';
import { isUnreadable, type RawTable } from '../domain/tables/raw-table.js';
import { guessedMapping, headingsKey, namesOfferings } from '../domain/tables/table-mapping.js';
import { ImportFiles } from '../feeds/import-files.js';
import { ImportPreview } from './import-preview.js';
import { ImportWriter } from './import-writer.js';
import { ImportRowsStore } from '../store/import-rows.store.js';
import { type ImportRow, OfferingImportsStore } from '../store/offering-imports.store.js';

/** Rows that are written in one transaction: it lasts well under a second, and so long others wait for these offerings. */
const BATCH = 20;
/** Remarks about a file as a whole that are kept. */
const NOTES_MAX = 60;
/** Why an import ends before its last row: the organisation was suspended meanwhile. What is not done waits, also what is to be taken back. */
const HELD = 'ORGANISATION_HELD';

/**
 * Carries imports on, one step after the other: reads a file and says what would happen, writes its rows, takes them back. A
 * row and what became of it are written in one transaction, under the lock of the import: whoever is killed leaves nothing
 * half done, and whoever comes next goes on with the next row.
 */
@Injectable()
export class ImportRuns {
  private readonly log = new Logger(ImportRuns.name);

  constructor(
    private readonly doors: Doors,
    private readonly imports: OfferingImportsStore,
    private readonly rows: ImportRowsStore,
    private readonly files: ImportFiles,
    private readonly preview: ImportPreview,
    private readonly writer: ImportWriter,
    private readonly audit: AuditTrail,
    @Inject(organisationExchange.LaterActors) private readonly actors: InstanceType<typeof organisationExchange.LaterActors>,
    private readonly organisations: OrganisationsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does what waits for an import, until nothing does or the time is over. Nothing for an unknown id, or one that somebody else works on. */
  async run(id: Id, signal: AbortSignal = new AbortController().signal): Promise<void> {
    const claim = await this.imports.claim(id);
    if (!claim) return;
    const { networkId, token, isGivenUp } = claim;
    const work = { id, networkId, token };
    try {
      await (isGivenUp ? this.fail(work, 'GIVEN_UP') : this.carryOn(work, signal));
      await this.imports.release(id, token);
    } catch (error) {
      // Whoever comes next begins with what is not done.
      if (signal.aborted) return this.imports.release(id, token);
      if (error instanceof AppError && (error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED')) {
        await this.fail(work, error.details['reason'] === HELD ? HELD : 'NOT_ALLOWED');
        return;
      }
      this.log.error(`The import ${id} was interrupted: ${error instanceof Error ? error.message : String(error)}`);
      await this.imports.release(id, token);
      throw error;
    }
  }

  private async carryOn(work: Work, signal: AbortSignal): Promise<void> {
    const first = await this.doors.inNetwork(systemActor(work.networkId), (tx) => this.imports.hold(tx, work.id, work.token));
    if (!first) return;
    const actor = await this.actors.actorOf(orderOf(first, work.networkId));
    authorise(actor, 'offering.import', { organisationId: first.organisationId });
    if (first.state === 'READING') await this.read(work, actor, { fileName: first.fileName, signal });
    else while (!signal.aborted && await this.batch(work, actor, first.state));
  }

  /** True when there may be more to do. */
  private async batch(work: Work, first: Actor, state: ImportRow['state']): Promise<boolean> {
    return this.doors.inNetwork(first, async (tx) => {
      const row = await this.imports.hold(tx, work.id, work.token);
      if (!row || row.state !== state || (state !== 'WRITING' && state !== 'UNDOING')) return false;
      const actor = await this.actorNow(tx, row, work.networkId);
      const rows = state === 'WRITING' ? await this.rows.waiting(tx, row.id, BATCH) : await this.rows.toUndo(tx, row.id, BATCH);
      if (rows.length === 0) {
        await this.writer.ask(tx, actor, row.id);
        await this.imports.finish(tx, row.id, { state: state === 'WRITING' ? 'WRITTEN' : 'UNDONE', at: this.clock.now() });
        return false;
      }
      await (state === 'WRITING' ? this.writer.write(tx, actor, row, rows) : this.writer.undo(tx, actor, row, rows));
      await this.imports.advance(tx, row.id, rows.length);
      return true;
    });
  }

  /** The rights of this moment: minutes lie between the first row and the last. @throws AppError FORBIDDEN, and nothing of these rows is written */
  private async actorNow(tx: Tx, row: ImportRow, networkId: Id): Promise<Actor> {
    const { organisationId, state } = row;
    const actor = await this.actors.actorWithin(tx, orderOf(row, networkId));
    authorise(actor, state === 'WRITING' ? 'offering.import' : 'offering.undoImport', { organisationId });
    const held = organisationId !== null ? await this.organisations.heldProblem(tx, organisationId) : null;
    if (held) throw new AppError('FORBIDDEN', held.text, { reason: HELD });
    return actor;
  }

  private async read(work: Work, actor: Actor, { fileName, signal }: { fileName: string; signal: AbortSignal }): Promise<void> {
    const file = await this.doors.readInNetwork(actor, (tx) => this.imports.fileOf(tx, work.id));
    const table = file && await this.files.read(file, fileName);
    this.preview.prepare();
    await this.doors.inNetwork(actor, async (tx) => {
      let row = await this.imports.hold(tx, work.id, work.token);
      if (row?.state !== 'READING') return;
      if (table && isUnreadable(table)) return this.imports.refuse(tx, work.id, table.problems);
      if (table) row = { ...row, ...await ('kind' in table ? this.keepFeed(tx, actor, row, table) : this.keep(tx, row, table, work.networkId)) };
      // Without a title every row would be wrong in the same way; what is to be said then is said once, of the columns.
      const looked = namesOfferings(row.columns) ? await this.preview.judge(tx, actor, row, signal) : { total: table?.rows.length ?? 0, duplicateRows: 0 };
      await this.imports.present(tx, row.id, looked);
    });
  }

  private async keep(tx: Tx, row: ImportRow, table: RawTable, networkId: Id): Promise<Pick<ImportRow, 'columns' | 'headings' | 'areColumnsConfirmed'>> {
    const origin = row.organisationId ?? networkId;
    const remembered = await this.imports.rememberedColumns(tx, origin, hashOf(table.headings));
    const guessed = guessedMapping(table.headings, table.rows);
    const columns = remembered ?? guessed.columns;
    const areColumnsConfirmed = remembered !== null || guessed.isCertain;
    await this.imports.keepTable(tx, row.id, table, { columns, areColumnsConfirmed });
    await this.imports.insertRows(tx, { importId: row.id, networkId }, table.rows);
    return { columns, headings: table.headings, areColumnsConfirmed };
  }

  private async keepFeed(tx: Tx, actor: Actor, row: ImportRow, feed: Feed): Promise<Pick<ImportRow, 'kind' | 'feedName' | 'columns' | 'headings'>> {
    const { kind, name: feedName, description, notes } = feed;
    const [headings, columns] = [feed.columns.map(([property]) => property), feed.columns.map(([, column]) => column)];
    await this.imports.keepTable(tx, row.id, { headings, description, notes: notes.slice(0, NOTES_MAX), rows: [] }, { columns, areColumnsConfirmed: true });
    await this.imports.keepFeed(tx, row.id, feed);
    await this.imports.insertRows(tx, { importId: row.id, networkId: networkOf(actor) }, await this.files.rowsOf(tx, actor, row, feed));
    return { kind, feedName, columns, headings };
  }

  private async fail(work: Work, reason: keyof typeof failures): Promise<void> {
    const actor = systemActor(work.networkId);
    await this.doors.inNetwork(actor, async (tx) => {
      if (!await this.imports.hold(tx, work.id, work.token)) return;
      await this.writer.ask(tx, actor, work.id);
      await this.imports.fail(tx, work.id, { code: reason, row: null, message: failures[reason] });
      await this.audit.record(tx, actor, { action: 'offering.import', subjectType: 'offering_import', subjectId: work.id, changes: { failed: reason } });
    });
  }
}

/** Whoever gave the order, acting as then. */
function orderOf({ accountId, organisationId, hasSecondFactor }: ImportRow, networkId: Id): { accountId: Id; actAs: Id; hasSecondFactor: boolean } {
  return { accountId, actAs: organisationId ?? networkId, hasSecondFactor };
}

interface Work {
  id: Id;
  networkId: Id;
  token: Id;
}

const failures = {
  GIVEN_UP: { de: 'Das ließ sich auch nach mehreren Versuchen nicht zu Ende bringen. Was geschrieben ist, steht bei den Zeilen; bitte melden Sie sich beim Betrieb.', en: 'This could not be finished after several tries. What was written stands with the rows; please tell the operator.' },
  [HELD]: { de: 'Die Organisation ist zurzeit gesperrt, deshalb geht das nicht weiter. Was geschrieben oder zurückgenommen ist, steht bei den Zeilen; das Übrige können Sie noch einmal beauftragen, wenn die Sperre aufgehoben ist.', en: 'The organisation is suspended at present, so this does not go on. What was written or taken back stands with the rows; you can order the rest again when the suspension is lifted.' },
  NOT_ALLOWED: { de: 'Die Person, die das beauftragt hat, darf es nicht mehr. Was geschrieben ist, steht bei den Zeilen; die übrigen sind nicht geschrieben.', en: 'The person who ordered this may not do it any more. What was written stands with the rows; the others are not written.' },
};

/** Identifies lists with the same headings. */
export function hashOf(headings: readonly string[]): Buffer {
  return createHash('sha256').update(headingsKey(headings)).digest();
}

