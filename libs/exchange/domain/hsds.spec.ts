/** Protects: the mapping to and from HSDS loses nothing, whatever is said and whatever came in. */
import fc from 'fast-check';
import { isSameJson, LocalDate } from '#kernel';
import { Checked } from './checked.js';
import { entityNames, fieldsOf } from './entities.js';
import { offeringFrom } from './from-hsds.js';
import { type Json, type JsonObject } from './json.js';
import { jsonOf } from './json-text.js';
import { keyOf, merged, resolved, type ThreeWays, withReferences } from './merge.js';
import { type OwnKind } from './reference.js';
import { scheduleFrom, stopIn } from './schedule-from-hsds.js';
import { scheduleToHsds } from './schedule-to-hsds.js';
import { type OfferingSheet, type SheetBarrierFact, type SheetSchedule, type Vocabulary } from './sheet.js';
import { serviceOf } from './to-hsds.js';

const vocabulary: Vocabulary = {
  lifeAreas: ['WORK', 'FAMILY'].map((code) => ({ code, name: code, description: '', openEligibility: code === 'WORK' ? ['1110'] : [] })),
  targetGroups: ['PARENTS', 'WOMEN'].map((code) => ({ code, name: code, description: '', openEligibility: [] })),
  terms: [{ code: 'CHILDCARE', name: 'Kinderbetreuung', description: '', lifeArea: 'FAMILY', openEligibility: ['1280'] }],
  barrierFacts: {}, barrierStates: {}, counties: new Map([['01004', 'Neumünster']]), land: 'SH', county: 'Neumünster',
};
const word = fc.stringMatching(/^[a-zäöüß0-9]([a-zäöüß0-9 .,@"\\]{1,20}[a-zäöüß0-9])$/);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const day = fc.integer({ min: LocalDate.epochDay(LocalDate.parseOrThrow('2024-01-01')), max: LocalDate.epochDay(LocalDate.parseOrThrow('2030-12-31')) }).map((one) => LocalDate.ofEpochDay(one));
const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const schedule: fc.Arbitrary<SheetSchedule> = fc.record({
  repeats: fc.constantFrom('ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), every: fc.integer({ min: 1, max: 52 }), weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  ordinals: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1)), monthDays: fc.uniqueArray(fc.integer({ min: 1, max: 31 })), from: clock, to: clock, endsNextDay: fc.boolean(), zone: fc.constant('Europe/Berlin'),
  validFrom: maybe(day), validTo: maybe(day), onPublicHolidays: fc.constantFrom('RUNS', 'PAUSES'), inSchoolHolidays: fc.constantFrom('RUNS', 'PAUSES', 'ONLY'),
  exceptions: fc.array(fc.tuple(fc.record({ date: day, from: maybe(clock), to: maybe(clock), note: maybe(word) }), fc.constantFrom({}, { endsNextDay: true })).map(([one, more]) => ({ ...one, ...more })), { maxLength: 3 }), note: maybe(word),
});
const id = fc.uuid();
const on = LocalDate.parseOrThrow('2027-03-01');

test('every schedule comes back as it was, also those that RRULE cannot say', () => {
  fc.assert(fc.property(schedule, id, (one, parent) => {
    const { zone: _zone, ...said } = one;
    expect(scheduleFrom(scheduleToHsds(one, { parent, name: '0', on }))).toEqual(said);
  }));
});

test('a time at a stop of a bus says at which, and what was exported before there were such times is as it was', () => {
  fc.assert(fc.property(schedule, id, fc.option(fc.integer({ min: 0, max: 29 }), { nil: undefined }), (one, parent, atStop) => {
    const time = { ...one, atPlace: 0, ...(atStop === undefined ? {} : { atStop }) };
    expect(stopIn(scheduleToHsds(time, { parent, name: '0', on }))).toBe(atStop ?? null);
  }));
  expect(JSON.stringify(fc.sample(schedule, 20).map((one) => scheduleToHsds(one, { parent: 'p', name: '0', on })))).not.toContain('atStop');
});

test('what RRULE can say is understood without our own attribute', () => {
  const simple = fc.record({ weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), from: clock, every: fc.integer({ min: 1, max: 4 }), validFrom: maybe(day) });
  fc.assert(fc.property(simple, schedule, ({ weekdays, from, every, validFrom }, other) => {
    const one: SheetSchedule = { ...other, repeats: 'WEEKLY', weekdays, every, from, to: '24:00'.replace('24', '23'), validFrom, endsNextDay: from >= '23:00', ordinals: [], monthDays: [] };
    const { attributes: _attributes, ...bare } = scheduleToHsds(one, { parent: '5b0f7a3c-8f0e-4a51-9d0c-2c4f9b6f3f10', name: '0', on });
    expect(scheduleFrom(bare)).toMatchObject({ repeats: 'WEEKLY', weekdays, every, from, validFrom });
  }));
});

test.each([
  ['an hour before the change of the clock', '2027-03-27', 1, '09:00:00+01:00'], ['on its day', '2027-03-28', 2, '09:00:00+02:00'],
  ['on the last day of summer', '2027-10-30', 2, '09:00:00+02:00'], ['after it', '2027-10-31', 1, '09:00:00+01:00'],
])('the offset is that of the first day: %s', (_name, first, timezone, opens) => {
  const one: SheetSchedule = {
    repeats: 'WEEKLY', every: 1, weekdays: [1], ordinals: [], monthDays: [], from: '09:00', to: '10:00', endsNextDay: false, zone: 'Europe/Berlin', validFrom: LocalDate.parseOrThrow(first), validTo: null,
    onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
  };
  expect(scheduleToHsds(one, { parent: '5b0f7a3c-8f0e-4a51-9d0c-2c4f9b6f3f10', name: '0', on })).toMatchObject({ timezone, opens_at: opens, byday: 'MO' });
});

const contact = fc.record({ role: maybe(word), name: maybe(word), email: maybe(word), phone: maybe(word), extension: maybe(fc.stringMatching(/^0?\d{1,4}$/)), languages: fc.uniqueArray(fc.constantFrom('de', 'ar', 'uk')) });
const offering: fc.Arbitrary<OfferingSheet> = fc.record({
  id, organisationId: maybe(id), state: fc.constant('PUBLISHED'), changedAt: fc.constant('2027-03-01T09:00:00.000Z'), assuredOn: fc.constant(null), title: word, description: word,
  lifeAreas: fc.shuffledSubarray(['WORK', 'FAMILY']), languages: fc.shuffledSubarray(['de', 'ar', 'uk']), suitedFor: fc.shuffledSubarray(['PARENTS', 'WOMEN']),
  terms: fc.shuffledSubarray([{ key: 'CHILDCARE', lifeArea: 'FAMILY', names: null }]), isRemote: fc.boolean(), servedAreas: fc.shuffledSubarray(['01004', '01051044']),
  places: fc.array(fc.record({ placeId: fc.constant(null), name: maybe(word), street: maybe(word), postcode: maybe(fc.stringMatching(/^\d{5}$/)), town: word, district: maybe(word), latitude: fc.constant(null), longitude: fc.constant(null), barrierFacts: fc.constant<SheetBarrierFact[]>([]) }), { maxLength: 2 }),
  isPlaceByArrangement: fc.boolean(), times: fc.array(schedule.map((one) => ({ ...one, atPlace: null })), { maxLength: 3 }), isTimeByArrangement: fc.boolean(),
  cost: fc.oneof(fc.record({ kind: fc.constant('FREE'), amountCents: fc.constant(null), text: maybe(word) }), fc.record({ kind: fc.constant('AMOUNT'), amountCents: fc.integer({ min: 1, max: 100_000_000 }), text: maybe(word) })),
  contact: fc.record({ name: maybe(word), email: maybe(word), phone: maybe(word) }), website: maybe(word), openness: fc.constantFrom('OPEN', 'NEED_BASED'),
  restriction: maybe(fc.record({ basis: maybe(fc.constant('LAW')), reason: maybe(word), reviewOn: maybe(day), alternative: maybe(word) })), alternateName: maybe(word),
  ageRange: fc.record({ minimum: maybe(fc.nat(120)), maximum: maybe(fc.nat(120)) }), whatToBring: maybe(word), requiredDocuments: fc.array(fc.record({ name: word, url: maybe(word) }), { maxLength: 2 }),
  howToRegister: maybe(word), waitTime: maybe(word), interpretation: maybe(word), accreditations: maybe(word),
  announcement: maybe(fc.record({ text: word, until: maybe(day), isPaused: fc.boolean() })), furtherContacts: fc.array(contact, { maxLength: 2 }), originalLanguage: fc.constantFrom('de', 'en'),
  translations: fc.uniqueArray(fc.record({ language: fc.constantFrom('en', 'ar', 'de-x-leicht'), field: fc.constantFrom('TITLE', 'COST_TEXT'), text: word, state: fc.constant('HUMAN') }), { selector: ({ language, field }) => `${field}@${language}` }),
  capacities: fc.constant<OfferingSheet['capacities']>([]), partners: fc.constant<OfferingSheet['partners']>([]),
});

test('every offering comes back as it was', () => {
  const places = { placeIdOf: () => null, locationOf: () => null, isInformal: false };
  fc.assert(fc.property(offering, (sheet) => {
    const back = offeringFrom(serviceOf(sheet, vocabulary), { organization: null, vocabulary, places });
    const { id: _id, organisationId: _owner, state: _state, changedAt: _at, assuredOn: _on, capacities: _free, partners: _partners, terms, times, places: where, translations, ...rest } = sheet;
    expect(back).toMatchObject(rest);
    expect(back['terms']).toEqual(terms.map(({ key }) => key));
    expect(back['times']).toEqual(times.map(({ zone: _zone, ...time }) => time));
    expect(back['places']).toEqual(where.map((place) => { const { placeId: _placeId, ...words } = place; return words; }));
    expect(back['translations']).toEqual(translations.map(({ state: _translationState, ...text }) => text));
  }));
});

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);
const object = fc.dictionary(fc.string(), json).map((one) => JSON.parse(JSON.stringify(one)) as JsonObject);

test('while nothing has changed here, everything goes out as it came; a changed property goes out as we say it', () => {
  fc.assert(fc.property(object, object, (source, ours) => { expect(merged({ source, base: ours, ours: { ...ours } })).toEqual(source); }));
  fc.assert(fc.property(object, object, word, word, (source, base, name, value) => {
    const ours = { ...base, [name]: { now: value } };
    expect(merged({ source, base, ours })).toEqual({ ...source, [name]: { now: value } });
    expect(merged({ source: { ...source, [name]: 'before' }, base: ours, ours: base })[name]).toEqual(base[name]);
  }));
});

test('entities inside others come back from the rows that they are kept in', () => {
  const extra = object.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !['id', 'organization', 'location', 'service', 'locations', 'services', 'service_at_locations'].includes(name))));
  const location = fc.tuple(extra, id).map(([one, own]): JsonObject => ({ ...one, id: own }));
  const service = fc.tuple(extra, id, fc.array(location, { maxLength: 2 })).map(([one, own, at]): JsonObject => ({ ...one, id: own, service_at_locations: at.map((where) => ({ id: String(where['id']), location: where })) }));
  const organization = fc.tuple(extra, id, fc.array(service, { maxLength: 2 }), fc.array(location, { maxLength: 2 })).map(([one, own, services, locations]): JsonObject => ({ ...one, id: own, services, locations }));
  fc.assert(fc.property(organization, (one) => {
    const rows = new Map<string, JsonObject>();
    const put = (kind: OwnKind, entity: JsonObject): void => { const key = keyOf(kind, String(entity['id'])); if (!rows.has(key)) rows.set(key, entity); };
    put('organization', one);
    for (const part of one['locations'] as JsonObject[]) put('location', part);
    for (const part of one['services'] as JsonObject[]) { put('service', part); for (const at of part['service_at_locations'] as JsonObject[]) put('location', at['location'] as JsonObject); }
    const ways = new Map([...rows].map(([key, entity]): [string, ThreeWays] => [key, { source: withReferences(entity, (kind, own) => rows.get(keyOf(kind, own)) ?? null), base: {}, ours: {} }]));
    expect(resolved('organization', String(one['id']), ways)).toEqual(one);
    if (one['services'] instanceof Array && one['services'].length > 0) expect(JSON.stringify(ways.get(keyOf('organization', String(one['id'])))?.source)).toContain('"="');
  }));
});

test('a text is refused exactly where it is no JSON', () => {
  const isJson = (text: string): boolean => { try { JSON.parse(text); return true; } catch { return false; } };
  const broken = fc.tuple(json, fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', 'x', '\\', '\n', '0')).map(([value, at, sign]) => {
    const text = JSON.stringify(value, null, 1);
    return text.slice(0, at % (text.length + 1)) + sign + text.slice(at % (text.length + 1) + 1);
  });
  fc.assert(fc.property(fc.oneof(broken, fc.string(), json.map((value) => JSON.stringify(value))), (text) => {
    const read = jsonOf(Buffer.from(text));
    const stored = Buffer.from(text).toString();
    expect('value' in read).toBe(isJson(stored.replace(/^\uFEFF/, '')));
    if ('value' in read) expect(isSameJson(read.value, JSON.parse(stored.replace(/^\uFEFF/, '')) as Json)).toBe(true);
  }), { numRuns: 500 });
});

test('a valid entity stays as it is, and each of its required fields is missed', () => {
  const entities = (name: string, depth: number): fc.Arbitrary<JsonObject> => fc.record(Object.fromEntries([...fieldsOf(name)].flatMap(([field, { type, isRequired, values, entity }]): [string, fc.Arbitrary<Json>][] => {
    const nested = type === 'entity' || type === 'list';
    if (nested && (depth === 0 && !isRequired)) return [];
    const value: Record<string, () => fc.Arbitrary<Json>> = {
      id: () => id, number: () => fc.integer(), uri: () => fc.constant('https://a.example/x'), email: () => fc.constant('a@b.example'), instant: () => fc.constant('2027-01-01T00:00:00Z'),
      choice: () => fc.constantFrom(...values), entity: () => entities(entity, depth - 1), list: () => fc.uniqueArray(entities(entity, depth - 1), { maxLength: 1 }), text: () => word,
    };
    return [[field, (value[type] ?? (() => word))()]];
  })), { requiredKeys: [...fieldsOf(name)].filter(([, field]) => field.isRequired).map(([field]) => field) });
  for (const name of entityNames) {
    fc.assert(fc.property(fc.tuple(entities(name, 1), object), ([entity, unknown]) => {
      const foreign = Object.fromEntries(Object.entries(unknown).map(([key, value]) => [`x ${key}`, value]));
      const checked = new Checked();
      expect(checked.entity(name, { ...entity, ...foreign }, '$')).toEqual({ ...entity, ...foreign });
      expect(checked.problems.filter(({ code }) => code !== 'NOT_STORABLE')).toEqual([]);
    }), { numRuns: 10 });
    const empty = new Checked();
    empty.entity(name, {}, '$');
    expect(empty.problems.map(({ path }) => path)).toEqual([...fieldsOf(name)].filter(([, { isRequired }]) => isRequired).map(([field]) => `$.${field}`));
  }
});
