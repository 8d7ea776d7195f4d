/** Protects: whoever has to name the version they have seen can read it in every answer of that mutation. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, type GraphQLObjectType, type GraphQLSchema, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import { type Operation, operationsOf } from './support/schema-walk.js';

const libs = path.resolve('libs');
const contract = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(path.join(libs, name), 'utf8')).join('\n');

const wantsVersion = ({ field }: Operation): boolean => field.args.some((arg) => {
  const type = getNamedType(arg.type);
  return arg.name === 'expectedVersion' || (isInputObjectType(type) && 'expectedVersion' in type.getFields());
});

/** What a mutation answers when it succeeds: everything but the problems. */
function successesOf({ field }: Operation): GraphQLObjectType[] {
  const type = getNamedType(field.type);
  const members = isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
  return members.filter((member) => member.getInterfaces().every(({ name }) => name !== 'Problem'));
}

/** Mutations that demand `expectedVersion` and answer something without a number `version`. */
function withoutVersion(schema: GraphQLSchema): string[] {
  return operationsOf(schema).filter(wantsVersion).flatMap((operation) => successesOf(operation)
    .filter((type) => getNamedType(type.getFields()['version']?.type)?.name !== 'Int').map((type) => `${operation.name}: ${type.name}`));
}

test('every mutation with expectedVersion answers a version', () => {
  const schema = buildSchema(contract);
  expect(operationsOf(schema).filter(wantsVersion).length).toBeGreaterThan(10);
  expect(withoutVersion(schema)).toEqual([]);
});

test('one that does not is found, also when the version is asked for inside an input', () => {
  const broken = buildSchema(`interface Problem { code: String! } type Stale implements Problem { code: String! }
    type Thing { id: ID! } type Versioned { version: Int! } union Result = Thing | Stale
    input Change { expectedVersion: Int! } type Query { q: Int }
    type Mutation { good(expectedVersion: Int!): Versioned! other: Thing! flat(expectedVersion: Int!): Result! nested(input: Change!): Result! }`);
  expect(withoutVersion(broken)).toEqual(['flat: Thing', 'nested: Thing']);
});
