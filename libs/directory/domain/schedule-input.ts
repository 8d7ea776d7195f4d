import { type InputReader, LocalDate, type Text } from '#kernel';
import { type InSchoolHolidays, type OnHolidays, type Repetition, type Schedule, type ScheduleException } from './schedule.js';

type Given<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };

/** A schedule as it arrives: weekdays and two times of day are enough for what takes place every week. */
export type ScheduleFields = { readonly from: string; readonly to: string } & Given<{
  repeats: Repetition; every: number; weekdays: readonly number[]; ordinals: readonly number[]; monthDays: readonly number[];
  endsNextDay: boolean; validFrom: string; validTo: string; onPublicHolidays: OnHolidays; inSchoolHolidays: InSchoolHolidays;
  exceptions: readonly ExceptionFields[]; note: string;
}>;
type ExceptionFields = { readonly date: string } & Given<{ from: string; to: string; endsNextDay: boolean; note: string }>;

/** The zone of all that is entered here. Other zones come with imported schedules. */
const ZONE = 'Europe/Berlin';
const EVERY = { min: 1, max: 52 };
const ORDINAL_MAX = 5;
const MONTH_DAY_MAX = 31;
const EXCEPTIONS_MAX = 60;
const NOTE_MAX = 200;
const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const MIDNIGHT = '24:00';
const atMidnight: Text = {
  de: 'Mitternacht bitte als 00:00 angeben; als Ende zusammen mit „endet am nächsten Tag“ (endsNextDay).',
  en: 'Please give midnight as 00:00; as an end together with “ends on the next day” (endsNextDay).',
};
const noSuchDay: Text = { de: 'Diesen Tag gibt es nicht.', en: 'There is no such day.' };
/** Whoever plans further ahead, or looks further back, has mistyped the year. */
const DAY = { min: LocalDate.of(1900, 1, 1), max: LocalDate.of(2100, 12, 31) };
const beyond: Text = { de: 'Bitte einen Tag von 1900 bis 2100 angeben; stimmt das Jahr?', en: 'Please give a day from 1900 to 2100; is the year right?' };
const beyondEnd: Text = {
  de: 'Bitte einen Tag von 1900 bis 2100 angeben; stimmt das Jahr? Was bis auf Weiteres gilt, bekommt kein Enddatum.',
  en: 'Please give a day from 1900 to 2100; is the year right? What holds until further notice gets no last day.',
};
/** What programs of offices write where there is no end. */
const NO_END = { year: 9999, day: '2999-12-31' };

/** Reads one schedule; problems are named below `path`, such as `times.0.to`. */
export function readSchedule(reader: InputReader, fields: ScheduleFields, path: string): Schedule {
  const repeats = fields.repeats ?? 'WEEKLY';
  const every = fields.every === null || fields.every === undefined ? 1 : reader.integer(`${path}.every`, fields.every, EVERY);
  const validFrom = readDay(reader, `${path}.validFrom`, fields.validFrom);
  const endsNextDay = fields.endsNextDay ?? false;
  requireClocks(reader, path, { ...fields, endsNextDay });
  if (validFrom === null && !fields.validFrom && (every > 1 || repeats === 'ONCE' || repeats === 'YEARLY')) {
    reader.problem(`${path}.validFrom`, 'REQUIRED', { de: 'Bitte angeben, mit welchem Tag es beginnt.', en: 'Please give the day on which it begins.' });
  }
  return {
    repeats, every, ...readDays(reader, fields, { path, repeats }), from: fields.from, to: fields.to, endsNextDay, zone: ZONE,
    validFrom, validTo: repeats === 'ONCE' ? validFrom : readLastDay(reader, `${path}.validTo`, { validFrom, given: fields.validTo }),
    onPublicHolidays: fields.onPublicHolidays ?? 'RUNS', inSchoolHolidays: fields.inSchoolHolidays ?? 'RUNS',
    exceptions: readExceptions(reader, fields.exceptions ?? [], path), note: reader.optionalText(`${path}.note`, fields.note, { max: NOTE_MAX }),
  };
}

/** Which days of the week or month; every kind of repetition has its own, and no other. */
function readDays(reader: InputReader, fields: ScheduleFields, { path, repeats }: { path: string; repeats: Repetition }): Pick<Schedule, 'weekdays' | 'ordinals' | 'monthDays'> {
  const weekdays = numbers(reader, `${path}.weekdays`, fields.weekdays, { max: 7 });
  const ordinals = numbers(reader, `${path}.ordinals`, fields.ordinals, { max: ORDINAL_MAX, orLast: true });
  const monthDays = numbers(reader, `${path}.monthDays`, fields.monthDays, { max: MONTH_DAY_MAX, orLast: true });
  const isByDay = repeats === 'MONTHLY' && monthDays.length > 0;
  const needed = { weekdays: repeats === 'WEEKLY' || (repeats === 'MONTHLY' && !isByDay), ordinals: repeats === 'MONTHLY' && !isByDay, monthDays: isByDay };
  for (const [name, values] of Object.entries({ weekdays, ordinals, monthDays })) {
    const isNeeded = needed[name as keyof typeof needed];
    if (isNeeded && values.length === 0) reader.problem(`${path}.${name}`, 'REQUIRED', { de: 'Bitte mindestens einen Tag wählen.', en: 'Please choose at least one day.' });
    if (!isNeeded && values.length > 0) reader.problem(`${path}.${name}`, 'NOT_ALLOWED', { de: 'Passt nicht zu dieser Wiederholung.', en: 'Does not go with this repetition.' });
  }
  return { weekdays, ordinals, monthDays };
}

function numbers(reader: InputReader, path: string, given: readonly number[] | null | undefined, { max, orLast = false }: { max: number; orLast?: boolean }): number[] {
  const values = [...new Set(given ?? [])].sort((a, b) => a - b);
  const isBad = values.some((value) => !(Number.isInteger(value) && ((value >= 1 && value <= max) || (orLast && value === -1))));
  if (isBad) reader.problem(path, 'OUT_OF_RANGE', orLast ? { de: `Möglich sind der 1. bis ${max}. und der letzte.`, en: `Possible are number 1 to ${max}, and the last one.` } : { de: `1 bis ${max}.`, en: `1 to ${max}.` });
  return values;
}

function requireClocks(reader: InputReader, path: string, { from, to, endsNextDay }: { from: string; to: string; endsNextDay: boolean }): void {
  const areClocks = [['from', from], ['to', to]].map(([name, given = '']) => {
    if (clockPattern.test(given)) return true;
    reader.problem(`${path}.${name}`, 'NOT_ALLOWED', given === MIDNIGHT ? atMidnight : { de: 'Uhrzeit als HH:MM angeben, etwa 09:30.', en: 'Give the time as HH:MM, such as 09:30.' });
    return false;
  });
  if (areClocks.includes(false)) return;
  if (!endsNextDay && to <= from) {
    reader.problem(`${path}.to`, 'PERIOD_REVERSED', { de: 'Das Ende muss nach dem Anfang liegen. Geht es über Mitternacht, bitte „endet am nächsten Tag“ (endsNextDay) angeben.', en: 'The end must be after the beginning. If it goes on over midnight, please say that it ends on the next day (endsNextDay).' });
  } else if (endsNextDay && to > from) {
    reader.problem(`${path}.to`, 'OUT_OF_RANGE', { de: 'Höchstens 24 Stunden.', en: 'At most 24 hours.' });
  }
}

function readLastDay(reader: InputReader, path: string, { validFrom, given }: { validFrom: LocalDate | null; given: string | null | undefined }): LocalDate | null {
  const validTo = readEndDay(reader, path, given);
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    reader.problem(path, 'PERIOD_REVERSED', { de: 'Der letzte Tag darf nicht vor dem ersten liegen.', en: 'The last day must not be before the first.' });
  }
  return validTo;
}

function readExceptions(reader: InputReader, given: readonly ExceptionFields[], path: string): ScheduleException[] {
  if (given.length > EXCEPTIONS_MAX) reader.problem(`${path}.exceptions`, 'TOO_MANY', { de: `Höchstens ${EXCEPTIONS_MAX}.`, en: `At most ${EXCEPTIONS_MAX}.` });
  const read = given.slice(0, EXCEPTIONS_MAX).flatMap((fields, at) => readException(reader, fields, `${path}.exceptions.${at}`));
  if (new Set(read.map(({ date }) => date)).size < read.length) {
    reader.problem(`${path}.exceptions`, 'NOT_ALLOWED', { de: 'Für einen Tag gibt es nur eine Ausnahme.', en: 'There is only one exception for a day.' });
  }
  return read.sort((a, b) => LocalDate.compare(a.date, b.date));
}

function readException(reader: InputReader, fields: ExceptionFields, path: string): ScheduleException[] {
  const { from = null, to = null } = fields;
  const endsNextDay = fields.endsNextDay ?? false;
  const date = readDay(reader, `${path}.date`, fields.date);
  if ((from === null) !== (to === null)) reader.problem(`${path}.to`, 'REQUIRED', { de: 'Anfang und Ende angeben, oder keines: dann fällt es aus.', en: 'Give beginning and end, or neither: then it does not take place.' });
  else if (from !== null && to !== null) requireClocks(reader, path, { from, to, endsNextDay });
  else if (endsNextDay) reader.problem(`${path}.endsNextDay`, 'NOT_ALLOWED', { de: 'Was ausfällt, endet auch nicht am nächsten Tag.', en: 'What does not take place does not end on the next day either.' });
  const note = reader.optionalText(`${path}.note`, fields.note, { max: NOTE_MAX });
  return date === null ? [] : [{ date, from, to, ...(endsNextDay ? { endsNextDay } : {}), note }];
}

/** A day as people type it, 1900 to 2100; null when it is missing, and when it is wrong. */
export function readDay(reader: InputReader, path: string, text: string | null | undefined): LocalDate | null {
  return boundedDay(reader, path, { text, beyond });
}

/**
 * The same for a last day, which may be left out: `9999-12-31`, as office programs write "until further notice", is no end.
 * Any other day beyond 2100 is a problem and no "no end": a mistyped year must not let a course go on for ever.
 */
export function readEndDay(reader: InputReader, path: string, text: string | null | undefined): LocalDate | null {
  return isNoEnd(text) ? null : boundedDay(reader, path, { text, beyond: beyondEnd });
}

function isNoEnd(text: string | null | undefined): boolean {
  const day = LocalDate.parse(text ?? '');
  return day !== null && (LocalDate.year(day) === NO_END.year || day === NO_END.day);
}

function boundedDay(reader: InputReader, path: string, { text, beyond: message }: { text: string | null | undefined; beyond: Text }): LocalDate | null {
  if (text === null || text === undefined) return null;
  const day = LocalDate.parse(text);
  if (day === null) reader.problem(path, 'NOT_ALLOWED', noSuchDay);
  if (day === null || (day >= DAY.min && day <= DAY.max)) return day;
  reader.problem(path, 'OUT_OF_RANGE', message);
  return null;
}
