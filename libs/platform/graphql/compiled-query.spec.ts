/** Protects: a compiled query answers what graphql-js answers, byte for byte, and leaves to it whatever it does not know. */
import { expect, test } from '#jest';
import fc from 'fast-check';
import { buildSchema, execute, type GraphQLObjectType, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { anonymousActor } from '#kernel';
import { compiledQuery } from './compiled-query.js';
import { generatedDocuments } from '../../../test/support/generated-documents.js';
import { type RequestContext } from './guarded-schema.js';

const context: RequestContext = { actor: anonymousActor('de'), sender: '', loaders: new Map(), notes: { isWhole: false, hasEffect: false } };

function madeSchema(): GraphQLSchema {
  const schema = buildSchema(`
    enum Colour { RED GREEN }
    interface Named { name: String! }
    type Thing implements Named { name: String! size: Int colour: Colour parts: [Thing!]! greeting(to: String = "all"): String! later: String broken: String! none: String! }
    type Query { thing(name: String!): Thing! things(first: Int = 2): [Thing!]! missing: Thing }`);
  const query = schema.getQueryType()?.getFields() as ReturnType<GraphQLObjectType['getFields']>;
  const thing = (name: string, depth = 2): object => ({
    name, size: name.length, colour: 'RED', parts: depth === 0 ? [] : [thing(`${name}1`, depth - 1), thing(`${name}2`, depth - 1)],
    greeting: ({ to }: { to: string }) => `${name} greets ${to}`, later: Promise.resolve(`${name} later`), none: null,
    broken: () => { throw new Error('Broken.'); },
  });
  Object.assign(query['thing'] ?? {}, { resolve: async (_: unknown, { name }: { name: string }) => Promise.resolve(thing(name)) });
  Object.assign(query['things'] ?? {}, { resolve: (_: unknown, { first }: { first: number }) => ['a', 'b', 'c'].slice(0, first).map((name) => thing(name)) });
  return schema;
}

const schema = madeSchema();

async function both(text: string, variables: Record<string, unknown> = {}): Promise<{ compiled: string | null; ordinary: string }> {
  return asked(text)(variables);
}

/** The same compiled query each time. */
function asked(text: string): (variables: Record<string, unknown>) => Promise<{ compiled: string | null; ordinary: string }> {
  const document = parse(text);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation.');
  const run = compiledQuery(schema, document, operation);
  return async (variables) => {
    const data = run && await run(variables, context);
    return { compiled: data && JSON.stringify(data), ordinary: JSON.stringify((await execute({ schema, document, contextValue: context, variableValues: variables })).data) };
  };
}

test.each<[string, Record<string, unknown>?]>([
  ['{ thing(name: "x") { name size colour } }'],
  ['{ b: thing(name: "x") { n: name __typename later name } a: things { parts { parts { greeting(to: "you") } greeting } } missing { name } }'],
  ['query($n: String!, $first: Int) { thing(name: $n) { ...F ... on Named { size: name } ... { colour } } things(first: $first) { later parts { name } parts { size } } } fragment F on Thing { parts { name } }', { n: 'ö"\\', first: 3 }],
  ['query($first: Int = 1) { things(first: $first) { name } }'],
  ['query($yes: Boolean = true) { thing(name: "x") { name @skip(if: true) size @include(if: $yes) ...F @skip(if: $yes) later } } fragment F on Thing { colour }', { yes: false }],
])('%s', async (text, variables = {}) => {
  const { compiled, ordinary } = await both(text, variables);
  expect(compiled).toBe(ordinary);
});

test.each([
  ['what throws', '{ thing(name: "x") { name broken later } }'], ['a null where none may be', '{ things { none } }'],
  ['a variable that is missing', 'query($n: String!) { thing(name: $n) { name } }'], ['introspection', '{ __schema { queryType { name } } }'],
  ['a choice that is missing', 'query($yes: Boolean) { thing(name: "x") { name @skip(if: $yes) size } }'], ['a key that is no property', '{ __proto__: thing(name: "x") { name } }'],
  ['a mutation', 'mutation { thing }'],
])('%s is left to the ordinary executor', async (_, text) => {
  expect((await both(text)).compiled).toBeNull();
});

test('any document is answered as graphql-js answers it, also when it is asked again with other variables', async () => {
  const documents = generatedDocuments(schema, { field: 'thing', written: 'thing(name: $name)', definitions: '$name: String!', variables: { name: 'x' } });
  let answered = 0;
  await fc.assert(fc.asyncProperty(documents, fc.boolean(), async ({ query, variables }, no) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const ask = asked(query);
    for (const given of [variables, { ...variables, no, yes: !no }, { ...variables, no: !no }]) {
      const { compiled, ordinary } = await ask(given);
      if (compiled !== null) {
        answered += 1;
        expect(compiled).toBe(ordinary);
      }
    }
  }), { numRuns: 300, endOnFailure: true });
  // What always throws, and a null where none may be, is in many of them.
  expect(answered).toBeGreaterThan(150);
});
