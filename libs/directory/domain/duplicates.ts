import { folded, LocalDate, metresBetween, type Point } from '#kernel';
import { isSameTitle, likeness } from './likeness.js';
import { type Address } from './offering.js';
import { type Calendar, LOOK_AHEAD_DAYS, onDay, type Schedule } from './schedule.js';

/** What speaks for two entries of one offering. */
export type DuplicateReason = 'SAME_ADDRESS' | 'NEAR_PLACE' | 'SAME_HOUSE' | 'SIMILAR_TITLE' | 'OVERLAPPING_TIMES' | 'TIME_BY_ARRANGEMENT';

/** What is compared of an offering. */
export interface Comparable {
  title: string;
  description: string;
  /** It can be used from home. */
  isRemote: boolean;
  /** Where one can go, whoever entered it. */
  places: readonly Address[];
  times: readonly Schedule[];
  /** Names of who runs it. */
  organisations: readonly string[];
}

/** Two points closer than this are one house, as far as maps and fingers are exact. */
export const NEAR_METRES = 100;
const HOUSE_LIKENESS_MIN = 0.5;
const DAY_MINUTES = 1440;

/**
 * Why two offerings are probably one: they share a place, a name and a time. Null unless all three speak for it. Times by
 * arrangement can be any time, so they never speak against it.
 */
export function duplicateReasons(one: Comparable, other: Comparable, at: { today: LocalDate; calendar: Calendar }): DuplicateReason[] | null {
  const place = sharedPlace(one.places, other.places);
  if (place === null) return null;
  const known = [...one.places, ...other.places].flatMap(({ name, town, district, street }) => [name, town, district, street]).filter((word) => word !== null);
  if (!isSameTitle(one.title, other.title, [...known, ...one.organisations, ...other.organisations])) return null;
  const time = sharedTime(one.times, other.times, at);
  return time === null ? null : [place, 'SIMILAR_TITLE', time];
}

function sharedPlace(ones: readonly Address[], others: readonly Address[]): DuplicateReason | null {
  const found = ones.flatMap((one) => others.map((other) => placeReason(one, other)));
  return (['SAME_ADDRESS', 'NEAR_PLACE', 'SAME_HOUSE'] as const).find((reason) => found.includes(reason)) ?? null;
}

/** A town alone says nothing: in it there is room for two of everything. */
function placeReason(one: Address, other: Address): DuplicateReason | null {
  const isSameTown = folded(one.town) === folded(other.town) || (one.postcode !== null && one.postcode === other.postcode);
  if (isSameTown && one.street !== null && other.street !== null && streetOf(one.street) === streetOf(other.street)) return 'SAME_ADDRESS';
  const metres = distanceMetres(one, other);
  if (metres !== null) return metres <= NEAR_METRES ? 'NEAR_PLACE' : null;
  if (one.street !== null && other.street !== null) return null;
  const isSameName = one.name !== null && other.name !== null && likeness(one.name, other.name) >= HOUSE_LIKENESS_MIN;
  return isSameTown && isSameName ? 'SAME_HOUSE' : null;
}

/** "Marktstr. 1" and "Marktstraße 1" are one. */
function streetOf(street: string): string {
  return folded(street.replaceAll(/str(?:\.|\b)/giu, 'straße')).replaceAll(' ', '');
}

/** Between two places in metres; null where one of them has no point. */
function distanceMetres(one: Address, other: Address): number | null {
  const [from, to] = [pointOf(one), pointOf(other)];
  return from && to && metresBetween(from, to);
}

function pointOf({ latitude, longitude }: Address): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** Whether they ever take place at the same time, from today on as far as next times are looked for. */
function sharedTime(ones: readonly Schedule[], others: readonly Schedule[], at: { today: LocalDate; calendar: Calendar }): DuplicateReason | null {
  if (ones.length === 0 || others.length === 0) return 'TIME_BY_ARRANGEMENT';
  const spans = [ones, others].flatMap((times, side) => spansOf(times, at).map((span) => ({ ...span, side }))).sort((a, b) => a.from - b.from);
  // Walking through all beginnings: what began earlier on the other side and is not over yet overlaps.
  const lastEnd = [0, 0];
  for (const { from, to, side } of spans) {
    if ((lastEnd[1 - side] ?? 0) > from) return 'OVERLAPPING_TIMES';
    lastEnd[side] = Math.max(lastEnd[side] ?? 0, to);
  }
  return null;
}

/** When it takes place, in minutes since the beginning of today; what began yesterday and goes on over midnight counts. */
function spansOf(times: readonly Schedule[], { today, calendar }: { today: LocalDate; calendar: Calendar }): { from: number; to: number }[] {
  return Array.from({ length: LOOK_AHEAD_DAYS + 2 }, (_, at) => at - 1).flatMap((ahead) => times.flatMap((time) => {
    const occurrence = onDay(time, LocalDate.addDays(today, ahead), calendar);
    if (occurrence === null) return [];
    const start = ahead * DAY_MINUTES;
    return [{ from: start + minutesOf(occurrence.from), to: start + minutesOf(occurrence.to) + (occurrence.endsNextDay ? DAY_MINUTES : 0) }];
  })).filter((span) => span.to > 0);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
