import { type Id, type LocalDate, type Text } from '#kernel';
import { type ScheduleEntry } from './schedule-entry.js';

/*
 * What we say of organisations, places and offerings, as far as HSDS is concerned. The shapes are those of the libs below;
 * they are written down here because a domain knows nothing but the kernel.
 */

/** An organisation. */
export interface OrganisationSheet {
  id: Id;
  kind: string;
  name: string;
  description: string;
  website: string | null;
  publicEmail: string | null;
  publicPhone: string | null;
  alternateName: string | null;
  links: { url: string; label: string | null }[];
  yearFounded: number | null;
  legalForm: string | null;
  federation: string | null;
  identifiers: { kind: string; identifier: string; issuer: string | null }[];
  /** Places of it that are exported with it. */
  placeIds: Id[];
}

/** When something takes place. */
export interface SheetSchedule extends ScheduleEntry<LocalDate> {
  /** IANA name. */
  zone: string;
}

/** Where something is. */
export interface SheetAddress {
  name: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  district: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** A fact about barriers. */
export interface SheetBarrierFact { code: string; state: string; note: string | null }

/** A place of the network. */
export interface PlaceSheet extends SheetAddress {
  id: Id;
  organisationId: Id;
  kind: string;
  name: string;
  link: string | null;
  phone: string | null;
  transport: string | null;
  note: string | null;
  barrierFacts: SheetBarrierFact[];
  hours: SheetSchedule[];
  stops: (SheetAddress & { hours: SheetSchedule[] })[];
  sharedWith: string;
  changedAt: string;
}

/** A place of an offering: one of the network, or its own words. */
export type SheetPlace = { placeId: Id } | (SheetAddress & { placeId: null; barrierFacts: SheetBarrierFact[] });

/** A contact beside the main one. */
export interface SheetContact { role: string | null; name: string | null; email: string | null; phone: string | null; extension: string | null; languages: string[] }

/** An offering. */
export interface OfferingSheet {
  id: Id;
  /** Null for a person's service. */
  organisationId: Id | null;
  state: string;
  changedAt: string;
  assuredOn: string | null;
  title: string;
  description: string;
  lifeAreas: string[];
  languages: string[];
  suitedFor: string[];
  terms: { key: string; lifeArea: string | null; names: Text | null }[];
  isRemote: boolean;
  servedAreas: string[];
  places: SheetPlace[];
  isPlaceByArrangement: boolean;
  times: (SheetSchedule & { atPlace: number | null; atStop?: number })[];
  isTimeByArrangement: boolean;
  cost: { kind: string; amountCents: number | null; text: string | null };
  contact: { name: string | null; email: string | null; phone: string | null };
  website: string | null;
  openness: string;
  restriction: { basis: string | null; reason: string | null; reviewOn: LocalDate | null; alternative: string | null } | null;
  alternateName: string | null;
  ageRange: { minimum: number | null; maximum: number | null };
  whatToBring: string | null;
  requiredDocuments: { name: string; url: string | null }[];
  howToRegister: string | null;
  waitTime: string | null;
  interpretation: string | null;
  accreditations: string | null;
  announcement: { text: string; until: LocalDate | null; isPaused: boolean } | null;
  furtherContacts: SheetContact[];
  originalLanguage: string;
  translations: { language: string; field: string; text: string; state: string }[];
  capacities: { unit: string; label: string | null; available: number; maximum: number | null; reportedAt: string }[];
  partners: { organisationId: Id; name: string; role: string; since: string }[];
}

/** A value by which offerings are sorted. */
export interface SheetValue {
  code: string;
  name: string;
  description: string;
  /** Codes of Open Eligibility 2.0. */
  openEligibility: string[];
}

/** What the directory's codes mean, and where the network lies. */
export interface Vocabulary {
  lifeAreas: SheetValue[];
  targetGroups: SheetValue[];
  terms: (SheetValue & { lifeArea: string | null })[];
  barrierFacts: Readonly<Record<string, string>>;
  barrierStates: Readonly<Record<string, string>>;
  /** Names of counties by AGS. */
  counties: ReadonlyMap<string, string>;
  /** The Land and the county that the network lies in. */
  land: string;
  county: string;
}
