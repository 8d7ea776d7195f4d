import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode } from '#kernel';
import { isOutage } from '#platform/database';
import { type Logger } from 'pino';
import { randomUUID } from 'node:crypto';

/** What Apollo itself refuses about a request; its sentences name only what the client sent. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** What may be said beside the code. */
const publicDetails = ['reason', 'hint', 'retryAfterSeconds', 'argument', 'min', 'max', 'similar'];
const ownCodes: ReadonlySet<string> = new Set<ErrorCode>([
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'TOO_COMPLEX', 'UNAVAILABLE',
]);

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
    const place = placeOfBadValue(error);
    if (place !== null) return { ...located(formatted), ...place };
    const isAboutRequest = requestCodes.has(code) && !(error instanceof GraphQLError && error.originalError instanceof TypeError);
    if (isAboutRequest || ownCodes.has(code)) {
      return { ...located(formatted), message: withoutHints(formatted.message), extensions: pickPublic(formatted.extensions, code) };
    }
    const reference = randomUUID();
    log.error({ reference, err: original }, 'A request failed unexpectedly.');
    if (isOutage(original)) {
      return { ...located(formatted), message: 'Not available at the moment. Please try again.', extensions: { code: 'UNAVAILABLE', reference } };
    }
    return {
      ...located(formatted),
      message: 'Internal error. Please try again; if it stays, tell us the reference.',
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

function located(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path' | 'message'> {
  return { message: formatted.message, locations: formatted.locations, path: formatted.path };
}

function pickPublic(extensions: GraphQLFormattedError['extensions'], code: string): Record<string, unknown> {
  return { code, ...Object.fromEntries(publicDetails.flatMap((name) => extensions?.[name] === undefined ? [] : [[name, extensions[name]]])) };
}

/**
 * What our scalars say of a bad value in the variables, with the place of the value as `argument`, such as
 * `input.times[0].validFrom`; null for any other error. Around it graphql-js puts a sentence about variables, which means
 * nothing to whoever filled in a form.
 */
function placeOfBadValue(error: unknown): Pick<GraphQLFormattedError, 'message' | 'extensions'> | null {
  // What a resolver threw has a path, and says everything itself.
  if (!(error instanceof GraphQLError) || error.path !== undefined || !(error.originalError instanceof GraphQLError)) return null;
  const said = error.originalError;
  if (!(said.originalError instanceof AppError)) return null;
  const argument = /^.* at "([^"]+)"; /s.exec(error.message)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  return { message: said.message, extensions: { code: said.originalError.code, ...(argument ? { argument } : {}) } };
}

/** Refusals must tell neither which software answers nor how something is really spelt: the contract is published. */
function withoutHints(message: string): string {
  if (message.startsWith('GraphQL introspection is not allowed')) return 'Introspection is switched off here; the contract is published at /schema.graphql.';
  return message.replaceAll(/\s*Did you mean [^?]*\?/g, '').replaceAll(/\s*by Apollo Server/g, '').replaceAll(/Apollo ?Server/g, 'the server');
}
