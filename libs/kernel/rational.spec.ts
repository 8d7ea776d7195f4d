// Promise: fractions are exact, and rounding happens only where someone asks for the floor.
import { expect, it } from '#jest';
import fc from 'fast-check';
import { Rational } from './rational.js';

const fraction = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 10n }))
  .map(([numerator, denominator]) => Rational.of(numerator, denominator));

it('is kept in lowest terms with a positive denominator', () => {
  expect(Rational.of(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
  expect(Rational.of(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  expect(Rational.of(5)).toEqual({ numerator: 5n, denominator: 1n });
});

it('refuses a zero below and numbers that are not whole', () => {
  expect(() => Rational.of(1, 0)).toThrow(RangeError);
  expect(() => Rational.divide(Rational.of(1), Rational.zero)).toThrow(RangeError);
  expect(() => Rational.of(0.5)).toThrow(RangeError);
});

it('three thirds are a whole, which floats do not know', () => {
  const third = Rational.of(1, 3);
  expect(Rational.sum([third, third, third])).toEqual(Rational.of(1));
  expect(Rational.sum([])).toEqual(Rational.zero);
  expect(Rational.add(Rational.of(1, 10), Rational.of(2, 10))).toEqual(Rational.of(3, 10));
});

it('takes the floor downwards on both sides of zero', () => {
  expect([[7, 2], [-7, 2], [8, 2], [-8, 2], [0, 1]].map(([a = 0, b = 1]) => Rational.floor(Rational.of(a, b))))
    .toEqual([3, -4, 4, -4, 0]);
  expect(() => Rational.floor(Rational.of(2n ** 60n))).toThrow(RangeError);
});

it('keeps the laws of arithmetic', () => {
  fc.assert(fc.property(fraction, fraction, fraction, (a, b, c) => {
    expect(Rational.add(a, b)).toEqual(Rational.add(b, a));
    expect(Rational.subtract(Rational.add(a, b), b)).toEqual(a);
    expect(Rational.multiply(a, Rational.add(b, c))).toEqual(Rational.add(Rational.multiply(a, b), Rational.multiply(a, c)));
    if (!Rational.isZero(b)) expect(Rational.multiply(Rational.divide(a, b), b)).toEqual(a);
    expect(Math.sign(Rational.compare(a, b))).toBe(-Math.sign(Rational.compare(b, a)) + 0);
    expect(Rational.compare(Rational.max(a, b), a)).toBeGreaterThanOrEqual(0);
  }));
});
