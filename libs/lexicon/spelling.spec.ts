/** Misspelt words resemble what was meant, by letters or by sound, and other words do not. */
import fc from 'fast-check';
import { folded } from '#kernel';
import { resemblance } from './spelling.js';

const like = (one: string, other: string): number => resemblance(folded(one), folded(other));

test.each([
  ['Fahradwerkstat', 'Fahrradwerkstatt'], ['Duetschkurs', 'Deutschkurs'], ['Fürerschein', 'Führerschein'], ['Arbait', 'Arbeit'], ['Wonung', 'Wohnung'], ['Beratunk', 'Beratung'],
  ['Schuldnerberattung', 'Schuldnerberatung'], ['Kindergartn', 'Kindergarten'], ['Fersicherung', 'Versicherung'], ['Antrak', 'Antrag'],
])('%s is taken for %s', (typed, meant) => {
  expect(like(typed, meant)).toBeGreaterThanOrEqual(0.75);
});

test.each([['Miete', 'Mitte'], ['Haus', 'Maus'], ['Schule', 'Stuhl'], ['Kinder', 'Rinder'], ['Frauen', 'Trauer']])('%s and %s are not simply one', (one, other) => {
  expect(like(one, other)).toBeLessThan(0.9);
});

test('resemblance is between 0 and 1, the same both ways, and 1 for the same word alone', () => {
  const word = fc.stringMatching(/^[a-z]{1,14}$/);
  fc.assert(fc.property(word, word, (one, other) => {
    const likeness = resemblance(one, other);
    expect(likeness).toBe(resemblance(other, one));
    expect(likeness >= 0 && likeness <= 1 && (likeness === 1) === (one === other)).toBe(true);
  }));
});
