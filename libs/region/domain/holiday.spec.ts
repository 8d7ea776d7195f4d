// Promise: the table of holidays is right for every Land and year; where it differs from a known library, we know why.
import { describe, expect, it } from '#jest';
import HolidayLibrary from 'date-holidays';
import { getHolidays } from 'feiertagejs';
import { LocalDate, WorkingDays } from '#kernel';
import { easterSunday, repentanceDay } from './easter.js';
import { holidayTable } from './holiday-table.js';
import { type Holiday, holidaysOf, legalWorkingDaysOf } from './holiday.js';
import { type Land, laender, landOfAgs } from './land.js';

const day = LocalDate.parseOrThrow;
const years = Array.from({ length: 16 }, (_, index) => 2020 + index);
const ownDays = (land: Land, year: number): string[] => holidaysOf({ land }, year).map((holiday) => holiday.date);

const holidayOn = (land: Land, date: string): Holiday | undefined => holidaysOf({ land }, Number(date.slice(0, 4))).find((one) => one.date === date);

/** What is not alike in two lists of days, `+` for our own surplus. */
function differences(own: readonly string[], other: readonly string[], land: Land): string[] {
  return [
    ...own.filter((date) => !other.includes(date)).map((date) => `${land} +${date}`),
    ...other.filter((date) => !own.includes(date)).map((date) => `${land} -${date}`),
  ];
}

describe('compared with independent libraries, 2020 to 2035, all sixteen Länder', () => {
  it('agrees with date-holidays on every day', () => {
    const found = laender.flatMap((land) => years.flatMap((year) => {
      const other = new HolidayLibrary('DE', land).getHolidays(year).filter((holiday) => holiday.type === 'public');
      return differences(ownDays(land, year), other.map((holiday) => holiday.date.slice(0, 10)), land);
    }));
    expect(found).toEqual([]);
  });

  it('differs from feiertagejs in Bavaria and Berlin only, each for a reason', () => {
    const found = laender.flatMap((land) => years.flatMap((year) =>
      differences(ownDays(land, year), getHolidays(year, land).map((holiday) => holiday.dateString), land)));
    expect(found).toEqual([
      // Mariä Himmelfahrt holds in Bavaria only where more Catholics than Protestants live; the library has it everywhere.
      ...years.map((year) => `BY -${year}-08-15`),
      // Three single holidays of Berlin that the library does not know.
      'BE +2020-05-08', 'BE +2025-05-08', 'BE +2028-06-17',
    ]);
  });
});

describe('what holds where and when', () => {
  it.each([
    ['BE', '2018-03-08', false], ['BE', '2019-03-08', true], ['MV', '2022-03-08', false], ['MV', '2023-03-08', true],
    ['TH', '2018-09-20', false], ['TH', '2019-09-20', true], ['NI', '2016-10-31', false], ['NI', '2017-10-31', true],
    ['NI', '2018-10-31', true], ['NW', '2017-10-31', true], ['NW', '2018-10-31', false], ['SN', '2026-11-18', true],
    ['TH', '2026-11-18', false], ['BE', '2024-05-08', false], ['BE', '2026-05-08', false],
  ] as const)('%s %s: %s', (land, date, isHoliday) => {
    expect(holidayOn(land, date) !== undefined).toBe(isHoliday);
  });

  it('every holiday names its law', () => {
    for (const land of laender) for (const holiday of holidaysOf({ land }, 2028)) expect(holiday.source).not.toBe('');
    expect(holidayOn('SN', '2026-11-18')?.source).toContain('SächsSFG');
    expect(holidayTable.every((row) => row.laender.length > 0 && (row.firstYear ?? 0) <= (row.lastYear ?? 9999))).toBe(true);
  });

  it('does not pretend to know the years before its first', () => {
    expect(() => holidaysOf({ land: 'NW' }, 1995)).toThrow(RangeError);
  });
});

describe('movable days', () => {
  it.each([[1818, '1818-03-22'], [2008, '2008-03-23'], [2024, '2024-03-31'], [2027, '2027-03-28'], [2028, '2028-04-16'], [2038, '2038-04-25'], [2049, '2049-04-18'], [2076, '2076-04-19']])(
    'Easter %i is %s', (year, date) => expect(easterSunday(year)).toBe(date));

  it('Easter is always a Sunday from 22 March to 25 April, the Day of Repentance a Wednesday from 16 to 22 November', () => {
    for (let year = 1900; year <= 2300; year += 1) {
      const easter = easterSunday(year);
      expect(LocalDate.weekday(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      const repentance = repentanceDay(year);
      expect(LocalDate.weekday(repentance)).toBe(3);
      expect(repentance.slice(5) >= '11-16' && repentance.slice(5) <= '11-22').toBe(true);
    }
  });
});

describe('working days', () => {
  it('are neither Saturday nor Sunday nor holiday; Christmas Eve is one by law', () => {
    const isWorkingDay = legalWorkingDaysOf({ land: 'HE' });
    expect(['2027-12-23', '2027-12-24', '2027-12-25', '2027-12-26', '2027-12-27', '2028-04-14'].map((text) => isWorkingDay(day(text))))
      .toEqual([true, true, false, false, true, false]);
    expect(WorkingDays.onOrAfter(isWorkingDay, day('2028-04-14'))).toBe('2028-04-18');
  });
});

it('a municipality key tells its Land', () => {
  expect(['05', '05334', '09761000', '16'].map(landOfAgs)).toEqual(['NW', 'NW', 'BY', 'TH']);
  expect(['17', '00', '5', '', 'ab', '051234567', '05 '].map(landOfAgs)).toEqual([null, null, null, null, null, null, null]);
  expect(new Set(laender).size).toBe(16);
});
