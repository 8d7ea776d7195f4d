// Promise: the money of a grant can be told by budget year; then it flows in these years and nowhere else, to the cent.
import { expect, test } from '#jest';
import fc from 'fast-check';
import { InputReader, InvalidInput, LocalDate, Money } from '#kernel';
import { allocate } from './allocation.js';
import { type Funding } from './plan.js';
import { allocateByYear, readTranches, type Tranche, tranchesOfFunding } from './tranche.js';

const awardPeriod = { from: LocalDate.parseOrThrow('2026-07-01'), to: LocalDate.parseOrThrow('2028-06-30') };
const funding: Funding = { id: 'f', ...awardPeriod, amountCents: 900, status: 'COMMITTED', allocations: [] };
const parsed = (tranches: readonly Tranche[] | null, amountCents = 900): Tranche[] | string[] => {
  const reader = new InputReader();
  const read = readTranches(reader, 'tranches', tranches, { awardPeriod, amountCents });
  const result = reader.result(() => read);
  return result instanceof InvalidInput ? result.fields.map((one) => `${one.path} ${one.code}`) : result;
};

test('years come in their order, and without any the money is spread evenly', () => {
  expect(parsed([{ year: 2028, amountCents: 200 }, { year: 2026, amountCents: 700 }])).toEqual([{ year: 2026, amountCents: 700 }, { year: 2028, amountCents: 200 }]);
  expect(parsed(null)).toEqual([]);
});

test.each<[Tranche[], string[]]>([
  [[{ year: 2026, amountCents: 899 }], ['tranches NOT_THE_WHOLE']],
  [[{ year: 2025, amountCents: 900 }], ['tranches.0.year OUT_OF_RANGE']],
  [[{ year: 2026, amountCents: 450 }, { year: 2026, amountCents: 450 }], ['tranches.1.year DUPLICATE']],
  [[{ year: 2026, amountCents: 0.5 }, { year: 2027, amountCents: 899 }], ['tranches.0.amountCents FRACTION_OF_A_CENT']],
])('%j', (tranches, problems) => {
  expect(parsed(tranches)).toEqual(expect.arrayContaining(problems));
});

test('each year’s money flows within the year and the award period', () => {
  const years = tranchesOfFunding(funding, [{ year: 2026, amountCents: 100 }, { year: 2027, amountCents: 500 }, { year: 2028, amountCents: 300 }]);
  expect(years.map(({ from, to, amountCents }) => [from, to, amountCents])).toEqual([
    ['2026-07-01', '2026-12-31', 100], ['2027-01-01', '2027-12-31', 500], ['2028-01-01', '2028-06-30', 300],
  ]);
  expect(tranchesOfFunding(funding, [])).toEqual([funding]);
});

test('shares by year add up to the amount, and one year alone is shared out as a grant without years', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
  const shares = fc.array(fc.integer({ min: 0, max: 3333 }), { maxLength: 3 });
  fc.assert(fc.property(amounts, shares, (cents, sharesBp) => {
    const tranches = cents.map((amountCents, index) => ({ year: 2026 + index, amountCents }));
    const total = Money.sum(cents);
    const { allocatedCents, unallocatedCents } = allocateByYear(total, tranches, sharesBp);
    expect(Money.sum([...allocatedCents, unallocatedCents])).toBe(total);
    expect(allocateByYear(total, [{ year: 2026, amountCents: total }], sharesBp)).toEqual(allocate(total, sharesBp));
  }));
});
