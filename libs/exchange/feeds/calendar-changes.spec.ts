/** Protects: what a calendar says of single dates of a series is taken as it says it or told, and no small file takes long to read. */
import { LocalDate } from '#kernel';
import { directoryUseCases } from '#directory';
import { type FeedRow } from '../domain/feeds/feed.js';
import { isUnreadable } from '../domain/tables/raw-table.js';
import { type ScheduleEntry } from '../domain/schedule-entry.js';
import { readCalendar } from './calendar-file.js';

const naming = directoryUseCases.ImportedOfferings.prototype.naming;
const words = { lifeArea: () => null, lifeAreaNames: () => 'Sprache' };
const today = LocalDate.parseOrThrow('2027-03-01');
const berlin = ';TZID=Europe/Berlin';
const weekly = [`DTSTART${berlin}:20270302T160000`, 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY'];
const event = (...lines: readonly string[]): string[] => ['BEGIN:VEVENT', 'UID:s', 'SUMMARY:Kreis', ...lines, 'END:VEVENT'];
const change = (id: string, ...lines: readonly string[]): string[] => event(`RECURRENCE-ID${id.startsWith(';') ? id : `${berlin}:${id}`}`, ...lines);
const future = (id: string, ...lines: readonly string[]): string[] => change(`;RANGE=THISANDFUTURE${berlin}:${id}`, ...lines);
const at = (begin: string): string[] => [`DTSTART${berlin}:${begin}`, 'DURATION:PT2H'];
const rowOf = async (...lines: readonly string[]): Promise<FeedRow> => {
  const feed = await readCalendar(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), 'UTF-8', { today, words, naming: (one) => naming({ ...one }), fileName: 'Kurse.ics' });
  const first = isUnreadable(feed) ? undefined : feed.rows[0];
  if (!first) throw new Error(JSON.stringify(feed));
  return first.row;
};
const codes = ({ findings }: FeedRow): string[] => findings.map(({ severity, code }) => `${severity} ${code}`);
function shown({ fields }: FeedRow, days: number, from = today): string[] {
  return (fields['times'] as ScheduleEntry[]).flatMap((one) => {
    const isNamed = naming({ ...one });
    return Array.from({ length: days }, (_, ahead) => LocalDate.addDays(from, ahead)).flatMap((date) => {
      const exception = one.exceptions.find((other) => other.date === date);
      if (exception ? exception.from === null : !isNamed(date)) return [];
      const hours = exception ?? one;
      return [`${date.slice(5)} ${hours.from ?? ''}-${hours.to ?? ''}`];
    });
  }).sort();
}

describe('single dates', () => {
  test.each<[string, string[], string[], string[]]>([
    ['cancelled with all that follow: the series ends', [...event(...weekly), ...future('20270316T160000', 'STATUS:CANCELLED', ...at('20270316T160000'))], ['03-02 16:00-18:00', '03-09 16:00-18:00'], []],
    ['several for all that follow, the later one first', [...event(...weekly), ...future('20270323T160000', ...at('20270323T180000')), ...future('20270309T160000', 'SEQUENCE:9', ...at('20270309T170000'))],
      ['03-02 16:00-18:00', '03-09 17:00-19:00', '03-16 17:00-19:00', '03-23 18:00-20:00', '03-30 18:00-20:00'], ['WARNING DATES_ONLY']],
    ['for all that follow a day without a date: told, and not taken over', [...event(...weekly), ...future('20270310T160000', ...at('20270310T170000'))], ['03-02 16:00-18:00', '03-09 16:00-18:00', '03-16 16:00-18:00', '03-23 16:00-18:00', '03-30 16:00-18:00'], ['WARNING DANGLING_REFERENCE']],
    ['a change at another hour of the day', [...event(...weekly), ...change('20270309T150000', 'STATUS:CANCELLED')], ['03-02 16:00-18:00', '03-16 16:00-18:00', '03-23 16:00-18:00', '03-30 16:00-18:00'], ['WARNING OTHER_HOUR']],
    ['a change of a day with two dates, at neither', [...event(...weekly.slice(0, 2), `RDATE${berlin}:20270302T100000`), ...change('20270302T120000', 'STATUS:CANCELLED')], ['03-02 10:00-12:00', '03-02 16:00-18:00'], ['WARNING DANGLING_REFERENCE']],
    ['an exception at another hour', event(...weekly, `EXDATE${berlin}:20270309T150000`), ['03-02 16:00-18:00', '03-16 16:00-18:00', '03-23 16:00-18:00', '03-30 16:00-18:00'], ['WARNING OTHER_HOUR']],
    ['an exception that names no date', event(...weekly, `EXDATE${berlin}:20270310T160000`), ['03-02 16:00-18:00', '03-09 16:00-18:00', '03-16 16:00-18:00', '03-23 16:00-18:00', '03-30 16:00-18:00'], ['WARNING EXCEPTION_WITHOUT_DATE']],
    ['the same exception twice', event(...weekly, `EXDATE${berlin}:20270309T160000,20270309T160000`), ['03-02 16:00-18:00', '03-16 16:00-18:00', '03-23 16:00-18:00', '03-30 16:00-18:00'], []],
    ['universal time while the clocks change', event('DTSTART:20270328T003000Z', 'DTEND:20270328T023000Z'), ['03-28 01:30-04:30'], []],
    ['moved to another day and hour: the rest is said for good', [...event(...weekly), ...change('20270309T160000', ...at('20270310T180000'))], ['03-02 16:00-18:00', '03-10 18:00-20:00', '03-16 16:00-18:00', '03-23 16:00-18:00', '03-30 16:00-18:00'], []],
    ['tentative', event(...weekly.slice(0, 2), 'STATUS:TENTATIVE'), ['03-02 16:00-18:00'], ['WARNING TENTATIVE']],
  ])('%s', async (_, lines, times, told) => {
    const row = await rowOf(...lines);
    expect([shown(row, 31), codes(row)]).toEqual([times, told]);
  });

  test('29 February is skipped in a year without it', async () => {
    const row = await rowOf(...event(`DTSTART${berlin}:20240229T160000`, 'DURATION:PT2H', 'RRULE:FREQ=YEARLY'));
    expect(shown(row, 400, LocalDate.parseOrThrow('2027-02-01'))).toEqual(['02-29 16:00-18:00']);
  });

  test.each(['DESCRIPTION;LANGUAGE:Text', 'LOCATION;LANGUAGE:Haus'])('words that cannot be read are an error, not empty: %s', async (line) => {
    expect(codes(await rowOf(...event(...weekly, line)))).toEqual(['ERROR NOT_READABLE']);
  });

  test('a message that cancels cancels what it holds', async () => {
    expect((await rowOf('METHOD:CANCEL', ...event(...weekly))).isCancelled).toBe(true);
    expect((await rowOf('METHOD:PUBLISH', ...event(...weekly))).isCancelled).toBe(false);
    expect((await rowOf(...event(...weekly, 'STATUS:TENTATIVE'))).isTentative).toBe(true);
  });
});

describe('small files that would take long', () => {
  const zoneOf = (rule: string): string[] => ['BEGIN:VTIMEZONE', 'TZID:Eigene', 'BEGIN:STANDARD', 'DTSTART:19000101T000000', 'TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', rule, 'END:STANDARD', 'END:VTIMEZONE'];
  test.each(['FREQ=SECONDLY', 'FREQ=HOURLY', 'FREQ=DAILY', 'FREQ=YEARLY;BYSECOND=1'])('a zone whose clock changes by %s is unknown', async (rule) => {
    const row = await rowOf(...zoneOf(`RRULE:${rule}`), ...event('DTSTART;TZID=Eigene:20270302T160000', 'DURATION:PT2H'));
    expect([shown(row, 31), codes(row)]).toEqual([['03-02 16:00-18:00'], ['WARNING UNKNOWN_ZONE']]);
  });

  test('single dates count', async () => {
    const exdates = Array.from({ length: 50_000 }, (_, ahead) => `EXDATE${berlin}:20270309T${String(ahead % 24).padStart(2, '0')}0000`);
    expect(codes(await rowOf(...event(...weekly, ...exdates)))).toEqual(['ERROR TOO_OFTEN']);
  });

  test('many changes of a long series', async () => {
    const changes = Array.from({ length: 3_000 }, (_, ahead) => LocalDate.addDays(LocalDate.parseOrThrow('2019-01-01'), ahead).replaceAll('-', '')).flatMap((day, index) => change(`${day}T160000`, `DTSTART${berlin}:${day}T${String(index % 24).padStart(2, '0')}${String(index % 60).padStart(2, '0')}00`, 'DURATION:PT1H'));
    const row = await rowOf(...event(`DTSTART${berlin}:19750101T160000`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY'), ...changes);
    expect(codes(row).filter((code) => code.startsWith('ERROR'))).toEqual([]);
  });
});
