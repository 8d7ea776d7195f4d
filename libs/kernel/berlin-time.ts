import { LocalDate } from './local-date.js';

/*
 * The one place where instants and local dates meet. Everything behind it reckons with local dates only,
 * everything before it with UTC instants.
 */
const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Within these every clock shows a day of our calendar: no zone is further than a day from UTC, and until 1582 formatters use the Julian one. */
const firstCertainMs = LocalDate.epochDay(LocalDate.of(1600, 1, 1)) * dayMs;
const lastCertainMs = (LocalDate.epochDay(LocalDate.of(9999, 12, 31)) - 1) * dayMs;
const clockPattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

const BERLIN = 'Europe/Berlin';
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

/** The reading of a wall clock in a zone, told as if it were UTC, in milliseconds. */
function wallMs(instantMs: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of clockOf(zone).formatToParts(instantMs)) parts[part.type] = Number(part.value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return LocalDate.epochDay(LocalDate.of(year, month, day)) * dayMs + (hour * 60 + minute) * minuteMs + second * 1000;
}

/** Beyond what is certain, clocks are reckoned as they go at its nearer end. */
function offsetMs(instantMs: number, zone: string): number {
  const wholeSecondsMs = Math.floor(Math.max(firstCertainMs, Math.min(lastCertainMs, instantMs)) / 1000) * 1000;
  return wallMs(wholeSecondsMs, zone) - wholeSecondsMs;
}

/** The day of the minute that was asked for last: nearly everybody asks for today, and a formatter is slow. */
let latest: { minute: number; day: LocalDate } | null = null;

const EPOCH = LocalDate.of(1970, 1, 1);

/** The calendar day in Germany (Europe/Berlin) at an instant; of instants beyond the calendar its first or last day. Throws RangeError for an invalid Date. */
export function berlinDateOf(instant: Date): LocalDate {
  const instantMs = instant.getTime();
  const minute = Math.floor(instantMs / minuteMs);
  if (latest?.minute === minute) return latest.day;
  const day = LocalDate.addDaysWithin(EPOCH, Math.floor((instantMs + offsetMs(instantMs, BERLIN)) / dayMs));
  // Since 1970 the zone is whole minutes away from UTC, so a day begins with a minute.
  if (minute >= 0) latest = { minute, day };
  return day;
}

/**
 * The instant at which a clock in Germany shows `time` (`HH:MM`) on a day. In the hour that is skipped in March the
 * time moves forward by that hour; in the hour that comes twice in October it is the first. Throws RangeError for
 * a time of another form.
 */
export function berlinInstant(date: LocalDate, time: string): Date {
  return zonedInstant(date, time, BERLIN);
}

/** The same for a clock in any zone, by its IANA name; throws RangeError also for an unknown zone. */
export function zonedInstant(date: LocalDate, time: string, zone: string): Date {
  const match = clockPattern.exec(time);
  if (!match) throw new RangeError(`Not a time HH:MM: ${time}`);
  const wall = LocalDate.epochDay(date) * dayMs + (Number(match[1]) * 60 + Number(match[2])) * minuteMs;
  // A change of the clock lies at most once within these two days, so one of the two offsets is the right one.
  const offsetBefore = offsetMs(wall - dayMs, zone);
  const offsetAfter = offsetMs(wall + dayMs, zone);
  const fitsAfterOnly = offsetMs(wall - offsetBefore, zone) !== offsetBefore && offsetMs(wall - offsetAfter, zone) === offsetAfter;
  return new Date(wall - (fitsAfterOnly ? offsetAfter : offsetBefore));
}

/** "Now" as a pure function takes it: the instant as UTC text, which sorts by time, and the day it is in Germany. */
export interface Moment {
  /** As `Date.toISOString` writes it: `2027-06-30T05:00:00.000Z`. */
  readonly at: string;
  readonly on: LocalDate;
}

/** The moment of an instant; throws RangeError for an invalid Date. */
export function berlinMoment(instant: Date): Moment {
  return { at: instant.toISOString(), on: berlinDateOf(instant) };
}
