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

describe('nobody becomes a public contact without having said so', () => {
  const rowOf = async (...lines: readonly string[]): Promise<Feed['rows'][number]['row'] | undefined> => (await read(...event('s', 'SUMMARY:Kreis', ...weekly, ...lines))).rows[0]?.row;

  test('an organiser is told, a contact is taken over', async () => {
    const row = await rowOf('ORGANIZER;CN=Anna Beispiel:mailto:anna.privat@mail.example');
    expect(row?.fields['contact']).toBeUndefined();
    expect(row?.findings).toMatchObject([{ severity: 'WARNING', code: 'ORGANISER_NOT_PUBLIC', message: { de: expect.stringContaining('anna.privat@mail.example') } }]);
    expect((await rowOf('CONTACT:info@invalidenverband.de', 'ORGANIZER:mailto:anna.privat@mail.example'))?.fields).toMatchObject({ contact: { email: 'info@invalidenverband.de' } });
    expect((await rowOf('ORGANIZER:mailto:info@invalidenverband.de'))?.findings).toMatchObject([{ code: 'ORGANISER_NOT_PUBLIC' }]);
    for (const nobody of ['abc@group.calendar.google.com', 'noreply@traeger.example', 'x@host.invalid', 'invalid@traeger.example']) expect((await rowOf(`ORGANIZER:mailto:${nobody}`))?.findings).toEqual([]);
  });

  test.each([
    'Jetzt an der Besprechung teilnehmen <https://teams.microsoft.com/l/meetup-join/19%3ageheim>\\nBesprechungs-ID: 321 geheim\\nPasscode: geheim',
    'Zoom-Meeting beitreten\\nhttps://us02web.zoom.us/j/8geheim?pwd=geheim\\nMeeting-ID: 812 geheim\\nKenncode: geheim\\n+496971049922\\,\\,81234567#\\,\\,*12# geheim',
    'https://traeger.webex.com/traeger/j.php?MTID=geheim\\nMeeting number: geheim\\nMeeting password: geheim',
    'https://bbb.traeger.example/b/ann-geheim\\nZugangscode: geheim',
  ])('how to join a meeting is no description: %s', async (joining) => {
    const row = await rowOf(`DESCRIPTION:Wir reden über den Garten.\\n${joining}\\nBitte Tee mitbringen.`);
    expect(row?.fields['description']).toMatch(/^Wir reden über den Garten\.[\s\S]*Bitte Tee mitbringen\.$/);
    expect(row?.fields['description']).not.toMatch(/geheim|https/);
    expect(row?.findings).toMatchObject([{ severity: 'WARNING', code: 'MEETING_LEFT_OUT' }]);
  });

  test('an ordinary description stays whole', async () => {
    const row = await rowOf('DESCRIPTION:Passwörter sicher wählen\\, Pinsel mitbringen. https://traeger.example/kurs\\nTel.: 04321 4711');
    expect([row?.fields['description'], row?.findings]).toEqual(['Passwörter sicher wählen, Pinsel mitbringen. https://traeger.example/kurs\nTel.: 04321 4711', []]);
  });
});
