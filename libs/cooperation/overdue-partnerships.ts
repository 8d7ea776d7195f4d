import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { AuditTrail, type Tx } from '#platform/database';
import { allIn, CooperationNotices } from './cooperation-notices.js';
import { type LockedOffering, overdueEvent, SharedOfferings } from './shared-offerings.js';

/** Ends what ran out before today: invitations that nobody answered (T4), notices whose last day is over (T14). */
@Injectable()
export class OverduePartnerships {
  constructor(
    private readonly shared: SharedOfferings,
    private readonly notices: CooperationNotices,
    private readonly audit: AuditTrail,
  ) {}

  /** The offering without what ran out; the same one when nothing did. */
  async settle(tx: Tx, actor: Actor, offering: LockedOffering): Promise<LockedOffering> {
    let current = offering;
    for (const [target, row] of offering.partnerships) {
      const event = overdueEvent(row, this.shared.today());
      if (event === null) continue;
      const outcome = await this.shared.take(tx, actor, current, { act: { event, by: 'SYSTEM', target, facts: {} } });
      if ('refused' in outcome) throw new Error(`The ${event} of partnership ${row.id} was refused: ${outcome.refused}`);
      current = outcome.offering;
      const isExpired = event === 'expire';
      await this.audit.record(tx, actor, {
        action: isExpired ? 'partnership.answer' : 'partnership.giveNotice', subjectType: 'partnership', subjectId: row.id, changes: { [event]: true },
      });
      await this.notices.send(tx, actor, {
        kind: isExpired ? 'expired' : 'left', offering: current, partnership: row, eventId: outcome.eventId,
        to: isExpired ? [current.machine.owner] : [...allIn(current), target], day: isExpired ? row.expiresOn : row.validTo,
      });
    }
    return current;
  }
}
