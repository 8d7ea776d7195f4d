import { Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Id, type LocalDate, systemActor } from '#kernel';
import { AuditTrail, type Tx } from '#platform/database';
import { Freshness } from './freshness.js';
import { FreshnessReminder } from './freshness.reminder.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingsStore } from './store/offerings.store.js';

/** Sets the days of published offerings where nobody has looked at them: after a changed setting, or as they are known from elsewhere. */
@Injectable()
export class FreshnessPlans {
  constructor(
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly freshness: Freshness,
    private readonly reminder: FreshnessReminder,
    private readonly audit: AuditTrail,
  ) {}

  /** Counts anew with the setting of now: the next offerings whose days were counted with another one or with none. Answers how many. */
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

  /** Takes over the days of a published offering as they are known from elsewhere; null = the due day is counted as always. */
  async takeOver(tx: Tx, actor: Actor, known: { offeringId: Id; assuredOn: LocalDate; dueOn: LocalDate | null }): Promise<void> {
    const row = await this.store.findForUpdate(tx, known.offeringId);
    if (row?.state !== 'PUBLISHED') throw new Error('Only what is published has such days.');
    const days = await this.freshness.countedFrom(tx, known.assuredOn);
    const after = await this.store.update(tx, row, { ...days, ...(known.dueOn === null ? {} : { assuranceDueOn: known.dueOn }) });
    await this.cards.refreshCard(tx, row.id);
    await this.reminder.drop(tx, actor, row.id, 'TAKEN_OVER');
    await this.reminder.plan(tx, actor, after);
    await this.audit.record(tx, actor, {
      action: 'offering.assure', subjectType: 'offering', subjectId: row.id, changes: { assuredOn: { before: row.assuredOn, after: known.assuredOn }, takenOver: true },
    });
  }
}
