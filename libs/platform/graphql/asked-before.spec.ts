/** Protects: what is asked again is known to be, among many others, and the memory of it does not grow. */
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { AskedBefore } from './asked-before.js';

describe('questions that were asked before', () => {
  it('are known from the second time on', () => {
    const asked = new AskedBefore(10);
    expect([asked.note('a'), asked.note('b'), asked.note('a'), asked.note('a'), asked.note('c')]).toEqual([false, false, true, true, false]);
  });

  it('are the last ones at least, and twice as many at most', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 40 }).map(String), { maxLength: 200 }), fc.integer({ min: 1, max: 12 }), (keys, atLeast) => {
      const asked = new AskedBefore(atLeast);
      for (const [at, key] of keys.entries()) {
        const lately = [...new Set(keys.slice(0, at).reverse())];
        const isKnown = asked.note(key);
        if (lately.slice(0, atLeast).includes(key)) expect(isKnown).toBe(true);
        if (!lately.slice(0, 2 * atLeast + 1).includes(key)) expect(isKnown).toBe(false);
      }
    }));
  });
});
