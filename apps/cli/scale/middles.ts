import { type Land } from '#region';
import { type Point } from './offering.js';

/** The middle of each Land, entered by hand and rounded to a tenth of a degree: invented towns lie around it. */
export const middles: Readonly<Record<Land, Point>> = {
  BB: { latitude: 52.5, longitude: 13.4 }, BE: { latitude: 52.5, longitude: 13.4 }, BW: { latitude: 48.5, longitude: 9.1 }, BY: { latitude: 49, longitude: 11.4 },
  HB: { latitude: 53.1, longitude: 8.8 }, HE: { latitude: 50.6, longitude: 9 }, HH: { latitude: 53.6, longitude: 10 }, MV: { latitude: 53.8, longitude: 12.6 },
  NI: { latitude: 52.8, longitude: 9.1 }, NW: { latitude: 51.5, longitude: 7.6 }, RP: { latitude: 49.9, longitude: 7.4 }, SH: { latitude: 54.2, longitude: 9.8 },
  SL: { latitude: 49.4, longitude: 7 }, SN: { latitude: 51, longitude: 13.4 }, ST: { latitude: 52, longitude: 11.7 }, TH: { latitude: 50.9, longitude: 11 },
};
