import { Inject, Injectable } from '@nestjs/common';
import { type Clock } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { HeartbeatsStore } from '#platform/queue';
import { SWEEP } from './reminder-sweep.js';

/** How reminding stands in the whole installation; counts and instants only. */
export interface RemindersBacklog {
  /** Due and not yet in a mail. */
  due: number;
  /** Age of the oldest of them in seconds; 0 without any. */
  oldestDueSeconds: number;
  /** Since the last sweep ran to its end, in seconds; null = it never did. */
  sweptSecondsAgo: number | null;
}

/** For the readiness endpoint. The sweep's heartbeat is a row in PostgreSQL, whatever the queue says. */
@Injectable()
export class RemindersHealth {
  constructor(
    private readonly doors: Doors, private readonly heartbeats: HeartbeatsStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async backlog(): Promise<RemindersBacklog> {
    const rows = await this.doors.asJob((tx) => tx.query<{ due: number; oldest: number | null }>(
      `SELECT count(*) AS due, extract(epoch FROM $1::timestamptz - min(send_at))::float8 AS oldest
       FROM reminder WHERE state = 'PENDING' AND send_at <= $1`, [this.clock.now()]));
    const ageMs = (await this.heartbeats.ages()).get(SWEEP);
    return {
      due: rows[0]?.due ?? 0, oldestDueSeconds: rows[0]?.oldest ?? 0, sweptSecondsAgo: ageMs === undefined ? null : Math.round(ageMs / 1000),
    };
  }
}
