import { type InputReader, isLanguageCode, languageCode, type LocalDate, type TextBounds } from '#kernel';
import { type AgeRange, type FurtherContact, type Announcement, type OfferingFacts, type RequiredDocument } from './facts.js';
import { bounded, given, type Given } from './given.js';
import { readEndDay } from './schedule-input.js';
import { FACT_TEXT, SHORT_FACT } from './text-bounds.js';

/** The facts as they arrive; an empty text or list clears, objects are replaced as a whole. */
export type FactFields = Given<{
  alternateName: string; ageRange: Given<AgeRange>; whatToBring: string; requiredDocuments: readonly DocumentFields[]; howToRegister: string; waitTime: string;
  interpretation: string; accreditations: string; announcement: AnnouncementFields; furtherContacts: readonly ContactFields[];
}>;
type DocumentFields = { readonly name: string } & Given<{ url: string }>;
type AnnouncementFields = Given<{ text: string; until: string; isPaused: boolean }>;
type ContactFields = Given<Omit<FurtherContact, 'languages'> & { languages: readonly string[] }>;

const NAME_MAX = 160;
const AGE = { min: 0, max: 120 };
const DOCUMENTS_MAX = 20;
const CONTACTS_MAX = 10;
const CONTACT_NAME_MAX = 120;
const PHONE_MAX = 60;
const EXTENSION_MAX = 20;
const CONTACT_LANGUAGES_MAX = 20;

/** The facts after the changes; problems go to the reader. */
export function readFacts(reader: InputReader, input: FactFields, context: { before: OfferingFacts; isInformal: boolean; today: LocalDate }): OfferingFacts {
  const { before, isInformal, today } = context;
  const text = (name: 'alternateName' | 'whatToBring' | 'howToRegister' | 'waitTime' | 'interpretation' | 'accreditations', bounds: TextBounds): string | null =>
    given(input[name], before[name], (value) => reader.optionalText(name, value, bounds));
  return {
    alternateName: text('alternateName', { max: NAME_MAX }),
    ageRange: given(input.ageRange, before.ageRange, (range) => readAges(reader, range)),
    whatToBring: text('whatToBring', FACT_TEXT),
    requiredDocuments: given(input.requiredDocuments, before.requiredDocuments, (documents) => readDocuments(reader, documents)),
    howToRegister: text('howToRegister', FACT_TEXT),
    waitTime: text('waitTime', SHORT_FACT),
    interpretation: text('interpretation', SHORT_FACT),
    accreditations: text('accreditations', SHORT_FACT),
    announcement: given(input.announcement, before.announcement, (announcement) => readAnnouncement(reader, announcement, today)),
    furtherContacts: given(input.furtherContacts, before.furtherContacts, (contacts) => readContacts(reader, contacts, isInformal)),
  };
}

/** Those facts that are entered in another shape than they are kept in: empty as empty, because null would leave a field as it is. */
export function factsToEnter(facts: OfferingFacts): FactFields {
  const { alternateName, whatToBring, howToRegister, waitTime, interpretation, accreditations } = facts;
  const texts = Object.entries({ alternateName, whatToBring, howToRegister, waitTime, interpretation, accreditations });
  return { ...Object.fromEntries(texts.map(([name, value]) => [name, value ?? ''])), announcement: facts.announcement ?? { text: '' } };
}

function readAges(reader: InputReader, { minimum, maximum }: Given<AgeRange>): AgeRange {
  const age = (name: keyof AgeRange, years: number | null | undefined): number | null =>
    years === null || years === undefined ? null : reader.integer(`ageRange.${name}`, years, AGE);
  const range = { minimum: age('minimum', minimum), maximum: age('maximum', maximum) };
  if (range.minimum !== null && range.maximum !== null && range.maximum < range.minimum) {
    reader.problem('ageRange.maximum', 'OUT_OF_RANGE', { de: 'Das höchste Alter darf nicht unter dem niedrigsten liegen.', en: 'The highest age must not be below the lowest.' });
  }
  return range;
}

function readDocuments(reader: InputReader, documents: readonly DocumentFields[]): RequiredDocument[] {
  return bounded(reader, 'requiredDocuments', documents, DOCUMENTS_MAX).map(({ name, url }, at) => ({
    name: reader.text(`requiredDocuments.${at}.name`, name, { max: NAME_MAX }), url: reader.optionalUrl(`requiredDocuments.${at}.url`, url),
  }));
}

function readAnnouncement(reader: InputReader, announcement: AnnouncementFields, today: LocalDate): Announcement | null {
  const isPaused = announcement.isPaused ?? false;
  const until = readEndDay(reader, 'announcement.until', announcement.until);
  // Whoever pauses says why: a page that only shows no times leaves people guessing.
  const text = isPaused || until !== null ? reader.text('announcement.text', announcement.text, SHORT_FACT) : reader.optionalText('announcement.text', announcement.text, SHORT_FACT);
  if (until !== null && until < today) {
    reader.problem('announcement.until', 'OUT_OF_RANGE', { de: 'Dieser Tag ist schon vorbei; der Hinweis wäre nie zu sehen.', en: 'This day is over; the announcement would never be seen.' });
  }
  return text === null ? null : { text, until, isPaused };
}

function readContacts(reader: InputReader, contacts: readonly ContactFields[], isInformal: boolean): FurtherContact[] {
  if (isInformal && contacts.length > 0) {
    reader.problem('furtherContacts', 'NOT_ALLOWED', {
      de: 'Angebote von Personen und Initiativen zeigen nur den einen Kontakt, der dafür freigegeben ist.', en: 'Services of people and initiatives show only the one contact that was declared public.',
    });
  }
  return bounded(reader, 'furtherContacts', contacts, CONTACTS_MAX).map((contact, at) => readContact(reader, contact, `furtherContacts.${at}`));
}

function readContact(reader: InputReader, contact: ContactFields, path: string): FurtherContact {
  const read: FurtherContact = {
    role: reader.optionalText(`${path}.role`, contact.role, { max: CONTACT_NAME_MAX }), name: reader.optionalText(`${path}.name`, contact.name, { max: CONTACT_NAME_MAX }),
    email: reader.optionalEmail(`${path}.email`, contact.email), phone: reader.optionalText(`${path}.phone`, contact.phone, { max: PHONE_MAX }),
    extension: reader.optionalText(`${path}.extension`, contact.extension, { max: EXTENSION_MAX }), languages: readLanguages(reader, contact.languages ?? [], `${path}.languages`),
  };
  if (read.role === null && read.name === null) {
    reader.problem(`${path}.role`, 'REQUIRED', { de: 'Bitte sagen, wer das ist oder wofür.', en: 'Please say who this is, or what for.' });
  }
  if (read.email === null && read.phone === null) {
    reader.problem(`${path}.phone`, 'REQUIRED', { de: 'Telefon oder E-Mail angeben.', en: 'Give a telephone number or an e-mail.' });
  }
  if (read.extension !== null && read.phone === null) {
    reader.problem(`${path}.extension`, 'NOT_ALLOWED', { de: 'Eine Durchwahl gehört zu einer Telefonnummer.', en: 'An extension belongs to a telephone number.' });
  }
  return read;
}

function readLanguages(reader: InputReader, codes: readonly string[], path: string): string[] {
  const languages = [...new Set(bounded(reader, path, codes, CONTACT_LANGUAGES_MAX).map(languageCode))];
  if (!languages.every(isLanguageCode)) reader.problem(path, 'NOT_FOUND', { de: 'Bitte Sprachcodes nach ISO 639-1 angeben, etwa de oder ar, sonst nach ISO 639-3, etwa gsg.', en: 'Please give ISO 639-1 codes, such as de or ar, else ISO 639-3, such as gsg.' });
  return languages;
}
