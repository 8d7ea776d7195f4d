import { type BasisPoints, type Cents, type InputReader, Money } from '#kernel';
import { readCents } from './reading.js';

/**
 * How a grant follows the cost (VV Nr. 2.2 zu § 44 BHO and the like of the Länder). FIXED_AMOUNT:
 * Festbetragsfinanzierung. SHARE: Anteilfinanzierung, with the whole as share Vollfinanzierung. DEFICIT:
 * Fehlbedarfsfinanzierung.
 */
export type FinancingKind = 'FIXED_AMOUNT' | 'SHARE' | 'DEFICIT';

/** Who pays what of the cost that the funder accepts, as the notice says it (Finanzierungsplan). */
export interface FinancingPlan {
  readonly kind: FinancingKind;
  /** The share of eligible cost that the funder pays; null but for SHARE. */
  readonly shareBp: BasisPoints | null;
  /** Cost that the funder accepts (zuwendungsfähige Ausgaben). */
  readonly eligibleCostCents: Cents;
  readonly ownFundsCents: Cents;
  readonly thirdPartyCents: Cents;
}

/** The same fields as they arrive. */
export interface FinancingFields {
  kind: FinancingKind;
  shareBp?: number | null;
  eligibleCostCents: number;
  ownFundsCents?: number | null;
  thirdPartyCents?: number | null;
}

/** A checked plan; null when nobody entered one. Whether it adds up is shown, not demanded: notices cap and round. */
export function readFinancing(reader: InputReader, path: string, fields: FinancingFields | null | undefined): FinancingPlan | null {
  if (!fields) return null;
  if (fields.kind !== 'SHARE' && (fields.shareBp ?? null) !== null) {
    reader.problem(`${path}.shareBp`, 'NOT_ALLOWED', { de: 'Ein Anteil gehört nur zur Anteilfinanzierung.', en: 'Only share financing has a share.' });
  }
  return {
    kind: fields.kind,
    shareBp: fields.kind === 'SHARE' ? reader.integer(`${path}.shareBp`, fields.shareBp, { min: 1, max: Money.wholeBp }) : null,
    eligibleCostCents: readCents(reader, `${path}.eligibleCostCents`, fields.eligibleCostCents),
    ownFundsCents: readFunds(reader, `${path}.ownFundsCents`, fields.ownFundsCents),
    thirdPartyCents: readFunds(reader, `${path}.thirdPartyCents`, fields.thirdPartyCents),
  };
}

/** Other money beside the grant; 0 when nobody says. */
export function readFunds(reader: InputReader, path: string, value: number | null | undefined): Cents {
  return readCents(reader, path, value ?? 0, 0);
}

/**
 * What the plan has beyond the cost, negative when money is missing: grant, own funds and third parties against
 * eligible cost. More than 0 may mean that something is paid twice.
 */
export function balanceOf(grantCents: Cents, plan: FinancingPlan): Cents {
  return Money.sum([grantCents, plan.ownFundsCents, plan.thirdPartyCents]) - plan.eligibleCostCents;
}

/** What is left of a grant, and what lapses or must be paid back; together the granted amount. */
export interface Settlement {
  readonly effectiveGrantCents: Cents;
  readonly forfeitedCents: Cents;
}

/** What is left of a grant once the eligible cost and the money beside it are known. It is never more than the notice grants. */
export function settlementOf(grantCents: Cents, actual: FinancingPlan): Settlement {
  const effectiveGrantCents = Math.min(grantCents, neededCents(actual));
  return { effectiveGrantCents, forfeitedCents: grantCents - effectiveGrantCents };
}

function neededCents(plan: FinancingPlan): Cents {
  switch (plan.kind) {
    case 'FIXED_AMOUNT': return plan.eligibleCostCents;
    case 'SHARE': return Money.shareOf(plan.eligibleCostCents, plan.shareBp ?? 0);
    case 'DEFICIT': return Math.max(0, plan.eligibleCostCents - plan.ownFundsCents - plan.thirdPartyCents);
  }
}
