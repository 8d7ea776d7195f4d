import {
  type ConstDirectiveNode, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType, Kind,
} from 'graphql';
import { operationsOf, type Operation } from './schema-walk.js';

/**
 * What a client may rely on everywhere, as findings; empty = the whole contract keeps it.
 *
 * - A mutation answers with a non-null union named `…Result`: first what was asked for, then problems alone, among them
 *   always InvalidInput and Refused; so `... on InvalidInput` is valid in every document.
 * - StaleVersion is among them exactly where an `expectedVersion` is asked for.
 * - A list that everybody may see is never null, nor is anything in it; null only says that the caller may not see it.
 * - Days of the week are of the enum Weekday.
 */
export function contractFindings(schema: GraphQLSchema): string[] {
  const mutations = operationsOf(schema).filter(({ kind }) => kind === 'mutation');
  return [...mutations.flatMap((one) => resultFindings(schema, one)), ...staleFindings(mutations), ...fieldFindings(schema)];
}

function resultFindings(schema: GraphQLSchema, { name, field }: Operation): string[] {
  const type = isNonNullType(field.type) ? field.type.ofType : null;
  if (!isUnionType(type) || !type.name.endsWith('Result')) return [`${name}: answers with ${field.type.toString()}`];
  const problem = schema.getType('Problem');
  const isProblem = type.getTypes().map((member) => isInterfaceType(problem) && member.getInterfaces().includes(problem));
  const members = type.getTypes().map((member) => member.name);
  return [
    ...isProblem[0] !== false || isProblem.slice(1).includes(false) ? [`${type.name}: one answer first, then problems`] : [],
    ...['InvalidInput', 'Refused'].filter((one) => !members.includes(one)).map((one) => `${type.name}: without ${one}`),
  ];
}

function staleFindings(mutations: readonly Operation[]): string[] {
  const byUnion = new Map<string, { hasStale: boolean; asks: string[] }>();
  for (const { name, field } of mutations) {
    const type = getNamedType(field.type);
    if (!isUnionType(type)) continue;
    const known = byUnion.get(type.name) ?? { hasStale: type.getTypes().some((member) => member.name === 'StaleVersion'), asks: [] };
    byUnion.set(type.name, { ...known, asks: asksForVersion(field) ? [...known.asks, name] : known.asks });
  }
  return [...byUnion].flatMap(([union, { hasStale, asks }]) => hasStale === asks.length > 0 ? []
    : [hasStale ? `${union}: StaleVersion, though nothing asks for a version` : `${union}: without StaleVersion, though ${asks.join(', ')} asks for a version`]);
}

function asksForVersion(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((arg) => {
    const type = getNamedType(arg.type);
    return arg.name === 'expectedVersion' || (isInputObjectType(type) && Object.hasOwn(type.getFields(), 'expectedVersion'));
  });
}

function fieldFindings(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__')).flatMap((type) => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    return fields.flatMap((field) => {
      const path = `${type.name}.${field.name}`;
      const named = getNamedType(field.type).name;
      const isDay = /^weekdays?$/i.test(field.name) && named !== 'Weekday';
      const isOpenList = isObjectType(type) && isPublic(field.astNode) && mayBeNull(field);
      return [...isDay ? [`${path}: ${named} instead of Weekday`] : [], ...isOpenList ? [`${path}: a list that may be null`] : []];
    });
  });
}

/** True for lists that are nullable, or hold nullable things. */
function mayBeNull({ type }: { type: GraphQLInputType | GraphQLOutputType }): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && (list === type || !isNonNullType(list.ofType));
}

/** A field without a policy of its own is as open as its type, which then answers as a whole. */
function isPublic(node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined): boolean {
  const policy = node?.directives?.find((one) => one.name.value === 'policy');
  const name = policy?.arguments?.[0]?.value;
  return policy === undefined || (name?.kind === Kind.STRING && name.value === 'public');
}
