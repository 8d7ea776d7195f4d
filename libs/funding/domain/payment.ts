import { type Cents, InputReader, type InvalidInput, type LocalDate } from '#kernel';
import { readRule } from './programme.js';
import { readCents, readDay } from './reading.js';

/** Money that arrived, checked. */
export interface PaymentDraft {
  readonly amountCents: Cents;
  readonly paidOn: LocalDate;
  /** Code of the rule until when it must be spent; null = the programme's. */
  readonly spendByRule: string | null;
}

/** A complete payment, or every problem. It may not lie in the future. */
export function parsePayment(
  input: { amountCents: number; paidOn: string; spendByRule?: string | null }, facts: { today: LocalDate; rules: readonly string[] },
): PaymentDraft | InvalidInput {
  const reader = new InputReader();
  const draft = {
    amountCents: readCents(reader, 'amountCents', input.amountCents),
    paidOn: readDay(reader, 'paidOn', input.paidOn),
    spendByRule: readRule(reader, 'spendByRule', input.spendByRule, facts.rules),
  };
  if (draft.paidOn > facts.today) {
    reader.problem('paidOn', 'OUT_OF_RANGE', { de: 'Der Tag liegt in der Zukunft.', en: 'The day lies in the future.' });
  }
  return reader.result(() => draft);
}
