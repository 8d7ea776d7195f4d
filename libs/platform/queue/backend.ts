import { setTimeout as delay } from 'node:timers/promises';
import { createRedisBackend, type IQueueBackend, type JobProgress, type Processor, Queue, type QueueOptions as BullQueueOptions, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { newPool } from '#platform/connection';
import { type JobPayload } from './job.js';
import { createPatientPostgresBackend, type Listener, paced } from './patience.js';
import { type QueueOptions } from './queue-options.js';

/** The one queue of the installation; job names tell its kinds apart. */
const QUEUE_NAME = 'work';
// The blocking LISTEN of a worker keeps one of them for itself.
const POSTGRES_POOL_MAX = 4;
const POSTGRES_WAIT_MS = 5_000;
// Less than the time a worker has to close: a server that went silent holds up no end.
const POSTGRES_ANSWER_MS = 6_000;
const POSTGRES_STATEMENT_MS = 5_000;
const POSTGRES_KEEPALIVE_MS = 10_000;
const POSTGRES_END_MS = 1_000;
/** What BullMQ waits before it tries again to note the end of a job after a lost connection. */
const NOTE_AGAIN_MS = 1_000;
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
export function openBackend(options: QueueOptions, listener: Listener): QueueBackend {
  return options.redisUrl === null ? onPostgres(options, listener) : onRedis(options.redisUrl, options, listener);
}

function onRedis(url: string, options: QueueOptions, listener: Listener): QueueBackend {
  const { onError } = listener;
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
    worker: (processor, onFailed) => told({ listener, onFailed }, (ended) => new Worker(
      QUEUE_NAME, processor, { ...workerOptions(options), connection: forWorker }, paced(createRedisBackend, listener, ended))),
    close: async () => {
      await queue.close();
      forQueue.disconnect();
      forWorker.disconnect();
    },
  };
}

function onPostgres(options: QueueOptions, listener: Listener): QueueBackend {
  const { onError } = listener;
  const pool = newPool({
    connectionString: options.postgresUrl, max: POSTGRES_POOL_MAX, connectionTimeoutMillis: POSTGRES_WAIT_MS, query_timeout: POSTGRES_ANSWER_MS,
    keepAlive: true, keepAliveInitialDelayMillis: POSTGRES_KEEPALIVE_MS, application_name: 'teilhabenetz-queue',
    options: `-c search_path=bullmq -c statement_timeout=${POSTGRES_STATEMENT_MS}`,
  }, onError);
  const queue = new Queue(QUEUE_NAME, { ...common(options), connection: pool }, createPatientPostgresBackend);
  queue.on('error', onError);
  return {
    name: 'postgresql',
    queue,
    // The pool connects anew for each statement that needs it, and fails fast when it cannot.
    isConnected: () => true,
    worker: (processor, onFailed) => told({ listener, onFailed }, (ended) => new Worker(
      QUEUE_NAME, processor, { ...workerOptions(options), connection: pool }, paced(createPatientPostgresBackend, listener, ended))),
    close: async () => {
      await queue.close();
      // It waits for statements under way, which on a silent connection would be for ever.
      await Promise.race([pool.end(), delay(POSTGRES_END_MS, undefined, { ref: false })]);
    },
  };
}

/** The worker that `make` makes, with its errors told; the signal comes when it is closed. */
function told<Backend extends IQueueBackend, Connection>(
  hears: { listener: Listener; onFailed: (name: string, error: Error) => void },
  make: (ended: AbortSignal) => Worker<JobPayload, unknown, string, Backend, JobProgress, Connection>,
): QueueWorker {
  const ended = new AbortController();
  const worker = make(ended.signal);
  worker.on('error', hears.listener.onError);
  worker.on('failed', (job, error) => { hears.onFailed(job?.name ?? 'unknown', error); });
  return {
    run: () => worker.run(),
    close: (force) => {
      ended.abort();
      return worker.close(force);
    },
  };
}

function common(options: QueueOptions): Pick<BullQueueOptions, 'prefix'> {
  return { prefix: options.prefix };
}

function workerOptions(options: QueueOptions) {
  return { ...common(options), autorun: false, concurrency: options.concurrency, lockDuration: LOCK_DURATION_MS, runRetryDelay: NOTE_AGAIN_MS };
}
