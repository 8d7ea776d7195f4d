import {
  defaultFieldResolver, type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNullableType, type GraphQLField, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema,
  isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode, type GraphQLObjectType, type GraphQLLeafType,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { type RequestContext } from './guarded-schema.js';

/** One execution. */
interface Run {
  context: RequestContext;
  variables: Record<string, unknown>;
  /** What is still being worked out and writes its value by itself. */
  pending: Promise<void>[];
}

type Complete = (value: unknown, run: Run) => unknown;
/** Puts one field of `source` into the answer. */
type Fill = (answer: Record<string, unknown>, source: unknown, run: Run) => void;
/** The data of an answer; null = it did not go smoothly, and the ordinary executor has to say how. */
export type CompiledQuery = (variables: Record<string, unknown>, context: RequestContext) => Promise<Record<string, unknown> | null>;

interface Compiling {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** What this does not know; the ordinary executor does. */
class NotCompiled extends Error {}

/**
 * Turns a validated query into functions that do what `execute` of graphql-js does, in the same order, without looking at
 * document and schema again for each of a thousand fields. Only for queries, which may be run twice: whatever goes wrong,
 * from a refused argument to a null where none may be, is left to the ordinary executor. Null for what it does not know:
 * introspection, abstract types, @skip and @include.
 */
export function compiledQuery(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
  const root = schema.getQueryType();
  if (!root || operation.operation !== 'query') return null;
  const fragments = Object.fromEntries(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));
  try {
    const fill = objectOf({ schema, operation, fragments }, root, [operation.selectionSet]);
    return async (given, context) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
      return coerced ? finished(fill, { context, variables: coerced, pending: [] }) : null;
    };
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

async function finished(fill: Complete, run: Run): Promise<Record<string, unknown> | null> {
  try {
    const data = fill({}, run) as Record<string, unknown>;
    while (run.pending.length > 0) await Promise.all(run.pending.splice(0));
    return data;
  } catch {
    // Told by the ordinary executor, with the place and the policy of errors. What else is on its way must not end the process.
    void Promise.allSettled(run.pending);
    return null;
  }
}

function objectOf(compiling: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
  const fills = [...fieldsOf(compiling, type, sets)].map(([key, nodes]) => fieldOf(compiling, type, { key, nodes }));
  return (source, run) => {
    const answer: Record<string, unknown> = {};
    for (const fill of fills) fill(answer, source, run);
    return answer;
  };
}

/** The nodes of each key of the answer, in the order of the document, with its fragments opened. */
function fieldsOf(compiling: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[], into = new Map<string, FieldNode[]>()): Map<string, FieldNode[]> {
  for (const node of sets.flatMap((set) => set.selections)) {
    if ((node.directives ?? []).length > 0) throw new NotCompiled();
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      // No property like others.
      if (key === '__proto__') throw new NotCompiled();
      into.set(key, [...into.get(key) ?? [], node]);
      continue;
    }
    const { selectionSet, condition } = node.kind === Kind.INLINE_FRAGMENT
      ? { selectionSet: node.selectionSet, condition: node.typeCondition?.name.value } : fragmentOf(compiling, node.name.value);
    if (isOf(compiling, type, condition)) fieldsOf(compiling, type, [selectionSet], into);
  }
  return into;
}

function fragmentOf({ fragments }: Compiling, name: string): { selectionSet: SelectionSetNode; condition: string } {
  const fragment = fragments[name];
  if (!fragment) throw new NotCompiled();
  return { selectionSet: fragment.selectionSet, condition: fragment.typeCondition.name.value };
}

function isOf({ schema }: Compiling, type: GraphQLObjectType, condition: string | undefined): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function fieldOf(compiling: Compiling, type: GraphQLObjectType, { key, nodes }: { key: string; nodes: FieldNode[] }): Fill {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  if (name === '__typename') return (answer) => { answer[key] = type.name; };
  const field = type.getFields()[name];
  if (!node || !field) throw new NotCompiled();
  const complete = completionOf(compiling, field.type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
  const read = reading(compiling, type, { field, node, nodes, key });
  return (answer, source, run) => {
    const value = read(source, run);
    if (!(value instanceof Promise)) {
      answer[key] = complete(value, run);
      return;
    }
    // Keeps its place among the fields.
    answer[key] = null;
    run.pending.push(value.then((later) => { answer[key] = complete(later, run); }));
  };
}

interface FieldUse {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  nodes: FieldNode[];
  key: string;
}

/** How a field gets its value: most of them are properties that are there. */
function reading({ schema, operation, fragments }: Compiling, parentType: GraphQLObjectType, { field, node, nodes, key }: FieldUse): Complete {
  const { name, resolve } = field;
  const argumentsOf = field.args.length === 0 ? (): Record<string, unknown> => ({}) : ({ variables }: Run) => getArgumentValues(field, node, variables);
  const infoOf = ({ variables }: Run): GraphQLResolveInfo => ({
    fieldName: name, fieldNodes: nodes, returnType: field.type, parentType, path: { prev: undefined, key, typename: parentType.name }, schema, fragments,
    rootValue: undefined, operation, variableValues: variables,
  });
  if (resolve && resolve !== defaultFieldResolver) return (source, run) => resolve(source, argumentsOf(run), run.context, infoOf(run));
  return (source, run) => {
    const value = (source as Record<string, unknown> | null | undefined)?.[name];
    return typeof value === 'function' ? (source as Record<string, (...given: unknown[]) => unknown>)[name]?.(argumentsOf(run), run.context, infoOf(run)) : value;
  };
}

function completionOf(compiling: Compiling, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  const complete = presentOf(compiling, getNullableType(type), sets);
  const isNeeded = isNonNullType(type);
  return (value, run) => {
    if (value instanceof Error) throw value;
    if (value !== null && value !== undefined) return complete(value, run);
    if (isNeeded) throw new Error('A value is missing.');
    return null;
  };
}

/** For a value that is there. */
function presentOf(compiling: Compiling, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isLeafType(type)) return leafOf(type);
  if (isListType(type)) return listOf(completionOf(compiling, type.ofType as GraphQLOutputType, sets));
  if (isObjectType(type) && !type.isTypeOf) return objectOf(compiling, type, sets);
  throw new NotCompiled();
}

function leafOf(type: GraphQLLeafType): Complete {
  return (value) => {
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) throw new Error('A value cannot be written.');
    return written;
  };
}

function listOf(complete: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value) || value.some((item) => item instanceof Promise)) throw new Error('Not a list of values that are there.');
    return value.map((item) => complete(item, run));
  };
}
