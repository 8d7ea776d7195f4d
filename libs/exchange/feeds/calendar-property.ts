import ICAL from 'ical.js';
import { LocalDate } from '#kernel';
import { berlinClock, type CalendarZones, utcClock, type ZoneClock } from './calendar-zones.js';
import { minutesBetween, type WallTime } from '../domain/feeds/calendar-event.js';
import { type CalendarPart, type ContentLine } from '../domain/feeds/calendar-lines.js';
import { type ColumnKey } from '../domain/tables/table-columns.js';
import { type TableFinding, wrong } from '../domain/tables/table-finding.js';

/** A time as a calendar gives it. */
export interface GivenTime {
  wall: WallTime;
  /** It names a day alone. */
  isDate: boolean;
  clock: ZoneClock;
}

const instantPattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;
const dayPattern = /^(\d{4})(\d{2})(\d{2})$/;
const durationPattern = /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/;

/** Nobody reads more of one event. */
const FINDINGS_MAX = 30;

/** Reads the properties of one event; what cannot be read is a finding with its line. */
export class EventProperties {
  readonly findings: TableFinding[] = [];
  /** All of them as they stand in the file, put together. */
  readonly content: readonly string[];
  private readonly lines: ReadonlyMap<string, readonly ContentLine[]>;

  constructor(part: CalendarPart, private readonly zones: CalendarZones) {
    const lines = new Map<string, ContentLine[]>();
    for (const line of part.lines) {
      const name = /^[A-Za-z0-9-]+/.exec(line.text)?.[0].toUpperCase() ?? '';
      const known = lines.get(name);
      if (known) known.push(line);
      else lines.set(name, [line]);
    }
    this.lines = lines;
    this.content = part.lines.map(({ text }) => text);
  }

  has(name: string): boolean {
    return this.lines.has(name);
  }

  /** The value as plain text, without escapes; null when there is none. */
  text(name: string): string | null {
    return this.texts(name)[0] ?? null;
  }

  /** All values of all properties of this name. */
  texts(name: string): string[] {
    return (this.lines.get(name) ?? []).flatMap((line) => this.property(line)?.getValues() ?? []).map(textOf).map((text) => (name.startsWith('X-') ? unescaped(text) : text).trim()).filter((text) => text !== '');
  }

  /** The value as it stands in the file; null when there is none. */
  raw(name: string): string | null {
    const [line] = this.lines.get(name) ?? [];
    return line ? rawValue(line.text).trim() : null;
  }

  raws(name: string): string[] {
    return (this.lines.get(name) ?? []).map(({ text }) => rawValue(text).trim());
  }

  /** How many values there are, without reading them. */
  count(name: string): number {
    return this.raws(name).reduce((all, value) => all + value.split(',').length, 0);
  }

  parameter(name: string, parameter: string): string | null {
    const [line] = this.lines.get(name) ?? [];
    const value: unknown = line && this.property(line)?.getFirstParameter(parameter);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  }

  /** Null when there is none, or it is none; then there is a finding. */
  time(name: string): GivenTime | null {
    return this.times(name)[0]?.start ?? null;
  }

  /** Several times in one or more properties; `minutes` where a period was given. */
  times(name: string): { start: GivenTime; minutes: number | null }[] {
    return (this.lines.get(name) ?? []).flatMap((line) => {
      const zone: unknown = this.property(line)?.getFirstParameter('tzid');
      const read = rawValue(line.text).split(',').map((value) => this.period(value.trim(), typeof zone === 'string' ? zone : null));
      if (read.some((one) => one === null)) this.unreadable(line, 'times');
      return read.filter((one) => one !== null);
    });
  }

  /** Minutes on the wall clock; null when there is none. */
  duration(name: string): number | null {
    const [line] = this.lines.get(name) ?? [];
    if (!line) return null;
    const minutes = minutesIn(rawValue(line.text).trim());
    if (minutes === null) this.unreadable(line, 'times');
    return minutes;
  }

  private period(value: string, zone: string | null): { start: GivenTime; minutes: number | null } | null {
    const [begin = '', end] = value.split('/');
    const start = this.one(begin, zone);
    if (start === null || end === undefined) return start && { start, minutes: null };
    const until = end.includes('P') ? null : this.one(end, zone);
    const minutes = until ? minutesBetween(start.wall, onClock(until, start.clock)) : minutesIn(end);
    return minutes === null ? null : { start, minutes };
  }

  private one(value: string, zone: string | null): GivenTime | null {
    const day = dayPattern.exec(value);
    const found = day ?? instantPattern.exec(value);
    if (!found) return null;
    const [, year = '', month = '', dayOfMonth = '', hour = '00', minute = '00', , utc = ''] = found;
    const date = LocalDate.parse(`${year}-${month}-${dayOfMonth}`);
    if (date === null || Number(year) < 1900 || Number(year) > 2200 || Number(hour) > 23 || Number(minute) > 59) return null;
    return { wall: { date, time: `${hour}:${minute}` }, isDate: day !== null, clock: day ? berlinClock : utc === 'Z' ? utcClock : this.zones.clockOf(zone) };
  }

  private property({ text, line }: ContentLine): ICAL.Property | null {
    try {
      return ICAL.Property.fromString(text);
    } catch {
      this.unreadable({ text, line }, null);
      return null;
    }
  }

  private unreadable({ text, line }: ContentLine, column: ColumnKey | null): void {
    if (this.findings.length >= FINDINGS_MAX) return;
    const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    const finding = wrong(column, 'NOT_READABLE', { de: `Zeile ${line}: „${shown}“ lässt sich nicht lesen.`, en: `Line ${line}: "${shown}" cannot be read.` });
    if (!this.findings.some(({ message }) => message.de === finding.message.de)) this.findings.push(finding);
  }
}

/** The same moment on another clock; a day alone stays what it is. */
export function onClock({ wall, isDate, clock }: GivenTime, other: ZoneClock): WallTime {
  return isDate || clock.name === other.name ? wall : other.wallOf(clock.instantOf(wall));
}

/** What stands behind the first colon outside of quotes. */
function rawValue(text: string): string {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return text.slice(at + 1);
  }
  return '';
}

/** What the parser does not know it leaves as it is (RFC 5545, 3.3.11). */
function unescaped(text: string): string {
  return text.replaceAll(/\\([nN,;\\])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.map(textOf).join(';') : String(value);
}

function minutesIn(text: string): number | null {
  const found = durationPattern.exec(text);
  if (!found || found[1] === '-') return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(2).map((part) => Number(part ?? 0));
  return (weeks ?? 0) * 10_080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + Math.ceil((seconds ?? 0) / 60);
}
