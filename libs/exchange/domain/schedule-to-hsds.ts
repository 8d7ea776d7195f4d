import { type Id, LocalDate, zonedInstant } from '#kernel';
import { nativeAttribute } from './attributes.js';
import { childId } from './hsds-ids.js';
import { type JsonObject, said } from './json.js';
import { type SheetSchedule } from './sheet.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Hours of the offset from UTC that a clock in this zone has on a day, such as 2 in a German summer. */
function offsetHours(day: LocalDate, { zone, from }: SheetSchedule): number {
  const instantMs = zonedInstant(day, from, zone).getTime();
  const [hours = 0, minutes = 0] = from.split(':').map(Number);
  return (LocalDate.epochDay(day) * 1440 + hours * 60 + minutes) / 60 - instantMs / 3_600_000;
}

function signed(offset: number): string {
  const minutes = Math.round(Math.abs(offset) * 60);
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** RRULE knows no more than weeks and months here: what else there is goes in words and in the native attribute alone. */
function rule({ repeats, every, weekdays, ordinals, monthDays }: SheetSchedule): JsonObject {
  const interval = every === 1 ? undefined : every;
  if (repeats === 'WEEKLY') return said({ freq: 'WEEKLY', interval, wkst: 'MO', byday: weekdays.map((day) => days[day - 1]).join(',') });
  if (repeats === 'DAILY' && every === 1) return said({ freq: 'WEEKLY', wkst: 'MO', byday: days.join(',') });
  if (repeats !== 'MONTHLY') return {};
  const byday = ordinals.flatMap((nth) => weekdays.map((day) => `${nth}${days[day - 1]}`)).join(',');
  return said({ freq: 'MONTHLY', interval, byday, bymonthday: monthDays.join(',') });
}

/** What the rule leaves unsaid, in German words. */
function words({ repeats, every, onPublicHolidays, inSchoolHolidays, exceptions, note }: SheetSchedule): string {
  const exceptional = exceptions.map(({ date, from, to, endsNextDay, note: why }) => `${date}: ${from === null ? 'entfällt' : `${from}–${to ?? ''}${endsNextDay ? ' am nächsten Tag' : ''}`}${why === null ? '' : ` (${why})`}`);
  return [
    note, repeats === 'ONCE' ? 'einmalig' : null, repeats === 'YEARLY' ? 'jedes Jahr an diesem Tag' : null, repeats === 'DAILY' && every > 1 ? `alle ${every} Tage` : null,
    onPublicHolidays === 'PAUSES' ? 'nicht an Feiertagen' : null, inSchoolHolidays === 'PAUSES' ? 'nicht in den Schulferien' : null,
    inSchoolHolidays === 'ONLY' ? 'nur in den Schulferien' : null, ...exceptional,
  ].filter((part) => part !== null).join('; ');
}

/**
 * A schedule of an entity. Times carry the offset of the first day, or of `on` where none is said; a zone that changes its
 * clocks has another one in the other half of the year, so the native attribute names the zone.
 */
export function scheduleToHsds(schedule: SheetSchedule, { parent, name, on }: { parent: Id; name: string; on: LocalDate }): JsonObject {
  const id = childId(parent, 'schedule', name);
  const offset = offsetHours(schedule.validFrom ?? on, schedule);
  return {
    ...said({
      id, valid_from: schedule.validFrom, valid_to: schedule.validTo, dtstart: schedule.validFrom, timezone: offset, until: schedule.validTo,
      opens_at: `${schedule.from}:00${signed(offset)}`, closes_at: `${schedule.to}:00${signed(offset)}`, notes: words(schedule),
    }),
    ...rule(schedule), attributes: [nativeAttribute({ id, entity: 'schedule' }, 'schedule', { ...schedule, exceptions: schedule.exceptions.map((one) => ({ ...one })) })],
  };
}
