import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { AuditTrail, changesBetween, type Tx } from '#platform/database';
import { OfferingCards } from '#directory';
import { ContributionDeadlines } from './contribution-deadlines.js';
import { CooperationNotices } from './cooperation-notices.js';
import { OfferingHistory } from './offering-history.js';
import { type ContributionNews } from './mails/cooperation.mail.js';
import { type Found } from './partnership-acts.js';
import { type ContributionView, contributionView } from './partnership-views.js';
import { type ContributionEntity } from './store/contribution.entity.js';

/** What follows from every change of a contribution: history, audit row, reminders of its end, the public card, a mail to the other side. */
@Injectable()
export class ContributionChanges {
  constructor(
    private readonly history: OfferingHistory,
    private readonly cards: OfferingCards,
    private readonly notices: CooperationNotices,
    private readonly deadlines: ContributionDeadlines,
    private readonly audit: AuditTrail,
  ) {}

  async finish(
    tx: Tx, actor: Actor, found: Found, change: { before: ContributionEntity | null; after: ContributionEntity; kind: ContributionNews },
  ): Promise<ContributionView> {
    const { row, offering } = found;
    const { before, after, kind } = change;
    const eventId = await this.history.append(tx, actor, {
      offeringId: row.offeringId, networkId: row.networkId, kind: 'contribution', organisationId: row.organisationId, audience: 'PARTNERS',
      details: { contributionId: after.id, kind: after.kind, status: after.status, endsOn: after.endsOn },
    });
    await this.audit.record(tx, actor, {
      action: 'contribution.write', subjectType: 'contribution', subjectId: after.id, changes: before ? changesBetween(before, after, ['amountCents']) : { kind: after.kind, status: after.status },
    });
    await this.deadlines.follow(tx, actor, after, { leadId: offering.machine.owner, organisationId: row.organisationId, title: offering.row.title });
    await this.cards.refreshCard(tx, row.offeringId);
    // The lead hears of what others contribute; a partner hears of what was named in its name.
    const to = kind === 'contribution-named' ? row.organisationId : offering.machine.owner;
    await this.notices.send(tx, actor, { kind, offering, partnership: row, eventId, to: to === actor.organisationId ? [] : [to], day: after.endsOn, words: after.description });
    return this.view(found, after);
  }

  view({ row, offering }: Found, contribution: ContributionEntity): ContributionView {
    return contributionView(contribution, { leadId: offering.machine.owner, organisationId: row.organisationId });
  }
}
