import { type OfferingsService } from '#directory';
import { ar } from './ar.js';
import { type DemoTexts, type TextField } from './demo-text.js';
import { en } from './en.js';
import { leicht } from './leicht.js';
import { tr } from './tr.js';
import { uk } from './uk.js';

type Fields = Parameters<OfferingsService['create']>[1];

/** The demo in each language beside German. */
export const demoTexts: Readonly<Record<string, DemoTexts>> = { 'de-x-leicht': leicht, en, ar, uk, tr };

/** Descriptions that were changed after they had been translated, in one network; their translations are outdated there. */
export const changedDescriptions: Readonly<Record<string, string>> = {
  'Hilfe bei Formularen': 'Wir füllen Anträge gemeinsam aus, auch am Computer. Bringen Sie alle Briefe und Ihren Ausweis mit.',
  'Begegnungscafé': 'Ein offener Nachmittag zum Kennenlernen, mit Spielecke und einem Tisch für Brettspiele.',
};

/** An offering of the demo in all languages. @throws Error for one that somebody forgot to translate. */
export function translationsOf(title: string): NonNullable<Fields['translations']> {
  return Object.entries(demoTexts).flatMap(([language, texts]) => {
    const found = texts[title];
    if (!found) throw new Error(`The demo has no ${title} in ${language}.`);
    const [translated, description, more = {}] = found;
    const fields: Partial<Record<TextField, string>> = { TITLE: translated, DESCRIPTION: description, ...more };
    return Object.entries(fields).map(([field, text]) => ({ language, field: field as TextField, text }));
  });
}
