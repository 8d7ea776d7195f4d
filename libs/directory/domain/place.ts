import { type Id, isSameJson } from '#kernel';
import { type BarrierFact } from './barrier-facts.js';
import { type Address, type OwnPlace } from './offering.js';
import { type Schedule } from './schedule.js';

/** PHYSICAL has an address; MOBILE comes to its stops; REMOTE is reached by a link or telephone and has no address. */
export type PlaceKind = 'PHYSICAL' | 'MOBILE' | 'REMOTE';

/** Whose offerings may take place there besides those of the organisation that keeps it. */
export type PlaceSharing = 'OWN' | 'PARTNERS' | 'NETWORK';

/** Where a mobile place stops, and when. */
export interface Stop extends Address {
  hours: Schedule[];
}

/** Everything that is said about a place. */
export interface PlaceContent {
  kind: PlaceKind;
  name: string;
  /** PHYSICAL only; the town always, the rest where known. */
  street: string | null;
  postcode: string | null;
  town: string | null;
  district: string | null;
  /** WGS 84 in degrees; null when unknown, and then the longitude is null too. */
  latitude: number | null;
  longitude: number | null;
  /** REMOTE has at least one of these two. */
  link: string | null;
  phone: string | null;
  /** How to get there by bus and train. */
  transport: string | null;
  note: string | null;
  barrierFacts: BarrierFact[];
  /** When it is open; empty for MOBILE, whose stops have theirs. */
  hours: Schedule[];
  /** MOBILE only, in the order of the route. */
  stops: Stop[];
  sharedWith: PlaceSharing;
}

/** A place of an offering with all that is known of it, wherever that was entered. */
export interface FullPlace extends Omit<PlaceContent, 'name' | 'hours' | 'stops' | 'sharedWith'> {
  /** Null = entered with the offering itself. */
  placeId: Id | null;
  /** Null where a place that was entered with the offering has none. */
  name: string | null;
  stops: Address[];
}

/** What was entered with an offering, in the same shape. */
export function fullOwnPlace({ placeId, name, street, postcode, town, district, latitude, longitude, barrierFacts }: OwnPlace): FullPlace {
  return {
    placeId, kind: 'PHYSICAL', name, street, postcode, town, district, latitude, longitude, link: null, phone: null, transport: null, note: null, barrierFacts, stops: [],
  };
}

/** What a place of the network says of itself. */
export function fullSharedPlace(placeId: Id, { hours: _hours, sharedWith: _sharing, stops, ...place }: PlaceContent): FullPlace {
  return { placeId, ...place, stops: stops.map(({ hours: _stopHours, ...address }) => address) };
}

/** The spots on the map that one can go to; none for what is remote. */
export function addressesOf({ kind, name, street, postcode, town, district, latitude, longitude, stops }: FullPlace): Address[] {
  if (kind === 'MOBILE') return stops.map((stop) => ({ ...stop, name: stop.name ?? name }));
  return town === null ? [] : [{ name, street, postcode, town, district, latitude, longitude }];
}

/**
 * Where a stop is after a route was changed: where the same address stands now, else where it stood when only what is said
 * about it has changed. Null when it is no longer on the route. Positions from 0.
 */
export function stopAfter(stop: number, before: readonly Address[], after: readonly Address[]): number | null {
  const isSame = (one: Address | undefined, other: Address | undefined): boolean => one !== undefined && other !== undefined && isSameJson(addressOnly(one), addressOnly(other));
  if (isSame(before[stop], after[stop])) return stop;
  const moved = after.findIndex((one) => isSame(before[stop], one));
  if (moved >= 0) return moved;
  const isCorrected = after[stop] !== undefined && before.length === after.length && !before.some((one) => isSame(one, after[stop]));
  return isCorrected ? stop : null;
}

function addressOnly({ name, street, postcode, town, district, latitude, longitude }: Address): Address {
  return { name, street, postcode, town, district, latitude, longitude };
}

/** The hours of a place with the stop they belong to; null = the place itself. */
export function hoursOf({ hours, stops }: Pick<PlaceContent, 'hours' | 'stops'>): { stop: number | null; schedule: Schedule }[] {
  return [
    ...hours.map((schedule) => ({ stop: null, schedule })), ...stops.flatMap((stop, at) => stop.hours.map((schedule) => ({ stop: at, schedule }))),
  ];
}
