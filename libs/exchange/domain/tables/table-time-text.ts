import { isSameJson, LocalDate } from '#kernel';
import { type TableTime, timesIn } from './table-times.js';

const shortDays = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** Where all that is typed in takes place. */
const ZONE = 'Europe/Berlin';

/** The times as text that `timesIn` reads as the same; null where a cell cannot say them. */
export function timesText(times: readonly TableTime[]): string | null {
  if (times.length === 0) return '';
  const text = times.map(timeText).join('; ');
  const again = timesIn(text);
  return Array.isArray(again) && again.length === times.length && again.every((time, at) => saysSame(time, times[at])) ? text : null;
}

/** What a cell cannot say differs: exceptions, another zone, one of several places or stops. */
function saysSame(time: TableTime, original: object | undefined): boolean {
  const { exceptions, zone, ...rest } = { exceptions: [], zone: ZONE, ...original };
  const said = Object.fromEntries(Object.entries(rest).filter(([name, value]) => Object.hasOwn(time, name) || value !== null));
  return zone === ZONE && exceptions.length === 0 && isSameJson(time, said);
}

function timeText({ repeats, weekdays, ordinals, from, to, endsNextDay, validFrom, validTo, onPublicHolidays, inSchoolHolidays, note }: TableTime): string {
  const days = daysText(weekdays);
  const nth = ordinals.map((one) => (one === -1 ? 'letzter' : `${one}.`)).join(', ');
  const when = repeats === 'DAILY' ? 'täglich' : repeats === 'ONCE' ? germanDay(validFrom ?? '') : repeats === 'MONTHLY' ? `${nth} ${days} im Monat` : days;
  const isOnce = repeats === 'ONCE';
  return [
    when, clocksText({ from, to, endsNextDay }), !isOnce && validFrom !== null ? `ab ${germanDay(validFrom)}` : null, !isOnce && validTo !== null ? `bis ${germanDay(validTo)}` : null,
    onPublicHolidays === 'PAUSES' ? 'nicht an Feiertagen' : null, inSchoolHolidays === 'PAUSES' ? 'nicht in den Schulferien' : inSchoolHolidays === 'ONLY' ? 'nur in den Schulferien' : null,
    note === null ? null : `(${note})`,
  ].filter((part) => part !== null).join(' ');
}

function daysText(days: readonly number[]): string {
  const [first, last] = [days[0], days.at(-1)];
  const isRun = days.length >= 3 && first !== undefined && last !== undefined && last - first === days.length - 1;
  const name = (day: number): string => shortDays[day - 1] ?? '';
  return isRun ? `${name(first)}–${name(last)}` : days.map(name).join(', ');
}

function clocksText({ from, to, endsNextDay }: Pick<TableTime, 'from' | 'to' | 'endsNextDay'>): string {
  const isMidnight = endsNextDay && to === '00:00';
  return `${shortClock(from)}–${isMidnight ? '24:00' : shortClock(to)}${endsNextDay && !isMidnight ? ' am Folgetag' : ''}`;
}

function shortClock(clock: string): string {
  return clock.replace(/^0(?=\d)/, '');
}

/** `2026-12-24` as 24.12.2026; what is no day stays as it is. */
export function germanDay(day: string): string {
  return LocalDate.parse(day) === null ? day : `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
