import { type DeadlineRule } from './deadline.js';

/** The duties that follow from dates by rule. All other dates of a grant are entered, never guessed. */
export type DerivedKind = 'FOLLOW_UP_APPLICATION' | 'INTERIM_REPORT' | 'PROOF_OF_USE' | 'SPEND_BY' | 'FUNDING_END' | 'RETENTION_END' | 'CALL_CLOSES' | 'POSTS_END';

/** The duties whose day only the notice, a letter of the funder or the house itself can name. */
export const addedKinds = ['DRAWDOWN', 'CHANGE_NOTICE', 'EARMARK_END', 'REPAYMENT', 'INTERNAL'] as const;
export type AddedKind = typeof addedKinds[number];

export type GrantDeadlineKind = DerivedKind | AddedKind;

/** True for a deadline that no rule ever gives. */
export function isAddedKind(kind: string): kind is AddedKind {
  return addedKinds.some((one) => one === kind);
}

/** One version of a named rule. */
export interface NamedRule {
  readonly code: string;
  readonly obligationKind: DerivedKind;
  /** German name. */
  readonly name: string;
  /** False = written down from memory; must be said wherever the deadline is shown. */
  readonly isSourceChecked: boolean;
  /** Holds where nobody named a rule of this kind. */
  readonly isDefault: boolean;
  readonly rule: DeadlineRule;
}
