/** An exact fraction in lowest terms; the denominator is positive. Made by the functions of the object of the same name. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('Division by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator * sign) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function whole(value: number | bigint): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

/** Exact arithmetic: money is spread over days without floats, and cents appear only where a figure is shown. */
export const Rational = {
  zero: whole(0n),
  /** The fraction of two whole numbers; throws RangeError for a number that is not whole or a zero below. */
  of: (numerator: number | bigint, denominator: number | bigint = 1n): Rational =>
    reduced(BigInt(numerator), BigInt(denominator)),
  add: (a: Rational, b: Rational): Rational => (a.denominator === b.denominator
    ? reduced(a.numerator + b.numerator, a.denominator)
    : reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)),
  subtract: (a: Rational, b: Rational): Rational => Rational.add(a, { ...b, numerator: -b.numerator }),
  multiply: (a: Rational, b: Rational): Rational =>
    reduced(a.numerator * b.numerator, a.denominator * b.denominator),
  /** Throws RangeError when `b` is zero. */
  divide: (a: Rational, b: Rational): Rational =>
    reduced(a.numerator * b.denominator, a.denominator * b.numerator),
  sum: (values: readonly Rational[]): Rational => values.reduce(Rational.add, Rational.zero),
  /** Negative, zero or positive, as `Array.sort` wants it. */
  compare(a: Rational, b: Rational): number {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  },
  max: (a: Rational, b: Rational): Rational => (Rational.compare(a, b) >= 0 ? a : b),
  isZero: (a: Rational): boolean => a.numerator === 0n,
  /** The largest whole number that is not above the fraction, also below zero; throws RangeError beyond safe numbers. */
  floor(a: Rational): number {
    const cut = a.numerator / a.denominator;
    const floor = Number(a.numerator < 0n && cut * a.denominator !== a.numerator ? cut - 1n : cut);
    if (!Number.isSafeInteger(floor)) throw new RangeError('Too large for a safe whole number');
    return floor;
  },
} as const;
