import { LocalDate } from './local-date.js';

/** Says whether somewhere, say at an authority's seat, people work on a day. */
export type WorkingDays = (date: LocalDate) => boolean;

/** No calendar has so long a run of free days; a search beyond it means that the function never says yes. */
const searchDaysMax = 60;

function search(isWorkingDay: WorkingDays, from: LocalDate, step: 1 | -1): LocalDate {
  for (let days = 0, date = from; days <= searchDaysMax; days += 1, date = LocalDate.addDays(date, step)) {
    if (isWorkingDay(date)) return date;
  }
  throw new RangeError(`No working day within ${searchDaysMax} days of ${from}`);
}

/** Steps from day to day over days off. Throws RangeError when there is no working day within 60 days. */
export const WorkingDays = {
  /** The day itself, or the first working day after it. */
  onOrAfter: (isWorkingDay: WorkingDays, date: LocalDate): LocalDate => search(isWorkingDay, date, 1),
  /** The day itself, or the last working day before it. */
  onOrBefore: (isWorkingDay: WorkingDays, date: LocalDate): LocalDate => search(isWorkingDay, date, -1),
  /** So many working days later, the day itself not counted; `days` at least 0. */
  add(isWorkingDay: WorkingDays, date: LocalDate, days: number): LocalDate {
    let reached = date;
    for (let step = 0; step < days; step += 1) reached = search(isWorkingDay, LocalDate.addDays(reached, 1), 1);
    return reached;
  },
  /** Working days after the first day up to and including the last; 0 when the last is not later. */
  count(isWorkingDay: WorkingDays, after: LocalDate, upTo: LocalDate): number {
    let days = 0;
    for (let date = after; date < upTo;) {
      date = LocalDate.addDays(date, 1);
      if (isWorkingDay(date)) days += 1;
    }
    return days;
  },
} as const;
