import { type BasisPoints, type Cents, Money } from '#kernel';
import { byLargestRemainder } from './largest-remainder.js';

/** The cents of each share in the order of the shares, and what no share claims. */
export interface AllocatedCents {
  readonly allocatedCents: readonly Cents[];
  readonly unallocatedCents: Cents;
}

/**
 * Shares a sum out by largest remainder: every share gets the floor of its exact value, the cents left over up to
 * the floor of the total shared go one each to the largest fractions, ties to the earlier position.
 * Throws RangeError when a share is negative or the shares exceed the whole; the input form asks first.
 */
export function allocate(amountCents: Cents, sharesBp: readonly BasisPoints[]): AllocatedCents {
  if (!Number.isSafeInteger(amountCents) || amountCents < 0) throw new RangeError(`Not an amount: ${amountCents}`);
  const totalBp = sharesBp.reduce((sum, share) => sum + share, 0);
  if (sharesBp.some((share) => !Number.isInteger(share) || share < 0) || totalBp > Money.wholeBp) {
    throw new RangeError(`Not shares of one whole: ${sharesBp.join(', ')}`);
  }
  const exactValues = sharesBp.map((share) => BigInt(amountCents) * BigInt(share));
  const allocatedCents = byLargestRemainder(exactValues, BigInt(Money.wholeBp));
  return { allocatedCents, unallocatedCents: amountCents - Money.sum(allocatedCents) };
}
