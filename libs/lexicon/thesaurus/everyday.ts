import { everydayLife } from './everyday-life.js';
import { everydayMeans } from './everyday-means.js';

/** Words of one place in a phrase; a phrase of n places stands for all that can be made of them. */
const BETWEEN_CHOICES = '/';

/**
 * What people say who describe their situation instead of naming a thing, in German, by the code of the concept that helps
 * them. `Mutter/Vater waschen` stands for two phrases.
 */
export const everydayWords: ReadonlyMap<string, readonly string[]> = new Map([...grouped([...Object.entries(everydayMeans), ...Object.entries(everydayLife)])]);

function grouped(entries: readonly (readonly [string, string])[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [code, text] of entries) words.set(code, [...new Set([...words.get(code) ?? [], ...text.split(', ').flatMap(spelledOut)])]);
  return words;
}

/** Every phrase that can be made of one with choices. */
export function spelledOut(phrase: string): string[] {
  return phrase.split(' ').reduce<string[]>((made, place) => made.flatMap((before) => place.split(BETWEEN_CHOICES).map((word) => (before === '' ? word : `${before} ${word}`))), ['']);
}
