import { InputReader, type InvalidInput, LocalDate } from '#kernel';

/** After how many months somebody looks again at what is published. */
export type FreshnessMonths = 6 | 12;

/** What holds where a network has set nothing. */
export const usualFreshnessMonths: FreshnessMonths = 12;

/** So many days before the due day people are asked; a day that is set anew is never nearer than that. */
export const ASKING_DAYS = 14;

/**
 * The day by which the offering is to be looked at again, as set today: so many months after the last look, and at least
 * 14 days ahead, so that nobody is late on a day that was set only now.
 */
export function assuranceDueOf(assuredOn: LocalDate, months: FreshnessMonths, today: LocalDate): LocalDate {
  const due = LocalDate.addMonths(assuredOn, months);
  const earliest = LocalDate.addDays(today, ASKING_DAYS);
  return due < earliest ? earliest : due;
}

/** The setting as it was typed: 6 or 12. */
export function parseFreshnessMonths(months: number): FreshnessMonths | InvalidInput {
  const reader = new InputReader();
  const parsed = freshnessMonthsOf(months);
  if (parsed === null) reader.problem('months', 'OUT_OF_RANGE', { de: 'Alle 6 oder alle 12 Monate.', en: 'Every 6 or every 12 months.' });
  return reader.result(() => parsed ?? usualFreshnessMonths);
}

/** Null for everything but 6 and 12. */
export function freshnessMonthsOf(months: unknown): FreshnessMonths | null {
  return months === 6 || months === 12 ? months : null;
}
