import { Test, type TestingModule } from '@nestjs/testing';
import { directoryJobs } from '#directory';
import { newLog } from '#platform/log';
import { MailRelay } from '#platform/mail';
import { WEB_ROUND } from '#platform/web';
import { ReminderSweep } from '#reminders';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { type Caller, type Mail, TestApi, testSettings } from './api.js';
import { leastOffering, offeringMutations, provider, type Provider } from './directory.js';
import { sequentialIds } from './fixed-clock.js';
import { OPEN_ADDRESS, type WebAnswer, type WebWitness, webWitness } from './web-witness.js';

/** A network with its office. */
export interface LinkWorld {
  slug: string;
  networkId: string;
  office: Caller;
  officeMail: string;
  /** A verified organisation of its own name. */
  organisation(name: string): Promise<Provider>;
}

/** API and worker on one database, a web that is made up, and days that pass. */
export interface LinkRig {
  api: TestApi;
  web: WebWitness;
  worker: TestingModule;
  world(slug: string, ags: string): Promise<LinkWorld>;
  /** Publishes an offering of the organisation; answers its id and version. */
  published(of: Provider, fields: object): Promise<{ id: string; version: number }>;
  /** What an address answers from now on; its host has an address then. */
  answers(url: string, answer: WebAnswer): void;
  /** It is this instant: links are looked after, reminders go out, and everybody stays signed in. */
  at(instant: string): Promise<void>;
  /** How often each address was asked for its head since the last call, in the order of the addresses. */
  taken(): Record<string, number>;
  remindersTo(email: string): Promise<Mail[]>;
  duties(subjectId: string): Promise<{ instance: string; nominal: string; state: string; reason: string | null }[]>;
  stop(): Promise<void>;
}

/** Begins on Monday, 1 March 2027, at ten in Germany. */
export async function linkRig(): Promise<LinkRig> {
  const api = await TestApi.start('2027-03-01T09:00:00Z');
  const web = await webWitness();
  const options = { settings: testSettings, urls: api.database.urls, clock: api.clock, ids: sequentialIds(api.clock), log: newLog('silent') };
  const worker = await Test.createTestingModule({ imports: [WorkerModule.forRoot(options)] }).overrideProvider(WEB_ROUND).useValue(web.round).compile();
  worker.useLogger(false);
  await worker.init();
  return {
    api, web, worker,
    world: (slug, ags) => world(api, slug, ags),
    published: async (of, fields) => {
      const { result } = await api.ok(offeringMutations.create, { input: { ...leastOffering, ...fields } }, of.editor);
      const { result: shown } = await api.ok(offeringMutations.publish, { id: result.id, expectedVersion: result.version }, of.editor);
      if (shown.state !== 'PUBLISHED') throw new Error(`Not published: ${JSON.stringify([result, shown])}`);
      return { id: String(shown.id), version: Number(shown.version) };
    },
    answers: (url, answer) => {
      web.names.set(new URL(url).hostname, () => [OPEN_ADDRESS]);
      web.answers.set(url, answer);
    },
    at: async (instant) => {
      api.clock.moveTo(instant);
      await api.admin.query(
        `UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '10 days', second_factor_at = CASE WHEN second_factor_at IS NOT NULL THEN $1::timestamptz END`, [instant]);
      await worker.get(directoryJobs.LinkCheckJob).run();
      await worker.get(ReminderSweep).sweep();
      await worker.get(MailRelay).drain();
    },
    taken: () => {
      const heads = web.requests.splice(0).filter((one) => one.method === 'HEAD').map((one) => one.url).sort();
      return Object.fromEntries([...new Set(heads)].map((url) => [url, heads.filter((one) => one === url).length]));
    },
    remindersTo: async (email) => (await api.mailsTo(email)).filter((mail) => mail.kind.startsWith('reminder') && mail.body_text !== ''),
    duties: async (subjectId) => (await api.admin.query(
      `SELECT instance, nominal::text, state, reason FROM obligation WHERE subject_id = $1 AND kind = 'DEAD_LINKS' ORDER BY instance`, [subjectId])).rows,
    stop: async () => {
      await worker.close();
      await web.stop();
      await api.stop();
    },
  };
}

async function world(api: TestApi, slug: string, ags: string): Promise<LinkWorld> {
  const networkId = await api.network(slug, ags);
  const officeMail = `buero@${slug}.example`;
  const coordinator = await api.coordinator(networkId, officeMail);
  return {
    slug, networkId, officeMail, office: { token: coordinator.token, actAs: networkId },
    organisation: (name) => provider(api, { network: slug, networkId, coordinator }, 'TRAEGER', name),
  };
}
