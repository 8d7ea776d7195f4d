import { type BasisPoints, InputReader, type InvalidInput, Money } from '#kernel';
import { defaultThresholds, type RunwayParams } from './plan.js';

/** Thresholds and weights of a network. */
export type Thresholds = Pick<RunwayParams, 'gapThresholdBp' | 'viabilityBp' | 'cliffDropBp' | 'weightsBp'>;

/** The same as they arrive: the weight of committed money is not among them, it is always the whole. */
export interface ThresholdFields {
  gapThresholdBp: BasisPoints;
  viabilityBp: BasisPoints;
  cliffDropBp: BasisPoints;
  appliedWeightBp: BasisPoints;
  plannedWeightBp: BasisPoints;
}

/** The stored form of thresholds; the ones that hold everywhere where a network has set none, or none that can be read. */
export function thresholdsOf(stored: unknown): Thresholds {
  return isFields(stored) ? fromFields(stored) : defaultThresholds;
}

/** The fields a network sets, for the thresholds that hold. */
export function fieldsOf(thresholds: Thresholds): ThresholdFields {
  const { gapThresholdBp, viabilityBp, cliffDropBp, weightsBp } = thresholds;
  return { gapThresholdBp, viabilityBp, cliffDropBp, appliedWeightBp: weightsBp.APPLIED, plannedWeightBp: weightsBp.PLANNED };
}

/** Checked fields, or every problem. An offering cannot go on where it has not even a gap: viability ≤ gap. */
export function parseThresholds(input: ThresholdFields): ThresholdFields | InvalidInput {
  const reader = new InputReader();
  const share = (path: keyof ThresholdFields, min: number): number => reader.integer(path, input[path], { min, max: Money.wholeBp });
  const fields = {
    gapThresholdBp: share('gapThresholdBp', 1), viabilityBp: share('viabilityBp', 1), cliffDropBp: share('cliffDropBp', 1),
    appliedWeightBp: share('appliedWeightBp', 0), plannedWeightBp: share('plannedWeightBp', 0),
  };
  if (fields.viabilityBp > fields.gapThresholdBp) {
    reader.problem('viabilityBp', 'OUT_OF_RANGE', {
      de: 'Nicht über der Schwelle einer Lücke.', en: 'Not above the threshold of a gap.',
    });
  }
  return reader.result(() => fields);
}

function fromFields(fields: ThresholdFields): Thresholds {
  return {
    gapThresholdBp: fields.gapThresholdBp, viabilityBp: fields.viabilityBp, cliffDropBp: fields.cliffDropBp,
    weightsBp: { COMMITTED: Money.wholeBp, APPLIED: fields.appliedWeightBp, PLANNED: fields.plannedWeightBp },
  };
}

function isFields(value: unknown): value is ThresholdFields {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return ['gapThresholdBp', 'viabilityBp', 'cliffDropBp', 'appliedWeightBp', 'plannedWeightBp'].every((name) => Number.isInteger(fields[name]));
}
