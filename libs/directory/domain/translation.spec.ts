// Promise: a translation says of itself, always and by itself, whether it still fits; and readers are never told otherwise.
import fc from 'fast-check';
import { describe, expect, test } from '#jest';
import { InvalidInput, isProblem, type Language, languages, LocalDate } from '#kernel';
import { emptyContent, type OfferingContent } from './offering.js';
import { type OfferingFields, parseOffering } from './offering-input.js';
import { inWantedLanguage } from './text-choice.js';
import { originalOf, translatable } from './translatable.js';
import { parseTranslations } from './translation-input.js';
import { languagesToTranslate, shownTranslations, textsToMake, translationsToDo } from './translation-states.js';
import { printOf, textFields, type Translation } from './translation.js';

const today = LocalDate.parseOrThrow('2027-03-01');
const german: OfferingContent = { ...emptyContent, title: 'Sprachcafé', description: 'Deutsch sprechen.' };

function said(input: OfferingFields, before = german, isInformal = false): OfferingContent {
  const content = parseOffering(input, { before, isInformal, today });
  if (isProblem(content)) throw new Error(JSON.stringify(content));
  return content;
}
function translated(language: string, texts: Parameters<typeof parseTranslations>[0]['texts'], before = german, isInformal = false): OfferingContent | InvalidInput {
  return parseTranslations({ language, texts }, { before, isInformal });
}
function content(result: OfferingContent | InvalidInput): OfferingContent {
  if (isProblem(result)) throw new Error(JSON.stringify(result));
  return result;
}
const codes = (result: unknown): string[] => result instanceof InvalidInput ? result.fields.map(({ path, code }) => `${path} ${code}`) : [];
const english = content(translated('en', [{ field: 'TITLE', text: 'Language café' }, { field: 'DESCRIPTION', text: 'Speaking German.' }]));
const states = (one: OfferingContent, machine: Translation[] = []): string[] => shownTranslations(one, machine).map(({ language, field, state }) => `${language} ${field} ${state}`);

describe('a translation by people', () => {
  test('is outdated once the original says something else, and right again when it says the same again', () => {
    expect(states(english)).toEqual(['en TITLE HUMAN', 'en DESCRIPTION HUMAN']);
    const changed = said({ description: 'Deutsch und Englisch sprechen.' }, english);
    expect(states(changed)).toEqual(['en TITLE HUMAN', 'en DESCRIPTION OUTDATED']);
    expect(states(said({ description: 'Deutsch  sprechen. ' }, changed))).toEqual(['en TITLE HUMAN', 'en DESCRIPTION HUMAN']);
  });

  test('is right again when somebody says that it still fits', () => {
    const changed = said({ title: 'Sprachcafé!' }, english);
    expect(states(content(translated('en', [{ field: 'TITLE', text: 'Language café' }], changed)))).toContain('en TITLE HUMAN');
  });

  test('keeps its state when the whole offering is sent again, and takes today\'s original when its words change with it', () => {
    const same = english.translations.map(({ language, field, text }) => ({ language, field, text }));
    const changed = said({ title: 'Treff', description: 'Reden.', translations: same.map((one) => one.field === 'TITLE' ? { ...one, text: 'Meeting' } : one) }, english);
    expect(states(changed)).toEqual(['en TITLE HUMAN', 'en DESCRIPTION OUTDATED']);
  });

  test('is not shown while there is no original, and comes back with it', () => {
    const gone = said({ description: '' }, english);
    expect(states(gone)).toEqual(['en TITLE HUMAN']);
    expect(states(said({ description: german.description }, gone))).toContain('en DESCRIPTION HUMAN');
  });

  test('is removed by an empty text, and others stay', () => {
    expect(states(content(translated('en', [{ field: 'TITLE', text: ' ' }], english)))).toEqual(['en DESCRIPTION HUMAN']);
    expect(states(content(translated('tr', [{ field: 'TITLE', text: 'Dil kahvesi' }], english)))).toEqual(['en TITLE HUMAN', 'en DESCRIPTION HUMAN', 'tr TITLE HUMAN']);
  });

  test('is none in the language that becomes the original', () => {
    expect(codes(parseOffering({ originalLanguage: 'en' }, { before: english, isInformal: false, today }))).toEqual(['originalLanguage NOT_ALLOWED']);
    expect(codes(parseOffering({ originalLanguage: 'en', title: 'Language café' }, { before: english, isInformal: false, today }))).toEqual(['originalLanguage NOT_ALLOWED']);
    expect(said({ originalLanguage: 'en', title: 'Language café', description: 'Speaking German.' }, english).translations).toEqual([]);
    expect(said({ originalLanguage: 'en', translations: [] }, english).translations).toEqual([]);
  });

  test('follows its original always: current exactly when that is what it was made from', () => {
    const words = fc.constantFrom('Café', 'Cafe', 'CAFÉ', 'Café 2', 'Cafés', 'Ca fé', 'Deutsch ab 5 Jahren', 'Deutsch ab 6 Jahren');
    fc.assert(fc.property(words, fc.array(words, { minLength: 1 }), (first, later) => {
      let one = content(translated('ar', [{ field: 'TITLE', text: 'مقهى اللغة' }], { ...german, title: first }));
      for (const title of later) {
        one = said({ title }, one);
        expect(states(one)).toEqual([`ar TITLE ${title === first ? 'HUMAN' : 'OUTDATED'}`]);
      }
    }));
  });

  test('is refused where it cannot be one', () => {
    expect(codes(translated('fr', []))).toEqual(['language NOT_ALLOWED']);
    expect(codes(translated('de', [{ field: 'TITLE', text: 'Titel' }]))).toEqual(['language NOT_ALLOWED']);
    expect(codes(translated('en', [{ field: 'TITLE', text: 'ab' }, { field: 'COST_TEXT', text: 'by income' }, { field: 'DESCRIPTION', text: 'x'.repeat(5001) }])))
      .toEqual(['texts.0.text TOO_SHORT', 'texts.1.field NOT_ALLOWED', 'texts.2.text TOO_LONG']);
    expect(codes(translated('en', [{ field: 'TITLE', text: 'One' + 'e' }, { field: 'TITLE', text: 'Other' }]))).toEqual(['texts NOT_ALLOWED']);
    expect(codes(translated('en', Array.from({ length: textFields.length + 1 }, () => ({ field: 'TITLE' as const, text: '' }))))).toEqual(['texts TOO_MANY']);
    const parsed = parseOffering({ originalLanguage: 'xx', translations: [{ language: 'de', field: 'TITLE', text: 'Titel' }, { language: 'yy', field: 'TITLE', text: 'Titel' }] },
      { before: german, isInformal: false, today });
    expect(codes(parsed)).toEqual(['originalLanguage NOT_ALLOWED', 'translations.0.language NOT_ALLOWED', 'translations.1.language NOT_ALLOWED']);
    const many = Array.from({ length: textFields.length * (languages.length - 1) + 1 }, () => ({ language: 'en', field: 'TITLE' as const, text: '' }));
    expect(codes(parseOffering({ translations: many }, { before: german, isInformal: false, today }))).toEqual(['translations TOO_MANY']);
  });

  test.each([
    ['en', 'Come to 12 Ringstrasse', 'Come to Ringstrasse 12'], ['tr', 'Adres: Lale Sokak No: 5.', 'Ringstraße 5, ikinci kat'], ['uk', 'вул. Шевченка, 5', 'Рінгштрассе 5'], ['ar', 'شارع السلام 5', 'العنوان: Ringstraße 5'],
    ['en', '5 Garden Street', 'Garden Road 7a'], ['de-x-leicht', 'Hauptstraße 12', 'Kommen Sie in die Ringstr. 5'],
  ])('shows no address of an informal service in %s', (language, ...texts) => {
    for (const text of texts) {
      expect(codes(translated(language, [{ field: 'DESCRIPTION', text }], german, true))).toEqual(['texts.0.text PRIVATE_ADDRESS']);
      expect(codes(translated(language, [{ field: 'DESCRIPTION', text }]))).toEqual([]);
    }
  });

  test.each([
    ['en', 'For 5 children from 14 to 16.30, twice a week.'], ['tr', '5 çocuk için, haftada 2 kez, saat 14:00.'], ['uk', 'Для 5 дітей, двічі на тиждень о 14:00, вул. не важлива.'],
    ['ar', 'لخمسة أطفال، مرتين في الأسبوع، الساعة 14:00'],
  ])('may hold numbers in %s', (language, text) => {
    expect(codes(translated(language, [{ field: 'DESCRIPTION', text }], german, true))).toEqual([]);
  });
});

describe('what a machine translated', () => {
  const machine = (field: Translation['field'], madeFrom: string): Translation => ({ language: 'tr', field, text: 'makine', madeFrom: printOf(madeFrom) });

  test('is shown as such while it fits, and never beside words of people', () => {
    expect(states(german, [machine('TITLE', 'Sprachcafé'), machine('DESCRIPTION', 'Anderes.')])).toEqual(['tr TITLE MACHINE']);
    const byPeople = content(translated('tr', [{ field: 'TITLE', text: 'Dil kahvesi' }]));
    const changed = said({ title: 'Sprachtreff' }, byPeople);
    expect(states(changed, [machine('TITLE', 'Sprachtreff')])).toEqual(['tr TITLE OUTDATED']);
  });

  test('is made where people wrote nothing, never in plain language', () => {
    const wanted = textsToMake(english, [machine('TITLE', 'Sprachcafé'), machine('DESCRIPTION', 'Anderes.')]);
    expect(wanted.map(({ language, field }) => `${language} ${field}`)).toEqual(['ar TITLE', 'ar DESCRIPTION', 'uk TITLE', 'uk DESCRIPTION', 'tr DESCRIPTION']);
    expect(textsToMake(said({ title: 'Anderes' }, english), [])).not.toContainEqual({ language: 'en', field: 'TITLE' });
  });
});

test('what is to be done is what is missing or outdated, and nothing else', () => {
  const changed = said({ title: 'Sprachtreff' }, english);
  const toDo = translationsToDo(changed, [{ language: 'uk', field: 'TITLE', text: 'Мовна зустріч', madeFrom: printOf('Sprachtreff') }]);
  expect(toDo.map(({ language, field, state }) => `${language} ${field} ${state}`)).toEqual([
    'de-x-leicht TITLE MISSING', 'de-x-leicht DESCRIPTION MISSING', 'en TITLE OUTDATED', 'ar TITLE MISSING', 'ar DESCRIPTION MISSING', 'uk DESCRIPTION MISSING', 'tr TITLE MISSING', 'tr DESCRIPTION MISSING',
  ]);
  expect(languagesToTranslate(english)).toEqual(['de-x-leicht', 'ar', 'uk', 'tr']);
});

describe('a reader', () => {
  const card = (one: OfferingContent, machine: Translation[] = []): Parameters<typeof inWantedLanguage>[0] => ({ ...one, translations: shownTranslations(one, machine) });

  test('is shown the wanted language, and the original beside what is outdated', () => {
    const changed = said({ description: 'Deutsch und Englisch sprechen.' }, english);
    const shown = inWantedLanguage(card(changed), 'en');
    expect(shown).toMatchObject({ title: 'Language café', description: 'Speaking German.', availableLanguages: ['de', 'en'] });
    expect(shown.textStates).toEqual([
      { field: 'TITLE', language: 'en', state: 'HUMAN', original: null }, { field: 'DESCRIPTION', language: 'en', state: 'OUTDATED', original: 'Deutsch und Englisch sprechen.' },
    ]);
  });

  test('is not shown what an earlier announcement said', () => {
    const paused = (text: string, before = german): OfferingContent => said({ announcement: { text, isPaused: true } }, before);
    const closed = content(translated('en', [{ field: 'ANNOUNCEMENT', text: 'Closed: water damage' }], paused('Geschlossen: Wasserschaden')));
    expect(inWantedLanguage(card(closed), 'en').announcement).toMatchObject({ text: 'Closed: water damage', isPaused: true });
    const later = inWantedLanguage(card(paused('Wir ziehen um', closed)), 'en');
    expect(later.announcement?.text).toBe('Wir ziehen um');
    expect(later.textStates).toContainEqual({ field: 'ANNOUNCEMENT', language: 'de', state: 'ORIGINAL', original: null });
  });

  test('is shown German where the wanted language is missing, and else what was written', () => {
    const arabic: OfferingContent = { ...emptyContent, originalLanguage: 'ar', title: 'مقهى اللغة', description: 'نتحدث الألمانية.' };
    const some = content(translated('de', [{ field: 'TITLE', text: 'Sprachcafé' }], arabic));
    for (const wanted of ['uk', 'de-x-leicht', 'de'] as const) {
      expect(inWantedLanguage(card(some), wanted)).toMatchObject({ title: 'Sprachcafé', description: 'نتحدث الألمانية.', textStates: [{ language: 'de', state: 'HUMAN' }, { language: 'ar', state: 'ORIGINAL' }] });
    }
    // German that is outdated is worth less than the original to somebody who asked for neither.
    expect(inWantedLanguage(card(said({ title: 'مقهى' }, some)), 'uk').title).toBe('مقهى');
    expect(inWantedLanguage(card(said({ title: 'مقهى' }, some)), 'de')).toMatchObject({ title: 'Sprachcafé', textStates: [{ state: 'OUTDATED', original: 'مقهى' }, {}] });
  });

  test('is never told that a text is in a language it is not in', () => {
    const language = fc.constantFrom<Language>(...languages);
    const one = fc.record({ language, field: fc.constantFrom(...textFields), text: fc.constant('x'), madeFrom: fc.constantFrom('Sprachcafé', 'Alt').map(printOf) });
    fc.assert(fc.property(language, fc.option(language), fc.uniqueArray(one, { selector: (each) => `${each.language}${each.field}` }), (originalLanguage, wanted, all) => {
      const translations = all.filter((each) => each.language !== originalLanguage).map((each) => ({ ...each, text: `${each.language} ${each.field}` }));
      const shown = inWantedLanguage(card({ ...german, originalLanguage, translations }), wanted);
      for (const { field, language: claimed, state } of shown.textStates) {
        expect(translatable[field].of(shown)).toBe(state === 'ORIGINAL' ? originalOf(german, field) : `${claimed} ${field}`);
        if (state === 'ORIGINAL') expect(claimed).toBe(originalLanguage);
      }
      expect(shown.textStates).toHaveLength(2);
    }));
  });
});
