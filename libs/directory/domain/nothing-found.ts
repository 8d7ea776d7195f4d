import { InputReader, type InvalidInput, isLanguage, type Language, languages } from '#kernel';
import { type EmptySearchKey, placeName } from './empty-search.js';
import { type LifeArea } from './vocabulary.js';

const PLACE_MAX = 120;
const NOTE_MAX = 1000;

/** What somebody says who found nothing, as it arrives. */
export interface NothingFoundInput {
  readonly lifeArea?: LifeArea | null;
  readonly place?: string | null;
  readonly language?: string | null;
  readonly note?: string | null;
}

/** The same, read, or every problem of it; without a language that of the request holds. */
export function parseNothingFound(input: NothingFoundInput, otherwise: Language): { key: EmptySearchKey; note: string | null } | InvalidInput {
  const reader = new InputReader();
  const typed = reader.optionalText('place', input.place, { max: PLACE_MAX });
  const place = typed === null ? null : placeName(typed);
  if (typed !== null && place === null) {
    reader.problem('place', 'NOT_ALLOWED', { de: 'Bitte nur den Ort angeben, ohne Straße und Nummer.', en: 'Please give the town only, without street and number.' });
  }
  const note = reader.optionalText('note', input.note, { max: NOTE_MAX, multiline: true });
  const language = input.language ?? otherwise;
  if (!isLanguage(language)) reader.problem('language', 'NOT_FOUND', { de: `Eine von: ${languages.join(', ')}.`, en: `One of: ${languages.join(', ')}.` });
  return reader.result(() => ({ key: { lifeArea: input.lifeArea ?? null, place, language: isLanguage(language) ? language : otherwise }, note }));
}
