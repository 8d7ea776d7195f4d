import { Injectable } from '@nestjs/common';
import { type Actor, type Id, Problem, StaleVersion } from '#kernel';
import { type Action, authorise, may, notFound, refused } from '#identity';
import { AuditTrail, changesBetween, Doors, type Tx } from '#platform/database';
import { isPresent } from './domain/shared-offering.js';
import { type CooperationEvent, type Guard } from './domain/transitions.js';
import { CooperationNotices, type Notice } from './cooperation-notices.js';
import { PartnershipViews, type PartnershipView } from './partnership-views.js';
import { type LockedOffering, type Order, SharedOfferings } from './shared-offerings.js';
import { type PartnershipEntity } from './store/partnership.entity.js';
import { PartnershipsStore } from './store/partnerships.store.js';

/** A partnership under lock, with the offering it belongs to. */
export interface Found {
  row: PartnershipEntity;
  offering: LockedOffering;
}

/** What is to be done with a partnership, as the client saw it. */
export interface Seen {
  id: Id;
  expectedVersion: number;
}

/** What changed, for the mail about it. */
export interface Done extends Found {
  eventId: Id;
}

/** How one use case acts on one partnership. */
export interface Plan extends Seen {
  action: Extract<Action, `partnership.${string}` | 'contribution.write'>;
  /** Whose right it is: the lead's, or the organisation's own. */
  side: 'LEAD' | 'TARGET';
  /** True when this was done already, so that the answer is the same as then. */
  isRepeated?: (row: PartnershipEntity) => boolean;
  /** The act and what goes with it. */
  order: (found: Found) => Order;
  notice: (done: Done) => Pick<Notice, 'kind' | 'to'> & Partial<Notice>;
}

/** Columns whose values are words or people. */
const personal: readonly (keyof PartnershipEntity)[] = ['message', 'reason', 'begunBy', 'answeredBy'];

/** The one way in which an existing partnership changes: locked, authorised, through the machine, against a version, with audit row and mail. */
@Injectable()
export class PartnershipActs {
  constructor(
    private readonly doors: Doors,
    private readonly shared: SharedOfferings,
    private readonly store: PartnershipsStore,
    private readonly views: PartnershipViews,
    private readonly notices: CooperationNotices,
    private readonly audit: AuditTrail,
  ) {}

  /** Acts in a transaction of its own. */
  async perform(actor: Actor, plan: Plan): Promise<PartnershipView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const found = await this.enter(tx, actor, plan);
      if (plan.isRepeated?.(found.row)) return this.views.one(tx, actor, found.row);
      return this.act(tx, actor, found, plan);
    });
  }

  /** The partnership under lock. @throws AppError NOT_FOUND for what the caller may not know of, FORBIDDEN for the rest. */
  async enter(tx: Tx, actor: Actor, plan: Pick<Plan, 'id' | 'action' | 'side'>): Promise<Found> {
    const seen = await this.store.find(tx, plan.id);
    const offering = seen && await this.shared.lock(tx, seen.offeringId, [seen.organisationId]);
    // Read again under the lock: what was seen before may have changed since.
    const row = offering && await this.store.find(tx, plan.id);
    if (!row || !offering) throw notFound();
    const organisationId = offering.machine.owner;
    if (!may(actor, 'partnership.read', { organisationId, partnerOrganisationIds: [row.organisationId] })) throw notFound();
    authorise(actor, plan.action, { organisationId: plan.side === 'LEAD' ? organisationId : row.organisationId });
    return { row, offering };
  }

  /** Takes the step. The state decides before the version: whoever comes too late hears that, not that something changed. */
  async act(tx: Tx, actor: Actor, found: Found, plan: Omit<Plan, 'isRepeated' | 'side' | 'id'>): Promise<PartnershipView | Problem> {
    const { row, offering } = found;
    const order = plan.order(found);
    const isNewest = offering.partnerships.get(row.organisationId)?.id === row.id;
    const refusal = isNewest ? this.shared.refusalOf(offering, order.act) : 'STATE';
    if (refusal) return problemOf(refusal, { event: order.act.event, standing: isNewest ? row.status : 'WITHDRAWN', found, order });
    if (row.version !== plan.expectedVersion) return new StaleVersion({ expected: plan.expectedVersion, actual: row.version }, []);
    const outcome = await this.shared.take(tx, actor, offering, order);
    if ('refused' in outcome) throw new Error(`The machine changed its mind: ${outcome.refused}`);
    return this.finish(tx, actor, { before: row, offering: outcome.offering, eventId: outcome.eventId }, plan);
  }

  /** Audit row, mails and answer after a change. */
  async finish(
    tx: Tx, actor: Actor, change: { before: PartnershipEntity; offering: LockedOffering; eventId: Id }, plan: Pick<Plan, 'action' | 'notice'>,
  ): Promise<PartnershipView> {
    const { before, offering, eventId } = change;
    const row = offering.partnerships.get(before.organisationId) ?? before;
    await this.audit.record(tx, actor, {
      action: plan.action, subjectType: 'partnership', subjectId: row.id, changes: changesBetween(before, row, personal),
    });
    await this.notices.send(tx, actor, { offering, partnership: row, eventId, ...plan.notice({ row, offering, eventId }) });
    return this.views.one(tx, actor, row);
  }
}

/** The answer to an act that the machine refused. */
export function problemOf(
  refusal: 'STATE' | 'SIDE' | Guard,
  about: { event: CooperationEvent; standing: PartnershipEntity['status'] | null; found?: Found; order?: Order },
): Problem {
  switch (refusal) {
    case 'SIDE': throw refused('NOT_ALLOWED');
    case 'STATE': return stateProblem(about.event, about.standing);
    case 'isTargetActive': return new Problem('Refused', 'ORGANISATION_NOT_VERIFIED', {
      de: 'Die Organisation ist zurzeit nicht vom Integrationsbüro bestätigt.', en: 'The organisation is not verified by the integration office at present.',
    });
    case 'isNotBlocked': return new Problem('Refused', 'INVITATION_NOT_WANTED', {
      de: 'Diese Organisation möchte von Ihnen nicht mehr eingeladen werden. Sie kann aber selbst anfragen.',
      en: 'This organisation does not want further invitations from you. It can still ask to join.',
    });
    case 'hasRoomForInvitation': return new Problem('Refused', 'TOO_MANY_OPEN_INVITATIONS', {
      de: 'Es sind schon 20 Einladungen zu diesem Angebot offen. Bitte ziehen Sie erst eine zurück.',
      en: 'There are 20 open invitations to this offering already. Please withdraw one first.',
    });
    case 'isPauseOver': return new Problem('Refused', 'REQUEST_PAUSE', {
      de: 'Nach einer abgelehnten Anfrage ist die nächste erst nach 90 Tagen möglich.', en: 'After a rejected request the next one is possible after 90 days only.',
    });
    case 'isTargetNotLead': return new Problem('Refused', 'LEAD_CANNOT_LEAVE', {
      de: 'Die federführende Organisation kann nicht gehen: Geben Sie die Federführung ab oder schließen Sie das Angebot.',
      en: 'The lead cannot leave: hand the lead over or close the offering.',
    });
    case 'isInTime': return noLongerOpen();
    case 'isRevisionCurrent': return new StaleVersion({
      expected: about.order?.columns?.acceptedRevision ?? 0, actual: about.found?.offering.row.coreRevision ?? 0,
    }, ['coreRevision']);
    default: return wrongState();
  }
}

/** The invitation or request was answered, taken back or has expired. */
export function noLongerOpen(): Problem {
  return new Problem('Refused', 'INVITE_NO_LONGER_OPEN', {
    de: 'Das ist nicht mehr offen: beantwortet, zurückgezogen oder abgelaufen.', en: 'This is no longer open: answered, withdrawn or expired.',
  });
}

/** The step does not fit the present state. */
export function wrongState(): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: 'Das geht im jetzigen Zustand nicht.', en: 'Not possible in the present state.' });
}

const answers: readonly CooperationEvent[] = ['withdrawInvitation', 'accept', 'decline', 'approve', 'reject', 'withdrawRequest'];

function stateProblem(event: CooperationEvent, standing: PartnershipEntity['status'] | null): Problem {
  if (answers.includes(event)) return noLongerOpen();
  const isThere = standing !== null && standing !== 'WITHDRAWN' && isPresent(standing);
  if ((event === 'invite' || event === 'request') && isThere) {
    return new Problem('Refused', 'ALREADY_EXISTS', {
      de: 'Diese Organisation ist schon eingeladen, hat schon angefragt oder ist schon dabei.',
      en: 'This organisation is invited already, has asked already or takes part already.',
    });
  }
  return wrongState();
}
