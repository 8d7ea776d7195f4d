import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Id, systemActor } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { SeatsService } from './seats.service.js';
import { SignUpsStore } from './store/sign-ups.store.js';

/** Offers looked at per run; the rest waits for the next one. */
const BATCH_MAX = 100;

/** Held seats that nobody took in time go on to the next in line. */
@Injectable()
export class OffersService {
  constructor(
    private readonly doors: Doors,
    private readonly signUps: SignUpsStore,
    private readonly seats: SeatsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends the offers of all networks that have run out, and returns how many. Safe to run twice, late or in parallel. */
  async endDue(): Promise<number> {
    const due = await this.doors.asJob((tx) => tx.query<{ id: Id; network_id: Id }>(
      `SELECT id, network_id FROM sign_up WHERE status = 'OFFERED' AND offered_until <= $1 ORDER BY offered_until, id LIMIT ${BATCH_MAX}`,
      [this.clock.now()],
    ));
    let ended = 0;
    // Each in a transaction of its own: one that fails does not hold up the others' seats.
    for (const { id, network_id: networkId } of due) ended += await this.endAround(networkId, id);
    return ended;
  }

  private async endAround(networkId: Id, id: Id): Promise<number> {
    return this.doors.inNetwork(systemActor(networkId), async (tx) => {
      const signUp = await this.signUps.find(tx, id);
      return signUp ? this.seats.endOffers(tx, await this.seats.lockedPlace(tx, signUp)) : 0;
    });
  }
}
