import { ConnectionClosedError } from 'bullmq';

/** Classes of SQLSTATE that say that the server could not be asked: lost connection, no room, stopping or starting. */
const OUTAGE_STATES = /^(08|53|57P)/;
const SYSTEM_CODES = /^E[A-Z_]{3,}$/;
/** What node-postgres says without any code. */
const LOST_MESSAGES = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether the store could not be asked, so that asking again may help; false = it was asked and refused. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return OUTAGE_STATES.test(code) || SYSTEM_CODES.test(code) || LOST_MESSAGES.test(error.message);
}

/** Does the work. @throws what it throws; an outage as the one error that BullMQ takes for an outage and tries again after. */
export async function toldAsOutage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOutage(error) && error instanceof Error ? new ConnectionClosedError(error.message, error) : error;
  }
}
