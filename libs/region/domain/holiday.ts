import { LocalDate, type WorkingDays } from '#kernel';
import { easterSunday, repentanceDay } from './easter.js';
import { type HolidayDay, holidayLaws, type HolidayRow, holidayTable } from './holiday-table.js';
import { type Land } from './land.js';

/** A place as the law on holidays sees it. What single municipalities have besides (Augsburg, parts of BY, SN, TH) is not in the table. */
export interface Place {
  readonly land: Land;
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

/** Whether a day is a public holiday at a place, those on Sundays included. Throws RangeError before 1996. */
export function publicHolidaysOf(place: Place): (date: LocalDate) => boolean {
  const daysByYear = new Map<number, ReadonlySet<LocalDate>>();
  return (date) => {
    const year = LocalDate.year(date);
    const holidays = daysByYear.get(year) ?? new Set(holidaysOf(place, year).map((holiday) => holiday.date));
    daysByYear.set(year, holidays);
    return holidays.has(date);
  };
}

/**
 * The working days by law at a place: not Saturday, Sunday or public holiday (§ 31 (3) VwVfG, § 193 BGB). The place
 * where an act is due counts, for a grant the funder's seat.
 */
export function legalWorkingDaysOf(place: Place): WorkingDays {
  const isPublicHoliday = publicHolidaysOf(place);
  return (date) => !LocalDate.isWeekend(date) && !isPublicHoliday(date);
}

function holdsIn(row: HolidayRow, place: Place, year: number): boolean {
  if (!row.laender.includes(place.land)) return false;
  return (row.firstYear ?? year) <= year && year <= (row.lastYear ?? year);
}

function dateOf(day: HolidayDay, year: number): LocalDate {
  if (day === 'REPENTANCE_DAY') return repentanceDay(year);
  if ('fixed' in day) return LocalDate.parseOrThrow(`${year}-${day.fixed}`);
  return LocalDate.addDays(easterSunday(year), day.afterEaster);
}
