import { type Text } from '#kernel';

/** Areas of life an offering belongs to; the first one of an offering is its primary. */
export const lifeAreas = [
  'WORK', 'EDUCATION', 'HEALTH', 'HOUSING', 'LANGUAGE', 'AUTHORITIES_LAW', 'FAMILY', 'LEISURE_SPORT', 'MOBILITY', 'SUPPLY', 'ENCOUNTER', 'DIGITAL',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** Whom an offering suits especially. It orders lists and never filters anyone out. */
export type SuitedFor =
  | 'CHILDREN' | 'YOUNG_PEOPLE' | 'PARENTS' | 'WOMEN' | 'OLDER_PEOPLE' | 'NEWCOMERS' | 'PEOPLE_WITH_DISABILITIES' | 'JOB_SEEKERS';

/**
 * DRAFT -> PUBLISHED -> CLOSED. Informal services wait in AWAITING_CLEARANCE before they are published; SUSPENDED
 * while the organisation behind a published offering is suspended.
 */
export type OfferingState = 'DRAFT' | 'AWAITING_CLEARANCE' | 'PUBLISHED' | 'SUSPENDED' | 'CLOSED';

/** Where an offering stands, in words that finish "The offering …". */
export const offeringStateNames: Readonly<Record<OfferingState, Text>> = {
  DRAFT: { de: 'ist noch ein Entwurf', en: 'is still a draft' },
  AWAITING_CLEARANCE: { de: 'wartet auf die Freigabe', en: 'waits to be cleared' },
  PUBLISHED: { de: 'ist veröffentlicht', en: 'is published' },
  SUSPENDED: { de: 'ruht, weil seine Organisation zurzeit nicht bestätigt ist', en: 'is suspended, because its organisation is not verified at present' },
  CLOSED: { de: 'ist beendet', en: 'has ended' },
};

/** Who may come: everyone, or (with a justification) those in need, those to be protected, those of a legal status. */
export type Openness = 'OPEN' | 'NEED_BASED' | 'PROTECTIVE' | 'STATUS_BASED';

/** What a restriction rests on. */
export type RestrictionBasis = 'LAW' | 'FUNDER_CONDITION' | 'PROTECTION' | 'AGE' | 'PROFESSIONAL';

/** What it costs: nothing, an amount in cents, or words. */
export type CostKind = 'FREE' | 'AMOUNT' | 'TEXT';

/** Why an offering ended. FUNDING_ENDED and STAFF_MISSING leave the demand behind. */
export type CloseReason = 'FUNDING_ENDED' | 'STAFF_MISSING' | 'NO_DEMAND' | 'REPLACED' | 'OTHER';

/** A text in the two languages in which the directory names its values. */
type Words = Required<Pick<Text, 'de' | 'en'>>;

/** Who may come, for people. */
export const opennessNames: Readonly<Record<Openness, Words>> = {
  OPEN: { de: 'alle', en: 'everyone' },
  NEED_BASED: { de: 'alle, die es brauchen, unabhängig vom Status', en: 'everyone who has the need, whatever their status' },
  PROTECTIVE: { de: 'ein geschützter Kreis', en: 'a protected circle' },
  STATUS_BASED: { de: 'nur Menschen mit einem bestimmten rechtlichen Status', en: 'only people with a certain legal status' },
};

/** What a restriction rests on, for people. */
export const restrictionBasisNames: Readonly<Record<RestrictionBasis, Words>> = {
  LAW: { de: 'Gesetz oder Verordnung', en: 'a law or ordinance' }, FUNDER_CONDITION: { de: 'Bedingung des Mittelgebers', en: 'a condition of the funder' },
  PROTECTION: { de: 'Schutz der Menschen, die kommen', en: 'the protection of those who come' }, AGE: { de: 'Alter', en: 'an age' },
  PROFESSIONAL: { de: 'fachlicher Grund, etwa Gruppengröße oder Sprachniveau', en: 'a professional reason, such as group size or language level' },
};
