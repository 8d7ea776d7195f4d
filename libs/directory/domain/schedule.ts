import { LocalDate } from '#kernel';

/** How often something takes place. ONCE: on `validFrom` alone. */
export type Repetition = 'ONCE' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
/** What a public holiday does: it takes place all the same, or pauses. */
export type OnHolidays = 'RUNS' | 'PAUSES';
/** What school holidays do; ONLY = it takes place in them and at no other time. */
export type InSchoolHolidays = OnHolidays | 'ONLY';

/** A day on which a schedule is departed from. */
export interface ScheduleException {
  date: LocalDate;
  /** `HH:MM`; null = it does not take place on that day, and then `to` is null too. */
  from: string | null;
  to: string | null;
  /** It goes on over midnight; `to` is then a time of the following day, not after `from`. Left out = no, as everything stored before this existed. */
  endsNextDay?: boolean;
  note: string | null;
}

/**
 * When something is open or takes place, on the clock of its zone. A schedule covers one stretch of a day; a house that
 * closes over noon has two.
 */
export interface Schedule {
  repeats: Repetition;
  /** Every n-th day, week, month or year, counted from `validFrom`; 1 to 52. Above 1 `validFrom` is given. */
  every: number;
  /** 1 = Monday ... 7 = Sunday. For WEEKLY at least one; for MONTHLY together with `ordinals`; else empty. */
  weekdays: number[];
  /** MONTHLY: which of these weekdays of the month, 1 to 5, or -1 for the last; empty where `monthDays` speaks. */
  ordinals: number[];
  /** MONTHLY: days of the month, 1 to 31, or -1 for the last. A month without that day is left out. */
  monthDays: number[];
  /** `HH:MM`. */
  from: string;
  to: string;
  /** It goes on over midnight; `to` is then a time of the following day, not after `from`. */
  endsNextDay: boolean;
  /** IANA name. */
  zone: string;
  /** First day, and what ONCE, YEARLY and `every` count from; null = already running. */
  validFrom: LocalDate | null;
  /** Last day; null = until further notice. */
  validTo: LocalDate | null;
  onPublicHolidays: OnHolidays;
  inSchoolHolidays: InSchoolHolidays;
  /** At most one for a day, in the order of the days. */
  exceptions: ScheduleException[];
  note: string | null;
}

/** What a day is at the place; asked for days around the present only. */
export interface Calendar {
  isPublicHoliday(date: LocalDate): boolean;
  isSchoolHoliday(date: LocalDate): boolean;
}

/** One time at which it takes place, still on the wall clock. */
export interface Occurrence {
  date: LocalDate;
  from: string;
  to: string;
  endsNextDay: boolean;
  zone: string;
  /** That of the exception, else that of the schedule. */
  note: string | null;
}

/** The hours of this schedule on one day; null when it does not take place. An exception has the last word. */
export function onDay(schedule: Schedule, date: LocalDate, calendar: Calendar): Occurrence | null {
  const exception = schedule.exceptions.find((one) => one.date === date);
  if (exception) return exceptional(schedule, exception);
  if (!isRegular(schedule, date) || isPaused(schedule, date, calendar)) return null;
  const { from, to, endsNextDay, zone, note } = schedule;
  return { date, from, to, endsNextDay, zone, note };
}

function exceptional({ zone, note }: Schedule, { date, from, to, endsNextDay = false, note: ownNote }: ScheduleException): Occurrence | null {
  return from === null || to === null ? null : { date, from, to, endsNextDay, zone, note: ownNote ?? note };
}

function isPaused({ onPublicHolidays, inSchoolHolidays }: Schedule, date: LocalDate, calendar: Calendar): boolean {
  if (onPublicHolidays === 'PAUSES' && calendar.isPublicHoliday(date)) return true;
  return inSchoolHolidays !== 'RUNS' && calendar.isSchoolHoliday(date) !== (inSchoolHolidays === 'ONLY');
}

/** True on the days that the rule itself names, before holidays and exceptions. */
export function isRegular(schedule: Schedule, date: LocalDate): boolean {
  const { validFrom, validTo, every } = schedule;
  if ((validFrom !== null && date < validFrom) || (validTo !== null && date > validTo)) return false;
  return isNamed(schedule, date) && (every === 1 || stepsFrom(validFrom ?? date, date, schedule.repeats) % every === 0);
}

/** Whole units between the anchor and a day that is not before it. Weeks begin on Monday (ISO 8601). */
function stepsFrom(anchor: LocalDate, date: LocalDate, repeats: Repetition): number {
  const monthOf = (day: LocalDate): number => LocalDate.year(day) * 12 + LocalDate.month(day);
  const weekOf = (day: LocalDate): number => Math.floor((LocalDate.epochDay(day) + 3) / 7);
  switch (repeats) {
    case 'ONCE':
    case 'DAILY': return LocalDate.daysBetween(anchor, date);
    case 'WEEKLY': return weekOf(date) - weekOf(anchor);
    case 'MONTHLY': return monthOf(date) - monthOf(anchor);
    case 'YEARLY': return LocalDate.year(date) - LocalDate.year(anchor);
  }
}

function isNamed({ repeats, weekdays, ordinals, monthDays, validFrom }: Schedule, date: LocalDate): boolean {
  const day = LocalDate.day(date);
  const length = LocalDate.daysInMonth(date);
  switch (repeats) {
    case 'ONCE': return date === validFrom;
    case 'DAILY': return true;
    case 'WEEKLY': return weekdays.includes(LocalDate.weekday(date));
    case 'MONTHLY': {
      if (ordinals.length === 0) return monthDays.includes(day) || (monthDays.includes(-1) && day === length);
      return weekdays.includes(LocalDate.weekday(date)) && (ordinals.includes(Math.ceil(day / 7)) || (ordinals.includes(-1) && day > length - 7));
    }
    case 'YEARLY': return validFrom !== null && date.slice(5) === validFrom.slice(5);
  }
}

/** The weekdays that people can count on; none for what moves through the week, such as a day of the month. */
export function fixedWeekdays({ repeats, every, weekdays, validFrom }: Schedule): number[] {
  switch (repeats) {
    case 'ONCE': return validFrom === null ? [] : [LocalDate.weekday(validFrom)];
    case 'DAILY': return every === 1 ? [1, 2, 3, 4, 5, 6, 7] : [];
    case 'WEEKLY':
    case 'MONTHLY': return weekdays;
    case 'YEARLY': return [];
  }
}

/**
 * Weekdays on which it may ever be going on, each once: no other day needs to be looked at. Whether it is on one of them is
 * known on the day alone.
 */
export function possibleWeekdays(schedule: Schedule): number[] {
  const regular = { weekdays: regularWeekdays(schedule), endsNextDay: schedule.endsNextDay };
  const exceptional = schedule.exceptions.filter(({ from }) => from !== null).map(({ date, endsNextDay = false }) => ({ weekdays: [LocalDate.weekday(date)], endsNextDay }));
  return [...new Set([regular, ...exceptional].flatMap(({ weekdays, endsNextDay }) => [...weekdays, ...(endsNextDay ? weekdays.map((day) => day % 7 + 1) : [])]))];
}

function regularWeekdays({ repeats, weekdays, validFrom }: Schedule): number[] {
  if (repeats === 'ONCE') return validFrom === null ? [] : [LocalDate.weekday(validFrom)];
  return weekdays.length > 0 ? weekdays : [1, 2, 3, 4, 5, 6, 7];
}

/** How far ahead the next times are looked for: a yearly event is found, also one on 29 February in most years. */
export const LOOK_AHEAD_DAYS = 400;

/**
 * The next times of these schedules, in the order of their beginning, as `beginsAt` tells it in UTC: clocks alone do not tell it
 * across zones, nor in the night in which an hour is skipped. `isOver` says of a time whether it has already
 * ended; what began yesterday and is still going on counts. Each says of which schedule it is; one that several schedules name
 * at the same place, as `placeOf` tells it, with the same note, comes once.
 */
export function nextTimes<Given extends Schedule>(
  schedules: readonly Given[], at: { today: LocalDate; calendar: Calendar; isOver: (time: Occurrence) => boolean; beginsAt: (time: Occurrence) => string; first: number; placeOf?: (of: Given) => string },
): (Occurrence & { of: Given })[] {
  const found: { begins: string; time: Occurrence & { of: Given } }[] = [];
  let last = Math.min(LOOK_AHEAD_DAYS, LocalDate.daysAfter(at.today));
  for (let ahead = -DAYS_APART; ahead <= last; ahead += 1) {
    const date = LocalDate.addDays(at.today, ahead);
    const times = schedules.flatMap((of) => {
      const time = onDay(of, date, at.calendar);
      return time === null ? [] : [{ ...time, of }];
    });
    const once = new Map(times.filter((time) => !at.isOver(time)).map((time) => [sameness(time, at.placeOf?.(time.of) ?? ''), time]));
    found.push(...[...once.values()].map((time) => ({ begins: at.beginsAt(time), time })));
    if (found.length >= at.first) last = Math.min(last, ahead + DAYS_APART);
  }
  return found.sort((a, b) => a.begins.localeCompare(b.begins) || a.time.to.localeCompare(b.time.to)).slice(0, at.first).map(({ time }) => time);
}

/** A day is up to 26 hours earlier in one zone than in another: two days later it has begun everywhere, and what goes on over midnight may be of the day before yesterday. */
const DAYS_APART = 2;

function sameness({ from, to, endsNextDay, zone, note }: Occurrence, place: string): string {
  return JSON.stringify([from, to, endsNextDay, zone, note, place]);
}
