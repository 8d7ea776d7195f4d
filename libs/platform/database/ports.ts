/** Nest token of the Clock. */
export const CLOCK = Symbol('Clock');
/** Nest token of the IdSource. */
export const IDS = Symbol('IdSource');
