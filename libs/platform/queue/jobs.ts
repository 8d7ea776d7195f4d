import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Job } from 'bullmq';
import { openBackend, type QueueBackend, type QueueWorker } from './backend.js';
import { HeartbeatsStore } from './heartbeats.store.js';
import { type JobDeclaration, type JobPayload, runWithin } from './job.js';
import { Loop } from './loop.js';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options.js';

/** The id in the payload of recurring work. */
const EVERY = 'every';
const ENQUEUE_TIMEOUT_MS = 2_000;
/** Less than a check of the readiness page may take. */
const STATE_TIMEOUT_MS = 1_000;
const CONNECT_POLL_MS = 20;
/** Less than the ten seconds a process has to end. */
const CLOSE_TIMEOUT_MS = 8_000;
/** Recurring work whose last run is older than so many of its intervals is done without the queue. */
const OVERDUE_INTERVALS = 2;

/** What the queue can say about itself. */
export interface QueueState {
  backend: 'redis' | 'postgresql';
  /** False = it did not answer just now; work then goes on directly from PostgreSQL. */
  isReachable: boolean;
  /** Jobs that nobody has taken yet; 0 when it did not answer. */
  waiting: number;
  /** Age in seconds of the oldest of them; 0 without any. */
  lagSeconds: number;
}

/**
 * The queue as the rest of the code sees it. Work is registered by libs at start; only the worker process calls
 * `start`. The queue is a carrier: whatever it loses is found again in PostgreSQL by the watchdog.
 */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly log = new Logger(Jobs.name);
  private readonly declarations = new Map<string, JobDeclaration>();
  private readonly loops: Loop[] = [];
  private backend: QueueBackend | undefined;
  private worker: QueueWorker | undefined;
  private isReachable = true;
  private isStopping = false;
  private starting: Promise<void> = Promise.resolve();
  private plantedAtMs = -Infinity;
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
    private readonly heartbeats: HeartbeatsStore,
  ) {}

  /** Names the work this installation knows. @throws Error when the name is taken. */
  register(declaration: JobDeclaration): void {
    if (this.declarations.has(declaration.name)) throw new Error(`The job ${declaration.name} is registered twice.`);
    this.declarations.set(declaration.name, declaration);
  }

  /** Work every process does for itself between the ticks of the queue; started and stopped with the worker. */
  addLoop(work: () => Promise<void>): void {
    this.loops.push(this.loop(work));
  }

  /** False when the queue did not take it in time; the caller then has to find another way. Never throws. */
  async enqueue(name: string, work: { id: string; attempt: number }): Promise<boolean> {
    const declaration = this.declaration(name);
    if (this.isStopping || !this.opened().isConnected()) return false;
    try {
      await within(ENQUEUE_TIMEOUT_MS, this.opened().queue.add(name, { id: work.id }, {
        ...jobOptions(declaration), jobId: `${declaration.idPrefix}-${work.id}-${work.attempt}`,
      }));
      this.note(null);
      return true;
    } catch (error) {
      this.note(error);
      return false;
    }
  }

  /**
   * Boot in this order: first what is overdue in PostgreSQL, then the schedulers. The other way round, planting a
   * scheduler replaces a run that was missed while no worker was up by the next regular one. An absent queue holds
   * nothing up: its worker waits for it. When `stop` comes in between, nothing further is begun.
   */
  async start(): Promise<void> {
    this.starting = this.begin();
    await this.starting;
  }

  /** Takes nothing new and waits for what is under way. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all([Promise.allSettled([this.starting]), ...this.loops.map((loop) => loop.stop())]);
    const { worker, backend } = this;
    this.worker = undefined;
    this.backend = undefined;
    if (worker) await closeWorker(worker, backend?.isConnected() ?? false);
    // A worker that is not waited for does not wait for its jobs, and their database must not go away under them.
    await Promise.allSettled(this.underWay);
    await backend?.close();
  }

  /** Before the database closes, which is a later step of Nest's shutdown. */
  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  /** Asks the queue itself. Never throws: an absent queue is a finding, not a failure. */
  async state(): Promise<QueueState> {
    const { name: backend, queue } = this.opened();
    try {
      if (!this.opened().isConnected()) throw new Error('no connection');
      const [waiting, [oldest]] = await within(STATE_TIMEOUT_MS, Promise.all([queue.getWaitingCount(), queue.getJobs(['waiting'], 0, 0, true)]));
      this.note(null);
      const lagSeconds = oldest ? Math.max(0, Math.round((Date.now() - oldest.timestamp) / 1000)) : 0;
      return { backend, isReachable: true, waiting, lagSeconds };
    } catch (error) {
      this.note(error);
      return { backend, isReachable: false, waiting: 0, lagSeconds: 0 };
    }
  }

  private async begin(): Promise<void> {
    await this.runOverdue(1);
    if (!this.isStopping) await this.plant();
    if (this.isStopping) return;
    const worker = this.opened().worker(
      (job: Job<JobPayload>) => this.tracked(this.carry(job)),
      (name, error) => { this.log.warn(`The job ${name} failed: ${error.message}`); },
    );
    this.worker = worker;
    worker.run().catch((error: unknown) => { this.note(error); });
    this.loops.push(this.loop(() => this.watch()));
    for (const loop of this.loops) loop.start();
  }

  /** Done each tick: plant lost schedulers again, and do directly what the queue should have done long ago. */
  private async watch(): Promise<void> {
    if (performance.now() - this.plantedAtMs >= this.options.replantMs) await this.plant();
    await this.runOverdue(OVERDUE_INTERVALS);
  }

  private async plant(): Promise<void> {
    this.plantedAtMs = performance.now();
    if (!await this.connected()) return;
    // Side by side: where nothing answers, the patience with one is the patience with all.
    await Promise.all(this.recurring().map((declaration) => this.plantOne(declaration)));
  }

  private async plantOne(declaration: Recurring): Promise<void> {
    const { name, everyMs } = declaration;
    const template = { name, data: { id: EVERY }, opts: jobOptions(declaration) };
    try {
      await within(ENQUEUE_TIMEOUT_MS, this.opened().queue.upsertJobScheduler(name, { every: everyMs }, template));
      this.note(null);
    } catch (error) {
      this.note(error);
    }
  }

  /** Waits a moment for a connection that is just being made, as at start. */
  private async connected(): Promise<boolean> {
    const backend = this.opened();
    const untilMs = performance.now() + ENQUEUE_TIMEOUT_MS;
    while (!backend.isConnected() && !this.isStopping && performance.now() < untilMs) {
      await new Promise((resolve) => { setTimeout(resolve, CONNECT_POLL_MS); });
    }
    if (!backend.isConnected()) this.note(new Error('no connection'));
    return backend.isConnected();
  }

  private async runOverdue(intervals: number): Promise<void> {
    for (const declaration of this.recurring()) {
      if (this.isStopping) return;
      const isMine = await this.heartbeats.claimOverdue(declaration.name, intervals * declaration.everyMs, declaration.timeoutMs);
      if (isMine) await this.runRecurring(declaration);
    }
  }

  private async carry(job: Job<JobPayload>): Promise<void> {
    const declaration = this.declarations.get(job.name);
    // A job of an older or newer version, or a forged one: nothing is done, and nothing is lost either.
    if (!declaration) return;
    if (declaration.everyMs === null) await runWithin(declaration, String(job.data.id));
    else await this.runRecurring(declaration);
  }

  private async tracked(work: Promise<void>): Promise<void> {
    this.underWay.add(work);
    try {
      await work;
    } finally {
      this.underWay.delete(work);
    }
  }

  private async runRecurring(declaration: JobDeclaration): Promise<void> {
    await runWithin(declaration, EVERY);
    await this.heartbeats.beat(declaration.name);
  }

  private recurring(): Recurring[] {
    return [...this.declarations.values()]
      .flatMap((declaration) => (declaration.everyMs === null ? [] : [{ ...declaration, everyMs: declaration.everyMs, run: declaration.run.bind(declaration) }]));
  }

  private declaration(name: string): JobDeclaration {
    const declaration = this.declarations.get(name);
    if (!declaration) throw new Error(`There is no job ${name}.`);
    return declaration;
  }

  private opened(): QueueBackend {
    this.backend ??= openBackend(this.options, { onError: (error) => { this.note(error); }, onAnswer: () => { this.note(null); } });
    return this.backend;
  }

  private loop(work: () => Promise<void>): Loop {
    return new Loop(this.options.tickMs, work, (error) => {
      this.log.warn(`A turn of the background loop failed: ${messageOf(error)}`);
    });
  }

  /** Says once when the queue goes away and once when it is back, not at every try. */
  private note(error: unknown): void {
    if (this.isStopping) return;
    if (error === null) {
      if (this.isReachable) return;
      // As loud as the line that it takes back.
      this.log.warn('The queue answers again.');
      this.isReachable = true;
      // What could not be planted in the meantime is planted at the next turn.
      this.plantedAtMs = -Infinity;
      return;
    }
    if (this.isReachable) this.log.warn(`The queue does not answer, work goes on directly from PostgreSQL: ${messageOf(error)}`);
    this.isReachable = false;
  }
}

type Recurring = JobDeclaration & { everyMs: number };

function jobOptions(declaration: JobDeclaration) {
  const keep = declaration.keepFinished === 0 ? true : { count: declaration.keepFinished };
  return {
    attempts: declaration.attempts,
    backoff: { type: 'exponential', delay: declaration.backOffMs },
    removeOnComplete: keep,
    removeOnFail: keep,
  };
}

/** Without a connection a polite close would wait for the server's answer for ever. Late or failed: gone on without it. */
async function closeWorker(worker: QueueWorker, isConnected: boolean): Promise<void> {
  await within(CLOSE_TIMEOUT_MS, worker.close(!isConnected)).catch(() => undefined);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function within<Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`no answer within ${timeoutMs} ms`)); }, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
