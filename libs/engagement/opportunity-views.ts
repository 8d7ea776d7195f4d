import { type Id } from '#kernel';
import { type OpportunityEntity } from './store/opportunity.entity.js';
import { type ShiftEntity } from './store/shift.entity.js';

/** A shift in the shape of the contract. */
export interface ShiftView {
  id: Id;
  opportunityId: Id;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  minNeeded: number;
  signUpUntil: Date;
  cancelUntil: Date;
  freeSeats: number;
  waiting: number;
  version: number;
}

/** An opportunity with its coming shifts, in the shape of the contract. */
export type OpportunityView = OpportunityEntity & { organisationName: string; shifts: ShiftView[] };

/** A shift as anybody may see it: numbers, never people. */
export function shiftView(row: ShiftEntity): ShiftView {
  const { id, opportunityId, startsAt, endsAt, capacity, minNeeded, signUpUntil, cancelUntil, taken, waiting, version } = row;
  return { id, opportunityId, startsAt, endsAt, capacity, minNeeded, signUpUntil, cancelUntil, freeSeats: Math.max(0, capacity - taken), waiting, version };
}
