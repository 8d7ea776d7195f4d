/** What people type about ages, papers, announcements and contacts becomes sound facts, or every problem of it at once. */
import { expect, test } from '#jest';
import { InvalidInput, LocalDate } from '#kernel';
import { factsInOwnWords, announcementOn, type Announcement } from './facts.js';
import { emptyContent, isForTheTrail, type OfferingContent } from './offering.js';
import { type OfferingFields, parseOffering } from './offering-input.js';
import { warningsOf } from './publishing.js';

const today = LocalDate.of(2027, 3, 1);

function problems(input: OfferingFields, isInformal = false): string[] {
  const content = parseOffering({ title: 'Sprachcafé', ...input }, { before: emptyContent, isInformal, today });
  return content instanceof InvalidInput ? content.fields.map((field) => `${field.path} ${field.code}`) : [];
}

function parsed(input: OfferingFields, before: OfferingContent = emptyContent): OfferingContent {
  const content = parseOffering({ title: 'Sprachcafé', ...input }, { before, isInformal: false, today });
  if (content instanceof InvalidInput) throw new Error(JSON.stringify(content.fields));
  return content;
}

const contact = { role: 'Anmeldung', phone: '04321 1' };

test.each<[OfferingFields, string[]]>([
  [{ ageRange: { minimum: 12, maximum: 6 } }, ['ageRange.maximum OUT_OF_RANGE']],
  [{ ageRange: { minimum: -1, maximum: 121 } }, ['ageRange.minimum OUT_OF_RANGE', 'ageRange.maximum OUT_OF_RANGE']],
  [{ whatToBring: 'x'.repeat(1001), waitTime: 'x'.repeat(301), alternateName: 'x'.repeat(161) }, ['alternateName TOO_LONG', 'whatToBring TOO_LONG', 'waitTime TOO_LONG']],
  [{ requiredDocuments: [{ name: ' ' }, { name: 'Pass', url: 'javascript:alert(1)' }] }, ['requiredDocuments.0.name REQUIRED', 'requiredDocuments.1.url NOT_A_URL']],
  [{ requiredDocuments: Array.from({ length: 21 }, () => ({ name: 'Pass' })) }, ['requiredDocuments TOO_MANY']],
  [{ announcement: { isPaused: true } }, ['announcement.text REQUIRED']],
  [{ announcement: { text: 'Umbau', until: '2027-02-28' } }, ['announcement.until OUT_OF_RANGE']],
  [{ announcement: { text: 'Umbau', until: '2027-02-30' } }, ['announcement.until NOT_ALLOWED']],
  [{ furtherContacts: [{ phone: '1' }, { name: 'Frau Ost' }, { role: 'Büro', email: 'a@b.de', extension: '12' }] },
    ['furtherContacts.0.role REQUIRED', 'furtherContacts.1.phone REQUIRED', 'furtherContacts.2.extension NOT_ALLOWED']],
  [{ furtherContacts: [{ ...contact, email: 'kein-mail', languages: ['zz1'] }] }, ['furtherContacts.0.email NOT_AN_EMAIL', 'furtherContacts.0.languages NOT_FOUND']],
  [{ furtherContacts: Array.from({ length: 11 }, () => contact) }, ['furtherContacts TOO_MANY']],
])('%j is answered with its problems', (input, expected) => {
  expect(problems(input)).toEqual(expected);
});

test('what is not given stays, and everything can be cleared again', () => {
  const before = parsed({
    ageRange: { minimum: 6 }, whatToBring: 'Schuhe\nund Wasser', requiredDocuments: [{ name: 'Pass' }], announcement: { text: 'Umbau', until: '2027-03-01' }, furtherContacts: [{ ...contact, extension: '007' }],
  });
  expect(before).toMatchObject({ ageRange: { minimum: 6, maximum: null }, whatToBring: 'Schuhe\nund Wasser', announcement: { text: 'Umbau', until: '2027-03-01', isPaused: false } });
  expect(before.furtherContacts[0]?.extension).toBe('007');
  expect(parsed({}, before)).toEqual(before);
  expect(parsed({ ageRange: {}, whatToBring: '', requiredDocuments: [], announcement: { text: '' }, furtherContacts: [] }, before)).toEqual({ ...emptyContent, title: 'Sprachcafé' });
});

test('a service of a person shows no address in any of its words, and no further contact', () => {
  const address = 'Ringstraße 5';
  for (const name of ['alternateName', 'whatToBring', 'howToRegister', 'waitTime', 'interpretation', 'accreditations']) {
    expect(problems({ [name]: `Bitte zu ${address}` }, true)).toEqual([`${name} PRIVATE_ADDRESS`]);
  }
  expect(problems({ announcement: { text: address }, requiredDocuments: [{ name: address }, { name: 'Plan', url: 'https://maps.example/?q=Ringstr+5' }] }, true))
    .toEqual(['requiredDocuments.0.name PRIVATE_ADDRESS', 'announcement.text PRIVATE_ADDRESS', 'requiredDocuments.1.url PRIVATE_ADDRESS']);
  expect(problems({ furtherContacts: [contact] }, true)).toEqual(['furtherContacts NOT_ALLOWED']);
});

test('the trail repeats no contact, and of a person nothing in own words', () => {
  expect(isForTheTrail('furtherContacts', false)).toBe(false);
  expect(factsInOwnWords.filter((name) => isForTheTrail(name, true))).toEqual([]);
  expect(factsInOwnWords.filter((name) => !isForTheTrail(name, false))).toEqual([]);
});

test('an age that informs and one that excludes are told apart', () => {
  const codes = (input: OfferingFields): string[] => warningsOf(parsed(input), today).map((one) => one.code);
  const restriction = { basis: 'AGE' as const, reason: 'Jugendschutz', reviewOn: '2027-09-01', alternative: 'Der Treff nebenan' };
  expect(codes({})).toEqual([]);
  expect(codes({ ageRange: { minimum: 6 } })).toEqual(['AGES_EXCLUDE_NOBODY']);
  expect(codes({ ageRange: { minimum: 6 }, openness: 'PROTECTIVE', restriction: { ...restriction, basis: 'PROTECTION' } })).toEqual(['AGES_EXCLUDE_NOBODY']);
  expect(codes({ openness: 'PROTECTIVE', restriction })).toEqual(['RESTRICTION_WITHOUT_AGES']);
  expect(codes({ ageRange: { maximum: 17 }, openness: 'PROTECTIVE', restriction })).toEqual([]);
});

test('an announcement holds through its last day', () => {
  const announcement: Announcement = { text: 'Umbau', until: today, isPaused: false };
  expect([announcementOn(announcement, today), announcementOn(announcement, LocalDate.addDays(today, 1)), announcementOn({ ...announcement, until: null }, LocalDate.addDays(today, 9000)), announcementOn(null, today)])
    .toEqual([announcement, null, { ...announcement, until: null }, null]);
});
