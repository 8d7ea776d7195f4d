import { isReachableFromHome } from './card.js';
import { type Comparable } from './duplicates.js';
import { type FullContent } from './full-content.js';
import { addressesOf } from './place.js';

/** What is compared of an offering, of its content as of its card. `organisations` are the names of those behind it, as far as they are known. */
export function comparableOf(content: Pick<FullContent, 'title' | 'description' | 'isRemote' | 'places' | 'times'>, organisations: readonly (string | null | undefined)[]): Comparable {
  const { title, description, places, times } = content;
  return { title, description, times, isRemote: isReachableFromHome(content), organisations: organisations.filter((name) => typeof name === 'string'), places: places.flatMap(addressesOf) };
}
