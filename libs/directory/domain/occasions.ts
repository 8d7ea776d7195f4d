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

/** The next times, up to `first`, those that are going on included. While it pauses there are none; they go on after the last day of the pause. */
export function comingOccasions<Given extends Schedule>({ times, announcement }: Times<Given>, at: { now: Moment; calendar: Calendar; first: number }): Occasion<Given>[] {
  const { now, calendar, first } = at;
  const isPaused = pauses(announcement);
  const until = announcement?.until ?? now.on;
  if (announcement?.isPaused && announcement.until === null) return [];
  const today = announcement?.isPaused && until >= now.on ? LocalDate.addDays(until, 1) : now.on;
  const isOver = (time: Occurrence): boolean => isPaused(time.date) || endOf(time) <= now.at;
  return nextTimes(times, { today, calendar, first, isOver }).map(({ of, ...time }) => ({ startsAt: beginningOf(time), endsAt: endOf(time), note: time.note, of }));
}

/**
 * Says of times whether one of them is going on at this moment, as `comingOccasions` would; null where there are none,
 * because then nothing is known. Made once for many: they mostly begin and end at the same hours.
 */
export function goingOnAt(now: Moment, calendar: Calendar): (given: Times) => boolean | null {
  const days = [-1, 0, 1].map((ahead) => LocalDate.addDays(now.on, ahead));
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
  return zonedInstant(date, from, zone).toISOString();
}

function endOf({ date, to, endsNextDay, zone }: Occurrence): string {
  return zonedInstant(endsNextDay ? LocalDate.addDays(date, 1) : date, to, zone).toISOString();
}
