/** Protects: a calendar goes the way of tables, and what was corrected by hand, ended, or taken out of the calendar is never overwritten or ended by guess. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { handInTable, importMutations, previewed, rowsOf, undone, written } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('neumuenster');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterAll(() => api.stop());

type Lines = readonly string[];
const event = (uid: string, ...lines: Lines): Lines => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const course = (uid: string, title: string, ...lines: Lines): Lines => event(uid, `SUMMARY:${title}`, 'DESCRIPTION:Gemeinsam lernen', 'CATEGORIES:Sprache', 'LOCATION:Familienzentrum\\, Marktstraße 1\\, 24534 Neumünster',
  'DTSTART;TZID=Europe/Berlin:20270302T160000', 'DTEND;TZID=Europe/Berlin:20270302T180000', 'CONTACT:Anna Beispiel\\, Tel. 04321 0815', ...lines);
const weekly = 'RRULE:FREQ=WEEKLY;BYDAY=TU';
const ics = (name: string, ...events: readonly Lines[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', `X-WR-CALNAME:${name}`, ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
const CALENDAR = { name: 'Kurse.ics', type: 'text/calendar' };
const looked = async (file: string | Uint8Array, caller: Caller = traeger.editor, query = ''): Promise<Answer['data']> => {
  api.clock.advance({ minutes: 5 });
  const table = await previewed(api, file, caller, { ...CALENDAR, query });
  const { offeringImport } = await api.ok('query($id: UUID!) { offeringImport(id: $id) { kind feedName counts { new changed unchanged faulty leftOut gone kept } } }', { id: table.id }, caller);
  return { ...table, ...offeringImport };
};
const offering = async (id: string, caller: Caller = traeger.editor): Promise<Answer['data']> => (await api.ok(
  `query($id: UUID!) { offering(id: $id) { state version title description website lifeAreas contact { name phone } cost { kind text } announcement { text isPaused } nextTimes { startsAt }
     places { name street postcode town } times { repeats weekdays from to validFrom validTo exceptions { date from to } } } }`, { id }, caller)).offering;
const change = async (id: string, changes: object): Promise<void> => {
  const { version } = await offering(id);
  const { result } = await api.ok(mutations.update, { input: { id, expectedVersion: version, changes } }, traeger.editor);
  expect(result.__typename).toBe('Offering');
};

test('two files of one calendar that were both looked through before either was written begin nothing twice, also where a program gives other UIDs each time', async () => {
  const lines = (uid: string): string => ics('Doppelt', course(uid, 'Origami am Teich', weekly));
  const [one, same, other] = [await looked(lines('d-1')), await looked(lines('d-1')), await looked(lines('d-2'))];
  expect(await written(api, one, traeger.editor)).toMatchObject({ outcomes: [{ outcome: 'CREATED', count: 1 }] });
  expect(await written(api, same, traeger.editor)).toMatchObject({ outcomes: [{ outcome: 'UNCHANGED', count: 1 }] });
  expect(await written(api, other, traeger.editor)).toMatchObject({ code: 'IMPORT_OUTDATED', message: expect.stringContaining('geben Sie die Datei noch einmal ab') });
  expect(await looked(lines('d-2'))).toMatchObject({ duplicateRows: 1 });
});

test('series become offerings: looked at first, then written with their times, and taken back', async () => {
  const table = await looked(ics('Kurse', course('a', 'Sprachcafé', weekly, 'EXDATE;TZID=Europe/Berlin:20270309T160000'), event('p', 'SUMMARY:Weihnachtsfeier 2026', 'DTSTART:20261220T160000', 'DURATION:PT2H'), event('x', 'SUMMARY:Arzttermin', 'CLASS:PRIVATE', 'DTSTART:20270320T160000', 'DURATION:PT1H')), traeger.editor, '?publish=yes');
  expect(table).toMatchObject({ state: 'READY', kind: 'CALENDAR', feedName: 'Kurse', description: 'iCalendar, UTF-8', areColumnsConfirmed: true, counts: { new: 1, changed: 0, unchanged: 0, faulty: 0, leftOut: 1, gone: 0, kept: 0 } });
  expect(table.findings.map(({ code }: Answer['data']) => code)).toEqual(['PRIVATE_EVENTS', 'CONTACT_BECOMES_PUBLIC']);
  expect(JSON.stringify((await api.admin.query('SELECT * FROM offering_import_row')).rows)).not.toContain('Arzttermin');
  const done = await written(api, table, traeger.editor);
  expect(done).toMatchObject({ state: 'WRITTEN', outcomes: expect.arrayContaining([{ outcome: 'CREATED', count: 1 }, { outcome: 'SKIPPED', count: 1 }]) });
  const [first, past] = await rowsOf(api, table.id, traeger.editor);
  expect(first).toMatchObject({ number: 4, title: 'Sprachcafé', kind: 'NEW', outcome: 'CREATED', findings: [] });
  expect(past).toMatchObject({ title: 'Weihnachtsfeier 2026', kind: 'LEFT_OUT', outcome: 'SKIPPED', findings: [{ severity: 'WARNING', code: 'PAST', heading: 'DTSTART, RRULE' }] });
  expect(await offering(first.offeringId)).toMatchObject({
    state: 'PUBLISHED', title: 'Sprachcafé', lifeAreas: ['LANGUAGE'], cost: { kind: 'TEXT', text: 'Keine Angabe' }, contact: { name: 'Anna Beispiel', phone: '04321 0815' }, places: [{ name: 'Familienzentrum', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster' }],
    times: [{ repeats: 'WEEKLY', weekdays: ['TUESDAY'], from: '16:00', to: '18:00', validFrom: '2027-03-02', validTo: null, exceptions: [{ date: '2027-03-09', from: null, to: null }] }],
    nextTimes: [{ startsAt: '2027-03-02T15:00:00.000Z' }, { startsAt: '2027-03-16T15:00:00.000Z' }, { startsAt: '2027-03-23T15:00:00.000Z' }],
  });
  expect(await undone(api, done, traeger.editor)).toMatchObject({ state: 'UNDONE', undoOutcomes: [{ outcome: 'REMOVED', count: 1 }] });
  expect((await offering(first.offeringId)).state).toBe('CLOSED');
  // What was ended here stays ended, also when the calendar comes again: after taking back it is new.
  expect((await looked(ics('Kurse', course('a', 'Sprachcafé', weekly)))).counts).toMatchObject({ new: 1 });
});

test('the calendar again: follows where nobody touched it, keeps and lists corrections, respects older versions', async () => {
  const first = await written(api, await looked(ics('Zweiter', course('b', 'Nähkurs', weekly, 'SEQUENCE:1', 'URL:https://alt.example'))), traeger.editor, { areDuplicatesChecked: true });
  const [{ offeringId: id }] = await rowsOf(api, first.id, traeger.editor);
  expect((await offering(id)).state).toBe('DRAFT');
  expect((await looked(ics('Zweiter', course('b', 'Nähkurs', weekly, 'SEQUENCE:1', 'URL:https://alt.example')))).counts).toMatchObject({ unchanged: 1, changed: 0, kept: 0 });
  await change(id, { description: 'Von Hand berichtigt', contact: { name: 'Anna Beispiel', phone: '04321 9999' } });
  const second = await looked(ics('Zweiter', course('b', 'Nähkurs für alle', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH', 'SEQUENCE:2').map((line) => line.replace('Gemeinsam lernen', 'Neuer Text').replace('0815', '0816').replace('Anna Beispiel', 'Bea Beispiel'))));
  expect(await rowsOf(api, second.id, traeger.editor)).toMatchObject([{
    kind: 'CHANGED', keptFields: ['description', 'contactPhone'], changedFields: expect.arrayContaining(['title', 'times', 'contact', 'website']), findings: [{ code: 'KEPT_CORRECTION', column: 'description' }, { code: 'KEPT_CORRECTION', column: 'contactPhone' }],
  }]);
  await written(api, second, traeger.editor, { areDuplicatesChecked: true });
  expect(await offering(id)).toMatchObject({ title: 'Nähkurs für alle', description: 'Von Hand berichtigt', website: null, contact: { name: 'Bea Beispiel', phone: '04321 9999' }, times: [{ weekdays: ['TUESDAY', 'THURSDAY'] }] });
  const older = await looked(ics('Zweiter', course('b', 'Nähkurs', weekly, 'SEQUENCE:1')));
  expect(await rowsOf(api, older.id, traeger.editor)).toMatchObject([{ kind: 'UNCHANGED', findings: [{ code: 'OLDER_VERSION' }] }]);
});

test('cancelled pauses with a word, coming back goes on; what is gone is listed and stays', async () => {
  const both = await looked(ics('Dritter', course('c', 'Töpfern', weekly), course('d', 'Drechseln', 'RRULE:FREQ=WEEKLY;BYDAY=TU')), traeger.editor, '?publish=yes');
  await written(api, both, traeger.editor, { areDuplicatesChecked: true });
  const [{ offeringId: pottery }, { offeringId: turning }] = await rowsOf(api, both.id, traeger.editor);
  const off = await looked(ics('Dritter', course('c', 'Töpfern', weekly, 'STATUS:CANCELLED', 'SEQUENCE:1')));
  expect(off.counts).toMatchObject({ changed: 1, gone: 1 });
  const [, gone] = await rowsOf(api, off.id, traeger.editor);
  expect(gone).toMatchObject({ kind: 'GONE', title: 'Drechseln', offeringId: turning, findings: [{ code: 'NO_LONGER_IN_FILE' }] });
  await written(api, off, traeger.editor, { areDuplicatesChecked: true });
  expect(await offering(pottery)).toMatchObject({ state: 'PUBLISHED', announcement: { text: 'Abgesagt.', isPaused: true }, nextTimes: [] });
  expect((await offering(turning)).state).toBe('PUBLISHED');
  // A notice by hand is kept, but nobody overlooks that the calendar says otherwise.
  await change(turning, { announcement: { text: 'Ton ist bestellt.' } });
  const kept = await looked(ics('Dritter', course('c', 'Töpfern', weekly, 'STATUS:CANCELLED', 'SEQUENCE:1'), course('d', 'Drechseln', weekly, 'STATUS:CANCELLED', 'SEQUENCE:1')));
  expect((await rowsOf(api, kept.id, traeger.editor))[1]).toMatchObject({ findings: [{ severity: 'WARNING', code: 'CANCELLED_THERE' }] });
  await written(api, await looked(ics('Dritter', course('c', 'Töpfern', weekly, 'SEQUENCE:2'))), traeger.editor, { areDuplicatesChecked: true });
  expect((await offering(pottery)).announcement).toBe(null);
  // Another calendar of the same hands does not miss what it never had.
  expect((await looked(ics('Vierter', course('e', 'Filzen', weekly)))).counts).toMatchObject({ gone: 0, new: 1 });
});

test('a public series that becomes private, with a changed date, is told as such; its new words are kept nowhere', async () => {
  await written(api, await looked(ics('Privat', course('priv', 'Singkreis', weekly), course('rest', 'Chor', weekly)), traeger.editor, '?publish=yes'), traeger.editor, { areDuplicatesChecked: true });
  const moved = event('priv', 'SUMMARY:Arzt statt Singkreis', 'CLASS:PRIVATE', 'RECURRENCE-ID;TZID=Europe/Berlin:20270309T160000', 'DTSTART;TZID=Europe/Berlin:20270309T170000', 'DURATION:PT1H');
  const table = await looked(ics('Privat', course('priv', 'Vertraulicher Kreis', weekly, 'CLASS:PRIVATE'), moved, course('rest', 'Chor', weekly)), traeger.editor, '?publish=yes');
  expect(table.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1, gone: 1 });
  const rows = await rowsOf(api, table.id, traeger.editor);
  expect(rows[1]).toMatchObject({ kind: 'GONE', title: 'Singkreis', findings: [{ code: 'PRIVATE_NOW' }] });
  expect(JSON.stringify((await api.admin.query('SELECT * FROM offering_import_row')).rows)).not.toMatch(/Arzt statt|Vertraulicher/);
  await written(api, table, traeger.editor, { areDuplicatesChecked: true });
  expect(await offering(rows[1].offeringId)).toMatchObject({ state: 'PUBLISHED', title: 'Singkreis' });
});

test('one event twice, one without an end: faulty with their lines; the others are written', async () => {
  const table = await looked(ics('Fünfter', course('f', 'Weben', weekly), course('f', 'Weben', weekly), event('g', 'SUMMARY:Ohne Ende', 'DTSTART:20270402T100000')));
  expect(await rowsOf(api, table.id, traeger.editor, { kind: 'FAULTY' })).toMatchObject([{ number: 15, findings: [{ code: 'REPEATED_KEY', heading: 'UID' }] }, { number: 26, findings: [{ code: 'NO_END', message: expect.stringContaining('fehlt das Ende') }] }]);
  expect((await written(api, table, traeger.editor)).code).toBe('IMPORT_HAS_ERRORS');
  const { result } = await api.ok(importMutations.columns, { input: { id: table.id, expectedVersion: table.version, columns: [] } }, traeger.editor);
  expect(result).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('Kalender') });
});

test('the office names whose the events are, once for the file or by their organiser', async () => {
  const nobody = await looked(ics('Kreis', course('h', 'Lesekreis', weekly)), office);
  expect(await rowsOf(api, nobody.id, office)).toMatchObject([{ kind: 'FAULTY', findings: [{ code: 'REQUIRED', column: 'organisation' }] }]);
  const named = await looked(ics('Kreis', course('h', 'Lesekreis', weekly)), office, `?owner=${traeger.id}`);
  const done = await written(api, named, office, { areDuplicatesChecked: true });
  expect(done).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'CREATED', count: 1 }] });
  expect((await handInTable(api.url, ics('Kreis', course('i', 'Chor', weekly)), office, { ...CALENDAR, query: '?owner=00000000-0000-7000-8000-000000000000' })).status).toBe(400);
});

test('whoever sends the invitations becomes no contact, unless it is the address that the organisation itself has made public', async () => {
  const course1 = (uid: string, organiser: string): Lines => course(uid, `Atelier ${uid}`, weekly, `ORGANIZER;CN=Anna Beispiel:mailto:${organiser}`).filter((line) => !line.startsWith('CONTACT'));
  const file = ics('Atelier', course1('o1', 'Kurse@Bruecke.example'), course1('o2', 'anna.privat@mail.example'), [...course1('o3', 'kurse@bruecke.example').slice(0, -1), 'CONTACT:Bea Beispiel\\, Tel. 04321 4711', 'END:VEVENT']);
  const seen = async (caller: Caller, query = ''): Promise<unknown> => {
    const table = await looked(file, caller, query);
    return [table.findings.map(({ code }: Answer['data']) => code), (await rowsOf(api, table.id, caller)).map(({ findings }) => findings.map(({ code }: Answer['data']) => code))];
  };
  expect(await seen(traeger.editor)).toEqual([['CONTACT_BECOMES_PUBLIC'], [['ORGANISER_NOT_PUBLIC'], ['ORGANISER_NOT_PUBLIC'], []]]);
  await api.admin.query('UPDATE organisation SET public_email = $2 WHERE id = $1', [traeger.id, 'kurse@bruecke.example']);
  expect(await seen(traeger.editor)).toEqual([['CONTACT_BECOMES_PUBLIC'], [[], ['ORGANISER_NOT_PUBLIC'], []]]);
  // The office enters for the organisation that it names: whose address it is decides, not who hands it in.
  expect(await seen(office, `?owner=${traeger.id}`)).toEqual([['CONTACT_BECOMES_PUBLIC'], [[], ['ORGANISER_NOT_PUBLIC', 'REQUIRED'], []]]);
  const table = await looked(file);
  await written(api, table, traeger.editor, { areDuplicatesChecked: true });
  const [own, other, given] = await rowsOf(api, table.id, traeger.editor);
  const contactOf = async (id: string): Promise<unknown> => (await api.ok('query($id: UUID!) { offering(id: $id) { contact { name email phone } } }', { id }, traeger.editor)).offering.contact;
  expect(await contactOf(own.offeringId)).toEqual({ name: null, email: 'kurse@bruecke.example', phone: null });
  expect(await contactOf(other.offeringId)).toEqual({ name: null, email: null, phone: null });
  expect(await contactOf(given.offeringId)).toEqual({ name: 'Bea Beispiel', email: null, phone: '04321 4711' });
  // Of an organisation that is not public nothing is.
  await api.admin.query(`UPDATE organisation SET verification = 'PENDING' WHERE id = $1`, [traeger.id]);
  expect(await seen(office, `?owner=${traeger.id}`)).toMatchObject([['CONTACT_BECOMES_PUBLIC'], [expect.arrayContaining(['ORGANISER_NOT_PUBLIC', 'REQUIRED']), expect.arrayContaining(['ORGANISER_NOT_PUBLIC', 'REQUIRED']), expect.not.arrayContaining(['ORGANISER_NOT_PUBLIC'])]]);
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED', public_email = NULL WHERE id = $1`, [traeger.id]);
});

test('lines are folded by octets: a letter that is torn apart by it is whole again, wherever it was torn', async () => {
  const title = 'Nähkurs für Geübte – دورة اللغة الألمانية 👩‍🏫';
  const [beginning, ending] = ics('Gefaltet', course('fold', 'TITEL', weekly)).split('TITEL').map((text) => Buffer.from(text)) as [Buffer, Buffer];
  const octets = Buffer.from(title);
  const folds = ['\r\n ', '\n ', '\r\n\t', '\r '].map((text) => Buffer.from(text));
  const folded = (isTorn: (at: number) => boolean, fold = folds[0] as Buffer): Buffer => Buffer.concat([...octets].flatMap((octet, at) => [...at > 0 && isTorn(at) ? [fold] : [], Buffer.from([octet])]));
  const first = beginning.indexOf('BEGIN:VEVENT');
  const events = [...Array.from(octets.keys()).flatMap((at) => [folded((one) => one === at, folds[at % folds.length])]), folded(() => true), folded((at) => at % 2 === 0)]
    .map((summary, at) => Buffer.concat([Buffer.from(String(beginning.subarray(first)).replace('UID:fold', `UID:fold-${at}`)), summary, Buffer.from(String(ending).replace('END:VCALENDAR\r\n', ''))]));
  const table = await looked(Buffer.concat([beginning.subarray(0, first), ...events, Buffer.from('END:VCALENDAR\r\n')]));
  expect(table).toMatchObject({ state: 'READY', description: 'iCalendar, UTF-8' });
  const rows = await rowsOf(api, table.id, traeger.editor);
  expect(rows.map((row) => row.title)).toEqual(events.map(() => title));
  // Lines are counted as they stand in the file.
  expect(rows[1].number).toBe(rows[0].number + (String(events[0]).match(/\r\n|\n|\r/g) ?? []).length);
});

test('broken files are refused with their line, and nothing of them stays', async () => {
  const refusal = async (file: string | Uint8Array): Promise<unknown> => {
    const { state, findings, counts } = await looked(file);
    return [state, counts, ...findings.map(({ code, row }: Answer['data']) => [code, row])];
  };
  const good = ics('Sechster', course('k', 'Häkeln', weekly));
  expect(await refusal(good.replace('CATEGORIES', 'kaputt\r\nCATEGORIES'))).toEqual(['REFUSED', null, ['BROKEN_ROW', 8]]);
  expect(await refusal(good.replace('END:VCALENDAR', ''))).toEqual(['REFUSED', null, ['BROKEN_OFF', 1]]);
  expect(await refusal(good.replace('Häkeln', 'H\u0000keln'))).toEqual(['REFUSED', null, ['NOT_TEXT', 6]]);
  expect(await refusal(Buffer.concat([Buffer.from(good), Buffer.from('X-A:Für', 'latin1')]))).toEqual(['REFUSED', null, ['MIXED_ENCODING', expect.any(Number)]]);
  expect((await looked(Buffer.from(good, 'latin1'))).description).toBe('iCalendar, Windows-1252');
});
