import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 100;
const PAUSE_MAX_MS = 5_000;

/** Waits so long, or until the signal; never throws. */
export type Wait = (ms: number, until: AbortSignal) => Promise<void>;

/**
 * Holds back whoever tries again at once after a failure: from try to try the pause doubles, from a tenth of a second
 * up to five seconds. A success begins anew.
 */
export class Pace {
  private failures = 0;

  /** `ended` = nobody waits any longer; what fails then fails at once. */
  constructor(private readonly ended: AbortSignal, private readonly wait: Wait = waitUntil) {}

  /** Does the work. @throws what it throws, but only after the pause. */
  async hold<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      this.failures = 0;
      return result;
    } catch (error) {
      const ms = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, PAUSE_MAX_MS);
      this.failures += 1;
      await this.wait(ms, this.ended);
      throw error;
    }
  }
}

async function waitUntil(ms: number, until: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: until }).catch(() => undefined);
}
