import { laender, type Land } from './land.js';

/** When in the year a holiday is: a fixed day `MM-DD`, days after Easter Sunday, or the Wednesday before 23 November. */
export type HolidayDay = { readonly fixed: string } | { readonly afterEaster: number } | 'REPENTANCE_DAY';

/** One row of the table: a holiday, where it holds, in which years, and by which law. */
export interface HolidayRow {
  readonly name: string;
  readonly day: HolidayDay;
  readonly laender: readonly Land[];
  /** First and last year, inclusive; null = open. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Null = the law on holidays of the Land, as listed in `holidayLaws`. */
  readonly source: string | null;
}

/** The laws on Sundays and holidays of the Länder; every row of the table rests on the law of its Land. */
export const holidayLaws: Readonly<Record<Land, string>> = {
  BW: 'Feiertagsgesetz (FTG) BW', BY: 'Feiertagsgesetz (FTG) BY, Art. 1', BE: 'Gesetz über die Sonn- und Feiertage BE, § 1',
  BB: 'Feiertagsgesetz (FTG) BB', HB: 'Gesetz über die Sonn- und Feiertage HB', HH: 'Feiertagsgesetz HH',
  HE: 'Hessisches Feiertagsgesetz (HFeiertagsG)', MV: 'Feiertagsgesetz Mecklenburg-Vorpommern (FTG M-V)',
  NI: 'Niedersächsisches Gesetz über die Feiertage (NFeiertagsG), § 2', NW: 'Feiertagsgesetz NW',
  RP: 'Feiertagsgesetz (LFtG) RP', SL: 'Feiertagsgesetz (SFG) SL',
  SN: 'Gesetz über Sonn- und Feiertage im Freistaat Sachsen (SächsSFG)', ST: 'Gesetz über die Sonn- und Feiertage (FeiertG LSA)',
  SH: 'Gesetz über Sonn- und Feiertage (SFTG) SH', TH: 'Thüringer Feiertagsgesetz (ThürFtG), § 2',
};

const allRow = { laender, firstYear: null, lastYear: null, source: null };

/**
 * The public holidays of the Länder from 1996 on (Buß- und Bettag was given up outside Saxony in 1995). Sundays that
 * a law calls holidays (Easter and Whit Sunday in Brandenburg) are in it for completeness and move no deadline.
 */
export const holidayTable: readonly HolidayRow[] = [
  { ...allRow, name: 'Neujahr', day: { fixed: '01-01' } },
  { ...allRow, name: 'Heilige Drei Könige', day: { fixed: '01-06' }, laender: ['BW', 'BY', 'ST'] },
  { ...allRow, name: 'Internationaler Frauentag', day: { fixed: '03-08' }, laender: ['BE'], firstYear: 2019 },
  { ...allRow, name: 'Internationaler Frauentag', day: { fixed: '03-08' }, laender: ['MV'], firstYear: 2023 },
  { ...allRow, name: 'Karfreitag', day: { afterEaster: -2 } },
  { ...allRow, name: 'Ostersonntag', day: { afterEaster: 0 }, laender: ['BB'] },
  { ...allRow, name: 'Ostermontag', day: { afterEaster: 1 } },
  { ...allRow, name: 'Tag der Arbeit', day: { fixed: '05-01' } },
  {
    ...allRow, name: 'Tag der Befreiung', day: { fixed: '05-08' }, laender: ['BE'], firstYear: 2020, lastYear: 2020,
    source: 'Gesetz über die Sonn- und Feiertage BE, § 1: once, 75 years after 1945',
  },
  {
    ...allRow, name: 'Tag der Befreiung', day: { fixed: '05-08' }, laender: ['BE'], firstYear: 2025, lastYear: 2025,
    source: 'Gesetz über die Sonn- und Feiertage BE, § 1: once, 80 years after 1945',
  },
  { ...allRow, name: 'Christi Himmelfahrt', day: { afterEaster: 39 } },
  { ...allRow, name: 'Pfingstsonntag', day: { afterEaster: 49 }, laender: ['BB'] },
  { ...allRow, name: 'Pfingstmontag', day: { afterEaster: 50 } },
  { ...allRow, name: 'Fronleichnam', day: { afterEaster: 60 }, laender: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  {
    ...allRow, name: '75. Jahrestag des 17. Juni 1953', day: { fixed: '06-17' }, laender: ['BE'], firstYear: 2028, lastYear: 2028,
    source: 'Gesetz über die Sonn- und Feiertage BE, § 1: once, a Saturday',
  },
  { ...allRow, name: 'Mariä Himmelfahrt', day: { fixed: '08-15' }, laender: ['SL'] },
  { ...allRow, name: 'Weltkindertag', day: { fixed: '09-20' }, laender: ['TH'], firstYear: 2019 },
  { ...allRow, name: 'Tag der Deutschen Einheit', day: { fixed: '10-03' }, source: 'Einigungsvertrag, Art. 2 (2)' },
  { ...allRow, name: 'Reformationstag', day: { fixed: '10-31' }, laender: ['BB', 'MV', 'SN', 'ST', 'TH'] },
  {
    ...allRow, name: 'Reformationstag', day: { fixed: '10-31' }, firstYear: 2017, lastYear: 2017,
    laender: ['BW', 'BY', 'BE', 'HB', 'HH', 'HE', 'NI', 'NW', 'RP', 'SL', 'SH'],
    source: 'laws of the Länder: once, 500 years after 1517',
  },
  { ...allRow, name: 'Reformationstag', day: { fixed: '10-31' }, laender: ['HB', 'HH', 'NI', 'SH'], firstYear: 2018 },
  { ...allRow, name: 'Allerheiligen', day: { fixed: '11-01' }, laender: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { ...allRow, name: 'Buß- und Bettag', day: 'REPENTANCE_DAY', laender: ['SN'] },
  { ...allRow, name: '1. Weihnachtstag', day: { fixed: '12-25' } },
  { ...allRow, name: '2. Weihnachtstag', day: { fixed: '12-26' } },
];
