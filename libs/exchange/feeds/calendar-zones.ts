import ICAL from 'ical.js';
import { LocalDate, zonedInstant } from '#kernel';
import { withinWork } from './calendar-recurrence.js';
import { type WallTime } from '../domain/feeds/calendar-event.js';
import { type CalendarPart } from '../domain/feeds/calendar-lines.js';

const BERLIN = 'Europe/Berlin';
const MINUTE_MS = 60_000;
/** The library knows no clock change of a described zone behind this year. */
const ZONE_YEAR_LAST = 2035;
/** Lines of one VTIMEZONE, and letters of one RDATE among them; the longest that programs write has some hundred. */
const ZONE_LINES_MAX = 2_000;
const ZONE_DATES_LENGTH_MAX = 20_000;

/** What office programs call zones otherwise than the rest of the world. */
const otherNames: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': BERLIN, 'Central Europe Standard Time': 'Europe/Budapest', 'Central European Standard Time': 'Europe/Warsaw', 'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London', 'FLE Standard Time': 'Europe/Kiev', 'GTB Standard Time': 'Europe/Bucharest', 'E. Europe Standard Time': 'Europe/Chisinau', 'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow', 'Eastern Standard Time': 'America/New_York', MEZ: BERLIN, MESZ: BERLIN,
};

/** A clock somewhere. */
export interface ZoneClock {
  /** As the file or the world calls it. */
  name: string;
  /** False when nobody knows this zone; its times are then read as German ones. */
  isKnown: boolean;
  instantOf(wall: WallTime): Date;
  wallOf(instant: Date): WallTime;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

function worldClock(zone: string, isKnown = true): ZoneClock {
  const format = formatOf(zone);
  return {
    name: zone, isKnown, instantOf: ({ date, time }) => zonedInstant(date, time, zone),
    wallOf: (instant) => {
      const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
      return { date: LocalDate.of(Number(parts['year']), Number(parts['month']), Number(parts['day'])), time: `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}` };
    },
  };
}

/** The clock of Germany. */
export const berlinClock: ZoneClock = worldClock(BERLIN);
/** Universal time. */
export const utcClock: ZoneClock = worldClock('UTC');

function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The zones that the events of one calendar name: by the world's names, by those of office programs, else as the file itself describes them. */
export class CalendarZones {
  private readonly clocks = new Map<string, ZoneClock>();
  private readonly likeBerlin = new Map<string, boolean>();

  /** What takes too long once is not tried again for another zone. */
  private isWorkedOff = false;
  private readonly parts: ReadonlyMap<string, CalendarPart>;

  constructor(parts: readonly CalendarPart[]) {
    this.parts = new Map(parts.flatMap((part) => part.lines.filter(({ text }) => /^TZID[;:]/i.test(text)).slice(0, 1).map(({ text }): [string, CalendarPart] => [text.slice(text.indexOf(':') + 1).trim(), part])).reverse());
  }

  /** The clock of a TZID; null = a time without zone, which is read as a German one. */
  clockOf(id: string | null): ZoneClock {
    if (id === null) return berlinClock;
    const clock = this.clocks.get(id) ?? this.found(id);
    this.clocks.set(id, clock);
    return clock;
  }

  /** The VTIMEZONE without which nobody would know this zone; null where the world knows it, or the file does not describe it. */
  partOf(id: string): CalendarPart | null {
    return worldNames(id).some((name) => isZone(name)) ? null : this.parts.get(id) ?? null;
  }

  /** True when both clocks show the same on each of so many days from this one. */
  isLikeBerlin(clock: ZoneClock, from: LocalDate, days: number): boolean {
    if (clock.name === BERLIN) return true;
    const known = this.likeBerlin.get(clock.name);
    if (known !== undefined) return known;
    const isLike = Array.from({ length: days }, (_, ahead) => LocalDate.addDays(from, ahead)).every((date) => clock.instantOf({ date, time: '12:00' }).getTime() === berlinClock.instantOf({ date, time: '12:00' }).getTime());
    this.likeBerlin.set(clock.name, isLike);
    return isLike;
  }

  private found(id: string): ZoneClock {
    const world = worldNames(id).find((name) => isZone(name));
    if (world !== undefined) return worldClock(world);
    return this.described(id) ?? worldClock(BERLIN, false);
  }

  /** As the VTIMEZONE of the file has it; null where it is not described, or not as zones are: by rules of years. */
  private described(id: string): ZoneClock | null {
    const part = this.parts.get(id);
    if (!part || this.isWorkedOff || part.lines.length > ZONE_LINES_MAX) return null;
    const location = part.lines.map(({ text }) => /^X-LIC-LOCATION[^:]*:(.+)$/i.exec(text)?.[1]?.trim() ?? '').find((name) => name !== '' && isZone(name));
    if (location !== undefined) return worldClock(location);
    if (!part.lines.every(({ text }) => isZoneLine(text))) return null;
    try {
      const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(['BEGIN:VTIMEZONE', ...part.lines.map(({ text }) => text), 'END:VTIMEZONE'].join('\r\n')) as unknown[]));
      // The library works all changes out with the first question and remembers them.
      withinWork(() => { zone.utcOffset(timeOf({ date: LocalDate.of(ZONE_YEAR_LAST, 12, 31), time: '00:00' }, zone)); });
      return fileClock(id, zone);
    } catch {
      this.isWorkedOff = true;
      return null;
    }
  }
}

/** The bounds of the clock changes, or when they were; a clock that changes every hour is none. */
function isZoneLine(text: string): boolean {
  if (/^RDATE[;:]/i.test(text)) return text.length <= ZONE_DATES_LENGTH_MAX;
  const rule = /^(?:RRULE|EXRULE)[^:]*:(.*)$/i.exec(text)?.[1];
  return rule === undefined || (/(?:^|;)FREQ=YEARLY(?:;|$)/i.test(rule) && rule.split(';').every((one) => /^(?:FREQ|INTERVAL|UNTIL|COUNT|BYMONTH|BYDAY|BYMONTHDAY|WKST)=/i.test(one.trim())));
}

/** `/vendor/2027a/Europe/Berlin`, `(UTC+01:00) Amsterdam, Berlin, Bern, Rome` and `W. Europe Standard Time` all mean a zone of the world. */
function worldNames(id: string): string[] {
  const bare = id.replace(/^"|"$/g, '').trim();
  const parts = bare.split('/');
  const tails = parts.map((_, at) => parts.slice(at).join('/')).filter((tail) => tail.includes('/'));
  return [Object.hasOwn(otherNames, bare) ? otherNames[bare] ?? bare : bare, ...tails, ...(/\bBerlin\b/.test(bare) ? [BERLIN] : [])].filter((name) => name !== '');
}

function timeOf({ date, time }: WallTime, of: ICAL.Timezone): ICAL.Time {
  return new ICAL.Time({
    year: LocalDate.year(date), month: LocalDate.month(date), day: LocalDate.day(date), hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)), second: 0, isDate: false,
  }, of);
}

function fileClock(name: string, zone: ICAL.Timezone): ZoneClock {
  const last = timeOf({ date: LocalDate.of(ZONE_YEAR_LAST, 12, 31), time: '00:00' }, zone);
  /** Behind the last year the library would work everything out anew each time, to say the same. */
  const offsetMs = (wall: WallTime): number => zone.utcOffset(LocalDate.year(wall.date) > ZONE_YEAR_LAST ? last : timeOf(wall, zone)) * 1000;
  const instantOf = (wall: WallTime): Date => new Date(utcClock.instantOf(wall).getTime() - offsetMs(wall));
  return {
    name, isKnown: true, instantOf,
    wallOf: (instant) => {
      const utc = utcClock.wallOf(new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS));
      if (LocalDate.year(utc.date) >= ZONE_YEAR_LAST) return utcClock.wallOf(new Date(instant.getTime() + zone.utcOffset(last) * 1000));
      const { year, month, day, hour, minute } = timeOf(utc, ICAL.Timezone.utcTimezone).convertToZone(zone);
      return { date: LocalDate.of(year, month, day), time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
    },
  };
}
