import { type Id } from '#kernel';
import { type OfferingContent, type SaidPlace, type SaidSchedule } from './offering.js';
import { fullOwnPlace, type FullPlace, fullSharedPlace, hoursOf, type PlaceContent } from './place.js';
import { type Schedule } from './schedule.js';

/** Where a time was entered: with the offering, or as the hours of its place. */
export type ScheduleOrigin = 'OFFERING' | 'PLACE';

/** At which of the offering's places something takes place. */
export interface TimePlace {
  /** In the list of places, from 0. */
  position: number;
  placeId: Id | null;
  /** In the route of a mobile place, from 0; null for other places, and for a time of the offering at all stops. */
  stop: number | null;
  name: string | null;
  town: string | null;
}

/** A time with what clients need to say where it comes from; `where` null = at all places of the offering. */
export type FullSchedule = Schedule & { origin: ScheduleOrigin; where: TimePlace | null };

/** An offering as people see it: what it says itself, and what its places add. */
export type FullContent = Omit<OfferingContent, 'places' | 'times'> & { places: FullPlace[]; times: FullSchedule[] };

/** Places of the network by id. */
export type KnownPlaces = ReadonlyMap<Id, PlaceContent>;

/**
 * Adds what the places say. A place lends its hours where the offering says no time for that place, and does not say
 * "by arrangement" either: own words always win, and wholly. A time at one stop of a mobile place is a time for that place.
 */
export function fullContent(content: OfferingContent, known: KnownPlaces): FullContent {
  return { ...content, ...partsFrom(content, known) };
}

/** Places and times alone. @throws Error for a reference to a place that is not among the known ones */
export function partsFrom(content: Pick<OfferingContent, 'places' | 'times' | 'isTimeByArrangement'>, known: KnownPlaces): Pick<FullContent, 'places' | 'times'> {
  const places = content.places.map((place) => (place.placeId === null ? fullOwnPlace(place) : fullSharedPlace(place.placeId, knownPlace(known, place.placeId))));
  const own = content.times.map(({ atPlace, atStop = null, ...schedule }): FullSchedule => (
    { ...schedule, origin: 'OFFERING', where: atPlace === null ? null : whereOf(places, { position: atPlace, stop: atStop }) }));
  const inherited = content.isTimeByArrangement && own.length === 0 ? [] : content.places.flatMap((place, position): FullSchedule[] => {
    const hasOwn = content.times.some(({ atPlace }) => atPlace === null || atPlace === position);
    if (place.placeId === null || hasOwn) return [];
    return hoursOf(knownPlace(known, place.placeId)).map(({ stop, schedule }) => ({ ...schedule, origin: 'PLACE', where: whereOf(places, { position, stop }) }));
  });
  return { places, times: [...own, ...inherited] };
}

function knownPlace(known: KnownPlaces, id: Id): PlaceContent {
  const place = known.get(id);
  if (!place) throw new Error(`The place ${id} was not loaded.`);
  return place;
}

function whereOf(places: readonly FullPlace[], { position, stop }: { position: number; stop: number | null }): TimePlace | null {
  const place = places[position];
  if (!place) return null;
  const at = stop === null ? undefined : place.stops[stop];
  return { position, placeId: place.placeId, stop: at === undefined ? null : stop, name: at?.name ?? place.name, town: at?.town ?? place.town };
}

/** What the offering itself had said, taken from what people see. */
export function saidIn({ places, times, isTimeByArrangement }: Pick<FullContent, 'places' | 'times' | 'isTimeByArrangement'>): Pick<OfferingContent, 'places' | 'times' | 'isTimeByArrangement'> {
  return {
    isTimeByArrangement,
    places: places.map(({ placeId, name, street, postcode, town, district, latitude, longitude, barrierFacts }): SaidPlace => (
      placeId === null ? { placeId, name, street, postcode, town: town ?? '', district, latitude, longitude, barrierFacts } : { placeId })),
    times: times.filter(({ origin }) => origin === 'OFFERING').map(({ origin: _origin, where, ...schedule }): SaidSchedule => (
      { ...schedule, atPlace: where?.position ?? null, ...(where === null || where.stop === null ? {} : { atStop: where.stop }) })),
  };
}
