import { type Clock, type IdSource, uuidV7 } from '#kernel';

/** The clock of this machine. */
export const systemClock: Clock = { now: () => new Date() };

/** Ids that sort by the time they were made. */
export const systemIds: IdSource = { next: () => uuidV7(systemClock.now().getTime()) };
