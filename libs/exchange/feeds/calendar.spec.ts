/** Protects: the times of an imported calendar are those that its parser names, and what cannot be said for certain is told with its place. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { LocalDate } from '#kernel';
import { directoryUseCases } from '#directory';
import { type Feed, type FeedRow } from '../domain/feeds/feed.js';
import { isUnreadable } from '../domain/tables/raw-table.js';
import { type ScheduleEntry } from '../domain/schedule-entry.js';
import { readCalendar } from './calendar-file.js';
import { timesOf as ruleTimes } from './calendar-recurrence.js';

const naming = directoryUseCases.ImportedOfferings.prototype.naming;
const words = { lifeArea: (name: string) => (name === 'Sprache' ? 'LANGUAGE' : null), lifeAreaNames: () => 'Sprache' };
const today = LocalDate.parseOrThrow('2027-03-01');
const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'];
const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string[] => ['BEGIN:VEVENT', 'UID:u1@test.example', 'SUMMARY:Sprachcafé', ...lines, 'END:VEVENT'];
const read = async (text: string): Promise<Feed> => {
  const feed = await readCalendar(text, 'UTF-8', { today, words, naming: (one) => naming({ ...one }), fileName: 'Kurse (2).ics' });
  if (isUnreadable(feed)) throw new Error(JSON.stringify(feed.problems));
  return feed;
};
const rowOf = async (...lines: readonly string[]): Promise<FeedRow> => {
  const [first] = (await read(calendar(...zone, ...event(...lines)))).rows;
  if (!first) throw new Error('There is no row.');
  return first.row;
};
const codes = ({ findings }: FeedRow): string[] => findings.map(({ severity, code }) => `${severity} ${code}`);
const timesOf = ({ fields }: FeedRow): ScheduleEntry[] => fields['times'] as ScheduleEntry[];

/** What the directory shows on the days from one on: beginning, end and day of the end. */
function shown(schedules: readonly ScheduleEntry[], days: number, from = today): string[] {
  const found = schedules.flatMap((one) => {
    const isNamed = naming({ ...one });
    return Array.from({ length: days }, (_, ahead) => LocalDate.addDays(from, ahead)).flatMap((date) => {
      const exception = one.exceptions.find((other) => other.date === date);
      if (exception ? exception.from === null : !isNamed(date)) return [];
      const hours = exception ?? one;
      return [`${date} ${hours.from ?? ''}-${hours.endsNextDay === true ? '+' : ''}${hours.to ?? ''}`];
    });
  });
  return [...new Set(found)].sort();
}

/** The same from the library's own iterator. */
function expected(text: string, days: number, from = today): string[] {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  component.getAllSubcomponents('vtimezone').forEach((one) => ICAL.TimezoneService.register(one));
  const berlin = ICAL.TimezoneService.get('Europe/Berlin');
  const events = component.getAllSubcomponents('vevent').filter((one) => !one.hasProperty('recurrence-id'));
  const last = LocalDate.addDays(from, days - 1);
  const clock = (time: ICAL.Time): string => (time.isDate ? '00:00' : `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`);
  const day = ({ year, month, day: date }: ICAL.Time): LocalDate => LocalDate.of(year, month, date);
  const local = (time: ICAL.Time): ICAL.Time => (time.isDate || time.zone.tzid === 'floating' ? time : time.convertToZone(berlin));
  return [...new Set(events.flatMap((component_) => {
    const exceptions = component.getAllSubcomponents('vevent').filter((one) => one.hasProperty('recurrence-id'));
    const series = new ICAL.Event(component_, { exceptions, strictExceptions: false });
    const found: string[] = [];
    const iterator = series.iterator();
    for (let time = iterator.next() as ICAL.Time | undefined, count = 0; time && count < 40_000; time = iterator.next() as ICAL.Time | undefined, count += 1) {
      if (day(time) > LocalDate.addDays(last, 40)) break;
      const { startDate, endDate } = series.getOccurrenceDetails(time);
      const [start, end] = [local(startDate), local(endDate)];
      if (day(start) < from || day(start) > last) continue;
      found.push(`${day(start)} ${clock(start)}-${day(end) > day(start) ? '+' : ''}${clock(end)}`);
    }
    return found;
  }))].sort();
}

describe('times are those that the library names', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const days = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
  const rule = fc.oneof(
    fc.constant('FREQ=DAILY'), days.map((list) => `FREQ=DAILY;BYDAY=${list}`), fc.constant('FREQ=WEEKLY'), days.map((list) => `FREQ=WEEKLY;BYDAY=${list}`), days.map((list) => `FREQ=WEEKLY;WKST=SU;BYDAY=${list}`),
    fc.constant('FREQ=MONTHLY'), fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`), fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday).map(([nth, day]) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
    fc.tuple(fc.constantFrom(1, 2, -1), days).map(([nth, list]) => `FREQ=MONTHLY;BYDAY=${list};BYSETPOS=${nth}`), fc.constant('FREQ=YEARLY'), fc.constantFrom('FREQ=YEARLY;BYMONTH=3,4;BYDAY=2SU', 'FREQ=DAILY;BYHOUR=9,14', 'FREQ=DAILY;BYMONTH=3'),
  );
  const ending = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 400 }).map((count) => `;COUNT=${count}`), fc.integer({ min: 0, max: 900 }).map((ahead) => `;UNTIL=${LocalDate.addDays(LocalDate.parseOrThrow('2026-01-01'), ahead).replaceAll('-', '')}T220000Z`));
  const begin = fc.integer({ min: 0, max: 500 }).map((ahead) => LocalDate.addDays(LocalDate.parseOrThrow('2026-01-01'), ahead).replaceAll('-', ''));
  const clock = fc.constantFrom('000000', '083000', '160000', '233000');
  const zoned = fc.constantFrom(';TZID=Europe/Berlin', '');

  test('of the next 60 days, whatever the rule, its end, its exceptions and its clock', async () => {
    await fc.assert(fc.asyncProperty(rule, ending, fc.integer({ min: 1, max: 4 }), begin, clock, zoned, fc.constantFrom('PT30M', 'PT2H', 'PT9H'), fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }), async (freq, end, interval, date, time, tz, length, gaps) => {
      const exdates = gaps.map((ahead) => `EXDATE${tz}:${LocalDate.addDays(today, ahead).replaceAll('-', '')}T${time}`);
      // The library compares a time without zone with one in universal time as if they were the same clock.
      const until = tz === '' ? end.replace('Z', '') : end;
      const lines = [`DTSTART${tz}:${date}T${time}`, `DURATION:${length}`, `RRULE:${freq};INTERVAL=${interval}${until}`, ...exdates];
      const row = await rowOf(...lines);
      expect(codes(row).filter((code) => code.startsWith('ERROR'))).toEqual([]);
      // The library passes over an exception behind one that names no date of the series, so these are taken out here.
      const left = new Set(gaps.map((ahead) => `${LocalDate.addDays(today, ahead)} ${time.slice(0, 2)}:${time.slice(2, 4)}`));
      const named = expected(calendar(...zone, ...event(...lines.filter((line) => !line.startsWith('EXDATE')))), 60).filter((one) => !left.has(one.slice(0, 16)));
      expect(shown(timesOf(row), 60)).toEqual(named);
    }), { numRuns: 200 });
  }, 120_000);

  test('of a year, where it is said by a rule', async () => {
    await fc.assert(fc.asyncProperty(rule.filter((one) => !one.includes('BYSETPOS=2') && !one.includes('BYMONTH=')), fc.integer({ min: 1, max: 3 }), begin, async (freq, interval, date) => {
      const lines = [`DTSTART;TZID=Europe/Berlin:${date}T160000`, 'DURATION:PT2H', `RRULE:${freq};INTERVAL=${interval}`];
      const row = await rowOf(...lines);
      if (codes(row).includes('WARNING DATES_ONLY')) return;
      expect(shown(timesOf(row), 800)).toEqual(expected(calendar(...zone, ...event(...lines)), 800));
    }), { numRuns: 60 });
  }, 120_000);
});

describe('what programs write', () => {
  const berlin = ';TZID=Europe/Berlin';
  const weekly = [`DTSTART${berlin}:20270302T160000`, `DTEND${berlin}:20270302T180000`, 'RRULE:FREQ=WEEKLY'];

  test('a series with cancelled, moved and added dates is one schedule with exceptions', async () => {
    const change = (id: string, ...lines: readonly string[]): string[] => ['BEGIN:VEVENT', 'UID:u1@test.example', 'SUMMARY:Sprachcafé', `RECURRENCE-ID${berlin}:${id}`, ...lines, 'END:VEVENT'];
    const text = calendar(...zone, ...event(...weekly, `EXDATE${berlin}:20270309T160000`, 'EXDATE;VALUE=DATE:20270330', `RDATE${berlin}:20270318T160000`),
      ...change('20270316T160000', `DTSTART${berlin}:20270316T170000`, `DTEND${berlin}:20270316T190000`, 'LOCATION:Hafen 1\\, 24534 Neumünster'),
      ...change('20270323T160000', 'STATUS:CANCELLED', `DTSTART${berlin}:20270323T160000`, `DTEND${berlin}:20270323T180000`));
    const [first] = (await read(text)).rows;
    expect(first?.row.fields['times']).toEqual([expect.objectContaining({
      repeats: 'WEEKLY', weekdays: [2], validFrom: '2027-03-02', validTo: null, from: '16:00', to: '18:00', exceptions: [
        { date: '2027-03-09', from: null, to: null, note: null }, { date: '2027-03-16', from: '17:00', to: '19:00', note: 'Ort: Hafen 1, 24534 Neumünster' },
        { date: '2027-03-18', from: '16:00', to: '18:00', note: null }, { date: '2027-03-23', from: null, to: null, note: null }, { date: '2027-03-30', from: null, to: null, note: null },
      ],
    })]);
    // The library takes no day for the exception of a time, and shows cancelled dates.
    expect(shown(timesOf(first?.row as FeedRow), 60)).toEqual(expected(text, 60).filter((one) => !one.startsWith('2027-03-30') && !one.startsWith('2027-03-23')));
  });

  test.each<[string, string[], string[]]>([
    ['whole days', ['DTSTART;VALUE=DATE:20270305', 'DTEND;VALUE=DATE:20270307'], ['2027-03-05 00:00-+00:00', '2027-03-06 00:00-+00:00']],
    ['over midnight', [`DTSTART${berlin}:20270305T220000`, `DTEND${berlin}:20270306T020000`], ['2027-03-05 22:00-+02:00']],
    ['from Friday to Sunday', [`DTSTART${berlin}:20270305T180000`, `DTEND${berlin}:20270307T140000`], ['2027-03-05 18:00-+00:00', '2027-03-06 00:00-+00:00', '2027-03-07 00:00-14:00']],
    ['universal time in summer', ['DTSTART:20270401T140000Z', 'DTEND:20270401T160000Z'], ['2027-04-01 16:00-18:00']],
    ['no zone', ['DTSTART:20270401T140000', 'DURATION:PT1H30M'], ['2027-04-01 14:00-15:30']],
    ['the zone of an office program', ['DTSTART;TZID=W. Europe Standard Time:20270401T140000', 'DURATION:PT1H'], ['2027-04-01 14:00-15:00']],
    ['a zone with a vendor before it', ['DTSTART;TZID=/vendor.example/2027/Europe/London:20270401T140000', 'DURATION:PT1H'], ['2027-04-01 15:00-16:00']],
    ['a zone in words', ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20270401T140000', 'DURATION:PT1H'], ['2027-04-01 14:00-15:00']],
  ])('%s', async (_, lines, times) => {
    const row = await rowOf(...lines);
    expect([codes(row), shown(timesOf(row), 60)]).toEqual([[], times]);
  });

  test('a zone that only the file describes, and one that nobody knows', async () => {
    const own = ['BEGIN:VTIMEZONE', 'TZID:Unsere Zeit', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'DTSTART:19700101T000000', 'END:STANDARD', 'END:VTIMEZONE'];
    const [first] = (await read(calendar(...own, ...event('DTSTART;TZID=Unsere Zeit:20270401T140000', 'DURATION:PT1H')))).rows;
    expect(shown(timesOf(first?.row as FeedRow), 60)).toEqual(['2027-04-01 13:00-14:00']);
    const unknown = await rowOf('DTSTART;TZID=Niemandsland:20270401T140000', 'DURATION:PT1H');
    expect([codes(unknown), shown(timesOf(unknown), 60)]).toEqual([['WARNING UNKNOWN_ZONE'], ['2027-04-01 14:00-15:00']]);
  });

  test('a series in universal time keeps its hour there, so it is said date by date, as far as it is known', async () => {
    const text = calendar(...zone, ...event('DTSTART:20270302T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'));
    const [first] = (await read(text)).rows;
    expect(codes(first?.row as FeedRow)).toEqual(['WARNING DATES_ONLY']);
    expect(shown(timesOf(first?.row as FeedRow), 400)).toEqual(expected(text, 400));
    expect(shown(timesOf(first?.row as FeedRow), 1000).at(-1)?.slice(0, 4)).toBe('2028');
  });

  test.each<[string, string[], string]>([
    ['an end is missing', [`DTSTART${berlin}:20270401T140000`], 'ERROR NO_END'], ['it ends before it begins', [`DTSTART${berlin}:20270401T140000`, `DTEND${berlin}:20270401T130000`], 'ERROR ENDS_BEFORE_BEGIN'],
    ['no beginning', [], 'ERROR NO_BEGIN'], ['a day that does not exist', [`DTSTART${berlin}:20270231T140000`, 'DURATION:PT1H'], 'ERROR NOT_READABLE'],
    ['every second for a thousand years', ['DTSTART:20270401T140000', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY;UNTIL=30270401T140000'], 'ERROR TOO_OFTEN'],
    ['the 30th of February', ['DTSTART:20270401T140000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'], 'ERROR NEVER_COMES'],
    ['never a Tuesday', ['DTSTART:20270301T140000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'], 'ERROR NEVER_COMES'],
    ['every hour since the war', ['DTSTART:19450508T140000', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY'], 'ERROR TOO_OFTEN'],
    ['weeks by their number', ['DTSTART:20270301T140000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'], 'ERROR NOT_A_RULE'],
    ['a sixth Tuesday', ['DTSTART:20270301T140000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYDAY=6TU'], 'ERROR NOT_A_RULE'],
    ['no rule at all', ['DTSTART:20270301T140000', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'], 'ERROR NOT_A_RULE'],
  ])('%s is told, never guessed', async (_, lines, code) => {
    expect(codes(await rowOf(...lines))).toContain(code);
  });

  test('a rule for which the library looks without end is let go', () => {
    expect(ruleTimes({ freq: 'DAILY', interval: 1, until: null, count: null, byDay: ['6TU'], byMonthDay: [], byMonth: [], bySetPos: [], byYearDay: [], byHour: [], byMinute: [], weekStart: 1 }, { date: today, time: '10:00' }, LocalDate.addDays(today, 400))).toMatchObject({ code: 'NOT_A_RULE' });
  });

  test('a change of all following dates moves them', async () => {
    const row = (await read(calendar(...zone, ...event(...weekly), 'BEGIN:VEVENT', 'UID:u1@test.example', 'SUMMARY:Sprachcafé', `RECURRENCE-ID;RANGE=THISANDFUTURE${berlin}:20270316T160000`, `DTSTART${berlin}:20270317T170000`, `DTEND${berlin}:20270317T190000`, 'END:VEVENT'))).rows[0]?.row as FeedRow;
    expect(shown(timesOf(row), 30)).toEqual(['2027-03-02 16:00-18:00', '2027-03-09 16:00-18:00', '2027-03-17 17:00-19:00', '2027-03-24 17:00-19:00']);
    expect(codes(row)).toEqual(['WARNING DATES_ONLY']);
  });

  test('words: escapes, folds, HTML, places, categories, contacts', async () => {
    const feed = await read(calendar(...zone, 'X-WR-CALNAME:Kurse', ...event(...weekly, 'DESCRIPTION:Bei Kaffee\\, Tee\\nund Ku', ' chen; für alle', 'CATEGORIES:Sprache,Unfug', 'LOCATION:Familienzentrum\\, Marktstraße 1\\, 24534 Neumünster\\, Deutschland',
      'GEO:54.07;9.98', 'URL:https://www.traeger.example/cafe', 'CONTACT:Anna Beispiel\\, anna@traeger.example', 'ORGANIZER;CN="Anna Beispiel":mailto:anna@traeger.example', 'SEQUENCE:3', 'LAST-MODIFIED:20270201T100000Z')));
    expect([feed.name, feed.notes.map(({ code }) => code)]).toEqual(['Kurse', ['CONTACT_BECOMES_PUBLIC']]);
    expect(feed.rows[0]?.row).toMatchObject({
      key: 'u1@test.example', title: 'Sprachcafé', sequence: 3, modifiedAt: '2027-02-01T10:00:00.000Z', organisation: 'Anna Beispiel', isOver: false, isCancelled: false,
      fields: {
        description: 'Bei Kaffee, Tee\nund Kuchen; für alle', lifeAreas: ['LANGUAGE'], places: [{ name: 'Familienzentrum', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster', latitude: 54.07, longitude: 9.98 }],
        website: 'https://www.traeger.example/cafe', contact: { name: 'Anna Beispiel', email: 'anna@traeger.example', phone: '' },
      },
      findings: [{ severity: 'WARNING', code: 'UNKNOWN_WORD', column: 'lifeAreas' }],
    });
    const html = await rowOf(...weekly, 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Hallo &amp\\; <b>willkommen</b></p><script>alert(1)</script><ul><li>Tee</ul><a href="https://x.example">mehr</a></body></html>', 'LOCATION:Raum 3');
    expect([html.fields['description'], codes(html)]).toEqual(['Hallo & willkommen\n\n• Tee\nmehr (https://x.example)', ['WARNING NOT_A_PLACE']]);
    expect((await rowOf(...weekly, 'LOCATION:https://meet.example/raum')).fields).toMatchObject({ isRemote: true });
  });

  test('private events leave no trace, older copies are not used, past ones are known as such', async () => {
    const other = (uid: string, ...lines: readonly string[]): string[] => ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Geheim', ...weekly, ...lines, 'END:VEVENT'];
    const feed = await read(calendar(...zone, ...other('a', 'CLASS:PRIVATE'), ...other('b', 'SEQUENCE:1'), ...other('b', 'SEQUENCE:2'), 'BEGIN:VEVENT', 'UID:c', 'SUMMARY:Vorbei', 'DTSTART:20260101T100000', 'DURATION:PT1H', 'END:VEVENT', 'BEGIN:VTODO', 'UID:d', 'END:VTODO'));
    expect(feed.rows.map(({ row }) => [row.key, row.isOver])).toEqual([['b', false], ['c', true]]);
    expect(feed.notes.map(({ code }) => code)).toEqual(['PASSED_OVER', 'PRIVATE_EVENTS', 'OLDER_COPY']);
    expect(JSON.stringify(feed)).not.toContain('"a"');
  });

  test('a broken line is named, also the 40,000th, and so is what never ends', async () => {
    const refused = async (text: string): Promise<unknown> => {
      const feed = await readCalendar(text, 'UTF-8', { today, words, naming: (one) => naming({ ...one }), fileName: '' });
      return isUnreadable(feed) ? feed.problems.map(({ code, row }) => [code, row]) : feed;
    };
    const many = event(...weekly).slice(1, -1);
    const long = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...Array.from({ length: 39_997 }, (_, at) => many[at % many.length] ?? ''), 'hier fehlt etwas', 'END:VEVENT', 'END:VCALENDAR'];
    expect(await refused(long.join('\n'))).toEqual([['BROKEN_ROW', 40_000]]);
    expect(await refused('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n')).toEqual([['BROKEN_OFF', 2]]);
    expect(await refused('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n')).toEqual([['BROKEN_ROW', 3]]);
    expect(await refused('BEGIN:VCALENDAR\nEND:VCALENDAR\n')).toEqual([['EMPTY', null]]);
    expect(await refused(calendar(...Array.from({ length: 10_001 }, () => ['BEGIN:VEVENT', 'END:VEVENT']).flat()))).toEqual([['TOO_MANY_ROWS', null]]);
    // Rules for which the library would look for ever.
    const bomb = (uid: number): string[] => ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Bombe', 'DTSTART:19700101T000000', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY', 'END:VEVENT'];
    expect(await refused(calendar(...Array.from({ length: 300 }, (_, at) => bomb(at)).flat()))).toEqual([['TOO_MUCH', expect.any(Number)]]);
    const daily = (uid: number): string[] => ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Täglich', 'DTSTART:19750101T000000', 'DURATION:PT1M', 'RRULE:FREQ=DAILY', 'END:VEVENT'];
    expect(await refused(calendar(...Array.from({ length: 300 }, (_, at) => daily(at)).flat()))).toEqual([['TOO_MUCH', expect.any(Number)]]);
  }, 60_000);
});
