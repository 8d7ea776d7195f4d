/**
 * Whole parts of exact values (given in units, `unit` of them make one) that add up to the floor of the exact sum:
 * every value gets its floor, what is left over goes one each to the largest remainders, ties to the earlier
 * position. A value without remainder never gets more than itself. Values must not be negative.
 */
export function byLargestRemainder(values: readonly bigint[], unit: bigint): number[] {
  const floors = values.map((value) => value / unit);
  const remainders = values.map((value) => value % unit);
  const leftOver = Number(remainders.reduce((sum, remainder) => sum + remainder, 0n) / unit);
  if (leftOver === 0) return floors.map(Number);
  const lucky = new Set(values.map((_, position) => position)
    .sort((a, b) => compareDescending(remainders[a], remainders[b]) || a - b).slice(0, leftOver));
  return floors.map((floor, position) => Number(floor) + (lucky.has(position) ? 1 : 0));
}

function compareDescending(a: bigint = 0n, b: bigint = 0n): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
