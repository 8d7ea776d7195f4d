import { type BasisPoints, type Cents, Money } from '#kernel';

/**
 * How a grant follows the cost (VV Nr. 2.2 zu § 44 BHO and the like of the Länder). FIXED_AMOUNT:
 * Festbetragsfinanzierung. SHARE: Anteilfinanzierung. DEFICIT: Fehlbedarfsfinanzierung.
 */
export type FinancingKind = 'FIXED_AMOUNT' | 'SHARE' | 'DEFICIT';

/** What is needed to say what is left of a grant; all amounts at least 0. */
export interface SettlementBasis {
  readonly kind: FinancingKind;
  /** The most the notice (Bescheid) grants. */
  readonly grantCents: Cents;
  readonly eligibleCostCents: Cents;
  /** The granted share of eligible cost; read for SHARE only. */
  readonly shareBp: BasisPoints;
  /** Own funds; read for DEFICIT only. */
  readonly ownFundsCents: Cents;
  /** Money of third parties; read for DEFICIT only. */
  readonly thirdPartyCents: Cents;
}

/** What is left of a grant, and what lapses or must be paid back; together the granted amount. */
export interface Settlement {
  readonly effectiveGrantCents: Cents;
  readonly forfeitedCents: Cents;
}

/** What is left of a grant once the eligible cost is known. It is never more than the notice grants. */
export function settlementOf(basis: SettlementBasis): Settlement {
  const effectiveGrantCents = Math.min(basis.grantCents, neededCents(basis));
  return { effectiveGrantCents, forfeitedCents: basis.grantCents - effectiveGrantCents };
}

function neededCents(basis: SettlementBasis): Cents {
  switch (basis.kind) {
    case 'FIXED_AMOUNT': return basis.eligibleCostCents;
    case 'SHARE': return Money.shareOf(basis.eligibleCostCents, basis.shareBp);
    case 'DEFICIT': return Math.max(0, basis.eligibleCostCents - basis.ownFundsCents - basis.thirdPartyCents);
  }
}
