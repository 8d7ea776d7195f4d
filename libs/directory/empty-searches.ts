import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Actor, argumentWithin, berlinDateOf, type Clock, type Id, type Language, LocalDate, systemActor } from '#kernel';
import { authorise } from '#identity';
import { subjectOf } from '#lexicon';
import { CLOCK, Doors } from '#platform/database';
import { asksForSomething, type EmptySearchKey, keysOf, monthOf } from './domain/empty-search.js';
import { type OfferingFilter } from './domain/offering-filter.js';
import { lifeAreas } from './domain/vocabulary.js';
import { FirstOfVisitor } from './first-of-visitor.js';
import { type EmptySearchCount, EmptySearchesStore, type ShownEmptySearch } from './store/empty-searches.store.js';

const FLUSH_EVERY_MS = 60_000;
/** Keys that one process holds between two flushes; what comes beyond is not counted. Far more than people make in a minute. */
const HELD_MAX = 5_000;
const MONTHS = { min: '1990-01-01', max: '2100-12-31' };

/**
 * Counts searches that found nothing. A search only adds to numbers in memory: reading writes nothing and waits for
 * nothing. Once a minute, and when it ends, the process adds its numbers to those in the database; what it had not added
 * when it was killed is lost, which these numbers can bear.
 */
@Injectable()
export class EmptySearches implements OnModuleDestroy {
  private readonly log = new Logger(EmptySearches.name);
  private held = new Map<string, { networkId: Id; count: EmptySearchCount }>();
  private timer: NodeJS.Timeout | null = null;
  private readonly visitors = new FirstOfVisitor();

  constructor(private readonly doors: Doors, private readonly store: EmptySearchesStore, @Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Notes that a search of a network found nothing; of what was searched for it takes the life areas, the town and no word.
   * `reads` is the language that the person reads in; each sender counts once a month for the same.
   */
  note(networkId: Id, filter: OfferingFilter, { reads, town, sender }: { reads: Language; town: string | null; sender: string }): void {
    if (!asksForSomething(filter)) return;
    const month = monthOf(berlinDateOf(this.clock.now()));
    const { areas, language } = subjectOf(filter.words);
    const about = lifeAreas.filter((area) => areas.includes(area));
    // German names are what everybody calls things here: only another language tells of the person.
    for (const key of keysOf(filter, { language: language === null || language === 'de' ? reads : language, town, areas: about })) {
      const name = [networkId, month, key.lifeArea, key.place, key.language];
      const known = this.held.get(JSON.stringify(name));
      if (!known && this.held.size >= HELD_MAX || !this.visitors.isFirst(month, sender, name)) continue;
      if (known) known.count.searches += 1;
      else this.held.set(JSON.stringify(name), { networkId, count: { ...key, month, searches: 1, reports: 0 } });
    }
    this.timer ??= setTimeout(() => { void this.flush(); }, FLUSH_EVERY_MS).unref();
  }

  /** True when this sender says for the first time in the month that nothing was found there: further ones would only look like more people. */
  isFirstReport(networkId: Id, { month, lifeArea, place, language }: EmptySearchKey & { month: LocalDate }, sender: string): boolean {
    return this.visitors.isFirst(month, sender, ['report', networkId, lifeArea, place, language]);
  }

  /** Adds what was noted to the numbers in the database, a network at a time. Never throws: a failure costs these numbers. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const counts = [...this.held.values()];
    this.held = new Map();
    for (const networkId of new Set(counts.map((one) => one.networkId))) {
      const own = counts.filter((one) => one.networkId === networkId).map((one) => one.count);
      try {
        await this.doors.inNetwork(systemActor(networkId), (tx) => this.store.add(tx, networkId, own));
      } catch (error) {
        this.log.warn(`Searches without result were not counted: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  /** The numbers of a month, for the office. @throws AppError BAD_USER_INPUT */
  async ofMonth(actor: Actor, day: string): Promise<{ month: LocalDate; items: ShownEmptySearch[] }> {
    authorise(actor, 'emptySearch.read', {});
    const month = monthOf(LocalDate.parseOrThrow(argumentWithin('month', day, MONTHS)));
    return { month, items: await this.doors.readInNetwork(actor, (tx) => this.store.shown(tx, month)) };
  }

  /** Before the database closes, which is a later step of Nest's shutdown. */
  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }
}
