/** Whole cents in EUR. Sums are exact up to 90 billion euro (safe integers); floats never carry money. */
export type Cents = number;

/** A share in basis points: 10000 = the whole, 1 = a hundredth of a per cent. */
export type BasisPoints = number;

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Writing and adding sums of money. */
export const Money = {
  /** Basis points of the whole. */
  wholeBp: 10_000,
  /** Exact sum; throws RangeError when it leaves the exact range. */
  sum(amounts: readonly Cents[]): Cents {
    const total = amounts.reduce((sum, cents) => sum + cents, 0);
    if (!amounts.every(Number.isSafeInteger) || !Number.isSafeInteger(total)) throw new RangeError('Not whole cents');
    return total;
  },
  /** A share of an amount, rounded down to the cent; both must not be negative. Exact for every safe amount. */
  shareOf: (cents: Cents, share: BasisPoints): Cents => Number(BigInt(cents) * BigInt(share) / 10_000n),
  /** `123456` → `1.234,56 €`; the blank before the sign does not break (DIN 5008). */
  format: (cents: Cents): string => `${Money.formatPlain(cents)}\u00a0€`,
  /** `123456` → `€1,234.56`, for messages in English. */
  formatEnglish: (cents: Cents): string => `€${Money.formatPlain(cents).replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))}`,
  /** `123456` → `1.234,56`, for columns whose heading names the currency. */
  formatPlain(cents: Cents): string {
    if (!Number.isSafeInteger(cents)) throw new RangeError(`Not whole cents: ${cents}`);
    const digits = String(Math.abs(cents)).padStart(3, '0');
    return `${cents < 0 ? '-' : ''}${grouped(digits.slice(0, -2))},${digits.slice(-2)}`;
  },
} as const;
