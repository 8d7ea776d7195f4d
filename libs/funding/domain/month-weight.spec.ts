// Promise: a full month weighs one whatever its length, and weights of neighbouring periods add up.
import { expect, it } from '#jest';
import fc from 'fast-check';
import { LocalDate, Period, Rational } from '#kernel';
import { monthlyRate, partsOfMonth, weightParts } from './month-weight.js';

const period = (from: string, to: string): Period => Period.of(LocalDate.parseOrThrow(from), LocalDate.parseOrThrow(to));

it.each([
  ['2027-02-01', '2027-02-28', 1], ['2028-02-01', '2028-02-29', 1], ['2027-01-01', '2027-12-31', 12],
  ['2027-01-15', '2028-01-14', 12], ['2027-04-01', '2027-04-15', 0.5], ['2028-02-29', '2028-02-29', 1 / 29],
])('%s to %s weighs %d months', (from, to, months) => {
  expect(weightParts(period(from, to))).toBe(Math.round(months * partsOfMonth));
});

it('is the sum of its days', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 800 }), (start, days) => {
    let sum = 0;
    for (let day = start; day <= start + days; day += 1) sum += partsOfMonth / LocalDate.daysInMonth(LocalDate.ofEpochDay(day));
    expect(weightParts(Period.of(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start + days)))).toBe(sum);
  }));
});

it('60,000 euro for a year are 5,000 a month, in February too', () => {
  expect(monthlyRate(6_000_000, period('2027-01-01', '2027-12-31'))).toEqual(Rational.of(500_000));
});
