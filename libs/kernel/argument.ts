import { AppError } from './app-error.js';

/** The values from `min` to `max`, both included: numbers, or days as texts. */
export interface Range<Value extends number | string> {
  min: Value;
  max: Value;
}

/**
 * The value of an argument of a query when it lies in the range that the contract states. Inputs of mutations have
 * `InputReader`, which lists all bad fields; a query has no problems in its answer, so it is refused.
 * `argument` is the way to it in the query, as in `wish.radiusKm`.
 * @throws AppError BAD_USER_INPUT with `argument`, `min` and `max`.
 */
export function argumentWithin<Value extends number | string>(argument: string, value: Value, { min, max }: Range<Value>): Value {
  // Asked this way round so that NaN is refused as well.
  if (value >= min && value <= max) return value;
  throw new AppError('BAD_USER_INPUT', {
    de: `Die Angabe „${argument}“ muss zwischen ${min} und ${max} liegen.`,
    en: `“${argument}” must be between ${min} and ${max}.`,
  }, { argument, min, max });
}
