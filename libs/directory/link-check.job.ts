import { Inject, Logger, Module, type OnModuleInit } from '@nestjs/common';
import { type Id } from '#kernel';
import { Doors } from '#platform/database';
import { Jobs } from '#platform/queue';
import { type Visit, WEB_ROUND, type WebRound } from '#platform/web';
import { DirectoryModule } from './directory.module.js';
import { LinkCheck } from './link-check.js';

const EVERY_MS = 3_600_000;
/** Less than the lease of an address and its pauses: what a round has begun is over before somebody else begins it. */
const TIMEOUT_MS = 1_500_000;
/** Addresses of all networks in one round, and of one network at least and at most. */
const URLS_MAX = 2_000;
const OF_NETWORK = { min: 20, max: 200 };
/** Addresses by which one sees whether there is a way out. */
const PROOFS_MAX = 3;

type Visits = ReadonlyMap<string, Visit>;

/**
 * Once an hour: visits the addresses on public pages that are due, about each once a week, and has their owners told. Off
 * where the installation visits nothing; the invented addresses of demo networks are left alone. A module of its own, for
 * the worker process, beside the queue module.
 */
@Module({ imports: [DirectoryModule] })
export class LinkCheckJob implements OnModuleInit {
  private readonly log = new Logger(LinkCheckJob.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly doors: Doors,
    private readonly links: LinkCheck,
    @Inject(WEB_ROUND) private readonly round: WebRound | null,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'directory.link-check', idPrefix: 'dl', attempts: 1, backOffMs: 0, timeoutMs: TIMEOUT_MS, keepFinished: 0, everyMs: EVERY_MS,
      run: (_, signal) => this.run(signal),
    });
  }

  /** All networks; trouble in one does not hold up the others. @throws Error in the end, so that the job shows as failed. */
  async run(signal: AbortSignal = new AbortController().signal): Promise<void> {
    const networks = await this.doors.asJob((tx) => tx.query<{ id: Id }>('SELECT id FROM network WHERE NOT is_demo ORDER BY id'));
    const limit = Math.min(OF_NETWORK.max, Math.max(OF_NETWORK.min, Math.floor(URLS_MAX / Math.max(1, networks.length))));
    const claimed = new Map<Id, string[]>();
    let failed = 0;
    for (const { id } of networks) {
      // Where nothing is visited any more, what was found grows old, and its duties end.
      failed += await this.tried(id, async () => { claimed.set(id, this.round ? await this.links.claim(id, limit) : []); });
    }
    // Each address once, also where many networks show it.
    const visits = await this.round?.visitAll([...claimed.values()].flat(), signal) ?? new Map<string, Visit>();
    if (await this.hasWayOut(visits, [...claimed.keys()], signal)) {
      for (const [id, urls] of claimed) failed += await this.tried(id, () => this.links.keep(id, picked(visits, urls)));
    }
    if (failed > 0) throw new Error(`Looking after links failed ${failed} times in ${networks.length} networks.`);
  }

  /**
   * Where nobody at all has answered it may be this machine that cannot get out: then an address is asked that answered before. When
   * that is silent too nothing was found out, and nothing is remembered.
   */
  private async hasWayOut(visits: Visits, networks: readonly Id[], signal: AbortSignal): Promise<boolean> {
    if (visits.size === 0 || someAnswered(visits)) return true;
    const proofs: string[] = [];
    for (const id of networks) {
      const url = proofs.length < PROOFS_MAX ? await this.links.proof(id) : null;
      if (url !== null) proofs.push(url);
    }
    const found = await this.round?.visitAll(proofs, signal);
    if (found && someAnswered(found)) return true;
    this.log.warn(`None of ${visits.size} links answered, and none that answered before: this machine has no way out, or not now. Nothing is noted of them.`);
    return false;
  }

  /** 1 = it failed. */
  private async tried(networkId: Id, work: () => Promise<void>): Promise<number> {
    try {
      await work();
      return 0;
    } catch (error) {
      this.log.error(`Looking after the links of network ${networkId} failed: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
  }
}

function someAnswered(visits: Visits): boolean {
  return [...visits.values()].some((visit) => visit.hasAnswered);
}

function picked(visits: Visits, urls: readonly string[]): Visits {
  return new Map(urls.flatMap((url) => {
    const visit = visits.get(url);
    return visit ? [[url, visit] as const] : [];
  }));
}
