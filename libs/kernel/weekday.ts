const names = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** A day of the week by its name, as the contract speaks of it. Inside, days are numbers as ISO 8601 counts: 1 = Monday to 7 = Sunday. */
export type Weekday = (typeof names)[number];

/** 1 = Monday to 7 = Sunday. */
export function weekdayNumber(name: Weekday): number {
  return names.indexOf(name) + 1;
}

/** The name of a day counted from 1 = Monday. @throws RangeError for anything else. */
export function weekdayName(weekday: number): Weekday {
  const name = names[weekday - 1];
  if (!name) throw new RangeError(`Not a day of the week: ${weekday}`);
  return name;
}
