import { type INestApplicationContext } from '@nestjs/common';
import { type Clock, type Id, systemActor } from '#kernel';
import { directoryUseCases } from '#directory';
import { NetworksService } from '#identity';
import { AuditTrail, CLOCK, Doors, insertRows, type Tx } from '#platform/database';
import { type CountyRow, counties, landOfAgs } from '#region';
import { StartFailure } from '#platform/startup';
import { Choice } from './choice.js';
import { middles } from './middles.js';
import { type BulkOffering, inventedOffering } from './offering.js';
import { providers } from './words.js';

/** What a filling brought. */
export interface Filled {
  networks: number;
  organisations: number;
  offerings: number;
  /** Networks of an earlier filling, which stay as they are. */
  untouched: number;
}

/** Up to so many offerings are those of a single county. */
const ONE_COUNTY_MAX = 2_000;
/** So many has each county otherwise, as long as there are counties. */
const PER_COUNTY = 500;
/** Offerings in one statement. */
const BATCH = 250;
/** Networks that are filled side by side: while one computes, the database stores the others. Two leave both waiting at times. */
const LANES = 4;
const DAY_MS = 86_400_000;
/** Invented offerings were last changed within so many days. */
const AGE_DAYS = 150;
const PREFIX = 'scale-';

/**
 * Fills networks with invented offerings, to measure with. Each network comes whole or not at all, so that an interrupted
 * run is simply given again. Through the same door as people's work, with all locks in place.
 * @throws StartFailure in a database that serves people
 */
export async function seedScale(services: INestApplicationContext, offerings: number): Promise<Filled> {
  const networks = await services.get(NetworksService, { strict: false }).all();
  const foreign = networks.find(({ slug }) => !slug.startsWith(PREFIX));
  if (foreign) throw new StartFailure(`The database holds the network "${foreign.slug}", which was not made for measuring. Invented offerings go into a database of their own only. Nothing was changed.`);
  const there = new Set(networks.map(({ slug }) => slug));
  const plan = planned(offerings);
  const missing = plan.filter(({ county }) => !there.has(slugOf(county)));
  const filled: Filled = { networks: 0, organisations: 0, offerings: 0, untouched: plan.length - missing.length };
  const lane = async (): Promise<void> => {
    for (let next = missing.shift(); next; next = missing.shift()) {
      await fillNetwork(services, next);
      filled.networks += 1;
      filled.organisations += providers.length;
      filled.offerings += next.count;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return filled;
}

interface PlannedNetwork {
  county: CountyRow;
  count: number;
}

/** All counties, or as many as it takes; the offerings fall on them evenly. */
function planned(offerings: number): PlannedNetwork[] {
  const all = counties();
  const wanted = offerings <= ONE_COUNTY_MAX ? 1 : Math.min(all.length, Math.ceil(offerings / PER_COUNTY));
  return all.slice(0, wanted).map((county, at) => ({ county, count: Math.floor(offerings / wanted) + (at < offerings % wanted ? 1 : 0) }));
}

/** Short name of the network that measures on a county. */
export function slugOf({ ags }: Pick<CountyRow, 'ags'>): string {
  return PREFIX + ags;
}

async function fillNetwork(services: INestApplicationContext, { county, count }: PlannedNetwork): Promise<void> {
  const choice = new Choice(county.ags);
  const now = services.get<Clock>(CLOCK, { strict: false }).now();
  const networkId = choice.id(now.getTime());
  const actor = systemActor(networkId);
  const bulk = services.get(directoryUseCases.OfferingsInBulk, { strict: false });
  await services.get(Doors, { strict: false }).inNetwork(actor, async (tx) => {
    await insertRows(tx, 'network', [{ id: networkId, ags: county.ags, slug: slugOf(county), name: `${county.name} (Messung)`, is_demo: true, created_at: now }]);
    const organisations = await addProviders(tx, { choice, networkId, county, now });
    for (let begun = 0; begun < count; begun += BATCH) {
      await bulk.publish(tx, networkId, Array.from({ length: Math.min(BATCH, count - begun) }, () => invented(choice, { county, organisations, now })));
    }
    await services.get(AuditTrail, { strict: false }).record(tx, actor, { action: 'platform.operate', subjectType: 'network', subjectId: networkId, changes: { slug: slugOf(county), inventedOfferings: count } });
  });
}

function invented(choice: Choice, { county, organisations, now }: { county: CountyRow; organisations: readonly BulkOffering['organisation'][]; now: Date }): BulkOffering {
  const at = new Date(now.getTime() - choice.below(AGE_DAYS * DAY_MS));
  const land = landOfAgs(county.ags) ?? 'BE';
  return { id: choice.id(at.getTime()), organisation: choice.of(organisations), fields: inventedOffering(choice, middles[land]), at };
}

async function addProviders(tx: Tx, { choice, networkId, county, now }: { choice: Choice; networkId: Id; county: CountyRow; now: Date }): Promise<BulkOffering['organisation'][]> {
  const organisations = providers.map(([name, kind]) => ({ id: choice.id(now.getTime()), name: `${name} ${county.name}`, kind }));
  await insertRows(tx, 'organisation', organisations.map((one) => ({
    ...one, network_id: networkId, verification: 'VERIFIED', verified_at: now, evidence_kind: 'KNOWN_PARTNER', created_at: now,
  })));
  return organisations;
}
