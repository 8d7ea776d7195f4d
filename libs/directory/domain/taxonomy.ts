import { type Language } from '#kernel';
import { type LifeArea } from './vocabulary.js';

/** A name in every language of the interface. */
export type InAllLanguages = Readonly<Record<Language, string>>;

/** A classification of others in which something of ours also has a name. */
export type TaxonomyScheme = 'LEIKA' | 'OPEN_ELIGIBILITY';

/** What others call it: the id within their scheme, and the page that lists it. */
export interface ExternalId {
  scheme: TaxonomyScheme;
  id: string;
  url: string | null;
}

/** A life area or target group as people read it. */
export interface NamedArea {
  name: InAllLanguages;
  /** One short sentence: what belongs there. */
  description: InAllLanguages;
  externalIds: readonly ExternalId[];
}

/** A finer word below a life area that all networks share. Its key never changes its meaning: offerings hold on to it. */
export interface CommonTerm {
  key: string;
  lifeArea: LifeArea;
  name: InAllLanguages;
  externalIds: readonly ExternalId[];
}

/** The public list in which each id of Open Eligibility 2.0 was looked up. */
const OPEN_ELIGIBILITY_URL = 'https://github.com/auntbertha/openeligibility/blob/master/taxonomy';

/** The ids of a category in Open Eligibility 2.0. */
export function openEligibility(...ids: readonly number[]): ExternalId[] {
  return ids.map((id) => ({ scheme: 'OPEN_ELIGIBILITY', id: String(id), url: OPEN_ELIGIBILITY_URL }));
}

/** A name in the order in which the tables write it. */
type NameRow = readonly [de: string, plain: string, en: string, ar: string, uk: string, tr: string];

/** The name that a row of a table says. */
export function named([de, plain, en, ar, uk, tr]: NameRow): InAllLanguages {
  return { de, 'de-x-leicht': plain, en, ar, uk, tr };
}

/** One term of a table: its key, its name in the six languages, and its ids in Open Eligibility. */
export type TermRow = readonly [key: string, ...name: NameRow, ...openEligibilityIds: number[]];

/** The terms of a life area, as a table writes them. */
export function termsOf(lifeArea: LifeArea, rows: readonly TermRow[]): CommonTerm[] {
  return rows.map(([key, de, plain, en, ar, uk, tr, ...ids]) => ({
    key, lifeArea, name: named([de, plain, en, ar, uk, tr]), externalIds: openEligibility(...ids),
  }));
}
