import {
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isCompositeType, isEnumType,
  isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType,
} from 'graphql';

/** One field of Query or Mutation. */
export interface Operation {
  kind: 'query' | 'mutation';
  name: string;
  field: GraphQLField<unknown, unknown>;
}

/** All operations of the contract, so that a new one is in the tests from its first day. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const of = (kind: Operation['kind'], fields: Record<string, GraphQLField<unknown, unknown>>): Operation[] =>
    Object.values(fields).map((field) => ({ kind, name: field.name, field }));
  return [
    ...of('query', schema.getQueryType()?.getFields() ?? {}),
    ...of('mutation', schema.getMutationType()?.getFields() ?? {}),
  ];
}

/** A document that calls the operation with every argument as a variable and asks for what is one level below. */
export function documentOf(schema: GraphQLSchema, { kind, name, field }: Operation, levels = 2): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${name}${variables && `(${variables})`} { ${name}${args && `(${args})`} ${selectionOf(schema, field.type, levels)} }`;
}

/** Chooses a value for an input type; `undefined` leaves an optional field or argument out. */
export type ValueChoice = (type: GraphQLInputType, path: string) => unknown;

/** The smallest valid variables: required arguments and fields alone, every id one that nobody has. */
export function minimalVariables({ field }: Operation, idFor: (path: string) => string = () => unknownId): Record<string, unknown> {
  const valueOf: ValueChoice = (type, path) => {
    if (isNonNullType(type)) return filled(type.ofType, path);
    // Ids decide about whom an operation concerns; where one may be given, it is.
    return /Id$/.test(path) && getNamedType(type).name === 'UUID' && !isListType(type) ? filled(type, path) : undefined;
  };
  const filled: ValueChoice = (type, path) => {
    if (isListType(type)) return [isNonNullType(type.ofType) ? filled(type.ofType.ofType, path) : filled(type.ofType, path)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), valueOf);
    return scalarValue(getNamedType(type).name, path, idFor);
  };
  return objectOf(field.args, valueOf);
}

/** An id in the right form that no object has. */
export const unknownId = '018f0000-0000-7000-8000-00000000dead';

function objectOf(fields: readonly { name: string; type: GraphQLInputType }[], valueOf: ValueChoice): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name)] as const).filter(([, value]) => value !== undefined));
}

function scalarValue(name: string, path: string, idFor: (path: string) => string): unknown {
  switch (name) {
    case 'UUID': case 'ID': return idFor(path);
    case 'Int': return 1;
    case 'Float': return 1.5;
    case 'Boolean': return true;
    case 'Cents': return 100;
    case 'LocalDate': return '2027-06-01';
    case 'DateTime': return '2027-06-01T08:00:00.000Z';
    case 'String': return /mail/i.test(path) ? 'niemand@verein.example' : 'Ein gewöhnlicher Text';
    default: throw new Error(`No value is known for the scalar ${name}; add it here.`);
  }
}

function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (levels === 0) return '{ __typename }';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((member) => `... on ${member.name} ${fieldsOf(schema, member.name, levels)}`).join(' ')} }`;
  return fieldsOf(schema, named.name, levels);
}

function fieldsOf(schema: GraphQLSchema, typeName: string, levels: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type)));
  const chosen = fields.flatMap((field) => {
    const isLeaf = !isCompositeType(getNamedType(field.type));
    return isLeaf ? [field.name] : levels > 1 ? [`${field.name} ${selectionOf(schema, field.type, levels - 1)}`] : [];
  });
  return `{ ${['__typename', ...chosen].join(' ')} }`;
}
