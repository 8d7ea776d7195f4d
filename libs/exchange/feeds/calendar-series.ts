import { LocalDate } from '#kernel';
import { byDay, type ChangedDate, ChangedDates, onBerlin, type SeriesDate } from './calendar-changed-dates.js';
import { type EventProperties, type GivenTime, onClock } from './calendar-property.js';
import { DATES_MAX, timesOf } from './calendar-recurrence.js';
import { type CalendarZones, utcClock, type ZoneClock } from './calendar-zones.js';
import { minutesBetween, type RecurrenceRule, type WallTime, wallText } from '../domain/feeds/calendar-event.js';
import { isRule, ruleIn } from '../domain/feeds/calendar-rule.js';
import { type SeriesTimes } from '../domain/feeds/calendar-times.js';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';

/** How far ahead the times of a series without end are worked out. */
export const KNOWN_DAYS = 400;
/** Single dates that lie further ahead are still looked at. */
const SINGLE_DAYS_MAX = 2_000;
const DAY_MINUTES = 1440;
/** What lasts longer is one event, never a series. */
const SERIES_MINUTES_MAX = 7 * DAY_MINUTES;
/** Days that one message names. */
const DAYS_TOLD = 5;
const LENGTH_MINUTES_MAX = 400 * DAY_MINUTES;

interface Ground {
  zones: CalendarZones;
  today: LocalDate;
}

/** When an event takes place. */
interface ReadSeries {
  /** Null where that cannot be read, and then there is an error among `findings` or those of its properties. */
  times: SeriesTimes | null;
  findings: TableFinding[];
  isTimedOut: boolean;
  /** Dates that were worked out for it. */
  looked: number;
  /** Lines of changes that name no date of it. */
  dangling: ReadonlySet<number>;
}

/** When an event takes place, after all changes of single dates. */
export function seriesOf(properties: EventProperties, changed: readonly ChangedDate[], ground: Ground): ReadSeries {
  const reading = new SeriesReading(properties, changed, ground);
  const times = reading.read();
  const { isTimedOut, looked, dangling } = reading;
  return { times, findings: [...reading.findings, ...changed.flatMap((one) => one.properties.findings)], isTimedOut, looked, dangling };
}

class SeriesReading {
  readonly findings: TableFinding[] = [];
  isTimedOut = false;
  /** Dates that were worked out for it. */
  looked = 0;
  dangling: ReadonlySet<number> = new Set();
  private readonly singleDays = new Set<LocalDate>();

  constructor(private readonly event: EventProperties, private readonly changed: readonly ChangedDate[], private readonly ground: Ground) {}

  read(): SeriesTimes | null {
    const start = this.event.time('DTSTART');
    if (!start) {
      if (!this.event.has('DTSTART')) this.error('NO_BEGIN', { de: 'Der Termin hat keinen Beginn.', en: 'The event has no beginning.' });
      return null;
    }
    this.requireZone(start.clock);
    const singles = this.event.count('RDATE') + this.event.count('EXDATE') + this.changed.length;
    this.looked += singles;
    if (singles > DATES_MAX) {
      this.error('TOO_OFTEN', { de: `Mehr als ${DATES_MAX} einzeln genannte Tage (zusätzliche, ausfallende, verlegte). Bitte teilen Sie den Termin auf.`, en: `More than ${DATES_MAX} days named singly (added, left out, moved). Please divide the event.` });
      return null;
    }
    const minutes = this.lengthOf(this.event, start);
    const rules = this.rulesOf('RRULE', start);
    const exRules = this.rulesOf('EXRULE', start);
    const added = this.event.times('RDATE');
    if (minutes === null || rules === null || exRules === null) return null;
    const isSeries = rules.length > 0 || added.length > 0;
    if (minutes > (isSeries ? SERIES_MINUTES_MAX : LENGTH_MINUTES_MAX)) {
      this.error('TOO_LONG', { de: 'Der Termin dauert länger, als ein Angebot es sagen kann.', en: 'The event lasts longer than an offering can say.' });
      return null;
    }
    return this.series({ start, minutes, rules, exRules, added });
  }

  private series({ start, minutes, rules, exRules, added }: { start: GivenTime; minutes: number; rules: RecurrenceRule[]; exRules: RecurrenceRule[]; added: ReturnType<EventProperties['times']> }): SeriesTimes | null {
    const { today, zones } = this.ground;
    const removed = this.event.times('EXDATE');
    const single = [...added.map((one) => one.start), ...removed.map((one) => one.start), ...this.changed.flatMap(({ properties }) => properties.time('RECURRENCE-ID') ?? [])].map((one) => onClock(one, start.clock).date);
    const knownTo = [...single, LocalDate.addDays(LocalDate.max(today, start.wall.date), KNOWN_DAYS)]
      .reduce((last, date) => LocalDate.max(last, LocalDate.min(date, LocalDate.addDays(today, SINGLE_DAYS_MAX))));
    const begun = this.beginnings({ start, rules, exRules, knownTo });
    if (!begun) return null;
    const { starts, ruleEnd, isWhole } = begun;
    const lengths = new Map<string, number>();
    for (const one of added) {
      const wall = onClock(one.start, start.clock);
      const at = one.start.isDate ? { date: wall.date, time: start.wall.time } : wall;
      starts.set(wallText(at), at);
      this.single(at, start);
      if (one.minutes !== null && one.minutes > 0) lengths.set(wallText(at), one.minutes);
    }
    this.remove(starts, removed.map((one) => one.start), { start, knownTo });
    const changed = this.changedTimes([...starts.values()].map((wall) => ({ wall, minutes: lengths.get(wallText(wall)) ?? minutes })), start);
    const times = changed.times;
    const isBerlin = start.isDate || zones.isLikeBerlin(start.clock, today, KNOWN_DAYS);
    const [rule = null] = rules;
    return {
      times: times.sort((a, b) => (a.date + a.from).localeCompare(b.date + b.from)), isWhole: isWhole || changed.endsOn !== null, knownTo, rule: rules.length === 1 && exRules.length === 0 && isBerlin ? rule : null,
      ruleStart: onBerlin(start.wall, start).date, ruleEnd: changed.endsOn ?? ruleEnd, singleDays: this.singleDays, today,
    };
  }

  /** Where each time begins, on the clock of the event. */
  private beginnings({ start, rules, exRules, knownTo }: { start: GivenTime; rules: RecurrenceRule[]; exRules: RecurrenceRule[]; knownTo: LocalDate }): { starts: Map<string, WallTime>; ruleEnd: LocalDate | null; isWhole: boolean } | null {
    const starts = new Map<string, WallTime>(rules.length === 0 ? [[wallText(start.wall), start.wall]] : []);
    let [isWhole, ruleEnd]: [boolean, LocalDate | null] = [true, null];
    for (const rule of rules) {
      const found = this.timesOf(rule, start.wall, knownTo);
      if (!found) return null;
      for (const wall of found.times) starts.set(wallText(wall), wall);
      isWhole = isWhole && found.isWhole;
      const last = found.times.at(-1);
      ruleEnd = found.isWhole ? last && onBerlin(last, start).date || null : rule.until?.date ?? null;
    }
    if (rules.length > 0 && !starts.has(wallText(start.wall))) {
      this.warn('BEGIN_NOT_IN_RULE', { de: `Der Beginn am ${LocalDate.format(start.wall.date)} passt nicht zur Wiederholung; dieser Tag wird nicht übernommen.`, en: `The beginning on ${start.wall.date} does not fit the recurrence; this day is not taken over.` });
    }
    for (const rule of exRules) {
      const found = this.timesOf(rule, start.wall, knownTo);
      if (!found) return null;
      for (const wall of found.times) starts.delete(wallText(wall));
    }
    return { starts, ruleEnd, isWhole };
  }

  private timesOf(rule: RecurrenceRule, start: WallTime, knownTo: LocalDate): { times: WallTime[]; isWhole: boolean } | null {
    const found = timesOf(rule, start, knownTo);
    this.looked += found.looked;
    if ('times' in found) return found;
    this.isTimedOut = this.isTimedOut || found.isTimedOut === true;
    this.error(found.code, found.message);
    return null;
  }

  private rulesOf(name: 'RRULE' | 'EXRULE', start: GivenTime): RecurrenceRule[] | null {
    const read = this.event.raws(name).map((value) => ruleIn(value, (text) => untilOf(text, start)));
    for (const one of read) if (!isRule(one)) this.error(one.code, one.message);
    return read.every(isRule) ? read : null;
  }

  private lengthOf(properties: EventProperties, start: GivenTime): number | null {
    const end = properties.time('DTEND');
    const minutes = end ? minutesBetween(start.wall, onClock(end, start.clock)) : properties.has('DURATION') ? properties.duration('DURATION') : start.isDate ? DAY_MINUTES : 0;
    if (minutes === null || (minutes === 0 && properties.has('DTEND') && !end)) return null;
    if (minutes > 0) return minutes;
    // The end of a whole day is the day after; some programs name the day itself.
    if (start.isDate && minutes === 0) return DAY_MINUTES;
    this.error(minutes < 0 ? 'ENDS_BEFORE_BEGIN' : 'NO_END', minutes < 0
      ? { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' }
      : { de: 'Dem Termin fehlt das Ende. Bitte tragen Sie im Kalender ein, wie lange er dauert.', en: 'The event has no end. Please enter in your calendar how long it lasts.' });
    return null;
  }

  private remove(starts: Map<string, WallTime>, removed: readonly GivenTime[], { start, knownTo }: { start: GivenTime; knownTo: LocalDate }): void {
    const days = byDay([...starts.values()]);
    const [otherHours, nowhere]: [LocalDate[], LocalDate[]] = [[], []];
    for (const given of removed) {
      const wall = onClock(given, start.clock);
      const exact = starts.get(wallText(wall));
      const onDay = days.get(wall.date) ?? [];
      const meant = given.isDate && !start.isDate ? onDay : exact ? [exact] : onDay.length === 1 ? onDay : [];
      if (meant.length === 0 && !onDay.some((one) => wallText(one) === wallText(wall)) && wall.date <= knownTo) nowhere.push(wall.date);
      else if (meant.length > 0 && !exact && !given.isDate && !onDay.some((one) => wallText(one) === wallText(wall))) otherHours.push(wall.date);
      for (const one of meant) {
        starts.delete(wallText(one));
        this.single(one, start);
      }
    }
    this.warnDays('OTHER_HOUR', otherHours, { de: 'Was ausfallen soll, hat eine andere Uhrzeit als die Serie; ausgelassen wird der Termin an diesem Tag', en: 'What is to be left out has another hour than the series; the date on that day is left out' });
    this.warnDays('EXCEPTION_WITHOUT_DATE', nowhere, { de: 'Ausfallen sollen Tage, an denen die Serie nicht oder mehrmals stattfindet; dort fällt nichts aus', en: 'To be left out are days on which the series does not take place, or several times; nothing is left out there' });
  }

  private warnDays(code: string, days: readonly LocalDate[], { de, en }: { de: string; en: string }): void {
    const distinct = [...new Set(days)].sort();
    if (distinct.length === 0) return;
    const more = distinct.length > DAYS_TOLD ? ' …' : '';
    this.warn(code, { de: `${de}: ${distinct.slice(0, DAYS_TOLD).map((day) => LocalDate.format(day)).join(', ')}${more}`, en: `${en}: ${distinct.slice(0, DAYS_TOLD).join(', ')}${more}` });
  }

  private changedTimes(all: readonly SeriesDate[], start: GivenTime): ReturnType<ChangedDates['apply']> {
    const dates = new ChangedDates({
      start, singleDays: this.singleDays, lengthOf: (properties, begin) => this.lengthOf(properties, begin), requireZone: (clock) => this.requireZone(clock), warn: (code, message) => this.warn(code, message),
    });
    this.dangling = dates.dangling;
    return dates.apply(all, this.changed);
  }

  private single(wall: WallTime, start: GivenTime): void {
    this.singleDays.add(onBerlin(wall, start).date);
  }

  private requireZone({ isKnown, name }: ZoneClock): void {
    if (isKnown || this.findings.some(({ code }) => code === 'UNKNOWN_ZONE')) return;
    this.warn('UNKNOWN_ZONE', { de: `Die Zeitzone ist unbekannt; die Zeiten wurden als deutsche Zeit (${name}) gelesen.`, en: `The time zone is not known; the times were read as German time (${name}).` });
  }

  private error(code: string, message: { de: string; en: string }): void {
    this.findings.push(wrong('times', code, message));
  }

  private warn(code: string, message: { de: string; en: string }): void {
    this.findings.push(warned('times', code, message));
  }
}

/** UNTIL is mostly told in universal time, whatever the clock of the event. */
function untilOf(text: string, { clock, isDate }: GivenTime): WallTime | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(text);
  const date = found && LocalDate.parse(`${found[1]}-${found[2]}-${found[3]}`);
  if (!found || !date) return null;
  if (found[4] === undefined || isDate) return { date, time: '23:59' };
  const wall = { date, time: `${found[4]}:${found[5] ?? '00'}` };
  return found[6] === 'Z' && LocalDate.year(date) < 9000 ? onClock({ wall, isDate: false, clock: utcClock }, clock) : wall;
}
