import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Clock, type Id, isId } from '#kernel';
import { CLOCK } from '#platform/database';
import { Jobs } from '#platform/queue';
import { DeliveriesStore } from './deliveries.store.js';
import { MailDelivery } from './mail-delivery.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';

const BATCH_MAX = 200;
/** Mails this process sends beside the queue at the same time. */
const DIRECT_MAX = 4;
const DELIVER = 'mail.deliver';

/**
 * Looks for due mails in PostgreSQL, each second, and hands their ids to the queue. What the queue does not carry in
 * time (it is away, was flushed, or its worker died) this process sends itself.
 */
@Injectable()
export class MailRelay implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger(MailRelay.name);
  private readonly direct = new Set<Promise<void>>();

  constructor(
    private readonly jobs: Jobs,
    private readonly store: DeliveriesStore,
    private readonly delivery: MailDelivery,
    @Inject(MAIL_OPTIONS) private readonly options: MailOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // One try per job: PostgreSQL decides about further ones. A final failure shows as the state of the row.
    this.jobs.register({
      name: DELIVER, idPrefix: 'd', attempts: 1, backOffMs: 0, timeoutMs: 2 * this.options.leaseMs, keepFinished: 0, everyMs: null,
      run: async (id) => {
        if (isId(id)) await this.delivery.deliver(id);
      },
    });
    this.jobs.addLoop(() => this.relay());
  }

  /** One turn: new due mails to the queue, left-behind ones directly. */
  async relay(): Promise<void> {
    const { queuePatienceMs } = this.options;
    const fresh = await this.store.handOver(BATCH_MAX, this.clock.now(), queuePatienceMs);
    await this.enqueue(fresh);
    const free = DIRECT_MAX - this.direct.size;
    if (free <= 0) return;
    for (const { id } of await this.store.takeStale(free, this.clock.now(), queuePatienceMs)) this.sendDirectly(id);
  }

  /** Sends everything that is due, one after the other, without the queue; for tests and for the command line. */
  async drain(): Promise<void> {
    for (;;) {
      const due = [
        ...await this.store.handOver(BATCH_MAX, this.clock.now(), this.options.queuePatienceMs),
        ...await this.store.takeStale(BATCH_MAX, this.clock.now(), this.options.queuePatienceMs),
      ];
      if (due.length === 0) return;
      for (const { id } of due) await this.delivery.deliver(id);
    }
  }

  /** Waits for the mails being sent directly: after the loop has stopped, before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.direct);
  }

  private async enqueue(due: readonly { id: Id; attempts: number }[]): Promise<void> {
    for (const [index, { id, attempts }] of due.entries()) {
      if (await this.jobs.enqueue(DELIVER, { id, attempt: attempts })) continue;
      await this.store.takeBack(due.slice(index).map((mail) => mail.id));
      return;
    }
  }

  private sendDirectly(id: Id): void {
    const sending = this.delivery.deliver(id)
      .catch((error: unknown) => { this.log.error(`Mail ${id}: ${error instanceof Error ? error.message : String(error)}`); })
      .finally(() => { this.direct.delete(sending); });
    this.direct.add(sending);
  }
}
