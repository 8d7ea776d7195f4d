import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type CompiledQuery } from './compiled-query.js';
import { type RequestContext } from './guarded-schema.js';

/** A request as far as it says which operation of which document is meant. */
interface Asked {
  query: string;
  operationName: string | null;
}

/** Documents of at most 20,000 characters; the one that was learnt first goes first. */
const KNOWN_MAX = 200;
const known = new WeakMap<GraphQLSchema, Map<string, CompiledQuery>>();

/** Remembers what Apollo has parsed and found valid, and what it was compiled to. */
export function rememberQuery(schema: GraphQLSchema, asked: Asked, run: CompiledQuery): void {
  const queries = known.get(schema) ?? new Map<string, CompiledQuery>();
  known.set(schema, queries.set(nameOf(asked), run));
  const [oldest] = queries.keys();
  if (queries.size > KNOWN_MAX && oldest !== undefined) queries.delete(oldest);
}

/**
 * Answers queries that were compiled before without Apollo, whose way from request to answer takes longer than the answer does.
 * Limits were asked before this, policies are part of what was compiled. Whatever is out of the ordinary in a request, and
 * whatever goes wrong, is left to Apollo, which begins from the start: such queries may be run twice.
 */
export function answerKnownQueries(server: FastifyInstance, { schema, contextOf }: { schema: () => GraphQLSchema; contextOf: (request: FastifyRequest) => Promise<RequestContext> }): void {
  server.addHook('preHandler', async (request, reply) => {
    const asked = ordinaryRequest(request);
    const run = asked && known.get(schema())?.get(nameOf(asked));
    if (!run) return undefined;
    // A session that is over is told by Apollo.
    const context = await contextOf(request).catch(() => null);
    const data = context && await run(asked.variables, context);
    if (!data) return undefined;
    context.notes.isWhole = true;
    return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(`${JSON.stringify({ data })}\n`);
  });
}

function nameOf({ query, operationName }: Asked): string {
  return `${operationName ?? ''}\n${query}`;
}

/** What nearly all requests are like: JSON is sent and taken, and its parts are what they should be. Null for any other. */
function ordinaryRequest({ method, routeOptions, headers: { accept = '*/*' }, body }: FastifyRequest): (Asked & { variables: Record<string, unknown> }) | null {
  if (method !== 'POST' || routeOptions.url !== '/graphql' || (accept !== '*/*' && accept !== 'application/json') || !isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string') || operationName === '' || extensions !== null) return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { query, operationName, variables: variables ?? {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
