import { nativeIn } from './attributes.js';
import { isObject, type Json, type JsonObject, textIn } from './json.js';
import { type ScheduleEntry } from './schedule-entry.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
// Clocks of Germany; a schedule on another one is kept as it came.
const offsets = [1, 2];
const NOTE_MAX = 200;

/** What a schedule says in our words; null when they cannot say it. The native attribute wins over what RRULE can say. */
export function scheduleFrom(entity: JsonObject): ScheduleEntry | null {
  const native = nativeIn(entity, 'schedule');
  return native ? nativeSchedule(native) : ruleSchedule(entity);
}

function nativeSchedule(native: JsonObject): ScheduleEntry | null {
  const text = (name: string): string | null => textIn(native[name]);
  const [repeats, from, to] = [text('repeats'), text('from'), text('to')];
  if (repeats === null || from === null || to === null || text('zone') !== 'Europe/Berlin') return null;
  const exceptions = Array.isArray(native['exceptions']) ? native['exceptions'].filter(isObject) : [];
  return {
    repeats, from, to, every: typeof native['every'] === 'number' ? native['every'] : 1, weekdays: numbersIn(native['weekdays']), ordinals: numbersIn(native['ordinals']),
    monthDays: numbersIn(native['monthDays']), endsNextDay: native['endsNextDay'] === true, validFrom: text('validFrom'), validTo: text('validTo'),
    onPublicHolidays: text('onPublicHolidays') ?? 'RUNS', inSchoolHolidays: text('inSchoolHolidays') ?? 'RUNS', note: text('note'),
    exceptions: exceptions.map((one) => ({ date: textIn(one['date']) ?? '', from: textIn(one['from']), to: textIn(one['to']), ...(one['endsNextDay'] === true ? { endsNextDay: true } : {}), note: textIn(one['note']) })),
  };
}

/** At which stop of a mobile place it is, from 0; null = at all, or there are none. */
export function stopIn(entity: JsonObject): number | null {
  const stop = nativeIn(entity, 'schedule')?.['atStop'];
  return typeof stop === 'number' ? stop : null;
}

function numbersIn(value: Json | undefined): number[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}

/** Weekly by day, and monthly by day of the month or nth weekday. Whatever else an RRULE holds, our words would not say. */
function ruleSchedule(entity: JsonObject): ScheduleEntry | null {
  const [from, to] = [clockIn(entity['opens_at']), clockIn(entity['closes_at'])];
  const isBeyond = ['count', 'byweekno', 'byyearday'].some((name) => entity[name] !== undefined);
  const isElsewhere = typeof entity['timezone'] === 'number' && !offsets.includes(entity['timezone']);
  if (from === null || to === null || isBeyond || isElsewhere) return null;
  const byDay = (textIn(entity['byday']) ?? '').split(/[,\s]+/).filter((part) => part !== '');
  const rule = entity['freq'] === 'MONTHLY' ? monthly(byDay, textIn(entity['bymonthday'])) : weekly(byDay, entity);
  if (!rule) return null;
  const every = typeof entity['interval'] === 'number' ? entity['interval'] : 1;
  return {
    ...rule, every, from, to, endsNextDay: to <= from, validFrom: dayIn(entity['valid_from']) ?? dayIn(entity['dtstart']), validTo: dayIn(entity['valid_to']) ?? dayIn(entity['until']),
    onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: noteIn(entity),
  };
}

type Rule = Pick<ScheduleEntry, 'repeats' | 'weekdays' | 'ordinals' | 'monthDays'>;

function weekly(byDay: readonly string[], entity: JsonObject): Rule | null {
  const weekdays = byDay.map((day) => days.indexOf(day.toUpperCase()) + 1);
  const isWeekly = entity['freq'] === 'WEEKLY' || entity['freq'] === undefined;
  return isWeekly && weekdays.length > 0 && !weekdays.includes(0) && entity['bymonthday'] === undefined ? { repeats: 'WEEKLY', weekdays, ordinals: [], monthDays: [] } : null;
}

function monthly(byDay: readonly string[], byMonthDay: string | null): Rule | null {
  const rule = { repeats: 'MONTHLY', weekdays: [], ordinals: [], monthDays: [] };
  if (byMonthDay !== null) {
    const monthDays = byMonthDay.split(/[,\s]+/).map(Number);
    return byDay.length === 0 && monthDays.every(Number.isInteger) ? { ...rule, monthDays } : null;
  }
  const parts = byDay.map((part) => /^(-?\d)(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part));
  const ordinals = [...new Set(parts.map((part) => Number(part?.[1])))];
  const weekdays = [...new Set(parts.map((part) => days.indexOf((part?.[2] ?? '').toUpperCase()) + 1))];
  // Ours is every combination of the two; a list that is not cannot be said.
  const isWhole = parts.length > 0 && !parts.includes(null) && parts.length === ordinals.length * weekdays.length;
  return isWhole ? { ...rule, weekdays, ordinals } : null;
}

/** `09:00`, `T09:00:00`, `09:00:00+01:00` -> `09:00`; null for anything else. */
function clockIn(value: Json | undefined): string | null {
  return /^T?((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(textIn(value) ?? '')?.[1] ?? null;
}

function dayIn(value: Json | undefined): string | null {
  return /^(\d{4}-\d\d-\d\d)(?:T.*)?$/.exec(textIn(value) ?? '')?.[1] ?? null;
}

function noteIn(entity: JsonObject): string | null {
  const words = [textIn(entity['description']), textIn(entity['notes'])].filter((part) => part !== null).join('; ');
  return words === '' ? null : [...words].slice(0, NOTE_MAX).join('');
}
