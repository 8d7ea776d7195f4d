/** A schedule names the same days as the rules of iCalendar (RFC 5545) do, minus holidays, with its exceptions. */
import fc from 'fast-check';
import { LocalDate } from '#kernel';
import { type Calendar, nextTimes, type Occurrence, onDay, possibleWeekdays, type Schedule } from './schedule.js';
import rrule from 'rrule';

const { RRule } = rrule;
const ordinary: Calendar = { isPublicHoliday: () => false, isSchoolHoliday: () => false };
const day = (text: string): LocalDate => LocalDate.parseOrThrow(text);
const weekly: Schedule = {
  repeats: 'WEEKLY', every: 1, weekdays: [2], ordinals: [], monthDays: [], from: '16:00', to: '18:00', endsNextDay: false, zone: 'Europe/Berlin',
  validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
};

const someDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 });
const rule = fc.oneof(
  fc.record({ repeats: fc.constant('DAILY' as const) }),
  fc.record({ repeats: fc.constant('WEEKLY' as const), weekdays: someDays }),
  fc.record({ repeats: fc.constant('MONTHLY' as const), weekdays: someDays, ordinals: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 2 }) }),
  fc.record({ repeats: fc.constant('MONTHLY' as const), monthDays: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1)), { minLength: 1, maxLength: 3 }) }),
  fc.record({ repeats: fc.constant('YEARLY' as const) }),
);
const anchor = fc.integer({ min: LocalDate.epochDay(day('2023-01-01')), max: LocalDate.epochDay(day('2028-12-31')) }).map((one) => LocalDate.ofEpochDay(one));

/** The same rule in iCalendar, on dates that float without a zone. */
function iCalendarDays(schedule: Schedule, from: LocalDate, days: number): string[] {
  const names = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];
  const weekdays = schedule.weekdays.flatMap((one) => names[one - 1] ?? []);
  const at = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
  const options = {
    freq: { ONCE: RRule.DAILY, DAILY: RRule.DAILY, WEEKLY: RRule.WEEKLY, MONTHLY: RRule.MONTHLY, YEARLY: RRule.YEARLY }[schedule.repeats],
    interval: schedule.every, dtstart: at(schedule.validFrom ?? from), until: schedule.validTo === null ? null : at(schedule.validTo),
    ...(weekdays.length > 0 ? { byweekday: schedule.ordinals.length > 0 ? weekdays.flatMap((one) => schedule.ordinals.map((ordinal) => one.nth(ordinal))) : weekdays } : {}),
    ...(schedule.monthDays.length > 0 ? { bymonthday: schedule.monthDays } : {}),
  };
  return new RRule(options).between(at(from), at(LocalDate.addDays(from, days - 1)), true).map((date) => date.toISOString().slice(0, 10));
}

test('every rule names the days that iCalendar names', () => {
  fc.assert(fc.property(rule, fc.integer({ min: 1, max: 6 }), anchor, fc.option(fc.integer({ min: 0, max: 900 })), (given, every, validFrom, length) => {
    const schedule: Schedule = { ...weekly, weekdays: [], ...given, every, validFrom, validTo: length === null ? null : LocalDate.addDays(validFrom, length) };
    const window = Array.from({ length: 800 }, (_, ahead) => LocalDate.addDays(validFrom, ahead - 30));
    const ours = window.filter((date) => onDay(schedule, date, ordinary) !== null);
    expect(ours).toEqual(iCalendarDays(schedule, window[0] ?? validFrom, window.length));
  }), { numRuns: 300 });
});

test('once is once', () => {
  const once: Schedule = { ...weekly, repeats: 'ONCE', weekdays: [], validFrom: day('2027-05-07') };
  const around = Array.from({ length: 60 }, (_, ahead) => LocalDate.addDays(day('2027-04-20'), ahead));
  expect(around.filter((date) => onDay(once, date, ordinary))).toEqual(['2027-05-07']);
});

test.each<[string, Partial<Schedule>, string[]]>([
  ['runs on holidays unless told otherwise', {}, ['2027-04-06', '2027-04-13', '2027-04-20']],
  ['pauses on public holidays', { onPublicHolidays: 'PAUSES' }, ['2027-04-06', '2027-04-20']],
  ['pauses in school holidays', { inSchoolHolidays: 'PAUSES' }, ['2027-04-13', '2027-04-20']],
  ['runs in school holidays only', { inSchoolHolidays: 'ONLY' }, ['2027-04-06']],
  ['an exception has the last word over a holiday, and adds or takes away days', {
    onPublicHolidays: 'PAUSES', exceptions: [
      { date: day('2027-04-06'), from: null, to: null, note: 'Umbau' }, { date: day('2027-04-13'), from: '10:00', to: '11:00', note: null },
      { date: day('2027-04-15'), from: '10:00', to: '11:00', note: null },
    ],
  }, ['2027-04-13', '2027-04-15', '2027-04-20']],
])('%s', (_, more, expected) => {
  const calendar: Calendar = { isPublicHoliday: (date) => date === '2027-04-13', isSchoolHoliday: (date) => date < '2027-04-10' };
  const april = Array.from({ length: 20 }, (_day, ahead) => LocalDate.addDays(day('2027-04-05'), ahead));
  expect(april.filter((date) => onDay({ ...weekly, ...more }, date, calendar))).toEqual(expected);
});

const beginsAt = ({ date, from }: Occurrence): string => `${date} ${from}`;

test('the next times come in order, leave out what is over, and keep what began yesterday and goes on', () => {
  const night: Schedule = { ...weekly, weekdays: [1], from: '20:00', to: '08:00', endsNextDay: true };
  const morning: Schedule = { ...weekly, weekdays: [2], from: '09:00', to: '10:00', exceptions: [{ date: day('2027-03-09'), from: '07:00', to: '07:30', note: 'früher' }] };
  const first = (isOver: (time: Occurrence) => boolean): string[] => nextTimes([morning, night], { today: day('2027-03-02'), calendar: ordinary, isOver, beginsAt, first: 4 })
    .map(({ date, from, note }) => `${date} ${from}${note ? ` ${note}` : ''}`);
  expect(first(() => false)).toEqual(['2027-03-01 20:00', '2027-03-02 09:00', '2027-03-08 20:00', '2027-03-09 07:00 früher']);
  expect(first(({ date }) => date <= '2027-03-02')).toEqual(['2027-03-08 20:00', '2027-03-09 07:00 früher', '2027-03-15 20:00', '2027-03-16 09:00']);
});

test('an exception goes on over midnight only where it says so itself, and the following day is looked at then', () => {
  const party = { date: day('2027-12-31'), from: '20:00', to: '02:00', note: 'Silvester' };
  const found = (more: Partial<Schedule>): unknown => {
    const schedule = { ...weekly, ...more };
    return [onDay(schedule, day('2027-12-31'), ordinary), possibleWeekdays(schedule).sort()];
  };
  const expected = { date: '2027-12-31', from: '20:00', to: '02:00', endsNextDay: true, zone: 'Europe/Berlin', note: 'Silvester' };
  expect(found({ exceptions: [{ ...party, endsNextDay: true }] })).toEqual([expected, [2, 5, 6]]);
  expect(found({ from: '22:00', to: '01:00', endsNextDay: true, exceptions: [{ ...party, to: '23:00' }] })).toEqual([{ ...expected, to: '23:00', endsNextDay: false }, [2, 3, 5]]);
});

test('what never happens again has no next time', () => {
  expect(nextTimes([{ ...weekly, validTo: day('2027-01-01') }], { today: day('2027-03-02'), calendar: ordinary, isOver: () => false, beginsAt, first: 3 })).toEqual([]);
});
