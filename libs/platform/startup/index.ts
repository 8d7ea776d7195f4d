/** How a program begins and ends: checks with plain messages, signals, draining. */
export { begin, closeOnSignal, say } from './lifetime.js';
export { requireReachable, requireUsableDatabase } from './database-check.js';
export { explained, StartFailure } from './explain.js';
