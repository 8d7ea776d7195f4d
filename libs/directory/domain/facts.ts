import { type LocalDate } from '#kernel';

/** For which ages an offering is meant, in whole years, both included. It informs and turns nobody away. */
export interface AgeRange {
  /** 0 to 120; null = from any age. */
  minimum: number | null;
  /** 0 to 120; null = up to any age. */
  maximum: number | null;
}

/** A paper that people need, such as an identity card. */
export interface RequiredDocument {
  name: string;
  /** Where to get it or what it looks like. */
  url: string | null;
}

/** What is different for a while, such as works in the house. */
export interface Announcement {
  text: string;
  /** Last day on which it holds and is shown; null = until it is taken away. */
  until: LocalDate | null;
  /** It does not take place so long. */
  isPaused: boolean;
}

/** Another contact that was declared public, beside the main one. */
export interface FurtherContact {
  /** What one asks this contact for, or its department. */
  role: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  /** As people write it; leading zeros count. */
  extension: string | null;
  /** ISO 639-1; spoken by this contact. */
  languages: string[];
}

/** What an offering says beyond what its public page needs: all of it may be left out. */
export interface OfferingFacts {
  /** Another name that people know it by. */
  alternateName: string | null;
  ageRange: AgeRange;
  whatToBring: string | null;
  requiredDocuments: RequiredDocument[];
  howToRegister: string | null;
  waitTime: string | null;
  /** Interpreting, in words. */
  interpretation: string | null;
  accreditations: string | null;
  announcement: Announcement | null;
  furtherContacts: FurtherContact[];
}

/** Nothing was said. */
export const emptyFacts: OfferingFacts = {
  alternateName: null, ageRange: { minimum: null, maximum: null }, whatToBring: null, requiredDocuments: [], howToRegister: null, waitTime: null,
  interpretation: null, accreditations: null, announcement: null, furtherContacts: [],
};

/** Those of the facts that people write in their own words, contacts apart. */
export const factsInOwnWords = [
  'alternateName', 'whatToBring', 'requiredDocuments', 'howToRegister', 'waitTime', 'interpretation', 'accreditations', 'announcement',
] as const satisfies readonly (keyof OfferingFacts)[];

/** Every text among the facts, with its path in the input. */
export function factTexts(facts: OfferingFacts): [path: string, text: string | null][] {
  const { alternateName, whatToBring, requiredDocuments, howToRegister, waitTime, interpretation, accreditations, announcement } = facts;
  return [
    ...Object.entries({ alternateName, whatToBring, howToRegister, waitTime, interpretation, accreditations }),
    ...requiredDocuments.map(({ name }, at): [string, string] => [`requiredDocuments.${at}.name`, name]),
    ['announcement.text', announcement?.text ?? null],
  ];
}

/** Every link among the facts, with its path in the input. */
export function factLinks({ requiredDocuments }: OfferingFacts): [path: string, url: string | null][] {
  return requiredDocuments.map(({ url }, at) => [`requiredDocuments.${at}.url`, url]);
}

/** True when ages are named. */
export function hasAges({ minimum, maximum }: AgeRange): boolean {
  return minimum !== null || maximum !== null;
}

/** The announcement as of a day: null once its last day is over. */
export function announcementOn(announcement: Announcement | null, today: LocalDate): Announcement | null {
  return announcement === null || (announcement.until !== null && announcement.until < today) ? null : announcement;
}
