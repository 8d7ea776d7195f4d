import { type BasisPoints, type Cents, type LocalDate, type Period } from '#kernel';

/**
 * Where a funding stands. STARTED_AT_OWN_RISK is an application whose project may begin early (vorzeitiger
 * Maßnahmebeginn): cost runs, but the consent gives no claim to the money, so it counts like APPLIED.
 */
export type FundingStatus =
  | 'COMMITTED' | 'APPLIED' | 'STARTED_AT_OWN_RISK' | 'PLANNED' | 'REJECTED' | 'WITHDRAWN' | 'REVOKED';

/** How hopefully one looks: only committed money, each funding by its likelihood, or everything still possible. */
export type Lens = 'SECURED' | 'EXPECTED' | 'BEST';

/** The part an offering has when nobody named one. */
export const mainPart = 'main';

/** Part of a funding that goes to one offering, and there to one part (`main` when none is named). */
export interface Allocation {
  readonly offering: string;
  readonly part?: string | null;
  readonly shareBp: BasisPoints;
}

/**
 * One sum of money over one period. Several rows with one id are tranches of the same funding (Jährlichkeit);
 * each is shared out on its own. `weightBp` is this funding's own likelihood in the EXPECTED lens.
 */
export interface Funding extends Period {
  readonly id: string;
  readonly programme?: string | null;
  readonly amountCents: Cents;
  readonly status: FundingStatus;
  readonly weightBp?: BasisPoints | null;
  readonly allocations: readonly Allocation[];
}

/** Cost of one part over a period: a monthly rate, or a total that is spread over the period by month weight. */
export interface CostLine extends Period {
  readonly amountCents: Cents;
  readonly basis: 'PER_MONTH' | 'PERIOD_TOTAL';
  readonly part?: string | null;
}

/** A separately paid part of an offering, for example one per Träger; losing a part that is not essential ends nothing. */
export interface Part {
  readonly id: string;
  readonly essential: boolean;
}

/** The cost side of an offering. Parts that only cost lines or allocations name exist too, and are essential. */
export interface OfferingPlan {
  readonly id: string;
  readonly costLines: readonly CostLine[];
  readonly parts?: readonly Part[];
  /** False: the offering ends with its cost plan. True: the last lines run on to the planned end or the horizon. */
  readonly needContinues: boolean;
  readonly plannedEnd: LocalDate | null;
}

/** What is asked: from which day, how far, and with which thresholds. `asOf` ≤ `horizonEnd`. */
export interface RunwayParams {
  readonly asOf: LocalDate;
  readonly horizonEnd: LocalDate;
  /** A day with less than this share of its cost is a gap. */
  readonly gapThresholdBp: BasisPoints;
  /** With less than this share of its cost an offering cannot go on. */
  readonly viabilityBp: BasisPoints;
  /** A fall of coverage by at least this much from one day to the next is a cliff; at least 1. */
  readonly cliffDropBp: BasisPoints;
  /** Likelihood by status in the EXPECTED lens; COMMITTED is always the whole. */
  readonly weightsBp: Readonly<Record<'COMMITTED' | 'APPLIED' | 'PLANNED', BasisPoints>>;
}

/** One supposition of a scenario; a scenario is a list of them and is never stored into the data. */
export type ScenarioChange =
  | { readonly type: 'END_PROGRAMME'; readonly programme: string; readonly lastFundedDay: LocalDate }
  | { readonly type: 'CUT_PROGRAMME'; readonly programme: string; readonly from: LocalDate; readonly keepBp: BasisPoints }
  | { readonly type: 'STATUS'; readonly funding: string; readonly status: FundingStatus }
  | { readonly type: 'COST_CHANGE'; readonly offering: string; readonly from: LocalDate; readonly factorBp: BasisPoints };

/** The thresholds and weights that hold where a network has set none of its own; a judgement, not a law. */
export const defaultThresholds = {
  gapThresholdBp: 9500,
  viabilityBp: 5000,
  cliffDropBp: 5000,
  weightsBp: { COMMITTED: 10_000, APPLIED: 5000, PLANNED: 2000 },
} as const;
