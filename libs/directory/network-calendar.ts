import { type LocalDate } from '#kernel';
import { type Land, landOfAgs, publicHolidaysOf } from '#region';
import { type Calendar } from './domain/schedule.js';
import { type SchoolHolidays } from './domain/school-holidays.js';

/** Name of the network's setting that holds its school holidays. */
export const SCHOOL_HOLIDAYS = 'directory.schoolHolidays';

/** What the calendar of a network is worked out from, as one JSON value of SQL; `n` is the row of the network. */
export const CALENDAR_FACTS = `json_build_object('ags', n.ags, 'schoolHolidays', coalesce(
    (SELECT s.value FROM network_setting s WHERE s.network_id = n.id AND s.name = '${SCHOOL_HOLIDAYS}'), '[]'))`;

/** The same once read. */
export interface CalendarFacts {
  ags: string;
  schoolHolidays: readonly SchoolHolidays[];
}

const byLand = new Map<Land, Calendar['isPublicHoliday']>();

/** The calendar of a network. @throws Error for a key of no Land */
export function calendarOf({ ags, schoolHolidays }: CalendarFacts): Calendar {
  const land = landOfAgs(ags);
  if (!land) throw new Error('A network lies in a Land.');
  const isPublicHoliday = byLand.get(land) ?? publicHolidaysOf({ land });
  byLand.set(land, isPublicHoliday);
  return { isPublicHoliday, isSchoolHoliday: (date: LocalDate) => schoolHolidays.some(({ from, to }) => from <= date && date <= to) };
}
