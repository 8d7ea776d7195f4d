import { LocalDate } from '#kernel';

/** Easter Sunday of a year of the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4)
    - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - yearOfCentury % 4) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * correction + 114;
  return LocalDate.of(year, Math.floor(sum / 31), sum % 31 + 1);
}

/** Day of Repentance and Prayer (Buß- und Bettag): the Wednesday before 23 November. */
export function repentanceDay(year: number): LocalDate {
  const last = LocalDate.of(year, 11, 22);
  return LocalDate.addDays(last, -((LocalDate.weekday(last) - 3 + 7) % 7));
}
