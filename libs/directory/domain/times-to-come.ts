import { type FieldProblem, type Moment, type Text } from '#kernel';
import { type FullContent } from './full-content.js';
import { comesAgain } from './occasions.js';
import { type Calendar, type Schedule } from './schedule.js';

/** Now, and what the days are at the place. */
export interface Present {
  now: Moment;
  calendar: Calendar;
}

/** True when it says times, and none of them comes any more, however far away; a pause that is announced does not count. */
export function areTimesOver(times: readonly Schedule[], at: Present): boolean {
  return times.length > 0 && !times.some((time) => comesAgain(time, at));
}

/**
 * What keeps publishing from making sense: nobody could ever come. Empty where the time is also agreed, and for what waits for
 * the office to enter the school holidays.
 */
export function timesMissing({ times, isTimeByArrangement }: Pick<FullContent, 'times' | 'isTimeByArrangement'>, at: Present): FieldProblem[] {
  if (isTimeByArrangement || !areTimesOver(times.map((time) => ({ ...time, inSchoolHolidays: 'RUNS' })), at)) return [];
  return [{ path: 'times', code: 'OUT_OF_RANGE', message: {
    de: 'Keine der Zeiten kommt noch. Bitte Tage in der Zukunft angeben.', en: 'None of the times comes any more. Please give days to come.',
  } }];
}

/** What to say of all times that never come, named as people say them; null when all of them do. */
export function neverComing(times: readonly Schedule[], { named, ...at }: Present & { named: (time: Schedule) => Text }): Text | null {
  const names = times.filter((time) => !comesAgain(time, at)).map(named);
  if (names.length === 0) return null;
  return {
    de: `Kommt nicht (mehr) vor: ${names.map(({ de }) => de).join('; ')}. Stimmen die Tage? Was nur in den Schulferien stattfindet, braucht deren Tage, die das Integrationsbüro einträgt.`,
    en: `Never comes (any more): ${names.map(({ en }) => en).join('; ')}. Are the days right? What takes place in school holidays only needs their days, which the integration office enters.`,
  };
}
