/** How this process reaches its queue and how patient it is. */
export interface QueueOptions {
  /** Redis or a compatible server; null = the queue lives in PostgreSQL. */
  redisUrl: string | null;
  /** Login of the group `app_queue`, whose rights end at the schema `bullmq`. Used when there is no Redis. */
  postgresUrl: string;
  /** Keeps installations apart that share a Redis; hash-tagged, so that a Redis cluster takes it too. */
  prefix: string;
  /** Jobs of this process at the same time. */
  concurrency: number;
  /** How often the watchdog looks and the local loops turn, in milliseconds. */
  tickMs: number;
  /** How often schedulers are planted again, in milliseconds: a flushed Redis has them back after this time. */
  replantMs: number;
}

/** Settings that fit a small installation. */
export const queueDefaults = { prefix: '{teilhabenetz}', concurrency: 8, tickMs: 1_000, replantMs: 60_000 } as const;

/** Nest token of the QueueOptions. */
export const QUEUE_OPTIONS = Symbol('QueueOptions');
