import { type BasisPoints } from '#kernel';
import { type RunwayParams } from './plan.js';

/**
 * How well a month is covered, in words that give no amount away. COVERED: at or above the gap threshold. GAP: below
 * it. UNCOVERED: below the viability threshold. NO_COST: neither covered nor uncovered.
 */
export type CoverageBand = 'COVERED' | 'GAP' | 'UNCOVERED' | 'NO_COST';

/** The band of a coverage; null = no cost. */
export function bandOf(coverageBp: BasisPoints | null, thresholds: Pick<RunwayParams, 'gapThresholdBp' | 'viabilityBp'>): CoverageBand {
  if (coverageBp === null) return 'NO_COST';
  if (coverageBp >= thresholds.gapThresholdBp) return 'COVERED';
  return coverageBp >= thresholds.viabilityBp ? 'GAP' : 'UNCOVERED';
}
