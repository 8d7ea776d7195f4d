import { type Cents, type Id, type LocalDate, Money } from '#kernel';
import { type Lens, type RunwayParams } from './domain/plan.js';
import { type RunwayState } from './domain/runway.js';
import { type ScenarioImpact, scenarioImpactOf } from './domain/scenario-impact.js';
import { type GroupRunway, groupsOf, nameOf, totalOf } from './network-runway.view.js';
import { type SightedRunway } from './runway.view.js';

/** A row of the table before and under the suppositions. */
export interface ScenarioGroup {
  key: string | null;
  label: string | null;
  before: GroupRunway;
  after: GroupRunway;
  newGaps: number;
  lost: number;
}

/** What a scenario does to one offering, as its reader may see it. */
export interface ScenarioImpactView {
  offeringId: Id;
  title: string;
  organisationName: string | null;
  stateBefore: RunwayState;
  stateAfter: RunwayState;
  hasNewGap: boolean;
  firstGapDay: LocalDate | null;
  lostOn: LocalDate | null;
  addedGapCents: Cents | null;
}

/** A scenario in the shape of the contract. */
export interface FundingScenarioView {
  lens: Lens;
  asOf: LocalDate;
  horizonEnd: LocalDate;
  total: ScenarioGroup;
  byLifeArea: ScenarioGroup[];
  byOrganisation: ScenarioGroup[];
  /** Those that are lost first, by day; then by their ids. Shown in pages. */
  impacts: ScenarioImpactView[];
}

/** What hangs on a programme, in the shape of the contract. */
export interface ProgrammeDependencyView {
  programmeId: Id;
  title: string;
  funderName: string;
  fundsCents: Cents;
  shareOfCostBp: number | null;
  addedGapCents: Cents;
  offeringsWithNewGap: number;
  lostOfferings: number;
}

/** Compares the county as it is with the county under the suppositions; both over the same offerings, in one order. */
export function fundingScenarioView({ before, after, params, lens }: { before: readonly SightedRunway[]; after: readonly SightedRunway[]; params: RunwayParams; lens: Lens }): FundingScenarioView {
  const impacts = scenarioImpactOf(before.map(({ runway }) => runway), after.map(({ runway }) => runway));
  const facts = new Map<string, SightedRunway['offering']>(before.map(({ offering }) => [offering.id, offering]));
  const groups = (by: Parameters<typeof groupsOf>[1]): ScenarioGroup[] => {
    const now = new Map(groupsOf(after, by).map((group) => [group.key, group]));
    return groupsOf(before, by).flatMap((group) => {
      const then = now.get(group.key);
      return then ? [groupOf(group, then, impacts.filter(({ offering }) => by.keyOf(offering) === group.key))] : [];
    });
  };
  return {
    lens, asOf: params.asOf, horizonEnd: params.horizonEnd,
    total: groupOf(totalOf(before), totalOf(after), impacts),
    byLifeArea: groups({ keyOf: (id) => facts.get(id)?.lifeArea ?? null, labelOf: (key) => key }),
    byOrganisation: groups({ keyOf: (id) => facts.get(id)?.organisationId ?? null, labelOf: (key) => nameOf(before, key) }),
    impacts: impactViews(impacts, { before, after }),
  };
}

function groupOf(before: GroupRunway, after: GroupRunway, impacts: readonly ScenarioImpact[]): ScenarioGroup {
  return { key: before.key, label: before.label, before, after, newGaps: impacts.filter(({ hasNewGap }) => hasNewGap).length, lost: impacts.filter(({ lostOn }) => lostOn !== null).length };
}

function impactViews(impacts: readonly ScenarioImpact[], { before, after }: { before: readonly SightedRunway[]; after: readonly SightedRunway[] }): ScenarioImpactView[] {
  const then = new Map(before.map((one) => [one.runway.offering, one]));
  const now = new Map(after.map((one) => [one.runway.offering, one]));
  return impacts.flatMap((impact) => {
    const [was, is] = [then.get(impact.offering), now.get(impact.offering)];
    if (!was || !is) return [];
    return [{
      offeringId: was.offering.id, title: was.offering.title, organisationName: was.offering.organisationName,
      stateBefore: was.runway.state, stateAfter: is.runway.state, hasNewGap: impact.hasNewGap, firstGapDay: is.runway.firstGapDay, lostOn: impact.lostOn,
      addedGapCents: was.showsAmounts ? impact.addedGapCents : null,
    }];
  }).sort((a, b) => compare(rankOf(a), rankOf(b)) || compare(a.offeringId, b.offeringId));
}

/** What comes first in the list of impacts: the day of the loss, and later than every day for those that are not lost. */
export function rankOf({ lostOn }: Pick<ScenarioImpactView, 'lostOn'>): string {
  return lostOn ?? '9999-12-31';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The cents that were added up of the impacts: of those alone whose amounts the reader may see. */
export function addedGapOf(impacts: readonly ScenarioImpact[], countsMoneyOf: (offering: string) => boolean): Cents {
  return Money.sum(impacts.filter(({ offering }) => countsMoneyOf(offering)).map(({ addedGapCents }) => addedGapCents));
}
