import { createContext, Script } from 'node:vm';
import ICAL from 'ical.js';
import { LocalDate } from '#kernel';
import { type RecurrenceRule, type WallTime, wallText } from '../domain/feeds/calendar-event.js';
import { neverComes, type RuleProblem } from '../domain/feeds/calendar-rule.js';

/** Dates of one rule, and of what is told singly beside it; a course that is held every day for fifty years has fewer. */
export const DATES_MAX = 20_000;
/** A rule for which the library would look without end is let go after so much work: processor time, because what can be worked out may not depend on what else the machine does. */
const RULE_CPU_MS = 2_000;
/** How long it may take until the work is done, first and last; nothing else is done meanwhile. */
const LOOK_MS = { first: RULE_CPU_MS, last: 16_000 } as const;
/** Rules of one file for which nothing was found in time, before the file is refused: somebody means harm. */
export const TIMEOUTS_MAX = 3;
/** Nobody needs to know earlier. */
const LAST_YEAR = 2200;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** When a rule says that something begins, on the clock of the event. */
export interface RuleTimes {
  times: WallTime[];
  /** There are no later ones. */
  isWhole: boolean;
  /** Dates that the library was asked for. */
  looked: number;
}

/** On an idle machine a little less than all of the time is worked. */
const ENOUGH = 0.8;

const script = new Script('work()');
const bench = createContext({ work: (): void => undefined });

/** The times of a rule up to a day; of one that ends, up to its end as far as that is near. `isTimedOut`: the library looked for too long. */
export function timesOf(rule: RecurrenceRule, start: WallTime, upTo: LocalDate): RuleTimes | (RuleProblem & { looked: number; isTimedOut?: boolean }) {
  const never = neverComes(rule, start.date);
  if (never) return { ...never, looked: 0 };
  const found: { times: RuleTimes | null } = { times: null };
  try {
    withinWork(() => { found.times = walked(rule, start, upTo); });
  } catch (error) {
    const isTimedOut = wasCutOff(error);
    return { code: 'NOT_A_RULE', looked: DATES_MAX, isTimedOut, message: { de: 'Diese Wiederholung lässt sich nicht ausrechnen. Bitte tragen Sie die Termine im Kalender einzeln ein.', en: 'This recurrence cannot be worked out. Please enter the dates singly in your calendar.' } };
  }
  return found.times ?? { code: 'TOO_OFTEN', looked: DATES_MAX, message: {
    de: `Diese Wiederholung nennt mehr als ${DATES_MAX} Termine. Bitte lassen Sie sie später beginnen oder seltener stattfinden.`, en: `This recurrence names more than ${DATES_MAX} dates. Please let it begin later, or take place less often.`,
  } };
}

/** Asks the library for something that might not end. @throws Error when it takes more processor time than a rule may */
export function withinWork(work: () => void): void {
  bench['work'] = work;
  for (let timeout: number = LOOK_MS.first; ; timeout *= 2) {
    const before = process.cpuUsage();
    try {
      script.runInContext(bench, { timeout });
      return;
    } catch (error) {
      const { user, system } = process.cpuUsage(before);
      if (!wasCutOff(error) || user + system >= RULE_CPU_MS * 1000 * ENOUGH || timeout >= LOOK_MS.last) throw error;
    }
  }
}

function wasCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Null when there are more than can be looked at. */
function walked(rule: RecurrenceRule, start: WallTime, upTo: LocalDate): RuleTimes | null {
  const isEnding = rule.until !== null || rule.count !== null;
  const iterator = recurOf(onOwnDay(rule, start.date)).iterator(timeOf(start));
  const times: WallTime[] = [];
  for (let time = next(iterator); time !== null; time = next(iterator)) {
    if (time.year > LAST_YEAR) return { times, isWhole: false, looked: times.length };
    const wall = wallOf(time);
    if (wall.date > upTo && (!isEnding || times.length >= DATES_MAX)) return { times, isWhole: false, looked: times.length };
    if (times.length >= DATES_MAX) return null;
    times.push(wall);
  }
  return { times: distinct(times), isWhole: true, looked: times.length };
}

function next(iterator: ICAL.RecurIterator): ICAL.Time | null {
  return iterator.next();
}

function distinct(times: readonly WallTime[]): WallTime[] {
  return [...new Map(times.map((time) => [wallText(time), time])).values()];
}

/** The library goes on from 29 February to 1 March; a year without the day is skipped (RFC 5545, 3.3.10). */
function onOwnDay(rule: RecurrenceRule, start: LocalDate): RecurrenceRule {
  const isBare = [rule.byDay, rule.byMonthDay, rule.byMonth, rule.byYearDay, rule.bySetPos].every((values) => values.length === 0);
  return rule.freq === 'YEARLY' && isBare && start.endsWith('-02-29') ? { ...rule, byMonth: [2], byMonthDay: [29] } : rule;
}

function recurOf(rule: RecurrenceRule): ICAL.Recur {
  const { freq, interval, until, count } = rule;
  const lists = Object.entries({
    byday: rule.byDay.map((day) => day.replace('+', '')), bymonthday: rule.byMonthDay, bymonth: rule.byMonth, bysetpos: rule.bySetPos, byyearday: rule.byYearDay, byhour: rule.byHour, byminute: rule.byMinute,
  }).filter(([, values]) => values.length > 0);
  return ICAL.Recur.fromData({
    freq, interval, ...(until ? { until: timeOf(until) } : {}), ...(count === null ? {} : { count }), wkst: ICAL.Recur.icalDayToNumericDay(weekdays[rule.weekStart - 1] ?? 'MO'), ...Object.fromEntries(lists),
  });
}

function timeOf({ date, time }: WallTime): ICAL.Time {
  return new ICAL.Time({
    year: LocalDate.year(date), month: LocalDate.month(date), day: LocalDate.day(date), hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)), second: 0, isDate: false,
  }, ICAL.Timezone.localTimezone);
}

function wallOf({ year, month, day, hour, minute }: ICAL.Time): WallTime {
  return { date: LocalDate.of(year, month, day), time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
