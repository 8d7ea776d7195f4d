import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id } from '#kernel';
import { may } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { type OfferingEntity } from '#directory';
import { overdueEvent } from './shared-offerings.js';
import { type ContributionEntity } from './store/contribution.entity.js';
import { ContributionsStore } from './store/contributions.store.js';
import { type PartnershipEntity } from './store/partnership.entity.js';
import { PartnershipsStore } from './store/partnerships.store.js';

/** Whose a partnership is, as the policy table asks: the lead owns it, those who take part are partners in it. */
export interface PartnershipSubject {
  organisationId: Id;
  partnerOrganisationIds: readonly Id[];
}

/** A contribution in the shape of the contract. */
export type ContributionView = ContributionEntity & PartnershipSubject;

/** A partnership in the shape of the contract. */
export type PartnershipView = Omit<PartnershipEntity, 'publicName' | 'organisationId' | 'message'> & PartnershipSubject & {
  offeringTitle: string;
  lead: { id: Id; name: string };
  organisation: { id: Id; name: string };
  publicName: string;
  invitationMessage: string | null;
  coreRevision: number;
  contributions: ContributionView[];
};

/** What partnerships look like to whom. */
@Injectable()
export class PartnershipViews {
  constructor(
    private readonly store: PartnershipsStore,
    private readonly contributions: ContributionsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those of the rows that the caller may see, in their order, with one statement per kind of thing around them. */
  async of(tx: Tx, actor: Actor, rows: readonly PartnershipEntity[]): Promise<PartnershipView[]> {
    const offerings = new Map((await this.store.offerings(tx, rows.map((row) => row.offeringId))).map((one) => [one.id, one]));
    const present = await this.store.presentIn(tx, [...offerings.keys()]);
    const ids = [...rows.map((row) => row.organisationId), ...[...offerings.values()].map((one) => one.organisationId ?? '')].filter((id) => id !== '');
    const names = new Map((await this.store.organisations(tx, ids)).map(({ id, name }) => [id, name]));
    const contributions = await this.contributions.ofPartnerships(tx, rows.map((row) => row.id));
    return rows.flatMap((row) => {
      const offering = offerings.get(row.offeringId);
      if (!offering?.organisationId) return [];
      const others = present.filter((one) => one.offeringId === row.offeringId).map((one) => one.organisationId);
      const subject = { organisationId: offering.organisationId, partnerOrganisationIds: [row.organisationId, ...others] };
      if (!may(actor, 'partnership.read', subject)) return [];
      return [this.shown(actor, { row, offering, subject, names, contributions: contributions.filter((one) => one.partnershipId === row.id) })];
    });
  }

  /** Those of these ids that exist and that the caller may see. */
  async byIds(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<PartnershipView[]> {
    const rows = await Promise.all(ids.map((id) => this.store.find(tx, id)));
    return this.of(tx, actor, rows.filter((row) => row !== null));
  }

  /** One partnership that the caller has just acted on. */
  async one(tx: Tx, actor: Actor, row: PartnershipEntity): Promise<PartnershipView> {
    const [view] = await this.of(tx, actor, [row]);
    if (!view) throw new Error(`Partnership ${row.id} is not visible to whoever changed it.`);
    return view;
  }

  private shown(
    actor: Actor,
    found: { row: PartnershipEntity; offering: OfferingEntity; subject: PartnershipSubject; names: ReadonlyMap<Id, string>; contributions: readonly ContributionEntity[] },
  ): PartnershipView {
    const { row, offering, subject, names } = found;
    const name = names.get(row.organisationId) ?? '';
    // Words are between the two sides; the office mediates between them.
    const isParty = actor.organisationId === row.organisationId || may(actor, 'partnership.invite', { organisationId: subject.organisationId })
      || may(actor, 'partnership.readOffice', {});
    const { message, ...shared } = row;
    return {
      ...shared, ...subject, ...this.asOfToday(row), invitationMessage: isParty ? message : null, reason: isParty ? row.reason : null,
      offeringTitle: offering.title, coreRevision: offering.coreRevision, publicName: row.publicName ?? name,
      lead: { id: subject.organisationId, name: names.get(subject.organisationId) ?? '' }, organisation: { id: row.organisationId, name },
      contributions: found.contributions.map((one) => contributionView(one, { leadId: subject.organisationId, organisationId: row.organisationId })),
    };
  }

  /** What ran out is shown as over, also before the daily look at deadlines has written it down. */
  private asOfToday(row: PartnershipEntity): Partial<Pick<PartnershipEntity, 'status' | 'endReason'>> {
    const event = overdueEvent(row, berlinDateOf(this.clock.now()));
    if (event === null) return {};
    return event === 'expire' ? { status: 'DECLINED', endReason: 'EXPIRED' } : { status: 'LEFT', endReason: 'NOTICE' };
  }
}

/** A contribution with those who may see its amount: the lead, and whoever contributes. */
export function contributionView(row: ContributionEntity, owners: { leadId: Id; organisationId: Id }): ContributionView {
  return { ...row, organisationId: owners.leadId, partnerOrganisationIds: [owners.organisationId] };
}
