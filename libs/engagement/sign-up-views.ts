import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Id } from '#kernel';
import { OrganisationsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { type AgeBand } from './domain/age-band.js';
import { stagedName } from './domain/shown-name.js';
import { isContactVisible, type SignUpStatus } from './domain/sign-up-machine.js';
import { type AvailabilitySlot } from './domain/volunteer-profile.js';
import { shiftView, type ShiftView } from './opportunity-views.js';
import { type OpportunityFacts } from './store/opportunities.store.js';
import { OpportunityEntity } from './store/opportunity.entity.js';
import { ShiftEntity } from './store/shift.entity.js';
import { type SignUpEntity } from './store/sign-up.entity.js';
import { SignUpsStore } from './store/sign-ups.store.js';

/** A sign-up as its volunteer sees it, in the shape of the contract. */
export interface SignUpView {
  id: Id;
  networkId: Id;
  organisationId: Id;
  opportunityId: Id;
  accountId: Id;
  title: string;
  shift: ShiftView | null;
  status: SignUpStatus;
  position: number | null;
  offeredUntil: Date | null;
  reason: string | null;
  isLate: boolean;
  createdAt: Date;
  /** With the person it is shown to. */
  contact: { accountId: Id; role: string; name: string | null; email: string | null; phone: string | null } | null;
}

/** The same sign-up as the organisation sees it: little before it has accepted, the name afterwards. */
export interface ShiftSignUpView {
  id: Id;
  organisationId: Id;
  opportunityId: Id;
  shiftId: Id | null;
  status: SignUpStatus;
  position: number | null;
  name: string;
  isNameFull: boolean;
  ageBand: AgeBand | null;
  languages: readonly string[];
  availability: readonly AvailabilitySlot[];
  message: string;
  reason: string | null;
  isLate: boolean;
  createdAt: Date;
}

const DAY_MS = 86_400_000;
/** Days after the end of the engagement for which names and contacts stay visible to the other side. */
const VISIBLE_AFTER_END_DAYS = 30;

/** Puts sign-ups into the two shapes in which they leave, and decides what each side may see. */
@Injectable()
export class SignUpViews {
  constructor(
    private readonly signUps: SignUpsStore,
    private readonly organisations: OrganisationsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A sign-up that was made in this transaction at this place; in line it is the last. */
  ofNew(place: { opportunity: OpportunityFacts; shift: ShiftEntity | null }, row: SignUpEntity): SignUpView {
    const position = row.status === 'WAITLISTED' ? place.shift?.waiting ?? null : null;
    return this.show(row, { ...place, position });
  }

  /** One's own sign-up. */
  async own(tx: Tx, row: SignUpEntity): Promise<SignUpView> {
    const [view] = await this.ownAll(tx, [row]);
    if (!view) throw new Error('A sign-up has no view.');
    return view;
  }

  /** Own sign-ups, in the order given. */
  async ownAll(tx: Tx, rows: readonly SignUpEntity[]): Promise<SignUpView[]> {
    const { opportunities, shifts, positions } = await this.around(tx, rows);
    return rows.flatMap((row) => {
      const opportunity = opportunities.get(row.opportunityId);
      const shift = row.shiftId === null ? null : shifts.get(row.shiftId) ?? null;
      return opportunity ? [this.show(row, { opportunity, shift, position: positions.get(row.id) ?? null })] : [];
    });
  }

  /** Sign-ups for the organisation's eyes, in the order given; while it is suspended without anything about the people. */
  async forOrganisation(tx: Tx, organisationId: Id, rows: readonly SignUpEntity[]): Promise<ShiftSignUpView[]> {
    const { shifts, positions } = await this.around(tx, rows);
    const isHeld = await this.organisations.heldProblem(tx, organisationId) !== null;
    const volunteers = isHeld ? [] : await this.signUps.volunteersOf(tx, rows.map((row) => row.accountId));
    const people = new Map(volunteers.map((one) => [one.accountId, one]));
    return rows.map((row) => {
      const volunteer = people.get(row.accountId);
      const isNameFull = !isHeld && this.isOpen(row, row.shiftId === null ? null : shifts.get(row.shiftId) ?? null);
      const displayName = volunteer?.displayName ?? '';
      const { id, opportunityId, shiftId, status, reason, isLate, createdAt } = row;
      return {
        id, organisationId, opportunityId, shiftId, status, message: isHeld ? '' : row.message, reason, isLate, createdAt, isNameFull,
        position: positions.get(id) ?? null, name: isNameFull ? displayName : stagedName(displayName),
        ageBand: volunteer?.ageBand ?? null, languages: volunteer?.languages ?? [], availability: volunteer?.availability ?? [],
      };
    });
  }

  /** True while both sides see each other: from the confirmation until 30 days after the end, and not after a cancellation. */
  isOpen(row: SignUpEntity, shift: ShiftEntity | null): boolean {
    if (!isContactVisible(row.status)) return false;
    return shift === null || this.clock.now().getTime() <= shift.endsAt.getTime() + VISIBLE_AFTER_END_DAYS * DAY_MS;
  }

  private show(row: SignUpEntity, about: { opportunity: OpportunityFacts; shift: ShiftEntity | null; position: number | null }): SignUpView {
    const { opportunity, shift, position } = about;
    const { id, networkId, accountId, opportunityId, status, offeredUntil, reason, isLate, createdAt } = row;
    return {
      id, networkId, organisationId: opportunity.organisationId, opportunityId, accountId, title: opportunity.title, status, offeredUntil, reason,
      isLate, createdAt, shift: shift && shiftView(shift), position, contact: this.isOpen(row, shift) ? contactOf(opportunity, accountId) : null,
    };
  }

  private async around(tx: Tx, rows: readonly SignUpEntity[]): Promise<{
    opportunities: Map<Id, OpportunityEntity>; shifts: Map<Id, ShiftEntity>; positions: Map<Id, number>;
  }> {
    const shiftIds = [...new Set(rows.flatMap((row) => row.shiftId ?? []))];
    const waiting = [...new Set(rows.flatMap((row) => row.status === 'WAITLISTED' && row.shiftId ? [row.shiftId] : []))];
    const opportunityIds = [...new Set(rows.map((row) => row.opportunityId))];
    const opportunities = opportunityIds.length === 0 ? [] : await tx.createQueryBuilder(OpportunityEntity, 'o').where('o.id IN (:...opportunityIds)', { opportunityIds }).getMany();
    const shifts = shiftIds.length === 0 ? [] : await tx.createQueryBuilder(ShiftEntity, 's').where('s.id IN (:...shiftIds)', { shiftIds }).getMany();
    return {
      opportunities: new Map(opportunities.map((one) => [one.id, one])), shifts: new Map(shifts.map((one) => [one.id, one])),
      positions: await this.signUps.positions(tx, waiting),
    };
  }
}

function contactOf(opportunity: OpportunityFacts, accountId: Id): SignUpView['contact'] {
  return { accountId, role: opportunity.contactRole, name: opportunity.contactName, email: opportunity.contactEmail, phone: opportunity.contactPhone };
}
