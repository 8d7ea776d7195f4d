import {
  defaultFieldResolver, type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNullableType, GraphQLBoolean, type GraphQLField, GraphQLIncludeDirective, type GraphQLLeafType,
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema, GraphQLSkipDirective, GraphQLString, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType,
  isObjectType, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode, visit,
} from 'graphql';
import { getArgumentValues, getDirectiveValues, getVariableValues } from 'graphql/execution/values.js';
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
  /** Those on which it depends what is left out. */
  variables: Record<string, unknown>;
}

/** One for each choice of what is left out; more than a document within its limits can have. */
const VARIANTS_MAX = 64;

/** What this does not know; the ordinary executor does. */
class NotCompiled extends Error {}

/**
 * Turns a validated query into functions that do what `execute` of graphql-js does, in the same order, without looking at
 * document and schema again for each of a thousand fields. Only for queries, which may be run twice: whatever goes wrong,
 * from a refused argument to a null where none may be, is left to the ordinary executor. Null for what it does not know:
 * introspection and abstract types. What @skip and @include leave out depends on variables, so each choice is compiled by itself.
 */
export function compiledQuery(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
  if (operation.operation !== 'query') return null;
  const fragments = Object.fromEntries(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));
  const deciding = decidingVariables(document);
  const variants = new Map<string, Complete | null>();
  const variantFor = (variables: Record<string, unknown>): Complete | null => {
    const name = deciding.map((one) => String(variables[one])).join();
    const known = variants.get(name);
    if (known !== undefined) return known;
    const made = variants.size < VARIANTS_MAX ? compiledVariant({ schema, operation, fragments, variables }) : null;
    variants.set(name, made);
    return made;
  };
  if (deciding.length === 0 && !variantFor({})) return null;
  return async (given, context) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    const fill = coerced && variantFor(coerced);
    return fill ? finished(fill, { context, variables: coerced, pending: [] }) : null;
  };
}

/** The names of variables that directives ask. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, { Directive: ({ arguments: given = [] }) => { for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value); } });
  return [...names];
}

function compiledVariant(compiling: Compiling): Complete | null {
  const root = compiling.schema.getQueryType();
  try {
    return root ? objectOf(compiling, root, [compiling.operation.selectionSet]) : null;
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
    if (!isIncluded(compiling, node)) continue;
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

/** As graphql-js decides it; other directives than these two say nothing here that is known. */
function isIncluded({ variables }: Compiling, node: SelectionNode): boolean {
  if ((node.directives ?? []).some(({ name }) => name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name)) throw new NotCompiled();
  try {
    return getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  } catch {
    // A variable that says neither.
    throw new NotCompiled();
  }
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
    // Asked of what it is first: most values are texts.
    if (typeof value !== 'object' || !(value instanceof Promise)) {
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
    if (typeof value === 'object' && value instanceof Error) throw value;
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
  const write: Complete = (value) => {
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) throw new Error('A value cannot be written.');
    return written;
  };
  // Most values are what they are written as.
  if (type === GraphQLString) return (value, run) => (typeof value === 'string' ? value : write(value, run));
  if (type === GraphQLBoolean) return (value, run) => (typeof value === 'boolean' ? value : write(value, run));
  if (!isEnumType(type)) return write;
  const names = new Map(type.getValues().filter(({ name, value }) => name === value).map(({ name }) => [name as unknown, name]));
  return (value, run) => names.get(value) ?? write(value, run);
}

function listOf(complete: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value) || value.some((item) => item instanceof Promise)) throw new Error('Not a list of values that are there.');
    return value.map((item) => complete(item, run));
  };
}
