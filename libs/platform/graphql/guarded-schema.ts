import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  defaultFieldResolver, type GraphQLFieldConfig, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema,
  GraphQLInterfaceType, type GraphQLResolveInfo, GraphQLUnionType, isNonNullType, isObjectType, Kind, type SelectionSetNode,
} from 'graphql';
import { type Actor, AppError, inLanguage, isProblem } from '#kernel';
import { type AccessPolicy, refusalError, type Subject } from './access.js';
import { type AnswerNotes } from './answer-notes.js';

/** What every resolver finds in its context. */
export interface RequestContext {
  actor: Actor;
  /** Whom requests without an account are counted for; see `senderOf`. */
  sender: string;
  /** Batching loaders of this request, by name. */
  loaders: Map<string, unknown>;
  /** Decides whether the answer may be kept for others who ask the same. */
  notes: AnswerNotes;
}

const OPEN = 'public';
type Field = GraphQLFieldConfig<unknown, RequestContext>;

/**
 * Puts the policy in front of every field and makes unions resolve by themselves. A field without a policy, or with
 * one that the table does not know, stops the start: deny by default.
 */
export function guardedSchema(schema: GraphQLSchema, access: AccessPolicy): GraphQLSchema {
  const findings = policyFindings(schema, access);
  if (findings.length > 0) throw new Error(`Fields without a valid policy:\n${findings.join('\n')}`);
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field: Field, _name, typeName) => guardRoot(field, actionOf(schema, typeName, field) ?? OPEN, access),
    [MapperKind.OBJECT_FIELD]: (field: Field, _name, typeName) => guardField(field, actionOf(schema, typeName, field) ?? OPEN, access),
    [MapperKind.UNION_TYPE]: (union) => resolvingUnion(union),
    [MapperKind.INTERFACE_TYPE]: (type) => new GraphQLInterfaceType({ ...type.toConfig(), resolveType: typeNameOf }),
  });
}

/** Every field whose policy is missing or unknown, as `Type.field`; empty in a sound schema. */
export function policyFindings(schema: GraphQLSchema, access: AccessPolicy): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  return types.flatMap((type) => !isObjectType(type) ? [] : Object.values(type.getFields()).flatMap((field) => {
    const action = actionOf(schema, type.name, field);
    return action !== null && access.knows(action) ? [] : [`${type.name}.${field.name}: ${action ?? 'no policy'}`];
  }));
}

/** The policy row of a field: its own directive, else that of its type. */
export function actionOf(schema: GraphQLSchema, typeName: string, field: Pick<Field, 'astNode'>): string | null {
  const own = directiveAction(schema, field);
  const type = schema.getType(typeName);
  return own ?? (type && type !== schema.getQueryType() && type !== schema.getMutationType() ? directiveAction(schema, type) : null);
}

function directiveAction(schema: GraphQLSchema, node: Parameters<typeof getDirective>[1]): string | null {
  const action: unknown = getDirective(schema, node, 'policy')?.[0]?.['action'];
  return typeof action === 'string' ? action : null;
}

function guardRoot(field: Field, action: string, access: AccessPolicy): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  const guarded: GraphQLFieldResolver<unknown, RequestContext> = async (source, args, context, info) => {
    try {
      const refusal = access.refusalToBegin(context.actor, action);
      if (refusal) {
        throw refusalError(refusal, access.scopesOf(action));
      }
      if (context.actor.idempotency && info.operation.operation === 'mutation' && fieldCount(info.operation.selectionSet, info) !== 1) {
        throw new AppError('CONFLICT', {
          de: 'Mit Idempotency-Key darf eine Anfrage nur eine Mutation enthalten.',
          en: 'With an Idempotency-Key a request may hold one mutation only.',
        });
      }
      const answer: unknown = await resolve(source, args, context, info);
      return isProblem(answer) ? answer.inLanguage(context.actor.language) : answer;
    } catch (error) {
      throw inClientLanguage(error, context.actor);
    }
  };
  return { ...field, resolve: guarded };
}

/** Fields of a selection with its fragments opened; validation has refused fragments that spread themselves. */
function fieldCount(set: SelectionSetNode, info: GraphQLResolveInfo): number {
  return set.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1;
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet;
    return sum + (inner ? fieldCount(inner, info) : 0);
  }, 0);
}

function guardField(field: Field, action: string, access: AccessPolicy): Field {
  const resolve = field.resolve ? inLanguageOfClient(field.resolve) : defaultFieldResolver;
  if (action === OPEN) return field.resolve ? { ...field, resolve } : field;
  const guarded: GraphQLFieldResolver<unknown, RequestContext> = (source, args, context, info) => {
    const refusal = access.refusal(context.actor, action, subjectOf(source));
    if (!refusal) return resolve(source, args, context, info);
    if (!isNonNullType(info.returnType)) return null;
    throw inClientLanguage(refusalError(refusal, access.scopesOf(action)), context.actor);
  };
  return { ...field, resolve: guarded };
}

/** A field that works by itself may refuse too, for example a page of an impossible size. */
function inLanguageOfClient(resolve: GraphQLFieldResolver<unknown, RequestContext>): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, args, context, info): unknown => {
    const refuse = (error: unknown): never => { throw inClientLanguage(error, context.actor); };
    try {
      const answer: unknown = resolve(source, args, context, info);
      // What is known at once stays so: a promise for every field would cost more than most fields.
      return answer instanceof Promise ? answer.catch(refuse) : answer;
    } catch (error) {
      return refuse(error);
    }
  };
}

/** Objects that reach a guarded field carry their owner under these names. */
function subjectOf(source: unknown): Subject {
  if (typeof source !== 'object' || source === null) return {};
  const { organisationId, partnerOrganisationIds, accountId } = source as Subject;
  return { organisationId, partnerOrganisationIds, accountId };
}

function inClientLanguage(error: unknown, actor: Actor): unknown {
  if (!(error instanceof AppError)) return error;
  return new GraphQLError(inLanguage(error.text, actor.language), {
    originalError: error, extensions: { code: error.code, ...error.details },
  });
}

function typeNameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('__typename' in value)) return undefined;
  return typeof value.__typename === 'string' ? value.__typename : undefined;
}

/** A result union has one success member; whatever does not name its type is that. */
function resolvingUnion(union: GraphQLUnionType): GraphQLUnionType {
  const success = union.getTypes().filter((type) => !type.getInterfaces().some((one) => one.name === 'Problem'));
  const only = success.length === 1 ? success[0]?.name : undefined;
  return new GraphQLUnionType({ ...union.toConfig(), resolveType: (value) => typeNameOf(value) ?? only });
}
