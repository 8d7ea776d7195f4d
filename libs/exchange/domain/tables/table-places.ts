import { type Cells } from './table-columns.js';

const postcodeAndTown = /^(?:D[-\s]\s?)?(\d{4,5})(?:[\s,]+(\p{L}.*))?$/u;
const wholeAddress = /^(.*\S)\s*[,\n]\s*(?:D[-\s]\s?)?(\d{5})\s+(\p{L}.*)$/su;

/**
 * Postcode and town in cells of their own, where a list has them in one of them ("24534 Neumünster") or behind the street. Two
 * postcodes that differ stay where they are, to be told.
 */
export function withPlaceDivided(cells: Cells): Cells {
  const { street = '', postcode = '', town = '' } = cells;
  const inTown = postcodeAndTown.exec(town);
  if (inTown) return postcode === '' || postcode === inTown[1] ? { ...cells, postcode: inTown[1] ?? '', town: inTown[2] ?? '' } : cells;
  const inPostcode = postcodeAndTown.exec(postcode);
  if (inPostcode?.[2] !== undefined && (town === '' || town === inPostcode[2])) return { ...cells, postcode: inPostcode[1] ?? '', town: inPostcode[2] };
  const whole = wholeAddress.exec(street);
  const isOnlyThere = whole !== null && (postcode === '' || postcode === whole[2]) && (town === '' || town === whole[3]);
  return isOnlyThere ? { ...cells, street: whole[1] ?? '', postcode: whole[2] ?? '', town: whole[3] ?? '' } : cells;
}
