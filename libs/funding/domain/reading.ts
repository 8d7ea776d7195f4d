import { type BasisPoints, type Cents, type InputReader, LocalDate, Money, Period } from '#kernel';
import { mainPart } from './plan.js';

/** No grant and no cost line is larger: 90 billion euro, so that every sum of a county stays exact. */
export const amountCentsMax: Cents = 9_000_000_000_000;
const earliestDay = LocalDate.of(1990, 1, 1);
const latestDay = LocalDate.of(2100, 12, 31);
/** Longest name of a part. */
export const partNameMax = 80;

/** A period as it arrives: two days, in whatever order. */
export interface PeriodInput {
  from: string;
  to: string;
}

/** A day within the years 1990 to 2100, in which the holidays are known and typing errors are not. */
export function readDay(reader: InputReader, path: string, value: string): LocalDate {
  const day = LocalDate.parse(value);
  if (day !== null && day >= earliestDay && day <= latestDay) return day;
  reader.problem(path, 'OUT_OF_RANGE', { de: 'Ein Tag von 1990 bis 2100.', en: 'A day from 1990 to 2100.' });
  return earliestDay;
}

/** A day that may be missing. */
export function readOptionalDay(reader: InputReader, path: string, value: string | null | undefined): LocalDate | null {
  return value === null || value === undefined ? null : readDay(reader, path, value);
}

/** A period of days; one that ends before it begins is named by its end. */
export function readPeriod(reader: InputReader, path: string, value: PeriodInput): Period {
  const from = readDay(reader, `${path}.from`, value.from);
  const to = readDay(reader, `${path}.to`, value.to);
  if (to >= from) return { from, to };
  reader.problem(`${path}.to`, 'PERIOD_REVERSED', {
    de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.',
  });
  return { from, to: from };
}

/** Whole cents, at least one unless said otherwise; a fraction of a cent is a problem, never rounded away. */
export function readCents(reader: InputReader, path: string, value: number, min: Cents = 1): Cents {
  if (Number.isFinite(value) && !Number.isInteger(value)) {
    reader.problem(path, 'FRACTION_OF_A_CENT', { de: 'Bitte ganze Cent angeben.', en: 'Please give whole cents.' });
    return min;
  }
  return reader.cents(path, value, { min, max: amountCentsMax });
}

/** A share or likelihood in basis points; null when missing. */
export function readOptionalBasisPoints(reader: InputReader, path: string, value: number | null | undefined): BasisPoints | null {
  return value === null || value === undefined ? null : reader.integer(path, value, { min: 0, max: Money.wholeBp });
}

/** Name of a part; `main` when nobody named one. */
export function readPart(reader: InputReader, path: string, value: string | null | undefined): string {
  return reader.optionalText(path, value, { max: partNameMax }) ?? mainPart;
}
