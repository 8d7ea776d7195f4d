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

/** The identity one now has, or a problem. */
export type AcceptInvitationResult = Identity | Refused;

/** A key for programs. */
export type ApiKey = {
  /** The session behind it, to be ended like any other. */
  readonly session: Session;
  /** The key. Shown once; only its hash is stored. */
  readonly token: Scalars['String']['output'];
};

/** A row of the audit trail. Personal fields appear as `changed`. */
export type AuditEntry = {
  /** The account; null for jobs and anonymous visitors. */
  readonly accountId?: Maybe<Scalars['UUID']['output']>;
  /** What was done: a row of the policy table. */
  readonly action: Scalars['String']['output'];
  /** PERSON, SYSTEM or ANONYMOUS. */
  readonly actorKind: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Before and after of changed fields as JSON text. */
  readonly changes: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation acted for. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** Id of the object. */
  readonly subjectId: Scalars['UUID']['output'];
  /** Kind of object. */
  readonly subjectType: Scalars['String']['output'];
};

/** One page of the audit trail. */
export type AuditPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<AuditEntry>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The membership, or a problem. */
export type ChangeMembershipResult = Membership | Refused | StaleVersion;

/** A German county or independent city (Landkreis, kreisfreie Stadt). */
export type County = {
  /** Amtlicher Gemeindeschlüssel, 5 digits, with leading zero. */
  readonly ags: Scalars['String']['output'];
  /** Landkreis, Kreis, Kreisfreie Stadt or Stadtkreis. */
  readonly kind: Scalars['String']['output'];
  /** ISO 3166-2 code of the Land without the country, such as `SH`. */
  readonly land: Scalars['String']['output'];
  /** Name as people use it. */
  readonly name: Scalars['String']['output'];
  /** Inhabitants at the date of the source; null when unknown. */
  readonly population?: Maybe<Scalars['Int']['output']>;
};

/** A key for programs. */
export type CreateApiKeyInput = {
  /** Last day, at most 12 months ahead. */
  readonly expiresOn: Scalars['LocalDate']['input'];
  /** What it is for, 1 to 120 characters. */
  readonly label: Scalars['String']['input'];
};

/** The key, or a problem. */
export type CreateApiKeyResult = ApiKey | InvalidInput;

/** Something was done and there is nothing more to say. */
export type Done = {
  /** Always true. */
  readonly done: Scalars['Boolean']['output'];
};

/** Done, or a problem. */
export type EndMembershipResult = Done | Refused;

/** Done, or a problem. */
export type EndSessionResult = Done | Refused;

/** Secret to be confirmed, or a problem. */
export type EnrolSecondFactorResult = Refused | SecondFactorEnrolment;

/** What the coordinator looked at. The document itself is never stored. */
export type EvidenceKind =
  /** Notice of charitable status (Freistellungsbescheid). */
  | 'CHARITABLE_STATUS'
  /** A department's own mail domain. */
  | 'DEPARTMENT_DOMAIN'
  /** Known to the integration office. */
  | 'KNOWN_PARTNER'
  /** Number in the Vereinsregister or Handelsregister. */
  | 'REGISTER_NUMBER';

/** What is wrong with one field of an input. */
export type FieldProblem = {
  /** For programs: REQUIRED, TOO_SHORT, TOO_LONG, NOT_ALLOWED, OUT_OF_RANGE, NOT_FOUND, PERIOD_REVERSED, ... */
  readonly code: Scalars['String']['output'];
  /** For people, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The way to the field, as in `shares.0.basisPoints`. */
  readonly path: Scalars['String']['output'];
};

/** As whom a person can act: send `actAs` in the `Act-As` header. */
export type Identity = {
  /** Value for the header. */
  readonly actAs: Scalars['UUID']['output'];
  /** Name of the organisation or network. */
  readonly label: Scalars['String']['output'];
  /** The network acted in. */
  readonly networkId: Scalars['UUID']['output'];
  /** The organisation acted for; null for the network. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** Rights: values of OrganisationRole or NetworkRole. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
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

/** An invitation into an organisation, or into a role of the network. */
export type Invitation = {
  /** Whom it was sent to. */
  readonly email: Scalars['String']['output'];
  /** 14 days after it was sent. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The network. */
  readonly networkId: Scalars['UUID']['output'];
  /** The organisation; null for a role in the network. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** The role: a value of OrganisationRole or NetworkRole. */
  readonly role: Scalars['String']['output'];
  /** OPEN, ACCEPTED, WITHDRAWN or EXPIRED. */
  readonly state: Scalars['String']['output'];
};

/** Inviting a colleague. */
export type InviteMemberInput = {
  /** Address of the colleague. */
  readonly email: Scalars['String']['input'];
  /** Into which organisation. */
  readonly organisationId: Scalars['UUID']['input'];
  /** The role; an inviter cannot grant above their own. */
  readonly role: OrganisationRole;
};

/** The invitation, or a problem. */
export type InviteResult = InvalidInput | Invitation | Refused;

/** The signed-in person. */
export type Me = {
  /** Name shown to colleagues; may be empty. */
  readonly displayName: Scalars['String']['output'];
  /** Address for signing in. */
  readonly email: Scalars['String']['output'];
  /** True once this session has shown it. */
  readonly hasSecondFactor: Scalars['Boolean']['output'];
  /** Account id. */
  readonly id: Scalars['UUID']['output'];
  /** As whom the person can act, without the plain `resident of any network`, which everyone is. */
  readonly identities: ReadonlyArray<Identity>;
  /** True once a second factor is set up. */
  readonly isSecondFactorEnrolled: Scalars['Boolean']['output'];
  /** Language of mails: de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['output'];
  /** Signed-in devices and API keys. */
  readonly sessions: ReadonlyArray<Session>;
};

/** A person's role in an organisation. */
export type Membership = {
  /** The person. */
  readonly accountId: Scalars['UUID']['output'];
  /** When the role began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Name the person gave; empty when they gave none. */
  readonly displayName: Scalars['String']['output'];
  /** The person's address; null for members who are not admins. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation. */
  readonly organisationId: Scalars['UUID']['output'];
  /** The role. */
  readonly role: OrganisationRole;
};

/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type Mutation = {
  /** Accepts an invitation; the signed-in address must be the invited one. */
  readonly acceptInvitation: AcceptInvitationResult;
  /** Changes a member's role. The last admin cannot be lowered. */
  readonly changeMembership: ChangeMembershipResult;
  /** Makes a key for programs. It has the rights of the person, without those that need a second factor. */
  readonly createApiKey: CreateApiKeyResult;
  /** Ends a membership: an admin for others, everyone for themself. The last admin cannot leave. */
  readonly endMembership: EndMembershipResult;
  /** Ends a session or revokes an API key; effective for the very next request. */
  readonly endSession: EndSessionResult;
  /** Starts setting up an authenticator app; replaces an unconfirmed one. Refused when one is confirmed. */
  readonly enrolSecondFactor: EnrolSecondFactorResult;
  /** Invites a colleague by mail; single use, 14 days. */
  readonly inviteMember: InviteResult;
  /** Invites somebody into a role of the network by mail; single use, 14 days. */
  readonly inviteToNetwork: InviteResult;
  /** Enters an organisation as the county knows it and asks it by mail to confirm or correct. */
  readonly recordOrganisation: RegisterOrganisationResult;
  /** Registers an organisation in a network. */
  readonly registerOrganisation: RegisterOrganisationResult;
  /** Sends a mail with a link and a six-digit code, both good once and for 10 minutes. At most 5 mails per address in 15 minutes. */
  readonly requestSignIn: RequestSignInResult;
  /** Asks the coordinator to verify the organisation. */
  readonly requestVerification: RequestVerificationResult;
  /** Signs in. After 5 wrong codes the mail is worthless. */
  readonly signIn: SignInResult;
  /** Confirms the authenticator app with its first code, or shows the second factor in this session (10 tries in 15 minutes). */
  readonly stepUp: ProveSecondFactorResult;
  /** Suspends an organisation; its public pages are hidden at once. */
  readonly suspendOrganisation: SuspendOrganisationResult;
  /** Changes the own account. */
  readonly updateAccount: UpdateAccountResult;
  /** Changes an organisation. */
  readonly updateOrganisation: UpdateOrganisationResult;
  /** Verifies an organisation. */
  readonly verifyOrganisation: VerifyOrganisationResult;
  /** Withdraws an open invitation. */
  readonly withdrawInvitation: WithdrawInvitationResult;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationChangeMembershipArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  role: OrganisationRole;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationEndMembershipArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationEndSessionArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationInviteToNetworkArgs = {
  email: Scalars['String']['input'];
  role: NetworkRole;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRecordOrganisationArgs = {
  input: RecordOrganisationInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRequestSignInArgs = {
  input: RequestSignInInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRequestVerificationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationStepUpArgs = {
  code: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSuspendOrganisationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationVerifyOrganisationArgs = {
  input: VerifyOrganisationInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationWithdrawInvitationArgs = {
  id: Scalars['UUID']['input'];
};

/** The local network of one county or city: the tenant. Nothing of one network is visible in another. */
export type Network = {
  /** The county or city it belongs to. */
  readonly county: County;
  /** Id, also a value for the `Act-As` header. */
  readonly id: Scalars['UUID']['output'];
  /** Name as people use it. */
  readonly name: Scalars['String']['output'];
  /** Short name in addresses. */
  readonly slug: Scalars['String']['output'];
};

/** Rights of a person in a whole network. */
export type NetworkRole =
  /** Council member or audit office: reading, without personal data. */
  | 'AUDITOR'
  /** Complaints body. */
  | 'COMPLAINTS'
  /** Integration office; needs a second factor. */
  | 'COORDINATOR';

/** An administration department, a Träger, an association or an initiative. Belongs to one network. */
export type Organisation = {
  /** What it does, up to 5,000 characters; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Kind of evidence the coordinator saw; null for callers outside the organisation and the office. */
  readonly evidenceKind?: Maybe<EvidenceKind>;
  /** Id, also a value for the `Act-As` header of its members. */
  readonly id: Scalars['UUID']['output'];
  /** True while entered by the county and not yet confirmed by the organisation (vom Kreis erfasst, unbestätigt). */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Its name, 2 to 200 characters. */
  readonly name: Scalars['String']['output'];
  /** The network it belongs to. */
  readonly networkId: Scalars['UUID']['output'];
  /** Public e-mail address; null when there is none. */
  readonly publicEmail?: Maybe<Scalars['String']['output']>;
  /** Public telephone number; null when there is none. */
  readonly publicPhone?: Maybe<Scalars['String']['output']>;
  /** State of the check by the integration office. */
  readonly verification: Verification;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Public website; null when there is none. */
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** What an organisation is. */
export type OrganisationKind =
  /** An association (Verein). */
  | 'ASSOCIATION'
  /** A department of the administration (Amt, Fachdienst). */
  | 'DEPARTMENT'
  /** An informal initiative without a legal form. */
  | 'INITIATIVE'
  /** A provider of services (Träger). */
  | 'TRAEGER';

/** One page of organisations. */
export type OrganisationPage = {
  /** In order of name. */
  readonly items: ReadonlyArray<Organisation>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Rights of a person inside an organisation. */
export type OrganisationRole =
  /** Everything, including members. */
  | 'ADMIN'
  /** Offerings and engagements. */
  | 'EDITOR'
  /** Grants and amounts; needs a second factor. */
  | 'FINANCE'
  /** Reading. */
  | 'VIEWER'
  /** Shifts and sign-ups. */
  | 'VOLUNTEER_COORD';

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

/** Done, or a problem. */
export type ProveSecondFactorResult = Done | Refused;

/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type Query = {
  /** Name and version of the running software. */
  readonly about: About;
  /** The audit trail of the network acted in. */
  readonly auditTrail: AuditPage;
  /** Counties and cities whose name contains the text, by name. */
  readonly counties: ReadonlyArray<County>;
  /** Open invitations of an organisation. */
  readonly invitations: ReadonlyArray<Invitation>;
  /** The signed-in person; null for anonymous callers. */
  readonly me?: Maybe<Me>;
  /** Members of an organisation. */
  readonly memberships: ReadonlyArray<Membership>;
  /** A network by its short name; null when there is none. */
  readonly network?: Maybe<Network>;
  /** All networks, by name. */
  readonly networks: ReadonlyArray<Network>;
  /** One organisation: public when verified; otherwise null for all but its members and the integration office. */
  readonly organisation?: Maybe<Organisation>;
  /** Organisations of the network acted in, in every state for the office, verified ones for members. */
  readonly organisations: OrganisationPage;
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryCountiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryInvitationsArgs = {
  organisationId: Scalars['UUID']['input'];
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryMembershipsArgs = {
  organisationId: Scalars['UUID']['input'];
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryNetworkArgs = {
  slug: Scalars['String']['input'];
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryOrganisationArgs = {
  id: Scalars['UUID']['input'];
  network?: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  verification?: InputMaybe<Verification>;
};

/** Entering an organisation that the integration office knows of. */
export type RecordOrganisationInput = {
  /** Where the request to confirm or correct goes. */
  readonly contactEmail: Scalars['String']['input'];
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** 2 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Public e-mail address. */
  readonly publicEmail?: InputMaybe<Scalars['String']['input']>;
  /** Public telephone number, up to 60 characters. */
  readonly publicPhone?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** A problem that needs no fields of its own; `code` says which. */
export type Refused = Problem & {
  /** Which of the problems it is. */
  readonly code: ProblemCode;
  /** What happened and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Registering an organisation; the person becomes its first admin. */
export type RegisterOrganisationInput = {
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** 2 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Slug of the network. */
  readonly network: Scalars['String']['input'];
  /** Public e-mail address. */
  readonly publicEmail?: InputMaybe<Scalars['String']['input']>;
  /** Public telephone number, up to 60 characters. */
  readonly publicPhone?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** The organisation, or a problem. */
export type RegisterOrganisationResult = InvalidInput | Organisation;

/** Asking for a sign-in mail. */
export type RequestSignInInput = {
  /** Where the mail goes. */
  readonly email: Scalars['String']['input'];
  /** Language of the mail; German when null. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** The mail is on its way, or a problem. */
export type RequestSignInResult = InvalidInput | SignInRequested;

/** The organisation, or a problem. */
export type RequestVerificationResult = Organisation | Refused | StaleVersion;

/** A second factor that waits for its first code. */
export type SecondFactorEnrolment = {
  /** The same as an address for a QR code. */
  readonly otpauthUrl: Scalars['String']['output'];
  /** Shared secret for an authenticator app, Base32. */
  readonly secret: Scalars['String']['output'];
};

/** A signed-in device or an API key. */
export type Session = {
  /** Begin. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** End at the latest. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** True once a second factor was shown in it. */
  readonly hasSecondFactor: Scalars['Boolean']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** True for the one asking. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** BROWSER or API. */
  readonly kind: Scalars['String']['output'];
  /** Name of the device or key. */
  readonly label: Scalars['String']['output'];
  /** Last use. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
};

/** Signing in with what the mail holds: either the code and the address, or the token of the link. */
export type SignInInput = {
  /** Six digits. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Name of the device in the list of sessions, up to 120 characters. */
  readonly device?: InputMaybe<Scalars['String']['input']>;
  /** The address; needed with `code`. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to a request for a sign-in mail. It is the same for known and unknown addresses. */
export type SignInRequested = {
  /** Minutes until link and code expire. */
  readonly validMinutes: Scalars['Int']['output'];
};

/** A session, or a problem. */
export type SignInResult = InvalidInput | Refused | SignedIn;

/** A session. */
export type SignedIn = {
  /** End at the latest; sooner when unused. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The bearer token (`Authorization: Bearer …`). Shown once; only its hash is stored. */
  readonly token: Scalars['String']['output'];
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

/** The organisation, or a problem. */
export type SuspendOrganisationResult = InvalidInput | Organisation | Refused | StaleVersion;

/** Changing one's own account; null leaves a field as it is. */
export type UpdateAccountInput = {
  /** Up to 120 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** The account, or a problem. */
export type UpdateAccountResult = InvalidInput | Me;

/** Changing an organisation; null leaves a field as it is. */
export type UpdateOrganisationInput = {
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** 2 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Public e-mail address; empty text removes it. */
  readonly publicEmail?: InputMaybe<Scalars['String']['input']>;
  /** Public telephone number; empty text removes it. */
  readonly publicPhone?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address; empty text removes it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** The organisation, or a problem. */
export type UpdateOrganisationResult = InvalidInput | Organisation | StaleVersion;

/** How far the integration office has checked that the organisation is what it says. */
export type Verification =
  /** Ended. */
  | 'DEACTIVATED'
  /** Asked to be verified. */
  | 'PENDING'
  /** Taken out by the coordinator; its public pages are hidden. */
  | 'SUSPENDED'
  /** Registered; may draft, is invisible, cannot be invited as partner. */
  | 'UNVERIFIED'
  /** Checked by the coordinator; may publish. */
  | 'VERIFIED';

/** The decision of the coordinator. */
export type VerifyOrganisationInput = {
  /** What was looked at. */
  readonly evidenceKind: EvidenceKind;
  /** Date of the evidence; null when it has none. */
  readonly evidenceOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
};

/** The organisation, or a problem. */
export type VerifyOrganisationResult = Organisation | Refused | StaleVersion;

/** The invitation, or a problem. */
export type WithdrawInvitationResult = Invitation | Refused;
