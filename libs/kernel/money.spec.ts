// Promise: money is whole cents, and what is shown can be read back to the same cent.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money } from './money.js';

describe('writing', () => {
  it.each([
    [0, '0,00'], [5, '0,05'], [99, '0,99'], [100, '1,00'], [123_456, '1.234,56'], [100_000_000, '1.000.000,00'],
    [-5, '-0,05'], [-123_456, '-1.234,56'], [99_999, '999,99'],
  ])('%i cents are %s', (cents, text) => {
    expect(Money.formatPlain(cents)).toBe(text);
    expect(Money.format(cents)).toBe(`${text}\u00a0€`);
  });

  it('agrees with the German format of the machine', () => {
    const german = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
    fc.assert(fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) =>
      Money.format(cents) === german.format(cents / 100)));
  });

  it('refuses parts of cents', () => expect(() => Money.format(0.5)).toThrow(RangeError));
});

describe('reading', () => {
  it.each([
    ['1234', 123_400], ['1.234,56 €', 123_456], ['1.234,56\u00a0€', 123_456], [' 1234,5 ', 123_450], ['0,05', 5],
    ['-12,00 EUR', -1200], ['-0', 0], ['1.000.000', 100_000_000],
  ])('%j is %i cents', (text, cents) => expect(Money.parse(text)).toBe(cents));

  it.each(['', '1234.56', '1,234.56', '12.34', '1.2345', '1,234', 'zehn', '1 000', '--1', '99999999999999999', ',50'])(
    '%j is no amount', (text) => expect(Money.parse(text)).toBeNull());

  it('reads back what it wrote', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (cents) => Money.parse(Money.format(cents)) === cents));
  });
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

  it('knows whole cents', () => {
    expect([1, -1, 0.5, Number.NaN, 2 ** 53, '1'].map(Money.isCents)).toEqual([true, true, false, false, false, false]);
  });
});
