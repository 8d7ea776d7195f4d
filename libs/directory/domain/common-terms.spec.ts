// Promise: every common term can be named, is unlike every other one, and names only ids of others that have a right form.
import { languages } from '#kernel';
import { commonTerm, commonTerms } from './common-terms.js';
import { folded } from '#kernel';
import { lifeAreaTexts, suitedForTexts } from './life-areas.js';
import { type NamedArea } from './taxonomy.js';
import { lifeAreas } from './vocabulary.js';

const areas: [string, NamedArea][] = Object.entries({ ...lifeAreaTexts, ...suitedForTexts });
const scripts = { ar: /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u, uk: /^[\p{Script=Cyrillic}\p{P}\s]+$/u } as const;

test('there are between 60 and 110, some below every life area, each key once', () => {
  expect(commonTerms.length).toBeGreaterThanOrEqual(60);
  expect(commonTerms.length).toBeLessThanOrEqual(110);
  for (const area of lifeAreas) expect(commonTerms.filter((term) => term.lifeArea === area).length).toBeGreaterThanOrEqual(4);
  expect(new Set(commonTerms.map((term) => term.key)).size).toBe(commonTerms.length);
  for (const { key } of commonTerms) expect(key).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  expect(commonTerm('CHILDCARE')?.name.ar).toBe('رعاية الأطفال');
  expect(commonTerm('0193d5a0-0000-7000-8000-000000000001')).toBeNull();
});

test('no two have the same name in any language', () => {
  for (const language of languages) {
    const names = commonTerms.map((term) => folded(term.name[language]));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test('names and descriptions exist in all six languages, short, and in their own script', () => {
  const texts = [...commonTerms.map((term) => term.name), ...areas.flatMap(([, area]) => [area.name, area.description])];
  for (const text of texts) {
    for (const language of languages) {
      expect(text[language].trim()).toBe(text[language]);
      expect(text[language].length).toBeGreaterThanOrEqual(2);
      expect(text[language].length).toBeLessThanOrEqual(90);
    }
    expect(text.ar).toMatch(scripts.ar);
    expect(text.uk).toMatch(scripts.uk);
    expect(`${text.de}${text['de-x-leicht']}${text.en}${text.tr}`).not.toMatch(/[\p{Script=Arabic}\p{Script=Cyrillic}]/u);
  }
});

test('ids of others are ids of Open Eligibility 2.0: services 1101 to 1390, situations 20000 to 20093', () => {
  const ids = [...commonTerms, ...areas.map(([, area]) => area)].flatMap((one) => one.externalIds);
  expect(ids.length).toBeGreaterThan(50);
  for (const { scheme, id, url } of ids) {
    expect(scheme).toBe('OPEN_ELIGIBILITY');
    expect((Number(id) >= 1101 && Number(id) <= 1390) || (Number(id) >= 20000 && Number(id) <= 20093)).toBe(true);
    expect(url).toContain('github.com/auntbertha/openeligibility');
  }
});
