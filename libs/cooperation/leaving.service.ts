import { Injectable } from '@nestjs/common';
import { type Actor, type Id, isProblem, LocalDate, type Problem, StaleVersion } from '#kernel';
import { authorise, notFound } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { factsOf, parseNotice } from './domain/partnership.js';
import { type ContributionEntity } from './store/contribution.entity.js';
import { ContributionsStore } from './store/contributions.store.js';
import { isRunning } from './domain/contribution.js';
import { allIn } from './cooperation-notices.js';
import { type Found, PartnershipActs, problemOf, type Seen, wrongState } from './partnership-acts.js';
import { PartnershipViews, type PartnershipView } from './partnership-views.js';
import { type Order, SharedOfferings } from './shared-offerings.js';

/** How organisations part: notice, an earlier end by agreement, and taking a notice back (T12, T13). */
@Injectable()
export class LeavingService {
  constructor(
    private readonly doors: Doors,
    private readonly shared: SharedOfferings,
    private readonly acts: PartnershipActs,
    private readonly contributions: ContributionsStore,
    private readonly views: PartnershipViews,
  ) {}

  /** T12. An end before the notice period is over becomes a proposal to the lead. */
  async giveNotice(actor: Actor, input: Seen & { endsOn: string; reason: string }): Promise<PartnershipView | Problem> {
    const parsed = parseNotice(input, this.shared.today());
    if (isProblem(parsed)) return parsed;
    return this.doors.inNetwork(actor, async (tx) => {
      const found = await this.acts.enter(tx, actor, { id: input.id, action: 'partnership.giveNotice', side: 'TARGET' });
      const { row, offering } = found;
      const order = noticeOrder(found, { ...parsed, facts: { today: this.shared.today(), noticeEndsOn: parsed.endsOn, noticeDays: row.noticeDays } });
      const refusal = this.shared.refusalOf(offering, order.act);
      if (refusal === 'isNoticeKept' && offering.partnerships.get(row.organisationId)?.id === row.id) return this.propose(tx, actor, found, { ...input, ...parsed });
      return this.leave(tx, actor, found, { order, expectedVersion: input.expectedVersion, endsOn: parsed.endsOn, reason: parsed.reason });
    });
  }

  /** The lead's part of an earlier end. */
  async agreeToEarlyEnd(actor: Actor, seen: Seen): Promise<PartnershipView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const found = await this.acts.enter(tx, actor, { id: seen.id, action: 'partnership.agree', side: 'LEAD' });
      const { row } = found;
      if (row.status !== 'ACTIVE' || row.proposedEndOn === null) return wrongState();
      const today = this.shared.today();
      // A proposal may have become the past while it waited.
      const endsOn = LocalDate.max(LocalDate.parseOrThrow(row.proposedEndOn), today);
      const order = noticeOrder(found, { endsOn, reason: row.reason ?? '', facts: { today, isEarlyEndAgreed: true } });
      return this.leave(tx, actor, found, { order, expectedVersion: seen.expectedVersion, endsOn, reason: row.reason });
    });
  }

  /** T13: holds once both sides have called it. */
  async revokeNotice(actor: Actor, seen: Seen): Promise<PartnershipView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const side = await this.sideOfRevocation(tx, actor, seen.id);
      const found = await this.acts.enter(tx, actor, { id: seen.id, action: 'partnership.agree', side });
      const { row, offering } = found;
      const organisationId = actor.organisationId ?? '';
      if (row.status === 'LEAVING' && row.revocationBy === organisationId) return this.views.one(tx, actor, row);
      const act = {
        event: 'revokeNotice', by: { organisationId }, target: row.organisationId, facts: factsOf({ today: this.shared.today(), isAgreed: row.revocationBy !== null }),
      } as const;
      const isOver = row.validTo !== null && row.validTo < this.shared.today();
      const refusal = isOver ? 'STATE' : this.shared.refusalOf(offering, act);
      if (refusal === 'isAgreed') return this.proposeRevocation(tx, actor, found, seen);
      if (refusal) return problemOf(refusal, { event: act.event, standing: row.status });
      return this.acts.act(tx, actor, found, {
        expectedVersion: seen.expectedVersion, action: 'partnership.agree',
        order: () => ({ act, columns: { validTo: null, revocationBy: null, reason: null } }),
        notice: (done) => ({ kind: 'notice-revoked', to: allIn(done.offering) }),
      });
    });
  }

  private async leave(
    tx: Tx, actor: Actor, found: Found, leaving: { order: Order; expectedVersion: number; endsOn: LocalDate; reason: string | null },
  ): Promise<PartnershipView | Problem> {
    const losses = (await this.contributions.ofPartnerships(tx, [found.row.id])).filter(isEssentialLoss);
    return this.acts.act(tx, actor, found, {
      expectedVersion: leaving.expectedVersion, action: 'partnership.giveNotice', order: () => leaving.order,
      notice: ({ offering }) => ({ kind: 'notice', to: allIn(offering), isForOffice: losses.length > 0, day: leaving.endsOn, words: leaving.reason }),
    });
  }

  private async propose(
    tx: Tx, actor: Actor, { row, offering }: Found, proposal: Seen & { endsOn: LocalDate; reason: string },
  ): Promise<PartnershipView | Problem> {
    if (row.version !== proposal.expectedVersion) return new StaleVersion({ expected: proposal.expectedVersion, actual: row.version }, []);
    const noted = await this.shared.note(tx, actor, offering, {
      target: row.organisationId, kind: 'proposeEnd', columns: { proposedEndOn: proposal.endsOn, reason: proposal.reason }, details: { endsOn: proposal.endsOn },
    });
    return this.acts.finish(tx, actor, { before: row, ...noted }, {
      action: 'partnership.giveNotice',
      notice: () => ({ kind: 'early-end', to: [offering.machine.owner], day: proposal.endsOn, words: proposal.reason }),
    });
  }

  private async proposeRevocation(tx: Tx, actor: Actor, { row, offering }: Found, seen: Seen): Promise<PartnershipView | Problem> {
    if (row.version !== seen.expectedVersion) return new StaleVersion({ expected: seen.expectedVersion, actual: row.version }, []);
    const noted = await this.shared.note(tx, actor, offering, {
      target: row.organisationId, kind: 'proposeRevocation', columns: { revocationBy: actor.organisationId },
    });
    return this.acts.finish(tx, actor, { before: row, ...noted }, {
      action: 'partnership.agree',
      notice: () => ({ kind: 'revocation', to: [offering.machine.owner, row.organisationId].filter((id) => id !== actor.organisationId) }),
    });
  }

  /** Both sides may call it; whoever is neither hears the same as about a missing one. */
  private async sideOfRevocation(tx: Tx, actor: Actor, id: Id): Promise<'LEAD' | 'TARGET'> {
    const [view] = await this.views.byIds(tx, actor, [id]);
    if (!view) throw notFound();
    authorise(actor, 'partnership.agree', { organisationId: view.organisationId, partnerOrganisationIds: [view.organisation.id] });
    return actor.organisationId === view.organisation.id ? 'TARGET' : 'LEAD';
  }
}

/** A notice is always the organisation's own act, also when the lead's agreement completes it. */
function noticeOrder({ row }: Found, notice: { endsOn: LocalDate; reason: string; facts: Parameters<typeof factsOf>[0] }): Order {
  return {
    act: { event: 'giveNotice', by: { organisationId: row.organisationId }, target: row.organisationId, facts: factsOf(notice.facts) },
    columns: { validTo: notice.endsOn, reason: notice.reason, proposedEndOn: null }, details: { endsOn: notice.endsOn },
  };
}

function isEssentialLoss(contribution: ContributionEntity): boolean {
  return contribution.isEssential && isRunning(contribution.status);
}
