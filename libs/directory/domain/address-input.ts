import { type InputReader } from '#kernel';
import { type Given } from './given.js';
import { type Address } from './offering.js';

/** An address as it arrives. */
export type AddressFields = Given<Address>;

const NAME_MAX = 160;
const TOWN_MAX = 120;
const POSTCODE_LENGTH = 5;

/** Reads an address, of which the town is needed; problems are named below `path`. */
export function readAddress(reader: InputReader, fields: AddressFields, path: string): Address {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const read: Address = {
    name: reader.optionalText(below('name'), fields.name, { max: NAME_MAX }),
    street: reader.optionalText(below('street'), fields.street, { max: NAME_MAX }),
    postcode: reader.optionalText(below('postcode'), fields.postcode, { max: POSTCODE_LENGTH }),
    town: reader.text(below('town'), fields.town, { max: TOWN_MAX }),
    district: reader.optionalText(below('district'), fields.district, { max: TOWN_MAX }),
    latitude: fields.latitude ?? null,
    longitude: fields.longitude ?? null,
  };
  if (read.postcode !== null && !/^\d{5}$/.test(read.postcode)) reader.problem(below('postcode'), 'NOT_ALLOWED', { de: 'Fünf Ziffern.', en: 'Five digits.' });
  if (!isPoint(read)) reader.problem(below('latitude'), 'OUT_OF_RANGE', { de: 'Breite und Länge in Grad, beide oder keine.', en: 'Latitude and longitude in degrees, both or neither.' });
  return read;
}

function isPoint({ latitude, longitude }: Address): boolean {
  if (latitude === null || longitude === null) return latitude === longitude;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
