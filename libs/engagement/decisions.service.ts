import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type IdSource, type Clock, InputReader, type InvalidInput, isId, isProblem, keyOfCursor, pageOf, pageSize, Problem } from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { authorise, may, notFound, OrganisationsService } from '#identity';
import { type SignUpEvent } from './domain/sign-up-machine.js';
import { authorised } from './engagement-access.js';
import { type Place, SeatsService } from './seats.service.js';
import { type ShiftSignUpView, SignUpViews } from './sign-up-views.js';
import { OpportunitiesStore } from './store/opportunities.store.js';
import { type SignUpEntity } from './store/sign-up.entity.js';
import { SignUpsStore } from './store/sign-ups.store.js';

const REASON = { min: 5, max: 1000, multiline: true };

/** How to reach a confirmed volunteer. */
export interface VolunteerContact {
  signUpId: Id;
  organisationId: Id;
  accountId: Id;
  name: string;
  email: string | null;
  phone: string | null;
}

/** The organisation's side of sign-ups: seeing them, deciding, cancelling, noting who came, opening a contact. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly doors: Doors,
    private readonly opportunities: OpportunitiesStore,
    private readonly signUps: SignUpsStore,
    private readonly seats: SeatsService,
    private readonly views: SignUpViews,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Accepts or declines an application. Accepting when full puts the person in line: see `status` of the answer. */
  async decide(actor: Actor, input: { id: Id; accept: boolean; reason?: string | null }): Promise<ShiftSignUpView | Problem> {
    const reader = new InputReader();
    const text = reader.optionalText('reason', input.reason, { max: REASON.max, multiline: true });
    const reason = reader.result(() => text);
    if (isProblem(reason)) return reason;
    return this.step(actor, { id: input.id, event: input.accept ? 'ACCEPT' : 'DECLINE', reason: input.accept ? null : reason });
  }

  /** Cancels for a volunteer, with a reason that they read. Their seat goes to the first in line. */
  async cancel(actor: Actor, input: { id: Id; reason: string }): Promise<ShiftSignUpView | Problem> {
    const reason = givenReason(input.reason);
    return isProblem(reason) ? reason : this.step(actor, { id: input.id, event: 'CANCEL_BY_ORG', reason });
  }

  /** Notes who came, after the start; can be corrected for 30 days after the end. */
  async recordAttendance(actor: Actor, input: { id: Id; attended: boolean }): Promise<ShiftSignUpView | Problem> {
    return this.step(actor, { id: input.id, event: input.attended ? 'ATTEND' : 'MISS', reason: null });
  }

  /** Opens the contact of a confirmed volunteer. It is a mutation because it leaves a trail that the volunteer reads (`ContactRevealsService`). */
  async revealContact(actor: Actor, id: Id): Promise<VolunteerContact | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const { signUp, organisationId } = await this.found(tx, actor, id);
      authorise(actor, 'signUp.readContact', { organisationId });
      const held = await this.organisations.heldProblem(tx, organisationId);
      if (held) return held;
      const shift = signUp.shiftId === null ? null : await this.opportunities.findShift(tx, signUp.shiftId);
      const volunteer = await this.signUps.volunteer(tx, signUp.accountId);
      if (!volunteer || !this.views.isOpen(signUp, shift)) return notVisible();
      const addressee = await this.signUps.addressee(tx, signUp.accountId);
      await this.audit.record(tx, actor, { action: 'signUp.readContact', subjectType: 'sign_up', subjectId: id });
      return {
        signUpId: id, organisationId, accountId: signUp.accountId, name: volunteer.displayName,
        email: volunteer.sharesEmail ? addressee?.email ?? null : null, phone: volunteer.phone,
      };
    });
  }

  /** Sign-ups of a shift or of a whole opportunity, oldest first, with as much about each person as may be seen. */
  async page(
    actor: Actor, input: { shiftId?: Id | null; opportunityId?: Id | null; first?: number | null; after?: string | null },
  ): Promise<{ items: ShiftSignUpView[]; nextCursor: string | null }> {
    const first = pageSize(input.first);
    const after = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const shift = input.shiftId ? await this.opportunities.findShift(tx, input.shiftId) : null;
      const opportunityId = input.shiftId ? shift?.opportunityId : input.opportunityId;
      const opportunity = authorised(actor, 'signUp.read', opportunityId ? await this.opportunities.find(tx, opportunityId) : null);
      const rows = await this.signUps.pageOfPlace(tx, {
        opportunityId: opportunity.id, shiftId: shift?.id ?? null, first: first + 1, after,
      });
      const views = await this.views.forOrganisation(tx, opportunity.organisationId, rows);
      return pageOf(views, { first, keyOf: (row) => [row.id], show: (row) => row });
    });
  }

  private async step(actor: Actor, step: { id: Id; event: SignUpEvent; reason: string | null }): Promise<ShiftSignUpView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const { signUp: found, organisationId } = await this.found(tx, actor, step.id);
      authorise(actor, 'signUp.decide', { organisationId });
      // Cancelling what is to come, and noting what has been, stay possible.
      const held = step.event === 'ACCEPT' || step.event === 'DECLINE' ? await this.organisations.heldProblem(tx, organisationId) : null;
      if (held) return held;
      // The volunteer's lock comes first, and it is that of the person the sign-up is about, never of the one who decides.
      if (step.event === 'ACCEPT') {
        await this.signUps.lockVolunteer(tx, { id: this.ids.next(), networkId: found.networkId, accountId: found.accountId, now: this.clock.now() });
      }
      const place = await this.seats.lockedPlace(tx, found);
      const signUp = await this.signUps.findForUpdate(tx, step.id);
      if (!signUp) throw notFound();
      if (step.event === 'ACCEPT' && signUp.status === 'APPLIED' && await this.isBusy(tx, signUp, place)) return busy();
      const moved = await this.seats.move(tx, signUp, { actor, place, event: step.event, reason: step.reason });
      if (isProblem(moved)) return moved;
      const [view] = await this.views.forOrganisation(tx, organisationId, [moved]);
      return view ?? notVisible();
    });
  }

  private async isBusy(tx: Tx, signUp: SignUpEntity, { shift }: Place): Promise<boolean> {
    return shift !== null && await this.signUps.clashing(tx, signUp.accountId, shift) !== null;
  }

  /** @throws AppError NOT_FOUND for what does not exist and for what the actor may not know of: both sound alike. */
  private async found(tx: Tx, actor: Actor, id: Id): Promise<{ signUp: SignUpEntity; organisationId: Id }> {
    const signUp = await this.signUps.find(tx, id);
    const opportunity = signUp && await this.opportunities.find(tx, signUp.opportunityId);
    if (!signUp || !opportunity || !may(actor, 'signUp.read', { organisationId: opportunity.organisationId })) throw notFound();
    return { signUp, organisationId: opportunity.organisationId };
  }
}

function givenReason(reason: string): string | InvalidInput {
  const reader = new InputReader();
  const text = reader.text('reason', reason, REASON);
  return reader.result(() => text);
}

/** Says that, not where: other engagements of a volunteer are none of this organisation's business. */
function busy(): Problem {
  return new Problem('Refused', 'OVERLAPPING_SHIFT', {
    de: 'Diese Person ist zu der Zeit inzwischen schon eingeteilt.', en: 'This person has meanwhile got a place somewhere at that time.',
  });
}

function notVisible(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Kontaktdaten sind nur von der Bestätigung bis 30 Tage nach dem Ende sichtbar.',
    en: 'Contact details are visible only from the confirmation until 30 days after the end.',
  });
}
