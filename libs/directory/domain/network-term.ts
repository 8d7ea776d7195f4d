import { InputReader, type InvalidInput, type Language, languages, type Text } from '#kernel';
import { type LifeArea } from './vocabulary.js';

/** A term of one network: what it is called, and where it belongs; without a life area it is a target group. */
export interface NetworkTerm {
  id: string;
  lifeArea: LifeArea | null;
  names: Text;
  isRetired: boolean;
  version: number;
}

/** A name in one language, as it was typed. */
export interface NameInput {
  readonly language: string;
  readonly text: string;
}

/** Terms of one network, retired ones too: more would be a second taxonomy beside the common one. */
export const NETWORK_TERMS_MAX = 200;
const NAME = { min: 2, max: 80 };

/** The names of a term, German among them, or every problem at once. */
export function parseNames(given: readonly NameInput[]): Text | InvalidInput {
  const reader = new InputReader();
  const names: Partial<Record<Language, string>> = {};
  if (given.length > languages.length) reader.problem('names', 'TOO_MANY', { de: `Höchstens ${languages.length}.`, en: `At most ${languages.length}.` });
  given.slice(0, languages.length).forEach((name, at) => {
    const language = languages.find((one) => one === name.language.trim().toLowerCase());
    const text = reader.text(`names.${at}.text`, name.text, NAME);
    if (language === undefined) {
      reader.problem(`names.${at}.language`, 'NOT_FOUND', { de: `Eine von: ${languages.join(', ')}.`, en: `One of: ${languages.join(', ')}.` });
    } else if (names[language] !== undefined) {
      reader.problem(`names.${at}.language`, 'NOT_ALLOWED', { de: 'Jede Sprache nur einmal.', en: 'Each language once only.' });
    } else {
      names[language] = text;
    }
  });
  const { de } = names;
  if (de === undefined) reader.problem('names', 'REQUIRED', { de: 'Bitte einen deutschen Namen angeben.', en: 'Please give a German name.' });
  return reader.result(() => ({ ...names, de: de ?? '' }));
}
