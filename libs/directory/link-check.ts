import { Inject, Injectable } from '@nestjs/common';
import { berlinDateOf, type Clock, type Id, type IdSource, InputReader, isProblem, systemActor } from '#kernel';
import { CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { type Visit } from '#platform/web';
import { afterVisit, type LinkVisit, nextVisitAt } from './domain/link-state.js';
import { LinkDuties } from './link-duties.js';
import { LinksStore } from './store/links.store.js';

/** New addresses in one statement. */
const BATCH_MAX = 500;
/** As long as nobody else takes an address that is claimed: a round takes less, and one that died is made up for in the next. */
const LEASE_MS = 1_800_000;

/** What is known of the addresses of one network: which are due, and what visits found. Opens no connection to them. */
@Injectable()
export class LinkCheck {
  constructor(
    private readonly doors: Doors,
    private readonly store: LinksStore,
    private readonly duties: LinkDuties,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Brings the list up to date with the public pages, and takes the next that are due. */
  async claim(networkId: Id, limit: number): Promise<string[]> {
    return this.doors.inNetwork(systemActor(networkId), async (tx) => {
      const now = this.clock.now();
      await this.store.forgetUnshown(tx);
      let urls: string[];
      do {
        urls = await this.store.unknown(tx, BATCH_MAX);
        await this.store.add(tx, { networkId, links: urls.map((url) => ({ id: this.ids.next(), url })), now });
      } while (urls.length === BATCH_MAX);
      const claimed = await this.store.claim(tx, { now, until: new Date(now.getTime() + LEASE_MS), limit });
      return claimed.map((one) => one.url);
    });
  }

  /** An address of the network by which one can see that there is a way out; null when none has ever answered. */
  async proof(networkId: Id): Promise<string | null> {
    return this.doors.readInNetwork(systemActor(networkId), (tx) => this.store.aSoundOne(tx));
  }

  /** Remembers what was found, and plans or ends the duties that follow from it. */
  async keep(networkId: Id, visits: ReadonlyMap<string, Visit>): Promise<void> {
    await this.doors.inNetwork(systemActor(networkId), async (tx) => {
      if (visits.size > 0) await this.remember(tx, networkId, visits);
      await this.duties.follow(tx, networkId);
    });
  }

  private async remember(tx: Tx, networkId: Id, visits: ReadonlyMap<string, Visit>): Promise<void> {
    const now = this.clock.now();
    const today = berlinDateOf(now);
    const records = await this.store.recordsForUpdate(tx, [...visits.keys()]);
    await this.store.keep(tx, networkId, records.flatMap((record) => {
      const visit = visits.get(record.url);
      if (!visit) return [];
      const after = afterVisit(record, usable(visit), today);
      return [{ ...after, id: record.id, url: record.url, checkedAt: now, nextVisitAt: nextVisitAt(after, record.url, now) }];
    }));
  }
}

/** A new address that nobody could enter is none: the page is there, and that is all. */
function usable(visit: Visit): LinkVisit {
  if (visit.outcome !== 'MOVED') return visit;
  const reader = new InputReader();
  const url = reader.optionalUrl('newUrl', visit.newUrl);
  return isProblem(reader.result(() => url)) || url !== visit.newUrl ? { outcome: 'SOUND', reason: null, newUrl: null } : visit;
}
