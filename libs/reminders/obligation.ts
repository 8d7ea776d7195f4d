import { type Id, type LocalDate, type OrganisationRole } from '#kernel';

/** What a lib says about something that must be done by a day. The same natural key is the same obligation. */
export interface ObligationDraft {
  /** A registered kind, such as PROOF_OF_USE. */
  kind: string;
  /** What it is about, such as `grant` and its id. */
  subjectType: string;
  subjectId: Id;
  /** Tells several of one kind and subject apart, such as the year of a report; empty when there is one only. */
  instance?: string;
  /** Null for obligations of the network itself. */
  organisationId: Id | null;
  /** The person it is up to; null = whoever has `responsibleRole`. */
  responsibleAccountId: Id | null;
  /** Asked when no person is named or reachable; null = the admins. */
  responsibleRole: Exclude<OrganisationRole, 'VIEWER'> | null;
  /** Short and without amounts: it stands in mails. 1 to 200 characters; longer ones are cut. */
  title: string;
  /** The day as rule or notice names it. */
  nominal: LocalDate;
  /** The day that counts by law after weekends and holidays (§ 31 (3) VwVfG). */
  effective: LocalDate;
  /** Last working day on or before `nominal`; stages count from it. */
  safeDue: LocalDate;
}

/** An obligation as it is stored. */
export interface Obligation {
  id: Id;
  networkId: Id;
  kind: string;
  subjectType: string;
  subjectId: Id;
  instance: string;
  organisationId: Id | null;
  responsibleAccountId: Id | null;
  responsibleRole: Exclude<OrganisationRole, 'VIEWER'> | null;
  title: string;
  /** Counts up when the day changes; reminders of older revisions are SUPERSEDED. */
  revision: number;
  nominal: LocalDate;
  effective: LocalDate;
  safeDue: LocalDate;
  /** The day named in the last message; null = nobody was told anything yet. */
  toldNominal: LocalDate | null;
  state: 'OPEN' | 'DONE' | 'SUPPRESSED';
  /** Why it is suppressed; null in other states. */
  reason: string | null;
  acknowledgedAt: Date | null;
  doneAt: Date | null;
  evidence: string | null;
  version: number;
}

/** Why the pending reminders of an obligation end. RENEWED and WITHDRAWN come from grants; others from other libs. */
export interface Suppression {
  subjectType: string;
  subjectId: Id;
  /** Only these kinds; an obligation of another kind stays. */
  kinds: readonly string[];
  /** Only the one of this instance; left out = all of them. */
  instance?: string;
  /** All but the one of this instance. */
  exceptInstance?: string;
  /** Upper-case code for the ledger, such as RENEWED. */
  reason: string;
}
