import { type Actor, AppError } from '#kernel';

/** What a decision is about: the owner of the object and who else is related to it. */
export interface Subject {
  organisationId?: string | null;
  partnerOrganisationIds?: readonly string[];
  accountId?: string | null;
}

/** Why somebody may not; null means that they may. */
export type Refusal = 'NOT_SIGNED_IN' | 'SECOND_FACTOR_REQUIRED' | 'NOT_IN_SCOPE' | 'NOT_ALLOWED';

/** The policy table as the GraphQL layer sees it; identity provides it. */
export interface AccessPolicy {
  /** True when the table has a row of that name. */
  knows(action: string): boolean;
  /** The first lock, before a resolver runs: could this actor do it to any object at all? */
  refusalToBegin(actor: Actor, action: string): Refusal | null;
  /** The decision about one object, as services take it and as fields of objects are shown. */
  refusal(actor: Actor, action: string, subject: Subject): Refusal | null;
  /** The scopes of keys for programs that open an action; none for what is not for programs. */
  scopesOf(action: string): readonly string[];
}
export const ACCESS_POLICY = Symbol('AccessPolicy');

/** What the request tells about the caller. */
export interface CallerEvidence {
  /** Bearer token or session cookie, in clear; null for anonymous callers. */
  token: string | null;
  /** The `Act-As` header: id of an organisation or of a network; null when absent. */
  actAs: string | null;
  acceptLanguage: string | undefined;
}

/** Turns evidence into an actor, freshly for every request, so that a revocation holds for the very next one. */
export interface ActorSource {
  /** @throws AppError UNAUTHENTICATED for a token that is unknown, expired or ended; FORBIDDEN for a foreign `Act-As`. */
  actorOf(evidence: CallerEvidence): Promise<Actor>;
}
export const ACTOR_SOURCE = Symbol('ActorSource');

/** The error of a refusal: a plain sentence for people, `reason` and where it helps a technical `hint` for programs. `scopes` are those that would open it. */
export function refusalError(refusal: Refusal, scopes: readonly string[]): AppError {
  switch (refusal) {
    case 'NOT_SIGNED_IN':
      return new AppError('UNAUTHENTICATED', { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' }, { reason: refusal });
    case 'SECOND_FACTOR_REQUIRED':
      return new AppError('FORBIDDEN', {
        de: 'Bitte geben Sie dafür zuerst den Code aus Ihrer Authenticator-App ein.',
        en: 'Please enter the code from your authenticator app first.',
      }, { reason: refusal, hint: 'Call stepUp in this session; set an authenticator app up with enrolSecondFactor.' });
    case 'NOT_IN_SCOPE': return new AppError('FORBIDDEN', scopes.length > 0 ? {
      de: `Diesem Schlüssel fehlt dazu das Recht ${scopes.join(' oder ')}. Rechte bekommt ein Schlüssel, wenn er angelegt wird: Bitte einen neuen anlegen lassen.`,
      en: `This key lacks the scope for it: ${scopes.join(' or ')}. A key gets its scopes when it is made: please have a new one made.`,
    } : { de: 'Das geht mit keinem Schlüssel, nur wenn Sie selbst angemeldet sind.', en: 'No key does this: please sign in yourself.' }, { reason: refusal, scopes });
    case 'NOT_ALLOWED':
      return new AppError('FORBIDDEN', { de: 'Dazu haben Sie in dieser Rolle kein Recht.', en: 'You have no right to do this in this role.' }, { reason: refusal });
  }
}
