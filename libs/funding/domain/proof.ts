import { type Cents, InputReader, type InvalidInput, LocalDate } from '#kernel';
import { type FinancingPlan } from './financing.js';
import { readCents, readDay } from './reading.js';

/** What a proof of use (Verwendungsnachweis) says, checked; null = as planned, or not said. */
export interface ProofDraft {
  readonly submittedOn: LocalDate;
  readonly costCents: Cents | null;
  readonly ownFundsCents: Cents | null;
  readonly thirdPartyCents: Cents | null;
}

/** The same fields as they arrive. */
export interface ProofFields {
  submittedOn: string;
  eligibleCostCents?: number | null;
  ownFundsCents?: number | null;
  thirdPartyCents?: number | null;
}

/** A complete proof, or every problem. It was handed in after the award period had begun and not in the future. */
export function parseProof(input: ProofFields, facts: { today: LocalDate; awardFrom: LocalDate }): ProofDraft | InvalidInput {
  const reader = new InputReader();
  const submittedOn = readDay(reader, 'submittedOn', input.submittedOn);
  if (submittedOn > facts.today) {
    reader.problem('submittedOn', 'OUT_OF_RANGE', { de: 'Der Tag liegt in der Zukunft.', en: 'The day lies in the future.' });
  } else if (submittedOn < facts.awardFrom) {
    reader.problem('submittedOn', 'NOT_WITHIN', {
      de: `Der Bewilligungszeitraum beginnt erst am ${LocalDate.format(facts.awardFrom)}.`, en: `The award period begins on ${LocalDate.format(facts.awardFrom)} only.`,
    });
  }
  const cents = (path: 'eligibleCostCents' | 'ownFundsCents' | 'thirdPartyCents'): Cents | null =>
    (input[path] === null || input[path] === undefined ? null : readCents(reader, path, input[path], 0));
  const [costCents, ownFundsCents, thirdPartyCents] = [cents('eligibleCostCents'), cents('ownFundsCents'), cents('thirdPartyCents')];
  return reader.result(() => ({ submittedOn, costCents, ownFundsCents, thirdPartyCents }));
}

/** The plan with the figures that are known instead of those that were planned. */
export function withActuals(plan: FinancingPlan, actual: Partial<Pick<ProofDraft, 'costCents' | 'ownFundsCents' | 'thirdPartyCents'>>): FinancingPlan {
  return {
    ...plan, eligibleCostCents: actual.costCents ?? plan.eligibleCostCents, ownFundsCents: actual.ownFundsCents ?? plan.ownFundsCents,
    thirdPartyCents: actual.thirdPartyCents ?? plan.thirdPartyCents,
  };
}
