import { LocalDate } from './local-date.js';

/** A stretch of days, both ends inclusive; `from` is never after `to`, so a period has at least one day. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What one can ask of a `Period`. */
export const Period = {
  /** The period of two days; throws RangeError when it would end before it begins. */
  of(from: LocalDate, to: LocalDate): Period {
    if (to < from) throw new RangeError(`The period ${from} … ${to} ends before it begins`);
    return { from, to };
  },
  /** Number of days, at least 1. */
  days: (period: Period): number => LocalDate.daysBetween(period.from, period.to) + 1,
  contains: (period: Period, date: LocalDate): boolean => period.from <= date && date <= period.to,
  /** True when the two share at least one day. */
  overlaps: (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to,
  /** The calendar months a period touches, each cut to the period, in order. */
  months(period: Period): Period[] {
    const months: Period[] = [];
    for (let from = period.from; from <= period.to;) {
      const to = LocalDate.min(LocalDate.endOfMonth(from), period.to);
      months.push({ from, to });
      if (to === period.to) break;
      from = LocalDate.addDays(to, 1);
    }
    return months;
  },
} as const;
