import { createHash } from 'node:crypto';
import { LocalDate } from '#kernel';
import { isObject, type Json, type JsonObject } from '../domain/json.js';
import { jsonOf } from '../domain/json-text.js';
import { wallAfter } from '../domain/feeds/calendar-event.js';
import { EVENTS_MAX } from '../domain/feeds/calendar-lines.js';
import { schedulesOf } from '../domain/feeds/calendar-times.js';
import { type Feed, type FeedColumn, type FeedRow } from '../domain/feeds/feed.js';
import { noLetter } from '../domain/sound-text.js';
import { type IntegreatPath, pathIn, wordsIn } from '../domain/feeds/integreat-entry.js';
import { type FileFinding, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';
import { type CalendarGround } from './calendar-file.js';
import { EventProperties } from './calendar-property.js';
import { seriesOf } from './calendar-series.js';
import { CalendarZones } from './calendar-zones.js';

/** What the properties of the public JSON mean here (API v3 of integreat-cms). */
const columns: readonly FeedColumn[] = [
  ['id', 'key'], ['title', 'title'], ['content', 'description'], ['category', 'lifeAreas'], ['location', 'placeName'], ['location.postcode', 'postcode'], ['opening_hours, event, recurrence_rule', 'times'], ['website', 'website'],
  ['contacts', 'contactName'], ['email', 'contactEmail'], ['phone_number', 'contactPhone'], ['temporarily_closed', 'announcement'], ['appointment_url', 'howToRegister'], ['meeting_url', 'isRemote'],
];
const KEY_MAX = 200;
const NAME_MAX = 200;
/** Entries with the same fault that are told one by one. */
const TOLD_MAX = 20;

interface Item { entry: JsonObject; line: number }

/** Places or events of one region in one language, as its public JSON says them; or the line on which the file is broken. */
export function readIntegreat(bytes: Uint8Array, ground: CalendarGround): Feed | UnreadableFile {
  const read = jsonOf(bytes.subarray(bytes[0] === 0xef ? 3 : 0));
  if (!('value' in read)) return brokenJson(read);
  const { value } = read;
  const text = new TextDecoder().decode(bytes);
  const items = Array.isArray(value) ? itemsOf(value, text) : null;
  const first = items?.map(({ entry }) => pathIn(String(entry['path']))).find((path) => path !== null);
  if (!items || !first || items.length === 0) return notIntegreat();
  if (first.language === null) return unknownLanguage(first.tag);
  const notText = items.filter(({ entry }) => holdsNoLetter(entry)).slice(0, TOLD_MAX);
  if (notText.length > 0) return { problems: notText.map(({ line }) => notTextAt(line)) };
  if (items.length > EVENTS_MAX) return unreadable('TOO_MANY_ROWS', { de: `Mehr als ${EVENTS_MAX} Einträge. Bitte teilen Sie die Datei auf.`, en: `More than ${EVENTS_MAX} entries. Please divide the file.` });
  const path: IntegreatPath = { region: first.region, language: first.language, kind: first.kind };
  const rows = withoutRecurrences(items).map(({ entry, line }) => ({ number: line, row: rowOf({ entry, line }, path, ground) }));
  const isWhole = path.language === 'de';
  return {
    kind: 'INTEGREAT', name: `${path.region} ${path.kind}`.slice(0, NAME_MAX), isWhole, columns, rows, length: text.split('\n').length + 1, notes: languageNote(isWhole),
    description: `Integreat ${path.region}, ${path.kind === 'events' ? 'Veranstaltungen' : 'Orte'}, ${first.tag}`.slice(0, NAME_MAX),
  };
}

/** In any text or name of it; how deep JSON may be nested is bounded where it is read. */
function holdsNoLetter(value: Json): boolean {
  if (typeof value === 'string') return noLetter.test(value);
  return value !== null && typeof value === 'object' && Object.entries(value).some(([name, item]) => noLetter.test(name) || holdsNoLetter(item));
}

function notTextAt(line: number): FileFinding {
  return { code: 'NOT_TEXT', row: line, message: {
    de: 'Der Eintrag, der hier beginnt, enthält ein Zeichen, das in keinem Text stehen kann (NUL oder die Hälfte eines Zeichens). Bitte berichtigen Sie ihn in Integreat und laden Sie die Datei neu herunter.',
    en: 'The entry that begins here holds a character that no text can have (NUL, or half of a character). Please correct it in Integreat and download the file anew.',
  } };
}

/** Each entry with the line on which it begins; what is no object is an empty one, so that it is told. */
function itemsOf(values: readonly Json[], text: string): Item[] {
  const lines = entryLines(text);
  return values.map((value, at) => ({ entry: isObject(value) ? value : {}, line: lines[at] ?? at + 1 }));
}

/** Lines on which the items of the outermost list begin. Each line is told once: rows are known by it. */
function entryLines(text: string): number[] {
  const lines: number[] = [];
  let [depth, line, isText, isItem] = [0, 1, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
      continue;
    }
    if (depth === 1 && !isItem && !/[\s,\]]/.test(sign)) {
      lines.push(line);
      isItem = true;
    }
    if (sign === '"') isText = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 1) isItem = false;
  }
  // A file in one line has one line; its entries are counted.
  return new Set(lines).size === lines.length ? lines : lines.map((_, at) => at + 1);
}

/** Without a wish for series, the source tells each date of a series by itself, and its rule with each: the first stands for all. */
function withoutRecurrences(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ entry }) => {
    const event = entry['event'];
    if (!isObject(event) || typeof entry['recurrence_rule'] !== 'string' || !String(entry['path']).includes('$')) return true;
    const id = String(event['id']);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function rowOf({ entry, line }: Item, { region, language, kind }: IntegreatPath, ground: CalendarGround): FeedRow {
  const path = pathIn(String(entry['path']));
  const about = kind === 'events' ? entry['event'] : entry['location'];
  const id = isObject(about) && (typeof about['id'] === 'number' || typeof about['id'] === 'string') ? String(about['id']) : '';
  const words = wordsIn(entry, kind);
  const findings = [...words.findings];
  if (path?.region !== region || path.language !== language || path.kind !== kind) {
    const expected = `/${region}/…/${kind}/…`;
    findings.push(wrong('key', 'DANGLING_REFERENCE', { de: `Zeile ${line}: Der Eintrag gehört nicht zu dieser Datei (path). Erwartet wird ${expected}.`, en: `Line ${line}: the entry does not belong to this file (path). Expected is ${expected}.` }));
  }
  if (id === '') findings.push(wrong('key', 'REQUIRED', { de: `Zeile ${line}: Der Eintrag hat keine Kennung (${kind === 'events' ? 'event.id' : 'location.id'}).`, en: `Line ${line}: the entry has no id (${kind === 'events' ? 'event.id' : 'location.id'}).` }));
  const times = kind === 'events' ? timesIn({ entry, line }, ground) : { fields: {}, findings: [], isOver: false };
  const isOriginal = language === 'de';
  return {
    key: keyOf(`${region}/${kind}/${id}`), title: words.title, fields: { ...words.fields, ...times.fields, ...(isOriginal ? {} : { originalLanguage: language }) }, language,
    findings: [...findings, ...times.findings], sequence: null, modifiedAt: instantIn(entry['last_updated']), isCancelled: false, isOver: times.isOver, organisation: words.organisation,
    unsaid: entry['temporarily_closed'] === true ? ['times', 'isTimeByArrangement'] : [],
  };
}

/** As events of calendars: the same rules, clocks and doubts. */
function timesIn({ entry, line }: Item, { today, naming }: CalendarGround): { fields: Record<string, unknown>; findings: TableFinding[]; isOver: boolean } {
  const lines = eventLines(entry);
  if (lines === null) return { fields: {}, isOver: false, findings: [wrong('times', 'NOT_TIMES', { de: `Zeile ${line}: Beginn und Ende (event) lassen sich nicht lesen.`, en: `Line ${line}: begin and end (event) cannot be read.` })] };
  const zones = new CalendarZones([]);
  const { times, findings } = seriesOf(new EventProperties({ line, lines: lines.map((text) => ({ text, line })) }, zones), [], { zones, today });
  if (!times) return { fields: {}, findings, isOver: false };
  const { schedules, saidTo } = schedulesOf(times, naming);
  const isOver = times.isWhole && times.times.every(({ date, from, minutes }) => wallAfter({ date, time: from }, minutes).date < today);
  const open = saidTo === null ? [] : [warned('times', 'DATES_ONLY', {
    de: `Diese Wiederholung kann ein Angebot nicht sagen; die Termine sind einzeln eingetragen, bis ${LocalDate.format(saidTo)}.`, en: `An offering cannot say this recurrence; its dates are entered one by one, up to ${saidTo}.`,
  })];
  return { fields: { times: schedules }, findings: [...findings, ...open], isOver };
}

/** Null where begin and end are not as the source describes them. */
function eventLines({ event, recurrence_rule: rule }: JsonObject): string[] | null {
  if (!isObject(event) || (rule !== null && rule !== undefined && typeof rule !== 'string')) return null;
  const [start, end] = [wallIn(event['start'], event['start_date'], event['start_time']), wallIn(event['end'], event['end_date'], event['end_time'])];
  // Whether days between are meant at all hours or at these only, the source does not say.
  if (!start || !end || (event['only_weekdays'] === true && start.date !== end.date)) return null;
  const zone = typeof event['timezone'] === 'string' && /^[A-Za-z0-9_+/-]{1,60}$/.test(event['timezone']) ? `;TZID=${event['timezone']}` : '';
  const isDay = event['all_day'] === true;
  const compact = (date: LocalDate): string => date.replaceAll('-', '');
  const at = ({ date, time }: { date: LocalDate; time: string }, isEnd: boolean): string => (isDay ? `;VALUE=DATE:${compact(isEnd ? LocalDate.addDays(date, 1) : date)}` : `${zone}:${compact(date)}T${time.replace(':', '')}00`);
  // What its program writes before the rule is the begin in another zone.
  const found = typeof rule === 'string' ? /(?:^|\n)(?:RRULE:)?(FREQ=[^\n\r]+|[A-Z]+=[^\n\r]*FREQ=[^\n\r]+)/.exec(rule)?.[1] : null;
  if (typeof rule === 'string' && rule.trim() !== '' && found === undefined) return null;
  // The last day counts wholly, whatever clock it is told on.
  const recurrence = typeof found === 'string' ? [`RRULE:${found.replace(/UNTIL=(\d{8})(?:T\d{6}Z?)?/, 'UNTIL=$1')}`] : [];
  return [`DTSTART${at(start, false)}`, `DTEND${at(end, true)}`, ...recurrence];
}

/** The reading of the local clock in an instant with offset, else in a day and a time of their own. */
function wallIn(instant: Json | undefined, day: Json | undefined, time: Json | undefined): { date: LocalDate; time: string } | null {
  const text = typeof instant === 'string' ? instant : `${typeof day === 'string' ? day : ''}T${typeof time === 'string' ? time : ''}`;
  const found = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)/.exec(text);
  const date = LocalDate.parse(found?.[1] ?? '');
  return found && date ? { date, time: found[2] ?? '' } : null;
}

function instantIn(given: Json | undefined): string | null {
  const found = typeof given === 'string' && /^\d{4}-\d\d-\d\dT/.test(given) ? new Date(given) : null;
  return found && !Number.isNaN(found.getTime()) ? found.toISOString() : null;
}

function keyOf(name: string): string {
  return name.length > KEY_MAX ? `sha256:${createHash('sha256').update(name).digest('hex')}` : name;
}

function languageNote(isWhole: boolean): FileFinding[] {
  return isWhole ? [] : [{ code: 'TRANSLATIONS', row: null, message: {
    de: 'Aus dieser Datei kommen Titel und Beschreibung in ihrer Sprache zu Angeboten, die es schon gibt. Lesen Sie die deutsche Datei bitte zuerst ein.', en: 'This file adds title and description in its language to offerings that are there already. Please import the German file first.',
  } }];
}

function brokenJson({ path, code, message }: { path: string; code: string; message: string }): UnreadableFile {
  const row = /line (\d+)/.exec(path)?.[1];
  return unreadable(code, {
    de: code === 'NOT_UTF_8' ? 'Diese Zeile ist nicht UTF-8. Bitte laden Sie die Datei neu herunter.' : `Das ist kein JSON (${path.replace('line', 'Zeile').replace('column', 'Spalte')}). Ist die Datei vollständig? Bitte laden Sie sie neu herunter.`, en: `${message} (${path})`,
  }, row === undefined ? null : Number(row));
}

function notIntegreat(): UnreadableFile {
  return unreadable('NOT_INTEGREAT', {
    de: 'Das sind weder Orte noch Veranstaltungen von Integreat. Erwartet wird die Antwort von /api/v3/…/…/locations/ oder …/events/?combine_recurring: eine Liste von Einträgen mit title und path.',
    en: 'These are neither places nor events of Integreat. Expected is the answer of /api/v3/…/…/locations/ or …/events/?combine_recurring: a list of entries with title and path.',
  });
}

function unknownLanguage(tag: string): UnreadableFile {
  return unreadable('UNKNOWN_LANGUAGE', { de: `Die Sprache „${tag}“ haben Angebote hier nicht.`, en: `Offerings have no language "${tag}" here.` });
}
