import { Logger, Module, type OnModuleInit } from '@nestjs/common';
import { type Id, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { Jobs } from '#platform/queue';
import { DirectoryModule } from './directory.module.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';

const EVERY_MS = 600_000;
/** Cards in one transaction. */
const BATCH_MAX = 100;

/**
 * Makes the words of cards anew after a release has brought other stems or meanings; until then they are found by what
 * both editions have in common. A module of its own, for the worker process, beside the queue module.
 */
@Module({ imports: [DirectoryModule] })
export class SearchWordsJob implements OnModuleInit {
  private readonly log = new Logger(SearchWordsJob.name);

  constructor(private readonly jobs: Jobs, private readonly doors: Doors, private readonly cards: OfferingCardsStore) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'directory.search-words', idPrefix: 'dw', attempts: 3, backOffMs: 60_000, timeoutMs: 3_600_000, keepFinished: 0, everyMs: EVERY_MS,
      run: () => this.run(),
    });
  }

  /** All networks. Each batch leaves fewer to be found, so it ends. */
  async run(): Promise<void> {
    const networks = await this.doors.asJob((tx) => tx.query<{ id: Id }>('SELECT id FROM network ORDER BY id'));
    let renewed = 0;
    for (const { id } of networks) {
      let batch: number;
      do {
        batch = await this.doors.inNetwork(systemActor(id), (tx) => this.cards.renewWords(tx, id, BATCH_MAX));
        renewed += batch;
      } while (batch === BATCH_MAX);
    }
    if (renewed > 0) this.log.log(`The words of ${renewed} offerings were made anew.`);
  }
}
