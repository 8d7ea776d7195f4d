import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Clock, inLanguage, isolated, type Text } from '#kernel';
import { AuditTrail, CLOCK, type Tx } from '#platform/database';
import { type OfferingClosing, OfferingHooks } from '#directory';
import { organisationName, SeatsService } from './seats.service.js';
import { OpportunitiesStore } from './store/opportunities.store.js';
import { type OpportunityEntity } from './store/opportunity.entity.js';
import { SignUpsStore } from './store/sign-ups.store.js';

/** Characters of a reason that volunteers read. */
export const REASON_MAX = 1000;

/**
 * The end of an engagement for everyone who signed up for it, whether its organisation ends it or the offering it
 * belongs to is closed; the latter in the transaction of the closing.
 */
@Injectable()
export class OpportunityEndings implements OnModuleInit {
  constructor(
    private readonly offerings: OfferingHooks,
    private readonly store: OpportunitiesStore,
    private readonly signUps: SignUpsStore,
    private readonly seats: SeatsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.offerings.onOfferingEnds({
      settle: async (tx, actor, closing) => this.withOffering(tx, actor, closing),
      areSettled: async (tx, offeringId) => this.store.isOver(tx, offeringId, this.clock.now()),
    });
  }

  /**
   * Cancels for everyone who signed up for what has not begun, with a mail that names the reason: in the words of a
   * person, or a text of ours in each volunteer's language. The opportunity is locked and given as it will be.
   */
  async cancelSignUps(tx: Tx, actor: Actor, opportunity: OpportunityEntity, reason: string | Text): Promise<void> {
    const shifts = await this.store.lockComingShifts(tx, opportunity.id, this.clock.now());
    const name = await organisationName(tx, opportunity.organisationId);
    for (const shift of [...shifts, null]) {
      const place = { opportunity, shift, organisationName: name };
      for (const signUp of await this.signUps.activeOf(tx, { opportunityId: opportunity.id, shiftId: shift?.id ?? null })) {
        const said = typeof reason === 'string' ? reason : inLanguage(reason, await this.signUps.languageOf(tx, signUp.accountId));
        await this.seats.move(tx, signUp, { actor, place, event: 'CANCEL_BY_ORG', reason: said });
      }
    }
  }

  private async withOffering(tx: Tx, actor: Actor, closing: OfferingClosing): Promise<void> {
    const { offering } = closing;
    const reason = reasonOf(closing);
    for (const row of await this.store.lockUnfinishedOf(tx, offering.id)) {
      await this.cancelSignUps(tx, actor, { ...row, status: 'CLOSED' }, reason);
      await this.store.update(tx, row, { status: 'CLOSED' });
      await this.audit.record(tx, actor, {
        action: 'engagement.write', subjectType: 'volunteer_opportunity', subjectId: row.id,
        changes: { status: { before: row.status, after: 'CLOSED' }, withOffering: offering.id },
      });
    }
  }
}

/** That the offering ended, and the note about it: both where they fit, else the note, which a person has written. */
function reasonOf({ offering, note }: OfferingClosing): string | Text {
  const sentence = { de: `Das Angebot „${isolated(offering.title)}“ ist beendet.`, en: `The offering "${isolated(offering.title)}" has ended.` };
  if (note === null) return sentence;
  const both = { de: `${sentence.de} ${note}`, en: `${sentence.en} ${note}` };
  return Math.max(both.de.length, both.en.length) <= REASON_MAX ? both : note;
}
