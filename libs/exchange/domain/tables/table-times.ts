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

/** What keeps a cell from being certain; each has a hint in `timeHints`. */
export type TimeDoubt = 'NO_END' | 'NO_BEGIN' | 'OVER_MIDNIGHT' | 'WORKDAYS' | 'DAY_OR_CLOCK' | 'WRONG_WEEKDAY' | 'WHICH_DAYS' | 'FOR_WHICH';

/** What is left of it where something was not understood. */
export interface NotUnderstood {
  rest: string;
  /** Left out where nothing better can be said than what is expected. */
  doubt?: TimeDoubt;
}

/** What people are told to write instead. */
export const timeHints: Readonly<Record<TimeDoubt, { de: string; en: string }>> = {
  NO_END: { de: 'Hier fehlt das Ende: Zu jeder Zeit gehören Beginn und Ende, zum Beispiel „Mo 18:00–20:00“.', en: 'The end is missing: every time needs its begin and its end, such as "Mon 18:00–20:00".' },
  NO_BEGIN: { de: 'Hier fehlt der Beginn: Zu jeder Zeit gehören Beginn und Ende, zum Beispiel „Mo 9:00–12:00“.', en: 'The begin is missing: every time needs its begin and its end, such as "Mon 9:00–12:00".' },
  OVER_MIDNIGHT: { de: 'Das Ende liegt vor dem Beginn. Wenn es über Mitternacht geht, schreiben Sie in die Spalte „Zeiten“: „Sa 20:00–2:00 am Folgetag“.', en: 'It ends before it begins. If it goes beyond midnight, write into the column "Times": "Sat 20:00–2:00 next day".' },
  WORKDAYS: { de: 'Gehört der Samstag dazu? Bitte „Mo–Fr“ oder „Mo–Sa“ schreiben.', en: 'Is Saturday one of them? Please write "Mon–Fri" or "Mon–Sat".' },
  DAY_OR_CLOCK: { de: 'Ist das ein Tag oder eine Uhrzeit? Uhrzeiten bitte mit Doppelpunkt (10:12), Tage mit Jahr (10.12.2026).', en: 'Is this a day or a time of day? Please write times with a colon (10:12) and days with the year (10.12.2026).' },
  WRONG_WEEKDAY: { de: 'Der Wochentag passt nicht zum Datum.', en: 'The weekday does not fit the date.' },
  WHICH_DAYS: { de: 'Welche Zeit für welche Tage gilt, ist nicht sicher. Bitte jede Zeit mit ihren Tagen schreiben und durch Semikolon trennen: „Mo 9:00–12:00; Mi 14:00–16:00“.', en: 'It is not certain which time is for which days. Please write every time with its days, divided by semicolons: "Mon 9:00–12:00; Wed 14:00–16:00".' },
  FOR_WHICH: { de: 'Für welche der Zeiten das gilt, ist nicht sicher. Bitte hinter jede Zeit schreiben, für die es gilt.', en: 'It is not certain for which of the times this holds. Please write it behind every time for which it does.' },
};

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
  | { kind: 'day'; day: number } | { kind: 'daily' } | { kind: 'ordinal'; ordinal: number } | { kind: 'clock'; clock: string; isDotted: boolean } | { kind: 'date'; date: string }
  | { kind: 'to' } | { kind: 'until' } | { kind: 'since' } | { kind: 'and' } | { kind: 'end' } | { kind: 'nextDay' } | { kind: 'workdays' } | { kind: 'holidays' } | { kind: 'noSchool' } | { kind: 'onlySchool' } | { kind: 'note'; text: string };

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
  [/^(?:werktags|werktäglich|an werktagen|wochentags|weekdays|on weekdays)(?![\p{L}])/iu, () => ({ kind: 'workdays' })],
  [/^(?:am folgetag|am nächsten tag|am tag darauf|(?:on )?(?:the )?next day)(?![\p{L}])/iu, () => ({ kind: 'nextDay' })],
  [/^(?:im monat|des monats|of the month|jeden monats)/i, () => null],
  [/^(?:täglich|daily|jeden tag|every day)/i, () => ({ kind: 'daily' })],
  [new RegExp(`^(?:${dayPattern})\\.?(?![\\p{L}])`, 'iu'), ([text]) => { const day = dayNumbers.get(text.toLowerCase().replace('.', '')); return day === undefined ? undefined : { kind: 'day', day }; }],
  [/^\d{1,2}(?:[:.]\d{2})?\s*(?:uhr|h)?(?![\p{L}\d])/iu, ([text]) => { const clock = clockIn(text); return clock === null ? undefined : { kind: 'clock', clock, isDotted: /^\d{1,2}\.\d\d$/.test(text.trim()) }; }],
  [/^(?:ab dem|seit|ab|vom|from)(?![\p{L}])/iu, () => ({ kind: 'since' })],
  [/^(?:bis zum|bis|until)(?![\p{L}])/iu, () => ({ kind: 'until' })],
  [/^(?:[-–—]|to(?![\p{L}]))/iu, () => ({ kind: 'to' })],
  [/^(?:;|\n)/, () => ({ kind: 'end' })],
  [/^(?:,|\/|\+|&|u\.|(?:und|sowie|u|and)(?![\p{L}]))/iu, () => ({ kind: 'and' })],
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

/** Times as people write them into a cell, or what was not understood. Whatever could mean something else is not understood. */
export function timesIn(text: string): TableTime[] | NotUnderstood {
  const tokens = tokensOf(text.trim());
  if (!Array.isArray(tokens)) return tokens;
  const reading = new Reading();
  const isRead = tokens.every((token, at) => reading.take(token, tokens.slice(Math.max(0, at - 2), at).reverse(), tokens[at + 1])) && reading.finish();
  return isRead ? reading.times : { rest: text.trim().slice(0, 40), ...reading.doubt === null ? {} : { doubt: reading.doubt } };
}

const separators: ReadonlySet<Token['kind'] | undefined> = new Set(['and', 'end']);
const betweens: ReadonlySet<Token['kind'] | undefined> = new Set(['to', 'until']);
const WEEKS_OF_MONTH = 5;

/** Goes through the words of a cell: days first, then the times on them, then what holds for these. */
class Reading {
  readonly times: TableTime[] = [];
  doubt: TimeDoubt | null = null;
  private days: number[] = [];
  private ordinals: number[] = [];
  private dates: string[] = [];
  private isDaily = false;
  private begin: string | null = null;
  /** Where the times begin that the next words behind them are about. */
  private since = 0;
  private hasTimes = false;
  /** What was said of these times. */
  private said = new Set<string>();

  /** False for a word that has no place here. `before` begins with the word right before. */
  take(token: Token, before: readonly Token[], after: Token | undefined): boolean {
    const [last, lastButOne] = before;
    if (this.begin !== null && token.kind !== 'clock' && !betweens.has(token.kind)) return this.doubtful('NO_END');
    switch (token.kind) {
      case 'day': return this.newDays() && this.addDay(token.day, betweens.has(last?.kind) && lastButOne?.kind === 'day');
      case 'daily': return this.newDays() && (this.isDaily = true);
      case 'workdays': return this.doubtful('WORKDAYS');
      case 'ordinal': return this.newDays() && (this.days.length === 0 || this.doubtful('WHICH_DAYS')) && token.ordinal <= WEEKS_OF_MONTH && this.ordinals.push(token.ordinal) > 0;
      case 'date': return last?.kind === 'since' ? this.each('validFrom', token.date, lastButOne) : last?.kind === 'until' ? this.each('validTo', token.date, lastButOne) : this.newDays() && this.dates.push(token.date) > 0;
      case 'clock': return this.addClock(token, last, after);
      case 'nextDay': return last?.kind === 'clock' && this.times.at(-1)?.endsNextDay === true;
      case 'holidays': return this.each('onPublicHolidays', 'PAUSES', last);
      case 'noSchool': return this.each('inSchoolHolidays', 'PAUSES', last);
      case 'onlySchool': return this.each('inSchoolHolidays', 'ONLY', last);
      case 'note': return this.each('note', token.text === '' ? null : token.text, last);
      case 'since': return after?.kind === 'date' || (after?.kind === 'clock' && !this.hasTimes) || this.doubtful('NO_END');
      case 'until': return after?.kind === 'date' ? this.begin === null : this.isBetween(last, lastButOne, after) || this.doubtful('NO_BEGIN');
      case 'to': return this.isBetween(last, lastButOne, after);
      case 'end': case 'and': return last !== undefined && !betweens.has(last.kind) && last.kind !== 'since';
    }
  }

  /** True when nothing is left half said. */
  finish(): boolean {
    if (this.begin !== null) return this.doubtful('NO_END');
    return this.times.length > 0 && this.hasTimes;
  }

  private doubtful(doubt: TimeDoubt): false {
    this.doubt ??= doubt;
    return false;
  }

  /** Between begin and end, or between two days, of which the first is not the end of another run. */
  private isBetween(last: Token | undefined, lastButOne: Token | undefined, after: Token | undefined): boolean {
    if (this.begin !== null) return last?.kind === 'clock' && (after?.kind === 'clock' || this.doubtful('NO_END'));
    return last?.kind === 'day' && after?.kind === 'day' && last.day !== after.day && !betweens.has(lastButOne?.kind);
  }

  private newDays(): boolean {
    if (!this.hasTimes) return true;
    [this.days, this.ordinals, this.dates, this.isDaily, this.hasTimes] = [[], [], [], false, false];
    this.beginTimes();
    return true;
  }

  private beginTimes(): void {
    this.since = this.times.length;
    this.said = new Set();
  }

  private addDay(day: number, isRun: boolean): boolean {
    const last = this.days.at(-1);
    if (isRun && last !== undefined) for (let between = last % 7 + 1; between !== day; between = between % 7 + 1) this.days.push(between);
    this.days.push(day);
    return true;
  }

  private addClock({ clock, isDotted }: Token & { kind: 'clock' }, last: Token | undefined, after: Token | undefined): boolean {
    // Nobody begins at 10.12; that is the tenth of December.
    if (isDotted && Number(clock.slice(3)) % 5 !== 0) return this.doubtful('DAY_OR_CLOCK');
    if (this.begin === null) {
      this.begin = clock;
      if (!betweens.has(after?.kind)) return this.doubtful('NO_END');
      return clock !== '24:00' && this.areDaysClear() && this.isFurtherTime();
    }
    if (!betweens.has(last?.kind)) return this.doubtful('NO_END');
    const [from, to] = [this.begin, clock === '24:00' ? '00:00' : clock];
    const endsNextDay = to <= from;
    if ((after?.kind === 'nextDay' || clock === '24:00' || (to === '00:00' && from !== to)) !== endsNextDay) return endsNextDay && this.doubtful('OVER_MIDNIGHT');
    this.begin = null;
    this.hasTimes = true;
    this.push({ from, to, endsNextDay });
    return true;
  }

  private push(clocks: Pick<TableTime, 'from' | 'to' | 'endsNextDay'>): void {
    const time = { every: 1, monthDays: [], ...clocks, onPublicHolidays: 'RUNS' as const, inSchoolHolidays: 'RUNS' as const, note: null };
    if (this.dates.length > 0) this.times.push(...this.dates.map((date): TableTime => ({ ...time, repeats: 'ONCE', weekdays: [], ordinals: [], validFrom: date, validTo: date })));
    else {
      const repeats = this.days.length === 0 ? 'DAILY' : this.ordinals.length > 0 ? 'MONTHLY' : 'WEEKLY';
      this.times.push({ ...time, repeats, weekdays: sorted(this.days), ordinals: sorted(this.ordinals), validFrom: null, validTo: null });
    }
  }

  /** Days, dates and "daily" together have to say the same. */
  private areDaysClear(): boolean {
    if (this.dates.length > 0) {
      const weekdays = this.dates.map((date) => LocalDate.weekday(LocalDate.parseOrThrow(date)));
      if (this.days.length > 0 && !isSameJson(sorted(weekdays), sorted(this.days))) return this.doubtful('WRONG_WEEKDAY');
      return this.ordinals.length === 0 && !this.isDaily;
    }
    return this.days.length > 0 ? this.ordinals.length === 0 || !this.isDaily : this.isDaily && this.ordinals.length === 0;
  }

  /** Another time on the same days: what was said of the first would have to be said of it as well, but for a note. */
  private isFurtherTime(): boolean {
    if (this.said.size === 0) return true;
    if ([...this.said].some((name) => name !== 'note')) return this.doubtful('FOR_WHICH');
    this.beginTimes();
    return true;
  }

  /** Something that holds for the times on these days; behind a separator it could mean those before as well. */
  private each<Name extends keyof TableTime>(name: Name, value: TableTime[Name], before: Token | undefined): boolean {
    if (!this.hasTimes) return false;
    if (this.said.has(name) || (this.since > 0 && separators.has(before?.kind))) return this.doubtful('FOR_WHICH');
    if (this.times.slice(this.since).some(({ repeats }) => repeats === 'ONCE') && (name === 'validFrom' || name === 'validTo')) return this.doubtful('FOR_WHICH');
    this.said.add(name);
    for (let at = this.since; at < this.times.length; at += 1) this.times[at] = { ...this.times[at] as TableTime, [name]: value };
    return true;
  }
}

const byArrangement = /(?:^|(?:[,;/\n]|\s(?:und|oder|sowie|and|or))\s*)(?:(?:termine?|zeiten?|time)\s+)?(?:nach (?:vereinbarung|absprache|terminvereinbarung)|n\.\s?v\.|by (?:arrangement|appointment))\.?$/iu;

/** The cell without the words that say that the time is arranged; null where it has none. */
export function withoutArrangement(text: string): string | null {
  const found = byArrangement.exec(text.trim());
  return found ? text.trim().slice(0, found.index).trim() : null;
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

function timeText({ repeats, weekdays, ordinals, from, to, endsNextDay, validFrom, validTo, onPublicHolidays, inSchoolHolidays, note }: Omit<TableTime, 'repeats'> & { repeats: string }): string {
  const days = daysText(weekdays);
  const nth = ordinals.map((one) => (one === -1 ? 'letzter' : `${one}.`)).join(', ');
  const when = repeats === 'DAILY' ? 'täglich' : repeats === 'ONCE' ? germanDay(validFrom ?? '') : repeats === 'MONTHLY' ? `${nth} ${days} im Monat` : days;
  const isOnce = repeats === 'ONCE';
  return [
    when, clocksText({ from, to, endsNextDay }), !isOnce && validFrom !== null ? `ab ${germanDay(validFrom)}` : null, !isOnce && validTo !== null ? `bis ${germanDay(validTo)}` : null,
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

function clocksText({ from, to, endsNextDay }: Pick<TableTime, 'from' | 'to' | 'endsNextDay'>): string {
  const isMidnight = endsNextDay && to === '00:00';
  return `${shortClock(from)}–${isMidnight ? '24:00' : shortClock(to)}${endsNextDay && !isMidnight ? ' am Folgetag' : ''}`;
}

function shortClock(clock: string): string {
  return clock.replace(/^0(?=\d)/, '');
}

/** `2026-12-24` as 24.12.2026; what is no day stays as it is. */
export function germanDay(day: string): string {
  return LocalDate.parse(day) === null ? day : `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
