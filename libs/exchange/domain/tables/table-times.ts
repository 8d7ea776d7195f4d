import { isSameJson, LocalDate } from '#kernel';
import { type ScheduleEntry } from '../schedule-entry.js';
import { type TimeToken, tokensOf } from './table-time-words.js';

/** A time as it goes to the input of offerings; exceptions are more than a cell can say. */
export type TableTime = Omit<ScheduleEntry, 'exceptions'>;

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

/** Times as people write them into a cell, or what was not understood. Whatever could mean something else is not understood. */
export function timesIn(text: string): TableTime[] | NotUnderstood {
  const tokens = tokensOf(text.trim());
  if (!Array.isArray(tokens)) return tokens;
  const reading = new Reading();
  const isRead = tokens.every((token, at) => reading.take(token, tokens.slice(Math.max(0, at - 2), at).reverse(), tokens[at + 1])) && reading.finish();
  return isRead ? reading.times : { rest: text.trim().slice(0, 40), ...reading.doubt === null ? {} : { doubt: reading.doubt } };
}

const separators: ReadonlySet<TimeToken['kind'] | undefined> = new Set(['and', 'end']);
const betweens: ReadonlySet<TimeToken['kind'] | undefined> = new Set(['to', 'until']);
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
  take(token: TimeToken, before: readonly TimeToken[], after: TimeToken | undefined): boolean {
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
  private isBetween(last: TimeToken | undefined, lastButOne: TimeToken | undefined, after: TimeToken | undefined): boolean {
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

  private addClock({ clock, isDotted }: TimeToken & { kind: 'clock' }, last: TimeToken | undefined, after: TimeToken | undefined): boolean {
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
    const time = { every: 1, monthDays: [], ...clocks, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', note: null };
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
  private each<Name extends keyof TableTime>(name: Name, value: TableTime[Name], before: TimeToken | undefined): boolean {
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

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Weekdays as people write them into a cell of their own; null for anything else. */
export function weekdaysIn(text: string): number[] | null {
  const times = timesIn(`${text} 0:00-1:00`);
  const [time, ...more] = Array.isArray(times) ? times : [];
  if (time?.repeats === 'DAILY') return EVERY_DAY;
  return time?.repeats === 'WEEKLY' && more.length === 0 ? time.weekdays : null;
}
