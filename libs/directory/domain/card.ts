import { type Id, isSameJson, type Language, languageNameIn, weekdayName } from '#kernel';
import { type BarrierFactCode, barrierFactNames } from './barrier-facts.js';
import { foldedWords } from './folding.js';
import { type FullContent, type KnownPlaces, partsFrom, saidIn } from './full-content.js';
import { type ShownImage, shownImage } from './images.js';
import { lifeAreaTexts } from './life-areas.js';
import { stopAfter } from './place.js';
import { type CardTerm, namesOfTerm } from './offering-terms.js';
import { type ShownTranslation, type Translation } from './translation.js';
import { shownTranslations } from './translation-states.js';
import { fixedWeekdays, possibleWeekdays } from './schedule.js';

/** The organisation in front of an offering, as the public sees it. */
export interface PublicOrganisation {
  id: Id;
  name: string;
  kind: string;
}

/** What surrounds the content on the public page. */
export interface CardFacts {
  id: Id;
  networkId: Id;
  version: number;
  /** Null for a person's service. */
  organisation: PublicOrganisation | null;
  /** Null when the office vouches, or nobody needs to. */
  sponsor: PublicOrganisation | null;
  isUnconfirmed: boolean;
  terms: CardTerm[];
  /** When somebody last said that all of this is right; null = not known. */
  assuredOn: string | null;
  changedAt: Date;
  /** What a machine translated, current or not. */
  machineTexts: readonly Translation[];
}

/** The public page in the shape of the contract: the content and nothing about the person behind it. */
export type CardBase = Omit<FullContent, 'images' | 'translations' | 'terms'> & Omit<CardFacts, 'changedAt' | 'machineTexts'> & {
  changedAt: string;
  images: ShownImage[];
  /** Of people and machines, with their states. */
  translations: ShownTranslation[];
};

/** Puts the public page together. Nothing in it depends on the day it is read. */
export function cardBase(content: FullContent, { machineTexts, ...facts }: CardFacts): CardBase {
  return {
    ...content, ...facts, changedAt: facts.changedAt.toISOString(),
    images: content.images.map(shownImage), translations: shownTranslations(content, machineTexts),
  };
}

/** What the offering says, with its times where the stops of mobile places are now; at the whole place where a stop is gone. */
function onTheRoutes(base: CardBase, known: KnownPlaces): ReturnType<typeof saidIn> {
  const said = saidIn(base);
  const times = said.times.map(({ atStop, ...time }) => {
    const place = time.atPlace === null ? undefined : base.places[time.atPlace];
    const now = place?.placeId ? known.get(place.placeId) : undefined;
    const stop = atStop === undefined || !place || !now ? null : stopAfter(atStop, place.stops, now.stops);
    return stop === null ? time : { ...time, atStop: stop };
  });
  return { ...said, times };
}

/**
 * The same page after one of its places was changed at this instant; what the offering itself says stays as it was cleared
 * or approved. Null when people see no difference.
 */
export function renewedBase(base: CardBase, known: KnownPlaces, at: Date): CardBase | null {
  const renewed = { ...base, ...partsFrom(onTheRoutes(base, known), known) };
  if (isSameJson(renewed.places, base.places) && isSameJson(renewed.times, base.times)) return null;
  return { ...renewed, changedAt: new Date(Math.max(at.getTime(), Date.parse(base.changedAt))).toISOString() };
}

/** True when a page says neither a time nor that it is agreed: its place gave the hours, and gives none any more. */
export function lacksTimes({ times, isTimeByArrangement }: { times: readonly unknown[]; isTimeByArrangement: boolean }): boolean {
  return times.length === 0 && !isTimeByArrangement;
}

/** A text that search looks at: A the title, B names, C everything else. The language is null for names, which have none. */
export interface CardText {
  text: string;
  weight: 'A' | 'B' | 'C';
  language: Language | null;
}

/** What search looks at; `folded` holds the words of title and names, by which duplicates are found. */
export interface CardWords {
  texts: CardText[];
  /** What is said by codes, which are those of the thesaurus, by what they count: terms, for whom, and all other facts. */
  codes: Record<'A' | 'B' | 'C', string[]>;
  folded: string;
}

/** The words of a public page. */
export function cardWords(base: CardBase): CardWords {
  const places = base.places.flatMap((place) => [place.name, place.town, place.district, ...place.stops.flatMap((stop) => [stop.name, stop.town, stop.district])]);
  const termNames = base.terms.flatMap((term) => namesOfTerm(term) ?? []);
  const names = [
    base.alternateName, base.organisation?.name, base.sponsor?.name, ...places, ...base.lifeAreas.map((area) => lifeAreaTexts[area].name.de.replaceAll(',', '')),
    ...termNames.map((name) => name.de),
    ...base.languages.map((code) => languageNameIn(code, 'de')),
  ].filter((name) => typeof name === 'string').join(' ');
  const aboutPlaces = base.places.flatMap((place) => [place.transport, place.note]);
  // No announcement: it is over one day, and its words would stay.
  const text = [
    base.description, base.cost.text, base.interpretation, base.accreditations, base.whatToBring, base.howToRegister, base.waitTime,
    base.restriction?.reason, base.restriction?.alternative, ...base.requiredDocuments.map(({ name }) => name),
    ...aboutPlaces, ...base.times.flatMap((time) => [time.note, ...time.exceptions.map((one) => one.note)]),
  ].filter((part) => typeof part === 'string').join('. ');
  const addresses = base.places.flatMap((place) => [place.street, place.postcode]).filter((part) => part !== null).join(' ');
  const barriers = barrierFactsOf(base).map((code) => barrierFactNames[code]);
  // The words of names are among the names. What a name says counts besides: whatever the Mieterverein offers has to do with renting.
  const organisations = [base.organisation?.name, base.sponsor?.name].flatMap((name): CardText[] => name ? [{ text: name, weight: 'C', language: 'de' }] : []);
  const ownTerms = base.terms.flatMap((term) => Object.entries(term.names ?? {}) as [Language, string][]);
  return {
    texts: [
      { text: base.title, weight: 'A', language: base.originalLanguage }, { text: names, weight: 'B', language: null }, { text, weight: 'C', language: base.originalLanguage },
      { text: addresses, weight: 'C', language: null }, ...barriers.flatMap(({ de, en }): CardText[] => [{ text: de, weight: 'C', language: 'de' }, { text: en, weight: 'C', language: 'en' }]),
      ...organisations,
      ...ownTerms.map(([language, name]): CardText => ({ text: name, weight: 'B', language })),
      ...base.translations.map((one): CardText => ({ text: one.text, weight: one.field === 'TITLE' ? 'A' : 'C', language: one.language })),
    ],
    codes: { A: base.terms.filter((term) => term.names === null).map((term) => term.key), B: base.suitedFor, C: [...base.lifeAreas, ...statedFacts(base)] },
    folded: foldedWords([base.title, names]),
  };
}

const SATURDAY = 6;
/** From then on people who work say that it is evening. */
const EVENING_FROM = '17:00';

/** What the page states without a word of its author, by the codes of the thesaurus: "kostenlos am Dienstagabend" is asked for in any language. */
function statedFacts(base: CardBase): string[] {
  const weekdays = [...new Set(base.times.flatMap(fixedWeekdays))].sort((a, b) => a - b);
  const isLate = weekdays.some((day) => day >= SATURDAY) || base.times.some(({ from }) => from >= EVENING_FROM);
  const facts: Record<string, boolean> = {
    FREE_OF_CHARGE: base.cost.kind === 'FREE', ONLINE: isReachableFromHome(base), BARRIER_FREE: barrierFactsOf(base).includes('STEP_FREE'), EVENING_WEEKEND: isLate,
  };
  return [...Object.keys(facts).filter((code) => facts[code]), ...weekdays.map(weekdayName)];
}

/** The weekdays on which it may take place, each once, in order; no other needs to be looked at. */
export function weekdaysOf({ times }: Pick<CardBase, 'times'>): number[] {
  return [...new Set(times.flatMap(possibleWeekdays))].sort((a, b) => a - b);
}

/** What is true without reserve of the barriers of some place, for filters. */
export function barrierFactsOf({ places }: Pick<CardBase, 'places'>): BarrierFactCode[] {
  return [...new Set(places.flatMap((place) => place.barrierFacts).filter(({ state }) => state === 'YES').map(({ code }) => code))].sort();
}

/** True for what can be used from home: by its own word, or because one of its places is remote. */
export function isReachableFromHome({ isRemote, places }: Pick<CardBase, 'isRemote' | 'places'>): boolean {
  return isRemote || places.some(({ kind }) => kind === 'REMOTE');
}
