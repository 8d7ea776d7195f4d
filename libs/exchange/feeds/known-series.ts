import { LocalDate } from '#kernel';
import { type ChangedDate } from './calendar-changed-dates.js';
import { changeOf } from './calendar-entry.js';
import { EventProperties, type GivenTime, onClock } from './calendar-property.js';
import { seriesOf } from './calendar-series.js';
import { berlinClock, CalendarZones } from './calendar-zones.js';
import { type CalendarPart } from '../domain/feeds/calendar-lines.js';
import { type Naming, openEnd, schedulesOf } from '../domain/feeds/calendar-times.js';
import { type SingleDates } from '../domain/feeds/feed.js';
import { isOlder } from '../domain/feeds/revision.js';
import { type ScheduleEntry } from '../domain/schedule-entry.js';
import { type TableFinding, warned } from '../domain/tables/table-finding.js';

/** Times of a series and of its changed dates, in the words of the calendar. */
interface KnownSeries { event: string[]; changes: string[][]; zones: string[][] }

/** Characters of what is remembered of one series; some hundred changed dates. A longer one is not remembered. */
const SERIES_MAX = 50_000;
const ofSeries = /^(?:SUMMARY|LOCATION|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|EXRULE)[;:]/i;
const ofChange = /^(?:SUMMARY|LOCATION|DTSTART|DTEND|DURATION|RECURRENCE-ID|STATUS|SEQUENCE|LAST-MODIFIED)[;:]/i;
/** Days that one message names. */
const DAYS_TOLD = 5;

/** What is remembered of a series; undefined for an event that is none, or one that says too much. */
export function rememberedSeries(event: EventProperties, changes: readonly EventProperties[], zones: CalendarZones): string | undefined {
  if (!event.has('RRULE') && !event.has('RDATE')) return undefined;
  const known = { event: event.content.filter((line) => ofSeries.test(line)), changes: changes.map((one) => one.content.filter((line) => ofChange.test(line))) };
  return kept({ ...known, zones: zonesIn([known.event, ...known.changes].flat(), zones) });
}

/** Dates told without their series, as a row keeps them; nobody but their own message says that they are cancelled by its method. */
export function singleDates(changes: readonly (ChangedDate & { line: number })[], zones: CalendarZones): SingleDates {
  const entries = changes.map(({ line, properties, isCancelled }) => ({ line, lines: [...properties.content.filter((one) => ofChange.test(one)), ...isCancelled && !properties.has('STATUS') ? ['STATUS:CANCELLED'] : []] }));
  return { entries, zones: zonesIn(entries.flatMap(({ lines }) => lines), zones) };
}

/** A series after single dates of it were told. */
export interface SeriesAgain {
  /** Null where that cannot be worked out; then there is an error among `findings`. */
  times: ScheduleEntry[] | null;
  /** What cannot be taken over, or only in another way. */
  findings: TableFinding[];
  /** What has changed, for people; empty when all was known. */
  told: { code: 'DATE_CANCELLED' | 'DATE_MOVED' | 'MORE_DATES'; de: string; en: string }[];
  /** To be remembered instead; undefined = too much. */
  series: string | undefined;
  /** Dates that were worked out for it. */
  looked: number;
}

/** As if the whole calendar had been read again with these dates in it. Of two versions of a date the newer one holds. */
export function withDates(remembered: string, dates: SingleDates, { today, naming }: { today: LocalDate; naming: Naming }): SeriesAgain {
  const known = JSON.parse(remembered) as KnownSeries;
  const zones = new CalendarZones([...known.zones, ...dates.zones].map((lines) => partOf(lines)));
  const event = new EventProperties(partOf(known.event), zones);
  const toChange = (lines: readonly string[], line: number | null): ChangedDate => changeOf(new EventProperties(partOf(lines, line ?? 0), zones), { line, series: event, isMethodCancel: false });
  const merged = known.changes.map((lines) => toChange(lines, null));
  const findings: TableFinding[] = [];
  for (const { line, lines } of dates.entries) {
    const change = toChange(lines, line);
    const at = merged.findIndex((other) => nameOf(other) === nameOf(change));
    const before = merged[at];
    if (before && isOlder(revisionOf(change), revisionOf(before))) findings.push(older(change));
    else merged.splice(at < 0 ? merged.length : at, at < 0 ? 0 : 1, change);
  }
  const { times, findings: found, dangling, looked } = seriesOf(event, merged, { zones, today });
  const said = times && schedulesOf(times, naming);
  const taken = merged.filter(({ line }) => line === null || !dangling.has(line));
  return {
    looked, times: said && said.schedules, findings: [...findings, ...found, ...said && times ? openEnd(said, times) : []], told: toldOf(taken.filter(({ line }) => line !== null)),
    series: rememberedSeries(event, taken.map(({ properties }) => properties), zones),
  };
}

function kept(known: KnownSeries): string | undefined {
  const text = JSON.stringify(known);
  return text.length > SERIES_MAX ? undefined : text;
}

function partOf(lines: readonly string[], line = 0): CalendarPart {
  return { line, lines: lines.map((text) => ({ text, line })) };
}

function zonesIn(lines: readonly string[], zones: CalendarZones): string[][] {
  const named = new Set(lines.flatMap((line) => /;TZID="?([^";:]+)/i.exec(line)?.[1]?.trim() ?? []));
  return [...named].flatMap((id) => { const part = zones.partOf(id); return part ? [part.lines.map(({ text }) => text)] : []; });
}

/** The moment that it stands for, and whether all that follow go with it. */
function nameOf({ properties }: ChangedDate): string {
  const instead = properties.time('RECURRENCE-ID');
  return `${instead ? (instead.isDate ? instead.wall.date : instead.clock.instantOf(instead.wall).toISOString()) : ''} ${String(isFuture(properties))}`;
}

function isFuture(properties: EventProperties): boolean {
  return properties.parameter('RECURRENCE-ID', 'range')?.toUpperCase() === 'THISANDFUTURE';
}

function revisionOf({ properties }: ChangedDate): Parameters<typeof isOlder>[0] {
  const [sequence, modified] = [properties.raw('SEQUENCE') ?? '', properties.time('LAST-MODIFIED')];
  return { sequence: /^\d{1,9}$/.test(sequence) ? Number(sequence) : null, modifiedAt: modified ? modified.clock.instantOf(modified.wall).toISOString() : null };
}

function older({ properties }: ChangedDate): TableFinding {
  const day = dayOf(properties.time('RECURRENCE-ID'));
  return warned('times', 'OLDER_VERSION', {
    de: `Zum Termin am ${day.de} kennen wir schon eine neuere Fassung; diese ändert nichts.`, en: `Of the date ${day.en} a newer version is known; this one changes nothing.`,
  });
}

function toldOf(changes: readonly ChangedDate[]): SeriesAgain['told'] {
  const all = changes.map(({ properties, isCancelled, note }) => {
    const [instead, begin] = [dayOf(properties.time('RECURRENCE-ID')), dayOf(properties.time('DTSTART') ?? properties.time('RECURRENCE-ID'))];
    const [following, followingEn] = isFuture(properties) ? [' und alle folgenden', ' and all that follow'] : ['', ''];
    const [more, moreEn] = note === null ? ['', ''] : [` (${note})`, ` (${note})`];
    return isCancelled
      ? { code: 'DATE_CANCELLED' as const, de: `Fällt laut Kalender aus: ${instead.de}${following}.`, en: `Does not take place, says the calendar: ${instead.en}${followingEn}.` }
      : { code: 'DATE_MOVED' as const, de: `Geändert laut Kalender: ${instead.de}${following}, jetzt am ${begin.de}${more}.`, en: `Changed, says the calendar: ${instead.en}${followingEn}, now on ${begin.en}${moreEn}.` };
  });
  const rest = all.length - DAYS_TOLD;
  return rest <= 0 ? all : [...all.slice(0, DAYS_TOLD), { code: 'MORE_DATES', de: `Und ${rest} weitere Termine dieser Serie.`, en: `And ${rest} more dates of this series.` }];
}

/** On the German clock; without an hour where none was given. */
function dayOf(given: GivenTime | null): { de: string; en: string } {
  if (!given) return { de: '?', en: '?' };
  const { date, time } = onClock(given, berlinClock);
  return given.isDate ? { de: LocalDate.format(date), en: date } : { de: `${LocalDate.format(date)}, ${time} Uhr`, en: `${date}, ${time}` };
}
