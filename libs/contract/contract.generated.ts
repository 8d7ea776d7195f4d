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
export type AcceptInvitationResult = Identity | InvalidInput | Refused;

/** Accepting an invitation. */
export type AcceptPartnershipInput = {
  /** `coreRevision` of the offering that was shown to the one who accepts. */
  readonly acceptedRevision: Scalars['Int']['input'];
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** Name in public, 2 to 200 characters; the name of the organisation when null. */
  readonly publicName?: InputMaybe<Scalars['String']['input']>;
};

/** A key for programs of an organisation, or of the integration office. It ends when whoever made it is no admin of the organisation, or no coordinator, any more. */
export type AccessKey = {
  /** Who made it. */
  readonly accountId: Scalars['UUID']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its last day. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** False once it was revoked, as happens too when whoever made it loses the role it stands on, or its last day is over. */
  readonly isActive: Scalars['Boolean']['output'];
  /** What it is for, in the words of whoever made it. */
  readonly label: Scalars['String']['output'];
  /** The day it was last used; null = never. */
  readonly lastUsedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose data it opens; null = those of the network, as the office has them. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** How the key begins; to recognise it by. */
  readonly prefix: Scalars['String']['output'];
  /** When it was revoked; null = it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may be used for. */
  readonly scopes: ReadonlyArray<KeyScope>;
};

/** One page of keys. */
export type AccessKeyPage = {
  /** Newest first, also those that work no more, for a year. */
  readonly items: ReadonlyArray<AccessKey>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Acknowledging an obligation. */
export type AcknowledgeObligationResult = InvalidInput | Obligation | Refused | StaleVersion;

/** A contribution. Of the own organisation it is confirmed at once; of another one (by the lead) it is planned. */
export type AddContributionInput = {
  /** Euro cents; for MONEY only, and then needed. */
  readonly amountCents?: InputMaybe<Scalars['Cents']['input']>;
  /** In words, 2 to 300 characters; becomes public. */
  readonly description: Scalars['String']['input'];
  /** Last day; until further notice when null. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Without it the offering cannot go on. */
  readonly isEssential?: InputMaybe<Scalars['Boolean']['input']>;
  /** What. */
  readonly kind: ContributionKind;
  /** The partnership it belongs to. */
  readonly partnershipId: Scalars['UUID']['input'];
  /** How many units, 1 to 1,000,000; not for MONEY. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** First day; today when null. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of what; goes with `quantity`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The contribution, or a problem. */
export type AddContributionResult = Contribution | InvalidInput | Refused;

/** A day that no rule can know. */
export type AddGrantDeadlineInput = {
  /** The day, 1990 to 2100; it does not move, and reminders count from the last working day on or before it. */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** The version of the grant the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of which grant. */
  readonly grantId: Scalars['UUID']['input'];
  /** What has to be done. */
  readonly kind: AddedDeadlineKind;
  /** What it is about, up to 200 characters, without amounts: it stands in mails; required for INTERNAL. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Money that arrived. */
export type AddPaymentInput = {
  /** Whole cents. */
  readonly amountCents: Scalars['Float']['input'];
  /** The version of the grant the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** For which grant. */
  readonly grantId: Scalars['UUID']['input'];
  /** The day it arrived, not in the future. */
  readonly paidOn: Scalars['LocalDate']['input'];
  /** Code of the rule until when it must be spent; null = the programme's. */
  readonly spendByRule?: InputMaybe<Scalars['String']['input']>;
};

/** Adding a shift. */
export type AddShiftInput = {
  /** A day before the start when null. */
  readonly cancelUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seats, 1 to 10,000. */
  readonly capacity: Scalars['Int']['input'];
  /** End, at most 14 days later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** 0 to `capacity`; 1 when null. */
  readonly minNeeded?: InputMaybe<Scalars['Int']['input']>;
  /** To which opportunity. */
  readonly opportunityId: Scalars['UUID']['input'];
  /** The start when null. */
  readonly signUpUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start, not in the past. */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** The shift, or a problem. */
export type AddShiftResult = InvalidInput | Refused | Shift;

/** Adding a term to those of the network; at most 200, retired ones counted. */
export type AddTermInput = {
  /** Where it belongs; null = a target group. It stays there. */
  readonly lifeArea?: InputMaybe<LifeArea>;
  /** German is needed, the other languages are welcome. */
  readonly names: ReadonlyArray<LocalNameInput>;
};

/** The term, or a problem. */
export type AddTermResult = InvalidInput | Refused | Term;

/** A deadline that no rule can know, because only a letter or the house names its day. */
export type AddedDeadlineKind =
  /** A change is told to the funder (Änderungsanzeige). */
  | 'CHANGE_NOTICE'
  /** Money must be called for (Mittelabruf). */
  | 'DRAWDOWN'
  /** What was bought is free for other use after this day (Zweckbindungsfrist). */
  | 'EARMARK_END'
  /** A day of the house; the note says for what. */
  | 'INTERNAL'
  /** Money is paid back (Rückforderung). */
  | 'REPAYMENT';

/** Age band of a volunteer. Nobody's date of birth is asked; under 14 there is no account. */
export type AgeBand =
  /** 14 or 15 years. */
  | 'FROM_14'
  /** 16 or 17 years. */
  | 'FROM_16'
  /** 18 years or more. */
  | 'FROM_18';

/** For which ages an offering is meant: whole years, both included. */
export type AgeRange = {
  /** 0 to 120; null = up to any age. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** 0 to 120; null = from any age. */
  readonly minimum?: Maybe<Scalars['Int']['output']>;
};

/** For which ages; leave both out to clear it. */
export type AgeRangeInput = {
  /** 0 to 120, not below `minimum`. */
  readonly maximum?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 120. */
  readonly minimum?: InputMaybe<Scalars['Int']['input']>;
};

/** Pages of others whose scripts may ask `/graphql` from a browser (CORS), without cookies. */
export type AllowedOrigins = {
  /** Such as `https://www.kreis.example`; empty = none. */
  readonly origins: ReadonlyArray<Scalars['String']['output']>;
  /** 0 = never set; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Answering a request. */
export type AnswerPartnershipRequestInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** Take them in? */
  readonly isApproved: Scalars['Boolean']['input'];
  /** Words to the requesting organisation, up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The partnership, or a problem. */
export type AnswerPartnershipResult = InvalidInput | Partnership | Refused | StaleVersion;

/** A key for programs. */
export type ApiKey = {
  /** The session behind it, to be ended like any other. */
  readonly session: Session;
  /** The key. Shown once; only its hash is stored. */
  readonly token: Scalars['String']['output'];
};

/** A call of a programme (Aufruf, Antragsfrist). */
export type ApplicationWindow = {
  /** Last day on which an application counts; it does not move. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** What it is about; null when nothing was written. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** First day; null when not entered. */
  readonly opensOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A call of a programme. */
export type ApplicationWindowInput = {
  /** Last day on which an application counts, not before the first. */
  readonly closesOn: Scalars['LocalDate']['input'];
  /** Up to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  readonly opensOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Asking an organisation once more whether an entry of the office is right. */
export type AskToConfirmInput = {
  /** Where the mail goes. */
  readonly contactEmail: Scalars['String']['input'];
  /** Which one; entered by the office and not confirmed. */
  readonly subjectId: Scalars['UUID']['input'];
  /** What kind of entry. */
  readonly subjectType: ConfirmationSubject;
};

/** Done, or a problem. */
export type AskToConfirmResult = Done | InvalidInput | Refused;

/** The offering, or a problem. */
export type AssureOfferingResult = InvalidInput | Offering | Refused | StaleVersion;

/** A row of the audit trail. Personal fields appear as `changed`. */
export type AuditEntry = {
  /** The key for programs that was used; null when a person acted. */
  readonly accessKeyId?: Maybe<Scalars['UUID']['output']>;
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

/** Weekly free time. */
export type AvailabilitySlot = {
  /** `HH:MM` in Germany. */
  readonly from: Scalars['String']['output'];
  /** `HH:MM`, after `from`; `24:00` is the end of the day. */
  readonly to: Scalars['String']['output'];
  /** Day. */
  readonly weekday: Weekday;
};

/** Weekly free time. */
export type AvailabilitySlotInput = {
  /** `HH:MM` in Germany. */
  readonly from: Scalars['String']['input'];
  /** `HH:MM`, after `from`; `24:00` is the end of the day. */
  readonly to: Scalars['String']['input'];
  /** Day. */
  readonly weekday: Weekday;
};

/** One thing that is known about the barriers of a place. */
export type BarrierFact = {
  /** What. */
  readonly code: BarrierFactCode;
  /** For example `please ring at the side entrance`; null when nothing more is said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is so. */
  readonly state: BarrierState;
};

/** What can be known about the barriers of a place. */
export type BarrierFactCode =
  /** Assistance dogs may come in (Assistenzhunde). */
  | 'ASSISTANCE_DOGS'
  /** Baby changing table (Wickeltisch). */
  | 'BABY_CHANGING'
  /** Signs in easy words or pictures (gut verständliche Schilder). */
  | 'CLEAR_SIGNS'
  /** Parking for disabled people (Parkplatz für Menschen mit Behinderung). */
  | 'DISABLED_PARKING'
  /** Hearing loop (Induktionsschleife). */
  | 'HEARING_LOOP'
  /** Lift (Aufzug). */
  | 'LIFT'
  /** A short way from bus or train (kurzer Weg von Bus oder Bahn). */
  | 'NEAR_PUBLIC_TRANSPORT'
  /** A quiet room to withdraw to (ruhiger Raum). */
  | 'QUIET_ROOM'
  /** Somebody knows sign language, or it is interpreted (Gebärdensprache). */
  | 'SIGN_LANGUAGE'
  /** Access without steps (Zugang ohne Stufen). */
  | 'STEP_FREE'
  /** Tactile lines or signs (Leitlinien, Schilder zum Ertasten). */
  | 'TACTILE_GUIDANCE'
  /** Toilet for wheelchair users (Toilette für Menschen im Rollstuhl). */
  | 'WHEELCHAIR_TOILET'
  /** Doors at least 90 cm wide (breite Türen). */
  | 'WIDE_DOORS';

/** Number of offerings at a place of which something is true. */
export type BarrierFactCount = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** What is true of the place. */
  readonly value: BarrierFactCode;
};

/** What is known about a barrier. */
export type BarrierFactInput = {
  /** What; each once. */
  readonly code: BarrierFactCode;
  /** Up to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is so. */
  readonly state: BarrierState;
};

/** Whether it is so. What is not known is left out; never show it as NO. */
export type BarrierState =
  /** It is not. */
  | 'NO'
  /** With reserve; the note says which. */
  | 'PARTLY'
  /** It is. */
  | 'YES';

/** The capacity would fall below the seats already given or held. Nothing was stored. */
export type CapacityBelowSeats = Problem & {
  /** Always CAPACITY_BELOW_SEATS. */
  readonly code: ProblemCode;
  /** What to do first. */
  readonly message: Scalars['String']['output'];
  /** Whom to decide on; null for callers who may not see sign-ups. */
  readonly people?: Maybe<ReadonlyArray<ShiftSignUp>>;
  /** Seats given or held. */
  readonly seats: Scalars['Int']['output'];
};

/** A figure to be told. */
export type CapacityInput = {
  /** 0 to 100,000. */
  readonly available: Scalars['Int']['input'];
  /** What exactly, up to 80 characters; needed with OTHER, and to tell figures of the same unit apart. None for informal services. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100,000, not below `available`. */
  readonly maximum?: InputMaybe<Scalars['Int']['input']>;
  /** What is counted. */
  readonly unit: CapacityUnit;
};

/** What is counted. */
export type CapacityUnit =
  /** Appointments (Termine). */
  | 'APPOINTMENTS'
  /** Beds. */
  | 'BEDS'
  /** Hours. */
  | 'HOURS'
  /** Something else; `label` says what. */
  | 'OTHER'
  /** Places, such as in a course (Plätze). */
  | 'PLACES'
  /** Rooms. */
  | 'ROOMS';

/** A change. Applying the same one twice, or an older one of something that comes again later, does no harm. */
export type CatalogueChange = OfferingChanged | OrganisationChanged | Removed;

/** What a change of the public catalogue is about. */
export type CatalogueKind =
  /** An offering. */
  | 'OFFERING'
  /** An organisation. */
  | 'ORGANISATION';

/** An offering costs more or less. */
export type ChangeCostInput = {
  /** The cost as a share of what was planned, in basis points, 0 to 100000; 10550 = 5.5 % more. */
  readonly factorBp: Scalars['Int']['input'];
  /** The first day with the other cost, 1990 to 2100. */
  readonly from: Scalars['LocalDate']['input'];
  /** An offering that is running. */
  readonly offeringId: Scalars['UUID']['input'];
};

/** The membership, or a problem. */
export type ChangeMembershipResult = InvalidInput | Membership | Refused | StaleVersion;

/** Some changes, and where to go on. */
export type ChangePage = {
  /** Apply them in this order. Each id of a kind at most once in a page, with its present state. */
  readonly changes: ReadonlyArray<CatalogueChange>;
  /** Keep it together with what you have applied and pass it as `since` the next time. Up to some thousand characters, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** True = ask again at once; false = you have everything that was public at this moment. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** Changing a shift; null leaves a field as it is. */
export type ChangeShiftInput = {
  /** Later cancellations are late. */
  readonly cancelUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seats; never below those given or held. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** End. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** 0 to `capacity`. */
  readonly minNeeded?: InputMaybe<Scalars['Int']['input']>;
  /** Sign-ups until then. */
  readonly signUpUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The shift, or a problem. */
export type ChangeShiftResult = CapacityBelowSeats | InvalidInput | Refused | Shift | StaleVersion;

/** The sign-up, or a problem. */
export type ChangeSignUpResult = InvalidInput | Refused | SignUp;

/** Changes, or word that the follower has to begin anew. */
export type ChangesResult = ChangePage | StartAnew;

/** The offering, or a problem. */
export type ClearOfferingResult = InvalidInput | Offering | Refused | StaleVersion;

/** A day on which coverage falls steeply against the day before. */
export type Cliff = {
  /** The first day after the fall. */
  readonly day: Scalars['LocalDate']['output'];
  /** Coverage before, in basis points; null without the right to see amounts. */
  readonly fromBp?: Maybe<Scalars['Int']['output']>;
  /** Coverage after, in basis points; null without the right to see amounts. */
  readonly toBp?: Maybe<Scalars['Int']['output']>;
};

/** Ending an offering. */
export type CloseOfferingInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** For partners, volunteers and the office, up to 1,000 characters; needed with OTHER. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: CloseReason;
};

/** The offering, or a problem. */
export type CloseOfferingResult = InvalidInput | Offering | Refused | StaleVersion;

/** The opportunity, or a problem. */
export type CloseOpportunityResult = InvalidInput | Refused | StaleVersion | VolunteerOpportunity;

/** Why an offering ended. */
export type CloseReason =
  /** The money ended while the need goes on. */
  | 'FUNDING_ENDED'
  /** Nobody needs it any more. */
  | 'NO_DEMAND'
  /** Another reason; say it in the note. */
  | 'OTHER'
  /** Something else took its place. */
  | 'REPLACED'
  /** Nobody is left to run it while the need goes on. */
  | 'STAFF_MISSING';

/** An answer to a day that a rule gives. */
export type ConfirmGrantDeadlineInput = {
  /** Which deadline of it. */
  readonly deadlineId: Scalars['UUID']['input'];
  /** The version of the grant the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of which grant. */
  readonly grantId: Scalars['UUID']['input'];
  /** True: `proposedOn` holds from now on. False: `nominalOn` is right, and the same proposal is not made again. */
  readonly takesProposal: Scalars['Boolean']['input'];
};

/** What somebody is asked to confirm by mail. */
export type ConfirmationSubject =
  /** Whether a published offering is still right; asked by the system only, at its public contact. */
  | 'ASSURANCE'
  /** Money that was passed on; asked when that is entered, answered to who passes it on. */
  | 'FORWARDING'
  /** A grant. */
  | 'GRANT'
  /** An offering. */
  | 'OFFERING'
  /** The organisation itself. */
  | 'ORGANISATION';

/** One time that somebody opened the own contact details behind a sign-up. */
export type ContactReveal = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation it was opened for. */
  readonly organisationName: Scalars['String']['output'];
  /** Who opened it: the name, or the role and the organisation of somebody who gave none; null once that account is gone. */
  readonly personName?: Maybe<Scalars['String']['output']>;
  /** The sign-up. */
  readonly signUpId: Scalars['UUID']['output'];
  /** Title of the engagement. */
  readonly title: Scalars['String']['output'];
};

/** A page of opened contacts. */
export type ContactRevealPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<ContactReveal>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What an organisation contributes to a shared offering. */
export type Contribution = {
  /** Euro cents; for MONEY only. Null for everyone but admins and FINANCE of the lead and of the contributing organisation. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** In words; public once confirmed. */
  readonly description: Scalars['String']['output'];
  /** Last day; null = until further notice. */
  readonly endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Without it the offering cannot go on. */
  readonly isEssential: Scalars['Boolean']['output'];
  /** What. */
  readonly kind: ContributionKind;
  /** The partnership it belongs to. */
  readonly partnershipId: Scalars['UUID']['output'];
  /** How many units; null when the kind says enough. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Where it stands. */
  readonly status: ContributionStatus;
  /** Of what, such as `hours a week`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What is contributed. */
export type ContributionKind =
  /** Childcare. */
  | 'CHILDCARE'
  /** Interpreting. */
  | 'INTERPRETING'
  /** Knowledge and experience. */
  | 'KNOW_HOW'
  /** Material. */
  | 'MATERIAL'
  /** Money. */
  | 'MONEY'
  /** Publicity. */
  | 'PUBLICITY'
  /** A room. */
  | 'ROOM'
  /** Staff. */
  | 'STAFF'
  /** Transport. */
  | 'TRANSPORT'
  /** Volunteers. */
  | 'VOLUNTEERS';

/** The contribution, or a problem. */
export type ContributionResult = Contribution | InvalidInput | Refused | StaleVersion;

/** Where a contribution stands. */
export type ContributionStatus =
  /** Its end is near and nothing follows. */
  | 'AT_RISK'
  /** Confirmed; counts. */
  | 'CONFIRMED'
  /** Over. */
  | 'ENDED'
  /** Named by the lead, not confirmed by the organisation itself; not public. */
  | 'PLANNED'
  /** Another contribution took its place. */
  | 'REPLACED';

/** What an organisation has answered about an entry of the office, or the public contact of an offering about what is published. */
export type Correction = {
  /** When it was sent. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** What is different, in the words of the organisation. */
  readonly correction: Scalars['String']['output'];
  /** When somebody noted that it has been dealt with; null = it waits. */
  readonly handledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The account that noted it. */
  readonly handledBy?: Maybe<Scalars['UUID']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation that was asked. */
  readonly organisationId: Scalars['UUID']['output'];
  /** Its name. */
  readonly organisationName: Scalars['String']['output'];
  /** The entry. */
  readonly subjectId: Scalars['UUID']['output'];
  /** What kind of entry it is about. */
  readonly subjectType: ConfirmationSubject;
  /** How the entry was called when the question was asked; may be empty. */
  readonly title: Scalars['String']['output'];
};

/** One page of corrections. */
export type CorrectionPage = {
  /** Oldest first. */
  readonly items: ReadonlyArray<Correction>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What a line of a cost plan means. */
export type CostBasis =
  /** The amount is for the whole period, spread by month. */
  | 'PERIOD_TOTAL'
  /** The amount is due in every month; part months by their days. */
  | 'PER_MONTH';

/** What it costs. */
export type CostKind =
  /** An amount in cents. */
  | 'AMOUNT'
  /** Nothing. */
  | 'FREE'
  /** Said in words. */
  | 'TEXT';

/** Cost of one part over a period. */
export type CostLine = {
  /** Cents per month or for the period. */
  readonly amountCents: Scalars['Cents']['output'];
  /** Which of the two. */
  readonly basis: CostBasis;
  /** The part; `main` when nobody named one. */
  readonly part: Scalars['String']['output'];
  /** From when to when. */
  readonly period: Period;
};

/** Cost of one part over a period. */
export type CostLineInput = {
  /** Whole cents, 1 to 9,000,000,000,000; a fraction is an InvalidInput. */
  readonly amountCents: Scalars['Float']['input'];
  /** Per month or for the period. */
  readonly basis: CostBasis;
  /** The part; `main` when null. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
  /** From when to when. */
  readonly period: PeriodInput;
};

/** A separately paid part of an offering. */
export type CostPart = {
  /** False: losing it does not end the offering. */
  readonly isEssential: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A separately paid part of an offering. */
export type CostPartInput = {
  /** False: losing it does not end the offering. */
  readonly isEssential: Scalars['Boolean']['input'];
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
};

/** What an offering costs. */
export type CostPlan = {
  /** True: nobody has said what the offering costs; it is taken to be what its grants pay (list of grants). False again as soon as somebody sets the plan. */
  readonly isAssumed: Scalars['Boolean']['output'];
  /** The lines in the order entered. */
  readonly lines: ReadonlyArray<CostLine>;
  /** True: after the last line the need goes on at the same rate. */
  readonly needContinues: Scalars['Boolean']['output'];
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** Declared parts. Parts that only lines or shares name exist too, as essential ones. */
  readonly parts: ReadonlyArray<CostPart>;
  /** The day the offering ends as planned; null = open. */
  readonly plannedEnd?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

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

/** One page of counties and cities. */
export type CountyPage = {
  /** In order of name. */
  readonly items: ReadonlyArray<County>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** How well a month is covered, without an amount. */
export type CoverageBand =
  /** At or above the gap threshold. */
  | 'COVERED'
  /** Below the gap threshold. */
  | 'GAP'
  /** No cost: neither covered nor uncovered. */
  | 'NO_COST'
  /** Below the viability threshold. */
  | 'UNCOVERED';

/** Making a key for programs, for the organisation or network acted for. */
export type CreateAccessKeyInput = {
  /** Last day, from today to 12 months ahead. */
  readonly expiresOn: Scalars['LocalDate']['input'];
  /** What it is for, 1 to 120 characters. */
  readonly label: Scalars['String']['input'];
  /** At least one; no more than the program needs. */
  readonly scopes: ReadonlyArray<KeyScope>;
};

/** The key, or a problem. */
export type CreateAccessKeyResult = InvalidInput | NewAccessKey | Refused;

/** A key for programs. */
export type CreateApiKeyInput = {
  /** Last day, at most 12 months ahead. */
  readonly expiresOn: Scalars['LocalDate']['input'];
  /** What it is for, 1 to 120 characters. */
  readonly label: Scalars['String']['input'];
};

/** The key, or a problem. */
export type CreateApiKeyResult = ApiKey | InvalidInput | Refused;

/** The draft, or a problem. */
export type CreateOfferingResult = InvalidInput | Offering | Refused;

/** Entering an engagement. */
export type CreateOpportunityInput = {
  /** Only for confirmed volunteers. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Only for confirmed volunteers. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** Only for confirmed volunteers. */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 120 characters; public. */
  readonly contactRole: Scalars['String']['input'];
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** False when null. */
  readonly isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is spread over time. */
  readonly kind: OpportunityKind;
  /** WGS 84, together with `longitude`. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Area of life. */
  readonly lifeArea: LifeArea;
  /** WGS 84, together with `latitude`. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Years, 14 to 18; null = no limit. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation's offering it helps; null = none. */
  readonly offeringId?: InputMaybe<Scalars['UUID']['input']>;
  /** For which organisation. */
  readonly organisationId: Scalars['UUID']['input'];
  /** Town or village; needed unless one can help from home. */
  readonly placeTown?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639 codes of languages that help, at most 10. */
  readonly preferredLanguages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** CONFIRM when null. */
  readonly promotion?: InputMaybe<Promotion>;
  /** ISO 639 codes of languages one must speak, at most 10. Nobody else is shown the engagement, so ask only what it really needs. */
  readonly requiredLanguages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What one must have shown before starting. */
  readonly requiredSteps?: InputMaybe<ReadonlyArray<OnboardingStep>>;
  /** Who decides about a sign-up. */
  readonly signUpMode: SignUpMode;
  /** 3 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** The opportunity, or a problem. */
export type CreateOpportunityResult = InvalidInput | Refused | VolunteerOpportunity;

/** Adding a place. */
export type CreatePlaceInput = {
  /** Who keeps it: the organisation acted for, or for the office one that it knows of. */
  readonly organisationId: Scalars['UUID']['input'];
  /** The place. */
  readonly place: PlaceInput;
};

/** The place, or a problem. */
export type CreatePlaceResult = InvalidInput | Place | Refused;

/** Entering a programme. */
export type CreateProgrammeInput = {
  /** Months before its beginning by which a project must be applied for, 0 to 24. */
  readonly applicationLeadMonths?: InputMaybe<Scalars['Int']['input']>;
  /** When it takes applications, at most 20; null or empty = not known. */
  readonly applicationWindows?: InputMaybe<ReadonlyArray<ApplicationWindowInput>>;
  /** Legal basis, up to 500 characters. */
  readonly directive?: InputMaybe<Scalars['String']['input']>;
  /** Land of the funder's seat, such as NW. */
  readonly funderLand: Scalars['String']['input'];
  /** 2 to 200 characters. */
  readonly funderName: Scalars['String']['input'];
  /** The department of this network that grants and therefore sees its grants; only the office may name one. */
  readonly funderOrganisationId?: InputMaybe<Scalars['UUID']['input']>;
  /** Code of a rule from `deadlineRules`; null = no interim reports. */
  readonly interimRule?: InputMaybe<Scalars['String']['input']>;
  /** True for the county's own money; only the office may say so. */
  readonly isCountyFunded: Scalars['Boolean']['input'];
  /** Code of a rule from `deadlineRules`. */
  readonly proofRule?: InputMaybe<Scalars['String']['input']>;
  /** Code of a rule from `deadlineRules`. */
  readonly spendByRule?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** First day of the directive. */
  readonly validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the directive. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The programme, or a problem. */
export type CreateProgrammeResult = InvalidInput | Programme | Refused;

/** A programme pays less. */
export type CutProgrammeInput = {
  /** The first day with less, 1990 to 2100. */
  readonly from: Scalars['LocalDate']['input'];
  /** What is left of its money, in basis points, 0 to 10000. */
  readonly keepBp: Scalars['Int']['input'];
  /** The programme. */
  readonly programmeId: Scalars['UUID']['input'];
};

/** How far the county's picture can be trusted. */
export type DataQuality = {
  /** Of these with a cost plan that nobody has said: what its grants pay stands for it (`CostPlan.isAssumed`). */
  readonly assumedCostPlans: Scalars['Int']['output'];
  /** Of these with amounts that the caller may not see. */
  readonly confidentialOfferings: Scalars['Int']['output'];
  /** Grants that count. */
  readonly grants: Scalars['Int']['output'];
  /** Offerings that are published or suspended. */
  readonly offerings: Scalars['Int']['output'];
  /** Offerings with a part that has more money than cost for some days; see `PartRunway.surplusPeriods`. */
  readonly possibleDoubleFundings: Scalars['Int']['output'];
  /** Of these not touched for more than 180 days. */
  readonly staleGrants: Scalars['Int']['output'];
  /** Of these entered by the county and not confirmed. */
  readonly unconfirmedGrants: Scalars['Int']['output'];
  /** Of these without a cost plan. */
  readonly withoutCostPlan: Scalars['Int']['output'];
  /** Of these without any grant that counts. */
  readonly withoutGrant: Scalars['Int']['output'];
  /** Of these for which no person is named who answers for them. */
  readonly withoutOwner: Scalars['Int']['output'];
};

/** One thing that somebody can put right. */
export type DataQualityEntry = {
  /** The grant that it is about; null = the offering itself. */
  readonly grantId?: Maybe<Scalars['UUID']['output']>;
  /** What it is. */
  readonly issue: DataQualityIssue;
  /** The offering; of a grant the first one that it pays for. */
  readonly offeringId: Scalars['UUID']['output'];
  /** Whose offering it is; null for a person's. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** Title of the offering. */
  readonly title: Scalars['String']['output'];
};

/** One page of what can be put right. */
export type DataQualityEntryPage = {
  /** Issue by issue, in the order of `DataQualityIssue`, then by offering or grant. */
  readonly items: ReadonlyArray<DataQualityEntry>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What makes a figure of the county's picture less than sure. */
export type DataQualityIssue =
  /** What the offering costs is taken from its grants (`CostPlan.isAssumed`). */
  | 'ASSUMED_COST'
  /** Nobody has said what the offering costs. */
  | 'NO_COST_PLAN'
  /** No grant that counts pays for the offering. */
  | 'NO_GRANT'
  /** No person is named who answers for the grant. */
  | 'NO_OWNER'
  /** A part of the offering has more money than cost for some days. */
  | 'POSSIBLE_DOUBLE_FUNDING'
  /** Nobody has touched the grant for more than 180 days. */
  | 'STALE_GRANT'
  /** The grant was entered by the county or passed on, and its recipient has not confirmed it. */
  | 'UNCONFIRMED_GRANT';

/** Where the day of a deadline comes from. */
export type DeadlineOrigin =
  /** Somebody has confirmed it. */
  | 'CONFIRMED'
  /** A rule gave it and nobody has looked at it. */
  | 'DERIVED'
  /** Typed from the notice; wins until it is cleared. */
  | 'ENTERED';

/** A rule by which a deadline is counted. */
export type DeadlineRule = {
  /** What it counts from. */
  readonly anchor: Scalars['String']['output'];
  /** Its name for programs. */
  readonly code: Scalars['String']['output'];
  /** PLUS_MONTHS, MINUS_MONTHS, PLUS_WEEKS, END_OF_NTH_MONTH_AFTER or FIXED_MONTH_DAY. */
  readonly count: Scalars['String']['output'];
  /** True: holds for programmes that name no rule of this kind; a rule of thumb that nobody has checked for them, but for the end of funding. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** False: written down from memory, typed by a person, or a rule of thumb for programmes without a rule; say so wherever the deadline is shown. */
  readonly isSourceChecked: Scalars['Boolean']['output'];
  /** The duty it is about. */
  readonly kind: GrantDeadlineKind;
  /** MM-DD for FIXED_MONTH_DAY, else null. */
  readonly monthDay?: Maybe<Scalars['String']['output']>;
  /** How many months or weeks; for FIXED_MONTH_DAY how many years after. */
  readonly n: Scalars['Int']['output'];
  /** Its name for people, in German. */
  readonly name: Scalars['String']['output'];
  /** How it treats days off. */
  readonly shiftKind: ShiftKind;
  /** Law, directive or clause. */
  readonly source: Scalars['String']['output'];
  /** First day counted from that it holds for; null = always. */
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
};

/** What becomes of the name that a verified organisation wants to have. */
export type DecideOrganisationNameInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which organisation. */
  readonly id: Scalars['UUID']['input'];
  /** True = the name is public from now on; false = the present one stays. */
  readonly isAccepted: Scalars['Boolean']['input'];
  /** For the organisation to read, 5 to 1,000 characters; needed when not accepted. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The organisation, or a problem. */
export type DecideOrganisationNameResult = InvalidInput | Organisation | Refused | StaleVersion;

/** The decision about an application. */
export type DecideSignUpInput = {
  /** True = accept; when all seats are given the person stands in line. False = decline. */
  readonly accept: Scalars['Boolean']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** For the person to read when declined, up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The sign-up, or a problem. */
export type DecideSignUpResult = InvalidInput | Refused | ShiftSignUp;

/** Declining an invitation. */
export type DeclinePartnershipInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** No further invitations by this lead, until the own organisation asks to join. */
  readonly isFinal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words to the lead, up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one mail. */
export type DeliveryState =
  /** Refused for the time being; will be tried again. */
  | 'DEFERRED'
  /** Not deliverable; the next person is told instead. */
  | 'FAILED'
  /** Not sent, because everything in it was over by then. */
  | 'OBSOLETE'
  /** Waits for its time. */
  | 'PLANNED'
  /** Is being sent, or will be sent once more because the answer of the mail server was lost. */
  | 'SENDING'
  /** Accepted by the mail server of the recipient's side. */
  | 'SENT'
  /** Perhaps delivered, perhaps not; the next digest mentions it again. */
  | 'UNKNOWN';

/** Something was done and there is nothing more to say. */
export type Done = {
  /** Always true. */
  readonly done: Scalars['Boolean']['output'];
};

/** What speaks for two entries being one offering. */
export type DuplicateReason =
  /** Two points at most 100 metres apart. */
  | 'NEAR_PLACE'
  /** Both are online alone; they take place at the same hours, or have the same text. */
  | 'ONLINE'
  /** They take place at the same time at least once in the next 400 days. */
  | 'OVERLAPPING_TIMES'
  /** The same street and number in the same town. */
  | 'SAME_ADDRESS'
  /** Houses of a similar name in the same town, of which one has neither point nor address. */
  | 'SAME_HOUSE'
  /** Descriptions that are almost the same. */
  | 'SAME_TEXT'
  /** The same town, of which one of them says no more; they take place at the same hours, or have the same text. */
  | 'SAME_TOWN'
  /** Titles that name the same, typing errors aside. */
  | 'SIMILAR_TITLE'
  /** One of them is by arrangement, so that they may take place at the same time. */
  | 'TIME_BY_ARRANGEMENT';

/** How many people found nothing in one life area and place, in one language: whoever asks the same again in a month counts once. Numbers below five are never shown. */
export type EmptySearchCount = {
  /** In which the person typed, where that is clear and not German, else read: de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['output'];
  /** The life area that was searched in, or else the one or two that the words are about; null = none is known. A search in several counts once in each. */
  readonly lifeArea?: Maybe<LifeArea>;
  /** The place that was named; null = none was. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How many said that they found nothing; null when fewer than five. */
  readonly reports?: Maybe<Scalars['Int']['output']>;
  /** Searches without result; null when fewer than five. */
  readonly searches?: Maybe<Scalars['Int']['output']>;
};

/** What people did not find in a month. There are no sums: from a sum smaller numbers could be worked out. */
export type EmptySearches = {
  /** The most frequent first, up to 500. */
  readonly items: ReadonlyArray<EmptySearchCount>;
  /** First day of the month. */
  readonly month: Scalars['LocalDate']['output'];
};

/** Done, or a problem. */
export type EndMembershipResult = Done | InvalidInput | Refused;

/** Done, or a problem. */
export type EndNetworkRoleResult = Done | InvalidInput | Refused;

/** A programme stops paying. */
export type EndProgrammeInput = {
  /** The last day for which it pays, 1990 to 2100. */
  readonly lastFundedDay: Scalars['LocalDate']['input'];
  /** The programme. */
  readonly programmeId: Scalars['UUID']['input'];
};

/** Done, or a problem. */
export type EndSessionResult = Done | InvalidInput | Refused;

/** Secret to be confirmed, or a problem. */
export type EnrolSecondFactorResult = InvalidInput | Refused | SecondFactorEnrolment;

/** Entering a grant from its notice. */
export type EnterGrantInput = {
  /** Whole cents, 1 to 9,000,000,000,000; a fraction is an InvalidInput. */
  readonly amountCents: Scalars['Float']['input'];
  /** When money may be spent. */
  readonly awardPeriod: PeriodInput;
  /** From when the project may begin without a decision, as the funder has consented. */
  readonly earlyStartOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who pays what of the cost. */
  readonly financing?: InputMaybe<FinancingPlanInput>;
  /** Who pays out; null = the programme's funder. */
  readonly funder?: InputMaybe<FunderInput>;
  /** True: the integration office sees source, period and amount. */
  readonly isSharedWithCounty: Scalars['Boolean']['input'];
  /** Whether the notice lets the recipient pass money on (Weiterleitung); null = nobody has said. */
  readonly mayBePassedOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** The recipient. */
  readonly organisationId: Scalars['UUID']['input'];
  /** Posts that end with the money, at most 50. */
  readonly posts?: InputMaybe<ReadonlyArray<PostInput>>;
  /** The programme. */
  readonly programmeId: Scalars['UUID']['input'];
  /** Reference of the notice, up to 120 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The grant it follows on. */
  readonly renewsGrantId?: InputMaybe<Scalars['UUID']['input']>;
  /** Which offerings it pays for; at most 50. */
  readonly shares: ReadonlyArray<ShareInput>;
  /** PLANNED, APPLIED, STARTED_AT_OWN_RISK, COMMITTED or REJECTED. */
  readonly status: GrantStatus;
  /** The money by budget year; null or empty = spread evenly over the award period. */
  readonly tranches?: InputMaybe<ReadonlyArray<TrancheInput>>;
  /** Its own likelihood, 0 to 10000; null = by status. */
  readonly weightBp?: InputMaybe<Scalars['Int']['input']>;
  /** When the work is done; null = the award period. */
  readonly workPeriod?: InputMaybe<PeriodInput>;
};

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

/** A later end. */
export type ExtendGrantInput = {
  /** The new whole amount in cents; null = without more money. */
  readonly amountCents?: InputMaybe<Scalars['Float']['input']>;
  /** New last day of the award period, after the present one. */
  readonly awardTo: Scalars['LocalDate']['input'];
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** All budget years anew; needed with more money when there are any, and a year that none of them names has no money. */
  readonly tranches?: InputMaybe<ReadonlyArray<TrancheInput>>;
  /** New last day of the work; null = at least as long as the award period. */
  readonly workTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What others call it. */
export type ExternalId = {
  /** Their id. */
  readonly id: Scalars['String']['output'];
  /** Whose name it is. */
  readonly scheme: TaxonomyScheme;
  /** The page that lists it; null when there is none. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Feedback about an offering, in the inbox of its organisation or of the integration office. Nobody knows who sent it. */
export type Feedback = {
  /** When the office passed it on; null = it did not, or it came to the organisation at once. */
  readonly forwardedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When somebody noted that it was dealt with; null = it waits. */
  readonly handledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** In which life area nothing was found; null when none was named. */
  readonly lifeArea?: Maybe<LifeArea>;
  /** The offering; null where nothing was found. */
  readonly offeringId?: Maybe<Scalars['UUID']['output']>;
  /** Its title now. */
  readonly offeringTitle?: Maybe<Scalars['String']['output']>;
  /** Where nothing was found; null when no place was named. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** What it is about. */
  readonly topic: FeedbackTopic;
  /** In their own words; null when there are none. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** One page of feedback. */
export type FeedbackPage = {
  /** Oldest first. */
  readonly items: ReadonlyArray<Feedback>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The thanks for feedback. */
export type FeedbackReceived = {
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
};

/** What somebody has to say about an offering, or that they found none. */
export type FeedbackTopic =
  /** I could not get in, or could not understand or be understood. Read by the integration office. */
  | 'BARRIER'
  /** I was turned away. Read by the integration office and its complaints body, not by the provider. */
  | 'EXCLUDED'
  /** Somebody searched and found nothing; comes by `reportNothingFound` alone. */
  | 'NOTHING_FOUND'
  /** Nobody answers, or nobody was there. */
  | 'NOT_REACHABLE'
  /** It does not exist any more. */
  | 'NO_LONGER_EXISTS'
  /** Something else; say it in words. */
  | 'OTHER'
  /** A time, a place, a price or another fact is wrong. */
  | 'WRONG_FACTS';

/** What is wrong with one field of an input. */
export type FieldProblem = {
  /** For programs: REQUIRED, TOO_SHORT, TOO_LONG, NOT_ALLOWED, OUT_OF_RANGE, NOT_FOUND, PERIOD_REVERSED, ... */
  readonly code: Scalars['String']['output'];
  /** For people, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The way to the field, as in `shares.0.basisPoints`. */
  readonly path: Scalars['String']['output'];
};

/**
 * How a grant follows the cost (Finanzierungsart, VV Nr. 2.2 zu § 44 BHO and the like of the Länder). Never more than the
 * notice grants.
 */
export type FinancingKind =
  /** Fehlbedarfsfinanzierung: what eligible cost exceeds own funds and money of third parties by. */
  | 'DEFICIT'
  /** Festbetragsfinanzierung: the amount, as long as eligible cost does not fall below it. */
  | 'FIXED_AMOUNT'
  /** Anteilfinanzierung: a share of eligible cost; the whole of it is Vollfinanzierung. */
  | 'SHARE';

/** Who pays what of the cost that the funder accepts, as the notice says it (Finanzierungsplan). */
export type FinancingPlan = {
  /**
   * Grant, own funds and third parties minus eligible cost, in cents: 0 = the plan adds up, below = money is missing, above =
   * more money than cost, perhaps paid twice. Null for those who may not see amounts.
   */
  readonly balanceCents?: Maybe<Scalars['Cents']['output']>;
  /** Cost that the funder accepts (zuwendungsfähige Ausgaben), in cents; null for those who may not see amounts. */
  readonly eligibleCostCents?: Maybe<Scalars['Cents']['output']>;
  /** How the grant follows the cost. */
  readonly kind: FinancingKind;
  /** Own funds of the recipient (Eigenmittel), in cents; null for those who may not see amounts. */
  readonly ownFundsCents?: Maybe<Scalars['Cents']['output']>;
  /** Share of eligible cost that the funder pays, 1 to 10000 basis points; null for other kinds, and for those who may not see amounts. */
  readonly shareBp?: Maybe<Scalars['Int']['output']>;
  /** Money of others (Drittmittel), in cents; null for those who may not see amounts. */
  readonly thirdPartyCents?: Maybe<Scalars['Cents']['output']>;
};

/** Who pays what of the cost that the funder accepts. */
export type FinancingPlanInput = {
  /** Whole cents, 1 to 9,000,000,000,000. */
  readonly eligibleCostCents: Scalars['Float']['input'];
  /** How the grant follows the cost. */
  readonly kind: FinancingKind;
  /** Whole cents; 0 when null. */
  readonly ownFundsCents?: InputMaybe<Scalars['Float']['input']>;
  /** 1 to 10000 basis points; required for SHARE, refused for the others. */
  readonly shareBp?: InputMaybe<Scalars['Int']['input']>;
  /** Whole cents; 0 when null. */
  readonly thirdPartyCents?: InputMaybe<Scalars['Float']['input']>;
};

/** How grave a finding is. */
export type FindingSeverity =
  /** Keeps the row out. */
  | 'ERROR'
  /** Should be known; the row is written all the same. */
  | 'WARNING';

/** A published restriction to a legal status, for the integration office. */
export type FlaggedRestriction = {
  /** True from that day on. */
  readonly isReviewDue: Scalars['Boolean']['output'];
  /** The offering. */
  readonly offering: Offering;
  /** Day of the next review. */
  readonly reviewOn: Scalars['LocalDate']['output'];
};

/** One page of flagged restrictions. */
export type FlaggedRestrictionPage = {
  /** The next review first. */
  readonly items: ReadonlyArray<FlaggedRestriction>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Passing a part of a grant on. */
export type ForwardGrantInput = {
  /** Whole cents; at most what shares and earlier forwardings leave. */
  readonly amountCents: Scalars['Float']['input'];
  /** When it may be spent, within the grant's own award period; null = all of it. */
  readonly awardPeriod?: InputMaybe<PeriodInput>;
  /** Weeks that checking takes, 0 to 52: the recipient's proof is due so long before one's own. */
  readonly checkingWeeks: Scalars['Int']['input'];
  /** Where the request to confirm or correct goes. */
  readonly contactEmail: Scalars['String']['input'];
  /** The version of the grant the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which grant; it must be committed. */
  readonly grantId: Scalars['UUID']['input'];
  /** Who receives it: a verified organisation of the network that the money does not come from. */
  readonly organisationId: Scalars['UUID']['input'];
  /** Reference of the contract or notice, up to 120 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

/** Who passed a grant on (Erstempfänger, weiterleitende Stelle). */
export type ForwardedFrom = {
  /** Weeks that it needs for checking, 0 to 52: so long before its own day the proof of use is due there. */
  readonly checkingWeeks: Scalars['Int']['output'];
  /** Id of the organisation that passed it on; the proof of use goes there. */
  readonly forwarderId: Scalars['UUID']['output'];
  /** Its name. */
  readonly organisationName: Scalars['String']['output'];
};

/** A part of a grant that was passed on (Weiterleitung). */
export type Forwarding = {
  /** Cents; null for those who may not see amounts. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** Weeks for checking, 0 to 52. */
  readonly checkingWeeks: Scalars['Int']['output'];
  /** The recipient's grant; who passed it on may read it. */
  readonly forwardedGrantId: Scalars['UUID']['output'];
  /** True while the recipient has not confirmed it. */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** Name of the recipient. */
  readonly organisationName: Scalars['String']['output'];
  /** Day by which the recipient accounts for it, as agreed; null when nothing is due. */
  readonly proofDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Another day that follows from one's own and that the recipient has not answered; null = none. */
  readonly proofProposedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day the recipient's proof came in; null before. */
  readonly proofSubmittedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who received it (Letztempfänger). */
  readonly recipientId: Scalars['UUID']['output'];
  /** Where it stands. */
  readonly status: GrantStatus;
};

/** How often the network wants its published offerings looked at. */
export type Freshness = {
  /** 6 or 12. */
  readonly months: Scalars['Int']['output'];
  /** 0 = never set, 12 months hold; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Who pays out, if it is not the programme's funder (Weiterleitung). */
export type FunderInput = {
  /** Land of its seat, such as NW. */
  readonly land: Scalars['String']['input'];
  /** 2 to 200 characters. */
  readonly name: Scalars['String']['input'];
};

/**
 * The county before and under suppositions (was wäre, wenn). Nothing of it is stored. Suppositions reach only grants of which the caller may
 * know; offerings whose amounts are confidential for the caller do not answer to cuts and changed costs.
 */
export type FundingScenario = {
  /** First day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By first life area, so that money counts once. */
  readonly byLifeArea: ReadonlyArray<ScenarioGroup>;
  /** By organisation. */
  readonly byOrganisation: ReadonlyArray<ScenarioGroup>;
  /** Last day, the end of a month. */
  readonly horizonEnd: Scalars['LocalDate']['output'];
  /** The offerings for which something changes. */
  readonly impacts: ScenarioImpactPage;
  /** The lens it was computed through. */
  readonly lens: RunwayLens;
  /** All offerings together. */
  readonly total: ScenarioGroup;
};


/**
 * The county before and under suppositions (was wäre, wenn). Nothing of it is stored. Suppositions reach only grants of which the caller may
 * know; offerings whose amounts are confidential for the caller do not answer to cuts and changed costs.
 */
export type FundingScenarioImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** From when on a lack of money is a gap, an end or a cliff, and how likely hoped-for money is. */
export type FundingThresholds = {
  /** Likelihood of money applied for, in the EXPECTED lens. */
  readonly appliedWeightBp: Scalars['Int']['output'];
  /** A fall of coverage by at least this much is a cliff. */
  readonly cliffDropBp: Scalars['Int']['output'];
  /** A day with less than this share of its cost is a gap, in basis points. */
  readonly gapThresholdBp: Scalars['Int']['output'];
  /** Likelihood of planned money, in the EXPECTED lens. */
  readonly plannedWeightBp: Scalars['Int']['output'];
  /** 0 = the general ones hold; send it as `expectedVersion`. Null inside a runway. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** With less than this share of its cost an offering cannot go on. */
  readonly viabilityBp: Scalars['Int']['output'];
};

/** Another contact of an offering, declared public. */
export type FurtherContact = {
  /** E-mail; null when only the telephone is public. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Extension as people write it; leading zeros count. Null when there is none. */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /** Languages that this contact speaks, ISO 639-1, or ISO 639-3 where that has no code; empty when not said. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Person or desk; null when `role` says enough. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone; null when only the e-mail is public. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What one asks this contact for, or its department; null when `name` says enough. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Another contact; everything in it becomes public. A role or a name, and a telephone number or an e-mail, are needed. */
export type FurtherContactInput = {
  /** E-mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Up to 20 characters; with a telephone number. */
  readonly extension?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639-1, or ISO 639-3 where that has no code, up to 20. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Person or desk, up to 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone, up to 60 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Up to 120 characters. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** Feedback about a published offering. Neither account nor address of the sender is stored. */
export type GiveFeedbackInput = {
  /** Slug of the network. */
  readonly network: Scalars['String']['input'];
  /** The offering. */
  readonly offeringId: Scalars['UUID']['input'];
  /** What it is about; anything but NOTHING_FOUND. */
  readonly topic: FeedbackTopic;
  /** Up to 1,000 characters; needed with WRONG_FACTS and OTHER. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** Thanks, or a problem. */
export type GiveFeedbackResult = FeedbackReceived | InvalidInput | Refused;

/** Giving notice. */
export type GiveNoticeInput = {
  /** Last day. Earlier than the notice period allows needs the lead: then it is stored as a proposal. */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which partnership. */
  readonly id: Scalars['UUID']['input'];
  /** For the others to read, 5 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * A grant (Zuwendung). Source and period: members who may read grants, the granting department, and the office and auditors
 * if it is shared with the county or the county's own money. Amounts: money people and the granting department, the office
 * for shared and county-funded grants, auditors for county-funded ones; null for everybody else.
 */
export type Grant = {
  /** Cents; null for those who may not see amounts. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** When money may be spent (Bewilligungszeitraum). */
  readonly awardPeriod: Period;
  /** What has to be done, by day. */
  readonly deadlines: ReadonlyArray<GrantDeadline>;
  /**
   * From this day on the project may begin without a decision, as the funder has consented (vorzeitiger Maßnahmebeginn); null =
   * no consent. It gives no claim to the money: until the notice it counts like applied for.
   */
  readonly earlyStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who pays what of the cost; null when nobody entered it. */
  readonly financing?: Maybe<FinancingPlan>;
  /** What of it was passed on to others and not given back, in cents; null for those who may not see amounts. */
  readonly forwardedCents?: Maybe<Scalars['Cents']['output']>;
  /** Who passed it on to the recipient (Weiterleitung); null = it comes from the funder itself. */
  readonly forwardedFrom?: Maybe<ForwardedFrom>;
  /** What of it was passed on to others, earliest proof first. */
  readonly forwardings: ReadonlyArray<Forwarding>;
  /** Land of the seat of who pays out. */
  readonly funderLand: Scalars['String']['output'];
  /** Who pays out. */
  readonly funderName: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** True for the county's own money. */
  readonly isCountyFunded: Scalars['Boolean']['output'];
  /** True when the recipient lets the integration office see it. */
  readonly isSharedWithCounty: Scalars['Boolean']['output'];
  /** True while entered by the county (vom Kreis erfasst, unbestätigt) or by who passes it on, and not yet confirmed by the recipient. */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** Whether the notice lets the recipient pass money on to others (Weiterleitung); null = nobody has said. False refuses `forwardGrant`. */
  readonly mayBePassedOn?: Maybe<Scalars['Boolean']['output']>;
  /** The recipient. */
  readonly organisationId: Scalars['UUID']['output'];
  /** Money that arrived, by day. */
  readonly payments: ReadonlyArray<GrantPayment>;
  /** Posts that end with its money, in the order entered. */
  readonly posts: ReadonlyArray<Post>;
  /** The programme. */
  readonly programme: Programme;
  /** What the proof of use says; null before it was handed in. */
  readonly proof?: Maybe<ProofOfUse>;
  /** Reference of the notice (Aktenzeichen); null before there is one. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The grant it follows on. */
  readonly renewsGrantId?: Maybe<Scalars['UUID']['output']>;
  /**
   * What is left of it: with the figures supposed here, else with those of the proof of use, else as planned. Null without a
   * plan of financing, and for those who may not see amounts. Each figure in whole cents, 0 to 9,000,000,000,000.
   */
  readonly settlement?: Maybe<GrantSettlement>;
  /** Which offerings it pays for, in the order entered. */
  readonly shares: ReadonlyArray<GrantShare>;
  /** Where it stands. */
  readonly status: GrantStatus;
  /** Why it was withdrawn; null otherwise. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The money by budget year, together the amount; empty = it is spread evenly over the award period. */
  readonly tranches: ReadonlyArray<Tranche>;
  /** What no share claims; null for those who may not see amounts. */
  readonly unallocatedCents?: Maybe<Scalars['Cents']['output']>;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Its own likelihood in basis points; null = by status, or for those who may not see amounts. */
  readonly weightBp?: Maybe<Scalars['Int']['output']>;
  /** When the work is done (Durchführungszeitraum). */
  readonly workPeriod: Period;
};


/**
 * A grant (Zuwendung). Source and period: members who may read grants, the granting department, and the office and auditors
 * if it is shared with the county or the county's own money. Amounts: money people and the granting department, the office
 * for shared and county-funded grants, auditors for county-funded ones; null for everybody else.
 */
export type GrantSettlementArgs = {
  eligibleCostCents?: InputMaybe<Scalars['Float']['input']>;
  ownFundsCents?: InputMaybe<Scalars['Float']['input']>;
  thirdPartyCents?: InputMaybe<Scalars['Float']['input']>;
};

/** A deadline of a grant, and why that day. */
export type GrantDeadline = {
  /** What can still be done about it, in German; null where its own words say all. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** What was counted from; null for a typed day. */
  readonly anchor?: Maybe<Scalars['String']['output']>;
  /** The day counted from; null for a typed day. */
  readonly anchorOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day by which it must be done, moved as its kind says. */
  readonly effectiveOn: Scalars['LocalDate']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** False: nobody has checked that the rule holds for this programme; say so wherever the deadline is shown. */
  readonly isSourceChecked: Scalars['Boolean']['output'];
  /** What has to be done. */
  readonly kind: GrantDeadlineKind;
  /** What the rule or the notice gives. */
  readonly nominalOn: Scalars['LocalDate']['output'];
  /** What was written about a day that somebody added; null for all others. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the day comes from. */
  readonly origin: DeadlineOrigin;
  /** The payment to be spent, for SPEND_BY. */
  readonly paymentId?: Maybe<Scalars['UUID']['output']>;
  /** Another day that the rules give now and that waits for a decision; null = none. */
  readonly proposedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why that day, in German, with the source at the end. */
  readonly reason: Scalars['String']['output'];
  /** Code of the rule; null for a typed day. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Last working day at the funder's seat on or before the nominal day; reminders count from it. */
  readonly safeDueOn: Scalars['LocalDate']['output'];
  /** How it treats days off. */
  readonly shiftKind: ShiftKind;
  /** Law, directive or clause. */
  readonly source: Scalars['String']['output'];
  /** Whether it is to be met. */
  readonly state: GrantDeadlineState;
  /** Why it is not open: PAST_WHEN_ENTERED, RENEWED, WITHDRAWN, REJECTED, REVOKED, REMOVED (a day that was added and taken out again) or NO_LONGER_DERIVED; else null. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
};

/** What has to be done about a grant by a day. */
export type GrantDeadlineKind =
  /** The last call of the programme before a planned project begins closes (Antragsfrist). */
  | 'CALL_CLOSES'
  /** A change is told to the funder (Änderungsanzeige), which the law wants at once; added by hand as a limit of one's own. */
  | 'CHANGE_NOTICE'
  /** Money must be called for (Mittelabruf); added by hand. */
  | 'DRAWDOWN'
  /** What was bought is free for other use after this day (Zweckbindungsfrist); added by hand. */
  | 'EARMARK_END'
  /** Applying for the time after (Folgeantrag), at the latest. */
  | 'FOLLOW_UP_APPLICATION'
  /** Last day of the award period. */
  | 'FUNDING_END'
  /** Account for a budget year that ends before the grant does (Zwischennachweis). */
  | 'INTERIM_REPORT'
  /** A day of the house; its `note` says for what. */
  | 'INTERNAL'
  /** Staff whose posts end with the money are told by this day (§ 38 SGB III: they register as looking for work three months before). */
  | 'POSTS_END'
  /** Proof of use (Verwendungsnachweis). */
  | 'PROOF_OF_USE'
  /** Money is paid back (Rückforderung); added by hand. */
  | 'REPAYMENT'
  /** Documents are kept until this day, counted from the proof of use (Aufbewahrungsfrist). */
  | 'RETENTION_END'
  /** A payment must be spent. */
  | 'SPEND_BY';

/** Whether a deadline is to be met. */
export type GrantDeadlineState =
  /** Its day had passed before it was entered here; what can still be tried says `advice`. Somebody is told once. */
  | 'MISSED'
  /** The grant no longer gives this deadline. */
  | 'OBSOLETE'
  /** To be met. */
  | 'OPEN'
  /** Nothing is to be done, for `stateReason`, such as RENEWED. */
  | 'SUPPRESSED';

/**
 * A list of grants (CSV or XLSX as German Excel writes it), handed in by `POST /tables/grants` with the file as body, up to 2 MB and 500 rows; headers as for
 * /graphql, and `X-File-Name`. The answer is `{ id }`, or 422 with `problems` when the file cannot be read. While READY its rows are understood
 * anew at every look, with what the network knows by then. The office's rows name their organisations; what it enters counts as shared and as
 * unconfirmed until the organisation answers a mail.
 */
export type GrantImport = {
  /** True: offerings of which neither plan nor list says what they cost are taken to cost what these grants pay (`CostPlan.isAssumed`). */
  readonly areCostsAssumed: Scalars['Boolean']['output'];
  /** Where a grant stands of which the list does not say it; null = that is an error of the row. */
  readonly assumedStatus?: Maybe<GrantStatus>;
  /** Until when it can be taken back, 30 days after it was written; null while there is nothing to take back. */
  readonly canUndoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The columns of the file, in their order. */
  readonly columns: ReadonlyArray<GrantImportColumn>;
  /** Offerings that get a cost plan with it, which they do not have yet. */
  readonly costPlans: Scalars['Int']['output'];
  /** Rows by what becomes of them. */
  readonly counts: GrantImportCounts;
  /** When it was handed in. Lists are kept for 90 days. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How it was written, such as `CSV, Windows-1252, Semikolon`. */
  readonly description: Scalars['String']['output'];
  /** As it was called. */
  readonly fileName: Scalars['String']['output'];
  /** What is to be said of the file as a whole. */
  readonly findings: ReadonlyArray<ImportFileFinding>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation whose list it is; null for the integration office. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** Its rows, in their order. */
  readonly rows: GrantImportRowPage;
  /** Where it stands. */
  readonly state: GrantImportState;
  /** Sum of the grants that it begins, in cents. */
  readonly totalCents: Scalars['Float']['output'];
  /** When it was taken back; null = it was not. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts up with every step; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was written; null = it was not. */
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A list of grants (CSV or XLSX as German Excel writes it), handed in by `POST /tables/grants` with the file as body, up to 2 MB and 500 rows; headers as for
 * /graphql, and `X-File-Name`. The answer is `{ id }`, or 422 with `problems` when the file cannot be read. While READY its rows are understood
 * anew at every look, with what the network knows by then. The office's rows name their organisations; what it enters counts as shared and as
 * unconfirmed until the organisation answers a mail.
 */
export type GrantImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<GrantImportRowKind>;
};

/** A column of a list of grants. */
export type GrantImportColumn = {
  /** As the file has it. */
  readonly heading: Scalars['String']['output'];
  /** Key of what it means: one of `grantImportColumns`, or `YEAR2027` for the money of a budget year; null = it is left out. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** From 0. */
  readonly position: Scalars['Int']['output'];
};

/** Rows of a list of grants by what becomes of them. */
export type GrantImportCounts = {
  /** Have errors. */
  readonly faulty: Scalars['Int']['output'];
  /** Name a grant that has been entered already. */
  readonly known: Scalars['Int']['output'];
  /** Are no grants. */
  readonly leftOut: Scalars['Int']['output'];
  /** Begin a grant. */
  readonly new: Scalars['Int']['output'];
};

/** One page of lists of grants. */
export type GrantImportPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<GrantImportSummary>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The list, or a problem. */
export type GrantImportResult = GrantImport | InvalidInput | Refused | StaleVersion;

/** A row of a list of grants. */
export type GrantImportRow = {
  /** Of the grant that it begins, in cents; null for the others. */
  readonly amountCents?: Maybe<Scalars['Float']['output']>;
  /** Everything that is to be said about it. */
  readonly findings: ReadonlyArray<ImportFinding>;
  /** The grant that it began or that is there already; null where there is none, or the caller may not know more of it. */
  readonly grantId?: Maybe<Scalars['UUID']['output']>;
  /** What becomes of it. */
  readonly kind: GrantImportRowKind;
  /** As a table program shows it, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What it is called: offering, reference, programme or funder, whichever it says first. */
  readonly title: Scalars['String']['output'];
  /** What became of its grant when the list was taken back; null until then, and for rows that began none. */
  readonly undone?: Maybe<GrantImportUndo>;
};

/** What becomes of a row of a list of grants. */
export type GrantImportRowKind =
  /** Has errors and is left out. */
  | 'FAULTY'
  /** Names a grant that has been entered already; nothing happens. */
  | 'KNOWN'
  /** Is no grant: a sum, or a remark. It is passed over. */
  | 'LEFT_OUT'
  /** Begins a grant. */
  | 'NEW';

/** One page of rows of a list of grants. */
export type GrantImportRowPage = {
  /** In their order. */
  readonly items: ReadonlyArray<GrantImportRow>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Where a list of grants stands. */
export type GrantImportState =
  /** Looked through, nothing entered. */
  | 'READY'
  /** Taken back, as far as nobody had touched it. */
  | 'UNDONE'
  /** Entered. */
  | 'WRITTEN';

/** A list of grants, as a list of lists shows it. */
export type GrantImportSummary = {
  /** When it was handed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** As it was called. */
  readonly fileName: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Its rows. */
  readonly rows: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: GrantImportState;
  /** When it was taken back; null = it was not. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written; null = it was not. */
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of a grant when its list was taken back. */
export type GrantImportUndo =
  /** It stays: somebody has changed or confirmed it since, money has come, or another grant names it. */
  | 'LEFT'
  /** It is gone, as if it had never been entered. */
  | 'REMOVED';

/** One page of grants. */
export type GrantPage = {
  /** Earliest end first. */
  readonly items: ReadonlyArray<Grant>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Money that arrived. */
export type GrantPayment = {
  /** Cents; null for those who may not see amounts. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The day it arrived. */
  readonly paidOn: Scalars['LocalDate']['output'];
  /** Code of the rule until when it must be spent, if not the programme's. */
  readonly spendByRule?: Maybe<Scalars['String']['output']>;
};

/** The grant, or a problem. */
export type GrantResult = Grant | InvalidInput | Refused | StaleVersion;

/** What is left of a grant by its kind of financing, once the cost is known or supposed. */
export type GrantSettlement = {
  /** What the funder pays in the end, in cents; never more than the notice grants. */
  readonly effectiveGrantCents: Scalars['Cents']['output'];
  /** The cost it was counted with, in cents. */
  readonly eligibleCostCents: Scalars['Cents']['output'];
  /** What lapses of the grant, in cents. */
  readonly forfeitedCents: Scalars['Cents']['output'];
  /** True: by the figures of the proof of use. False: as planned or supposed. */
  readonly isReported: Scalars['Boolean']['output'];
  /** What is still to come, in cents. */
  readonly outstandingCents: Scalars['Cents']['output'];
  /** Own funds it was counted with, in cents. */
  readonly ownFundsCents: Scalars['Cents']['output'];
  /** What has arrived so far, in cents. */
  readonly paidOutCents: Scalars['Cents']['output'];
  /** What must be paid back, in cents; interest is not counted. */
  readonly repayCents: Scalars['Cents']['output'];
  /** Money of others it was counted with, in cents. */
  readonly thirdPartyCents: Scalars['Cents']['output'];
};

/** Part of a grant for one part of one offering. */
export type GrantShare = {
  /** Its cents by largest remainder; null for those who may not see amounts. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** Share of the grant, 10000 = the whole. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** The part of the offering; `main` when nobody named one. */
  readonly part: Scalars['String']['output'];
};

/** Where a grant stands. */
export type GrantStatus =
  /** Applied for. */
  | 'APPLIED'
  /** Awarded by a notice (Bescheid). */
  | 'COMMITTED'
  /** Thought of; nothing was sent to the funder. */
  | 'PLANNED'
  /** Refused by the funder. */
  | 'REJECTED'
  /** Taken back by the funder. */
  | 'REVOKED'
  /** Begun with the funder's consent before a decision (vorzeitiger Maßnahmebeginn); counts like APPLIED, because the consent gives no claim. */
  | 'STARTED_AT_OWN_RISK'
  /** Given back or not taken by the organisation. */
  | 'WITHDRAWN';

/** One month of a group of offerings. */
export type GroupMonth = {
  /** Sum of the offerings' cents. */
  readonly costCents: Scalars['Cents']['output'];
  /** (cost − gap) / cost of these cents in basis points, rounded down; null without cost. */
  readonly coverageBp?: Maybe<Scalars['Int']['output']>;
  /** Sum of the offerings' cents. */
  readonly fundsCents: Scalars['Cents']['output'];
  /** Sum of the offerings' cents. */
  readonly gapCents: Scalars['Cents']['output'];
  /** YYYY-MM. */
  readonly month: Scalars['String']['output'];
};

/** A row of the county's table. Counts and states are of all its offerings; cents are the sum of those that are not confidential. */
export type GroupRunway = {
  /** Offerings with money that the caller may not see; they add no cents anywhere. */
  readonly confidentialOfferings: Scalars['Int']['output'];
  /** (cost − gap) / cost in basis points, rounded down; null without cost. */
  readonly coverageBp?: Maybe<Scalars['Int']['output']>;
  /** Life area or organisation id; null for the total and for offerings that belong to none. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Name for people, null like the key. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Month by month. */
  readonly months: ReadonlyArray<GroupMonth>;
  /** All offerings of the group. */
  readonly offerings: Scalars['Int']['output'];
  /** How many are in which state. */
  readonly states: ReadonlyArray<StateCount>;
  /** Cents within the horizon. */
  readonly totalCostCents: Scalars['Cents']['output'];
  /** Cents within the horizon. */
  readonly totalFundsCents: Scalars['Cents']['output'];
  /** Cents within the horizon. */
  readonly totalGapCents: Scalars['Cents']['output'];
  /** Offerings without known cost. */
  readonly withoutFigures: Scalars['Int']['output'];
};

/** An offering on which people hang and that, through this lens, cannot go on for more than six months. */
export type HandOver = {
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** Whose offering it is; null for a person's. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** Organisations that run it together with its lead. */
  readonly partners: Scalars['Int']['output'];
  /** Places that are taken, as last reported; null = nobody has said how many there are. */
  readonly placesTaken?: Maybe<Scalars['Int']['output']>;
  /** First day on which it cannot go on. */
  readonly runwayEnd: Scalars['LocalDate']['output'];
  /** UNCOVERED or RED; YELLOW on the very day of six months. */
  readonly state: RunwayState;
  /** Title of the offering. */
  readonly title: Scalars['String']['output'];
  /** People with a confirmed engagement for it that is not over. */
  readonly volunteers: Scalars['Int']['output'];
};

/** The feedback, or a problem. */
export type HandleFeedbackResult = Feedback | InvalidInput | Refused;

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

/** A column of a table. */
export type ImportColumn = {
  /** As the file has it. */
  readonly heading: Scalars['String']['output'];
  /** Key of what it means, as in `importColumns`; null = it is left out. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** From 0. */
  readonly position: Scalars['Int']['output'];
};

/** Rows by what would become of them. */
export type ImportCounts = {
  /** Would change one. */
  readonly changed: Scalars['Int']['output'];
  /** Have errors. */
  readonly faulty: Scalars['Int']['output'];
  /** Of a calendar or region: are not in it any more. */
  readonly gone: Scalars['Int']['output'];
  /** Would leave something as it is because it was corrected here. */
  readonly kept: Scalars['Int']['output'];
  /** Of a calendar or region: are not taken. */
  readonly leftOut: Scalars['Int']['output'];
  /** Would begin an offering. */
  readonly new: Scalars['Int']['output'];
  /** Would change nothing. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Something about a file as a whole. */
export type ImportFileFinding = {
  /** For programs. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** Row as a table program shows it, line of a text file; null for the whole file. */
  readonly row?: Maybe<Scalars['Int']['output']>;
};

/** Something about a row. */
export type ImportFinding = {
  /** For programs. */
  readonly code: Scalars['String']['output'];
  /** Key of the column; null for the row as a whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Its heading, as the file has it, else ours. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what is expected, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Whether it keeps the row out. */
  readonly severity: FindingSeverity;
};

/** What kind of file was handed in. */
export type ImportKind =
  /** A calendar of events (iCalendar, RFC 5545). */
  | 'CALENDAR'
  /** Places or events of an Integreat region, as its public JSON. */
  | 'INTEGREAT'
  /** A table of offerings, CSV or XLSX. */
  | 'TABLE';

/** Number of rows of an outcome. */
export type ImportOutcomeCount = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: ImportRowOutcome;
};

/** A row of a table. */
export type ImportRow = {
  /** Names of the fields that it changes; `state` where it makes an offering public, or has it wait for an approval. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** Everything that is to be said about it. */
  readonly findings: ReadonlyArray<ImportFinding>;
  /** Names of the fields that stay as they are, because they were corrected here. */
  readonly keptFields: ReadonlyArray<Scalars['String']['output']>;
  /** What would become of it; null until it was looked at. */
  readonly kind?: Maybe<ImportRowKind>;
  /** As a table program shows it, from 1; of a calendar or region the line on which the entry begins, and a number behind all lines for what is gone. */
  readonly number: Scalars['Int']['output'];
  /** The offering that it means or began; null when there is none. */
  readonly offeringId?: Maybe<Scalars['UUID']['output']>;
  /** What became of it; null until it was written. */
  readonly outcome?: Maybe<ImportRowOutcome>;
  /** Its title, else that of the offering it means. */
  readonly title: Scalars['String']['output'];
  /** What became of it when the import was taken back; null until then. */
  readonly undoOutcome?: Maybe<ImportUndoOutcome>;
};

/** Which rows of a table are wanted. */
export type ImportRowFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<ImportRowKind>;
  /** With this outcome. */
  readonly outcome?: InputMaybe<ImportRowOutcome>;
  /** With this outcome of taking back. */
  readonly undoOutcome?: InputMaybe<ImportUndoOutcome>;
  /** Only rows about which something is to be said. */
  readonly withFindings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What would become of a row of a table. */
export type ImportRowKind =
  /** Changes an offering. */
  | 'CHANGED'
  /** Has errors and is left out. */
  | 'FAULTY'
  /** Of a calendar or region: an offering that came from it and is not in it any more. It stays as it is until somebody ends it. */
  | 'GONE'
  /** Of a calendar or region: not taken, and `findings` say why: over or cancelled before it was known here, or ended here. */
  | 'LEFT_OUT'
  /** A new offering. */
  | 'NEW'
  /** Says what the offering says already. */
  | 'UNCHANGED';

/** What became of a row. */
export type ImportRowOutcome =
  /** It began an offering. */
  | 'CREATED'
  /** It could not be written; `findings` say why. */
  | 'FAILED'
  /** It was left out, as the preview had said. */
  | 'SKIPPED'
  /** There was nothing to change. */
  | 'UNCHANGED'
  /** It changed one. */
  | 'UPDATED';

/** One page of rows. */
export type ImportRowPage = {
  /** In their order. */
  readonly items: ReadonlyArray<ImportRow>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Number of rows of an outcome of taking back. */
export type ImportUndoCount = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: ImportUndoOutcome;
};

/** What became of a row when the import was taken back. */
export type ImportUndoOutcome =
  /** It stays: somebody has changed it since, takes part in it, or has signed up. */
  | 'LEFT'
  /** It had ended already. */
  | 'NOTHING'
  /** The same, apart from what was corrected since (`keptFields`). */
  | 'PARTLY'
  /** The offering that it had begun has ended. */
  | 'REMOVED'
  /** The offering says again what it said before. */
  | 'RESTORED';

/** What school holidays do to a schedule. */
export type InSchoolHolidays =
  /** It takes place in them and at no other time. */
  | 'ONLY'
  /** It pauses. */
  | 'PAUSES'
  /** It takes place all the same. */
  | 'RUNS';

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

/** Inviting an organisation to run an offering together. */
export type InvitePartnerInput = {
  /** May edit; for PARTNER only. */
  readonly canEdit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words to the invited organisation, up to 1,000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Notice period, 0 to 365 days; 90 when null. */
  readonly noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Which offering. */
  readonly offeringId: Scalars['UUID']['input'];
  /** Whom; must be verified. */
  readonly organisationId: Scalars['UUID']['input'];
  /** As what. */
  readonly role?: InputMaybe<PartnerPart>;
};

/** The partnership, or a problem. */
export type InvitePartnerResult = InvalidInput | Partnership | Refused;

/** The invitation, or a problem. */
export type InviteResult = InvalidInput | Invitation | Refused;

/** What a key for programs may be for. It never does what whoever made it could not do. */
export type KeyScope =
  /** Tells what is free, and nothing else. */
  | 'CAPACITY_WRITE'
  /** Reads feedback in the inbox. */
  | 'FEEDBACK_READ'
  /** Reads offerings with what is not public: drafts and how they stand. */
  | 'OFFERINGS_READ'
  /** Begins, changes, publishes, translates and assures offerings, tells what is free, and uploads pictures. Ends none. */
  | 'OFFERINGS_WRITE'
  /** Reads organisations of the network. */
  | 'ORGANISATIONS_READ'
  /** Reads places. */
  | 'PLACES_READ'
  /** Adds and changes places, and reads them. */
  | 'PLACES_WRITE';

/** A column that tables may have. */
export type KnownImportColumn = {
  /** What belongs in it. */
  readonly explanation: Scalars['String']['output'];
  /** In the language asked for. */
  readonly heading: Scalars['String']['output'];
  /** Send it in `setImportColumns`. */
  readonly key: Scalars['String']['output'];
};

/** Number of offerings in a language. */
export type LanguageCount = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** ISO 639-1, or ISO 639-3 where that has no code. */
  readonly value: Scalars['String']['output'];
};

/** One line of the ledger: who was told what, when, by which message, or why not. */
export type LedgerEntry = {
  /** The mail it went with; null when it went with none. */
  readonly delivery?: Maybe<ReminderDelivery>;
  /** True when it went out after its day. */
  readonly isLate: Scalars['Boolean']['output'];
  /** Why it is suppressed, as a code such as DONE, RENEWED, CATCH_UP, ACKNOWLEDGED, NOBODY_ELSE; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whom it is or was meant for. */
  readonly recipient: ReminderRecipient;
  /** Id of the reminder. */
  readonly reminderId: Scalars['UUID']['output'];
  /** Revision of the obligation it was planned for. */
  readonly revision: Scalars['Int']['output'];
  /** `T-30` = 30 days before the safe day; `T+1` = the first working day after it was due; CHANGE = the day has changed; SOON = too near for the next digest. */
  readonly rule: Scalars['String']['output'];
  /** The day it is or was meant for. */
  readonly sendOn: Scalars['LocalDate']['output'];
  /** What became of it. */
  readonly state: ReminderState;
};

/** Area of life an offering belongs to. */
export type LifeArea =
  /** Authorities and law (Behörden, Recht). */
  | 'AUTHORITIES_LAW'
  /** Digital life (Digitales). */
  | 'DIGITAL'
  /** School, day care, adult education (Bildung). */
  | 'EDUCATION'
  /** Meeting others (Begegnung). */
  | 'ENCOUNTER'
  /** Family (Familie). */
  | 'FAMILY'
  /** Health (Gesundheit). */
  | 'HEALTH'
  /** Housing (Wohnen). */
  | 'HOUSING'
  /** Learning and mediating languages (Sprache). */
  | 'LANGUAGE'
  /** Leisure and sport (Freizeit, Sport). */
  | 'LEISURE_SPORT'
  /** Getting around (Mobilität). */
  | 'MOBILITY'
  /** Supply with daily needs (Versorgung). */
  | 'SUPPLY'
  /** Work and training (Arbeit, Ausbildung). */
  | 'WORK';

/** Number of offerings in a life area. */
export type LifeAreaCount = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The life area. */
  readonly value: LifeArea;
};

/** A life area with its terms. */
export type LifeAreaEntry = {
  /** What belongs there, in one sentence; languages as for `name`. */
  readonly description: Scalars['String']['output'];
  /** What others call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** In the language named, else in that of the request. */
  readonly name: Scalars['String']['output'];
  /** Common ones first, then those of the network. */
  readonly terms: ReadonlyArray<Term>;
  /** The life area. */
  readonly value: LifeArea;
};


/** A life area with its terms. */
export type LifeAreaEntryDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A life area with its terms. */
export type LifeAreaEntryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An address on a public page with what visits found. There is none for an address that works, and none before it is sure. */
export type LinkFinding = {
  /** What to do about it, in the language of the request. */
  readonly advice: Scalars['String']['output'];
  /** When it was visited last. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Where the page is now, to be entered at `path` as it is; null unless MOVED. */
  readonly newUrl?: Maybe<Scalars['String']['output']>;
  /** Where it is entered, as a path in the input, such as `website`, `requiredDocuments.0.url` or `links.0.url`. */
  readonly path: Scalars['String']['output'];
  /** Why, in the language of the request. */
  readonly reason: Scalars['String']['output'];
  /** The first day of that; of DEAD and CERTIFICATE the first day on which a visit failed. */
  readonly since: Scalars['LocalDate']['output'];
  /** What was found. */
  readonly state: LinkState;
  /** The address as it is shown. */
  readonly url: Scalars['String']['output'];
};

/** One page of findings. */
export type LinkFindingPage = {
  /** Page by page that they are about. */
  readonly items: ReadonlyArray<ListedLinkFinding>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What was found of an address on a public page that somebody should know of. */
export type LinkState =
  /** Answers, but lets no program in. People may well be able to open it. */
  | 'BLOCKED'
  /** Browsers warn of it, since three different days: the certificate has expired, is for another name or is trusted by nobody. */
  | 'CERTIFICATE'
  /** Leads nowhere: on three different days nobody could open it, or on two it said that there is no such page. */
  | 'DEAD'
  /** Works, and says for good that it has another address by now: `newUrl`. */
  | 'MOVED'
  /** Not visited, because the address is of an unusual kind, such as with a port of its own. */
  | 'NOT_CHECKED';

/** A finding with the page that it is about. */
export type ListedLinkFinding = {
  /** What was found. */
  readonly finding: LinkFinding;
  /** The organisation that can change it; null for a person's offering. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** Id of the offering or organisation. */
  readonly subjectId: Scalars['UUID']['output'];
  /** `OFFERING` or `ORGANISATION`. */
  readonly subjectType: Scalars['String']['output'];
  /** Title of the offering, or name of the organisation. */
  readonly title: Scalars['String']['output'];
};

/** A name in one language. */
export type LocalName = {
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['output'];
  /** The name. */
  readonly text: Scalars['String']['output'];
};

/** A name in one language. */
export type LocalNameInput = {
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['input'];
  /** 2 to 80 characters. */
  readonly text: Scalars['String']['input'];
};

/** Whether texts that nobody has translated are translated by a machine. Plain language (Leichte Sprache) and informal services never are. */
export type MachineTranslation = {
  /** The operator has set up a service; without it nothing is translated, whatever the network wants. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** The network wants it: published texts of organisations are sent to that service, and nothing else. */
  readonly isOn: Scalars['Boolean']['output'];
  /** 0 = never set, and off; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The correction, or a problem. */
export type MarkCorrectionHandledResult = Correction | InvalidInput | Refused;

/** What was done. */
export type MarkObligationDoneInput = {
  /** How or by what, up to 1,000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
};

/** Calling an obligation done. */
export type MarkObligationDoneResult = InvalidInput | Obligation | Refused | StaleVersion;

/** A reason or a missing step, for programs and for people. */
export type MatchNote = {
  /** LANGUAGE, DISTANCE, REMOTE, TIME, FLEXIBLE, SEATS; for missing steps a value of OnboardingStep, AGE or SPEAK. */
  readonly code: Scalars['String']['output'];
  /** In plain words, in the language of the request. */
  readonly text: Scalars['String']['output'];
};

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
  /** The person's address; null for members who are not admins, except for their own. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation. */
  readonly organisationId: Scalars['UUID']['output'];
  /** The role. */
  readonly role: OrganisationRole;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type Mutation = {
  /** Accepts an invitation; the signed-in address must be the invited one. */
  readonly acceptInvitation: AcceptInvitationResult;
  /** Accepts an invitation; both names are public from then on. Repeating it gives the same answer. */
  readonly acceptPartnership: AnswerPartnershipResult;
  /** Says that somebody takes care of it; reminders go on. */
  readonly acknowledgeObligation: AcknowledgeObligationResult;
  /** Adds a contribution: of the own organisation, or as lead named for a partner. Money is for those who may see its amount. */
  readonly addContribution: AddContributionResult;
  /** Adds a deadline that no rule can know: of a letter of the funder, or a day of the house. Cleared with `setGrantDeadline`, it is gone. */
  readonly addGrantDeadline: GrantResult;
  /** Enters money that arrived; the day until which it must be spent is derived. */
  readonly addPayment: GrantResult;
  /** Adds a shift. */
  readonly addShift: AddShiftResult;
  /** Adds a term to those of the network acted in. Offerings of this network alone can carry it. One that is called like another term, life area or target group is refused with the name of that. */
  readonly addTerm: AddTermResult;
  /** The lead agrees to the earlier end that a partner proposed. */
  readonly agreeToEarlyEnd: PartnershipResult;
  /** Takes an offered seat or passes it on. */
  readonly answerOffer: ChangeSignUpResult;
  /** Takes a requesting organisation in, or does not. */
  readonly answerPartnershipRequest: AnswerPartnershipResult;
  /** Asks by mail once more to confirm or correct an entry of the office, for example after a correction; a link that is still open ends. */
  readonly askToConfirm: AskToConfirmResult;
  /** Everything is still right (alles stimmt noch): for whoever answers for a published offering; the office for what it entered and nobody confirmed. */
  readonly assureOffering: AssureOfferingResult;
  /** Cancels one's own sign-up, at any time. The seat goes to the first in line. */
  readonly cancelSignUp: ChangeSignUpResult;
  /** Cancels for a volunteer. The seat goes to the first in line. */
  readonly cancelSignUpByOrganisation: DecideSignUpResult;
  /** Moves the end of an own contribution; null = until further notice. */
  readonly changeContributionEnd: ContributionResult;
  /** Changes a member's role. The last admin cannot be lowered. Open invitations sent by an admin whom another one lowers are withdrawn. */
  readonly changeMembership: ChangeMembershipResult;
  /** Changes a shift. More seats go to those in line at once; new times are told to everyone who signed up. */
  readonly changeShift: ChangeShiftResult;
  /** Clears an informal service, or its changes: as the office, or as admin of a verified organisation that vouches for it. Approves what editors of an organisation published or changed, as one of its admins. */
  readonly clearOffering: ClearOfferingResult;
  /** Ends an offering with everything that hangs on it: coming shifts are cancelled, their volunteers told. For an admin of its lead; a suspended one has no lead and is the office's to end. */
  readonly closeOffering: CloseOfferingResult;
  /** Ends it. Everyone who signed up for what has not begun gets a mail with the reason. */
  readonly closeOpportunity: CloseOpportunityResult;
  /** Confirms a contribution that the lead has named; it becomes public. Money is for those who may see its amount. */
  readonly confirmContribution: ContributionResult;
  /** Somebody has looked at a day that a rule gives: it is right and never replaced silently, or the proposed one is. InvalidInput for a typed day, and for a proposal that there is not. */
  readonly confirmGrantDeadline: GrantResult;
  /** Makes a key for programs; as a signed-in person, not with another key. Up to 20 that work for one organisation or office. */
  readonly createAccessKey: CreateAccessKeyResult;
  /** Makes a key for programs. It has the rights of the person, without those that need a second factor. */
  readonly createApiKey: CreateApiKeyResult;
  /** Begins an offering of the organisation acted for, as a draft. */
  readonly createOffering: CreateOfferingResult;
  /** Enters a draft. */
  readonly createOpportunity: CreateOpportunityResult;
  /** Begins a person's own service, as a draft. */
  readonly createPersonalOffering: CreateOfferingResult;
  /** Adds a place of an organisation; not of informal initiatives, which show no address. */
  readonly createPlace: CreatePlaceResult;
  /** Enters a funder's programme for the whole network; an organisation must be verified. */
  readonly createProgramme: CreateProgrammeResult;
  /** Takes over the name that a verified organisation wants, or declines it; its admins get a mail. */
  readonly decideOrganisationName: DecideOrganisationNameResult;
  /** Accepts or declines an application. */
  readonly decideSignUp: DecideSignUpResult;
  /** Declines an invitation. Repeating it gives the same answer. */
  readonly declinePartnership: AnswerPartnershipResult;
  /** Ends an own contribution today. */
  readonly endContribution: ContributionResult;
  /**
   * Ends a membership: an admin for others, everyone for themself. The last admin cannot leave. Open invitations of the
   * person into the organisation are withdrawn, and those sent by an admin whom another one removes.
   */
  readonly endMembership: EndMembershipResult;
  /** Takes a role in the network acted in away; effective for the very next request. The last coordinator cannot be removed. */
  readonly endNetworkRole: EndNetworkRoleResult;
  /** Ends a session or revokes an API key; effective for the very next request. */
  readonly endSession: EndSessionResult;
  /** Starts setting up an authenticator app; replaces an unconfirmed one. Refused when one is confirmed. */
  readonly enrolSecondFactor: EnrolSecondFactorResult;
  /** Enters a grant from its notice; deadlines are derived, reminders planned. */
  readonly enterGrant: GrantResult;
  /** Enters a later end; deadlines move, and reminders of the old days become obsolete. */
  readonly extendGrant: GrantResult;
  /** Passes feedback of the office's inbox on to the organisation behind the offering, with its words. */
  readonly forwardFeedback: HandleFeedbackResult;
  /**
   * Passes a part of a committed grant on to another organisation (Weiterleitung). It becomes a grant of theirs, to be
   * confirmed by mail, whose proof of use is due as many weeks before one's own as checking takes; when one's own day moves,
   * theirs is proposed anew. Who passed it on sees it. Refused WRONG_STATE, ORGANISATION_NOT_VERIFIED or FORWARDING_LOOP.
   */
  readonly forwardGrant: GrantResult;
  /** Says that something is wrong with an offering; needs no account. At most 10 an hour of one sender. */
  readonly giveFeedback: GiveFeedbackResult;
  /** Ends the own part in a shared offering. The lead cannot leave. */
  readonly giveNotice: AnswerPartnershipResult;
  /** The office invites the first admin of an organisation that it entered itself and that has none; single use, 14 days, one at a time. */
  readonly inviteFirstAdmin: InviteResult;
  /** Invites a colleague by mail; single use, 14 days. */
  readonly inviteMember: InviteResult;
  /** Invites an organisation; open for 21 days, at most 20 open per offering. An open request of that organisation is accepted by it at once. The same invitation sent twice is a problem. */
  readonly invitePartner: InvitePartnerResult;
  /** Invites somebody into a role of the network by mail; single use, 14 days. */
  readonly inviteToNetwork: InviteResult;
  /** Locks an account: nobody signs in with it, all its sessions and keys end. For operators, with a second factor. */
  readonly lockAccount: OperateAccountResult;
  /** Notes that a correction has been dealt with, by those to whom it was written. */
  readonly markCorrectionHandled: MarkCorrectionHandledResult;
  /** Notes that feedback was dealt with. */
  readonly markFeedbackHandled: HandleFeedbackResult;
  /** Says that it is done: no further reminder goes out. */
  readonly markObligationDone: MarkObligationDoneResult;
  /** Publishes it. The organisation must be verified; with fixed times there must be a shift to sign up for. */
  readonly openOpportunity: OpenOpportunityResult;
  /** Takes it out of the list for now; those who signed up stay. */
  readonly pauseOpportunity: OpenOpportunityResult;
  /** Makes a draft public; an informal service is submitted for clearing, and what an editor publishes to an admin where the organisation wants it. Asks once where there are possible duplicates. */
  readonly publishOffering: PublishOfferingResult;
  /** Notes who came, after the start; can be corrected until 30 days after the end. */
  readonly recordAttendance: DecideSignUpResult;
  /** The office enters a grant it knows of; the recipient is asked by mail to confirm or correct it. */
  readonly recordGrant: GrantResult;
  /** Enters and publishes an offering as the county knows it, and asks the organisation by mail to confirm or correct. */
  readonly recordOffering: RecordOfferingResult;
  /** Enters an organisation as the county knows it and asks it by mail to confirm or correct. */
  readonly recordOrganisation: RegisterOrganisationResult;
  /** Registers an organisation in a network. */
  readonly registerOrganisation: RegisterOrganisationResult;
  /** Takes a place away that no running offering uses. What offerings said stays readable. */
  readonly removePlace: RemovePlaceResult;
  /** Tells what is free, as of now: public at once, without a new version, and without a revision to be cleared or approved. */
  readonly reportCapacity: ReportCapacityResult;
  /** Says that nothing was found; needs no account. At most 10 an hour of one sender, feedback counted. Words go to the inbox of the integration office. */
  readonly reportNothingFound: ReportNothingFoundResult;
  /** Asks to join a published offering; not within 90 days after a rejection. An open invitation is accepted by it at once. */
  readonly requestPartnership: AnswerPartnershipResult;
  /** Sends a mail with a link and a six-digit code, both good once and for 10 minutes. At most 5 mails per address in 15 minutes. */
  readonly requestSignIn: RequestSignInResult;
  /** Asks the coordinator to verify the organisation; the office gets a mail. */
  readonly requestVerification: RequestVerificationResult;
  /** Lets an offering say again what it said in a revision: a change like any other, with the same checks. A contact that was erased stays as it is now. */
  readonly restoreOfferingRevision: RestoreOfferingRevisionResult;
  /** Returns a submitted service or offering to its draft instead of clearing it; of a public offering its changes, which stay to be revised while the public sees what was approved. */
  readonly returnOffering: ClearOfferingResult;
  /** Opens the contact of a confirmed volunteer, and leaves a trail of it, which the volunteer reads in `myContactReveals`. */
  readonly revealContact: RevealContactResult;
  /** Revokes a key; effective for the very next request. For those who could make it, and for operators. */
  readonly revokeAccessKey: RevokeAccessKeyResult;
  /** Takes a notice back; holds once partner and lead have both called it. */
  readonly revokeNotice: PartnershipResult;
  /** Sets which pages of others may ask from a browser. They read what is public, or what a key for programs opens; never with somebody's cookie. */
  readonly setAllowedOrigins: SetAllowedOriginsResult;
  /** Sets what an offering costs. */
  readonly setCostPlan: SetCostPlanResult;
  /** Sets how often published offerings are looked at. */
  readonly setFreshness: SetFreshnessResult;
  /** Sets the thresholds of the network. */
  readonly setFundingThresholds: SetFundingThresholdsResult;
  /** Types the day of a deadline from the notice, or clears it. */
  readonly setGrantDeadline: GrantResult;
  /** Says how a list of grants is to be read. */
  readonly setGrantImportReading: GrantImportResult;
  /** Says which column of a table is which, and has it looked through anew. */
  readonly setImportColumns: OfferingImportResult;
  /** Sets whether a machine translates what people have not. */
  readonly setMachineTranslation: SetMachineTranslationResult;
  /** Sets the terms of the open data of the network acted in. */
  readonly setOpenData: SetOpenDataResult;
  /** Enters the school holidays of the network, for schedules that pause in them. */
  readonly setSchoolHolidays: SetSchoolHolidaysResult;
  /** Says texts of an offering in another language. Where changes wait for clearing or approval, translations wait too. */
  readonly setTranslations: SetTranslationsResult;
  /** Signs in. After 5 wrong codes the mail is worthless. */
  readonly signIn: SignInResult;
  /** Signs up. Signing up again for the same gives the same answer. */
  readonly signUp: SignUpResult;
  /** Confirms the authenticator app with its first code, or shows the second factor in this session (10 tries in 15 minutes). */
  readonly stepUp: ProveSecondFactorResult;
  /**
   * The proof of use was handed in: nobody is reminded of it any more, and the time for which documents are kept counts from
   * that day. Again with better figures, it replaces what was said before. Refused WRONG_STATE where nothing was ever awarded.
   */
  readonly submitProofOfUse: GrantResult;
  /** Suspends an organisation, or refuses to verify it; its public pages are hidden at once, and its admins get a mail with the reason. */
  readonly suspendOrganisation: SuspendOrganisationResult;
  /** Takes a list back, within 30 days: what it has brought and nobody has touched since goes as if it had never been entered. */
  readonly undoGrantImport: GrantImportResult;
  /** Has an import taken back by a job, within 30 days: what it began ends, what it changed is as it was, what was corrected since stays and is listed. */
  readonly undoImport: OfferingImportResult;
  /** Unlocks an account; what was ended stays ended. For operators, with a second factor. */
  readonly unlockAccount: OperateAccountResult;
  /** Changes the own account. */
  readonly updateAccount: UpdateAccountResult;
  /** Changes a grant, or enters the funder's decision. */
  readonly updateGrant: GrantResult;
  /** Changes an offering. A published one must stay complete; an informal one, and one whose organisation wants it, stays public as it was until the changes are cleared. */
  readonly updateOffering: UpdateOfferingResult;
  /** Changes what is said. */
  readonly updateOpportunity: UpdateOpportunityResult;
  /** Changes an organisation: its admins and editors, and the office for what it entered itself until the organisation has confirmed it. Somebody of the organisation who saves such an entry has confirmed it. */
  readonly updateOrganisation: UpdateOrganisationResult;
  /** Changes a place, and with it all offerings there. Where an organisation approves what its editors change, one that is public is changed by its admins. The office changes what it entered until the organisation has looked at it. */
  readonly updatePlace: UpdatePlaceResult;
  /**
   * Corrects a programme: the organisation that entered it, or the office. Other rules move the deadlines of its grants; a typed
   * day stays. Grants keep the funder and the seat they were entered with.
   */
  readonly updateProgramme: UpdateProgrammeResult;
  /** Renames a term of the network, retires it or brings it back. Terms are never deleted, because offerings and what they once said hold on to them. */
  readonly updateTerm: UpdateTermResult;
  /** Changes one's own profile. */
  readonly updateVolunteerProfile: UpdateVolunteerProfileResult;
  /** Verifies an organisation, also one that is suspended; its admins get a mail. */
  readonly verifyOrganisation: VerifyOrganisationResult;
  /** Gives a grant back, or an application up; the duties to account for money stay. */
  readonly withdrawGrant: GrantResult;
  /** Withdraws an open invitation. */
  readonly withdrawInvitation: WithdrawInvitationResult;
  /** Takes an open invitation back. Repeating it gives the same answer. */
  readonly withdrawPartnerInvitation: PartnershipResult;
  /** Takes an open request back. Repeating it gives the same answer. */
  readonly withdrawPartnershipRequest: PartnershipResult;
  /** Enters the grants of a list in one go, with programmes and drafts of offerings that it is the first to name, and cost plans where there are none: all of it, or nothing. */
  readonly writeGrantImport: GrantImportResult;
  /** Has a table written by a job. Refused while it has errors or possible duplicates, unless they were looked at, and when another table was written since this one was looked through. */
  readonly writeImport: OfferingImportResult;
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
export type MutationAcceptPartnershipArgs = {
  input: AcceptPartnershipInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAcknowledgeObligationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAddContributionArgs = {
  input: AddContributionInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAddGrantDeadlineArgs = {
  input: AddGrantDeadlineInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAddPaymentArgs = {
  input: AddPaymentInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAddShiftArgs = {
  input: AddShiftInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAddTermArgs = {
  input: AddTermInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAgreeToEarlyEndArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAnswerOfferArgs = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['UUID']['input'];
  network: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAnswerPartnershipRequestArgs = {
  input: AnswerPartnershipRequestInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAskToConfirmArgs = {
  input: AskToConfirmInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationAssureOfferingArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCancelSignUpArgs = {
  id: Scalars['UUID']['input'];
  network: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCancelSignUpByOrganisationArgs = {
  id: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationChangeContributionEndArgs = {
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
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
export type MutationChangeShiftArgs = {
  input: ChangeShiftInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationClearOfferingArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCloseOfferingArgs = {
  input: CloseOfferingInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCloseOpportunityArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationConfirmContributionArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationConfirmGrantDeadlineArgs = {
  input: ConfirmGrantDeadlineInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCreateAccessKeyArgs = {
  input: CreateAccessKeyInput;
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
export type MutationCreateOfferingArgs = {
  input: OfferingInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCreateOpportunityArgs = {
  input: CreateOpportunityInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCreatePersonalOfferingArgs = {
  input: OfferingInput;
  network: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCreatePlaceArgs = {
  input: CreatePlaceInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationCreateProgrammeArgs = {
  input: CreateProgrammeInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationDecideOrganisationNameArgs = {
  input: DecideOrganisationNameInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationDecideSignUpArgs = {
  input: DecideSignUpInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationDeclinePartnershipArgs = {
  input: DeclinePartnershipInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationEndContributionArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
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
export type MutationEndNetworkRoleArgs = {
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
export type MutationEnterGrantArgs = {
  input: EnterGrantInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationExtendGrantArgs = {
  input: ExtendGrantInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationForwardFeedbackArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationForwardGrantArgs = {
  input: ForwardGrantInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationGiveNoticeArgs = {
  input: GiveNoticeInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationInviteFirstAdminArgs = {
  email: Scalars['String']['input'];
  organisationId: Scalars['UUID']['input'];
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
export type MutationInvitePartnerArgs = {
  input: InvitePartnerInput;
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
export type MutationLockAccountArgs = {
  email: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationMarkCorrectionHandledArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationMarkFeedbackHandledArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationMarkObligationDoneArgs = {
  input: MarkObligationDoneInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationOpenOpportunityArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationPauseOpportunityArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationPublishOfferingArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  isDuplicateChecked?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRecordAttendanceArgs = {
  attended: Scalars['Boolean']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRecordGrantArgs = {
  input: RecordGrantInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRecordOfferingArgs = {
  input: RecordOfferingInput;
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
export type MutationRemovePlaceArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationReportCapacityArgs = {
  input: ReportCapacityInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationReportNothingFoundArgs = {
  input: ReportNothingFoundInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRequestPartnershipArgs = {
  input: RequestPartnershipInput;
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
export type MutationRestoreOfferingRevisionArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationReturnOfferingArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRevealContactArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRevokeAccessKeyArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationRevokeNoticeArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetAllowedOriginsArgs = {
  input: SetAllowedOriginsInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetCostPlanArgs = {
  input: SetCostPlanInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetFreshnessArgs = {
  input: SetFreshnessInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetFundingThresholdsArgs = {
  input: SetFundingThresholdsInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetGrantDeadlineArgs = {
  input: SetGrantDeadlineInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetGrantImportReadingArgs = {
  input: SetGrantImportReadingInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetImportColumnsArgs = {
  input: SetImportColumnsInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetMachineTranslationArgs = {
  input: SetMachineTranslationInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetOpenDataArgs = {
  input: SetOpenDataInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetSchoolHolidaysArgs = {
  input: SetSchoolHolidaysInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationSetTranslationsArgs = {
  input: SetTranslationsInput;
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
export type MutationSignUpArgs = {
  input: SignUpInput;
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
export type MutationSubmitProofOfUseArgs = {
  input: SubmitProofOfUseInput;
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
export type MutationUndoGrantImportArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUndoImportArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUnlockAccountArgs = {
  email: Scalars['String']['input'];
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
export type MutationUpdateGrantArgs = {
  input: UpdateGrantInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateOfferingArgs = {
  input: UpdateOfferingInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateOpportunityArgs = {
  input: UpdateOpportunityInput;
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
export type MutationUpdatePlaceArgs = {
  input: UpdatePlaceInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateProgrammeArgs = {
  input: UpdateProgrammeInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateTermArgs = {
  input: UpdateTermInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationUpdateVolunteerProfileArgs = {
  input: UpdateVolunteerProfileInput;
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
export type MutationWithdrawGrantArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationWithdrawInvitationArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationWithdrawPartnerInvitationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationWithdrawPartnershipRequestArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationWriteGrantImportArgs = {
  input: WriteGrantImportInput;
};


/**
 * Writing. Every mutation returns either the changed object or a `Problem`. It takes an `Idempotency-Key` header (1 to 255
 * characters, kept at least 24 hours): the same request under the same key gives the same answer and acts once.
 */
export type MutationWriteImportArgs = {
  input: WriteImportInput;
};

/** From where and how far: a town or postcode, or a point. */
export type NearInput = {
  /** As the crow flies, 1 to 100. */
  readonly km?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84, degrees; with `longitude`, instead of `place`. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** WGS 84, degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** A town of the network by its name, a postcode, or both; up to 120 characters. `towns` completes it. A town that the network does not know is refused, with up to five similar names as `similar`. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
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

/** A cliff of one offering in the county. */
export type NetworkCliff = {
  /** The first day after the fall. */
  readonly day: Scalars['LocalDate']['output'];
  /** Coverage before, in basis points; null when the offering's amounts are confidential. */
  readonly fromBp?: Maybe<Scalars['Int']['output']>;
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** Whose offering it is; null for a person's. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** Title of the offering. */
  readonly title: Scalars['String']['output'];
  /** Coverage after, in basis points; null when the offering's amounts are confidential. */
  readonly toBp?: Maybe<Scalars['Int']['output']>;
};

/** A person's role in a whole network. */
export type NetworkMember = {
  /** The person. */
  readonly accountId: Scalars['UUID']['output'];
  /** When the role began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Name the person gave; empty when they gave none. */
  readonly displayName: Scalars['String']['output'];
  /** The person's address. */
  readonly email: Scalars['String']['output'];
  /** Id; what `endNetworkRole` ends. */
  readonly id: Scalars['UUID']['output'];
  /** True while the account is locked: the role is there, but nobody can sign in to use it. */
  readonly isLocked: Scalars['Boolean']['output'];
  /** The network. */
  readonly networkId: Scalars['UUID']['output'];
  /** The role. */
  readonly role: NetworkRole;
};

/** Rights of a person in a whole network. */
export type NetworkRole =
  /** Council member or audit office: reading, without personal data. */
  | 'AUDITOR'
  /** Complaints body. */
  | 'COMPLAINTS'
  /** Integration office; needs a second factor. */
  | 'COORDINATOR';

/** How long the money lasts in the whole network. */
export type NetworkRunway = {
  /** First day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By first life area, so that money counts once. */
  readonly byLifeArea: ReadonlyArray<GroupRunway>;
  /** By organisation. */
  readonly byOrganisation: ReadonlyArray<GroupRunway>;
  /** All cliffs within the horizon, by day. */
  readonly cliffs: ReadonlyArray<NetworkCliff>;
  /** Who takes over? Offerings on which people hang and that cannot go on for more than six months, the earliest end first. */
  readonly handOvers: ReadonlyArray<HandOver>;
  /** Last day, the end of a month. */
  readonly horizonEnd: Scalars['LocalDate']['output'];
  /** The lens it was computed through. */
  readonly lens: RunwayLens;
  /** The rows that the table adds up. */
  readonly offerings: OfferingRunwayPage;
  /** How far it can be trusted. */
  readonly quality: DataQuality;
  /** What is behind these counts, to be put right. Grants that the caller may not know of are counted, never listed. */
  readonly qualityEntries: DataQualityEntryPage;
  /** The thresholds it was computed with. */
  readonly thresholds: FundingThresholds;
  /** All offerings together. */
  readonly total: GroupRunway;
};


/** How long the money lasts in the whole network. */
export type NetworkRunwayOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How long the money lasts in the whole network. */
export type NetworkRunwayQualityEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issue?: InputMaybe<DataQualityIssue>;
};

/** A key that was just made. */
export type NewAccessKey = {
  /** What is kept of it. */
  readonly accessKey: AccessKey;
  /** The key itself, to be sent as `Authorization: Bearer …`. Shown once; only its hash is stored. */
  readonly token: Scalars['String']['output'];
};

/** One time at which something takes place. */
export type NextTime = {
  /** End. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What is said about this day, else about the schedule. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the offering says so, or its place. */
  readonly origin: ScheduleOrigin;
  /** Beginning. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** At which place, and for a mobile one at which stop; null = at all places of the offering. */
  readonly where?: Maybe<TimePlace>;
};

/** Something needed for the public page is missing. */
export type NotReadyToPublish = Problem & {
  /** Always NOT_READY_TO_PUBLISH. */
  readonly code: ProblemCode;
  /** Everything that is missing. */
  readonly fields: ReadonlyArray<FieldProblem>;
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
};

/** Something that must be done by a day, such as handing in a proof of use (Verwendungsnachweis). */
export type Obligation = {
  /** When somebody said that they take care of it; null when nobody did since the day last changed. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was called done; null when it was not. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which the deadline ends by law: the next working day after weekends and holidays (§ 31 (3) VwVfG). */
  readonly effective: Scalars['LocalDate']['output'];
  /** What was said about how it was done; null when nothing was. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Kind, such as PROOF_OF_USE; new kinds may appear. */
  readonly kind: Scalars['String']['output'];
  /** The kind as people read it, in the language of the request. */
  readonly kindLabel: Scalars['String']['output'];
  /** The day as the notice or rule names it. */
  readonly nominal: Scalars['LocalDate']['output'];
  /** The organisation it is up to; null when it is up to the network or to a person. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** Why it is suppressed, as a code such as RENEWED or WITHDRAWN; null in other states. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The person it is up to; null = whoever has the role for it in the organisation. */
  readonly responsibleAccountId?: Maybe<Scalars['UUID']['output']>;
  /** Counts up with every change of the day. */
  readonly revision: Scalars['Int']['output'];
  /** The last working day on or before `nominal`: reminders count from it, and whoever keeps to it is always in time. */
  readonly safeDue: Scalars['LocalDate']['output'];
  /** How it stands. */
  readonly state: ObligationState;
  /** Id of that object. */
  readonly subjectId: Scalars['UUID']['output'];
  /** Kind of the object it is about, such as `grant`. */
  readonly subjectType: Scalars['String']['output'];
  /** What it is about, in a few words and without amounts. */
  readonly title: Scalars['String']['output'];
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One page of obligations. */
export type ObligationPage = {
  /** In order of `nominal`, the nearest day first. */
  readonly items: ReadonlyArray<Obligation>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** How an obligation stands. */
export type ObligationState =
  /** Done. */
  | 'DONE'
  /** Somebody still has to do it; reminders go out at its stages. */
  | 'OPEN'
  /** No longer needed; `reason` says why. */
  | 'SUPPRESSED';

/** One offering: its public page, and for its owners and the office also how it stands. */
export type Offering = {
  /** By whom it is accredited, such as `BAMF`; null when nothing was said. */
  readonly accreditations?: Maybe<Scalars['String']['output']>;
  /** For which ages it is meant. It informs; who is turned away for an age is told so by `restriction`. */
  readonly ageRange: AgeRange;
  /** Another name that people know it by; null when there is none. */
  readonly alternateName?: Maybe<Scalars['String']['output']>;
  /** What is different at present; null when nothing is, and after its last day. */
  readonly announcement?: Maybe<OfferingAnnouncement>;
  /** Says neither a time nor that it is agreed, because its place gives no hours any more: show that one has to ask the contact. */
  readonly areTimesMissing: Scalars['Boolean']['output'];
  /** True when it says times and none of them comes any more, as far as school holidays have been entered: show that nothing is coming. A pause that is announced does not count. */
  readonly areTimesOver: Scalars['Boolean']['output'];
  /** Day by which somebody should look again; null unless published, and for outsiders. */
  readonly assuranceDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day on which somebody last said that everything here is right (zuletzt geprüft); publishing counts. Null = never, or not known. */
  readonly assuredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Languages in which title and description can be read, the original first. */
  readonly availableLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** What is free; empty when nothing was told, which does not mean that nothing is free. */
  readonly capacities: ReadonlyArray<OfferingCapacity>;
  /** Last change of what the page shows, also by one of its places; lists are in the order in which the offerings themselves were changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The note that goes with the reason. */
  readonly closeNote?: Maybe<Scalars['String']['output']>;
  /** Why it ended; null while it runs and for outsiders. */
  readonly closeReason?: Maybe<CloseReason>;
  /** Declared public contact. */
  readonly contact: OfferingContact;
  /** What they confirmed to contribute. */
  readonly contributions: ReadonlyArray<PublicContribution>;
  /** Counts up with every change of what partners agreed to (title, openness, cost, place, languages); null for outsiders. */
  readonly coreRevision?: Maybe<Scalars['Int']['output']>;
  /** What it costs. */
  readonly cost: OfferingCost;
  /** What it is, in short. */
  readonly description: Scalars['String']['output'];
  /** Contacts beside the main one, declared public; always empty for informal services. */
  readonly furtherContacts: ReadonlyArray<FurtherContact>;
  /** Changed since it was cleared or approved; the public sees that state. Null for outsiders. */
  readonly hasUnclearedChanges?: Maybe<Scalars['Boolean']['output']>;
  /** How to register, or that one need not; null when nothing was said. */
  readonly howToRegister?: Maybe<Scalars['String']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Pictures in their order; empty when there are none. */
  readonly images: ReadonlyArray<OfferingImage>;
  /** Interpreting, such as `Arabic on Mondays, other languages on request`; null when nothing was said. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** True from that day on, until somebody has looked; null for outsiders. */
  readonly isAssuranceDue?: Maybe<Scalars['Boolean']['output']>;
  /** Registered by a person or an informal initiative; null for outsiders. */
  readonly isInformal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether one of its times is going on at this moment, holidays, exceptions and pauses considered; null when it says no times. */
  readonly isOpenNow?: Maybe<Scalars['Boolean']['output']>;
  /** The place is agreed (nach Vereinbarung). */
  readonly isPlaceByArrangement: Scalars['Boolean']['output'];
  /** Takes place by telephone or online. */
  readonly isRemote: Scalars['Boolean']['output'];
  /** The time is agreed (nach Vereinbarung). */
  readonly isTimeByArrangement: Scalars['Boolean']['output'];
  /** Entered by the county and not confirmed by the organisation yet (vom Kreis erfasst, unbestätigt). */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** Spoken languages, ISO 639-1, or ISO 639-3 where that has no code. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The first one is the primary. */
  readonly lifeAreas: ReadonlyArray<LifeArea>;
  /** Addresses on its public page that lead nowhere, have moved or could not be checked; empty when there is nothing to tell, null for outsiders. */
  readonly linkFindings?: Maybe<ReadonlyArray<LinkFinding>>;
  /** What is missing for publishing; null for outsiders. */
  readonly missingForPublishing?: Maybe<ReadonlyArray<FieldProblem>>;
  /** Its network. */
  readonly networkId: Scalars['UUID']['output'];
  /** The next three times as of now, holidays and exceptions considered; empty when there is none within 400 days. */
  readonly nextTimes: ReadonlyArray<NextTime>;
  /** Who may come. */
  readonly openness: Openness;
  /** Who runs it; null for a person's service. */
  readonly organisation?: Maybe<OfferingOrganisation>;
  /** The language that it was written in first: de, de-x-leicht, en, ar, uk or tr. */
  readonly originalLanguage: Scalars['String']['output'];
  /** Who runs it together with the organisation in front; empty when nobody does. */
  readonly partners: ReadonlyArray<PublicPartner>;
  /** Where. */
  readonly places: ReadonlyArray<OfferingPlace>;
  /** Papers that are needed; empty when none were named. */
  readonly requiredDocuments: ReadonlyArray<RequiredDocument>;
  /** Why not everyone; null when open to all. */
  readonly restriction?: Maybe<OfferingRestriction>;
  /** Why it, or its changes, were returned instead of cleared; null otherwise and for outsiders. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** How long its money lasts; null for everyone but its money people and editors, the office and auditors. */
  readonly runway?: Maybe<OfferingRunway>;
  /** AGS of counties (5 digits) or municipalities (8 digits) it comes to. */
  readonly servedAreas: ReadonlyArray<Scalars['String']['output']>;
  /** The verified organisation that vouches for an informal service; null when the office does. */
  readonly sponsor?: Maybe<OfferingOrganisation>;
  /** Where it stands. Everyone but owners and office sees published ones only. */
  readonly state: OfferingState;
  /** Whom it suits especially; nobody else is excluded by it. */
  readonly suitedFor: ReadonlyArray<SuitedFor>;
  /** Finer words for what it is, of the common terms and of the network's own. */
  readonly terms: ReadonlyArray<OfferingTerm>;
  /** Of every text in this answer its language and how it stands. */
  readonly textStates: ReadonlyArray<OfferingShownText>;
  /** When. */
  readonly times: ReadonlyArray<Schedule>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** All translations. */
  readonly translations: ReadonlyArray<OfferingTranslation>;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** How long one waits, in words; null when nothing was said. */
  readonly waitTime?: Maybe<Scalars['String']['output']>;
  /** What should be thought over; null for outsiders. */
  readonly warnings?: Maybe<ReadonlyArray<OfferingWarning>>;
  /** Page about it; null when there is none. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** What to bring; null when nothing was said. */
  readonly whatToBring?: Maybe<Scalars['String']['output']>;
};


/** One offering: its public page, and for its owners and the office also how it stands. */
export type OfferingRunwayArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<RunwayLens>;
};

/** What is different for a while (aktueller Hinweis). */
export type OfferingAnnouncement = {
  /** It does not take place so long (macht Pause): `nextTimes` go on after the last day. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** In the words of the organisation. */
  readonly text: Scalars['String']['output'];
  /** Last day on which it holds; null = until it is taken away. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
};

/** What is different for a while; an empty text clears it. */
export type OfferingAnnouncementInput = {
  /** It does not take place so long. */
  readonly isPaused?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 300 characters; needed with the others. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it holds, not before today and up to 2100; left out, or 9999-12-31 as office programs write it, = until it is taken away. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How much is free, and when that was told (freie Plätze, Stand). */
export type OfferingCapacity = {
  /** How many are free. */
  readonly available: Scalars['Int']['output'];
  /** What exactly; null when `unit` says enough, and always for informal services. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** How many there are in all; null when not told. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** True when it was told too long ago to count on: after 2 days for beds, 7 for appointments and hours, 14 for the rest. */
  readonly mayBeOutdated: Scalars['Boolean']['output'];
  /** When it was told: show it beside the figure (Stand). */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** What is counted. */
  readonly unit: CapacityUnit;
};

/** A published offering as a list shows it. Taken from the read model, complete in one statement. */
export type OfferingCard = {
  /** By whom it is accredited, such as `BAMF`; null when nothing was said. */
  readonly accreditations?: Maybe<Scalars['String']['output']>;
  /** For which ages it is meant. It informs; who is turned away for an age is told so by `restriction`. */
  readonly ageRange: AgeRange;
  /** Another name that people know it by; null when there is none. */
  readonly alternateName?: Maybe<Scalars['String']['output']>;
  /** What is different at present; null when nothing is, and after its last day. */
  readonly announcement?: Maybe<OfferingAnnouncement>;
  /** Says neither a time nor that it is agreed, because its place gives no hours any more: show that one has to ask the contact. */
  readonly areTimesMissing: Scalars['Boolean']['output'];
  /** True when it says times and none of them comes any more, as far as school holidays have been entered: show that nothing is coming. A pause that is announced does not count. */
  readonly areTimesOver: Scalars['Boolean']['output'];
  /** Day on which somebody last said that everything here is right (zuletzt geprüft); publishing counts. Null = not known. */
  readonly assuredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Languages in which title and description can be read, the original first. */
  readonly availableLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** What is free; empty when nothing was told, which does not mean that nothing is free. */
  readonly capacities: ReadonlyArray<OfferingCapacity>;
  /** Last change of what the page shows, also by one of its places; lists are in the order in which the offerings themselves were changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Declared public contact. */
  readonly contact: OfferingContact;
  /** What it costs. */
  readonly cost: OfferingCost;
  /** What it is, in short. */
  readonly description: Scalars['String']['output'];
  /** Kilometres as the crow flies from `filter.near` to the nearest of its places, to a tenth; of a place without a point those to its town. Null without `near`, and when it comes to people. */
  readonly distanceKm?: Maybe<Scalars['Float']['output']>;
  /** Contacts beside the main one, declared public; always empty for informal services. */
  readonly furtherContacts: ReadonlyArray<FurtherContact>;
  /** How to register, or that one need not; null when nothing was said. */
  readonly howToRegister?: Maybe<Scalars['String']['output']>;
  /** Id of the offering. */
  readonly id: Scalars['UUID']['output'];
  /** Pictures in their order; empty when there are none. */
  readonly images: ReadonlyArray<OfferingImage>;
  /** Interpreting, such as `Arabic on Mondays, other languages on request`; null when nothing was said. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether one of its times is going on at this moment, holidays, exceptions and pauses considered; null when it says no times. */
  readonly isOpenNow?: Maybe<Scalars['Boolean']['output']>;
  /** The place is agreed (nach Vereinbarung). */
  readonly isPlaceByArrangement: Scalars['Boolean']['output'];
  /** Takes place by telephone or online. */
  readonly isRemote: Scalars['Boolean']['output'];
  /** The time is agreed (nach Vereinbarung). */
  readonly isTimeByArrangement: Scalars['Boolean']['output'];
  /** Entered by the county and not confirmed by the organisation yet (vom Kreis erfasst, unbestätigt). */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** Spoken languages, ISO 639-1, or ISO 639-3 where that has no code. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The first one is the primary. */
  readonly lifeAreas: ReadonlyArray<LifeArea>;
  /** Its network. */
  readonly networkId: Scalars['UUID']['output'];
  /** The next three times as of now, holidays and exceptions considered; empty when there is none within 400 days. */
  readonly nextTimes: ReadonlyArray<NextTime>;
  /** Who may come. */
  readonly openness: Openness;
  /** Who runs it; null for a person's service. */
  readonly organisation?: Maybe<OfferingOrganisation>;
  /** The language that it was written in first: de, de-x-leicht, en, ar, uk or tr. */
  readonly originalLanguage: Scalars['String']['output'];
  /** Who runs it together with the organisation in front; empty when nobody does. */
  readonly partners: ReadonlyArray<PublicPartner>;
  /** Where. */
  readonly places: ReadonlyArray<OfferingPlace>;
  /** Papers that are needed; empty when none were named. */
  readonly requiredDocuments: ReadonlyArray<RequiredDocument>;
  /** Why not everyone; null when open to all. */
  readonly restriction?: Maybe<OfferingRestriction>;
  /** AGS of counties (5 digits) or municipalities (8 digits) it comes to. */
  readonly servedAreas: ReadonlyArray<Scalars['String']['output']>;
  /** The verified organisation that vouches for an informal service; null when the office does. */
  readonly sponsor?: Maybe<OfferingOrganisation>;
  /** Whom it suits especially; nobody else is excluded by it. */
  readonly suitedFor: ReadonlyArray<SuitedFor>;
  /** Finer words for what it is, of the common terms and of the network's own. */
  readonly terms: ReadonlyArray<OfferingTerm>;
  /** Of every text in this answer its language and how it stands. */
  readonly textStates: ReadonlyArray<OfferingShownText>;
  /** When. */
  readonly times: ReadonlyArray<Schedule>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** How long one waits, in words; null when nothing was said. */
  readonly waitTime?: Maybe<Scalars['String']['output']>;
  /** Page about it; null when there is none. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** What to bring; null when nothing was said. */
  readonly whatToBring?: Maybe<Scalars['String']['output']>;
};

/** An offering became public or its page says something else. Its place, hours and partners are part of it. */
export type OfferingChanged = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Id of the offering. */
  readonly id: Scalars['UUID']['output'];
  /** The offering as it is now; put it in the place of what you have under this id. */
  readonly offering: OfferingCard;
};

/** Two revisions beside each other. */
export type OfferingComparison = {
  /** Fields in which they differ, in the order of the form; empty when they say the same, or when one of them is erased. A contact that was erased is not compared. */
  readonly differences: ReadonlyArray<OfferingDifference>;
  /** The one that was asked for first. */
  readonly from: OfferingRevision;
  /** The other one. */
  readonly to: OfferingRevision;
};

/** Published offerings as a Relay connection. */
export type OfferingConnection = {
  /** Best match first, then the last change first. The order stays the same while nothing is changed. */
  readonly edges: ReadonlyArray<OfferingEdge>;
  /** Whether there is more, and from where. */
  readonly pageInfo: PageInfo;
  /** How many match the filter in all, on every page, counted when this page was asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The contact that was declared public. */
export type OfferingContact = {
  /** E-mail; null when only the telephone is public. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Person or desk; null when not given. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone; null when only the e-mail is public. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** The contact; everything in it becomes public. */
export type OfferingContactInput = {
  /** E-mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Person or desk, up to 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone, up to 60 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that an offering said from one version on. */
export type OfferingContent = {
  /** By whom it is accredited, such as `BAMF`; null when nothing was said. */
  readonly accreditations?: Maybe<Scalars['String']['output']>;
  /** For which ages it is meant. It informs; who is turned away for an age is told so by `restriction`. */
  readonly ageRange: AgeRange;
  /** Another name that people know it by; null when there is none. */
  readonly alternateName?: Maybe<Scalars['String']['output']>;
  /** What was different for a while; null when nothing was. */
  readonly announcement?: Maybe<OfferingAnnouncement>;
  /** The contact that was public; empty where `isContactErased`. */
  readonly contact: OfferingContact;
  /** What it costs. */
  readonly cost: OfferingCost;
  /** What it is, in short. */
  readonly description: Scalars['String']['output'];
  /** Contacts beside the main one, declared public; always empty for informal services. */
  readonly furtherContacts: ReadonlyArray<FurtherContact>;
  /** How to register, or that one need not; null when nothing was said. */
  readonly howToRegister?: Maybe<Scalars['String']['output']>;
  /** Pictures in their order. One that nothing has shown for 30 days is gone. */
  readonly images: ReadonlyArray<OfferingImage>;
  /** Interpreting, such as `Arabic on Mondays, other languages on request`; null when nothing was said. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** The place is agreed. */
  readonly isPlaceByArrangement: Scalars['Boolean']['output'];
  /** Takes place by telephone or online. */
  readonly isRemote: Scalars['Boolean']['output'];
  /** The time is agreed. */
  readonly isTimeByArrangement: Scalars['Boolean']['output'];
  /** Spoken languages, ISO 639-1, or ISO 639-3 where that has no code. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The first one is the primary. */
  readonly lifeAreas: ReadonlyArray<LifeArea>;
  /** Who may come. */
  readonly openness: Openness;
  /** The language that it was written in first. */
  readonly originalLanguage: Scalars['String']['output'];
  /** Where. */
  readonly places: ReadonlyArray<OfferingPlace>;
  /** Papers that are needed; empty when none were named. */
  readonly requiredDocuments: ReadonlyArray<RequiredDocument>;
  /** Why not everyone; null when open to all. */
  readonly restriction?: Maybe<OfferingRestriction>;
  /** AGS of counties (5 digits) or municipalities (8 digits) it comes to. */
  readonly servedAreas: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it suits especially. */
  readonly suitedFor: ReadonlyArray<SuitedFor>;
  /** Keys of its terms then. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly times: ReadonlyArray<Schedule>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What people had translated, and how it stood. */
  readonly translations: ReadonlyArray<OfferingTranslation>;
  /** How long one waits, in words; null when nothing was said. */
  readonly waitTime?: Maybe<Scalars['String']['output']>;
  /** Page about it; null when there is none. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** What to bring; null when nothing was said. */
  readonly whatToBring?: Maybe<Scalars['String']['output']>;
};

/** What it costs. */
export type OfferingCost = {
  /** Euro cents; null unless `kind` is AMOUNT. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** Nothing, an amount, or words. */
  readonly kind: CostKind;
  /** Words, such as `by income`; may accompany an amount. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What it costs. */
export type OfferingCostInput = {
  /** 1 cent to 1,000,000 euros; with AMOUNT only. */
  readonly amountCents?: InputMaybe<Scalars['Cents']['input']>;
  /** Nothing, an amount, or words. */
  readonly kind: CostKind;
  /** Up to 300 characters; needed with TEXT. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A field in which two revisions differ, as people read it. */
export type OfferingDifference = {
  /** What the later one says; empty when nothing. */
  readonly after: ReadonlyArray<OfferingFactLine>;
  /** What the earlier one says; empty when nothing. */
  readonly before: ReadonlyArray<OfferingFactLine>;
  /** Which one. */
  readonly field: OfferingField;
};

/** An offering in a list, as Relay has it. */
export type OfferingEdge = {
  /** Pass as `after` to go on behind this one. Good for this list with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The offering. */
  readonly node: OfferingCard;
};

/** An entry in the history of a shared offering. Never changed. */
export type OfferingEvent = {
  /** The organisation that acted; null for the office and the system. */
  readonly actingOrganisationId?: Maybe<Scalars['UUID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Further facts as JSON text. */
  readonly details: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** What, such as `accept` or `giveNotice`. */
  readonly kind: Scalars['String']['output'];
  /** The organisation it is about. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
};

/** One page of the history. */
export type OfferingEventPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<OfferingEvent>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * Counts beside a search. Each counts what matches every other filter, its own left out: the number that a list would
 * have with that value alone.
 */
export type OfferingFacets = {
  /** By what is true of the barriers of a place, most frequent first: how many are left when this is asked for as well, because each of these is needed. */
  readonly barrierFacts: ReadonlyArray<BarrierFactCount>;
  /** How many cost nothing. */
  readonly free: Scalars['Int']['output'];
  /** By spoken language, most frequent first. */
  readonly languages: ReadonlyArray<LanguageCount>;
  /** By life area, most frequent first. */
  readonly lifeAreas: ReadonlyArray<LifeAreaCount>;
  /** How many work by telephone or online. */
  readonly remote: Scalars['Int']['output'];
  /** By term, most frequent first. Target groups of the network are not counted, because they leave nobody out. */
  readonly terms: ReadonlyArray<TermCount>;
};

/** One line of what an offering says, as people read it. */
export type OfferingFactLine = {
  /** In the language of the request, such as `Ort`. */
  readonly label: Scalars['String']['output'];
  /** In the language of the request where it is no text of the organisation. */
  readonly text: Scalars['String']['output'];
};

/** A field of an offering, by the name that the contract gives it and by the one that people know. */
export type OfferingField = {
  /** In the language of the request. */
  readonly label: Scalars['String']['output'];
  /** As in `OfferingInput`, such as `isTimeByArrangement`. */
  readonly name: Scalars['String']['output'];
};

/** What to find; filters combine with AND, values within one with OR. */
export type OfferingFilter = {
  /** Only where all of this is so without reserve, at one and the same place. What nobody has looked at is not so. */
  readonly barrierFacts?: InputMaybe<ReadonlyArray<BarrierFactCode>>;
  /** `HH:MM`, with `to`: only what comes at some time between the two within eight weeks; with `weekdays` on one of those days. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Only what costs nothing. */
  readonly isFree?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what works by telephone or online. */
  readonly isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these languages, ISO 639-1, or ISO 639-3 where that has no code, up to 40. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these life areas. */
  readonly lifeAreas?: InputMaybe<ReadonlyArray<LifeArea>>;
  /** Only what people can get to from there, or what comes to them: at a place within reach, by telephone or online, or serving the county or municipality. A point is in the municipality of the nearest town of the network's list within 15 km, and perhaps of one that is up to half as far again. Without words the nearest comes first, then what comes to people. */
  readonly near?: InputMaybe<NearInput>;
  /** Only where one of the times is going on at this moment; holidays, exceptions and pauses count. */
  readonly openNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this organisation. */
  readonly organisationId?: InputMaybe<Scalars['UUID']['input']>;
  /** Puts what suits these people first; filters nobody out. */
  readonly suitedFor?: InputMaybe<SuitedFor>;
  /** Any of these terms, by key, up to 40. A target group of the network among them leaves nobody out: what carries it comes first, as with `suitedFor`. */
  readonly terms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `HH:MM`, after `from`. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** On any of these days, as it really comes within eight weeks from now: with first and last days, holidays, exceptions and pauses. What goes on over midnight is on both days. */
  readonly weekdays?: InputMaybe<ReadonlyArray<Weekday>>;
  /** What is looked for, in German, English, Arabic, Ukrainian or Turkish, as words or as a question; typing errors are understood. The first twelve words that say something count. Up to 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A picture of an offering. It is handed in by `POST /images` (the file as body with its content type, JPEG, PNG, WebP or AVIF, up to
 * 5 MB; headers as for /graphql), which answers its id; then it is named in `OfferingInput`. It is written anew, without its metadata.
 */
export type OfferingImage = {
  /** What is to be seen, for whoever cannot see it. */
  readonly altText: Scalars['String']['output'];
  /** Pixels of the large one, at most 1,600. */
  readonly height: Scalars['Int']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Path on this server, WebP. Public while a published offering shows it; otherwise for those who may see the offering, with `Act-As` as header or `as` in the query. */
  readonly largeUrl: Scalars['String']['output'];
  /** The same, at most 480 pixels on its longer side. */
  readonly smallUrl: Scalars['String']['output'];
  /** Pixels of the large one, at most 1,600. */
  readonly width: Scalars['Int']['output'];
};

/** A picture to show. */
export type OfferingImageInput = {
  /** What is to be seen, 3 to 300 characters; no name of a file. */
  readonly altText: Scalars['String']['input'];
  /** As `POST /images` answered it; an own one, or one that the offering shows already. */
  readonly id: Scalars['UUID']['input'];
};

/**
 * A table of offerings that was handed in by `POST /tables/offerings` (CSV or XLSX as body, up to 10 MB; headers as for /graphql, and
 * `X-File-Name`). A calendar (iCalendar, `text/calendar`) goes the same way: its series become offerings; and so do places and events of an Integreat
 * region, as its public JSON says them (`application/json`, one file per language, the German one first). For them `?publish=yes` (or `no`) says that
 * what is new is to be public, and for the office `?owner=` whose an event is that names no organisation. A job reads it and says of every row what would happen. `GET /tables/offerings/template.csv` (or `.xlsx`) is the
 * empty form with an example, `GET /tables/offerings/export.csv` (or `.xlsx`) holds one's own offerings in the same columns.
 */
export type OfferingImport = {
  /** False while somebody should look at the columns: not all headings are known, and nobody has agreed on them before. */
  readonly areColumnsConfirmed: Scalars['Boolean']['output'];
  /** Until when it can be taken back; null while there is nothing to take back. */
  readonly canUndoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The columns of the file, in their order. */
  readonly columns: ReadonlyArray<ImportColumn>;
  /** Rows by what would become of them; null until they were looked at, and while no column says what the offerings are called. */
  readonly counts?: Maybe<ImportCounts>;
  /** When it was handed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How it was written, such as `CSV, Windows-1252, Semikolon`; null until it was read. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Rows that the present step has dealt with. */
  readonly done: Scalars['Int']['output'];
  /** Rows with a possible duplicate: in public, among the drafts of the organisation acted for, or in the table itself. */
  readonly duplicateRows: Scalars['Int']['output'];
  /** Of a calendar or region, its name: what is not in it any more is looked for among what came from this one. Null for a table. */
  readonly feedName?: Maybe<Scalars['String']['output']>;
  /** As it was called. */
  readonly fileName: Scalars['String']['output'];
  /** What is to be said of the file as a whole. */
  readonly findings: ReadonlyArray<ImportFileFinding>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** What kind of file it is; TABLE until it was read. */
  readonly kind: ImportKind;
  /** The organisation whose table it is; null for the integration office, whose rows name their organisations. */
  readonly organisationId?: Maybe<Scalars['UUID']['output']>;
  /** Rows by what became of them, once they were written. */
  readonly outcomes: ReadonlyArray<ImportOutcomeCount>;
  /** Where it stands. */
  readonly state: OfferingImportState;
  /** Rows that it has to deal with. */
  readonly total: Scalars['Int']['output'];
  /** The same for taking it back. */
  readonly undoOutcomes: ReadonlyArray<ImportUndoCount>;
  /** When it was taken back; null = it was not. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts up with every step; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was written to its end; null = it was not. */
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One page of imports. */
export type OfferingImportPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<OfferingImport>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The import, or a problem. */
export type OfferingImportResult = InvalidInput | OfferingImport | Refused | StaleVersion;

/** Where an import of a table stands. */
export type OfferingImportState =
  /** Interrupted; `findings` say why. What was written stands with its rows; writing can be ordered again, or taken back. */
  | 'FAILED'
  /** The file is being read and looked through. */
  | 'READING'
  /** Looked through; nothing is written yet. */
  | 'READY'
  /** The file could not be read; `findings` say why, and nothing of it was kept. */
  | 'REFUSED'
  /** Being taken back, row by row. */
  | 'UNDOING'
  /** Taken back. */
  | 'UNDONE'
  /** Being written, row by row. */
  | 'WRITING'
  /** Written. */
  | 'WRITTEN';

/**
 * What is said about an offering. Only the title is needed for a draft. Publishing needs description, a life area, a place
 * (or served area, remote, by arrangement), times (or by arrangement) and a contact. Null leaves a field as it is; an
 * empty text or list clears it; lists and objects are replaced as a whole.
 */
export type OfferingInput = {
  /** Up to 300 characters. */
  readonly accreditations?: InputMaybe<Scalars['String']['input']>;
  /** For which ages it is meant. */
  readonly ageRange?: InputMaybe<AgeRangeInput>;
  /** Another name, up to 160 characters. */
  readonly alternateName?: InputMaybe<Scalars['String']['input']>;
  /** What is different for a while. */
  readonly announcement?: InputMaybe<OfferingAnnouncementInput>;
  /** Becomes public. */
  readonly contact?: InputMaybe<OfferingContactInput>;
  /** What it costs; free when never said. */
  readonly cost?: InputMaybe<OfferingCostInput>;
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10; none for informal services. */
  readonly furtherContacts?: InputMaybe<ReadonlyArray<FurtherContactInput>>;
  /** Up to 1,000 characters. */
  readonly howToRegister?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5, in their order. */
  readonly images?: InputMaybe<ReadonlyArray<OfferingImageInput>>;
  /** Up to 300 characters. */
  readonly interpretation?: InputMaybe<Scalars['String']['input']>;
  /** The place is agreed. */
  readonly isPlaceByArrangement?: InputMaybe<Scalars['Boolean']['input']>;
  /** By telephone or online. */
  readonly isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** The time is agreed. */
  readonly isTimeByArrangement?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 639-1, or ISO 639-3 where that has no code, up to 40. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The first one is the primary. */
  readonly lifeAreas?: InputMaybe<ReadonlyArray<LifeArea>>;
  /** Who may come; open to all when never said. OPEN removes a restriction. */
  readonly openness?: InputMaybe<Openness>;
  /** The language in which the texts are written; de when never said. */
  readonly originalLanguage?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10. */
  readonly places?: InputMaybe<ReadonlyArray<OfferingPlaceInput>>;
  /** Up to 20. */
  readonly requiredDocuments?: InputMaybe<ReadonlyArray<RequiredDocumentInput>>;
  /** Why not everyone. */
  readonly restriction?: InputMaybe<OfferingRestrictionInput>;
  /** AGS, 5 or 8 digits, up to 60. */
  readonly servedAreas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whom it suits especially. */
  readonly suitedFor?: InputMaybe<ReadonlyArray<SuitedFor>>;
  /** Keys of terms, up to 20. What was retired meanwhile may stay, and cannot be added. */
  readonly terms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Up to 50. */
  readonly times?: InputMaybe<ReadonlyArray<ScheduleInput>>;
  /** 3 to 160 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** All translations, replaced as a whole. A text that stays the same keeps its state; for a single language take `setTranslations`. */
  readonly translations?: InputMaybe<ReadonlyArray<OfferingTranslationInput>>;
  /** Up to 300 characters. */
  readonly waitTime?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Up to 1,000 characters. */
  readonly whatToBring?: InputMaybe<Scalars['String']['input']>;
};

/** The organisation in front of an offering. */
export type OfferingOrganisation = {
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** One page of offerings in the workspace. */
export type OfferingPage = {
  /** In order of their ids. */
  readonly items: ReadonlyArray<Offering>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** A place where an offering happens. Informal services name town and district only. */
export type OfferingPlace = {
  /** What is known about its barriers. What is not in the list is not known; it is not a no. */
  readonly barrierFacts: ReadonlyArray<BarrierFact>;
  /** District or village; null when not given. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** House, mobile or remote. */
  readonly kind: PlaceKind;
  /** WGS 84, degrees; always null for informal services. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Page or room on the web. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** WGS 84, degrees; always null for informal services. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Name of the house or room, such as `Familienzentrum`; null when it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** For example where the entrance is. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Telephone of the place. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The place of the network that it is; null for one that was entered with the offering. */
  readonly placeId?: Maybe<Scalars['UUID']['output']>;
  /** Five digits; always null for informal services. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** MOBILE: where it stops; the times of the offering say when. */
  readonly stops: ReadonlyArray<PlaceStop>;
  /** Street and number; always null for informal services. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Town or municipality; null for a mobile or remote place. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** How to get there by bus and train. */
  readonly transport?: Maybe<Scalars['String']['output']>;
};

/** A place, in words of its own or by `placeId`. Informal services may give town, district and a public name, but no address. */
export type OfferingPlaceInput = {
  /** Only what is known. */
  readonly barrierFacts?: InputMaybe<ReadonlyArray<BarrierFactInput>>;
  /** District or village, up to 120 characters. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84; both or neither. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** WGS 84; both or neither. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name of the house or room, up to 160 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A place of the network, instead of all other fields; not for informal services. `workspacePlaces(offeringId:)` lists what may be used. */
  readonly placeId?: InputMaybe<Scalars['UUID']['input']>;
  /** Five digits. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, up to 160 characters. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Town or municipality, up to 120 characters; needed unless `placeId` is given. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
};

/** Why not everyone may come, readable by everyone. */
export type OfferingRestriction = {
  /** What everyone else can use; null while not justified. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
  /** What it rests on; null while not justified. */
  readonly basis?: Maybe<RestrictionBasis>;
  /** In plain language; null while not justified. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Day of the next review; null while not justified. */
  readonly reviewOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Why not everyone may come. A draft may be incomplete; publishing needs all four. */
export type OfferingRestrictionInput = {
  /** What everyone else can use, up to 1,000 characters. */
  readonly alternative?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on. */
  readonly basis?: InputMaybe<RestrictionBasis>;
  /** In plain language, up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** After today, at most 12 months ahead. */
  readonly reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What an offering said from one version on, until the next revision. */
export type OfferingRevision = {
  /** Who wrote it. */
  readonly author: OfferingRevisionAuthor;
  /** In what it differs from the revision before; of the first one, what it says. Empty where that was not kept yet. */
  readonly changedFields: ReadonlyArray<OfferingField>;
  /** What it said; null once that was erased: of informal services 90 days after it was replaced. */
  readonly content?: Maybe<OfferingContent>;
  /** The contact was erased: 90 days after it was replaced. */
  readonly isContactErased: Scalars['Boolean']['output'];
  /** It is what the offering says now; of one that has ended, none is. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The version of the offering that first said this; names the revision. */
  readonly revision: Scalars['Int']['output'];
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** Who wrote a revision. The person is named to colleagues only. */
export type OfferingRevisionAuthor = {
  /** The integration office wrote it. */
  readonly isOffice: Scalars['Boolean']['output'];
  /** The organisation that they acted for; null for the person behind a service, for the office, and where it is not known any more. */
  readonly organisation?: Maybe<OfferingOrganisation>;
  /** Name of the person: for members of the same organisation, for the office about itself, and for the person themself; null for everybody else, and where there is none. */
  readonly person?: Maybe<Scalars['String']['output']>;
};

/** One page of revisions. */
export type OfferingRevisionPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<OfferingRevision>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** How long the money of one offering lasts (Reichweite der Mittel). */
export type OfferingRunway = {
  /** First day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** Steep falls of coverage, by day. */
  readonly cliffs: ReadonlyArray<Cliff>;
  /** From this day on cost is the need going on, not a plan; null = all cost is planned. */
  readonly extrapolatedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** First day with a gap in an essential part; null = not within the horizon. */
  readonly firstGapDay?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, the end of a month. */
  readonly horizonEnd: Scalars['LocalDate']['output'];
  /** True when the caller sees no amounts of this offering. */
  readonly isConfidential: Scalars['Boolean']['output'];
  /** The lens it was computed through. */
  readonly lens: RunwayLens;
  /** The months from `asOf` on, the first one cut to its days. */
  readonly months: ReadonlyArray<RunwayMonth>;
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** The parts with their own figures. */
  readonly parts: ReadonlyArray<PartRunway>;
  /** Days until then; 0 = cannot go on today. */
  readonly runwayDays?: Maybe<Scalars['Int']['output']>;
  /** First day on which the offering cannot go on; null = not within the horizon. */
  readonly runwayEnd?: Maybe<Scalars['LocalDate']['output']>;
  /** Whole months until then. */
  readonly runwayMonths?: Maybe<Scalars['Int']['output']>;
  /** How long it lasts. */
  readonly state: RunwayState;
  /** Title of the offering. */
  readonly title: Scalars['String']['output'];
  /** Cents within the horizon; null without the right to see amounts. */
  readonly totalCostCents?: Maybe<Scalars['Cents']['output']>;
  /** Cents within the horizon; null without the right to see amounts. */
  readonly totalFundsCents?: Maybe<Scalars['Cents']['output']>;
  /** Cents within the horizon; null without the right to see amounts. */
  readonly totalGapCents?: Maybe<Scalars['Cents']['output']>;
};

/** One page of runways. */
export type OfferingRunwayPage = {
  /** In the order of their ids. */
  readonly items: ReadonlyArray<OfferingRunway>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** One page of what the public finds. */
export type OfferingSearchPage = {
  /** The words as they were probably meant, when some are misspelt and, with the same filters, these find something that answers them better. Null otherwise. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /** How many match per life area, language and term. */
  readonly facets: OfferingFacets;
  /** True when nothing answers half of what was asked; the page shows what answers most of it. */
  readonly isWidened: Scalars['Boolean']['output'];
  /** Best match first, then the last change first. The order stays the same while nothing is changed. */
  readonly items: ReadonlyArray<OfferingCard>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
  /** How many match in all. */
  readonly total: Scalars['Int']['output'];
  /** Words of the search that nothing in this network answers; they were left out. */
  readonly unknownWords: ReadonlyArray<Scalars['String']['output']>;
};

/** In which language a text of this answer is, and how it stands. */
export type OfferingShownText = {
  /** Which text. */
  readonly field: OfferingTextField;
  /** de, de-x-leicht, en, ar, uk or tr: a tag as HTML and screen readers take it. It differs from the wanted one where there is no translation. */
  readonly language: Scalars['String']['output'];
  /** The text as it is today in the language it was written in, beside an OUTDATED translation; null otherwise. */
  readonly original?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: OfferingTextState;
};

/** Where what an offering says comes from: one table, calendar or region that brought it. */
export type OfferingSource = {
  /** When it was read last. */
  readonly broughtAt: Scalars['DateTime']['output'];
  /** The fields that it says something about. */
  readonly fields: ReadonlyArray<SourcedField>;
  /** Handed in by the integration office, not by the organisation itself. */
  readonly isOffice: Scalars['Boolean']['output'];
  /** What kind of source. */
  readonly kind: ImportKind;
  /** How the source calls the offering. */
  readonly knownAs: Scalars['String']['output'];
  /** Which one, such as the name of a calendar or `musterkreis locations`; null for a table. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Where an offering stands. */
export type OfferingState =
  /** A person's or an informal initiative's service that waits for the office or a sponsoring organisation, or an offering that waits for an admin of its own organisation. */
  | 'AWAITING_CLEARANCE'
  /** Ended. */
  | 'CLOSED'
  /** Being written; visible to its owners only. */
  | 'DRAFT'
  /** Public. */
  | 'PUBLISHED'
  /** Hidden because the organisation behind it was suspended. */
  | 'SUSPENDED';

/** A term of an offering. */
export type OfferingTerm = {
  /** As in `Term`. */
  readonly key: Scalars['String']['output'];
  /** Where it belongs; null for a target group. */
  readonly lifeArea?: Maybe<LifeArea>;
  /** In the language named (de, de-x-leicht, en, ar, uk or tr), else in that asked for the page, else in that of the request; German where it has no such name. */
  readonly name: Scalars['String']['output'];
};


/** A term of an offering. */
export type OfferingTermNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A text of an offering that is translated. */
export type OfferingTextField =
  /** What is different for a while. */
  | 'ANNOUNCEMENT'
  /** Words about the cost. */
  | 'COST_TEXT'
  /** What it is. */
  | 'DESCRIPTION'
  /** How to register. */
  | 'HOW_TO_REGISTER'
  /** Interpreting. */
  | 'INTERPRETATION'
  /** What everyone else can use. */
  | 'RESTRICTION_ALTERNATIVE'
  /** Why not everyone may come. */
  | 'RESTRICTION_REASON'
  /** Title. */
  | 'TITLE'
  /** How long one waits. */
  | 'WAIT_TIME'
  /** What to bring. */
  | 'WHAT_TO_BRING';

/** A text in one language. */
export type OfferingTextInput = {
  /** Which one. */
  readonly field: OfferingTextField;
  /** As long as the original may be; empty = there is none. */
  readonly text: Scalars['String']['input'];
};

/** How a text stands. */
export type OfferingTextState =
  /** Translated by people, from the text as it is today. */
  | 'HUMAN'
  /** Translated by a machine, from the text as it is today. Readers are told. */
  | 'MACHINE'
  /** Written first. */
  | 'ORIGINAL'
  /** Translated by people from an earlier text. Readers are told, and given the original as well. */
  | 'OUTDATED';

/** A published offering with what is to be translated. */
export type OfferingToTranslate = {
  /** The offering, its texts as they were written. */
  readonly offering: Offering;
  /** By language, only those with something to do. */
  readonly toDo: ReadonlyArray<TranslationToDo>;
};

/** A text in another language. */
export type OfferingTranslation = {
  /** Which text. */
  readonly field: OfferingTextField;
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['output'];
  /** HUMAN, MACHINE or OUTDATED. */
  readonly state: OfferingTextState;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** A text in another language than the original. */
export type OfferingTranslationInput = {
  /** Which one. */
  readonly field: OfferingTextField;
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['input'];
  /** As long as the original may be; empty = there is none. */
  readonly text: Scalars['String']['input'];
};

/** A warning. */
export type OfferingWarning = {
  /** For programs. */
  readonly code: OfferingWarningCode;
  /** For people. */
  readonly message: Scalars['String']['output'];
};

/** What a draft should be warned about; it can be saved all the same. */
export type OfferingWarningCode =
  /** Ages are given and turn nobody away; whoever is turned away needs a restriction with its reason. */
  | 'AGES_EXCLUDE_NOBODY'
  /** The restriction cannot be published yet: parts of its justification are missing. */
  | 'RESTRICTION_NOT_JUSTIFIED'
  /** The restriction rests on an age, but no age is given. */
  | 'RESTRICTION_WITHOUT_AGES'
  /** A restriction to a legal status excludes people; is it really needed? */
  | 'STATUS_BASED_RESTRICTION'
  /** Some of the times never come, or are over. */
  | 'TIME_NEVER_COMES'
  /** A place has no point, and the network's list of towns does not have its town: nobody who searches near finds it there. */
  | 'TOWN_UNKNOWN';

/** One page of what is to be translated. */
export type OfferingsToTranslatePage = {
  /** In order of the ids of the offerings. */
  readonly items: ReadonlyArray<OfferingToTranslate>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What a public holiday of the Land does to a schedule. */
export type OnHolidays =
  /** It pauses. */
  | 'PAUSES'
  /** It takes place all the same. */
  | 'RUNS';

/** What somebody must have shown before they start. It never hides an engagement. */
export type OnboardingStep =
  /** Commitment to confidentiality. */
  | 'CONFIDENTIALITY'
  /** First aid course. */
  | 'FIRST_AID'
  /** Instruction on infection protection (§ 43 IfSG). */
  | 'INFECTION_PROTECTION'
  /** Extended police certificate (erweitertes Führungszeugnis, § 30a BZRG, § 72a SGB VIII). */
  | 'POLICE_CERTIFICATE';

/** The terms of a network's open data, and where it is. */
export type OpenData = {
  /** Whom to name; the name of the network where nothing was set. */
  readonly attribution: Scalars['String']['output'];
  /** The licence. */
  readonly licence: OpenDataLicence;
  /** Where the entry for data portals is (DCAT-AP.de as JSON-LD), from where the forms are reached: CSV, JSON-LD of schema.org, HSDS. */
  readonly url: Scalars['String']['output'];
  /** 0 = never set; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Under which licence the open data of a network is given. */
export type OpenDataLicence =
  /** Creative Commons Attribution 4.0. */
  | 'CC_BY_4_0'
  /** Creative Commons Zero 1.0. */
  | 'CC_ZERO_1_0'
  /** Datenlizenz Deutschland – Namensnennung – 2.0; holds where nothing was set. */
  | 'DL_DE_BY_2_0'
  /** Datenlizenz Deutschland – Zero – 2.0. */
  | 'DL_DE_ZERO_2_0';

/** The opportunity, or a problem. */
export type OpenOpportunityResult = InvalidInput | Refused | StaleVersion | VolunteerOpportunity;

/** Who may come. Open to all is the default; everything else needs a justification that everyone can read. */
export type Openness =
  /** Whoever has the need, whatever their status. */
  | 'NEED_BASED'
  /** Everyone. */
  | 'OPEN'
  /** A protected space, for example for women only. */
  | 'PROTECTIVE'
  /** A legal status, for example a residence title. Flagged to the integration office. */
  | 'STATUS_BASED';

/** Done, or a problem. */
export type OperateAccountResult = Done | InvalidInput | Refused;

/** Whom a confirmed volunteer may turn to. */
export type OpportunityContact = {
  /** Address; null when not given. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name; null when not given. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone; null when not given. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Role. */
  readonly role: Scalars['String']['output'];
};

/** How an engagement is spread over time. */
export type OpportunityKind =
  /** Times by arrangement: one signs up for the engagement itself. */
  | 'FLEXIBLE'
  /** Once. */
  | 'ONE_OFF'
  /** The same again and again. */
  | 'SERIES'
  /** Shifts that can be taken one by one. */
  | 'SHIFTS';

/** An opportunity that fits, and why. */
export type OpportunityMatch = {
  /** Kilometres as the crow flies; null for help from home or when a place is unknown. */
  readonly distanceKm?: Maybe<Scalars['Float']['output']>;
  /** What is still missing before the start. It never hides an opportunity. */
  readonly missingSteps: ReadonlyArray<MatchNote>;
  /** The opportunity. */
  readonly opportunity: VolunteerOpportunity;
  /** Why it fits. */
  readonly reasons: ReadonlyArray<MatchNote>;
  /** 0 to 1000; free time 300, nearness 250, languages 200, empty seats soon 100. Origin, residence status, religion and health never count. */
  readonly score: Scalars['Int']['output'];
};

/** A page of opportunities, best first. */
export type OpportunityMatchPage = {
  /** False when a town was named of which no published opportunity tells where it lies; then distance did not count. */
  readonly isTownKnown: Scalars['Boolean']['output'];
  /** Equal scores in order of id. */
  readonly items: ReadonlyArray<OpportunityMatch>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
  /** Hits on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Wishes that were set aside because nothing met them all; empty = everything shown meets them. */
  readonly widenedBy: ReadonlyArray<Widening>;
  /** The same in plain words; null when nothing was set aside. */
  readonly widenedText?: Maybe<Scalars['String']['output']>;
};

/** A page of an organisation's opportunities. */
export type OpportunityPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<VolunteerOpportunity>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** State of an opportunity. */
export type OpportunityStatus =
  /** Ended for good. */
  | 'CLOSED'
  /** Only the organisation sees it. */
  | 'DRAFT'
  /** Public; takes sign-ups. */
  | 'OPEN'
  /** Not found and takes no sign-ups for now; those who signed up stay. */
  | 'PAUSED';

/** What a visitor looks for. Everything may be left out; radius, weekdays, required languages and age exclude, the rest orders. */
export type OpportunityWish = {
  /** Age band; null = not said. */
  readonly ageBand?: InputMaybe<AgeBand>;
  /** True = only help from home, false = only on site, null = both. */
  readonly isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 639 codes of the languages one speaks, up to 20; null = no language excludes anything. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where one starts from, WGS 84, -90 to 90; with `longitude` or not at all. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Only this area of life. */
  readonly lifeArea?: InputMaybe<LifeArea>;
  /** Where one starts from, WGS 84, -180 to 180; with `latitude` or not at all. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** How far one goes, 1 to 200 kilometres; 15 when null. */
  readonly radiusKm?: InputMaybe<Scalars['Int']['input']>;
  /** Where one starts from as the name of a town, up to 120 characters; ignored beside coordinates. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** Days on which one has time. */
  readonly weekdays?: InputMaybe<ReadonlyArray<Weekday>>;
};

/** An administration department, a Träger, an association or an initiative. Belongs to one network. */
export type Organisation = {
  /** Another name that people know it by; null when there is none. */
  readonly alternateName?: Maybe<Scalars['String']['output']>;
  /** What it does, up to 5,000 characters; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Kind of evidence the coordinator saw; null for everyone but its admins and the office. */
  readonly evidenceKind?: Maybe<EvidenceKind>;
  /** The federation it belongs to (Dachverband), in its own words; null when not given. */
  readonly federation?: Maybe<Scalars['String']['output']>;
  /** Id, also a value for the `Act-As` header of its members. */
  readonly id: Scalars['UUID']['output'];
  /** Numbers in registers; empty when none were given. */
  readonly identifiers: ReadonlyArray<OrganisationIdentifier>;
  /** True while entered by the county and not yet confirmed by the organisation (vom Kreis erfasst, unbestätigt). */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Such as `e. V.` or `gGmbH`; null when not given. */
  readonly legalForm?: Maybe<Scalars['String']['output']>;
  /** The same for the addresses of the organisation itself; those of its offerings are with them. Null for outsiders. */
  readonly linkFindings?: Maybe<ReadonlyArray<LinkFinding>>;
  /** Further pages; empty when there are none. */
  readonly links: ReadonlyArray<OrganisationLink>;
  /** Its name, 2 to 200 characters. */
  readonly name: Scalars['String']['output'];
  /** The network it belongs to. */
  readonly networkId: Scalars['UUID']['output'];
  /** What its editors publish, or change in what is public, waits for one of its admins; null for callers outside the organisation and the office. */
  readonly offeringsNeedApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Public e-mail address; null when there is none. */
  readonly publicEmail?: Maybe<Scalars['String']['output']>;
  /** Public telephone number; null when there is none. */
  readonly publicPhone?: Maybe<Scalars['String']['output']>;
  /** The name it wants to have, while that waits for the integration office; `name` stays public until then. Null when none waits, and for callers outside the organisation and the office. */
  readonly requestedName?: Maybe<Scalars['String']['output']>;
  /** Since when that name waits. */
  readonly requestedNameAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is suspended, in the words of the integration office; null in other states, for those suspended before the words were kept, and for callers outside the organisation and the office. */
  readonly suspensionReason?: Maybe<Scalars['String']['output']>;
  /** State of the check by the integration office. */
  readonly verification: Verification;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Public website; null when there is none. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Year in which it was founded; null when not given. */
  readonly yearFounded?: Maybe<Scalars['Int']['output']>;
};

/** An organisation became public or says something else about itself. */
export type OrganisationChanged = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Id of the organisation. */
  readonly id: Scalars['UUID']['output'];
  /** The organisation as it is now; put it in the place of what you have under this id. */
  readonly organisation: Organisation;
};

/** Public organisations as a Relay connection. */
export type OrganisationConnection = {
  /** In the order of their ids. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Whether there is more, and from where. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page, counted when this page was asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation in a list, as Relay has it. */
export type OrganisationEdge = {
  /** Pass as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organisation;
};

/** A number under which others find an organisation. In its own words; the check of the integration office is `verification`. */
export type OrganisationIdentifier = {
  /** Such as `VR 0815`. */
  readonly identifier: Scalars['String']['output'];
  /** Who keeps the register or decided, such as `Amtsgericht Lemgo`; null when not given. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Of which register or decision. */
  readonly kind: OrganisationIdentifierKind;
};

/** A number in a register. */
export type OrganisationIdentifierInput = {
  /** Up to 80 characters. */
  readonly identifier: Scalars['String']['input'];
  /** Up to 200 characters; needed with OTHER. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Of which register or decision. */
  readonly kind: OrganisationIdentifierKind;
};

/** Registers and decisions under which an organisation is known. */
export type OrganisationIdentifierKind =
  /** Decision on the charitable status (Gemeinnützigkeit). */
  | 'CHARITABLE_STATUS'
  /** Commercial register (Handelsregister). */
  | 'COMMERCIAL_REGISTER'
  /** Something else; `issuer` says whose. */
  | 'OTHER'
  /** Register of associations (Vereinsregister). */
  | 'REGISTER_OF_ASSOCIATIONS'
  /** Register of cooperatives (Genossenschaftsregister). */
  | 'REGISTER_OF_COOPERATIVES'
  /** Register of foundations (Stiftungsregister). */
  | 'REGISTER_OF_FOUNDATIONS';

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

/** Another page of an organisation. */
export type OrganisationLink = {
  /** What is there; null when not given. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** http(s) address. */
  readonly url: Scalars['String']['output'];
};

/** Another page of an organisation. */
export type OrganisationLinkInput = {
  /** Up to 80 characters. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address. */
  readonly url: Scalars['String']['input'];
};

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
  /** Offerings, engagements, and what the public reads about the organisation. */
  | 'EDITOR'
  /** Grants and amounts; needs a second factor. */
  | 'FINANCE'
  /** Reading. */
  | 'VIEWER'
  /** Shifts and sign-ups. */
  | 'VOLUNTEER_COORD';

/** The person has a seat or a place in line at the same time. Nothing was stored. */
export type OverlappingShift = Problem & {
  /** Always OVERLAPPING_SHIFT. */
  readonly code: ProblemCode;
  /** Its end. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which engagement it is and what to do. */
  readonly message: Scalars['String']['output'];
  /** Its shift. */
  readonly shiftId?: Maybe<Scalars['UUID']['output']>;
  /** The person's other sign-up. */
  readonly signUpId: Scalars['UUID']['output'];
  /** Its start. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Where a page of a connection lies, as Relay has it. Paging goes forward only. */
export type PageInfo = {
  /** Cursor of the last edge, to be passed as `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where the money of one part of an offering ends. */
export type PartRunway = {
  /** False: losing it does not end the offering. */
  readonly essential: Scalars['Boolean']['output'];
  /** First day with a gap; null = none within the horizon. */
  readonly firstGapDay?: Maybe<Scalars['LocalDate']['output']>;
  /** Runs of days with a gap. */
  readonly gapPeriods: ReadonlyArray<Period>;
  /** The part. */
  readonly part: Scalars['String']['output'];
  /** First day on which it cannot go on; null = none within the horizon. */
  readonly runwayEnd?: Maybe<Scalars['LocalDate']['output']>;
  /** Runs of days with more money than cost, from one euro on: perhaps something is paid twice (Doppelförderung). Empty for a part without any cost. */
  readonly surplusPeriods: ReadonlyArray<SurplusPeriod>;
};

/** An organisation by its name. */
export type PartnerOrganisation = {
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** The part an organisation is invited to or asks for. */
export type PartnerPart =
  /** Runs it together with the lead. */
  | 'PARTNER'
  /** Contributes without editing. */
  | 'SUPPORTER';

/** What an organisation is in a shared offering. */
export type PartnerRole =
  /** Answers for the offering. */
  | 'LEAD'
  /** Runs it together with the lead. */
  | 'PARTNER'
  /** Contributes without editing. */
  | 'SUPPORTER';

/** An organisation's place in a shared offering, from invitation or request to its end. */
export type Partnership = {
  /** Revision of the offering's core that the organisation agreed to; null before that. */
  readonly acceptedRevision?: Maybe<Scalars['Int']['output']>;
  /** May edit the offering, except for title, openness, cost, place and languages. */
  readonly canEdit: Scalars['Boolean']['output'];
  /** What the organisation contributes, in the order it begins. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** Revision of the offering's core now; send it when accepting. */
  readonly coreRevision: Scalars['Int']['output'];
  /** Why it is over; null while it is not. */
  readonly endReason?: Maybe<PartnershipEndReason>;
  /** Last day on which the invitation can be accepted; null for requests and the lead. */
  readonly expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Words of the inviting or requesting side; null when there are none, and for third parties. */
  readonly invitationMessage?: Maybe<Scalars['String']['output']>;
  /** One person acted for both sides; null for everyone but the integration office. */
  readonly isSamePerson?: Maybe<Scalars['Boolean']['output']>;
  /** Who leads it. */
  readonly lead: PartnerOrganisation;
  /** Notice period in days. */
  readonly noticeDays: Scalars['Int']['output'];
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** Its title. */
  readonly offeringTitle: Scalars['String']['output'];
  /** Whose place this is. */
  readonly organisation: PartnerOrganisation;
  /** An earlier end than the notice period allows, for the lead to agree to; null when none is asked for. */
  readonly proposedEndOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The name in public. */
  readonly publicName: Scalars['String']['output'];
  /** Words of a refusal or a notice; null when there are none, and for third parties. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The organisation that wants to take the notice back, for the other side to agree; null when nobody does. */
  readonly revocationBy?: Maybe<Scalars['UUID']['output']>;
  /** The part. */
  readonly role: PartnerRole;
  /** Where it stands today. */
  readonly status: PartnershipStatus;
  /** First day; null before acceptance. */
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day; null until notice is given or it ends. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Why a partnership, an invitation or a request is over. */
export type PartnershipEndReason =
  /** The invited organisation declined. */
  | 'DECLINED'
  /** Nobody answered within 21 days. */
  | 'EXPIRED'
  /** Notice was given. */
  | 'NOTICE'
  /** The offering was closed. */
  | 'OFFERING_CLOSED'
  /** The lead was suspended. */
  | 'OFFERING_SUSPENDED'
  /** The organisation was suspended or has ended. */
  | 'ORGANISATION_INACTIVE'
  /** The lead rejected the request. */
  | 'REJECTED'
  /** Removed by lead and a second person. */
  | 'REMOVED'
  /** Whoever began it took it back. */
  | 'WITHDRAWN';

/** One page of partnerships. */
export type PartnershipPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<Partnership>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The partnership, or a problem. */
export type PartnershipResult = InvalidInput | Partnership | Refused | StaleVersion;

/** Where an organisation stands towards an offering. */
export type PartnershipStatus =
  /** Takes part. */
  | 'ACTIVE'
  /** The invitation or request was declined, or nobody answered in time; `endReason` says which. */
  | 'DECLINED'
  /** Invited by the lead; waits for the organisation. */
  | 'INVITED'
  /** Gave notice; takes part until `validTo`. */
  | 'LEAVING'
  /** Over. */
  | 'LEFT'
  /** Was removed. */
  | 'REMOVED'
  /** Asked to join; waits for the lead. */
  | 'REQUESTED'
  /** The invitation or request was taken back, or ended with the offering. */
  | 'WITHDRAWN';

/** A stretch of days, both ends inclusive. */
export type Period = {
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** Last day. */
  readonly to: Scalars['LocalDate']['output'];
};

/** A stretch of days, both ends inclusive. */
export type PeriodInput = {
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Last day, not before the first. */
  readonly to: Scalars['LocalDate']['input'];
};

/** A place that an organisation keeps, for all offerings that take place there. */
export type Place = {
  /** What is known, in the order of the enum. */
  readonly barrierFacts: ReadonlyArray<BarrierFact>;
  /** Last change. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** PHYSICAL: district or village. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** When it is open; empty for MOBILE. */
  readonly hours: ReadonlyArray<Schedule>;
  /** Id; offerings name it as `placeId`. */
  readonly id: Scalars['UUID']['output'];
  /** Entered by the county and not looked at by the organisation yet. */
  readonly isUnconfirmed: Scalars['Boolean']['output'];
  /** House, mobile or remote. */
  readonly kind: PlaceKind;
  /** WGS 84, degrees. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Page or room on the web. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** WGS 84, degrees. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Such as `Familienzentrum`. */
  readonly name: Scalars['String']['output'];
  /** For example where the entrance is. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who keeps it. */
  readonly organisation: OfferingOrganisation;
  /** Telephone of the place; public. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** PHYSICAL: five digits. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** When it was taken away; null while it can be used. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who else may use it. */
  readonly sharedWith: PlaceSharing;
  /** MOBILE: the route. */
  readonly stops: ReadonlyArray<PlaceRouteStop>;
  /** PHYSICAL: street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** PHYSICAL: town or municipality; null for the other kinds. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** How to get there by bus and train. */
  readonly transport?: Maybe<Scalars['String']['output']>;
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** In the answer to a change: what it has done to offerings there, and why they may not be found. Empty otherwise. */
  readonly warnings: ReadonlyArray<PlaceWarning>;
};

/** Offerings take place there, so it cannot be taken away. */
export type PlaceInUse = Problem & {
  /** Always PLACE_IN_USE. */
  readonly code: ProblemCode;
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
  /** Up to ten of those that the organisation may know of. */
  readonly offerings: ReadonlyArray<PlaceUse>;
  /** How many more there are, with drafts of others. */
  readonly others: Scalars['Int']['output'];
};

/**
 * What is said about a place. A house needs name and town, a mobile place name and a stop, a remote one name and a link or
 * telephone. Null leaves a field as it is; an empty text or list clears it; lists are replaced as a whole. Another street,
 * postcode or town without a point clears the point.
 */
export type PlaceInput = {
  /** Only what is known. */
  readonly barrierFacts?: InputMaybe<ReadonlyArray<BarrierFactInput>>;
  /** PHYSICAL: up to 120 characters. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** When it is open, up to 50; not for MOBILE. */
  readonly hours?: InputMaybe<ReadonlyArray<ScheduleInput>>;
  /** PHYSICAL when not given; cannot be changed later. */
  readonly kind?: InputMaybe<PlaceKind>;
  /** PHYSICAL: WGS 84; both or neither. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** http(s) address. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** PHYSICAL: WGS 84; both or neither. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** 2 to 160 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Up to 60 characters; becomes public. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** PHYSICAL: five digits. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** OWN when never said. */
  readonly sharedWith?: InputMaybe<PlaceSharing>;
  /** MOBILE: the route, up to 30. */
  readonly stops?: InputMaybe<ReadonlyArray<PlaceStopInput>>;
  /** PHYSICAL: up to 160 characters. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** PHYSICAL: up to 120 characters. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** How to get there by bus and train, up to 500 characters. */
  readonly transport?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of place it is; it stays what it is. */
export type PlaceKind =
  /** Comes to its stops, such as a bus (mobiler Ort). */
  | 'MOBILE'
  /** A house with an address (fester Ort). */
  | 'PHYSICAL'
  /** Reached by a link or telephone, without an address. */
  | 'REMOTE';

/** One page of places. */
export type PlacePage = {
  /** In the order in which they were added. */
  readonly items: ReadonlyArray<Place>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The same with its times, for those who keep it. */
export type PlaceRouteStop = {
  /** District or village. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** When it stops here. */
  readonly hours: ReadonlyArray<Schedule>;
  /** WGS 84, degrees. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** WGS 84, degrees. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Such as `Marktplatz`; null when it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Five digits. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Town or municipality. */
  readonly town: Scalars['String']['output'];
};

/** Whose offerings may take place there besides those of the organisation itself. */
export type PlaceSharing =
  /** Everybody's in the network, such as a community centre. */
  | 'NETWORK'
  /** Nobody else's. */
  | 'OWN'
  /** Those that the organisation runs as a partner of somebody else, such as with a room as its contribution. */
  | 'PARTNERS';

/** Where a mobile place stops. */
export type PlaceStop = {
  /** District or village. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** WGS 84, degrees. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** WGS 84, degrees. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Such as `Marktplatz`; null when it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Five digits. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Town or municipality. */
  readonly town: Scalars['String']['output'];
};

/** A stop of a mobile place. */
export type PlaceStopInput = {
  /** District or village, up to 120 characters. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** When it stops here, up to 10. */
  readonly hours?: InputMaybe<ReadonlyArray<ScheduleInput>>;
  /** WGS 84; both or neither. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** WGS 84; both or neither. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Such as `Marktplatz`, up to 160 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Five digits. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, up to 160 characters. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Town or municipality, up to 120 characters. */
  readonly town: Scalars['String']['input'];
};

/** An offering that takes place somewhere. */
export type PlaceUse = {
  /** Id of the offering. */
  readonly id: Scalars['UUID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** What a change of a place has done to offerings, or why they may not be found. */
export type PlaceWarning = {
  /** For programs. */
  readonly code: PlaceWarningCode;
  /** For people, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** What whoever changes a place may have to know. */
export type PlaceWarningCode =
  /** Public pages say no time any more, because only the hours of this place said it. */
  | 'OFFERINGS_WITHOUT_TIMES'
  /** It has no point, and the network's list of towns does not have its town: nobody who searches near finds what is there. */
  | 'TOWN_UNKNOWN'
  /** Other organisations use the place; they were told of the change. */
  | 'USED_BY_OTHERS';

/** An offering that is probably the same one: published, or a draft of the organisation that is acted for. */
export type PossibleDuplicate = {
  /** The organisation behind the draft can ask to join this one instead (`requestPartnership`). */
  readonly canAskToJoin: Scalars['Boolean']['output'];
  /** A draft of the own organisation, which nobody else is told of. */
  readonly isDraft: Scalars['Boolean']['output'];
  /** The same for people, and what they can do. */
  readonly message: Scalars['String']['output'];
  /** Its public page, or how a draft would look on it. */
  readonly offering: OfferingCard;
  /** What speaks for it: place, title or text, and time. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** Its version, as `requestPartnership` asks for it. */
  readonly version: Scalars['Int']['output'];
};

/** There are offerings that are probably the same one. Nothing was published; send `isDuplicateChecked: true` if they are not. */
export type PossibleDuplicates = Problem & {
  /** Always POSSIBLE_DUPLICATES. */
  readonly code: ProblemCode;
  /** Up to five, the most similar title first. */
  readonly duplicates: ReadonlyArray<PossibleDuplicate>;
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
};

/** A post that ends with the money of a grant. Whose it is, is not stored. */
export type Post = {
  /** Share of a full post, 10000 = full time. */
  readonly fullTimeBp: Scalars['Int']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** A post that ends with the money. */
export type PostInput = {
  /** 1 to 10000, 10000 = full time. */
  readonly fullTimeBp: Scalars['Int']['input'];
  /** 1 to 120 characters; no names of persons. */
  readonly title: Scalars['String']['input'];
};

/** What went wrong and what the person in front of the form can change. Nothing was stored when one is returned. */
export type Problem = {
  /** For programs: one value per kind of problem, stable over time. */
  readonly code: ProblemCode;
  /** For people: one or two sentences in the language of the request (Accept-Language), German if it has none. */
  readonly message: Scalars['String']['output'];
};

/** Every kind of problem that a mutation can return. */
export type ProblemCode =
  /** The engagement has an age limit that the person does not meet, or has said nothing about. */
  | 'AGE_LIMIT'
  /** The same already exists and is still open. */
  | 'ALREADY_EXISTS'
  /** Only the integration office, or another verified organisation with a legal form, clears an informal service. */
  | 'CANNOT_SPONSOR'
  /** The capacity would fall below the seats already given. */
  | 'CAPACITY_BELOW_SEATS'
  /** Nobody has said yet which column of the table is which. */
  | 'COLUMNS_NOT_CONFIRMED'
  /** A partner may not change what all partners agreed to; the lead organisation does. */
  | 'CORE_CHANGE_NEEDS_LEAD'
  /** Somebody has written that something is wrong, and nobody has dealt with it yet. */
  | 'CORRECTION_OPEN'
  /** The organisation that is to receive the money is one that it comes from. */
  | 'FORWARDING_LOOP'
  /** The notice does not let money be passed on. */
  | 'FORWARDING_NOT_ALLOWED'
  /** Rows of the table have errors; nothing was written. */
  | 'IMPORT_HAS_ERRORS'
  /** Another table was written since this one was looked through; `setImportColumns` has it looked through again. */
  | 'IMPORT_OUTDATED'
  /** An informal initiative adds no places with an address. */
  | 'INFORMAL_HAS_NO_PLACE'
  /** Fields of the input are missing or not allowed; `InvalidInput.fields` lists all of them. */
  | 'INVALID_INPUT'
  /** The invitation was used, withdrawn, has expired or belongs to another address. */
  | 'INVITATION_NOT_OPEN'
  /** The organisation does not want further invitations from this lead; it can still ask to join. */
  | 'INVITATION_NOT_WANTED'
  /** The invitation or request was answered, taken back or has expired meanwhile. */
  | 'INVITE_NO_LONGER_OPEN'
  /** The last admin of an organisation cannot leave or be lowered; name another one first. */
  | 'LAST_ADMIN'
  /** The last coordinator of a network cannot lose the role; invite another one first. */
  | 'LAST_COORDINATOR'
  /** The lead of a shared offering cannot leave; it hands over or closes. */
  | 'LEAD_CANNOT_LEAVE'
  /** The organisation wants an admin to make or approve this change. */
  | 'NEEDS_ADMIN'
  /** All that the list names has been entered already. */
  | 'NOTHING_NEW'
  /** Something needed for publishing is missing; `InvalidInput`-like list in `fields`. */
  | 'NOT_READY_TO_PUBLISH'
  /** The organisation is not verified (yet) or is suspended, and this needs another standing. */
  | 'ORGANISATION_NOT_VERIFIED'
  /** It was possible for a while, and that is over. */
  | 'OUT_OF_TIME'
  /** The person has a seat or a place in line at the same time. */
  | 'OVERLAPPING_SHIFT'
  /** Offerings still take place there. */
  | 'PLACE_IN_USE'
  /** There are published offerings that are probably the same one; nothing was published yet. */
  | 'POSSIBLE_DUPLICATES'
  /** After a rejected request the next one is possible after 90 days only. */
  | 'REQUEST_PAUSE'
  /** A restriction to a legal status needs basis, reason, review date and what everyone else can use. */
  | 'RESTRICTION_NEEDS_JUSTIFICATION'
  /** The words of the revision were erased, so that it cannot be restored. */
  | 'REVISION_ERASED'
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
  /** What was kept as a cursor cannot be continued; begin without it. */
  | 'START_ANEW'
  /** There are as many keys for programs as there may be. */
  | 'TOO_MANY_KEYS'
  /** 20 invitations to this offering are open already. */
  | 'TOO_MANY_OPEN_INVITATIONS'
  /** The network has as many terms of its own as it may have. */
  | 'TOO_MANY_TERMS'
  /** A great deal of feedback about this offering has come today already; another day is welcome. */
  | 'TOO_MUCH_FEEDBACK'
  /** The step does not fit the present state, for example verifying what was not submitted. */
  | 'WRONG_STATE';

/** A funder's programme or directive (Förderprogramm, Richtlinie), as this network knows it. */
export type Programme = {
  /** When it takes applications, in the order of the last days; empty = nobody has entered a call. */
  readonly applicationWindows: ReadonlyArray<ApplicationWindow>;
  /** Legal basis; null when not entered. */
  readonly directive?: Maybe<Scalars['String']['output']>;
  /** The organisation that entered it and may correct it; null = the integration office. */
  readonly enteredByOrganisationId?: Maybe<Scalars['UUID']['output']>;
  /** Code of the rule for the follow-up application; null = the general one. */
  readonly followUpRule?: Maybe<Scalars['String']['output']>;
  /** Land of the funder's seat, such as NW; its holidays decide about deadlines. */
  readonly funderLand: Scalars['String']['output'];
  /** Who gives the money. */
  readonly funderName: Scalars['String']['output'];
  /** The department of this network that grants; null for funders outside. */
  readonly funderOrganisationId?: Maybe<Scalars['UUID']['output']>;
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** Code of the rule for interim reports; null = there are none. */
  readonly interimRule?: Maybe<Scalars['String']['output']>;
  /** The county's own money: the integration office always sees its grants. */
  readonly isCountyFunded: Scalars['Boolean']['output'];
  /** Code of the rule for the proof of use; null = the general one. */
  readonly proofRule?: Maybe<Scalars['String']['output']>;
  /** Code of the rule until when payments must be spent; null = the general one. */
  readonly spendByRule?: Maybe<Scalars['String']['output']>;
  /** Name of the programme. */
  readonly title: Scalars['String']['output'];
  /** First day of the directive; null when not entered. */
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day of the directive; null when not entered. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts up with every change. */
  readonly version: Scalars['Int']['output'];
};

/** How much hangs on one programme: its committed money, and what falls when that stops. */
export type ProgrammeDependency = {
  /** Cents that would be missing in addition within the horizon, of the same offerings. */
  readonly addedGapCents: Scalars['Cents']['output'];
  /** Who gives the money. */
  readonly funderName: Scalars['String']['output'];
  /** Cents of committed money within the horizon, of offerings whose amounts the caller may see. */
  readonly fundsCents: Scalars['Cents']['output'];
  /** Offerings that could not go on at some day of the horizon. */
  readonly lostOfferings: Scalars['Int']['output'];
  /** Offerings without any gap that would get one. */
  readonly offeringsWithNewGap: Scalars['Int']['output'];
  /** The programme. */
  readonly programmeId: Scalars['UUID']['output'];
  /** That money as a share of all cost of these offerings in basis points, rounded down; above 10000 where it pays for more; null without cost. */
  readonly shareOfCostBp?: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** One page of programmes. */
export type ProgrammePage = {
  /** In order of title. */
  readonly items: ReadonlyArray<Programme>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** What a freed seat does for the first in line. */
export type Promotion =
  /** It is theirs at once. */
  | 'CONFIRM'
  /** It is held for them until they answer. */
  | 'OFFER';

/** What the proof of use says (Verwendungsnachweis). */
export type ProofOfUse = {
  /** Cost that was really eligible, in cents; null = not said, or for those who may not see amounts. */
  readonly eligibleCostCents?: Maybe<Scalars['Cents']['output']>;
  /** Own funds really spent, in cents; null = not said, or for those who may not see amounts. */
  readonly ownFundsCents?: Maybe<Scalars['Cents']['output']>;
  /** The day it was handed in; the day on which somebody reported it as done, when nobody said otherwise. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** What others really paid, in cents; null = not said, or for those who may not see amounts. */
  readonly thirdPartyCents?: Maybe<Scalars['Cents']['output']>;
};

/** Done, or a problem. */
export type ProveSecondFactorResult = Done | InvalidInput | Refused;

/** A confirmed contribution, as everybody may see it: never an amount of money. */
export type PublicContribution = {
  /** In words. */
  readonly description: Scalars['String']['output'];
  /** Last day; null = until further notice. */
  readonly endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What. */
  readonly kind: ContributionKind;
  /** Who. */
  readonly organisationId: Scalars['UUID']['output'];
};

/** An organisation that runs an offering together with its lead, as everybody may see it. */
export type PublicPartner = {
  /** The name it wants to be known by here. */
  readonly name: Scalars['String']['output'];
  /** Id of the organisation. */
  readonly organisationId: Scalars['UUID']['output'];
  /** PARTNER or SUPPORTER. */
  readonly role: PartnerRole;
  /** First day of the cooperation. */
  readonly since: Scalars['LocalDate']['output'];
};

/** The offering, or a problem. */
export type PublishOfferingResult = InvalidInput | NotReadyToPublish | Offering | PossibleDuplicates | Refused | RestrictionNeedsJustification | StaleVersion;

/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type Query = {
  /** Name and version of the running software. */
  readonly about: About;
  /** Keys of the organisation acted for, for its admins; of the network for the office; all of the network acted in for operators. */
  readonly accessKeys: AccessKeyPage;
  /** Which pages of others may ask from a browser, as the network acted in has set it. */
  readonly allowedOrigins: AllowedOrigins;
  /** The audit trail of the network acted in. */
  readonly auditTrail: AuditPage;
  /**
   * What has changed in the public catalogue of a network, for systems that keep a copy of it; needs no account. Without `since`
   * it begins with everything that is public. Whoever applies page after page has, as soon as `hasMore` is false, exactly what
   * is public; nothing is lost, whoever writes at the same time. Ask as often as once a minute.
   */
  readonly changes: ChangesResult;
  /** Two revisions beside each other; null when one of them is not there to be seen. */
  readonly compareOfferingRevisions?: Maybe<OfferingComparison>;
  /** Acting for an organisation: what contacts have corrected about its offerings. As the office: what organisations have corrected about its entries, and what nobody else can read. */
  readonly corrections: CorrectionPage;
  /** What an offering costs; null when nothing was entered or the caller may not see amounts. */
  readonly costPlan?: Maybe<CostPlan>;
  /** Counties and cities whose name contains the text, by name. */
  readonly counties: CountyPage;
  /** The general rules for deadlines, and those of one programme. */
  readonly deadlineRules: ReadonlyArray<DeadlineRule>;
  /** What people did not find in a month of the last 24, for the office. Of the current one what was counted up to a minute ago. */
  readonly emptySearches: EmptySearches;
  /** The inbox of the organisation acted for, else of the integration office and the complaints body. */
  readonly feedback: FeedbackPage;
  /** Published restrictions to a legal status. */
  readonly flaggedRestrictions: FlaggedRestrictionPage;
  /** How often the network acted in wants its published offerings looked at. */
  readonly freshness: Freshness;
  /** What would be if: the county before and under the suppositions, which hold in their order. BAD_USER_INPUT for a supposition about what is not known to the caller. */
  readonly fundingScenario: FundingScenario;
  /** The thresholds of the network acted in. */
  readonly fundingThresholds: FundingThresholds;
  /** One grant; null when it does not exist or the caller may not know of it. */
  readonly grant?: Maybe<Grant>;
  /** A list of grants of the organisation acted for, or of the office; null when there is none. */
  readonly grantImport?: Maybe<GrantImport>;
  /** The columns that lists of grants may have, with headings in the language of the request. */
  readonly grantImportColumns: ReadonlyArray<KnownImportColumn>;
  /** Lists of grants of the organisation acted for, or of the office. */
  readonly grantImports: GrantImportPage;
  /** Grants of an organisation; for the office and auditors those that are shared or county-funded. */
  readonly grants: GrantPage;
  /** The columns that tables may have. */
  readonly importColumns: ReadonlyArray<KnownImportColumn>;
  /** Open and past invitations of an organisation, for its admins, and for the office while it has none; or into roles of the network acted in, for the office. Newest first, at most 100. */
  readonly invitations: ReadonlyArray<Invitation>;
  /** Addresses on public pages that somebody should look after: of the organisation acted for, or of the whole network for the office. */
  readonly linkFindings: LinkFindingPage;
  /** Whether the network acted in has its offerings translated by a machine. */
  readonly machineTranslation: MachineTranslation;
  /** The signed-in person; null for anonymous callers and for keys of organisations and offices. */
  readonly me?: Maybe<Me>;
  /** Members of an organisation. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Who has opened one's own contact details in a network, and when. */
  readonly myContactReveals: ContactRevealPage;
  /** One's own sign-ups in a network. */
  readonly mySignUps: SignUpPage;
  /** One's own profile; a blank one for people who have said nothing yet. */
  readonly myVolunteerProfile: VolunteerProfile;
  /** A network by its short name; null when there is none. */
  readonly network?: Maybe<Network>;
  /** Who has a role in the network acted in; oldest first, at most 500. */
  readonly networkMembers: ReadonlyArray<NetworkMember>;
  /** How long the money lasts in the network acted in. */
  readonly networkRunway: NetworkRunway;
  /** All networks, by name. */
  readonly networks: ReadonlyArray<Network>;
  /** Who was told what about an obligation, when, by which message, or why not; null when there is no such obligation for the caller. In order of time. */
  readonly obligationLedger?: Maybe<ReadonlyArray<LedgerEntry>>;
  /** Obligations of the organisation acted for, or of the whole network for the integration office. */
  readonly obligations: ObligationPage;
  /** One offering: public when published, otherwise for its owners, partners and the office only; null when there is none to be seen. */
  readonly offering?: Maybe<Offering>;
  /** What happened to a shared offering, as far as the caller may know. */
  readonly offeringHistory: OfferingEventPage;
  /** An import of the organisation acted for, or of the office; null when there is none. */
  readonly offeringImport?: Maybe<OfferingImport>;
  /** Rows of an import; null when there is none. */
  readonly offeringImportRows?: Maybe<ImportRowPage>;
  /** Imports of the organisation acted for, or of the office. They are kept for 90 days. */
  readonly offeringImports: OfferingImportPage;
  /** Partnerships of an offering in every state, oldest first, at most 1,000; empty for those who may not see them. */
  readonly offeringPartnerships: ReadonlyArray<Partnership>;
  /** What an offering said, newest first, for whoever may read its draft; the office sees what was given away. Kept for 24 months after it was replaced. Null when there is no such offering to be seen. */
  readonly offeringRevisions?: Maybe<OfferingRevisionPage>;
  /** How long the money of an offering lasts; null when it does not exist or the caller may not know. */
  readonly offeringRunway?: Maybe<OfferingRunway>;
  /** Where the values of an offering of the organisation acted for, or one that the office entered, come from. Fields that no source names were given here. Empty for an offering that one may not change. */
  readonly offeringSources: ReadonlyArray<OfferingSource>;
  /** Published offerings of a network as a Relay connection; the same offerings in the same order as `searchOfferings`, and needs no account. */
  readonly offerings: OfferingConnection;
  /** Offerings of the organisation acted for that its editors published or changed and that wait for one of its admins; what was returned waits for the editors again. */
  readonly offeringsToApprove: OfferingPage;
  /** Informal services that wait for clearing, or were changed since; for the office and for admins of organisations that may sponsor. */
  readonly offeringsToClear: OfferingPage;
  /** Under which terms a network gives its open data; needs no account. Null when there is no such network. */
  readonly openData?: Maybe<OpenData>;
  /** Finds engagements in a network, best first; open to everyone. When nothing meets all wishes, the fewest possible are set aside, and the answer says which. */
  readonly opportunities: OpportunityMatchPage;
  /** The same by one's own profile; free times order and exclude nothing. */
  readonly opportunitiesForMe: OpportunityMatchPage;
  /** One opportunity: with `network` as the public sees it, without it as the own organisation does (Act-As). Null when there is none to see. */
  readonly opportunity?: Maybe<VolunteerOpportunity>;
  /** One organisation: public when verified; otherwise null for all but its members and the integration office. */
  readonly organisation?: Maybe<Organisation>;
  /** All opportunities of an organisation, also drafts and ended ones. */
  readonly organisationOpportunities: OpportunityPage;
  /** Organisations of the network acted in, in every state for the office, verified ones for members. */
  readonly organisations: OrganisationPage;
  /** One partnership; null when there is none to be seen. */
  readonly partnership?: Maybe<Partnership>;
  /** Places of an organisation in shared offerings, its own leads included. */
  readonly partnershipsOf: PartnershipPage;
  /** What waits for an organisation: open invitations to it, and open requests to the offerings it leads. Oldest first. */
  readonly partnershipsWaiting: ReadonlyArray<Partnership>;
  /** One place: of the organisation acted for, one that is shared, or for the office any; null when there is none to be seen. */
  readonly place?: Maybe<Place>;
  /** Published offerings of the network, and drafts of the own organisation, that are probably the same as this one, up to five; for whoever may read its draft. Null when there is no such offering to be seen. */
  readonly possibleDuplicates?: Maybe<ReadonlyArray<PossibleDuplicate>>;
  /** What hangs on each programme of which the caller may know and that pays something, the one that pays most first; committed money alone. */
  readonly programmeDependencies: ReadonlyArray<ProgrammeDependency>;
  /** Programmes of the network acted in. */
  readonly programmes: ProgrammePage;
  /** Verified organisations of a network; needs no account. */
  readonly publicOrganisations: OrganisationConnection;
  /** School holidays of the network acted in. */
  readonly schoolHolidays: SchoolHolidays;
  /** Published offerings of a network; needs no account. */
  readonly searchOfferings: OfferingSearchPage;
  /** Sign-ups of a whole opportunity. */
  readonly signUpsOfOpportunity: ShiftSignUpPage;
  /** Sign-ups of a shift. */
  readonly signUpsOfShift: ShiftSignUpPage;
  /** Life areas, target groups and terms that a network sorts its offerings by, complete; needs no account. */
  readonly taxonomies: Taxonomies;
  /** Towns of a network of which a word or the postcode begins so, for completing what somebody types as `filter.near.place`; needs no account. */
  readonly towns: ReadonlyArray<Town>;
  /** Published offerings of the organisation acted for, the own ones, or those of the network for the office, in which a text lacks a translation or has an outdated one. */
  readonly translationsToDo: OfferingsToTranslatePage;
  /** Offerings in the workspace: those of the organisation acted for, the own ones, or for the office those of the network that are not other people's drafts. */
  readonly workspaceOfferings: OfferingPage;
  /** Places of the organisation acted for, or for the office those of the network. With an offering: those that it may take place at, for its organisation and the office; empty for others. */
  readonly workspacePlaces: PlacePage;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryAccessKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  network: Scalars['String']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryCompareOfferingRevisionsArgs = {
  from: Scalars['Int']['input'];
  id: Scalars['UUID']['input'];
  to: Scalars['Int']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isHandled?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryCostPlanArgs = {
  offeringId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryCountiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryDeadlineRulesArgs = {
  programmeId?: InputMaybe<Scalars['UUID']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryEmptySearchesArgs = {
  month: Scalars['LocalDate']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isHandled?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryFlaggedRestrictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryFundingScenarioArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  changes: ReadonlyArray<ScenarioChangeInput>;
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<RunwayLens>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryGrantArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryGrantImportArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryGrantImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryImportColumnsArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryInvitationsArgs = {
  organisationId?: InputMaybe<Scalars['UUID']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryLinkFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['UUID']['input']>;
  states?: InputMaybe<ReadonlyArray<LinkState>>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryMembershipsArgs = {
  organisationId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryMyContactRevealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryMySignUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryMyVolunteerProfileArgs = {
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryNetworkArgs = {
  slug: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryNetworkRunwayArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<RunwayLens>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryObligationLedgerArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['UUID']['input']>;
  state?: InputMaybe<ObligationState>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingArgs = {
  id: Scalars['UUID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  network?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offeringId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingImportArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingPartnershipsArgs = {
  offeringId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingRunwayArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<RunwayLens>;
  offeringId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingSourcesArgs = {
  offeringId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingsToApproveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOfferingsToClearArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOpenDataArgs = {
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['String']['input'];
  wish?: InputMaybe<OpportunityWish>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOpportunitiesForMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOpportunityArgs = {
  id: Scalars['UUID']['input'];
  network?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOrganisationArgs = {
  id: Scalars['UUID']['input'];
  network?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOrganisationOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasRequestedName?: InputMaybe<Scalars['Boolean']['input']>;
  verification?: InputMaybe<Verification>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryPartnershipArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryPartnershipsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId: Scalars['UUID']['input'];
  status?: InputMaybe<PartnershipStatus>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryPartnershipsWaitingArgs = {
  organisationId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryPlaceArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryPossibleDuplicatesArgs = {
  id: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryProgrammeDependenciesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lastFundedDay?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryPublicOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QuerySearchOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  network: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QuerySignUpsOfOpportunityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  opportunityId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QuerySignUpsOfShiftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shiftId: Scalars['UUID']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryTaxonomiesArgs = {
  network: Scalars['String']['input'];
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryTownsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryTranslationsToDoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryWorkspaceOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isAssuranceDue?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<OfferingState>;
};


/**
 * Reading. Lists are keyset-paged: pass `after` the `nextCursor` of the page before; `first` is 1 to 100. A number or day
 * outside the range its description states is an error with `extensions` of code BAD_USER_INPUT, argument, min and max.
 */
export type QueryWorkspacePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offeringId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Entering a grant that the integration office knows of. It counts as shared with the county. */
export type RecordGrantInput = {
  /** Whole cents, 1 to 9,000,000,000,000; a fraction is an InvalidInput. */
  readonly amountCents: Scalars['Float']['input'];
  /** When money may be spent. */
  readonly awardPeriod: PeriodInput;
  /** Where the request to confirm or correct goes. */
  readonly contactEmail: Scalars['String']['input'];
  /** From when the project may begin without a decision, as the funder has consented. */
  readonly earlyStartOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who pays what of the cost. */
  readonly financing?: InputMaybe<FinancingPlanInput>;
  /** Who pays out; null = the programme's funder. */
  readonly funder?: InputMaybe<FunderInput>;
  /** Whether the notice lets the recipient pass money on (Weiterleitung); null = nobody has said. */
  readonly mayBePassedOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** The recipient. */
  readonly organisationId: Scalars['UUID']['input'];
  /** Posts that end with the money, at most 50. */
  readonly posts?: InputMaybe<ReadonlyArray<PostInput>>;
  /** The programme. */
  readonly programmeId: Scalars['UUID']['input'];
  /** Reference of the notice, up to 120 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Which offerings of the recipient it pays for; at most 50. */
  readonly shares: ReadonlyArray<ShareInput>;
  /** PLANNED, APPLIED, STARTED_AT_OWN_RISK, COMMITTED or REJECTED. */
  readonly status: GrantStatus;
  /** The money by budget year; null or empty = spread evenly over the award period. */
  readonly tranches?: InputMaybe<ReadonlyArray<TrancheInput>>;
  /** Its own likelihood, 0 to 10000; null = by status. */
  readonly weightBp?: InputMaybe<Scalars['Int']['input']>;
  /** When the work is done; null = the award period. */
  readonly workPeriod?: InputMaybe<PeriodInput>;
};

/** The integration office enters an offering that it knows of. */
export type RecordOfferingInput = {
  /** Where the request to confirm or correct goes. */
  readonly contactEmail: Scalars['String']['input'];
  /** The possible duplicates were looked at, and it is another one. */
  readonly isDuplicateChecked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The offering, complete enough to be public. */
  readonly offering: OfferingInput;
  /** The verified organisation that runs it. */
  readonly organisationId: Scalars['UUID']['input'];
};

/** The published offering, or a problem. */
export type RecordOfferingResult = InvalidInput | NotReadyToPublish | Offering | PossibleDuplicates | Refused | RestrictionNeedsJustification;

/** Entering an organisation that the integration office knows of. */
export type RecordOrganisationInput = {
  /** Another name, up to 200 characters. */
  readonly alternateName?: InputMaybe<Scalars['String']['input']>;
  /** Where the request to confirm or correct goes. */
  readonly contactEmail: Scalars['String']['input'];
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The federation it belongs to, up to 200 characters. */
  readonly federation?: InputMaybe<Scalars['String']['input']>;
  /** Numbers in registers, up to 10. */
  readonly identifiers?: InputMaybe<ReadonlyArray<OrganisationIdentifierInput>>;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Up to 80 characters. */
  readonly legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Further pages, up to 10. */
  readonly links?: InputMaybe<ReadonlyArray<OrganisationLinkInput>>;
  /** 2 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Public e-mail address. */
  readonly publicEmail?: InputMaybe<Scalars['String']['input']>;
  /** Public telephone number, up to 60 characters. */
  readonly publicPhone?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** 1,000 to 2,100; 0 = none. */
  readonly yearFounded?: InputMaybe<Scalars['Int']['input']>;
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
  /** Another name, up to 200 characters. */
  readonly alternateName?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The federation it belongs to, up to 200 characters. */
  readonly federation?: InputMaybe<Scalars['String']['input']>;
  /** Numbers in registers, up to 10. */
  readonly identifiers?: InputMaybe<ReadonlyArray<OrganisationIdentifierInput>>;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Up to 80 characters. */
  readonly legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Further pages, up to 10. */
  readonly links?: InputMaybe<ReadonlyArray<OrganisationLinkInput>>;
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
  /** 1,000 to 2,100; 0 = none. */
  readonly yearFounded?: InputMaybe<Scalars['Int']['input']>;
};

/** The organisation, or a problem. */
export type RegisterOrganisationResult = InvalidInput | Organisation | Refused;

/** The mail that a reminder went with. */
export type ReminderDelivery = {
  /** Tries so far. */
  readonly attempts: Scalars['Int']['output'];
  /** Id of the mail. */
  readonly id: Scalars['UUID']['output'];
  /** Message-ID of the mail; null before it was written. */
  readonly messageId?: Maybe<Scalars['String']['output']>;
  /** Why this reminder was left out of the mail, as a code; null when it is in it. */
  readonly omittedReason?: Maybe<Scalars['String']['output']>;
  /** Why it failed or was not sent, as a code; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The person it went to. */
  readonly recipientId: Scalars['UUID']['output'];
  /** Name that the person gave; empty when they gave none. */
  readonly recipientName: Scalars['String']['output'];
  /** When the mail server accepted it; null before. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the mail stands. */
  readonly state: DeliveryState;
};

/** Whom a reminder is for; which people that are, is found out when it goes out. */
export type ReminderRecipient =
  /** The next nearest in the organisation, when nobody acknowledged a stage from T-30 on for five working days. */
  | 'DEPUTY'
  /** The admins of the organisation, at T-7 and when it is overdue. */
  | 'LEAD'
  /** The integration office, when it is overdue and it may know of it. */
  | 'OFFICE'
  /** The person it is up to, else whoever has the role for it. */
  | 'RESPONSIBLE';

/** What became of one reminder. */
export type ReminderState =
  /** Still ahead. */
  | 'PENDING'
  /** Handed to a mail; `delivery` says what became of that. */
  | 'SENT'
  /** The day has changed before it was due. */
  | 'SUPERSEDED'
  /** Not needed; `reason` says why. */
  | 'SUPPRESSED';

/** The place that was taken away, or a problem. */
export type RemovePlaceResult = InvalidInput | Place | PlaceInUse | Refused | StaleVersion;

/** Something is not public any more: delete it. Nothing else is said of it. It may name what you never had. */
export type Removed = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Id of what is gone. */
  readonly id: Scalars['UUID']['output'];
  /** What it was. */
  readonly kind: CatalogueKind;
};

/** How often something takes place. */
export type Repetition =
  /** Every day, or every n-th. */
  | 'DAILY'
  /** On days of the month, such as the 15th or the first Tuesday. */
  | 'MONTHLY'
  /** On one day alone. */
  | 'ONCE'
  /** On weekdays, every week or every n-th. */
  | 'WEEKLY'
  /** On the same day of the year. */
  | 'YEARLY';

/** What is free now. */
export type ReportCapacityInput = {
  /** Up to 5; they replace what was told before. None = nothing is told any more. */
  readonly capacities: ReadonlyArray<CapacityInput>;
  /** Of which offering. */
  readonly offeringId: Scalars['UUID']['input'];
};

/** The offering, or a problem. */
export type ReportCapacityResult = InvalidInput | Offering | Refused;

/** Somebody found nothing. Neither account nor address of the sender is stored. */
export type ReportNothingFoundInput = {
  /** In which the person reads: de, de-x-leicht, en, ar, uk or tr; that of the request when left out. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** In which life area. */
  readonly lifeArea?: InputMaybe<LifeArea>;
  /** Slug of the network. */
  readonly network: Scalars['String']['input'];
  /** What was looked for, in their own words, for the integration office; up to 1,000 characters. Please no names. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Town or village only, up to 120 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** Thanks, or a problem. */
export type ReportNothingFoundResult = FeedbackReceived | InvalidInput | Refused;

/** Asking to join a published offering. */
export type RequestPartnershipInput = {
  /** Words to the lead, up to 1,000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Which offering. */
  readonly offeringId: Scalars['UUID']['input'];
  /** Version of the offering that was shown to the one who asks. */
  readonly offeringVersion: Scalars['Int']['input'];
  /** Name in public, 2 to 200 characters; the name of the organisation when null. */
  readonly publicName?: InputMaybe<Scalars['String']['input']>;
  /** As what. */
  readonly role?: InputMaybe<PartnerPart>;
};

/** Asking for a sign-in mail. */
export type RequestSignInInput = {
  /** Where the mail goes. */
  readonly email: Scalars['String']['input'];
  /** Language of the mail; German when null. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** The mail is on its way, or a problem. */
export type RequestSignInResult = InvalidInput | Refused | SignInRequested;

/** The organisation, or a problem. */
export type RequestVerificationResult = InvalidInput | Organisation | Refused | StaleVersion;

/** A paper that people need. */
export type RequiredDocument = {
  /** What it is, such as `Personalausweis`. */
  readonly name: Scalars['String']['output'];
  /** Where to get it, or what it looks like; null when not given. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A paper that people need. */
export type RequiredDocumentInput = {
  /** Up to 160 characters. */
  readonly name: Scalars['String']['input'];
  /** http(s) address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The offering with the old content, or a problem. */
export type RestoreOfferingRevisionResult = InvalidInput | NotReadyToPublish | Offering | Refused | RestrictionNeedsJustification | StaleVersion;

/** What a restriction rests on. */
export type RestrictionBasis =
  /** An age. */
  | 'AGE'
  /** A condition of the funder. */
  | 'FUNDER_CONDITION'
  /** A law or ordinance. */
  | 'LAW'
  /** A professional reason, such as group size or language level. */
  | 'PROFESSIONAL'
  /** The protection of those who come. */
  | 'PROTECTION';

/** A restriction is not justified (completely). */
export type RestrictionNeedsJustification = Problem & {
  /** Always RESTRICTION_NEEDS_JUSTIFICATION. */
  readonly code: ProblemCode;
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
  /** The missing parts. */
  readonly missing: ReadonlyArray<RestrictionPart>;
};

/** A part of the justification of a restriction. */
export type RestrictionPart =
  /** What everyone else can use. */
  | 'ALTERNATIVE'
  /** What it rests on. */
  | 'BASIS'
  /** Why, in plain language. */
  | 'REASON'
  /** When it is looked at again: after today, at most 12 months ahead. */
  | 'REVIEW_ON';

/** The contact, or a problem. */
export type RevealContactResult = InvalidInput | Refused | VolunteerContact;

/** The key as it is now, or a problem. */
export type RevokeAccessKeyResult = AccessKey | InvalidInput | Refused;

/** How hopefully one looks at money. */
export type RunwayLens =
  /** Everything still possible, in full. */
  | 'BEST'
  /** Every grant by its likelihood. */
  | 'EXPECTED'
  /** Committed money only. */
  | 'SECURED';

/** One month of an offering. */
export type RunwayMonth = {
  /** How well it is covered, without an amount. */
  readonly band: CoverageBand;
  /** Cents; null without the right to see amounts. */
  readonly costCents?: Maybe<Scalars['Cents']['output']>;
  /** (cost − gap) / cost in basis points, rounded down; null without cost or without the right to see amounts. */
  readonly coverageBp?: Maybe<Scalars['Int']['output']>;
  /** Cents; null without the right to see amounts. */
  readonly fundsCents?: Maybe<Scalars['Cents']['output']>;
  /** Cents; null without the right to see amounts. */
  readonly gapCents?: Maybe<Scalars['Cents']['output']>;
  /** True when part of the cost was not planned but is the need going on. */
  readonly isExtrapolated: Scalars['Boolean']['output'];
  /** YYYY-MM. */
  readonly month: Scalars['String']['output'];
  /** Where the money comes from; the cents add up to `fundsCents`. Null without the right to see amounts. */
  readonly sources?: Maybe<ReadonlyArray<RunwaySource>>;
};

/** Where the money of a month comes from. */
export type RunwaySource = {
  /** Cents of this month. */
  readonly cents?: Maybe<Scalars['Cents']['output']>;
  /** What the lens counts of it, 10000 = in full. */
  readonly countedBp: Scalars['Int']['output'];
  /** Who pays out; null like the grant. */
  readonly funderName?: Maybe<Scalars['String']['output']>;
  /** The grant; null when the caller may know the money but not the grant (that of a partner). */
  readonly grantId?: Maybe<Scalars['UUID']['output']>;
  /** The part of the offering it pays for. */
  readonly part: Scalars['String']['output'];
};

/** How long the money lasts. */
export type RunwayState =
  /** Ends in the horizon as planned, without a gap. */
  | 'ENDS_AS_PLANNED'
  /** No gap within the horizon. */
  | 'GREEN'
  /** No cost is known, so no statement is possible. */
  | 'NO_COST'
  /** Goes on for longer, but with a gap within the horizon. */
  | 'PARTIAL'
  /** Less than 6 months left. */
  | 'RED'
  /** Cannot go on today. */
  | 'UNCOVERED'
  /** 6 to less than 12 months left. */
  | 'YELLOW';

/** One supposition of a scenario: exactly one of the fields. */
export type ScenarioChangeInput = {
  /** An offering costs more or less. */
  readonly costChange?: InputMaybe<ChangeCostInput>;
  /** A programme pays less. */
  readonly cutProgramme?: InputMaybe<CutProgrammeInput>;
  /** A programme stops paying. */
  readonly endProgramme?: InputMaybe<EndProgrammeInput>;
  /** A grant stands elsewhere than it does. */
  readonly grantStatus?: InputMaybe<SupposeGrantStatusInput>;
};

/** A row of the county's table before and under the suppositions of a scenario. */
export type ScenarioGroup = {
  /** Under the suppositions. */
  readonly after: GroupRunway;
  /** As it is. */
  readonly before: GroupRunway;
  /** Life area or organisation id; null for the total and for offerings that belong to none. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Name for people, null like the key. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Offerings that now cannot go on at some day of the horizon, sooner than before or at all. */
  readonly lost: Scalars['Int']['output'];
  /** Offerings without any gap before and with one now. */
  readonly newGaps: Scalars['Int']['output'];
};

/** What the suppositions of a scenario do to one offering. */
export type ScenarioImpact = {
  /** Cents that are missing in addition within the horizon, negative when it helps; null when the offering's amounts are confidential. */
  readonly addedGapCents?: Maybe<Scalars['Cents']['output']>;
  /** First day with a gap under the suppositions; null = not within the horizon. */
  readonly firstGapDay?: Maybe<Scalars['LocalDate']['output']>;
  /** True when it had no gap before and has one now. */
  readonly hasNewGap: Scalars['Boolean']['output'];
  /** First day on which it now cannot go on, when that is sooner than before or new; else null. */
  readonly lostOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The offering. */
  readonly offeringId: Scalars['UUID']['output'];
  /** Whose offering it is; null for a person's. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** Under the suppositions. */
  readonly stateAfter: RunwayState;
  /** As it is. */
  readonly stateBefore: RunwayState;
  /** Title of the offering. */
  readonly title: Scalars['String']['output'];
};

/** One page of impacts. */
export type ScenarioImpactPage = {
  /** Those that are lost first, by day; then by their ids. */
  readonly items: ReadonlyArray<ScenarioImpact>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** When something takes place, on the clock of its zone: one stretch of a day and the days on which it comes. */
export type Schedule = {
  /** It goes on over midnight; `to` is then a time of the following day. */
  readonly endsNextDay: Scalars['Boolean']['output'];
  /** Every n-th day, week (from Monday), month or year, counted from `validFrom`; 1 to 52. */
  readonly every: Scalars['Int']['output'];
  /** Days that differ, in their order. */
  readonly exceptions: ReadonlyArray<ScheduleException>;
  /** `HH:MM`. */
  readonly from: Scalars['String']['output'];
  /** School holidays as the network entered them. */
  readonly inSchoolHolidays: InSchoolHolidays;
  /** MONTHLY: days of the month, 1 to 31, or -1 for the last; a month without that day is left out. */
  readonly monthDays: ReadonlyArray<Scalars['Int']['output']>;
  /** For example `please ring twice`. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Public holidays of the Land. */
  readonly onPublicHolidays: OnHolidays;
  /** MONTHLY: which of these weekdays of the month, 1 to 5, or -1 for the last; else empty. */
  readonly ordinals: ReadonlyArray<Scalars['Int']['output']>;
  /** With the offering, or as hours of its place: send only those of the offering back when changing it. */
  readonly origin: ScheduleOrigin;
  /** How often. */
  readonly repeats: Repetition;
  /** `HH:MM`, after `from`, or on the following day. */
  readonly to: Scalars['String']['output'];
  /** First day; null = already running. */
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day; null = until further notice. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** The weekdays, for WEEKLY and with `ordinals`; else empty. */
  readonly weekdays: ReadonlyArray<Weekday>;
  /** At which place; null = at all places of the offering, and for hours of a `Place`. */
  readonly where?: Maybe<TimePlace>;
  /** IANA name; `Europe/Berlin`. */
  readonly zone: Scalars['String']['output'];
};

/** A day on which a schedule is departed from. It has the last word, also over holidays and the first and last day. */
export type ScheduleException = {
  /** The day. */
  readonly date: Scalars['LocalDate']['output'];
  /** It goes on over midnight; `to` is then a time of the following day. */
  readonly endsNextDay: Scalars['Boolean']['output'];
  /** `HH:MM`; null = it does not take place on that day. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** For example `closed for repairs`. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** `HH:MM`; null = it does not take place on that day. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** A day that differs. Without times it does not take place; a day that the schedule does not name is added. */
export type ScheduleExceptionInput = {
  /** The day, 1900 to 2100. */
  readonly date: Scalars['LocalDate']['input'];
  /** It goes on over midnight, at most 24 hours. */
  readonly endsNextDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** `HH:MM`; both times or neither. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Up to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** `HH:MM`, after `from` unless it ends on the next day. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** When something takes place in Germany (Europe/Berlin). Weekdays and two times are enough for every week. */
export type ScheduleInput = {
  /** Times of an offering: at which of its `places`, from 0; null = at all of them. Times that name one are sent along when `places` change. */
  readonly atPlace?: InputMaybe<Scalars['Int']['input']>;
  /** Times of an offering at a mobile place: at which stop of its route, from 0; null = at all of them. When the route changes, it goes with its stop. */
  readonly atStop?: InputMaybe<Scalars['Int']['input']>;
  /** It goes on over midnight, at most 24 hours. */
  readonly endsNextDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 52; 1 when not given. Above 1 `validFrom` is needed to count from. */
  readonly every?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 60, one for a day. */
  readonly exceptions?: InputMaybe<ReadonlyArray<ScheduleExceptionInput>>;
  /** `HH:MM`. */
  readonly from: Scalars['String']['input'];
  /** RUNS when not given. */
  readonly inSchoolHolidays?: InputMaybe<InSchoolHolidays>;
  /** MONTHLY: 1 to 31, or -1 for the last. */
  readonly monthDays?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Up to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** RUNS when not given. */
  readonly onPublicHolidays?: InputMaybe<OnHolidays>;
  /** MONTHLY: which of the weekdays, 1 to 5, or -1 for the last. */
  readonly ordinals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** How often; WEEKLY when not given. */
  readonly repeats?: InputMaybe<Repetition>;
  /** `HH:MM`, after `from` unless it ends on the next day. */
  readonly to: Scalars['String']['input'];
  /** First day, 1900 to 2100; needed for ONCE and YEARLY, which are on that day. */
  readonly validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day, not before the first and up to 2100; left out, or 9999-12-31 as office programs write it, = until further notice. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Needed for WEEKLY, and for MONTHLY without `monthDays`. */
  readonly weekdays?: InputMaybe<ReadonlyArray<Weekday>>;
};

/** Where a time was entered. */
export type ScheduleOrigin =
  /** With the offering itself. */
  | 'OFFERING'
  /** As hours of the place (Öffnungszeit des Hauses). */
  | 'PLACE';

/** Days without school. */
export type SchoolHolidayPeriod = {
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** For example `Osterferien`. */
  readonly name: Scalars['String']['output'];
  /** Last day. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Days without school. */
export type SchoolHolidayPeriodInput = {
  /** First day, 1900 to 2100. */
  readonly from: Scalars['LocalDate']['input'];
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** Last day, at most 70 days later. */
  readonly to: Scalars['LocalDate']['input'];
};

/** School holidays of a network: those of its Land, and movable days where schools agree on them. */
export type SchoolHolidays = {
  /** In the order of their days. */
  readonly periods: ReadonlyArray<SchoolHolidayPeriod>;
  /** 0 = never entered; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

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

/** Setting which pages may ask. */
export type SetAllowedOriginsInput = {
  /** The version the client has seen; 0 = never set so far. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Up to 20 exact origins: https, host and port, no path, no wildcard; http for localhost alone. Empty = none. */
  readonly origins: ReadonlyArray<Scalars['String']['input']>;
};

/** The setting, or a problem. */
export type SetAllowedOriginsResult = AllowedOrigins | InvalidInput | Refused | StaleVersion;

/** Setting what an offering costs, as a whole. */
export type SetCostPlanInput = {
  /** The version of the plan the client has seen; 0 = there is none yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 200; empty = nothing is known of the cost. */
  readonly lines: ReadonlyArray<CostLineInput>;
  /** True: after the last line the need goes on at the same rate. */
  readonly needContinues: Scalars['Boolean']['input'];
  /** Which offering. */
  readonly offeringId: Scalars['UUID']['input'];
  /** Declared parts, at most 50. */
  readonly parts?: InputMaybe<ReadonlyArray<CostPartInput>>;
  /** The day the offering ends as planned. */
  readonly plannedEnd?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The cost plan, or a problem. */
export type SetCostPlanResult = CostPlan | InvalidInput | Refused | StaleVersion;

/** Setting how often published offerings are looked at. */
export type SetFreshnessInput = {
  /** The version the client has seen; 0 = never set so far. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 6 or 12, for all offerings within a day. Nobody is late at once: a day that is set anew is at least 14 days ahead. */
  readonly months: Scalars['Int']['input'];
};

/** The setting, or a problem. */
export type SetFreshnessResult = Freshness | InvalidInput | Refused | StaleVersion;

/** Setting the thresholds of the network. */
export type SetFundingThresholdsInput = {
  /** 0 to 10000. */
  readonly appliedWeightBp: Scalars['Int']['input'];
  /** 1 to 10000. */
  readonly cliffDropBp: Scalars['Int']['input'];
  /** The version the client has seen; 0 = never set so far. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 10000. */
  readonly gapThresholdBp: Scalars['Int']['input'];
  /** 0 to 10000. */
  readonly plannedWeightBp: Scalars['Int']['input'];
  /** 1 to 10000, not above the gap threshold. */
  readonly viabilityBp: Scalars['Int']['input'];
};

/** The thresholds, or a problem. */
export type SetFundingThresholdsResult = FundingThresholds | InvalidInput | Refused | StaleVersion;

/** A day typed from the notice. */
export type SetGrantDeadlineInput = {
  /** Which deadline of it. */
  readonly deadlineId: Scalars['UUID']['input'];
  /** The day, which wins from now on; null = forget the typed day, the rule decides again. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version of the grant the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of which grant. */
  readonly grantId: Scalars['UUID']['input'];
};

/** Saying how a list of grants is to be read. */
export type SetGrantImportReadingInput = {
  /** Offerings of which nobody has said what they cost are taken to cost what these grants pay. */
  readonly areCostsAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  /** PLANNED, APPLIED, STARTED_AT_OWN_RISK, COMMITTED or REJECTED for rows that do not say where the grant stands; null, and any other status = such a row is faulty. */
  readonly assumedStatus?: InputMaybe<GrantStatus>;
  /** For every column of the file, in its order, a key or null; each key once. */
  readonly columns: ReadonlyArray<InputMaybe<Scalars['String']['input']>>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which list. */
  readonly id: Scalars['UUID']['input'];
};

/** Saying which column is which. The table is then looked through anew. */
export type SetImportColumnsInput = {
  /** For every column of the file, in its order, a key of `importColumns` or null; each key once. Remembered for tables with the same headings. */
  readonly columns: ReadonlyArray<InputMaybe<Scalars['String']['input']>>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which import. */
  readonly id: Scalars['UUID']['input'];
};

/** Setting whether a machine translates. */
export type SetMachineTranslationInput = {
  /** The version the client has seen; 0 = never set so far. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** False = also what it has translated goes, within a day. */
  readonly isOn: Scalars['Boolean']['input'];
};

/** The setting, or a problem. */
export type SetMachineTranslationResult = InvalidInput | MachineTranslation | Refused | StaleVersion;

/** Setting the terms. */
export type SetOpenDataInput = {
  /** Whom to name, 2 to 200 characters. */
  readonly attribution: Scalars['String']['input'];
  /** The version the client has seen; 0 = never set so far. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The licence. */
  readonly licence: OpenDataLicence;
};

/** The terms, or a problem. */
export type SetOpenDataResult = InvalidInput | OpenData | Refused | StaleVersion;

/** Setting the school holidays of the network. */
export type SetSchoolHolidaysInput = {
  /** The version the client has seen; 0 = never entered so far. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** All of them, up to 60; they replace what was there. */
  readonly periods: ReadonlyArray<SchoolHolidayPeriodInput>;
};

/** The school holidays, or a problem. */
export type SetSchoolHolidaysResult = InvalidInput | Refused | SchoolHolidays | StaleVersion;

/** Translating an offering into one language. */
export type SetTranslationsInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which offering. */
  readonly id: Scalars['UUID']['input'];
  /** de, de-x-leicht, en, ar, uk or tr; not the one that it was written in. */
  readonly language: Scalars['String']['input'];
  /** What is given here is right for the offering as it is today, also where the words stay the same; an empty text is removed, what is not given stays. Each field once. */
  readonly texts: ReadonlyArray<OfferingTextInput>;
};

/** The offering, or a problem. */
export type SetTranslationsResult = InvalidInput | Offering | Refused | StaleVersion;

/** Part of a grant for one part of one offering. */
export type ShareInput = {
  /** Share of the grant, 1 to 10000; all together at most 10000. */
  readonly basisPoints: Scalars['Int']['input'];
  /** An offering of the recipient. */
  readonly offeringId: Scalars['UUID']['input'];
  /** The part of the offering; `main` when null. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
};

/** When people are needed and how many. Only numbers are public, never people. */
export type Shift = {
  /** Later cancellations are possible and marked as late. */
  readonly cancelUntil: Scalars['DateTime']['output'];
  /** Seats. */
  readonly capacity: Scalars['Int']['output'];
  /** End. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Seats neither given nor held. */
  readonly freeSeats: Scalars['Int']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** With fewer people it cannot take place. */
  readonly minNeeded: Scalars['Int']['output'];
  /** The opportunity. */
  readonly opportunityId: Scalars['UUID']['output'];
  /** Sign-ups until then. */
  readonly signUpUntil: Scalars['DateTime']['output'];
  /** Start. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Counts up with every change of times or seats, not with sign-ups; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** People in line. */
  readonly waiting: Scalars['Int']['output'];
};

/** How a deadline treats a day off at the funder's seat. */
export type ShiftKind =
  /** A period (Frist): its end moves to the next working day. */
  | 'FRIST'
  /** Must be done before something: moves back. */
  | 'LEAD'
  /** A date set expressly (Termin): it holds on such a day too. */
  | 'TERMIN';

/** A sign-up as the organisation sees it: before acceptance as little as a decision needs. */
export type ShiftSignUp = {
  /** Age band; null = not said. Minors need the consent of their guardians before they are accepted. */
  readonly ageBand?: Maybe<AgeBand>;
  /** Free times. */
  readonly availability: ReadonlyArray<AvailabilitySlot>;
  /** When they signed up. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** True when cancelled after the shift's `cancelUntil`. */
  readonly isLate: Scalars['Boolean']['output'];
  /** True when `name` is the full name, and `revealContact` would answer. */
  readonly isNameFull: Scalars['Boolean']['output'];
  /** ISO 639 codes. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** What the person wrote; may be empty. */
  readonly message: Scalars['String']['output'];
  /** First name and initial; the full name from the confirmation until 30 days after the end. May be empty, as it and all else about the person is while the organisation is suspended. */
  readonly name: Scalars['String']['output'];
  /** The opportunity. */
  readonly opportunityId: Scalars['UUID']['output'];
  /** The organisation. */
  readonly organisationId: Scalars['UUID']['output'];
  /** Place in line, 1 = next; null when not waiting. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** What the organisation wrote when it declined or cancelled. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The shift; null for an engagement without fixed times. */
  readonly shiftId?: Maybe<Scalars['UUID']['output']>;
  /** State. */
  readonly status: SignUpStatus;
};

/** A page of sign-ups. */
export type ShiftSignUpPage = {
  /** Oldest first. */
  readonly items: ReadonlyArray<ShiftSignUp>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** Signing in with what the mail holds: either its code, by whoever asked for it, or the token of its link, on any device. */
export type SignInInput = {
  /** Six digits. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Name of the device in the list of sessions, up to 120 characters. */
  readonly device?: InputMaybe<Scalars['String']['input']>;
  /** From the answer to `requestSignIn`; needed with `code`. Five tries are possible for each. */
  readonly signInId?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to a request for a sign-in mail. It is the same for known and unknown addresses, and when enough mails are on their way to it. */
export type SignInRequested = {
  /** Secret of this request: the code of its mail is good only together with it. The link is good without. */
  readonly signInId: Scalars['String']['output'];
  /** Minutes until link and code expire. */
  readonly validMinutes: Scalars['Int']['output'];
};

/** A session, or a problem. */
export type SignInResult = InvalidInput | Refused | SignedIn;

/** One's own sign-up. */
export type SignUp = {
  /** Whom to turn to; null before the confirmation, after a cancellation, and 30 days after the end. */
  readonly contact?: Maybe<OpportunityContact>;
  /** When one signed up. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** True when cancelled after the shift's `cancelUntil`. */
  readonly isLate: Scalars['Boolean']['output'];
  /** A held seat goes on after that; null when none is held. */
  readonly offeredUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The opportunity. */
  readonly opportunityId: Scalars['UUID']['output'];
  /** Its organisation. */
  readonly organisationId: Scalars['UUID']['output'];
  /** Place in line, 1 = next; null when not waiting. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** What the organisation wrote when it declined or cancelled. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The shift; null for an engagement without fixed times. */
  readonly shift?: Maybe<Shift>;
  /** State. */
  readonly status: SignUpStatus;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Signing up: for a shift, or for an opportunity without fixed times. */
export type SignUpInput = {
  /** For the organisation to read, up to 1,000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the network. */
  readonly network: Scalars['String']['input'];
  /** The opportunity, when it has no fixed times. */
  readonly opportunityId?: InputMaybe<Scalars['UUID']['input']>;
  /** The shift. */
  readonly shiftId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Who decides about a sign-up. */
export type SignUpMode =
  /** The organisation accepts or declines. */
  | 'APPROVAL'
  /** A free seat is given at once. */
  | 'AUTO';

/** A page of one's own sign-ups. */
export type SignUpPage = {
  /** Newest first. */
  readonly items: ReadonlyArray<SignUp>;
  /** Pass as `after` for the next page; null on the last one. */
  readonly nextCursor?: Maybe<Scalars['String']['output']>;
};

/** The sign-up, or a problem. */
export type SignUpResult = InvalidInput | OverlappingShift | Refused | SignUp;

/** State of a sign-up. */
export type SignUpStatus =
  /** The organisation has yet to decide. Minors always begin here, because their guardians must agree. */
  | 'APPLIED'
  /** Was there. */
  | 'ATTENDED'
  /** Cancelled by the organisation, with a reason. */
  | 'CANCELLED_BY_ORG'
  /** Cancelled by the volunteer. */
  | 'CANCELLED_BY_VOLUNTEER'
  /** Has a seat. */
  | 'CONFIRMED'
  /** Declined by the organisation, or a seat that was offered and passed on. */
  | 'DECLINED'
  /** An offer that nobody answered in time. */
  | 'EXPIRED'
  /** Was not there. */
  | 'NO_SHOW'
  /** A seat is held until `offeredUntil`. */
  | 'OFFERED'
  /** Stands in line. */
  | 'WAITLISTED';

/** A session. */
export type SignedIn = {
  /** End at the latest; sooner when unused. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The bearer token (`Authorization: Bearer …`). Shown once; only its hash is stored. */
  readonly token: Scalars['String']['output'];
};

/** A field and whether it still says what its source said last. */
export type SourcedField = {
  /** Name of the field or part, such as `title`, `contactPhone`, `contact.phone` or `translations.en.TITLE`. */
  readonly field: Scalars['String']['output'];
  /** False where it was corrected here: an import leaves it alone. */
  readonly isAsBrought: Scalars['Boolean']['output'];
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

/** Your cursor cannot be continued. Ask without `since`, read until `hasMore` is false, and delete what did not come. */
export type StartAnew = Problem & {
  /** Always START_ANEW. */
  readonly code: ProblemCode;
  /** A summary for people. */
  readonly message: Scalars['String']['output'];
  /** Why. */
  readonly reason: StartAnewReason;
};

/** Why a follower has to begin anew. */
export type StartAnewReason =
  /** The database was moved or restored from a backup, so that changes may be missing between here and there. */
  | 'OTHER_HISTORY'
  /** You have not been up to date for more than 90 days; what was removed meanwhile is not remembered any longer. */
  | 'TOO_OLD';

/** How many offerings are in a state. */
export type StateCount = {
  /** So many. */
  readonly offerings: Scalars['Int']['output'];
  /** The state. */
  readonly state: RunwayState;
};

/** The proof of use as it was handed in. */
export type SubmitProofOfUseInput = {
  /** Cost that was really eligible, in whole cents. */
  readonly eligibleCostCents?: InputMaybe<Scalars['Float']['input']>;
  /** The version of the grant the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of which grant. */
  readonly grantId: Scalars['UUID']['input'];
  /** Own funds really spent, in whole cents. */
  readonly ownFundsCents?: InputMaybe<Scalars['Float']['input']>;
  /** The day it was handed in, not in the future and not before the award period. */
  readonly submittedOn: Scalars['LocalDate']['input'];
  /** What others really paid, in whole cents. */
  readonly thirdPartyCents?: InputMaybe<Scalars['Float']['input']>;
};

/** Whom an offering suits especially. It changes the order of lists and never filters anyone out. */
export type SuitedFor =
  /** Children. */
  | 'CHILDREN'
  /** People looking for work. */
  | 'JOB_SEEKERS'
  /** People who are new here. */
  | 'NEWCOMERS'
  /** Older people. */
  | 'OLDER_PEOPLE'
  /** Parents. */
  | 'PARENTS'
  /** People with disabilities. */
  | 'PEOPLE_WITH_DISABILITIES'
  /** Women. */
  | 'WOMEN'
  /** Young people. */
  | 'YOUNG_PEOPLE';

/** A grant stands elsewhere than it does. */
export type SupposeGrantStatusInput = {
  /** A grant that pays or may pay for an offering that is running. */
  readonly grantId: Scalars['UUID']['input'];
  /** Where it is supposed to stand. */
  readonly status: GrantStatus;
};

/** Days on which a part has more money than cost. */
export type SurplusPeriod = {
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** What is too much, in cents; null without the right to see amounts. */
  readonly surplusCents?: Maybe<Scalars['Cents']['output']>;
  /** Last day. */
  readonly to: Scalars['LocalDate']['output'];
};

/** The organisation, or a problem. */
export type SuspendOrganisationResult = InvalidInput | Organisation | Refused | StaleVersion;

/** A group that offerings may suit especially; nobody else is excluded by it. */
export type TargetGroupEntry = {
  /** What it says, in one sentence; languages as for `name`. */
  readonly description: Scalars['String']['output'];
  /** What others call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** In the language named, else in that of the request. */
  readonly name: Scalars['String']['output'];
  /** The group. */
  readonly value: SuitedFor;
};


/** A group that offerings may suit especially; nobody else is excluded by it. */
export type TargetGroupEntryDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A group that offerings may suit especially; nobody else is excluded by it. */
export type TargetGroupEntryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that offerings of a network can be sorted by. */
export type Taxonomies = {
  /** In the order of the form. */
  readonly lifeAreas: ReadonlyArray<LifeAreaEntry>;
  /** Further target groups of the network; offerings carry them among their terms. */
  readonly ownTargetGroups: ReadonlyArray<Term>;
  /** Those that all networks share. */
  readonly targetGroups: ReadonlyArray<TargetGroupEntry>;
};

/** A classification of others in which something of ours also has a name. */
export type TaxonomyScheme =
  /** Leistungskatalog der öffentlichen Verwaltung (LeiKa, FIM). */
  | 'LEIKA'
  /** Open Eligibility 2.0, the public taxonomy of human services and situations. */
  | 'OPEN_ELIGIBILITY';

/** A finer word below a life area, or an additional target group of one network. */
export type Term = {
  /** What others call it; only ids that were looked up in their public list. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Shared by all networks; otherwise the network added it. */
  readonly isCommon: Scalars['Boolean']['output'];
  /** Not offered for offerings any more; those that carry it keep it. */
  readonly isRetired: Scalars['Boolean']['output'];
  /** Names it in offerings and filters: a word for a common term, an id for one of the network. */
  readonly key: Scalars['String']['output'];
  /** Where it belongs; null for a target group. */
  readonly lifeArea?: Maybe<LifeArea>;
  /** In the language named (de, de-x-leicht, en, ar, uk or tr), else in that of the request; German where it has no such name. */
  readonly name: Scalars['String']['output'];
  /** All names it has, German first. */
  readonly names: ReadonlyArray<LocalName>;
  /** Counts up with every change; 1 for common terms. */
  readonly version: Scalars['Int']['output'];
};


/** A finer word below a life area, or an additional target group of one network. */
export type TermNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Number of offerings with a term. */
export type TermCount = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** Its key. */
  readonly value: Scalars['String']['output'];
};

/** At which of the offering's places a time is. */
export type TimePlace = {
  /** Name of the stop or place; null when it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The place of the network; null for one that was entered with the offering. */
  readonly placeId?: Maybe<Scalars['UUID']['output']>;
  /** In `places` of the offering, from 0. */
  readonly position: Scalars['Int']['output'];
  /** In the route of a mobile place, from 0; null for other places, and where the offering itself said the time. */
  readonly stop?: Maybe<Scalars['Int']['output']>;
  /** Town of the stop or place; null for a remote one. */
  readonly town?: Maybe<Scalars['String']['output']>;
};

/** A town, village or postcode area that the network knows the place of. */
export type Town = {
  /** Such as `Friedberg`. */
  readonly name: Scalars['String']['output'];
  /** Five digits; null when the network did not enter it. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
};

/** The part of a grant for one budget year (Jährlichkeit). What is not spent in it lapses unless the funder moves it. */
export type Tranche = {
  /** Cents; null for those who may not see amounts. */
  readonly amountCents?: Maybe<Scalars['Cents']['output']>;
  /** The budget year, which is the calendar year (§ 4 BHO and the like of the Länder). */
  readonly year: Scalars['Int']['output'];
};

/** The money of one budget year. */
export type TrancheInput = {
  /** Whole cents; all years together are the amount of the grant. */
  readonly amountCents: Scalars['Float']['input'];
  /** A year of the award period, each once. */
  readonly year: Scalars['Int']['input'];
};

/** A text that has no translation in a language, or an outdated one. */
export type TranslationToDo = {
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language: Scalars['String']['output'];
  /** Texts without a translation, by people or by a machine. */
  readonly missing: ReadonlyArray<OfferingTextField>;
  /** Texts that changed after people had translated them. */
  readonly outdated: ReadonlyArray<OfferingTextField>;
};

/** Changing one's own account; null leaves a field as it is. */
export type UpdateAccountInput = {
  /** Up to 120 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** de, de-x-leicht, en, ar, uk or tr. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** The account, or a problem. */
export type UpdateAccountResult = InvalidInput | Me | Refused;

/** Changing a grant; null leaves a field as it is. */
export type UpdateGrantInput = {
  /** Whole cents. */
  readonly amountCents?: InputMaybe<Scalars['Float']['input']>;
  /** From when the project may begin without a decision, as the funder has consented. */
  readonly earlyStartOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who pays what of the cost, anew as a whole. */
  readonly financing?: InputMaybe<FinancingPlanInput>;
  /** Who pays out. */
  readonly funder?: InputMaybe<FunderInput>;
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** Whether the integration office sees it. */
  readonly isSharedWithCounty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the notice lets the recipient pass money on (Weiterleitung). */
  readonly mayBePassedOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Posts that end with the money, at most 50, anew as a whole. */
  readonly posts?: InputMaybe<ReadonlyArray<PostInput>>;
  /** Up to 120 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The grant it follows on. */
  readonly renewsGrantId?: InputMaybe<Scalars['UUID']['input']>;
  /** All shares anew. */
  readonly shares?: InputMaybe<ReadonlyArray<ShareInput>>;
  /** The decision of the funder. Withdrawing is `withdrawGrant`. */
  readonly status?: InputMaybe<GrantStatus>;
  /** All budget years anew, as when money is moved to another year (Mittelverschiebung); empty = spread evenly. Needed with another amount when there are any. */
  readonly tranches?: InputMaybe<ReadonlyArray<TrancheInput>>;
  /** Its own likelihood, 0 to 10000. */
  readonly weightBp?: InputMaybe<Scalars['Int']['input']>;
  /** When the work is done. */
  readonly workPeriod?: InputMaybe<PeriodInput>;
};

/** Changing an offering. */
export type UpdateOfferingInput = {
  /** The changes. */
  readonly changes: OfferingInput;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** True = everything else was looked at too and is right: counts as `assureOffering` for a published one. Not for partners. */
  readonly isAssured?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The offering, or a problem. */
export type UpdateOfferingResult = InvalidInput | NotReadyToPublish | Offering | Refused | RestrictionNeedsJustification | StaleVersion;

/** Changing an engagement; null leaves a field as it is, an empty text removes an optional one. */
export type UpdateOpportunityInput = {
  /** Only for confirmed volunteers. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Only for confirmed volunteers. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** Only for confirmed volunteers. */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 120 characters. */
  readonly contactRole?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** Help from home. */
  readonly isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is spread over time. */
  readonly kind?: InputMaybe<OpportunityKind>;
  /** WGS 84. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Area of life. */
  readonly lifeArea?: InputMaybe<LifeArea>;
  /** WGS 84. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Years, 14 to 18. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation's offering it helps. */
  readonly offeringId?: InputMaybe<Scalars['UUID']['input']>;
  /** Town or village. */
  readonly placeTown?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639 codes, at most 10. */
  readonly preferredLanguages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What a freed seat does from now on. */
  readonly promotion?: InputMaybe<Promotion>;
  /** ISO 639 codes, at most 10. */
  readonly requiredLanguages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What one must have shown before starting. */
  readonly requiredSteps?: InputMaybe<ReadonlyArray<OnboardingStep>>;
  /** Who decides about a sign-up; counts for new ones. */
  readonly signUpMode?: InputMaybe<SignUpMode>;
  /** 3 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The opportunity, or a problem. */
export type UpdateOpportunityResult = InvalidInput | Refused | StaleVersion | VolunteerOpportunity;

/** Changing an organisation; null leaves a field as it is. */
export type UpdateOrganisationInput = {
  /** Another name, up to 200 characters. */
  readonly alternateName?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The federation it belongs to, up to 200 characters. */
  readonly federation?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** Numbers in registers, up to 10. */
  readonly identifiers?: InputMaybe<ReadonlyArray<OrganisationIdentifierInput>>;
  /** Up to 80 characters. */
  readonly legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Further pages, up to 10. */
  readonly links?: InputMaybe<ReadonlyArray<OrganisationLinkInput>>;
  /** 2 to 200 characters. The new name of a verified organisation waits in `requestedName` until the office has seen it; sending the present name takes that wish back. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What editors publish, or change in what is public, waits for an admin. For admins alone to say; initiatives are cleared by others anyway. What waits already goes on waiting when it is taken back. */
  readonly offeringsNeedApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Public e-mail address; empty text removes it. */
  readonly publicEmail?: InputMaybe<Scalars['String']['input']>;
  /** Public telephone number; empty text removes it. */
  readonly publicPhone?: InputMaybe<Scalars['String']['input']>;
  /** http(s) address; empty text removes it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** 1,000 to 2,100; 0 = none. */
  readonly yearFounded?: InputMaybe<Scalars['Int']['input']>;
};

/** The organisation, or a problem. */
export type UpdateOrganisationResult = InvalidInput | Organisation | Refused | StaleVersion;

/** Changing a place. */
export type UpdatePlaceInput = {
  /** The changes. */
  readonly changes: PlaceInput;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
};

/** The place, or a problem. */
export type UpdatePlaceResult = InvalidInput | Place | Refused | StaleVersion;

/** What a programme is from now on, as a whole: what is left out is none. */
export type UpdateProgrammeInput = {
  /** Months before its beginning by which a project must be applied for, 0 to 24. */
  readonly applicationLeadMonths?: InputMaybe<Scalars['Int']['input']>;
  /** When it takes applications, at most 20; null or empty = not known. */
  readonly applicationWindows?: InputMaybe<ReadonlyArray<ApplicationWindowInput>>;
  /** Legal basis, up to 500 characters. */
  readonly directive?: InputMaybe<Scalars['String']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Land of the funder's seat, such as NW. */
  readonly funderLand: Scalars['String']['input'];
  /** 2 to 200 characters. */
  readonly funderName: Scalars['String']['input'];
  /** The department of this network that grants and therefore sees its grants; only the office may change it. */
  readonly funderOrganisationId?: InputMaybe<Scalars['UUID']['input']>;
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** Code of a rule from `deadlineRules`; null = no interim reports. */
  readonly interimRule?: InputMaybe<Scalars['String']['input']>;
  /** True for the county's own money; only the office may change it. */
  readonly isCountyFunded: Scalars['Boolean']['input'];
  /** Code of a rule from `deadlineRules`. */
  readonly proofRule?: InputMaybe<Scalars['String']['input']>;
  /** Code of a rule from `deadlineRules`. */
  readonly spendByRule?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** First day of the directive. */
  readonly validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the directive. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The programme, or a problem. */
export type UpdateProgrammeResult = InvalidInput | Programme | Refused | StaleVersion;

/** Renaming or retiring a term of the network. */
export type UpdateTermInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['UUID']['input'];
  /** True = not offered any more, while offerings that carry it keep it; false brings it back. */
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** All its names from now on; null leaves them. Public pages show them at once. */
  readonly names?: InputMaybe<ReadonlyArray<LocalNameInput>>;
};

/** The term, or a problem. */
export type UpdateTermResult = InvalidInput | Refused | StaleVersion | Term;

/** Changing one's own profile; null leaves a field as it is, an empty text removes an optional one. */
export type UpdateVolunteerProfileInput = {
  /** Age band. */
  readonly ageBand?: InputMaybe<AgeBand>;
  /** At most 50 times. */
  readonly availability?: InputMaybe<ReadonlyArray<AvailabilitySlotInput>>;
  /** Up to 120 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** The version the client has seen; 1 for a blank profile. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** ISO 639 codes, at most 20. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** WGS 84, together with `longitude`; stored rounded to a cell of more than a kilometre. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** WGS 84, together with `latitude`. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Slug of the network. */
  readonly network: Scalars['String']['input'];
  /** Up to 60 characters; organisations see it after accepting. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200. */
  readonly radiusKm?: InputMaybe<Scalars['Int']['input']>;
  /** Whether organisations may see the e-mail address after accepting. */
  readonly sharesEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Town or village. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
};

/** The profile, or a problem. */
export type UpdateVolunteerProfileResult = InvalidInput | Refused | StaleVersion | VolunteerProfile;

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
export type VerifyOrganisationResult = InvalidInput | Organisation | Refused | StaleVersion;

/** How to reach a confirmed volunteer, as far as they share it. */
export type VolunteerContact = {
  /** E-mail address; null when not shared. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Full name; may be empty. */
  readonly name: Scalars['String']['output'];
  /** Telephone; null when none is given. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The sign-up. */
  readonly signUpId: Scalars['UUID']['output'];
};

/** An engagement that looks for volunteers. Public while it is open and its organisation is verified. */
export type VolunteerOpportunity = {
  /** Address of the contact; null for callers outside the organisation. */
  readonly contactEmail?: Maybe<Scalars['String']['output']>;
  /** Name of the contact; null for callers outside the organisation (confirmed volunteers find it in their sign-up). */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** Telephone of the contact; null for callers outside the organisation. */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** Who is there for volunteers, as a role such as `Freiwilligenkoordination`. */
  readonly contactRole: Scalars['String']['output'];
  /** Up to 5,000 characters. */
  readonly description: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['UUID']['output'];
  /** True when one can help from home. */
  readonly isRemote: Scalars['Boolean']['output'];
  /** How it is spread over time. */
  readonly kind: OpportunityKind;
  /** WGS 84; null when not given. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Area of life. */
  readonly lifeArea: LifeArea;
  /** WGS 84; null when not given. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Years, 14 to 18; null = no limit. */
  readonly minAge?: Maybe<Scalars['Int']['output']>;
  /** The network. */
  readonly networkId: Scalars['UUID']['output'];
  /** The offering it helps; null when it stands alone. */
  readonly offeringId?: Maybe<Scalars['UUID']['output']>;
  /** The organisation that runs it. */
  readonly organisationId: Scalars['UUID']['output'];
  /** Its name. */
  readonly organisationName: Scalars['String']['output'];
  /** Town or village; null only for help from home. */
  readonly placeTown?: Maybe<Scalars['String']['output']>;
  /** ISO 639 codes of languages that help. */
  readonly preferredLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** What a freed seat does. */
  readonly promotion: Promotion;
  /** ISO 639 codes of languages one must speak. */
  readonly requiredLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** What one must have shown before starting. */
  readonly requiredSteps: ReadonlyArray<OnboardingStep>;
  /** Coming shifts, soonest first, at most 50. */
  readonly shifts: ReadonlyArray<Shift>;
  /** Who decides about a sign-up. */
  readonly signUpMode: SignUpMode;
  /** State. */
  readonly status: OpportunityStatus;
  /** 3 to 200 characters. */
  readonly title: Scalars['String']['output'];
  /** Counts up with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What a person says about themself as a volunteer in one network. Only they see it; an organisation sees parts of it through a sign-up. */
export type VolunteerProfile = {
  /** Age band; null = not said. */
  readonly ageBand?: Maybe<AgeBand>;
  /** Free times. */
  readonly availability: ReadonlyArray<AvailabilitySlot>;
  /** First and last name; before acceptance organisations see the first name and one initial. May be empty. */
  readonly displayName: Scalars['String']['output'];
  /** ISO 639 codes. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Rounded to a cell of more than a kilometre; null = not said. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Rounded to a cell of more than a kilometre; null = not said. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The network. */
  readonly networkId: Scalars['UUID']['output'];
  /** Telephone, shown to the organisation after it has accepted; null = none is given. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** How far one goes; null = anywhere. */
  readonly radiusKm?: Maybe<Scalars['Int']['output']>;
  /** Whether the organisation may see the e-mail address after it has accepted. */
  readonly sharesEmail: Scalars['Boolean']['output'];
  /** Town or village; null = not said. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** Counts up with every change; send it as `expectedVersion`. 1 for a blank profile. */
  readonly version: Scalars['Int']['output'];
};

/** Day of the week in Germany. */
export type Weekday =
  /** Freitag. */
  | 'FRIDAY'
  /** Montag. */
  | 'MONDAY'
  /** Samstag. */
  | 'SATURDAY'
  /** Sonntag. */
  | 'SUNDAY'
  /** Donnerstag. */
  | 'THURSDAY'
  /** Dienstag. */
  | 'TUESDAY'
  /** Mittwoch. */
  | 'WEDNESDAY';

/** A wish that was set aside because nothing met it. */
export type Widening =
  /** The languages that are required. */
  | 'LANGUAGE'
  /** The distance. */
  | 'RADIUS'
  /** The weekdays. */
  | 'TIME';

/** The invitation, or a problem. */
export type WithdrawInvitationResult = InvalidInput | Invitation | Refused;

/** Writing a list of grants. */
export type WriteGrantImportInput = {
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which list. */
  readonly id: Scalars['UUID']['input'];
  /** True: the integration office sees source, period and amount of these grants. To be said by organisations; what the office enters is shared always. */
  readonly isSharedWithCounty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rows with errors are left out. Without it, a list with errors is not written. */
  readonly onlyValid?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Writing a table. */
export type WriteImportInput = {
  /** The possible duplicates were looked at, and they are other offerings. */
  readonly areDuplicatesChecked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the client has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which import. */
  readonly id: Scalars['UUID']['input'];
  /** Rows with errors are left out. Without it, a table with errors is not written. */
  readonly onlyValid?: InputMaybe<Scalars['Boolean']['input']>;
};
