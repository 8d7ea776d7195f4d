import { type BasisPoints, type Cents, type LocalDate, Money } from '#kernel';
import { type Funding, type RunwayParams } from './plan.js';
import { type FundingPosition, type OfferingRunway, runwaysOf } from './runway.js';

/** What a scenario does to one offering. */
export interface ScenarioImpact {
  readonly offering: string;
  /** Additional gap within the horizon; negative when the scenario helps. */
  readonly addedGapCents: Cents;
  /** No gap day before, one now. */
  readonly hasNewGap: boolean;
  /** The day on which the offering now cannot go on, if that is earlier than before or new; else null. */
  readonly lostOn: LocalDate | null;
}

/** Compares two runs over the same offerings; offerings for which nothing changes are left out. */
export function scenarioImpactOf(
  before: readonly OfferingRunway[], after: readonly OfferingRunway[],
): ScenarioImpact[] {
  const known = new Map(before.map((runway) => [runway.offering, runway]));
  return after.flatMap((now) => {
    const then = known.get(now.offering);
    if (!then) throw new RangeError(`Not compared over the same offerings: ${now.offering}`);
    const endsEarlier = now.runwayEnd !== null && (then.runwayEnd === null || now.runwayEnd < then.runwayEnd);
    const impact = {
      offering: now.offering,
      addedGapCents: now.totalGapCents - then.totalGapCents,
      hasNewGap: then.firstGapDay === null && now.firstGapDay !== null,
      lostOn: endsEarlier ? now.runwayEnd : null,
    };
    return impact.addedGapCents !== 0 || impact.hasNewGap || endsEarlier ? [impact] : [];
  });
}

/** How much hangs on one programme. */
export interface ProgrammeDependency {
  readonly programme: string;
  /** Its money within the horizon, in the secured lens. */
  readonly fundsCents: Cents;
  /** That money as a share of all cost, rounded down; null without cost. Above 10000 where it pays for more. */
  readonly shareOfCostBp: BasisPoints | null;
  /** What happens if its money stops after the last funded day. */
  readonly ifItEnds: readonly ScenarioImpact[];
}

/** When the money stops, and whose cents may be added up: those of the others would be given away by a sum. */
export interface DependencyView {
  readonly lastFundedDay: LocalDate;
  readonly countsMoneyOf: (offering: string) => boolean;
}

/** The dependency on every programme that pays something, the largest first. Only offerings that it pays for are computed again. */
export function programmeDependenciesOf(
  position: FundingPosition, params: RunwayParams, { lastFundedDay, countsMoneyOf }: DependencyView,
): ProgrammeDependency[] {
  const before = runwaysOf(position, params);
  const counted = before.filter((runway) => countsMoneyOf(runway.offering));
  const costCents = Money.sum(counted.map((runway) => runway.totalCostCents));
  const dependencies = [...fundsByProgramme(before, { fundings: position.fundings, countsMoneyOf })].map(([programme, fundsCents]) => {
    const paidFor = paidForBy(programme, position);
    return {
      programme, fundsCents,
      shareOfCostBp: costCents === 0 ? null : Number(BigInt(fundsCents) * BigInt(Money.wholeBp) / BigInt(costCents)),
      ifItEnds: scenarioImpactOf(before, runwaysOf(paidFor, params, { scenario: [{ type: 'END_PROGRAMME', programme, lastFundedDay }] })),
    };
  });
  return dependencies.sort((a, b) => b.fundsCents - a.fundsCents || (a.programme < b.programme ? -1 : 1));
}

/** The offerings that a programme pays for, with all money that they have. */
function paidForBy(programme: string, { offerings, fundings }: FundingPosition): FundingPosition {
  const ids = new Set(fundings.filter((one) => one.programme === programme).flatMap((one) => one.allocations.map(({ offering }) => offering)));
  return {
    offerings: offerings.filter(({ id }) => ids.has(id)),
    fundings: fundings.filter((one) => one.allocations.some(({ offering }) => ids.has(offering))),
  };
}

function fundsByProgramme(
  runways: readonly OfferingRunway[], { fundings, countsMoneyOf }: { fundings: readonly Funding[] } & Pick<DependencyView, 'countsMoneyOf'>,
): Map<string, Cents> {
  const programmes = new Map(fundings.map((funding) => [funding.id, funding.programme ?? null]));
  const sums = new Map<string, Cents>();
  for (const { offering, months } of runways) {
    for (const row of months.flatMap((month) => month.sources)) {
      const programme = programmes.get(row.fundingId) ?? null;
      if (programme !== null) sums.set(programme, (sums.get(programme) ?? 0) + (countsMoneyOf(offering) ? row.cents : 0));
    }
  }
  return sums;
}
