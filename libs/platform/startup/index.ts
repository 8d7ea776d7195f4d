/** How a program begins and ends: checks with plain messages, signals, draining, the real clock and ids. */
export { begin, closeOnSignal, runProgram, say } from './lifetime.js';
export { requireReachable, requireUsableDatabase } from './database-check.js';
export { explained, StartFailure } from './explain.js';
export { requireFreePort } from './free-port.js';
export { systemClock, systemIds } from './system-ports.js';
export { type Undertaking } from './undertaking.js';
