import { LocalDate } from '#kernel';

/** A reading of a wall clock, without a zone. */
export interface WallTime {
  date: LocalDate;
  /** `HH:MM`. */
  time: string;
}

/** One rule of recurrence (RFC 5545, 3.3.10), in its own words. */
export interface RecurrenceRule {
  freq: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** Last reading of the event's own clock at which it may begin; null = no such bound. */
  until: WallTime | null;
  /** How many; null = no such bound. */
  count: number | null;
  /** `TU`, `2TU`, `-1FR`. */
  byDay: string[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  byYearDay: number[];
  byHour: number[];
  byMinute: number[];
  /** 1 = Monday to 7 = Sunday. */
  weekStart: number;
}

/** One time at which an event takes place, on the German clock. */
export interface EventTime {
  date: LocalDate;
  from: string;
  /** Minutes; more than a day is possible, 0 never. */
  minutes: number;
  /** What differs on this day, for people; null = nothing. */
  note: string | null;
}

const DAY_MINUTES = 1440;

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** So many minutes later on the wall clock. */
export function wallAfter({ date, time }: WallTime, minutes: number): WallTime {
  const all = minutesOf(time) + minutes;
  const days = Math.floor(all / DAY_MINUTES);
  const rest = all - days * DAY_MINUTES;
  return { date: LocalDate.addDays(date, days), time: `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}` };
}

/** Minutes from one reading of the clock to a later one. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return LocalDate.daysBetween(from.date, to.date) * DAY_MINUTES + minutesOf(to.time) - minutesOf(from.time);
}

/** As text that sorts by time. */
export function wallText({ date, time }: WallTime): string {
  return `${date} ${time}`;
}
