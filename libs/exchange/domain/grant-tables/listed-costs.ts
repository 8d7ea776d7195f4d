import { type Cents, LocalDate, type Period } from '#kernel';

/** What a row says about the cost of an offering, or what pays for it. */
export interface ListedMoney {
  row: number;
  period: Period;
  /** What the offering costs in this period; null = the row does not say. */
  totalCostCents: Cents | null;
  /** What this row gives to this offering; 0 for what was rejected. */
  fundsCents: Cents;
}

/** The lines of a cost plan; each amount is for the whole of its period. */
export interface ListedCosts {
  lines: { period: Period; amountCents: Cents }[];
  /** Nobody has said what the offering costs: it is taken to be what its grants pay. */
  isAssumed: boolean;
  /** Rows whose cost contradicts another row, so that it was left out. */
  leftOut: number[];
}

/**
 * What an offering costs by its rows. Several rows of a project repeat the same total; where two contradict each other for the
 * same days, the longer period counts, then the larger amount. Without any total the grants stand for it, when that is wanted.
 */
export function listedCosts(money: readonly ListedMoney[], { isAssumedWanted }: { isAssumedWanted: boolean }): ListedCosts | null {
  const said = money.flatMap(({ row, period, totalCostCents }) => (totalCostCents === null || totalCostCents === 0 ? [] : [{ row, period, amountCents: totalCostCents }]));
  if (said.length === 0) {
    const lines = money.filter(({ fundsCents }) => fundsCents > 0).map(({ period, fundsCents }) => ({ period, amountCents: fundsCents }));
    return isAssumedWanted && lines.length > 0 ? { lines, isAssumed: true, leftOut: [] } : null;
  }
  const days = ({ period }: { period: Period }): number => LocalDate.daysBetween(period.from, period.to);
  const lines: ListedCosts['lines'] = [];
  const leftOut: number[] = [];
  for (const { row, period, amountCents } of [...said].sort((a, b) => days(b) - days(a) || b.amountCents - a.amountCents || a.row - b.row)) {
    const other = lines.find((line) => line.period.from <= period.to && period.from <= line.period.to);
    if (!other) lines.push({ period, amountCents });
    else if (other.amountCents !== amountCents || other.period.from !== period.from || other.period.to !== period.to) leftOut.push(row);
  }
  return { lines: lines.sort((a, b) => LocalDate.compare(a.period.from, b.period.from)), isAssumed: false, leftOut: leftOut.sort((a, b) => a - b) };
}
