import { type SearchWord, searchWords } from './folding.js';
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
}

/** The same, bounded and normalised. Null = does not narrow. */
export interface OfferingFilter {
  lifeAreas: LifeArea[] | null;
  languages: string[] | null;
  words: SearchWord[];
  isFree: boolean;
  isRemote: boolean;
  weekdays: number[] | null;
  organisationId: string | null;
  suitedFor: SuitedFor | null;
}

const WORDS_MAX = 200;
const VALUES_MAX = 40;

/**
 * Reads a filter. Nothing in it is an error for somebody who searches: what names no language or weekday simply
 * matches nothing, and too much is cut off.
 */
export function offeringFilter(input: OfferingFilterInput): OfferingFilter {
  return {
    lifeAreas: someOf(input.lifeAreas),
    languages: someOf(input.languages?.map((code) => code.trim().toLowerCase())),
    words: searchWords((input.words ?? '').slice(0, WORDS_MAX)),
    isFree: input.isFree ?? false,
    isRemote: input.isRemote ?? false,
    weekdays: someOf(input.weekdays?.map((day) => day >= 1 && day <= 7 ? day : 0)),
    organisationId: input.organisationId ?? null,
    suitedFor: input.suitedFor ?? null,
  };
}

function someOf<Value>(values: readonly Value[] | null | undefined): Value[] | null {
  return values && values.length > 0 ? [...new Set(values)].slice(0, VALUES_MAX) : null;
}
