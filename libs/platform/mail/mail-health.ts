import { Inject, Injectable } from '@nestjs/common';
import { type Clock } from '#kernel';
import { CLOCK, Doors } from '#platform/database';

/** How the mails of the whole installation stand; counts and instants only. */
export interface MailBacklog {
  /** Due and neither sent nor given up. */
  due: number;
  /** Age of the oldest of them in seconds; 0 without any. */
  oldestDueSeconds: number;
  /** Given up, in the last 24 hours. */
  failed: number;
  /** Perhaps delivered, perhaps not, in the last 24 hours. */
  unknown: number;
}

/** For the readiness endpoint and the metrics. */
@Injectable()
export class MailHealth {
  constructor(private readonly doors: Doors, @Inject(CLOCK) private readonly clock: Clock) {}

  async backlog(): Promise<MailBacklog> {
    const now = this.clock.now();
    const rows = await this.doors.asJob((tx) => tx.query<MailBacklog>(
      `SELECT count(*) FILTER (WHERE is_open) AS due,
              coalesce(greatest(0, extract(epoch FROM $1::timestamptz - min(due_at) FILTER (WHERE is_open))), 0)::float8 AS "oldestDueSeconds",
              count(*) FILTER (WHERE state = 'FAILED') AS failed, count(*) FILTER (WHERE state = 'UNKNOWN') AS unknown
       FROM (SELECT state, due_at, state IN ('PLANNED', 'SENDING', 'DEFERRED') AS is_open FROM delivery
             WHERE (state IN ('PLANNED', 'SENDING', 'DEFERRED') AND due_at <= $1)
                OR (state IN ('UNKNOWN', 'FAILED') AND due_at > $1::timestamptz - interval '24 hours')) AS recent`, [now]));
    const [row] = rows;
    if (!row) throw new Error('A count always has a row.');
    return row;
  }
}
