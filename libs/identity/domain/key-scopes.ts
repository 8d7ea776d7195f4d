/** What a key for programs may be for. The names are those of the contract. */
export const keyScopes = ['OFFERINGS_READ', 'OFFERINGS_WRITE', 'CAPACITY_WRITE', 'PLACES_READ', 'PLACES_WRITE', 'FEEDBACK_READ', 'ORGANISATIONS_READ'] as const;
export type KeyScope = (typeof keyScopes)[number];

/**
 * The rows of the policy table that a scope opens, as far as whoever made the key has them. Nothing here is about money, people,
 * roles or other keys, and nothing ends anything for good: those are done by people. A test holds the names against the table.
 */
export const actionsOfScopes: Readonly<Record<KeyScope, readonly string[]>> = {
  OFFERINGS_READ: ['offering.list', 'offering.readDraft', 'offering.readUnsubmitted'],
  OFFERINGS_WRITE: ['offering.create', 'offering.update', 'offering.publish', 'offering.assure', 'offering.translate', 'offering.reportCapacity', 'offering.record', 'image.upload'],
  CAPACITY_WRITE: ['offering.reportCapacity'],
  PLACES_READ: ['place.read'],
  // Whoever writes a place is answered with it; refused after the writing, a program would write again.
  PLACES_WRITE: ['place.write', 'place.keep', 'place.record', 'place.read'],
  FEEDBACK_READ: ['feedback.read'],
  ORGANISATIONS_READ: ['organisation.list', 'organisation.readInternal'],
};

/** The scopes that open an action; none for what is not for programs. */
export function scopesOf(action: string): KeyScope[] {
  return keyScopes.filter((scope) => actionsOfScopes[scope].includes(action));
}

/** True when one of these scopes opens the action. Names that are no scope open nothing. */
export function isInScope(scopes: readonly string[], action: string): boolean {
  return scopesOf(action).some((scope) => scopes.includes(scope));
}
