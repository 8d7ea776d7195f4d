import { type Actor, LocalDate, Money, type Period, type Text } from '#kernel';
import { isUnconfirmed, mayBeWithdrawn } from './domain/grant.js';
import { balanceOf, type FinancingKind, type FinancingPlan } from './domain/financing.js';
import { type Post } from './domain/post.js';
import { allocateByYear } from './domain/tranche.js';
import { type GrantSubject, maySeeAmounts } from './grant-sight.js';
import { type GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { type GrantEntity } from './store/grant.entity.js';
import { type StoredGrant } from './store/grants.store.js';
import { type ProgrammeEntity } from './store/programme.entity.js';

/** A grant in the shape of the contract, as this caller may see it: amounts are null for those who may not. */
export interface GrantView extends GrantSubject {
  id: string;
  programme: ProgrammeView;
  reference: string | null;
  funderName: string;
  funderLand: string;
  status: GrantEntity['status'];
  statusReason: string | null;
  awardPeriod: Period;
  workPeriod: Period;
  amountCents: number | null;
  unallocatedCents: number | null;
  weightBp: number | null;
  isUnconfirmed: boolean;
  renewsGrantId: string | null;
  forwardedFrom: object | null;
  forwardedCents: number | null;
  forwardings: object[];
  earlyStartOn: string | null;
  mayBePassedOn: boolean | null;
  posts: readonly Post[];
  financing: FinancingView | null;
  proof: ProofView | null;
  tranches: object[];
  shares: object[];
  payments: PaymentView[];
  deadlines: DeadlineView[];
  version: number;
}

/** Who pays what, in the shape of the contract: the kind always, its figures only with the amounts. */
export interface FinancingView extends GrantSubject {
  kind: FinancingKind;
  shareBp: number | null;
  eligibleCostCents: number | null;
  ownFundsCents: number | null;
  thirdPartyCents: number | null;
  balanceCents: number | null;
}

/** What a proof of use says, in the shape of the contract: the day always, its figures only with the amounts. */
export interface ProofView extends GrantSubject {
  submittedOn: string;
  eligibleCostCents: number | null;
  ownFundsCents: number | null;
  thirdPartyCents: number | null;
}

/** Money that arrived, in the shape of the contract. */
export interface PaymentView extends GrantSubject {
  id: string;
  paidOn: string;
  spendByRule: string | null;
  amountCents: number | null;
}

/** A programme in the shape of the contract. */
export type ProgrammeView = Omit<ProgrammeEntity, 'networkId' | 'createdAt'>;

/** A deadline in the shape of the contract. */
export interface DeadlineView {
  id: string;
  kind: GrantDeadlineEntity['kind'];
  nominalOn: string;
  effectiveOn: string;
  safeDueOn: string;
  proposedOn: string | null;
  origin: GrantDeadlineEntity['origin'];
  shiftKind: string;
  rule: string | null;
  anchor: string | null;
  anchorOn: string | null;
  reason: string;
  source: string;
  isSourceChecked: boolean;
  state: GrantDeadlineEntity['state'];
  stateReason: string | null;
  advice: string | null;
  note: string | null;
  paymentId: string | null;
}

/** What can be done about a follow-up application whose day had passed before the grant was entered. */
export const missedAdvice = {
  de: 'Der Tag war schon vorbei, als er hier eingetragen wurde. Bitte fragen Sie beim Mittelgeber nach, ob er einen späteren Antrag noch annimmt, und tragen Sie seinen Tag ein; sonst melden Sie das hier als erledigt.',
  en: 'The day had passed already when it was entered here. Please ask the funder whether a later application is still accepted, and enter that day; otherwise report this as done.',
} as const satisfies Text;

/** How a grant is called in a question to its recipient: funder, and reference if there is one. */
export function noticeTitle({ funderName, reference }: Pick<GrantEntity, 'funderName' | 'reference'>): string {
  return reference === null ? funderName : `${funderName}, ${reference}`;
}

/** What decides who sees this grant. */
export function subjectOfGrant({ grant, programme, forwarder }: Pick<StoredGrant, 'grant' | 'programme' | 'forwarder'>): GrantSubject {
  return {
    organisationId: grant.organisationId,
    partnerOrganisationIds: [programme.funderOrganisationId, forwarder?.organisationId ?? null].filter((id) => id !== null),
    isSharedWithCounty: grant.isSharedWithCounty, isCountyFunded: programme.isCountyFunded,
  };
}

/** The grant as this caller may see it. Asked only for grants that they may know of. */
export function grantView(actor: Actor, stored: StoredGrant): GrantView {
  const { grant, programme, shares, tranches, payments, deadlines } = stored;
  const subject = subjectOfGrant(stored);
  const money = maySeeAmounts(actor, subject);
  const allocated = allocateByYear(grant.amountCents, tranches, shares.map((share) => share.basisPoints));
  return {
    ...subject, id: grant.id, programme, reference: grant.reference, funderName: grant.funderName, funderLand: grant.funderLand,
    status: grant.status, statusReason: grant.statusReason,
    awardPeriod: { from: grant.awardFrom, to: grant.awardTo }, workPeriod: { from: grant.workFrom, to: grant.workTo },
    amountCents: money ? grant.amountCents : null, weightBp: money ? grant.weightBp : null,
    unallocatedCents: money ? allocated.unallocatedCents : null,
    isUnconfirmed: isUnconfirmed(grant),
    renewsGrantId: grant.renewsGrantId,
    forwardedFrom: stored.forwarder && { ...subject, ...stored.forwarder, organisationId: subject.organisationId, forwarderId: stored.forwarder.organisationId, checkingWeeks: grant.checkingWeeks },
    forwardedCents: money ? Money.sum(stored.forwardings.filter((one) => mayBeWithdrawn(one.status)).map((one) => one.amountCents)) : null,
    forwardings: stored.forwardings.map((one) => ({ ...subject, ...one, organisationId: subject.organisationId, recipientId: one.organisationId, amountCents: money ? one.amountCents : null })),
    earlyStartOn: grant.earlyStartOn, mayBePassedOn: grant.mayBePassedOn, posts: grant.posts,
    financing: financingView(grant, subject, money),
    proof: grant.proofSubmittedOn === null ? null : {
      ...subject, submittedOn: grant.proofSubmittedOn, eligibleCostCents: money ? grant.finalCostCents : null,
      ownFundsCents: money ? grant.finalOwnFundsCents : null, thirdPartyCents: money ? grant.finalThirdPartyCents : null,
    },
    tranches: tranches.map(({ year, amountCents }) => ({ ...subject, year, amountCents: money ? amountCents : null })),
    shares: shares.map((share, position) => ({
      ...subject, offeringId: share.offeringId, part: share.part, basisPoints: share.basisPoints,
      amountCents: money ? allocated.allocatedCents[position] ?? 0 : null,
    })),
    payments: payments.map((payment) => ({
      ...subject, id: payment.id, paidOn: payment.paidOn, spendByRule: payment.spendByRule, amountCents: money ? payment.amountCents : null,
    })),
    deadlines: deadlines.map(deadlineView),
    version: grant.version,
  };
}

/** The stored plan of financing; null when nobody has entered one. */
export function financingOf(row: GrantEntity): FinancingPlan | null {
  const { financingKind, funderShareBp, eligibleCostCents, ownFundsCents, thirdPartyCents } = row;
  if (financingKind === null || eligibleCostCents === null || ownFundsCents === null || thirdPartyCents === null) return null;
  return { kind: financingKind, shareBp: funderShareBp, eligibleCostCents, ownFundsCents, thirdPartyCents };
}

function financingView(grant: GrantEntity, subject: GrantSubject, money: boolean): FinancingView | null {
  const plan = financingOf(grant);
  if (!plan) return null;
  const figures = { ...plan, balanceCents: balanceOf(grant.amountCents, plan) };
  return money ? { ...subject, ...figures } : { ...subject, kind: plan.kind, shareBp: null, eligibleCostCents: null, ownFundsCents: null, thirdPartyCents: null, balanceCents: null };
}

function deadlineView(row: GrantDeadlineEntity): DeadlineView {
  const { nominalOn, effectiveOn, safeDueOn, proposedOn, anchorOn } = row;
  return {
    id: row.id, kind: row.kind, nominalOn, effectiveOn, safeDueOn, proposedOn, origin: row.origin, shiftKind: row.shiftKind,
    rule: row.ruleCode, anchor: row.anchor, anchorOn, reason: row.reason, source: row.source, isSourceChecked: row.isSourceChecked,
    state: row.state, stateReason: row.stateReason, advice: row.state === 'MISSED' ? missedAdvice.de : null, note: row.note, paymentId: row.paymentId,
  };
}

/** The last day of the award period that a reader is told, in the German form. */
export function periodText(grant: Pick<GrantEntity, 'awardFrom' | 'awardTo'>): string {
  return `${LocalDate.format(grant.awardFrom)} – ${LocalDate.format(grant.awardTo)}`;
}
