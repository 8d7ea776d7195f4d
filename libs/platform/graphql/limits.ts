import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, type GraphQLSchema, isCompositeType,
  isInterfaceType, isObjectType, Kind, Lexer, type OperationDefinitionNode, parse, type SelectionSetNode, Source, TokenKind, visit,
} from 'graphql';
import { type ErrorCode, type Text } from '#kernel';

/** What a single request may ask for. Chosen far above what a page of the product needs. */
export const requestLimits = {
  documentCharactersMax: 20_000,
  tokensMax: 1_000,
  depthMax: 10,
  aliasesMax: 15,
  directivesMax: 5,
  queryRootFieldsMax: 5,
  mutationRootFieldsMax: 3,
  pageSizeMax: 100,
  costMax: 5_000,
  /** Objects and lists inside each other in the JSON of a request; also bounds every recursion over it. */
  jsonDepthMax: 20,
} as const;

/** Rows a list is assumed to return when the client does not say. */
const PAGE_SIZE_DEFAULT = 20;

export interface GraphqlRequest {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** Why a request does not run. */
export interface Finding {
  code: ErrorCode;
  text: Text;
  /** What it costs and may cost, where smaller pages would help. */
  details?: { cost: number; max: number };
}

const nulFinding: Finding = {
  code: 'BAD_USER_INPUT', text: { de: 'Das Zeichen NUL ist in keinem Text erlaubt.', en: 'The NUL character is not allowed in any text.' },
};

function tooMuch(de: string, en: string): Finding {
  return { code: 'TOO_COMPLEX', text: { de, en } };
}

/**
 * The first limit that a request breaks; null when it may run. Asked before Apollo parses, because a
 * throw inside Apollo's parsing hooks would become an internal error. A document that does not parse is left to
 * Apollo, whose message is better.
 */
export function limitFinding(schema: GraphQLSchema, request: GraphqlRequest): Finding | null {
  const { query, variables } = request;
  if (isNestedTooDeep(variables)) return tooMuch(`Die Variablen sind tiefer als ${requestLimits.jsonDepthMax} Ebenen verschachtelt.`, `The variables are nested deeper than ${requestLimits.jsonDepthMax} levels.`);
  if (query.length > requestLimits.documentCharactersMax) return tooMuch(`Das Dokument ist länger als ${requestLimits.documentCharactersMax} Zeichen.`, `The document is longer than ${requestLimits.documentCharactersMax} characters.`);
  if (holdsNul(query) || holdsNul(variables)) return nulFinding;
  const known = `${query}\n${JSON.stringify(numbersIn(variables))}`;
  if (sound.get(schema)?.has(known)) return null;
  let document: DocumentNode;
  try {
    // Counted by the lexer first: the parser reports both too many tokens and a wrong one as a syntax error.
    if (hasTooManyTokens(query)) return tooMuch(`Das Dokument hat mehr als ${requestLimits.tokensMax} Bestandteile (Tokens).`, `The document has more than ${requestLimits.tokensMax} tokens.`);
    document = parse(query, { noLocation: true });
  } catch {
    return null;
  }
  const finding = countFinding(document) ?? shapeFinding(schema, document, variables);
  if (!finding) remember(schema, known);
  return finding;
}

/** Documents that were found to be within all limits, with the numbers among their variables, on which their cost depends. */
const sound = new WeakMap<GraphQLSchema, Set<string>>();
const SOUND_MAX = 200;

function remember(schema: GraphQLSchema, known: string): void {
  const all = sound.get(schema) ?? new Set();
  sound.set(schema, all.add(known));
  const [oldest] = all;
  if (all.size > SOUND_MAX && oldest !== undefined) all.delete(oldest);
}

function numbersIn(variables: GraphqlRequest['variables']): [string, unknown][] {
  return Object.entries(variables).filter(([, value]) => typeof value === 'number').sort(([a], [b]) => (a < b ? -1 : 1));
}

function hasTooManyTokens(query: string): boolean {
  const lexer = new Lexer(new Source(query));
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) if (count === requestLimits.tokensMax) return true;
  return false;
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || /\\u0000|\\u\{0+\}/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => key.includes('\u0000') || holdsNul(item));
}

/** True when JSON is nested deeper than allowed. Stops at the bound, so it is safe for any input. */
export function isNestedTooDeep(value: unknown, left: number = requestLimits.jsonDepthMax): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isNestedTooDeep(item, left - 1));
}

function countFinding(document: DocumentNode): Finding | null {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (node) => { if (node.alias) aliases += 1; },
    Directive: () => { directives += 1; },
  });
  if (aliases > requestLimits.aliasesMax) return tooMuch(`Das Dokument hat mehr als ${requestLimits.aliasesMax} Aliasse.`, `The document has more than ${requestLimits.aliasesMax} aliases.`);
  if (directives > requestLimits.directivesMax) return tooMuch(`Das Dokument hat mehr als ${requestLimits.directivesMax} Direktiven.`, `The document has more than ${requestLimits.directivesMax} directives.`);
  return null;
}

interface Walk {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
  /**
   * What each fragment amounts to, worked out once: fragments that spread each other twice would otherwise double the
   * work at every level. A fragment that is still being worked out counts as nothing; validation refuses the cycle.
   */
  known: Map<string, Shape>;
}

interface Shape {
  depth: number;
  cost: number;
  /** Fields at this level, fragments opened. */
  width: number;
}

const nothing: Shape = { depth: 0, cost: 0, width: 0 };

function shapeFinding(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): Finding | null {
  const fragments = new Map(document.definitions.flatMap((node) => node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []));
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const finding = operationFinding(node, { schema, fragments, variables: { ...defaultsOf(node), ...variables }, known: new Map() });
    if (finding) return finding;
  }
  return null;
}

/** Whole numbers that variables have when the client sends none: they decide about page sizes. */
function defaultsOf(node: OperationDefinitionNode): Record<string, number> {
  return Object.fromEntries((node.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : []));
}

function operationFinding(node: OperationDefinitionNode, walk: Walk): Finding | null {
  if (node.operation === 'subscription') return tooMuch('Abonnements (subscriptions) gibt es hier nicht.', 'There are no subscriptions here.');
  const isMutation = node.operation === 'mutation';
  const rootMax = isMutation ? requestLimits.mutationRootFieldsMax : requestLimits.queryRootFieldsMax;
  const root = isMutation ? walk.schema.getMutationType() : walk.schema.getQueryType();
  const shape = shapeOf(node.selectionSet, root?.name ?? '', walk);
  if (shape.width > rootMax) return tooMuch(`Eine Operation hat höchstens ${rootMax} Felder auf der obersten Ebene.`, `An operation has at most ${rootMax} root fields.`);
  if (shape.depth > requestLimits.depthMax) return tooMuch(`Das Dokument ist tiefer als ${requestLimits.depthMax} Ebenen verschachtelt.`, `The document is nested deeper than ${requestLimits.depthMax} levels.`);
  const { cost } = shape;
  const max = requestLimits.costMax;
  if (cost <= max) return null;
  return { ...tooMuch(`Die Anfrage würde ${cost} von höchstens ${max} Punkten kosten; bitte kleinere Seiten anfordern.`, `The request would cost ${cost} of at most ${max} points; ask for smaller pages.`), details: { cost, max } };
}

function shapeOf(set: SelectionSetNode, typeName: string, walk: Walk): Shape {
  return set.selections.map((selection): Shape => {
    if (selection.kind === Kind.FIELD) return fieldShape(selection, typeName, walk);
    if (selection.kind === Kind.INLINE_FRAGMENT) return shapeOf(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, walk);
    return fragmentShape(selection.name.value, walk);
  }).reduce((sum, part) => ({
    depth: Math.max(sum.depth, part.depth), cost: sum.cost + part.cost, width: sum.width + part.width,
  }), nothing);
}

function fragmentShape(name: string, walk: Walk): Shape {
  const known = walk.known.get(name);
  const fragment = walk.fragments.get(name);
  if (known || !fragment) return known ?? nothing;
  walk.known.set(name, nothing);
  const shape = shapeOf(fragment.selectionSet, fragment.typeCondition.name.value, walk);
  walk.known.set(name, shape);
  return shape;
}

function fieldShape(node: FieldNode, typeName: string, walk: Walk): Shape {
  if (!node.selectionSet) return { depth: 1, cost: 1, width: 1 };
  const parent = walk.schema.getType(typeName);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const named = field ? getNamedType(field.type) : undefined;
  const below = shapeOf(node.selectionSet, isCompositeType(named) ? named.name : '', walk);
  const isPaged = field?.args.some((arg) => arg.name === 'first') ?? false;
  return { depth: below.depth + 1, cost: 1 + below.cost * rowsOf(node, isPaged, walk), width: 1 };
}

function rowsOf(node: FieldNode, isPaged: boolean, walk: Walk): number {
  const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!given) return isPaged ? PAGE_SIZE_DEFAULT : 1;
  const value = given.kind === Kind.VARIABLE ? walk.variables[given.name.value] : given.kind === Kind.INT ? Number(given.value) : undefined;
  return typeof value === 'number' && value > 0 ? Math.min(value, requestLimits.pageSizeMax) : PAGE_SIZE_DEFAULT;
}
