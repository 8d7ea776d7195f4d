// Promise: money is whole cents, exactly added, and shown as Germans write it.
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { Money } from './money.js';

describe('writing', () => {
  it.each([
    [0, '0,00'], [5, '0,05'], [99, '0,99'], [100, '1,00'], [123_456, '1.234,56'], [100_000_000, '1.000.000,00'],
    [-5, '-0,05'], [-123_456, '-1.234,56'], [99_999, '999,99'],
  ])('%i cents are %s', (cents, text) => {
    expect(Money.formatPlain(cents)).toBe(text);
    expect(Money.format(cents)).toBe(`${text}\u00a0€`);
    expect(Money.formatEnglish(cents)).toBe(new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(cents / 100).replace('-€', '€-'));
  });

  it('agrees with the German format of the machine', () => {
    const german = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
    fc.assert(fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) =>
      Money.format(cents) === german.format(cents / 100)));
  });

  it('refuses parts of cents', () => expect(() => Money.format(0.5)).toThrow(RangeError));
});

describe('reckoning', () => {
  it('adds exactly or not at all', () => {
    expect(Money.sum([1, 2, 3])).toBe(6);
    expect(Money.sum([])).toBe(0);
    expect(() => Money.sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => Money.sum([0.5, 0.5])).toThrow(RangeError);
  });

  it('takes shares rounded down, also of sums beyond the exact range of a product', () => {
    expect(Money.shareOf(10_000_001, 3334)).toBe(3_334_000);
    expect(Money.shareOf(Number.MAX_SAFE_INTEGER, Money.wholeBp)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
