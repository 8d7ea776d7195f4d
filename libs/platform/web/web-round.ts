import { type Visit } from './visit.js';
import { hostOf } from './web-address.js';
import { type WebVisits } from './web-visits.js';

/** Hosts that are visited beside each other; of each host one page after the other. */
const HOSTS_AT_ONCE = 6;
/** Pages of one host in one round; the others wait for the next. */
const PER_HOST_MAX = 20;

/** Nest token of the `WebRound`; null = this installation visits nothing. */
export const WEB_ROUND = Symbol('WebRound');

/** How a round goes. */
export interface WebRoundOptions {
  visits: Pick<WebVisits, 'visit'>;
  /** Between two pages of one host, in milliseconds. */
  pauseMs: number;
}

/** Visits many addresses politely: each once, a few hosts at a time, and each host slowly. */
export class WebRound {
  constructor(private readonly options: WebRoundOptions) {}

  /** What was found, by address; those that had to wait are not in it. When the signal is aborted it ends with what it has. */
  async visitAll(addresses: Iterable<string>, signal: AbortSignal): Promise<ReadonlyMap<string, Visit>> {
    const found = new Map<string, Visit>();
    const hosts = [...byHost(addresses).values()];
    const next = async (): Promise<void> => {
      for (let pages = hosts.shift(); pages; pages = hosts.shift()) await this.visitHost(pages, found, signal);
    };
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, next));
    return found;
  }

  private async visitHost(pages: readonly string[], found: Map<string, Visit>, signal: AbortSignal): Promise<void> {
    for (const [at, page] of pages.slice(0, PER_HOST_MAX).entries()) {
      if (at > 0 && this.options.pauseMs > 0) await pause(this.options.pauseMs, signal);
      if (signal.aborted) return;
      const visit = await this.options.visits.visit(page, signal);
      // What was broken off says nothing.
      if (!signal.aborted) found.set(page, visit);
    }
  }
}

function byHost(addresses: Iterable<string>): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const host = hostOf(address);
    const pages = hosts.get(host);
    if (pages) pages.push(address);
    else hosts.set(host, [address]);
  }
  return hosts;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
