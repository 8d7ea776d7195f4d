/** Background work: declared by libs, carried by BullMQ on Redis or PostgreSQL, watched from PostgreSQL. */
export { type JobDeclaration } from './job.js';
export { Jobs, type QueueState } from './jobs.js';
export { HeartbeatsStore } from './heartbeats.store.js';
export { migrateQueue } from './migrate-queue.js';
export { QueueModule } from './queue.module.js';
export { queueDefaults, type QueueOptions } from './queue-options.js';
