import { type Actor, AppError } from '#kernel';
import { type AccessPolicy, type Refusal, refusalError, type Subject } from '#platform/graphql';
import { scopesOf } from './domain/key-scopes.js';
import { type Action, isAction, refusalOf, refusalToBegin } from './domain/policy.js';

/** Throws unless the actor may do this to this object. The first line of every use case. */
export function authorise(actor: Actor, action: Action, subject: Subject): void {
  const refusal = refusalOf(actor, action, subject);
  if (refusal) throw refusalError(refusal, scopesOf(action));
}

/** True when the actor may; for lists and for choosing what an answer shows. */
export function may(actor: Actor, action: Action, subject: Subject): boolean {
  return refusalOf(actor, action, subject) === null;
}

/** The error that goes with a refusal. */
export function refused(refusal: Exclude<Refusal, 'NOT_IN_SCOPE'>): AppError {
  return refusalError(refusal, []);
}

/**
 * What a caller hears about an object that does not exist or that they may not know of: both sound alike. `seen` names who
 * asks and the right to see such objects: a key without the scope for it is told so, whatever there is.
 */
export function notFound(seen?: { by: Actor; action: Action }): AppError {
  if (seen && refusalToBegin(seen.by, seen.action) === 'NOT_IN_SCOPE') return refusalError('NOT_IN_SCOPE', scopesOf(seen.action));
  return new AppError('NOT_FOUND', { de: 'Das gibt es hier nicht (mehr).', en: 'This does not exist here (any more).' });
}

/** The id of the person acting. @throws AppError UNAUTHENTICATED for anyone without an account. */
export function accountOf(actor: Actor): string {
  if (!actor.accountId) throw refused('NOT_SIGNED_IN');
  return actor.accountId;
}

/** The policy table in the shape that the GraphQL layer asks for. */
export const accessPolicy: AccessPolicy = {
  knows: isAction,
  refusalToBegin: (actor, action) => isAction(action) ? refusalToBegin(actor, action) : 'NOT_ALLOWED',
  refusal: (actor, action, subject) => isAction(action) ? refusalOf(actor, action, subject) : 'NOT_ALLOWED',
  scopesOf,
};
