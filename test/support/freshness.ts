import { type INestApplicationContext } from '@nestjs/common';
import { directoryJobs } from '#directory';
import { MailRelay } from '#platform/mail';
import { ReminderSweep } from '#reminders';
import { type Caller, TestApi } from './api.js';
import { leastOffering, offeringMutations, provider, type Provider } from './directory.js';
import { workerBeside } from './worker-beside.js';

/** A network with its office and one organisation, named after it. */
export interface FreshnessWorld {
  slug: string;
  office: Caller;
  officeMail: string;
  traeger: Provider;
}

/** An offering as a client last saw it. */
export interface SeenOffering {
  id: string;
  version: number;
}

/** API and worker on one database, and days that pass. */
export interface FreshnessRig {
  api: TestApi;
  world(slug: string, ags: string): Promise<FreshnessWorld>;
  /** Publishes an offering of the world's organisation. */
  published(world: FreshnessWorld, fields: object): Promise<SeenOffering>;
  /** It is this instant: the worker does what is due, and everybody stays signed in. */
  at(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/** Begins on Monday, 1 March 2027. */
export async function freshnessRig(): Promise<FreshnessRig> {
  const api = await TestApi.start('2027-03-01T09:00:00Z');
  const worker: INestApplicationContext = await workerBeside(api);
  return {
    api,
    world: (slug, ags) => world(api, slug, ags),
    published: async ({ traeger }, fields) => {
      const { result } = await api.ok(offeringMutations.create, { input: { ...leastOffering, ...fields } }, traeger.editor);
      return (await api.ok(offeringMutations.publish, seenOf(result), traeger.editor)).result as SeenOffering;
    },
    at: async (instant) => {
      api.clock.moveTo(instant);
      await api.admin.query(
        `UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '10 days', second_factor_at = CASE WHEN second_factor_at IS NOT NULL THEN $1::timestamptz END`, [instant]);
      await worker.get(directoryJobs.FreshnessJob).run();
      await worker.get(ReminderSweep).sweep();
      await worker.get(MailRelay).drain();
    },
    stop: async () => {
      await worker.close();
      await api.stop();
    },
  };
}

/** The arguments of a mutation on it. */
export function seenOf({ id, version }: SeenOffering): { id: string; expectedVersion: number } {
  return { id, expectedVersion: version };
}

/** The duties to look at an offering again, in their order. */
export async function dutiesOf(api: TestApi, offeringId: string): Promise<unknown[]> {
  const { rows } = await api.admin.query(
    `SELECT instance, nominal::text, state, reason FROM obligation WHERE subject_id = $1 AND kind = 'OFFERING_FRESHNESS' ORDER BY instance`, [offeringId]);
  return rows;
}

async function world(api: TestApi, slug: string, ags: string): Promise<FreshnessWorld> {
  const networkId = await api.network(slug, ags);
  const officeMail = `buero@${slug}.example`;
  const coordinator = await api.coordinator(networkId, officeMail);
  const traeger = await provider(api, { network: slug, networkId, coordinator }, 'TRAEGER', slug);
  return { slug, officeMail, office: { token: coordinator.token, actAs: networkId }, traeger };
}
