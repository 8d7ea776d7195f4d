import { NestFactory } from '@nestjs/core';
import { nestLogger } from '#platform/log';
import { Jobs } from '#platform/queue';
import { type FoundationOptions } from '../foundation.js';
import { WorkerModule } from './worker.module.js';

/** The background work of this process. */
export interface RunningWorker {
  /** Settles once what was overdue has been done and the rest is going on, or once `close` came in between. Throws when it cannot begin. */
  started: Promise<void>;
  /** At any moment, also while it is starting: begins nothing further and waits for what is open. */
  close(): Promise<void>;
  /** Whether the queue answers just now; without it, work goes on directly from PostgreSQL. */
  hasQueue(): Promise<boolean>;
}

/** Starts the background work. */
export function startWorker(options: FoundationOptions): RunningWorker {
  const creating = NestFactory.createApplicationContext(WorkerModule.forRoot(options), {
    logger: nestLogger(options.log), abortOnError: false,
  });
  let isClosing = false;
  const started = creating.then(async (context) => {
    if (!isClosing) await context.get(Jobs).start();
  });
  return {
    started,
    close: async () => {
      isClosing = true;
      // What could not be created is told by `started`.
      const context = await creating.catch(() => null);
      await context?.close();
    },
    hasQueue: async () => (await (await creating).get(Jobs).state()).isReachable,
  };
}
