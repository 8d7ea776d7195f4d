import { type Language, languages } from '#kernel';
import { type OfferingContent } from './offering.js';
import { originalOf, type Wording } from './translatable.js';
import { printOf, type ShownTranslation, type TextField, textFields, type Translation } from './translation.js';

/** What translations are of, with those that people made; the same wherever the offering takes place. */
type WithTexts = Wording & Pick<OfferingContent, 'translations' | 'originalLanguage'>;

/** A text that lacks a translation, or whose translation is outdated. */
export interface TranslationToDo {
  language: Language;
  field: TextField;
  state: 'MISSING' | 'OUTDATED';
}

/** Languages that a machine may translate into. Plain language (Leichte Sprache) is checked by people who need it, or it is none. */
export const machineLanguages: readonly Language[] = languages.filter((language) => language !== 'de-x-leicht');

/**
 * All translations with their states, which are worked out and never stored: outdated is what was made from another
 * original. What people wrote stands above what a machine made, also outdated; a machine's outdated text is none.
 */
export function shownTranslations(content: WithTexts, machine: readonly Translation[]): ShownTranslation[] {
  const human = content.translations.filter(({ field }) => originalOf(content, field) !== '').map((one): ShownTranslation => (
    { ...wordsOf(one), state: isCurrent(content, one) ? 'HUMAN' : 'OUTDATED' }));
  const made = machine.filter((one) => one.language !== content.originalLanguage && isCurrent(content, one) && !content.translations.some((other) => isSame(one, other)));
  return inOrder([...human, ...made.map((one): ShownTranslation => ({ ...wordsOf(one), state: 'MACHINE' }))]);
}

/** What is to be translated or looked through: missing and outdated, and nothing else. */
export function translationsToDo(content: OfferingContent, machine: readonly Translation[]): TranslationToDo[] {
  const there = shownTranslations(content, machine);
  return toTranslate(content, languages).flatMap((wanted): TranslationToDo[] => {
    const found = there.find((one) => isSame(one, wanted));
    if (found && found.state !== 'OUTDATED') return [];
    return [{ ...wanted, state: found ? 'OUTDATED' : 'MISSING' }];
  });
}

/** Languages in which something is missing or outdated, as people translated it; kept with the offering, so that lists need not look at its texts. */
export function languagesToTranslate(content: OfferingContent): Language[] {
  return [...new Set(translationsToDo(content, []).map((one) => one.language))];
}

/** What a machine may make: texts without any translation by people, and without its own of today's original. */
export function textsToMake(content: OfferingContent, machine: readonly Translation[]): { language: Language; field: TextField }[] {
  const there = shownTranslations(content, machine);
  return toTranslate(content, machineLanguages).filter((wanted) => !there.some((one) => isSame(one, wanted)));
}

/** Whether a text was made from today's original. */
function isCurrent(content: WithTexts, { field, madeFrom }: Translation): boolean {
  return originalOf(content, field) !== '' && printOf(originalOf(content, field)) === madeFrom;
}

function toTranslate(content: OfferingContent, into: readonly Language[]): { language: Language; field: TextField }[] {
  const fields = textFields.filter((field) => originalOf(content, field) !== '');
  return into.filter((language) => language !== content.originalLanguage).flatMap((language) => fields.map((field) => ({ language, field })));
}

function wordsOf({ language, field, text }: Translation): Omit<ShownTranslation, 'state'> {
  return { language, field, text };
}

/** True for the same text in the same language. */
export function isSame(one: Pick<Translation, 'language' | 'field'>, other: Pick<Translation, 'language' | 'field'>): boolean {
  return one.language === other.language && one.field === other.field;
}

/** By language, then by field, each in the order of the contract, so that the same translations are equal. */
export function inOrder<One extends Pick<Translation, 'language' | 'field'>>(translations: readonly One[]): One[] {
  const place = ({ language, field }: One): number => languages.indexOf(language) * textFields.length + textFields.indexOf(field);
  return [...translations].sort((a, b) => place(a) - place(b));
}
