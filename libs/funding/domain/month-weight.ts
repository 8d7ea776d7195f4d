import { LocalDate, type Period, Rational } from '#kernel';

/**
 * Every day weighs 1 / (days in its month), so a full month weighs 1 and a year 12: a yearly grant against a monthly
 * cost then has no false gap in short months. Counted in whole parts of a month; 28, 29, 30 and 31 divide their number.
 */
export const partsOfMonth = 377_580;

/** Weight of a period in parts of a month, a whole number: `partsOfMonth` for a full calendar month. */
export function weightParts({ from, to }: Period): number {
  const partsOfDay = (date: LocalDate): number => partsOfMonth / LocalDate.daysInMonth(date);
  const months = (LocalDate.year(to) - LocalDate.year(from)) * 12 + LocalDate.month(to) - LocalDate.month(from);
  // From the first of the one month to the first of the other, without the days before, with the days up to the end.
  return months * partsOfMonth - (LocalDate.day(from) - 1) * partsOfDay(from) + LocalDate.day(to) * partsOfDay(to);
}

/** The even monthly rate, in cents, at which an amount over a period flows. */
export function monthlyRate(amountCents: number, period: Period): Rational {
  return Rational.of(BigInt(amountCents) * BigInt(partsOfMonth), weightParts(period));
}
