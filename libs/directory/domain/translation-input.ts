import { InputReader, type InvalidInput, isLanguage, type Language, languages } from '#kernel';
import { type OfferingContent } from './offering.js';
import { addressIn, privateAddress } from './private-address.js';
import { originalOf, translatable } from './translatable.js';
import { inOrder, isSame } from './translation-states.js';
import { printOf, type TextField, textFields, type Translation } from './translation.js';

/** A translation as it arrives; `madeFrom` comes from a revision only. */
export interface TranslationFields {
  readonly language: string;
  readonly field: TextField;
  readonly text: string;
  readonly madeFrom?: string;
}

/** The offering as it will be, apart from its translations, and as it was. */
interface TranslationContext {
  said: OfferingContent;
  before: OfferingContent;
  /** Informal services show no address, in no language. */
  isInformal: boolean;
}

const TRANSLATIONS_MAX = textFields.length * (languages.length - 1);

/** A language of the interface; null with a problem for any other. */
export function readLanguage(reader: InputReader, path: string, tag: string): Language | null {
  if (isLanguage(tag)) return tag;
  reader.problem(path, 'NOT_ALLOWED', { de: `Möglich sind: ${languages.join(', ')}.`, en: `Possible are: ${languages.join(', ')}.` });
  return null;
}

/**
 * The original language and all translations, as part of an offering that is read as a whole. A text that stays the same
 * keeps what it was made from; a new one is made from the original that is handed in with it.
 */
export function readTranslations(
  reader: InputReader, input: { readonly originalLanguage?: string | null; readonly translations?: readonly TranslationFields[] | null }, context: TranslationContext,
): Pick<OfferingContent, 'originalLanguage' | 'translations'> {
  const { before } = context;
  const tag = input.originalLanguage ?? before.originalLanguage;
  const originalLanguage = readLanguage(reader, 'originalLanguage', tag) ?? before.originalLanguage;
  const said = { ...context.said, originalLanguage };
  if (!input.translations) {
    // What somebody wrote in that language would be lost, and the text of another language be taken for its original.
    const isLosing = before.translations.some(({ language, field }) => language === originalLanguage && originalOf(said, field) === originalOf(before, field));
    if (isLosing) alreadyTranslated(reader);
    // What becomes the original is no translation any more.
    return { originalLanguage, translations: before.translations.filter((one) => one.language !== originalLanguage) };
  }
  const given = input.translations.slice(0, TRANSLATIONS_MAX);
  if (given.length < input.translations.length) reader.problem('translations', 'TOO_MANY', { de: `Höchstens ${TRANSLATIONS_MAX}.`, en: `At most ${TRANSLATIONS_MAX}.` });
  const read = given.flatMap((one, at) => {
    const known = before.translations.find((other) => isSame(other, { language: one.language as Language, field: one.field }) && other.text === one.text);
    const translation = readOne(reader, { ...one, madeFrom: one.madeFrom ?? known?.madeFrom }, { ...context, said, path: `translations.${at}` });
    return translation ? [translation] : [];
  });
  return { originalLanguage, translations: eachOnce(reader, read, 'translations') };
}

/** What somebody says about one language: the texts given are right for today's original, an empty one is removed, all others stay. */
export function parseTranslations(
  input: { readonly language: string; readonly texts: readonly { readonly field: TextField; readonly text: string }[] }, context: Omit<TranslationContext, 'said'>,
): OfferingContent | InvalidInput {
  const { before } = context;
  const reader = new InputReader();
  const language = readLanguage(reader, 'language', input.language);
  if (language === before.originalLanguage) originalItself(reader, 'language');
  if (input.texts.length > textFields.length) reader.problem('texts', 'TOO_MANY', { de: `Höchstens ${textFields.length}.`, en: `At most ${textFields.length}.` });
  if (language === null || language === before.originalLanguage) return reader.result(() => before);
  const read = input.texts.slice(0, textFields.length).flatMap((one, at) => readOne(reader, { ...one, language }, { ...context, said: before, path: `texts.${at}` }) ?? []);
  const given = eachOnce(reader, read, 'texts');
  const kept = before.translations.filter((one) => one.language !== language || !input.texts.some(({ field }) => field === one.field));
  return reader.result(() => ({ ...before, translations: inOrder([...kept, ...given]) }));
}

/** Null for an empty text, and where there is a problem. */
function readOne(reader: InputReader, given: TranslationFields, { said, isInformal, path }: TranslationContext & { path: string }): Translation | null {
  const { field } = given;
  const language = readLanguage(reader, `${path}.language`, given.language);
  if (language === said.originalLanguage) originalItself(reader, `${path}.language`);
  const text = given.text.trim() === '' ? '' : reader.text(`${path}.text`, given.text, translatable[field].bounds);
  if (text === '' || language === null) return null;
  const original = originalOf(said, field);
  if (original === '' && given.madeFrom === undefined) {
    reader.problem(`${path}.field`, 'NOT_ALLOWED', { de: 'Dazu gibt es keinen Text in der ersten Sprache. Bitte zuerst diesen schreiben.', en: 'There is no text in the first language. Please write that one first.' });
  }
  const found = isInformal ? addressIn(text) : null;
  if (found !== null) privateAddress(reader, `${path}.text`, found);
  return { language, field, text, madeFrom: given.madeFrom ?? printOf(original) };
}

function alreadyTranslated(reader: InputReader): void {
  reader.problem('originalLanguage', 'NOT_ALLOWED', {
    de: 'In dieser Sprache gibt es schon Übersetzungen, sie gingen verloren. Bitte schicken Sie die Texte in der neuen ersten Sprache mit, oder sagen Sie mit „translations“, welche Übersetzungen bleiben.',
    en: 'There are translations in this language already, which would be lost. Please send the texts in the new first language along, or say by "translations" which ones are to stay.',
  });
}

function originalItself(reader: InputReader, path: string): void {
  reader.problem(path, 'NOT_ALLOWED', { de: 'In dieser Sprache ist das Angebot geschrieben. Bitte dort ändern.', en: 'The offering is written in this language. Please change it there.' });
}

function eachOnce(reader: InputReader, read: readonly Translation[], path: string): Translation[] {
  const twice = read.some((one, at) => read.findIndex((other) => isSame(one, other)) < at);
  if (twice) reader.problem(path, 'NOT_ALLOWED', { de: 'Ein Text kommt in einer Sprache zweimal vor.', en: 'A text is given twice in one language.' });
  return inOrder(read);
}
