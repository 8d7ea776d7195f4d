/** Whatever people call the thing they look for, the word leads to few concepts, in every language. */
import { folded } from '#kernel';
import { type Concept, conceptLanguages, wordsOf } from './concept.js';
import { thesaurus } from './thesaurus.js';

const WORD_LENGTH_MAX = 60;
const CONCEPTS_PER_WORD_MAX = 3;
const LEVELS_MAX = 3;

const byCode = new Map(thesaurus.map((concept) => [concept.code, concept]));

/** Codes of a concept and of all wider ones; one more than the levels allowed when they go in a circle. */
function codesUpwards(concept: Concept): string[] {
  const codes = [concept.code];
  for (let at = concept; at.wider !== undefined && codes.length <= LEVELS_MAX;) {
    codes.push(at.wider);
    at = byCode.get(at.wider) ?? { ...at, wider: undefined };
  }
  return codes;
}

/** The words of all concepts with a statement about each that must hold; answers those of which it does not. */
function wordsWithout(isRight: (word: string, language: string) => boolean): string[] {
  return thesaurus.flatMap((concept) => conceptLanguages.flatMap((language) => wordsOf(concept, language)
    .filter((word) => !isRight(word, language)).map((word) => `${concept.code} ${language}: ${word}`)));
}

test('each concept has a code of its own', () => {
  const codes = thesaurus.map(({ code }) => code);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect(codes.filter((code) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))).toEqual([]);
});

test('a wider concept exists, and the way up ends after three levels', () => {
  expect(thesaurus.filter(({ wider }) => wider !== undefined && !byCode.has(wider)).map(({ code }) => code)).toEqual([]);
  expect(thesaurus.map(codesUpwards).filter(({ length }) => length > LEVELS_MAX)).toEqual([]);
});

test('each concept has several words in every language, none twice', () => {
  const poor = thesaurus.flatMap((concept) => conceptLanguages.filter((language) => wordsOf(concept, language).length < 2).map((language) => `${concept.code} ${language}`));
  expect(poor).toEqual([]);
  const repeated = thesaurus.flatMap((concept) => conceptLanguages.flatMap((language) => wordsOf(concept, language)
    .filter((word, at, words) => words.indexOf(word) !== at).map((word) => `${concept.code} ${language}: ${word}`)));
  expect(repeated).toEqual([]);
});

test('a word is short, trimmed and no empty text', () => {
  expect(wordsWithout((word) => word === word.trim() && folded(word) !== '' && word.length <= WORD_LENGTH_MAX)).toEqual([]);
});

test('a word leads to at most three concepts', () => {
  const codesOfWord = new Map<string, Set<string>>();
  for (const concept of thesaurus) {
    for (const word of conceptLanguages.flatMap((language) => wordsOf(concept, language)).map(folded)) {
      codesOfWord.set(word, (codesOfWord.get(word) ?? new Set()).add(concept.code));
    }
  }
  const ambiguous = [...codesOfWord].filter(([, codes]) => codes.size > CONCEPTS_PER_WORD_MAX);
  expect(ambiguous.map(([word, codes]) => `${word}: ${[...codes].join(' ')}`)).toEqual([]);
});

test('each language is written in its script', () => {
  expect(wordsWithout((word, language) => language !== 'ar' || /\p{Script=Arabic}/u.test(word))).toEqual([]);
  expect(wordsWithout((word, language) => language !== 'uk' || /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
  expect(wordsWithout((word, language) => language === 'ar' || language === 'uk' || /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}+]+$/u.test(word))).toEqual([]);
});
