import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, isProblem, Problem, StaleVersion } from '#kernel';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { notFound, OrganisationsService } from '#identity';
import { parseShift, parseShiftChanges, type ShiftFields } from './domain/shift.js';
import { seatsHeld } from './domain/sign-up-machine.js';
import { authorised } from './engagement-access.js';
import { shiftView, type ShiftView } from './opportunity-views.js';
import { type Place, SeatsService } from './seats.service.js';
import { SignUpViews } from './sign-up-views.js';
import { OpportunitiesStore } from './store/opportunities.store.js';
import { type ShiftEntity } from './store/shift.entity.js';
import { type SeatDifference, SignUpsStore } from './store/sign-ups.store.js';

/** Shifts: adding and changing them, and comparing their counters with their rows. */
@Injectable()
export class ShiftsService {
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

  /** Adds a shift to an opportunity that is not closed. */
  async add(actor: Actor, input: ShiftFields & { opportunityId: Id }): Promise<ShiftView | Problem> {
    const draft = parseShift(input, this.clock.now());
    if (isProblem(draft)) return draft;
    return this.doors.inNetwork(actor, async (tx) => {
      const opportunity = authorised(actor, 'engagement.write', await this.opportunities.findShared(tx, input.opportunityId));
      const held = await this.organisations.heldProblem(tx, opportunity.organisationId);
      if (held) return held;
      if (opportunity.status === 'CLOSED') return closed();
      const row: ShiftEntity = {
        id: this.ids.next(), networkId: opportunity.networkId, opportunityId: opportunity.id, ...draft, taken: 0, waiting: 0, nextQueueNumber: 1, version: 1,
      };
      await this.opportunities.insertShift(tx, row);
      await this.audit.record(tx, actor, { action: 'engagement.write', subjectType: 'shift', subjectId: row.id, changes: { ...draft } });
      return shiftView(row);
    });
  }

  /**
   * Changes times and seats. More seats go to those in line at once; fewer than are given is CapacityBelowSeats with the
   * people to decide on; new times are told to everyone who signed up.
   */
  async change(actor: Actor, input: ShiftFields & { id: Id; expectedVersion: number }): Promise<ShiftView | Problem> {
    const { id, expectedVersion, ...fields } = input;
    return this.doors.inNetwork(actor, async (tx) => {
      const found = await this.opportunities.findShift(tx, id);
      if (!found) throw notFound();
      const place = await this.seats.lockedPlace(tx, { opportunityId: found.opportunityId, shiftId: id });
      const { opportunity, shift } = place;
      if (!shift) throw notFound();
      authorised(actor, 'engagement.write', opportunity);
      const held = await this.organisations.heldProblem(tx, opportunity.organisationId);
      if (held) return held;
      if (opportunity.status === 'CLOSED') return closed();
      const draft = parseShiftChanges(shift, fields, this.clock.now());
      if (isProblem(draft)) return draft;
      const differing = changesBetween(shift, draft);
      if (shift.version !== expectedVersion) return new StaleVersion({ expected: expectedVersion, actual: shift.version }, Object.keys(differing));
      if (draft.capacity < shift.taken) return this.belowSeats(tx, place, shift);
      const next = await this.opportunities.updateShift(tx, shift, draft);
      await this.audit.record(tx, actor, { action: 'engagement.write', subjectType: 'shift', subjectId: id, changes: differing });
      const changed = { ...place, shift: next };
      if ('startsAt' in differing || 'endsAt' in differing) await this.tellMoved(tx, changed, next);
      await this.seats.fill(tx, actor, changed);
      return shiftView(next);
    });
  }

  /** Shifts of the actor's network whose counters are not what their rows say; for the nightly job and for tests. */
  async differences(actor: Actor): Promise<SeatDifference[]> {
    return this.doors.readInNetwork(actor, (tx) => this.signUps.differences(tx));
  }

  private async tellMoved(tx: Tx, place: Place, shift: ShiftEntity): Promise<void> {
    const active = await this.signUps.activeOf(tx, { opportunityId: shift.opportunityId, shiftId: shift.id });
    for (const signUp of active) await this.seats.write(tx, signUp, 'MOVED', place);
  }

  private async belowSeats(tx: Tx, { opportunity }: Place, shift: ShiftEntity): Promise<Problem> {
    const active = await this.signUps.activeOf(tx, { opportunityId: opportunity.id, shiftId: shift.id });
    const holders = await this.views.forOrganisation(tx, opportunity.organisationId, active.filter((one) => seatsHeld(one.status) === 1));
    return new Problem('CapacityBelowSeats', 'CAPACITY_BELOW_SEATS', {
      de: `${shift.taken} Plätze sind schon vergeben. Sagen Sie zuerst einzelnen Personen ab, dann können Sie die Zahl senken.`,
      en: `${shift.taken} places are given already. First cancel for some people, then you can lower the number.`,
    }, { organisationId: opportunity.organisationId, seats: shift.taken, people: holders });
  }
}

function closed(): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: 'Dieser Einsatz ist beendet.', en: 'This engagement has ended.' });
}
