import { LocalDate } from '#kernel';
import { type Schedule } from '../domain/schedule.js';
import { type ScheduleEntity } from './schedule.entity.js';

/** The schedule that a row holds, whosever it is. */
export function scheduleOf(row: ScheduleEntity): Schedule {
  const { repeats, every, weekdays, ordinals, monthDays, endsNextDay, zone, onPublicHolidays, inSchoolHolidays, exceptions, note } = row;
  return {
    repeats, every, weekdays, ordinals, monthDays, from: clock(row.fromTime), to: clock(row.toTime), endsNextDay, zone,
    validFrom: dayOf(row.validFrom), validTo: dayOf(row.validTo), onPublicHolidays, inSchoolHolidays, exceptions, note,
  };
}

/** The columns of a row that hold a schedule. */
export function scheduleColumnsOf({ from, to, ...schedule }: Schedule): Omit<ScheduleEntity, 'id' | 'networkId' | 'offeringId' | 'atPlace' | 'atPlaceStop' | 'placeId' | 'stop' | 'position'> {
  return { ...schedule, fromTime: from, toTime: to };
}

/** A day as PostgreSQL gives it. */
export function dayOf(text: string | null): LocalDate | null {
  return text === null ? null : LocalDate.parseOrThrow(text);
}

/** PostgreSQL gives `HH:MM:SS`. */
function clock(time: string): string {
  return time.slice(0, 5);
}
