import { asTyped } from '#kernel';
import { conceptsIn, type ConceptHit, isCompoundHead, isThesaurusWord, likelyLanguages, relatedTo, thesaurusDouble, thesaurusLookalikes, thesaurusSpelling, widerThan } from './concepts.js';
import { languagesOf, stemOf, stemsOf, withoutDoubles, type WordLanguage } from './stems.js';
import { isStopWord, isWeakWord } from './stop-words.js';
import { backgroundConcepts } from './thesaurus/thesaurus.js';
import { rejoined, type Token, tokensOf } from './tokens.js';
import { type Vocabulary } from './vocabulary.js';

/** One way in which an offering can answer a word of a search. */
export interface Alternative {
  readonly lexeme: string;
  /** Which word of the search; counted from 0. */
  readonly group: number;
  /** How well it answers it: above 0, below 1. */
  readonly likeness: number;
}

/**
 * What of the reading of a word depends on all offerings that there are. A search that goes on is read as it began, or others who
 * publish meanwhile would move what the reader has not seen yet.
 */
export interface WordReading {
  /** What it is worth, in ten thousandths of the search; 0 = nothing answers it. */
  readonly worth: number;
  /** Nobody knows it, so that it was taken for what it resembles. */
  readonly isUnknown: boolean;
  /** Nothing says it in the languages that the search is probably in, so that it was looked for in all. */
  readonly isForeign: boolean;
  /** Nothing says it as a whole, so that its parts were looked for. */
  readonly isInParts: boolean;
}

/** What a search asks the index. */
export interface SearchPlan {
  readonly alternatives: readonly Alternative[];
  /** What each word is worth; they add up to 1. Empty when nothing can be found. */
  readonly worths: readonly number[];
  /** Words that nothing here answers, as typed. */
  readonly unknown: readonly string[];
  /** The search with misspelt words put right; null when there are none. */
  readonly correction: string | null;
  /** How its words were read, those that say something, in their order. */
  readonly readings: readonly WordReading[];
}

/** How well a lexeme answers a word: the word itself, what it means, a word that it is a part of, a part of it, something wider; how much of that is left to a word that only describes. */
const LIKENESS = { word: 0.95, concept: 0.9, partConcept: 0.45, contained: 0.65, containing: 0.5, wider: 0.3, related: 0.5, nextRelated: 0.85, misspelt: 0.9, describing: 0.7 } as const;
const WORDS_MAX = 12;
const ALTERNATIVES_MAX = 40;
const CONTAINED_MIN = 4;
const RESEMBLANCE_MIN = 0.7;
/** Two words are taken for one only when they nearly are. */
const PAIR_RESEMBLANCE_MIN = 0.85;
const WEAK_WORTH = 0.3;
const MISSPELT_MAX = 4;
/** Below this, a way to answer does not decide how rare a word is. */
const TELLING = 0.6;

/** A word of a search with what it was probably meant to be. */
interface AskedWord {
  readonly token: Token;
  /** Its place in the search. */
  readonly at: number;
  /** What it resembles when nobody knows it, the most alike first. */
  readonly meant: readonly { readonly word: string; readonly resemblance: number }[];
  readonly ways: Map<string, number>;
  isUnknown: boolean;
  isForeign: boolean;
  isInParts: boolean;
  /** How it was read before; null = for the first time. */
  readonly before: WordReading | null;
}

/** In ten thousandths. */
const WHOLE = 10_000;

/**
 * Reads a search: at most twelve words that say something, in any of the languages, each with everything that answers it here.
 * `before` is how it was read for an earlier page; one of another number of words is as good as none.
 */
export function searchPlan(text: string, vocabulary: Vocabulary, before: readonly WordReading[] = []): SearchPlan {
  const all = tokensOf(rejoined(text, (word) => isThesaurusWord(word) || vocabulary.spellingOf(word) !== null));
  const named = conceptsIn(all, null);
  const languages = likelyLanguages(all);
  const asked = all.map((token, at) => ({ token, at })).filter(({ token, at }) => !isStopWord(token.folded) || standsAlone(all, named, at)).slice(0, WORDS_MAX);
  const words = asked.map((one, index) => askedWord(one, vocabulary, before.length === asked.length ? before[index] ?? null : null));
  for (const word of words) addWord(word, languages, vocabulary);
  addPairs(words, languages, vocabulary);
  addConcepts(words, named, vocabulary, () => 1);
  const corrected = all.map((token, at) => ({ ...token, folded: words.find((word) => word.at === at)?.meant[0]?.word ?? token.folded }));
  if (words.some((word) => word.meant.length > 0)) addConcepts(words, conceptsIn(corrected, null), vocabulary, (word) => (word.meant[0]?.resemblance ?? 1) ** 2);
  weakenDescriptions(words, named);
  const answered = words.filter((word) => word.ways.size > 0 && word.before?.worth !== 0);
  const worths = worthsOf(answered, vocabulary);
  return {
    alternatives: answered.flatMap((word, group) => best(word.ways).map(([lexeme, likeness]) => ({ lexeme, group, likeness }))),
    worths: worths.map((worth) => worth / WHOLE),
    readings: words.map((word) => ({ worth: worths[answered.indexOf(word)] ?? 0, isUnknown: word.isUnknown, isForeign: word.isForeign, isInParts: word.isInParts })),
    unknown: words.filter((word) => word.ways.size === 0).map((word) => word.token.written),
    correction: correctionOf(text, words, vocabulary),
  };
}

function askedWord({ token, at }: Pick<AskedWord, 'token' | 'at'>, vocabulary: Vocabulary, before: WordReading | null): AskedWord {
  const isUnknown = before?.isUnknown ?? !isKnown(token, vocabulary);
  return { token, at, meant: isUnknown ? lookalikes(token, vocabulary) : [], ways: new Map(), isUnknown, isForeign: false, isInParts: false, before };
}

/** What words are worth, in ten thousandths, all together the whole; as before where they were read before. */
function worthsOf(words: readonly AskedWord[], vocabulary: Vocabulary): number[] {
  const worths = words.map((word) => worthOf(word, vocabulary));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const shares = worths.map((worth) => Math.max(1, Math.round(worth / total * WHOLE)));
  const most = shares.indexOf(Math.max(...shares));
  const rest = WHOLE - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => words[at]?.before?.worth ?? (at === most ? share + rest : share));
}

/** The words by which people describe what is the matter mean that, and are rarely looked for themselves. */
function weakenDescriptions(words: readonly AskedWord[], named: readonly ConceptHit[]): void {
  const describing = new Set(named.filter((hit) => hit.isAsked && !hit.isPart).flatMap((hit) => hit.at));
  for (const { at, ways } of words) {
    if (describing.has(at)) for (const [lexeme, likeness] of ways) if (!lexeme.startsWith('#')) ways.set(lexeme, likeness * LIKENESS.describing);
  }
}

/** True for a stop word that names a concept without the help of others: "Ich bin oft allein." */
function standsAlone(all: readonly Token[], named: readonly ConceptHit[], at: number): boolean {
  return named.some((hit) => hit.at[0] === at && hit.at.every((place) => isStopWord(all[place]?.folded ?? '')));
}

function isKnown({ folded }: Token, vocabulary: Vocabulary): boolean {
  return isThesaurusWord(folded) || vocabulary.spellingOf(folded) !== null || stemsOf(folded).some((stem) => vocabulary.has(stem));
}

/** What a word resembles that nobody knows. Numbers and short words are left alone: they resemble too much. */
function lookalikes({ folded }: Token, vocabulary: Vocabulary): AskedWord['meant'] {
  if (folded.length < CONTAINED_MIN || /\p{N}/u.test(folded)) return [];
  // The word itself may have been published since it was first asked for.
  const found = [...thesaurusLookalikes(folded, RESEMBLANCE_MIN), ...vocabulary.speller.lookalikes(folded, RESEMBLANCE_MIN)].filter((one) => one.word !== folded)
    .sort((a, b) => b.resemblance - a.resemblance);
  const [first] = found;
  return first ? found.filter((one, at) => one.resemblance >= first.resemblance - 0.1 && found.findIndex((other) => other.word === one.word) === at).slice(0, MISSPELT_MAX) : [];
}

/** The stems of a word in the languages that the search is probably in, and in all when it is of none of these. */
function likelyStems(word: string, languages: readonly WordLanguage[]): string[] {
  const own = languagesOf(word).filter((one) => one === 'de' || languages.includes(one));
  return own.length === 0 ? stemsOf(word) : [...new Set(own.map((one) => stemOf(word, one)))];
}

function addWord(word: AskedWord, languages: readonly WordLanguage[], vocabulary: Vocabulary): void {
  const add = adder(word, vocabulary);
  const stems = likelyStems(word.token.folded, languages);
  for (const stem of stems) add(stem, LIKENESS.word);
  word.isForeign = word.before?.isForeign ?? word.ways.size === 0;
  if (word.isForeign) for (const stem of stemsOf(word.token.folded)) add(stem, LIKENESS.word);
  addLonger(add, [...new Set([...stems, withoutDoubles(word.token.folded)])], vocabulary.stemsLike(word.token.folded));
  addCompounds(add, [word.token.folded, ...stems], vocabulary);
  // The parts of a word say something only where the word itself is nowhere.
  word.isInParts = word.before?.isInParts ?? word.ways.size === 0;
  if (word.isInParts) addParts(add, stems, vocabulary.stemsLike(word.token.folded));
  for (const { word: meant, resemblance } of word.meant) {
    const likeness = resemblance ** 2 * LIKENESS.misspelt;
    const meantStems = likelyStems(meant, languages);
    for (const stem of [meant, ...meantStems]) add(stem, likeness);
    addLonger((lexeme, other) => { add(lexeme, other * likeness); }, meantStems, vocabulary.stemsLike(meant));
  }
}

/** Two words that are one: "schwim kurs". Each is answered by what the whole one means. */
function addPairs(words: readonly AskedWord[], languages: readonly WordLanguage[], vocabulary: Vocabulary): void {
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (second?.at !== first.at + 1) continue;
    const together: Token = { written: first.token.written + second.token.written, folded: first.token.folded + second.token.folded };
    if (!first.isUnknown && !second.isUnknown) continue;
    const meant = isKnown(together, vocabulary) ? [{ word: together.folded, resemblance: 1 }] : lookalikes(together, vocabulary).filter((one) => one.resemblance >= PAIR_RESEMBLANCE_MIN).slice(0, 1);
    for (const { word, resemblance } of meant) {
      const whole: AskedWord = { token: { written: word, folded: word }, at: 0, meant: [], ways: new Map(), isUnknown: false, isForeign: false, isInParts: false, before: null };
      addWord(whole, languages, vocabulary);
      addConcepts([whole], conceptsIn([whole.token], null), vocabulary, () => 1);
      for (const one of [first, second]) for (const [lexeme, likeness] of whole.ways) adder(one, vocabulary)(lexeme, likeness * resemblance ** 2);
    }
  }
}

type Add = (lexeme: string, likeness: number) => void;

function adder({ ways }: AskedWord, vocabulary: Vocabulary): Add {
  return (lexeme, likeness) => {
    if (vocabulary.has(lexeme) && likeness > (ways.get(lexeme) ?? 0)) ways.set(lexeme, likeness);
  };
}

/** Adds what the search speaks of to all words that say so. */
function addConcepts(words: readonly AskedWord[], hits: readonly ConceptHit[], vocabulary: Vocabulary, sureness: (word: AskedWord) => number): void {
  for (const { code, at, isPart } of hits) {
    const named = words.filter((word) => at.includes(word.at));
    const likeness = (isPart ? LIKENESS.partConcept : LIKENESS.concept) * Math.min(1, ...named.map(sureness));
    for (const word of named) {
      const add = adder(word, vocabulary);
      add(`#${code}`, likeness);
      for (const wider of widerThan(code)) add(`#${wider}`, likeness * LIKENESS.wider);
      if (!isPart) relatedTo(code).forEach((related, rank) => { add(`#${related}`, likeness * LIKENESS.related * LIKENESS.nextRelated ** rank); });
    }
  }
}

/** Words that it begins or ends: Kurs finds Sprachkurs. */
function addLonger(add: Add, stems: readonly string[], others: readonly string[]): void {
  for (const stem of stems.filter((one) => one.length >= CONTAINED_MIN)) {
    for (const other of others) if (other.length > stem.length && other.startsWith(stem) || isHeadOf(stem, other)) add(other, LIKENESS.contained);
  }
}

/** A stemmer cuts a long word elsewhere than its last part alone (malkur-, but kurs): the words as they are written still end alike. */
function addCompounds(add: Add, forms: readonly string[], vocabulary: Vocabulary): void {
  const heads = [...new Set(forms)].filter((form) => form.length >= CONTAINED_MIN);
  for (const written of vocabulary.writtenWords()) {
    if (heads.some((head) => isHeadOf(head, written))) for (const stem of stemsOf(written)) add(stem, LIKENESS.contained);
  }
}

function isHeadOf(head: string, word: string): boolean {
  return word.length > head.length + 2 && word.endsWith(head) && isCompoundHead(word.slice(0, -head.length));
}

/** Words that it begins or ends with: Sprachkurs finds Kurs, the better the more of it that is. */
function addParts(add: Add, stems: readonly string[], others: readonly string[]): void {
  for (const stem of stems) {
    for (const other of others) {
      if (other.length > CONTAINED_MIN && stem.length > other.length + 2 && (stem.startsWith(other) || stem.endsWith(other))) add(other, LIKENESS.containing * Math.sqrt(other.length / stem.length));
    }
  }
}

function best(ways: ReadonlyMap<string, number>): [string, number][] {
  return [...ways].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, ALTERNATIVES_MAX);
}

/** A word that names a thing is worth so many that only occur; for whom and how it is says less. */
const SUBJECT_WORTH = 3;

function worthOf({ token, ways }: AskedWord, vocabulary: Vocabulary): number {
  const good = [...ways].filter(([, likeness]) => likeness >= TELLING);
  const counts = (good.length > 0 ? good : [...ways]).map(([lexeme]) => vocabulary.count(lexeme));
  return vocabulary.worth(Math.max(...counts)) * (isWeakWord(token.folded) ? WEAK_WORTH : 1) * weightOf(good.map(([lexeme]) => lexeme));
}

function weightOf(lexemes: readonly string[]): number {
  const codes = lexemes.filter((lexeme) => lexeme.startsWith('#')).map((lexeme) => lexeme.slice(1));
  return codes.some((code) => !backgroundConcepts.has(code)) ? SUBJECT_WORTH : 1;
}

/** The word that is spelt with a double consonant more or less: its stem is known all the same, so that it is found without guessing. */
function respelt(folded: string, vocabulary: Vocabulary): string | undefined {
  if (isThesaurusWord(folded) || vocabulary.spellingOf(folded) !== null) return undefined;
  return [vocabulary.speller.doubleOf(folded), thesaurusDouble(folded)]
    .find((word) => word !== null && (vocabulary.spellingOf(word) ?? thesaurusSpelling(word)) !== null) ?? undefined;
}

function correctionOf(text: string, words: readonly AskedWord[], vocabulary: Vocabulary): string | null {
  let query = asTyped(text);
  for (const { token, meant } of words) {
    const word = meant[0]?.word ?? respelt(token.folded, vocabulary);
    if (word === undefined) continue;
    const written = vocabulary.spellingOf(word) ?? thesaurusSpelling(word) ?? word;
    query = query.replace(new RegExp(`(?<![\\p{L}\\p{M}])${token.written}(?![\\p{L}\\p{M}])`, 'iu'), written);
  }
  return query === asTyped(text) ? null : query;
}
