/** Protects: what the contract states about a number or day holds; nothing is quietly brought into its range. */
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType } from 'graphql';
import { uuidV7 } from '#kernel';
import { TestApi } from '../support/api.js';
import { postJson } from '../support/http-probe.js';
import { documentOf, minimalVariables, operationsOf, unknownId } from '../support/schema-walk.js';

const api = await TestApi.start();
afterAll(() => api.stop());
const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });

describe('a number or day outside the range that the contract states', () => {
  interface Asking { token?: string; actAs?: string }
  const caller: Asking = {};
  const office: Asking = {};
  const organisationId = uuidV7(Date.now());
  beforeAll(async () => {
    // Somebody who may begin every query: of the office and of an organisation that is the one acted for.
    const networkId = await api.network('grenzen');
    const { token, accountId } = await api.signIn('alles@verein.example', { secondFactor: true });
    await api.admin.query(`INSERT INTO organisation (id, network_id, kind, name, verification, created_at) VALUES ($1, $2, 'TRAEGER', 'Alles e. V.', 'VERIFIED', now())`, [organisationId, networkId]);
    await api.admin.query(`INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, 'ADMIN', now())`, [uuidV7(Date.now()), networkId, organisationId, accountId]);
    Object.assign(caller, { token, actAs: organisationId });
    Object.assign(office, { ...await api.coordinator(networkId), actAs: networkId });
  });

  type Refusals = { message: string; extensions: Record<string, unknown> }[] | undefined;
  /** The answer to whoever of the two may ask. */
  async function refusals(query: string, variables: Record<string, unknown>): Promise<Refusals> {
    const { errors } = await api.graphql(query, variables, caller);
    return errors?.[0]?.extensions['code'] === 'FORBIDDEN' ? (await api.graphql(query, variables, office)).errors : errors;
  }
  const codeOf = async (query: string, variables: Record<string, unknown>): Promise<unknown> => (await refusals(query, variables))?.[0]?.extensions['code'];
  const expected = (argument: string, min: unknown, max: unknown): unknown => [expect.objectContaining({
    message: `Die Angabe „${argument}“ muss zwischen ${String(min)} und ${String(max)} liegen.`, extensions: { code: 'BAD_USER_INPUT', argument, min, max },
  })];

  const ranges: Record<string, { min: unknown; max: unknown; outside: unknown[] }> = {
    first: { min: 1, max: 100, outside: [0, -5, 101, 1_000_000] },
    horizonMonths: { min: 1, max: 60, outside: [0, -1, 61] },
    from: { min: 1, max: 1_000_000_000, outside: [0, -1, 1_000_000_001] },
    to: { min: 1, max: 1_000_000_000, outside: [0, -1, 1_000_000_001] },
    month: { min: '1990-01-01', max: '2100-12-31', outside: ['1989-12-31', '2101-01-01'] },
    lastFundedDay: { min: '1990-01-01', max: '2100-12-31', outside: ['1989-12-31', '2101-01-01'] },
    asOf: { min: '1990-01-01', max: '2100-12-31', outside: ['1989-12-31', '2101-01-01'] },
  };
  const bounded = operationsOf(schema).filter(({ kind }) => kind === 'query')
    .flatMap((operation) => operation.field.args.filter((arg) => arg.name in ranges).map((arg) => ({ operation, argument: arg.name })));

  test('is one of those tried here', () => {
    const stated = operationsOf(schema).filter(({ kind }) => kind === 'query').flatMap(({ name, field }) => field.args
      .filter((arg) => ['Int', 'Float', 'LocalDate'].includes(getNamedType(arg.type).name)).map((arg) => `${name}.${arg.name}`));
    expect(bounded.length).toBeGreaterThan(20);
    expect(stated).toEqual(bounded.map(({ operation, argument }) => `${operation.name}.${argument}`));
  });

  test.each(bounded.map(({ operation, argument }) => [`${operation.name}(${argument})`, operation, argument] as const))('is refused with the range: %s', async (_, operation, argument) => {
    const { min, max, outside } = ranges[argument] ?? { min: 0, max: 0, outside: [] };
    const document = documentOf(schema, operation, 1);
    const ids = minimalVariables(operation, (path) => path === 'organisationId' ? organisationId : unknownId);
    const isNamed = (name: string): boolean => operation.field.args.some((arg) => arg.name === name);
    const variables = { ...ids, ...isNamed('network') ? { network: 'grenzen' } : {}, ...isNamed('changes') ? { changes: [] } : {} };
    for (const value of outside) expect([value, await refusals(document, { ...variables, [argument]: value })]).toEqual([value, expected(argument, min, max)]);
    for (const value of [min, max]) expect([value, await codeOf(document, { ...variables, [argument]: value })]).not.toEqual([value, 'BAD_USER_INPUT']);
  });

  test.each([['radiusKm', 0, 1, 200], ['radiusKm', 201, 1, 200], ['latitude', 91, -90, 90], ['longitude', -181, -180, 180]])('is refused in a wish: %s %i', async (field, value, min, max) => {
    const wish = { latitude: 54, longitude: 10, [field]: value };
    expect(await refusals('query($wish: OpportunityWish) { opportunities(network: "grenzen", wish: $wish) { total } }', { wish })).toEqual(expected(`wish.${field}`, min, max));
  });

  const paged = operationsOf(schema).filter(({ kind, field }) => kind === 'query' && field.args.some((arg) => arg.name === 'after'));
  test('has all lists to be tried on', () => expect(paged.length).toBeGreaterThan(15));

  test.each(paged.map((operation) => [operation.name, operation] as const))('a cursor that is none is refused and does not begin again: %s', async (_, operation) => {
    const document = documentOf(schema, operation, 1);
    const ids = minimalVariables(operation, (path) => path === 'organisationId' ? organisationId : unknownId);
    const variables = operation.field.args.some((arg) => arg.name === 'network') ? { ...ids, network: 'grenzen' } : ids;
    for (const after of ['', 'x', Buffer.from('["x","y","z","x"]').toString('base64url')]) {
      expect([after, await refusals(document, { ...variables, after })]).toEqual([
        after, [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } })],
      ]);
    }
  });

  const longer = (argument: string, max: number): unknown => [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument, max } })];
  test.each([
    ['town', 'x'.repeat(121), longer('wish.town', 120)], ['languages', Array.from({ length: 21 }, () => 'de'), longer('wish.languages', 20)],
    ['latitude', 54, expected('wish.longitude', -180, 180)], ['latitude', 1e308, expected('wish.latitude', -90, 90)], ['longitude', 10, expected('wish.latitude', -90, 90)],
  ])('what a wish would have to leave out is refused: %s', async (field, value, refusal) => {
    expect(await refusals('query($wish: OpportunityWish) { opportunities(network: "grenzen", wish: $wish) { total } }', { wish: { [field]: value } })).toEqual(refusal);
  });

  test('so is what a search would have to leave out, and no more', async () => {
    const search = 'query($filter: OfferingFilter) { searchOfferings(network: "grenzen", filter: $filter) { total } }';
    expect(await refusals(search, { filter: { words: 'x'.repeat(201) } })).toEqual(longer('filter.words', 200));
    expect(await refusals(search, { filter: { words: '𝕏'.repeat(200), languages: Array.from({ length: 41 }, () => 'de') } })).toBeUndefined();
    expect(await refusals(search, { filter: { languages: Array.from({ length: 41 }, (_, n) => `a${n}`) } })).toEqual(longer('filter.languages', 40));
  });

  test.each(['{ searchOfferings(network: "nirgends") { total } }', '{ opportunities(network: "nirgends") { total } }'])('an unknown network is not an empty one: %s', async (query) => {
    expect(await codeOf(query, {})).toBe('NOT_FOUND');
    expect(await codeOf(query.replace('nirgends', 'grenzen'), {})).toBeUndefined();
  });

  test('is refused in a field below, in the language of the client', async () => {
    const body = { query: '{ networkRunway { offerings(first: 0) { nextCursor } } }' };
    const headers = { authorization: `Bearer ${office.token ?? ''}`, 'act-as': office.actAs ?? '', 'accept-language': 'en' };
    const answer = JSON.parse((await postJson(`${api.url}/graphql`, body, headers)).text) as { errors: { message: string; extensions: unknown }[] };
    expect(answer.errors).toEqual([expect.objectContaining({
      message: '“first” must be between 1 and 100.', extensions: { code: 'BAD_USER_INPUT', argument: 'first', min: 1, max: 100 },
    })]);
  });
});
