/** Protects: a character that no text can hold is refused with its reason at every address, and never comes as far as a statement. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { TestApi } from '../support/api.js';

let api: TestApi;
const id = '01900000-0000-7000-8000-000000000000';

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  await api.network('hier', '01004');
});
afterAll(() => api.stop());

const answerOf = async (path: string, init: RequestInit = {}): Promise<{ status: number; json: Record<string, unknown> }> => {
  const response = await fetch(api.url + path, { ...init, headers: { 'accept-language': 'en', ...init.headers } });
  return { status: response.status, json: await response.json() as Record<string, unknown> };
};
const refused = { status: 400, json: { status: 400, code: 'BAD_USER_INPUT', reason: 'NOT_TEXT', detail: expect.stringContaining('NUL') as unknown } };

const addresses = [
  '/hsds/services?search=%00', '/hsds/services?search=Rad%00', '/hsds?search=%00', '/hsds/%00', '/hsds/01004/services/%00', '/hsds/organizations?taxonomy_id=a%00', '/oruk/services?%00=a', '/oruk/01004/services/%00', '/open-data/%00',
  '/open-data/hier%00/offerings.csv', '/open-data/hier/offerings/%00', `/images/${id}/%00`, '/confirm/%00', '/invitation/%00', '/seat/%00', '/r/%00', '/sign-in/%00', '/sign-in?next=%00', `/partnership/%00/${id}`, '/tables/offerings/%00', '/schema.graphql%00', '/?x=%00', '/nirgends%00',
];
test.each(addresses)('NUL in %s', async (address) => { expect(await answerOf(address)).toMatchObject(refused); });

describe('in a body', () => {
  const json = (path: string, body: unknown): Promise<unknown> => answerOf(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

  test('as JSON, whether as a value, inside of a list or as a name', async () => {
    for (const body of [{ search: '\u0000' }, { search: 'Rad\u0000' }, { search: '\ud800' }, { taxonomy_id: ['a\u0000'] }, { 'x\u0000': 1 }, '\u0000']) expect(await json('/hsds/services', body)).toMatchObject(refused);
  });

  test('as a form', async () => {
    const form = (path: string, body: string): Promise<unknown> => answerOf(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    for (const [path, body] of [['/sign-in', 'email=%00'], ['/confirm/abc', 'answer=%00'], ['/r/abc', '%00=1']] as const) expect(await form(path, body)).toMatchObject(refused);
  });

  test('nested deeply it is no work, and what is text passes', async () => {
    expect(await answerOf('/hsds/services', { method: 'POST', body: `{"search":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 400, json: { parameters: ['search'] } });
    expect(await json('/hsds/services', { search: 'Fahrrad 🚲' })).toMatchObject({ status: 200 });
    expect((await answerOf('/hsds/services?search=%2500')).status).toBe(200);
  });
});

test('GraphQL says the same in its own shape', async () => {
  const query = 'query($slug: String!) { network(slug: $slug) { id } }';
  const post = await answerOf('/graphql', { method: 'POST', body: JSON.stringify({ query, variables: { slug: 'a\u0000' } }), headers: { 'content-type': 'application/json' } });
  const get = await answerOf(`/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"slug":"a\\u0000"}')}`, { headers: { 'graphql-require-preflight': '1' } });
  for (const answer of [post, get]) expect(answer).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('NUL') as unknown }] } });
});
