import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Clock, type Id, InputReader, InvalidInput, isProblem, type Problem } from '#kernel';
import { authorise, ConfirmationsService, OrganisationsService } from '#identity';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { type OfferingFields } from './domain/offering-input.js';
import { publishingProblem } from './domain/publishing.js';
import { Freshness } from './freshness.js';
import { OfferingCards } from './offering-cards.js';
import { factsForTrail, OfferingDrafts } from './offering-drafts.js';
import { OfferingDuplicates, PossibleDuplicates } from './offering-duplicates.js';
import { type OfferingFact, offeringFacts } from './offering-facts.js';
import { OfferingHooks } from './offering-hooks.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

const KIND = 'offering';

/** What the office enters, and for whom. */
interface RecordOrder {
  organisationId: Id;
  offering: OfferingFields;
  isDuplicateChecked?: boolean | null;
  /** What it comes with; `confirmations.askTogether` then asks about all of it. */
  batchId?: Id;
}

/** "Vom Kreis erfasst, unbestätigt": the office enters an offering, its organisation confirms or corrects by a mail link. */
@Injectable()
export class RecordedOfferingsService implements OnModuleInit {
  constructor(
    private readonly doors: Doors,
    private readonly store: OfferingsStore,
    private readonly terms: NetworkTermsStore,
    private readonly drafts: OfferingDrafts,
    private readonly cards: OfferingCards,
    private readonly views: OfferingViews,
    private readonly organisations: OrganisationsService,
    private readonly confirmations: ConfirmationsService,
    private readonly duplicates: OfferingDuplicates,
    private readonly audit: AuditTrail,
    private readonly freshness: Freshness,
    private readonly hooks: OfferingHooks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // However it ends: there is nothing to confirm any more.
    this.hooks.onOfferingChanged(async (tx, _actor, { after }) => {
      if (after.recordedByCounty && after.confirmedAt === null && after.state === 'CLOSED') await this.confirmations.withdraw(tx, { subjectType: KIND, subjectId: after.id });
    });
    this.confirmations.register(KIND, {
      facts: async (tx, id) => this.factsOf(tx, id),
      confirm: async (tx, actor, id) => this.confirm(tx, actor, id),
      unconfirmed: async (tx, id) => this.unconfirmed(tx, id),
    });
  }

  /** Enters an offering; it is public at once, marked as unconfirmed. Problem: PossibleDuplicates, until they were looked at. */
  async record(actor: Actor, input: RecordOrder & { contactEmail: string }): Promise<OfferingView | Problem> {
    authorise(actor, 'offering.record', {});
    return this.doors.inNetwork(actor, async (tx) => {
      const recorded = await this.recordWithin(tx, actor, input);
      return isProblem(recorded) ? recorded : this.views.viewOfNew(tx, actor, recorded);
    });
  }

  /** The same inside an open transaction, without a view: one of many. Without an address nobody is asked. A Problem comes before anything was written. */
  async recordWithin(tx: Tx, actor: Actor, input: RecordOrder & { contactEmail: string | null }): Promise<StoredOffering | Problem> {
    authorise(actor, 'offering.record', {});
    const reader = new InputReader();
    const toAddress = input.contactEmail === null ? null : reader.email('contactEmail', input.contactEmail);
    const address = reader.result(() => toAddress);
    const owner = await this.drafts.ownerOf(tx, input.organisationId);
    const organisation = await this.organisations.heldVerifiedOrProblem(tx, input.organisationId);
    if (isProblem(organisation)) return organisation;
    const content = await this.drafts.parse(tx, actor, input.offering, owner);
    if (isProblem(content) || isProblem(address)) return allFields(address, content);
    const full = await this.drafts.full(tx, content);
    const problem = publishingProblem(full, this.views.today()) ?? await this.views.timesProblem(tx, full);
    if (problem) return problem;
    const duplicates = input.isDuplicateChecked === true ? [] : await this.duplicates.of(tx, actor, { id: null, organisation, content });
    if (duplicates.length > 0) return new PossibleDuplicates(duplicates);
    // The office vouches for what it enters itself, also for an informal initiative.
    const clearance = owner.isInformal ? { clearedVersion: 1, clearedBy: actor.accountId } : {};
    const days = await this.freshness.columnsOf(tx, null, { state: 'PUBLISHED' });
    const row = await this.drafts.insert(tx, actor, content, { ...owner, ...clearance, state: 'PUBLISHED', publishedAt: this.clock.now(), recordedByCounty: true, ...days });
    await this.cards.announce(tx, actor, { before: null, after: row }, content);
    if (address !== null) await this.confirmations.ask(tx, actor, { subjectType: KIND, subjectId: row.id, organisationId: organisation.id, toAddress: address, title: row.title, batchId: input.batchId });
    await this.audit.record(tx, actor, { action: 'offering.record', subjectType: 'offering', subjectId: row.id, changes: factsForTrail(content, owner.isInformal) });
    return { row, content };
  }

  /** Begins a draft of which the office knows little more than the name, such as a project in a list of grants; its organisation completes it. */
  async sketchWithin(tx: Tx, actor: Actor, { organisationId, offering }: Pick<RecordOrder, 'organisationId' | 'offering'>): Promise<StoredOffering | Problem> {
    authorise(actor, 'offering.record', {});
    const owner = await this.drafts.ownerOf(tx, organisationId);
    const organisation = await this.organisations.heldVerifiedOrProblem(tx, organisationId);
    if (isProblem(organisation)) return organisation;
    const content = await this.drafts.parse(tx, actor, offering, owner);
    if (isProblem(content)) return content;
    const row = await this.drafts.insert(tx, actor, content, { ...owner, recordedByCounty: true });
    await this.audit.record(tx, actor, { action: 'offering.record', subjectType: 'offering', subjectId: row.id, changes: factsForTrail(content, owner.isInformal) });
    return { row, content };
  }

  private async confirm(tx: Tx, actor: Actor, id: Id): Promise<void> {
    const row = await this.store.findForUpdate(tx, id);
    if (!row || row.confirmedAt) return;
    const version = row.version + 1;
    // What was cleared stays cleared: not a word of it has changed.
    const isStillCleared = row.isInformal && row.clearedVersion === row.version;
    await this.cards.store(tx, actor, {
      before: row, columns: { confirmedAt: this.clock.now(), changedAt: this.clock.now(), version, ...(isStillCleared ? { clearedVersion: version } : {}) },
    });
  }

  private async unconfirmed(tx: Tx, id: Id): Promise<{ organisationId: Id; title: string } | null> {
    const row = await this.store.findForUpdate(tx, id);
    const isWaiting = row?.recordedByCounty && row.confirmedAt === null && row.state !== 'CLOSED';
    return isWaiting && row.organisationId ? { organisationId: row.organisationId, title: row.title } : null;
  }

  private async factsOf(tx: Tx, id: Id): Promise<OfferingFact[]> {
    const stored = await this.store.load(tx, id);
    return stored ? offeringFacts(await this.views.fullContent(tx, stored), await this.terms.byKeys(tx, stored.content.terms)) : [];
  }
}

function allFields(...results: readonly unknown[]): InvalidInput {
  return new InvalidInput(results.flatMap((result) => result instanceof InvalidInput ? result.fields : []));
}
