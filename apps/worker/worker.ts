import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { nestLogger } from '#platform/log';
import { Jobs } from '#platform/queue';
import { type FoundationOptions } from '../foundation.js';
import { WorkerModule } from './worker.module.js';

/** Starts the background work and returns once what was overdue is under way. Closing it waits for what is open. */
export async function startWorker(options: FoundationOptions): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(options), {
    logger: nestLogger(options.log), abortOnError: false,
  });
  await worker.get(Jobs).start();
  return worker;
}
