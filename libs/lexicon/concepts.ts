import { Speller } from './spelling.js';
import { isStopWord, isStopWordOf } from './stop-words.js';
import { languagesOf, stemOf, type WordLanguage } from './stems.js';
import { type Concept, conceptLanguages, wordsOf } from './thesaurus/concept.js';
import { thesaurus } from './thesaurus/thesaurus.js';
import { type Token, tokensOf } from './tokens.js';

/** A concept that a text speaks of. */
export interface ConceptHit {
  readonly code: string;
  /** Positions of the words that name it. */
  readonly at: readonly number[];
  /** Named as a part of a longer word only, such as a course in a swimming course. */
  readonly isPart: boolean;
}

interface Phrase {
  readonly code: string;
  readonly language: WordLanguage;
  /** Stems of its words without stop words, in any order. */
  readonly stems: readonly string[];
}

/** Words that may stand between those of a phrase. */
const GAP_MAX = 3;
/** Shorter words are found in too many others: Amt in Samt. */
const PART_MIN = 5;
/** A language takes part in reading a search when it explains at least this share of what the best one does. */
const LANGUAGE_SHARE = 0.7;

const phrases = new Map<string, Phrase[]>();
const parts = new Map<string, Set<string>>();
const spellings = new Map<string, string>();
const widerOf = new Map<string, string>();
const known = new Map<string, Set<WordLanguage>>();
for (const concept of thesaurus) enter(concept);

function enter(concept: Concept): void {
  if (concept.wider) widerOf.set(concept.code, concept.wider);
  for (const language of conceptLanguages) {
    for (const words of wordsOf(concept, language)) enterPhrase(concept.code, language, tokensOf(words), words);
  }
}

function enterPhrase(code: string, language: WordLanguage, tokens: readonly Token[], written: string): void {
  for (const token of tokens) known.set(token.folded, (known.get(token.folded) ?? new Set()).add(language));
  const kept = tokens.filter((token) => !isStopWord(token.folded));
  // A phrase of which a single word would be left means nothing without the others: "Weg zur Schule", "kein Geld".
  const said = kept.length > 1 ? kept : tokens;
  const stems = [...new Set(said.map((token) => stemOf(token.folded, language)))];
  const [first] = stems;
  if (first !== undefined) phrases.set(first, [...phrases.get(first) ?? [], { code, language, stems }]);
  const [only] = tokens;
  if (tokens.length !== 1 || !only) return;
  if (!spellings.has(only.folded)) spellings.set(only.folded, written);
  const part = stemOf(only.folded, 'de');
  if (language === 'de' && only.folded.length >= PART_MIN && part.length >= PART_MIN) parts.set(part, (parts.get(part) ?? new Set()).add(code));
}

/** The concepts that a text of this language speaks of; a search, whose language nobody says, has null. */
export function conceptsIn(tokens: readonly Token[], language: WordLanguage | null): ConceptHit[] {
  const named = (language ? [language] : likelyLanguages(tokens)).flatMap((one) => namedIn(tokens, one));
  // The parts of a word say something only where the word itself names nothing.
  const partly = tokens.flatMap((token, at) => named.some((hit) => hit.at.includes(at)) ? [] : codesOfParts(token.folded).map((code) => ({ code, at: [at], isPart: true })));
  return merged([...named.filter((hit) => !named.some((other) => isWithin(hit, other))), ...partly]);
}

/** A word within a longer phrase says less than the phrase: "Miete" in "kann die Miete nicht zahlen". */
function isWithin(hit: ConceptHit, other: ConceptHit): boolean {
  return other.at.length > hit.at.length && hit.at.every((place) => other.at.includes(place));
}

/** A concept counts once, with all places that name it; whole words go before parts. */
function merged(hits: readonly ConceptHit[]): ConceptHit[] {
  const byCode = new Map<string, ConceptHit>();
  for (const hit of hits) {
    const before = byCode.get(hit.code);
    if (!before) byCode.set(hit.code, hit);
    else if (before.isPart === hit.isPart) byCode.set(hit.code, { ...before, at: [...new Set([...before.at, ...hit.at])] });
  }
  return [...byCode.values()];
}

/** The languages that a search is in as far as its words tell: "Kind" and "Rat" are English words, too. */
function likelyLanguages(tokens: readonly Token[]): WordLanguage[] {
  const explained = conceptLanguages.map((language) => ({
    language, words: tokens.filter(({ folded }) => isStopWordOf(folded, language) || known.get(folded)?.has(language)).length,
  }));
  const most = Math.max(...explained.map((one) => one.words));
  return explained.filter((one) => one.words >= most * LANGUAGE_SHARE && tokens.some((token) => languagesOf(token.folded).includes(one.language))).map((one) => one.language);
}

function namedIn(tokens: readonly Token[], language: WordLanguage): ConceptHit[] {
  const stems = tokens.map((token) => stemOf(token.folded, language));
  return stems.flatMap((stem, at) => (phrases.get(stem) ?? []).flatMap((phrase) => {
    if (phrase.language !== language) return [];
    const places = phrase.stems.map((other) => nearest(stems, { stem: other, at, reach: phrase.stems.length + GAP_MAX }));
    return places.every((place) => place >= 0) ? [{ code: phrase.code, at: places, isPart: false }] : [];
  }));
}

function nearest(stems: readonly string[], { stem, at, reach }: { stem: string; at: number; reach: number }): number {
  for (let away = 0; away <= reach; away += 1) {
    if (stems[at + away] === stem) return at + away;
    if (stems[at - away] === stem) return at - away;
  }
  return -1;
}

/** Concepts that a long German word begins or ends with: Schuldnerberatungsstelle, Kinderschwimmkurs. */
function codesOfParts(word: string): string[] {
  if (word.length < PART_MIN + 3 || !languagesOf(word).includes('de')) return [];
  const stem = stemOf(word, 'de');
  for (let length = stem.length - 1; length >= PART_MIN; length -= 1) {
    const found = [stem.slice(0, length), stem.slice(-length)].flatMap((part) => [...parts.get(part) ?? []]);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** The wider concepts of one, nearest first. */
export function widerThan(code: string): string[] {
  const wider = widerOf.get(code);
  return wider ? [wider, ...widerThan(wider)] : [];
}

/** True for a folded word that stands somewhere in the thesaurus, be it within a phrase. */
export function isThesaurusWord(word: string): boolean {
  return known.has(word);
}

/** How a folded word of the thesaurus is written; null when it stands there in phrases only. */
export function thesaurusSpelling(word: string): string | null {
  return spellings.get(word) ?? null;
}

/** Knows the words of the thesaurus. */
export const thesaurusSpeller = new Speller([...known.keys()].filter((word) => word.length >= 4));
