import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as germanStemmer } from '@orama/stemmers/german';
import { stemmer as ukrainianStemmer } from '@orama/stemmers/ukrainian';
import { folded, type Language } from '#kernel';

/** Languages in which words are taken apart; the three of Latin letters cannot be told apart by a single word. */
export type WordLanguage = 'de' | 'en' | 'ar' | 'uk' | 'tr';

/** A folded word with single consonants only: Fahrad and Fahrrad are one. */
export function withoutDoubles(word: string): string {
  return word.replaceAll(/([b-df-hj-np-tv-z])\1/g, '$1');
}

/** Plain German is German. */
export function wordLanguageOf(language: Language): WordLanguage {
  return language === 'de-x-leicht' ? 'de' : language;
}

const latin: readonly WordLanguage[] = ['de', 'en', 'tr'];
const STEM_MIN = 3;
const SHORT = 4;

/** The languages that a word may be of, by its letters. */
export function languagesOf(word: string): readonly WordLanguage[] {
  if (/\p{Script=Arabic}/u.test(word)) return ['ar'];
  return /\p{Script=Cyrillic}/u.test(word) ? ['uk'] : latin;
}

/**
 * The stem by which the forms of a word are compared, of a folded word. A word in letters of another script than the
 * language's is taken by its letters: a Ukrainian text names the Jobcenter. Double consonants count once: leaving one out is
 * the most common error in German.
 */
export function stemOf(word: string, language: WordLanguage): string {
  const own = languagesOf(word);
  return withoutDoubles(stemmers[own.includes(language) ? language : own[0] ?? 'de'](word));
}

/** All stems that a folded word may have. */
export function stemsOf(word: string): string[] {
  return [...new Set(languagesOf(word).map((language) => stemOf(word, language)))];
}

const stemmers: Readonly<Record<WordLanguage, (word: string) => string>> = {
  de: (word) => settled(word, germanStemmer), en: englishStemmer, ar: arabicStem, tr: turkishStem,
  uk: (word) => folded(settled(word, ukrainianStemmer)),
};

/** Forms meet only where no rule applies any more. A last s of a short word is part of it: a Kurs is no Kur. */
function settled(word: string, stemmer: (word: string) => string): string {
  let [stem, next] = [word, stemmer(word)];
  while (next !== stem && next.length >= STEM_MIN && !(stem.length <= SHORT && stem === `${next}s`)) [stem, next] = [next, stemmer(next)];
  return stem;
}

const arabicPrefixes = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const arabicSuffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** Light stemming as Larkey, Ballesteros and Connell describe it ("light10", 2007): article and endings go, the word stays. */
function arabicStem(word: string): string {
  const joined = word.startsWith('و') && word.length > STEM_MIN + 1 ? word.slice(1) : word;
  const prefix = arabicPrefixes.find((one) => word.startsWith(one) && word.length - one.length >= STEM_MIN - 1);
  let stem = prefix ? word.slice(prefix.length) : joined.length >= 5 ? joined : word;
  for (const suffix of arabicSuffixes) if (stem.endsWith(suffix) && stem.length - suffix.length >= STEM_MIN - 1) stem = stem.slice(0, -suffix.length);
  return stem;
}

// Endings of number, possession and case in folded spelling, the longest first; i stands for ı and i, u for u and ü.
const turkishSuffixes = [
  'larimiz', 'lerimiz', 'lariniz', 'leriniz', 'larinin', 'lerinin', 'larinda', 'lerinde', 'larina', 'lerine', 'larini', 'lerini', 'larim', 'lerim', 'larin', 'lerin',
  'larda', 'lerde', 'lara', 'lere', 'lari', 'leri', 'lar', 'ler', 'imiz', 'umuz', 'iniz', 'unuz', 'sinin', 'sunun', 'sinda', 'sinde', 'sunda', 'sini', 'sunu', 'sina', 'sine', 'suna', 'ndan', 'nden',
  'inda', 'inde', 'unda', 'inin', 'unun', 'dan', 'den', 'tan', 'ten', 'nin', 'nun', 'mak', 'mek', 'ini', 'unu', 'ina', 'ine', 'una', 'da', 'de', 'ta', 'te', 'im', 'um', 'in', 'un', 'si', 'su', 'yi', 'yu', 'ya', 'ye', 'i', 'u', 'a', 'e',
];
const TURKISH_STEM_MIN = 4;

/**
 * Light stemming of Turkish without its special letters, as many type it on a German keyboard; the usual stemmer needs
 * them for the harmony of vowels. Hard and soft last letters (yardım-lık, -lığı) become one.
 */
function turkishStem(word: string): string {
  let stem = word;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const suffix = turkishSuffixes.find((one) => stem.endsWith(one) && stem.length - one.length >= TURKISH_STEM_MIN);
    if (!suffix) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem.replace(/g$/, 'k').replace(/b$/, 'p').replace(/d$/, 't').replace(/c$/, 'c');
}
