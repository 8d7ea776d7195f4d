import { AppError, argumentNotLonger, argumentWithin, type Point } from '#kernel';
import { soughtTown } from './sought-town.js';

/** How far people would go, as it arrives. */
export interface NearInput {
  readonly place?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly km?: number | null;
}

/** The same, bounded: from a town or postcode as typed, or from a point. */
export interface Near {
  place: string | null;
  point: Point | null;
  metres: number;
}

const PLACE_MAX = 120;
const KM = { min: 1, max: 100 };
const KM_USUAL = 10;
const LATITUDE = { min: -90, max: 90 };
const LONGITUDE = { min: -180, max: 180 };

/** Reads how far people would go. @throws AppError BAD_USER_INPUT unless a place or a whole point is given, in their bounds. */
export function nearOf({ place, latitude, longitude, km }: NearInput): Near {
  const metres = argumentWithin('filter.near.km', km ?? KM_USUAL, KM) * 1000;
  const isPoint = typeof latitude === 'number' || typeof longitude === 'number';
  const name = argumentNotLonger('filter.near.place', place ?? '', PLACE_MAX).trim();
  if (isPoint === (name !== '')) {
    throw new AppError('BAD_USER_INPUT', {
      de: 'Bitte entweder einen Ort oder eine Postleitzahl angeben, oder einen Punkt.', en: 'Please give either a town or postcode, or a point.',
    }, { argument: 'filter.near.place' });
  }
  if (!isPoint) return { place: name, point: null, metres };
  const point = { latitude: rounded(argumentWithin('filter.near.latitude', latitude ?? NaN, LATITUDE)), longitude: rounded(argumentWithin('filter.near.longitude', longitude ?? NaN, LONGITUDE)) };
  return { place: null, point, metres };
}

/** To about a centimetre; far smaller numbers are none for a database. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** A place that an offering has, as far as distances need it. */
export interface Spot {
  latitude: number | null;
  longitude: number | null;
  postcode: string | null;
  town: string | null;
}

/** Where an offering is, for distances: its points, and what is sought in the list of towns for those places that have none. */
export interface Whereabouts {
  latitudes: number[];
  longitudes: number[];
  towns: string[];
}

/** Where these places and the stops of mobile ones are. */
export function whereabouts(places: Places): Whereabouts {
  const { points, pointless } = spotsOf(places);
  return {
    latitudes: points.map(({ latitude }) => latitude), longitudes: points.map(({ longitude }) => longitude),
    towns: [...new Set(pointless.map(({ town, postcode }) => soughtTown(town, postcode)).filter((sought) => sought !== ''))],
  };
}

type Places = readonly (Spot & { stops: readonly Spot[] })[];

/** The same places and stops: the points of those that have one, and those that have none. */
export function spotsOf(places: Places): { points: Point[]; pointless: Spot[] } {
  const spots = places.flatMap((place) => [place, ...place.stops]);
  const points = spots.flatMap(({ latitude, longitude }) => (latitude === null || longitude === null ? [] : [{ latitude, longitude }]));
  return { points, pointless: spots.filter(({ latitude, longitude }) => latitude === null || longitude === null) };
}
