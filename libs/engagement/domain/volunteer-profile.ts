import { InputReader, type InvalidInput } from '#kernel';
import { type AgeBand } from './age-band.js';
import { readPoint } from './opportunity.js';
import { readLanguages } from './spoken-language.js';

/** Weekly free time. */
export interface AvailabilitySlot {
  /** ISO 8601: 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** `HH:MM` on a German clock. */
  from: string;
  /** `HH:MM`, after `from`; `24:00` is the end of the day. */
  to: string;
}

/** What a person says about themself as a volunteer. Origin, residence status, religion and health have no place here. */
export interface ProfileDraft {
  displayName: string;
  languages: string[];
  availability: AvailabilitySlot[];
  town: string | null;
  /** Rounded, see `coarsePoint`. */
  latitude: number | null;
  longitude: number | null;
  /** 1 to 200; null = anywhere. */
  radiusKm: number | null;
  ageBand: AgeBand | null;
  /** Shown to the organisation after it has accepted, and never before. */
  sharesEmail: boolean;
  phone: string | null;
}

/** The same fields as they arrive. */
export interface ProfileFields {
  readonly displayName?: string | null;
  readonly languages?: readonly string[] | null;
  readonly availability?: readonly AvailabilitySlot[] | null;
  readonly town?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly radiusKm?: number | null;
  readonly ageBand?: AgeBand | null;
  readonly sharesEmail?: boolean | null;
  readonly phone?: string | null;
}

const NAME_MAX = 120;
const PHONE_MAX = 60;
const LANGUAGES_MAX = 20;
const SLOTS_MAX = 50;
const RADIUS = { min: 1, max: 200 };
const clockTime = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Changes: null or missing leaves a field as it is in `before`, an empty text removes an optional one. */
export function parseProfile(before: ProfileDraft, input: ProfileFields): ProfileDraft | InvalidInput {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const merged: ProfileFields = { ...before, ...given };
  const reader = new InputReader();
  const draft: ProfileDraft = {
    displayName: reader.optionalText('displayName', merged.displayName, { max: NAME_MAX }) ?? '',
    languages: readLanguages(reader, 'languages', merged.languages, LANGUAGES_MAX),
    availability: readSlots(reader, merged.availability ?? []),
    town: reader.optionalText('town', merged.town, { max: NAME_MAX }),
    ...coarsePoint(readPoint(reader, merged)),
    radiusKm: merged.radiusKm === null || merged.radiusKm === undefined ? null : reader.integer('radiusKm', merged.radiusKm, RADIUS),
    ageBand: merged.ageBand ?? null,
    sharesEmail: merged.sharesEmail ?? true,
    phone: reader.optionalText('phone', merged.phone, { max: PHONE_MAX }),
  };
  if (draft.town !== null && [...draft.town].length < 2) reader.problem('town', 'TOO_SHORT', { de: 'Mindestens 2 Zeichen.', en: 'At least 2 characters.' });
  return reader.result(() => draft);
}

function readSlots(reader: InputReader, slots: readonly AvailabilitySlot[]): AvailabilitySlot[] {
  if (slots.length > SLOTS_MAX) reader.problem('availability', 'TOO_LONG', { de: `Höchstens ${SLOTS_MAX} Zeiten.`, en: `At most ${SLOTS_MAX} times.` });
  slots.forEach((slot, index) => {
    const isTime = clockTime.test(slot.from) && clockTime.test(slot.to) && slot.from < slot.to;
    if (!isTime) {
      reader.problem(`availability.${index}`, 'PERIOD_REVERSED', { de: 'Bitte Zeiten wie 16:00 bis 18:00 angeben.', en: 'Please give times such as 16:00 to 18:00.' });
    }
    if (!Number.isInteger(slot.weekday) || slot.weekday < 1 || slot.weekday > 7) {
      reader.problem(`availability.${index}.weekday`, 'OUT_OF_RANGE', { de: '1 (Montag) bis 7 (Sonntag).', en: '1 (Monday) to 7 (Sunday).' });
    }
  });
  return slots.map(({ weekday, from, to }) => ({ weekday, from, to }));
}

const LATITUDE_STEPS_PER_DEGREE = 100;
const LONGITUDE_STEPS_PER_DEGREE = 50;

/**
 * The point moved to a grid of 0.01 degrees of latitude (1.1 km) and 0.02 of longitude (1.3 to 1.5 km in Germany):
 * the place where somebody lives is never stored more precisely than to a kilometre.
 */
export function coarsePoint(point: { latitude: number | null; longitude: number | null }): { latitude: number | null; longitude: number | null } {
  const rounded = (degrees: number | null, steps: number): number | null => degrees === null ? null : Math.round(degrees * steps) / steps;
  return {
    latitude: rounded(point.latitude, LATITUDE_STEPS_PER_DEGREE), longitude: rounded(point.longitude, LONGITUDE_STEPS_PER_DEGREE),
  };
}
