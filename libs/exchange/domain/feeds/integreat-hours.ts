import { isSameJson } from '#kernel';
import { isObject, type Json } from '../json.js';
import { type ScheduleEntry } from '../schedule-entry.js';

/** Opening hours as schedules; null where they are not as the source describes its own. */
export interface ReadHours {
  times: ScheduleEntry[];
  /** On some day one comes by appointment, and no hour is named. */
  isTimeByArrangement: boolean;
}

interface Day { hours: { from: string; to: string }[]; isByAppointment: boolean }

const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const BY_APPOINTMENT = 'nur nach Vereinbarung';

/** Seven days from Monday, each closed, open all day, or open at some hours, perhaps by appointment only. Days with the same hours are one schedule. */
export function hoursIn(given: Json): ReadHours | null {
  if (!Array.isArray(given) || given.length !== 7) return null;
  const days = given.map(dayIn);
  if (!days.every((day) => day !== null)) return null;
  const times: ScheduleEntry[] = [];
  for (const [at, day] of days.entries()) {
    for (const { from, to } of day.hours) {
      const note = day.isByAppointment ? BY_APPOINTMENT : null;
      const same = times.find((one) => isSameJson([one.from, one.to, one.note], [from, to, note]));
      if (same) same.weekdays.push(at + 1);
      else {
        times.push({
          repeats: 'WEEKLY', every: 1, weekdays: [at + 1], ordinals: [], monthDays: [], from, to, endsNextDay: to <= from, validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note,
        });
      }
    }
  }
  return { times, isTimeByArrangement: days.some(({ hours, isByAppointment }) => isByAppointment && hours.length === 0) };
}

function dayIn(given: Json): Day | null {
  if (!isObject(given)) return null;
  const slots = given['timeSlots'] ?? [];
  const isByAppointment = given['appointmentOnly'] === true;
  if (!Array.isArray(slots) || slots.length > 10) return null;
  if (given['closed'] === true) return { hours: [], isByAppointment: false };
  if (given['allDay'] === true) return { hours: [{ from: '00:00', to: '00:00' }], isByAppointment };
  const hours = slots.map((slot) => {
    const [from, to] = isObject(slot) ? [slot['start'], slot['end']] : [];
    return typeof from === 'string' && typeof to === 'string' && clockPattern.test(from) && clockPattern.test(to) && (to > from || to === '00:00') ? { from, to } : null;
  });
  return hours.every((one) => one !== null) ? { hours, isByAppointment } : null;
}
