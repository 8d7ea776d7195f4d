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

/** German names of the life areas, as people search for them. */
export const lifeAreaNames: Readonly<Record<LifeArea, string>> = {
  WORK: 'Arbeit Ausbildung Beruf', EDUCATION: 'Bildung Schule', HEALTH: 'Gesundheit', HOUSING: 'Wohnen', LANGUAGE: 'Sprache',
  AUTHORITIES_LAW: 'Behörden Recht', FAMILY: 'Familie', LEISURE_SPORT: 'Freizeit Sport', MOBILITY: 'Mobilität', SUPPLY: 'Versorgung',
  ENCOUNTER: 'Begegnung', DIGITAL: 'Digitales',
};
