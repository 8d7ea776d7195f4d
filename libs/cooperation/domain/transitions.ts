import { type Id } from '#kernel';
import { type OfferingState, type PartnerRole, type SharedOffering, type Standing, isPresent, leadOf, partnerOf, withPartner } from './shared-offering.js';

/** What can happen to a shared offering. The numbers beside the rows of `transitions` are explained in docs/decisions/shared-offerings.md. */
export type CooperationEvent =
  | 'invite' | 'withdrawInvitation' | 'accept' | 'decline' | 'expire'
  | 'request' | 'approve' | 'reject' | 'withdrawRequest'
  | 'publish' | 'giveNotice' | 'revokeNotice' | 'endNotice' | 'remove'
  | 'offerLead' | 'acceptLead' | 'declineLead'
  | 'close' | 'deactivate' | 'reinstate';

/** Who acts, seen from the offering: an organisation by its id, the integration office, or the system. */
export type Party = { readonly organisationId: Id } | 'COORDINATOR' | 'SYSTEM';

/** In which part somebody acts: the present LEAD, the TARGET organisation itself, the office, the system. */
export type Side = 'LEAD' | 'TARGET' | 'COORDINATOR' | 'SYSTEM';

/**
 * What a guard must know beyond the machine: clocks, counts and consents, answered by whoever calls. The value that
 * lets the act pass is `true` everywhere; an act that does not need a fact leaves it out, which counts as `false`.
 */
export interface Facts {
  /** The deadline of the invitation has not passed. */
  readonly isInTime?: boolean;
  /** The offering is the one the partner was shown: its core revision is the accepted one. */
  readonly isRevisionCurrent?: boolean;
  /** The target has not closed itself to invitations of this lead. */
  readonly isNotBlocked?: boolean;
  /** Fewer open invitations than the offering may have. */
  readonly hasRoomForInvitation?: boolean;
  /** No request was rejected within the pause. */
  readonly isPauseOver?: boolean;
  /** The notice period is kept, or the lead agrees to an earlier end. */
  readonly isNoticeKept?: boolean;
  /** The other side agrees to taking the notice back. */
  readonly isAgreed?: boolean;
  /** A second person stands behind a removal, and the objection window is over. */
  readonly hasSecondPerson?: boolean;
  /** What publishing needs is there. */
  readonly isComplete?: boolean;
  /** Future shifts are cancelled or moved. */
  readonly areShiftsSettled?: boolean;
}

/** One act on one offering. `target` is the organisation it is about; the owner where it is about the offering itself. */
export interface CooperationAct {
  readonly event: CooperationEvent;
  readonly by: Party;
  readonly target: Id;
  /** Only for invite and request: the part the partner would take. */
  readonly role?: Exclude<PartnerRole, 'LEAD'>;
  readonly facts: Facts;
}

/** Conditions beyond the states in a row; the name is also the reason of a refusal. */
export const guards = {
  isTargetActive: (offering, act) => offering.activeOrganisations.has(act.target),
  isTargetNotLead: (offering, act) => leadOf(offering) !== act.target,
  isTargetPartner: (offering, act) => partnerOf(offering, act.target).role === 'PARTNER',
  isNoHandOverOpen: (offering) => offering.handOverTo === null,
  isHandOverToTarget: (offering, act) => offering.handOverTo === act.target,
  isInTime: (_, { facts }) => facts.isInTime === true,
  isRevisionCurrent: (_, { facts }) => facts.isRevisionCurrent === true,
  isNotBlocked: (_, { facts }) => facts.isNotBlocked === true,
  hasRoomForInvitation: (_, { facts }) => facts.hasRoomForInvitation === true,
  isPauseOver: (_, { facts }) => facts.isPauseOver === true,
  isNoticeKept: (_, { facts }) => facts.isNoticeKept === true,
  isAgreed: (_, { facts }) => facts.isAgreed === true,
  hasSecondPerson: (_, { facts }) => facts.hasSecondPerson === true,
  isComplete: (_, { facts }) => facts.isComplete === true,
  areShiftsSettled: (_, { facts }) => facts.areShiftsSettled === true,
} satisfies Record<string, (offering: SharedOffering, act: CooperationAct) => boolean>;

/** Name of a condition. */
export type Guard = keyof typeof guards;

type Step = (offering: SharedOffering, act: CooperationAct) => SharedOffering;

const targetTo = (standing: Standing): Step => (offering, act) =>
  withPartner(offering, act.target, { ...partnerOf(offering, act.target), standing });
const targetBegins = (standing: Standing): Step => (offering, act) =>
  withPartner(offering, act.target, { role: act.role ?? 'PARTNER', standing });

/** What a transition does; several run in the order they are listed. */
export const effects = {
  becomesInvited: targetBegins('INVITED'),
  becomesRequested: targetBegins('REQUESTED'),
  becomesActive: targetTo('ACTIVE'),
  becomesDeclined: targetTo('DECLINED'),
  becomesNone: targetTo('NONE'),
  becomesLeaving: targetTo('LEAVING'),
  becomesLeft: targetTo('LEFT'),
  becomesRemoved: targetTo('REMOVED'),
  becomesLead: (offering, act) => withPartner({ ...offering, owner: act.target }, act.target, { role: 'LEAD', standing: 'ACTIVE' }),
  leadBecomesPartner: (offering) => {
    const lead = leadOf(offering);
    return lead === null ? offering : withPartner(offering, lead, { role: 'PARTNER', standing: 'ACTIVE' });
  },
  opensHandOver: (offering, act) => ({ ...offering, handOverTo: act.target }),
  endsHandOver: (offering) => ({ ...offering, handOverTo: null }),
  endsHandOverToTarget: (offering, act) => offering.handOverTo === act.target ? { ...offering, handOverTo: null } : offering,
  endsOpenOffers: (offering) => [...offering.partners].reduce((before, [id, partner]) =>
    partner.standing === 'INVITED' || partner.standing === 'REQUESTED' ? withPartner(before, id, { ...partner, standing: 'NONE' }) : before, offering),
  leavesAll: (offering, act) => {
    const partner = partnerOf(offering, act.target);
    if (!isPresent(partner.standing)) return offering;
    const wasIn = partner.standing === 'ACTIVE' || partner.standing === 'LEAVING';
    return withPartner(offering, act.target, { ...partner, standing: wasIn ? 'LEFT' : 'NONE' });
  },
  deactivates: (offering, act) => ({ ...offering, activeOrganisations: new Set([...offering.activeOrganisations].filter((id) => id !== act.target)) }),
  reactivates: (offering, act) => ({ ...offering, activeOrganisations: new Set([...offering.activeOrganisations, act.target]) }),
  publishes: (offering) => ({ ...offering, state: 'PUBLISHED' }),
  // Only a suspended offering appears again with its new lead; a draft stays one.
  appearsAgain: (offering) => offering.state === 'SUSPENDED' ? { ...offering, state: 'PUBLISHED' } : offering,
  suspends: (offering) => ({ ...offering, state: 'SUSPENDED' }),
  closes: (offering) => ({ ...offering, state: 'CLOSED' }),
} satisfies Record<string, Step>;

/** Name of something a transition does. */
export type Effect = keyof typeof effects;

/** One row: if an act of this event finds these states, comes from one of these sides and passes the needs, it takes effect. */
export interface Transition {
  readonly number: string;
  readonly event: CooperationEvent;
  readonly by: readonly Side[];
  readonly offering: readonly OfferingState[];
  /** Standing of the target; null = whatever it is. */
  readonly target: readonly Standing[] | null;
  /** Given where lead and others take different rows. */
  readonly isTargetLead?: boolean;
  readonly needs: readonly Guard[];
  readonly effects: readonly Effect[];
}

const alive: readonly OfferingState[] = ['DRAFT', 'PUBLISHED'];
const unfinished: readonly OfferingState[] = ['DRAFT', 'PUBLISHED', 'SUSPENDED'];
const always: readonly OfferingState[] = ['DRAFT', 'PUBLISHED', 'SUSPENDED', 'CLOSED'];
const office: readonly Side[] = ['COORDINATOR', 'SYSTEM', 'TARGET'];

/**
 * The one transition table, printed in docs/decisions/shared-offerings.md. T19 ("the lead leaves") has no row: it is
 * not possible. T21r is an addition: when an organisation is verified again, the offerings that were suspended with it
 * and have found no other lead appear again. Of the rows that fit event and states the first one decides.
 *
 * Conditions that follow from others are left out, and the explorer proves that they do: an open invitation, request or
 * hand-over exists only where it may be answered, because closing and deactivating end it.
 */
export const transitions: readonly Transition[] = [
  { number: 'T1', event: 'invite', by: ['LEAD'], offering: alive, target: ['NONE', 'LEFT', 'DECLINED', 'REMOVED'],
    needs: ['isTargetActive', 'isNotBlocked', 'hasRoomForInvitation'], effects: ['becomesInvited'] },
  { number: 'T7', event: 'invite', by: ['LEAD'], offering: always, target: ['REQUESTED'], needs: [], effects: ['becomesActive'] },
  { number: 'T2', event: 'withdrawInvitation', by: ['LEAD'], offering: always, target: ['INVITED'], needs: [], effects: ['becomesNone'] },
  { number: 'T3', event: 'accept', by: ['TARGET'], offering: always, target: ['INVITED'],
    needs: ['isInTime', 'isRevisionCurrent'], effects: ['becomesActive'] },
  { number: 'T4', event: 'decline', by: ['TARGET'], offering: always, target: ['INVITED'], needs: [], effects: ['becomesDeclined'] },
  { number: 'T4', event: 'expire', by: ['SYSTEM'], offering: always, target: ['INVITED'], needs: [], effects: ['becomesDeclined'] },
  { number: 'T5', event: 'request', by: ['TARGET'], offering: ['PUBLISHED'], target: ['NONE', 'LEFT', 'DECLINED'],
    needs: ['isTargetActive', 'isPauseOver'], effects: ['becomesRequested'] },
  { number: 'T7', event: 'request', by: ['TARGET'], offering: always, target: ['INVITED'], needs: ['isInTime'], effects: ['becomesActive'] },
  { number: 'T6', event: 'approve', by: ['LEAD'], offering: always, target: ['REQUESTED'], needs: [], effects: ['becomesActive'] },
  { number: 'T6', event: 'reject', by: ['LEAD'], offering: always, target: ['REQUESTED'], needs: [], effects: ['becomesDeclined'] },
  { number: 'T6', event: 'withdrawRequest', by: ['TARGET'], offering: always, target: ['REQUESTED'], needs: [], effects: ['becomesNone'] },
  { number: 'T9', event: 'publish', by: ['LEAD'], offering: ['DRAFT'], target: null, needs: ['isComplete'], effects: ['publishes'] },
  { number: 'T12', event: 'giveNotice', by: ['TARGET'], offering: unfinished, target: ['ACTIVE'],
    needs: ['isTargetNotLead', 'isNoticeKept'], effects: ['becomesLeaving', 'endsHandOverToTarget'] },
  { number: 'T13', event: 'revokeNotice', by: ['TARGET', 'LEAD'], offering: alive, target: ['LEAVING'], needs: ['isAgreed'], effects: ['becomesActive'] },
  { number: 'T14', event: 'endNotice', by: ['SYSTEM'], offering: always, target: ['LEAVING'], needs: [], effects: ['becomesLeft'] },
  { number: 'T15', event: 'remove', by: ['LEAD'], offering: alive, target: ['ACTIVE', 'LEAVING'],
    needs: ['isTargetNotLead', 'hasSecondPerson'], effects: ['becomesRemoved', 'endsHandOverToTarget'] },
  { number: 'T16', event: 'offerLead', by: ['LEAD'], offering: alive, target: ['ACTIVE'],
    needs: ['isTargetPartner', 'isNoHandOverOpen'], effects: ['opensHandOver'] },
  { number: 'T16', event: 'offerLead', by: ['COORDINATOR'], offering: ['SUSPENDED'], target: ['ACTIVE'],
    needs: ['isTargetPartner', 'isNoHandOverOpen'], effects: ['opensHandOver'] },
  { number: 'T17', event: 'acceptLead', by: ['TARGET'], offering: always, target: null,
    needs: ['isHandOverToTarget'], effects: ['leadBecomesPartner', 'becomesLead', 'endsHandOver', 'appearsAgain'] },
  { number: 'T18', event: 'declineLead', by: ['TARGET', 'SYSTEM'], offering: always, target: null,
    needs: ['isHandOverToTarget'], effects: ['endsHandOver'] },
  { number: 'T20', event: 'close', by: ['LEAD'], offering: alive, target: null,
    needs: ['areShiftsSettled'], effects: ['closes', 'endsOpenOffers', 'endsHandOver'] },
  { number: 'T20', event: 'close', by: ['COORDINATOR'], offering: ['SUSPENDED'], target: null,
    needs: ['areShiftsSettled'], effects: ['closes', 'endsHandOver'] },
  { number: 'T21', event: 'deactivate', by: [...office, 'LEAD'], offering: ['PUBLISHED'], target: null, isTargetLead: true,
    needs: [], effects: ['deactivates', 'leavesAll', 'suspends', 'endsOpenOffers', 'endsHandOver'] },
  { number: 'T21', event: 'deactivate', by: [...office, 'LEAD'], offering: ['DRAFT'], target: null, isTargetLead: true,
    needs: [], effects: ['deactivates', 'leavesAll', 'closes', 'endsOpenOffers', 'endsHandOver'] },
  { number: 'T21', event: 'deactivate', by: office, offering: always, target: null,
    needs: [], effects: ['deactivates', 'leavesAll', 'endsHandOverToTarget'] },
  { number: 'T21r', event: 'reinstate', by: ['COORDINATOR'], offering: ['SUSPENDED'], target: null, isTargetLead: true,
    needs: [], effects: ['reactivates', 'becomesLead', 'endsHandOver', 'appearsAgain'] },
  { number: 'T21r', event: 'reinstate', by: ['COORDINATOR'], offering: always, target: null, needs: [], effects: ['reactivates'] },
];

/** Why an act has no effect: the wrong side, states in which no row fits, or the name of the guard that held it back. */
export type Refusal = { readonly refused: 'SIDE' | 'STATE' | Guard };

/** The offering after the act, with the row that applied; or why nothing happens. Pure, and the only place where anything changes. */
export function step(
  offering: SharedOffering, act: CooperationAct, table: readonly Transition[] = transitions,
): { readonly next: SharedOffering; readonly transition: Transition } | Refusal {
  const fitting = table.filter((row) => row.event === act.event && fits(row, offering, act));
  if (fitting.length === 0) return { refused: 'STATE' };
  const sides = sidesOf(offering, act);
  const transition = fitting.find((row) => row.by.some((side) => sides.includes(side)));
  if (!transition) return { refused: 'SIDE' };
  const failed = transition.needs.find((name) => !guards[name](offering, act));
  if (failed) return { refused: failed };
  const next = transition.effects.reduce<SharedOffering>((before, name) => effects[name](before, act), offering);
  return { next, transition };
}

function fits(row: Transition, offering: SharedOffering, act: CooperationAct): boolean {
  if (!row.offering.includes(offering.state)) return false;
  if (row.target !== null && !row.target.includes(partnerOf(offering, act.target).standing)) return false;
  return row.isTargetLead === undefined || row.isTargetLead === (act.target === offering.owner);
}

function sidesOf(offering: SharedOffering, act: CooperationAct): Side[] {
  if (act.by === 'COORDINATOR' || act.by === 'SYSTEM') return [act.by];
  const { organisationId } = act.by;
  const sides: Side[] = [];
  if (organisationId === leadOf(offering)) sides.push('LEAD');
  if (organisationId === act.target) sides.push('TARGET');
  return sides;
}
