import { folded } from '#kernel';
import { type Lookalike, Speller } from './spelling.js';
import { isStopWord, isStopWordOf } from './stop-words.js';
import { languagesOf, stemOf, withoutDoubles, type WordLanguage } from './stems.js';
import { type Concept, conceptLanguages, wordsOf } from './thesaurus/concept.js';
import { thesaurus } from './thesaurus/thesaurus.js';
import { relatedConcepts } from './thesaurus/related.js';
import { type Token, tokensOf } from './tokens.js';

/** A concept that a text speaks of. */
export interface ConceptHit {
  readonly code: string;
  /** Positions of the words that name it. */
  readonly at: readonly number[];
  /** Named as a part of a longer word only, such as a course in a swimming course. */
  readonly isPart: boolean;
  /** Told by how people describe their situation, not by a name of the thing. */
  readonly isAsked: boolean;
}

interface Phrase {
  readonly code: string;
  readonly language: WordLanguage;
  /** Stems of its words without stop words, in any order. */
  readonly stems: readonly string[];
  /** The word in the spelling of comparisons, of a single one; null of several. */
  readonly word: string | null;
  /** Of somebody who asks, never of an offering. */
  readonly isAsked: boolean;
}

/** Before the stem of a stop word within a phrase. */
const STOP = '.';
const beforeNouns = new Set(['mein', 'meine', 'meinem', 'meinen', 'meiner', 'dein', 'sein', 'ihrem', 'der', 'dem', 'den', 'ein', 'einem', 'einen']);
/** Whom people speak of, and what stands in questions of every kind. */
const general = new Set(('kind kinder sohn tochter junge baby mann frau vater mutter mama papa oma opa eltern familie freund freundin partner ex bruder schwester tante schule klasse arbeit arbeiten geld hilfe amt '
  + 'wohnung leute menschen leben arzt alt jahr jahre termin mädchen reden krank zeit').split(' ').map((word) => stemOf(folded(word), 'de')));
/** Words that may stand between those of a phrase. */
const GAP_MAX = 3;
/** And in a search, which is about one thing: "Meine Mutter kann sich nicht mehr alleine waschen." */
const ASKED_GAP_MAX = 8;
const prefixes = new Set(['an', 'auf', 'aus', 'be', 'bei', 'ein', 'ent', 'er', 'fort', 'ge', 'gem', 'her', 'hin', 'hinter', 'mit', 'nach', 'uber', 'um', 'un', 'unter', 'ur', 'ver', 'vor', 'weg', 'wieder', 'zer', 'zu', 'zusammen', 'ab']);
/** Shorter words resemble too much. */
const SPELT_MIN = 4;
/** Letters that a compound has besides its part. */
const REST_MIN = 2;
/** Shorter words are found in too many others: Amt in Samt. */
const PART_MIN = 5;
/** A language takes part in reading a search when it explains at least this share of what the best one does. */
const LANGUAGE_SHARE = 0.7;

/** How long other work waits while the thesaurus is taken apart. */
const SLICE_MS = 3;

/** The thesaurus, taken apart for looking up. */
interface Index {
  /** By the first stem of each. */
  readonly phrases: Map<string, Phrase[]>;
  /** Codes by the stem of a German noun. */
  readonly parts: Map<string, Set<string>>;
  /** Single words as they are written, by their folded spelling. */
  readonly spellings: Map<string, string>;
  readonly wider: Map<string, string>;
  /** Every folded word with the languages in which it stands somewhere. */
  readonly known: Map<string, Set<WordLanguage>>;
  /** Words that are no stop words, with single consonants: "man" may be meant as "Mann". */
  readonly plain: Set<string>;
  readonly speller: Speller;
}

let built: Index | undefined;

let building: Generator<void, Index> | undefined;

/** Made when it is first needed, unless it was begun before: a command that searches nothing does not wait for it. */
function index(): Index {
  while (!built) built = further();
  return built;
}

/**
 * Begins to take the thesaurus apart, which takes seconds, in slices between other work, so that nobody's first search or
 * card waits for it. Keeps no program from ending.
 */
export function beginIndex(): void {
  const until = performance.now() + SLICE_MS;
  while (!built && performance.now() < until) built = further();
  if (!built) setImmediate(beginIndex).unref();
}

/** Does at once what is left of it: before work that would have to wait with transactions open. */
export function completeIndex(): void {
  index();
}

/** One concept more; the index once it was the last. */
function further(): Index | undefined {
  building ??= build();
  const step = building.next();
  return step.done === true ? step.value : undefined;
}

function* build(): Generator<void, Index> {
  const into: Making = { phrases: new Map(), parts: new Map(), spellings: new Map(), wider: new Map(), known: new Map(), plain: new Set(), spelt: new Set() };
  for (const concept of thesaurus) {
    enter(into, concept);
    yield;
  }
  return { ...into, speller: new Speller([...into.spelt].filter((word) => word.length >= SPELT_MIN)) };
}

type Making = Omit<Index, 'speller'> & { readonly spelt: Set<string> };

function enter(making: Making, concept: Concept): void {
  if (concept.wider) making.wider.set(concept.code, concept.wider);
  for (const language of conceptLanguages) {
    for (const written of wordsOf(concept, language)) enterPhrase(making, { code: concept.code, language, written, isAsked: false });
  }
  for (const written of concept.asked ?? []) enterPhrase(making, { code: concept.code, language: 'de', written, isAsked: true });
}

function enterPhrase({ known, phrases, spellings, parts, plain, spelt }: Making, { code, language, written, isAsked }: Pick<Phrase, 'code' | 'language' | 'isAsked'> & { written: string }): void {
  const tokens = tokensOf(written);
  for (const token of tokens) known.set(token.folded, (known.get(token.folded) ?? new Set()).add(language));
  if (!isAsked) for (const token of tokens) spelt.add(token.folded);
  const kept = tokens.filter((token) => !isStopWord(token.folded));
  // A phrase of which a single word would be left means nothing without the others: "Weg zur Schule", "kein Geld".
  const said = saysEnough(kept.map((token) => stemOf(token.folded, language)), isAsked) ? kept : tokens;
  if (kept.length === 0 && tokens.every((token) => token.folded.length < PART_MIN)) return;
  const stems = [...new Set(said.map((token) => (isStopWord(token.folded) ? STOP : '') + stemOf(token.folded, language)))];
  if (!isAsked) for (const token of said) if (!isStopWord(token.folded)) plain.add(withoutDoubles(token.folded));
  const [first] = stems;
  if (first !== undefined) {
    const alike = phrases.get(first) ?? [];
    alike.push({ code, language, stems, isAsked, word: tokens.length === 1 ? tokens[0]?.folded ?? null : null });
    phrases.set(first, alike);
  }
  const [only] = tokens;
  if (tokens.length !== 1 || !only || isAsked) return;
  if (!spellings.has(only.folded)) spellings.set(only.folded, written);
  const part = stemOf(only.folded, 'de');
  // German compounds are made of nouns, and nouns have a capital letter.
  if (language === 'de' && /^\p{Lu}/u.test(written) && part.length >= PART_MIN) parts.set(part, (parts.get(part) ?? new Set()).add(code));
}

/** What is left of a phrase without its stop words must be two words, and of what people ask one that is not in every question. */
function saysEnough(stems: readonly string[], isAsked: boolean): boolean {
  if (!isAsked) return stems.length > 1;
  const distinct = new Set(stems);
  return distinct.size > 1 && [...distinct].some((stem) => !general.has(stem));
}

/** The concepts that a text of this language speaks of; a search, whose language nobody says, has null. */
export function conceptsIn(tokens: readonly Token[], language: WordLanguage | null): ConceptHit[] {
  const named = (language ? [language] : likelyLanguages(tokens)).flatMap((one) => namedIn(tokens, one, language === null));
  // The parts of a word say something only where the word itself names nothing.
  const partly = tokens.flatMap((token, at) => named.some((hit) => hit.at.includes(at)) ? [] : codesOfParts(token.folded).map((code) => ({ code, at: [at], isPart: true, isAsked: false })));
  return merged([...named.flatMap((hit) => (named.some((other) => isWithin(hit, other)) ? (language ? [] : [{ ...hit, isPart: true }]) : [hit])), ...partly]);
}

/**
 * A word within a longer phrase says less than the phrase: "Miete" in "kann die Miete nicht zahlen". A name of several words
 * keeps what it says in a description that has one more.
 */
function isWithin(hit: ConceptHit, other: ConceptHit): boolean {
  return (hit.at.length === 1 || hit.isAsked || !other.isAsked) && other.at.length > hit.at.length && hit.at.every((place) => other.at.includes(place));
}

function rankOf({ isPart, isAsked }: ConceptHit): number {
  return isPart ? 0 : isAsked ? 1 : 2;
}

/** A concept counts once, with all places that name it; whole words go before parts. */
function merged(hits: readonly ConceptHit[]): ConceptHit[] {
  const byCode = new Map<string, ConceptHit>();
  for (const hit of hits) {
    const before = byCode.get(hit.code);
    if (!before || rankOf(hit) > rankOf(before)) byCode.set(hit.code, hit);
    else if (rankOf(before) === rankOf(hit)) byCode.set(hit.code, { ...before, at: [...new Set([...before.at, ...hit.at])] });
  }
  return [...byCode.values()];
}

/** The languages that a search is in as far as its words tell: "Kind" and "Rat" are English words, too. */
export function likelyLanguages(tokens: readonly Token[]): WordLanguage[] {
  const explained = conceptLanguages.map((language) => ({
    language, words: tokens.filter(({ folded }) => isStopWordOf(folded, language) || index().known.get(folded)?.has(language)).length,
  }));
  const most = Math.max(...explained.map((one) => one.words));
  return explained.filter((one) => one.words >= most * LANGUAGE_SHARE && tokens.some((token) => languagesOf(token.folded).includes(one.language))).map((one) => one.language);
}

function namedIn(tokens: readonly Token[], language: WordLanguage, isSearch: boolean): ConceptHit[] {
  const forms = tokens.map((token, at) => formsOf(token.folded, language, tokens[at - 1]?.folded ?? ''));
  const said = new Set(forms.flat());
  return forms.flatMap((own, at) => exactFirst(own.flatMap((stem) => index().phrases.get(stem) ?? []).filter((phrase) => isSearch || !phrase.isAsked), language, tokens[at]?.folded).flatMap((phrase) => {
    // Nearly all phrases that begin with a word are about something else.
    if (phrase.language !== language || !phrase.stems.every((other) => said.has(other))) return [];
    const places = phrase.stems.map((other) => nearest(forms, { stem: other, at, reach: reachOf(phrase, isSearch ? ASKED_GAP_MAX : GAP_MAX) }));
    return places.every((place) => place >= 0) ? [{ code: phrase.code, at: places, isPart: false, isAsked: phrase.isAsked }] : [];
  }));
}

/** Where a word is one of the thesaurus as it is written, other words of its stem mean something else: Lehrer and Lehre. */
function exactFirst(phrases: Phrase[], language: WordLanguage, word: string | undefined): Phrase[] {
  const isExact = phrases.some((phrase) => phrase.language === language && phrase.word === word);
  return isExact ? phrases.filter((phrase) => phrase.word === null || phrase.word === word) : phrases;
}

/** Stop words stand everywhere: they are a phrase only side by side. */
function reachOf({ stems }: Phrase, gap: number): number {
  return stems.length + (stems.every((stem) => stem.startsWith(STOP)) ? 0 : gap);
}

/**
 * How a word of a text may stand in a phrase. A stop word is no form of another word: "es" is not "Essen", and "muss" no "Museum";
 * only after a word that stands before nouns may it be a misspelt one, as in "mein man".
 */
function formsOf(word: string, language: WordLanguage, before: string): string[] {
  const stem = stemOf(word, language);
  return isStopWord(word) && !(beforeNouns.has(before) && index().plain.has(withoutDoubles(word))) ? [STOP + stem] : [stem, STOP + stem];
}

function nearest(forms: readonly (readonly string[])[], { stem, at, reach }: { stem: string; at: number; reach: number }): number {
  for (let away = 0; away <= reach; away += 1) {
    if (forms[at + away]?.includes(stem)) return at + away;
    if (forms[at - away]?.includes(stem)) return at - away;
  }
  return -1;
}

/** Concepts that a long German word begins or ends with: Schuldnerberatungsstelle, Kinderschwimmkurs. */
function codesOfParts(word: string): string[] {
  if (word.length < PART_MIN + 3 || !languagesOf(word).includes('de')) return [];
  const stem = stemOf(word, 'de');
  for (let length = stem.length - REST_MIN; length >= PART_MIN; length -= 1) {
    const ending = isCompoundHead(stem.slice(0, -length)) ? index().parts.get(stem.slice(-length)) : undefined;
    const beginning = length > PART_MIN ? index().parts.get(stem.slice(0, length)) : undefined;
    const found = [...ending ?? [], ...beginning ?? []];
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** False for syllables that make another word of one: the Nachmittag is no Mittag, a Gespräch no Sprache, and gemeinsam is not einsam. */
export function isCompoundHead(word: string): boolean {
  return !prefixes.has(word);
}

/** The wider concepts of one, nearest first. */
export function widerThan(code: string): string[] {
  const wider = index().wider.get(code);
  return wider ? [wider, ...widerThan(wider)] : [];
}

/** What else helps somebody who asks for this, the most helpful first. */
export function relatedTo(code: string): readonly string[] {
  return relatedConcepts[code] ?? [];
}

/** True for a folded word that stands somewhere in the thesaurus, be it within a phrase. */
export function isThesaurusWord(word: string): boolean {
  return index().known.has(word);
}

/** How a folded word of the thesaurus is written; null when it stands there in phrases only. */
export function thesaurusSpelling(word: string): string | null {
  return index().spellings.get(word) ?? null;
}

/** The word of the thesaurus that differs from it in double consonants alone. */
export function thesaurusDouble(word: string): string | null {
  return index().speller.doubleOf(word);
}

/** The words of the thesaurus that a misspelt one resembles. */
export function thesaurusLookalikes(word: string, atLeast: number): Lookalike[] {
  return index().speller.lookalikes(word, atLeast);
}
