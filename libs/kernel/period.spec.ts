// Promise: both ends of a period belong to it, everywhere.
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { LocalDate } from './local-date.js';
import { Period } from './period.js';

const period = (from: string, to: string): Period => Period.of(LocalDate.parseOrThrow(from), LocalDate.parseOrThrow(to));
const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 900 }))
  .map(([start, days]) => Period.of(LocalDate.ofEpochDay(20_000 + start), LocalDate.ofEpochDay(20_000 + start + days)));

describe('making a period', () => {
  it('one day is a period, an end before the beginning is not', () => {
    expect(Period.days(period('2027-01-01', '2027-01-01'))).toBe(1);
    expect(() => period('2027-01-02', '2027-01-01')).toThrow(RangeError);
  });

});

describe('comparing periods', () => {
  const year = period('2027-01-01', '2027-12-31');

  it('contains its first and its last day, not the days beside them', () => {
    const inside = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((text) =>
      Period.contains(year, LocalDate.parseOrThrow(text)));
    expect(inside).toEqual([false, true, true, false]);
  });

  it('shares the single day on which one ends and the other begins', () => {
    const next = period('2027-12-31', '2028-06-30');
    expect(Period.overlaps(year, next)).toBe(true);
    expect(Period.overlaps(year, period('2028-01-01', '2028-06-30'))).toBe(false);
  });

});

it('the months of a period are whole but for the ends, and their days add up', () => {
  expect(Period.months(period('2027-01-15', '2027-03-02'))).toEqual([
    { from: '2027-01-15', to: '2027-01-31' }, { from: '2027-02-01', to: '2027-02-28' }, { from: '2027-03-01', to: '2027-03-02' },
  ]);
  expect(Period.months(period('9999-12-01', '9999-12-31'))).toHaveLength(1);
  fc.assert(fc.property(anyPeriod, (any) => {
    const days = Period.months(any).reduce((sum, month) => sum + Period.days(month), 0);
    expect(days).toBe(Period.days(any));
  }));
});
