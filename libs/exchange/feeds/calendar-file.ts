import { setImmediate } from 'node:timers/promises';
import { LocalDate } from '#kernel';
import { type ChangedDate } from './calendar-changed-dates.js';
import { type CalendarEntry, changeOf, entryOf, isCancelled } from './calendar-entry.js';
import { type EventProperties } from './calendar-property.js';
import { TIMEOUTS_MAX } from './calendar-recurrence.js';
import { seriesOf } from './calendar-series.js';
import { CalendarZones } from './calendar-zones.js';
import { rememberedSeries, singleDates } from './known-series.js';
import { wallAfter } from '../domain/feeds/calendar-event.js';
import { calendarTextOf, type ContentLine } from '../domain/feeds/calendar-lines.js';
import { type Naming, openEnd, schedulesOf, type SeriesTimes } from '../domain/feeds/calendar-times.js';
import { type EventWords, eventFields } from '../domain/feeds/event-fields.js';
import { type Feed, type FeedColumn, type FeedRow, type LoneDates } from '../domain/feeds/feed.js';
import { type FileFinding, isUnreadable, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';

/** What the properties of an event mean here (RFC 5545, 3.8). */
const columns: readonly FeedColumn[] = [
  ['UID', 'key'], ['SUMMARY', 'title'], ['DESCRIPTION', 'description'], ['CATEGORIES', 'lifeAreas'], ['LOCATION', 'placeName'], ['GEO', 'latitude'], ['DTSTART, RRULE', 'times'], ['URL', 'website'],
  ['CONTACT, ORGANIZER', 'contactName'], ['STATUS', 'announcement'],
];
/** Dates of all events together that are worked out for one file. */
const DATES_MAX = 200_000;
/** Dates between which other work goes on; an event counts as some. */
const CHUNK = 5_000;
const EVENT_WEIGHT = 50;
const NAME_MAX = 200;

/** What reading needs to know. */
export interface CalendarGround {
  today: LocalDate;
  words: EventWords;
  naming: Naming;
  fileName: string;
}

type Entry = CalendarEntry;
type Change = ChangedDate & { line: number };

/** The events of a calendar as rows, or the line on which the file is broken. */
export async function readCalendar(text: string, encoding: string, ground: CalendarGround): Promise<Feed | UnreadableFile> {
  const calendar = calendarTextOf(text);
  if (isUnreadable(calendar)) return calendar;
  const zones = new CalendarZones(calendar.zones);
  const all = calendar.events.map((part) => entryOf(part, zones));
  const method = methodOf(calendar.properties);
  const isMethodCancel = method === 'CANCEL';
  const withheld = withheldOf(all);
  const entries = all.filter((entry) => !isWithheld(entry, withheld));
  const [changes, masters] = [changesOf(entries, isMethodCancel), newest(entries.filter(({ properties }) => !properties.has('RECURRENCE-ID')))];
  const known = new Set(masters.kept.map(({ key }) => key));
  const orphans = entries.filter(({ properties, key }) => properties.has('RECURRENCE-ID') && !known.has(key));
  const lone = loneOf(orphans, { changes, zones });
  const rows: Feed['rows'] = [];
  let [dates, timeouts, since] = [0, 0, 0];
  for (const entry of [...masters.kept, ...orphans.map((one) => ({ ...one, key: orphanKey(one) }))].sort((a, b) => a.part.line - b.part.line)) {
    const read = rowOf(entry, changes.get(entry.key) ?? [], { ...ground, zones, isMethodCancel });
    rows.push({ number: entry.part.line, row: read.row });
    dates += read.dates;
    since += read.dates + EVENT_WEIGHT;
    if (since > CHUNK) {
      await setImmediate();
      since = 0;
    }
    timeouts += read.isTimedOut ? 1 : 0;
    if (timeouts >= TIMEOUTS_MAX || dates > DATES_MAX) return tooMuch(entry.part.line);
  }
  return {
    kind: 'CALENDAR', name: nameOf(calendar.properties, ground.fileName), isWhole: isWhole(all, method), columns, rows, lone, description: `iCalendar, ${encoding}`, length: text.split('\n').length + 1,
    notes: [...calendar.notes, ...privateNote(all.length - entries.length), ...masters.notes, ...contactNote(rows)],
    withheld: new Set(all.filter((entry) => entry.key !== '' && withheld.has(entry.key)).flatMap((entry) => [entry.key, orphanKey(entry)])),
  };
}

/** What nobody but its owner may see: also a class that we do not know counts as private (RFC 5545, 3.8.1.3). */
function isPrivate({ properties }: Entry): boolean {
  return !['', 'PUBLIC'].includes(properties.raw('CLASS')?.toUpperCase() ?? '');
}

/** The events of which any entry says that it is private, the series or one date of it: then none of its words may stay. */
function withheldOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.filter((entry) => entry.key !== '' && isPrivate(entry)).map(({ key }) => key));
}

function isWithheld(entry: Entry, withheld: ReadonlySet<string>): boolean {
  return withheld.has(entry.key) || isPrivate(entry);
}

/** A change whose series is not in the file is known by its date as well. */
function orphanKey({ key, properties }: Entry): string {
  return `${key} ${properties.raw('RECURRENCE-ID') ?? ''}`;
}

function changesOf(entries: readonly Entry[], isMethodCancel: boolean): ReadonlyMap<string, Change[]> {
  const masters = new Map(entries.filter(({ properties }) => !properties.has('RECURRENCE-ID')).map((entry) => [entry.key, entry]));
  const changes = new Map<string, Change[]>();
  for (const { part: { line }, properties, key } of entries.filter((entry) => entry.properties.has('RECURRENCE-ID')).sort((a, b) => a.sequence - b.sequence)) {
    const change = { ...changeOf(properties, { line, series: masters.get(key)?.properties, isMethodCancel }), line };
    const known = changes.get(key);
    if (known) known.push(change);
    else changes.set(key, [change]);
  }
  return changes;
}

/** Those whose series is not in the file. */
function loneOf(orphans: readonly Entry[], { changes, zones }: { changes: ReadonlyMap<string, readonly Change[]>; zones: CalendarZones }): LoneDates[] {
  return [...new Set(orphans.map(({ key }) => key))].filter((key) => key !== '').map((key) => ({
    key, numbers: orphans.filter((one) => one.key === key).map(({ part }) => part.line), ...singleDates(changes.get(key) ?? [], zones),
  }));
}

/** Of an event that is there several times the one that was changed last. */
function newest(entries: readonly Entry[]): { kept: Entry[]; notes: FileFinding[] } {
  const best = new Map<string, number>();
  for (const { key, sequence } of entries) if (key !== '') best.set(key, Math.max(best.get(key) ?? 0, sequence));
  const older = entries.filter(({ key, sequence }) => key !== '' && sequence < (best.get(key) ?? 0));
  return {
    kept: entries.filter(({ key, sequence }) => key === '' || sequence >= (best.get(key) ?? 0)),
    notes: older.slice(0, 20).map(({ part, properties }) => ({ code: 'OLDER_COPY', row: part.line, message: {
      de: `„${properties.text('SUMMARY') ?? ''}“ steht mehrmals in der Datei; dies ist eine ältere Fassung und wird nicht verwendet.`, en: `"${properties.text('SUMMARY') ?? ''}" stands in the file several times; this is an older version and is not used.`,
    } })),
  };
}

function rowOf({ part, properties, key, sequence }: Entry, changed: readonly ChangedDate[], ground: CalendarGround & { zones: CalendarZones; isMethodCancel: boolean }): { row: FeedRow; dates: number; isTimedOut: boolean } {
  const { today, naming, words } = ground;
  const isOrphan = properties.has('RECURRENCE-ID');
  const [isOff, modifiedAt] = [isCancelled(properties, ground.isMethodCancel), instantOf(properties)];
  const base = { key, sequence: properties.has('SEQUENCE') ? sequence : null, modifiedAt, isCancelled: isOff };
  // Such a message need not say more than which event it is (RFC 5546, 3.2.5), and what it leaves out is not to be lost.
  if (ground.isMethodCancel && isOff && !isOrphan) return { dates: 0, isTimedOut: false, row: { ...base, title: properties.text('SUMMARY') ?? '', fields: {}, findings: [], isOver: false, organisation: null, isPart: true } };
  const isTentative = properties.raw('STATUS')?.toUpperCase() === 'TENTATIVE';
  const series = seriesOf(properties, isOrphan ? [] : changed, ground);
  const said = series.times && schedulesOf(series.times, naming);
  const read = eventFields(wordsOf(properties), words);
  const organisation = properties.parameter('ORGANIZER', 'cn');
  const remembered = isOrphan ? undefined : rememberedSeries(properties, changed.filter(({ line }) => line === null || !series.dangling.has(line)).map((one) => one.properties), ground.zones);
  // Only now everything has been read: what could not be is an error, so that nothing known here is lost by it.
  const findings: TableFinding[] = [
    ...series.findings, ...properties.findings, ...read.findings, ...said && series.times ? openEnd(said, series.times) : [],
    ...key === '' ? [warned('key', 'NO_KEY', { de: 'Der Termin hat keine Kennung (UID); ein späterer Import findet ihn nicht wieder.', en: 'The event has no UID; a later import will not find it again.' })] : [],
    ...isOrphan ? [warned('times', 'NO_SERIES', { de: 'Diese Änderung gehört zu einer Serie, die weder in der Datei steht noch hier bekannt ist; sie wird als einzelner Termin gelesen.', en: 'This change belongs to a series that is neither in the file nor known here; it is read as a single event.' })] : [],
    ...isTentative ? [warned('announcement', 'TENTATIVE', { de: 'Im Kalender steht dieser Termin als vorläufig. Neu bleibt er ein Entwurf, bis Sie ihn veröffentlichen.', en: 'The calendar says that this event is tentative. If new, it stays a draft until you publish it.' })] : [],
    ...(properties.text('SUMMARY') ?? '') === '' ? [wrong('title', 'REQUIRED', { de: `Zeile ${part.line}: Der Termin hat keinen Titel.`, en: `Line ${part.line}: the event has no title.` })] : [],
  ];
  return {
    dates: series.looked, isTimedOut: series.isTimedOut,
    row: {
      ...base, title: read.title, fields: { ...read.fields, ...said ? { times: said.schedules } : {} }, findings, isOver: series.times !== null && isOver(series.times, today), organisation,
      ...isTentative ? { isTentative } : {}, ...isOrphan ? { isLone: true } : {}, ...read.organiser === null ? {} : { organiser: read.organiser }, ...remembered === undefined ? {} : { series: remembered },
    },
  };
}

function wordsOf(properties: EventProperties): Parameters<typeof eventFields>[0] {
  const geo = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*;\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(properties.raw('GEO') ?? '');
  const mail = properties.raw('ORGANIZER');
  return {
    title: properties.text('SUMMARY') ?? '', description: properties.text('DESCRIPTION'), html: properties.text('X-ALT-DESC'), categories: properties.texts('CATEGORIES'), location: properties.text('LOCATION'),
    geo: geo ? { latitude: Number(geo[1]), longitude: Number(geo[2]) } : null, url: properties.raw('URL'), contact: properties.text('CONTACT'),
    organiser: { name: properties.parameter('ORGANIZER', 'cn'), email: mail && /^mailto:/i.test(mail) ? mail.slice(7) : null },
  };
}

function isOver({ times, isWhole }: SeriesTimes, today: LocalDate): boolean {
  return isWhole && times.every(({ date, from, minutes }) => wallAfter({ date, time: from }, minutes).date < today);
}

function instantOf(properties: EventProperties): string | null {
  const modified = properties.time('LAST-MODIFIED');
  return modified ? modified.clock.instantOf(modified.wall).toISOString() : null;
}

function methodOf(properties: readonly ContentLine[]): string | null {
  return properties.map(({ text }) => /^METHOD[^:]*:\s*([A-Z]+)\s*$/i.exec(text)?.[1]?.toUpperCase() ?? null).find((method) => method !== null) ?? null;
}

/** A message about single events (RFC 5546), or changed dates without any series, is no calendar in which something could be missing. */
function isWhole(entries: readonly Entry[], method: string | null): boolean {
  if (method !== null && method !== 'PUBLISH' && (method !== 'REQUEST' || new Set(entries.map(({ key }) => key)).size === 1)) return false;
  return entries.some(({ properties }) => !properties.has('RECURRENCE-ID'));
}

function nameOf(properties: readonly ContentLine[], fileName: string): string {
  const named = properties.map(({ text }) => /^(?:X-WR-CALNAME|NAME)[^:]*:(.+)$/i.exec(text)?.[1]?.trim() ?? '').find((name) => name !== '');
  // A browser counts files of the same name up.
  return (named ?? fileName.replace(/\.ics$/i, '').replace(/\s*\(\d+\)$/, '').trim()).slice(0, NAME_MAX) || 'Kalender';
}

function privateNote(count: number): FileFinding[] {
  return count === 0 ? [] : [{ code: 'PRIVATE_EVENTS', row: null, message: { de: `${count} private oder vertrauliche Termine wurden weggelassen; nichts davon wurde aufbewahrt.`, en: `${count} private or confidential events were left out; nothing of them was kept.` } }];
}

function contactNote(rows: Feed['rows']): FileFinding[] {
  return rows.some(({ row }) => row.fields['contact'] !== undefined) ? [{ code: 'CONTACT_BECOMES_PUBLIC', row: null, message: {
    de: 'Name, E-Mail oder Telefon aus dem Kalender werden als Kontakt des Angebots öffentlich. Bitte prüfen Sie das vor dem Schreiben.', en: 'Name, e-mail or telephone in the calendar become public as the contact of the offering. Please check this before writing.',
  } }] : [];
}

function tooMuch(line: number): UnreadableFile {
  return unreadable('TOO_MUCH', { de: 'Bis zu diesem Termin nennen die Wiederholungen mehr Termine, als sich ausrechnen lassen. Bitte geben Sie den Kalender ab heute aus oder teilen Sie ihn auf.', en: 'Up to this event the recurrences name more dates than can be worked out. Please export the calendar from today on, or divide it.' }, line);
}
