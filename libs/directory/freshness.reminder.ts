import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id, LocalDate, Problem, WorkingDays } from '#kernel';
import { type Tx } from '#platform/database';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { type Obligation, ObligationKinds, RemindersService } from '#reminders';
import { ASKING_DAYS } from './domain/freshness.js';
import { Freshness } from './freshness.js';
import { FreshnessLooks } from './freshness-looks.js';
import { OfferingAssurance } from './offering-assurance.service.js';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

const KIND = 'OFFERING_FRESHNESS';

const ownDetails = [
  {
    de: 'Bitte sehen Sie sich an, was veröffentlicht ist, und berichtigen Sie, was sich geändert hat.',
    en: 'Please look at what is published and correct what has changed.',
  },
  {
    de: 'Stimmt noch alles? Dann genügt „Erledigt“. Auf der Seite steht dann, dass heute geprüft wurde.',
    en: 'Is everything still right? Then "done" is enough. The page then says that it was checked today.',
  },
];

/**
 * Whoever answers for a published offering is reminded to look at it again; overdue, their admins and the office hear of
 * it. Each look has its own duty, named by the day it is counted from: a network that changes its setting moves the duty
 * and whoever was told a day hears of the new one. "Erledigt" counts as having looked.
 */
@Injectable()
export class FreshnessReminder implements OnModuleInit {
  constructor(
    private readonly hooks: OfferingHooks,
    private readonly store: OfferingsStore,
    private readonly kinds: ObligationKinds,
    private readonly reminders: RemindersService,
    private readonly assurance: OfferingAssurance,
    private readonly freshness: Freshness,
    private readonly looks: FreshnessLooks,
  ) {}

  onModuleInit(): void {
    this.hooks.onOfferingChanged(async (tx, actor, change) => this.follow(tx, actor, change));
    this.kinds.register({
      kind: KIND, label: { de: 'Prüfen, ob ein Angebot noch stimmt', en: 'Check whether an offering is still right' },
      offsetsDays: [ASKING_DAYS, 0], escalates: true,
      details: async (tx, { subjectId }, reader) => (reader.isOffice ? this.looks.officeDetails(tx, subjectId) : ownDetails),
      look: async (tx, { subjectId }) => this.looks.look(tx, subjectId),
      obsoleteReason: async (tx, { subjectId, instance }) => obsolescence(await this.store.find(tx, subjectId), instance),
      done: async (tx, actor, obligation) => this.done(tx, actor, obligation),
    });
  }

  /** Plans the duty of a published offering, or brings it up to date. */
  async plan(tx: Tx, actor: Actor, offering: OfferingEntity): Promise<void> {
    const { assuredOn, assuranceDueOn } = offering;
    if (offering.state !== 'PUBLISHED' || assuredOn === null || assuranceDueOn === null) return;
    const isWorkingDay = legalWorkingDaysOf({ land: await landOfNetwork(tx, offering.networkId) });
    const day = LocalDate.parseOrThrow(assuranceDueOn);
    await this.reminders.planObligation(tx, actor, {
      kind: KIND, subjectType: 'offering', subjectId: offering.id, instance: assuredOn, organisationId: offering.organisationId,
      responsibleAccountId: offering.accountId, responsibleRole: offering.organisationId === null ? null : 'EDITOR', title: offering.title,
      // No legal deadline: it counts on its day, and people are told on the working day before.
      nominal: day, effective: day, safeDue: WorkingDays.onOrBefore(isWorkingDay, day),
    });
  }

  /** Ends the open duty of an offering without anybody having looked. */
  async drop(tx: Tx, actor: Actor, offeringId: Id, reason: string): Promise<void> {
    await this.reminders.suppress(tx, actor, { subjectType: 'offering', subjectId: offeringId, kinds: [KIND], reason });
  }

  /** A look that has happened is done before the next one is planned. */
  private async follow(tx: Tx, actor: Actor, { before, after }: OfferingRows): Promise<void> {
    const earlier = countedFrom(before);
    const current = countedFrom(after);
    if (earlier !== null && current === null) await this.drop(tx, actor, after.id, 'WITHDRAWN');
    if (earlier !== null && current !== null && earlier !== current) {
      await this.reminders.finish(tx, actor, { subjectType: 'offering', subjectId: after.id, kinds: [KIND], instance: earlier });
    }
    await this.plan(tx, actor, after);
  }

  private async done(tx: Tx, actor: Actor, { subjectId, instance }: Obligation): Promise<Problem | null> {
    // The next duty begins with a later day than this one: of one that begins today there is nothing to look at again.
    if (instance === this.freshness.today()) return checkedToday();
    return this.assurance.assureIn(tx, actor, subjectId, 'OBLIGATION');
  }
}

/** The look that the duty of a published offering is counted from; null when there is none. */
function countedFrom(row: OfferingEntity | null): string | null {
  return row?.state === 'PUBLISHED' ? row.assuredOn : null;
}

function obsolescence(row: OfferingEntity | null, instance: string): string | null {
  if (row?.state !== 'PUBLISHED') return 'WITHDRAWN';
  return row.assuredOn === instance ? null : 'ASSURED';
}

function checkedToday(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Dieses Angebot wurde heute schon geprüft.', en: 'This offering was checked today already.',
  });
}
