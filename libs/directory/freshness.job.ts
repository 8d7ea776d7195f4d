import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { berlinDateOf, type Id, systemActor } from '#kernel';
import { Doors, type Tx } from '#platform/database';
import { Jobs } from '#platform/queue';
import { Freshness } from './freshness.js';
import { FreshnessReminder } from './freshness.reminder.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingsStore } from './store/offerings.store.js';

const DAY_MS = 86_400_000;
/** Offerings in one transaction. */
const BATCH_MAX = 100;

/** Once a day: carries a changed setting out, for every offering that was planned with another one or with none. */
@Injectable()
export class FreshnessJob implements OnModuleInit {
  private readonly log = new Logger(FreshnessJob.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly doors: Doors,
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly freshness: Freshness,
    private readonly reminder: FreshnessReminder,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'directory.freshness', idPrefix: 'df', attempts: 3, backOffMs: 60_000, timeoutMs: 3_600_000, keepFinished: 0, everyMs: DAY_MS,
      run: () => this.run(),
    });
  }

  /** All networks; trouble in one does not hold up the others. @throws Error in the end, so that the job shows as failed. */
  async run(): Promise<void> {
    const networks = await this.doors.asJob((tx) => tx.query<{ id: Id }>('SELECT id FROM network ORDER BY id'));
    let failed = 0;
    for (const { id } of networks) {
      try {
        await this.inBatches(id, async (tx) => this.planAnew(tx, id));
      } catch (error) {
        failed += 1;
        this.log.error(`The days of the offerings of network ${id} failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (failed > 0) throw new Error(`The days of offerings failed in ${failed} of ${networks.length} networks.`);
  }

  /** Each batch leaves fewer to be found, so it ends. */
  private async inBatches(networkId: Id, batch: (tx: Tx) => Promise<number>): Promise<void> {
    while (await this.doors.inNetwork(systemActor(networkId), batch) === BATCH_MAX);
  }

  private async planAnew(tx: Tx, networkId: Id): Promise<number> {
    const rows = await this.store.countedOtherwise(tx, { months: await this.freshness.months(tx), limit: BATCH_MAX });
    for (const row of rows) {
      // What an earlier version published has no day of its own yet.
      const days = await this.freshness.countedFrom(tx, row.assuredOn ?? berlinDateOf(row.publishedAt ?? row.changedAt));
      const after = await this.store.update(tx, row, days);
      if (row.assuredOn === null) await this.cards.refreshCard(tx, row.id);
      await this.reminder.plan(tx, systemActor(networkId), after);
    }
    return rows.length;
  }
}
