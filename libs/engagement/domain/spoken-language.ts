import { inLanguage, type InputReader, type Language } from '#kernel';

const CODE = /^[a-z]{2,3}$/;

/** Codes of ISO 639 (`ar`, `uk`), lower case, each once, in the order given; every bad one is a problem of its field. */
export function readLanguages(reader: InputReader, path: string, codes: readonly string[] | null | undefined, max: number): string[] {
  const clean = (codes ?? []).map((code) => code.trim().toLowerCase());
  clean.forEach((code, index) => {
    if (!CODE.test(code)) {
      reader.problem(`${path}.${index}`, 'NOT_ALLOWED', { de: 'Bitte einen Sprachcode wie „ar“ oder „uk“ angeben.', en: 'Please give a language code such as "ar" or "uk".' });
    }
  });
  if (clean.length > max) reader.problem(path, 'TOO_LONG', { de: `Höchstens ${max} Sprachen.`, en: `At most ${max} languages.` });
  return [...new Set(clean)];
}

/** Name of a spoken language in the language of the reader, such as "Arabisch"; the code itself when nobody knows it. */
export function languageName(code: string, reader: Language): string {
  const locale = inLanguage({ de: 'de', en: 'en', ar: 'ar', uk: 'uk', tr: 'tr' }, reader);
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
