import { argumentNotLonger } from '#kernel';
import { type LifeArea, type SuitedFor } from './vocabulary.js';

/** What to find, as it arrives; null or missing does not narrow. */
export interface OfferingFilterInput {
  readonly lifeAreas?: readonly LifeArea[] | null;
  readonly languages?: readonly string[] | null;
  readonly words?: string | null;
  readonly isFree?: boolean | null;
  readonly isRemote?: boolean | null;
  readonly weekdays?: readonly number[] | null;
  readonly organisationId?: string | null;
  readonly suitedFor?: SuitedFor | null;
  readonly terms?: readonly string[] | null;
}

/** The same, bounded and normalised. Null = does not narrow. */
export interface OfferingFilter {
  lifeAreas: LifeArea[] | null;
  languages: string[] | null;
  /** As typed; empty = no words. */
  words: string;
  isFree: boolean;
  isRemote: boolean;
  weekdays: number[] | null;
  organisationId: string | null;
  suitedFor: SuitedFor | null;
  terms: string[] | null;
}

const WORDS_MAX = 200;
const VALUES_MAX = 40;

/**
 * Reads a filter. What names no language, weekday or term simply matches nothing.
 * @throws AppError BAD_USER_INPUT for more than 200 characters of words or 40 entries of a list.
 */
export function offeringFilter(input: OfferingFilterInput): OfferingFilter {
  return {
    lifeAreas: someOf('lifeAreas', input.lifeAreas),
    languages: someOf('languages', input.languages?.map((code) => code.trim().toLowerCase())),
    words: argumentNotLonger('filter.words', input.words ?? '', WORDS_MAX).trim(),
    isFree: input.isFree ?? false,
    isRemote: input.isRemote ?? false,
    weekdays: someOf('weekdays', input.weekdays?.map((day) => day >= 1 && day <= 7 ? day : 0)),
    organisationId: input.organisationId ?? null,
    suitedFor: input.suitedFor ?? null,
    terms: someOf('terms', input.terms?.map((key) => key.trim())),
  };
}

function someOf<Value>(name: string, values: readonly Value[] | null | undefined): Value[] | null {
  return values && values.length > 0 ? argumentNotLonger(`filter.${name}`, [...new Set(values)], VALUES_MAX) : null;
}
