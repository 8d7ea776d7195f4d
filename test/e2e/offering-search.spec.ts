/** Anyone, signed out, finds what is there: filters, pages and counts agree with counting by hand, and words forgive spelling. */
import { afterAll, beforeAll, expect, test } from '#jest';
import fc from 'fast-check';
import { type Weekday } from '#kernel';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';

const network = 'wetterau';
const lifeAreas = ['WORK', 'LANGUAGE', 'HOUSING', 'HEALTH'] as const;
const languages = ['de', 'ar', 'uk'] as const;
const days: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY'];

interface Known {
  id: string;
  title: string;
  lifeAreas: string[];
  languages: string[];
  isFree: boolean;
  isRemote: boolean;
  weekdays: Weekday[];
  suitedFor: string[];
}

interface Filter {
  lifeAreas?: string[];
  languages?: string[];
  isFree?: boolean;
  isRemote?: boolean;
  weekdays?: Weekday[];
  suitedFor?: string;
  words?: string;
}

interface Found {
  ids: string[];
  items: { id: string; title: string; lifeAreas: string[]; languages: string[] }[];
  nextCursor: string | null;
  total: number;
  didYouMean: string | null;
  unknownWords: string[];
  isWidened: boolean;
  facets: { lifeAreas: { value: string; count: number }[]; languages: { value: string; count: number }[] };
}

let api: TestApi;
let editor: Caller;
const known: Known[] = [];

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network, '06440');
  const coordinator = await api.coordinator(networkId);
  editor = (await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Wetterau Hilft')).editor;
  const titles = ['Fahrradwerkstatt für alle', 'Schwimmkurs für Frauen', 'Deutschkurs am Abend', 'Müllabfuhr verstehen', 'Mietberatung', 'Bewerbungstraining'];
  for (let at = 0; at < 24; at += 1) {
    await publish({
      title: `${titles[at % titles.length] ?? ''}${at < titles.length ? '' : ` ${at}`}`, lifeAreas: lifeAreas.filter((_, bit) => (at + 1) % 15 + 1 & 1 << bit),
      languages: languages.filter((_, bit) => at * 3 % 8 & 1 << bit), isFree: at % 3 > 0, isRemote: at % 4 === 0,
      weekdays: days.filter((_, index) => (at + index + 1) % 3 === 0), suitedFor: at % 5 === 0 ? ['WOMEN'] : [],
    });
  }
});
afterAll(async () => {
  await api.stop();
});

async function publish(wanted: Omit<Known, 'id'>, more: object = {}): Promise<string> {
  const { isFree, weekdays, ...facts } = wanted;
  const input = {
    ...leastOffering, description: 'Offen für alle.', ...facts, cost: isFree ? { kind: 'FREE' } : { kind: 'TEXT', text: 'nach Einkommen' },
    times: weekdays.map((weekday) => ({ weekdays: [weekday], from: '10:00', to: '12:00' })), ...more,
  };
  const { result } = await api.ok(offeringMutations.create, { input }, editor);
  const { result: published } = await api.ok(offeringMutations.publish, { id: result.id, expectedVersion: 1 }, editor);
  expect(published).toMatchObject({ state: 'PUBLISHED' });
  known.push({ ...wanted, id: String(result.id) });
  return String(result.id);
}

async function search(filter: Filter, page: { first?: number; after?: string | null } = {}): Promise<Found> {
  const { searchOfferings } = await api.ok(
    `query($network: String!, $filter: OfferingFilter, $first: Int, $after: String) {
       searchOfferings(network: $network, filter: $filter, first: $first, after: $after) {
         items { id title lifeAreas languages } nextCursor total didYouMean unknownWords isWidened facets { lifeAreas { value count } languages { value count } } } }`,
    { network, filter, first: page.first ?? 100, after: page.after });
  return { ...searchOfferings, ids: searchOfferings.items.map((item: { id: string }) => item.id) };
}

function matches(one: Known, filter: Filter): boolean {
  return (!filter.lifeAreas?.length || one.lifeAreas.some((area) => filter.lifeAreas?.includes(area)))
    && (!filter.languages?.length || one.languages.some((code) => filter.languages?.includes(code)))
    && (!filter.isFree || one.isFree) && (!filter.isRemote || one.isRemote)
    && (!filter.weekdays?.length || one.weekdays.some((day) => filter.weekdays?.includes(day)));
}

function tally(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  lifeAreas: fc.subarray([...lifeAreas]), languages: fc.subarray([...languages]), isFree: fc.boolean(), isRemote: fc.boolean(),
  weekdays: fc.subarray([...days]), suitedFor: fc.constantFrom('WOMEN'), words: fc.constantFrom('', 'kurs', 'Frauen', 'offen für alle', 'Mietberatng'),
}, { requiredKeys: [] });

test('filters, total and facet counts equal counting by hand', async () => {
  await fc.assert(fc.asyncProperty(anyFilter, async (filter) => {
    const found = await search(filter);
    const { words, ...structural } = filter;
    if (!words) expect(new Set(found.ids)).toEqual(new Set(known.filter((one) => matches(one, structural)).map((one) => one.id)));
    else for (const id of found.ids) expect(known.some((one) => one.id === id && matches(one, structural))).toBe(true);
    expect(found.total).toBe(found.ids.length);
    const withoutArea = await search({ ...filter, lifeAreas: [] });
    expect(found.facets.lifeAreas).toEqual(tally(withoutArea.items.flatMap((item) => item.lifeAreas)));
    const withoutLanguage = await search({ ...filter, languages: [] });
    expect(found.facets.languages).toEqual(tally(withoutLanguage.items.flatMap((item) => item.languages)));
  }), { numRuns: 40 });
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
    } while (after !== null && walked.length <= known.length);
    expect(walked).toEqual(whole.ids);
  }), { numRuns: 12, examples: [[{}, 5], [{ suitedFor: 'WOMEN' }, 4], [{ words: 'kurs' }, 3], [{ words: 'Mietberatng' }, 2]] });
});

test('"especially suited for" changes the order and leaves nobody out', async () => {
  const plain = await search({});
  const women = await search({ suitedFor: 'WOMEN' });
  expect(new Set(women.ids)).toEqual(new Set(plain.ids));
  const isSuited = women.ids.map((id) => known.find((one) => one.id === id)?.suitedFor.includes('WOMEN'));
  expect(isSuited.indexOf(false)).toBe(known.filter((one) => one.suitedFor.length > 0).length);
});

test.each([
  ['Fahradwerkstat', 'Fahrradwerkstatt für alle'], ['fahrrad', 'Fahrradwerkstatt für alle'], ['Muellabfuhr', 'Müllabfuhr verstehen'],
  ['MULLABFUHR', 'Müllabfuhr verstehen'], ['Duetschkurs am abend', 'Deutschkurs am Abend'], ['schwimm', 'Schwimmkurs für Frauen'],
  ['Schwimmkurs für eine Frau', 'Schwimmkurs für Frauen'], ['Mietberatung Wohnen', 'Mietberatung'], ['Bewerbungstrainig', 'Bewerbungstraining'],
])('%s finds %s', async (words, title) => {
  const found = await search({ words });
  expect(found.items.map((item) => item.title)).toContain(title);
  expect(found.items.slice(0, 8).map((item) => item.title)).toContain(title);
});

test('words find the names of languages; what nothing answers is said and left out; words that say nothing find everything', async () => {
  const arabic = await search({ words: 'Arabisch' });
  expect(new Set(arabic.ids)).toEqual(new Set(known.filter((one) => one.languages.includes('ar')).map((one) => one.id)));
  const half = await search({ words: 'Fahrradwerkstatt 4711' });
  expect(half).toMatchObject({ unknownWords: ['4711'], didYouMean: null, isWidened: false });
  expect(half.ids).toEqual((await search({ words: 'Fahrradwerkstatt' })).ids);
  expect(await search({ words: '4711' })).toMatchObject({ ids: [], total: 0, unknownWords: ['4711'] });
  expect((await search({ words: 'und die der' })).ids).toHaveLength(known.length);
});

test('a misspelt word is put right, and what answers most of the words is shown when nothing answers half', async () => {
  expect(await search({ words: 'Fahrradwerkschtadt' })).toMatchObject({ didYouMean: 'fahrradwerkstatt' });
  // Spelt with other double letters it finds the same as it is.
  expect(await search({ words: 'Fahradwerkstat' })).toMatchObject({ didYouMean: null, ids: (await search({ words: 'Fahrradwerkstatt' })).ids });
  expect(await search({ words: 'Müllabfuhr Schwimmkurs Bewerbungstraining' })).toMatchObject({ isWidened: true, didYouMean: null });
});

test('other words are offered only where they find something with the same filters, and not what was found already', async () => {
  expect(await search({ words: 'Fahrradwerkschtadt', languages: ['xx'] })).toMatchObject({ ids: [], didYouMean: null });
  // A word that the thesaurus knows and no offering here answers.
  expect(await search({ words: 'Hebame' })).toMatchObject({ ids: [], didYouMean: null });
  // Spelt otherwise, and read as the same: there is nothing better to be had.
  expect(await search({ words: 'Fahrrad-Werkstatt' })).toMatchObject({ didYouMean: null });
  const misspelt = ['Fahrradwerkschtadt', 'Fahradwerkstat', 'Schwimkurs', 'Deutschkrus Mietberatng', 'Mülabfuhr', 'Bewerbungstrainig für Fraun', 'Hebame', 'Schuldnerberatunk', 'Kindergartn', 'Sprachkurss Arbait', 'Zahnartz Fahrad'];
  const filters: Filter[] = [{}, { languages: ['ar'] }, { lifeAreas: ['HEALTH'], isFree: true }, { languages: ['xx'] }, { suitedFor: 'WOMEN' }];
  let offered = 0;
  for (const words of misspelt) {
    for (const filter of filters) {
      const { didYouMean } = await search({ ...filter, words });
      const { didYouMean: onLastPage } = await search({ ...filter, words }, { first: 1, after: (await search({ ...filter, words }, { first: 1 })).nextCursor });
      expect(onLastPage).toBe(didYouMean);
      if (didYouMean === null) continue;
      offered += 1;
      const meant = await search({ ...filter, words: didYouMean });
      expect([words, filter, didYouMean, meant.ids.length > 0, meant.didYouMean]).toEqual([words, filter, didYouMean, true, null]);
    }
  }
  expect(offered).toBeGreaterThan(10);
});

test('what is public a moment ago is found, and its words are known', async () => {
  expect((await search({ words: 'Zitherspiel' })).ids).toEqual([]);
  const id = await publish({ title: 'Zitherspiel', lifeAreas: ['HEALTH'], languages: [], isFree: true, isRemote: false, weekdays: [], suitedFor: [] });
  expect((await search({ words: 'Zitherspiel' })).ids).toEqual([id]);
  expect((await search({ words: 'Zitterspiel' })).ids).toEqual([id]);
});

test('strange words are answered; a cursor or network that is none is refused with a code of its own', async () => {
  for (const words of [`' OR 1=1 --`, `a:* & !b | (c`, '\\', '%_', '🙂 😀', 'ß', 'مرحبا', 'x'.repeat(200), ' ', '"']) expect((await search({ words })).total).toBeGreaterThanOrEqual(0);
  expect((await search({ languages: ['xx'] })).ids).toEqual([]);
  for (const after of ['x', Buffer.from('[1,2,"no id"]').toString('base64url'), Buffer.from('[1e99,2,3]').toString('base64url')]) {
    expect((await api.graphql(`query($after: String) { searchOfferings(network: "${network}", after: $after) { total } }`, { after })).errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  }
  expect((await api.graphql(`{ searchOfferings(network: "gibt-es-nicht") { items { id } total } }`)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('a time that is over does not count for its weekday, though the card was never touched again', async () => {
  const facts = { title: 'Frühlingskurs', lifeAreas: ['HEALTH'], languages: [], isFree: true, isRemote: false, weekdays: [], suitedFor: [] };
  const id = await publish(facts, { times: [{ weekdays: ['SATURDAY'], from: '10:00', to: '11:00', validTo: '2027-03-20' }] });
  expect((await search({ weekdays: ['SATURDAY'] })).ids).toEqual([id]);
  api.clock.moveTo('2027-03-20T09:59:00Z');
  expect((await search({ weekdays: ['SATURDAY'] })).ids).toEqual([id]);
  api.clock.moveTo('2027-03-20T10:00:00Z');
  expect((await search({ weekdays: ['SATURDAY'] })).ids).toEqual([]);
  expect((await search({})).ids).toContain(id);
});

test('a page is one statement once the words of the network are known, total and facets add one only when asked for, and an empty page one that looks for the network', async () => {
  const { directoryUseCases, OfferingHooks, OfferingSearch } = await import('#directory');
  const { EmptySearches, TownsService } = directoryUseCases;
  const { Doors } = await import('#platform/database');
  const doors = api.app.get(Doors, { strict: false });
  const names: string[] = [];
  const counting = Object.assign(Object.create(doors) as typeof doors, {
    asPublic: async (statement: { name: string; text: string }, values: readonly unknown[]) => {
      names.push(statement.name);
      return doors.asPublic(statement, values);
    },
  });
  const { SearchVocabulary } = await import('../../libs/directory/search-vocabulary.js');
  const { KnownCards } = await import('../../libs/directory/known-cards.js');
  const { TimelyOfferings } = await import('../../libs/directory/timely-offerings.js');
  const counted = new OfferingSearch(counting, api.app.get(OfferingHooks, { strict: false }), api.app.get(EmptySearches, { strict: false }), new SearchVocabulary(counting), new KnownCards(counting), new TimelyOfferings(counting, api.clock), api.app.get(TownsService, { strict: false }), api.clock);
  await counted.find(network, { filter: { words: 'kurs' } }, { reads: 'de', sender: '' });
  expect(names.splice(0)).toEqual(['offerings-vocabulary', 'offerings-search', 'offerings-cards']);
  await counted.find(network, { first: 50 }, { reads: 'de', sender: '' });
  // All that were not shown before; from now on every card is known.
  expect(names.splice(0)).toEqual(['offerings-browse', 'offerings-cards']);
  const found = await counted.find(network, { filter: { words: 'Bewerbung' } }, { reads: 'de', sender: '' });
  expect(names).toEqual(['offerings-search']);
  await Promise.all([found.total(), found.facets()]);
  expect(names.splice(0)).toEqual(['offerings-search', 'offerings-facets']);
  await counted.find(network, { filter: { languages: ['xx'] } }, { reads: 'de', sender: '' });
  expect(names.splice(0)).toEqual(['offerings-browse', 'offerings-network']);
  api.clock.moveTo('2027-03-22T09:30:00Z');
  const open = await counted.find(network, { filter: { openNow: true, barrierFacts: [], weekdays: [1], from: '09:00', to: '12:00' } }, { reads: 'de', sender: '' });
  await Promise.all([open.total(), open.facets()]);
  expect(names).toEqual(['offerings-times', 'offerings-browse', 'offerings-facets']);
});
