import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Clock } from '#kernel';
import { DOOR_CONNECTIONS, type DoorConnections } from './doors.js';
import { CLOCK } from './ports.js';

/** How often something may happen in a window of time. */
export interface Rate {
  max: number;
  windowMs: number;
}

/**
 * Counters in PostgreSQL, so that they hold over all processes and restarts. A count is kept even when the request it
 * belongs to fails, therefore it is written outside of that request's transaction. Rows hold hashes, no content.
 */
@Injectable()
export class RateLimiter {
  constructor(
    @Inject(DOOR_CONNECTIONS) private readonly connections: DoorConnections,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Counts one more; answers whole seconds to wait when that is too many, else null. `bucket` must be a hash. */
  async take(bucket: Uint8Array, rate: Rate): Promise<number | null> {
    const nowMs = this.clock.now().getTime();
    const startMs = nowMs - (nowMs % rate.windowMs);
    const rows: { count: number }[] = await this.connections.runtime.query(
      `INSERT INTO rate_limit (bucket, window_start, count) VALUES ($1, $2, 1)
       ON CONFLICT (bucket, window_start) DO UPDATE SET count = rate_limit.count + 1 RETURNING count`,
      [Buffer.from(bucket), new Date(startMs)],
    );
    const count = rows[0]?.count ?? 0;
    return count > rate.max ? Math.ceil((startMs + rate.windowMs - nowMs) / 1000) : null;
  }

  /** Counts one more. @throws AppError RATE_LIMITED with the time to wait when that is too many. */
  async require(bucket: Uint8Array, rate: Rate): Promise<void> {
    const waitSeconds = await this.take(bucket, rate);
    if (waitSeconds === null) return;
    const minutes = Math.ceil(waitSeconds / 60);
    throw new AppError('RATE_LIMITED', {
      de: `Zu viele Versuche. Bitte warten Sie ${minutes} Minuten.`, en: `Too many tries. Please wait ${minutes} minutes.`,
    }, { retryAfterSeconds: waitSeconds });
  }
}
