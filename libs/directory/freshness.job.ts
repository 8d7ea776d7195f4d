import { Logger, Module, type OnModuleInit } from '@nestjs/common';
import { type Id, systemActor } from '#kernel';
import { Doors, type Tx } from '#platform/database';
import { Jobs } from '#platform/queue';
import { ContactQuestions } from './contact-questions.js';
import { DirectoryModule } from './directory.module.js';
import { FreshnessPlans } from './freshness-plans.js';

const DAY_MS = 86_400_000;
/** Offerings in one transaction. */
const BATCH_MAX = 100;

/**
 * Once a day: counts the days anew where the network has changed its setting, and asks the contacts whose day has come. A
 * module of its own, for the worker process, beside the queue module.
 */
@Module({ imports: [DirectoryModule] })
export class FreshnessJob implements OnModuleInit {
  private readonly log = new Logger(FreshnessJob.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly doors: Doors,
    private readonly plans: FreshnessPlans,
    private readonly questions: ContactQuestions,
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
        await this.inBatches(id, async (tx) => this.plans.renew(tx, id, BATCH_MAX));
        await this.inBatches(id, async (tx) => this.questions.askDue(tx, id, BATCH_MAX));
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
}
