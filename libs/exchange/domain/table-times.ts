import { isSameJson, LocalDate } from '#kernel';
import { clockIn, dayIn } from './table-values.js';

/** A time as it goes to the input of offerings. */
export interface TableTime {
  repeats: 'WEEKLY' | 'DAILY' | 'MONTHLY' | 'ONCE';
  every: number;
  /** 1 = Monday to 7 = Sunday. */
  weekdays: number[];
  /** Of the month; -1 = the last. */
  ordinals: number[];
  monthDays: number[];
  from: string;
  to: string;
  endsNextDay: boolean;
  validFrom: string | null;
  validTo: string | null;
  onPublicHolidays: 'RUNS' | 'PAUSES';
  inSchoolHolidays: 'RUNS' | 'PAUSES' | 'ONLY';
  note: string | null;
}

/** What is left of it where something was not understood. */
export interface NotUnderstood {
  rest: string;
}

const weekdayWords: readonly (readonly string[])[] = [
  ['montags', 'montag', 'mo', 'mondays', 'monday', 'mon'], ['dienstags', 'dienstag', 'di', 'tuesdays', 'tuesday', 'tues', 'tue'], ['mittwochs', 'mittwoch', 'mi', 'wednesdays', 'wednesday', 'wed'],
  ['donnerstags', 'donnerstag', 'do', 'thursdays', 'thursday', 'thurs', 'thu'], ['freitags', 'freitag', 'fr', 'fridays', 'friday', 'fri'],
  ['samstags', 'samstag', 'sonnabend', 'sa', 'saturdays', 'saturday', 'sat'], ['sonntags', 'sonntag', 'so', 'sundays', 'sunday', 'sun'],
];
const shortDays = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const dayNumbers = new Map(weekdayWords.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])));
const dayPattern = [...dayNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** Where all that is typed in takes place. */
const ZONE = 'Europe/Berlin';

type Token =
  | { kind: 'day'; day: number } | { kind: 'daily' } | { kind: 'ordinal'; ordinal: number } | { kind: 'clock'; clock: string } | { kind: 'date'; date: string }
  | { kind: 'to' } | { kind: 'until' } | { kind: 'since' } | { kind: 'and' } | { kind: 'end' } | { kind: 'holidays' } | { kind: 'noSchool' } | { kind: 'onlySchool' } | { kind: 'note'; text: string };

/** In the order in which they are tried; what is null is passed over. */
const readers: readonly (readonly [RegExp, (found: RegExpExecArray) => Token | null | undefined])[] = [
  [/^\(([^()]*)\)/, ([, text = '']) => ({ kind: 'note', text: text.trim() })],
  [/^(?:nicht an feiertagen|außer an feiertagen|not on public holidays)/i, () => ({ kind: 'holidays' })],
  [/^(?:nicht in den (?:schul)?ferien|außer in den (?:schul)?ferien|not in (?:the )?school holidays)/i, () => ({ kind: 'noSchool' })],
  [/^(?:nur in den (?:schul)?ferien|only in (?:the )?school holidays)/i, () => ({ kind: 'onlySchool' })],
  [/^(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2})/, ([text]) => { const date = dayIn(text); return date === null ? undefined : { kind: 'date', date }; }],
  [/^(\d{1,2})\.(?=\s*(?:,|und\b|and\b|\/)?\s*(?:\d\.|letzte|last|mo|di|mi|do|fr|sa|so|tu|we|th|su))/i, ([, n]) => ({ kind: 'ordinal', ordinal: Number(n) })],
  [/^(?:jeder?n?|every)\s+(?=\d|letzte)/i, () => null],
  [/^(?:letzter?n?|last)(?![\p{L}])/iu, () => ({ kind: 'ordinal', ordinal: -1 })],
  [/^(?:im monat|des monats|of the month|jeden monats)/i, () => null],
  [/^(?:täglich|daily|jeden tag|every day)/i, () => ({ kind: 'daily' })],
  [new RegExp(`^(?:${dayPattern})\\.?(?![\\p{L}])`, 'iu'), ([text]) => { const day = dayNumbers.get(text.toLowerCase().replace('.', '')); return day === undefined ? undefined : { kind: 'day', day }; }],
  [/^\d{1,2}(?:[:.]\d{2})?\s*(?:uhr|h)?(?![\p{L}\d])/iu, ([text]) => { const clock = clockIn(text); return clock === null ? undefined : { kind: 'clock', clock }; }],
  [/^(?:ab dem|seit|ab|from)(?![\p{L}])/iu, () => ({ kind: 'since' })],
  [/^(?:bis zum|bis|until)(?![\p{L}])/iu, () => ({ kind: 'until' })],
  [/^(?:[-–—]|to(?![\p{L}]))/iu, () => ({ kind: 'to' })],
  [/^(?:;|\n)/, () => ({ kind: 'end' })],
  [/^(?:,|\/|\+|&|(?:und|and)(?![\p{L}]))/iu, () => ({ kind: 'and' })],
  [/^(?:von|jeden?|every|uhr|jeweils)(?![\p{L}])/iu, () => null],
  [/^[\s:]+/, () => null],
];

function tokensOf(text: string): Token[] | NotUnderstood {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const read = next(rest);
    if (read === null) return { rest: rest.slice(0, 40).trim() };
    if (read.token) tokens.push(read.token);
    rest = rest.slice(read.length);
  }
  return tokens;
}

function next(rest: string): { token: Token | null; length: number } | null {
  for (const [pattern, make] of readers) {
    const found = pattern.exec(rest);
    const token = found && found[0] !== '' ? make(found) : undefined;
    if (found && token !== undefined) return { token, length: found[0].length };
  }
  return null;
}

/** Times as people write them into a cell, or what was not understood. */
export function timesIn(text: string): TableTime[] | NotUnderstood {
  const tokens = tokensOf(text.trim());
  if (!Array.isArray(tokens)) return tokens;
  const reading = new Reading();
  return tokens.every((token, at) => reading.take(token, tokens[at - 1], tokens[at + 1])) && reading.finish() ? reading.times : { rest: text.trim().slice(0, 40) };
}

/** Goes through the words of a cell: days first, then the times on them, then what holds for these. */
class Reading {
  readonly times: TableTime[] = [];
  private days: number[] = [];
  private ordinals: number[] = [];
  private dates: string[] = [];
  private isDaily = false;
  private begin: string | null = null;
  /** Where the times begin that the next words behind them are about. */
  private since = 0;
  private hasTimes = false;

  /** False for a word that has no place here. */
  take(token: Token, before: Token | undefined, after: Token | undefined): boolean {
    switch (token.kind) {
      case 'day': return this.newDays() && this.addDay(token.day, before);
      case 'daily': this.newDays(); this.isDaily = true; return true;
      case 'ordinal': this.newDays(); this.ordinals.push(token.ordinal); return true;
      case 'date': return before?.kind === 'since' ? this.each({ validFrom: token.date }) : before?.kind === 'until' ? this.each({ validTo: token.date }) : this.newDays() && this.dates.push(token.date) > 0;
      case 'clock': return this.addClock(token.clock);
      case 'holidays': return this.each({ onPublicHolidays: 'PAUSES' });
      case 'noSchool': return this.each({ inSchoolHolidays: 'PAUSES' });
      case 'onlySchool': return this.each({ inSchoolHolidays: 'ONLY' });
      case 'note': return this.each({ note: token.text === '' ? null : token.text });
      case 'since': return after?.kind === 'date';
      case 'until': return after?.kind === 'date' || this.begin !== null;
      case 'to': return this.begin !== null || (before?.kind === 'day' && after?.kind === 'day');
      case 'end': return this.begin === null;
      case 'and': return true;
    }
  }

  /** True when nothing is left half said. */
  finish(): boolean {
    return this.begin === null && this.times.length > 0 && this.hasTimes;
  }

  private newDays(): boolean {
    if (!this.hasTimes) return true;
    [this.days, this.ordinals, this.dates, this.isDaily, this.hasTimes] = [[], [], [], false, false];
    this.since = this.times.length;
    return true;
  }

  private addDay(day: number, before: Token | undefined): boolean {
    const last = this.days.at(-1);
    if (before?.kind === 'to' && last !== undefined) for (let between = last % 7 + 1; between !== day; between = between % 7 + 1) this.days.push(between);
    this.days.push(day);
    return true;
  }

  private addClock(clock: string): boolean {
    if (this.begin === null) {
      this.begin = clock;
      return clock !== '24:00' && (this.isDaily || this.days.length + this.dates.length > 0);
    }
    const [from, to] = [this.begin, clock === '24:00' ? '00:00' : clock];
    this.begin = null;
    this.hasTimes = true;
    const time = { every: 1, monthDays: [], from, to, endsNextDay: to <= from, onPublicHolidays: 'RUNS' as const, inSchoolHolidays: 'RUNS' as const, note: null };
    if (this.dates.length > 0) this.times.push(...this.dates.map((date): TableTime => ({ ...time, repeats: 'ONCE', weekdays: [], ordinals: [], validFrom: date, validTo: date })));
    else this.times.push({ ...time, repeats: this.isDaily ? 'DAILY' : this.ordinals.length > 0 ? 'MONTHLY' : 'WEEKLY', weekdays: sorted(this.days), ordinals: sorted(this.ordinals), validFrom: null, validTo: null });
    return true;
  }

  private each(more: Partial<TableTime>): boolean {
    for (let at = this.since; at < this.times.length; at += 1) this.times[at] = { ...this.times[at] as TableTime, ...more };
    return this.hasTimes;
  }
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Weekdays as people write them into a cell of their own; null for anything else. */
export function weekdaysIn(text: string): number[] | null {
  const times = timesIn(`${text} 0:00-1:00`);
  return Array.isArray(times) && times.length === 1 && times[0]?.repeats === 'WEEKLY' ? times[0].weekdays : null;
}

/** The times as text that `timesIn` reads as the same; null where a cell cannot say them. */
export function timesText(times: readonly (object & Omit<TableTime, 'repeats'> & { repeats: string })[]): string | null {
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

function timeText({ repeats, weekdays, ordinals, from, to, validFrom, validTo, onPublicHolidays, inSchoolHolidays, note }: Omit<TableTime, 'repeats'> & { repeats: string }): string {
  const days = daysText(weekdays);
  const nth = ordinals.map((one) => (one === -1 ? 'letzter' : `${one}.`)).join(', ');
  const when = repeats === 'DAILY' ? 'täglich' : repeats === 'ONCE' ? germanDay(validFrom ?? '') : repeats === 'MONTHLY' ? `${nth} ${days} im Monat` : days;
  const isOnce = repeats === 'ONCE';
  return [
    when, `${shortClock(from)}–${shortClock(to)}`, !isOnce && validFrom !== null ? `ab ${germanDay(validFrom)}` : null, !isOnce && validTo !== null ? `bis ${germanDay(validTo)}` : null,
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

function shortClock(clock: string): string {
  return clock.replace(/^0(?=\d)/, '');
}

/** `2026-12-24` as 24.12.2026; what is no day stays as it is. */
export function germanDay(day: string): string {
  return LocalDate.parse(day) === null ? day : `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
