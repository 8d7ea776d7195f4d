/** Protects: however a search is written, and whether it was asked before or not, its answer is the one of graphql-js, byte for byte. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { anonymousActor } from '#kernel';
import { seedScale } from '../../apps/cli/scale/seed-scale.js';
import { TestApi } from '../support/api.js';
import { generatedDocuments } from '../support/generated-documents.js';

let api: TestApi;
let schema: GraphQLSchema;
let network: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  await seedScale(api.app, 40);
  schema = api.app.get(GraphQLSchemaHost, { strict: false }).schema;
  network = String((await api.ok('{ networks { slug } }')).networks[0].slug);
});

afterAll(async () => { await api.stop(); });

async function sent(payload: object, headers: Record<string, string> = {}): Promise<{ status: number; type: unknown; caching: unknown; body: string }> {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'de', accept: '*/*', ...headers }, body: JSON.stringify(payload) });
  return { status: response.status, type: response.headers.get('content-type'), caching: response.headers.get('cache-control'), body: await response.text() };
}

test('documents of every kind', async () => {
  const documents = generatedDocuments(schema, { field: 'searchOfferings', written: 'searchOfferings(network: $network, first: 4)', definitions: '$network: String!', variables: { network } });
  let compared = 0;
  await fc.assert(fc.asyncProperty(documents, async ({ query, variables }) => {
    const [first, again] = [await sent({ query, variables }), await sent({ query, variables })];
    expect(again).toEqual(first);
    const ordinary = await execute({ schema, document: parse(query), variableValues: variables, contextValue: { actor: anonymousActor('de'), sender: '127.0.0.1', loaders: new Map() } });
    if (ordinary.errors ?? first.status !== 200) return;
    compared += 1;
    expect(first.body).toBe(`${JSON.stringify({ data: ordinary.data })}\n`);
  }), { numRuns: 80, endOnFailure: true });
  expect(compared).toBeGreaterThan(60);
});

const query = 'query Find($network: String!, $first: Int) { searchOfferings(network: $network, first: $first) { items { id title } } }';
const variables = { get network() { return network; }, first: 2 };

test('a known query keeps to what every request keeps to', async () => {
  const first = await sent({ query, variables });
  expect(await sent({ query, variables })).toEqual(first);
  expect(first).toMatchObject({ status: 200, type: 'application/json; charset=utf-8', caching: 'no-store' });
  expect(JSON.parse((await sent({ query, variables: { ...variables, first: 101 } })).body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(JSON.parse((await sent({ query, variables: { network } })).body).data.searchOfferings.items).toHaveLength(20);
  expect((await sent({ query, variables: { network: 1 } })).body).toContain('errors');
  expect((await sent({ query, variables: { network: 'nowhere' } })).body).toContain('NOT_FOUND');
  expect((await sent({ query, variables }, { authorization: 'Bearer nobody' })).status).toBe(401);
  expect((await sent({ query, variables, operationName: 'Other' })).status).toBe(400);
  expect((await sent({ query, variables }, { accept: 'application/graphql-response+json' })).type).toBe('application/graphql-response+json; charset=utf-8');
  expect((await sent({ query, variables }, { accept: 'text/plain' })).status).toBe(406);
});
