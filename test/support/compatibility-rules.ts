import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import {
  findBreakingChanges, type GraphQLArgument, type GraphQLEnumValue, type GraphQLField, type GraphQLFieldConfig, type GraphQLFieldConfigArgumentMap, type GraphQLInputField, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType,
} from 'graphql';
import { actionOf } from '#platform/graphql';

/** For so long a client is told before something goes. */
export const NOTICE_DAYS = 90;
const DAY_MS = 86_400_000;
/** The reason of every @deprecated: what to use, since when it is said, and when it goes. */
const REASON = /^(?<instead>.{5,}) Deprecated on (?<since>\d{4}-\d{2}-\d{2}), removed on or after (?<until>\d{4}-\d{2}-\d{2})\.$/s;

type Deprecatable = Partial<Pick<GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue, 'deprecationReason'>>;

/** What breaks clients of the released contract, in plain words; empty = they go on working. What was deprecated may go on its day, `today` as YYYY-MM-DD. */
export function breakingFindings(released: GraphQLSchema, current: GraphQLSchema, today: string): string[] {
  const promised = pruneSchema(withoutDue(released, today));
  return [...findBreakingChanges(promised, current).map(({ description }) => description), ...closedFindings(promised, current)];
}

/** Deprecations without a reason in the agreed form, or with less than 90 days' notice. */
export function deprecationFindings(schema: GraphQLSchema): string[] {
  return deprecated(schema).flatMap(({ name, reason }) => {
    const { since = '', until = '' } = REASON.exec(reason)?.groups ?? {};
    const days = (Date.parse(until) - Date.parse(since)) / DAY_MS;
    if (Number.isNaN(days)) return [`${name}: the reason must say what to use instead and end with "Deprecated on YYYY-MM-DD, removed on or after YYYY-MM-DD."`];
    return days < NOTICE_DAYS ? [`${name}: ${days} days' notice instead of ${NOTICE_DAYS}`] : [];
  });
}

function withoutDue(schema: GraphQLSchema, today: string): GraphQLSchema {
  const isDue = ({ deprecationReason }: Deprecatable): boolean => (REASON.exec(deprecationReason ?? '')?.groups?.['until'] ?? '9999') <= today;
  const kept = (args: GraphQLFieldConfigArgumentMap = {}): GraphQLFieldConfigArgumentMap => Object.fromEntries(Object.entries(args).filter(([, argument]) => !isDue(argument)));
  return mapSchema(schema, {
    [MapperKind.COMPOSITE_FIELD]: (config: GraphQLFieldConfig<unknown, unknown>) => isDue(config) ? null : { ...config, args: kept(config.args) },
    [MapperKind.INPUT_OBJECT_FIELD]: (config) => isDue(config) ? null : config,
    [MapperKind.ENUM_VALUE]: (config) => isDue(config) ? null : config,
  });
}

/** What everybody could ask for and now not everybody can. */
function closedFindings(released: GraphQLSchema, current: GraphQLSchema): string[] {
  return Object.values(released.getTypeMap()).flatMap((type) => !isObjectType(type) || type.name.startsWith('__') ? [] : Object.values(type.getFields()).flatMap((field) => {
    const now = current.getType(type.name);
    const successor = isObjectType(now) ? now.getFields()[field.name] : undefined;
    const isClosed = successor !== undefined && actionOf(released, type.name, field) === 'public' && actionOf(current, type.name, successor) !== 'public';
    return isClosed ? [`${type.name}.${field.name} is not open to everybody any more.`] : [];
  }));
}

function deprecated(schema: GraphQLSchema): { name: string; reason: string }[] {
  const of = (name: string, one: Deprecatable): { name: string; reason: string }[] => typeof one.deprecationReason === 'string' ? [{ name, reason: one.deprecationReason }] : [];
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap((type) => {
    if (isEnumType(type)) return type.getValues().flatMap((value) => of(`${type.name}.${value.name}`, value));
    if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => of(`${type.name}.${field.name}`, field));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [...of(`${type.name}.${field.name}`, field), ...field.args.flatMap((arg) => of(`${type.name}.${field.name}(${arg.name})`, arg))]);
  });
}
