/** What never comes is told apart from what is rare, far away or pauses, and a time of the night in which the clocks change does not end before it begins. */
import { berlinMoment, LocalDate } from '#kernel';
import { comingOccasions } from './occasions.js';
import { type Calendar, type Schedule } from './schedule.js';
import { areTimesOver, neverComing, timesMissing } from './times-to-come.js';

const day = (text: string): LocalDate => LocalDate.parseOrThrow(text);
const weekly: Schedule = {
  repeats: 'WEEKLY', every: 1, weekdays: [1], ordinals: [], monthDays: [], from: '10:00', to: '12:00', endsNextDay: false, zone: 'Europe/Berlin',
  validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
};
const calendar: Calendar = { isPublicHoliday: () => false, isSchoolHoliday: () => false };
const at = { now: berlinMoment(new Date('2027-03-03T10:00:00Z')), calendar };

test.each<[string, Partial<Schedule>, boolean]>([
  ['a day that is past', { repeats: 'ONCE', weekdays: [], validFrom: day('2027-03-02') }, true],
  ['today, when it has ended', { repeats: 'ONCE', weekdays: [], validFrom: day('2027-03-03'), to: '11:00' }, true],
  ['today, while it goes on', { repeats: 'ONCE', weekdays: [], validFrom: day('2027-03-03') }, false],
  ['a last day that is past', { validTo: day('2027-03-02') }, true],
  ['a weekday that its period does not have', { validFrom: day('2027-04-06'), validTo: day('2027-04-07') }, true],
  ['school holidays alone that nobody has entered', { inSchoolHolidays: 'ONLY' }, true],
  ['the 30th of every February', { repeats: 'MONTHLY', weekdays: [], monthDays: [30], every: 12, validFrom: day('2027-02-01') }, true],
  ['29 February', { repeats: 'YEARLY', weekdays: [], validFrom: day('2024-02-29') }, false],
  ['what begins in five years', { repeats: 'ONCE', weekdays: [], validFrom: day('2032-03-02') }, false],
  ['an exception after the last day', { validTo: day('2027-03-02'), exceptions: [{ date: day('2027-09-01'), from: '10:00', to: '11:00', note: null }] }, false],
])('%s', (_, more, isOver) => {
  const times = [{ ...weekly, ...more }];
  expect(areTimesOver(times, at)).toBe(isOver);
  expect(timesMissing({ times: times.map((time) => ({ ...time, origin: 'OFFERING', where: null })), isTimeByArrangement: false }, at).map(({ path }) => path)).toEqual(isOver && more.inSchoolHolidays === undefined ? ['times'] : []);
});

test('one of several that never comes is named; of what says no times, or agrees them, nothing is missing', () => {
  const over = { ...weekly, note: 'alt', validTo: day('2027-03-02') };
  expect(neverComing([weekly, over], { ...at, named: ({ note }) => ({ de: `${note}`, en: `${note}` }) })?.de).toMatch(/: alt\. /);
  expect([areTimesOver([weekly, over], at), areTimesOver([], at), neverComing([weekly], { ...at, named: () => ({ de: '', en: '' }) })]).toEqual([false, false, null]);
  expect(timesMissing({ times: [{ ...over, origin: 'OFFERING', where: null }], isTimeByArrangement: true }, at)).toEqual([]);
});

test('in the hour that is skipped a time begins later and is as long as the clock says', () => {
  const night = { ...weekly, repeats: 'ONCE' as const, weekdays: [], validFrom: day('2027-03-28'), from: '02:30', to: '03:15' };
  expect(comingOccasions({ times: [night], announcement: null }, { ...at, first: 3 }).map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([['2027-03-28T01:30:00.000Z', '2027-03-28T02:15:00.000Z']]);
});

test('a time that was entered twice comes once, with another note or at another place it is another', () => {
  const coming = (times: readonly (Schedule & { where?: unknown })[]): number => comingOccasions({ times: times.map((time) => ({ ...time, validTo: day('2027-03-08') })), announcement: null }, { ...at, first: 9 }).length;
  expect(coming([weekly, { ...weekly }])).toBe(1);
  expect(coming([weekly, { ...weekly, note: 'im Hof' }, { ...weekly, where: { position: 1 } }, { ...weekly, to: '13:00' }])).toBe(4);
});
