import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { isId } from '#kernel';

function readId(value: unknown): string {
  const text = typeof value === 'string' ? value.toLowerCase() : value;
  if (!isId(text)) throw new GraphQLError('Not a UUID.');
  return text;
}

const uuid = new GraphQLScalarType({
  name: 'UUID',
  serialize: (value) => String(value),
  parseValue: readId,
  parseLiteral: (node) => readId(node.kind === Kind.STRING ? node.value : null),
});

function renamed(scalar: GraphQLScalarType, name: string): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), name, description: undefined, specifiedByURL: undefined, extensions: {} });
}

/** Implementations of the scalars that base.graphql declares. */
export const scalars = {
  UUID: uuid,
  LocalDate: renamed(GraphQLLocalDate, 'LocalDate'),
  DateTime: renamed(GraphQLDateTimeISO, 'DateTime'),
  Cents: renamed(GraphQLSafeInt, 'Cents'),
};
