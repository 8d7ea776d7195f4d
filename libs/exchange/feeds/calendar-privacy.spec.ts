/** Protects: what a calendar calls private, and whom it does not name as a public contact, never gets into an import. */
import { LocalDate } from '#kernel';
import { directoryUseCases } from '#directory';
import { type Feed } from '../domain/feeds/feed.js';
import { isUnreadable } from '../domain/tables/raw-table.js';
import { readCalendar } from './calendar-file.js';

const naming = directoryUseCases.ImportedOfferings.prototype.naming;
const words = { lifeArea: () => null, lifeAreaNames: () => 'Sprache' };
const today = LocalDate.parseOrThrow('2027-03-01');
const weekly = ['DTSTART;TZID=Europe/Berlin:20270302T160000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY'];
const event = (uid: string, ...lines: readonly string[]): string[] => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const changed = (uid: string, ...lines: readonly string[]): string[] => event(uid, 'RECURRENCE-ID;TZID=Europe/Berlin:20270309T160000', 'DTSTART;TZID=Europe/Berlin:20270309T170000', 'DURATION:PT2H', ...lines);
const read = async (...lines: readonly string[]): Promise<Feed> => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const feed = await readCalendar(text, 'UTF-8', { today, words, naming: (one) => naming({ ...one }), fileName: 'Kurse.ics' });
  if (isUnreadable(feed)) throw new Error(JSON.stringify(feed.problems));
  return feed;
};

describe('of a private event nothing stays', () => {
  test.each<[string, string[]]>([
    ['series and change', [...event('s', 'SUMMARY:Geheim', 'CLASS:PRIVATE', ...weekly), ...changed('s', 'SUMMARY:Geheim verlegt', 'CLASS:PRIVATE')]],
    ['the series alone', [...event('s', 'SUMMARY:Geheim', 'CLASS:CONFIDENTIAL', ...weekly), ...changed('s', 'SUMMARY:Geheim verlegt')]],
    ['the change alone', [...event('s', 'SUMMARY:Geheim', ...weekly), ...changed('s', 'SUMMARY:Geheim verlegt', 'CLASS:PRIVATE')]],
    ['a change without its series', changed('s', 'SUMMARY:Geheim verlegt', 'CLASS:PRIVATE')],
    ['one of two versions', [...event('s', 'SUMMARY:Geheim', ...weekly, 'SEQUENCE:2'), ...event('s', 'SUMMARY:Geheim', ...weekly, 'SEQUENCE:1', 'CLASS:PRIVATE')]],
    ['a class that nobody knows', event('s', 'SUMMARY:Geheim', ...weekly, 'CLASS:X-INTERN')],
  ])('%s says so', async (_, lines) => {
    const feed = await read(...lines, ...event('o', 'SUMMARY:Offen', 'CLASS:PUBLIC', ...weekly));
    expect(feed.rows.map(({ row }) => row.key)).toEqual(['o']);
    expect(JSON.stringify([feed.rows, feed.notes, feed.description])).not.toContain('Geheim');
    expect(feed.notes.map(({ code }) => code)).toEqual(['PRIVATE_EVENTS']);
    expect(feed.withheld?.has('s')).toBe(true);
  });

  test('without a UID it takes nothing else with it', async () => {
    const feed = await read('BEGIN:VEVENT', 'SUMMARY:Geheim', 'CLASS:PRIVATE', ...weekly, 'END:VEVENT', 'BEGIN:VEVENT', 'SUMMARY:Offen', ...weekly, 'END:VEVENT');
    expect(feed.rows.map(({ row }) => row.title)).toEqual(['Offen']);
  });
});
