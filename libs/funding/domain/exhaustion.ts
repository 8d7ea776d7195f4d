import { type Cents, LocalDate, Period, Rational } from '#kernel';
import { partsOfMonth } from './month-weight.js';

/** What is known of the spending of one grant. */
export interface Spending {
  readonly grantCents: Cents;
  readonly spentCents: Cents;
  /** Last day the report covers. */
  readonly spentUpTo: LocalDate;
  /** Spending of the last months, whose average goes on; at least one month. */
  readonly recent: { readonly cents: Cents; readonly months: number };
}

/**
 * The first day on which the grant is used up if spending goes on at its recent average, weighed by month as the
 * runway is; null when it lasts beyond `until`. It stands beside the runway and never in place of it.
 */
export function exhaustionOf(spending: Spending, until: LocalDate): LocalDate | null {
  const first = LocalDate.addDays(spending.spentUpTo, 1);
  const remainingCents = spending.grantCents - spending.spentCents;
  if (remainingCents < 0) return first;
  if (spending.recent.cents === 0 || first > until) return null;
  // So many parts of a month the remaining money lasts, rounded down: a day is too much once it goes past them.
  let leftParts = Rational.floor(Rational.of(
    BigInt(remainingCents) * BigInt(spending.recent.months) * BigInt(partsOfMonth), spending.recent.cents));
  for (const month of Period.months({ from: first, to: until })) {
    const partsPerDay = partsOfMonth / LocalDate.daysInMonth(month.from);
    const days = Math.floor(leftParts / partsPerDay);
    if (days < Period.days(month)) return LocalDate.addDays(month.from, days);
    leftParts -= Period.days(month) * partsPerDay;
  }
  return null;
}
