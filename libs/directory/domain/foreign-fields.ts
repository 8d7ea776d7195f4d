import { barrierFactNames, barrierStateNames } from './barrier-facts.js';
import { type CapacityFields, type CapacityUnit } from './capacity.js';
import { type OfferingFields } from './offering-input.js';
import { type PlaceKind, type PlaceSharing } from './place.js';
import { type PlaceFields } from './place-input.js';
import { suitedForTexts } from './life-areas.js';
import { type InSchoolHolidays, type OnHolidays, type Repetition } from './schedule.js';
import { type ScheduleFields } from './schedule-input.js';
import { textFields } from './translation.js';
import { lifeAreas, opennessNames, restrictionBasisNames } from './vocabulary.js';

/*
 * What a file of others says in the names of our input, but with values of any type and any word. The contract refuses such
 * values before a form reaches us; here they are left out, so that the parsers meet only what they know.
 */
type Given = Readonly<Record<string, unknown>>;

function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const flag = (value: unknown): boolean => value === true;
const items = (value: unknown): Given[] => (Array.isArray(value) ? value.filter(isGiven) : []);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []);
const record = (value: unknown): Given => (isGiven(value) ? value : {});

/** The value when it is one of these words. */
function oneOf<const Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

function someOf<Word extends string>(words: readonly Word[], value: unknown): Word[] {
  return texts(value).flatMap((one) => oneOf(words, one) ?? []);
}

function keysOf<Key extends string>(map: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(map) as Key[];
}

/** The name, where the field was given at all: a field that is not there stays as it is. */
function each<Fields extends object>(given: Given, fields: { [Name in keyof Fields]-?: (value: unknown) => Fields[Name] }): Partial<Fields> {
  const read = (Object.entries(fields) as [keyof Fields & string, (value: unknown) => unknown][]).filter(([name]) => given[name] !== undefined && given[name] !== null);
  return Object.fromEntries(read.map(([name, reading]) => [name, reading(given[name])])) as Partial<Fields>;
}

const repetitions: readonly Repetition[] = ['ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const onHolidays: readonly OnHolidays[] = ['RUNS', 'PAUSES'];
const inSchoolHolidays: readonly InSchoolHolidays[] = [...onHolidays, 'ONLY'];
const placeKinds: readonly PlaceKind[] = ['PHYSICAL', 'MOBILE', 'REMOTE'];
const sharings: readonly PlaceSharing[] = ['OWN', 'PARTNERS', 'NETWORK'];

function schedule(given: Given): ScheduleFields {
  return {
    from: text(given['from']) ?? '', to: text(given['to']) ?? '', repeats: oneOf(repetitions, given['repeats']), every: number(given['every']),
    weekdays: numbers(given['weekdays']), ordinals: numbers(given['ordinals']), monthDays: numbers(given['monthDays']), endsNextDay: flag(given['endsNextDay']),
    validFrom: text(given['validFrom']), validTo: text(given['validTo']), onPublicHolidays: oneOf(onHolidays, given['onPublicHolidays']),
    inSchoolHolidays: oneOf(inSchoolHolidays, given['inSchoolHolidays']), note: text(given['note']),
    exceptions: items(given['exceptions']).map((one) => ({ date: text(one['date']) ?? '', from: text(one['from']), to: text(one['to']), endsNextDay: flag(one['endsNextDay']), note: text(one['note']) })),
  };
}

const address = (given: Given): { name: string | null; street: string | null; postcode: string | null; town: string | null; district: string | null; latitude: number | null; longitude: number | null } => ({
  name: text(given['name']), street: text(given['street']), postcode: text(given['postcode']), town: text(given['town']), district: text(given['district']),
  latitude: number(given['latitude']), longitude: number(given['longitude']),
});

function barrierFacts(value: unknown): { code: keyof typeof barrierFactNames; state: keyof typeof barrierStateNames; note: string | null }[] {
  return items(value).flatMap((one) => {
    const [code, state] = [oneOf(keysOf(barrierFactNames), one['code']), oneOf(keysOf(barrierStateNames), one['state'])];
    return code === null || state === null ? [] : [{ code, state, note: text(one['note']) }];
  });
}

/** What is said about an offering, with nothing but values of the right type and known words. */
export function foreignOffering(given: Given): OfferingFields {
  return {
    ...each<Pick<OfferingFields, 'title' | 'description' | 'alternateName' | 'website' | 'whatToBring' | 'howToRegister' | 'waitTime' | 'interpretation' | 'accreditations' | 'originalLanguage'>>(given, {
      title: text, description: text, alternateName: text, website: text, whatToBring: text, howToRegister: text, waitTime: text, interpretation: text, accreditations: text, originalLanguage: text,
    }),
    ...each<Pick<OfferingFields, 'lifeAreas' | 'suitedFor' | 'terms' | 'languages' | 'servedAreas' | 'isRemote' | 'isPlaceByArrangement' | 'isTimeByArrangement'>>(given, {
      lifeAreas: (value) => someOf(lifeAreas, value), suitedFor: (value) => someOf(keysOf(suitedForTexts), value), terms: texts, languages: texts, servedAreas: texts,
      isRemote: flag, isPlaceByArrangement: flag, isTimeByArrangement: flag,
    }),
    ...each<Pick<OfferingFields, 'places' | 'times' | 'cost' | 'contact' | 'ageRange' | 'openness' | 'restriction'>>(given, {
      places: (value) => items(value).map((one) => (text(one['placeId']) !== null ? { placeId: text(one['placeId']) } : { ...address(one), barrierFacts: barrierFacts(one['barrierFacts']) })),
      times: (value) => items(value).map((one) => ({ ...schedule(one), atPlace: number(one['atPlace']), atStop: number(one['atStop']) })),
      cost: (value) => { const one = record(value); return { kind: oneOf(['FREE', 'AMOUNT', 'TEXT'], one['kind']) ?? 'TEXT', amountCents: number(one['amountCents']), text: text(one['text']) }; },
      contact: (value) => { const one = record(value); return { name: text(one['name']), email: text(one['email']), phone: text(one['phone']) }; },
      ageRange: (value) => ({ minimum: number(record(value)['minimum']), maximum: number(record(value)['maximum']) }),
      openness: (value) => oneOf(keysOf(opennessNames), value),
      restriction: (value) => { const one = record(value); return { basis: oneOf(keysOf(restrictionBasisNames), one['basis']), reason: text(one['reason']), reviewOn: text(one['reviewOn']), alternative: text(one['alternative']) }; },
    }),
    ...each<Pick<OfferingFields, 'requiredDocuments' | 'announcement' | 'furtherContacts' | 'translations'>>(given, {
      requiredDocuments: (value) => items(value).map((one) => ({ name: text(one['name']) ?? '', url: text(one['url']) })),
      announcement: (value) => { const one = record(value); return { text: text(one['text']), until: text(one['until']), isPaused: flag(one['isPaused']) }; },
      furtherContacts: (value) => items(value).map((one) => ({
        role: text(one['role']), name: text(one['name']), email: text(one['email']), phone: text(one['phone']), extension: text(one['extension']), languages: texts(one['languages']) })),
      translations: (value) => items(value).flatMap((one) => {
        const field = oneOf(textFields, one['field']);
        return field === null ? [] : [{ field, language: text(one['language']) ?? '', text: text(one['text']) ?? '' }];
      }),
    }),
  };
}

/** The same for a place. */
export function foreignPlace(given: Given): PlaceFields {
  const { name, ...where } = address(given);
  return {
    name, ...where, kind: oneOf(placeKinds, given['kind']), link: text(given['link']), phone: text(given['phone']), transport: text(given['transport']),
    note: text(given['note']), barrierFacts: barrierFacts(given['barrierFacts']), hours: items(given['hours']).map(schedule), sharedWith: oneOf(sharings, given['sharedWith']),
    stops: items(given['stops']).map((one) => ({ ...address(one), hours: items(one['hours']).map(schedule) })),
  };
}

/** The same for what is free. */
export function foreignCapacities(given: readonly Given[]): (CapacityFields & { reportedAt: string | null })[] {
  const units: readonly CapacityUnit[] = ['PLACES', 'APPOINTMENTS', 'HOURS', 'BEDS', 'ROOMS', 'OTHER'];
  return given.flatMap((one) => {
    const unit = oneOf(units, one['unit']);
    return unit === null ? [] : [{ unit, label: text(one['label']), available: number(one['available']) ?? -1, maximum: number(one['maximum']), reportedAt: text(one['reportedAt']) }];
  });
}
