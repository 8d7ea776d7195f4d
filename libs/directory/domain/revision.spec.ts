/** What an offering once said can be entered again, whatever it says now. */
import fc from 'fast-check';
import { describe, expect, test } from '#jest';
import { type Language, LocalDate } from '#kernel';
import { parseOffering } from './offering-input.js';
import { differingFields, emptyContent, type OfferingContent, type SaidPlace, type SaidSchedule } from './offering.js';
import { contentThen, fieldsToRestore, revisionOf } from './revision.js';
import { inOrder } from './translation-states.js';
import { printOf, textFields, type Translation } from './translation.js';

const today = LocalDate.parseOrThrow('2027-03-01');
const day = fc.constantFrom('2027-05-01', '2027-06-30', '2027-12-31').map(LocalDate.parseOrThrow);
const text = fc.constantFrom('Sprachcafé', 'Lesen und Schreiben', 'Auch für die Großeltern');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value);
const schedule = fc.record<SaidSchedule>({
  atPlace: fc.constant(null),
  repeats: fc.constant('WEEKLY'), every: fc.constant(1), weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), ordinals: fc.constant([]),
  monthDays: fc.constant([]), from: fc.constantFrom('08:00', '09:30'), to: fc.constantFrom('11:00', '23:59'), endsNextDay: fc.constant(false),
  zone: fc.constant('Europe/Berlin'), validFrom: maybe(fc.constant(today)), validTo: maybe(day), onPublicHolidays: fc.constantFrom('RUNS', 'PAUSES'),
  inSchoolHolidays: fc.constantFrom('RUNS', 'PAUSES', 'ONLY'), note: maybe(text),
  exceptions: fc.subarray([{ date: today, from: null, to: null, note: 'Umzug' }, { date: LocalDate.addDays(today, 7), from: '10:00', to: '11:00', note: null }]),
});
const ownPlace = fc.record({
  name: maybe(text), street: maybe(fc.constant('Marktstraße 1')), postcode: maybe(fc.constant('24534')), town: fc.constantFrom('Neumünster', 'Detmold'),
  district: maybe(text), barrierFacts: fc.subarray([{ code: 'STEP_FREE' as const, state: 'YES' as const, note: null }, { code: 'LIFT' as const, state: 'NO' as const, note: 'im Bau' }]), point: maybe(fc.constant({ latitude: 54.07, longitude: 9.98 })),
}).map(({ point, ...rest }) => ({ ...rest, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null, placeId: null }));
const place: fc.Arbitrary<SaidPlace> = fc.oneof(ownPlace, fc.uuid().map((placeId) => ({ placeId })));
const restriction = fc.record({ basis: maybe(fc.constantFrom('LAW' as const, 'AGE' as const)), reason: maybe(text), reviewOn: maybe(day), alternative: maybe(text) });
const languages = fc.constantFrom<Language>('de', 'de-x-leicht', 'ar');
const translations = fc.uniqueArray(fc.record<Translation>({
  language: languages, field: fc.constantFrom(...textFields), text, madeFrom: text.map(printOf),
}), { maxLength: 5, selector: ({ language, field }) => `${language} ${field}` }).map(inOrder);
const content: fc.Arbitrary<OfferingContent> = fc.record({
  title: text, description: fc.oneof(fc.constant(''), text), lifeAreas: fc.subarray(['LANGUAGE' as const, 'HOUSING' as const]), languages: fc.subarray(['de', 'ar', 'uk']),
  suitedFor: fc.subarray(['CHILDREN' as const, 'WOMEN' as const]), terms: fc.subarray(['CHILDCARE', '0193d5a0-0000-7000-8000-000000000001']), isRemote: fc.boolean(), servedAreas: fc.subarray(['01004', '05766']),
  places: fc.array(place, { maxLength: 3 }), isPlaceByArrangement: fc.boolean(), times: fc.array(schedule, { maxLength: 3 }), isTimeByArrangement: fc.boolean(),
  cost: fc.oneof(
    fc.constant({ kind: 'FREE' as const, amountCents: null, text: null }), fc.constant({ kind: 'AMOUNT' as const, amountCents: 250, text: null }),
    fc.constant({ kind: 'TEXT' as const, amountCents: null, text: 'nach Einkommen' })),
  contact: fc.record({ name: maybe(text), email: maybe(fc.constant('post@bruecke.example')), phone: maybe(fc.constant('04321 1234')) }),
  website: maybe(fc.constant('https://bruecke.example')),
  alternateName: maybe(text), whatToBring: maybe(text), howToRegister: maybe(text), waitTime: maybe(text), interpretation: maybe(text), accreditations: maybe(text),
  ageRange: fc.record({ minimum: maybe(fc.constantFrom(0, 6)), maximum: maybe(fc.constantFrom(6, 120)) }),
  images: fc.subarray(['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002']).map((ids) => ids.map((id) => ({ id, altText: 'Ein Haus mit Garten', width: 300, height: 200 }))),
  requiredDocuments: fc.array(fc.record({ name: text, url: maybe(fc.constant('https://ausweis.example')) }), { maxLength: 3 }),
  announcement: maybe(fc.record({ text, until: maybe(day), isPaused: fc.boolean() })),
  furtherContacts: fc.array(fc.record({
    role: maybe(text), name: text, email: maybe(fc.constant('post@bruecke.example')), phone: fc.constant('04321 1234'), extension: maybe(fc.constant('012')), languages: fc.subarray(['de', 'ar']),
  }), { maxLength: 3 }),
  originalLanguage: languages, translations,
  access: fc.oneof(fc.constant({ openness: 'OPEN' as const, restriction: null }), restriction.map((one) => ({ openness: 'PROTECTIVE' as const, restriction: one }))),
}).map(({ access, ...rest }) => ({ ...rest, ...access, translations: rest.translations.filter(({ language }) => language !== rest.originalLanguage) }))
  // Every second time holds at the first place alone, where there is one.
  .map((one) => ({ ...one, times: one.times.map((time, at) => ({ ...time, atPlace: at % 2 === 1 && one.places.length > 0 ? 0 : null })) }));

/** What comes back from a column of type jsonb: the same values, the properties in another order. */
function stored<Value>(value: Value): Value {
  const turned = (one: unknown): unknown => Array.isArray(one) ? one.map(turned)
    : typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).reverse().map(([name, part]) => [name, turned(part)])) : one;
  return turned(value) as Value;
}

test('every content is entered again as it was, and one that is there needs nothing', () => {
  fc.assert(fc.property(content, content, (then, now) => {
    const revision = stored(revisionOf(then));
    expect(parseOffering(fieldsToRestore(revision, now) ?? {}, { before: now, isInformal: false, today, images: new Map(then.images.map((image) => [image.id, image])) })).toEqual(then);
    expect(fieldsToRestore(revision, then)).toEqual({});
  }));
});

describe('what is erased', () => {
  const then: OfferingContent = { ...emptyContent, title: 'Früher', contact: { name: 'Frau Lang', email: null, phone: '1' } };
  const other = { role: 'Anmeldung', name: null, email: null, phone: '3', extension: '07', languages: [] };
  const now: OfferingContent = { ...emptyContent, title: 'Heute', contact: { name: null, email: null, phone: '2' }, furtherContacts: [other] };

  test('a contact stays as it is now, and is shown empty', () => {
    const revision = { ...revisionOf(then), contact: null };
    expect(fieldsToRestore(revision, now)).toEqual({ title: 'Früher' });
    expect(contentThen(revision)).toEqual({ ...then, contact: { name: null, email: null, phone: null } });
  });

  test('words cannot come back', () => {
    expect(fieldsToRestore({ words: null, contact: null }, now)).toBeNull();
    expect(contentThen({ words: null, contact: null })).toBeNull();
  });

  test('what was written before places could be named names none', () => {
    const [old] = [{ name: 'Haus', street: null, postcode: null, town: 'Ort', district: null, latitude: null, longitude: null }];
    const words = { places: [old], times: [] } as unknown as Partial<OfferingContent>;
    expect(contentThen({ words, contact: null })?.places).toEqual([{ ...old, placeId: null, barrierFacts: [] }]);
  });

  test('a field that did not exist yet says nothing', () => {
    expect(contentThen({ words: { title: 'Früher' }, contact: null })).toEqual({ ...emptyContent, title: 'Früher' });
  });
});

test('a field whose value only has another order of properties is the same', () => {
  fc.assert(fc.property(content, (one) => expect(differingFields(one, stored(one))).toEqual([])));
});
