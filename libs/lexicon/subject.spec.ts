/** Protects: of a search that found nothing is known in which area of life and language it was, without its words. */
import { subjectOf } from './subject.js';

test.each<[string, string[], string | null]>([
  ['Schwimmkurs', ['LEISURE_SPORT'], 'de'], ['Wohnung gesucht', ['HOUSING'], 'de'], ['шукаю квартиру', ['HOUSING'], 'uk'], ['طبيب', ['HEALTH'], 'ar'], ['Deutschkurs', ['LANGUAGE'], null],
  ['iş arıyorum', ['WORK'], 'tr'], ['find a doctor', ['HEALTH'], 'en'], ['Zitherspielkreis4711', [], null], ['', [], null],
])('%j is about %j in %p', (words, areas, language) => {
  expect(subjectOf(words)).toEqual({ areas, language });
});
