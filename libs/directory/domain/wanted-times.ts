import { LocalDate, type Moment, zonedInstant } from '#kernel';
import { type DayTimes } from './day-times.js';
import { pauses, type Times } from './occasions.js';
import { type Calendar, onDay, type Occurrence, type Schedule } from './schedule.js';

/** When people have time: on these weekdays (1 = Monday), between these times of day; null = any. */
export interface WantedTimes {
  weekdays: readonly number[] | null;
  between: DayTimes | null;
}

/**
 * How far ahead times are looked for: eight weeks, today included. Every n-th weekday of a month but the fifth comes once in
 * them, and a course that pauses in the longest school holidays comes after these.
 */
export const WANTED_WITHIN_DAYS = 56;

/** A day on which a time may begin, and whether that day and the following one are wanted. */
interface Candidate {
  date: LocalDate;
  isWanted: boolean;
  isNextWanted: boolean;
}

/** A part of a time that lies on one day, `HH:MM`; 24:00 = midnight at its end. */
interface Stretch {
  begins: string;
  ends: string;
  /** On the day after the one on which the time begins. */
  isNextDay: boolean;
}

type Hours = Pick<Schedule, 'from' | 'to' | 'endsNextDay'>;

/**
 * Says of times whether one of them comes when it is wanted, within eight weeks from now: as they really take place, with
 * first and last days, holidays, exceptions and pauses. What goes on over midnight is on both days. Made once for many.
 */
export function comesWhen({ weekdays, between }: WantedTimes, { now, calendar }: { now: Moment; calendar: Calendar }): (given: Times) => boolean {
  const candidates = candidatesFor(weekdays, now.on);
  const known = new Map<string, boolean>();
  const isWithin = ({ begins, ends }: Stretch): boolean => between === null || (begins < between.to && ends > between.from);
  /** What of it lies between the wanted times is not over; asked of today alone. */
  const isToCome = (ends: string, zone: string): boolean => {
    const last = between !== null && between.to < ends ? between.to : ends;
    const name = `${last} ${zone}`;
    const answer = known.get(name) ?? instantOn(now.on, last, zone) > now.at;
    known.set(name, answer);
    return answer;
  };
  const fits = (time: Occurrence, { date, isWanted, isNextWanted }: Candidate): boolean => stretchesOf(time).some((stretch) => (
    (stretch.isNextDay ? isNextWanted : isWanted) && isWithin(stretch)
      && ((stretch.isNextDay ? LocalDate.addDays(date, 1) : date) !== now.on || isToCome(stretch.ends, time.zone))));
  return ({ times, announcement }) => {
    const isPaused = pauses(announcement);
    const possible = times.filter((one) => hoursOf(one).some((hours) => stretchesOf(hours).some(isWithin)));
    return possible.some((schedule) => candidates.some((candidate) => {
      const time = onDay(schedule, candidate.date, calendar);
      return time !== null && !isPaused(candidate.date) && fits(time, candidate);
    }));
  };
}

/** From yesterday on, which may go on over midnight; days that have nothing wanted are left out. */
function candidatesFor(weekdays: readonly number[] | null, today: LocalDate): Candidate[] {
  const isWanted = (ahead: number): boolean => ahead >= 0 && ahead < WANTED_WITHIN_DAYS && (weekdays === null || weekdays.includes(LocalDate.weekday(LocalDate.addDays(today, ahead))));
  return Array.from({ length: WANTED_WITHIN_DAYS + 1 }, (_, at) => at - 1)
    .map((ahead) => ({ date: LocalDate.addDays(today, ahead), isWanted: isWanted(ahead), isNextWanted: isWanted(ahead + 1) }))
    .filter((one) => one.isWanted || one.isNextWanted);
}

/** The hours of a schedule and those of its exceptions. */
function hoursOf(schedule: Schedule): Hours[] {
  return [schedule, ...schedule.exceptions.flatMap(({ from, to, endsNextDay = false }) => (from === null || to === null ? [] : [{ from, to, endsNextDay }]))];
}

function stretchesOf({ from, to, endsNextDay }: Hours): Stretch[] {
  if (!endsNextDay) return [{ begins: from, ends: to, isNextDay: false }];
  const evening = { begins: from, ends: '24:00', isNextDay: false };
  return to === '00:00' ? [evening] : [evening, { begins: '00:00', ends: to, isNextDay: true }];
}

function instantOn(date: LocalDate, time: string, zone: string): string {
  return (time === '24:00' ? zonedInstant(LocalDate.addDays(date, 1), '00:00', zone) : zonedInstant(date, time, zone)).toISOString();
}
