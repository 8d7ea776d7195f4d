/** Protects: an answer that was kept is the one that would be worked out now, to the byte; only answers for everybody are kept, and no effect is lost. */
import { afterAll, beforeAll, describe, expect, jest, test } from '#jest';
import { directoryUseCases } from '#directory';
import { systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { type RawAnswer } from '../support/http-probe.js';
import { TwoApis } from '../support/two-apis.js';

const network = 'wetterau';
const cardFields = `id title description organisation { id name kind } lifeAreas languages suitedFor terms { key lifeArea name } places { name street town }
  times { weekdays from to } nextTimes { startsAt endsAt note } isOpenNow cost { kind amountCents text } contact { name email phone } website openness isUnconfirmed changedAt
  capacities { unit available mayBeOutdated } announcement { text until isPaused } partners { name } images { largeUrl altText } textStates { field language state }`;
const search = `query($filter: OfferingFilter, $language: String, $first: Int) { searchOfferings(network: "${network}", filter: $filter, language: $language, first: $first) {
  items { ${cardFields} distanceKm } nextCursor total facets { lifeAreas { value count } free remote } didYouMean unknownWords isWidened } }`;
const page = `query($id: UUID!, $network: String) { offering(id: $id, network: $network) { state version ${cardFields} runway { __typename } isInformal } }`;
const taxonomies = `query Terms($network: String!) { taxonomies(network: $network) { lifeAreas { value name terms { key name isRetired } } ownTargetGroups { key name version } } }`;
const towns = `{ towns(network: "${network}", text: "bu") { name postcode } }`;

let apis: TwoApis;
let api: TestApi;
let networkId: string;
let office: Caller;
let traeger: Provider;
let verein: Provider;
let course: string;

beforeAll(async () => {
  apis = await TwoApis.start('2027-03-01T09:30:20Z');
  api = apis.first;
  networkId = await api.network(network, '06440');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Wetterau Hilft');
  verein = await provider(api, place, 'ASSOCIATION', 'Kulturverein');
  await importTowns('Büdingen', 'Butzbach');
  course = await published({ title: 'Deutschkurs am Abend', isTimeByArrangement: false, times: [{ weekdays: ['MONDAY'], from: '10:00', to: '11:00', inSchoolHolidays: 'PAUSES' }] });
  await published({ title: 'Fahrradwerkstatt', isRemote: true, isPlaceByArrangement: false, lifeAreas: ['SUPPLY'], cost: { kind: 'FREE' } }, verein);
});
afterAll(() => apis.stop());

async function importTowns(...names: string[]): Promise<void> {
  await api.app.get(directoryUseCases.TownsService, { strict: false }).replace(systemActor(networkId), {
    source: 'test', towns: names.map((name, at) => ({ name, postcode: `6365${at}`, ags: null, latitude: 50.29 + at / 10, longitude: 9.11 })),
  });
}

async function published(input: object, by = traeger): Promise<string> {
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, ...input } }, by.editor);
  const { result: offering } = await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, by.editor);
  expect(offering).toMatchObject({ state: 'PUBLISHED' });
  return String(result.id);
}

const bodyOf = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });
/** With this an answer is worked out for its request alone. */
const unkept = { 'idempotency-key': 'worked-out-anew' };

/** Headers but for those of the connection and of the second. */
function lasting({ headers: { date: _date, 'keep-alive': _alive, connection: _connection, ...headers }, ...rest }: RawAnswer): RawAnswer {
  return { ...rest, headers };
}

interface Counts { kept: number; shared: number; new: number }

/** What a piece of work adds to the counts. */
async function counted(work: () => Promise<unknown>): Promise<Counts> {
  const before = await apis.counts();
  await work();
  const after = await apis.counts();
  return { kept: after.kept - before.kept, shared: after.shared - before.shared, new: after.new - before.new };
}

/** An answer that was kept: asked for so often that it is. */
async function kept(body: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  for (let time = 0; time < 2; time += 1) await apis.ask(0, body, headers);
  let answer: RawAnswer | undefined;
  expect(await counted(async () => { answer = await apis.ask(0, body, headers); })).toEqual({ kept: 1, shared: 0, new: 0 });
  return answer ?? await apis.ask(0, body, headers);
}

const questions = (): [string, object?][] => [
  [search], [search, { first: 1, language: 'en' }], [search, { filter: { words: 'deutschkurz' } }], [search, { filter: { openNow: true } }],
  [search, { filter: { near: { place: 'Büdingen', km: 20 } } }], [search, { filter: { lifeAreas: ['SUPPLY'], isFree: true } }],
  [page, { id: course, network }], [taxonomies, { network }], [towns],
];

describe('the same answer', () => {
  test.each<Record<string, string>>([{}, { accept: 'application/graphql-response+json' }, { accept: '*/*', 'accept-language': 'uk, en;q=0.5' }, { 'accept-language': 'tr', cookie: 'theme=dark' }])(
    'to the byte, with all headers, as it is worked out: %j', async (headers) => {
      const seen = await counted(async () => {
        for (const [query, variables] of questions()) {
          const body = bodyOf(query, variables);
          const anew = lasting(await apis.ask(0, body, { ...headers, ...unkept }));
          expect(anew.text).toMatch(/^\{"data":/);
          expect(anew).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store', 'content-security-policy': expect.stringContaining(`default-src 'self'`), 'x-content-type-options': 'nosniff' } });
          for (let time = 0; time < 3; time += 1) expect(lasting(await apis.ask(0, body, headers))).toEqual(anew);
        }
      });
      // What is asked a second time is kept.
      expect(seen).toEqual({ kept: questions().length, shared: 0, new: 2 * questions().length });
    });

  test('another one for another language, page, variable or way of writing the answer', async () => {
    const one = await kept(bodyOf(taxonomies, { network }), { 'accept-language': 'de' });
    const other = await kept(bodyOf(taxonomies, { network }), { 'accept-language': 'en' });
    expect([one.text.includes('Arbeit'), other.text.includes('Arbeit')]).toEqual([true, false]);
    const texts = await Promise.all([1, 2].map(async (first) => (await apis.ask(0, bodyOf(search, { first }))).text));
    expect(texts[0]).not.toBe(texts[1]);
    // Written anew, a number that JSON cannot hold would be the same as none.
    await kept(bodyOf(search, { first: null }));
    const refused = await apis.ask(0, bodyOf(search, { first: null }).replace('null', '1e999'));
    expect(refused.text).toMatch(/^\{"errors":/);
  });

  test('for a minute of the clock at most, because what is open depends on it', async () => {
    const openNow = async (): Promise<unknown> => JSON.parse((await apis.ask(0, bodyOf('query($id: UUID!) { offering(id: $id, network: "wetterau") { isOpenNow } }', { id: course }))).text);
    expect(await openNow()).toEqual({ data: { offering: { isOpenNow: true } } });
    api.clock.moveTo('2027-03-01T09:59:59.999Z');
    expect(await openNow()).toEqual({ data: { offering: { isOpenNow: true } } });
    expect(await counted(openNow)).toMatchObject({ kept: 1 });
    api.clock.moveTo('2027-03-01T10:00:00Z');
    expect(await openNow()).toEqual({ data: { offering: { isOpenNow: false } } });
    api.clock.moveTo('2027-03-01T09:30:20Z');
    expect(await openNow()).toEqual({ data: { offering: { isOpenNow: true } } });
  });
});

describe('kept for nobody', () => {
  const about = '{ about { version } }';
  test.each<[string, string, Record<string, string>?]>([
    ['a person with a token that is no good', bodyOf(search), { authorization: 'Bearer nobody' }],
    ['a session cookie', bodyOf(search), { cookie: 'teilhabenetz_session=nobody' }],
    ['acting for somebody', bodyOf(search), { 'act-as': '0193d5a0-0000-7000-8000-000000000001' }],
    ['a key against acting twice', bodyOf(search), { 'idempotency-key': 'a' }],
    ['another field', bodyOf(about)], ['another field beside it', bodyOf(`{ about { version } taxonomies(network: "${network}") { lifeAreas { value } } }`)],
    ['a fragment at the top', bodyOf(`{ ...on Query { taxonomies(network: "${network}") { lifeAreas { value } } } }`)],
    ['introspection', bodyOf('{ __schema { queryType { name } } }')], ['a mutation', bodyOf('mutation { requestSignIn(input: { email: "x" }) { __typename } }')],
    ['a document that does not parse', bodyOf('{ taxonomies(')], ['no network', bodyOf(page, { id: '0193d5a0-0000-7000-8000-000000000001' })],
    ['a body that is no request', '[]'],
  ])('%s', async (_what, body, headers = {}) => {
    expect(await counted(async () => {
      await apis.ask(0, body, headers);
      await apis.ask(0, body, headers);
    })).toEqual({ kept: 0, shared: 0, new: 0 });
  });

  test('a network that is not there', async () => {
    const body = bodyOf(taxonomies, { network: 'nirgends' });
    expect(await counted(async () => { for (let time = 0; time < 3; time += 1) await apis.ask(0, body); })).toMatchObject({ kept: 0, shared: 0 });
  });

  test('not even with a good token, whose owner may see more', async () => {
    const authorization = `Bearer ${traeger.editor.token ?? ''}`;
    const body = bodyOf(page, { id: course, network });
    await kept(body);
    const own = await apis.ask(0, body, { authorization, 'act-as': traeger.id });
    expect(JSON.parse(own.text)).toMatchObject({ data: { offering: { isInformal: false } } });
    expect(JSON.parse((await apis.ask(0, body)).text)).toMatchObject({ data: { offering: { isInformal: null } } });
  });

  test('errors, which are worked out each time', async () => {
    const unknownTown = bodyOf(search, { filter: { near: { place: 'Bübingen', km: 20 } } });
    const invalid = bodyOf(`{ taxonomies(network: "${network}") { nothing } }`);
    for (const body of [unknownTown, invalid]) {
      expect(await counted(async () => {
        for (let time = 0; time < 3; time += 1) expect((await apis.ask(0, body)).text).toMatch(/^\{"errors":/);
      })).toEqual({ kept: 0, shared: 0, new: 3 });
    }
  });

  test('searches without result: everybody who asks is counted, also when many ask at once', async () => {
    const { EmptySearches } = directoryUseCases;
    const flush = (): Promise<void> => api.app.get(EmptySearches, { strict: false }).flush();
    await flush();
    await api.admin.query('DELETE FROM empty_search');
    const body = bodyOf(search, { filter: { words: 'Schwimmhalle', languages: ['fa'] } });
    await Promise.all(Array.from({ length: 5 }, (_, at) => apis.ask(0, body, { 'x-forwarded-for': `10.30.0.${at}` })));
    for (let time = 0; time < 3; time += 1) await apis.ask(0, body, { 'x-forwarded-for': `10.30.1.${time}` });
    await flush();
    const { rows } = await api.admin.query<{ searches: number }>('SELECT searches FROM empty_search');
    expect(rows).toEqual([{ searches: 8 }]);
  });

  test('what breaks a limit, whatever was kept', async () => {
    await kept(bodyOf(taxonomies, { network }));
    expect((await apis.ask(0, bodyOf(taxonomies, { network }), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await apis.ask(0, bodyOf(taxonomies, { network }), { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await apis.ask(0, bodyOf(`${taxonomies} #${' '.repeat(20_000)}`, { network }))).status).toBe(400);
  });
});

test('whoever asks the same at the same time shares one answer', async () => {
  const body = bodyOf(search, { filter: { words: 'Fahrrad' }, first: 7 });
  expect(await counted(() => apis.ask(0, body))).toEqual({ kept: 0, shared: 0, new: 1 });
  const asked = jest.spyOn(api.app.get(Doors, { strict: false }), 'asPublic');
  const seen = await counted(async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => apis.ask(0, body)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
  const statements = asked.mock.calls.map(([{ name }]) => name);
  asked.mockRestore();
  expect(seen.new).toBe(1);
  expect(seen.kept + seen.shared).toBe(19);
  expect(statements.filter((name) => name === 'offerings-search')).toHaveLength(1);
  expect(statements.filter((name) => name === 'public-versions').length).toBeLessThan(20);
});

/** Holds the answer of a statement back until it is let go; `begun` resolves when it is there. */
function heldBack(name: string): { begun: Promise<void>; letGo: () => void } {
  const doors = api.app.get(Doors, { strict: false });
  const asPublic = doors.asPublic.bind(doors) as (...asked: Parameters<Doors['asPublic']>) => Promise<object[]>;
  let [letGo, hasBegun] = [(): void => undefined, (): void => undefined];
  const released = new Promise<void>((resolve) => { letGo = resolve; });
  const begun = new Promise<void>((resolve) => { hasBegun = resolve; });
  const spy = jest.spyOn(doors as { asPublic: typeof asPublic }, 'asPublic').mockImplementation(async (...asked) => {
    const rows = await asPublic(...asked);
    if (asked[0].name !== name) return rows;
    // The next one is not held.
    spy.mockRestore();
    hasBegun();
    await released;
    return rows;
  });
  return { begun, letGo };
}

test('whoever waits for somebody who goes away gets an answer of their own', async () => {
  const body = bodyOf(page, { id: course, network });
  await update({ title: 'Deutschkurs am Mittag' });
  const { begun, letGo } = heldBack('offering-page');
  const gone = new AbortController();
  const first = fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: gone.signal }).catch(() => 'gone');
  await begun;
  const others = Promise.all([apis.ask(0, body), apis.ask(0, body)]);
  gone.abort();
  expect(await first).toBe('gone');
  expect((await others).map(({ text }) => text.includes('Deutschkurs am Mittag'))).toEqual([true, true]);
  letGo();
});

test('an answer that is being worked out when somebody writes is given to nobody who asks afterwards', async () => {
  const body = bodyOf(page, { id: course, network });
  const title = async (): Promise<string> => (JSON.parse((await apis.ask(0, body)).text) as { data: { offering: { title: string } } }).data.offering.title;
  await update({ title: 'Vorher' });
  // The statement is done, its rows reach the resolver only after the write.
  const { begun, letGo } = heldBack('offering-page');
  const early = title();
  await begun;
  await update({ title: 'Nachher' });
  expect(await title()).toBe('Nachher');
  letGo();
  expect(await early).toBe('Vorher');
  expect(await title()).toBe('Nachher');
});

async function update(changes: object, id = course, by = traeger): Promise<void> {
  const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { version } }', { id }, by.editor);
  const { result } = await api.ok(mutations.update, { input: { id, expectedVersion: offering.version, changes } }, by.editor);
  expect(result).toMatchObject({ __typename: 'Offering' });
}

test('without memory for them none are kept, and the answers are the same', async () => {
  const plain = await TestApi.start('2027-03-01T09:30:20Z', { keptAnswersMb: 0 });
  await plain.network(network);
  const ask = async (): Promise<string> => (await fetch(`${plain.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyOf(taxonomies, { network }) })).text();
  expect(await ask()).toBe(await ask());
  expect(await (await fetch(`${plain.url}/metrics`)).text()).not.toMatch(/public_answers_total\{/);
  await plain.stop();
});

test('the metrics tell how many were kept and what they take', async () => {
  await apis.ask(0, bodyOf(taxonomies, { network }));
  const text = await (await fetch(`${api.url}/metrics`)).text();
  expect(text).toMatch(/public_answers_total\{from="kept"\} [1-9]/);
  expect(text).toMatch(/kept_answers_bytes [1-9]/);
});

describe('after every write the next answer shows it, in both APIs', () => {
  const termInput = (name: string): object => ({ names: [{ language: 'de', text: name }] });
  let term: { key: string; version: number };
  const run = async (query: string, input: object, caller: Caller): Promise<{ __typename: string }> => (await api.ok(query, { input }, caller)).result;
  const organisation = async (): Promise<{ id: string; expectedVersion: number }> => {
    const { organisation: seen } = await api.ok('query($id: UUID!) { organisation(id: $id) { version } }', { id: verein.id }, office);
    return { id: verein.id, expectedVersion: seen.version };
  };

  test.each<[string, () => Promise<unknown>]>([
    ['a new text', () => update({ title: 'Deutschkurs am Morgen' })],
    ['an announcement', () => update({ announcement: { text: 'Heute im Garten', until: '2027-03-02' } })],
    ['a figure of what is free', () => run('mutation($input: ReportCapacityInput!) { result: reportCapacity(input: $input) { __typename } }', { offeringId: course, capacities: [{ unit: 'PLACES', available: 3 }] }, traeger.editor)],
    ['a term of the network', async () => { term = await run('mutation($input: AddTermInput!) { result: addTerm(input: $input) { __typename ... on Term { key version } } }', termInput('Erntehelfer'), office) as unknown as typeof term; }],
    ['the term given to an offering', () => update({ terms: [term.key] })],
    ['another name for it', () => run('mutation($input: UpdateTermInput!) { result: updateTerm(input: $input) { __typename } }', { id: term.key, expectedVersion: 1, ...termInput('Erntehilfe') }, office)],
    ['the term retired', () => run('mutation($input: UpdateTermInput!) { result: updateTerm(input: $input) { __typename } }', { id: term.key, expectedVersion: 2, isRetired: true }, office)],
    ['school holidays', () => run('mutation($input: SetSchoolHolidaysInput!) { result: setSchoolHolidays(input: $input) { __typename } }', { expectedVersion: 0, periods: [{ name: 'Ferien', from: '2027-03-01', to: '2027-03-12' }] }, office)],
    ['towns', () => importTowns('Büdingen', 'Butzbach', 'Bullau')],
    ['one more offering', () => published({ title: 'Deutschkurs mit Kindern' })],
    ['an organisation that is suspended', async () => { const { id, expectedVersion } = await organisation(); await api.ok('mutation($id: UUID!, $v: Int!) { suspendOrganisation(id: $id, expectedVersion: $v, reason: "Anschrift stimmt nicht") { __typename } }', { id, v: expectedVersion }, office); }],
    ['the same verified again', async () => api.ok('mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename } }', { input: { ...await organisation(), evidenceKind: 'KNOWN_PARTNER' } }, office)],
    ['another name for it, once the office has agreed', async () => {
      const input = { ...await organisation(), name: 'Kulturhaus e. V.' };
      await api.ok('mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename } }', { input }, verein.admin);
      await api.ok('mutation($input: DecideOrganisationNameInput!) { decideOrganisationName(input: $input) { __typename } }', { input: { ...await organisation(), isAccepted: true } }, office);
    }],
    ['an offering that ends', async () => {
      const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { version } }', { id: course }, traeger.editor);
      return run(mutations.close, { id: course, expectedVersion: offering.version, reason: 'NO_DEMAND' }, traeger.admin);
    }],
  ])('%s', async (_what, write) => {
    const texts = async (): Promise<string[]> => Promise.all(questions().map(async ([query, variables]) => (await apis.ask(0, bodyOf(query, variables), unkept)).text));
    const all = questions().flatMap(([query, variables]) => ([0, 1] as const).map((at) => ({ at, body: bodyOf(query, variables) })));
    for (const { at, body } of all) await apis.ask(at, body);
    const before = await texts();
    await write();
    const after = await texts();
    // A write that nobody sees would show nothing here.
    expect(after).not.toEqual(before);
    for (const { at, body } of all) expect((await apis.ask(at, body)).text).toBe((await apis.ask(0, body, unkept)).text);
  });
});
