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

/**
 * The text or list of an argument of a query when it is not longer than the contract states: characters or entries.
 * Cutting it would answer another question than the one that was asked.
 * @throws AppError BAD_USER_INPUT with `argument` and `max`.
 */
export function argumentNotLonger<Value extends string | readonly unknown[]>(argument: string, value: Value, max: number): Value {
  const length = typeof value === 'string' ? [...value].length : value.length;
  if (length <= max) return value;
  const unit = typeof value === 'string' ? { de: 'Zeichen', en: 'characters' } : { de: 'Einträge', en: 'entries' };
  throw new AppError('BAD_USER_INPUT', {
    de: `Die Angabe „${argument}“ darf höchstens ${max} ${unit.de} haben.`, en: `“${argument}” may have at most ${max} ${unit.en}.`,
  }, { argument, max });
}
