declare const brand: unique symbol;

/**
 * A calendar day without time and zone, as the text `YYYY-MM-DD` of the proleptic Gregorian calendar, years 1–9999.
 * It is the text PostgreSQL gives for a `date` column, so no day is ever lost on the way through a JavaScript Date.
 * Texts compare like days: `a < b` is right. Made by the functions of the object of the same name.
 */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

interface Fields { year: number; month: number; day: number }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysInEra = 146_097;
const lastEpochDay = 2_932_896;
const firstEpochDay = -719_162;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function exists({ year, month, day }: Fields): boolean {
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
    && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

function textOf({ year, month, day }: Fields): LocalDate {
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

function fieldsOf(date: LocalDate): Fields {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01. Years are counted from March, so that the leap day is the last day of its year. */
function epochDayOf({ year, month, day }: Fields): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - 719_468;
}

function fieldsOfEpochDay(epochDay: number): Fields {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = fieldsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12 + 12) % 12 + 1 };
  return LocalDate.of(target.year, target.month, Math.min(day, monthLength(target.year, target.month)));
}

/** Everything one can ask of or do with a `LocalDate`. No function looks at a clock or a time zone. */
export const LocalDate = {
  /** The day a text `YYYY-MM-DD` names; null when it has another form or no such day exists. */
  parse(text: string): LocalDate | null {
    const match = pattern.exec(text);
    if (!match) return null;
    const fields = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return exists(fields) ? (text as LocalDate) : null;
  },
  /** For texts that must be right: database columns, constants. Throws RangeError where `parse` gives null. */
  parseOrThrow(text: string): LocalDate {
    const date = LocalDate.parse(text);
    if (date === null) throw new RangeError(`Not a calendar day: ${text}`);
    return date;
  },
  /** The day of these numbers, month 1–12; throws RangeError when there is no such day. */
  of(year: number, month: number, day: number): LocalDate {
    const fields = { year, month, day };
    if (!exists(fields)) throw new RangeError(`Not a calendar day: ${year}-${month}-${day}`);
    return textOf(fields);
  },
  /** True for a text that is a calendar day; narrows values of unknown origin. */
  is(value: unknown): value is LocalDate {
    return typeof value === 'string' && LocalDate.parse(value) !== null;
  },
  year: (date: LocalDate): number => Number(date.slice(0, 4)),
  /** Month of the year, 1–12. */
  month: (date: LocalDate): number => Number(date.slice(5, 7)),
  /** Day of the month, 1–31. */
  day: (date: LocalDate): number => Number(date.slice(8, 10)),
  /** The month as `YYYY-MM`. */
  yearMonth: (date: LocalDate): string => date.slice(0, 7),
  /** Days since 1970-01-01, negative before; the whole number to reckon with in loops. */
  epochDay: (date: LocalDate): number => epochDayOf(fieldsOf(date)),
  /** The inverse of `epochDay`; throws RangeError outside the years 1–9999. */
  ofEpochDay(epochDay: number): LocalDate {
    if (!Number.isInteger(epochDay) || epochDay < firstEpochDay || epochDay > lastEpochDay) {
      throw new RangeError(`Outside the calendar: day ${epochDay}`);
    }
    return textOf(fieldsOfEpochDay(epochDay));
  },
  /** The day so many days later, or earlier for a negative number. */
  addDays: (date: LocalDate, days: number): LocalDate => LocalDate.ofEpochDay(LocalDate.epochDay(date) + days),
  /** The same, but no further than to the first or the last day of the calendar, for days of unknown origin. */
  addDaysWithin: (date: LocalDate, days: number): LocalDate => LocalDate.ofEpochDay(Math.max(firstEpochDay, Math.min(lastEpochDay, LocalDate.epochDay(date) + days))),
  /** How many days of the calendar come after this one. */
  daysAfter: (date: LocalDate): number => lastEpochDay - LocalDate.epochDay(date),
  /** The day of the same number so many months later; the last day of the month where it has no such day (§ 188 (3) BGB). */
  addMonths,
  /** Twelve months each: 29 February becomes the 28th in common years. */
  addYears: (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12),
  /** Days from the first to the second day; negative when the second is earlier. */
  daysBetween: (from: LocalDate, to: LocalDate): number => LocalDate.epochDay(to) - LocalDate.epochDay(from),
  /** Whole months from the first to the second day: the largest n with from + n months ≤ to. Only for from ≤ to. */
  wholeMonthsBetween(from: LocalDate, to: LocalDate): number {
    if (to < from) throw new RangeError(`${to} lies before ${from}`);
    const start = fieldsOf(from);
    const end = fieldsOf(to);
    const months = (end.year - start.year) * 12 + end.month - start.month;
    return end.day >= Math.min(start.day, monthLength(end.year, end.month)) ? months : months - 1;
  },
  /** Negative, zero or positive, as `Array.sort` wants it. */
  compare: (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0),
  /** The earlier of two days. */
  min: (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b),
  /** The later of two days. */
  max: (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b),
  startOfMonth: (date: LocalDate): LocalDate => `${date.slice(0, 8)}01` as LocalDate,
  endOfMonth: (date: LocalDate): LocalDate => textOf({ ...fieldsOf(date), day: LocalDate.daysInMonth(date) }),
  /** 28–31. */
  daysInMonth: (date: LocalDate): number => monthLength(LocalDate.year(date), LocalDate.month(date)),
  isLeapYear,
  /** ISO 8601: 1 = Monday … 7 = Sunday. */
  weekday: (date: LocalDate): number => ((LocalDate.epochDay(date) + 3) % 7 + 7) % 7 + 1,
  /** Saturday or Sunday. */
  isWeekend: (date: LocalDate): boolean => LocalDate.weekday(date) > 5,
  /** The German form `31.03.2027`. */
  format: (date: LocalDate): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`,
} as const;
