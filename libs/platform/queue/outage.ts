import { ConnectionClosedError } from 'bullmq';
import { isOutage } from '#platform/database';

/** Does the work. @throws what it throws; an outage as the one error that BullMQ takes for an outage and tries again after. */
export async function toldAsOutage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOutage(error) && error instanceof Error ? new ConnectionClosedError(error.message, error) : error;
  }
}
