/** Two entries of one offering share place, name and time; what differs in one of them is another offering. */
import fc from 'fast-check';
import { describe, expect, test } from '#jest';
import { LocalDate } from '#kernel';
import { type Comparable, type DuplicateReason, duplicateReasons, NEAR_METRES } from './duplicates.js';
import { type Address } from './offering.js';
import { onDay, type Schedule } from './schedule.js';

const today = LocalDate.parseOrThrow('2027-03-01');
const day = LocalDate.parseOrThrow;
const calendar = { isPublicHoliday: (date: LocalDate) => date === '2027-05-01', isSchoolHoliday: (date: LocalDate) => date >= '2027-07-01' && date <= '2027-08-15' };
const at = { today, calendar };

const place = (fields: Partial<Address> = {}): Address => ({ name: null, street: null, postcode: null, town: 'Neumünster', district: null, latitude: null, longitude: null, ...fields });
const time = (fields: Partial<Schedule> = {}): Schedule => ({
  repeats: 'WEEKLY', every: 1, weekdays: [2], ordinals: [], monthDays: [], from: '16:00', to: '18:00', endsNextDay: false, zone: 'Europe/Berlin', validFrom: null,
  validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null, ...fields,
});
const house = place({ name: 'Haus der Begegnung', street: 'Marktstraße 1', postcode: '24534', latitude: 54.07, longitude: 9.98 });
const offering = (fields: Partial<Comparable> = {}): Comparable => ({ title: 'Sprachcafé', description: '', isRemote: false, places: [house], times: [time()], organisations: [], ...fields });
const reasons = (one: Partial<Comparable>, other: Partial<Comparable>): DuplicateReason[] | null => {
  const both = duplicateReasons(offering(one), offering(other), at);
  expect(duplicateReasons(offering(other), offering(one), at)).toEqual(both);
  return both;
};

describe('the place', () => {
  test.each<[string, Address[], DuplicateReason | null]>([
    ['the same address in another spelling', [place({ street: 'Marktstr. 1', postcode: '24534', town: 'neumuenster' })], 'SAME_ADDRESS'],
    ['the same address, entered beside another point', [{ ...house, latitude: 54.08 }], 'SAME_ADDRESS'],
    ['90 metres away', [place({ latitude: 54.0708, longitude: 9.98 })], 'NEAR_PLACE'],
    ['130 metres away', [place({ latitude: 54.0712, longitude: 9.98 })], null],
    ['a house of the same name 1 km away', [{ ...house, street: null, latitude: 54.08 }], null],
    ['a house of a similar name without a point', [place({ name: 'Haus Begegnung' })], 'SAME_HOUSE'],
    ['a house of a similar name in another town', [place({ name: 'Haus der Begegnung', town: 'Detmold' })], null],
    ['a house of another name', [place({ name: 'Stadtteilbüro Süd' })], null],
    ['another house number', [place({ name: 'Haus der Begegnung', street: 'Marktstraße 11' })], null],
    ['nothing but the town', [place()], 'SAME_TOWN'],
    ['no place', [], null],
    ['the second of two places', [place({ street: 'Hafen 9' }), house], 'SAME_ADDRESS'],
  ])('%s', (_, places, expected) => {
    expect(reasons({ places }, {})).toEqual(expected && [expected, 'SIMILAR_TITLE', 'OVERLAPPING_TIMES']);
  });

  test(`a metre decides at ${NEAR_METRES}`, () => {
    const north = (metres: number): Address => place({ latitude: 54.07 + metres / 111_194.93, longitude: 9.98 });
    expect([reasons({ places: [north(99.9)] }, {})?.[0], reasons({ places: [north(100.1)] }, {})]).toEqual(['NEAR_PLACE', null]);
  });
});

describe('the time', () => {
  test.each<[string, Schedule[], boolean]>([
    ['the same', [time()], true], ['an hour in common', [time({ from: '17:00', to: '20:00' })], true], ['one after the other', [time({ from: '18:00', to: '20:00' })], false],
    ['another day', [time({ weekdays: [3] })], false], ['one of two days', [time({ weekdays: [4, 2] })], true], ['over already', [time({ validTo: day('2027-02-28') })], false],
    ['begins in autumn, the other one goes on', [time({ validFrom: day('2027-10-01') })], true], ['beyond what is looked at', [time({ validFrom: day('2029-01-01') })], false],
    ['once on a day that the other one names', [time({ repeats: 'ONCE', weekdays: [], validFrom: day('2027-04-06') })], true],
    ['once on another day', [time({ repeats: 'ONCE', weekdays: [], validFrom: day('2027-04-07') })], false],
    ['the night before, until the afternoon', [time({ weekdays: [1], from: '20:00', to: '17:00', endsNextDay: true })], true],
    ['the night before, until noon', [time({ weekdays: [1], from: '20:00', to: '12:00', endsNextDay: true })], false],
    ['online from New York, at the same instants', [time({ from: '10:00', to: '12:00', zone: 'America/New_York' })], true],
    ['online from New York, at the same hours of another clock', [time({ zone: 'America/New_York' })], false],
    ['online from Tokyo, begun on Tuesday and over midnight there', [time({ from: '23:00', to: '02:00', endsNextDay: true, zone: 'Asia/Tokyo' })], true],
    ['the first Tuesday of a month', [time({ repeats: 'MONTHLY', ordinals: [1] })], true],
  ])('%s', (_, times, overlaps) => {
    expect(reasons({ times }, {})).toEqual(overlaps ? ['SAME_ADDRESS', 'SIMILAR_TITLE', 'OVERLAPPING_TIMES'] : null);
  });

  test('alternating weeks, and school holidays against school weeks, never meet', () => {
    expect(reasons({ times: [time({ every: 2, validFrom: day('2027-03-02') })] }, { times: [time({ every: 2, validFrom: day('2027-03-09') })] })).toBeNull();
    expect(reasons({ times: [time({ inSchoolHolidays: 'ONLY' })] }, { times: [time({ inSchoolHolidays: 'PAUSES' })] })).toBeNull();
    expect(reasons({ times: [time({ inSchoolHolidays: 'ONLY' })] }, {})?.[2]).toBe('OVERLAPPING_TIMES');
  });

  test('by arrangement speaks neither against it nor for certain', () => {
    expect(reasons({ times: [] }, {})).toEqual(['SAME_ADDRESS', 'SIMILAR_TITLE', 'TIME_BY_ARRANGEMENT']);
  });

  test('agrees with looking at every minute of every day', () => {
    const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const some = fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 2 }), a: clock, b: clock, every: fc.integer({ min: 1, max: 3 }), inSchoolHolidays: fc.constantFrom('RUNS' as const, 'ONLY' as const, 'PAUSES' as const) })
      .map(({ a, b, ...rest }) => time({ ...rest, from: a, to: b, endsNextDay: b <= a, validFrom: today }));
    const hoursOf = (times: Schedule[]): Set<number> => new Set(Array.from({ length: 401 }, (_, ahead) => ahead).flatMap((ahead) => times.flatMap((one) => {
      const found = onDay(one, LocalDate.addDays(today, ahead), calendar);
      if (!found) return [];
      const [from, to] = [Number(found.from.slice(0, 2)), Number(found.to.slice(0, 2)) + (found.endsNextDay ? 24 : 0)];
      return Array.from({ length: to - from }, (_, hour) => ahead * 24 + from + hour);
    })));
    fc.assert(fc.property(fc.array(some, { minLength: 1, maxLength: 3 }), fc.array(some, { minLength: 1, maxLength: 3 }), (one, other) => {
      const theirs = hoursOf(other);
      expect(reasons({ times: one }, { times: other }) !== null).toBe([...hoursOf(one)].some((hour) => theirs.has(hour)));
    }), { numRuns: 50 });
  });
});

test('words of the place and of the organisation tell no course from another', () => {
  expect(reasons({ title: 'Sprachcafé der Brücke im Haus der Begegnung', organisations: ['Brücke e.V.'] }, {})).not.toBeNull();
  expect(reasons({ title: 'Sprachcafé der Brücke' }, {})).toBeNull();
  expect(reasons({ title: 'Deutschkurs A1' }, { title: 'Deutschkurs A2' })).toBeNull();
});
