// Promise: every offering of the demo can be read in all languages of the interface, in the script of each.
import { describe, expect, test } from '#jest';
import { languages } from '#kernel';
import { demoOfferings } from '../offerings.js';
import { changedDescriptions, demoTexts, translationsOf } from './translations.js';

const titles = [...demoOfferings.map((offering) => offering.title), 'Gemeinsam einkaufen', 'Spielenachmittag'];
const scripts: Readonly<Record<string, RegExp>> = { 'de-x-leicht': /\p{Script=Latin}/u, en: /\p{Script=Latin}/u, tr: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

describe.each(Object.entries(demoTexts))('the demo in %s', (language, texts) => {
  test('has every offering, each in words of its own, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...titles].sort());
    const translated = Object.values(texts).map(([title]) => title);
    expect(new Set(translated).size).toBe(titles.length);
    // Plain language keeps a German title that is plain already.
    const same = titles.filter((title) => texts[title]?.[1] === demoOfferings.find((one) => one.title === title)?.description);
    expect(same).toEqual([]);
  });

  test('is in its script', () => {
    for (const [title, description, more = {}] of Object.values(texts)) {
      for (const text of [title, description, ...Object.values(more)]) expect(text).toMatch(scripts[language] ?? /^$/);
    }
  });
});

test('German in plain language has short sentences', () => {
  const long = Object.values(demoTexts['de-x-leicht'] ?? {}).flatMap(([, description]) => description.split('\n')).filter((sentence) => sentence.split(' ').length > 12);
  expect(long).toEqual([]);
});

test('languages are those of the interface, and what was changed exists', () => {
  expect(['de', ...Object.keys(demoTexts)]).toEqual([...languages]);
  expect(titles).toEqual(expect.arrayContaining(Object.keys(changedDescriptions)));
  expect(() => translationsOf('Nichts')).toThrow('Nichts');
});
