import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, type IdSource, LocalDate } from '#kernel';
import { CLOCK, IDS, type Tx } from '#platform/database';
import { OfferingCards, type OfferingEntity } from '#directory';
import { isPresent, type OfferingState, type Partner, partnerOf, type SharedOffering } from './domain/shared-offering.js';
import { type CooperationAct, type CooperationEvent, type Guard, step } from './domain/transitions.js';
import { ContributionEndings } from './contribution-endings.js';
import { OfferingHistory } from './offering-history.js';
import { type EndReason, type PartnershipEntity } from './store/partnership.entity.js';
import { PartnershipsStore } from './store/partnerships.store.js';

/** An offering with its partnerships, locked, in the form the machine takes. */
export interface LockedOffering {
  row: OfferingEntity;
  /** The newest partnership of each organisation. */
  partnerships: ReadonlyMap<Id, PartnershipEntity>;
  names: ReadonlyMap<Id, string>;
  machine: SharedOffering;
}

/** What came of an act: why not, or everything as it is now. */
export type Outcome = { refused: 'STATE' | 'SIDE' | Guard } | { offering: LockedOffering; eventId: Id };

/** An act with what it writes into the row of its target besides the standing. */
export interface Order {
  act: CooperationAct;
  columns?: Partial<PartnershipEntity>;
  /** For the history. */
  details?: Record<string, unknown>;
}

const stateOfMachine: Readonly<Record<OfferingEntity['state'], OfferingState>> = {
  DRAFT: 'DRAFT', AWAITING_CLEARANCE: 'DRAFT', PUBLISHED: 'PUBLISHED', SUSPENDED: 'SUSPENDED', CLOSED: 'CLOSED',
};
const endReasons: Readonly<Partial<Record<CooperationEvent, EndReason>>> = {
  withdrawInvitation: 'WITHDRAWN', withdrawRequest: 'WITHDRAWN', decline: 'DECLINED', expire: 'EXPIRED', reject: 'REJECTED',
  endNotice: 'NOTICE', remove: 'REMOVED', close: 'OFFERING_CLOSED',
};
/** What everybody may read in the history; invitations and refusals are the partners' matter. */
const publicEvents: readonly CooperationEvent[] = ['accept', 'approve', 'endNotice', 'acceptLead', 'close', 'deactivate', 'reinstate'];
const defaultNoticeDays = 90;

/**
 * Executes the transition table on stored offerings: load under lock, step, store the difference. The only writer of
 * partnerships. Lock order: organisations by id, as a suspension does, then the offering, then its partnerships.
 */
@Injectable()
export class SharedOfferings {
  constructor(
    private readonly store: PartnershipsStore,
    private readonly history: OfferingHistory,
    private readonly cards: OfferingCards,
    private readonly endings: ContributionEndings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** The calendar day in Germany. */
  today(): LocalDate {
    return berlinDateOf(this.clock.now());
  }

  /**
   * Locks everything an act can touch, the organisations named in `about` included. Null when there is no such offering
   * here, or when it belongs to a person.
   */
  async lock(tx: Tx, offeringId: Id, about: readonly Id[]): Promise<LockedOffering | null> {
    const seen = await this.store.findOffering(tx, offeringId);
    if (!seen?.organisationId) return null;
    const organisations = await this.store.holdOrganisations(tx, [seen.organisationId, ...about]);
    return this.locked(tx, offeringId, organisations.map(({ id }) => id));
  }

  /**
   * For what follows from a change that the directory or identity is just making, and whose locks they hold: the
   * machine starts from where the offering stood before (`stateBefore`). Null for offerings that nobody shares.
   */
  async lockFollowing(
    tx: Tx, offeringId: Id, stateBefore: (offering: Pick<LockedOffering, 'row' | 'partnerships'>) => OfferingState,
  ): Promise<LockedOffering | null> {
    const offering = await this.locked(tx, offeringId, []);
    if (!offering || offering.partnerships.size === 0) return null;
    return { ...offering, machine: { ...offering.machine, state: stateBefore(offering) } };
  }

  private async locked(tx: Tx, offeringId: Id, about: readonly Id[]): Promise<LockedOffering | null> {
    const row = await this.store.lockOffering(tx, offeringId);
    if (!row?.organisationId) return null;
    const partnerships = new Map((await this.store.lockOf(tx, offeringId)).map((one) => [one.organisationId, one]));
    const organisations = await this.store.organisations(tx, [...new Set([row.organisationId, ...partnerships.keys(), ...about])]);
    const activeOrganisations = new Set(organisations.filter(({ isActive }) => isActive).map(({ id }) => id));
    return {
      row, partnerships, names: new Map(organisations.map(({ id, name }) => [id, name])),
      machine: machineOf({ owner: row.organisationId, state: stateOfMachine[row.state], partnerships, activeOrganisations }),
    };
  }

  /** Asks the machine without storing anything. */
  refusalOf(offering: LockedOffering, act: CooperationAct): 'STATE' | 'SIDE' | Guard | null {
    const outcome = step(offering.machine, act);
    return 'refused' in outcome ? outcome.refused : null;
  }

  /** Takes a step and stores what it changed: partnerships, the offering's state, contributions, card, history. */
  async take(tx: Tx, actor: Actor, offering: LockedOffering, order: Order): Promise<Outcome> {
    const outcome = step(offering.machine, order.act);
    if ('refused' in outcome) return outcome;
    const { next } = outcome;
    const changed = [...new Set([...offering.machine.partners.keys(), ...next.partners.keys()])]
      .filter((id) => !isSame(partnerOf(offering.machine, id), partnerOf(next, id)));
    const partnerships = new Map(offering.partnerships);
    // A lead is written down once somebody stands beside it; alone, the offering says it.
    const isShared = partnerships.size > 0 || changed.some((id) => id !== offering.machine.owner);
    if (isShared) await this.writeLead(tx, actor, offering, partnerships);
    for (const id of isShared ? changed : []) {
      partnerships.set(id, await this.write(tx, actor, { id, partner: partnerOf(next, id), order, offering, before: partnerships.get(id) }));
    }
    const eventId = await this.history.append(tx, actor, {
      offeringId: offering.row.id, networkId: offering.row.networkId, kind: order.act.event, organisationId: order.act.target,
      audience: publicEvents.includes(order.act.event) ? 'PUBLIC' : 'PARTNERS', details: { ...order.details, transition: outcome.transition.number },
    });
    const row = await this.writeState(tx, actor, offering, next);
    if (row === offering.row && changed.some((id) => isPublicChange(partnerOf(offering.machine, id), partnerOf(next, id)))) await this.cards.refreshCard(tx, row.id);
    return { offering: { ...offering, row, partnerships, machine: next }, eventId };
  }

  /** Notes something in a partnership that does not change where it stands. */
  async note(
    tx: Tx, actor: Actor, offering: LockedOffering, note: { target: Id; kind: string; columns: Partial<PartnershipEntity>; details?: Record<string, unknown> },
  ): Promise<{ offering: LockedOffering; eventId: Id }> {
    const before = offering.partnerships.get(note.target);
    if (!before) throw new Error(`There is no partnership of ${note.target} to note something in.`);
    const partnerships = new Map(offering.partnerships).set(note.target, await this.store.update(tx, before, note.columns));
    const eventId = await this.history.append(tx, actor, {
      offeringId: offering.row.id, networkId: offering.row.networkId, kind: note.kind, organisationId: note.target, audience: 'PARTNERS', details: note.details,
    });
    return { offering: { ...offering, partnerships }, eventId };
  }

  private async writeLead(tx: Tx, actor: Actor, { row, machine }: LockedOffering, partnerships: Map<Id, PartnershipEntity>): Promise<void> {
    const lead = partnerOf(machine, machine.owner);
    if (partnerships.has(machine.owner) || lead.role !== 'LEAD') return;
    const fresh = { ...this.fresh(actor, row, machine.owner), role: 'LEAD' as const, status: 'ACTIVE' as const, ...this.joined(row) };
    await this.store.insert(tx, fresh);
    partnerships.set(machine.owner, fresh);
  }

  private async write(
    tx: Tx, actor: Actor, change: { id: Id; partner: Partner; order: Order; offering: LockedOffering; before: PartnershipEntity | undefined },
  ): Promise<PartnershipEntity> {
    const { id, partner, order, offering, before } = change;
    const own = id === order.act.target ? order.columns ?? {} : {};
    if (!before || !isPresent(standingOf(before))) {
      const columns = partner.standing === 'ACTIVE' ? this.joined(offering.row) : {};
      const row = { ...this.fresh(actor, offering.row, id), role: partner.role, status: storedStanding(partner), ...columns, ...own };
      await this.store.insert(tx, row);
      return row;
    }
    if (isPresent(partner.standing)) {
      const joins = partner.standing === 'ACTIVE' && before.validFrom === null ? this.joined(offering.row, before) : {};
      return this.store.update(tx, before, { role: partner.role, status: storedStanding(partner), ...joins, ...own });
    }
    await this.endings.ofPartnership(tx, actor, before.id);
    const endReason = endReasons[order.act.event] ?? (id === order.act.target ? 'ORGANISATION_INACTIVE' : 'OFFERING_SUSPENDED');
    const ended = { status: storedStanding(partner), endReason, endedAt: this.clock.now(), ...lastDayOf(before, this.today()) };
    return this.store.update(tx, before, { ...ended, ...own });
  }

  /** The directory closes, suspends and brings back by itself; what begins here is the end of a draft, and a new lead. */
  private async writeState(tx: Tx, actor: Actor, offering: LockedOffering, next: SharedOffering): Promise<OfferingEntity> {
    const { row, machine } = offering;
    const isClosing = next.state === 'CLOSED' && machine.state !== 'CLOSED';
    if (isClosing) await this.endings.ofOffering(tx, actor, row.id);
    const columns: Partial<OfferingEntity> = {
      ...(isClosing && row.state !== 'CLOSED' ? { state: 'CLOSED', closedAt: this.clock.now(), closeReason: 'OTHER' } : {}),
      ...(row.organisationId === next.owner ? {} : { organisationId: next.owner }),
    };
    return Object.keys(columns).length === 0 ? row : this.cards.store(tx, actor, { before: row, columns });
  }

  private fresh(actor: Actor, offering: OfferingEntity, organisationId: Id): PartnershipEntity {
    return {
      id: this.ids.next(), networkId: offering.networkId, offeringId: offering.id, organisationId, role: 'PARTNER', status: 'INVITED',
      canEdit: false, publicName: null, message: null, validFrom: null, validTo: null, noticeDays: defaultNoticeDays, acceptedRevision: null,
      expiresOn: null, proposedEndOn: null, revocationBy: null, reason: null, endReason: null, endedAt: null, isUnwanted: false,
      begunBy: actor.accountId, answeredBy: null, isSamePerson: false, createdAt: this.clock.now(), version: 1,
    };
  }

  private joined(offering: OfferingEntity, before?: PartnershipEntity): Pick<PartnershipEntity, 'validFrom' | 'acceptedRevision'> {
    return { validFrom: this.today(), acceptedRevision: before?.acceptedRevision ?? offering.coreRevision };
  }
}

/** The standing that a stored status means. */
export function standingOf(row: Pick<PartnershipEntity, 'status'>): Partner['standing'] {
  return row.status === 'WITHDRAWN' ? 'NONE' : row.status;
}

/** What time has done to a partnership without anybody acting; null = nothing. */
export function overdueEvent(row: Pick<PartnershipEntity, 'status' | 'expiresOn' | 'validTo'>, today: LocalDate): 'expire' | 'endNotice' | null {
  if (row.status === 'INVITED' && row.expiresOn !== null && row.expiresOn < today) return 'expire';
  return row.status === 'LEAVING' && row.validTo !== null && row.validTo < today ? 'endNotice' : null;
}

function storedStanding(partner: Partner): PartnershipEntity['status'] {
  return partner.standing === 'NONE' ? 'WITHDRAWN' : partner.standing;
}

function isSame(one: Partner, other: Partner): boolean {
  return one.standing === other.standing && one.role === other.role;
}

function isPublicChange(before: Partner, after: Partner): boolean {
  const isIn = ({ standing }: Partner): boolean => standing === 'ACTIVE' || standing === 'LEAVING';
  return isIn(before) !== isIn(after) || before.role !== after.role;
}

/** Whoever never joined has no last day; a notice keeps the day it named. */
function lastDayOf(row: PartnershipEntity, today: LocalDate): Pick<PartnershipEntity, 'validTo'> {
  if (row.validFrom === null) return { validTo: null };
  return { validTo: row.validTo !== null && row.validTo < today ? row.validTo : today };
}

function machineOf(facts: Omit<SharedOffering, 'partners' | 'handOverTo'> & { partnerships: ReadonlyMap<Id, PartnershipEntity> }): SharedOffering {
  const { owner, state, partnerships, activeOrganisations } = facts;
  const partners = new Map<Id, Partner>();
  for (const [id, one] of partnerships) {
    const standing = standingOf(one);
    if (standing !== 'NONE') partners.set(id, { role: isPresent(standing) ? one.role : 'PARTNER', standing });
  }
  // Before anybody stands beside it, the lead is written down only in the offering.
  if (partnerships.size === 0 && (state === 'DRAFT' || state === 'PUBLISHED')) partners.set(owner, { role: 'LEAD', standing: 'ACTIVE' });
  return { state, owner, partners, handOverTo: null, activeOrganisations };
}
