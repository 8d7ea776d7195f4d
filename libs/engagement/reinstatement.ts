import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Clock, type Id } from '#kernel';
import { CLOCK, type Tx } from '#platform/database';
import { OrganisationsService } from '#identity';
import { SeatsService } from './seats.service.js';
import { OpportunitiesStore } from './store/opportunities.store.js';

/**
 * While the office has suspended an organisation, its free seats go to nobody. When it is verified again, those who
 * stayed in line get them, in the transaction of the verification.
 */
@Injectable()
export class Reinstatement implements OnModuleInit {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly opportunities: OpportunitiesStore,
    private readonly seats: SeatsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.organisations.onChanged(async (tx, actor, { before, after }) => {
      if (before.verification !== 'VERIFIED' && after.verification === 'VERIFIED') await this.fillShifts(tx, actor, after.id);
    });
  }

  private async fillShifts(tx: Tx, actor: Actor, organisationId: Id): Promise<void> {
    // Every line, also beside seats that look taken: whoever gives one back at this moment is waited for at its lock.
    for (const { id, opportunityId } of await this.opportunities.lockShiftsWithLine(tx, { organisationId, now: this.clock.now() })) {
      await this.seats.fill(tx, actor, await this.seats.lockedPlace(tx, { opportunityId, shiftId: id }));
    }
  }
}
