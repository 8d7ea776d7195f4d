/** Protects: what a client has learnt about one operation holds for all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, test } from '#jest';
import { contractFindings } from './support/contract-rules.js';
import { operationsOf } from './support/schema-walk.js';

const contract = (): GraphQLSchema => buildASTSchema(parse(readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql')).sort().map((name) => readFileSync(path.join('libs', name), 'utf8')).join('\n')));

describe('the contract', () => {
  const schema = contract();
  const mutations = operationsOf(schema).filter(({ kind }) => kind === 'mutation');

  test('keeps its conventions everywhere', () => {
    expect(mutations.length).toBeGreaterThan(50);
    expect(contractFindings(schema)).toEqual([]);
  });

  test('lets every mutation be asked for its bad fields', () => {
    const invalid = mutations.filter(({ name, field }) => {
      const variables = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
      const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const document = `mutation${variables && `(${variables})`} { ${name}${args && `(${args})`} { ... on InvalidInput { fields { path code message } } ... on Problem { code message } } }`;
      return validate(schema, parse(document)).length > 0;
    });
    expect(invalid.map(({ name }) => name)).toEqual([]);
  });
});

test.each([
  ['README.md', /```graphql\n([\s\S]*?)```/g, 2],
  ['docs/first-steps.md', /<<Q(?: \|[^\n]*)?\n([\s\S]*?)\nQ\n/g, 30],
])('what %s shows can be asked', (file, example, least) => {
  const examples = [...readFileSync(file, 'utf8').matchAll(example)].map(([, text = '']) => text.replace('kind: $2', 'kind: ASSOCIATION').replace(/\$(?:\d|[A-Z]+)/g, '1'));
  expect(examples.length).toBeGreaterThanOrEqual(least);
  const schema = contract();
  expect(examples.flatMap((text) => validate(schema, parse(text)).map(({ message }) => `${message} in ${text}`))).toEqual([]);
});

describe('the rules find', () => {
  const base = `directive @policy(action: String!) on FIELD_DEFINITION | OBJECT
    enum Weekday { MONDAY } interface Problem { code: Int } scalar Version type Query { a: Int }
    type InvalidInput implements Problem { code: Int } type Refused implements Problem { code: Int } type StaleVersion implements Problem { code: Int }
    type Thing @policy(action: "public") { id: Int }`;
  const findings = (sdl: string): string[] => contractFindings(buildSchema(`${base} ${sdl}`));

  test('nothing in a sound contract', () => {
    expect(findings(`union DoResult = Thing | InvalidInput | StaleVersion | Refused type Mutation { do(expectedVersion: Int!): DoResult! }`)).toEqual([]);
  });

  test.each([
    ['an answer that is no union', `type Mutation { do: Thing! }`, ['do: answers with Thing!']],
    ['an answer that may be null', `union DoResult = Thing | InvalidInput | Refused type Mutation { do: DoResult }`, ['do: answers with DoResult']],
    ['a missing problem', `union DoResult = Thing | Refused type Mutation { do: DoResult! }`, ['DoResult: without InvalidInput']],
    ['a problem in front', `union DoResult = InvalidInput | Thing | Refused type Mutation { do: DoResult! }`, ['DoResult: one answer first, then problems']],
    ['two answers', `type Other { a: Int } union DoResult = Thing | Other | InvalidInput | Refused type Mutation { do: DoResult! }`, ['DoResult: one answer first, then problems']],
    ['a version that nobody compares', `input I { expectedVersion: Int } union DoResult = Thing | InvalidInput | Refused type Mutation { do(input: I!): DoResult! }`,
      ['DoResult: without StaleVersion, though do asks for a version']],
    ['a comparison without a version', `union DoResult = Thing | InvalidInput | StaleVersion | Refused type Mutation { do: DoResult! }`,
      ['DoResult: StaleVersion, though nothing asks for a version']],
    ['a list that may be null', `type Card @policy(action: "public") { a: [Int!] b: [Int]! c: [Int!]! d: [Int!] @policy(action: "secret") }`,
      ['Card.a: a list that may be null', 'Card.b: a list that may be null']],
    ['days as numbers', `type Card { weekday: Int! } input I { weekdays: [Int!] day: Weekday }`, ['Card.weekday: Int instead of Weekday', 'I.weekdays: Int instead of Weekday']],
  ])('%s', (_, sdl, expected) => {
    expect(findings(sdl)).toEqual(expected);
  });
});
