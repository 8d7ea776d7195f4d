import { Logger, Module, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { type Id, isId } from '#kernel';
import { Jobs } from '#platform/queue';
import { ExchangeModule } from '../exchange.module.js';
import { ImportRuns } from './import-runs.js';
import { OfferingImportsStore } from '../store/offering-imports.store.js';

const CARRY = 'exchange.import';
/** Imports that are handed over at a time. */
const BATCH_MAX = 10;
/** What the queue has not begun after this time is begun anew. */
const PATIENCE_MS = 10_000;
/** The largest table takes minutes; what is not done by then goes on in the next run. */
const TIMEOUT_MS = 1_800_000;

/**
 * Looks each second for imports that wait, and hands their ids to the queue. What the queue does not carry in time, or what a
 * process left behind when it was killed, is found again by its lease in PostgreSQL. A module of its own, for the worker.
 */
@Module({ imports: [ExchangeModule] })
export class OfferingImportJob implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(OfferingImportJob.name);
  private readonly ending = new AbortController();

  constructor(private readonly jobs: Jobs, private readonly imports: OfferingImportsStore, private readonly runs: ImportRuns) {}

  onModuleInit(): void {
    // One try per job: PostgreSQL decides about further ones.
    this.jobs.register({
      name: CARRY, idPrefix: 'xi', attempts: 1, backOffMs: 0, timeoutMs: TIMEOUT_MS, keepFinished: 0, everyMs: null,
      run: async (id, signal) => {
        if (isId(id)) await this.runs.run(id, AbortSignal.any([signal, this.ending.signal]));
      },
    });
    this.jobs.addLoop(() => this.relay());
  }

  /** One turn: what waits goes to the queue; without a queue it is done here, one after the other. */
  async relay(): Promise<void> {
    for (const { id, handedOver } of await this.imports.handOver(BATCH_MAX, PATIENCE_MS)) {
      // A number of its own each time: the job of a worker that was killed still lies in the queue under the old one.
      if (await this.jobs.enqueue(CARRY, { id, attempt: handedOver })) continue;
      if (!this.ending.signal.aborted) await this.direct(id);
    }
  }

  /** What is under way stops after the rows that are being written just now; the queue, which ends after this module, waits for it. */
  onModuleDestroy(): void {
    this.ending.abort();
  }

  private async direct(id: Id): Promise<void> {
    await this.runs.run(id, this.ending.signal).catch((error: unknown) => {
      this.log.error(`The import ${id} failed: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
}
