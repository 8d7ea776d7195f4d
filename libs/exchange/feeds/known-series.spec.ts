/** Protects: a series that single dates are told of later says what it would say if they had stood in its calendar from the beginning. */
import fc from 'fast-check';
import { LocalDate } from '#kernel';
import { directoryUseCases } from '#directory';
import { type Feed } from '../domain/feeds/feed.js';
import { isUnreadable } from '../domain/tables/raw-table.js';
import { readCalendar } from './calendar-file.js';
import { withDates } from './known-series.js';

const naming = (schedule: object): ReturnType<typeof directoryUseCases.ImportedOfferings.prototype.naming> => directoryUseCases.ImportedOfferings.prototype.naming({ ...schedule });
const today = LocalDate.parseOrThrow('2027-03-01');
const ground = { today, naming };
const read = async (...lines: readonly string[]): Promise<Feed> => {
  const feed = await readCalendar(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'), 'UTF-8', { ...ground, words: { lifeArea: () => null, lifeAreaNames: () => '' }, fileName: 'x.ics' });
  if (isUnreadable(feed)) throw new Error(JSON.stringify(feed.problems));
  return feed;
};
const own = ['BEGIN:VTIMEZONE', 'TZID:Vereinszeit', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'DTSTART:19700101T000000', 'END:STANDARD', 'END:VTIMEZONE'];
const event = (...lines: readonly string[]): string[] => ['BEGIN:VEVENT', 'UID:s', 'SUMMARY:Kreis', 'DESCRIPTION:Lang', ...lines, 'END:VEVENT'];
const compact = (date: LocalDate): string => date.replaceAll('-', '');

describe('single dates of a series that was read before', () => {
  const rule = fc.constantFrom('FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=DAILY;COUNT=40', 'FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1');
  const zone = fc.constantFrom(';TZID=Europe/Berlin', ';TZID=Vereinszeit', '');
  const ahead = fc.oneof(fc.integer({ min: 0, max: 8 }).map((week) => week * 7), fc.integer({ min: 0, max: 60 }));
  const kind = fc.constantFrom('STATUS:CANCELLED', 'MOVED', 'LONGER', 'FOLLOWING', 'ENDING', 'PLACE');
  const changes = fc.uniqueArray(fc.record({ ahead, kind, sequence: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 4, selector: (one) => one.ahead });

  test('are as if they had been read with it, in one file or one after the other', async () => {
    let taken = 0;
    await fc.assert(fc.asyncProperty(rule, zone, changes, fc.integer({ min: 0, max: 4 }), async (freq, tz, list, before) => {
      const series = event(`DTSTART${tz}:20270302T160000`, 'DURATION:PT2H', `RRULE:${freq}`, 'LOCATION:Haus 1');
      const changed = list.map((one) => {
        const day = compact(LocalDate.addDays(LocalDate.parseOrThrow('2027-03-02'), one.ahead));
        const [id, lines]: [string, string[]] = one.kind === 'STATUS:CANCELLED' ? ['', [one.kind]] : one.kind === 'MOVED' ? ['', [`DTSTART${tz}:${day}T183000`, 'DURATION:PT1H']] : one.kind === 'LONGER' ? ['', [`DTSTART${tz}:${day}T160000`, 'DURATION:PT3H']]
          : one.kind === 'ENDING' ? [';RANGE=THISANDFUTURE', ['STATUS:CANCELLED']] : one.kind === 'PLACE' ? ['', [`DTSTART${tz}:${day}T160000`, 'DURATION:PT2H', 'LOCATION:Haus 2']] : [';RANGE=THISANDFUTURE', [`DTSTART${tz}:${day}T170000`, 'DURATION:PT2H']];
        return event(`RECURRENCE-ID${id}${tz}:${day}T160000`, `SEQUENCE:${one.sequence}`, ...lines);
      });
      const whole = (await read(...own, ...series, ...changed.flat())).rows[0]?.row;
      const first = (await read(...own, ...series, ...changed.slice(0, before).flat())).rows[0]?.row;
      let remembered = first?.series ?? '';
      let times: unknown = first?.fields['times'];
      for (const one of changed.slice(before)) {
        const [lone] = (await read(...own, ...one)).lone ?? [];
        if (!lone) throw new Error('There is no single date.');
        const again = withDates(remembered, lone, ground);
        if (again.told.length > 0) taken += 1;
        [remembered, times] = [again.series ?? '', again.times];
      }
      expect(times).toEqual(whole?.fields['times']);
    }), { numRuns: 150 });
    // The property would hold as well if nothing were ever taken over.
    expect(taken).toBeGreaterThan(50);
  }, 120_000);
});

test('what is remembered of a series holds no words but its title and place, and is bounded', async () => {
  const series = event('DTSTART;TZID=Vereinszeit:20270302T160000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY', 'CONTACT:Anna Beispiel', 'ORGANIZER:mailto:anna@mail.example');
  const remembered = (await read(...own, ...series)).rows[0]?.row.series ?? '';
  expect(remembered).toContain('Vereinszeit');
  expect(remembered).not.toMatch(/Anna|anna|Lang/);
  const many = Array.from({ length: 5_000 }, (_, at) => `EXDATE:${compact(LocalDate.addDays(today, at))}T160000`);
  expect((await read(...event('DTSTART:20270302T160000', 'DURATION:PT2H', 'RRULE:FREQ=DAILY', ...many))).rows[0]?.row.series).toBe(undefined);
  expect((await read(...event('DTSTART:20270302T160000', 'DURATION:PT2H'))).rows[0]?.row.series).toBe(undefined);
});

test('a message about single events is no calendar in which something could be missing', async () => {
  const [weekly, lone] = [['DTSTART:20270302T160000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY'], event('RECURRENCE-ID:20270309T160000', 'STATUS:CANCELLED')];
  const other = ['BEGIN:VEVENT', 'UID:t', 'SUMMARY:Chor', ...weekly, 'END:VEVENT'];
  const isWhole = async (...lines: readonly string[]): Promise<boolean> => (await read(...lines)).isWhole;
  expect([await isWhole(...event(...weekly)), await isWhole('METHOD:PUBLISH', ...event(...weekly)), await isWhole(...other, ...lone), await isWhole('METHOD:REQUEST', ...event(...weekly), ...other)]).toEqual([true, true, true, true]);
  expect([await isWhole(...lone), await isWhole('METHOD:CANCEL', ...event(...weekly)), await isWhole('METHOD:CANCEL', ...event(...weekly), ...other), await isWhole('METHOD:REQUEST', ...event(...weekly))]).toEqual([false, false, false, false]);
});
