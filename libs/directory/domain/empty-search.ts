import { type Language, LocalDate } from '#kernel';
import { type OfferingFilter } from './offering-filter.js';
import { type LifeArea } from './vocabulary.js';

/** Where somebody found nothing: the whole of what is kept of it. */
export interface EmptySearchKey {
  /** Null = narrowed to none. */
  lifeArea: LifeArea | null;
  /** Null = none named. */
  place: string | null;
  /** In which the person typed, where that is clear and not German, else read. */
  language: Language;
}

/** Numbers below this are never shown: a few searches can be those of one person. */
export const SHOWN_MIN = 5;

/** The first day of its month. */
export function monthOf(day: LocalDate): LocalDate {
  return LocalDate.addDays(day, 1 - Number(day.slice(-2)));
}

/** True for a search that asks for something; who leaves everything open looks through what there is. */
export function asksForSomething(filter: OfferingFilter): boolean {
  return Object.values(filter).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== ''));
}

/** What is known of a search besides its filter. */
export interface EmptySearchFacts {
  /** In which the person read, or typed. */
  language: Language;
  /** From which it was to be near. */
  town?: string | null;
  /** What its words are about. */
  areas?: readonly LifeArea[];
}

/**
 * What a search counts under: under each life area that it named, so that none of them is overlooked, else those that its words
 * are about, and the town from which it was to be near.
 */
export function keysOf(filter: OfferingFilter, { language, town = null, areas = [] }: EmptySearchFacts): EmptySearchKey[] {
  const place = town === null ? null : placeName(town);
  const named: readonly (LifeArea | null)[] = filter.lifeAreas ?? (areas.length > 0 ? areas : [null]);
  return [...new Set(named)].map((lifeArea) => ({ lifeArea, place, language }));
}

/** Words that stay small in the name of a place. */
const small = new Set(['am', 'an', 'auf', 'bei', 'der', 'im', 'in', 'ob', 'vor', 'zur', 'zum', 'und']);

/** The name of a place as everybody writes it, so that `neumünster` and `NEUMÜNSTER` are counted together; null when it is none. */
export function placeName(typed: string): string | null {
  if (!/^[\p{L}\p{M}][\p{L}\p{M} .'’()/-]*$/u.test(typed)) return null;
  return typed.toLowerCase().replaceAll(/ +/g, ' ').replaceAll(/[\p{L}\p{M}]+/gu, (word, at: number) => (at > 0 && small.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`));
}
