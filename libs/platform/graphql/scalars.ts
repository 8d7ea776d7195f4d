import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLSafeInt } from 'graphql-scalars';
import { isId, LocalDate, type Text } from '#kernel';

/** A value that a scalar does not take. Who reads it is not known where scalars are read: errors.ts says it in their language. */
export class RefusedValue extends Error {
  constructor(readonly text: Text) {
    super(text.de);
  }
}

function refused(text: Text): GraphQLError {
  return new GraphQLError(text.de, { originalError: new RefusedValue(text) });
}

function readId(value: unknown): string {
  const text = typeof value === 'string' ? value.toLowerCase() : value;
  if (!isId(text)) throw refused({ de: 'Das ist keine UUID.', en: 'This is not a UUID.' });
  return text;
}

const uuid = new GraphQLScalarType({
  name: 'UUID',
  serialize: (value) => String(value),
  parseValue: readId,
  parseLiteral: (node) => readId(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  const day = typeof value === 'string' ? LocalDate.parse(value) : null;
  if (day === null) throw refused({ de: 'Diesen Tag gibt es nicht. Bitte einen Tag als JJJJ-MM-TT angeben.', en: 'There is no such day. Please give a day as YYYY-MM-DD.' });
  return day;
}

const localDate = new GraphQLScalarType({
  name: 'LocalDate',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readInstant(value: unknown): Date {
  const instant = GraphQLDateTimeISO.parseValue(value);
  // PostgreSQL knows earlier and later ones, we need none, and not every form of them survives the way there.
  if (!(instant instanceof Date) || instant.getUTCFullYear() < 1 || instant.getUTCFullYear() > 9999) throw refused({ de: 'Das ist kein Zeitpunkt der Jahre 1 bis 9999.', en: 'This is not an instant of the years 1 to 9999.' });
  return instant;
}

/** As `Date.toISOString` writes an instant of these years: what it is, it stays. */
function isWritten(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== WRITTEN_LENGTH || !value.endsWith('Z')) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}

const WRITTEN_LENGTH = '2027-06-30T05:00:00.000Z'.length;

const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (isWritten(value) ? value : GraphQLDateTimeISO.serialize(value)),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function renamed(scalar: GraphQLScalarType, name: string): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), name, description: undefined, specifiedByURL: undefined, extensions: {} });
}

/** Implementations of the scalars that base.graphql declares. */
export const scalars = {
  UUID: uuid,
  LocalDate: localDate,
  DateTime: dateTime,
  Cents: renamed(GraphQLSafeInt, 'Cents'),
};
