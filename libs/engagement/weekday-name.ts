import { type Weekday } from '#contract';

const names: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export function weekdayNumber(name: Weekday): number {
  return names.indexOf(name) + 1;
}

/** The contract's name of a day counted from 1 = Monday. */
export function weekdayName(weekday: number): Weekday {
  const name = names[weekday - 1];
  if (!name) throw new RangeError(`Not a day of the week: ${weekday}`);
  return name;
}
