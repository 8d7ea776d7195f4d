/** Protects: opportunities, shifts and profiles are taken in whole, or refused with every bad field at once. */
import { InvalidInput, isProblem } from '#kernel';
import { mayBecome, type OpportunityDraft, parseOpportunity, parseOpportunityChanges } from './opportunity.js';
import { parseShift, parseShiftChanges, type ShiftDraft } from './shift.js';
import { coarsePoint, parseProfile, type ProfileDraft } from './volunteer-profile.js';

const complete = {
  title: 'Lesepatin', description: 'Vorlesen', lifeArea: 'LANGUAGE', kind: 'SHIFTS', placeTown: 'Neumünster', latitude: 54.07, longitude: 9.98,
  signUpMode: 'AUTO', contactRole: 'Freiwilligenkoordination', requiredLanguages: ['DE ', 'de'],
} as const;

function problems(result: unknown): string[] {
  return result instanceof InvalidInput ? result.fields.map((field) => `${field.path} ${field.code}`) : [];
}

test('a complete opportunity is taken in, languages lower case and once', () => {
  expect(parseOpportunity(complete)).toMatchObject({ title: 'Lesepatin', isRemote: false, requiredLanguages: ['de'], minAge: null, promotion: 'CONFIRM' });
});

test('every bad field of an opportunity is named', () => {
  const bad = parseOpportunity({ title: 'x', latitude: 91, minAge: 13, requiredLanguages: ['deutsch'], contactEmail: 'x' });
  expect(problems(bad)).toEqual([
    'title TOO_SHORT', 'lifeArea REQUIRED', 'kind REQUIRED', 'placeTown REQUIRED', 'longitude REQUIRED', 'latitude OUT_OF_RANGE', 'minAge OUT_OF_RANGE',
    'requiredLanguages.0 NOT_ALLOWED', 'signUpMode REQUIRED', 'contactRole REQUIRED', 'contactEmail NOT_AN_EMAIL',
  ]);
  expect(problems(parseOpportunity({ ...complete, placeTown: 'N', preferredLanguages: Array.from({ length: 11 }, (_, n) => `a${String.fromCharCode(97 + n)}`) })))
    .toEqual(['placeTown TOO_SHORT', 'preferredLanguages TOO_LONG']);
  expect(problems(parseOpportunity({ ...complete, latitude: null }))).toEqual(['latitude REQUIRED']);
  expect(problems(parseOpportunity({ ...complete, placeTown: null, isRemote: true }))).toEqual([]);
});

test('what is not given stays, and an empty text removes', () => {
  const before = parseOpportunity({ ...complete, contactPhone: '04321 1' }) as OpportunityDraft;
  expect(parseOpportunityChanges(before, { title: 'Neu', contactPhone: '', kind: null })).toEqual({ ...before, title: 'Neu', contactPhone: null });
});

test('a closed opportunity stays closed', () => {
  expect([mayBecome('DRAFT', 'OPEN'), mayBecome('OPEN', 'PAUSED'), mayBecome('PAUSED', 'OPEN'), mayBecome('CLOSED', 'OPEN'), mayBecome('OPEN', 'OPEN')])
    .toEqual([true, true, true, false, false]);
});

const now = new Date('2027-03-01T09:00:00Z');
const at = (text: string): Date => new Date(text);

test('a shift has sensible limits of its own', () => {
  const draft = parseShift({ startsAt: at('2027-03-09T15:00:00Z'), endsAt: at('2027-03-09T17:00:00Z'), capacity: 20 }, now);
  expect(draft).toMatchObject({ minNeeded: 1, signUpUntil: at('2027-03-09T15:00:00Z'), cancelUntil: at('2027-03-08T15:00:00Z') });
});

test('every bad field of a shift is named', () => {
  expect(problems(parseShift({}, now))).toEqual(['startsAt REQUIRED', 'endsAt REQUIRED', 'capacity REQUIRED']);
  expect(problems(parseShift({ startsAt: at('2027-03-09T15:00:00Z'), endsAt: at('2027-03-09T14:00:00Z'), capacity: 0 }, now)))
    .toEqual(['capacity OUT_OF_RANGE', 'endsAt PERIOD_REVERSED']);
  expect(problems(parseShift({ startsAt: at('2027-03-09T15:00:00Z'), endsAt: at('2027-03-09T17:00:00Z'), capacity: 1, signUpUntil: at('2027-03-10T17:00:00Z') }, now)))
    .toEqual(['signUpUntil OUT_OF_RANGE']);
  expect(problems(parseShift({ startsAt: at('2027-03-09T15:00:00Z'), endsAt: at('2027-04-09T14:00:00Z'), capacity: 1 }, now))).toEqual(['endsAt OUT_OF_RANGE']);
  expect(problems(parseShift({ startsAt: at('2027-02-09T15:00:00Z'), endsAt: at('2027-04-09T14:00:00Z'), capacity: 1, minNeeded: 2 }, now)))
    .toEqual(['minNeeded OUT_OF_RANGE', 'startsAt OUT_OF_RANGE']);
  expect(problems(parseShift({ startsAt: at('2037-02-09T15:00:00Z'), endsAt: at('2037-02-09T16:00:00Z'), capacity: 1 }, now)))
    .toEqual(['startsAt OUT_OF_RANGE']);
  const longAgo = parseShift({ startsAt: at('2020-02-09T15:00:00Z'), endsAt: at('2020-02-09T16:00:00Z'), capacity: 1 }, now);
  expect(longAgo instanceof InvalidInput && longAgo.fields.map((field) => `${field.path}: ${field.message.de}`)).toEqual(['startsAt: Der Beginn liegt in der Vergangenheit.']);
  expect(problems(parseShift({ startsAt: new Date(Number.NaN), endsAt: at('2027-03-09T16:00:00Z'), capacity: 1 }, now))).toEqual(['startsAt OUT_OF_RANGE']);
});

test('a past shift can be corrected, but nothing is moved into the past', () => {
  const before = parseShift({ startsAt: at('2027-03-09T15:00:00Z'), endsAt: at('2027-03-09T17:00:00Z'), capacity: 20 }, now) as ShiftDraft;
  const later = at('2027-03-10T09:00:00Z');
  expect(problems(parseShiftChanges(before, { capacity: 25 }, later))).toEqual([]);
  expect(problems(parseShiftChanges(before, { startsAt: at('2027-03-09T14:00:00Z') }, later))).toEqual(['startsAt OUT_OF_RANGE']);
});

const blank: ProfileDraft = {
  displayName: '', languages: [], availability: [], town: null, latitude: null, longitude: null, radiusKm: null, ageBand: null, sharesEmail: true, phone: null,
};

test('a home is never known more precisely than to a kilometre', () => {
  expect(coarsePoint({ latitude: 54.071234, longitude: 9.987654 })).toEqual({ latitude: 54.07, longitude: 9.98 });
  expect(parseProfile(blank, { latitude: 54.071234, longitude: 9.987654 })).toMatchObject({ latitude: 54.07, longitude: 9.98 });
});

test('every bad field of a profile is named', () => {
  const bad = parseProfile(blank, {
    languages: ['1'], radiusKm: 0, town: 'x',
    availability: [{ weekday: 8, from: '16:00', to: '18:00' }, { weekday: 1, from: '18:00', to: '16:00' }, { weekday: 1, from: '9', to: '10:00' }],
  });
  expect(problems(bad)).toEqual([
    'languages.0 NOT_ALLOWED', 'availability.0.weekday OUT_OF_RANGE', 'availability.1 PERIOD_REVERSED', 'availability.2 PERIOD_REVERSED',
    'radiusKm OUT_OF_RANGE', 'town TOO_SHORT',
  ]);
  expect(problems(parseProfile(blank, { availability: Array.from({ length: 51 }, () => ({ weekday: 1, from: '10:00', to: '24:00' })) }))).toEqual(['availability TOO_LONG']);
  expect(isProblem(parseProfile(blank, { displayName: 'Amira Khalil', availability: [{ weekday: 1, from: '10:00', to: '24:00' }] }))).toBe(false);
});
