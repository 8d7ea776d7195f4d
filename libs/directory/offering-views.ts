import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, berlinMoment, type Clock, type Id, inLanguage, type Language, type LocalDate, type Problem, type Text } from '#kernel';
import { may } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { type Capacity } from './domain/capacity.js';
import { type CardBase, cardBase } from './domain/card.js';
import { type FullContent } from './domain/full-content.js';
import { missingParts, NotReadyToPublish, shownField, warningsOf } from './domain/publishing.js';
import { neverComing, type Present, timesMissing } from './domain/times-to-come.js';
import { type CloseReason, type OfferingState } from './domain/vocabulary.js';
import { hasUnclearedChanges, OfferingCards } from './offering-cards.js';
import { coreFacts, type OfferingFact } from './offering-facts.js';
import { OfferingHooks, type OfferingPartners } from './offering-hooks.js';
import { OfferingPlaces } from './offering-places.js';
import { scheduleText } from './schedule-text.js';
import { type ShownCard, shownCard } from './shown-card.js';
import { CapacitiesStore } from './store/capacities.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { type StoredOffering } from './store/offerings.store.js';
import { UnknownTowns } from './unknown-towns.js';

/** Who an offering belongs to, as the policy table asks. */
export interface OfferingSubject {
  organisationId: Id | null;
  accountId: Id | null;
  partnerOrganisationIds: readonly Id[];
}

/** An offering in the shape of the contract, with the owners that field policies ask for. */
export type OfferingView = ShownCard & OfferingSubject & {
  state: OfferingState;
  isInformal: boolean;
  coreRevision: number;
  hasUnclearedChanges: boolean;
  returnReason: string | null;
  missingForPublishing: Record<string, unknown>[];
  warnings: { code: string; message: string }[];
  closeReason: CloseReason | null;
  closeNote: string | null;
  assuranceDueOn: string | null;
  isAssuranceDue: boolean;
};

/** What makes an offering what it is, at one revision. */
export interface OfferingCore {
  coreRevision: number;
  facts: readonly OfferingFact[];
}

/** What is known of offerings besides themselves, and the language in which they are wanted; null = as they were written. */
interface Beside {
  partners: ReadonlyMap<Id, OfferingPartners>;
  capacities: ReadonlyMap<Id, Capacity[]>;
  language: Language | null;
  /** Public pages to be shown instead of what is written now. */
  published?: ReadonlyMap<Id, CardBase>;
}

/** What an offering looks like to whom, and to whom it exists at all. */
@Injectable()
export class OfferingViews {
  constructor(
    private readonly cards: OfferingCards,
    private readonly hooks: OfferingHooks,
    private readonly capacities: CapacitiesStore,
    private readonly places: OfferingPlaces,
    private readonly unknownTowns: UnknownTowns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The calendar day in Germany. */
  today(): LocalDate {
    return berlinDateOf(this.clock.now());
  }

  /** Owners and partners. With `editing` only those partners that the lead lets edit. */
  async subjectOf(tx: Tx, row: OfferingEntity, who: 'all' | 'editing' = 'all'): Promise<OfferingSubject> {
    return subject(row, (await this.hooks.partnersOf(tx, [row.id])).get(row.id), who);
  }

  /** True when this caller may know more of it than its public page: drafts and discarded ones are for their owners alone. */
  async isOpenTo(tx: Tx, actor: Actor, row: OfferingEntity): Promise<boolean> {
    return (await this.openTo(tx, actor, [row])).has(row.id);
  }

  /** Both with one statement: whether it is open to this caller, and whose it is for whoever wants to edit it. */
  async standingOf(tx: Tx, actor: Actor, row: OfferingEntity): Promise<{ isOpen: boolean; editing: OfferingSubject }> {
    const partners = (await this.hooks.partnersOf(tx, [row.id])).get(row.id);
    return { isOpen: isOpen(actor, row, partners), editing: subject(row, partners, 'editing') };
  }

  /** The same for many, with one statement: those of them that are open. */
  async openTo(tx: Tx, actor: Actor, rows: readonly OfferingEntity[]): Promise<ReadonlySet<Id>> {
    const partners = await this.hooks.partnersOf(tx, rows.map((row) => row.id));
    return new Set(rows.filter((row) => isOpen(actor, row, partners.get(row.id))).map((row) => row.id));
  }

  /** Why it would be published for nobody; null when some time comes. */
  async timesProblem(tx: Tx, content: FullContent): Promise<Problem | null> {
    if (content.isTimeByArrangement || content.times.length === 0) return null;
    const missing = timesMissing(content, { now: berlinMoment(this.clock.now()), calendar: await this.cards.calendar(tx) });
    return missing.length > 0 ? new NotReadyToPublish(missing) : null;
  }

  /** What a partner agrees to, to be read before it is agreed. */
  async coreOf(tx: Tx, { row, content }: StoredOffering): Promise<OfferingCore> {
    return { coreRevision: row.coreRevision, facts: coreFacts(await this.places.full(tx, content)) };
  }

  /** What it says with what its places add, as people see it. */
  async fullContent(tx: Tx, { content }: StoredOffering): Promise<FullContent> {
    return this.places.full(tx, content);
  }

  /** The whole picture of one offering, its texts as they were written unless a language is wanted. Fields for insiders are guarded by their policy. */
  async viewOf(tx: Tx, actor: Actor, stored: StoredOffering, language: Language | null = null): Promise<OfferingView> {
    const [view] = await this.viewsOf(tx, actor, [stored], language);
    if (!view) throw new Error('One offering has one view.');
    return view;
  }

  /** The same of one that was just begun: nobody runs it together with its lead, and nobody has told what is free. */
  async viewOfNew(tx: Tx, actor: Actor, stored: StoredOffering): Promise<OfferingView> {
    const [view] = await this.shown(tx, actor, [stored], { partners: new Map(), capacities: new Map(), language: null });
    if (!view) throw new Error('One offering has one view.');
    return view;
  }

  /** These offerings as people see them, also where something else is written and waits: by their public pages. */
  async publicViewsOf(tx: Tx, actor: Actor, page: readonly StoredOffering[], cards: readonly CardBase[]): Promise<OfferingView[]> {
    const published = new Map(cards.map((card) => [card.id, card]));
    const ids = page.map((one) => one.row.id);
    return this.shown(tx, actor, page, { partners: await this.hooks.partnersOf(tx, ids), capacities: await this.capacities.of(tx, ids), language: null, published });
  }

  /** The same as `viewOf` for a page of them, with the same number of statements. */
  async viewsOf(tx: Tx, actor: Actor, page: readonly StoredOffering[], language: Language | null = null): Promise<OfferingView[]> {
    const ids = page.map((one) => one.row.id);
    return this.shown(tx, actor, page, { partners: await this.hooks.partnersOf(tx, ids), capacities: await this.capacities.of(tx, ids), language });
  }

  private async shown(tx: Tx, actor: Actor, page: readonly StoredOffering[], { partners, capacities, language, published }: Beside): Promise<OfferingView[]> {
    if (page.length === 0) return [];
    const { facts, calendar } = await this.cards.surroundingsOf(tx, page.map((one) => one.row));
    const now = berlinMoment(this.clock.now());
    const contents = await this.places.fullOf(tx, page.map((one) => one.content));
    const unknownTowns = await this.unknownTowns.warningsOf(tx, contents.map((content) => content.places));
    return facts.flatMap((fact, at) => {
      const [stored, content] = [page[at], contents[at]];
      if (!stored || !content) return [];
      const { row } = stored;
      const base = { ...published?.get(row.id) ?? cardBase(content, fact), version: row.version };
      return [{
        ...shownCard({ ...base, capacities: capacities.get(row.id) }, { now, calendar, language }), ...subject(row, partners.get(row.id), 'all'),
        state: row.state, isInformal: row.isInformal, coreRevision: row.coreRevision, hasUnclearedChanges: hasUnclearedChanges(stored),
        returnReason: row.returnReason, closeReason: row.closeReason, closeNote: row.closeNote, ...assuranceOf(row, now.on),
        missingForPublishing: [...missingParts(content, now.on), ...(row.state === 'DRAFT' ? timesMissing(content, { now, calendar }) : [])].map((field) => shownField(field, actor.language)),
        warnings: warningsFor(actor, base, { now, calendar, unknownTowns: unknownTowns[at] ?? null }),
      }];
    });
  }
}

function warningsFor({ language }: Actor, content: Parameters<typeof warningsOf>[0] & Pick<FullContent, 'times'>, { unknownTowns, ...at }: Present & { unknownTowns: Text | null }): OfferingView['warnings'] {
  const neverComes = neverComing(content.times, { ...at, named: scheduleText });
  const known = [...(neverComes ? [{ code: 'TIME_NEVER_COMES', message: neverComes }] : []), ...(unknownTowns ? [{ code: 'TOWN_UNKNOWN', message: unknownTowns }] : [])];
  return [...known, ...warningsOf(content, at.now.on)].map(({ code, message }) => ({ code, message: inLanguage(message, language) }));
}

/** The day by which to look again, which only what is published has. */
function assuranceOf({ state, assuranceDueOn }: OfferingEntity, today: LocalDate): Pick<OfferingView, 'assuranceDueOn' | 'isAssuranceDue'> {
  const dueOn = state === 'PUBLISHED' ? assuranceDueOn : null;
  return { assuranceDueOn: dueOn, isAssuranceDue: dueOn !== null && dueOn <= today };
}

function isOpen(actor: Actor, row: OfferingEntity, partners: OfferingPartners | undefined): boolean {
  return may(actor, isOwnersAlone(row) ? 'offering.readUnsubmitted' : 'offering.readDraft', subject(row, partners, 'all'));
}

/** A draft, also while it waits for an admin, and one that ended without ever having been public: nobody gave those away. */
function isOwnersAlone(row: OfferingEntity): boolean {
  const isUnseen = row.publishedAt === null && (row.state === 'CLOSED' || (row.state === 'AWAITING_CLEARANCE' && !row.isInformal));
  return !row.recordedByCounty && (row.state === 'DRAFT' || isUnseen);
}

function subject({ organisationId, accountId }: OfferingEntity, partners: OfferingPartners | undefined, who: 'all' | 'editing'): OfferingSubject {
  return { organisationId, accountId, partnerOrganisationIds: (who === 'editing' ? partners?.editorIds : partners?.partnerIds) ?? [] };
}
