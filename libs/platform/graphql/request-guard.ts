import { createHash } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { AppError, type ErrorCode, type Idempotency, inLanguage, preferredLanguage, type Text } from '#kernel';
import { isOutage } from '#platform/database';
import { senderOf, tokenOf } from '#platform/http';
import { type ActorSource } from './access.js';
import { type RequestContext } from './guarded-schema.js';
import { isNestedTooDeep, limitFinding } from './limits.js';

const IDEMPOTENCY_KEY_MAX = 255;

/** Refuses what is too large or too deep before anything is executed, with HTTP 400 and a GraphQL-shaped answer. */
export function guardRequests(server: FastifyInstance, schema: () => GraphQLSchema): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
      return refuse(reply, { status: 415, code: 'BAD_REQUEST', message: 'Send the request as JSON with the content type application/json.' });
    }
    if (isNestedTooDeep(request.body)) {
      return refuse(reply, { status: 400, code: 'TOO_COMPLEX', message: 'The JSON of the request is nested too deeply.' });
    }
    const source = request.method === 'GET' ? queryStringRequest(request.query) : request.body;
    if (typeof source !== 'object' || source === null || !('query' in source) || typeof source.query !== 'string') return;
    const variables = 'variables' in source && typeof source.variables === 'object' && source.variables !== null
      ? source.variables as Record<string, unknown> : {};
    const finding = limitFinding(schema(), { query: source.query, variables });
    if (finding) return refuse(reply, { status: 400, code: 'TOO_COMPLEX', message: finding });
  });
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/(graphql\+)?json\s*(;|$)/i.test(contentType ?? '');
}

function queryStringRequest(query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return null;
  const { query: text, variables } = query as Record<string, unknown>;
  let parsed: unknown = {};
  try {
    parsed = typeof variables === 'string' ? JSON.parse(variables) : {};
  } catch {
    // Not JSON: the GraphQL layer says so in its own words.
  }
  return { query: text, variables: parsed };
}

async function refuse(reply: FastifyReply, answer: { status: number; code: string; message: string }): Promise<void> {
  const { status, code, message } = answer;
  await reply.status(status).type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code } }] });
}

const statusOfContext: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, CONFLICT: 400, UNAVAILABLE: 503 };

const unavailable: Text = {
  de: 'Gerade nicht erreichbar, bitte gleich noch einmal versuchen.', en: 'Not available at the moment. Please try again.',
};

/** Builds the context of a request: the actor, freshly read, and an empty set of loaders. */
export function contextFactory(source: ActorSource, sessionCookie: string): (request: FastifyRequest) => Promise<RequestContext> {
  return async (request) => {
    const acceptLanguage = request.headers['accept-language'];
    try {
      const evidence = { token: tokenOf(request, sessionCookie), actAs: headerOf(request, 'act-as'), acceptLanguage };
      const actor = await source.actorOf(evidence);
      return { actor: { ...actor, idempotency: idempotencyOf(request) }, sender: senderOf(request.ip), loaders: new Map() };
    } catch (cause) {
      // Apollo would wrap it, and the wrapped one would look like a mistake of ours.
      const error = isOutage(cause) ? new AppError('UNAVAILABLE', unavailable, { retryAfterSeconds: 1 }) : cause;
      if (!(error instanceof AppError)) throw error;
      // A token that is no good is a failed request (401), unlike a missing right, which is an answer.
      throw new GraphQLError(inLanguage(error.text, preferredLanguage(acceptLanguage)), {
        originalError: error,
        extensions: { code: error.code, ...error.details, http: { status: statusOfContext[error.code] ?? 403 } },
      });
    }
  };
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function idempotencyOf(request: FastifyRequest): Idempotency | null {
  const key = headerOf(request, 'idempotency-key');
  if (key === null) return null;
  if (key.length > IDEMPOTENCY_KEY_MAX || !/^[\x21-\x7e]+$/.test(key)) {
    throw new AppError('CONFLICT', {
      de: `Der Idempotency-Key hat 1 bis ${IDEMPOTENCY_KEY_MAX} sichtbare ASCII-Zeichen.`,
      en: `The Idempotency-Key has 1 to ${IDEMPOTENCY_KEY_MAX} visible ASCII characters.`,
    });
  }
  const actAs = headerOf(request, 'act-as') ?? '';
  const requestHash = createHash('sha256').update(JSON.stringify([request.body ?? request.query, actAs])).digest('hex');
  return { key, requestHash };
}
