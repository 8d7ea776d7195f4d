/** Structured logs. */
export { nestLogger, newLog } from './log.js';
export { type Logger } from 'pino';
