import { Injectable } from '@nestjs/common';
import { berlinDateOf, type Id, systemActor } from '#kernel';
import { type Tx } from '#platform/database';
import { Freshness } from './freshness.js';
import { FreshnessReminder } from './freshness.reminder.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingsStore } from './store/offerings.store.js';

/** Carries a changed setting out, for every offering whose days were counted with another one or with none. */
@Injectable()
export class FreshnessPlans {
  constructor(
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly freshness: Freshness,
    private readonly reminder: FreshnessReminder,
  ) {}

  /** The next offerings of the network; answers how many. */
  async renew(tx: Tx, networkId: Id, limit: number): Promise<number> {
    const rows = await this.store.countedOtherwise(tx, { months: await this.freshness.months(tx), limit });
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
