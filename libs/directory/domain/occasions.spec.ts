/** Open now is what the next times say: the first of them has begun. Holidays, exceptions, pauses and the change of the clock count. */
import fc from 'fast-check';
import { berlinInstant, berlinMoment, LocalDate, type Moment } from '#kernel';
import { type Announcement } from './facts.js';
import { comesAgain, comingOccasions, goingOnAt, type Times } from './occasions.js';
import { type Calendar, type Schedule } from './schedule.js';

const day = (text: string): LocalDate => LocalDate.parseOrThrow(text);
const weekly: Schedule = {
  repeats: 'WEEKLY', every: 1, weekdays: [1], ordinals: [], monthDays: [], from: '10:00', to: '12:00', endsNextDay: false, zone: 'Europe/Berlin',
  validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
};
// Easter Monday of 2027 is 29 March, the day after the clocks go forward.
const calendar: Calendar = { isPublicHoliday: (date) => date === '2027-03-29', isSchoolHoliday: (date) => date >= '2027-03-22' && date <= '2027-04-02' };
const at = (text: string): Moment => berlinMoment(new Date(text));
const pause = (until: string | null): Announcement => ({ text: 'Umbau', until: until === null ? null : day(until), isPaused: true });
const isOpen = (moment: string, more: Partial<Schedule>, announcement: Announcement | null = null): boolean | null => goingOnAt(at(moment), calendar)({ times: [{ ...weekly, ...more }], announcement });

test.each<[string, string, Partial<Schedule>, Announcement | null, boolean]>([
  ['from its first minute', '2027-03-08T09:00:00.000Z', {}, null, true],
  ['not a moment before', '2027-03-08T08:59:59.999Z', {}, null, false],
  ['not at its end', '2027-03-08T11:00:00.000Z', {}, null, false],
  ['not on a public holiday on which it pauses', '2027-03-29T09:00:00.000Z', { onPublicHolidays: 'PAUSES' }, null, false],
  ['on a public holiday otherwise, an hour earlier in UTC', '2027-03-29T08:00:00.000Z', {}, null, true],
  ['not in school holidays in which it pauses', '2027-03-22T09:30:00.000Z', { inSchoolHolidays: 'PAUSES' }, null, false],
  ['in school holidays alone', '2027-03-22T09:30:00.000Z', { inSchoolHolidays: 'ONLY' }, null, true],
  ['not outside them', '2027-03-15T09:30:00.000Z', { inSchoolHolidays: 'ONLY' }, null, false],
  ['not on a day that was called off', '2027-03-08T09:30:00.000Z', { exceptions: [{ date: day('2027-03-08'), from: null, to: null, note: null }] }, null, false],
  ['on another day by exception, though a holiday', '2027-03-29T15:30:00.000Z', { onPublicHolidays: 'PAUSES', exceptions: [{ date: day('2027-03-29'), from: '17:00', to: '18:00', note: null }] }, null, true],
  ['after midnight by exception', '2027-03-14T00:30:00.000Z', { exceptions: [{ date: day('2027-03-13'), from: '20:00', to: '02:00', endsNextDay: true, note: null }] }, null, true],
  ['not after midnight on a day that ends earlier by exception', '2027-03-09T00:30:00.000Z', { from: '20:00', to: '02:00', endsNextDay: true, exceptions: [{ date: day('2027-03-08'), from: '20:00', to: '23:00', note: null }] }, null, false],
  ['after midnight', '2027-03-09T00:30:00.000Z', { from: '20:00', to: '02:00', endsNextDay: true }, null, true],
  ['not after its end of the next day', '2027-03-09T01:00:00.000Z', { from: '20:00', to: '02:00', endsNextDay: true }, null, false],
  ['through the hour that is skipped', '2027-03-28T01:15:00.000Z', { weekdays: [7], from: '01:00', to: '05:00' }, null, true],
  ['until the hour after the one that is skipped', '2027-03-28T03:00:00.000Z', { weekdays: [7], from: '01:00', to: '05:00' }, null, false],
  ['through the hour that comes twice', '2027-10-31T01:30:00.000Z', { weekdays: [7], from: '01:00', to: '05:00' }, null, true],
  ['not while it pauses until further notice', '2027-03-08T09:30:00.000Z', {}, pause(null), false],
  ['not on the last day of a pause', '2027-03-08T09:30:00.000Z', {}, pause('2027-03-08'), false],
  ['not in the night after it, which belongs to it', '2027-03-09T00:30:00.000Z', { from: '20:00', to: '02:00', endsNextDay: true }, pause('2027-03-08'), false],
  ['after it', '2027-03-08T09:30:00.000Z', {}, pause('2027-03-07'), true],
  ['with an announcement that is no pause', '2027-03-08T09:30:00.000Z', {}, { ...pause(null), isPaused: false }, true],
])('open %s', (_, moment, more, announcement, expected) => {
  expect(isOpen(moment, more, announcement)).toBe(expected);
});

test.each<[string, string, Partial<Schedule>[], string[]]>([
  ['in the night in which an hour is skipped', '2027-03-28T00:00:00.000Z', [{ weekdays: [7], from: '02:30', to: '12:00' }, { weekdays: [7], from: '03:00', to: '12:00' }], ['2027-03-28T01:00:00.000Z', '2027-03-28T01:30:00.000Z']],
  ['across zones', '2027-03-08T08:00:00.000Z', [{ from: '10:00', zone: 'America/New_York' }, { from: '11:00' }], ['2027-03-08T10:00:00.000Z', '2027-03-08T15:00:00.000Z']],
  ['across zones on two days', '2027-03-06T12:00:00.000Z', [{ weekdays: [7], from: '20:00', to: '22:00', zone: 'Pacific/Pago_Pago' }, { from: '00:30', zone: 'Pacific/Kiritimati' }], ['2027-03-07T10:30:00.000Z', '2027-03-08T07:00:00.000Z']],
])('the next times come in the order in which they begin, %s', (_, moment, given, expected) => {
  const times = given.map((more): Schedule => ({ ...weekly, ...more }));
  const starts = (first: number): string[] => comingOccasions({ times, announcement: null }, { now: at(moment), calendar, first }).map(({ startsAt }) => startsAt);
  expect([starts(1), starts(2)]).toEqual([expected.slice(0, 1), expected]);
});

test('what goes on over midnight far in the west is open though it began the day before yesterday', () => {
  expect(isOpen('2027-03-10T12:30:00.000Z', { from: '20:00', to: '02:00', endsNextDay: true, weekdays: [2], zone: 'Pacific/Pago_Pago' })).toBe(true);
  expect(isOpen('2027-03-09T23:30:00.000Z', { from: '14:00', to: '13:00', endsNextDay: true, weekdays: [1], zone: 'Pacific/Pago_Pago' })).toBe(true);
});

test('of what has no times nothing is known', () => {
  expect(goingOnAt(at('2027-03-08T09:00:00.000Z'), calendar)({ times: [], announcement: null })).toBeNull();
});

const zone = fc.constantFrom('Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York');
const clock = fc.constantFrom('00:00', '00:30', '02:00', '02:30', '03:00', '09:00', '12:00', '18:30', '23:00');
const date = fc.integer({ min: -12, max: 12 }).map((ahead) => LocalDate.addDays(day('2027-03-28'), ahead));
const times = fc.array(fc.record({
  zone, weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), from: clock, to: clock, onPublicHolidays: fc.constantFrom('RUNS', 'PAUSES'), inSchoolHolidays: fc.constantFrom('RUNS', 'PAUSES', 'ONLY'),
  exceptions: fc.option(date.chain((one) => fc.constantFrom({ date: one, from: null, to: null, note: null }, { date: one, from: '11:00', to: '13:00', note: null })), { freq: 2 }).map((one) => (one ? [one] : [])),
}).map((given): Schedule => ({ ...weekly, ...given, onPublicHolidays: given.onPublicHolidays, inSchoolHolidays: given.inSchoolHolidays, endsNextDay: given.to <= given.from })), { maxLength: 3 });
const announcement = fc.option(fc.record({ text: fc.constant(''), until: fc.option(date), isPaused: fc.boolean() }));

test('is open exactly when the first of the next times has begun', () => {
  fc.assert(fc.property(times, announcement, date, clock, fc.integer({ min: -1, max: 1 }), (schedules, announced, on, time, minutes) => {
    const given: Times = { times: schedules, announcement: announced };
    const now = berlinMoment(new Date(berlinInstant(on, time).getTime() + minutes * 60_000));
    const [first] = comingOccasions(given, { now, calendar, first: 1 });
    expect(goingOnAt(now, calendar)(given)).toBe(schedules.length === 0 ? null : first !== undefined && first.startsAt <= now.at);
  }), { numRuns: 400 });
});

const ends = fc.constantFrom('0001-01-01', '0001-01-02', '1899-12-31', '2100-12-31', '9998-12-31', '9999-12-30', '9999-12-31').map(day);
const anyDay = fc.oneof(ends, date, fc.integer({ min: LocalDate.epochDay(day('0001-01-01')), max: LocalDate.epochDay(day('9999-12-31')) }).map((epochDay) => LocalDate.ofEpochDay(epochDay)));
const anyRule = fc.constantFrom<Partial<Schedule>>({}, { repeats: 'ONCE', weekdays: [] }, { repeats: 'DAILY', weekdays: [] }, { repeats: 'MONTHLY', ordinals: [-1] }, { repeats: 'MONTHLY', weekdays: [], monthDays: [31] }, { repeats: 'YEARLY', weekdays: [] });
const anySchedule = fc.record({
  rule: anyRule, every: fc.constantFrom(1, 2, 52), from: clock, to: clock, zone,
  // Without a first day only what needs none; a last day is never before the first.
  first: anyDay, hasLast: fc.boolean(), last: anyDay, exceptions: fc.array(fc.record({ date: anyDay, from: fc.constantFrom('00:00', '20:00'), to: fc.constantFrom('00:00', '02:00'), endsNextDay: fc.constant(true), note: fc.constant(null) }), { maxLength: 2 }),
}).map(({ rule, first, last, hasLast, ...given }): Schedule => ({
  ...weekly, ...given, ...rule, endsNextDay: given.to <= given.from, validFrom: first, validTo: hasLast ? LocalDate.max(first, last) : null,
  exceptions: given.exceptions.map((one) => ({ ...one, to: one.to <= one.from ? one.to : one.from })),
}));

test('whatever days are stored, between the first and the last that there are, the next times are told: in order, and none that is over', () => {
  fc.assert(fc.property(fc.array(anySchedule, { minLength: 1, maxLength: 2 }), fc.option(fc.record({ text: fc.constant(''), until: fc.option(anyDay), isPaused: fc.boolean() })), (schedules, announced) => {
    const now = at('2027-03-08T09:30:00.000Z');
    const found = comingOccasions({ times: schedules, announcement: announced }, { now, calendar, first: 6 });
    expect(found.map(({ startsAt }) => startsAt)).toEqual(found.map(({ startsAt }) => startsAt).sort());
    for (const { startsAt, endsAt } of found) {
      expect([startsAt, endsAt]).toEqual([startsAt, endsAt].map(() => expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z$/) as string));
      expect(endsAt > now.at && startsAt <= endsAt).toBe(true);
    }
    if (announced?.isPaused && (announced.until === null || announced.until >= '9999-12-31')) expect(found).toEqual([]);
    if (found.length > 0) expect(schedules.some((one) => comesAgain(one, { now, calendar }))).toBe(true);
    expect(typeof goingOnAt(now, calendar)({ times: schedules, announcement: announced })).toBe('boolean');
  }), { numRuns: 1500 });
});
