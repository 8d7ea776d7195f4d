import { berlinInstant, folded, isSameJson, LocalDate, metresBetween, type Point, zonedInstant } from '#kernel';
import { areContrasted, isSameTitle, likeness, textLikeness } from './likeness.js';
import { type Address } from './offering.js';
import { type Calendar, LOOK_AHEAD_DAYS, type Occurrence, onDay, type Schedule } from './schedule.js';

/** What speaks for two entries of one offering. */
export type DuplicateReason =
  | 'SAME_ADDRESS' | 'NEAR_PLACE' | 'SAME_HOUSE' | 'SAME_TOWN' | 'ONLINE' | 'SIMILAR_TITLE' | 'SAME_TEXT' | 'OVERLAPPING_TIMES' | 'TIME_BY_ARRANGEMENT';

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
/** Share of words that two descriptions have in common when one was written from the other. Measured with duplicate-pairs.spec.ts. */
const TEXT_LIKENESS_MIN = 0.8;
const DAY_MINUTES = 1440;

/**
 * Why two offerings are probably one: they share a place, a name or a text, and a time. Null unless all three speak for it.
 * Times by arrangement can be any time, so they do not speak against it in one house. Where one of the three is weak, the
 * others have to be strong: in a town, or online, there is room for two of everything, so it takes the same hours or text;
 * and under another title it takes the same text and the same hours.
 */
export function duplicateReasons(one: Comparable, other: Comparable, at: { today: LocalDate; calendar: Calendar }): DuplicateReason[] | null {
  const place = sharedPlace(one.places, other.places) ?? (isOnlineAlone(one) && isOnlineAlone(other) ? 'ONLINE' : null);
  if (place === null) return null;
  const known = [...one.places, ...other.places].flatMap(({ name, town, district, street }) => [name, town, district, street]).filter((word) => word !== null);
  known.push(...one.organisations, ...other.organisations);
  const isTitleShared = isSameTitle(one.title, other.title, known);
  if (!isTitleShared && areContrasted(one.title, other.title, known)) return null;
  const isTextShared = textLikeness(one.description, other.description) >= TEXT_LIKENESS_MIN;
  if (!isTitleShared && !isTextShared) return null;
  const time = sharedTime(one.times, other.times, at);
  if (time === null) return null;
  const isHouse = place !== 'SAME_TOWN' && place !== 'ONLINE';
  const isSameTime = time === 'SAME_TIMES';
  const isEnough = isTitleShared ? isHouse || isTextShared || isSameTime : isSameTime;
  return isEnough ? [place, ...(isTitleShared ? ['SIMILAR_TITLE' as const] : []), ...(isTextShared ? ['SAME_TEXT' as const] : []), isSameTime ? 'OVERLAPPING_TIMES' : time] : null;
}

/**
 * True for two entries of one organisation that are one, though they may say too little to be compared with those of others:
 * the same title, and nothing that speaks against it. A place or a time that one of them leaves open does not.
 */
export function areOwnDoubles(one: Comparable, other: Comparable, at: { today: LocalDate; calendar: Calendar }): boolean {
  if (folded(one.title) !== folded(other.title)) return false;
  const isPlaceOpen = one.places.length === 0 || other.places.length === 0;
  return (isPlaceOpen || sharedPlace(one.places, other.places) !== null) && (isSameJson(one.times, other.times) || sharedTime(one.times, other.times, at) !== null);
}

function isOnlineAlone({ isRemote, places }: Comparable): boolean {
  return isRemote && places.length === 0;
}

function sharedPlace(ones: readonly Address[], others: readonly Address[]): DuplicateReason | null {
  const found = ones.flatMap((one) => others.map((other) => placeReason(one, other)));
  return (['SAME_ADDRESS', 'NEAR_PLACE', 'SAME_HOUSE', 'SAME_TOWN'] as const).find((reason) => found.includes(reason)) ?? null;
}

/** A town is shared only where one of them says no more than the town; two houses of a town are two places. */
function placeReason(one: Address, other: Address): DuplicateReason | null {
  const isSameTown = folded(one.town) === folded(other.town) || (one.postcode !== null && one.postcode === other.postcode);
  if (isSameTown && one.street !== null && other.street !== null && streetOf(one.street) === streetOf(other.street)) return 'SAME_ADDRESS';
  const metres = distanceMetres(one, other);
  if (metres !== null) return metres <= NEAR_METRES ? 'NEAR_PLACE' : null;
  if (isSameTown && (isTownAlone(one) || isTownAlone(other))) return isSameDistrict(one, other) ? 'SAME_TOWN' : null;
  if (one.street !== null && other.street !== null) return null;
  const isSameName = one.name !== null && other.name !== null && likeness(one.name, other.name) >= HOUSE_LIKENESS_MIN;
  return isSameTown && isSameName ? 'SAME_HOUSE' : null;
}

function isTownAlone({ name, street, latitude }: Address): boolean {
  return name === null && street === null && latitude === null;
}

function isSameDistrict({ district: one }: Address, { district: other }: Address): boolean {
  return one === null || other === null || folded(one) === folded(other);
}

/** "Marktstr. 1" and "Marktstraße 1" are one. */
export function streetOf(street: string): string {
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

type SharedTime = 'SAME_TIMES' | 'OVERLAPPING_TIMES' | 'TIME_BY_ARRANGEMENT';

/** Whether they ever take place at the same time, from today on as far as next times are looked for; SAME_TIMES where they also begin and end together. */
function sharedTime(ones: readonly Schedule[], others: readonly Schedule[], at: { today: LocalDate; calendar: Calendar }): SharedTime | null {
  if (ones.length === 0 || others.length === 0) return 'TIME_BY_ARRANGEMENT';
  // On the clock of one zone minutes tell the order; across zones instants do, which take longer to work out.
  const isOneZone = new Set([...ones, ...others].map(({ zone }) => zone)).size === 1;
  const spans = [ones, others].flatMap((times, side) => spansOf(times, { ...at, minuteOf: isOneZone ? clockMinute : instantMinute }).map((span) => ({ ...span, side }))).sort((a, b) => a.from - b.from);
  // Walking through all beginnings: what began earlier on the other side and is not over yet overlaps.
  const lastEnd = [0, 0];
  let found: SharedTime | null = null;
  const seen: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const { from, to, side } of spans) {
    if (seen[side === 0 ? 1 : 0].has(`${from} ${to}`)) return 'SAME_TIMES';
    seen[side === 0 ? 0 : 1].add(`${from} ${to}`);
    if ((lastEnd[1 - side] ?? 0) > from) found = 'OVERLAPPING_TIMES';
    lastEnd[side] = Math.max(lastEnd[side] ?? 0, to);
  }
  return found;
}

/** Minutes between the beginning of `today` and a time of another day. */
type MinuteOf = (today: LocalDate, date: LocalDate, at: Pick<Occurrence, 'zone'> & { clock: string }) => number;

const clockMinute: MinuteOf = (today, date, { clock }) => LocalDate.daysBetween(today, date) * DAY_MINUTES + minutesOf(clock);
const instantMinute: MinuteOf = (today, date, { clock, zone }) => (zonedInstant(date, clock, zone).getTime() - berlinInstant(today, '00:00').getTime()) / 60_000;

/** When it takes place, in minutes since the beginning of today; what began yesterday and goes on over midnight counts. */
function spansOf(times: readonly Schedule[], { today, calendar, minuteOf }: { today: LocalDate; calendar: Calendar; minuteOf: MinuteOf }): { from: number; to: number }[] {
  return Array.from({ length: LOOK_AHEAD_DAYS + 2 }, (_, at) => LocalDate.addDays(today, at - 1)).flatMap((date) => times.flatMap((time) => {
    const occurrence = onDay(time, date, calendar);
    if (occurrence === null) return [];
    const { from, to, zone, endsNextDay } = occurrence;
    return [{ from: minuteOf(today, date, { clock: from, zone }), to: minuteOf(today, endsNextDay ? LocalDate.addDays(date, 1) : date, { clock: to, zone }) }];
  })).filter((span) => span.to > 0);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
