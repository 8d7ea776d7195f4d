/**
 * Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002), with gains 2^grade - 1:
 * 1 = the best possible order, 0 = nothing that helps among the first ten.
 */
export function ndcg(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (at: readonly number[]): number => at.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : gain(found.map((key) => grades[key] ?? 0)) / best;
}
