/** Protects: scripts on pages of others ask only when a network has listed their page, and never with anybody's cookie. */
import { type Caller, TestApi } from '../support/api.js';

const page = 'https://www.kreis.example';
const api = await TestApi.start();
afterAll(() => api.stop());
const [here, there] = [await api.network('hier'), await api.network('dort', '05766')];
const coordinator = await api.coordinator(here);
const office: Caller = { token: coordinator.token, actAs: here };
const set = `mutation($input: SetAllowedOriginsInput!) { set: setAllowedOrigins(input: $input) { __typename ... on AllowedOrigins { origins version } ... on InvalidInput { fields { path } } ... on StaleVersion { actualVersion } } }`;

const preflight = (origin: string, path = '/graphql'): Promise<Response> => fetch(`${api.url}${path}`, {
  method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
});
/** As a browser sends what a script of another page asks. */
const ask = (query: string, headers: Record<string, string>): Promise<Response> => fetch(`${api.url}/graphql`, {
  method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', ...headers }, body: JSON.stringify({ query }),
});
const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

test('nothing is open before a network lists a page', async () => {
  expect((await api.ok('{ allowedOrigins { origins version } }', {}, office)).allowedOrigins).toEqual({ origins: [], version: 0 });
  const [asked, answered] = [await preflight(page), await ask('{ networks { slug } }', { origin: page })];
  expect([allowed(asked), asked.headers.get('access-control-allow-methods'), allowed(answered), answered.status]).toEqual([null, null, null, 403]);
});

test('the office lists exact pages, everybody else none', async () => {
  const input = { expectedVersion: 0, origins: [page] };
  const { token } = await api.signIn('jemand@verein.example');
  for (const caller of [{}, { token, actAs: here }]) expect((await api.graphql(set, { input }, caller)).data).toBeNull();
  expect((await api.ok(set, { input: { ...input, origins: ['*'] } }, office)).set).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'origins.0' }] });
  expect((await api.ok(set, { input }, office)).set).toEqual({ __typename: 'AllowedOrigins', origins: [page], version: 1 });
  expect((await api.ok(set, { input }, office)).set).toEqual({ __typename: 'StaleVersion', actualVersion: 1 });
  const other = await api.coordinator(there, 'koordination@dort.example');
  expect((await api.ok('{ allowedOrigins { origins } }', {}, { token: other.token, actAs: there })).allowedOrigins).toEqual({ origins: [] });
});

test('a listed page may ask and read, without credentials; another one, or another path, may not', async () => {
  const asked = await preflight(page);
  expect([asked.status, allowed(asked), asked.headers.get('access-control-allow-methods'), asked.headers.get('access-control-allow-credentials'), asked.headers.get('vary')]).toEqual([204, page, 'POST, OPTIONS', null, 'Origin']);
  expect(asked.headers.get('access-control-allow-headers')).not.toMatch(/act-as|cookie/i);
  const answered = await ask('{ networks { slug } }', { origin: page });
  expect([answered.status, allowed(answered), await answered.json()]).toEqual([200, page, { data: { networks: [{ slug: 'dort' }, { slug: 'hier' }] } }]);
  for (const origin of ['https://www.kreis.example.boese.example', 'https://kreis.example', 'http://www.kreis.example', 'null', `${page}/`, '']) {
    const [foreign, refused] = [await preflight(origin), await ask('{ networks { slug } }', { origin })];
    expect([origin, allowed(foreign), allowed(refused), refused.status]).toEqual([origin, null, null, 403]);
  }
  expect(allowed(await preflight(page, '/sign-in'))).toBeNull();
});

test('a cookie that comes along is nobody\'s; a token counts as for any program', async () => {
  const cookie = `teilhabenetz_session=${coordinator.token}`;
  const ownPage = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie }, body: '{"query":"{ me { email } }"}' });
  expect(await ownPage.json()).toEqual({ data: { me: { email: coordinator.email } } });
  expect(await (await ask('{ me { email } }', { origin: page, cookie })).json()).toEqual({ data: { me: null } });
  expect(await (await ask('{ me { email } }', { origin: page, authorization: `Bearer ${coordinator.token}` })).json()).toEqual({ data: { me: { email: coordinator.email } } });
});

test('a page that is taken off the list reads nothing from the next request on', async () => {
  await api.ok(set, { input: { expectedVersion: 1, origins: [] } }, office);
  const answered = await ask('{ networks { slug } }', { origin: page });
  expect([answered.status, allowed(answered)]).toEqual([403, null]);
});

test('our own pages and programs without an origin ask as ever', async () => {
  expect((await ask('{ networks { slug } }', { origin: api.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await api.graphql('{ networks { slug } }')).status).toBe(200);
});

test('our own pages keep their cookie, whatever a network lists', async () => {
  const { set: listed } = await api.ok(set, { input: { expectedVersion: 2, origins: [api.url] } }, office);
  expect(listed).toMatchObject({ __typename: 'AllowedOrigins', origins: [api.url] });
  const response = await ask('{ me { email } }', { origin: api.url, 'sec-fetch-site': 'same-origin', cookie: `teilhabenetz_session=${coordinator.token}` });
  expect([await response.json(), allowed(response)]).toEqual([{ data: { me: { email: coordinator.email } } }, null]);
});
