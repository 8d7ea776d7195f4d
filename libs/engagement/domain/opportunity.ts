import { InputReader, type InvalidInput, type Text } from '#kernel';
import { readLanguages } from './spoken-language.js';

export const opportunityKinds = ['ONE_OFF', 'SHIFTS', 'SERIES', 'FLEXIBLE'] as const;
export type OpportunityKind = (typeof opportunityKinds)[number];
export const opportunityStatuses = ['DRAFT', 'OPEN', 'PAUSED', 'CLOSED'] as const;
export type OpportunityStatus = (typeof opportunityStatuses)[number];
/** Where an engagement stands, in words that finish "The engagement …". */
export const opportunityStatusNames: Readonly<Record<OpportunityStatus, Text>> = {
  DRAFT: { de: 'ist noch ein Entwurf', en: 'is still a draft' },
  OPEN: { de: 'ist schon offen', en: 'is open already' },
  PAUSED: { de: 'ist schon angehalten', en: 'is paused already' },
  CLOSED: { de: 'ist beendet', en: 'has ended' },
};
export const onboardingSteps = ['POLICE_CERTIFICATE', 'INFECTION_PROTECTION', 'CONFIDENTIALITY', 'FIRST_AID'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];
export type SignUpMode = 'AUTO' | 'APPROVAL';
export type Promotion = 'CONFIRM' | 'OFFER';

/** What an organisation says about an engagement. */
export interface OpportunityDraft {
  offeringId: string | null;
  title: string;
  description: string;
  lifeArea: string;
  kind: OpportunityKind;
  placeTown: string | null;
  /** WGS 84, both or neither. */
  latitude: number | null;
  longitude: number | null;
  isRemote: boolean;
  /** Years, 14 to 18; null = no limit. */
  minAge: number | null;
  requiredLanguages: string[];
  preferredLanguages: string[];
  requiredSteps: OnboardingStep[];
  signUpMode: SignUpMode;
  promotion: Promotion;
  contactRole: string;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

type Optional<Value> = { readonly [Name in keyof Value]?: Value[Name] | null };
/** The same fields as they arrive. */
export type OpportunityFields = Optional<Omit<OpportunityDraft, 'requiredLanguages' | 'preferredLanguages' | 'requiredSteps'>> & {
  readonly requiredLanguages?: readonly string[] | null;
  readonly preferredLanguages?: readonly string[] | null;
  readonly requiredSteps?: readonly OnboardingStep[] | null;
};

const TITLE_MIN = 3;
const TITLE_MAX = 200;
const DESCRIPTION_MAX = 5000;
const NAME_MIN = 2;
const NAME_MAX = 120;
const PHONE_MAX = 60;
const LANGUAGES_MAX = 10;
const MIN_AGE = { min: 14, max: 18 };

/** A complete opportunity, or every problem. */
export function parseOpportunity(input: OpportunityFields): OpportunityDraft | InvalidInput {
  const reader = new InputReader();
  const draft: OpportunityDraft = {
    offeringId: input.offeringId ?? null,
    title: reader.text('title', input.title, { min: TITLE_MIN, max: TITLE_MAX }),
    description: reader.optionalText('description', input.description, { max: DESCRIPTION_MAX, multiline: true }) ?? '',
    lifeArea: chosen(reader, 'lifeArea', input.lifeArea) ?? '',
    kind: chosen(reader, 'kind', input.kind) ?? 'FLEXIBLE',
    ...placeOf(reader, input),
    minAge: input.minAge === null || input.minAge === undefined ? null : reader.integer('minAge', input.minAge, MIN_AGE),
    requiredLanguages: readLanguages(reader, 'requiredLanguages', input.requiredLanguages, LANGUAGES_MAX),
    preferredLanguages: readLanguages(reader, 'preferredLanguages', input.preferredLanguages, LANGUAGES_MAX),
    requiredSteps: [...new Set(input.requiredSteps ?? [])],
    signUpMode: chosen(reader, 'signUpMode', input.signUpMode) ?? 'AUTO',
    promotion: input.promotion ?? 'CONFIRM',
    contactRole: reader.text('contactRole', input.contactRole, { min: NAME_MIN, max: NAME_MAX }),
    contactName: reader.optionalText('contactName', input.contactName, { max: NAME_MAX }),
    contactEmail: reader.optionalEmail('contactEmail', input.contactEmail),
    contactPhone: reader.optionalText('contactPhone', input.contactPhone, { max: PHONE_MAX }),
  };
  return reader.result(() => draft);
}

/** Changes: null or missing leaves a field as it is in `before`, an empty text removes an optional one. */
export function parseOpportunityChanges(before: OpportunityDraft, input: OpportunityFields): OpportunityDraft | InvalidInput {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  return parseOpportunity({ ...before, ...given });
}

function chosen<Value extends string>(reader: InputReader, path: string, value: Value | null | undefined): Value | null {
  if (!value) reader.problem(path, 'REQUIRED', { de: 'Bitte auswählen.', en: 'Please choose.' });
  return value ?? null;
}

function placeOf(reader: InputReader, input: OpportunityFields): Pick<OpportunityDraft, 'placeTown' | 'latitude' | 'longitude' | 'isRemote'> {
  const placeTown = reader.optionalText('placeTown', input.placeTown, { max: NAME_MAX });
  const isRemote = input.isRemote ?? false;
  if (placeTown !== null && [...placeTown].length < NAME_MIN) {
    reader.problem('placeTown', 'TOO_SHORT', { de: `Mindestens ${NAME_MIN} Zeichen.`, en: `At least ${NAME_MIN} characters.` });
  }
  if (placeTown === null && !isRemote) {
    reader.problem('placeTown', 'REQUIRED', {
      de: 'Bitte einen Ort angeben, oder dass man von zu Hause aus helfen kann.', en: 'Please give a place, or say that one can help from home.',
    });
  }
  return { placeTown, isRemote, ...readPoint(reader, input) };
}

/** A point on Earth from two numbers that come together or not at all. */
export function readPoint(
  reader: InputReader, input: { readonly latitude?: number | null; readonly longitude?: number | null },
): { latitude: number | null; longitude: number | null } {
  const latitude = input.latitude ?? null;
  const longitude = input.longitude ?? null;
  if ((latitude === null) !== (longitude === null)) {
    reader.problem(latitude === null ? 'latitude' : 'longitude', 'REQUIRED', { de: 'Breite und Länge gehören zusammen.', en: 'Latitude and longitude belong together.' });
  }
  inRange(reader, 'latitude', latitude, 90);
  inRange(reader, 'longitude', longitude, 180);
  return { latitude, longitude };
}

function inRange(reader: InputReader, path: string, degrees: number | null, max: number): void {
  if (degrees !== null && !(Math.abs(degrees) <= max)) {
    reader.problem(path, 'OUT_OF_RANGE', { de: `Eine Zahl von -${max} bis ${max}.`, en: `A number from -${max} to ${max}.` });
  }
}

const allowed: Readonly<Record<OpportunityStatus, readonly OpportunityStatus[]>> = {
  DRAFT: ['OPEN', 'CLOSED'], OPEN: ['PAUSED', 'CLOSED'], PAUSED: ['OPEN', 'CLOSED'], CLOSED: [],
};

/** True when an opportunity may go from one state to the other. CLOSED is the end. */
export function mayBecome(from: OpportunityStatus, to: OpportunityStatus): boolean {
  return allowed[from].includes(to);
}
