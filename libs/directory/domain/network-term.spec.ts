// Promise: a network's own term has a German name, each language once, or every problem is named.
import { InvalidInput } from '#kernel';
import { type NameInput, parseNames } from './network-term.js';

const problems = (given: NameInput[]): unknown => {
  const names = parseNames(given);
  return names instanceof InvalidInput ? names.fields.map(({ path, code }) => `${path} ${code}`) : names;
};

test('German is enough, others are welcome', () => {
  expect(problems([{ language: 'de', text: ' Dorfladen ' }])).toEqual({ de: 'Dorfladen' });
  expect(problems([{ language: 'EN', text: 'village shop' }, { language: 'de', text: 'Dorfladen' }])).toEqual({ de: 'Dorfladen', en: 'village shop' });
});

test.each<[NameInput[], string[]]>([
  [[], ['names REQUIRED']],
  [[{ language: 'en', text: 'village shop' }], ['names REQUIRED']],
  [[{ language: 'de', text: 'D' }], ['names.0.text TOO_SHORT']],
  [[{ language: 'de', text: 'D'.repeat(81) }], ['names.0.text TOO_LONG']],
  [[{ language: 'de', text: 'Dorfladen' }, { language: 'de', text: 'Laden' }], ['names.1.language NOT_ALLOWED']],
  [[{ language: 'de', text: 'Dorfladen' }, { language: 'fr', text: 'magasin' }], ['names.1.language NOT_FOUND']],
  [Array.from({ length: 7 }, () => ({ language: 'de', text: 'Dorfladen' })), ['names TOO_MANY', ...[1, 2, 3, 4, 5].map((at) => `names.${at}.language NOT_ALLOWED`)]],
])('%#', (given, expected) => {
  expect(problems(given)).toEqual(expected);
});
