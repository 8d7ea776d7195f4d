import { type FileFinding, type UnreadableFile, unreadable } from '../tables/raw-table.js';

/** Events in one file, with the changed dates of series; far more than a county has. */
export const EVENTS_MAX = 10_000;
/** Characters of one property, put together from all its lines. */
const PROPERTY_LENGTH_MAX = 200_000;
/** Lines of a file. */
const LINES_MAX = 1_000_000;

/** One property, put together from the lines that it was folded into. */
export interface ContentLine {
  text: string;
  /** Where it begins in the file, from 1. */
  line: number;
}

/** A part of a calendar between its BEGIN and its END. */
export interface CalendarPart {
  /** Where it begins in the file, from 1. */
  line: number;
  lines: ContentLine[];
}

/** A calendar taken apart; nothing in it is understood yet. */
export interface CalendarText {
  /** Properties of the calendar as a whole. */
  properties: ContentLine[];
  events: CalendarPart[];
  zones: CalendarPart[];
  notes: FileFinding[];
}

/** What an event may say that we read; attachments and alarms are never kept, because they can be as long as the file. */
const readHere = new Set([
  'UID', 'SUMMARY', 'DESCRIPTION', 'X-ALT-DESC', 'CATEGORIES', 'LOCATION', 'GEO', 'URL', 'ORGANIZER', 'CONTACT', 'CLASS', 'STATUS', 'SEQUENCE', 'LAST-MODIFIED',
  'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'RECURRENCE-ID',
]);

/** True for text that means to be a calendar (RFC 5545). */
export function isCalendarText(text: string): boolean {
  return /^\ufeff?\s*BEGIN:VCALENDAR\s*[\r\n]/i.test(text);
}

/** The parts of a calendar, or the line on which it is broken. */
export function calendarTextOf(text: string): CalendarText | UnreadableFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  if (lines.length > LINES_MAX) return unreadable('TOO_MANY_ROWS', { de: `Mehr als ${LINES_MAX} Zeilen. Bitte teilen Sie den Kalender auf.`, en: `More than ${LINES_MAX} lines. Please divide the calendar.` });
  const reading = new CalendarReading();
  for (const property of unfolded(lines)) {
    const problem = 'problems' in property ? property : reading.take(property);
    if (problem) return problem;
  }
  return reading.finish();
}

/** Lines that begin with a space or tab go on with the one before (RFC 5545, 3.1). */
function* unfolded(lines: readonly string[]): Generator<ContentLine | UnreadableFile> {
  let pieces: string[] = [];
  let begin = 0;
  let length = 0;
  for (const [at, line] of lines.entries()) {
    if (/^[ \t]/.test(line) && pieces.length > 0) {
      length += line.length;
      if (length > PROPERTY_LENGTH_MAX && !/^(?:ATTACH|X-)/i.test(pieces[0] ?? '')) {
        yield unreadable('ROW_TOO_LONG', { de: `Diese Angabe hat mehr als ${PROPERTY_LENGTH_MAX} Zeichen.`, en: `This property has more than ${PROPERTY_LENGTH_MAX} characters.` }, begin);
        return;
      }
      if (length <= PROPERTY_LENGTH_MAX) pieces.push(line.slice(1));
      continue;
    }
    if (pieces.length > 0) yield { text: pieces.join(''), line: begin };
    [pieces, begin, length] = [line.trim() === '' ? [] : [line], at + 1, line.length];
  }
  if (pieces.length > 0) yield { text: pieces.join(''), line: begin };
}

/** Follows BEGIN and END. */
class CalendarReading {
  private readonly result: CalendarText = { properties: [], events: [], zones: [], notes: [] };
  /** What is open, from outside to inside. */
  private readonly open: { name: string; line: number }[] = [];
  private part: CalendarPart | null = null;
  private readonly passedOver = new Map<string, number>();

  take({ text, line }: ContentLine): UnreadableFile | null {
    const found = /^([A-Za-z0-9-]+)([;:])/.exec(text);
    if (!found) return brokenLine(line);
    const name = (found[1] ?? '').toUpperCase();
    if (name === 'BEGIN') return this.begin(text.slice(6).trim().toUpperCase(), line, text);
    if (name === 'END') return this.end(text.slice(4).trim().toUpperCase(), line, text);
    const inside = this.open.at(-1)?.name;
    if (inside === undefined) return brokenLine(line);
    if (inside === 'VCALENDAR') this.result.properties.push({ text, line });
    else if (inside === 'VEVENT') { if (readHere.has(name)) this.part?.lines.push({ text, line }); }
    else if (this.isInZone()) this.part?.lines.push({ text, line });
    return null;
  }

  finish(): CalendarText | UnreadableFile {
    const open = this.open.at(-1);
    if (open) return unreadable('BROKEN_OFF', { de: `Die Datei bricht ab: Was hier anfängt (${open.name}), ist nirgends zu Ende. Ist sie vollständig?`, en: `The file breaks off: what begins here (${open.name}) does not end. Is it complete?` }, open.line);
    if (this.result.events.length === 0) return unreadable('EMPTY', { de: 'Der Kalender enthält keine Termine.', en: 'The calendar holds no events.' });
    for (const [name, count] of this.passedOver) {
      this.result.notes.push({ code: 'PASSED_OVER', row: null, message: { de: `${count}-mal ${name}: Nur Termine werden eingelesen.`, en: `${count} times ${name}: only events are read.` } });
    }
    return this.result;
  }

  private begin(name: string, line: number, text: string): UnreadableFile | null {
    const inside = this.open.at(-1)?.name;
    if ((inside === undefined) !== (name === 'VCALENDAR') || inside === 'VEVENT' && name === 'VEVENT') return brokenLine(line);
    this.open.push({ name, line });
    if (inside !== 'VCALENDAR') {
      if (this.isInZone()) this.part?.lines.push({ text, line });
      return null;
    }
    if (name === 'VEVENT' || name === 'VTIMEZONE') {
      this.part = { line, lines: [] };
      (name === 'VEVENT' ? this.result.events : this.result.zones).push(this.part);
    } else this.passedOver.set(name, (this.passedOver.get(name) ?? 0) + 1);
    return this.result.events.length > EVENTS_MAX
      ? unreadable('TOO_MANY_ROWS', { de: `Mehr als ${EVENTS_MAX} Termine. Bitte teilen Sie den Kalender auf oder geben Sie nur die kommenden aus.`, en: `More than ${EVENTS_MAX} events. Please divide the calendar, or export only those to come.` }) : null;
  }

  private end(name: string, line: number, text: string): UnreadableFile | null {
    if (this.open.at(-1)?.name !== name) return brokenLine(line);
    if (name !== 'VTIMEZONE' && this.isInZone()) this.part?.lines.push({ text, line });
    this.open.pop();
    return null;
  }

  private isInZone(): boolean {
    return this.open[1]?.name === 'VTIMEZONE';
  }
}

function brokenLine(line: number): UnreadableFile {
  return unreadable('BROKEN_ROW', {
    de: 'Diese Zeile gehört so in keinen Kalender. Erwartet wird ein Name mit Doppelpunkt und Wert, oder ein Leerzeichen am Anfang, wenn sie die vorige fortsetzt; was beginnt, muss auch enden. Bitte geben Sie den Kalender neu aus.',
    en: 'No calendar has such a line. Expected is a name with a colon and a value, or a space at its beginning where it goes on with the one before; what begins has to end. Please export the calendar anew.',
  }, line);
}
