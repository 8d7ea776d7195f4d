import { LocalDate } from '#kernel';
import { type RecurrenceRule, type WallTime } from './calendar-event.js';

/** Why a rule is not followed. */
export interface RuleProblem {
  code: 'NOT_A_RULE' | 'TOO_OFTEN' | 'NEVER_COMES';
  message: { de: string; en: string };
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayPattern = /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/;
const NUMBERS_MAX = 60;
const INTERVAL_MAX = 10_000;
/** Days after which every rule of days, weeks and months has come round. */
const ROUND_DAYS = 10_300;

/** True for a rule, false for what is wrong with one. */
export function isRule(result: RecurrenceRule | RuleProblem): result is RecurrenceRule {
  return 'freq' in result;
}

/** The rule in the value of an RRULE; `untilOf` reads its last time on the clock of the event. */
export function ruleIn(value: string, untilOf: (text: string) => WallTime | null): RecurrenceRule | RuleProblem {
  const parts = new Map<string, string>();
  for (const part of value.split(';').map((one) => one.trim()).filter((one) => one !== '')) {
    const [name = '', given = ''] = part.toUpperCase().split('=');
    if (parts.has(name)) return notARule(part);
    parts.set(name, given);
  }
  const unknown = [...parts.keys()].find((name) => !known.has(name) && !name.startsWith('X-'));
  if (unknown !== undefined) return notARule(unknown);
  const freq = parts.get('FREQ') ?? '';
  if (freq === 'SECONDLY' || freq === 'MINUTELY') return { code: 'TOO_OFTEN', message: { de: 'Ein Termin in jeder Minute oder Sekunde ist kein Angebot.', en: 'An event of every minute or second is no offering.' } };
  const read = readNumbers(parts);
  if (!isFrequency(freq) || read === null) return notARule(value);
  const until = parts.has('UNTIL') ? untilOf(parts.get('UNTIL') ?? '') : null;
  const byDay = list(parts.get('BYDAY'));
  if ((parts.has('UNTIL') && until === null) || !byDay.every((day) => dayPattern.test(day)) || byDay.length > NUMBERS_MAX) return notARule(value);
  // "The second Tuesday" has a meaning within a month or year only.
  if (byDay.some((day) => day.length > 2) && freq !== 'MONTHLY' && freq !== 'YEARLY') return notARule(value);
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO') + 1;
  return weekStart === 0 ? notARule(value) : { freq, ...read, until, byDay, weekStart };
}

const frequencies = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
// BYWEEKNO is left out on purpose: programs do not agree on it.
const known = new Set(['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'WKST']);

function isFrequency(text: string): text is RecurrenceRule['freq'] {
  return frequencies.some((one) => one === text);
}

function list(given: string | undefined): string[] {
  return given === undefined || given === '' ? [] : given.split(',').map((one) => one.trim());
}

/** Null when a number is none, or out of range. */
function readNumbers(parts: ReadonlyMap<string, string>): Pick<RecurrenceRule, 'interval' | 'count' | 'byMonthDay' | 'byMonth' | 'bySetPos' | 'byYearDay' | 'byHour' | 'byMinute'> | null {
  let isGood = true;
  const numbers = (name: string, { min, max, orNegative = false }: { min: number; max: number; orNegative?: boolean }): number[] => {
    const items = list(parts.get(name));
    const values = items.map(Number);
    const isBad = items.some((item) => !/^[+-]?\d{1,5}$/.test(item)) || values.some((value) => !((value >= min && value <= max) || (orNegative && value <= -min && value >= -max)));
    if (isBad || items.length > NUMBERS_MAX || (parts.has(name) && items.length === 0)) isGood = false;
    return [...new Set(values)];
  };
  const read = {
    interval: numbers('INTERVAL', { min: 1, max: INTERVAL_MAX })[0] ?? 1, count: numbers('COUNT', { min: 1, max: 99_999 })[0] ?? null,
    byMonthDay: numbers('BYMONTHDAY', { min: 1, max: 31, orNegative: true }), byMonth: numbers('BYMONTH', { min: 1, max: 12 }), bySetPos: numbers('BYSETPOS', { min: 1, max: 366, orNegative: true }),
    byYearDay: numbers('BYYEARDAY', { min: 1, max: 366, orNegative: true }), byHour: numbers('BYHOUR', { min: 0, max: 23 }), byMinute: numbers('BYMINUTE', { min: 0, max: 59 }),
  };
  return isGood ? read : null;
}

function notARule(part: string): RuleProblem {
  const shown = part.slice(0, 60);
  return { code: 'NOT_A_RULE', message: {
    de: `Diese Wiederholung („${shown}“) lässt sich nicht auswerten. Bitte tragen Sie die Termine im Kalender einzeln oder mit einer üblichen Wiederholung ein.`,
    en: `This recurrence ("${shown}") cannot be worked out. Please enter the dates singly in your calendar, or with a usual recurrence.`,
  } };
}

/** Rules that name no day at all, such as the 30th of February, would be looked for without end. */
export function neverComes(rule: RecurrenceRule, start: LocalDate): RuleProblem | null {
  const { freq, interval, byMonth, byMonthDay, byDay } = rule;
  if (freq === 'HOURLY' && (byMonth.length > 0 || byMonthDay.length > 0 || byDay.length > 0 || rule.byHour.length > 0)) return notARule('FREQ=HOURLY;BY…');
  if (freq !== 'DAILY' && freq !== 'WEEKLY') return null;
  const step = freq === 'DAILY' ? interval : 1;
  for (let ahead = 0; ahead <= Math.max(ROUND_DAYS, step * 400); ahead += step) {
    const date = LocalDate.addDays(start, ahead);
    if (LocalDate.year(date) > 9000) break;
    if (isAllowed(date, rule)) return null;
  }
  return { code: 'NEVER_COMES', message: { de: 'Diese Wiederholung nennt keinen einzigen Tag.', en: 'This recurrence names no day at all.' } };
}

function isAllowed(date: LocalDate, { byMonth, byMonthDay, byDay }: RecurrenceRule): boolean {
  const [day, length] = [LocalDate.day(date), LocalDate.daysInMonth(date)];
  return (byMonth.length === 0 || byMonth.includes(LocalDate.month(date)))
    && (byMonthDay.length === 0 || byMonthDay.some((one) => one === day || one === day - length - 1))
    && (byDay.length === 0 || byDay.some((one) => one.endsWith(weekdays[LocalDate.weekday(date) - 1] ?? '')));
}

/** Days of a rule in the words of our schedules. */
export interface RuleShape {
  repeats: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  every: number;
  weekdays: number[];
  ordinals: number[];
  monthDays: number[];
}

const EVERY_MAX = 52;

/** The rule as our schedules say it; null where they cannot. Times of day are no part of it. */
export function shapeOf(rule: RecurrenceRule, start: LocalDate): RuleShape | null {
  const { freq, interval: every, byMonth, byYearDay, bySetPos } = rule;
  if (every > EVERY_MAX || byYearDay.length > 0 || freq === 'HOURLY') return null;
  const none = { every, weekdays: [], ordinals: [], monthDays: [] };
  if (freq === 'YEARLY') return isAnniversary(rule, start) ? { ...none, repeats: 'YEARLY' } : null;
  if (byMonth.length > 0) return null;
  if (freq === 'MONTHLY') return monthShape(rule, start);
  if (bySetPos.length > 0 || rule.byMonthDay.length > 0 || rule.byDay.some((day) => day.length > 2)) return null;
  const days = sorted(rule.byDay.map((day) => weekdays.indexOf(day) + 1));
  if (freq === 'WEEKLY') return { ...none, repeats: 'WEEKLY', weekdays: days.length > 0 ? days : [LocalDate.weekday(start)] };
  if (days.length === 0) return { ...none, repeats: 'DAILY' };
  return every === 1 ? { ...none, repeats: 'WEEKLY', weekdays: days } : null;
}

function isAnniversary({ byMonth, byMonthDay, byDay, bySetPos }: RecurrenceRule, start: LocalDate): boolean {
  const isOwn = (values: readonly number[], own: number): boolean => values.length === 0 || (values.length === 1 && values[0] === own);
  return byDay.length === 0 && bySetPos.length === 0 && isOwn(byMonth, LocalDate.month(start)) && isOwn(byMonthDay, LocalDate.day(start));
}

function monthShape({ interval: every, byDay, byMonthDay, bySetPos }: RecurrenceRule, start: LocalDate): RuleShape | null {
  const none = { every, weekdays: [], ordinals: [], monthDays: [] };
  if (byDay.length === 0) {
    const monthDays = byMonthDay.length > 0 ? sorted(byMonthDay) : [LocalDate.day(start)];
    return bySetPos.length > 0 || monthDays.some((day) => day < -1) ? null : { ...none, repeats: 'MONTHLY', monthDays };
  }
  if (byMonthDay.length > 0) return null;
  const days = byDay.map((day) => ({ weekday: weekdays.indexOf(day.slice(-2)) + 1, ordinal: day.length > 2 ? Number(day.slice(0, -2)) : 0 }));
  if (bySetPos.length > 0) {
    const [only] = days;
    const isOne = days.length === 1 && only?.ordinal === 0 && bySetPos.every(isOrdinal);
    return isOne ? { ...none, repeats: 'MONTHLY', weekdays: [only.weekday], ordinals: sorted(bySetPos) } : null;
  }
  if (days.every(({ ordinal }) => ordinal === 0)) return every === 1 ? { ...none, repeats: 'WEEKLY', weekdays: sorted(days.map(({ weekday }) => weekday)) } : null;
  const [named, ordinals] = [sorted(days.map(({ weekday }) => weekday)), sorted(days.map(({ ordinal }) => ordinal))];
  // "1st Monday and 2nd Tuesday" would also say "1st Tuesday and 2nd Monday".
  return ordinals.every(isOrdinal) && named.length * ordinals.length === days.length ? { ...none, repeats: 'MONTHLY', weekdays: named, ordinals } : null;
}

function isOrdinal(ordinal: number): boolean {
  return ordinal === -1 || (ordinal >= 1 && ordinal <= 5);
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
