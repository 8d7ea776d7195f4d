import { createPostgresBackend, type Processor, Queue, type QueueOptions as BullQueueOptions, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { newPool } from '#platform/connection';
import { type JobPayload } from './job.js';
import { type QueueOptions } from './queue-options.js';

/** The one queue of the installation; job names tell its kinds apart. */
const QUEUE_NAME = 'work';
// The blocking LISTEN of a worker keeps one of them for itself.
const POSTGRES_POOL_MAX = 4;
const POSTGRES_WAIT_MS = 5_000;
const REDIS_RECONNECT_MAX_MS = 2_000;
const LOCK_DURATION_MS = 30_000;

/** BullMQ on one of its two stores; everything above this file does not know which. */
export interface QueueBackend {
  readonly name: 'redis' | 'postgresql';
  queue: Pick<Queue<JobPayload>, 'add' | 'upsertJobScheduler' | 'getWaitingCount' | 'getJobs'>;
  /** Not started yet; `run()` begins. `onFailed` hears of jobs that threw. */
  worker(processor: Processor<JobPayload>, onFailed: (name: string, error: Error) => void): QueueWorker;
  /** False = nothing sent now would arrive; whoever enqueues then takes the other way instead of waiting. */
  isConnected(): boolean;
  close(): Promise<void>;
}

/** What takes jobs from the queue, until it is closed. */
export interface QueueWorker {
  run(): Promise<void>;
  /** Takes nothing new and waits for the jobs under way; with `force` it does not wait for anything. */
  close(force?: boolean): Promise<void>;
}

/** Connects lazily: an absent Redis is no error here, it shows when something is enqueued. */
export function openBackend(options: QueueOptions, onError: (error: Error) => void): QueueBackend {
  return options.redisUrl === null ? onPostgres(options, onError) : onRedis(options.redisUrl, options, onError);
}

function onRedis(url: string, options: QueueOptions, onError: (error: Error) => void): QueueBackend {
  const reconnect = { retryStrategy: (times: number) => Math.min(times * 100, REDIS_RECONNECT_MAX_MS) };
  // BullMQ asks for connections that never give up: it keeps a failed first connection for ever. Callers therefore look
  // at `isConnected` before they send anything, and wait for answers only so long.
  const forQueue = new Redis(url, { ...reconnect, maxRetriesPerRequest: null });
  const forWorker = new Redis(url, { ...reconnect, maxRetriesPerRequest: null });
  for (const connection of [forQueue, forWorker]) connection.on('error', onError);
  const queue = new Queue<JobPayload>(QUEUE_NAME, { ...common(options), connection: forQueue });
  queue.on('error', onError);
  return {
    name: 'redis',
    queue,
    isConnected: () => forQueue.status === 'ready',
    worker: (processor, onFailed) => {
      const worker = new Worker<JobPayload>(QUEUE_NAME, processor, { ...workerOptions(options), connection: forWorker });
      worker.on('error', onError);
      worker.on('failed', (job, error) => { onFailed(job?.name ?? 'unknown', error); });
      return worker;
    },
    close: async () => {
      await queue.close();
      forQueue.disconnect();
      forWorker.disconnect();
    },
  };
}

function onPostgres(options: QueueOptions, onError: (error: Error) => void): QueueBackend {
  const pool = newPool({
    connectionString: options.postgresUrl, max: POSTGRES_POOL_MAX, connectionTimeoutMillis: POSTGRES_WAIT_MS,
    keepAlive: true, application_name: 'teilhabenetz-queue', options: '-c search_path=bullmq -c statement_timeout=10000',
  }, onError);
  const queue = new Queue(QUEUE_NAME, { ...common(options), connection: pool }, createPostgresBackend);
  queue.on('error', onError);
  return {
    name: 'postgresql',
    queue,
    // The pool connects anew for each statement that needs it, and fails fast when it cannot.
    isConnected: () => true,
    worker: (processor, onFailed) => {
      const worker = new Worker(QUEUE_NAME, processor, { ...workerOptions(options), connection: pool }, createPostgresBackend);
      worker.on('error', onError);
      worker.on('failed', (job, error) => { onFailed(job?.name ?? 'unknown', error); });
      return worker;
    },
    close: async () => {
      await queue.close();
      await pool.end();
    },
  };
}

function common(options: QueueOptions): Pick<BullQueueOptions, 'prefix'> {
  return { prefix: options.prefix };
}

function workerOptions(options: QueueOptions) {
  return { ...common(options), autorun: false, concurrency: options.concurrency, lockDuration: LOCK_DURATION_MS };
}
