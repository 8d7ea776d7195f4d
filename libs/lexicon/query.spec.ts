/** What a search asks: every word with what answers it here, in any language, however it is spelt. */
import fc from 'fast-check';
import { lexemesOf, type WeightedText } from './lexemes.js';
import { type SearchPlan, searchPlan } from './query.js';
import { Vocabulary } from './vocabulary.js';

const german = (title: string, description: string): WeightedText[] => [{ text: title, weight: 'A', language: 'de' }, { text: description, weight: 'C', language: 'de' }];
const offerings: readonly WeightedText[][] = [
  german('Schuldnerberatungsstelle', 'Wir helfen bei Mahnungen und Pfändung.'),
  german('Café Kunterbunt', 'Deutsch sprechen bei Kaffee und Kuchen. Sprachcafé für alle.'),
  german('Kinderschwimmkurs', 'Schwimmen lernen mit fünf Jahren.'),
  german('Fahrradwerkstatt', 'Räder gemeinsam reparieren.'),
  german('Nachhilfe', 'Hilfe bei den Hausaufgaben.'),
];
const counts = new Map<string, number>();
for (const texts of offerings) for (const lexeme of lexemesOf(texts).keys()) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1);
const vocabulary = new Vocabulary(counts, offerings.length);
const plan = (text: string): SearchPlan => searchPlan(text, vocabulary);

/** Numbers of the offerings that a plan reaches at all. */
function reached(text: string): number[] {
  const asked = new Set(plan(text).alternatives.map((one) => one.lexeme));
  return offerings.flatMap((texts, at) => [...lexemesOf(texts).keys()].some((lexeme) => asked.has(lexeme)) ? [at] : []);
}

test.each([
  ['Schulden', 0], ['kann meine Schulden nicht zahlen', 0], ['Schuldnerberattung', 0], ['debts', 0], ['ديون', 0], ['борги', 0], ['долги', 0], ['borçlarım var', 0], ['borclarim var', 0],
  ['schwim kurs', 2], ['Kinder-Schwimm-Kurs', 2], ['fahrad reparieren', 3], ['bike repair', 3], ['Haus-Aufgaben', 4], ['homework help', 4],
])('%s reaches offering %i', (text, at) => {
  expect(reached(text)).toContain(at);
});

describe('long German words, which no thesaurus lists, are found by their last part', () => {
  const titles = ['Malkurs', 'Lesecafé', 'Spieleabend', 'Kleiderkammer', 'Nähstube', 'Gartenverein'];
  const own = new Vocabulary(new Map(titles.flatMap((title) => [...lexemesOf([{ text: title, weight: 'A', language: 'de' }]).keys()]).map((lexeme) => [lexeme, 1])), titles.length);
  test.each([['Kurs', 'Malkurs'], ['Kurse', 'Malkurs'], ['Café', 'Lesecafé'], ['Abend', 'Spieleabend'], ['Kammer', 'Kleiderkammer'], ['Stube', 'Nähstube'], ['Verein', 'Gartenverein']])('%s finds %s', (word, title) => {
    const lexemes = lexemesOf([{ text: title, weight: 'A', language: 'de' }]);
    expect(searchPlan(word, own).alternatives.filter(({ lexeme }) => lexemes.has(lexeme) && !lexeme.startsWith('#'))).not.toEqual([]);
  });
});

test('together is not lonely', () => {
  expect(reached('einsam')).not.toContain(3);
});

test('a misspelt word is put right as it is written here, and a known one is left alone', () => {
  expect(plan('Fahradwerkstat').correction).toBe('fahrradwerkstatt');
  expect(plan('Schuldnerberatungsstelle').correction).toBeNull();
  expect(plan('bitte eine Nachilfe').correction?.toLowerCase()).toBe('bitte eine nachhilfe');
});

test('numbers and short words are never taken for others', () => {
  expect(plan('4711')).toEqual({ alternatives: [], worths: [], unknown: ['4711'], correction: null, readings: [{ worth: 0, isUnknown: true, isForeign: true, isInParts: true }] });
  expect(plan('xyz').unknown).toEqual(['xyz']);
});

test('words that say nothing ask nothing', () => {
  expect(plan('ich suche für mich')).toEqual({ alternatives: [], worths: [], unknown: [], correction: null, readings: [] });
});

test('any text becomes a plan within bounds: worths add up to 1, likeness is between 0 and 1, lexemes exist', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.constantFrom('Schulden', 'schwim', 'kurs', 'debt', 'قرض', 'борги', '-', '(', '[a', '\\', '$1', '2027', 'zzz'), { maxLength: 30 }).map((words) => words.join(' ')));
  fc.assert(fc.property(anyText, (text) => {
    const { alternatives, worths, unknown } = plan(text);
    expect(worths.length + unknown.length).toBeLessThanOrEqual(12);
    expect(alternatives.length).toBeLessThanOrEqual(12 * 40);
    if (worths.length > 0) expect(worths.reduce((sum, worth) => sum + worth, 0)).toBeCloseTo(1, 9);
    for (const { lexeme, group, likeness } of alternatives) expect(vocabulary.has(lexeme) && group < worths.length && likeness > 0 && likeness < 1).toBe(true);
  }), { numRuns: 300 });
});
