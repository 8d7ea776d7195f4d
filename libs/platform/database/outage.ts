import { sqlState } from './sql-state.js';

// Connection trouble, no resources, shutdown, cancelled by a bound, lock not given, asked to try again.
const passing = /^(08|53|57P0|57014|55P03|25P03|40001|40P01)/;
const systemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

/** True for a failure that goes away by itself: the same request may succeed a moment later. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (passing.test(sqlState(error) ?? '')) return true;
  if ('code' in error && systemCodes.has(String(error.code))) return true;
  return /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/.test(error.message);
}
