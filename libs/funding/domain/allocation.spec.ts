// Promise: a sum that is shared out is never a cent more or less than the sum.
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { allocate } from './allocation.js';

const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 }).map((weights) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total <= 10_000 ? weights : weights.map((weight) => Math.floor(weight * 10_000 / total));
});
const amount = fc.integer({ min: 0, max: 10 ** 12 });

describe('sharing out', () => {
  it.each([
    [10_000_001, [3333, 3333, 3334], [3_333_000, 3_333_000, 3_334_001], 0],
    [4_500_000, [6667, 1000], [3_000_150, 450_000], 1_049_850],
    [1, [5000, 5000], [1, 0], 0],
    [1, [4999, 5000], [0, 0], 1],
    [100, [3333, 3333, 3333], [33, 33, 33], 1],
    [101, [3333, 3333, 3334], [34, 33, 34], 0],
    [0, [10_000], [0], 0],
    [500, [], [], 500],
  ])('%i cents by %j give %j and leave %i', (cents, sharesBp, allocatedCents, unallocatedCents) => {
    expect(allocate(cents, sharesBp)).toEqual({ allocatedCents, unallocatedCents });
  });

  it('adds up to the sum, gives no share more than a cent over its value and never less than its floor', () => {
    fc.assert(fc.property(amount, shares, (cents, sharesBp) => {
      const { allocatedCents, unallocatedCents } = allocate(cents, sharesBp);
      expect(allocatedCents.reduce((sum, part) => sum + part, 0) + unallocatedCents).toBe(cents);
      expect(unallocatedCents).toBeGreaterThanOrEqual(0);
      sharesBp.forEach((share, position) => {
        const floor = Number(BigInt(cents) * BigInt(share) / 10_000n);
        expect([floor, floor + 1]).toContain(allocatedCents[position]);
        if (share === 0) expect(allocatedCents[position]).toBe(0);
      });
    }));
  });

  it('leaves nothing when everything is shared', () => {
    fc.assert(fc.property(amount, shares, (cents, sharesBp) => {
      const rest = 10_000 - sharesBp.reduce((sum, share) => sum + share, 0);
      expect(allocate(cents, [...sharesBp, rest]).unallocatedCents).toBe(0);
    }));
  });
});

it.each([[100, [5000, 5001]], [100, [-1, 5000]], [100, [0.5]], [-1, [5000]], [0.5, [5000]]])(
  '%j by %j is refused', (cents, sharesBp) => expect(() => allocate(cents, sharesBp)).toThrow(RangeError));
