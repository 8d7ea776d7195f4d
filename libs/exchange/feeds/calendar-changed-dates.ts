import { LocalDate } from '#kernel';
import { type EventProperties, type GivenTime, onClock } from './calendar-property.js';
import { berlinClock, type ZoneClock } from './calendar-zones.js';
import { type EventTime, minutesBetween, wallAfter, type WallTime, wallText } from '../domain/feeds/calendar-event.js';

/** One date of a series that the calendar tells anew. */
export interface ChangedDate {
  /** In the file; null = it was read with an earlier one, and what there is to say of it was said then. */
  line: number | null;
  properties: EventProperties;
  /** It does not take place. */
  isCancelled: boolean;
  /** What to tell people; null = nothing but another time. */
  note: string | null;
}

/** When something begins and how long it lasts, on the clock of its series. */
export interface SeriesDate { wall: WallTime; minutes: number }

/** The same with what it stands for, on the clock of the series. */
interface Told extends ChangedDate { instead: GivenTime; wall: WallTime; isFuture: boolean }

/** What the series says of itself, and where findings about it go. */
interface Series {
  start: GivenTime;
  /** Days that are told singly; filled here. */
  singleDays: Set<LocalDate>;
  /** Minutes; null where that cannot be read, and then it is told. */
  lengthOf(properties: EventProperties, start: GivenTime): number | null;
  requireZone(clock: ZoneClock): void;
  warn(code: string, message: { de: string; en: string }): void;
}

/** Lets dates that are told anew take the place of those that the series names (RECURRENCE-ID; RFC 5545, 3.8.4.4). */
export class ChangedDates {
  /** Lines of changes that name no date of the series. */
  readonly dangling = new Set<number>();

  constructor(private readonly series: Series) {}

  /** The times after all changes; `endsOn` = the last day, where the rest was cancelled. */
  apply(all: readonly SeriesDate[], changed: readonly ChangedDate[]): { times: EventTime[]; endsOn: LocalDate | null } {
    const { start } = this.series;
    const told = changed.flatMap((one): Told[] => {
      const instead = one.properties.time('RECURRENCE-ID');
      return instead ? [{ ...one, instead, wall: onClock(instead, start.clock), isFuture: one.properties.parameter('RECURRENCE-ID', 'range')?.toUpperCase() === 'THISANDFUTURE' }] : [];
    });
    // Of two that name the same date the later one (SEQUENCE) stands.
    const latest = [...new Map(told.map((one) => [`${wallText(one.wall)} ${String(one.isFuture)}`, one])).values()].sort((a, b) => wallText(a.wall).localeCompare(wallText(b.wall)));
    const ranges = latest.filter(({ isFuture }) => isFuture);
    const ending = ranges.find(({ isCancelled }) => isCancelled);
    const kept = all.filter(({ wall }) => !ending || wallText(wall) < wallText(ending.wall)).sort((a, b) => wallText(a.wall).localeCompare(wallText(b.wall)));
    const times = new Map(kept.map((one) => [wallText(one.wall), timeOf({ ...start, wall: one.wall }, one.minutes, null)]));
    const days = byDay(kept.map(({ wall }) => wall));
    this.moveRanges(times, { kept, ranges: ranges.filter(({ isCancelled }) => !isCancelled) });
    for (const one of latest) if (!one.isFuture) this.changeOne(times, one, days);
    const last = kept.at(-1);
    return { times: [...times.values()], endsOn: ending && last ? onBerlin(last.wall, start).date : null };
  }

  /** Each date follows the last change of "this and all following" that begins with it or before it. */
  private moveRanges(times: Map<string, EventTime>, { kept, ranges }: { kept: readonly SeriesDate[]; ranges: readonly Told[] }): void {
    const { start, singleDays } = this.series;
    const moved = ranges.flatMap((range) => {
      if (!times.has(wallText(range.wall))) this.nowhere(range);
      const begin = times.has(wallText(range.wall)) ? this.begins(range) : null;
      return begin ? [{ name: wallText(range.wall), shift: minutesBetween(range.wall, onClock(begin.start, start.clock)), minutes: begin.minutes, note: range.note, range }] : [];
    });
    for (const { range } of moved) this.single(range.wall);
    let at = -1;
    for (const { wall } of kept) {
      while ((moved[at + 1]?.name ?? '~') <= wallText(wall)) at += 1;
      const range = moved[at];
      if (!range) continue;
      const time = timeOf({ ...start, wall: wallAfter(wall, range.shift) }, range.minutes, range.note);
      times.set(wallText(wall), time);
      if (wallText(wall) === range.name) singleDays.add(time.date);
    }
  }

  private changeOne(times: Map<string, EventTime>, one: Told, days: ReadonlyMap<LocalDate, WallTime[]>): void {
    const { start, singleDays } = this.series;
    const { wall, instead, line, isCancelled, note } = one;
    const onDay = days.get(wall.date) ?? [];
    const exact = onDay.filter((other) => wallText(other) === wallText(wall));
    const meant = instead.isDate && !start.isDate ? onDay : exact.length > 0 ? exact : onDay.length === 1 ? onDay : [];
    if (meant.length === 0) return this.nowhere(one);
    if (exact.length === 0 && !instead.isDate && line !== null) {
      this.series.warn('OTHER_HOUR', { de: `Zeile ${line}: Diese Änderung nennt eine andere Uhrzeit (${LocalDate.format(wall.date)}, ${wall.time}) als die Serie; gemeint ist wohl der Termin an diesem Tag.`, en: `Line ${line}: this change names another hour (${wall.date}, ${wall.time}) than the series; taken for the date on that day.` });
    }
    const begin = isCancelled ? null : this.begins(one);
    if (!isCancelled && !begin) return;
    for (const other of meant) {
      this.single(other);
      times.delete(wallText(other));
    }
    const [first] = meant;
    if (!begin || !first) return;
    const time = timeOf(begin.start, begin.minutes, note);
    times.set(wallText(first), time);
    singleDays.add(time.date);
  }

  /** When a changed date begins and how long it lasts; null where that cannot be read, and then it is told. */
  private begins({ properties, wall }: Told): { start: GivenTime; minutes: number } | null {
    const begin = properties.time('DTSTART') ?? { ...this.series.start, wall };
    this.series.requireZone(begin.clock);
    const minutes = this.series.lengthOf(properties, begin);
    return minutes === null ? null : { start: begin, minutes };
  }

  private nowhere({ line, wall: { date, time } }: Told): void {
    if (line === null) return;
    this.dangling.add(line);
    this.series.warn('DANGLING_REFERENCE', { de: `Zeile ${line}: Diese Änderung nennt einen Termin (${LocalDate.format(date)}, ${time}), den die Serie nicht hat, und wird nicht übernommen.`, en: `Line ${line}: this change names a date (${date}, ${time}) that the series does not have, and is not taken over.` });
  }

  private single(wall: WallTime): void {
    this.series.singleDays.add(onBerlin(wall, this.series.start).date);
  }
}

/** On the German clock; it lasts as long as it does on its own, also where our clocks change meanwhile. */
function timeOf(given: GivenTime, minutes: number, note: string | null): EventTime {
  const { date, time } = onBerlin(given.wall, given);
  const wallMinutes = given.isDate ? minutes : minutesBetween({ date, time }, onBerlin(wallAfter(given.wall, minutes), given));
  return { date, from: time, minutes: wallMinutes > 0 ? wallMinutes : minutes, note };
}

/** A reading of the clock of a series, on the German one. */
export function onBerlin(wall: WallTime, { isDate, clock }: GivenTime): WallTime {
  return onClock({ wall, isDate, clock }, berlinClock);
}

/** Readings of a clock by their days. */
export function byDay(walls: readonly WallTime[]): Map<LocalDate, WallTime[]> {
  const days = new Map<LocalDate, WallTime[]>();
  for (const wall of walls) {
    const known = days.get(wall.date);
    if (known) known.push(wall);
    else days.set(wall.date, [wall]);
  }
  return days;
}
