/** Protects: a program that knows nothing but the description of the interface can use all of it, and is told by HTTP what it does wrong. */
import { afterAll, describe, expect, test } from '#jest';
import { FileRefused, HsdsImportService } from '#exchange';
import { systemActor } from '#kernel';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TestApi } from '../support/api.js';
import { type Entity, type EntityPage, HsdsClient } from '../support/hsds-api.js';
import { openApiFindings, referred } from '../support/openapi.js';

const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const client = new HsdsClient(api.url);
const networkId = await api.network('hier', '01004');
const taken = await api.app.get(HsdsImportService, { strict: false }).take(systemActor(networkId), readFileSync(path.join(import.meta.dirname, '../support/hsds-example.json')));
if (taken instanceof FileRefused) throw new Error(JSON.stringify(taken.findings));

interface Parameter { name: string; in: string; required: boolean; schema: { type: string; enum?: string[]; minimum?: number; maximum?: number; format?: string; pattern?: string } }
interface Description extends Entity {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, { operationId: string; parameters?: Entity[]; responses: Record<string, unknown> }>>;
  components: { parameters: Record<string, Parameter>; schemas: Record<string, Entity> };
}
const described = await client.ok<Description>('/openapi.json');
const operations = Object.entries(described.paths).flatMap(([at, methods]) => Object.entries(methods).map(([method, operation]) => ({ at, method, operation })));
const parametersOf = (operation: { parameters?: Entity[] }): Parameter[] => (operation.parameters ?? []).map((one) => (typeof one['$ref'] === 'string' ? referred(described, one['$ref']) : one) as Parameter);
const queryOf = (at: string): Parameter[] => parametersOf(described.paths[at]?.['get'] ?? {}).filter((one) => one.in === 'query');

describe('the description', () => {
  test('is valid OpenAPI 3.1, its references lead somewhere, and every operation has a name of its own', () => {
    expect(openApiFindings({ ...described, info: {} })).not.toEqual([]);
    expect(openApiFindings({ ...described, paths: { '/services': { get: { parameters: [{ name: 'x' }] } } } })).not.toEqual([]);
    expect(openApiFindings(described)).toEqual([]);
    const references: string[] = [];
    JSON.stringify(described, (name, value: unknown) => {
      if (name === '$ref') references.push(String(value));
      return value;
    });
    expect(references.length).toBeGreaterThan(50);
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test('names every address that there is, and no other', async () => {
    // The routes as the server has them, one in a line, whoever made them.
    const routes = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeMeta: false });
    const paths = (prefix: string): string[] => [...Object.keys(described.paths)].map((at) => `${prefix}${at === '/' ? '' : at}`.replace('{id}', ':id'));
    expect(routesIn(routes).filter((one) => one.startsWith('/hsds')).sort()).toEqual([...paths('/hsds'), ...paths('/hsds/:ags')].sort());
    for (const base of ['', '/01004']) {
      for (const { at, method } of operations) {
        if (method === 'post') {
          expect([base, at, (await client.post(`${base}${at}`, '{}')).status]).toEqual([base, at, 200]);
          continue;
        }
        const [list = ''] = at.split('/').slice(1);
        const id = at.includes('{id}') ? String((await client.ok<EntityPage>(`${base}/${list}`)).contents[0]?.['id']) : '';
        expect([base, at, (await client.get(`${base}${at === '/' ? '' : at.replace('{id}', id)}`)).status]).toEqual([base, at, 200]);
      }
    }
  });

  test('names every parameter that an address takes, with the values that it takes', async () => {
    const all = Object.values(described.components.parameters);
    expect(all.length).toBeGreaterThanOrEqual(15);
    for (const { at, method } of operations) {
      if (method !== 'get') continue;
      const address = at.replace('{id}', '6f1c2c1e-9d6f-4a3b-8a9e-0f2b7c1d4e5a');
      const own = queryOf(at);
      for (const parameter of all) {
        const isOwn = own.some(({ name }) => name === parameter.name);
        for (const value of goodValues(parameter)) {
          // The one contradiction: how far around nothing.
          const beside = parameter.name === 'proximity' ? '&postcode=24534' : '';
          const { status, text } = await client.get(`${address === '/' ? '' : address}?${parameter.name}=${value}${isOwn ? beside : ''}`);
          const isRefused = status === 400 && (JSON.parse(text) as { parameters: string[] }).parameters.includes(parameter.name);
          expect([at, parameter.name, value, isRefused]).toEqual([at, parameter.name, value, !isOwn]);
        }
        for (const value of isOwn ? badValues(parameter) : []) {
          expect([at, parameter.name, value, (await client.get(`${address}?${parameter.name}=${encodeURIComponent(value)}`)).status]).toEqual([at, parameter.name, value, 400]);
        }
      }
    }
  });

  test('has the entities and the parameters that the standard asks for', () => {
    const wanted: Readonly<Record<string, readonly string[]>> = {
      '/': [], '/services': ['search', 'page', 'per_page', 'format', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full'], '/services/{id}': [],
      '/organizations': ['search', 'full_service', 'full', 'taxonomy_term_id', 'taxonomy_id', 'page', 'per_page', 'format'], '/organizations/{id}': ['full_service'],
      '/service_at_locations': ['search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'full', 'page', 'per_page', 'format', 'postcode', 'proximity'], '/service_at_locations/{id}': [],
      '/taxonomies': ['search', 'page', 'per_page', 'format'], '/taxonomies/{id}': [], '/taxonomy_terms': ['search', 'page', 'per_page', 'format', 'taxonomy_id', 'top_only', 'parent_id'], '/taxonomy_terms/{id}': [], '/openapi.json': [],
    };
    expect(Object.fromEntries(Object.keys(described.paths).map((at) => [at, queryOf(at).map(({ name }) => name).sort()]))).toEqual(Object.fromEntries(Object.entries(wanted).map(([at, names]) => [at, [...names].sort()])));
  });
});

/** Routes in the drawing of a tree, with the parts of a line put after those of the line it hangs on. */
function routesIn(tree: string): string[] {
  const routes: string[] = [];
  const above: string[] = [];
  for (const line of tree.split('\n')) {
    const [, lead = '', part = '', methods = ''] = /^([│├└─\s]*)(\S+?)(?: \((.*)\))?$/u.exec(line) ?? [];
    if (part === '') continue;
    const depth = lead.length / 4;
    above.splice(depth - 1, above.length, part);
    if (methods.includes('GET')) routes.push(above.join('').replace(/(.)\/$/, '$1'));
  }
  return [...new Set(routes)];
}

function goodValues({ schema, name }: Parameter): string[] {
  if (schema.enum) return schema.enum;
  if (schema.type === 'boolean') return ['true', 'false'];
  if (schema.type === 'integer') return [String(schema.minimum), ...(name === 'per_page' ? ['50'] : [String(schema.maximum)])];
  return schema.format === 'date-time' ? ['2027-01-31T09:00:00Z'] : schema.pattern === undefined ? ['6f1c2c1e-9d6f-4a3b-8a9e-0f2b7c1d4e5a'] : ['24534'];
}

function badValues({ schema }: Parameter): string[] {
  if (schema.type === 'integer') return [String((schema.minimum ?? 0) - 1), String((schema.maximum ?? 0) + 1), '1.5', 'x', ''];
  if (schema.enum || schema.type === 'boolean') return ['maybe', ''];
  return schema.format === 'date-time' ? ['yesterday', '2027-13-01', '2027-01-31T09:00:00'] : schema.pattern === undefined ? ['', ' '] : ['1234', 'Ort'];
}

test('the root says which standard, which profile and whose it is', async () => {
  expect(await client.ok('')).toEqual({
    version: '3.1', profile: 'urn:teilhabenetz:hsds-profile:1', openapi_url: 'http://127.0.0.1:3000/hsds/openapi.json', description: expect.stringContaining('aller Netzwerke') as unknown,
    publisher: { name: 'Teilhabenetz', identifier: 'http://127.0.0.1:3000', website: 'http://127.0.0.1:3000' },
  });
  expect(await client.ok('/01004')).toMatchObject({ openapi_url: 'http://127.0.0.1:3000/hsds/01004/openapi.json', publisher: { name: 'Netzwerk hier', identifier: 'urn:de:ags:01004' } });
  expect((await client.ok<Description>('/01004/openapi.json')).servers).toEqual([{ url: 'http://127.0.0.1:3000/hsds/01004' }]);
});

test('what there is not is not found, in the form of a problem, also by pages of other origins', async () => {
  for (const address of ['/05123', '/99999/services', '/kreis', '/0100', '/services/00000000-0000-4000-8000-000000000000', '/services/nichts', '/organizations/%20', '/01004/taxonomies/x', '/service_at_locations/x', '/01004/01004', '/services/a/b', '/openapi']) {
    const { status, text, headers } = await client.get(address);
    expect([address, status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([address, 404, 'application/problem+json; charset=utf-8', '*']);
    expect(JSON.parse(text)).toMatchObject({ status: 404, code: 'NOT_FOUND', title: 'Not Found' });
  }
});

test('all wrong parameters are named at once, in the language of whoever asks', async () => {
  const { status, text } = await client.get('/services?per_page=501&page=0&farbe=rot&full=ja&minimal=true&minimal=false&modified_after=gestern&search=%20');
  expect([status, JSON.parse(text)]).toMatchObject([400, { code: 'BAD_USER_INPUT', parameters: ['per_page', 'page', 'farbe', 'full', 'minimal', 'modified_after', 'search'] }]);
  expect(text).toContain('These parameters are wrong');
  expect((await client.get('/services?page=0', { headers: { 'accept-language': 'de' } })).text).toContain('Diese Angaben stimmen nicht. page: „0“ passt nicht');
  expect(JSON.parse((await client.get('/services?minimal=true&full=true')).text)).toMatchObject({ parameters: ['minimal'] });
  expect(JSON.parse((await client.get('/organizations?full_service=true&per_page=51')).text)).toMatchObject({ parameters: ['per_page'] });
});

test('an id that was no UUID where it came from finds what it was given to', async () => {
  const outcome = await api.app.get(HsdsImportService, { strict: false }).take(systemActor(networkId), Buffer.from(JSON.stringify([{ id: 'org-7', name: 'Verein Sieben', description: 'Ein Verein' }])));
  expect(outcome).not.toBeInstanceOf(FileRefused);
  expect(await client.ok('/organizations/org-7')).toMatchObject({ name: 'Verein Sieben' });
});

test('pages of every origin may read it, and nothing but read', async () => {
  const { headers } = await client.get('/services', { headers: { origin: 'https://karte.example', cookie: 'teilhabenetz_session=x', authorization: 'Bearer x' } });
  expect(Object.fromEntries(['access-control-allow-origin', 'access-control-allow-credentials', 'cross-origin-resource-policy', 'x-content-type-options', 'set-cookie'].map((name) => [name, headers.get(name)]))).toEqual({
    'access-control-allow-origin': '*', 'access-control-allow-credentials': null, 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff', 'set-cookie': null,
  });
  expect(headers.get('content-security-policy')).toContain(`default-src 'self'`);
  const asked = await client.get('/01004/services', { method: 'OPTIONS', headers: { origin: 'https://karte.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } });
  expect([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('access-control-allow-methods'), asked.headers.get('access-control-allow-headers')]).toEqual([204, '*', 'GET, POST, OPTIONS', 'If-None-Match, Content-Type']);
  for (const method of ['PUT', 'PATCH', 'DELETE']) expect([method, (await client.get('/services', { method })).status]).toEqual([method, 404]);
  for (const other of ['/', '/readyz', '/graphql', '/hsdsx']) expect([other, (await fetch(`${api.url}${other}`, { headers: { origin: 'https://karte.example' } })).headers.get('access-control-allow-origin')]).toEqual([other, null]);
});

test('an answer that has not changed is not sent again, and one that has is', async () => {
  const { headers } = await client.get('/services?full=true');
  const known = { headers: { 'if-none-match': `"other", ${headers.get('etag') ?? ''}` } };
  expect(await client.get('/services?full=true', known)).toMatchObject({ status: 304, text: '' });
  await api.admin.query(`UPDATE offering_card SET base = jsonb_set(base, '{alternateName}', '"Radselbsthilfe"')`);
  expect(await client.get('/services?full=true', known)).toMatchObject({ status: 200, text: expect.stringContaining('Radselbsthilfe') as unknown });
});

describe('a list asked by POST', () => {
  const lists = operations.filter(({ method }) => method === 'post').map(({ at }) => at);
  const bodyOf = (at: string): Record<string, { type: string }> => {
    const content = (described.paths[at]?.['post'] as unknown as { requestBody: { content: Record<string, { schema: { properties: Record<string, { type: string }> } }> } }).requestBody.content;
    return content['application/json']?.schema.properties ?? {};
  };
  /** A value as JSON has it. */
  const native = ({ schema }: Parameter, value: string): unknown => (schema.type === 'integer' ? Number(value) : schema.type === 'boolean' ? value === 'true' : value);

  test('takes the parameters that GET takes, and answers the same, whatever is asked', async () => {
    expect(lists).toEqual(Object.keys(described.paths).filter((at) => at !== '/' && at !== '/openapi.json' && !at.includes('{id}')));
    let compared = 0;
    for (const at of lists) {
      expect(Object.keys(bodyOf(at))).toEqual(queryOf(at).map(({ name }) => name));
      for (const parameter of queryOf(at)) {
        for (const value of [...goodValues(parameter), ...badValues(parameter)]) {
          const beside: Record<string, string> = parameter.name === 'proximity' ? { postcode: '24534' } : {};
          for (const base of ['', '/01004']) {
            const asked = new URLSearchParams({ ...beside, [parameter.name]: value });
            const [get, post] = [await client.get(`${base}${at}?${asked.toString()}`), await client.post(`${base}${at}`, JSON.stringify({ ...beside, [parameter.name]: value }))];
            expect([at, parameter.name, value, post.status, post.text, post.headers.get('content-type')]).toEqual([at, parameter.name, value, get.status, get.text, get.headers.get('content-type')]);
            compared += 1;
          }
        }
        const [good] = goodValues(parameter);
        const asNative = await client.post(at, JSON.stringify({ ...(parameter.name === 'proximity' ? { postcode: 24534 } : {}), [parameter.name]: native(parameter, good ?? '') }));
        const { status } = await client.get(`${at}?${parameter.name}=${good ?? ''}${parameter.name === 'proximity' ? '&postcode=24534' : ''}`);
        expect([at, parameter.name, asNative.status]).toEqual([at, parameter.name, status]);
      }
    }
    expect(compared).toBeGreaterThan(200);
    const all = { search: 'Rad', full: true, per_page: 1 };
    expect((await client.post('/01004/services', JSON.stringify(all))).text).toBe((await client.get('/01004/services?search=Rad&full=true&per_page=1')).text);
  });

  test('names everything that is wrong, and takes nothing from its address', async () => {
    const wrong = await client.post('/services?full=true&farbe=blau', JSON.stringify({ page: 0, per_page: 1.5, farbe: 'rot', search: null, taxonomy_id: ['a'], modified_after: { day: 1 }, minimal: 'ja' }));
    expect([wrong.status, JSON.parse(wrong.text)]).toMatchObject([400, { code: 'BAD_USER_INPUT', parameters: ['full', 'farbe', 'page', 'per_page', 'farbe', 'search', 'taxonomy_id', 'modified_after', 'minimal'] }]);
    for (const body of ['[]', 'null', '"a"', '7', '{', '', '{"page": 01}']) expect([body, (await client.post('/services', body)).status]).toEqual([body, 400]);
    expect((await client.post('/services', '[]')).text).toContain('JSON object');
    expect((await client.post('/services', 'page=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await client.post('/services', JSON.stringify({ search: 'x'.repeat(100_001) }))).status).toBe(413);
    for (const address of ['/services/7', '', '/openapi.json', '/99999/services']) expect([address, (await client.post(address, '{}')).status]).toEqual([address, 404]);
  });

  test('is kept by nobody on its way', async () => {
    const { headers } = await client.post('/services', '{}');
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });
});

test('an address with a last slash is the same address', async () => {
  const uk = new HsdsClient(api.url, '/oruk');
  for (const [one, address] of [[client, ''], [client, '/01004'], [client, '/services'], [client, '/01004/services'], [uk, ''], [uk, '/01004'], [uk, '/services']] as const) {
    expect([address, (await one.get(`${address}/`)).text]).toEqual([address, (await one.get(address)).text]);
    expect((await one.get(`${address}/`)).headers.get('access-control-allow-origin')).toBe('*');
  }
  expect(await client.get('/services/?per_page=1')).toMatchObject({ status: 200, text: (await client.get('/services?per_page=1')).text });
  expect((await client.post('/services/', '{}')).status).toBe(200);
  expect([(await client.get('/99999/')).status, (await client.get('//')).status]).toEqual([404, 404]);
});

test('a day that there is not is refused, and signs that are no words find nothing', async () => {
  for (const day of ['2026-02-30', '2026-02-30T09:00:00Z', '2026-13-01']) {
    const answer = await client.get(`/services?modified_after=${day}`);
    expect([day, answer.status, answer.text.includes(`“${day}” does not fit`)]).toEqual([day, 400, true]);
  }
  for (const base of ['', '/01004']) {
    for (const list of ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']) {
      expect([list, (await client.ok<EntityPage>(`${base}/${list}?search=${encodeURIComponent('?! …')}`)).total_items]).toEqual([list, 0]);
      expect(await client.get(`${base}/${list}?format=ndjson&search=--`)).toMatchObject({ status: 200, text: '' });
    }
  }
});

test('lines are told apart from pages by their type', async () => {
  expect((await client.get('/services?format=ndjson')).headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  expect((await client.get('/services?format=json')).headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await client.get('/services?format=ndjson&search=nichtsdavon')).toMatchObject({ status: 200, text: '' });
});

test('one sender is stopped after 600 requests, or 20 for everything, in ten minutes; others are not', async () => {
  const from = { 'x-forwarded-for': '203.0.113.9' };
  for (let nth = 1; nth <= 20; nth += 1) expect((await client.get('/taxonomies?format=ndjson', { headers: from })).status).toBe(200);
  const stopped = await client.get('/taxonomies?format=ndjson', { headers: from });
  expect([stopped.status, stopped.headers.get('access-control-allow-origin'), Number(stopped.headers.get('retry-after')) > 0]).toEqual([429, '*', true]);
  expect((await client.get('/taxonomies', { headers: from })).status).toBe(200);
  await api.admin.query('UPDATE rate_limit SET count = 600 WHERE count = 22');
  expect(await client.get('', { headers: from })).toMatchObject({ status: 429 });
  expect(await client.get('')).toMatchObject({ status: 200 });
});
