/** Visiting pages of others, so that nobody can lead the program into the own house. */
export { type Visit, type VisitOutcome, type VisitReason } from './visit.js';
export { withDeadline } from './deadline.js';
export { guardedDoor, type WebDoor } from './web-door.js';
export { WebVisits } from './web-visits.js';
export { WEB_ROUND, WebRound } from './web-round.js';
