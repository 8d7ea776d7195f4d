import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, InputReader, isProblem, Problem } from '#kernel';
import { accountOf, OrganisationsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { changeProblem, publishingProblem } from './domain/publishing.js';
import { type CloseReason } from './domain/vocabulary.js';
import { hasUnclearedChanges } from './offering-cards.js';
import { OfferingApproval } from './offering-approval.js';
import { OfferingDuplicates, PossibleDuplicates } from './offering-duplicates.js';
import { OfferingEditor, type OfferingChange, wrongState } from './offering-editor.js';
import { OfferingHooks } from './offering-hooks.js';
import { OfferingPlaces } from './offering-places.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { type StoredOffering } from './store/offerings.store.js';

const REASON = { min: 5, max: 1000, multiline: true };

/** Which offering, as the client saw it. */
interface Seen {
  id: Id;
  expectedVersion: number;
}

/** What is to be published. */
type Publishing = Seen & { isDuplicateChecked?: boolean | null };

/** The way of an offering through its states: publishing, clearing, returning, closing. */
@Injectable()
export class OfferingPublicationService {
  constructor(
    private readonly editor: OfferingEditor,
    private readonly views: OfferingViews,
    private readonly hooks: OfferingHooks,
    private readonly organisations: OrganisationsService,
    private readonly duplicates: OfferingDuplicates,
    private readonly approval: OfferingApproval,
    private readonly places: OfferingPlaces,
    private readonly cards: OfferingCardsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** DRAFT -> PUBLISHED, or AWAITING_CLEARANCE for an informal service and for what an admin wants to see first. Whoever does it has looked at it today. Problem: PossibleDuplicates, until they were looked at. */
  async publish(actor: Actor, input: Publishing): Promise<OfferingView | Problem> {
    return this.editor.change(actor, { ...input, action: 'offering.publish' }, this.publishing(actor, input));
  }

  /** The same inside an open transaction, without a view: one of many. A Problem comes before anything was written. */
  async publishWithin(tx: Tx, actor: Actor, input: Publishing): Promise<StoredOffering | Problem> {
    return this.editor.changeWithin(tx, actor, { ...input, action: 'offering.publish' }, this.publishing(actor, input));
  }

  /** AWAITING_CLEARANCE -> PUBLISHED, or the changes of what is public become public too. */
  async clear(actor: Actor, seen: Seen): Promise<OfferingView | Problem> {
    return this.editor.change(actor, { ...seen, action: clearingAction }, async (tx, stored) => {
      if (!waitsForClearing(stored)) return wrongState(stored.row.state);
      const refusal = await this.cannotVouch(tx, actor, stored.row) ?? (stored.row.organisationId ? await this.unverified(tx, stored.row.organisationId) : null);
      const problem = refusal ?? await this.unclearable(tx, stored);
      if (problem) return problem;
      return {
        clears: true,
        columns: {
          state: 'PUBLISHED', publishedAt: stored.row.publishedAt ?? this.clock.now(), clearedBy: accountOf(actor),
          sponsorOrganisationId: stored.row.isInformal ? actor.organisationId : null, returnReason: null,
        },
        note: stored.row.isInformal ? { sponsor: actor.organisationId, isSamePerson: stored.row.accountId === actor.accountId } : {},
      };
    });
  }

  /** AWAITING_CLEARANCE -> DRAFT with a reason; changes that wait for an admin stay, with a reason. */
  async return(actor: Actor, input: Seen & { reason: string }): Promise<OfferingView | Problem> {
    const reader = new InputReader();
    const reason = reader.text('reason', input.reason, REASON);
    const parsed = reader.result(() => reason);
    if (isProblem(parsed)) return parsed;
    return this.editor.change(actor, { ...input, action: clearingAction }, async (tx, stored) => {
      const { row } = stored;
      const areChanges = !row.isInformal && hasUnclearedChanges(stored) && row.returnReason === null;
      if (row.state !== 'AWAITING_CLEARANCE' && !areChanges) return wrongState(row.state);
      const columns = { ...(areChanges ? {} : { state: 'DRAFT' as const }), returnReason: parsed };
      return await this.cannotVouch(tx, actor, row) ?? { columns, note: { reason: 'changed' } };
    });
  }

  /**
   * Any state -> CLOSED: by an admin of its lead, or while it is suspended by the office alone. Other features end what
   * hangs on it in the same transaction (`onOfferingEnds`, `onOfferingClosed`).
   */
  async close(actor: Actor, input: Seen & { reason: CloseReason; note?: string | null }): Promise<OfferingView | Problem> {
    const reader = new InputReader();
    const note = input.reason === 'OTHER' ? reader.text('note', input.note, REASON) : reader.optionalText('note', input.note, REASON);
    const parsed = reader.result(() => ({ reason: input.reason, note }));
    if (isProblem(parsed)) return parsed;
    return this.editor.change(actor, { ...input, action: closingAction }, (tx, { row }): OfferingChange | Problem => row.state === 'CLOSED' ? wrongState('CLOSED') : {
      columns: { state: 'CLOSED', closedAt: this.clock.now(), closeReason: parsed.reason, closeNote: parsed.note },
      note: { reason: parsed.reason, note: row.isInformal && parsed.note !== null ? 'changed' : parsed.note },
      afterwards: async (offering) => this.hooks.closed(tx, actor, { offering, ...parsed }),
    });
  }

  private publishing(actor: Actor, input: Publishing): (tx: Tx, stored: StoredOffering) => Promise<OfferingChange | Problem> {
    const isDuplicateChecked = input.isDuplicateChecked === true;
    return async (tx, stored) => {
      const { row, content } = stored;
      if (row.state !== 'DRAFT') return wrongState(row.state);
      const organisation = row.organisationId ? await this.organisations.heldVerifiedOrProblem(tx, row.organisationId) : null;
      if (isProblem(organisation)) return organisation;
      const full = await this.places.held(tx, content);
      const problem = publishingProblem(full, this.views.today()) ?? await this.views.timesProblem(tx, full);
      if (problem) return problem;
      const duplicates = isDuplicateChecked ? [] : await this.duplicates.of(tx, actor, { id: row.id, organisation, content });
      if (duplicates.length > 0) return new PossibleDuplicates(duplicates);
      const note = isDuplicateChecked ? { isDuplicateChecked } : {};
      return row.isInformal || await this.approval.isNeeded(tx, actor, row)
        ? { columns: { state: 'AWAITING_CLEARANCE', returnReason: null, assuredOn: this.views.today() }, note }
        : { columns: { state: 'PUBLISHED', publishedAt: this.clock.now(), returnReason: null, assuredOn: this.views.today() }, note };
    };
  }

  /** What is new must be complete; of a change of what is public already, only what it would make worse counts. */
  private async unclearable(tx: Tx, { row, content }: StoredOffering): Promise<Problem | null> {
    const full = await this.places.held(tx, content);
    const page = row.state === 'PUBLISHED' ? await this.cards.baseOf(tx, row.id) : null;
    return page ? changeProblem(page, full, this.views.today()) : publishingProblem(full, this.views.today());
  }

  /** The office may; an organisation only for others, when it is verified and no informal initiative itself. */
  private async cannotVouch(tx: Tx, actor: Actor, row: OfferingEntity): Promise<Problem | null> {
    const sponsorId = actor.organisationId;
    // An admin who approves what colleagues wrote vouches for nobody else.
    if (!sponsorId || !row.isInformal) return null;
    const sponsor = await this.organisations.heldVerifiedOrProblem(tx, sponsorId);
    if (isProblem(sponsor)) return sponsor;
    return sponsor.kind !== 'INITIATIVE' && sponsorId !== row.organisationId ? null : new Problem('Refused', 'CANNOT_SPONSOR', {
      de: 'Freigeben kann das Integrationsbüro oder eine andere bestätigte Organisation, die keine informelle Initiative ist.',
      en: 'The integration office can clear this, or another verified organisation that is no informal initiative.',
    });
  }

  private async unverified(tx: Tx, organisationId: Id): Promise<Problem | null> {
    const organisation = await this.organisations.heldVerifiedOrProblem(tx, organisationId);
    return isProblem(organisation) ? organisation : null;
  }
}

/** Informal services are cleared by others, everything else by the organisation's own admins. */
function clearingAction({ isInformal }: OfferingEntity): 'offering.clear' | 'offering.approve' {
  return isInformal ? 'offering.clear' : 'offering.approve';
}

function closingAction({ state }: OfferingEntity): 'offering.close' | 'offering.closeSuspended' {
  return state === 'SUSPENDED' ? 'offering.closeSuspended' : 'offering.close';
}

/** True for what the office, a sponsor or an admin should look at. */
export function waitsForClearing(stored: Pick<StoredOffering, 'row'>): boolean {
  return stored.row.state === 'AWAITING_CLEARANCE' || hasUnclearedChanges(stored);
}

