import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type InvalidInput, isProblem, Problem } from '#kernel';
import { accountOf, authorise, may, notFound, refused } from '#identity';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { coreFields, differingFields, type OfferingContent } from './domain/offering.js';
import { type OfferingFields } from './domain/offering-input.js';
import { changeProblem } from './domain/publishing.js';
import { fieldsToRestore } from './domain/revision.js';
import { OfferingApproval } from './offering-approval.js';
import { factsForTrail, OfferingDrafts, type Owner } from './offering-drafts.js';
import { confirmsEntry, OfferingAssurance } from './offering-assurance.service.js';
import { OfferingEditor, type OfferingChange, wrongState } from './offering-editor.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { OfferingRevisionsStore } from './store/offering-revisions.store.js';
import { type StoredOffering } from './store/offerings.store.js';

/** A change of what is said about an offering. */
interface OfferingUpdate {
  id: Id;
  expectedVersion: number;
  changes: OfferingFields;
  isAssured?: boolean | null;
}

/** Use cases of writing offerings: beginning one and changing what is said about it. */
@Injectable()
export class OfferingsService {
  constructor(
    private readonly doors: Doors,
    private readonly drafts: OfferingDrafts,
    private readonly views: OfferingViews,
    private readonly editor: OfferingEditor,
    private readonly revisions: OfferingRevisionsStore,
    private readonly approval: OfferingApproval,
    private readonly assurance: OfferingAssurance,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins a draft of the organisation acted for. */
  async create(actor: Actor, input: OfferingFields): Promise<OfferingView | InvalidInput> {
    const { organisationId } = actor;
    if (!organisationId) throw notFound();
    authorise(actor, 'offering.create', { organisationId });
    return this.doors.inNetwork(actor, async (tx) => this.shown(tx, actor, await this.begin(tx, actor, input, await this.drafts.ownerOf(tx, organisationId))));
  }

  /** The same inside an open transaction, without a view: one of many. A Problem comes before anything was written. */
  async createWithin(tx: Tx, actor: Actor, input: OfferingFields): Promise<StoredOffering | InvalidInput> {
    const { organisationId } = actor;
    if (!organisationId) throw notFound();
    authorise(actor, 'offering.create', { organisationId });
    return this.begin(tx, actor, input, await this.drafts.ownerOf(tx, organisationId));
  }

  /** Begins a draft of a person's own service. `actor` is placed in the network already. */
  async createPersonal(actor: Actor, input: OfferingFields): Promise<OfferingView | InvalidInput> {
    authorise(actor, 'offering.createAsPerson', {});
    const owner: Owner = { organisationId: null, accountId: accountOf(actor), isInformal: true };
    return this.doors.inNetwork(actor, async (tx) => this.shown(tx, actor, await this.begin(tx, actor, input, owner)));
  }

  /** Changes what is said. What is public must stay complete and justified; partners leave the core to the lead. */
  async update(actor: Actor, input: OfferingUpdate): Promise<OfferingView | Problem> {
    return this.editor.change(actor, { ...input, action: 'offering.update' }, this.updating(actor, input));
  }

  /** The same inside an open transaction, without a view: one of many. A Problem comes before anything was written. */
  async updateWithin(tx: Tx, actor: Actor, input: OfferingUpdate): Promise<StoredOffering | Problem> {
    return this.editor.changeWithin(tx, actor, { ...input, action: 'offering.update' }, this.updating(actor, input));
  }

  private updating(actor: Actor, input: OfferingUpdate): (tx: Tx, stored: StoredOffering) => Promise<OfferingChange | Problem> {
    return async (tx, stored) => {
      if (stored.row.state === 'CLOSED') return wrongState('CLOSED');
      const content = await this.drafts.parse(tx, actor, input.changes, { before: stored.content, ...stored.row });
      return isProblem(content) ? content : this.decideUpdate(tx, actor, { stored, content, isAssured: input.isAssured === true });
    };
  }

  /** Lets it say again what it said in a revision: a change like any other, by whoever may read that revision. */
  async restore(actor: Actor, input: { id: Id; expectedVersion: number; revision: number }): Promise<OfferingView | Problem> {
    return this.editor.change(actor, { ...input, action: 'offering.update' }, async (tx, stored) => {
      if (stored.row.state === 'CLOSED') return wrongState('CLOSED');
      const [revision] = await this.revisions.byVersions(tx, stored.row.id, [input.revision]);
      if (!revision || !(revision.isSubmitted || may(actor, 'offering.readUnsubmitted', await this.views.subjectOf(tx, stored.row)))) throw notFound();
      const fields = fieldsToRestore(revision, stored.content);
      if (!fields) return revisionErased();
      if (Object.keys(fields).length === 0) return alreadySaid();
      const content = await this.drafts.parseAgain(tx, fields, { before: stored.content, ...stored.row });
      if (isProblem(content)) return content;
      const change = await this.decideUpdate(tx, actor, { stored, content, isAssured: false });
      return isProblem(change) ? change : { ...change, note: { restoredRevision: revision.version } };
    });
  }

  /** What a new content means for an offering, for whoever changes one in another way. */
  async decideUpdate(
    tx: Tx, actor: Actor, { stored: { row, content: before }, content, isAssured }: { stored: StoredOffering; content: OfferingContent; isAssured: boolean },
  ): Promise<OfferingChange | Problem> {
    const changed = differingFields(before, content);
    const isPartner = row.organisationId !== null && actor.organisationId !== null && actor.organisationId !== row.organisationId;
    if (isPartner && changed.some((name) => coreFields.some((core) => core === name))) return coreIsTheLeads();
    // Partners see to their part; that all of it is right is for those to say who answer for it.
    if (isPartner && isAssured) throw refused('NOT_ALLOWED');
    // To say that all is right without a change, while somebody says what is wrong, contradicts them; while changes wait, it would be said of both.
    const contradiction = isAssured && changed.length === 0 ? await this.assurance.refusal(tx, row) : null;
    if (contradiction) return contradiction;
    if (row.state !== 'DRAFT') {
      const problem = changeProblem(await this.drafts.full(tx, before), await this.drafts.full(tx, content), this.views.today());
      if (problem) return problem;
    }
    return { content, columns: {
      ...(changed.length > 0 ? await this.approval.columnsOf(tx, actor, row) : {}),
      ...(confirmsEntry(actor, row) ? { confirmedAt: this.clock.now() } : {}),
      ...(isAssured && row.state === 'PUBLISHED' ? { assuredOn: this.views.today() } : {}),
    } };
  }

  private async begin(tx: Tx, actor: Actor, input: OfferingFields, owner: Owner): Promise<StoredOffering | InvalidInput> {
    const content = await this.drafts.parse(tx, actor, input, owner);
    if (isProblem(content)) return content;
    const row = await this.drafts.insert(tx, actor, content, owner);
    const action = owner.organisationId ? 'offering.create' : 'offering.createAsPerson';
    await this.audit.record(tx, actor, { action, subjectType: 'offering', subjectId: row.id, changes: factsForTrail(content, owner.isInformal) });
    return { row, content };
  }

  private async shown(tx: Tx, actor: Actor, begun: StoredOffering | InvalidInput): Promise<OfferingView | InvalidInput> {
    return isProblem(begun) ? begun : this.views.viewOfNew(tx, actor, begun);
  }
}

function revisionErased(): Problem {
  return new Problem('Refused', 'REVISION_ERASED', {
    de: 'Dieser frühere Stand ist nicht mehr gespeichert.', en: 'This earlier state is not stored any more.',
  });
}

function alreadySaid(): Problem {
  return new Problem('Refused', 'ALREADY_EXISTS', { de: 'Das Angebot hat diesen Stand bereits.', en: 'The offering says this already.' });
}

function coreIsTheLeads(): Problem {
  return new Problem('Refused', 'CORE_CHANGE_NEEDS_LEAD', {
    de: 'Titel, Zugang, Kosten, Ort und Sprachen ändert die federführende Organisation. Bitte sprechen Sie sie an.',
    en: 'Title, openness, cost, place and languages are changed by the lead organisation. Please ask it.',
  });
}
