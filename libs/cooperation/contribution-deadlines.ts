import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id, isolated, LocalDate, type Text, WorkingDays } from '#kernel';
import { type Tx } from '#platform/database';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { type Obligation, ObligationKinds, RemindersService } from '#reminders';
import { type ContributionKind, endingStages, isPublic, isRunning } from './domain/contribution.js';
import { type ContributionEntity } from './store/contribution.entity.js';
import { ContributionsStore } from './store/contributions.store.js';

const KIND = 'CONTRIBUTION_END';
const SUBJECT = 'contribution';

/** What stands in the title of a reminder; amounts and the words of people do not. */
const names: Readonly<Record<ContributionKind, string>> = {
  ROOM: 'Raum', STAFF: 'Personal', MONEY: 'Geld', VOLUNTEERS: 'Freiwillige', MATERIAL: 'Material', INTERPRETING: 'Sprachmittlung',
  CHILDCARE: 'Kinderbetreuung', TRANSPORT: 'Fahrten', PUBLICITY: 'Öffentlichkeitsarbeit', KNOW_HOW: 'Wissen',
};

/**
 * The end of a contribution as an obligation: the lead must find what follows, the contributing
 * organisation must say whether it goes on. Each hears of it at its stages, in the transaction of the cause.
 */
@Injectable()
export class ContributionDeadlines implements OnModuleInit {
  constructor(
    private readonly reminders: RemindersService,
    private readonly kinds: ObligationKinds,
    private readonly store: ContributionsStore,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: KIND, label: { de: 'Beitrag endet', en: 'Contribution ends' }, offsetsDays: endingStages,
      details: async (tx, obligation) => this.details(tx, obligation),
      obsoleteReason: async (tx, obligation) => {
        const row = await this.store.find(tx, obligation.subjectId);
        return row && isRunning(row.status) ? null : 'ENDED';
      },
    });
  }

  /** Brings the obligations of a contribution up to date with its end and its state. */
  async follow(tx: Tx, actor: Actor, contribution: ContributionEntity, about: { leadId: Id; organisationId: Id; title: string }): Promise<void> {
    const { endsOn } = contribution;
    // What only the lead has named binds nobody yet, so its end is nobody's task.
    if (endsOn === null || !isPublic(contribution)) return this.end(tx, actor, contribution.id, isRunning(contribution.status) ? 'OPEN_ENDED' : 'ENDED');
    const nominal = LocalDate.parseOrThrow(endsOn);
    const safeDue = WorkingDays.onOrBefore(legalWorkingDaysOf({ land: await landOfNetwork(tx, contribution.networkId) }), nominal);
    for (const [instance, organisationId] of Object.entries({ lead: about.leadId, partner: about.organisationId })) {
      if (instance === 'partner' && organisationId === about.leadId) continue;
      await this.reminders.planObligation(tx, actor, {
        kind: KIND, subjectType: SUBJECT, subjectId: contribution.id, instance, organisationId, responsibleAccountId: null, responsibleRole: null,
        title: `${names[contribution.kind]}: ${about.title}`, nominal, effective: nominal, safeDue,
      });
    }
  }

  /** Nobody needs to be told any more. */
  async end(tx: Tx, actor: Actor, contributionId: Id, reason: 'ENDED' | 'OPEN_ENDED'): Promise<void> {
    await this.reminders.suppress(tx, actor, { subjectType: SUBJECT, subjectId: contributionId, kinds: [KIND], reason });
  }

  private async details(tx: Tx, obligation: Obligation): Promise<readonly Text[]> {
    const found = await this.store.describe(tx, obligation.subjectId);
    if (!found) return [];
    const day = LocalDate.format(obligation.nominal);
    const [organisation, description] = [isolated(found.organisation), isolated(found.description)];
    const essential = found.isEssential
      ? { de: ' Ohne diesen Beitrag kann das Angebot nicht weitergehen.', en: ' Without this contribution the offering cannot go on.' } : { de: '', en: '' };
    return [
      {
        de: `${organisation} bringt „${description}“ bis ${day} ein.${essential.de}`,
        en: `${organisation} contributes "${description}" until ${day}.${essential.en}`,
      },
      obligation.instance === 'lead'
        ? { de: 'Bitte klären Sie, was danach kommt: verlängern, ersetzen, abgeben oder beenden.', en: 'Please settle what comes next: extend, replace, hand over or end.' }
        : { de: 'Geht es danach weiter? Dann ändern Sie bitte das Ende des Beitrags.', en: 'Does it go on after that? Then please change the end of the contribution.' },
    ];
  }
}
