import { type Language, languages } from '#kernel';
import { originalOf, translatable, type Wording } from './translatable.js';
import { type ShownTranslation, type TextField, textFields, type TextState } from './translation.js';

/** In which language a text is shown, and how it stands. */
export interface ShownText {
  field: TextField;
  language: Language;
  state: TextState;
  /** The text as it was written first, beside an outdated translation; null otherwise. */
  original: string | null;
}

/** What a reader is shown of an offering that speaks several languages. */
export interface TextChoice {
  textStates: ShownText[];
  /** Languages in which both title and description can be read, the original first. */
  availableLanguages: Language[];
}

type Speaking = Wording & { originalLanguage: Language; translations: readonly ShownTranslation[] };

/**
 * The same offering with its texts in the wanted language. What does not exist in it is shown in German, which people here
 * have to do with anyway, and else as it was written; null = all as written. Of an outdated translation the original is
 * given as well: it may be wrong, but who cannot read the original has nothing else.
 */
export function inWantedLanguage<Card extends Speaking>(card: Card, wanted: Language | null): Card & TextChoice {
  const said = textFields.filter((field) => originalOf(card, field) !== '');
  const chosen = said.map((field) => choose(card, field, wanted));
  // Most readers read what was written, and pay for nothing.
  const changed = chosen.filter(({ state }) => state !== 'ORIGINAL');
  return {
    ...changed.reduce((words: Card, { field, text }) => ({ ...words, ...translatable[field].put(words, text) }), card),
    textStates: chosen.map(({ field, language, state, original }) => ({ field, language, state, original })),
    availableLanguages: languagesOf(card),
  };
}

function choose(card: Speaking, field: TextField, wanted: Language | null): ShownText & { text: string } {
  const original = originalOf(card, field);
  const written = { field, language: card.originalLanguage, state: 'ORIGINAL', text: original, original: null } as const;
  if (wanted === null || wanted === card.originalLanguage) return written;
  const found = card.translations.find((one) => one.field === field && one.language === wanted);
  if (found && !(found.state === 'OUTDATED' && translatable[field].isFleeting)) return { ...found, original: found.state === 'OUTDATED' ? original : null };
  const german = card.translations.find((one) => one.field === field && one.language === 'de' && one.state !== 'OUTDATED');
  return german ? { ...german, original: null } : written;
}

function languagesOf({ originalLanguage, translations }: Speaking): Language[] {
  const isThere = (language: Language, field: TextField): boolean => translations.some((one) => one.language === language && one.field === field);
  return [originalLanguage, ...languages.filter((language) => language !== originalLanguage && isThere(language, 'TITLE') && isThere(language, 'DESCRIPTION'))];
}
