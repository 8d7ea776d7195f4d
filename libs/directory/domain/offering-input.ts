import { InputReader, type InvalidInput, isLanguageCode, languageCode, LocalDate } from '#kernel';
import { factLinks, factTexts } from './facts.js';
import { type FactFields, readFacts } from './facts-input.js';
import { bounded, given, type Given } from './given.js';
import { type ImageFields, type KnownImages, readImages } from './images.js';
import { readTerms } from './offering-terms.js';
import { type Address, type Contact, type Cost, differingFields, type OfferingContent, type OwnPlace, type Restriction } from './offering.js';
import { addressIn, addressInLink, privateAddress } from './private-address.js';
import { readSaidPlace, readSaidSchedule, requirePlacesOfTimes, type SaidPlaceFields, type SaidScheduleFields } from './said-place-input.js';
import { readDay } from './schedule-input.js';
import { COST_TEXT, DESCRIPTION, REASON, TITLE } from './text-bounds.js';
import { readTranslations, type TranslationFields } from './translation-input.js';
import { type CostKind, type LifeArea, type Openness, type RestrictionBasis, type SuitedFor } from './vocabulary.js';

/** What is said about an offering as it arrives; null or missing leaves a field as it is. */
export type OfferingFields = Given<{
  title: string; description: string; lifeAreas: readonly LifeArea[]; languages: readonly string[]; suitedFor: readonly SuitedFor[]; terms: readonly string[];
  isRemote: boolean; servedAreas: readonly string[]; places: readonly SaidPlaceFields[]; isPlaceByArrangement: boolean;
  times: readonly SaidScheduleFields[]; isTimeByArrangement: boolean; cost: CostFields; contact: Given<Contact>; website: string;
  openness: Openness; restriction: RestrictionFields; images: readonly ImageFields[]; originalLanguage: string; translations: readonly TranslationFields[];
}> & FactFields;
type CostFields = { readonly kind: CostKind } & Given<{ amountCents: number; text: string }>;
type RestrictionFields = Given<{ basis: RestrictionBasis; reason: string; reviewOn: string; alternative: string }>;

/** The offering as it is, whose it is, and the day. */
export interface ParsingContext {
  before: OfferingContent;
  /** Informal services show no address. */
  isInformal: boolean;
  today: LocalDate;
  /** Pictures that may be shown; none when left out. */
  images?: KnownImages;
}

const PERSON_MAX = 120;
const COST_CENTS_MAX = 100_000_000;
const PLACES_MAX = 10;
const TIMES_MAX = 50;
const LANGUAGES_MAX = 40;
const AREAS_MAX = 60;
const REVIEW_MONTHS_MAX = 12;

/** The offering after the changes, or every problem of the input at once. */
export function parseOffering(input: OfferingFields, context: ParsingContext): OfferingContent | InvalidInput {
  const reader = new InputReader();
  const said = readOffering(reader, input, context);
  const content = { ...said, ...readTranslations(reader, input, { said, before: context.before, isInformal: context.isInformal }) };
  requirePlacesOfTimes(reader, content, { arePlacesChanged: differingFields(context.before, content).includes('places'), areTimesGiven: Boolean(input.times) });
  if (context.isInformal) refuseAddresses(reader, content);
  return reader.result(() => content);
}

function readOffering(reader: InputReader, input: OfferingFields, { before, isInformal, today, images = new Map() }: ParsingContext): OfferingContent {
  const openness = input.openness ?? before.openness;
  return {
    title: reader.text('title', input.title ?? before.title, TITLE),
    description: given(input.description, before.description, (text) => reader.optionalText('description', text, DESCRIPTION) ?? ''),
    lifeAreas: given(input.lifeAreas, before.lifeAreas, distinct),
    languages: given(input.languages, before.languages, (codes) => readLanguages(reader, codes)),
    suitedFor: given(input.suitedFor, before.suitedFor, distinct),
    terms: given(input.terms, before.terms, (keys) => readTerms(reader, keys)),
    isRemote: input.isRemote ?? before.isRemote,
    servedAreas: given(input.servedAreas, before.servedAreas, (areas) => readAreas(reader, areas)),
    places: given(input.places, before.places, (places) => bounded(reader, 'places', places, PLACES_MAX).map((place, at) => readSaidPlace(reader, place, { path: `places.${at}`, isInformal }))),
    isPlaceByArrangement: input.isPlaceByArrangement ?? before.isPlaceByArrangement,
    times: given(input.times, before.times, (times) => bounded(reader, 'times', times, TIMES_MAX).map((time, at) => readSaidSchedule(reader, time, `times.${at}`))),
    isTimeByArrangement: input.isTimeByArrangement ?? before.isTimeByArrangement,
    cost: given(input.cost, before.cost, (cost) => readCost(reader, cost)),
    contact: given(input.contact, before.contact, (contact) => ({
      name: reader.optionalText('contact.name', contact.name, { max: PERSON_MAX }),
      email: reader.optionalEmail('contact.email', contact.email),
      phone: reader.optionalPhone('contact.phone', contact.phone),
    })),
    website: given(input.website, before.website, (address) => reader.optionalUrl('website', address)),
    openness,
    restriction: readRestriction(reader, input.restriction, { openness, before: before.restriction, today }),
    images: readImages(reader, input.images, { before: before.images, known: images }),
    ...readFacts(reader, input, { before, isInformal, today }),
    // Read last, because they hang on what is said.
    originalLanguage: before.originalLanguage, translations: before.translations,
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function readLanguages(reader: InputReader, codes: readonly string[]): string[] {
  const languages = distinct(bounded(reader, 'languages', codes, LANGUAGES_MAX).map(languageCode));
  const unknown = languages.filter((code) => !isLanguageCode(code));
  if (unknown.length > 0) reader.problem('languages', 'NOT_FOUND', { de: 'Bitte Sprachcodes nach ISO 639-1 angeben, etwa de oder ar, sonst nach ISO 639-3, etwa gsg.', en: 'Please give ISO 639-1 codes, such as de or ar, else ISO 639-3, such as gsg.' });
  return languages;
}

function readAreas(reader: InputReader, areas: readonly string[]): string[] {
  const keys = distinct(bounded(reader, 'servedAreas', areas, AREAS_MAX).map((area) => area.trim()));
  if (keys.some((key) => !/^(\d{5}|\d{8})$/.test(key))) {
    reader.problem('servedAreas', 'NOT_ALLOWED', { de: 'Bitte amtliche Gemeindeschlüssel mit 5 oder 8 Ziffern angeben.', en: 'Please give official municipality keys (AGS) of 5 or 8 digits.' });
  }
  return keys;
}

function readCost(reader: InputReader, cost: CostFields): Cost {
  const text = reader.optionalText('cost.text', cost.text, COST_TEXT);
  if (cost.kind === 'TEXT' && text === null) reader.problem('cost.text', 'REQUIRED', { de: 'Bitte beschreiben, was es kostet.', en: 'Please say what it costs.' });
  if (cost.kind === 'AMOUNT') return { kind: 'AMOUNT', amountCents: reader.cents('cost.amountCents', cost.amountCents, { min: 1, max: COST_CENTS_MAX }), text };
  if (cost.amountCents !== null && cost.amountCents !== undefined) {
    reader.problem('cost.amountCents', 'NOT_ALLOWED', { de: 'Ein Betrag passt nur, wenn das Angebot einen festen Preis hat.', en: 'An amount fits only where the offering has a fixed price.' });
  }
  return { kind: cost.kind, amountCents: null, text };
}

function readRestriction(
  reader: InputReader, input: RestrictionFields | null | undefined, context: { openness: Openness; before: Restriction | null; today: LocalDate },
): Restriction | null {
  const { openness, before, today } = context;
  if (openness === 'OPEN') {
    if (input) reader.problem('restriction', 'NOT_ALLOWED', { de: 'Was allen offensteht, hat keine Einschränkung.', en: 'What is open to all has no restriction.' });
    return null;
  }
  if (!input) return before ?? { basis: null, reason: null, reviewOn: null, alternative: null };
  const reviewOn = readDay(reader, 'restriction.reviewOn', input.reviewOn);
  if (reviewOn !== null && !isReviewDay(reviewOn, today)) {
    reader.problem('restriction.reviewOn', 'OUT_OF_RANGE', {
      de: `Nach heute und höchstens ${REVIEW_MONTHS_MAX} Monate voraus.`, en: `After today and at most ${REVIEW_MONTHS_MAX} months ahead.`,
    });
  }
  return {
    basis: input.basis ?? null,
    reason: reader.optionalText('restriction.reason', input.reason, REASON),
    reviewOn,
    alternative: reader.optionalText('restriction.alternative', input.alternative, REASON),
  };
}

/** A restriction is looked at again after today and within 12 months. */
export function isReviewDay(day: LocalDate, today: LocalDate): boolean {
  return day > today && day <= LocalDate.addMonths(today, REVIEW_MONTHS_MAX);
}

/** People write their address into any text; all that the public would read is looked at. */
function refuseAddresses(reader: InputReader, content: OfferingContent): void {
  const texts: [string, string | null][] = [
    ['title', content.title], ['description', content.description], ['cost.text', content.cost.text], ['contact.name', content.contact.name],
    ...content.times.flatMap((time, at): [string, string | null][] => [
      [`times.${at}.note`, time.note], ...time.exceptions.map((one, day): [string, string | null] => [`times.${at}.exceptions.${day}.note`, one.note]),
    ]),
    ['restriction.reason', content.restriction?.reason ?? null], ['restriction.alternative', content.restriction?.alternative ?? null],
    ...content.images.map(({ altText }, at): [string, string] => [`images.${at}.altText`, altText]), ...factTexts(content),
  ];
  for (const [path, text] of texts) {
    const found = text === null ? null : addressIn(text);
    if (found !== null) privateAddress(reader, path, found);
  }
  const links: [string, string | null][] = [['website', content.website], ...factLinks(content)];
  for (const [path, link] of links) {
    const linked = link === null ? null : addressInLink(link);
    if (linked !== null) privateAddress(reader, path, linked);
  }
  content.places.forEach((place, at) => { if (place.placeId === null) refuseExactPlace(reader, `places.${at}`, place); });
}

/** Neither street nor point, and no number in the names. */
function refuseExactPlace(reader: InputReader, path: string, place: OwnPlace): void {
  const exact = [place.street, place.postcode, place.latitude, place.longitude].filter((part) => part !== null);
  if (exact.length > 0) privateAddress(reader, path, exact.join(', '));
  refuseNumbers(reader, path, place);
  place.barrierFacts.forEach(({ note }, at) => {
    const found = note === null ? null : addressIn(note);
    if (found !== null) privateAddress(reader, `${path}.barrierFacts.${at}.note`, found);
  });
}

/** The name of a place, town or district of a person's service needs no number; one that has it is a street, whatever its name. */
function refuseNumbers(reader: InputReader, path: string, place: Address): void {
  for (const name of ['name', 'town', 'district'] as const) {
    const text = place[name];
    if (text !== null && /\p{N}/u.test(text)) privateAddress(reader, `${path}.${name}`, text);
  }
}
