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

/** The dependency on every programme that pays something, the largest first. */
export function programmeDependenciesOf(
  position: FundingPosition, params: RunwayParams, lastFundedDay: LocalDate,
): ProgrammeDependency[] {
  const before = runwaysOf(position, params);
  const costCents = Money.sum(before.map((runway) => runway.totalCostCents));
  const dependencies = [...fundsByProgramme(before, position.fundings)].map(([programme, fundsCents]) => ({
    programme, fundsCents,
    shareOfCostBp: costCents === 0 ? null : Number(BigInt(fundsCents) * BigInt(Money.wholeBp) / BigInt(costCents)),
    ifItEnds: scenarioImpactOf(before, runwaysOf(position, params, {
      scenario: [{ type: 'END_PROGRAMME', programme, lastFundedDay }],
    })),
  }));
  return dependencies.sort((a, b) => b.fundsCents - a.fundsCents || (a.programme < b.programme ? -1 : 1));
}

function fundsByProgramme(runways: readonly OfferingRunway[], fundings: readonly Funding[]): Map<string, Cents> {
  const programmes = new Map(fundings.map((funding) => [funding.id, funding.programme ?? null]));
  const sums = new Map<string, Cents>();
  for (const row of runways.flatMap((runway) => runway.months).flatMap((month) => month.sources)) {
    const programme = programmes.get(row.fundingId) ?? null;
    if (programme !== null) sums.set(programme, (sums.get(programme) ?? 0) + row.cents);
  }
  return sums;
}
