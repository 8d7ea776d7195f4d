import { Injectable } from '@nestjs/common';
import { type Id, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { ContributionEndings } from './contribution-endings.js';
import { OverduePartnerships } from './overdue-partnerships.js';
import { SharedOfferings } from './shared-offerings.js';

const BATCH_MAX = 500;

/** Writes down what time has done: invitations and notices that ran out, contributions whose last day is over. */
@Injectable()
export class CooperationDeadlines {
  constructor(
    private readonly doors: Doors,
    private readonly shared: SharedOfferings,
    private readonly overdue: OverduePartnerships,
    private readonly endings: ContributionEndings,
  ) {}

  /** One look through all networks. Safe to repeat: what was written down is no longer found. Returns the offerings touched. */
  async settleAll(): Promise<number> {
    const today = this.shared.today();
    const due = await this.doors.asJob((tx) => tx.query<{ network_id: Id; offering_id: Id }>(
      `SELECT DISTINCT network_id, offering_id FROM (
         SELECT network_id, offering_id FROM partnership WHERE status = 'INVITED' AND expires_on < $1
         UNION ALL SELECT network_id, offering_id FROM partnership WHERE status = 'LEAVING' AND valid_to < $1
         UNION ALL SELECT network_id, offering_id FROM contribution WHERE status IN ('PLANNED', 'CONFIRMED', 'AT_RISK') AND ends_on < $1) AS due
       ORDER BY 1, 2 LIMIT ${BATCH_MAX}`, [today]));
    const failures: unknown[] = [];
    // Trouble with one offering does not hold up the others; the job still fails, so that it is noticed and repeated.
    for (const { network_id: networkId, offering_id: offeringId } of due) {
      await this.settle(networkId, offeringId).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} offerings could not be settled.`);
    return due.length;
  }

  private async settle(networkId: Id, offeringId: Id): Promise<void> {
    const actor = systemActor(networkId);
    await this.doors.inNetwork(actor, async (tx) => {
      const offering = await this.shared.lock(tx, offeringId, []);
      if (!offering) return;
      await this.overdue.settle(tx, actor, offering);
      await this.endings.pastOf(tx, actor, offeringId, this.shared.today());
    });
  }
}
