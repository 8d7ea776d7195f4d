// Generated from libs/**/*.graphql by "npm run generate". Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of euro cents, exact up to 2^53 - 1; may be negative only where the field says so. */
  Cents: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with `Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar date in Germany, `YYYY-MM-DD`, without time and zone. */
  LocalDate: { input: string; output: string; }
  /** A UUID in lower-case text form. Upper case is accepted and lowered. */
  UUID: { input: string; output: string; }
};

/** The running software. */
export type About = {
  /** Always `Teilhabenetz`. */
  readonly name: Scalars['String']['output'];
  /** Version by semver.org. */
  readonly version: Scalars['String']['output'];
};

/** What is wrong with one field of an input. */
export type FieldProblem = {
  /** For programs: REQUIRED, TOO_SHORT, TOO_LONG, NOT_ALLOWED, OUT_OF_RANGE, NOT_FOUND, PERIOD_REVERSED, ... */
  readonly code: Scalars['String']['output'];
  /** For people, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The way to the field, as in `shares.0.basisPoints`. */
  readonly path: Scalars['String']['output'];
};

/** Fields of the input are missing or not allowed. All of them are listed at once. */
export type InvalidInput = Problem & {
  /** Always INVALID_INPUT. */
  readonly code: ProblemCode;
  /** Every field that needs a change, in the order of the input. */
  readonly fields: ReadonlyArray<FieldProblem>;
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
};

/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type Mutation = {};

/** What went wrong and what the person in front of the form can change. Nothing was stored when one is returned. */
export type Problem = {
  /** For programs: one value per kind of problem, stable over time. */
  readonly code: ProblemCode;
  /** For people: one or two sentences in the language of the request (Accept-Language), German if it has none. */
  readonly message: Scalars['String']['output'];
};

/** Every kind of problem that a mutation can return. */
export type ProblemCode =
  /** The same already exists and is still open. */
  | 'ALREADY_EXISTS'
  /** The capacity would fall below the seats already given. */
  | 'CAPACITY_BELOW_SEATS'
  /** Fields of the input are missing or not allowed; `InvalidInput.fields` lists all of them. */
  | 'INVALID_INPUT'
  /** The invitation was used, withdrawn, has expired or belongs to another address. */
  | 'INVITATION_NOT_OPEN'
  /** The last admin of an organisation cannot leave or be lowered; name another one first. */
  | 'LAST_ADMIN'
  /** Something needed for publishing is missing; `InvalidInput`-like list in `fields`. */
  | 'NOT_READY_TO_PUBLISH'
  /** The organisation is not verified (yet), and this needs a verified one. */
  | 'ORGANISATION_NOT_VERIFIED'
  /** The person has a confirmed shift at the same time. */
  | 'OVERLAPPING_SHIFT'
  /** A restriction to a legal status needs basis, reason, review date and what everyone else can use. */
  | 'RESTRICTION_NEEDS_JUSTIFICATION'
  /** The code of the second factor is wrong or was used before. */
  | 'SECOND_FACTOR_REFUSED'
  /** The shares of a grant add up to more than the whole. */
  | 'SHARES_EXCEED_WHOLE'
  /** The sign-in code or link is wrong, used or expired, or was tried too often. */
  | 'SIGN_IN_REFUSED'
  /** The shift or engagement takes no sign-ups (any more). */
  | 'SIGN_UP_CLOSED'
  /** Someone else saved meanwhile; reload and compare. */
  | 'STALE_VERSION'
  /** The step does not fit the present state, for example verifying what was not submitted. */
  | 'WRONG_STATE';

/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type Query = {
  /** Name and version of the running software. */
  readonly about: About;
};

/** A problem that needs no fields of its own; `code` says which. */
export type Refused = Problem & {
  /** Which of the problems it is. */
  readonly code: ProblemCode;
  /** What happened and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Someone else saved meanwhile. Nothing was stored. */
export type StaleVersion = Problem & {
  /** The version that is stored now. */
  readonly actualVersion: Scalars['Int']['output'];
  /** Always STALE_VERSION. */
  readonly code: ProblemCode;
  /** Names of the fields whose stored value differs from the one sent. */
  readonly differingFields: ReadonlyArray<Scalars['String']['output']>;
  /** The version the client had seen. */
  readonly expectedVersion: Scalars['Int']['output'];
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
};
