import { AppError, isLanguage, type Language, languages } from '#kernel';

/**
 * The language in which somebody wants to read, from the argument `language` of a query; null when none is given.
 * @throws AppError BAD_USER_INPUT for one that the interface does not speak.
 */
export function wantedLanguage(tag: string | null | undefined): Language | null {
  if (tag === null || tag === undefined) return null;
  if (isLanguage(tag)) return tag;
  throw new AppError('BAD_USER_INPUT', {
    de: `Die Angabe „language“ kann sein: ${languages.join(', ')}.`, en: `“language” can be: ${languages.join(', ')}.`,
  }, { argument: 'language' });
}
