import { LocalDate, type Period, type WorkingDays } from '#kernel';
import { type DeadlineAnchor, type DerivedDeadline, derivedDeadline, ruleInForce } from './deadline.js';
import { type ApplicationWindow, callFor, callRule } from './application-window.js';
import { type DerivedKind, type GrantDeadlineKind, type NamedRule } from './deadline-kind.js';
import { forwardingRule, type SuperiorLevel } from './forwarding.js';
import { type FundingStatus } from './plan.js';

/** What deadlines depend on. */
export interface DeadlineFacts {
  readonly status: FundingStatus;
  readonly awardPeriod: Period;
  /** The day the proof of use was handed in; null = not yet. */
  readonly proofSubmittedOn: LocalDate | null;
  /** Calls of the programme, in the order of their ends. */
  readonly windows: readonly ApplicationWindow[];
  /** True when somebody's post ends with the money. */
  readonly hasPosts: boolean;
  /** Given for money that was passed on: its recipient accounts to the level above. */
  readonly superior: SuperiorLevel | null;
  /** Codes that the programme names; null = the default of the kind. */
  readonly ruleCodes: Readonly<Partial<Record<DerivedKind, string | null>>>;
  readonly payments: readonly { readonly id: string; readonly paidOn: LocalDate; readonly spendByRule: string | null }[];
}

/** A deadline of a grant as the rules give it now. */
export interface GrantDeadline {
  readonly kind: DerivedKind;
  /** Which one of its kind: '' where there is one, the year of an interim report, the id of a payment. */
  readonly occurrence: string;
  readonly named: NamedRule;
  readonly derived: DerivedDeadline;
}

/** Chances that are gone once their day has passed; all other deadlines are duties, which stay. */
const chances: ReadonlySet<GrantDeadlineKind> = new Set(['FUNDING_END', 'FOLLOW_UP_APPLICATION', 'CALL_CLOSES', 'POSTS_END']);

/** Where a deadline that the grant gives stands. */
export type DeadlineStanding =
  | { readonly state: 'OPEN'; readonly stateReason: null }
  | { readonly state: 'MISSED' | 'SUPPRESSED'; readonly stateReason: 'PAST_WHEN_ENTERED' };

/** What the standing of a deadline depends on besides its own day. */
export interface StandingFacts {
  readonly today: LocalDate;
  /** Last day of the award period. */
  readonly awardTo: LocalDate;
  /** The day from which on somebody could be reminded of it; null = from today. */
  readonly knownOn: LocalDate | null;
}

/**
 * OPEN: to be met, or overdue though it was known in time. MISSED: the day for the follow-up application had passed
 * before anybody knew of it; while the money still runs the funder can be asked. SUPPRESSED: passed as well, and nothing
 * is left to be done. A duty stays open however late it becomes known.
 */
export function standingOf(deadline: { kind: GrantDeadlineKind; safeDue: LocalDate }, { today, awardTo, knownOn }: StandingFacts): DeadlineStanding {
  if (!chances.has(deadline.kind) || (knownOn ?? today) <= deadline.safeDue) return { state: 'OPEN', stateReason: null };
  const canBeTried = (deadline.kind === 'FOLLOW_UP_APPLICATION' || deadline.kind === 'CALL_CLOSES') && today <= awardTo;
  return { state: canBeTried ? 'MISSED' : 'SUPPRESSED', stateReason: 'PAST_WHEN_ENTERED' };
}

interface Occasion {
  readonly kind: DerivedKind;
  readonly occurrence: string;
  readonly anchorDays: Readonly<Partial<Record<DeadlineAnchor, LocalDate>>>;
  readonly code: string | null;
  /** A rule that holds whatever the programme says. */
  readonly rule?: NamedRule;
}

/**
 * The deadlines of a grant. Only committed money gives any, but for the keeping of documents about money that once was and
 * the call in which a plan must be applied for. The follow-up project is taken to begin on the day after
 * the award period. A rule that counts from something a grant does not know (yet) gives nothing.
 */
export function deadlinesOf(facts: DeadlineFacts, rules: readonly NamedRule[], isWorkingDay: WorkingDays): GrantDeadline[] {
  const occasions = facts.status === 'COMMITTED' ? occasionsOf(facts) : facts.status === 'PLANNED' ? callOf(facts) : [];
  return [...occasions, ...retentionOf(facts)].map((occasion) => accountingUpwards(occasion, facts.superior)).flatMap((occasion) => {
    const named = occasion.rule ?? ruleFor(occasion, rules);
    const anchorDay = named === null ? undefined : occasion.anchorDays[named.rule.anchor];
    if (named === null || anchorDay === undefined) return [];
    const derived = derivedDeadline(named.rule, anchorDay, isWorkingDay);
    return derived === null ? [] : [{ kind: occasion.kind, occurrence: occasion.occurrence, named, derived }];
  });
}

function occasionsOf(facts: DeadlineFacts): Occasion[] {
  const { awardPeriod, ruleCodes } = facts;
  const anchorDays = {
    AWARD_PERIOD_START: awardPeriod.from, AWARD_PERIOD_END: awardPeriod.to, PROJECT_START: LocalDate.addDays(awardPeriod.to, 1),
  };
  const kinds = ['FUNDING_END', 'PROOF_OF_USE', 'FOLLOW_UP_APPLICATION', ...(facts.hasPosts ? ['POSTS_END' as const] : [])] as const;
  const call = callFor(facts.windows, anchorDays.PROJECT_START);
  const once = kinds.map((kind): Occasion => ({
    kind, occurrence: '', anchorDays, code: ruleCodes[kind] ?? null,
    // A call that is known says more than a lead time.
    ...(kind === 'FOLLOW_UP_APPLICATION' && call ? { anchorDays: { CALL_CLOSES_ON: call.closesOn }, rule: callRule(kind) } : {}),
  }));
  const reports = interimYears(awardPeriod).map((year): Occasion => ({
    kind: 'INTERIM_REPORT', occurrence: String(year), code: ruleCodes.INTERIM_REPORT ?? null,
    anchorDays: { ...anchorDays, BUDGET_YEAR_END: LocalDate.of(year, 12, 31) },
  }));
  const payments = facts.payments.map((payment): Occasion => ({
    kind: 'SPEND_BY', occurrence: payment.id, code: payment.spendByRule ?? ruleCodes.SPEND_BY ?? null,
    anchorDays: { ...anchorDays, PAYOUT: payment.paidOn },
  }));
  return [...once, ...reports, ...payments];
}

/** A plan must be applied for in the last call before it begins, where one is known. */
function callOf({ windows, awardPeriod }: DeadlineFacts): Occasion[] {
  const call = callFor(windows, awardPeriod.from);
  return call ? [{ kind: 'CALL_CLOSES', occurrence: '', anchorDays: { CALL_CLOSES_ON: call.closesOn }, code: null, rule: callRule('CALL_CLOSES') }] : [];
}

/** Money that was passed on is accounted for to whoever passed it on, by their day for the same; else by the rules. */
function accountingUpwards(occasion: Occasion, superior: SuperiorLevel | null): Occasion {
  const { kind } = occasion;
  if (superior === null || (kind !== 'PROOF_OF_USE' && kind !== 'INTERIM_REPORT')) return occasion;
  const above = superior.days.find((day) => day.kind === kind && day.occurrence === occasion.occurrence);
  return above ? { ...occasion, anchorDays: { SUPERIOR_DEADLINE: above.nominal }, rule: forwardingRule(kind, superior.checkingWeeks) } : occasion;
}

/** Whoever has accounted for money keeps the documents, whatever became of the grant. */
function retentionOf({ proofSubmittedOn, ruleCodes }: DeadlineFacts): Occasion[] {
  if (proofSubmittedOn === null) return [];
  return [{ kind: 'RETENTION_END', occurrence: '', anchorDays: { PROOF_SUBMITTED: proofSubmittedOn }, code: ruleCodes.RETENTION_END ?? null }];
}

/** The budget years that end before the award period does; the last one is accounted for by the proof of use. */
function interimYears(period: Period): number[] {
  const years: number[] = [];
  for (let year = LocalDate.year(period.from); LocalDate.of(year, 12, 31) < period.to; year += 1) years.push(year);
  return years;
}

/** The version in force of the named rule, or of the default of its kind; null when there is none. */
function ruleFor(occasion: Occasion, rules: readonly NamedRule[]): NamedRule | null {
  const candidates = rules.filter((one) => one.obligationKind === occasion.kind
    && (occasion.code === null ? one.isDefault : one.code === occasion.code));
  // Rules of one code count from one anchor; the first version says which.
  const anchor = candidates[0]?.rule.anchor;
  const anchorDay = anchor === undefined ? undefined : occasion.anchorDays[anchor];
  if (anchorDay === undefined) return null;
  const inForce = ruleInForce(candidates.map((one) => one.rule), anchorDay);
  return candidates.find((one) => one.rule === inForce) ?? null;
}
