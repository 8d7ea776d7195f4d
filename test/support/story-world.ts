import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { InvitationsService, NetworksService } from '#identity';
import { berlinDateOf, systemActor } from '#kernel';
import { newLog } from '#platform/log';
import { MailRelay } from '#platform/mail';
import { ReminderSweep } from '#reminders';
import { sequentialIds } from './fixed-clock.js';
import { TestApi, testSettings } from './api.js';
import { type StoryWorld } from './story.js';

/** The story's world inside a test: the API on its own database, and a worker that takes its turns when told to. */
export interface InnerWorld extends StoryWorld {
  api: TestApi;
  stop(): Promise<void>;
}

const STEP_DAYS = 10;

/** Starts API and worker on one clock. */
export async function innerWorld(now: string): Promise<InnerWorld> {
  const api = await TestApi.start(now);
  const { urls } = api.database;
  const worker = await NestFactory.createApplicationContext(
    WorkerModule.forRoot({ settings: testSettings, urls, clock: api.clock, ids: sequentialIds(api.clock), log: newLog('silent') }), { logger: false, abortOnError: false },
  );
  const turn = (): Promise<void> => takeTurn(worker);
  return {
    api,
    url: api.url,
    graphql: (query, variables, caller) => api.graphql(query, variables, caller),
    signIn: (email, options) => api.signIn(email, options),
    mailsTo: async (email) => {
      await turn();
      return (await api.mailsTo(email)).map((mail) => mail.body_text);
    },
    createNetwork: async ({ ags, slug, name, coordinator }) => {
      const id = await api.app.get(NetworksService, { strict: false }).found({ ags, slug, name });
      if (typeof id !== 'string') throw new Error('The network was not founded.');
      await api.app.get(InvitationsService, { strict: false }).inviteToNetwork(systemActor(id), { email: coordinator, role: 'COORDINATOR' });
      return id;
    },
    today: () => berlinDateOf(api.clock.now()),
    // In steps, as a worker on a machine that is not always on lives it.
    passDays: async (days) => {
      for (let day = 0; day < days; day += STEP_DAYS) {
        api.clock.advance({ days: Math.min(STEP_DAYS, days - day) });
        await turn();
      }
    },
    stop: async () => {
      await worker.close();
      await api.stop();
    },
  };
}

async function takeTurn(worker: INestApplicationContext): Promise<void> {
  await worker.get(ReminderSweep, { strict: false }).sweep();
  await worker.get(MailRelay, { strict: false }).drain();
}
