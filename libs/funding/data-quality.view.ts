import { type Actor, type Id } from '#kernel';
import { maySeeGrant } from './grant-sight.js';
import { type SightedRunway, subjectOf } from './runway.view.js';
import { type StoredCostPlan } from './store/cost-plans.store.js';
import { type CountedGrant } from './store/runway.store.js';

/** Entries nobody has touched for so long are counted as stale. */
const STALE_DAYS = 180;
const DAY_MS = 86_400_000;

/** What makes a figure of the picture less than sure. */
export const dataQualityIssues = ['NO_COST_PLAN', 'ASSUMED_COST', 'NO_GRANT', 'NO_OWNER', 'UNCONFIRMED_GRANT', 'STALE_GRANT', 'POSSIBLE_DOUBLE_FUNDING'] as const;
export type DataQualityIssue = (typeof dataQualityIssues)[number];

/** How far the picture can be trusted. */
export interface DataQuality {
  offerings: number;
  withoutCostPlan: number;
  assumedCostPlans: number;
  withoutGrant: number;
  confidentialOfferings: number;
  grants: number;
  unconfirmedGrants: number;
  staleGrants: number;
  withoutOwner: number;
  possibleDoubleFundings: number;
}

/** One thing that somebody can put right. */
export interface DataQualityEntry {
  issue: DataQualityIssue;
  offeringId: Id;
  organisationId: Id | null;
  title: string;
  organisationName: string | null;
  /** The grant that it is about; null = the offering itself. */
  grantId: Id | null;
}

interface Source {
  runways: readonly SightedRunway[];
  grants: readonly CountedGrant[];
  plans: readonly StoredCostPlan[];
  now: Date;
}

/** Everything that can be put right: issue by issue, within it by offering. Of a grant that the reader may not know of nothing is said. */
export function dataQualityEntries(actor: Actor, { runways, grants, plans, now }: Source): DataQualityEntry[] {
  const offerings = new Map(runways.map(({ offering }) => [offering.id, offering]));
  const plan = new Map(plans.map((stored) => [stored.plan.offeringId, stored]));
  const paid = new Set(grants.flatMap(offeringsOf));
  const visible = grants.filter((grant) => maySeeGrant(actor, subjectOf(grant)));
  const ofOfferings = (issue: DataQualityIssue, is: (one: SightedRunway) => boolean): DataQualityEntry[] => runways.filter(is).map(({ offering }) => entryOf(issue, offering, null));
  const ofGrants = (issue: DataQualityIssue, is: (grant: CountedGrant) => boolean): DataQualityEntry[] => visible.filter(is).flatMap((grant) => {
    // Once for each grant, at the first of its offerings that is in the picture.
    const first = offeringsOf(grant).flatMap((id) => offerings.get(id) ?? [])[0];
    return first ? [entryOf(issue, first, grant.funding.id)] : [];
  });
  return [
    ...ofOfferings('NO_COST_PLAN', ({ offering }) => (plan.get(offering.id)?.lines.length ?? 0) === 0), ...ofOfferings('ASSUMED_COST', ({ offering }) => plan.get(offering.id)?.plan.isAssumed === true),
    ...ofOfferings('NO_GRANT', ({ offering }) => !paid.has(offering.id)), ...ofGrants('NO_OWNER', ({ isWithoutOwner }) => isWithoutOwner), ...ofGrants('UNCONFIRMED_GRANT', ({ isUnconfirmed }) => isUnconfirmed),
    ...ofGrants('STALE_GRANT', (grant) => isStale(grant, now)), ...ofOfferings('POSSIBLE_DOUBLE_FUNDING', isOverpaid),
  ];
}

/** The same as counts; those of grants count also what the reader may not know more of. */
export function dataQualityOf({ runways, grants, plans, now }: Source): DataQuality {
  const planned = new Set(plans.filter((one) => one.lines.length > 0).map((one) => one.plan.offeringId));
  const assumed = new Set(plans.filter((one) => one.plan.isAssumed).map((one) => one.plan.offeringId));
  const paid = new Set(grants.flatMap(offeringsOf));
  return {
    offerings: runways.length,
    withoutCostPlan: runways.filter((one) => !planned.has(one.offering.id)).length,
    assumedCostPlans: runways.filter((one) => assumed.has(one.offering.id)).length,
    withoutGrant: runways.filter((one) => !paid.has(one.offering.id)).length,
    confidentialOfferings: runways.filter((one) => !one.showsAmounts).length,
    grants: grants.length,
    unconfirmedGrants: grants.filter((grant) => grant.isUnconfirmed).length,
    staleGrants: grants.filter((grant) => isStale(grant, now)).length,
    withoutOwner: grants.filter((grant) => grant.isWithoutOwner).length,
    possibleDoubleFundings: runways.filter(isOverpaid).length,
  };
}

function entryOf(issue: DataQualityIssue, { id, organisationId, title, organisationName }: SightedRunway['offering'], grantId: Id | null): DataQualityEntry {
  return { issue, offeringId: id, organisationId, title, organisationName, grantId };
}

function offeringsOf({ funding }: CountedGrant): Id[] {
  return funding.allocations.map(({ offering }) => offering);
}

function isStale({ changedAt }: CountedGrant, now: Date): boolean {
  return changedAt.getTime() < now.getTime() - STALE_DAYS * DAY_MS;
}

function isOverpaid({ runway }: SightedRunway): boolean {
  return runway.parts.some((part) => part.surplusPeriods.length > 0);
}
