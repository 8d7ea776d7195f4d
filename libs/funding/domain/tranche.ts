import { type BasisPoints, type Cents, type InputReader, LocalDate, Money, type Period } from '#kernel';
import { type AllocatedCents, allocate } from './allocation.js';
import { type Funding } from './plan.js';
import { readCents } from './reading.js';

/** The part of a grant for one budget year (Jährlichkeit), which in Germany is the calendar year (§ 4 BHO). */
export interface Tranche {
  readonly year: number;
  readonly amountCents: Cents;
}

/** Checked tranches in the order of their years; empty = the money is spread evenly. Together they are the whole amount. */
export function readTranches(
  reader: InputReader, path: string, tranches: readonly { year: number; amountCents: number }[] | null | undefined,
  grant: { awardPeriod: Period; amountCents: Cents },
): Tranche[] {
  const given = tranches ?? [];
  const years = { min: LocalDate.year(grant.awardPeriod.from), max: LocalDate.year(grant.awardPeriod.to) };
  const read = given.map((tranche, index): Tranche => {
    if (given.findIndex((one) => one.year === tranche.year) < index) {
      reader.problem(`${path}.${index}.year`, 'DUPLICATE', { de: 'Dieses Jahr kommt schon vor.', en: 'This year is named already.' });
    }
    return { year: reader.integer(`${path}.${index}.year`, tranche.year, years), amountCents: readCents(reader, `${path}.${index}.amountCents`, tranche.amountCents) };
  });
  const total = read.reduce((sum, tranche) => sum + tranche.amountCents, 0);
  if (read.length > 0 && total !== grant.amountCents) {
    reader.problem(path, 'NOT_THE_WHOLE', {
      de: `Die Jahresbeträge ergeben ${Money.format(total)}, der Betrag der Zuwendung ist ${Money.format(grant.amountCents)}.`,
      en: `The amounts of the years add up to ${Money.formatEnglish(total)}; the amount of the grant is ${Money.formatEnglish(grant.amountCents)}.`,
    });
  }
  return [...read].sort((a, b) => a.year - b.year);
}

/** The money of a grant year by year, each within the award period; the grant itself when it has no tranches. */
export function tranchesOfFunding(funding: Funding, tranches: readonly Tranche[]): Funding[] {
  if (tranches.length === 0) return [funding];
  return tranches.map(({ year, amountCents }) => ({
    ...funding, amountCents, from: LocalDate.max(funding.from, LocalDate.of(year, 1, 1)), to: LocalDate.min(funding.to, LocalDate.of(year, 12, 31)),
  }));
}

/** The cents of each share: every tranche is shared out on its own, as the runway does, so that both show the same. */
export function allocateByYear(amountCents: Cents, tranches: readonly Tranche[], sharesBp: readonly BasisPoints[]): AllocatedCents {
  if (tranches.length === 0) return allocate(amountCents, sharesBp);
  const years = tranches.map((tranche) => allocate(tranche.amountCents, sharesBp));
  return {
    allocatedCents: sharesBp.map((_share, position) => Money.sum(years.map((year) => year.allocatedCents[position] ?? 0))),
    unallocatedCents: Money.sum(years.map((year) => year.unallocatedCents)),
  };
}
