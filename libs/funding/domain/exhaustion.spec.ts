// Promise: the day on which a grant is used up follows actual spending (example E12).
import { expect, it } from '#jest';
import { LocalDate } from '#kernel';
import { exhaustionOf, type Spending } from './exhaustion.js';

const day = LocalDate.parseOrThrow;
const spending: Spending = {
  grantCents: 2_400_000, spentCents: 1_500_000, spentUpTo: day('2027-06-30'), recent: { cents: 1_500_000, months: 6 },
};

it('E12: the first day on which the forecast exceeds what is left', () => {
  expect(exhaustionOf(spending, day('2027-12-31'))).toBe('2027-10-19');
});

it('is the same day when one may look just so far, and null when one may not', () => {
  expect(exhaustionOf(spending, day('2027-10-19'))).toBe('2027-10-19');
  expect(exhaustionOf(spending, day('2027-10-18'))).toBeNull();
  expect(exhaustionOf(spending, day('2027-06-30'))).toBeNull();
});

it('money that lasts to the last cent of a month is exceeded on the first day of the next', () => {
  expect(exhaustionOf({ ...spending, spentCents: 1_900_000 }, day('2027-12-31'))).toBe('2027-09-01');
});

it('nothing is left: the day after the report; more is spent than granted: the same', () => {
  expect(exhaustionOf({ ...spending, spentCents: 2_400_000 }, day('2027-12-31'))).toBe('2027-07-01');
  expect(exhaustionOf({ ...spending, spentCents: 2_400_001 }, day('2027-12-31'))).toBe('2027-07-01');
});

it('nobody spends anything: it never ends', () => {
  expect(exhaustionOf({ ...spending, recent: { cents: 0, months: 6 } }, day('2027-12-31'))).toBeNull();
});
