// Promise: a step to a working day goes the right way, and never for ever.
import { expect, it } from '#jest';
import { LocalDate } from './local-date.js';
import { WorkingDays } from './working-days.js';

const day = LocalDate.parseOrThrow;
const weekdays: WorkingDays = (date) => !LocalDate.isWeekend(date);

it('stays where people work and leaves the weekend in the direction asked for', () => {
  expect(WorkingDays.onOrAfter(weekdays, day('2026-11-27'))).toBe('2026-11-27');
  expect(WorkingDays.onOrAfter(weekdays, day('2026-11-28'))).toBe('2026-11-30');
  expect(WorkingDays.onOrBefore(weekdays, day('2026-11-29'))).toBe('2026-11-27');
});

it('counts working days without the first and with the last', () => {
  expect(WorkingDays.add(weekdays, day('2026-11-27'), 0)).toBe('2026-11-27');
  expect(WorkingDays.add(weekdays, day('2026-11-27'), 5)).toBe('2026-12-04');
  expect(WorkingDays.add(weekdays, day('2026-11-28'), 1)).toBe('2026-11-30');
  expect(WorkingDays.count(weekdays, day('2026-11-27'), day('2026-12-04'))).toBe(5);
  expect(WorkingDays.count(weekdays, day('2026-11-27'), day('2026-11-29'))).toBe(0);
  expect(WorkingDays.count(weekdays, day('2026-11-27'), day('2026-11-26'))).toBe(0);
});

it('gives up where nobody ever works', () => {
  expect(() => WorkingDays.onOrAfter(() => false, day('2026-11-27'))).toThrow(RangeError);
});
