import { createHash } from 'node:crypto';
import { type ChangedDate } from './calendar-changed-dates.js';
import { EventProperties } from './calendar-property.js';
import { type CalendarZones } from './calendar-zones.js';
import { type CalendarPart } from '../domain/feeds/calendar-lines.js';

const KEY_MAX = 200;
const NOTE_MAX = 200;

/** One VEVENT: an event, a series, or a changed date of one. */
export interface CalendarEntry { part: CalendarPart; properties: EventProperties; key: string; sequence: number }

/** Reads how it is called and how often it was changed; nothing else yet. */
export function entryOf(part: CalendarPart, zones: CalendarZones): CalendarEntry {
  const properties = new EventProperties(part, zones);
  const sequence = properties.raw('SEQUENCE') ?? '';
  return { part, properties, key: keyOf(properties.text('UID') ?? ''), sequence: /^\d{1,9}$/.test(sequence) ? Number(sequence) : 0 };
}

/** Some programs make names of several hundred letters. */
function keyOf(uid: string): string {
  return uid.length > KEY_MAX ? `sha256:${createHash('sha256').update(uid).digest('hex')}` : uid;
}

/** A message that cancels need not say so again of each event (RFC 5546, 3.2.5). */
export function isCancelled(properties: EventProperties, isMethodCancel: boolean): boolean {
  const status = properties.raw('STATUS')?.toUpperCase() ?? '';
  return status === 'CANCELLED' || (isMethodCancel && status === '');
}

/** A change of one date as its series takes it in; `line` null = it was read, and told, with an earlier file. */
export function changeOf(properties: EventProperties, { line, series, isMethodCancel }: { line: number | null; series: EventProperties | undefined; isMethodCancel: boolean }): ChangedDate {
  return { line, properties, isCancelled: isCancelled(properties, isMethodCancel), note: noteOf(properties, series) };
}

/** What people need to know of one date besides its time: another place above all. */
function noteOf(properties: EventProperties, series: EventProperties | undefined): string | null {
  const [title, place] = [properties.text('SUMMARY'), properties.text('LOCATION')];
  const parts = [title !== null && title !== series?.text('SUMMARY') ? title : null, place !== null && place !== series?.text('LOCATION') ? `Ort: ${place}` : null].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ').replaceAll(/\s+/g, ' ').slice(0, NOTE_MAX);
}
