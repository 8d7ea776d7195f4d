/** What people can do, when they can and where: every filter, alone and with others, finds what looking through all public pages by hand finds. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { berlinDateOf, type Weekday, weekdayName, weekdayNumber } from '#kernel';
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
  places: { barrierFacts: { code: string; state: string }[] }[];
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
}
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
  return pick<object[]>([[], [{ town: 'Friedberg', barrierFacts: facts(0) }], [{ town: 'Nidda', barrierFacts: facts(1) }, { town: 'Büdingen', barrierFacts: facts(3) }]], at);
}

beforeAll(async () => {
  api = await TestApi.start(start);
  const networkId = await api.network(network, '06440');
  const coordinator = await api.coordinator(networkId);
  editor = (await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Wetterau Hilft')).editor;
  await api.ok('mutation($input: SetSchoolHolidaysInput!) { setSchoolHolidays(input: $input) { __typename } }', {
    input: { expectedVersion: 0, periods: [{ name: 'Osterferien', from: '2027-03-22', to: '2027-04-02' }] } }, { token: coordinator.token, actAs: networkId });
  for (let at = 0; at < 36; at += 1) {
    const times = timesOf(at);
    await publish({
      title: `${pick(['Nähkurs', 'Mietberatung', 'Bewerbungstraining', 'Frühstück'], at)} ${at}`, lifeAreas: lifeAreas.filter((_, bit) => at % 7 + 1 & 1 << bit),
      languages: languages.filter((_, bit) => at * 3 % 8 & 1 << bit), cost: at % 3 > 0 ? { kind: 'FREE' } : { kind: 'TEXT', text: 'nach Einkommen' }, isRemote: at % 5 === 0,
      times, isTimeByArrangement: times.length === 0, places: placesOf(at), suitedFor: at % 4 === 0 ? ['WOMEN'] : [],
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

const shownFields = `id lifeAreas languages isRemote cost { kind } times { repeats every weekdays from to endsNextDay validFrom validTo } places { barrierFacts { code state } } isOpenNow nextTimes { startsAt endsAt }`;

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

function matches(one: Shown, filter: Filter): boolean {
  return (!filter.lifeAreas?.length || one.lifeAreas.some((area) => filter.lifeAreas?.includes(area)))
    && (!filter.languages?.length || one.languages.some((code) => filter.languages?.includes(code)))
    && (!filter.isFree || one.cost.kind === 'FREE') && (!filter.isRemote || one.isRemote) && takesPlace(one, filter)
    && (!filter.openNow || isOpen(one))
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
).map(([filter, window]) => ({ ...filter, ...(window ? { from: window[0] ?? '', to: window[1] ?? '' } : {}) }));

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
    if (words) return;
    expect(new Set(found.ids)).toEqual(new Set(within({}).map((one) => one.id)));
    expect(found.facets).toEqual({
      lifeAreas: tally(lifeAreas.map((area) => [area, within({ lifeAreas: [area] })])), languages: tally(languages.map((code) => [code, within({ languages: [code] })])),
      barrierFacts: tally(barrierFacts.map((code) => [code, within({ barrierFacts: [...filter.barrierFacts ?? [], code] })])),
      free: within({ isFree: true }).length, remote: within({ isRemote: true }).length,
    });
  }), { numRuns: 100 });
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
