/** Protects: the office learns what people do not find, in numbers from five a month; nothing of a person or of the words of a search is kept. */
import fc from 'fast-check';
import { directoryUseCases } from '#directory';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'wetterau';
let api: TestApi;
let networkId: string;
let office: Caller;
let traeger: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-31T21:50:00Z');
  networkId = await api.network(network, '06440');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Wetterau Hilft');
  const { result } = await api.ok(mutations.create, { input: leastOffering }, traeger.editor);
  await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, traeger.editor);
});
afterAll(async () => {
  await api.stop();
});
beforeEach(async () => {
  await flush();
  await api.admin.query('DELETE FROM empty_search; DELETE FROM rate_limit');
});

const flush = (): Promise<void> => api.app.get(directoryUseCases.EmptySearches, { strict: false }).flush();

let visitors = 0;
/** Another visitor each time, unless it is said who. */
const someone = (): string => `10.20.${Math.floor((visitors += 1) / 250)}.${visitors % 250}`;

async function search(filter: object, more: { language?: string; times?: number; argument?: string; after?: string; from?: string } = {}): Promise<void> {
  for (let time = 0; time < (more.times ?? 1); time += 1) {
    await api.ok(`query($filter: OfferingFilter, $language: String, $after: String) { searchOfferings(network: "wetterau", filter: $filter, language: $language, after: $after) { items { id } } }`,
      { filter, language: more.argument ?? null, after: more.after ?? null }, { language: more.language ?? 'de', from: more.from ?? someone() });
  }
}

async function report(input: object, caller: Caller = {}): Promise<Answer> {
  return api.graphql(`mutation($input: ReportNothingFoundInput!) { result: reportNothingFound(input: $input) {
    __typename ... on FeedbackReceived { receivedAt } ... on InvalidInput { fields { path code } } ... on Refused { code } } }`, { input: { network, ...input } }, { from: someone(), ...caller });
}

interface Row { lifeArea: string | null; place: string | null; language: string; searches: number | null; reports: number | null }

async function shown(month = '2027-03-31', caller = office): Promise<Row[]> {
  const { emptySearches } = await api.ok(`query($month: LocalDate!) { emptySearches(month: $month) { month items { lifeArea place language searches reports } } }`, { month }, caller);
  expect(emptySearches.month).toBe(`${month.slice(0, 7)}-01`);
  return emptySearches.items;
}

async function stored(): Promise<(Row & { month: string })[]> {
  const { rows } = await api.admin.query(`SELECT month::text, life_area AS "lifeArea", place, language, searches, reports FROM empty_search ORDER BY life_area, place, language`);
  return rows;
}

test('searches without result are counted per life area and language of the reader, and four are as good as none', async () => {
  await search({ lifeAreas: ['MOBILITY'], words: 'rufbus' }, { language: 'ar', times: 5 });
  await search({ lifeAreas: ['MOBILITY'] }, { language: 'uk', times: 4 });
  await search({ words: 'Schwimmhalle' }, { language: 'de', argument: 'tr', times: 6 });
  await flush();
  expect(await shown()).toEqual([
    { lifeArea: 'LEISURE_SPORT', place: null, language: 'tr', searches: 6, reports: null }, { lifeArea: 'MOBILITY', place: null, language: 'ar', searches: 5, reports: null },
  ]);
  await search({ lifeAreas: ['MOBILITY'] }, { language: 'uk' });
  await flush();
  expect(await shown()).toContainEqual({ lifeArea: 'MOBILITY', place: null, language: 'uk', searches: 5, reports: null });
  expect(await shown('2027-02-01')).toEqual([]);
});

test('words alone count under what they are about, in the language in which they are; a choice that was made goes before it', async () => {
  for (const words of ['шукаю квартиру', 'طبيب أسنان', 'Schwimmhalle', 'Zitherspielkreis4711']) await search({ words, languages: ['xx'] }, { language: 'de' });
  await search({ words: 'шукаю квартиру', languages: ['xx'], lifeAreas: ['FAMILY'] }, { language: 'tr' });
  await search({ words: 'Schwimmhalle', languages: ['xx'] }, { language: 'ar' });
  await flush();
  expect(new Set((await stored()).map(({ lifeArea, language, searches }) => [lifeArea, language, searches].join(' ')))).toEqual(new Set([
    'HOUSING uk 1', 'HEALTH ar 1', 'LEISURE_SPORT de 1', ' de 1', 'FAMILY uk 1', 'LEISURE_SPORT ar 1',
  ]));
});

test('nobody alone makes a number that is shown: the same again counts once a month, of searches and of reports', async () => {
  const from = '192.0.2.7';
  await search({ lifeAreas: ['MOBILITY'] }, { times: 9, from });
  await flush();
  await search({ lifeAreas: ['MOBILITY'], words: 'Bus' }, { times: 3, from });
  for (let time = 0; time < 4; time += 1) await report({ lifeArea: 'MOBILITY' }, { from });
  await search({ lifeAreas: ['DIGITAL'] }, { from });
  await flush();
  expect((await stored()).map(({ lifeArea, searches, reports }) => [lifeArea, searches, reports])).toEqual([['DIGITAL', 1, 0], ['MOBILITY', 1, 1]]);
  await search({ lifeAreas: ['MOBILITY'] }, { times: 4 });
  await flush();
  expect(await shown()).toEqual([{ lifeArea: 'MOBILITY', place: null, language: 'de', searches: 5, reports: null }]);
  const { rows: tables } = await api.admin.query<{ name: string }>(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`);
  for (const { name } of tables) expect([name, (await api.admin.query(`SELECT 1 FROM "${name}" AS t WHERE t::text LIKE '%192.0.2.7%'`)).rowCount]).toEqual([name, 0]);
});

test('what found something, asked for nothing, was a further page, or named an unknown network is not counted; a search in two areas counts in both', async () => {
  await search({ lifeAreas: ['LANGUAGE'] });
  await search({});
  const { offerings } = await api.ok(`{ offerings(network: "wetterau", first: 100, filter: { lifeAreas: [LANGUAGE] }) { pageInfo { endCursor } } }`);
  await search({ lifeAreas: ['LANGUAGE'] }, { after: offerings.pageInfo.endCursor });
  await api.graphql(`{ searchOfferings(network: "nirgends", filter: { words: "x" }) { items { id } } }`);
  await flush();
  expect(await stored()).toEqual([]);
  await search({ lifeAreas: ['HOUSING', 'HEALTH'] });
  await flush();
  expect((await stored()).map((row) => [row.lifeArea, row.searches])).toEqual([['HEALTH', 1], ['HOUSING', 1]]);
});

test('a search writes nothing by itself, and no word of it, no address and nobody is kept anywhere', async () => {
  await search({ lifeAreas: ['DIGITAL'], words: 'Geheimwortsuche' }, { times: 5 });
  expect(await stored()).toEqual([]);
  await flush();
  expect(await stored()).toEqual([{ month: '2027-03-01', lifeArea: 'DIGITAL', place: null, language: 'de', searches: 5, reports: 0 }]);
  const { rows: columns } = await api.admin.query(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'empty_search' ORDER BY 1`);
  expect(columns.map((column) => column.name)).toEqual(['id', 'language', 'life_area', 'month', 'network_id', 'place', 'reports', 'searches']);
  const { rows: tables } = await api.admin.query<{ name: string }>(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`);
  for (const { name } of tables) {
    const { rows } = await api.admin.query(`SELECT 1 FROM "${name}" AS t WHERE t::text ILIKE '%geheimwortsuche%'`);
    expect([name, rows.length]).toEqual([name, 0]);
  }
});

test('numbers of two processes and two months add up', async () => {
  await search({ words: 'Eisbahn', lifeAreas: ['LEISURE_SPORT'] }, { times: 3 });
  await Promise.all([flush(), search({ words: 'Rodelbahn', lifeAreas: ['LEISURE_SPORT'] }, { times: 2 }).then(flush)]);
  await flush();
  expect((await stored()).map((row) => row.searches)).toEqual([5]);
  api.clock.moveTo('2027-03-31T22:30:00Z');
  await search({ words: 'Eisbahn', lifeAreas: ['LEISURE_SPORT'] }, { times: 5 });
  await flush();
  // In Germany it is April already.
  expect((await stored()).map((row) => [row.month, row.searches]).sort()).toEqual([['2027-03-01', 5], ['2027-04-01', 5]]);
  expect(await shown('2027-04-01')).toMatchObject([{ searches: 5 }]);
});

test('what is hidden cannot be worked out: whatever was counted, every number shown is at least five and there is no sum', async () => {
  const cell = fc.record({ area: fc.constantFrom('WORK', 'HEALTH'), place: fc.constantFrom('Nidda', 'Büdingen', null), searches: fc.integer({ min: 0, max: 9 }), reports: fc.integer({ min: 0, max: 9 }) });
  await fc.assert(fc.asyncProperty(fc.uniqueArray(cell, { selector: (one) => `${one.area} ${one.place ?? ''}`, maxLength: 6 }), async (cells) => {
    await api.admin.query('DELETE FROM empty_search');
    for (const { area, place, searches, reports } of cells) {
      await api.admin.query(`INSERT INTO empty_search (id, network_id, month, life_area, place, language, searches, reports) VALUES (gen_random_uuid(), $1, '2027-03-01', $2, $3, 'de', $4, $5)`, [networkId, area, place, searches, reports]);
    }
    const answer = await api.ok(`{ emptySearches(month: "2027-03-10") { __typename month items { __typename lifeArea place language searches reports } } }`, {}, office);
    const numbers = JSON.stringify(answer.emptySearches.items).match(/(?<=:)\d+/g) ?? [];
    expect(numbers.every((number) => Number(number) >= 5)).toBe(true);
    const visible = (value: number): number | null => (value >= 5 ? value : null);
    const expected = cells.filter((one) => one.searches >= 5 || one.reports >= 5).map((one) => [one.area, one.place, visible(one.searches), visible(one.reports)]);
    const items: Row[] = answer.emptySearches.items;
    expect(new Set(items.map((one) => JSON.stringify([one.lifeArea, one.place, one.searches, one.reports])))).toEqual(new Set(expected.map((one) => JSON.stringify(one))));
  }), { numRuns: 25 });
  const { __type } = await api.ok(`{ __type(name: "EmptySearches") { fields { name } } }`);
  expect(__type.fields.map((field: { name: string }) => field.name)).toEqual(['month', 'items']);
});

test('whoever found nothing says so without an account; five such reports of one place show, however it is spelt', async () => {
  const before = await api.admin.query(`SELECT 1 FROM audit_entry WHERE action = 'feedback.give'`);
  for (const place of ['Bad Vilbel', 'bad vilbel', 'BAD VILBEL', ' Bad  Vilbel', 'bad Vilbel']) {
    expect((await report({ lifeArea: 'FAMILY', place, language: 'uk' })).data?.result.__typename).toBe('FeedbackReceived');
  }
  await report({ lifeArea: 'FAMILY', place: 'Nidda' }, { language: 'tr', token: traeger.editor.token });
  expect(await shown('2027-04-15')).toEqual([{ lifeArea: 'FAMILY', place: 'Bad Vilbel', language: 'uk', searches: null, reports: 5 }]);
  expect((await stored()).map((row) => [row.place, row.language, row.reports])).toEqual([['Bad Vilbel', 'uk', 5], ['Nidda', 'tr', 1]]);
  const { rows } = await api.admin.query(`SELECT account_id, changes FROM audit_entry WHERE action = 'feedback.give' ORDER BY id OFFSET $1`, [before.rowCount]);
  expect(rows).toHaveLength(6);
  expect(rows.every((row) => row.account_id === null && JSON.stringify(row.changes) === '{"topic":"NOTHING_FOUND"}')).toBe(true);
  expect((await api.admin.query('SELECT 1 FROM feedback')).rowCount).toBe(0);
});

test('words go to the inbox of the office, with one mail a day, and nobody else reads them', async () => {
  for (const note of ['Ich suche eine Gebärdensprachgruppe.', 'Und einen Chor.']) await report({ lifeArea: 'ENCOUNTER', place: 'Nidda', note });
  const inbox = `{ feedback { items { id topic words offeringId offeringTitle lifeArea place } } }`;
  const { feedback } = await api.ok(inbox, {}, office);
  expect(feedback.items).toMatchObject([
    { topic: 'NOTHING_FOUND', words: 'Ich suche eine Gebärdensprachgruppe.', offeringId: null, offeringTitle: null, lifeArea: 'ENCOUNTER', place: 'Nidda' }, { words: 'Und einen Chor.' },
  ]);
  expect((await api.ok(inbox, {}, traeger.editor)).feedback.items).toEqual([]);
  const mails = (await api.mailsTo('koordination@kreis.example')).filter((one) => one.kind === 'feedback');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body_text).not.toContain('Gebärdensprachgruppe');
  const mutation = (name: string): string => `mutation($id: UUID!) { result: ${name}(id: $id) { __typename ... on Refused { code } } }`;
  expect((await api.ok(mutation('forwardFeedback'), { id: feedback.items[0].id }, office)).result).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
  expect((await api.ok(mutation('markFeedbackHandled'), { id: feedback.items[0].id }, office)).result).toEqual({ __typename: 'Feedback' });
  const { result } = await api.ok(`mutation { result: giveFeedback(input: { network: "wetterau", offeringId: "0193d5a0-0000-7000-8000-000000000001", topic: NOTHING_FOUND }) { ... on InvalidInput { fields { path code } } } }`);
  expect(result.fields).toEqual([{ path: 'topic', code: 'NOT_ALLOWED' }]);
});

test.each<[object, string]>([
  [{ place: 'Marktstraße 3' }, 'place NOT_ALLOWED'], [{ place: 'x'.repeat(121) }, 'place TOO_LONG'], [{ note: 'x'.repeat(1001) }, 'note TOO_LONG'], [{ language: 'fr' }, 'language NOT_FOUND'],
])('what is no place, too long or unknown is refused: %#', async (input, expected) => {
  expect((await report(input)).data?.result.fields.map((field: { path: string; code: string }) => `${field.path} ${field.code}`)).toEqual([expected]);
  expect(await stored()).toEqual([]);
});

test('of one sender ten come in within an hour, and made-up places do not fill the table', async () => {
  const answers = [];
  for (let at = 0; at < 11; at += 1) answers.push(await report({ place: 'Nidda' }, { from: '192.0.2.9' }));
  expect(answers.slice(0, 10).every((answer) => answer.data?.result.__typename === 'FeedbackReceived')).toBe(true);
  expect(answers[10]?.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  await api.admin.query(`DELETE FROM rate_limit; INSERT INTO empty_search (id, network_id, month, place, language, reports) SELECT gen_random_uuid(), '${networkId}', '2027-04-01', 'Ort ' || chr(65 + i / 26) || chr(65 + i % 26), 'de', 1 FROM generate_series(1, 299) AS i`);
  await report({ place: 'Nochnieda' });
  await report({ place: 'Nidda' });
  expect((await stored()).filter((row) => ['Nochnieda', 'Nidda'].includes(row.place ?? '')).map((row) => [row.place, row.reports])).toEqual([['Nidda', 2]]);
  expect((await stored()).find((row) => row.place === null)).toMatchObject({ reports: 1 });
});

test('the numbers are the office\'s to read', async () => {
  const query = `{ emptySearches(month: "2027-03-01") { items { searches } } }`;
  expect((await api.graphql(query, {}, traeger.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await api.graphql(query)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await api.graphql(`{ emptySearches(month: "1989-12-31") { items { searches } } }`, {}, office)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});
