import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinMoment, type Clock, type Id, InputReader, isProblem, isSameJson, type LocalDate, Problem, StaleVersion, type Text } from '#kernel';
import { ConfirmationsService } from '#identity';
import { areasNamedIn, completeIndex } from '#lexicon';
import { CLOCK, type Tx } from '#platform/database';
import { foreignOffering } from './domain/foreign-fields.js';
import { lifeAreaTexts, suitedForTexts } from './domain/life-areas.js';
import { differingFields, type OfferingContent } from './domain/offering.js';
import { contentThen, fieldsToRestore, revisionOf } from './domain/revision.js';
import { isRegular } from './domain/schedule.js';
import { readSchedule } from './domain/schedule-input.js';
import { areTimesOver } from './domain/times-to-come.js';
import { type OfferingState } from './domain/vocabulary.js';
import { OfferingDrafts } from './offering-drafts.js';
import { OfferingEditor, wrongState } from './offering-editor.js';
import { OfferingHooks } from './offering-hooks.js';
import { OfferingPublicationService } from './offering-publication.service.js';
import { OfferingsService } from './offerings.service.js';
import { RecordedOfferingsService } from './recorded-offerings.service.js';
import { OfferingRevisionsStore } from './store/offering-revisions.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

type Given = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, Text>>;

/** How an offering stands after a step. */
export interface ImportedState {
  id: Id;
  version: number;
  state: OfferingState;
  content: OfferingContent;
  /** Why it is a draft although it was to be public; null when it is public, waits for an approval, or was to be a draft. */
  hindrance: Problem | null;
}

/** What became of taking an import back. */
export interface UndoneImport {
  /** NOTHING: it had ended already. LEFT: it stays, because somebody has changed it or something hangs on it. */
  outcome: 'REMOVED' | 'RESTORED' | 'PARTLY' | 'LEFT' | 'NOTHING';
  /** Fields that stay, because they were corrected since. */
  kept: string[];
  /** The version in which it says again what it said before, where nothing but imports has changed it since; else absent. */
  restoredAs?: number;
}

const CLOSE_NOTE = 'Import zurückgenommen';

/**
 * Offerings that come by the thousand from a table or a feed, each by the same use cases as one that is typed in: the same
 * rights, parsing, approval, revisions, cards and trail. Always inside the transaction of whoever brings them.
 */
@Injectable()
export class ImportedOfferings {
  constructor(
    private readonly store: OfferingsStore,
    private readonly drafts: OfferingDrafts,
    private readonly editor: OfferingEditor,
    private readonly offerings: OfferingsService,
    private readonly publication: OfferingPublicationService,
    private readonly recorded: RecordedOfferingsService,
    private readonly revisions: OfferingRevisionsStore,
    private readonly hooks: OfferingHooks,
    private readonly confirmations: ConfirmationsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What life areas and those whom offerings suit are called, and the one life area that another word belongs to, such as "Deutschkurs"; null where it belongs to none, or to several. */
  names(): { lifeAreas: Named; suitedFor: Named; areaOf: (word: string) => string | null } {
    return { lifeAreas: namesOf(lifeAreaTexts), suitedFor: namesOf(suitedForTexts), areaOf: areaNamedBy };
  }

  /** Makes the words of people ready, which takes seconds the first time: before a transaction is open. */
  prepare(): void {
    completeIndex();
  }

  /** Those that exist in the network, in no order. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<StoredOffering[]> {
    return this.store.complete(tx, await this.store.byIds(tx, [...new Set(ids)]));
  }

  /** A page of what an organisation runs and has not ended, or of what the office entered and nobody has confirmed yet. */
  async page(tx: Tx, of: { organisationId: Id | null; afterId: Id | null; first: number }): Promise<StoredOffering[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT o.id FROM offering o WHERE o.network_id = app.network() AND o.state <> 'CLOSED' AND ($2::uuid IS NULL OR o.id > $2)
       AND CASE WHEN $1::uuid IS NULL THEN o.recorded_by_county AND o.confirmed_at IS NULL AND o.organisation_id IS NOT NULL ELSE o.organisation_id = $1 END
       ORDER BY o.id LIMIT $3`, [of.organisationId, of.afterId, of.first]);
    const found = await this.byIds(tx, rows.map(({ id }) => id));
    return found.sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  }

  /** Of these, those that take place again, or say no times at all. */
  async toCome(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
    if (ids.length === 0) return [];
    const [stored, calendar, now] = [await this.byIds(tx, ids), await this.store.calendar(tx), berlinMoment(this.clock.now())];
    return stored.filter(({ content }) => !areTimesOver(content.times, { now, calendar })).map(({ row }) => row.id);
  }

  /** Says of days whether a time that comes from elsewhere names them, before holidays and exceptions. */
  naming(time: Given): (date: LocalDate) => boolean {
    const [fields] = foreignOffering({ times: [time] }).times ?? [];
    const schedule = fields && readSchedule(new InputReader(), fields, 'times.0');
    return (date) => schedule !== undefined && isRegular(schedule, date);
  }

  /** What an offering said at a version; null where that is not known any more. */
  async contentAt(tx: Tx, id: Id, version: number): Promise<OfferingContent | null> {
    const revision = await this.revisions.asOf(tx, id, version);
    return revision && revision.contact !== null ? contentThen(revision) : null;
  }

  /** Begins an offering of the organisation acted for, and publishes it where that is wanted and nothing hinders it. Problem: nothing was written. */
  async create(tx: Tx, actor: Actor, { fields, isPublicWanted }: { fields: Given; isPublicWanted: boolean }): Promise<ImportedState | Problem> {
    const begun = await this.offerings.createWithin(tx, actor, foreignOffering(fields));
    if (isProblem(begun)) return begun;
    return isPublicWanted ? this.published(tx, actor, begun) : stateOf(begun);
  }

  /** The office enters an offering of another organisation; it is public at once; `askTogether` asks about all of the batch. Problem: nothing was written. */
  async record(tx: Tx, actor: Actor, { fields, ...order }: { organisationId: Id; fields: Given; contactEmail: string | null; batchId: Id }): Promise<ImportedState | Problem> {
    const recorded = await this.recorded.recordWithin(tx, actor, { ...order, offering: foreignOffering(fields), isDuplicateChecked: true });
    return isProblem(recorded) ? recorded : stateOf(recorded);
  }

  /** Begins a draft of which no more than the title is known, for the organisation acted for or by the office. Problem: nothing was written. */
  async sketch(tx: Tx, actor: Actor, { organisationId, title }: { organisationId: Id; title: string }): Promise<ImportedState | Problem> {
    const offering = foreignOffering({ title });
    const begun = actor.organisationId === null ? await this.recorded.sketchWithin(tx, actor, { organisationId, offering }) : await this.offerings.createWithin(tx, actor, offering);
    return isProblem(begun) ? begun : stateOf(begun);
  }

  /** Asks whoever is to confirm what the office entered with a batch, by one mail for each address. */
  async askTogether(tx: Tx, actor: Actor, batchId: Id): Promise<void> {
    await this.confirmations.askTogether(tx, actor, batchId);
  }

  /** Changes what one says, and publishes a draft where that is wanted and nothing hinders it. Problem: nothing was written. */
  async change(tx: Tx, actor: Actor, order: { id: Id; expectedVersion: number; fields: Given; isPublicWanted: boolean }): Promise<ImportedState | Problem> {
    const changed = await this.offerings.updateWithin(tx, actor, { id: order.id, expectedVersion: order.expectedVersion, changes: foreignOffering(order.fields) });
    if (isProblem(changed)) return changed;
    return order.isPublicWanted && changed.row.state === 'DRAFT' ? this.published(tx, actor, changed) : stateOf(changed);
  }

  /** Ends what an import began, unless somebody has changed it since or something hangs on it. */
  async withdraw(tx: Tx, actor: Actor, { id, version }: { id: Id; version: number }): Promise<UndoneImport> {
    if (await this.isHeld(tx, id)) return { outcome: 'LEFT', kept: [] };
    const ended = await this.editor.changeWithin(tx, actor, { id, expectedVersion: version, action: 'offering.undoImport' }, (_, { row }) => (row.state === 'CLOSED' ? wrongState('CLOSED') : {
      columns: { state: 'CLOSED', closedAt: this.clock.now(), closeReason: 'OTHER', closeNote: CLOSE_NOTE }, note: { reason: 'OTHER', note: CLOSE_NOTE },
      afterwards: async (offering) => this.hooks.closed(tx, actor, { offering, reason: 'OTHER', note: CLOSE_NOTE }),
    }));
    if (!isProblem(ended)) return { outcome: 'REMOVED', kept: [] };
    if (ended.code === 'WRONG_STATE') return { outcome: 'NOTHING', kept: [] };
    return { outcome: 'LEFT', kept: staleFields(ended) };
  }

  /** Lets one say again what it said before an import, apart from what was corrected since. */
  async restore(tx: Tx, actor: Actor, order: { id: Id; versionBefore: number; versionAfter: number; wasDraft: boolean }): Promise<UndoneImport> {
    const [stored] = await this.byIds(tx, [order.id]);
    const [then, brought] = [await this.contentAt(tx, order.id, order.versionBefore), await this.contentAt(tx, order.id, order.versionAfter)];
    if (!stored || stored.row.state === 'CLOSED') return { outcome: 'NOTHING', kept: [] };
    if (!then || !brought) return { outcome: 'LEFT', kept: [] };
    const broughtFields = differingFields(then, brought);
    const kept = broughtFields.filter((name) => !isSameJson(stored.content[name], brought[name]));
    const restored = broughtFields.filter((name) => !kept.includes(name));
    const wanted = { ...stored.content, ...Object.fromEntries(restored.map((name) => [name, then[name]])) };
    const isDraftAgain = order.wasDraft && kept.length === 0 && stored.row.version === order.versionAfter && ['PUBLISHED', 'AWAITING_CLEARANCE'].includes(stored.row.state) && !await this.isHeld(tx, order.id);
    const back = await this.putBack(tx, actor, { stored, wanted, isDraftAgain });
    if (isProblem(back)) return { outcome: 'LEFT', kept: [...broughtFields] };
    if (stored.row.version === order.versionAfter && back.row.state === (order.wasDraft ? 'DRAFT' : stored.row.state)) return { outcome: 'RESTORED', kept, restoredAs: back.row.version };
    const left = order.wasDraft && !isDraftAgain && stored.row.state !== 'DRAFT' ? [...kept, 'state'] : kept;
    return { outcome: left.length > 0 ? 'PARTLY' : 'RESTORED', kept: left };
  }

  private async putBack(tx: Tx, actor: Actor, { stored, wanted, isDraftAgain }: { stored: StoredOffering; wanted: OfferingContent; isDraftAgain: boolean }): Promise<StoredOffering | Problem> {
    const { row } = stored;
    const fields = fieldsToRestore(revisionOf(wanted), stored.content) ?? {};
    if (Object.keys(fields).length === 0 && !isDraftAgain) return stored;
    return this.editor.changeWithin(tx, actor, { id: row.id, expectedVersion: row.version, action: 'offering.undoImport' }, async (_, now) => {
      const content = await this.drafts.parseAgain(tx, fields, { before: now.content, ...now.row });
      if (isProblem(content)) return content;
      if (isDraftAgain) return { content, columns: { state: 'DRAFT', publishedAt: null, assuredOn: null, assuranceDueOn: null, clearedVersion: null }, note: { isImportUndone: true } };
      const change = await this.offerings.decideUpdate(tx, actor, { stored: now, content, isAssured: false });
      return isProblem(change) ? change : { ...change, note: { isImportUndone: true } };
    });
  }

  /** True when people rely on it: somebody takes part in it, or has signed up for it. */
  private async isHeld(tx: Tx, id: Id): Promise<boolean> {
    const partners = (await this.hooks.partnersOf(tx, [id])).get(id);
    return (partners?.partnerIds.length ?? 0) > 0 || !await this.hooks.areSettled(tx, id);
  }

  /** Stays a draft where something hinders it. */
  private async published(tx: Tx, actor: Actor, draft: StoredOffering): Promise<ImportedState> {
    const published = await this.publication.publishWithin(tx, actor, { id: draft.row.id, expectedVersion: draft.row.version, isDuplicateChecked: true });
    return isProblem(published) ? { ...stateOf(draft), hindrance: published } : stateOf(published);
  }
}

function areaNamedBy(word: string): string | null {
  const areas = areasNamedIn(word);
  return areas.length === 1 ? areas[0] ?? null : null;
}

function namesOf(list: Readonly<Record<string, { name: Text }>>): Named {
  return Object.fromEntries(Object.entries(list).map(([code, { name }]) => [code, name]));
}

function stateOf({ row, content }: { row: OfferingEntity; content: OfferingContent }): ImportedState {
  return { id: row.id, version: row.version, state: row.state, content, hindrance: null };
}

function staleFields(problem: Problem): string[] {
  const fields = problem instanceof StaleVersion ? problem.details['differingFields'] : [];
  return Array.isArray(fields) ? fields.map(String) : [];
}
