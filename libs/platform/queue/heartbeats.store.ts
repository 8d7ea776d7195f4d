import { Injectable } from '@nestjs/common';
import { Doors } from '#platform/database';

/** When recurring work last ran, by the clock of PostgreSQL: a truth that no loss of a queue can touch. */
@Injectable()
export class HeartbeatsStore {
  constructor(private readonly doors: Doors) {}

  /** Notes that the job ran to its end. */
  async beat(name: string): Promise<void> {
    await this.doors.asJob((tx) => tx.query(
      `INSERT INTO job_heartbeat (name, ran_at, claimed_until) VALUES ($1, clock_timestamp(), NULL)
       ON CONFLICT (name) DO UPDATE SET ran_at = excluded.ran_at, claimed_until = NULL`, [name]));
  }

  /** True for one caller when the job did not run for `olderThanMs`; that caller has it for `claimMs`. */
  async claimOverdue(name: string, olderThanMs: number, claimMs: number): Promise<boolean> {
    const rows = await this.doors.asJob((tx) => tx.query(
      `INSERT INTO job_heartbeat AS beat (name, ran_at, claimed_until)
       VALUES ($1, '-infinity', clock_timestamp() + $3 * interval '1 ms')
       ON CONFLICT (name) DO UPDATE SET claimed_until = excluded.claimed_until
         WHERE beat.ran_at < clock_timestamp() - $2 * interval '1 ms'
           AND (beat.claimed_until IS NULL OR beat.claimed_until < clock_timestamp())
       RETURNING name`, [name, olderThanMs, claimMs]));
    return rows.length > 0;
  }

  /** Age of the last run in milliseconds per job; a job that never ran is missing. */
  async ages(): Promise<Map<string, number>> {
    const rows = await this.doors.asJob((tx) => tx.query<{ name: string; age_ms: number }>(
      `SELECT name, (extract(epoch FROM clock_timestamp() - ran_at) * 1000)::float8 AS age_ms
       FROM job_heartbeat WHERE ran_at > '-infinity'`));
    return new Map(rows.map((row) => [row.name, row.age_ms]));
  }
}
