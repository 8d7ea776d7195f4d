/** A day of the week keeps its meaning between the contract, which names it, and the code, which counts it. */
import { expect, test } from '#jest';
import { LocalDate } from './local-date.js';
import { weekdayName, weekdayNumber } from './weekday.js';

test('names and numbers belong together, as the calendar counts', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(weekdayName)).toEqual(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);
  expect([1, 2, 3, 4, 5, 6, 7].map((day) => weekdayNumber(weekdayName(day)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekdayName(LocalDate.weekday(LocalDate.parseOrThrow('2027-03-09')))).toBe('TUESDAY');
});

test('there is no eighth day', () => {
  for (const day of [0, 8, -1, 1.5, NaN]) expect(() => weekdayName(day)).toThrow(RangeError);
});
