// Promise: a calendar day is never shifted, and month arithmetic follows the calendar and § 188 BGB.
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { LocalDate } from './local-date.js';

const day = (text: string): LocalDate => LocalDate.parseOrThrow(text);
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((epochDay) => LocalDate.ofEpochDay(epochDay));
const nearDay = fc.integer({ min: -36_500, max: 80_000 }).map((epochDay) => LocalDate.ofEpochDay(epochDay));

describe('reading and writing', () => {
  it.each(['2027-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(LocalDate.parse(text)).toBe(text);
    expect(LocalDate.is(text)).toBe(true);
  });

  it.each([
    '2027-02-29', '1900-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '0000-01-01',
    '2027-1-1', '27-01-01', '2027-01-01T00:00', ' 2027-01-01', '2027-01-01\n', '20270101', '',
  ])('%j is no day', (text) => {
    expect(LocalDate.parse(text)).toBeNull();
    expect(LocalDate.is(text)).toBe(false);
    expect(() => LocalDate.parseOrThrow(text)).toThrow(RangeError);
  });

  it('a day that does not exist cannot be made from numbers', () => {
    expect(LocalDate.of(2028, 2, 29)).toBe('2028-02-29');
    expect(() => LocalDate.of(2027, 2, 29)).toThrow(RangeError);
    expect(() => LocalDate.of(2027, 1.5, 1)).toThrow(RangeError);
    expect(() => LocalDate.ofEpochDay(0.5)).toThrow(RangeError);
    expect(() => LocalDate.addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => LocalDate.addDays(day('0001-01-01'), -1)).toThrow(RangeError);
    expect(LocalDate.is(20270101)).toBe(false);
  });

  it('takes a day apart and writes it the German way', () => {
    const date = day('2027-03-09');
    expect([LocalDate.year(date), LocalDate.month(date), LocalDate.day(date)]).toEqual([2027, 3, 9]);
    expect(LocalDate.yearMonth(date)).toBe('2027-03');
    expect(LocalDate.format(date)).toBe('09.03.2027');
  });
});

describe('counting days', () => {
  it('agrees with the calendar of the machine on every day of three hundred years', () => {
    const first = Date.UTC(1850, 0, 1) / 86_400_000;
    for (let epochDay = first; epochDay < first + 109_573; epochDay += 1) {
      const date = LocalDate.ofEpochDay(epochDay);
      const oracle = new Date(epochDay * 86_400_000);
      if (date !== oracle.toISOString().slice(0, 10) || LocalDate.epochDay(date) !== epochDay
        || LocalDate.weekday(date) % 7 !== oracle.getUTCDay()) throw new Error(`Differs on ${date}`);
    }
  });

  it('there and back again is the same day', () => {
    fc.assert(fc.property(anyDay, (date) => LocalDate.ofEpochDay(LocalDate.epochDay(date)) === date));
    fc.assert(fc.property(anyDay, (date) => LocalDate.parse(date) === date));
  });

  it('adding the days between leads to the other day, and the order of texts is the order of days', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      const days = LocalDate.daysBetween(a, b);
      return LocalDate.addDays(a, days) === b && Math.sign(days) === -LocalDate.compare(a, b)
        && LocalDate.min(a, b) <= LocalDate.max(a, b) && (days >= 0 ? LocalDate.min(a, b) === a : LocalDate.max(a, b) === a);
    }));
  });

  it.each([
    ['2027-12-31', 1, '2028-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-01', -1, '2027-02-28'], ['2027-03-27', 2, '2027-03-29'], ['2027-01-01', 365, '2028-01-01'],
  ])('%s and %i days is %s', (from, days, to) => expect(LocalDate.addDays(day(from), days)).toBe(to));
});

describe('months', () => {
  it.each([
    ['2026-06-30', 6, '2026-12-30'], ['2026-08-31', 6, '2027-02-28'], ['2027-11-30', 3, '2028-02-29'],
    ['2027-11-01', -6, '2027-05-01'], ['2027-01-31', -2, '2026-11-30'], ['2027-12-15', 1, '2028-01-15'],
    ['2027-01-15', -1, '2026-12-15'], ['2027-01-31', 13, '2028-02-29'],
  ])('%s and %i months is %s', (from, months, to) => expect(LocalDate.addMonths(day(from), months)).toBe(to));

  it('a year after 29 February is the 28th', () => {
    expect(LocalDate.addYears(day('2028-02-29'), 1)).toBe('2029-02-28');
    expect(LocalDate.addYears(day('2028-02-29'), 4)).toBe('2032-02-29');
  });

  it.each([
    ['2027-01-31', '2027-02-28', 1], ['2027-01-31', '2027-02-27', 0], ['2027-03-01', '2028-01-01', 10],
    ['2027-01-15', '2027-08-15', 7], ['2027-05-10', '2027-07-01', 1], ['2027-05-10', '2027-05-10', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(LocalDate.wholeMonthsBetween(day(from), day(to))).toBe(months);
  });

  it('whole months are the largest number that does not lead past the end', () => {
    fc.assert(fc.property(nearDay, nearDay, (a, b) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      const months = LocalDate.wholeMonthsBetween(from, to);
      return LocalDate.addMonths(from, months) <= to && LocalDate.addMonths(from, months + 1) > to;
    }));
    expect(() => LocalDate.wholeMonthsBetween(day('2027-02-01'), day('2027-01-31'))).toThrow(RangeError);
  });

  it('knows where a month begins and ends, in leap years too', () => {
    expect(LocalDate.startOfMonth(day('2028-02-17'))).toBe('2028-02-01');
    expect(LocalDate.endOfMonth(day('2028-02-17'))).toBe('2028-02-29');
    expect(LocalDate.endOfMonth(day('2027-02-01'))).toBe('2027-02-28');
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => LocalDate.daysInMonth(LocalDate.of(2027, month, 1))))
      .toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024, 2027, 2100].map(LocalDate.isLeapYear)).toEqual([false, true, true, false, false]);
  });
});

it('Monday is 1, Sunday is 7, and the weekend begins on Saturday', () => {
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => LocalDate.addDays(day('2026-11-23'), days));
  expect(week.map(LocalDate.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(week.map(LocalDate.isWeekend)).toEqual([false, false, false, false, false, true, true]);
  expect(LocalDate.weekday(day('0001-01-01'))).toBe(1);
});
