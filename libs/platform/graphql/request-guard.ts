import { createHash } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { AppError, type ErrorCode, type Idempotency, inLanguage, preferredLanguage, type Text } from '#kernel';
import { isOutage } from '#platform/database';
import { senderOf, tokenOf } from '#platform/http';
import { type ActorSource } from './access.js';
import { notesOf } from './answer-notes.js';
import { type RequestContext } from './guarded-schema.js';
import { isNestedTooDeep, limitFinding } from './limits.js';

const IDEMPOTENCY_KEY_MAX = 255;

const notJson: Text = {
  de: 'Die Anfrage muss JSON mit dem Inhaltstyp application/json sein.', en: 'Send the request as JSON with the content type application/json.',
};
const nestedTooDeep: Text = { de: 'Das JSON der Anfrage ist zu tief verschachtelt.', en: 'The JSON of the request is nested too deeply.' };

/** Refuses what is too large or too deep before anything is executed, with HTTP 400 and a GraphQL-shaped answer. */
export function guardRequests(server: FastifyInstance, schema: () => GraphQLSchema): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
      return refuse(request, reply, { status: 415, code: 'BAD_REQUEST', text: notJson });
    }
    if (isNestedTooDeep(request.body)) return refuse(request, reply, { status: 400, code: 'TOO_COMPLEX', text: nestedTooDeep });
    const source = request.method === 'GET' ? queryStringRequest(request.query) : request.body;
    if (typeof source !== 'object' || source === null || !('query' in source) || typeof source.query !== 'string') return;
    const variables = 'variables' in source && typeof source.variables === 'object' && source.variables !== null
      ? source.variables as Record<string, unknown> : {};
    const finding = limitFinding(schema(), { query: source.query, variables });
    if (finding) return refuse(request, reply, { status: 400, ...finding });
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

async function refuse(request: FastifyRequest, reply: FastifyReply, answer: { status: number; code: string; text: Text; details?: object }): Promise<void> {
  const { status, code, text, details } = answer;
  const message = inLanguage(text, preferredLanguage(request.headers['accept-language']));
  await reply.status(status).type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code, ...details } }] });
}

const statusOfContext: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, CONFLICT: 400, BAD_USER_INPUT: 400, RATE_LIMITED: 429, UNAVAILABLE: 503 };

const unavailable: Text = {
  de: 'Gerade nicht erreichbar, bitte gleich noch einmal versuchen.', en: 'Not available at the moment. Please try again.',
};

/** Builds the context of a request: the actor, freshly read, an empty set of loaders, and what is noted of its answer. */
export function contextFactory(source: ActorSource, sessionCookie: string): (request: FastifyRequest) => Promise<RequestContext> {
  return async (request) => {
    const acceptLanguage = request.headers['accept-language'];
    try {
      const evidence = { token: tokenOf(request, sessionCookie), actAs: headerOf(request, 'act-as'), acceptLanguage };
      const actor = await source.actorOf(evidence);
      return { actor: { ...actor, idempotency: idempotencyOf(request) }, sender: senderOf(request.ip), loaders: new Map(), notes: notesOf(request) };
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

/**
 * What the header says; null without it. An empty one is refused like a malformed one: whoever sends it believes to be
 * protected against acting twice. @throws AppError BAD_USER_INPUT
 */
function idempotencyOf(request: FastifyRequest): Idempotency | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  const key = String(header).trim();
  if (key.length > IDEMPOTENCY_KEY_MAX || !/^[\x21-\x7e]+$/.test(key)) {
    throw new AppError('BAD_USER_INPUT', {
      de: `Der Idempotency-Key muss 1 bis ${IDEMPOTENCY_KEY_MAX} sichtbare ASCII-Zeichen haben.`,
      en: `The Idempotency-Key must have 1 to ${IDEMPOTENCY_KEY_MAX} visible ASCII characters.`,
    }, { argument: 'Idempotency-Key' });
  }
  const actAs = headerOf(request, 'act-as') ?? '';
  const requestHash = createHash('sha256').update(JSON.stringify([request.body ?? request.query, actAs])).digest('hex');
  return { key, requestHash };
}
