import { type Cents, type Id, isSameJson, type Language, type LocalDate } from '#kernel';
import { type BarrierFact } from './barrier-facts.js';
import { type OfferingImage } from './images.js';
import { emptyFacts, factsInOwnWords, type OfferingFacts } from './facts.js';
import { type Schedule } from './schedule.js';
import { type Translation } from './translation.js';
import { type CostKind, type LifeArea, type Openness, type RestrictionBasis, type SuitedFor } from './vocabulary.js';

/** Where something is. Informal services have neither street, postcode nor point. */
export interface Address {
  name: string | null;
  street: string | null;
  postcode: string | null;
  town: string;
  district: string | null;
  /** WGS 84 in degrees; null when unknown, and then the longitude is null too. */
  latitude: number | null;
  longitude: number | null;
}

/** A place that was entered with the offering itself. */
export interface OwnPlace extends Address {
  placeId: null;
  barrierFacts: BarrierFact[];
}

/** What an offering says of where it is: in words of its own, or by naming a place of the network. */
export type SaidPlace = OwnPlace | { placeId: Id };

/**
 * A time of an offering; `atPlace` is the position in its places, from 0, and null = at all of them. `atStop` is the position
 * in the route of that place when it is mobile, from 0; left out = at all its stops, or it has none.
 */
export type SaidSchedule = Schedule & { atPlace: number | null; atStop?: number };

/** What it costs; cents are given for AMOUNT, words for TEXT. */
export interface Cost {
  kind: CostKind;
  amountCents: Cents | null;
  text: string | null;
}

/** The contact that was declared public. */
export interface Contact {
  name: string | null;
  email: string | null;
  phone: string | null;
}

/** Why not everyone may come. In a draft every part may be null. */
export interface Restriction {
  basis: RestrictionBasis | null;
  reason: string | null;
  reviewOn: LocalDate | null;
  alternative: string | null;
}

/** Everything that is said about an offering, whoever runs it and wherever it stands. */
export interface OfferingContent extends OfferingFacts {
  title: string;
  description: string;
  lifeAreas: LifeArea[];
  languages: string[];
  suitedFor: SuitedFor[];
  /** Keys of common terms and ids of the network's own. */
  terms: string[];
  isRemote: boolean;
  servedAreas: string[];
  places: SaidPlace[];
  isPlaceByArrangement: boolean;
  /** When it takes place, where it says so itself; its places may add their hours (`fullContent`). */
  times: SaidSchedule[];
  isTimeByArrangement: boolean;
  cost: Cost;
  contact: Contact;
  website: string | null;
  openness: Openness;
  /** Null when open to all. */
  restriction: Restriction | null;
  images: OfferingImage[];
  /** The language in which its texts were written first. */
  originalLanguage: Language;
  /** What people wrote in other languages, in the order of languages and fields; also what is outdated. */
  translations: Translation[];
}

/** An offering about which nothing has been said yet: open to all, free. */
export const emptyContent: OfferingContent = {
  title: '', description: '', lifeAreas: [], languages: [], suitedFor: [], terms: [], isRemote: false, servedAreas: [], places: [],
  isPlaceByArrangement: false, times: [], isTimeByArrangement: false, cost: { kind: 'FREE', amountCents: null, text: null },
  contact: { name: null, email: null, phone: null }, website: null, openness: 'OPEN', restriction: null,
  images: [], ...emptyFacts,
  originalLanguage: 'de', translations: [],
};

/** What partners agreed to; a change of one of these counts the core revision up and is the lead's to make. */
export const coreFields = [
  'title', 'openness', 'restriction', 'cost', 'places', 'isPlaceByArrangement', 'isRemote', 'servedAreas', 'languages',
] as const satisfies readonly (keyof OfferingContent)[];

/** Names of the fields in which two states differ, in the order of the contract. */
export function differingFields(before: OfferingContent, after: OfferingContent): (keyof OfferingContent)[] {
  const names = Object.keys(emptyContent) as (keyof OfferingContent)[];
  return names.filter((name) => !isSameJson(before[name], after[name]));
}

/** What people write in their own words. */
const ownWords: readonly (keyof OfferingContent)[] = ['title', 'description', 'places', 'times', 'cost', 'website', 'restriction', 'images', ...factsInOwnWords];

/**
 * True when the audit trail, which nobody can correct, may repeat the values of a field. It never repeats a contact, and
 * of an informal service nothing that people wrote themselves: they write about their health, their home, their family.
 * Translations repeat what is said, in every language at once; the revisions hold them.
 */
export function isForTheTrail(name: keyof OfferingContent, isInformal: boolean): boolean {
  return name !== 'contact' && name !== 'furtherContacts' && name !== 'translations' && !(isInformal && ownWords.includes(name));
}
