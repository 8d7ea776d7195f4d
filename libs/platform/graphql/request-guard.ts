import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { AppError, type ErrorCode, inLanguage, preferredLanguage, type Text } from '#kernel';
import { isOutage } from '#platform/database';
import { idempotencyKeyOf, idempotencyOf, senderOf, tokenOf } from '#platform/http';
import { type ActorSource } from './access.js';
import { notesOf } from './answer-notes.js';
import { type RequestContext } from './guarded-schema.js';
import { isNestedTooDeep, limitFinding } from './limits.js';

const notJson: Text = {
  de: 'Die Anfrage muss JSON mit dem Inhaltstyp application/json sein.', en: 'Send the request as JSON with the content type application/json.',
};
/** A header that no form of a foreign page can set; the default names of it would tell which software answers. */
export const PREFLIGHT_HEADER = 'graphql-require-preflight';
const plainGet: Text = {
  de: 'Hier antwortet die Schnittstelle für Programme (GraphQL). Bitte senden Sie die Anfrage als JSON in ihrem Inhalt (Inhaltstyp application/json), oder in der Adresse zusammen mit dem Header GraphQL-Require-Preflight: 1. Was es gibt, steht unter /schema.graphql.',
  en: 'This is the interface for programs (GraphQL). Send the request as JSON in its body (content type application/json), or in the address together with the header GraphQL-Require-Preflight: 1. What there is stands at /schema.graphql.',
};
const nestedTooDeep: Text = { de: 'Das JSON der Anfrage ist zu tief verschachtelt.', en: 'The JSON of the request is nested too deeply.' };

/** Refuses what is too large or too deep before anything is executed, with HTTP 400 and a GraphQL-shaped answer. */
export function guardRequests(server: FastifyInstance, schema: () => GraphQLSchema): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
      return refuse(request, reply, { status: 415, code: 'BAD_REQUEST', text: notJson });
    }
    if (request.method === 'GET' && isPlainGet(request)) return refuse(request, reply, { status: 400, code: 'BAD_REQUEST', text: plainGet });
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

/** A GET that any page could make a browser send. Apollo refuses it too, in words that only it understands. */
function isPlainGet({ headers }: FastifyRequest): boolean {
  const marked = headers[PREFLIGHT_HEADER];
  return (marked === undefined || marked === '') && !isJson(headers['content-type']);
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
      const actAs = headerOf(request, 'act-as');
      const actor = await source.actorOf({ token: tokenOf(request, sessionCookie), actAs, acceptLanguage });
      const idempotency = idempotencyOf(idempotencyKeyOf(request), [request.body ?? request.query, actAs ?? '']);
      return { actor: { ...actor, idempotency }, sender: senderOf(request.ip), loaders: new Map(), notes: notesOf(request) };
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
