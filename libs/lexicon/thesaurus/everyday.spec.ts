/** Protects: people who describe their situation are understood, and offerings are never taken to say what only they would say. */
import { expect, test } from '#jest';
import { conceptsIn } from '../concepts.js';
import { tokensOf } from '../tokens.js';
import { everydayWords, spelledOut } from './everyday.js';
import { thesaurus } from './thesaurus.js';

const PHRASE_LENGTH_MAX = 60;
/** Each costs some microseconds when a process starts. */
const PHRASES_MAX = 12_000;

/** What is understood of a text beyond the parts of its words; null as the language of a search. */
function codesOf(text: string, language: 'de' | null): string[] {
  return conceptsIn(tokensOf(text), language).filter((hit) => !hit.isPart).map((hit) => hit.code);
}

test('a phrase with choices stands for all that can be made of them', () => {
  expect(spelledOut('Oma/Opa waschen/pflegen')).toEqual(['Oma waschen', 'Oma pflegen', 'Opa waschen', 'Opa pflegen']);
  expect(spelledOut('kein Garten')).toEqual(['kein Garten']);
});

test('every description belongs to a concept that there is, is short, and is no single place of choices', () => {
  const codes = new Set(thesaurus.map(({ code }) => code));
  expect([...everydayWords.keys()].filter((code) => !codes.has(code))).toEqual([]);
  const phrases = [...everydayWords.values()].flat();
  expect(phrases.filter((phrase) => phrase.length > PHRASE_LENGTH_MAX || phrase.includes('/') || /^\s|\s\s|\s$/u.test(phrase) || phrase === '')).toEqual([]);
  expect(phrases.length).toBeLessThan(PHRASES_MAX);
});

test('a search is understood by what people say, also when its words are far apart', () => {
  expect(codesOf('Meine Mutter kann sich nicht mehr alleine waschen', null)).toContain('HOME_CARE');
  expect(codesOf('Mein Bruder kommt vom Schnaps einfach nicht los', null)).toContain('ADDICTION_HELP');
});

test('an offering does not say what only people who ask would say', () => {
  expect(codesOf('Meine Mutter kann sich nicht mehr alleine waschen', 'de')).not.toContain('HOME_CARE');
});

test('a description needs more than whom people speak of', () => {
  // "Schule aus, Sohn weiß nicht": what is left without stop words stands in questions of every kind.
  expect(codesOf('Sohn Schule', null)).not.toContain('CAREER_ADVICE');
});

test('a name keeps what it says within a description that has a word more', () => {
  expect(codesOf('Geld vom Amt', null)).toEqual(expect.arrayContaining(['SOCIAL_BENEFITS', 'BASIC_INCOME_SUPPORT']));
});
