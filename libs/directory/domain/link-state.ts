import { LocalDate } from '#kernel';

/**
 * What is known of an address on public pages. UNKNOWN: not visited yet, or not sure. NOT_VISITED: one that we do not go to.
 * CERTIFICATE and DEAD are sure: people cannot read it, and its owner is told.
 */
export type LinkState = 'UNKNOWN' | 'SOUND' | 'MOVED' | 'BLOCKED' | 'NOT_VISITED' | 'CERTIFICATE' | 'DEAD';

/** What is told to whoever can change it. */
export type LinkFindingState = Exclude<LinkState, 'UNKNOWN' | 'SOUND'>;

/** What one visit found; `reason` is a code for words to people. */
export interface LinkVisit {
  outcome: 'SOUND' | 'MOVED' | 'BLOCKED' | 'NOT_VISITED' | 'GONE' | 'FAILED' | 'CERTIFICATE';
  reason: string | null;
  newUrl: string | null;
}

/** What is remembered of an address. */
export interface LinkRecord {
  state: LinkState;
  reason: string | null;
  /** Where the page is now; null unless MOVED. */
  newUrl: string | null;
  /** The first day of the state; null while it is unknown. */
  since: LocalDate | null;
  /** Different days in a row on which visits failed, and of those in a row on which there was no such page. */
  failedDays: number;
  goneDays: number;
  firstFailedOn: LocalDate | null;
  lastFailedOn: LocalDate | null;
}

/** Of an address that nobody has visited. */
export const unknownLink: LinkRecord = {
  state: 'UNKNOWN', reason: null, newUrl: null, since: null, failedDays: 0, goneDays: 0, firstFailedOn: null, lastFailedOn: null,
};

/** So many different days of failing make it sure; of "there is no such page" fewer do. */
const SURE_AFTER_DAYS = 3;
const SURE_GONE_AFTER_DAYS = 2;
const DAYS_MAX = 99;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The next visit of the week is never sooner than that, whatever hour of the week is that of the address. */
const SOONEST_MS = 4 * DAY_MS;

/** What is known after a visit on this day. One failure is none: until it is sure, the state before stays. */
export function afterVisit(before: LinkRecord, visit: LinkVisit, today: LocalDate): LinkRecord {
  switch (visit.outcome) {
    case 'SOUND': case 'MOVED': case 'BLOCKED': case 'NOT_VISITED': return answered(before, visit.outcome, visit, today);
    case 'GONE': case 'FAILED': case 'CERTIFICATE': return failed(before, visit, today);
  }
}

/** True while its owner is to be told. */
export function isTrouble(state: LinkState): boolean {
  return state === 'DEAD' || state === 'CERTIFICATE';
}

/**
 * When to look again: the day after a failure that is not sure yet, else in the hour of the week that belongs to the address
 * alone. So networks that show the same address come to it together, and not all addresses come at once.
 */
export function nextVisitAt(link: LinkRecord, url: string, now: Date): Date {
  const isUnsure = link.failedDays > 0 && !isTrouble(link.state);
  if (isUnsure) return new Date(now.getTime() + DAY_MS);
  const earliest = now.getTime() + SOONEST_MS;
  const own = hashOf(url) % WEEK_MS;
  return new Date(earliest + (own - earliest % WEEK_MS + WEEK_MS) % WEEK_MS);
}

function answered(before: LinkRecord, state: LinkState, { reason, newUrl }: LinkVisit, today: LocalDate): LinkRecord {
  return { ...unknownLink, state, reason, newUrl, since: before.state === state ? before.since : today };
}

function failed(before: LinkRecord, { outcome, reason }: LinkVisit, today: LocalDate): LinkRecord {
  const isNewDay = before.lastFailedOn !== today;
  const failedDays = Math.min(before.failedDays + (isNewDay ? 1 : 0), DAYS_MAX);
  const goneBefore = outcome === 'GONE' ? before.goneDays : 0;
  // A second look on the same day adds nothing, unless it is the first of that day that says so.
  const goneDays = outcome === 'GONE' ? Math.min(goneBefore + (isNewDay || goneBefore === 0 ? 1 : 0), failedDays) : 0;
  const firstFailedOn = before.firstFailedOn ?? today;
  const counted = { failedDays, goneDays, firstFailedOn, lastFailedOn: today };
  const isSure = failedDays >= SURE_AFTER_DAYS || goneDays >= SURE_GONE_AFTER_DAYS;
  if (!isSure) return { ...before, ...counted };
  const state = outcome === 'CERTIFICATE' ? 'CERTIFICATE' : 'DEAD';
  return { ...counted, state, reason, newUrl: null, since: firstFailedOn };
}

/** FNV-1a, 32 bits: spreads addresses, and hides nothing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
