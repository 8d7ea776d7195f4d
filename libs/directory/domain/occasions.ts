import { LocalDate, type Moment, zonedInstant } from '#kernel';
import { type Announcement } from './facts.js';
import { type Calendar, nextTimes, type Occurrence, onDay, type Schedule } from './schedule.js';

/** When something takes place, and what is different for a while. */
export interface Times<Given extends Schedule = Schedule> {
  times: readonly Given[];
  announcement: Announcement | null;
}

/** One time at which it takes place, as instants: UTC texts that sort by time. */
export interface Occasion<Given extends Schedule = Schedule> {
  startsAt: string;
  /** Not included. */
  endsAt: string;
  note: string | null;
  of: Given;
}

/**
 * True when it takes place at least once more, however far away: until its last day, its exceptions, or as far as the rule
 * needs to come round, up to twenty years. Pauses that are announced do not count.
 */
export function comesAgain(schedule: Schedule, { now, calendar }: { now: Moment; calendar: Calendar }): boolean {
  const first = LocalDate.addDaysWithin(LocalDate.max(now.on, schedule.validFrom ?? now.on), -1);
  const takesPlace = (date: LocalDate): boolean => {
    const time = onDay(schedule, date, calendar);
    return time !== null && endOf(time) > now.at;
  };
  if (schedule.exceptions.some(({ date }) => takesPlace(date))) return true;
  const last = schedule.validTo === null ? LocalDate.daysAfter(first) : LocalDate.daysBetween(first, schedule.validTo);
  const days = Math.min(last + 1, ROUND_DAYS[schedule.repeats] * schedule.every, TWENTY_YEARS_DAYS);
  for (let ahead = 0; ahead < days; ahead += 1) if (takesPlace(LocalDate.addDays(first, ahead))) return true;
  return false;
}

/** Days in which every rule of a kind comes round, counted from its first day; longer than the longest school holidays, and than eight years without a 29 February. */
const ROUND_DAYS: Readonly<Record<Schedule['repeats'], number>> = { ONCE: 3, DAILY: 400, WEEKLY: 400, MONTHLY: 800, YEARLY: 3000 };
const TWENTY_YEARS_DAYS = 7305;

/** The next times, up to `first`, those that are going on included; one that was entered twice is there once. While it pauses there are none; they go on after the last day of the pause. */
export function comingOccasions<Given extends Schedule & { where?: unknown }>({ times, announcement }: Times<Given>, at: { now: Moment; calendar: Calendar; first: number }): Occasion<Given>[] {
  const { now, calendar, first } = at;
  const isPaused = pauses(announcement);
  const until = announcement?.until ?? now.on;
  if (announcement?.isPaused && announcement.until === null) return [];
  const today = announcement?.isPaused && until >= now.on ? LocalDate.addDaysWithin(until, 1) : now.on;
  const isOver = (time: Occurrence): boolean => isPaused(time.date) || endOf(time) <= now.at;
  return nextTimes(times, { today, calendar, first, isOver, beginsAt: beginningOf, placeOf: ({ where }) => JSON.stringify(where ?? null) }).map(({ of, ...time }) => ({ startsAt: beginningOf(time), endsAt: endOf(time), note: time.note, of }));
}

/**
 * Says of times whether one of them is going on at this moment, as `comingOccasions` would; null where there are none,
 * because then nothing is known. Made once for many: they mostly begin and end at the same hours.
 */
export function goingOnAt(now: Moment, calendar: Calendar): (given: Times) => boolean | null {
  // West of Germany the day before yesterday may go on over midnight.
  const days = [-2, -1, 0, 1].map((ahead) => LocalDate.addDays(now.on, ahead));
  const known = new Map<string, boolean>();
  const isNow = (time: Occurrence): boolean => {
    const { date, from, to, endsNextDay, zone } = time;
    const name = [date, from, to, endsNextDay, zone].join(' ');
    const answer = known.get(name) ?? (beginningOf(time) <= now.at && now.at < endOf(time));
    known.set(name, answer);
    return answer;
  };
  return ({ times, announcement }) => {
    const isPaused = pauses(announcement);
    return times.length === 0 ? null : days.some((date) => !isPaused(date) && times.some((one) => {
      const time = onDay(one, date, calendar);
      return time !== null && isNow(time);
    }));
  };
}

/** The days on which it pauses; a pause has begun when it is announced. */
export function pauses(announcement: Announcement | null): (date: LocalDate) => boolean {
  return (date) => announcement !== null && announcement.isPaused && (announcement.until === null || date <= announcement.until);
}

function beginningOf({ date, from, zone }: Occurrence): string {
  return textOf(zonedInstant(date, from, zone));
}

/** Where the beginning lies in the hour that is skipped in March it comes later, and the end so much after it as the clock says. */
function endOf(time: Occurrence): string {
  const { date, to, endsNextDay, zone } = time;
  const [begins, ends] = [beginningOf(time), textOf(zonedInstant(endsNextDay ? LocalDate.addDaysWithin(date, 1) : date, to, zone))];
  return begins < ends ? ends : textOf(new Date(Date.parse(begins) + minutesOf(time) * 60_000));
}

/** Instants west of Greenwich lie after the end of the calendar while its last day lasts; written out they would sort before all others. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

function textOf(instant: Date): string {
  return new Date(Math.min(instant.getTime(), LAST_MS)).toISOString();
}

/** As the clock says; never 0. */
function minutesOf({ from, to, endsNextDay }: Occurrence): number {
  const minute = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return minute(to) - minute(from) + (endsNextDay ? 1440 : 0);
}
