import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type Lens, type RunwayParams } from './domain/plan.js';
import { type OfferingRunway, runwaysOf } from './domain/runway.js';
import { type CountyTable, countyTableOf } from './network-runway.view.js';
import { type LoadedPosition, RunwayPositions } from './runway-positions.js';
import { type SightedRunway } from './runway.view.js';
import { type StoredCostPlan } from './store/cost-plans.store.js';
import { type OfferingFacts } from './store/offering-facts.store.js';
import { type CountedGrant, RunwayStore } from './store/runway.store.js';

/** Runways that are kept in all, some ten kilobytes each; a picture that was not asked for the longest time goes first. */
const KEPT_MAX = 6_000;

/** One offering as it was computed, and of which rows. */
interface Kept {
  stamp: string;
  runway: OfferingRunway;
  grants: readonly CountedGrant[];
  plan: StoredCostPlan | null;
}

/** One picture: a network through a lens, from a day to a horizon, with its thresholds. */
interface Picture {
  offerings: Map<Id, Kept>;
  /** What its rows add up to, and for which of them. */
  sums: { mark: string; table: CountyTable } | null;
}

/** The runways of a county with everything that stands behind them. */
export type CountyPosition = Omit<LoadedPosition, 'position'> & {
  runways: OfferingRunway[];
  /** What they add up to for a reader who sees them so. */
  table: (sighted: readonly SightedRunway[]) => CountyTable;
};

/**
 * Keeps the runways of a county from one answer to the next. Before each answer one statement says of every offering which
 * versions of which rows its money and cost are made of (`stamps`); what is made of the same rows as before is not computed again.
 * So nothing that writes can forget to say so, and an answer is never older than the rows: docs/decisions/county-picture.md.
 */
@Injectable()
export class RunwayRollups {
  private readonly pictures = new Map<string, Picture>();

  constructor(private readonly positions: RunwayPositions, private readonly store: RunwayStore) {}

  /** As the rows are now. */
  async of(tx: Tx, { networkId, offerings, params, lens }: { networkId: Id; offerings: readonly OfferingFacts[]; params: RunwayParams; lens: Lens }): Promise<CountyPosition> {
    // The stamps before the rows: what changes in between is computed once more the next time, never taken for known.
    const stamps = await this.store.stamps(tx);
    const key = JSON.stringify([networkId, lens, params]);
    const before = this.pictures.get(key);
    const stampOf = ({ id }: OfferingFacts): string => stamps.get(id) ?? '';
    const changed = offerings.filter((one) => before?.offerings.get(one.id)?.stamp !== stampOf(one));
    const fresh = changed.length === 0 ? new Map<Id, Kept>() : await this.computed(tx, changed, { params, lens, stampOf });
    const kept = new Map(offerings.flatMap(({ id }): [Id, Kept][] => { const one = fresh.get(id) ?? before?.offerings.get(id); return one ? [[id, one]] : []; }));
    const picture: Picture = { offerings: kept, sums: before?.sums ?? null };
    this.keep(key, picture);
    const all = [...kept.values()];
    return {
      offerings, runways: all.map(({ runway }) => runway), plans: all.flatMap(({ plan }) => (plan ? [plan] : [])), grants: distinct(all.flatMap(({ grants }) => grants)),
      grantsOf: (id) => kept.get(id)?.grants ?? [], table: (sighted) => tableOf(picture, sighted),
    };
  }

  /** Forgets everything; the next answers are computed from the rows. */
  clear(): void {
    this.pictures.clear();
  }

  private async computed(tx: Tx, offerings: readonly OfferingFacts[], { params, lens, stampOf }: { params: RunwayParams; lens: Lens; stampOf: (one: OfferingFacts) => string }): Promise<Map<Id, Kept>> {
    const { position, plans, grantsOf } = await this.positions.load(tx, offerings);
    const planOf = new Map(plans.map((stored) => [stored.plan.offeringId, stored]));
    const runways = new Map<string, OfferingRunway>(runwaysOf(position, params, { lens }).map((runway) => [runway.offering, runway]));
    return new Map(offerings.flatMap((one): [Id, Kept][] => {
      const runway = runways.get(one.id);
      return runway ? [[one.id, { stamp: stampOf(one), runway, grants: grantsOf(one.id), plan: planOf.get(one.id) ?? null }]] : [];
    }));
  }

  private keep(key: string, picture: Picture): void {
    this.pictures.delete(key);
    this.pictures.set(key, picture);
    let total = [...this.pictures.values()].reduce((sum, { offerings }) => sum + offerings.size, 0);
    for (const [oldest, { offerings }] of this.pictures) {
      if (total <= KEPT_MAX || oldest === key) return;
      this.pictures.delete(oldest);
      total -= offerings.size;
    }
  }
}

/** Added up anew when a row, a name, or what the reader sees of a row is another one. */
function tableOf(picture: Picture, sighted: readonly SightedRunway[]): CountyTable {
  const hash = createHash('sha256');
  for (const { offering, showsAmounts } of sighted) hash.update(JSON.stringify([offering, showsAmounts, picture.offerings.get(offering.id)?.stamp]));
  const mark = hash.digest('base64');
  if (picture.sums?.mark !== mark) picture.sums = { mark, table: countyTableOf(sighted) };
  return picture.sums.table;
}

/** Each grant once, in the order of their ids. */
function distinct(grants: readonly CountedGrant[]): CountedGrant[] {
  return [...new Map(grants.map((grant) => [grant.funding.id, grant])).values()].sort((a, b) => (a.funding.id < b.funding.id ? -1 : 1));
}
