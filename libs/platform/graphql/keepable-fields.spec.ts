/** Protects: only operations of declared fields are kept, each with the networks that it really asks about; a wrong declaration stops the start. */
import { expect, test } from '#jest';
import { buildSchema } from 'graphql';
import { type AccessPolicy } from './access.js';
import { KeepableOperations, keepableFindings } from './keepable-fields.js';

const operations = new KeepableOperations(['find', 'list']);
const networksOf = (query: string, variables: Record<string, unknown> = {}, operationName: string | null = null): string[] | null => operations.networksOf({ query, operationName, variables });

test.each<[string, Record<string, unknown>, string | null, string[]]>([
  ['{ find(network: "a") { id } }', {}, null, ['a']],
  ['query($n: String!) { find(network: $n) { id } }', { n: 'b' }, null, ['b']],
  ['{ one: find(network: "a") { id } two: list(network: "b") { id } three: list(network: "a") { id } }', {}, null, ['a', 'b']],
  ['query A { find(network: "a") { id } } query B { list(network: "b") { id } }', {}, 'B', ['b']],
  ['query Q($n: String!) { find(network: $n, first: 3) @include(if: true) { ...F } } fragment F on Thing { id }', { n: 'c' }, 'Q', ['c']],
])('%s asks about networks', (query, variables, operationName, networks) => {
  expect(networksOf(query, variables, operationName)).toEqual(networks);
  // The second time from memory.
  expect(networksOf(query, variables, operationName)).toEqual(networks);
});

test.each<[string, Record<string, unknown>?, (string | null)?]>([
  ['{ find(network: "a") { id } other { id } }'], ['mutation { find(network: "a") { id } }'], ['subscription { find(network: "a") { id } }'],
  ['{ ... { find(network: "a") { id } } }'], ['{ ...F } fragment F on Query { find(network: "a") { id } }'], ['{ __typename }'], ['{ find { id } }'],
  ['{ find(network: null) { id } }'], ['query($n: String!) { find(network: $n) { id } }'], ['query($n: String!) { find(network: $n) { id } }', { n: null }],
  ['query($n: String!) { find(network: $n) { id } }', { n: ['a'] }], ['query($n: String = "a") { find(network: $n) { id } }'], ['query($n: String = "a") { find(network: $n) { id } }', { n: 'b' }],
  ['{ find(network: "A B") { id } }'], [`{ find(network: "${'a'.repeat(61)}") { id } }`], ['query A { find(network: "a") { id } } query B { find(network: "a") { id } }'],
  ['query A { find(network: "a") { id } }', {}, 'B'], ['{ find(network: "a"'], [''], [`{ find(network: "a") { id } } #${'x'.repeat(20_000)}`],
])('%s is not keepable', (...asked) => {
  expect(networksOf(...asked)).toBeNull();
});

test('documents are remembered up to a number of them', () => {
  const many = new KeepableOperations(['find']);
  for (let at = 0; at < 500; at += 1) expect(many.networksOf({ query: `{ find(network: "n${at}") { id } }`, operationName: null, variables: {} })).toEqual([`n${at}`]);
  expect((many as unknown as { plans: Map<string, unknown> }).plans.size).toBeLessThanOrEqual(200);
});

test('a declared field is a query of everybody that names its network', () => {
  const schema = buildSchema(`directive @policy(action: String!) on FIELD_DEFINITION
    type Query { open(network: String!): Int @policy(action: "public") own(network: String!): Int @policy(action: "own") everywhere: Int @policy(action: "public") bare(network: String): Int }`);
  const access: AccessPolicy = { knows: () => true, refusalToBegin: (_actor, action) => (action === 'public' ? null : 'NOT_SIGNED_IN'), refusal: () => null, scopesOf: () => [] };
  expect(keepableFindings(schema, access, ['open'])).toEqual([]);
  expect(keepableFindings(schema, access, ['own', 'everywhere', 'bare', 'gone'])).toEqual(['own is not for everybody.', 'everywhere names no network.', 'bare is not for everybody.', 'gone is no query.']);
});
