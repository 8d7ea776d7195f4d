import { isolated } from './bidi.js';

/** Languages the interface and the mails speak. `de-x-leicht` is German in plain language (Leichte Sprache). */
export const languages = ['de', 'de-x-leicht', 'en', 'ar', 'uk', 'tr'] as const;
export type Language = (typeof languages)[number];

/** True for the tag of one of these languages, in this spelling. */
export function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}

const names: Readonly<Record<Language, Text>> = {
  de: { de: 'Deutsch', en: 'German' }, 'de-x-leicht': { de: 'Leichte Sprache', en: 'German in plain language' }, en: { de: 'Englisch', en: 'English' },
  ar: { de: 'Arabisch', en: 'Arabic' }, uk: { de: 'Ukrainisch', en: 'Ukrainian' }, tr: { de: 'Türkisch', en: 'Turkish' },
};

/** What people call a language of the interface. */
export function interfaceLanguageName(language: Language): Text {
  return names[language];
}

/** A message in the languages it exists in; German always does and is the fallback. */
export type Text = { de: string } & Partial<Record<Language, string>>;

/**
 * The message in the wanted language, else in German. `{name}` in it becomes that value, which cannot turn round the words
 * beside it whatever script it is in; a name without a value stays.
 */
export function inLanguage(text: Text, language: Language, values: Readonly<Record<string, string>> = {}): string {
  const always = language === 'ar' && text.ar !== undefined;
  // A function as replacement: a "$&" in a value stays what it is.
  return (text[language] ?? text.de).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : isolated(value, { always });
  });
}

/** The first language of an Accept-Language header among those that are spoken (all, unless fewer are named); German when there is none. */
export function preferredLanguage(header: string | undefined, spoken: readonly Language[] = languages): Language {
  const wanted = (header ?? '').slice(0, 200).split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  for (const tag of wanted) {
    const match = spoken.find((language) => tag === language) ?? spoken.find((language) => tag.split('-')[0] === language);
    if (match) return match;
  }
  return 'de';
}
