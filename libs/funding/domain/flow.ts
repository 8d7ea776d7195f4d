import { type BasisPoints, LocalDate, type Period, Rational } from '#kernel';

/** Money that flows at one even monthly rate over a period, in or out. */
export interface Flow extends Period {
  readonly ratePerMonth: Rational;
}

/** The flow ends after a day; empty when it would only begin later. */
export function endedAfter<F extends Flow>(flow: F, lastDay: LocalDate): F[] {
  if (flow.from > lastDay) return [];
  return [{ ...flow, to: LocalDate.min(flow.to, lastDay) }];
}

/** The flow at a changed rate from a day on; the days before it keep theirs. */
export function scaledFrom<F extends Flow>(flow: F, from: LocalDate, factorBp: BasisPoints): F[] {
  if (flow.to < from) return [flow];
  const ratePerMonth = Rational.multiply(flow.ratePerMonth, Rational.of(factorBp, 10_000));
  if (flow.from >= from) return [{ ...flow, ratePerMonth }];
  return [{ ...flow, to: LocalDate.addDays(from, -1) }, { ...flow, from, ratePerMonth }];
}
