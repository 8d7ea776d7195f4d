import { LocalDate, type WorkingDays } from '#kernel';
import { easterSunday, repentanceDay } from './easter.js';
import { type HolidayDay, holidayLaws, type HolidayRow, holidayTable, type MunicipalHoliday } from './holiday-table.js';
import { type Land } from './land.js';

/** A place as the law on holidays sees it: its Land, and what holds in its municipality besides. */
export interface Place {
  readonly land: Land;
  readonly municipalHolidays?: readonly MunicipalHoliday[];
}

/** A public holiday on one day. */
export interface Holiday {
  readonly date: LocalDate;
  /** German name. */
  readonly name: string;
  /** The law it rests on. */
  readonly source: string;
}

/** Before this year the table is not complete (Buß- und Bettag was a holiday everywhere until 1994). */
const firstCompleteYear = 1996;

/**
 * The public holidays of a place in a year, in the order of the calendar, those on Sundays included. Throws RangeError
 * before 1996. Years to come are as the law stands now; a Land can change it at any time.
 */
export function holidaysOf(place: Place, year: number): Holiday[] {
  if (year < firstCompleteYear) throw new RangeError(`No table of holidays for ${year}`);
  return holidayTable.filter((row) => holdsIn(row, place, year))
    .map((row) => ({ date: dateOf(row.day, year), name: row.name, source: row.source ?? holidayLaws[place.land] }))
    .sort((a, b) => LocalDate.compare(a.date, b.date));
}

/** The public holiday of a place on a day; null when it is none. */
export function holidayOn(place: Place, date: LocalDate): Holiday | null {
  return holidaysOf(place, LocalDate.year(date)).find((holiday) => holiday.date === date) ?? null;
}

/**
 * The working days by law at a place: not Saturday, Sunday or public holiday (§ 31 (3) VwVfG, § 193 BGB). The place
 * where an act is due counts, for a grant the funder's seat.
 */
export function legalWorkingDaysOf(place: Place): WorkingDays {
  const daysByYear = new Map<number, ReadonlySet<LocalDate>>();
  return (date) => {
    if (LocalDate.isWeekend(date)) return false;
    const year = LocalDate.year(date);
    const holidays = daysByYear.get(year) ?? new Set(holidaysOf(place, year).map((holiday) => holiday.date));
    daysByYear.set(year, holidays);
    return !holidays.has(date);
  };
}

/** Days on which an office is closed although the law has them as working days. */
export interface OfficeClosing {
  /** Every year, as `MM-DD`: for most offices 24 and 31 December. */
  readonly yearly: readonly string[];
  /** Single days, for example a company holiday. */
  readonly dates: readonly LocalDate[];
}

/** The days on which somebody is in the office. They move reminders, never a deadline. */
export function officeDaysOf(place: Place, closing: OfficeClosing): WorkingDays {
  const isLegalWorkingDay = legalWorkingDaysOf(place);
  return (date) => isLegalWorkingDay(date) && !closing.yearly.includes(date.slice(5)) && !closing.dates.includes(date);
}

function holdsIn(row: HolidayRow, place: Place, year: number): boolean {
  if (!row.laender.includes(place.land)) return false;
  if (row.municipal !== null && !(place.municipalHolidays ?? []).includes(row.municipal)) return false;
  return (row.firstYear ?? year) <= year && year <= (row.lastYear ?? year);
}

function dateOf(day: HolidayDay, year: number): LocalDate {
  if (day === 'REPENTANCE_DAY') return repentanceDay(year);
  if ('fixed' in day) return LocalDate.parseOrThrow(`${year}-${day.fixed}`);
  return LocalDate.addDays(easterSunday(year), day.afterEaster);
}
