import { type Id } from '#kernel';
import { brokenInvariants, isOpen, leadOf, partnerOf, type SharedOffering } from '../../libs/cooperation/domain/shared-offering.js';
import { type CooperationAct, type CooperationEvent, type Facts, type Party, step, type Transition } from '../../libs/cooperation/domain/transitions.js';

/** A way into a state that must not be, as short as there is one. */
export interface CounterExample {
  readonly finding: string;
  /** The acts that lead there, such as `invite b by a`. */
  readonly path: readonly string[];
}

/** What an exhaustive walk through a transition table found. */
export interface Exploration {
  readonly states: number;
  /** Ways from one state to another by an event about an organisation. */
  readonly transitions: number;
  /** Numbers of the rows that took effect at least once. */
  readonly rowsUsed: ReadonlySet<Transition>;
  readonly counterExample: CounterExample | null;
  /** States from which CLOSED cannot be reached. */
  readonly stuck: number;
}

interface Visit { readonly offering: SharedOffering; readonly from: string | null; readonly act: CooperationAct | null }
interface Edge { readonly from: string; readonly to: string }

const goodFacts: Facts = {
  isInTime: true, isRevisionCurrent: true, isNotBlocked: true, hasRoomForInvitation: true, isPauseOver: true,
  isNoticeKept: true, isAgreed: true, hasSecondPerson: true, isComplete: true, areShiftsSettled: true,
};

/** What each event may never do without: stated here a second time, on purpose, and not read from the table. */
const indispensable: Readonly<Partial<Record<CooperationEvent, readonly (keyof Facts)[]>>> = {
  invite: ['isNotBlocked', 'hasRoomForInvitation'],
  accept: ['isInTime', 'isRevisionCurrent'],
  request: ['isPauseOver', 'isInTime'],
  giveNotice: ['isNoticeKept'],
  revokeNotice: ['isAgreed'],
  remove: ['hasSecondPerson'],
  publish: ['isComplete'],
  close: ['areShiftsSettled'],
};

const aboutOffering: readonly CooperationEvent[] = ['publish', 'close'];
const aboutTarget: readonly CooperationEvent[] = [
  'invite', 'withdrawInvitation', 'accept', 'decline', 'expire', 'request', 'approve', 'reject', 'withdrawRequest', 'giveNotice',
  'revokeNotice', 'endNotice', 'remove', 'offerLead', 'acceptLead', 'declineLead', 'deactivate', 'reinstate',
];

/** Walks through every offering that is reachable from a fresh draft of the first organisation. Stops at the first finding. */
export function explore(table: readonly Transition[], organisations: readonly Id[]): Exploration {
  const acts = allActs(organisations, table);
  const start = freshDraft(organisations);
  const visits = new Map<string, Visit>([[keyOf(start), { offering: start, from: null, act: null }]]);
  const edges = new Map<string, Edge>();
  const rowsUsed = new Set<Transition>();
  // A map keeps the order of insertion and is walked while it grows: breadth first, so that paths are shortest.
  for (const [key, { offering }] of visits) {
    for (const { act, rows } of acts.flatMap((variants) => possible(offering, variants))) {
      const outcome = step(offering, act, rows);
      if ('refused' in outcome) continue;
      const to = keyOf(outcome.next);
      rowsUsed.add(outcome.transition);
      const finding = findingOf(offering, act, outcome.next, to === key);
      if (to !== key) edges.set(`${key}>${act.event} ${act.target}>${to}`, { from: key, to });
      if (!visits.has(to)) visits.set(to, { offering: outcome.next, from: key, act });
      if (finding) {
        const counterExample = { finding, path: [...pathTo(visits, key), named(act)] };
        return { states: visits.size, transitions: edges.size, rowsUsed, counterExample, stuck: 0 };
      }
    }
  }
  return { states: visits.size, transitions: edges.size, rowsUsed, counterExample: null, stuck: stuckStates(visits, [...edges.values()]) };
}

function freshDraft(organisations: readonly Id[]): SharedOffering {
  const owner = organisations[0] ?? '';
  return {
    state: 'DRAFT', owner, handOverTo: null, partners: new Map([[owner, { role: 'LEAD', standing: 'ACTIVE' }]]),
    activeOrganisations: new Set(organisations),
  };
}

/** An act with the rows of its event. */
interface Try { readonly act: CooperationAct; readonly rows: readonly Transition[] }

/** An act with all facts given, and the same with each one missing; the latter only where the former is possible, because facts never help. */
function possible(offering: SharedOffering, variants: readonly Try[]): readonly Try[] {
  const [best] = variants;
  return best && !('refused' in step(offering, best.act, best.rows)) ? variants : [];
}

/** Every event by everybody about everybody, with all facts given and with each one missing. */
function allActs(organisations: readonly Id[], table: readonly Transition[]): Try[][] {
  const parties: Party[] = [...organisations.map((organisationId) => ({ organisationId })), 'COORDINATOR', 'SYSTEM'];
  return [...aboutOffering, ...aboutTarget].flatMap((event) => {
    const rows = table.filter((row) => row.event === event);
    const targets = aboutOffering.includes(event) ? organisations.slice(0, 1) : organisations;
    return parties.flatMap((by) => targets.flatMap((target) => rolesOf(event).map((role) =>
      factsOf(event).map((facts) => ({ act: { event, by, target, role, facts }, rows })))));
  });
}

function factsOf(event: CooperationEvent): Facts[] {
  return [goodFacts, ...(indispensable[event] ?? []).map((name) => ({ ...goodFacts, [name]: false }))];
}

function rolesOf(event: CooperationEvent): ('PARTNER' | 'SUPPORTER')[] {
  return event === 'invite' || event === 'request' ? ['PARTNER', 'SUPPORTER'] : ['PARTNER'];
}

/** What is wrong with a step; null = nothing. States are judged by the invariants, steps by what nobody may do. */
function findingOf(before: SharedOffering, act: CooperationAct, after: SharedOffering, isUnchanged: boolean): string | null {
  const broken = brokenInvariants(after);
  if (broken.length > 0) return broken.join(', ');
  const was = partnerOf(before, act.target).standing;
  // Of a request that meets an invitation the deadline counts, of any other the pause; an invitation that meets a request needs nothing.
  const missing = indispensable[act.event]?.find((name) => act.facts[name] !== true
    && !(act.event === 'invite' && was === 'REQUESTED')
    && !(act.event === 'request' && name === (was === 'INVITED' ? 'isPauseOver' : 'isInTime')));
  if (missing) return `${act.event} without ${missing}`;
  if (act.event === 'deactivate' || act.event === 'reinstate') {
    if (after.activeOrganisations.has(act.target) !== (act.event === 'reinstate')) return `${act.event} without effect`;
  } else if (isUnchanged) return `${act.event} without effect`;
  return closingFinding(before, act, after) ?? consentFinding(before, act, after) ?? leadFinding(before, act, after) ?? officeFinding(before, act, after);
}

/** What is closed stays closed, and nothing new begins in it. */
function closingFinding(before: SharedOffering, act: CooperationAct, after: SharedOffering): string | null {
  if (before.state !== 'CLOSED') {
    const mayClose = act.event === 'close' || (act.event === 'deactivate' && before.state === 'DRAFT' && act.target === leadOf(before));
    return after.state === 'CLOSED' && !mayClose ? 'closed without being closed' : null;
  }
  if (after.state !== 'CLOSED') return 'a closed offering came back';
  return ['endNotice', 'deactivate', 'reinstate'].includes(act.event) ? null : 'something began in a closed offering';
}

/** A hand-over never outlives the lead who offered it, and ends only for a reason. */
function leadFinding(before: SharedOffering, act: CooperationAct, after: SharedOffering): string | null {
  if (leadOf(before) !== leadOf(after) && after.handOverTo !== null) return 'a hand-over outlived its lead';
  if (act.event === 'revokeNotice' && leadOf(before) === null) return 'an agreement without a lead';
  const endings: readonly CooperationEvent[] = ['acceptLead', 'declineLead', 'close', 'deactivate', 'giveNotice', 'remove'];
  const isEnded = before.handOverTo !== null && after.handOverTo === null;
  return isEnded && !endings.includes(act.event) && leadOf(before) === leadOf(after) ? 'a hand-over ended without reason' : null;
}

/** Nobody is brought in, taken out or made lead without their own or a proper act. */
function consentFinding(before: SharedOffering, act: CooperationAct, after: SharedOffering): string | null {
  const actor = typeof act.by === 'string' ? act.by : act.by.organisationId;
  for (const id of before.activeOrganisations) {
    const was = partnerOf(before, id);
    const is = partnerOf(after, id);
    if (act.event === 'reinstate') continue;
    if (is.standing === 'ACTIVE' && !['ACTIVE', 'LEAVING'].includes(was.standing)) {
      const bothAgree = (was.standing === 'INVITED' && actor === id) || (was.standing === 'REQUESTED' && actor === leadOf(before));
      if (!bothAgree) return 'a partner without the consent of both sides';
    }
    if (is.standing === 'ACTIVE' && was.standing === 'LEAVING' && actor !== id && actor !== leadOf(before)) return 'a notice was taken back by a stranger';
    if (is.standing === 'INVITED' && was.standing !== 'INVITED' && actor !== leadOf(before)) return 'an invitation by somebody who does not lead';
    if (is.standing === 'REQUESTED' && was.standing !== 'REQUESTED' && (actor !== id || before.state !== 'PUBLISHED' || was.standing === 'REMOVED')) return 'a request that nobody may make';
    if (is.standing === 'LEAVING' && was.standing !== 'LEAVING' && (actor !== id || was.standing !== 'ACTIVE')) return 'a notice that the partner did not give';
    if (is.standing === 'LEFT' && was.standing !== 'LEFT' && act.event === 'endNotice' && (actor !== 'SYSTEM' || was.standing !== 'LEAVING')) return 'an end that nobody gave notice of';
    if (is.standing === 'REMOVED' && was.standing !== 'REMOVED' && (actor !== leadOf(before) || !['ACTIVE', 'LEAVING'].includes(was.standing))) return 'a removal by a stranger';
    if (isOpen(was.standing) && ['NONE', 'DECLINED'].includes(is.standing)
      && !endsOffer({ event: act.event, actor, target: id, lead: leadOf(before), wasInvited: was.standing === 'INVITED' })) return 'an open offer ended by a stranger';
    if (was.standing === 'ACTIVE' && is.standing === 'ACTIVE' && is.role === 'LEAD' && was.role !== 'LEAD'
      && (before.handOverTo !== id || actor !== id || was.role !== 'PARTNER')) return 'a lead that was not handed over';
    if (!isOpen(was.standing) && !['ACTIVE', 'LEAVING'].includes(was.standing) && was.standing !== is.standing && !isOpen(is.standing)) return 'a past partnership was rewritten';
  }
  return null;
}

function endsOffer(end: { event: CooperationEvent; actor: string; target: Id; lead: Id | null; wasInvited: boolean }): boolean {
  switch (end.event) {
    case 'withdrawInvitation': return end.wasInvited && end.actor === end.lead;
    case 'decline': return end.wasInvited && end.actor === end.target;
    case 'expire': return end.wasInvited && end.actor === 'SYSTEM';
    case 'reject': return !end.wasInvited && end.actor === end.lead;
    case 'withdrawRequest': return !end.wasInvited && end.actor === end.target;
    case 'close': case 'deactivate': return true;
    default: return false;
  }
}

/** Publishing and closing belong to the lead; a suspended offering and organisations themselves to the office. */
function officeFinding(before: SharedOffering, act: CooperationAct, after: SharedOffering): string | null {
  const actor = typeof act.by === 'string' ? act.by : act.by.organisationId;
  const lead = leadOf(before);
  if (after.state === 'CLOSED' && before.state !== 'CLOSED' && act.event === 'close'
    && actor !== (before.state === 'SUSPENDED' ? 'COORDINATOR' : lead)) return 'closed by a stranger';
  if (before.state === 'DRAFT' && after.state === 'PUBLISHED' && actor !== lead) return 'published by a stranger';
  if (before.state === 'SUSPENDED' && after.state === 'PUBLISHED' && leadOf(after) === null) return 'visible again without a lead';
  if (after.handOverTo !== null && after.handOverTo !== before.handOverTo) {
    if (before.handOverTo !== null) return 'a second hand-over';
    if (partnerOf(after, after.handOverTo).role !== 'PARTNER') return 'a hand-over to a supporter';
    if (actor !== (before.state === 'SUSPENDED' ? 'COORDINATOR' : lead)) return 'a hand-over by a stranger';
  }
  if (before.handOverTo !== null && after.handOverTo === null && act.event === 'declineLead'
    && actor !== 'SYSTEM' && actor !== before.handOverTo) return 'a hand-over ended by a stranger';
  if (act.event === 'deactivate' && !['COORDINATOR', 'SYSTEM', act.target].includes(actor)) return 'an organisation deactivated by a stranger';
  if (act.event === 'reinstate' && actor !== 'COORDINATOR') return 'an organisation reinstated by a stranger';
  return null;
}

function stuckStates(visits: ReadonlyMap<string, Visit>, edges: readonly Edge[]): number {
  const comingFrom = new Map<string, string[]>();
  for (const { from, to } of edges) comingFrom.set(to, [...comingFrom.get(to) ?? [], from]);
  const reaching = new Set([...visits].filter(([, visit]) => visit.offering.state === 'CLOSED').map(([key]) => key));
  for (const key of reaching) for (const from of comingFrom.get(key) ?? []) reaching.add(from);
  return visits.size - reaching.size;
}

function keyOf(offering: SharedOffering): string {
  const partners = [...offering.partners].map(([id, { role, standing }]) => `${id}:${role}:${standing}`).sort().join();
  return `${offering.state} ${offering.owner} ${offering.handOverTo} ${[...offering.activeOrganisations].sort().join()} ${partners}`;
}

function pathTo(visits: ReadonlyMap<string, Visit>, key: string): string[] {
  const visit = visits.get(key);
  if (!visit?.act || visit.from === null) return [];
  return [...pathTo(visits, visit.from), named(visit.act)];
}

function named(act: CooperationAct): string {
  return `${act.event} ${act.target} by ${typeof act.by === 'string' ? act.by : act.by.organisationId}`;
}
