import { type Actor, type BasisPoints, type Cents, type Id, LocalDate } from '#kernel';
import { type DataQuality, dataQualityEntries, type DataQualityEntry, dataQualityOf } from './data-quality.view.js';
import { type Lens, type RunwayParams } from './domain/plan.js';
import { type OfferingRunway } from './domain/runway.js';
import { type RunwaySum, runwaySumsOf, runwayTotalOf, type SumMonth } from './domain/runway-sums.js';
import { fieldsOf, type ThresholdFields } from './domain/thresholds.js';
import { type HandOver, handOversOf } from './hand-over.view.js';
import { type CliffView, type SightedRunway } from './runway.view.js';
import { type StoredCostPlan } from './store/cost-plans.store.js';
import { type Dependents } from './store/offering-facts.store.js';
import { type CountedGrant } from './store/runway.store.js';

/** A row of the county's table. Counts and states are of all its offerings, cents of those with open figures alone. */
export interface GroupRunway {
  key: string | null;
  label: string | null;
  offerings: number;
  /** Offerings whose amounts the reader may not see; they add no cents anywhere. */
  confidentialOfferings: number;
  withoutFigures: number;
  states: { state: string; offerings: number }[];
  totalCostCents: Cents;
  totalFundsCents: Cents;
  totalGapCents: Cents;
  coverageBp: BasisPoints | null;
  months: readonly SumMonth[];
}

/** A steep fall of one offering's coverage. */
export type NetworkCliff = CliffView & { offeringId: Id; title: string; organisationName: string | null };

/** What the offerings of a county add up to, for a reader. */
export interface CountyTable {
  total: GroupRunway;
  byLifeArea: GroupRunway[];
  byOrganisation: GroupRunway[];
  cliffs: NetworkCliff[];
}

/** The county's picture in the shape of the contract. */
export type NetworkRunwayView = CountyTable & {
  lens: Lens;
  asOf: LocalDate;
  horizonEnd: LocalDate;
  thresholds: ThresholdFields;
  quality: DataQuality;
  /** Shown in pages. */
  qualityEntries: DataQualityEntry[];
  handOvers: HandOver[];
  /** In the order of their ids; shown in pages. */
  runways: readonly SightedRunway[];
  params: RunwayParams;
};

interface Source {
  actor: Actor;
  table: CountyTable;
  /** Of the offerings for which a hand-over is due. */
  dependents: readonly Dependents[];
  runways: readonly SightedRunway[];
  grants: readonly CountedGrant[];
  plans: readonly StoredCostPlan[];
  params: RunwayParams;
  lens: Lens;
  now: Date;
}

/** Adds the offerings up: every figure of the table is the sum of rows that the same reader sees. */
export function countyTableOf(runways: readonly SightedRunway[]): CountyTable {
  const facts = new Map(runways.map((one) => [one.offering.id, one.offering]));
  return {
    total: totalOf(runways),
    byLifeArea: groupsOf(runways, { keyOf: (id) => facts.get(id)?.lifeArea ?? null, labelOf: (key) => key }),
    byOrganisation: groupsOf(runways, { keyOf: (id) => facts.get(id)?.organisationId ?? null, labelOf: (key) => nameOf(runways, key) }),
    cliffs: cliffsOf(runways),
  };
}

/** The table with what else the picture says. */
export function networkRunwayView(source: Source): NetworkRunwayView {
  const { runways, params, lens, table } = source;
  return {
    ...table, lens, asOf: params.asOf, horizonEnd: params.horizonEnd, thresholds: fieldsOf(params),
    quality: dataQualityOf(source), qualityEntries: dataQualityEntries(source.actor, source), handOvers: handOversOf(runways, source.dependents, params), runways, params,
  };
}

/** All of them together. */
export function totalOf(runways: readonly SightedRunway[]): GroupRunway {
  const sum = (rows: readonly SightedRunway[]): RunwaySum => runwayTotalOf(rows.map((row) => row.runway), 'total');
  return groupOf({ all: sum(runways), open: sum(runways.filter((one) => one.showsAmounts)), key: null, label: null });
}

/** The same group by group, those of no group last. */
export function groupsOf(
  runways: readonly SightedRunway[], by: { keyOf: (offering: string) => string | null; labelOf: (key: string | null) => string | null },
): GroupRunway[] {
  const plain = (rows: readonly SightedRunway[]): OfferingRunway[] => rows.map((row) => row.runway);
  const open = new Map(runwaySumsOf(plain(runways.filter((one) => one.showsAmounts)), by.keyOf).map((sum) => [sum.group, sum]));
  return runwaySumsOf(plain(runways), by.keyOf).map((all) => groupOf({
    all, open: open.get(all.group) ?? runwayTotalOf([], ''), key: all.group, label: by.labelOf(all.group),
  }));
}

function groupOf(sums: { all: RunwaySum; open: RunwaySum; key: string | null; label: string | null }): GroupRunway {
  const { all, open } = sums;
  return {
    key: sums.key, label: sums.label, offerings: all.offerings, confidentialOfferings: all.offerings - open.offerings,
    withoutFigures: all.withoutFigures, states: Object.entries(all.states).map(([state, offerings]) => ({ state, offerings })),
    totalCostCents: open.totalCostCents, totalFundsCents: open.totalFundsCents, totalGapCents: open.totalGapCents,
    coverageBp: open.coverageBp, months: open.months,
  };
}

/** The name of an organisation whose offering is among them. */
export function nameOf(runways: readonly SightedRunway[], organisationId: string | null): string | null {
  return runways.find((one) => one.offering.organisationId === organisationId)?.offering.organisationName ?? null;
}

function cliffsOf(runways: readonly SightedRunway[]): NetworkCliff[] {
  return runways.flatMap(({ runway, offering, showsAmounts }) => runway.cliffs.map((cliff) => ({
    offeringId: offering.id, organisationId: offering.organisationId, title: offering.title, organisationName: offering.organisationName,
    day: cliff.day, fromBp: showsAmounts ? cliff.fromBp : null, toBp: showsAmounts ? cliff.toBp : null,
  }))).sort((a, b) => LocalDate.compare(a.day, b.day) || (a.offeringId < b.offeringId ? -1 : 1));
}
