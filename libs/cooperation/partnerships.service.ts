import { Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Id, InputReader, isProblem, LocalDate, Problem, StaleVersion } from '#kernel';
import { authorise, may, notFound } from '#identity';
import { Doors, type Tx } from '#platform/database';
import {
  expiryOf, factsOf, type InvitationTerms, parseInvitation, parsePublicName, parseRequest, parseWords, type PartRole,
} from './domain/partnership.js';
import { allIn } from './cooperation-notices.js';
import { OverduePartnerships } from './overdue-partnerships.js';
import { type Done, PartnershipActs, problemOf, type Seen } from './partnership-acts.js';
import { type PartnershipView } from './partnership-views.js';
import { type LockedOffering, SharedOfferings } from './shared-offerings.js';
import { type PartnershipEntity } from './store/partnership.entity.js';
import { PartnershipsStore } from './store/partnerships.store.js';

/** How organisations come together: invitations, requests, and the answers to both (T1 to T7). */
@Injectable()
export class PartnershipsService {
  constructor(
    private readonly doors: Doors,
    private readonly shared: SharedOfferings,
    private readonly acts: PartnershipActs,
    private readonly overdue: OverduePartnerships,
    private readonly store: PartnershipsStore,
  ) {}

  /** T1; T7 when the organisation has asked already. */
  async invite(
    actor: Actor,
    input: { offeringId: Id; organisationId: Id; role?: PartRole | null; canEdit?: boolean | null; noticeDays?: number | null; message?: string | null },
  ): Promise<PartnershipView | Problem> {
    const terms = parseInvitation(input);
    return this.doors.inNetwork(actor, async (tx) => {
      const offering = await this.offeringFor(tx, actor, { offeringId: input.offeringId, about: input.organisationId });
      authorise(actor, 'partnership.invite', { organisationId: offering.machine.owner });
      const target = this.invitable(offering, input.organisationId);
      if (isProblem(terms) || isProblem(target)) return isProblem(terms) ? terms : target as Problem;
      if (!offering.machine.activeOrganisations.has(offering.machine.owner)) return problemOf('isTargetActive', { event: 'invite', standing: null });
      return this.begin(tx, actor, await this.overdue.settle(tx, actor, offering), { terms, target });
    });
  }

  /** T2. */
  async withdrawInvitation(actor: Actor, seen: Seen): Promise<PartnershipView | Problem> {
    return this.acts.perform(actor, {
      ...seen, action: 'partnership.withdraw', side: 'LEAD',
      isRepeated: (row) => row.status === 'WITHDRAWN' && row.endReason === 'WITHDRAWN' && row.expiresOn !== null,
      order: ({ row }) => ({ act: { event: 'withdrawInvitation', by: sideOf(actor), target: row.organisationId, facts: {} }, columns: { answeredBy: actor.accountId } }),
      notice: ({ row }) => ({ kind: 'invitation-withdrawn', to: [row.organisationId] }),
    });
  }

  /** T3. Accepting twice is one acceptance. */
  async accept(actor: Actor, input: Seen & { acceptedRevision: number; publicName?: string | null }): Promise<PartnershipView | Problem> {
    const parsed = parsePublicName(input.publicName);
    if (isProblem(parsed)) return parsed;
    return this.acts.perform(actor, {
      ...input, action: 'partnership.answer', side: 'TARGET',
      isRepeated: (row) => row.status === 'ACTIVE' && row.role !== 'LEAD',
      order: ({ row, offering }) => ({
        act: {
          event: 'accept', by: sideOf(actor), target: row.organisationId, facts: factsOf({
            today: this.shared.today(), expiresOn: dayOf(row.expiresOn), acceptedRevision: input.acceptedRevision, coreRevision: offering.row.coreRevision,
          }),
        },
        columns: { acceptedRevision: input.acceptedRevision, publicName: parsed.publicName, ...answeredBy(actor, row) },
        details: samePersonDetails(actor, row),
      }),
      notice: joined,
    });
  }

  /** T4. */
  async decline(actor: Actor, input: Seen & { reason?: string | null; isFinal?: boolean | null }): Promise<PartnershipView | Problem> {
    const parsed = parseWords(input.reason);
    if (isProblem(parsed)) return parsed;
    return this.acts.perform(actor, {
      ...input, action: 'partnership.answer', side: 'TARGET',
      isRepeated: (row) => row.status === 'DECLINED' && row.endReason === 'DECLINED',
      order: ({ row }) => ({
        act: { event: 'decline', by: sideOf(actor), target: row.organisationId, facts: {} },
        columns: { reason: parsed.reason, isUnwanted: input.isFinal ?? false, answeredBy: actor.accountId },
      }),
      notice: ({ offering }) => ({ kind: 'declined', to: [offering.machine.owner], words: parsed.reason }),
    });
  }

  /** T5; T7 when the organisation is invited already. */
  async request(
    actor: Actor, input: { offeringId: Id; offeringVersion: number; role?: PartRole | null; message?: string | null; publicName?: string | null },
  ): Promise<PartnershipView | Problem> {
    const { organisationId } = actor;
    if (!organisationId) throw notFound();
    authorise(actor, 'partnership.request', { organisationId });
    const terms = parseRequest(input);
    if (isProblem(terms)) return terms;
    return this.doors.inNetwork(actor, async (tx) => {
      const locked = await this.shared.lock(tx, input.offeringId, [organisationId]);
      const isKnown = locked && (locked.row.state === 'PUBLISHED' || locked.partnerships.has(organisationId) || locked.machine.owner === organisationId);
      if (!isKnown) throw notFound();
      const offering = await this.overdue.settle(tx, actor, locked);
      if (offering.row.version !== input.offeringVersion) return new StaleVersion({ expected: input.offeringVersion, actual: offering.row.version }, []);
      return this.begin(tx, actor, offering, { terms, target: organisationId, publicName: terms.publicName });
    });
  }

  /** T6, by the requester. */
  async withdrawRequest(actor: Actor, seen: Seen): Promise<PartnershipView | Problem> {
    return this.acts.perform(actor, {
      ...seen, action: 'partnership.request', side: 'TARGET',
      isRepeated: (row) => row.status === 'WITHDRAWN' && row.endReason === 'WITHDRAWN' && row.expiresOn === null,
      order: ({ row }) => ({ act: { event: 'withdrawRequest', by: sideOf(actor), target: row.organisationId, facts: {} }, columns: { answeredBy: actor.accountId } }),
      notice: () => ({ kind: 'declined', to: [] }),
    });
  }

  /** T6, by the lead. */
  async answerRequest(actor: Actor, input: Seen & { isApproved: boolean; reason?: string | null }): Promise<PartnershipView | Problem> {
    const parsed = parseWords(input.reason);
    if (isProblem(parsed)) return parsed;
    return this.acts.perform(actor, {
      ...input, action: 'partnership.answerRequest', side: 'LEAD',
      isRepeated: (row) => input.isApproved ? row.status === 'ACTIVE' && row.role !== 'LEAD' : row.status === 'DECLINED' && row.endReason === 'REJECTED',
      order: ({ row }) => ({
        act: { event: input.isApproved ? 'approve' : 'reject', by: sideOf(actor), target: row.organisationId, facts: {} },
        columns: { reason: parsed.reason, ...answeredBy(actor, row) }, details: samePersonDetails(actor, row),
      }),
      notice: (done) => input.isApproved ? joined(done) : { kind: 'rejected', to: [done.row.organisationId], words: parsed.reason },
    });
  }

  /** An invitation or a request, or the crossing of both. */
  private async begin(
    tx: Tx, actor: Actor, offering: LockedOffering, input: { terms: InvitationTerms; target: Id; publicName?: string | null },
  ): Promise<PartnershipView | Problem> {
    const { terms, target } = input;
    const event = target === actor.organisationId ? 'request' : 'invite';
    const row = offering.partnerships.get(target);
    const crossed = row && (row.status === 'REQUESTED' || row.status === 'INVITED') ? row : null;
    const today = this.shared.today();
    const facts = factsOf({
      today, expiresOn: crossed ? dayOf(crossed.expiresOn) : undefined, lastRejectedOn: lastRejection(row),
      openInvitations: [...offering.partnerships.values()].filter(({ status }) => status === 'INVITED').length,
      isUnwanted: await this.store.isUnwanted(tx, { leadId: offering.machine.owner, organisationId: target }),
    });
    const { role, ...own } = terms;
    const act = { event, by: sideOf(actor), target, role, facts } as const;
    const refusal = this.shared.refusalOf(offering, act);
    if (refusal) return problemOf(refusal, { event, standing: row?.status ?? null });
    const revision = event === 'request' ? { acceptedRevision: offering.row.coreRevision, publicName: input.publicName ?? null } : {};
    // What the other side has offered or asked for stays; the crossing act only answers it.
    const columns = crossed ? { ...revision, ...answeredBy(actor, crossed) } : { ...own, ...revision, expiresOn: event === 'invite' ? expiryOf(today) : null };
    const outcome = await this.shared.take(tx, actor, offering, { act, columns, details: crossed ? samePersonDetails(actor, crossed) : {} });
    if ('refused' in outcome) throw new Error(`The machine changed its mind: ${outcome.refused}`);
    const after = outcome.offering.partnerships.get(target);
    if (!after) throw new Error('The partnership that just began is missing.');
    return this.acts.finish(tx, actor, { before: crossed ?? { ...after, status: 'WITHDRAWN' }, ...outcome }, {
      action: event === 'invite' ? 'partnership.invite' : 'partnership.request',
      notice: (done) => {
        if (crossed) return joined(done);
        return event === 'invite'
          ? { kind: 'invited', to: [target], day: done.row.expiresOn, words: terms.message }
          : { kind: 'requested', to: [offering.machine.owner], words: terms.message };
      },
    });
  }

  private async offeringFor(tx: Tx, actor: Actor, wanted: { offeringId: Id; about: Id }): Promise<LockedOffering> {
    const offering = await this.shared.lock(tx, wanted.offeringId, [wanted.about]);
    const partnerOrganisationIds = offering ? allIn(offering) : [];
    const isKnown = offering && (offering.row.state === 'PUBLISHED' || may(actor, 'partnership.read', { organisationId: offering.machine.owner, partnerOrganisationIds }));
    if (!isKnown) throw notFound();
    return offering;
  }

  private invitable(offering: LockedOffering, organisationId: Id): Id | Problem {
    const reader = new InputReader();
    if (!offering.names.has(organisationId)) {
      reader.problem('organisationId', 'NOT_FOUND', { de: 'Diese Organisation gibt es hier nicht.', en: 'There is no such organisation here.' });
    } else if (organisationId === offering.machine.owner) {
      reader.problem('organisationId', 'NOT_ALLOWED', { de: 'Sich selbst kann man nicht einladen.', en: 'One cannot invite oneself.' });
    }
    return reader.result(() => organisationId);
  }
}

function sideOf(actor: Actor): { organisationId: Id } {
  if (!actor.organisationId) throw notFound();
  return { organisationId: actor.organisationId };
}

function dayOf(day: string | null): LocalDate | null {
  return day === null ? null : LocalDate.parseOrThrow(day);
}

function lastRejection(row: PartnershipEntity | undefined): LocalDate | null {
  return row?.endReason === 'REJECTED' && row.endedAt ? berlinDateOf(row.endedAt) : null;
}

/** Inviting and accepting by the same person is allowed, where one person is admin on both sides, but said. */
function answeredBy(actor: Actor, row: PartnershipEntity): Pick<PartnershipEntity, 'answeredBy' | 'isSamePerson'> {
  return { answeredBy: actor.accountId, isSamePerson: isSamePerson(actor, row) };
}

function samePersonDetails(actor: Actor, row: PartnershipEntity): Record<string, unknown> {
  return isSamePerson(actor, row) ? { samePerson: true } : {};
}

function isSamePerson(actor: Actor, row: PartnershipEntity): boolean {
  return actor.accountId !== null && row.begunBy === actor.accountId;
}

function joined({ offering, row }: Done): { kind: 'joined'; to: Id[] } {
  return { kind: 'joined', to: [...new Set([...allIn(offering), row.organisationId])] };
}
