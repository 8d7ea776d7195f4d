import { metresBetween, type Point } from '#kernel';
import { ageFinding, type AgeBand } from './age-band.js';
import { type OnboardingStep, type OpportunityKind } from './opportunity.js';
import { type AvailabilitySlot } from './volunteer-profile.js';

/** What somebody looks for. Origin, residence status, religion and health are never asked and never count. */
export interface Wish {
  /** Free times; empty = not said. */
  slots: readonly AvailabilitySlot[];
  /** True = only what falls into the free times; false = free times only raise the score. */
  isTimeHard: boolean;
  from: Point | null;
  /** Only with `from`. */
  radiusKm: number;
  /** Codes of spoken languages; null = not said, then no language excludes anything. */
  languages: readonly string[] | null;
  ageBand: AgeBand | null;
}

/** A shift one can still sign up for, told in German local time. */
export interface OpenShift {
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** Minutes after midnight; `to` may lie beyond 1440 when the shift goes past midnight. */
  fromMinute: number;
  toMinute: number;
  daysLeft: number;
  freeSeats: number;
  capacity: number;
}

/** An opportunity as the finder sees it. `shifts` are the open ones, soonest first. */
export interface Candidate {
  id: string;
  kind: OpportunityKind;
  isRemote: boolean;
  point: Point | null;
  minAge: number | null;
  requiredLanguages: readonly string[];
  preferredLanguages: readonly string[];
  requiredSteps: readonly OnboardingStep[];
  shifts: readonly OpenShift[];
}

/** A wish that nothing met and that was therefore set aside. */
export type Widening = 'TIME' | 'RADIUS' | 'LANGUAGE';

/** Why something fits, for `noteText` to put into words. */
export type Reason =
  | { code: 'LANGUAGE'; language: string }
  | { code: 'DISTANCE'; km: number }
  | { code: 'REMOTE' }
  | { code: 'TIME'; weekday: number; fromMinute: number; toMinute: number }
  | { code: 'FLEXIBLE' }
  | { code: 'SEATS'; free: number };

/** What is still missing. It never hides an opportunity. */
export type MissingStep = { code: OnboardingStep } | { code: 'AGE'; minAge: number } | { code: 'SPEAK'; language: string };

/** One hit. */
export interface Match {
  id: string;
  /** 0 to 1000; higher fits better. */
  score: number;
  /** Kilometres as the crow flies; null when one of the two points is unknown, or for help from home. */
  distanceKm: number | null;
  reasons: Reason[];
  missing: MissingStep[];
}

/** All hits in order, and which wishes were set aside because nothing met them. */
export interface Found {
  matches: Match[];
  widenedBy: Widening[];
}

/** Weights of a full score, in thousandths. The 150 of skills follow with them. */
const WEIGHT = { time: 300, distance: 250, language: 200, urgency: 100 } as const;
const URGENT_WITHIN_DAYS = 28;
const DAY_MINUTES = 1440;

/**
 * Scores and orders. Hard are the radius, the age, the languages marked as required, and times where the wish says so;
 * everything else only moves a hit up or down. Equal scores are ordered by id, so that pages stay where they are.
 * When nothing is left, the smallest set of wishes is set aside with which something is.
 */
export function find(candidates: readonly Candidate[], wish: Wish): Found {
  const judged = candidates
    .filter((one) => ageFinding(one.minAge, wish.ageBand) !== 'TOO_YOUNG' && (one.kind === 'FLEXIBLE' || one.shifts.length > 0))
    .map((one) => ({ match: matchOf(one, wish), missed: missedWishes(one, wish) }));
  for (const widenedBy of widenings) {
    const matches = judged.filter(({ missed }) => missed.every((wished) => widenedBy.includes(wished))).map(({ match }) => match);
    if (matches.length > 0) return { matches: matches.sort(byScore), widenedBy: [...widenedBy] };
  }
  return { matches: [], widenedBy: [] };
}

// Fewer before more; among equals the time first, because times change more easily than homes and languages.
const widenings: readonly (readonly Widening[])[] = [
  [], ['TIME'], ['RADIUS'], ['LANGUAGE'], ['TIME', 'RADIUS'], ['TIME', 'LANGUAGE'], ['RADIUS', 'LANGUAGE'], ['TIME', 'RADIUS', 'LANGUAGE'],
];

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function missedWishes(candidate: Candidate, wish: Wish): Widening[] {
  const missed: Widening[] = [];
  if (wish.isTimeHard && wish.slots.length > 0 && bestTime(candidate, wish.slots).coverage === 0) missed.push('TIME');
  const km = distanceKm(candidate, wish);
  if (km !== null && km > wish.radiusKm) missed.push('RADIUS');
  if (unspoken(candidate, wish).length > 0) missed.push('LANGUAGE');
  return missed;
}

function matchOf(candidate: Candidate, wish: Wish): Match {
  const time = bestTime(candidate, wish.slots);
  const km = distanceKm(candidate, wish);
  const urgency = urgencyOf(candidate.shifts);
  const parts = [
    WEIGHT.time * time.coverage,
    WEIGHT.distance * nearness(candidate, wish, km),
    WEIGHT.language * languageShare(candidate, wish.languages),
    WEIGHT.urgency * urgency,
  ];
  return {
    id: candidate.id, score: Math.round(parts.reduce((sum, part) => sum + part, 0)), distanceKm: km,
    reasons: reasonsFor(candidate, wish, { km, time }), missing: missingFor(candidate, wish),
  };
}

function reasonsFor(candidate: Candidate, wish: Wish, known: { km: number | null; time: BestTime }): Reason[] {
  const asked = [...candidate.requiredLanguages, ...candidate.preferredLanguages];
  const spoken = (wish.languages ?? []).filter((language) => asked.includes(language));
  const reasons: Reason[] = spoken.map((language) => ({ code: 'LANGUAGE', language }));
  if (candidate.isRemote) reasons.push({ code: 'REMOTE' });
  else if (known.km !== null) reasons.push({ code: 'DISTANCE', km: known.km });
  if (candidate.kind === 'FLEXIBLE' && candidate.shifts.length === 0) reasons.push({ code: 'FLEXIBLE' });
  else if (known.time.shift) {
    const { weekday, fromMinute, toMinute } = known.time.shift;
    reasons.push({ code: 'TIME', weekday, fromMinute, toMinute });
  }
  const free = Math.max(0, ...candidate.shifts.map((shift) => shift.freeSeats));
  if (free > 0) reasons.push({ code: 'SEATS', free });
  return reasons;
}

function missingFor(candidate: Candidate, wish: Wish): MissingStep[] {
  const { minAge } = candidate;
  const age: MissingStep[] = minAge !== null && ageFinding(minAge, wish.ageBand) === 'UNKNOWN' ? [{ code: 'AGE', minAge }] : [];
  const speak = unspoken(candidate, wish).map((language): MissingStep => ({ code: 'SPEAK', language }));
  return [...candidate.requiredSteps.map((code): MissingStep => ({ code })), ...age, ...speak];
}

function unspoken(candidate: Candidate, wish: Wish): string[] {
  const { languages } = wish;
  return languages === null ? [] : candidate.requiredLanguages.filter((language) => !languages.includes(language));
}

interface BestTime {
  /** Share of the best shift that lies in the free time, 0 to 1. */
  coverage: number;
  /** That shift; null when none fits. */
  shift: OpenShift | null;
}

/** The open shift that lies best in the free times, the soonest of equals. Without fixed times everything fits half. */
function bestTime(candidate: Candidate, slots: readonly AvailabilitySlot[]): BestTime {
  if (slots.length === 0) return { coverage: 0, shift: null };
  if (candidate.kind === 'FLEXIBLE' && candidate.shifts.length === 0) return { coverage: 0.5, shift: null };
  return candidate.shifts.reduce<BestTime>((best, shift) => {
    const coverage = coverageOf(shift, slots);
    return coverage > best.coverage ? { coverage, shift } : best;
  }, { coverage: 0, shift: null });
}

function coverageOf(shift: OpenShift, slots: readonly AvailabilitySlot[]): number {
  const minutes = new Set<number>();
  const end = Math.min(shift.toMinute, DAY_MINUTES);
  for (const slot of slots.filter((one) => one.weekday === shift.weekday)) {
    for (let minute = Math.max(shift.fromMinute, minuteOf(slot.from)); minute < Math.min(end, minuteOf(slot.to)); minute += 1) minutes.add(minute);
  }
  return minutes.size / Math.max(1, end - shift.fromMinute);
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function nearness(candidate: Candidate, wish: Wish, km: number | null): number {
  if (candidate.isRemote) return wish.from === null ? 0 : 1;
  return km === null ? 0 : Math.max(0, 1 - km / wish.radiusKm);
}

/** Share of the languages asked for that are spoken; a half where none is asked for, so that being asked for ranks higher. */
function languageShare(candidate: Candidate, languages: readonly string[] | null): number {
  const asked = [...new Set([...candidate.requiredLanguages, ...candidate.preferredLanguages])];
  if (languages === null || asked.length === 0) return 0.5;
  return asked.filter((language) => languages.includes(language)).length / asked.length;
}

/** Empty seats soon: 0 = full or far away, 1 = all seats empty today. Counted in days, so that a page stays for a day. */
function urgencyOf(shifts: readonly OpenShift[]): number {
  return Math.max(0, ...shifts.map((shift) => Math.max(0, 1 - shift.daysLeft / URGENT_WITHIN_DAYS) * (shift.freeSeats / shift.capacity)));
}

function distanceKm(candidate: Candidate, wish: Wish): number | null {
  if (candidate.isRemote || !candidate.point || !wish.from) return null;
  return kmBetween(candidate.point, wish.from);
}

/** Great-circle distance in kilometres, to a tenth. */
export function kmBetween(a: Point, b: Point): number {
  return Math.round(metresBetween(a, b) / 100) / 10;
}
