import { isolated, LocalDate, type Text } from '#kernel';
import { type Schedule, type ScheduleException } from './domain/schedule.js';

interface Words {
  de: string;
  en: string;
}

const weekdays: readonly Words[] = [
  { de: 'Montag', en: 'Monday' }, { de: 'Dienstag', en: 'Tuesday' }, { de: 'Mittwoch', en: 'Wednesday' }, { de: 'Donnerstag', en: 'Thursday' },
  { de: 'Freitag', en: 'Friday' }, { de: 'Samstag', en: 'Saturday' }, { de: 'Sonntag', en: 'Sunday' },
];
const units: Readonly<Record<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', { one: Words; many: Words }>> = {
  DAILY: { one: { de: 'täglich', en: 'daily' }, many: { de: 'Tage', en: 'days' } },
  WEEKLY: { one: { de: 'jede Woche', en: 'every week' }, many: { de: 'Wochen', en: 'weeks' } },
  MONTHLY: { one: { de: 'jeden Monat', en: 'every month' }, many: { de: 'Monate', en: 'months' } },
  YEARLY: { one: { de: 'jedes Jahr', en: 'every year' }, many: { de: 'Jahre', en: 'years' } },
};

/** A schedule as people say it: `Dienstag 16:00–18:00 Uhr`, `jeden Monat: 1. Dienstag 16:00–18:00 Uhr ab 01.02.2027`. */
export function scheduleText(schedule: Schedule): Text {
  return { de: told(schedule, 'de'), en: told(schedule, 'en') };
}

function told(schedule: Schedule, language: keyof Words): string {
  const { from, to, endsNextDay, note, exceptions } = schedule;
  const hours = `${from}–${to}${language === 'de' ? ' Uhr' : ''}${nextDay(endsNextDay, language)}`;
  const more = [...holidays(schedule, language), ...exceptions.map((one) => exceptionText(one, language)), ...(note ? [isolated(note)] : [])];
  return `${days(schedule, language)} ${hours}${period(schedule, language)}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

function nextDay(endsNextDay: boolean, language: keyof Words): string {
  return endsNextDay ? { de: ' am nächsten Tag', en: ' on the next day' }[language] : '';
}

function days(schedule: Schedule, language: keyof Words): string {
  const { repeats, every, validFrom } = schedule;
  if (repeats === 'ONCE') return validFrom === null ? '' : LocalDate.format(validFrom);
  const named = namedDays(schedule, language);
  if (repeats === 'WEEKLY' && every === 1) return named;
  const unit = units[repeats];
  const rhythm = every === 1 ? unit.one[language] : { de: `alle ${every} ${unit.many.de}`, en: `every ${every} ${unit.many.en}` }[language];
  return named === '' ? rhythm : `${rhythm}: ${named}`;
}

function namedDays({ repeats, weekdays: numbers, ordinals, monthDays, validFrom }: Schedule, language: keyof Words): string {
  const names = numbers.map((one) => weekdays[one - 1]?.[language] ?? '').join(', ');
  if (repeats === 'YEARLY') return validFrom === null ? '' : LocalDate.format(validFrom).slice(0, 6);
  if (repeats !== 'MONTHLY') return names;
  const which = (ordinals.length > 0 ? ordinals : monthDays).map((one) => ordinal(one, language)).join(', ');
  return ordinals.length > 0 ? `${which} ${names}` : `${which} ${{ de: 'des Monats', en: 'of the month' }[language]}`;
}

function ordinal(one: number, language: keyof Words): string {
  return one === -1 ? { de: 'letzter', en: 'last' }[language] : `${one}.`;
}

function period({ repeats, validFrom, validTo }: Schedule, language: keyof Words): string {
  if (repeats === 'ONCE') return '';
  const from = validFrom === null ? '' : ` ${{ de: 'ab', en: 'from' }[language]} ${LocalDate.format(validFrom)}`;
  return validTo === null ? from : `${from} ${{ de: 'bis', en: 'until' }[language]} ${LocalDate.format(validTo)}`;
}

function holidays({ onPublicHolidays, inSchoolHolidays }: Schedule, language: keyof Words): string[] {
  return [
    ...(onPublicHolidays === 'PAUSES' ? [{ de: 'nicht an Feiertagen', en: 'not on public holidays' }[language]] : []),
    ...(inSchoolHolidays === 'PAUSES' ? [{ de: 'nicht in den Schulferien', en: 'not in school holidays' }[language]] : []),
    ...(inSchoolHolidays === 'ONLY' ? [{ de: 'nur in den Schulferien', en: 'in school holidays only' }[language]] : []),
  ];
}

function exceptionText({ date, from, to, endsNextDay = false, note }: ScheduleException, language: keyof Words): string {
  const change = from === null || to === null ? { de: 'fällt aus', en: 'does not take place' }[language] : `${from}–${to}${nextDay(endsNextDay, language)}`;
  return `${LocalDate.format(date)} ${change}${note ? `, ${isolated(note)}` : ''}`;
}
