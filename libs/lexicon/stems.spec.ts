/** Forms of a word meet in their stem, whatever the language; different words do not. */
import { folded } from '#kernel';
import { stemOf, stemsOf, type WordLanguage } from './stems.js';

const stem = (language: WordLanguage, word: string): string => stemOf(folded(word), language);

test.each<[WordLanguage, string, string]>([
  ['de', 'Kurs', 'Kurse'], ['de', 'Häuser', 'Haus'], ['de', 'Wohnung', 'Wohnungen'], ['de', 'Ärzte', 'Arzt'], ['de', 'Schulen', 'Schule'], ['de', 'Haeuser', 'haus'],
  ['en', 'courses', 'course'], ['en', 'children', 'children'], ['uk', 'мова', 'мови'], ['uk', 'допомога', 'допомогу'], ['uk', 'лікарі', 'лікаря'], ['uk', 'дитячого', 'дитячий'],
  ['ar', 'دورة', 'دورات'], ['ar', 'اللغة', 'لغة'], ['ar', 'الأطفال', 'أطفال'], ['ar', 'والمدرسة', 'مدرسة'], ['tr', 'kursları', 'kurs'], ['tr', 'danışmanlığı', 'danismanlik'], ['tr', 'çocuklar', 'cocugum'], ['tr', 'yardımı', 'yardim'],
])('%s: %s and %s are forms of one word', (language, one, other) => {
  expect(stem(language, one)).toBe(stem(language, other));
});

test.each<[WordLanguage, string, string]>([
  ['de', 'Miete', 'Mitte'], ['de', 'Schule', 'Schuld'], ['de', 'Wohnung', 'Währung'], ['en', 'work', 'word'], ['uk', 'школа', 'шкода'], ['ar', 'سكن', 'سكر'], ['tr', 'okul', 'oda'],
])('%s: %s and %s stay apart', (language, one, other) => {
  expect(stem(language, one)).not.toBe(stem(language, other));
});

test('a word is taken by its letters, in a text of any language', () => {
  expect(stemOf('jobcenter', 'uk')).toBe(stemOf('jobcenter', 'de'));
  expect(stemsOf('школа')).toHaveLength(1);
  expect(stemsOf('kurslari')).toContain('kurs');
});
