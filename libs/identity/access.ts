import { type Actor, AppError } from '#kernel';
import { type AccessPolicy, type Refusal, refusalError, type Subject } from '#platform/graphql';
import { type Action, isAction, refusalOf, refusalToBegin } from './domain/policy.js';

/** Throws unless the actor may do this to this object. The first line of every use case. */
export function authorise(actor: Actor, action: Action, subject: Subject): void {
  const refusal = refusalOf(actor, action, subject);
  if (refusal) throw refused(refusal);
}

/** True when the actor may; for lists and for choosing what an answer shows. */
export function may(actor: Actor, action: Action, subject: Subject): boolean {
  return refusalOf(actor, action, subject) === null;
}

/** The error that goes with a refusal. */
export function refused(refusal: Refusal): AppError {
  return refusalError(refusal);
}

/** What a caller hears about an object that does not exist or that they may not know of: both sound alike. */
export function notFound(): AppError {
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
};
