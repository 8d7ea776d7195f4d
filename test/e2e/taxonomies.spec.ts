/** Protects: offerings carry finer terms, found in six languages; each network adds, renames and retires its own, and nobody else's. */
import fc from 'fast-check';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

interface Place { slug: string; office: Caller; traeger: Provider }
interface Term { key: string; lifeArea: string | null; name: string; names: { language: string; text: string }[]; isCommon: boolean; isRetired: boolean; version: number; externalIds: { scheme: string; id: string }[] }
interface Taxonomies { lifeAreas: { value: string; name: string; description: string; terms: Term[] }[]; targetGroups: { value: string; name: string; externalIds: { id: string }[] }[]; ownTargetGroups: Term[] }

let api: TestApi;
let here: Place;
let there: Place;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  here = await place('neumuenster', '01004');
  there = await place('lippe', '05766');
});
afterAll(async () => {
  await api.stop();
});

async function place(slug: string, ags: string): Promise<Place> {
  const networkId = await api.network(slug, ags);
  const coordinator = await api.coordinator(networkId, `buero@${slug}.example`);
  return { slug, office: { token: coordinator.token, actAs: networkId }, traeger: await provider(api, { network: slug, networkId, coordinator }, 'TRAEGER', `Haus ${slug}`) };
}

const termFields = `key lifeArea name names { language text } isCommon isRetired version externalIds { scheme id }`;
const answer = `__typename ... on Term { ${termFields} } ... on InvalidInput { fields { path code } } ... on Refused { code }`;

async function add(at: Place, names: Record<string, string>, lifeArea: string | null = 'SUPPLY', caller = at.office): Promise<Answer> {
  const input = { lifeArea, names: Object.entries(names).map(([language, text]) => ({ language, text })) };
  return api.graphql(`mutation($input: AddTermInput!) { result: addTerm(input: $input) { ${answer} } }`, { input }, caller);
}

async function change(at: Place, input: object, caller = at.office): Promise<Answer> {
  return api.graphql(`mutation($input: UpdateTermInput!) { result: updateTerm(input: $input) { ${answer} ... on StaleVersion { differingFields } } }`, { input }, caller);
}

async function taxonomies(at: Place, { language = 'de', withRetired = false } = {}): Promise<Taxonomies> {
  const { taxonomies: all } = await api.ok(`query($network: String!, $withRetired: Boolean) { taxonomies(network: $network, withRetired: $withRetired) {
    lifeAreas { value name description terms { ${termFields} } } targetGroups { value name externalIds { id } } ownTargetGroups { ${termFields} } } }`, { network: at.slug, withRetired }, { language });
  return all;
}

const termsOf = (all: Taxonomies): Term[] => [...all.lifeAreas.flatMap((area) => area.terms), ...all.ownTargetGroups];

async function publish(at: Place, input: object): Promise<string> {
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, ...input } }, at.traeger.editor);
  if (result.__typename !== 'Offering') throw new Error(JSON.stringify(result));
  await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, at.traeger.editor);
  return String(result.id);
}

async function update(at: Place, id: string, changes: object): Promise<Answer['data']> {
  const { offering } = await api.ok(`query($id: UUID!) { offering(id: $id) { version } }`, { id }, at.traeger.editor);
  return (await api.ok(mutations.update, { input: { id, expectedVersion: offering.version, changes } }, at.traeger.editor)).result;
}

interface Search { items: { id: string; terms: { key: string; name: string; lifeArea: string | null }[] }[]; total: number; facets: { terms: { value: string; count: number }[]; lifeAreas: { value: string; count: number }[] } }

async function search(at: Place, filter: object, language = 'de'): Promise<Search> {
  const { searchOfferings } = await api.ok(`query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter, first: 100) {
    total items { id terms { key name lifeArea } } facets { terms { value count } lifeAreas { value count } } } }`, { network: at.slug, filter }, { language });
  return searchOfferings;
}

test('everybody reads all life areas, target groups and common terms, in the language asked for', async () => {
  const german = await taxonomies(here);
  expect(german.lifeAreas).toHaveLength(12);
  expect(german.targetGroups).toHaveLength(8);
  expect(termsOf(german).length).toBeGreaterThan(60);
  expect(german.lifeAreas.find((area) => area.value === 'FAMILY')).toMatchObject({ name: 'Familie', description: 'Kinder, Eltern, Partnerschaft und Angehörige.' });
  const arabic = await taxonomies(here, { language: 'ar' });
  expect(termsOf(arabic).find((term) => term.key === 'CHILDCARE')).toMatchObject({
    name: 'رعاية الأطفال', isCommon: true, version: 1, externalIds: [{ scheme: 'OPEN_ELIGIBILITY', id: '1280' }],
  });
  expect(arabic.targetGroups.find((group) => group.value === 'CHILDREN')).toMatchObject({ name: 'الأطفال', externalIds: [{ id: '20005' }] });
  for (const term of termsOf(german)) expect(term.names.map((name) => name.language)).toEqual(['de', 'de-x-leicht', 'en', 'ar', 'uk', 'tr']);
  const { taxonomies: named } = await api.ok(`{ taxonomies(network: "neumuenster") { lifeAreas { tr: name(language: "tr") plain: name(language: "de-x-leicht") } } }`, {}, { language: 'ar' });
  expect(named.lifeAreas[0]).toEqual({ tr: 'iş ve meslek', plain: 'Arbeit und Beruf' });
  expect((await api.graphql(`{ taxonomies(network: "nirgends") { targetGroups { value } } }`)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('two networks with different additions live side by side', async () => {
  const shop = (await add(here, { de: 'Dorfladen', en: 'village shop', ar: 'دكان القرية' })).data?.result;
  expect(shop).toMatchObject({ __typename: 'Term', lifeArea: 'SUPPLY', isCommon: false, isRetired: false, version: 1, name: 'Dorfladen' });
  const crews = (await add(there, { de: 'Binnenschiffer' }, null)).data?.result;
  expect((await taxonomies(here)).lifeAreas.find((area) => area.value === 'SUPPLY')?.terms.at(-1)).toMatchObject({ key: shop.key, name: 'Dorfladen' });
  expect((await taxonomies(here, { language: 'tr' })).lifeAreas.find((area) => area.value === 'SUPPLY')?.terms.at(-1)?.name).toBe('Dorfladen');
  expect((await taxonomies(there)).ownTargetGroups).toMatchObject([{ key: crews.key, name: 'Binnenschiffer', lifeArea: null }]);
  expect(termsOf(await taxonomies(there)).map((term) => term.key)).not.toContain(shop.key);
  // The same word may mean the network's own thing over there.
  expect((await add(there, { de: 'Dorfladen' })).data?.result.__typename).toBe('Term');
  // What the one network has, offerings of the other cannot carry.
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, terms: [crews.key] } }, here.traeger.editor);
  expect(result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'terms', code: 'NOT_FOUND' }] });
  expect((await change(there, { id: shop.key, expectedVersion: 1, isRetired: true })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('an offering is found by its terms in any of the six languages, and shows their names in the wanted one', async () => {
  const own = termsOf(await taxonomies(here)).find((term) => term.name === 'Dorfladen')?.key;
  const id = await publish(here, { title: 'Zwergenstube', terms: ['childcare', own, 'CHILDCARE'] });
  for (const words of ['Kinderbetreuung', 'kinderbetreung', 'childcare', 'رعاية الأطفال', 'догляд за дітьми', 'çocuk bakımı', 'village shop', 'دكان القرية']) {
    expect([words, (await search(here, { words })).items.map((item) => item.id)]).toEqual([words, [id]]);
  }
  expect((await search(here, { words: 'Kinderbetreuung' }, 'uk')).items[0]?.terms).toEqual([
    { key: 'CHILDCARE', name: 'догляд за дітьми', lifeArea: 'FAMILY' }, { key: own, name: 'Dorfladen', lifeArea: 'SUPPLY' },
  ]);
  const { offering } = await api.ok(`query($id: UUID!) { offering(id: $id, network: "neumuenster") { terms { key en: name(language: "en") } } }`, { id });
  expect(offering.terms).toEqual([{ key: 'CHILDCARE', en: 'childcare' }, { key: own, en: 'village shop' }]);
});

test('a renamed term is called by its new name on every page at once, and is found by it', async () => {
  const shop = termsOf(await taxonomies(here)).find((term) => term.name === 'Dorfladen');
  const renamed = (await change(here, { id: shop?.key, expectedVersion: 1, names: [{ language: 'de', text: 'Dorfkaufhaus' }, { language: 'en', text: 'village store' }] })).data?.result;
  expect(renamed).toMatchObject({ __typename: 'Term', name: 'Dorfkaufhaus', version: 2, names: [{ language: 'de', text: 'Dorfkaufhaus' }, { language: 'en', text: 'village store' }] });
  expect((await search(here, { words: 'store' })).items[0]?.terms.at(-1)).toMatchObject({ name: 'Dorfkaufhaus' });
  expect((await search(here, { words: 'دكان' })).items).toEqual([]);
  expect((await change(here, { id: shop?.key, expectedVersion: 1, isRetired: true })).data?.result).toEqual({ __typename: 'StaleVersion', differingFields: ['isRetired'] });
});

test('a retired term stays where it is and is not offered for new ones; it can come back', async () => {
  const shop = termsOf(await taxonomies(here)).find((term) => term.name === 'Dorfkaufhaus');
  const key = String(shop?.key);
  const [carrier] = (await search(here, { terms: [key] })).items;
  expect((await change(here, { id: key, expectedVersion: 2, isRetired: true })).data?.result).toMatchObject({ isRetired: true, version: 3 });
  expect(termsOf(await taxonomies(here)).map((term) => term.key)).not.toContain(key);
  expect(termsOf(await taxonomies(here, { withRetired: true })).map((term) => term.key)).toContain(key);
  expect((await search(here, { terms: [key] })).items.map((item) => item.id)).toEqual([carrier?.id]);
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, terms: [key] } }, here.traeger.editor);
  expect(result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'terms', code: 'NOT_FOUND' }] });
  // Who carries it may go on doing so, and change the rest.
  expect(await update(here, String(carrier?.id), { terms: ['MIDWIFE', key], description: 'Neu beschrieben.' })).toMatchObject({ __typename: 'Offering' });
  expect((await change(here, { id: key, expectedVersion: 3, isRetired: false })).data?.result).toMatchObject({ isRetired: false, version: 4 });
  expect((await api.ok(mutations.create, { input: { ...leastOffering, terms: [key] } }, here.traeger.editor)).result.__typename).toBe('Offering');
});

test('revisions keep the terms, name them beside each other, and bring them back', async () => {
  const id = await publish(there, { title: 'Rat und Hilfe', terms: ['DEBT_ADVICE'] });
  const own = termsOf(await taxonomies(there)).find((term) => term.name === 'Binnenschiffer')?.key;
  expect(await update(there, id, { terms: ['LEGAL_ADVICE', own] })).toMatchObject({ __typename: 'Offering' });
  const { compareOfferingRevisions } = await api.ok(`query($id: UUID!) { compareOfferingRevisions(id: $id, from: 1, to: 3) {
    from { content { terms } } differences { field { name label } before { text } after { text } } } }`, { id }, there.traeger.editor);
  expect(compareOfferingRevisions).toEqual({
    from: { content: { terms: ['DEBT_ADVICE'] } },
    differences: [{ field: { name: 'terms', label: 'Genauer' }, before: [{ text: 'Schuldnerberatung' }], after: [{ text: 'Rechtsberatung; Binnenschiffer' }] }],
  });
  const { result } = await api.ok(`mutation($id: UUID!) { result: restoreOfferingRevision(id: $id, expectedVersion: 3, revision: 1) { ... on Offering { terms { key } } } }`, { id }, there.traeger.editor);
  expect(result.terms).toEqual([{ key: 'DEBT_ADVICE' }]);
});

test('the office alone adds and changes terms, with a name that nothing else has', async () => {
  expect((await add(here, { de: 'Dorfladen zwei' }, 'SUPPLY', here.traeger.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await add(here, { de: 'Dorfladen zwei' }, 'SUPPLY', {})).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await add(here, { de: 'DORFKAUFHAUS' })).data?.result).toEqual({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
  expect((await add(here, { de: 'kinderbetreuung' })).data?.result).toEqual({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
  expect((await add(here, { en: 'no German' })).data?.result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'names', code: 'REQUIRED' }] });
  const [first, second] = [(await add(here, { de: 'Erster' })).data?.result, (await add(here, { de: 'Zweiter' })).data?.result];
  expect((await change(here, { id: second.key, expectedVersion: 1, names: [{ language: 'de', text: 'erster' }] })).data?.result).toEqual({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
  expect((await change(here, { id: first.key, expectedVersion: 1, names: [{ language: 'de', text: 'erster' }] })).data?.result).toMatchObject({ __typename: 'Term', name: 'erster' });
});

test('two at once do not add the same word twice, and there is an end', async () => {
  const both = await Promise.all([add(there, { de: 'Zugleich' }), add(there, { de: 'zugleich' })]);
  expect(both.map((one) => one.data?.result.__typename).sort()).toEqual(['Refused', 'Term']);
  await api.admin.query(`INSERT INTO network_term (id, network_id, names, created_at) SELECT gen_random_uuid(), n.id, jsonb_build_object('de', 'Nummer ' || i), now()
    FROM network n, generate_series(1, 200 - (SELECT count(*)::integer FROM network_term t WHERE t.network_id = n.id)) AS i WHERE n.slug = 'lippe'`);
  expect((await add(there, { de: 'Zu viel' })).data?.result).toEqual({ __typename: 'Refused', code: 'TOO_MANY_TERMS' });
  expect((await taxonomies(there)).ownTargetGroups.length).toBeGreaterThan(150);
});

test('an offering carries up to 20 terms that exist', async () => {
  const keys = termsOf(await taxonomies(here)).filter((term) => term.isCommon).map((term) => term.key);
  const fields = async (terms: string[]): Promise<unknown> => (await api.ok(mutations.create, { input: { ...leastOffering, terms } }, here.traeger.editor)).result.fields;
  expect(await fields(keys.slice(0, 21))).toEqual([{ path: 'terms', code: 'TOO_MANY' }]);
  expect(await fields(['NO_SUCH_TERM'])).toEqual([{ path: 'terms', code: 'NOT_FOUND' }]);
  expect(await fields(['0193d5a0-0000-7000-8000-000000000001'])).toEqual([{ path: 'terms', code: 'NOT_FOUND' }]);
  expect(await fields(keys.slice(0, 20))).toBeUndefined();
});

test('filter and counts by term agree with counting by hand', async () => {
  const pool = ['SPORT', 'MUSIC', 'SWIMMING', 'CYCLING'];
  const areas = ['LEISURE_SPORT', 'MOBILITY'];
  const known: { id: string; terms: string[]; lifeAreas: string[] }[] = [];
  for (let at = 1; at < 16; at += 1) {
    const terms = pool.filter((_, bit) => at & 1 << bit);
    const lifeAreas = at % 3 === 0 ? areas : [areas[at % 2] ?? ''];
    known.push({ id: await publish(here, { title: `Gruppe ${at}`, terms, lifeAreas }), terms, lifeAreas });
  }
  const count = (from: typeof known, of: 'terms' | 'lifeAreas', pooled: string[]): [string, number][] =>
    pooled.map((value): [string, number] => [value, from.filter((one) => one[of].includes(value)).length]).filter(([, number]) => number > 0).sort();
  await fc.assert(fc.asyncProperty(fc.subarray(pool), fc.subarray(areas, { minLength: 1 }), async (terms, lifeAreas) => {
    const byTerm = (one: typeof known[number]): boolean => terms.length === 0 || one.terms.some((term) => terms.includes(term));
    const byArea = (one: typeof known[number]): boolean => one.lifeAreas.some((area) => lifeAreas.includes(area));
    const found = await search(here, { terms, lifeAreas });
    const expected = known.filter((one) => byTerm(one) && byArea(one));
    expect(new Set(found.items.map((item) => item.id))).toEqual(new Set(expected.map((one) => one.id)));
    expect(found.total).toBe(expected.length);
    expect(found.facets.terms.map(({ value, count: number }) => [value, number]).sort()).toEqual(count(known.filter(byArea), 'terms', pool));
    const counted = found.facets.lifeAreas.filter(({ value }) => areas.includes(value)).map(({ value, count: number }) => [value, number]).sort();
    if (terms.length > 0) expect(counted).toEqual(count(known.filter(byTerm), 'lifeAreas', areas));
  }), { numRuns: 25 });
});

test('a target group of the network leaves nobody out: what is suited for it comes first, alone and beside other terms, and it is not counted', async () => {
  const { result: crews } = (await add(here, { de: 'Schausteller' }, null)).data as { result: Term };
  const { result: barns } = (await add(here, { de: 'Zirkusscheune' })).data as { result: Term };
  const suited = await publish(here, { title: 'Winterquartier', terms: [crews.key, barns.key], languages: ['pt'] });
  const women = await publish(here, { title: 'Frauenrunde', suitedFor: ['WOMEN'], terms: [barns.key], languages: ['pt'] });
  const others = [await publish(here, { title: 'Spieleabend', languages: ['pt'] }), await publish(here, { title: 'Chorprobe', languages: ['pt'] })];
  const find = async (filter: object): Promise<{ ids: string[]; total: number; facets: { terms: { value: string; count: number }[] } }> => {
    const { searchOfferings } = await api.ok(`query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter) { items { id } total facets { terms { value count } } } }`,
      { network: here.slug, filter: { languages: ['pt'], ...filter } });
    return { total: searchOfferings.total, facets: searchOfferings.facets, ids: searchOfferings.items.map(({ id }: { id: string }) => id) };
  };
  const all = await find({});
  expect(new Set(all.ids)).toEqual(new Set([suited, women, ...others]));
  const focused = await find({ terms: [crews.key] });
  expect(focused).toEqual({ ...all, ids: [suited, ...all.ids.filter((id) => id !== suited)] });
  expect(focused.facets.terms).toEqual([{ value: barns.key, count: 2 }]);
  const both = await find({ terms: [crews.key], suitedFor: 'WOMEN' });
  expect([new Set(both.ids.slice(0, 2)), both.total]).toEqual([new Set([suited, women]), 4]);
  expect((await find({ terms: [crews.key, barns.key] })).ids).toEqual([suited, women]);
  expect((await find({ terms: [barns.key], words: 'Frauenrunde' })).ids[0]).toBe(women);
  // A key of nobody still finds nothing.
  expect((await find({ terms: ['00000000-0000-7000-8000-000000000000'] })).total).toBe(0);
});

test('a term that is called like something common is refused with the name of that, in whichever language and spelling', async () => {
  const refused = async (names: Record<string, string>, lifeArea: string | null = null): Promise<string> => {
    const input = { lifeArea, names: Object.entries(names).map(([language, text]) => ({ language, text })) };
    const { result } = await api.ok(`mutation($input: AddTermInput!) { result: addTerm(input: $input) { __typename ... on Refused { code message } } }`, { input }, here.office);
    expect(result).toMatchObject({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
    return String(result.message);
  };
  expect(await refused({ de: 'Kinder' })).toBe('„Kinder“ gibt es schon: gemeinsame Zielgruppe. Bitte nehmen Sie das.');
  expect(await refused({ de: 'KINDER ' }, 'FAMILY')).toContain('„Kinder“');
  expect(await refused({ de: 'Die Kleinen', en: 'children' })).toContain('„children“');
  expect(await refused({ de: 'Mobilitaet' })).toContain('„Mobilität“ gibt es schon: Lebensbereich');
  expect(await refused({ de: 'Kinder-Betreuung'.replace('-', '') }, 'WORK')).toMatch(/^„Kinderbetreuung“ gibt es schon: gemeinsamer Begriff unter „/);
});
