import { type ConceptHit, conceptsIn, likelyLanguages } from './concepts.js';
import { type WordLanguage } from './stems.js';
import { areasOfConcepts } from './thesaurus/thesaurus.js';
import { tokensOf } from './tokens.js';

/** What can be told of a search without its words. */
export interface Subject {
  /** Codes of the areas of life that it is about: at most two; none when nothing is known of it, or when it may be about more. */
  readonly areas: readonly string[];
  /** The only language that it is probably in; null when it may be in several. */
  readonly language: WordLanguage | null;
}

const AREAS_MAX = 2;

/** What a search is about, and in which language. */
export function subjectOf(text: string): Subject {
  const tokens = tokensOf(text);
  const hits = conceptsIn(tokens, null);
  const whole = areasOf(hits.filter((hit) => !hit.isPart));
  const areas = whole.length > 0 ? whole : areasOf(hits);
  const likely = tokens.length === 0 ? [] : likelyLanguages(tokens);
  return { areas: areas.length <= AREAS_MAX ? areas : [], language: likely.length === 1 ? likely[0] ?? null : null };
}

/** The areas of life that a text names in whole words, however many; none when it names none. */
export function areasNamedIn(text: string): string[] {
  return areasOf(conceptsIn(tokensOf(text), null).filter((hit) => !hit.isPart));
}

function areasOf(hits: readonly ConceptHit[]): string[] {
  return [...new Set(hits.flatMap(({ code }) => areasOfConcepts.get(code) ?? []))];
}
