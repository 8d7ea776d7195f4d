/** One worker process of a fault run: the real worker with short times, a shifted clock and one kind of obligation. */
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { type RuntimeUrls } from '#platform/config';
import { nestLogger, newLog } from '#platform/log';
import { Jobs } from '#platform/queue';
import { begin, closeOnSignal, say, systemIds } from '#platform/startup';
import { ObligationKinds } from '#reminders';
import { type ChaosTimes, chaosSettings, DUTY, shiftedClock } from './stage.js';

/** What the fault run tells its workers, as JSON in the environment variable CHAOS_WORKER. */
export interface WorkerOrders {
  urls: RuntimeUrls;
  redisUrl: string | null;
  smtpUrl: string;
  clockShiftMs: number;
  times: ChaosTimes;
}

/** Runs until it is told to end. */
async function runWorker(): Promise<void> {
  const orders = JSON.parse(process.env['CHAOS_WORKER'] ?? '') as WorkerOrders;
  const { leaseMs, retryBaseMs, queuePatienceMs, tickMs, replantMs, sweepEveryMs } = orders.times;
  const log = newLog('warn');
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot({
    settings: { ...chaosSettings, redisUrl: orders.redisUrl, smtpUrl: orders.smtpUrl },
    urls: orders.urls, clock: shiftedClock(orders.clockShiftMs), ids: systemIds, log,
    tuning: { mail: { leaseMs, retryBaseMs, queuePatienceMs }, queue: { tickMs, replantMs }, sweepEveryMs },
  }), { logger: nestLogger(log), abortOnError: false });
  worker.get(ObligationKinds, { strict: false }).register(DUTY);
  closeOnSignal(() => worker.close());
  await worker.get(Jobs).start();
  say('ready');
}

if (process.env['CHAOS_WORKER'] !== undefined) await begin(runWorker);
