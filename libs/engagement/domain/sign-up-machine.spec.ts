/** Protects: a sign-up changes its state only by the table, and the counters follow from the states. */
import {
  activeStatuses, isContactVisible, isRepetition, nextStatus, offerMs, placesInLine, seatsHeld, signUpEvents, type SignUpFacts,
  signUpStatuses, signUpTransitions,
} from './sign-up-machine.js';

const facts: SignUpFacts = {
  hasSeat: true, needsDecision: false, isPromotedByOffer: false, isOfferOpen: true, hasStarted: false, isCorrectable: true,
};
const flags = Object.keys(facts) as (keyof SignUpFacts)[];
const allFacts: SignUpFacts[] = Array.from({ length: 2 ** flags.length }, (_, bits) =>
  Object.fromEntries(flags.map((flag, index) => [flag, (bits >> index & 1) === 1])) as unknown as SignUpFacts);
const states = ['NEW', ...signUpStatuses] as const;

test.each([
  ['NEW', 'SIGN_UP', {}, 'CONFIRMED'],
  ['NEW', 'SIGN_UP', { hasSeat: false }, 'WAITLISTED'],
  ['NEW', 'SIGN_UP', { needsDecision: true }, 'APPLIED'],
  ['APPLIED', 'ACCEPT', {}, 'CONFIRMED'],
  ['APPLIED', 'ACCEPT', { hasSeat: false }, 'WAITLISTED'],
  ['APPLIED', 'DECLINE', {}, 'DECLINED'],
  ['WAITLISTED', 'SEAT_FREED', {}, 'CONFIRMED'],
  ['WAITLISTED', 'SEAT_FREED', { isPromotedByOffer: true }, 'OFFERED'],
  ['WAITLISTED', 'SEAT_FREED', { hasSeat: false }, null],
  ['OFFERED', 'ACCEPT_OFFER', {}, 'CONFIRMED'],
  ['OFFERED', 'ACCEPT_OFFER', { isOfferOpen: false }, null],
  ['OFFERED', 'DECLINE_OFFER', {}, 'DECLINED'],
  ['OFFERED', 'OFFER_RUNS_OUT', {}, null],
  ['OFFERED', 'OFFER_RUNS_OUT', { isOfferOpen: false }, 'EXPIRED'],
  ['CONFIRMED', 'CANCEL', { hasStarted: true }, 'CANCELLED_BY_VOLUNTEER'],
  ['WAITLISTED', 'CANCEL_BY_ORG', {}, 'CANCELLED_BY_ORG'],
  ['CONFIRMED', 'ATTEND', {}, null],
  ['CONFIRMED', 'ATTEND', { hasStarted: true }, 'ATTENDED'],
  ['CONFIRMED', 'MISS', { hasStarted: true }, 'NO_SHOW'],
  ['NO_SHOW', 'ATTEND', { isCorrectable: false }, null],
  ['NO_SHOW', 'ATTEND', {}, 'ATTENDED'],
  ['ATTENDED', 'MISS', {}, 'NO_SHOW'],
  ['DECLINED', 'ACCEPT', {}, null],
  ['CANCELLED_BY_VOLUNTEER', 'ACCEPT', {}, null],
  ['ATTENDED', 'CANCEL', {}, null],
  ['CONFIRMED', 'DECLINE', {}, null],
] as const)('%s, %s with %j leads to %s', (from, event, given, to) => {
  expect(nextStatus(from, event, { ...facts, ...given })).toBe(to);
});

test('at most one row holds for any state, event and facts', () => {
  let checked = 0;
  for (const from of states) {
    for (const event of signUpEvents) {
      for (const given of allFacts) {
        const holding = signUpTransitions.filter((one) => one.from === from && one.event === event && one.when.every((guard) => guard(given)));
        expect(holding.length).toBeLessThanOrEqual(1);
        checked += 1;
      }
    }
  }
  expect(checked).toBe(states.length * signUpEvents.length * 2 ** flags.length);
});

test('a row takes a seat only when there is one', () => {
  const takingSeats = signUpTransitions.filter((one) => seatsHeld(one.from) < seatsHeld(one.to));
  expect(takingSeats.length).toBe(4);
  for (const one of takingSeats) expect(one.when.every((guard) => guard({ ...facts, ...openFor(one.to), hasSeat: false }))).toBe(false);
  function openFor(to: string): Partial<SignUpFacts> {
    return { isPromotedByOffer: to === 'OFFERED' };
  }
});

test('nobody is promoted who does not stand in line, and nobody in line gets a seat otherwise', () => {
  for (const one of signUpTransitions) {
    if (one.event === 'SEAT_FREED') expect(one.from).toBe('WAITLISTED');
    if (one.from === 'WAITLISTED' && seatsHeld(one.to) === 1) expect(one.event).toBe('SEAT_FREED');
  }
});

test('every state is reached by some row, and every active state can be left by both sides', () => {
  expect(signUpStatuses.filter((status) => !signUpTransitions.some((one) => one.to === status))).toEqual([]);
  for (const status of activeStatuses) {
    expect(nextStatus(status, 'CANCEL', facts)).toBe('CANCELLED_BY_VOLUNTEER');
    expect(nextStatus(status, 'CANCEL_BY_ORG', facts)).toBe('CANCELLED_BY_ORG');
  }
});

test('saying the same again is no error, saying something else is', () => {
  expect(isRepetition('CANCELLED_BY_VOLUNTEER', 'CANCEL')).toBe(true);
  expect(isRepetition('CANCELLED_BY_ORG', 'CANCEL')).toBe(false);
  expect(isRepetition('CONFIRMED', 'ACCEPT')).toBe(true);
  expect(isRepetition('WAITLISTED', 'ACCEPT')).toBe(true);
  expect(isRepetition('DECLINED', 'ACCEPT')).toBe(false);
  expect(isRepetition('CONFIRMED', 'SEAT_FREED')).toBe(false);
});

test('contact is visible from the confirmation on and in no other state', () => {
  expect(signUpStatuses.filter(isContactVisible)).toEqual(['CONFIRMED', 'ATTENDED', 'NO_SHOW']);
  expect(signUpStatuses.filter((status) => placesInLine(status) === 1)).toEqual(['WAITLISTED']);
});

test('an offer stands 48 hours, half of the time to the start, but at least two hours', () => {
  const hour = 3_600_000;
  expect([offerMs(200 * hour), offerMs(40 * hour), offerMs(3 * hour), offerMs(-hour)]).toEqual([48 * hour, 20 * hour, 2 * hour, 2 * hour]);
});
