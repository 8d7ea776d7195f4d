import { type Actor, type BasisPoints, type Cents, type Id, type LocalDate, type Period } from '#kernel';
import { may } from '#identity';
import { bandOf, type CoverageBand } from './domain/coverage-band.js';
import { type PartRunway } from './domain/coverage.js';
import { type MonthSource, type RunwayMonth } from './domain/months.js';
import { type RunwayParams } from './domain/plan.js';
import { type OfferingRunway } from './domain/runway.js';
import { type GrantSubject, maySeeAmounts, maySeeGrant } from './grant-sight.js';
import { type OfferingFacts } from './store/offering-facts.store.js';
import { type CountedGrant } from './store/runway.store.js';

/** A runway together with what its reader may see of it. */
export interface SightedRunway {
  runway: OfferingRunway;
  offering: OfferingFacts;
  /** False when money stands behind it that the reader may not see: then no amount of the offering is shown. */
  showsAmounts: boolean;
  /** What may be told of each funding behind it. */
  sourceOf: (source: MonthSource) => SourceView;
}

/** Where a month's money comes from, as its reader may see it. */
export interface SourceView {
  organisationId: Id | null;
  grantId: Id | null;
  funderName: string | null;
  part: string;
  countedBp: BasisPoints;
  cents: Cents | null;
}

type MonthView = Pick<RunwayMonth, 'month' | 'isExtrapolated'> & {
  organisationId: Id | null;
  band: CoverageBand;
  coverageBp: BasisPoints | null;
  costCents: Cents | null;
  fundsCents: Cents | null;
  gapCents: Cents | null;
  sources: SourceView[] | null;
};

/** A cliff as its reader may see it: the day always, how steep it is only with the amounts. */
export interface CliffView {
  organisationId: Id | null;
  day: LocalDate;
  fromBp: BasisPoints | null;
  toBp: BasisPoints | null;
}

/** A part as its reader may see it: when there is too much money always, how much only with the amounts. */
type PartView = Omit<PartRunway, 'surplusPeriods'> & { surplusPeriods: (Period & { organisationId: Id | null; surplusCents: Cents | null })[] };

/** The runway of one offering in the shape of the contract. */
export type RunwayView = Omit<OfferingRunway, 'offering' | 'scenario' | 'months' | 'parts' | 'cliffs' | 'totalCostCents' | 'totalFundsCents' | 'totalGapCents'> & {
  offeringId: Id;
  organisationId: Id | null;
  title: string;
  asOf: LocalDate;
  horizonEnd: LocalDate;
  isConfidential: boolean;
  totalCostCents: Cents | null;
  totalFundsCents: Cents | null;
  totalGapCents: Cents | null;
  cliffs: CliffView[];
  parts: PartView[];
  months: MonthView[];
};

/**
 * Decides what a reader may see. Money people of the offering's own organisation see every figure. Everybody else sees
 * amounts only where all money that pays or may pay for the offering is open to them, whatever month or lens is asked
 * for: a total with one hidden grant in it, or the difference of two answers, would give that grant away. State, days
 * and bands are shown in any case.
 */
export function sighted(
  actor: Actor, given: { runway: OfferingRunway; offering: OfferingFacts; grants: readonly CountedGrant[] },
): SightedRunway {
  const { runway, offering, grants } = given;
  const isOwn = offering.organisationId !== null && actor.organisationId === offering.organisationId;
  const isOpen = grants.every((grant) => maySeeAmounts(actor, subjectOf(grant)));
  const showsAmounts = may(actor, 'grant.readAmounts', { organisationId: offering.organisationId }) && (isOwn || isOpen);
  const grantOf = (id: Id): CountedGrant | undefined => grants.find((grant) => grant.funding.id === id);
  return { runway, offering, showsAmounts, sourceOf: (source) => sourceView(actor, { source, offering, grant: grantOf(source.fundingId) }) };
}

function sourceView(actor: Actor, given: { source: MonthSource; offering: OfferingFacts; grant: CountedGrant | undefined }): SourceView {
  const { source, offering, grant } = given;
  const isKnown = grant !== undefined && maySeeGrant(actor, subjectOf(grant));
  return {
    organisationId: offering.organisationId, part: source.part, countedBp: source.countedBp, cents: source.cents,
    grantId: isKnown ? source.fundingId : null, funderName: isKnown ? grant.funderName : null,
  };
}

/** What decides who sees a grant that counts. */
export function subjectOf(grant: CountedGrant): GrantSubject {
  const { organisationId, isSharedWithCounty, isCountyFunded, partnerOrganisationIds } = grant;
  return { organisationId, isSharedWithCounty, isCountyFunded, partnerOrganisationIds };
}

/** The runway in the shape of the contract. */
export function runwayView({ runway, offering, showsAmounts, sourceOf }: SightedRunway, params: RunwayParams): RunwayView {
  const { organisationId } = offering;
  const shown = (figure: number): number | null => (showsAmounts ? figure : null);
  return {
    offeringId: offering.id, organisationId, title: offering.title, lens: runway.lens, asOf: params.asOf, horizonEnd: params.horizonEnd,
    isConfidential: !showsAmounts,
    state: runway.state, firstGapDay: runway.firstGapDay, runwayEnd: runway.runwayEnd, runwayDays: runway.runwayDays,
    runwayMonths: runway.runwayMonths, extrapolatedFrom: runway.extrapolatedFrom,
    parts: runway.parts.map((part) => ({ ...part, surplusPeriods: part.surplusPeriods.map((run) => ({ ...run, organisationId, surplusCents: shown(run.surplusCents) })) })),
    totalCostCents: shown(runway.totalCostCents), totalFundsCents: shown(runway.totalFundsCents), totalGapCents: shown(runway.totalGapCents),
    cliffs: runway.cliffs.map((cliff) => ({ organisationId, day: cliff.day, fromBp: shown(cliff.fromBp), toBp: shown(cliff.toBp) })),
    months: runway.months.map((month) => ({
      organisationId, month: month.month, band: bandOf(month.coverageBp, params),
      coverageBp: showsAmounts ? month.coverageBp : null, isExtrapolated: month.isExtrapolated,
      costCents: shown(month.costCents), fundsCents: shown(month.fundsCents), gapCents: shown(month.gapCents),
      sources: showsAmounts ? month.sources.map(sourceOf) : null,
    })),
  };
}
