/** What people can do, when they can and where: every filter, alone and with others, finds what looking through all public pages by hand finds. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { directoryUseCases } from '#directory';
import { berlinDateOf, folded, metresBetween, type Point, systemActor, type Weekday, weekdayName, weekdayNumber } from '#kernel';
import { Doors } from '#platform/database';
import { OfferingCardsStore } from '../../libs/directory/store/offering-cards.store.js';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';

const network = 'wetterau';
/** When people search: an ordinary day, Good Friday, the night in which the clocks go forward, Easter Monday in the school holidays, a night, and long after. */
const moments = ['2027-03-01T09:00:00Z', '2027-03-26T09:00:00Z', '2027-03-28T00:30:00Z', '2027-03-29T08:30:00Z', '2027-03-08T22:30:00Z', '2027-03-09T00:30:00Z', '2027-09-14T08:00:00Z'] as const;
const [start] = moments;
const lifeAreas = ['WORK', 'LANGUAGE', 'HOUSING'] as const;
const languages = ['de', 'ar', 'uk'] as const;
const barrierFacts = ['STEP_FREE', 'LIFT', 'WHEELCHAIR_TOILET'] as const;
const days: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'SUNDAY'];
const clocks = ['00:00', '01:30', '09:00', '12:00', '17:30', '23:00', '23:59'] as const;

interface Time { repeats: string; every: number; weekdays: Weekday[]; from: string; to: string; endsNextDay: boolean; validFrom: string | null; validTo: string | null }
/** A public page, which is all that looking by hand knows. */
interface Shown {
  id: string;
  lifeAreas: string[];
  languages: string[];
  isRemote: boolean;
  cost: { kind: string };
  times: Time[];
  servedAreas: string[];
  suitedFor: string[];
  distanceKm: number | null;
  places: { latitude: number | null; longitude: number | null; town: string | null; barrierFacts: { code: string; state: string }[] }[];
  isOpenNow: boolean | null;
  nextTimes: { startsAt: string; endsAt: string }[];
}
interface Filter {
  lifeAreas?: string[];
  languages?: string[];
  isFree?: boolean;
  isRemote?: boolean;
  weekdays?: Weekday[];
  words?: string;
  suitedFor?: string;
  barrierFacts?: string[];
  from?: string;
  to?: string;
  openNow?: boolean;
  near?: { place?: string; latitude?: number; longitude?: number; km?: number };
}
/** The list of the network. A place without a point is where its town is. */
const towns = [
  { name: 'Friedberg', postcode: '61169', latitude: 50.33, longitude: 8.76, ags: '06440008' }, { name: 'Friedberg', postcode: '61170', latitude: 50.35, longitude: 8.79, ags: '06440008' },
  { name: 'Nidda', postcode: '63667', latitude: 50.41, longitude: 9.01, ags: '06440016' }, { name: 'Büdingen', postcode: '63654', latitude: 50.29, longitude: 9.11, ags: '' },
];
interface Counts { value: string; count: number }
interface Found {
  items: Shown[];
  ids: string[];
  nextCursor: string | null;
  total: number;
  facets: { lifeAreas: Counts[]; languages: Counts[]; barrierFacts: Counts[]; free: number; remote: number };
}

let api: TestApi;
let editor: Caller;
let networkId: string;
let organisationId: string;
let townsService: InstanceType<typeof directoryUseCases.TownsService>;
/** All public pages as of each moment. */
const pagesAt = new Map<string, Shown[]>();

const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;

/** Times of every kind: weekly, over midnight, at moving days, over already. */
function timesOf(at: number): object[] {
  const weekday = pick(days, at);
  return pick<object[]>([
    [{ weekdays: [weekday], from: '09:00', to: '12:00', onPublicHolidays: pick(['PAUSES', 'RUNS'], at) }, { weekdays: [pick(days, at + 1)], from: '17:30', to: '19:00' }],
    [{ weekdays: [weekday], from: '22:00', to: '02:00', endsNextDay: true }],
    [{ repeats: 'DAILY', from: '08:30', to: '11:30', onPublicHolidays: 'PAUSES', exceptions: [{ date: '2027-03-29', from: '10:00', to: '11:00' }] }],
    [{ repeats: 'DAILY', from: '00:30', to: '10:45', inSchoolHolidays: pick(['PAUSES', 'ONLY', 'RUNS'], Math.floor(at / 9)), exceptions: [{ date: '2027-03-01' }] }],
    [{ repeats: 'MONTHLY', monthDays: [1, 15], from: '12:00', to: '18:00' }],
    [{ repeats: 'MONTHLY', weekdays: [weekday], ordinals: [1, -1], from: '10:00', to: '11:00' }],
    [{ weekdays: [weekday], from: '10:00', to: '12:00', validTo: '2027-02-22' }],
    [],
    [{ weekdays: [weekday], from: '20:00', to: '00:00', endsNextDay: true }, { repeats: 'ONCE', validFrom: '2027-03-09', from: '16:00', to: '17:30' }],
  ], at);
}

function placesOf(at: number): object[] {
  const state = (bit: number): string => pick(['YES', 'NO', 'YES', 'PARTLY'], (at >> bit) + bit);
  const facts = (shift: number): object[] => barrierFacts.filter((_, bit) => (at + shift) >> bit & 1).map((code, bit) => ({ code, state: state(bit + shift) }));
  const point = { latitude: 50.2 + at % 11 / 40, longitude: 8.7 + at % 7 / 12 };
  return pick<object[]>([[], [{ town: 'FRIEDBERG', barrierFacts: facts(0) }], [{ town: 'Nidda', barrierFacts: facts(1), ...point }, { town: 'Buedingen', barrierFacts: facts(3) }], [{ town: 'Anderswo', ...point }], [{ town: 'Anderswo' }]], at);
}

beforeAll(async () => {
  api = await TestApi.start(start);
  networkId = await api.network(network, '06440');
  const coordinator = await api.coordinator(networkId);
  ({ editor, id: organisationId } = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Wetterau Hilft'));
  await api.ok('mutation($input: SetSchoolHolidaysInput!) { setSchoolHolidays(input: $input) { __typename } }', {
    input: { expectedVersion: 0, periods: [{ name: 'Osterferien', from: '2027-03-22', to: '2027-04-02' }] } }, { token: coordinator.token, actAs: networkId });
  const list = ['name;postcode;latitude;longitude;ags', ...towns.map((town) => [town.name, town.postcode, String(town.latitude).replace('.', ','), town.longitude, town.ags].join(';'))].join('\r\n');
  townsService = api.app.get(directoryUseCases.TownsService, { strict: false });
  expect(await townsService.import(systemActor(networkId), { bytes: Buffer.from(list, 'latin1'), source: 'orte.csv' })).toEqual({ count: 4 });
  for (let at = 0; at < 36; at += 1) {
    const times = timesOf(at);
    await publish({
      title: `${pick(['Nähkurs', 'Mietberatung', 'Bewerbungstraining', 'Frühstück'], at)} ${at}`, lifeAreas: lifeAreas.filter((_, bit) => at % 7 + 1 & 1 << bit),
      languages: languages.filter((_, bit) => at * 3 % 8 & 1 << bit), cost: at % 3 > 0 ? { kind: 'FREE' } : { kind: 'TEXT', text: 'nach Einkommen' }, isRemote: at % 5 === 0,
      servedAreas: pick([[], ['06440'], [], ['06440008'], ['06440016'], ['06438'], []], at), times, isTimeByArrangement: times.length === 0, places: placesOf(at), suitedFor: at % 4 === 0 ? ['WOMEN'] : [],
      ...(at % 8 === 3 ? { announcement: { text: 'Wir bauen um.', isPaused: true, until: '2027-03-08' } } : {}),
    });
  }
  for (const moment of moments) {
    api.clock.moveTo(moment);
    pagesAt.set(moment, (await search({})).items);
  }
  api.clock.moveTo(start);
});
beforeEach(() => {
  api.clock.moveTo(start);
});
afterAll(async () => {
  await api.stop();
});

async function publish(fields: object): Promise<string> {
  const { result } = await api.ok(offeringMutations.create, { input: { ...leastOffering, ...fields } }, editor);
  expect(result).toMatchObject({ __typename: 'Offering' });
  const { result: published } = await api.ok(`mutation($id: UUID!) { result: publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { ... on Offering { state } } }`, { id: result.id }, editor);
  expect(published).toEqual({ state: 'PUBLISHED' });
  return String(result.id);
}

const shownFields = `id lifeAreas languages isRemote cost { kind } times { repeats every weekdays from to endsNextDay validFrom validTo } suitedFor servedAreas distanceKm places { latitude longitude town barrierFacts { code state } } isOpenNow nextTimes { startsAt endsAt }`;

async function search(filter: Filter, page: { first?: number; after?: string | null } = {}): Promise<Found> {
  const { searchOfferings } = await api.ok(
    `query($network: String!, $filter: OfferingFilter, $first: Int, $after: String) {
       searchOfferings(network: $network, filter: $filter, first: $first, after: $after) {
         items { ${shownFields} } nextCursor total facets { lifeAreas { value count } languages { value count } barrierFacts { value count } free remote } } }`,
    { network, filter, first: page.first ?? 100, after: page.after });
  return { ...searchOfferings, ids: searchOfferings.items.map((item: Shown) => item.id) };
}

const refusal = async (filter: object): Promise<unknown> => (await api.graphql(
  'query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter) { total } }', { network, filter })).errors?.[0]?.extensions;

/** Minutes of the week from Monday on, at which a schedule is going on. Days that move through the week are none of them. */
function minutesOf({ repeats, every, weekdays, from, to, endsNextDay, validFrom }: Time, anyDay: boolean): Set<number> {
  const minutes = new Set<number>();
  const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const daily = repeats === 'DAILY' && every === 1 ? [0, 1, 2, 3, 4, 5, 6] : [];
  const once = repeats === 'ONCE' && validFrom !== null ? [(new Date(`${validFrom}T12:00:00Z`).getUTCDay() + 6) % 7] : [];
  for (const day of anyDay ? [0] : [...weekdays.map((name) => weekdayNumber(name) - 1), ...daily, ...once]) {
    for (let minute = clock(from); minute < clock(to) + (endsNextDay ? 1440 : 0); minute += 1) minutes.add((day * 1440 + minute) % (7 * 1440));
  }
  return minutes;
}

const today = (): string => berlinDateOf(api.clock.now());

function takesPlace({ times }: Shown, { weekdays = [], from, to }: Filter): boolean {
  if (weekdays.length === 0 && from === undefined) return true;
  const isWithin = (minute: number): boolean => {
    const clock = `${String(Math.floor(minute % 1440 / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return (weekdays.length === 0 || weekdays.includes(weekdayName(Math.floor(minute / 1440) + 1))) && (from === undefined || to === undefined || (from <= clock && clock < to));
  };
  return times.filter(({ validTo }) => validTo === null || validTo >= today()).some((time) => [...minutesOf(time, weekdays.length === 0)].some(isWithin));
}

const areTrue = ({ barrierFacts: facts }: Shown['places'][number], codes: readonly string[]): boolean => codes.every((code) => facts.some((fact) => fact.code === code && fact.state === 'YES'));

const isOpen = ({ nextTimes: [first] }: Shown): boolean => first !== undefined && first.startsAt <= api.clock.now().toISOString();

/** Metres to the nearest of its places within reach; null when none is. */
function metresTo({ places }: Pick<Shown, 'places'>, near: NonNullable<Filter['near']>): number | null {
  const reach = (near.km ?? 10) * 1000;
  const found = originsOf(near).flatMap((origin) => places.flatMap(({ latitude, longitude, town }) => {
    const points: Point[] = latitude !== null && longitude !== null ? [{ latitude, longitude }] : towns.filter(({ name }) => folded(name) === folded(town ?? ''));
    return points.map((point) => metresBetween(origin, point));
  })).filter((metres) => metres <= reach);
  return found.length > 0 ? Math.min(...found) : null;
}

function originsOf({ place, latitude = 0, longitude = 0 }: NonNullable<Filter['near']>): (Point & { ags?: string })[] {
  if (place === undefined) return [{ latitude, longitude }];
  return towns.filter(({ name, postcode }) => [folded(name), postcode, `${postcode} ${folded(name)}`].includes(folded(place)));
}

function isInReach(one: Shown, near: NonNullable<Filter['near']>): boolean {
  return one.isRemote || one.servedAreas.some((area) => area === '06440' || originsOf(near).some(({ ags }) => ags === area)) || metresTo(one, near) !== null;
}

function matches(one: Shown, filter: Filter): boolean {
  return (!filter.lifeAreas?.length || one.lifeAreas.some((area) => filter.lifeAreas?.includes(area)))
    && (!filter.languages?.length || one.languages.some((code) => filter.languages?.includes(code)))
    && (!filter.isFree || one.cost.kind === 'FREE') && (!filter.isRemote || one.isRemote) && takesPlace(one, filter)
    && (!filter.openNow || isOpen(one))
    && (!filter.near || isInReach(one, filter.near))
    && (!filter.barrierFacts?.length || one.places.some((place) => areTrue(place, filter.barrierFacts ?? [])));
}

/** By value, those without any left out, like facets: the most frequent first. */
function tally(counts: readonly [value: string, items: readonly unknown[]][]): Counts[] {
  return counts.map(([value, items]) => ({ value, count: items.length })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const anyFilter: fc.Arbitrary<Filter> = fc.tuple(
  fc.record({
    lifeAreas: fc.subarray([...lifeAreas]), languages: fc.subarray([...languages]), isFree: fc.boolean(), isRemote: fc.boolean(), weekdays: fc.subarray([...days]),
    openNow: fc.boolean(), suitedFor: fc.constantFrom('WOMEN'), words: fc.constantFrom('', 'Nähkurs', 'Beratung Miete'), barrierFacts: fc.subarray([...barrierFacts]),
  }, { requiredKeys: [] }),
  fc.option(fc.subarray([...clocks], { minLength: 2, maxLength: 2 })),
  fc.option(fc.tuple(fc.constantFrom({ place: 'friedberg' }, { place: '61170' }, { place: ' 63667 Nidda' }, { place: 'BUEDINGEN' }, { latitude: 50.3, longitude: 8.9 }), fc.constantFrom(undefined, 1, 5, 17, 100))),
).map(([filter, window, near]) => ({ ...filter, ...(near ? { near: { ...near[0], ...(near[1] === undefined ? {} : { km: near[1] }) } } : {}), ...(window ? { from: window[0] ?? '', to: window[1] ?? '' } : {}) }));

test('filters, total and facets equal looking through all public pages', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...moments), anyFilter, async (moment, { words, ...filter }) => {
    api.clock.moveTo(moment);
    const everything = pagesAt.get(moment) ?? [];
    expect(everything).toHaveLength(36);
    // What words find depends on how like the best one it is, so with words only the filters are looked at.
    const found = await search({ ...filter, ...(words === undefined ? {} : { words }) });
    const within = (more: Filter): Shown[] => everything.filter((one) => matches(one, { ...filter, ...more }));
    expect(found.total).toBe(found.ids.length);
    for (const id of found.ids) expect(within({}).map((one) => one.id)).toContain(id);
    const distances = found.items.map((one) => (filter.near ? metresTo(one, filter.near) : null));
    expect(found.items.map((one) => one.distanceKm)).toEqual(distances.map((metres) => (metres === null ? null : Math.round(metres / 100) / 10)));
    if (words) return;
    if (filter.near) {
      const ranks = found.items.map((one, at) => (filter.suitedFor && one.suitedFor.includes(filter.suitedFor) ? 0 : 1_000_000) + Math.round(distances[at] ?? 200_000));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
    expect(new Set(found.ids)).toEqual(new Set(within({}).map((one) => one.id)));
    expect(found.facets).toEqual({
      lifeAreas: tally(lifeAreas.map((area) => [area, within({ lifeAreas: [area] })])), languages: tally(languages.map((code) => [code, within({ languages: [code] })])),
      barrierFacts: tally(barrierFacts.map((code) => [code, within({ barrierFacts: [...filter.barrierFacts ?? [], code] })])),
      free: within({ isFree: true }).length, remote: within({ isRemote: true }).length,
    });
  }), { numRuns: 100, examples: [
    // Facets leave their own filter out of what is open, too.
    ['2027-09-14T08:00:00Z', { openNow: true, lifeAreas: ['WORK'] }], ['2027-09-14T08:00:00Z', { openNow: true, languages: ['ar'], isFree: true, isRemote: true }],
    ['2027-03-29T08:30:00Z', { openNow: true, near: { place: 'Nidda', km: 17 } }],
  ] });
});

test('a page says of itself whether it is open, which its next times show; of what says no times nothing is known', () => {
  for (const moment of moments) {
    api.clock.moveTo(moment);
    const pages = pagesAt.get(moment) ?? [];
    expect(pages.map((one) => [one.id, one.isOpenNow])).toEqual(pages.map((one) => [one.id, one.times.length === 0 ? null : isOpen(one)]));
  }
  const open = moments.map((moment) => pagesAt.get(moment)?.filter((one) => one.isOpenNow).length);
  // Neither all nor none: on Good Friday and in the night of the clocks too there is something to be told apart.
  expect(new Set(open).size).toBeGreaterThan(3);
  expect(Math.min(...open.map(Number))).toBeGreaterThan(0);
});

test('pages of any size see every offering once, in the order of the whole list', async () => {
  await fc.assert(fc.asyncProperty(anyFilter, fc.integer({ min: 1, max: 9 }), async (filter, first) => {
    const whole = await search(filter);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search(filter, { first, after });
      expect(page.ids.length).toBeLessThanOrEqual(first);
      walked.push(...page.ids);
      after = page.nextCursor;
    } while (after !== null && walked.length <= whole.ids.length);
    expect(walked).toEqual(whole.ids);
  }), { numRuns: 15 });
});

test('barrier facts are needed at one place: a lift here is of no use with a toilet there', async () => {
  const both = await publish({ title: 'Ein Haus', places: [{ town: 'Friedberg', barrierFacts: [{ code: 'QUIET_ROOM', state: 'YES' }, { code: 'HEARING_LOOP', state: 'YES' }] }] });
  const apart = await publish({ title: 'Zwei Häuser', places: [
    { town: 'Friedberg', barrierFacts: [{ code: 'QUIET_ROOM', state: 'YES' }, { code: 'HEARING_LOOP', state: 'PARTLY' }] }, { town: 'Nidda', barrierFacts: [{ code: 'HEARING_LOOP', state: 'YES' }] },
  ] });
  expect(new Set((await search({ barrierFacts: ['QUIET_ROOM'] })).ids)).toEqual(new Set([both, apart]));
  const found = await search({ barrierFacts: ['QUIET_ROOM', 'HEARING_LOOP'] });
  expect(found.ids).toEqual([both]);
  expect(found.facets.barrierFacts).toEqual([{ value: 'HEARING_LOOP', count: 1 }, { value: 'QUIET_ROOM', count: 1 }]);
});

test('on Tuesday evening: what ends before it, begins after it or is on another day is left out; what goes on over midnight is there on the next day', async () => {
  const at = async (times: object[], title: string): Promise<string> => publish({ title, times, isTimeByArrangement: false, languages: ['pl'] });
  const evening = await at([{ weekdays: ['TUESDAY'], from: '18:30', to: '20:00' }], 'Abendkurs');
  const afternoon = await at([{ weekdays: ['TUESDAY'], from: '14:00', to: '18:00' }], 'Nachmittag');
  const night = await at([{ weekdays: ['MONDAY'], from: '22:00', to: '06:00', endsNextDay: true }], 'Notunterkunft');
  const asked = async (filter: Filter): Promise<Set<string>> => new Set((await search({ ...filter, languages: ['pl'] })).ids);
  expect(await asked({ weekdays: ['TUESDAY'], from: '18:00', to: '22:00' })).toEqual(new Set([evening]));
  expect(await asked({ weekdays: ['TUESDAY'], from: '17:59', to: '18:30' })).toEqual(new Set([afternoon]));
  expect(await asked({ weekdays: ['TUESDAY'], from: '00:00', to: '05:00' })).toEqual(new Set([night]));
  expect(await asked({ weekdays: ['MONDAY'], from: '00:00', to: '05:00' })).toEqual(new Set());
  expect(await asked({ weekdays: ['TUESDAY'] })).toEqual(new Set([evening, afternoon, night]));
  expect(await asked({ from: '19:00', to: '23:00' })).toEqual(new Set([evening, night]));
});

test.each([
  [{ from: '18:00' }, 'filter.to'], [{ to: '18:00' }, 'filter.from'], [{ from: '18:00', to: '18:00' }, 'filter.to'], [{ from: '18:00', to: '17:00' }, 'filter.to'],
  [{ from: '6 Uhr', to: '17:00' }, 'filter.from'], [{ from: '18:00', to: '24:00' }, 'filter.to'], [{ from: '', to: '' }, 'filter.from'],
])('a time of day that is none is refused: %j', async (filter, argument) => {
  expect(await refusal(filter)).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test('a village 25 km away finds the stop of a bus and what is remote, and how far it is', async () => {
  const { result: bus } = await api.ok('mutation($input: CreatePlaceInput!) { result: createPlace(input: $input) { __typename ... on Place { id } } }', { input: { organisationId, place: {
    kind: 'MOBILE', name: 'Beratungsbus', stops: [{ town: 'Gedern', latitude: 50.43, longitude: 9.19 }, { town: 'Bad Vilbel', latitude: 50.18, longitude: 8.74 }] } } }, editor);
  const mobile = await publish({ title: 'Beratung im Bus', languages: ['fr'], isPlaceByArrangement: false, places: [{ placeId: bus.id }] });
  const remote = await publish({ title: 'Beratung am Telefon', languages: ['fr'], isRemote: true });
  await publish({ title: 'Beratung in der Stadt', languages: ['fr'], isPlaceByArrangement: false, places: [{ town: 'Bad Vilbel', latitude: 50.18, longitude: 8.74 }] });
  const found = await search({ near: { place: 'Nidda', km: 15 }, languages: ['fr'] });
  expect(found.items.map((one) => [one.id, one.distanceKm])).toEqual([[mobile, 12.9], [remote, null]]);
});

test('a place that the network imports no point of is where its town is, and the card knows it at once', async () => {
  const id = await publish({ title: 'Ohne Punkt', languages: ['it'], isPlaceByArrangement: false, places: [{ town: 'Ortenberg', postcode: '63683' }] });
  expect((await search({ near: { place: 'Nidda' }, languages: ['it'] })).ids).toEqual([]);
  const more = [...towns, { name: 'Ortenberg', postcode: '63683', latitude: 50.36, longitude: 9.05, ags: '' }];
  await townsService.replace(systemActor(networkId), { source: 'Versuch', towns: more.map((town) => ({ ...town, ags: town.ags || null })) });
  expect((await search({ near: { place: 'Nidda' }, languages: ['it'] })).items.map((one) => [one.id, one.distanceKm])).toEqual([[id, 6.2]]);
  await townsService.replace(systemActor(networkId), { source: 'Versuch', towns: towns.map((town) => ({ ...town, ags: town.ags || null })) });
});

test('a town that nobody knows is refused with names like it; what is no place or too far as well', async () => {
  expect(await refusal({ near: { place: 'Fridberg' } })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.place', similar: ['Friedberg'] });
  expect(await refusal({ near: { place: 'Xyz' } })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.place', similar: [] });
  for (const near of [{}, { place: ' ' }, { place: 'Nidda', latitude: 50, longitude: 9 }]) expect(await refusal({ near })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.place' });
  expect(await refusal({ near: { place: 'x'.repeat(121) } })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.place', max: 120 });
  for (const km of [0, 101]) expect(await refusal({ near: { place: 'Nidda', km } })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.km', min: 1, max: 100 });
  for (const latitude of [91, null]) expect(await refusal({ near: { latitude, longitude: 9 } })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.latitude', min: -90, max: 90 });
  expect(await refusal({ near: { latitude: 50 } })).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.near.longitude', min: -180, max: 180 });
});

test('towns are completed by the beginning of a word or postcode in any spelling, whole names first', async () => {
  const names = async (text: string, first = 10): Promise<string[]> => (await api.ok('query($text: String!, $first: Int) { towns(network: "wetterau", text: $text, first: $first) { name postcode } }', { text, first }))
    .towns.map(({ name, postcode }: { name: string; postcode: string }) => `${postcode} ${name}`);
  expect(await names('fr')).toEqual(['61169 Friedberg', '61170 Friedberg']);
  expect(await names('Bued')).toEqual(['63654 Büdingen']);
  expect(await names('6366')).toEqual(['63667 Nidda']);
  expect(await names('63667 ni')).toEqual(['63667 Nidda']);
  expect(await names('', 2)).toHaveLength(2);
  expect(await names('%_')).toHaveLength(4);
  expect(await names('berg')).toEqual([]);
  expect((await api.graphql('{ towns(network: "nirgends", text: "x") { name } }')).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('a search that finds nothing near a town counts for that town', async () => {
  const counts = api.app.get(directoryUseCases.EmptySearches, { strict: false });
  await counts.flush();
  await api.admin.query('DELETE FROM empty_search');
  await search({ near: { place: '63667' }, languages: ['xx'] });
  await counts.flush();
  const { rows } = await api.admin.query(`SELECT place, searches FROM empty_search WHERE place = 'Nidda'`);
  expect(rows).toEqual([{ place: 'Nidda', searches: 1 }]);
});

test('a point as small as a number can be is a point', async () => {
  expect((await search({ near: { latitude: 5e-324, longitude: -5e-324 } })).total).toBeGreaterThan(0);
});

test('the database measures as the kernel does', async () => {
  const degrees = (max: number): fc.Arbitrary<number> => fc.double({ min: -max, max, noNaN: true });
  const point = fc.record({ latitude: degrees(90), longitude: degrees(180) });
  const pairs = fc.sample(fc.oneof(fc.tuple(point, point), point.map((one): [Point, Point] => [one, one]), point.map((one): [Point, Point] => [one, { latitude: -one.latitude, longitude: one.longitude + (one.longitude > 0 ? -180 : 180) }])), 500);
  const { rows } = await api.admin.query<{ metres: number }>(
    `SELECT app.metres_between(a, b, c, d) AS metres FROM unnest($1::double precision[], $2::double precision[], $3::double precision[], $4::double precision[]) WITH ORDINALITY AS t (a, b, c, d, n) ORDER BY n`,
    [pairs.map(([from]) => from.latitude), pairs.map(([from]) => from.longitude), pairs.map(([, to]) => to.latitude), pairs.map(([, to]) => to.longitude)]);
  // A metre at the other side of the earth, where the sine says little; a thousandth of one everywhere else.
  for (const [at, [from, to]] of pairs.entries()) {
    const metres = metresBetween(from, to);
    expect(Math.abs((rows[at]?.metres ?? NaN) - metres)).toBeLessThan(metres > 20_000_000 ? 1 : 0.001);
  }
});

test('cards that were there before get the same points, areas and towns', async () => {
  const columns = 'SELECT id, latitudes, longitudes, served_areas, towns FROM offering_card ORDER BY id';
  const before = await api.admin.query<{ latitudes: number[] }>(columns);
  expect(before.rows.filter(({ latitudes }) => latitudes.length > 0).length).toBeGreaterThan(10);
  const migration = await readFile('libs/schema/migrations/0038_town_point.sql', 'utf8');
  await api.admin.query(`UPDATE offering_card SET latitudes = '{}', longitudes = '{}', served_areas = '{}', towns = '{}'; ${migration.slice(migration.indexOf('WITH spot'))}`);
  await api.app.get(Doors, { strict: false }).inNetwork(systemActor(networkId), (tx) => api.app.get(OfferingCardsStore, { strict: false }).renewWords(tx, networkId, 200));
  expect((await api.admin.query(columns)).rows.map(sorted)).toEqual(before.rows.map(sorted));
});

/** The migration puts points into an order of its own. */
function sorted(row: { latitudes?: number[]; longitudes?: number[] }): object {
  const points = row.latitudes?.map((latitude, at) => [latitude, row.longitudes?.[at]]) ?? [];
  return { ...row, latitudes: null, longitudes: null, points: points.map(String).sort() };
}
