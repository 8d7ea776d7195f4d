/** Words are compared in one spelling, so that nobody has to know how a word is written. */
import { folded, foldedWords, searchWords } from './folding.js';

test.each([
  ['Müll', 'mull'], ['Muell', 'mull'], ['MULL', 'mull'], ['Straße', 'strasse'], ['Cafe\u0301', 'cafe'], ['Eltern-Kind', 'eltern kind'], ['  a, b! ', 'a b'],
  ['مَرحَبا', 'مرحبا'], ['Їжа', 'іжа'],
])('%s is folded to %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('each word is kept once, and the length is bounded', () => {
  expect(foldedWords(['Haus und Hof', 'Hof'])).toBe('haus und hof');
  expect(foldedWords([Array.from({ length: 2000 }, (_, at) => `wort${at}`).join(' ')])).toHaveLength(600);
});

test('a search has at most eight words, and signs are none', () => {
  expect(searchWords('Mütter-Café!')).toEqual([{ plain: 'mütter', folded: 'mutter' }, { plain: 'café', folded: 'cafe' }]);
  expect(searchWords(' & | !')).toEqual([]);
  expect(searchWords('1 2 3 4 5 6 7 8 9')).toHaveLength(8);
});
