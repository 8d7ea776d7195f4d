import { type DocumentNode, type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, type ValueNode } from 'graphql';
import { anonymousActor } from '#kernel';
import { type AccessPolicy } from './access.js';
import { actionOf } from './guarded-schema.js';

/**
 * Root fields whose answers may be kept for whoever asks the same, as long as nothing public of the network changes that
 * their argument `network` names. Such a field reads through `Doors.asPublic` alone, and of tables that raise the version
 * (migration 0043); what else its answer depends on is in the key of `AnswerKeeper`. Where working it out has an effect, its
 * resolver says so in `RequestContext.notes`.
 */
export const keepableFields = ['searchOfferings', 'offerings', 'offering', 'taxonomies', 'towns'] as const;

/** What is wrong with the list: fields that there are not, that name no network, or that not everybody may ask for. */
export function keepableFindings(schema: GraphQLSchema, access: AccessPolicy, names: readonly string[] = keepableFields): string[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return names.flatMap((name) => {
    const field = fields[name];
    if (!field) return [`${name} is no query.`];
    if (!field.args.some((argument) => argument.name === 'network')) return [`${name} names no network.`];
    const action = actionOf(schema, 'Query', field);
    return action !== null && access.refusalToBegin(anonymousActor('de'), action) === null ? [] : [`${name} is not for everybody.`];
  });
}

/** How an operation names its networks: as written, or by the name of a variable. */
type Named = { slug: string } | { variable: string };
type Plan = readonly Named[] | 'not keepable';

/** Some documents of the product, asked again and again with other variables. */
const PLANS_MAX = 200;
const DOCUMENT_CHARACTERS_MAX = 20_000;
const SLUG = /^[a-z0-9-]{1,60}$/;

/** The document of a request, as far as it matters here. */
export interface AskedOperation {
  query: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

/** Finds out whether a request asks for nothing but keepable fields, and of which networks. */
export class KeepableOperations {
  private readonly plans = new Map<string, Plan>();

  constructor(private readonly fields: readonly string[] = keepableFields) {}

  /** Slugs of the networks asked about, each once; null when the answer may not be kept. Whether the document is valid, others say. */
  networksOf({ query, operationName, variables }: AskedOperation): string[] | null {
    const plan = this.planOf(query, operationName);
    if (plan === 'not keepable') return null;
    const slugs = plan.map((named) => ('slug' in named ? named.slug : variables[named.variable]));
    return slugs.every(isSlug) ? [...new Set(slugs)] : null;
  }

  private planOf(query: string, operationName: string | null): Plan {
    if (query.length > DOCUMENT_CHARACTERS_MAX) return 'not keepable';
    const name = `${operationName ?? ''}\n${query}`;
    const known = this.plans.get(name);
    if (known) return known;
    const plan = plannedFrom(query, operationName, this.fields);
    this.plans.set(name, plan);
    const [oldest] = this.plans.keys();
    if (this.plans.size > PLANS_MAX && oldest !== undefined) this.plans.delete(oldest);
    return plan;
  }
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && SLUG.test(value);
}

function plannedFrom(query: string, operationName: string | null, fields: readonly string[]): Plan {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch {
    return 'not keepable';
  }
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName === null ? operations.length === 1 ? operations[0] : undefined : operations.find(({ name }) => name?.value === operationName);
  return operation?.operation === 'query' ? planOf(operation, fields) : 'not keepable';
}

function planOf(operation: OperationDefinitionNode, fields: readonly string[]): Plan {
  const named = operation.selectionSet.selections.map((node) => (
    node.kind === Kind.FIELD && fields.includes(node.name.value) ? networkOf(node, operation) : null));
  return named.every((one) => one !== null) ? named : 'not keepable';
}

function networkOf(field: FieldNode, operation: OperationDefinitionNode): Named | null {
  const given: ValueNode | undefined = field.arguments?.find((argument) => argument.name.value === 'network')?.value;
  if (given?.kind === Kind.STRING) return { slug: given.value };
  if (given?.kind !== Kind.VARIABLE) return null;
  const variable = given.name.value;
  // One with a value of its own might not be sent; nobody writes such a document for a network.
  const hasDefault = operation.variableDefinitions?.some((one) => one.variable.name.value === variable && one.defaultValue);
  return hasDefault ? null : { variable };
}
