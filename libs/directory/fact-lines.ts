import { inLanguage, isolated, languageNameIn, LocalDate, type Text } from '#kernel';
import { type AgeRange, type FurtherContact, hasAges, type Announcement, type OfferingFacts, type RequiredDocument } from './domain/facts.js';

/** One line of what an offering says: its label and its value. */
export type OfferingFact = readonly [label: Text, value: Text];

/** Of fields that say something in words, number or list: its lines; none when it was left empty. */
export type LinesOf<Content> = { readonly [Field in keyof Content]: (value: Content[Field]) => readonly OfferingFact[] };

/** What people call the facts. */
export const factLabels: Readonly<Record<keyof OfferingFacts, Text>> = {
  alternateName: { de: 'Auch bekannt als', en: 'Also known as' },
  ageRange: { de: 'Alter', en: 'Age' },
  whatToBring: { de: 'Bitte mitbringen', en: 'Please bring' },
  requiredDocuments: { de: 'Unterlagen', en: 'Papers' },
  howToRegister: { de: 'Anmeldung', en: 'How to register' },
  waitTime: { de: 'Wartezeit', en: 'Waiting time' },
  interpretation: { de: 'Dolmetschen', en: 'Interpreting' },
  accreditations: { de: 'Anerkennungen', en: 'Accreditations' },
  announcement: { de: 'Hinweis', en: 'Announcement' },
  furtherContacts: { de: 'Weitere Kontakte', en: 'Further contacts' },
};

/** The lines of each fact. */
export const factLines: LinesOf<OfferingFacts> = {
  alternateName: (name) => words(factLabels.alternateName, name),
  ageRange: (range) => (hasAges(range) ? [[factLabels.ageRange, agesText(range)]] : []),
  whatToBring: (text) => words(factLabels.whatToBring, text),
  requiredDocuments: (documents) => documents.map((one): OfferingFact => [{ de: 'Unterlage', en: 'Paper' }, { de: documentText(one) }]),
  howToRegister: (text) => words(factLabels.howToRegister, text),
  waitTime: (text) => words(factLabels.waitTime, text),
  interpretation: (text) => words(factLabels.interpretation, text),
  accreditations: (text) => words(factLabels.accreditations, text),
  announcement: (announcement) => (announcement === null ? [] : announcementLines(announcement)),
  furtherContacts: (contacts) => contacts.map((one): OfferingFact => [{ de: 'Weiterer Kontakt (öffentlich)', en: 'Further contact (public)' }, contactText(one)]),
};

/** A line with a text of the organisation; none for an empty one. */
export function words(label: Text, value: string | null): readonly OfferingFact[] {
  return value ? [[label, { de: value }]] : [];
}

/** A line that says yes; none for no. */
export function flag(label: Text, isSo: boolean): readonly OfferingFact[] {
  return isSo ? [[label, { de: 'ja', en: 'yes' }]] : [];
}

/** A line with all values; none without any. */
export function list(label: Text, values: readonly Text[]): readonly OfferingFact[] {
  const joined = (language: 'de' | 'en'): string => values.map((value) => inLanguage(value, language)).join('; ');
  return values.length === 0 ? [] : [[label, { de: joined('de'), en: joined('en') }]];
}

/** What a language is called. */
export function languageName(code: string): Text {
  return { de: languageNameIn(code, 'de'), en: languageNameIn(code, 'en') };
}

function agesText({ minimum, maximum }: AgeRange): Text {
  if (maximum === null) return { de: `ab ${minimum ?? 0} Jahren`, en: `from the age of ${minimum ?? 0}` };
  return minimum === null ? { de: `bis ${maximum} Jahre`, en: `up to the age of ${maximum}` } : { de: `${minimum} bis ${maximum} Jahre`, en: `ages ${minimum} to ${maximum}` };
}

function documentText({ name, url }: RequiredDocument): string {
  return url === null ? name : `${isolated(name)} (${url})`;
}

function announcementLines({ text, until, isPaused }: Announcement): readonly OfferingFact[] {
  return [
    ...words(factLabels.announcement, text), ...flag({ de: 'Findet so lange nicht statt', en: 'Does not take place so long' }, isPaused),
    ...words({ de: 'Hinweis gilt bis', en: 'Announcement holds until' }, until === null ? null : LocalDate.format(until)),
  ];
}

function contactText({ role, name, email, phone, extension, languages }: FurtherContact): Text {
  const told = (language: 'de' | 'en'): string => {
    const number = phone === null ? null : `${phone}${extension === null ? '' : ` ${{ de: 'Durchwahl', en: 'ext.' }[language]} ${extension}`}`;
    const spoken = languages.map((code) => inLanguage(languageName(code), language)).join('; ');
    return [role, name, number, email, spoken].flatMap((part) => (part ? [isolated(part)] : [])).join(', ');
  };
  return { de: told('de'), en: told('en') };
}
