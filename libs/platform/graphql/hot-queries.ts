import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { compiledQuery, type CompiledQuery } from './compiled-query.js';
import { type RequestContext } from './guarded-schema.js';
import { rememberQuery } from './known-queries.js';

/**
 * Executes queries for these root fields alone by compiled functions, which are kept as long as Apollo keeps the validated
 * document, and remembered for the next request (known-queries.ts). Everything else of a request stays as it is: limits, validation, policies before every field, masked errors.
 */
export function hotQueries(fields: readonly string[]): ApolloServerPlugin<RequestContext> {
  const compiled = new WeakMap<OperationDefinitionNode, CompiledQuery | 'none'>();
  return {
    requestDidStart: async () => Promise.resolve({
      responseForOperation: async ({ schema, document, operation, request, contextValue, source }) => {
        if (!isThere(operation)) return null;
        const known = compiled.get(operation);
        const run = known ?? (isHot(operation, fields) ? compiledQuery(schema, document, operation) : null) ?? 'none';
        if (!known) compiled.set(operation, run);
        if (run !== 'none') rememberQuery(schema, { query: source, operationName: request.operationName ?? null }, run);
        const data = run === 'none' ? null : await run(request.variables ?? {}, contextValue);
        return data && { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}

/** Whatever the type says: a document need not have the operation that a request names. */
function isThere(operation: OperationDefinitionNode | undefined): operation is OperationDefinitionNode {
  return operation !== undefined;
}

function isHot({ operation, selectionSet }: OperationDefinitionNode, fields: readonly string[]): boolean {
  return operation === 'query' && selectionSet.selections.every((node) => node.kind === Kind.FIELD && fields.includes(node.name.value));
}

/** Nothing may be kept on the way: most answers depend on who asks. Without its own plugin Apollo says nothing of it, and that one would look at every field. */
export const neverStored: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => Promise.resolve({
    willSendResponse: async ({ response }) => {
      response.http.headers.set('cache-control', 'no-store');
      return Promise.resolve();
    },
  }),
};
