import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, inLanguage, InputReader, isId, isProblem, keyOfCursor, pageOf, pageSize, Problem, StaleVersion } from '#kernel';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { authorise, may, OrganisationsService } from '#identity';
import { mayBecome, type OpportunityFields, type OpportunityStatus, opportunityStatusNames, parseOpportunity, parseOpportunityChanges } from './domain/opportunity.js';
import { authorised } from './engagement-access.js';
import { type OpportunityView, shiftView } from './opportunity-views.js';
import { OpportunityEndings, REASON_MAX } from './opportunity-endings.js';
import { organisationName } from './seats.service.js';
import { OpportunitiesStore } from './store/opportunities.store.js';
import { type OpportunityEntity } from './store/opportunity.entity.js';

const SHIFTS_SHOWN_MAX = 50;
const REASON = { min: 5, max: REASON_MAX, multiline: true };
/** Of these the trail says that they changed, not to what: they name a person. */
const PERSONAL: readonly (keyof OpportunityEntity)[] = ['contactName', 'contactEmail', 'contactPhone'];

/** The organisation's side: entering an engagement, opening, pausing and closing it. */
@Injectable()
export class OpportunitiesService {
  constructor(
    private readonly doors: Doors,
    private readonly store: OpportunitiesStore,
    private readonly endings: OpportunityEndings,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Enters a draft; nobody outside the organisation sees it. */
  async create(actor: Actor, input: OpportunityFields & { organisationId: Id }): Promise<OpportunityView | Problem> {
    authorise(actor, 'engagement.write', { organisationId: input.organisationId });
    const draft = parseOpportunity(input);
    if (isProblem(draft)) return draft;
    return this.doors.inNetwork(actor, async (tx) => {
      const unknown = await this.offeringProblem(tx, input.organisationId, draft.offeringId);
      if (unknown) return unknown;
      const row: OpportunityEntity = {
        id: this.ids.next(), networkId: actor.networkId ?? '', organisationId: input.organisationId, ...draft, status: 'DRAFT', isPublic: false,
        createdAt: this.clock.now(), version: 1,
      };
      await this.store.insert(tx, row);
      await this.record(tx, actor, row, { title: row.title });
      return this.shown(tx, row);
    });
  }

  /** Changes what is said; null leaves a field as it is. */
  async update(actor: Actor, input: OpportunityFields & { id: Id; expectedVersion: number }): Promise<OpportunityView | Problem> {
    const { id, expectedVersion, ...fields } = input;
    return this.change(actor, { id, expectedVersion, offeringId: fields.offeringId }, async (tx, row) => {
      if (row.status === 'CLOSED') return wrongState(row.status);
      const draft = parseOpportunityChanges(row, fields);
      if (isProblem(draft)) return draft;
      return draft.offeringId === row.offeringId ? draft : await this.offeringProblem(tx, row.organisationId, draft.offeringId) ?? draft;
    });
  }

  /** Publishes it: DRAFT or PAUSED -> OPEN. The organisation must be verified; with fixed times there must be a shift to sign up for. */
  async open(actor: Actor, input: { id: Id; expectedVersion: number }): Promise<OpportunityView | Problem> {
    return this.change(actor, input, async (tx, row) => {
      if (!mayBecome(row.status, 'OPEN')) return wrongState(row.status);
      const organisation = await this.organisations.verifiedOrProblem(tx, row.organisationId);
      if (isProblem(organisation)) return organisation;
      if (row.kind !== 'FLEXIBLE' && await this.store.countShifts(tx, row.id, this.clock.now()) === 0) return noShift();
      return { status: 'OPEN' };
    });
  }

  /** Takes no new sign-ups and is not found any more; those who have signed up stay. */
  async pause(actor: Actor, input: { id: Id; expectedVersion: number }): Promise<OpportunityView | Problem> {
    return this.change(actor, input, (_, row) => Promise.resolve(mayBecome(row.status, 'PAUSED') ? { status: 'PAUSED' } : wrongState(row.status)));
  }

  /** Ends it for good. Everyone who signed up for what has not begun is told, with the reason. */
  async close(actor: Actor, input: { id: Id; expectedVersion: number; reason: string }): Promise<OpportunityView | Problem> {
    const reader = new InputReader();
    const text = reader.text('reason', input.reason, REASON);
    const reason = reader.result(() => text);
    if (isProblem(reason)) return reason;
    return this.change(actor, input, async (tx, row) => {
      if (!mayBecome(row.status, 'CLOSED')) return wrongState(row.status);
      await this.endings.cancelSignUps(tx, actor, { ...row, status: 'CLOSED' }, reason);
      return { status: 'CLOSED' };
    });
  }

  /** One opportunity for those who may see drafts, in the network acted in; null otherwise. */
  async find(actor: Actor, id: Id): Promise<OpportunityView | null> {
    if (!actor.networkId) return null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const row = await this.store.find(tx, id);
      return row && may(actor, 'engagement.write', { organisationId: row.organisationId }) ? this.shown(tx, row) : null;
    });
  }

  /** All opportunities of one organisation, newest first, whatever their state. */
  async ofOrganisation(actor: Actor, input: { organisationId: Id; first?: number | null; after?: string | null }): Promise<{ items: OpportunityView[]; nextCursor: string | null }> {
    authorise(actor, 'engagement.write', { organisationId: input.organisationId });
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const rows = await this.store.page(tx, { organisationId: input.organisationId, first: first + 1, before });
      const views = await this.shownAll(tx, rows, await organisationName(tx, input.organisationId));
      return pageOf(views, { first, keyOf: (row) => [row.id], show: (row) => row });
    });
  }

  private async change(
    actor: Actor, input: { id: Id; expectedVersion: number; offeringId?: Id | null },
    decide: (tx: Tx, row: OpportunityEntity) => Promise<Partial<OpportunityEntity> | Problem>,
  ): Promise<OpportunityView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      // An offering that closes is locked before its engagements; who attaches one to it keeps that order.
      if (input.offeringId) await this.store.holdOffering(tx, input.offeringId);
      const row = authorised(actor, 'engagement.write', await this.store.findForUpdate(tx, input.id));
      const changes = await decide(tx, row);
      if (isProblem(changes)) return changes;
      const differing = changesBetween(row, changes, PERSONAL);
      if (row.version !== input.expectedVersion) {
        return new StaleVersion({ expected: input.expectedVersion, actual: row.version }, Object.keys(differing));
      }
      const next = await this.store.update(tx, row, changes);
      await this.record(tx, actor, row, differing);
      return this.shown(tx, next);
    });
  }

  /** The offering an engagement helps must be the organisation's own, and still go on. It stays so until the transaction ends. */
  private async offeringProblem(tx: Tx, organisationId: Id, offeringId: Id | null): Promise<Problem | null> {
    if (offeringId === null) return null;
    const offering = await this.store.holdOffering(tx, offeringId);
    const reader = new InputReader();
    if (offering?.organisationId !== organisationId) {
      reader.problem('offeringId', 'NOT_FOUND', { de: 'Dieses Angebot gibt es bei Ihrer Organisation nicht.', en: 'Your organisation has no such offering.' });
    } else if (offering.state === 'CLOSED') {
      reader.problem('offeringId', 'NOT_ALLOWED', { de: 'Dieses Angebot ist beendet.', en: 'This offering has ended.' });
    }
    return reader.result(() => null);
  }

  private async record(tx: Tx, actor: Actor, row: OpportunityEntity, changes: Record<string, unknown>): Promise<void> {
    await this.audit.record(tx, actor, { action: 'engagement.write', subjectType: 'volunteer_opportunity', subjectId: row.id, changes });
  }

  private async shown(tx: Tx, row: OpportunityEntity): Promise<OpportunityView> {
    const [view] = await this.shownAll(tx, [row], await organisationName(tx, row.organisationId));
    if (!view) throw new Error('An opportunity has no view.');
    return view;
  }

  private async shownAll(tx: Tx, rows: readonly OpportunityEntity[], name: string): Promise<OpportunityView[]> {
    const shifts = await this.store.comingShifts(tx, { opportunityIds: rows.map((row) => row.id), now: this.clock.now(), perOpportunity: SHIFTS_SHOWN_MAX });
    return rows.map((row) => ({ ...row, organisationName: name, shifts: shifts.filter((shift) => shift.opportunityId === row.id).map(shiftView) }));
  }
}

function wrongState(status: OpportunityStatus): Problem {
  const name = opportunityStatusNames[status];
  return new Problem('Refused', 'WRONG_STATE', { de: `Das geht nicht: Der Einsatz ${name.de}.`, en: `Not possible: the engagement ${inLanguage(name, 'en')}.` });
}

function noShift(): Problem {
  return new Problem('Refused', 'NOT_READY_TO_PUBLISH', {
    de: 'Bitte tragen Sie zuerst eine Schicht ein, für die man sich noch anmelden kann.', en: 'Please first enter a shift that one can still sign up for.',
  });
}
