import { argumentWithin, LocalDate } from '#kernel';
import { type Lens } from './domain/plan.js';

const HORIZON_MONTHS_DEFAULT = 24;
/** Months that a view reaches ahead. */
const horizonRange = { min: 1, max: 60 };
const dayRange = { min: LocalDate.of(1990, 1, 1), max: LocalDate.of(2100, 12, 31) };

/** What is asked of a runway: 1 to 60 calendar months from a day of the years 1990 to 2100; `asOf` null = today. */
export interface RunwayQuestion {
  lens: Lens;
  horizonMonths: number;
  asOf: LocalDate | null;
}

/**
 * The question in the arguments; a lens or horizon that is null counts like one that is missing.
 * @throws AppError BAD_USER_INPUT for a horizon or day outside the range that the contract states.
 */
export function questionOf(args: { lens?: Lens | null; horizonMonths?: number | null; asOf?: string | null }): RunwayQuestion {
  return {
    lens: args.lens ?? 'SECURED',
    horizonMonths: argumentWithin('horizonMonths', args.horizonMonths ?? HORIZON_MONTHS_DEFAULT, horizonRange),
    asOf: args.asOf ? dayAt('asOf', args.asOf) : null,
  };
}

/** A day that may be asked about. @throws AppError BAD_USER_INPUT with `argument` for one outside the range that the contract states. */
export function dayAt(argument: string, text: string): LocalDate {
  const day = LocalDate.parse(text);
  if (day === null) throw new RangeError(`Not a day: ${argument}`);
  return argumentWithin(argument, day, dayRange);
}
