import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id, LocalDate, WorkingDays } from '#kernel';
import { type Tx } from '#platform/database';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { ObligationKinds, RemindersService } from '#reminders';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { type OfferingEntity } from './store/offering.entity.js';

const KIND = 'RESTRICTION_REVIEW';

/** A month to talk to the funder, a week to act, a last word. Calendar days before the safe day. */
const offsetsDays = [30, 7, 1] as const;

/**
 * A restriction that people see, to a status, a need or for protection, is looked at again on its day: whoever runs the offering is reminded, by what
 * stands on the public page, whatever is written and waits to be approved. Each day is
 * an obligation of its own, so that one review that is done does not silence the next.
 */
@Injectable()
export class RestrictionReviewReminder implements OnModuleInit {
  constructor(
    private readonly hooks: OfferingHooks,
    private readonly cards: OfferingCardsStore,
    private readonly kinds: ObligationKinds,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.hooks.onOfferingChanged(async (tx, actor, change) => this.follow(tx, actor, change));
    this.kinds.register({
      kind: KIND, label: { de: 'Prüfung einer Einschränkung', en: 'Review of a restriction' }, offsetsDays,
      details: async () => Promise.resolve([
        { de: 'Ist die Einschränkung noch nötig? Wenn nicht: das Angebot für alle öffnen.', en: 'Is the restriction still needed? If not: open the offering to all.' },
        {
          de: 'Wenn doch: Begründung prüfen und einen neuen Prüftag eintragen, höchstens zwölf Monate voraus.',
          en: 'If it is: check the justification and enter a new day of review, at most twelve months ahead.',
        },
      ]),
      obsoleteReason: async (tx, { subjectId, instance }) => (await this.cards.restrictionOf(tx, subjectId))?.reviewOn === instance ? null : 'REVIEWED',
    });
  }

  /** A day that no longer holds is over before the new one is planned. */
  private async follow(tx: Tx, actor: Actor, { before, after }: OfferingRows): Promise<void> {
    if (!mayBeRestricted(before) && !mayBeRestricted(after)) return;
    const restriction = await this.cards.restrictionOf(tx, after.id);
    await this.reminders.suppress(tx, actor, {
      subjectType: 'offering', subjectId: after.id, kinds: [KIND], reason: after.state === 'PUBLISHED' ? 'REVIEWED' : 'WITHDRAWN',
      ...(restriction ? { exceptInstance: restriction.reviewOn } : {}),
    });
    if (restriction) await this.plan(tx, actor, after, { title: restriction.title, day: LocalDate.parseOrThrow(restriction.reviewOn) });
  }

  private async plan(tx: Tx, actor: Actor, offering: OfferingEntity, { title, day }: { title: string; day: LocalDate }): Promise<Id> {
    const isWorkingDay = legalWorkingDaysOf({ land: await landOfNetwork(tx, offering.networkId) });
    return this.reminders.planObligation(tx, actor, {
      kind: KIND, subjectType: 'offering', subjectId: offering.id, instance: day, organisationId: offering.organisationId,
      responsibleAccountId: offering.accountId, responsibleRole: offering.organisationId === null ? null : 'EDITOR', title,
      // A review is no legal deadline: it counts on its day, and people are told on the working day before.
      nominal: day, effective: day, safeDue: WorkingDays.onOrBefore(isWorkingDay, day),
    });
  }
}

/** Spares everything else a look at its page. What was approved may differ from the row while a change waits. */
function mayBeRestricted(row: OfferingEntity | null): boolean {
  return row !== null && (row.openness !== 'OPEN' || row.clearedVersion !== null);
}
