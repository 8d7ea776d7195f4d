import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { newLog } from '#platform/log';
import { type TestApi, testSettings } from './api.js';
import { sequentialIds } from './fixed-clock.js';

/** The worker on the database and the clock of an API; nothing in it runs by itself. To be closed before the API is stopped. */
export async function workerBeside(api: TestApi): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot({
    settings: testSettings, urls: api.database.urls, clock: api.clock, ids: sequentialIds(api.clock), log: newLog('silent'),
  }), { logger: false });
}
