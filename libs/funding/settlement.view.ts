import { argumentWithin, type Cents, Money } from '#kernel';
import { type FinancingPlan, settlementOf } from './domain/financing.js';
import { withActuals } from './domain/proof.js';
import { amountCentsMax } from './domain/reading.js';
import { type GrantSubject } from './grant-sight.js';
import { type GrantView } from './grant.view.js';

/** What is left of a grant, in the shape of the contract. */
export interface SettlementView extends GrantSubject {
  isReported: boolean;
  eligibleCostCents: Cents;
  ownFundsCents: Cents;
  thirdPartyCents: Cents;
  effectiveGrantCents: Cents;
  forfeitedCents: Cents;
  paidOutCents: Cents;
  outstandingCents: Cents;
  repayCents: Cents;
}

/** Figures to suppose; null = those of the proof of use, else the planned ones. */
export interface SettlementQuestion {
  eligibleCostCents?: number | null;
  ownFundsCents?: number | null;
  thirdPartyCents?: number | null;
}

/**
 * What is left of the grant by its kind of financing: with what is supposed, else with what the proof says, else as planned.
 * Null without a plan of financing, and for those who see no amounts.
 * @throws AppError BAD_USER_INPUT for an amount that is none.
 */
export function settlementView(grant: GrantView, question: SettlementQuestion): SettlementView | null {
  const supposed = {
    costCents: amountOf('eligibleCostCents', question.eligibleCostCents), ownFundsCents: amountOf('ownFundsCents', question.ownFundsCents),
    thirdPartyCents: amountOf('thirdPartyCents', question.thirdPartyCents),
  };
  const plan = planOf(grant);
  if (!plan || grant.amountCents === null) return null;
  const { proof } = grant;
  const reported = { costCents: proof?.eligibleCostCents ?? null, ownFundsCents: proof?.ownFundsCents ?? null, thirdPartyCents: proof?.thirdPartyCents ?? null };
  const actual = withActuals(withActuals(plan, reported), supposed);
  const { effectiveGrantCents, forfeitedCents } = settlementOf(grant.amountCents, actual);
  const paidOutCents = Money.sum(grant.payments.map((payment) => payment.amountCents ?? 0));
  const { organisationId, partnerOrganisationIds, isSharedWithCounty, isCountyFunded } = grant;
  return {
    organisationId, partnerOrganisationIds, isSharedWithCounty, isCountyFunded,
    isReported: reported.costCents !== null && Object.values(supposed).every((cents) => cents === null),
    eligibleCostCents: actual.eligibleCostCents, ownFundsCents: actual.ownFundsCents, thirdPartyCents: actual.thirdPartyCents,
    effectiveGrantCents, forfeitedCents, paidOutCents,
    outstandingCents: Math.max(0, effectiveGrantCents - paidOutCents), repayCents: Math.max(0, paidOutCents - effectiveGrantCents),
  };
}

/** As the reader sees it: without figures there is no plan to count with. */
function planOf({ financing }: GrantView): FinancingPlan | null {
  if (!financing) return null;
  const { kind, shareBp, eligibleCostCents, ownFundsCents, thirdPartyCents } = financing;
  if (eligibleCostCents === null || ownFundsCents === null || thirdPartyCents === null) return null;
  return { kind, shareBp, eligibleCostCents, ownFundsCents, thirdPartyCents };
}

function amountOf(name: string, value: number | null | undefined): Cents | null {
  return value === null || value === undefined ? null : argumentWithin(name, value, { min: 0, max: amountCentsMax });
}
