/** A time comes from the offering or from its place, never from both, and always says which. */
import fc from 'fast-check';
import { describe, expect, test } from '#jest';
import { type CardBase, barrierFactsOf, cardBase, renewedBase } from './card.js';
import { fullContent, saidIn } from './full-content.js';
import { emptyContent, type OfferingContent, type SaidPlace, type SaidSchedule } from './offering.js';
import { type PlaceContent, stopAfter } from './place.js';
import { emptyPlace } from './place-input.js';
import { type Schedule } from './schedule.js';

const open = (weekday: number): Schedule => ({
  repeats: 'WEEKLY', every: 1, weekdays: [weekday], ordinals: [], monthDays: [], from: '09:00', to: '17:00', endsNextDay: false, zone: 'Europe/Berlin', validFrom: null,
  validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
});
const said = (weekday: number, atPlace: number | null = null): SaidSchedule => ({ ...open(weekday), atPlace });
const house: PlaceContent = { ...emptyPlace, name: 'Bücherei', town: 'Lemgo', hours: [open(1), open(3)] };
const address = { street: null, postcode: null, district: null, latitude: null, longitude: null };
const bus: PlaceContent = {
  ...emptyPlace, kind: 'MOBILE', name: 'Bus', stops: [
    { ...address, name: 'Markt', town: 'Barntrup', hours: [open(2)] }, { ...address, name: null, town: 'Blomberg', hours: [open(4), open(5)] },
  ],
};
const known = new Map([['house', house], ['bus', bus]]);
const own: SaidPlace = { placeId: null, barrierFacts: [], name: null, town: 'Detmold', ...address };
const content = (fields: Partial<OfferingContent>): OfferingContent => ({ ...emptyContent, ...fields });
/** Weekday, origin, position of the place and stop of each time. */
const times = (fields: Partial<OfferingContent>): string[] => fullContent(content(fields), known).times
  .map(({ weekdays, origin, where }) => `${weekdays.join()} ${origin} ${where ? `${where.position} ${where.name ?? '-'} ${where.town ?? '-'}` : 'all'}`);

test.each<[string, Partial<OfferingContent>, string[]]>([
  ['without times of its own, those of the house', { places: [{ placeId: 'house' }] }, ['1 PLACE 0 Bücherei Lemgo', '3 PLACE 0 Bücherei Lemgo']],
  ['its own override all of them', { places: [{ placeId: 'house' }], times: [said(5)] }, ['5 OFFERING all']],
  ['by arrangement is a word of its own too', { places: [{ placeId: 'house' }], isTimeByArrangement: true }, []],
  ['own times at one place leave the hours of another', { places: [own, { placeId: 'house' }], times: [said(5, 0)] }, ['5 OFFERING 0 - Detmold', '1 PLACE 1 Bücherei Lemgo', '3 PLACE 1 Bücherei Lemgo']],
  ['own times at the house override it there alone', { places: [{ placeId: 'house' }, { placeId: 'bus' }], times: [said(5, 0)] }, ['5 OFFERING 0 Bücherei Lemgo', '2 PLACE 1 Markt Barntrup', '4 PLACE 1 Bus Blomberg', '5 PLACE 1 Bus Blomberg']],
  ['a place in words of its own lends nothing', { places: [own] }, []],
  ['an own time at one stop of a bus is the only one there', { places: [own, { placeId: 'bus' }], times: [{ ...said(5, 1), atStop: 0 }] }, ['5 OFFERING 1 Markt Barntrup']],
  ['a bus is where its stop is', { places: [{ placeId: 'bus' }] }, ['2 PLACE 0 Markt Barntrup', '4 PLACE 0 Bus Blomberg', '5 PLACE 0 Bus Blomberg']],
])('%s', (_, fields, expected) => {
  expect(times(fields)).toEqual(expected);
});

test('a stop is where its address is, or where it was while only that has changed', () => {
  const [market, blomberg] = bus.stops;
  if (!market || !blomberg) throw new Error('The bus has two stops.');
  const corrected = { ...market, street: 'Markt 1' };
  expect([0, 1].map((stop) => stopAfter(stop, bus.stops, [blomberg, market]))).toEqual([1, 0]);
  expect([0, 1].map((stop) => stopAfter(stop, bus.stops, [corrected, blomberg]))).toEqual([0, 1]);
  expect([0, 1].map((stop) => stopAfter(stop, bus.stops, [{ ...market, hours: [] }, blomberg]))).toEqual([0, 1]);
  expect([0, 1].map((stop) => stopAfter(stop, bus.stops, [blomberg]))).toEqual([null, 0]);
  expect([0, 1].map((stop) => stopAfter(stop, bus.stops, [corrected, market, blomberg]))).toEqual([1, 2]);
});

test('a place that was not loaded is an error, never an empty one', () => {
  expect(() => fullContent(content({ places: [{ placeId: 'unknown' }] }), known)).toThrow(/was not loaded/);
});

const anyContent = fc.record({
  places: fc.array(fc.constantFrom<SaidPlace>(own, { placeId: 'house' }, { placeId: 'bus' }), { maxLength: 3 }),
  times: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.option(fc.integer({ min: 0, max: 2 })), fc.option(fc.integer({ min: 0, max: 1 }))), { maxLength: 3 }), isTimeByArrangement: fc.boolean(),
}).map(({ times: given, ...fields }) => content({
  ...fields, times: given.map(([weekday, atPlace, stop]) => {
    const place = atPlace === null ? undefined : fields.places[atPlace];
    return { ...said(weekday, place ? atPlace : null), ...(place?.placeId === 'bus' && stop !== null ? { atStop: stop } : {}) };
  }),
}));

test('what the offering itself said can be read from what people see', () => {
  fc.assert(fc.property(anyContent, (one) => {
    const { places, times: own_, isTimeByArrangement } = one;
    expect(saidIn(fullContent(one, known))).toEqual({ places, times: own_, isTimeByArrangement });
  }));
});

describe('a card', () => {
  const facts = { id: 'o', networkId: 'n', version: 1, organisation: null, sponsor: null, isUnconfirmed: false, assuredOn: null, changedAt: new Date(0), machineTexts: [], terms: [] };
  const card = (one: OfferingContent, places: ReadonlyMap<string, PlaceContent>): CardBase => cardBase(fullContent(one, places), facts);

  test('that is renewed after its place changed is the one that would be written anew', () => {
    const later = new Map([['house', { ...house, name: 'Neue Bücherei', hours: [open(6)] }], ['bus', { ...bus, stops: bus.stops.slice(1) }]]);
    // The first stop is gone, and the second one is the first.
    const moved = (one: OfferingContent): OfferingContent => ({ ...one, times: one.times.map(({ atStop, ...time }) => ({ ...time, ...(atStop === 1 ? { atStop: 0 } : {}) })) });
    fc.assert(fc.property(anyContent, (one) => expect(renewedBase(card(one, known), later, new Date(0)) ?? card(one, known)).toEqual(card(moved(one), later))));
  });

  test('names for filters what is true, not what is partly true or untrue', () => {
    const barrierFacts = [{ code: 'LIFT', state: 'YES', note: null }, { code: 'STEP_FREE', state: 'PARTLY', note: null }, { code: 'QUIET_ROOM', state: 'NO', note: null }] as const;
    expect(barrierFactsOf(card(content({ places: [{ ...own, barrierFacts: [...barrierFacts] }, { placeId: 'house' }] }), known))).toEqual(['LIFT']);
  });
});
