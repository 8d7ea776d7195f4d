/** The languages in which a concept has words. Words of Leichte Sprache are among the German ones, Russian ones among the Ukrainian. */
export const conceptLanguages = ['de', 'en', 'ar', 'uk', 'tr'] as const;
/** One of the languages in which a concept has words. */
export type ConceptLanguage = (typeof conceptLanguages)[number];

/**
 * A thing that people look for, with the words by which they call it. The words of a language are one text, separated
 * by commas: the usual name first, then synonyms, abbreviations, official and everyday words, and what people write
 * who describe their problem. A word nearly always means this concept, and no word stands in more than three.
 */
export interface Concept extends Readonly<Record<ConceptLanguage, string>> {
  readonly code: string;
  /** Code of a wider concept: whoever looks for that one is glad to find this one, too. */
  readonly wider?: string;
  /** What people say in German who describe their situation: understood when they ask, and never taken from what an offering says. */
  readonly asked?: readonly string[];
}

/** The words and short phrases of a concept in a language, the usual name first. */
export function wordsOf(concept: Concept, language: ConceptLanguage): string[] {
  return concept[language].split(', ');
}
