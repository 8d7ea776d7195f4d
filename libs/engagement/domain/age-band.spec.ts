/** Protects: an age limit is kept without ever knowing a date of birth. */
import { ageFinding, isMinor } from './age-band.js';

test.each([
  [null, null, 'OK'], [16, null, 'UNKNOWN'], [16, 'FROM_14', 'TOO_YOUNG'], [16, 'FROM_16', 'OK'], [15, 'FROM_14', 'TOO_YOUNG'],
  [18, 'FROM_16', 'TOO_YOUNG'], [18, 'FROM_18', 'OK'], [null, 'FROM_14', 'OK'],
] as const)('from %s on, a person of band %s: %s', (minAge, band, finding) => {
  expect(ageFinding(minAge, band)).toBe(finding);
});

test('minors are those under 18; who says nothing counts as adult', () => {
  expect([isMinor('FROM_14'), isMinor('FROM_16'), isMinor('FROM_18'), isMinor(null)]).toEqual([true, true, false, false]);
});
