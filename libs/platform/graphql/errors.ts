import { type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, inLanguage, type Text } from '#kernel';
import { isOutage } from '#platform/database';
import { type Logger } from 'pino';
import { randomUUID } from 'node:crypto';
import { type RequestContext } from './guarded-schema.js';
import { RefusedValue } from './scalars.js';

/** What Apollo itself refuses about a request; its sentences name only what the client sent. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** What may be said beside the code. */
const publicDetails = ['reason', 'hint', 'retryAfterSeconds', 'argument', 'min', 'max', 'similar', 'scopes'];
const ownCodes: ReadonlySet<string> = new Set<ErrorCode>([
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'TOO_COMPLEX', 'UNAVAILABLE',
]);

const unavailable: Text = { de: 'Gerade nicht erreichbar, bitte gleich noch einmal versuchen.', en: 'Not available at the moment. Please try again.' };
const internal: Text = {
  de: 'Interner Fehler. Bitte noch einmal versuchen; wenn es dabei bleibt, hilft uns die Referenz.', en: 'Internal error. Please try again; if it stays, tell us the reference.',
};

/** What to say of errors that were formed before it was known who reads them. */
const texts = new WeakMap<GraphQLFormattedError, Text>();

/**
 * The only shape in which errors leave. Ours and those about the request itself pass; anything else is logged under a
 * reference id and masked, because production mode of Apollo keeps the messages of resolvers.
 */
export function errorFormatter(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    if (original instanceof AppError) {
      return { ...located(formatted), message: formatted.message, extensions: { code: original.code, ...original.details } };
    }
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL');
    const refused = refusedValue(error);
    if (refused !== null) return said(refused.text, { ...located(formatted), extensions: { code: 'BAD_USER_INPUT', ...(refused.argument ? { argument: refused.argument } : {}) } });
    const isAboutRequest = requestCodes.has(code) && !(error instanceof GraphQLError && error.originalError instanceof TypeError);
    if (isAboutRequest || ownCodes.has(code)) {
      return { ...located(formatted), message: withoutHints(formatted.message), extensions: pickPublic(formatted.extensions, code) };
    }
    const reference = randomUUID();
    log.error({ reference, err: original }, 'A request failed unexpectedly.');
    const isOut = isOutage(original);
    return said(isOut ? unavailable : internal, { ...located(formatted), extensions: { code: isOut ? 'UNAVAILABLE' : 'INTERNAL', reference } });
  };
}

/** Says what we say ourselves in the language of whoever asked; what goes wrong before anybody is known stays German. */
export const errorsInLanguage: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => Promise.resolve({
    willSendResponse: async ({ response: { body }, contextValue: { actor } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
      body.singleResult.errors = body.singleResult.errors.map((error) => {
        const text = texts.get(error);
        return text ? { ...error, message: inLanguage(text, actor.language) } : error;
      });
      return Promise.resolve();
    },
  }),
};

function said(text: Text, error: Omit<GraphQLFormattedError, 'message'>): GraphQLFormattedError {
  const formed: GraphQLFormattedError = { ...error, message: inLanguage(text, 'de') };
  texts.set(formed, text);
  return formed;
}

function located(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path' | 'message'> {
  return { message: formatted.message, locations: formatted.locations, path: formatted.path };
}

function pickPublic(extensions: GraphQLFormattedError['extensions'], code: string): Record<string, unknown> {
  return { code, ...Object.fromEntries(publicDetails.flatMap((name) => extensions?.[name] === undefined ? [] : [[name, extensions[name]]])) };
}

/**
 * What our scalars say of a bad value in a document or in the variables, there with the place of the value, such as
 * `input.times[0].validFrom`; null for any other error. Around it graphql-js puts a sentence about variables, which means
 * nothing to whoever filled in a form.
 */
function refusedValue(error: unknown): { text: Text; argument: string | null } | null {
  if (!(error instanceof GraphQLError)) return null;
  const { originalError } = error;
  if (originalError instanceof RefusedValue) return { text: originalError.text, argument: null };
  if (!(originalError instanceof GraphQLError) || !(originalError.originalError instanceof RefusedValue)) return null;
  const argument = /^.* at "([^"]+)"; /s.exec(error.message)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? null;
  return { text: originalError.originalError.text, argument };
}

/** Refusals must tell neither which software answers nor how something is really spelt: the contract is published. */
function withoutHints(message: string): string {
  if (message.startsWith('GraphQL introspection is not allowed')) return 'Introspection is switched off here; the contract is published at /schema.graphql.';
  return message.replaceAll(/\s*Did you mean [^?]*\?/g, '').replaceAll(/\s*by Apollo Server/g, '').replaceAll(/Apollo ?Server/g, 'the server');
}
