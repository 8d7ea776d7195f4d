import { type Language } from '#kernel';

const format: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Berlin' };

/** Day and hours in Germany, as people write them; empty without fixed times. */
export function periodText({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }, language: Language): string {
  return startsAt && endsAt ? new Intl.DateTimeFormat(localeOf(language), format).formatRange(startsAt, endsAt) : '';
}

/** Day and hour in Germany. */
export function instantText(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), format).format(instant);
}

/** Dates follow the language of the sentence around them, which is German where there is no translation. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : 'de-DE';
}
