import { Injectable } from '@nestjs/common';
import { type Actor, type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { OfferingCards } from '#directory';
import { ContributionDeadlines } from './contribution-deadlines.js';
import { isRunning } from './domain/contribution.js';
import { type ContributionEntity } from './store/contribution.entity.js';
import { ContributionsStore } from './store/contributions.store.js';

/** Ends contributions together with what they hang on, or when their last day is over. */
@Injectable()
export class ContributionEndings {
  constructor(
    private readonly store: ContributionsStore,
    private readonly cards: OfferingCards,
    private readonly deadlines: ContributionDeadlines,
  ) {}

  /** The organisation is no longer there: what it brought ends with it. The caller renews the card. */
  async ofPartnership(tx: Tx, actor: Actor, partnershipId: Id): Promise<void> {
    await this.end(tx, actor, await this.store.ofPartnerships(tx, [partnershipId]));
  }

  /** The offering is over, and its card with it. */
  async ofOffering(tx: Tx, actor: Actor, offeringId: Id): Promise<void> {
    await this.end(tx, actor, await this.store.runningOf(tx, offeringId));
  }

  /** Those whose last day lies before today. */
  async pastOf(tx: Tx, actor: Actor, offeringId: Id, today: LocalDate): Promise<void> {
    const past = (await this.store.runningOf(tx, offeringId)).filter(({ endsOn }) => endsOn !== null && endsOn < today);
    if (past.length === 0) return;
    await this.end(tx, actor, past);
    await this.cards.refreshCard(tx, offeringId);
  }

  private async end(tx: Tx, actor: Actor, contributions: readonly ContributionEntity[]): Promise<void> {
    for (const row of contributions.filter(({ status }) => isRunning(status))) {
      await this.store.update(tx, row, { status: 'ENDED' });
      await this.deadlines.end(tx, actor, row.id, 'ENDED');
    }
  }
}
