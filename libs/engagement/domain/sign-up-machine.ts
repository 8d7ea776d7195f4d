import { type Text } from '#kernel';

/** Every state of a sign-up. */
export const signUpStatuses = [
  'APPLIED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'DECLINED', 'EXPIRED', 'CANCELLED_BY_VOLUNTEER', 'CANCELLED_BY_ORG', 'ATTENDED', 'NO_SHOW',
] as const;
export type SignUpStatus = (typeof signUpStatuses)[number];

/** Everything that can happen to a sign-up. */
export const signUpEvents = [
  'SIGN_UP', 'ACCEPT', 'DECLINE', 'SEAT_FREED', 'ACCEPT_OFFER', 'DECLINE_OFFER', 'OFFER_RUNS_OUT', 'CANCEL', 'CANCEL_BY_ORG', 'ATTEND', 'MISS',
] as const;
export type SignUpEvent = (typeof signUpEvents)[number];

/** What the guards look at. The service reads it under the locks, so that it still holds when it is used. */
export interface SignUpFacts {
  /** A free seat, and nobody in line before this person. Always true where no seats are counted. */
  hasSeat: boolean;
  /** The organisation decides first: it wants to (APPROVAL), or a minor's guardians must agree. */
  needsDecision: boolean;
  /** A freed seat is offered and held, instead of given at once. */
  isPromotedByOffer: boolean;
  /** The time to answer an offer has not run out. */
  isOfferOpen: boolean;
  hasStarted: boolean;
  /** Attendance can still be corrected: up to 30 days after the end. */
  isCorrectable: boolean;
}

type Guard = (facts: SignUpFacts) => boolean;

/** One row: who may cause it is the policy table's matter, what it leads to is said here. */
interface Transition {
  /** NEW = there is no sign-up yet. */
  from: SignUpStatus | 'NEW';
  event: SignUpEvent;
  /** All must hold; none = always. */
  when: readonly Guard[];
  to: SignUpStatus;
}

const hasSeat: Guard = (facts) => facts.hasSeat;
const isFull: Guard = (facts) => !facts.hasSeat;
const needsDecision: Guard = (facts) => facts.needsDecision;
const needsNone: Guard = (facts) => !facts.needsDecision;
const byOffer: Guard = (facts) => facts.isPromotedByOffer;
const atOnce: Guard = (facts) => !facts.isPromotedByOffer;
const offerOpen: Guard = (facts) => facts.isOfferOpen;
const offerOver: Guard = (facts) => !facts.isOfferOpen;
const started: Guard = (facts) => facts.hasStarted;
const correctable: Guard = (facts) => facts.isCorrectable;

const row = (from: Transition['from'], event: SignUpEvent, when: readonly Guard[], to: SignUpStatus): Transition => ({ from, event, when, to });

/** The whole machine. Nothing changes the state of a sign-up except a row of this table. */
export const signUpTransitions: readonly Transition[] = [
  row('NEW', 'SIGN_UP', [needsDecision], 'APPLIED'),
  row('NEW', 'SIGN_UP', [needsNone, hasSeat], 'CONFIRMED'),
  row('NEW', 'SIGN_UP', [needsNone, isFull], 'WAITLISTED'),
  row('APPLIED', 'ACCEPT', [hasSeat], 'CONFIRMED'),
  // Accepting more people than there are seats is not an error: they stand in line, and the coordinator is told.
  row('APPLIED', 'ACCEPT', [isFull], 'WAITLISTED'),
  row('APPLIED', 'DECLINE', [], 'DECLINED'),
  row('WAITLISTED', 'SEAT_FREED', [hasSeat, byOffer], 'OFFERED'),
  row('WAITLISTED', 'SEAT_FREED', [hasSeat, atOnce], 'CONFIRMED'),
  row('OFFERED', 'ACCEPT_OFFER', [offerOpen], 'CONFIRMED'),
  row('OFFERED', 'DECLINE_OFFER', [], 'DECLINED'),
  row('OFFERED', 'OFFER_RUNS_OUT', [offerOver], 'EXPIRED'),
  ...(['APPLIED', 'WAITLISTED', 'OFFERED', 'CONFIRMED'] as const).flatMap((from) => [
    row(from, 'CANCEL', [], 'CANCELLED_BY_VOLUNTEER'),
    row(from, 'CANCEL_BY_ORG', [], 'CANCELLED_BY_ORG'),
  ]),
  row('CONFIRMED', 'ATTEND', [started], 'ATTENDED'),
  row('CONFIRMED', 'MISS', [started], 'NO_SHOW'),
  row('NO_SHOW', 'ATTEND', [correctable], 'ATTENDED'),
  row('ATTENDED', 'MISS', [correctable], 'NO_SHOW'),
];

/** Where the event leads; null when it does not fit the state or a guard does not hold. */
export function nextStatus(from: SignUpStatus | 'NEW', event: SignUpEvent, facts: SignUpFacts): SignUpStatus | null {
  const found = signUpTransitions.find((one) => one.from === from && one.event === event && one.when.every((guard) => guard(facts)));
  return found?.to ?? null;
}

/**
 * True when the event has happened to this sign-up before, so that saying it again is the same answer and not an
 * error: a second click, a retry after a lost connection.
 */
export function isRepetition(status: SignUpStatus, event: SignUpEvent): boolean {
  return repeated[event]?.includes(status) ?? false;
}

const repeated: Partial<Record<SignUpEvent, readonly SignUpStatus[]>> = {
  ACCEPT: ['CONFIRMED', 'WAITLISTED'],
  DECLINE: ['DECLINED'],
  ACCEPT_OFFER: ['CONFIRMED'],
  DECLINE_OFFER: ['DECLINED'],
  CANCEL: ['CANCELLED_BY_VOLUNTEER'],
  CANCEL_BY_ORG: ['CANCELLED_BY_ORG'],
  ATTEND: ['ATTENDED'],
  MISS: ['NO_SHOW'],
};

/** Seats this state holds: 1 or 0. Whoever came or stayed away keeps the seat, or it would be given away afterwards. */
export function seatsHeld(status: SignUpStatus | 'NEW'): 0 | 1 {
  return status === 'OFFERED' || status === 'CONFIRMED' || status === 'ATTENDED' || status === 'NO_SHOW' ? 1 : 0;
}

/** Places in line this state takes: 1 or 0. */
export function placesInLine(status: SignUpStatus | 'NEW'): 0 | 1 {
  return status === 'WAITLISTED' ? 1 : 0;
}

/** States in which something is still to come; one per person and shift at most. */
export const activeStatuses: readonly SignUpStatus[] = ['APPLIED', 'WAITLISTED', 'OFFERED', 'CONFIRMED'];

/** True once both sides may know each other's contact. */
export function isContactVisible(status: SignUpStatus): boolean {
  return status === 'CONFIRMED' || status === 'ATTENDED' || status === 'NO_SHOW';
}

/** Where a sign-up stands, in words that finish "The sign-up …". */
export const signUpStatusNames: Readonly<Record<SignUpStatus, Text>> = {
  APPLIED: { de: 'wartet auf eine Entscheidung', en: 'waits for a decision' },
  CONFIRMED: { de: 'ist bestätigt', en: 'is confirmed' },
  WAITLISTED: { de: 'steht auf der Warteliste', en: 'is on the waiting list' },
  OFFERED: { de: 'hat einen Platz angeboten bekommen, dessen Frist zählt', en: 'has been offered a place, whose time limit counts' },
  DECLINED: { de: 'ist abgelehnt', en: 'is declined' },
  EXPIRED: { de: 'ist vorbei, weil der angebotene Platz nicht rechtzeitig angenommen wurde', en: 'is over, because the offered place was not taken in time' },
  CANCELLED_BY_VOLUNTEER: { de: 'ist von der freiwilligen Person abgesagt', en: 'was cancelled by the volunteer' },
  CANCELLED_BY_ORG: { de: 'ist von der Organisation abgesagt', en: 'was cancelled by the organisation' },
  ATTENDED: { de: 'ist als „war da“ vermerkt', en: 'is noted as attended' },
  NO_SHOW: { de: 'ist als „war nicht da“ vermerkt', en: 'is noted as not attended' },
};

const HOUR_MS = 3_600_000;
const OFFER_MAX_MS = 48 * HOUR_MS;
const OFFER_MIN_MS = 2 * HOUR_MS;

/** How long an offer stands: 48 hours or half of the time until the start, whichever is shorter, but at least 2 hours. */
export function offerMs(msToStart: number): number {
  return Math.max(OFFER_MIN_MS, Math.min(OFFER_MAX_MS, Math.floor(msToStart / 2)));
}
