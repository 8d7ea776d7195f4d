import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Id, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { Jobs } from '#platform/queue';
import { ShiftsService } from './shifts.service.js';

const DAY_MS = 86_400_000;

/** Compares the counters of all shifts with their rows, once a day: a difference is a defect that somebody must see. */
@Injectable()
export class SeatComparisonJob implements OnModuleInit {
  private readonly log = new Logger(SeatComparisonJob.name);

  constructor(private readonly jobs: Jobs, private readonly doors: Doors, private readonly shifts: ShiftsService) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'engagement.seats', idPrefix: 'es', attempts: 3, backOffMs: 60_000, timeoutMs: 600_000, keepFinished: 0, everyMs: DAY_MS,
      run: () => this.compare(),
    });
  }

  /** Looks through all networks and changes nothing. @throws Error naming shifts and counts, so that the job shows as failed. */
  async compare(): Promise<void> {
    const networks = await this.doors.asJob((tx) => tx.query<{ id: Id }>('SELECT id FROM network ORDER BY id'));
    const found: string[] = [];
    for (const { id } of networks) {
      const differences = await this.shifts.differences(systemActor(id));
      found.push(...differences.map((one) => `shift ${one.shiftId}: ${one.taken} seats counted, ${one.takenRows} taken; ${one.waiting} counted, ${one.waitingRows} waiting`));
    }
    for (const line of found) this.log.error(`Seat counters differ: ${line}`);
    if (found.length > 0) throw new Error(`The counters of ${found.length} shifts differ from their rows.`);
  }
}
