import { type Actor, type Id } from '#kernel';
import { type Action, authorise, may, notFound } from '#identity';

/** Whose an engagement is, and whether everybody finds it. */
interface Subject {
  organisationId: Id;
  isPublic: boolean;
}

/**
 * The engagement that somebody wants to do something with. One that everybody finds may be refused; what is not public
 * (a draft, a paused one, all of a suspended organisation) exists for its own people alone.
 * @throws AppError NOT_FOUND for what does not exist and for what the actor may not know of; FORBIDDEN for the rest.
 */
export function authorised<Row extends Subject>(actor: Actor, action: Action, row: Row | null): Row {
  if (!row || (!row.isPublic && !may(actor, 'engagement.write', { organisationId: row.organisationId }))) throw notFound();
  authorise(actor, action, { organisationId: row.organisationId });
  return row;
}
