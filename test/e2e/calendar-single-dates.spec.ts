/** Protects: a file that holds a cancelled or moved date alone changes that date of the series known here, and calls nothing gone. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { previewed, rowsOf, undone, written } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('neumuenster');
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Bruecke');
});
afterAll(() => api.stop());

type Lines = readonly string[];
const berlin = ';TZID=Europe/Berlin';
const event = (uid: string, ...lines: Lines): Lines => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const course = (uid: string, title: string, ...lines: Lines): Lines => event(uid, `SUMMARY:${title}`, 'DESCRIPTION:Gemeinsam lernen', 'CATEGORIES:Sprache', 'LOCATION:Familienzentrum\\, Marktstraße 1\\, 24534 Neumünster',
  `DTSTART${berlin}:20270302T160000`, `DTEND${berlin}:20270302T180000`, 'RRULE:FREQ=WEEKLY;BYDAY=TU', 'CONTACT:Anna Beispiel\\, Tel. 04321 0815', ...lines);
const one = (uid: string, day: string, ...lines: Lines): Lines => event(uid, `RECURRENCE-ID${berlin}:${day}T160000`, ...lines);
const at = (begin: string, end: string): Lines => [`DTSTART${berlin}:${begin}`, `DTEND${berlin}:${end}`];
const calendar = (name: string, ...parts: readonly Lines[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', `X-WR-CALNAME:${name}`, ...parts.flat(), 'END:VCALENDAR', ''].join('\r\n');
/** As a mail that cancels or moves has it. */
const message = (method: string, ...parts: readonly Lines[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, ...parts.flat(), 'END:VCALENDAR', ''].join('\r\n');

const looked = async (file: string, name = 'Kurse.ics', caller: Caller = traeger.editor): Promise<Answer['data']> => {
  api.clock.advance({ minutes: 5 });
  const table = await previewed(api, file, caller, { name, type: 'text/calendar', query: '?publish=yes' });
  const { offeringImport } = await api.ok('query($id: UUID!) { offeringImport(id: $id) { counts { new changed unchanged faulty leftOut gone } } }', { id: table.id }, caller);
  return { ...table, ...offeringImport, rows: await rowsOf(api, table.id, caller) };
};
const write = async (table: Answer['data']): Promise<Answer['data']> => written(api, table, traeger.editor, { areDuplicatesChecked: true });
const offering = async (id: string): Promise<Answer['data']> => (await api.ok(
  'query($id: UUID!) { offering(id: $id) { state version title description contact { name } places { street } announcement { text isPaused } times { repeats from to exceptions { date from to note } } } }', { id }, traeger.editor)).offering;
const exceptionsOf = async (id: string): Promise<unknown> => (await offering(id)).times.map(({ exceptions }: Answer['data']) => exceptions.map(({ date, from }: Answer['data']) => [date, from]));
/** A calendar with a series under this name and another one beside it; the ids of both. */
const known = async (name: string): Promise<[string, string]> => {
  const table = await looked(calendar(name, course(`${name}-1`, `${name} eins`), course(`${name}-2`, `${name} zwei`)));
  await write(table);
  const [first, second] = await rowsOf(api, table.id, traeger.editor);
  return [first.offeringId, second.offeringId];
};
const counts = (of: object): object => ({ new: 0, changed: 0, unchanged: 0, faulty: 0, leftOut: 0, gone: 0, ...of });

test('one cancelled date, exported alone from the same calendar', async () => {
  const [id, other] = await known('Ausfall');
  const before = await offering(id);
  const file = calendar('Ausfall', one('Ausfall-1', '20270316', 'SUMMARY:Ausfall eins', 'STATUS:CANCELLED', ...at('20270316T160000', '20270316T180000')));
  const table = await looked(file);
  expect(table.counts).toEqual(counts({ changed: 1 }));
  expect(table.rows).toMatchObject([{ title: 'Ausfall eins', offeringId: id, changedFields: ['times'], findings: [{ severity: 'WARNING', code: 'DATE_CANCELLED', heading: 'DTSTART, RRULE', message: expect.stringContaining('16.03.2027') }] }]);
  const done = await write(table);
  expect(done).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'UPDATED', count: 1 }] });
  const [schedule] = before.times;
  expect(await offering(id)).toEqual({ ...before, version: before.version + 1, times: [{ ...schedule, exceptions: [{ date: '2027-03-16', from: null, to: null, note: null }] }] });
  expect(await exceptionsOf(other)).toEqual([[]]);
  // The same message again changes nothing, and nothing is new or gone.
  expect((await looked(file)).counts).toEqual(counts({ unchanged: 1 }));
  // The whole calendar of later knows both series again, and so nothing of them was lost.
  expect((await looked(calendar('Ausfall', course('Ausfall-1', 'Ausfall eins', `EXDATE${berlin}:20270316T160000`), course('Ausfall-2', 'Ausfall zwei')))).counts).toEqual(counts({ unchanged: 2 }));
  expect(await undone(api, done, traeger.editor)).toMatchObject({ state: 'UNDONE', undoOutcomes: [{ outcome: 'RESTORED', count: 1 }] });
  expect(await exceptionsOf(id)).toEqual([[]]);
});

test('moved, moved once more, and back as it was: each as the last message says; an older one changes nothing', async () => {
  const [id] = await known('Umzug');
  const moved = (sequence: number, begin: string, end: string, ...more: Lines): string => message('REQUEST', one('Umzug-1', '20270316', 'SUMMARY:Umzug eins', `SEQUENCE:${sequence}`, ...at(begin, end), ...more));
  const first = await looked(moved(1, '20270317T180000', '20270317T200000'), 'invite.ics');
  expect([first.counts, first.rows[0].findings]).toMatchObject([counts({ changed: 1 }), [{ code: 'DATE_MOVED', message: expect.stringMatching(/16\.03\.2027.*17\.03\.2027, 18:00/) }]]);
  await write(first);
  expect(await exceptionsOf(id)).toEqual([[['2027-03-16', null]], []]);
  expect((await offering(id)).times[1]).toMatchObject({ repeats: 'ONCE', from: '18:00', to: '20:00' });
  await write(await looked(moved(2, '20270316T170000', '20270316T190000', 'LOCATION:Hafen 1\\, 24534 Neumünster'), 'invite (1).ics'));
  expect((await offering(id)).times).toMatchObject([{ exceptions: [{ date: '2027-03-16', from: '17:00', to: '19:00', note: 'Ort: Hafen 1, 24534 Neumünster' }] }]);
  const older = await looked(moved(1, '20270317T180000', '20270317T200000'), 'invite.ics');
  expect([older.counts, older.rows[0].findings]).toMatchObject([counts({ unchanged: 1 }), [{ code: 'OLDER_VERSION', message: expect.stringContaining('16.03.2027') }]]);
  await write(await looked(moved(3, '20270316T160000', '20270316T180000', 'LOCATION:Familienzentrum\\, Marktstraße 1\\, 24534 Neumünster'), 'invite (2).ics'));
  expect(await exceptionsOf(id)).toEqual([[]]);
});

test('several dates of one series in one message, beside an event of its own, are one row', async () => {
  const [id, other] = await known('Mehrere');
  const file = calendar('Mehrere', course('Mehrere-2', 'Mehrere zwei'), one('Mehrere-1', '20270316', 'STATUS:CANCELLED'), one('Mehrere-1', '20270323', 'STATUS:CANCELLED'), one('Mehrere-1', '20270324', 'STATUS:CANCELLED'));
  const table = await looked(file);
  expect(table.counts).toEqual(counts({ changed: 1, unchanged: 1 }));
  expect(table.rows.map(({ offeringId, findings }: Answer['data']) => [offeringId, findings.map(({ code }: Answer['data']) => code)])).toEqual([[other, []], [id, ['DANGLING_REFERENCE', 'DATE_CANCELLED', 'DATE_CANCELLED']]]);
  await write(table);
  expect(await exceptionsOf(id)).toEqual([[['2027-03-16', null], ['2027-03-23', null]]]);
});

test('of a series that nobody knows here: told, and no offering is made of a cancelled date', async () => {
  const offerings = async (): Promise<string> => (await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM offering')).rows[0]?.n ?? '';
  const before = await offerings();
  const table = await looked(calendar('Fremd', one('fremd-1', '20270316', 'SUMMARY:Fremd', 'STATUS:CANCELLED', ...at('20270316T160000', '20270316T180000'))));
  expect([table.counts, table.rows]).toMatchObject([counts({ leftOut: 1 }), [{ title: 'Fremd', offeringId: null, findings: [{ severity: 'WARNING', code: 'SERIES_UNKNOWN', message: expect.stringContaining('nicht bekannt') }] }]]);
  expect(await write(table)).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'SKIPPED', count: 1 }] });
  expect(await offerings()).toBe(before);
});

test('a message that cancels a whole event says nothing of any other, and takes nothing but the event itself off', async () => {
  const [id, other] = await known('Absage');
  const before = await offering(id);
  // As RFC 5546 asks for it: no more than what names the event.
  const file = (sequence: number): string => message('CANCEL', event('Absage-1', 'DTSTAMP:20270301T080000Z', 'ORGANIZER:mailto:kurse@traeger.example', `SEQUENCE:${sequence}`)).replace('METHOD', 'X-WR-CALNAME:Absage\r\nMETHOD');
  const table = await looked(file(1));
  expect([table.counts, table.rows]).toMatchObject([counts({ changed: 1 }), [{ title: 'Absage eins', offeringId: id, changedFields: ['announcement'] }]]);
  await write(table);
  expect(await offering(id)).toEqual({ ...before, version: before.version + 1, announcement: { text: 'Abgesagt.', isPaused: true } });
  expect((await offering(other)).announcement).toBe(null);
  expect((await looked(message('CANCEL', event('fremd-2', 'SEQUENCE:1')))).counts).toEqual(counts({ leftOut: 1 }));
  // When the calendar has it again, it goes on.
  await write(await looked(calendar('Absage', course('Absage-1', 'Absage eins', 'SEQUENCE:2'), course('Absage-2', 'Absage zwei'))));
  expect((await offering(id)).announcement).toBe(null);
});

test('times that were corrected here stay, and whoever reads the row knows which date to look after', async () => {
  const [id] = await known('Hand');
  const { version } = await offering(id);
  await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: { times: [{ repeats: 'WEEKLY', weekdays: ['TUESDAY'], from: '15:00', to: '17:00' }] } } }, traeger.editor);
  const table = await looked(message('CANCEL', one('Hand-1', '20270316')));
  expect([table.counts, table.rows]).toMatchObject([counts({ unchanged: 1 }), [{ keptFields: ['times'], findings: [{ code: 'DATE_TO_ENTER', message: expect.stringMatching(/16\.03\.2027.*von Hand/) }] }]]);
  await write(table);
  expect((await offering(id)).times).toMatchObject([{ from: '15:00', exceptions: [] }]);
});

test('two messages that were both looked through before either was written are both taken', async () => {
  const [id] = await known('Zwei');
  const [first, second] = [await looked(message('CANCEL', one('Zwei-1', '20270316'))), await looked(message('CANCEL', one('Zwei-1', '20270323')))];
  await write(first);
  await write(second);
  expect(await exceptionsOf(id)).toEqual([[['2027-03-16', null], ['2027-03-23', null]]]);
});

test('a date that the calendar calls private is kept nowhere; that its series is public here is told', async () => {
  const [id] = await known('Privat');
  const table = await looked(message('REQUEST', one('Privat-1', '20270316', 'SUMMARY:Arzt statt Kurs', 'CLASS:PRIVATE', ...at('20270316T170000', '20270316T180000'))), 'invite.ics');
  expect([table.counts, table.rows]).toMatchObject([counts({ gone: 1 }), [{ kind: 'GONE', offeringId: id, findings: [{ code: 'PRIVATE_NOW' }] }]]);
  expect(JSON.stringify((await api.admin.query('SELECT * FROM offering_import_row')).rows)).not.toContain('Arzt statt');
});
