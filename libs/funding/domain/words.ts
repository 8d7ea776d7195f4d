import { type BasisPoints, type Text } from '#kernel';
import { type FinancingKind } from './financing.js';
import { type FundingStatus } from './plan.js';

/** A text in the two languages in which funding speaks. */
type Words = Required<Pick<Text, 'de' | 'en'>>;

/** Where a grant stands, as a word that follows "ist" or "is". */
export const statusNames: Readonly<Record<FundingStatus, Words>> = {
  PLANNED: { de: 'geplant', en: 'planned' },
  APPLIED: { de: 'beantragt', en: 'applied for' },
  STARTED_AT_OWN_RISK: { de: 'auf eigenes Risiko begonnen', en: 'begun at own risk' },
  COMMITTED: { de: 'bewilligt', en: 'awarded' },
  REJECTED: { de: 'abgelehnt', en: 'rejected' },
  WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' },
  REVOKED: { de: 'widerrufen', en: 'revoked' },
};

/** The kinds of financing, as directives call them. */
export const financingNames: Readonly<Record<FinancingKind, Words>> = {
  FIXED_AMOUNT: { de: 'Festbetragsfinanzierung', en: 'fixed amount (Festbetragsfinanzierung)' },
  SHARE: { de: 'Anteilfinanzierung', en: 'share of the cost (Anteilfinanzierung)' },
  DEFICIT: { de: 'Fehlbedarfsfinanzierung', en: 'what is missing (Fehlbedarfsfinanzierung)' },
};

/** Basis points as per cent, with as many places as they need: 3334 is `33,34 %` and `33.34%`. */
export function percentOf(basisPoints: BasisPoints | bigint): Words {
  const points = BigInt(basisPoints);
  const places = String(points % 100n).padStart(2, '0').replace(/0+$/, '');
  const whole = String(points / 100n);
  return { de: `${whole}${places && `,${places}`} %`, en: `${whole}${places && `.${places}`}%` };
}
