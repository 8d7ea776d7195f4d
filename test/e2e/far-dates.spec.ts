/** Protects: a day far off, as office programs write it and as a mistyped year gives it, is understood or named with its place, and one that is stored already fails no list. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { previewed, rowsOf, written } from '../support/tables.js';

const network = 'neumuenster';
let api: TestApi;
let traeger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterAll(() => api.stop());

const monday = { weekdays: ['MONDAY'], from: '16:00', to: '18:00' };
const weekly = { ...leastOffering, isTimeByArrangement: false, times: [monday] };
const publish = `mutation($id: UUID!) { result: publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { __typename } }`;
const asked = (input: object): Promise<Answer> => api.graphql(`mutation($input: OfferingInput!) { result: createOffering(input: $input) { __typename
  ... on Offering { id announcement { until isPaused } times { validFrom validTo } } ... on InvalidInput { fields { path code message } } } }`, { input }, { ...traeger.editor, language: 'de' });
const created = async (input: object): Promise<Answer['data']> => (await asked(input)).data?.result;

test('"9999-12-31" as the end of a pause or of times is what people mean by it: no end', async () => {
  for (const until of ['9999-12-31', '2999-12-31', '9999-01-01']) {
    expect(await created({ ...weekly, announcement: { text: 'Pause bis auf Weiteres', until, isPaused: true }, times: [{ ...monday, validTo: until }] }))
      .toMatchObject({ __typename: 'Offering', announcement: { until: null, isPaused: true }, times: [{ validTo: null }] });
  }
});

const once = { repeats: 'ONCE', from: '10:00', to: '12:00' };
test.each<[string, object]>([
  ['announcement.until', { announcement: { text: 'Umbau', until: '2207-05-01' } }], ['times.0.validTo', { times: [{ ...monday, validTo: '2207-05-01' }] }],
  ['times.0.validFrom', { times: [{ ...monday, validFrom: '9999-12-31' }] }], ['times.0.validFrom', { times: [{ ...once, validFrom: '9999-12-31' }] }], ['times.0.validFrom', { times: [{ ...once, validFrom: '0001-01-01' }] }],
  ['times.0.validFrom', { times: [{ ...monday, every: 52, validFrom: '9999-12-31' }] }],
  ['times.0.exceptions.0.date', { times: [{ ...monday, exceptions: [{ date: '9999-12-31' }] }] }], ['times.0.exceptions.0.date', { times: [{ ...monday, exceptions: [{ date: '0207-03-08', from: '10:00', to: '11:00' }] }] }],
  ['restriction.reviewOn', { openness: 'NEED_BASED', restriction: { basis: 'PROFESSIONAL', reason: 'Wenige Plätze', alternative: 'Das Café', reviewOn: '9999-12-31' } }],
])('a day that nobody can have meant is a problem of its field: %s', async (path, more) => {
  const result = await created({ ...weekly, ...more });
  expect(result).toMatchObject({ __typename: 'InvalidInput', fields: [{ path, code: 'OUT_OF_RANGE', message: expect.stringMatching(/1900 bis 2100|12 Monate/) as unknown }] });
});

test('so is one of the school holidays', async () => {
  const set = `mutation($input: SetSchoolHolidaysInput!) { setSchoolHolidays(input: $input) { __typename ... on InvalidInput { fields { path code } } } }`;
  const periods = [{ name: 'Sommerferien', from: '9999-12-30', to: '9999-12-31' }];
  expect((await api.ok(set, { input: { expectedVersion: 0, periods } }, office)).setSchoolHolidays)
    .toEqual({ __typename: 'InvalidInput', fields: [{ path: 'periods.0.from', code: 'OUT_OF_RANGE' }, { path: 'periods.0.to', code: 'OUT_OF_RANGE' }] });
});

test('the hours of a place have the same bounds', async () => {
  const { result } = await api.ok(`mutation($input: CreatePlaceInput!) { result: createPlace(input: $input) { __typename ... on InvalidInput { fields { path } } } }`,
    { input: { organisationId: traeger.id, place: { name: 'Haus', town: 'Neumünster', hours: [{ ...monday, validFrom: '9999-12-31' }] } } }, traeger.editor);
  expect(result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'hours.0.validFrom' }] });
});

describe('in a table', () => {
  const head = 'Ihre Nummer;Titel;Beschreibung;Lebensbereiche;Ort nach Vereinbarung;Telefon (öffentlich);Zeiten;Letzter Tag';
  const file = (...rows: string[]): string => `${head}\r\n${rows.join('\r\n')}\r\n`;

  test('an end of "31.12.9999" is none, and the same table again changes nothing', async () => {
    const text = file('K1;Nähkurs;Gemeinsam nähen;Sprache;ja;04321 1;Mo 16:00–18:00;31.12.9999');
    const table = await previewed(api, text, traeger.editor);
    const [row] = await rowsOf(api, table.id, traeger.editor);
    expect([table.counts, row.findings.filter(({ severity }: Answer['data']) => severity === 'ERROR')]).toEqual([expect.objectContaining({ new: 1, faulty: 0 }), []]);
    await written(api, table, traeger.editor);
    const [done] = await rowsOf(api, table.id, traeger.editor);
    expect((await api.ok('query($id: UUID!) { offering(id: $id) { times { validTo } } }', { id: done.offeringId }, traeger.editor)).offering.times).toEqual([{ validTo: null }]);
    expect((await previewed(api, text, traeger.editor)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1, faulty: 0 });
  });

  test('a mistyped year is told with its cell', async () => {
    const table = await previewed(api, file('K2;Kochkurs;Gemeinsam kochen;Sprache;ja;04321 1;Mo 16:00–18:00;01.05.2207'), traeger.editor);
    const [row] = await rowsOf(api, table.id, traeger.editor);
    expect([table.counts.faulty, row.findings[0]]).toEqual([1, expect.objectContaining({ severity: 'ERROR', code: 'OUT_OF_RANGE', heading: expect.stringContaining('Letzter Tag') as unknown })]);
  });
});

describe('in a calendar', () => {
  const ics = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Kurse', 'BEGIN:VEVENT', 'UID:far', 'SUMMARY:Sprachcafé', 'DESCRIPTION:Reden', 'CATEGORIES:Sprache', 'CONTACT:Anna\\, Tel. 04321 0815', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const looked = async (...lines: string[]): Promise<Answer['data']> => {
    const table = await previewed(api, ics(...lines), traeger.editor, { name: 'Kurse.ics', type: 'text/calendar' });
    expect(table.state).toBe('READY');
    return { table, rows: await rowsOf(api, table.id, traeger.editor) };
  };

  test('a series until 9999 has no end', async () => {
    const { table, rows } = await looked('DTSTART;TZID=Europe/Berlin:20270301T160000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=99991231T235959Z');
    expect([table.counts.faulty, rows.map(({ kind }: Answer['data']) => kind)]).toEqual([0, ['NEW']]);
  });

  test('an event of the year 9999 is told', async () => {
    const { rows } = await looked('DTSTART;TZID=Europe/Berlin:99991231T160000', 'DURATION:PT2H');
    expect(rows).toMatchObject([{ findings: expect.arrayContaining([expect.objectContaining({ severity: 'ERROR' })]) as unknown }]);
  });
});

test('what is stored with such days already is shown to everybody, everywhere, with all the others', async () => {
  const ids: string[] = [];
  for (const title of ['Pause', 'Kurs', 'Einmalig', 'Ausnahme', 'Gewöhnlich']) {
    const { id } = await created({ ...weekly, title });
    expect((await api.ok(publish, { id }, traeger.editor)).result.__typename).toBe('Offering');
    ids.push(id as string);
  }
  const [pause, course, single, exception] = ids;
  await api.admin.query(`UPDATE offering SET announcement_text = 'Bis auf Weiteres', announcement_until = '9999-12-31', is_paused = true WHERE id = $1`, [pause]);
  await api.admin.query(`UPDATE schedule SET valid_from = '9999-12-31', every = 52 WHERE offering_id = $1`, [course]);
  await api.admin.query(`UPDATE schedule SET repeats = 'ONCE', weekdays = '{}', valid_from = '9999-12-31', valid_to = '9999-12-31' WHERE offering_id = $1`, [single]);
  const exceptions = ['0001-01-01', '9999-12-31'].map((date) => ({ date, from: '20:00', to: '02:00', endsNextDay: true, note: null }));
  await api.admin.query(`UPDATE schedule SET exceptions = $2, valid_to = '2027-01-01' WHERE offering_id = $1`, [exception, JSON.stringify(exceptions)]);
  // Any change writes the card anew, with the days as they are stored.
  for (const id of ids) expect((await api.ok(mutations.update, { input: { id, expectedVersion: 2, changes: { website: 'https://bruecke.example' } } }, traeger.editor)).result.__typename).toBe('Offering');
  const fields = 'id isOpenNow areTimesOver nextTimes { startsAt endsAt }';
  const found = await api.ok(`query($network: String!) { searchOfferings(network: $network, first: 100) { items { ${fields} } } }`, { network });
  const own = await api.ok(`{ workspaceOfferings(first: 100) { items { ${fields} } } }`, {}, traeger.editor);
  const changes = await api.ok(`query($network: String!) { changes(network: $network, first: 100) { ... on ChangePage { changes { ... on OfferingChanged { offering { ${fields} } } } } } }`, { network });
  for (const items of [found.searchOfferings.items, own.workspaceOfferings.items, changes.changes.changes.flatMap(({ offering }: Answer['data']) => offering ?? [])]) {
    const byId = new Map((items as { id: string }[]).map((one) => [one.id, one]));
    expect(ids.map((id) => byId.get(id))).toMatchObject([{ nextTimes: [], areTimesOver: false }, { nextTimes: [] }, { nextTimes: [], areTimesOver: false }, { nextTimes: [], areTimesOver: false }, { nextTimes: [{}, {}, {}] }]);
  }
  for (const path of [`${network}/offerings.csv`, `${network}/offerings.jsonld`, ...ids.map((id) => `${network}/offerings/${id}`)]) {
    const response = await fetch(`${api.url}/open-data/${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    expect((await response.text()).length).toBeGreaterThan(0);
  }
});
