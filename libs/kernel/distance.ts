/** A point on the earth: WGS 84, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_METRES = 6_371_000;

/** Great-circle distance in metres. */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => degrees * Math.PI / 180;
  const sineOfHalf = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const h = sineOfHalf(b.latitude - a.latitude)
    + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * sineOfHalf(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}
