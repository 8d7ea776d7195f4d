import { LocalDate } from '#kernel';
import { type EventTime, minutesOf, type RecurrenceRule, wallAfter } from './calendar-event.js';
import { shapeOf } from './calendar-rule.js';
import { type ScheduleEntry as AnySchedule } from '../schedule-entry.js';
import { type TableFinding, warned } from '../tables/table-finding.js';

type ScheduleEntry = AnySchedule<LocalDate>;

/** Everything that is known about when an event takes place, on the German clock. */
export interface SeriesTimes {
  /** All of them from the first to the end of `known`. */
  times: readonly EventTime[];
  /** These are all there will ever be. */
  isWhole: boolean;
  /** Up to this day the times are known. */
  knownTo: LocalDate;
  /** The one rule that says it all but for single days; null = there is none, or it runs on another clock. */
  rule: RecurrenceRule | null;
  /** Its first and last day. */
  ruleStart: LocalDate;
  ruleEnd: LocalDate | null;
  /** Days on which something else was said than the rule says. */
  singleDays: ReadonlySet<LocalDate>;
  today: LocalDate;
}

/** Schedules that say the same. */
export interface SaidTimes {
  schedules: ScheduleEntry[];
  /** Single dates up to this day stand for a rule that schedules cannot say; null = everything is said for good. */
  saidTo: LocalDate | null;
}

/** Says of days whether a schedule names them, before its exceptions. */
export type Naming = (schedule: ScheduleEntry) => (date: LocalDate) => boolean;

/** As many as an offering may have. */
const SCHEDULES_MAX = 50;
/** As many as a schedule may have. */
const EXCEPTIONS_MAX = 60;
/** Days before today that are compared: as far back as anybody wants to read. */
const PAST_DAYS = 2_200;
const DAY_MINUTES = 1440;
const NOTE_MAX = 200;
/** Days without a date that end a stretch. */
const STRETCH_GAP_DAYS = 45;

interface Piece { date: LocalDate; note: string | null; offset: number }
interface Hours { from: string; to: string; endsNextDay: boolean }
interface Group extends Hours { pieces: Map<LocalDate, Piece> }

/**
 * What a series says, as schedules. The rule is taken over only where it names exactly the days that the series has, but for
 * days that the calendar itself names singly; else the dates are said one by one, as far as they are known.
 */
export function schedulesOf(series: SeriesTimes, naming: Naming): SaidTimes {
  const groups = groupsOf(series);
  const isCrowded = groups.length > SCHEDULES_MAX;
  const said = groups.map((group) => ruleSchedule(group, series, { naming, isCrowded }) ?? dateSchedules(group, series, naming));
  const schedules = withOwnHours(said.flatMap((one) => one.schedules)).sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const isOpen = said.some(({ isGuessed }) => isGuessed) && !series.isWhole;
  return bounded(schedules, { saidTo: isOpen ? series.knownTo : null, today: series.today });
}

/** Tells up to which day dates stand for a rule that schedules cannot say; nothing where all is said for good. */
export function openEnd({ saidTo }: SaidTimes, { times }: Pick<SeriesTimes, 'times'>): TableFinding[] {
  if (saidTo === null || times.length === 0) return [];
  return [warned('times', 'DATES_ONLY', {
    de: `Diese Wiederholung kann ein Angebot nicht sagen; die Termine sind einzeln eingetragen, bis ${LocalDate.format(saidTo)}. Bitte lesen Sie den Kalender vorher wieder ein.`,
    en: `An offering cannot say this recurrence; its dates are entered one by one, up to ${saidTo}. Please import the calendar again before then.`,
  })];
}

/** What lasts longer than a day is said day by day. */
function groupsOf({ times }: SeriesTimes): Group[] {
  const groups = new Map<string, Group>();
  for (const time of times) {
    for (const { date, from, to, endsNextDay, note, offset } of piecesOf(time)) {
      const name = [from, to, endsNextDay].join();
      const group = groups.get(name) ?? { from, to, endsNextDay, pieces: new Map<LocalDate, Piece>() };
      groups.set(name, group);
      const before = group.pieces.get(date);
      group.pieces.set(date, { date, offset: before?.offset ?? offset, note: joined(before?.note ?? null, note) });
    }
  }
  return [...groups.values()];
}

function piecesOf({ date, from, minutes, note }: EventTime): (Piece & Hours)[] {
  if (minutes <= DAY_MINUTES) {
    const end = wallAfter({ date, time: from }, minutes);
    return [{ date, from, to: end.time, endsNextDay: end.date > date, note, offset: 0 }];
  }
  const pieces: (Piece & Hours)[] = [];
  for (let [offset, begin, left] = [0, from, minutes]; left > 0; offset += 1, begin = '00:00') {
    const length = Math.min(left, DAY_MINUTES - minutesOf(begin));
    const end = wallAfter({ date, time: begin }, length);
    pieces.push({ date: LocalDate.addDays(date, offset), from: begin, to: end.time, endsNextDay: end.date > date, note, offset });
    left -= length;
  }
  return pieces;
}

function joined(a: string | null, b: string | null): string | null {
  return a === null || a === b ? b : b === null ? a : `${a}; ${b}`.slice(0, NOTE_MAX);
}

/** The rule of the series with its single days as exceptions; null where it does not name these days. */
function ruleSchedule(group: Group, series: SeriesTimes, { naming, isCrowded }: { naming: Naming; isCrowded: boolean }): { schedules: ScheduleEntry[]; isGuessed: boolean } | null {
  const { rule, ruleStart, ruleEnd, singleDays, today, knownTo } = series;
  const shape = rule && shapeOf(rule, ruleStart);
  const offset = [...group.pieces.values()][0]?.offset ?? 0;
  if (!shape || (offset > 0 && shape.repeats !== 'WEEKLY' && shape.repeats !== 'DAILY') || [...group.pieces.values()].some((piece) => piece.offset !== offset)) return null;
  const shifted = (date: LocalDate): LocalDate => LocalDate.addDays(date, offset);
  const isSingle = (date: LocalDate): boolean => singleDays.has(LocalDate.addDays(date, -offset)) || singleDays.has(date);
  const regular = [...group.pieces.keys()].filter((date) => !isSingle(date));
  // With more hours than can be said, what consists of single days is not looked at as a rule.
  if (isCrowded && regular.length === 0) return null;
  // The rule may begin later than the event says: its first hour was over on that day.
  for (const begin of new Set([shifted(ruleStart), ...regular.slice(0, 1)])) {
    const schedule: ScheduleEntry = {
      ...entryOf(group), ...shape, weekdays: shape.weekdays.map((day) => (day - 1 + offset) % 7 + 1).sort((a, b) => a - b), validFrom: begin, validTo: ruleEnd && shifted(ruleEnd),
    };
    const from = LocalDate.max(firstOf(group, begin), LocalDate.addDays(today, -PAST_DAYS));
    const compared = compare(schedule, group, { from, to: LocalDate.max(knownTo, lastOf(group)), naming });
    const exceptions = compared.length > EXCEPTIONS_MAX ? compared.filter(({ date }) => date >= today) : compared;
    const isSame = compared.every(({ date }) => isSingle(date)) && exceptions.length <= EXCEPTIONS_MAX && group.pieces.size > exceptions.length;
    if (isSame) return { schedules: [{ ...schedule, exceptions }], isGuessed: false };
  }
  return null;
}

function firstOf({ pieces }: Group, start: LocalDate): LocalDate {
  return [...pieces.keys()].reduce((first, date) => LocalDate.min(first, date), start);
}

function lastOf({ pieces }: Group): LocalDate {
  return [...pieces.keys()].reduce((last, date) => LocalDate.max(last, date));
}

function entryOf({ from, to, endsNextDay }: Hours): ScheduleEntry {
  return {
    repeats: 'ONCE', every: 1, weekdays: [], ordinals: [], monthDays: [], from, to, endsNextDay, validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
  };
}

/** The days on which the schedule and the dates differ, or on which something is said. */
function compare(schedule: ScheduleEntry, { pieces, ...hours }: Group, { from, to, naming }: { from: LocalDate; to: LocalDate; naming: Naming }): ScheduleEntry['exceptions'] {
  const isNamed = naming(schedule);
  const exceptions: ScheduleEntry['exceptions'] = [];
  for (let date = from; date <= to; date = LocalDate.addDays(date, 1)) {
    const piece = pieces.get(date);
    if (!piece && isNamed(date)) exceptions.push({ date, from: null, to: null, note: null });
    else if (piece && (!isNamed(date) || piece.note !== null)) exceptions.push({ date, from: hours.from, to: hours.to, ...(hours.endsNextDay ? { endsNextDay: true } : {}), note: piece.note });
  }
  return exceptions;
}

/** The dates one by one; runs of days and of weeks are said as such, and end. */
function dateSchedules(group: Group, { today, isWhole, singleDays }: SeriesTimes, naming: Naming): { schedules: ScheduleEntry[]; isGuessed: boolean } {
  const all = [...group.pieces.values()].sort((a, b) => LocalDate.compare(a.date, b.date));
  const coming = all.filter(({ date }) => date >= LocalDate.addDays(today, -1));
  // What the calendar itself tells singly stands for no rule.
  const isGuessed = all.some(({ date, offset }) => !singleDays.has(date) && !singleDays.has(LocalDate.addDays(date, -offset)));
  const pieces = isWhole && (all.length <= SCHEDULES_MAX || coming.length === 0) ? all : coming;
  return { schedules: stretchesOf(pieces).flatMap((stretch) => stretchSchedules(group, stretch, naming)), isGuessed };
}

/** A summer between two winters is no exception of a rule. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1)?.at(-1);
    if (last && LocalDate.daysBetween(last.date, piece.date) <= STRETCH_GAP_DAYS) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function stretchSchedules(group: Group, pieces: readonly Piece[], naming: Naming): ScheduleEntry[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const run = { ...group, pieces: new Map(pieces.map((piece) => [piece.date, piece])) };
  const span = { ...entryOf(group), validFrom: first.date, validTo: last.date };
  const weekdays = [...new Set(pieces.map(({ date }) => LocalDate.weekday(date)))].sort((a, b) => a - b);
  const gap = LocalDate.daysBetween(first.date, pieces[1]?.date ?? first.date);
  const likely: ScheduleEntry[] = pieces.length < 3 ? [] : [{ ...span, repeats: 'DAILY', every: gap }, { ...span, repeats: 'WEEKLY', weekdays }];
  for (const schedule of likely) {
    const exceptions = compare(schedule, run, { from: first.date, to: last.date, naming });
    if (exceptions.length <= EXCEPTIONS_MAX && exceptions.length * 3 <= pieces.length) return [{ ...schedule, exceptions }];
  }
  return pieces.map(({ date, note }) => ({ ...entryOf(group), validFrom: date, validTo: date, note }));
}

/** One date at another hour than the rest is an exception of the schedule that leaves out this day, not a time of its own. */
function withOwnHours(schedules: readonly ScheduleEntry[]): ScheduleEntry[] {
  const left = schedules.map((one) => ({ ...one, exceptions: [...one.exceptions] }));
  return left.filter((once) => {
    if (once.repeats !== 'ONCE') return true;
    for (const schedule of left) {
      const at = schedule.repeats === 'ONCE' ? -1 : schedule.exceptions.findIndex(({ date, from }) => date === once.validFrom && from === null);
      if (at < 0 || once.validFrom === null) continue;
      schedule.exceptions[at] = { date: once.validFrom, from: once.from, to: once.to, ...(once.endsNextDay ? { endsNextDay: true } : {}), note: once.note };
      return false;
    }
    return true;
  });
}

function sortKey({ repeats, validFrom, from }: ScheduleEntry): string {
  return [repeats === 'ONCE' ? 1 : 0, validFrom, from].join(' ');
}

/** No more than an offering may have: those to come first. */
function bounded(schedules: ScheduleEntry[], { saidTo, today }: { saidTo: LocalDate | null; today: LocalDate }): SaidTimes {
  if (schedules.length <= SCHEDULES_MAX) return { schedules, saidTo };
  const coming = schedules.filter(({ validTo }) => validTo === null || validTo >= today).sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const kept = coming.slice(0, SCHEDULES_MAX);
  const next = coming[SCHEDULES_MAX];
  return { schedules: kept, saidTo: next?.validFrom ? LocalDate.addDays(next.validFrom, -1) : saidTo };
}
