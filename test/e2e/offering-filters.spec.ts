/** What people can do, when they can and where: every filter, alone and with others, finds what looking through all public pages by hand finds. */
import { afterAll, beforeAll, beforeEach, expect, test } from '#jest';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { directoryUseCases } from '#directory';
import { berlinMoment, folded, LocalDate, metresBetween, type Moment, type Point, systemActor, type Weekday, weekdayName, weekdayNumber } from '#kernel';
import { Doors } from '#platform/database';
import { publicHolidaysOf } from '#region';
import { comingOccasions } from '../../libs/directory/domain/occasions.js';
import { type Schedule } from '../../libs/directory/domain/schedule.js';
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
const days: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'SATURDAY', 'SUNDAY'];
const clocks = ['00:00', '01:30', '09:00', '12:00', '17:30', '23:00', '23:59'] as const;

type Time = Omit<Schedule, 'weekdays'> & { weekdays: Weekday[] };
/** A public page, which is all that looking by hand knows. */
interface Shown {
  id: string;
  lifeAreas: string[];
  languages: string[];
  isRemote: boolean;
  cost: { kind: string };
  times: Time[];
  announcement: { text: string; isPaused: boolean; until: LocalDate | null } | null;
  servedAreas: string[];
  suitedFor: string[];
  distanceKm: number | null;
  places: { latitude: number | null; longitude: number | null; postcode: string | null; town: string | null; barrierFacts: { code: string; state: string }[] }[];
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

/** Times of every kind: weekly, over midnight, at moving days, on some days of a period alone, over already or far away. */
function timesOf(at: number): object[] {
  const weekday = pick(days, at);
  return pick<object[]>([
    [{ weekdays: [weekday], from: '09:00', to: '12:00', onPublicHolidays: pick(['PAUSES', 'RUNS'], at) }, { weekdays: [pick(days, at + 1)], from: '17:30', to: '19:00' }],
    [{ weekdays: [weekday], from: '22:00', to: '02:00', endsNextDay: true }],
    [{ repeats: 'DAILY', from: '08:30', to: '11:30', onPublicHolidays: 'PAUSES', exceptions: [{ date: '2027-03-29', from: '10:00', to: '11:00' }] }],
    [{ repeats: 'DAILY', from: '00:30', to: '10:45', inSchoolHolidays: pick(['PAUSES', 'ONLY', 'RUNS'], Math.floor(at / 9)), exceptions: [{ date: '2027-03-01' }] }],
    [{ repeats: 'MONTHLY', monthDays: [1, 15], from: '12:00', to: '18:00' }],
    [{ repeats: 'MONTHLY', weekdays: [weekday], ordinals: [1, -1], from: '10:00', to: '11:00' }],
    [{ weekdays: [weekday], from: '10:00', to: '12:00', validTo: '2027-02-22', exceptions: [{ date: '2027-03-01', from: '20:00', to: '20:30' }] }],
    [],
    [{ weekdays: [weekday], from: '20:00', to: '00:00', endsNextDay: true }, { repeats: 'ONCE', validFrom: '2027-03-09', from: '16:00', to: '17:30' }],
    [{ repeats: 'DAILY', validFrom: pick(['2027-03-02', '2027-03-29'], at), validTo: pick(['2027-03-03', '2027-03-31'], at), from: '10:00', to: '17:30' }],
    [{ weekdays: [weekday], validFrom: '2027-07-01', from: '09:00', to: '10:00' }],
    [{ repeats: 'MONTHLY', monthDays: [pick([28, 6, -1], at)], from: '18:00', to: '23:30', onPublicHolidays: 'PAUSES' }],
    [{ weekdays: ['THURSDAY'], validTo: '2027-03-11', from: '13:00', to: '14:00', exceptions: [{ date: '2027-03-06', from: '10:00', to: '11:00' }, { date: '2027-09-26', from: '10:00', to: '11:00' }] }],
    [{ repeats: 'YEARLY', validFrom: '2020-03-08', from: '00:15', to: '01:15' }, { repeats: 'DAILY', every: 3, validFrom: '2027-09-12', from: '22:30', to: '01:00', endsNextDay: true }],
  ], at);
}

function placesOf(at: number): object[] {
  const state = (bit: number): string => pick(['YES', 'NO', 'YES', 'PARTLY'], (at >> bit) + bit);
  const facts = (shift: number): object[] => barrierFacts.filter((_, bit) => (at + shift) >> bit & 1).map((code, bit) => ({ code, state: state(bit + shift) }));
  const point = { latitude: 50.2 + at % 11 / 40, longitude: 8.7 + at % 7 / 12 };
  return pick<object[]>([[], [{ town: 'FRIEDBERG', postcode: pick([null, '61170', '61169', '61171', '63667'], at >> 2), barrierFacts: facts(0) }], [{ town: 'Nidda', barrierFacts: facts(1), ...point }, { town: 'Buedingen', barrierFacts: facts(3) }], [{ town: 'Anderswo', ...point }], [{ town: 'Anderswo' }]], at);
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
      ...(at % 8 === 3 ? { announcement: { text: 'Wir bauen um.', isPaused: true, until: pick(['2027-03-08', null, '2027-03-08', '2027-08-30'], at >> 3) } } : {}),
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

const shownFields = `id lifeAreas languages isRemote cost { kind } times { repeats every weekdays ordinals monthDays from to endsNextDay zone validFrom validTo onPublicHolidays inSchoolHolidays exceptions { date from to note } note } announcement { text isPaused until } suitedFor servedAreas distanceKm places { latitude longitude postcode town barrierFacts { code state } } isOpenNow nextTimes { startsAt endsAt }`;

async function search(filter: Filter, page: { first?: number; after?: string | null } = {}): Promise<Found> {
  const { searchOfferings } = await api.ok(
    `query($network: String!, $filter: OfferingFilter, $first: Int, $after: String) {
       searchOfferings(network: $network, filter: $filter, first: $first, after: $after) {
         items { ${shownFields} } nextCursor total facets { lifeAreas { value count } languages { value count } barrierFacts { value count } free remote } } }`,
    { network, filter, first: page.first ?? 80, after: page.after });
  return { ...searchOfferings, ids: searchOfferings.items.map((item: Shown) => item.id) };
}

const refusal = async (filter: object): Promise<unknown> => (await api.graphql(
  'query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter) { total } }', { network, filter })).errors?.[0]?.extensions;

const isPublicHoliday = publicHolidaysOf({ land: 'HE' });
const calendar = { isPublicHoliday, isSchoolHoliday: (date: LocalDate): boolean => date >= '2027-03-22' && date <= '2027-04-02' };

/** A stretch of one day on which something takes place, from now on. */
interface Part { weekday: Weekday; from: string; to: string }
const partsAt = new Map<string, Part[]>();

/** What still comes of a page within eight weeks, day by day on the clock of the wall, found by going through its times one after the other. */
function comingParts({ id, times, announcement }: Shown, now: Moment): Part[] {
  const name = `${id} ${now.at}`;
  const schedules = times.map((time) => ({ ...time, weekdays: time.weekdays.map(weekdayNumber) }));
  const parts = partsAt.get(name) ?? comingOccasions({ times: schedules, announcement }, { now, calendar, first: 1000 }).flatMap(({ startsAt, endsAt }) => {
    const [begins, ends] = [onTheWall(startsAt < now.at ? now.at : startsAt), onTheWall(endsAt)];
    const found = begins.date === ends.date ? [{ date: begins.date, from: begins.clock, to: ends.clock }]
      : [{ date: begins.date, from: begins.clock, to: '24:00' }, { date: ends.date, from: '00:00', to: ends.clock }];
    return found.filter(({ date, from, to }) => from < to && LocalDate.daysBetween(now.on, date) < 56).map(({ date, from, to }) => ({ weekday: weekdayName(LocalDate.weekday(date)), from, to }));
  });
  partsAt.set(name, parts);
  return parts;
}

function onTheWall(instant: string): { date: LocalDate; clock: string } {
  const [date = '', clock = ''] = new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).split(' ');
  return { date: LocalDate.parseOrThrow(date), clock: clock.slice(0, 5) };
}

function takesPlace(one: Shown, { weekdays = [], from, to }: Filter): boolean {
  if (weekdays.length === 0 && from === undefined) return true;
  return comingParts(one, berlinMoment(api.clock.now())).some((part) => (weekdays.length === 0 || weekdays.includes(part.weekday)) && part.from < (to ?? '24:00') && part.to > (from ?? '00:00'));
}

const areTrue = ({ barrierFacts: facts }: Shown['places'][number], codes: readonly string[]): boolean => codes.every((code) => facts.some((fact) => fact.code === code && fact.state === 'YES'));

const isOpen = ({ nextTimes: [first] }: Shown): boolean => first !== undefined && first.startsAt <= api.clock.now().toISOString();

/** Metres to the nearest of its places within reach; null when none is. */
function metresTo({ places }: Pick<Shown, 'places'>, near: NonNullable<Filter['near']>): number | null {
  const reach = (near.km ?? 10) * 1000;
  const found = originsOf(near).flatMap((origin) => places.flatMap(({ latitude, longitude, postcode, town }) => {
    const points: Point[] = latitude !== null && longitude !== null ? [{ latitude, longitude }] : townsMeant({ postcode, name: town ?? '' });
    return points.map((point) => metresBetween(origin, point));
  })).filter((metres) => metres <= reach);
  return found.length > 0 ? Math.min(...found) : null;
}

function originsOf({ place, latitude = 0, longitude = 0 }: NonNullable<Filter['near']>): (Point & { ags?: string })[] {
  if (place === undefined) return [{ latitude, longitude }];
  const [postcode = null] = /\d{5}/.exec(place) ?? [];
  return townsMeant({ postcode, name: place.replace(/\d{5}/, '') });
}

/** A postcode says which of several towns of a name is meant; where the list does not have it, the name has to do. */
function townsMeant({ postcode, name }: { postcode: string | null; name: string }): typeof towns {
  const [named, coded] = [towns.filter((town) => folded(town.name) === folded(name)), towns.filter((town) => town.postcode === postcode)];
  const both = coded.filter((town) => named.includes(town));
  return [both, coded, named].find((meant) => meant.length > 0) ?? [];
}

function isInReach(one: Shown, near: NonNullable<Filter['near']>): boolean {
  return one.isRemote || one.servedAreas.some((area) => area === '06440' || originsOf(near).some(({ ags }) => ags === area) || municipalitiesAt(near).includes(area)) || metresTo(one, near) !== null;
}

/** Of a point: that of the nearest town, and those that are not much farther. */
function municipalitiesAt({ latitude, longitude }: NonNullable<Filter['near']>): string[] {
  if (latitude === undefined || longitude === undefined) return [];
  const around = towns.filter(({ ags }) => ags !== '').map((town) => ({ ags: town.ags, metres: metresBetween({ latitude, longitude }, town) }));
  return around.filter(({ metres }) => metres <= Math.min(15_000, 1.5 * Math.min(...around.map((one) => one.metres)))).map(({ ags }) => ags);
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
  fc.option(fc.tuple(fc.constantFrom({ place: 'friedberg' }, { place: '61170' }, { place: ' 63667 Nidda' }, { place: 'Nidda 63667' }, { place: '61169 Friedberg' }, { place: 'BUEDINGEN' }, { latitude: 50.3, longitude: 8.9 }, { latitude: 50.37, longitude: 8.9 }, { latitude: 50.33, longitude: 8.76 }, { latitude: 49.9, longitude: 8.9 }), fc.constantFrom(undefined, 1, 5, 17, 100))),
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
    // A day on which little is every week.
    ...moments.map((moment): [typeof moment, Filter] => [moment, { weekdays: ['SATURDAY'] }]), ['2027-03-26T09:00:00Z', { from: '09:00', to: '12:00' }],
  ] });
});

test('with words, the number beside a value is what a list with that value alone would have, measured by its own best', async () => {
  const total = async (filter: Filter): Promise<number> => (await search(filter, { first: 1 })).total;
  const lists = async (counts: readonly Counts[], filterOf: (value: string) => Filter): Promise<Counts[]> => Promise.all(counts.map(async ({ value }) => ({ value, count: await total(filterOf(value)) })));
  await fc.assert(fc.asyncProperty(anyFilter, fc.constantFrom('Nähkurs Mietberatung', 'Miete', 'Frühstück am Morgen für Frauen', 'Arbeit und Wohnung suchen', 'Bewerbungstraining Frühstük', 'Deutsch Kurs'), async (filter, words) => {
    const asked = { ...filter, words };
    const { facets } = await search(asked);
    expect(facets).toEqual({
      lifeAreas: await lists(facets.lifeAreas, (value) => ({ ...asked, lifeAreas: [value] })), languages: await lists(facets.languages, (value) => ({ ...asked, languages: [value] })),
      barrierFacts: await lists(facets.barrierFacts, (value) => ({ ...asked, barrierFacts: [...filter.barrierFacts ?? [], value] })),
      free: await total({ ...asked, isFree: true }), remote: await total({ ...asked, isRemote: true }),
    });
    // What is not counted is not there.
    for (const area of lifeAreas) if (!facets.lifeAreas.some(({ value }) => value === area)) expect(await total({ ...asked, lifeAreas: [area] })).toBe(0);
  }), { numRuns: 25, examples: [[{}, 'Nähkurs Mietberatung'], [{}, 'Miete'], [{}, 'Arbeit und Wohnung suchen'], [{ isFree: true }, 'Frühstück am Morgen für Frauen'], [{ languages: ['ar'] }, 'Bewerbungstraining Frühstük']] });
});

test('what answers little of a search is counted beside its language, where nothing answers more', async () => {
  const words = 'Nähkurs Frühstück Bewerbungstraining Mietberatung';
  const two = await publish({ title: 'Nähkurs mit Frühstück', languages: ['fi', 'nl'] });
  const one = await publish({ title: 'Bewerbungstraining', languages: ['sv', 'nl'] });
  const found = await search({ words });
  expect(found.ids).toContain(two);
  expect(found.ids).not.toContain(one);
  const beside = (code: string): number => found.facets.languages.find(({ value }) => value === code)?.count ?? 0;
  expect([(await search({ words, languages: ['fi'] })).ids, beside('fi')]).toEqual([[two], 1]);
  expect([(await search({ words, languages: ['sv'] })).ids, beside('sv')]).toEqual([[one], 1]);
  expect([(await search({ words, languages: ['nl'] })).ids, beside('nl')]).toEqual([[two], 1]);
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

test('on a day is what really comes on it: not two other days, nothing that pauses or is far away, but a day of the month and an exception', async () => {
  const at = async (title: string, time: object, more: object = {}): Promise<string> => publish({ title, times: [{ from: '09:00', to: '12:00', ...time }], isTimeByArrangement: false, languages: ['ro'], ...more });
  await at('Zwei Tage', { repeats: 'DAILY', validFrom: '2027-03-02', validTo: '2027-03-03' });
  await at('Ruht', { weekdays: ['SATURDAY'] }, { announcement: { text: 'Ruht bis auf Weiteres.', isPaused: true } });
  await at('Ab Juli', { weekdays: ['SATURDAY'], validFrom: '2027-07-01' });
  await at('Vorbei', { weekdays: ['SATURDAY'], validTo: '2027-02-27', exceptions: [{ date: '2027-03-05', from: '09:00', to: '10:00' }] });
  const monthly = await at('Am Sechsten', { repeats: 'MONTHLY', monthDays: [6] });
  const added = await at('Ausnahme', { weekdays: ['MONDAY'], exceptions: [{ date: '2027-03-13', from: '14:00', to: '15:00' }] });
  const daily = await at('Täglich', { repeats: 'DAILY' });
  const found = await search({ weekdays: ['SATURDAY'], languages: ['ro'] });
  expect(new Set(found.ids)).toEqual(new Set([monthly, added, daily]));
  expect([found.total, found.facets.languages]).toEqual([3, expect.arrayContaining([{ value: 'ro', count: 3 }])]);
  expect(new Set((await search({ weekdays: ['SATURDAY'], from: '09:00', to: '12:00', languages: ['ro'] })).ids)).toEqual(new Set([monthly, daily]));
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

test('from a point is found what comes to its municipality, as from the town', async () => {
  const here = await publish({ title: 'Kommt nach Nidda', languages: ['el'], servedAreas: ['06440016'] });
  const both = await publish({ title: 'Kommt nach Nidda und Friedberg', languages: ['el'], servedAreas: ['06440016', '06440008'] });
  const near = async (from: NonNullable<Filter['near']>): Promise<unknown> => new Set((await search({ near: from, languages: ['el'] })).ids);
  for (const from of [{ place: 'Nidda' }, { latitude: 50.41, longitude: 9.01 }, { latitude: 50.43, longitude: 9.05 }]) expect(await near(from)).toEqual(new Set([here, both]));
  for (const from of [{ place: 'Friedberg' }, { latitude: 50.34, longitude: 8.77 }]) expect(await near(from)).toEqual(new Set([both]));
  // Between the two it may be the one or the other, and far away it is neither.
  expect(await near({ latitude: 50.37, longitude: 8.9 })).toEqual(new Set([here, both]));
  expect(await near({ latitude: 51.2, longitude: 9.5 })).toEqual(new Set());
});

test('of two towns of one name the postcode says which one is meant, also where it is written behind the name', async () => {
  const two = [{ name: 'Neustadt', postcode: '26001', latitude: 53.2, longitude: 7.4, ags: null }, { name: 'Neustadt', postcode: '26002', latitude: 53.4, longitude: 7.6, ags: null }];
  await townsService.replace(systemActor(networkId), { source: 'Versuch', towns: two });
  const at = async (postcode: string | null, town = 'Neustadt'): Promise<string> => publish({ title: `Treff ${town} ${postcode ?? 'irgendwo'}`, languages: ['es'], isPlaceByArrangement: false, places: [{ town, postcode }] });
  const [one, other, any, unknown] = [await at('26001'), await at('26002'), await at(null), await at('26999')];
  const inName = await at(null, 'Neustadt 26002');
  const near = async (place: string): Promise<unknown> => new Set((await search({ near: { place, km: 5 }, languages: ['es'] })).items.map((item) => [item.id, item.distanceKm].join(' ')));
  const found = (...ids: string[]): Set<string> => new Set(ids.map((id) => `${id} 0`));
  for (const place of ['26001', '26001 Neustadt', 'Neustadt 26001', 'D-26001 neustadt']) expect(await near(place)).toEqual(found(one, any, unknown));
  expect(await near('26002')).toEqual(found(other, any, unknown, inName));
  expect(await near('Neustadt')).toEqual(found(one, other, any, unknown, inName));
  // The postcode goes before a name that is not its own.
  expect(await near('26002 Altstadt')).toEqual(found(other, any, unknown, inName));
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
  expect(await names('nidda 63')).toEqual(['63667 Nidda']);
  expect(await names('', 2)).toHaveLength(2);
  expect(await names('%_')).toHaveLength(4);
  expect(await names('berg')).toEqual([]);
  expect((await api.graphql('{ towns(network: "nirgends", text: "x") { name } }')).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('a search that finds nothing near a town counts for that town', async () => {
  const counts = api.app.get(directoryUseCases.EmptySearches, { strict: false });
  await counts.flush();
  await api.admin.query('DELETE FROM empty_search');
  // Somebody who has not searched here before: a visitor counts once.
  await api.ok(`{ searchOfferings(network: "${network}", filter: { near: { place: "63667" }, languages: ["xx"] }) { items { id } } }`, {}, { from: '192.0.2.9' });
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

test('cards that were there before may be on any day, until the job has made them anew', async () => {
  const columns = 'SELECT id, weekdays, base FROM offering_card ORDER BY id';
  const before = await api.admin.query(columns);
  const migration = await readFile('libs/schema/migrations/0042_possible_weekdays.sql', 'utf8');
  await api.admin.query(`UPDATE offering_card SET weekdays = '{}', base = jsonb_set(base, '{times,0,fixedWeekdays}', '[1]') WHERE base -> 'times' <> '[]'; ${migration}`);
  const found = await search({ weekdays: ['SATURDAY'] });
  expect(found.ids.length).toBeGreaterThan(5);
  await api.app.get(Doors, { strict: false }).inNetwork(systemActor(networkId), (tx) => api.app.get(OfferingCardsStore, { strict: false }).renewWords(tx, networkId, 200));
  expect((await api.admin.query(columns)).rows).toEqual(before.rows);
  expect((await search({ weekdays: ['SATURDAY'] })).ids).toEqual(found.ids);
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
