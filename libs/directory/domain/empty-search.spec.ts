// Promise: what people found nothing of is counted under few, harmless words.
import { LocalDate } from '#kernel';
import { asksForSomething, keysOf, monthOf, placeName } from './empty-search.js';
import { offeringFilter } from './offering-filter.js';

test.each([['2027-03-01', '2027-03-01'], ['2027-03-31', '2027-03-01'], ['2028-02-29', '2028-02-01'], ['2027-12-10', '2027-12-01']])('%s lies in the month of %s', (day, first) => {
  expect(monthOf(LocalDate.parseOrThrow(day))).toBe(first);
});

test.each([
  ['neumünster', 'Neumünster'], ['BAD  VILBEL', 'Bad Vilbel'], ['frankfurt am main', 'Frankfurt am Main'], ['Neumünster-einfeld', 'Neumünster-Einfeld'], ['am see', 'Am See'],
  ['Marktstr. 3', null], ['+49', null], ['lea@example.org', null], ['', null],
])('%s is the place %s', (typed, name) => {
  expect(placeName(typed)).toBe(name);
});

test('a search asks for something by words, filters or terms, and by nothing else', () => {
  expect(asksForSomething(offeringFilter({}))).toBe(false);
  expect(asksForSomething(offeringFilter({ words: ' ', lifeAreas: [], isFree: false }))).toBe(false);
  for (const filter of [{ words: 'x' }, { lifeAreas: ['WORK' as const] }, { isFree: true }, { terms: ['SPORT'] }, { languages: ['ar'] }]) expect(asksForSomething(offeringFilter(filter))).toBe(true);
});

test('it counts once in each life area that it named, and holds no word', () => {
  expect(keysOf(offeringFilter({ words: 'geheim', lifeAreas: ['WORK', 'WORK', 'HEALTH'] }), { language: 'tr', areas: ['FAMILY'] })).toEqual([
    { lifeArea: 'WORK', place: null, language: 'tr' }, { lifeArea: 'HEALTH', place: null, language: 'tr' },
  ]);
  expect(keysOf(offeringFilter({ words: 'geheim' }), { language: 'de' })).toEqual([{ lifeArea: null, place: null, language: 'de' }]);
  expect(keysOf(offeringFilter({ words: 'geheim' }), { language: 'de', areas: ['FAMILY', 'WORK'] }).map((key) => key.lifeArea)).toEqual(['FAMILY', 'WORK']);
});
