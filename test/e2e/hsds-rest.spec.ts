/** Protects: everybody reads what is public as HSDS 3.1 over HTTP: by the official schemas, whole, in pages without a gap, and by filters that all hold. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, jest, test } from '#jest';
import fc from 'fast-check';
import { directoryUseCases } from '#directory';
import { FileRefused, HsdsExportService, HsdsImportService } from '#exchange';
import { berlinDateOf, metresBetween, systemActor } from '#kernel';
import { DOOR_CONNECTIONS, type DoorConnections } from '#platform/database';
import { demoCounties } from '../../apps/cli/demo/places.js';
import { foundDemoNetwork } from '../../apps/cli/demo/demo-network.js';
import { fillOfferings } from '../../apps/cli/demo/fill-offerings.js';
import { TestApi } from '../support/api.js';
import { example, hsdsFolder, officialSchemas, sortedById } from '../support/hsds.js';
import { type Entity, type EntityPage, HsdsClient, idsOf, listOf } from '../support/hsds-api.js';
import { didNotRun } from '../support/run-folder.js';

const [county] = demoCounties;
if (!county) throw new Error('The demo has counties.');
const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const client = new HsdsClient(api.url);
const here = `/${county.ags}`;
const there = '/06440';

const own = JSON.parse(readFileSync(path.join(import.meta.dirname, '../support/hsds-example.json'), 'utf8')) as Record<string, Entity[]>;
const isOfficialThere = existsSync(hsdsFolder);
/** The official example with its organization, sorted and timed as somebody in Germany would: without a life area and a time that we can say nothing is public. */
const official: Entity[] = !isOfficialThere ? [] : [example('service_full') as Entity].map((service) => ({
  ...service, attributes: [...listOf(service, 'attributes'), ...listOf(own['services']?.[0], 'attributes')], schedules: [...listOf(service, 'schedules'), ...listOf(own['services']?.[0], 'schedules')],
}));

async function bring(networkId: string, file: object): Promise<void> {
  const outcome = await api.app.get(HsdsImportService, { strict: false }).take(systemActor(networkId), Buffer.from(JSON.stringify(file)));
  if (outcome instanceof FileRefused) throw new Error(JSON.stringify(outcome.findings));
}
await fillOfferings(await foundDemoNetwork(api.app, county, berlinDateOf(api.clock.now())));
const otherId = await api.network('wetterau', '06440');
await bring(otherId, own);
if (isOfficialThere) await bring(otherId, official);
const networkId = String((await api.admin.query<{ id: string }>('SELECT id FROM network WHERE slug = $1', [county.slug])).rows[0]?.id);
await api.app.get(directoryUseCases.TownsService, { strict: false }).replace(systemActor(networkId), { source: 'Test', towns: [
  { name: 'Neumünster', postcode: '24534', latitude: 54.07, longitude: 9.98, ags: '01004000' }, { name: 'Neumünster', postcode: '24539', latitude: 54.05, longitude: 10.01, ags: '01004000' },
] });
// Changed on different days, as offerings are.
await api.admin.query(`WITH day AS (SELECT network_id, id, '2027-02-01T00:00:00Z'::timestamptz + row_number() OVER (ORDER BY id) * interval '7 hours' AS at FROM offering_card)
  UPDATE offering_card c SET changed_ms = extract(epoch FROM day.at) * 1000, base = jsonb_set(c.base, '{changedAt}', to_jsonb(to_char(day.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
  FROM day WHERE day.network_id = c.network_id AND day.id = c.id`);
const exported = async (id: string): Promise<Record<string, Entity[]>> => JSON.parse(JSON.stringify(await api.app.get(HsdsExportService, { strict: false }).file(systemActor(id)))) as Record<string, Entity[]>;

const entityOf: Readonly<Record<string, string>> = {
  services: 'service', organizations: 'organization', service_at_locations: 'service_at_location', taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term',
};
const lists = Object.keys(entityOf);

test('a whole county over HTTP says what its file says, with the same ids', async () => {
  const file = await exported(networkId);
  expect(file['services']?.length).toBeGreaterThanOrEqual(20);
  expect(sortedById(await client.all(`${here}/services?full=true`))).toEqual(sortedById(file['services']));
  expect(sortedById(await client.all(`${here}/organizations?full=true`))).toEqual(sortedById(file['organizations']));
  expect(sortedById(await client.all(`${here}/taxonomy_terms`))).toEqual(sortedById(file['taxonomy_terms']));
  const inFile = (file['services'] ?? []).flatMap((service) => listOf(service, 'service_at_locations'));
  expect(inFile.length).toBeGreaterThan(10);
  expect(sortedById((await client.all(`${here}/service_at_locations?full=true`)).map(({ service: _service, ...one }) => one))).toEqual(sortedById(inFile));
});

test('every list item and every object of every address passes the official schemas', async () => {
  if (!isOfficialThere) return didNotRun('REST answers against the official schemas of HSDS 3.1 (TEST_DATA_DIR names no folder with hsds)');
  const schema = officialSchemas();
  expect(schema('service')({ id: 'x' })).toBe(false);
  const findings: string[] = [];
  const checked = (list: string, at: string, one: Entity): void => {
    const validate = schema(entityOf[list] ?? '');
    if (!validate(one)) findings.push(`${at}: ${JSON.stringify(validate.errors)}`);
  };
  for (const [base, list] of ['', here, there].flatMap((one) => lists.map((name) => [one, name] as const))) {
    const address = `${base}/${list}`;
    const variants = ['', ...(list.startsWith('taxonom') ? [] : ['?full=true']), ...(list === 'organizations' ? ['?full_service=true', '?full=true&full_service=true'] : [])];
    for (const variant of variants) {
      const items = await client.lines(`${address}${variant}`);
      expect([address, items.length > 0]).toEqual([address, true]);
      items.forEach((one) => { checked(list, `${address}${variant}`, one); });
    }
    for (const id of idsOf(await client.all(address)).slice(0, 12)) checked(list, `${address}/${id}`, await client.ok(`${address}/${id}`));
  }
  expect(findings).toEqual([]);
});

test('what came in with other ids goes out with them, and with all that HSDS knows of it', async () => {
  const [service] = own['services'] ?? [];
  const given = await client.ok(`${there}/services/${String(service?.['id'])}`);
  expect(JSON.stringify(given)).not.toContain('x_unknown');
  for (const name of ['licenses', 'schedules', 'languages', 'cost_options', 'wait_time']) expect([name, sortedById(given[name])]).toEqual([name, sortedById(service?.[name])]);
  expect(listOf(given, 'attributes')).toEqual(expect.arrayContaining(listOf(service, 'attributes')));
  const [at] = listOf(service, 'service_at_locations');
  expect(listOf(given, 'service_at_locations')).toMatchObject([{ id: at?.['id'], location_id: at?.['location_id'], description: 'im Hof', location: { external_identifier: '123' } }]);
  expect(await client.ok(`/service_at_locations/${String(at?.['id'])}`)).toMatchObject({ ...at, service: { id: service?.['id'] } });
  const organization = await client.ok(`${there}/organizations/${String(own['organizations']?.[0]?.['id'])}`);
  expect(organization).toMatchObject({ logo: 'https://radhaus.example/logo.png', locations: [{ external_identifier: '123' }], services: [{ id: service?.['id'], name: 'Fahrradwerkstatt', status: 'active' }] });
  for (const foreign of official) {
    const shown = await client.ok(`/services/${String(foreign['id'])}`);
    for (const name of ['name', 'fees', 'program', 'schedules', 'funding', 'required_documents', 'capacities']) expect([name, sortedById(shown[name])]).toEqual([name, sortedById(foreign[name])]);
    expect(shown).toMatchObject({ organization: { name: (foreign['organization'] as Entity)['name'], tax_status: 'tax_status' } });
  }
});

test('items of lists hold no lists unless everything is asked for, and minimal ones two fields', async () => {
  for (const list of lists.slice(0, 3)) {
    for (const item of await client.all(`/${list}`)) {
      expect([list, Object.entries(item).filter(([, value]) => Array.isArray(value))]).toEqual([list, []]);
    }
  }
  const [item] = await client.all(`${here}/services`);
  expect(item).toMatchObject({ id: expect.any(String) as unknown, organization: { name: expect.any(String) as unknown } });
  for (const one of await client.all('/services?minimal=true')) expect(Object.keys(one).sort()).toEqual(['id', 'last_modified']);
});

test('a walk through the pages of any size meets every id once, in one order, and the envelope tells where it is', async () => {
  for (const [base, list, perPage] of ['', here].flatMap((one) => lists.flatMap((name) => [7, 40, 500].map((size) => [one, name, size] as const)))) {
    const pages = await client.walk(`${base}/${list}`, perPage);
    const ids = pages.flatMap(({ contents }) => idsOf(contents));
    const total = pages[0]?.total_items ?? -1;
    expect([list, perPage, new Set(ids).size]).toEqual([list, perPage, ids.length]);
    expect(ids).toEqual([...ids].sort());
    expect(total).toBe(ids.length);
    pages.forEach(({ contents, ...envelope }, at) => {
      expect(envelope).toEqual({
        total_items: total, total_pages: Math.ceil(total / perPage), page_number: at + 1, size: contents.length, first_page: at === 0, last_page: at === pages.length - 1, empty: false,
      });
    });
    expect(await client.ok(`${base}/${list}?page=${pages.length + 1}&per_page=${perPage}`)).toMatchObject({ empty: true, size: 0, last_page: true, contents: [], total_items: total });
  }
});

test('as ndjson a list has as many lines as items, and they are the same', async () => {
  for (const address of [...lists.map((list) => `/${list}`), `${here}/services?full=true`, `${here}/services?minimal=true`, '/organizations?full_service=true', `${here}/services?search=Sprachkurs`]) {
    const [first] = address.includes('full_service') ? await client.walk(address, 50) : await client.walk(address, 500);
    const lines = await client.lines(address);
    expect([address, lines.length]).toEqual([address, first?.total_items]);
    expect(lines).toEqual(first?.contents);
  }
});

test('the lines of many batches meet every id once as well', async () => {
  const sheets = api.app.get(directoryUseCases.PublicSheets, { strict: false });
  const ids: string[] = [];
  for (let after: readonly [string, string] | null = null; ;) {
    const batch: Awaited<ReturnType<typeof sheets.offerings>> = await sheets.offerings({}, { after, limit: 5 });
    ids.push(...batch.map(({ id }) => id));
    const last = batch.at(-1);
    if (!last || batch.length < 5) break;
    after = [last.id, last.networkId];
  }
  expect(ids).toEqual(idsOf(await client.all('/services')));
});

/** What the site finds for these words. */
async function foundBySite(words: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after: string | null = null; ;) {
    const { searchOfferings } = await api.ok(`query($network: String!, $words: String, $after: String) { searchOfferings(network: $network, filter: { words: $words }, first: 50, after: $after) { items { id } nextCursor } }`, { network: county?.slug, words, after });
    for (const { id } of searchOfferings.items as { id: string }[]) ids.add(id);
    after = searchOfferings.nextCursor as string | null;
    if (after === null) return ids;
  }
}

/** True when an attribute says that this is sorted so. */
const isSorted = (service: Entity, field: string, id: string): boolean => listOf(service, 'attributes').some((one) => (one['taxonomy_term'] as Entity | undefined)?.[field] === id);

test('filters are combined with AND, and find what looking through everything by hand finds', async () => {
  const all = await client.all('/services?full=true');
  const county_ = new Set(idsOf(await client.all(`${here}/services`)));
  const terms = [...new Set(all.flatMap((one) => listOf(one, 'attributes').flatMap((attribute) => (attribute['taxonomy_term'] as Entity | undefined)?.['id'] ?? [])))].map(String);
  const taxonomies = [...idsOf(await client.all('/taxonomies')), '00000000-0000-4000-8000-000000000000'];
  const organizations = [...new Set(all.flatMap((one) => one['organization_id'] ?? []))].map(String);
  expect(terms.length).toBeGreaterThan(20);
  const words = ['Sprachkurs', 'Deutsch lernen', 'kostenlose Beratung', 'Fahrad reparieren'];
  const found = new Map<string, Set<string>>();
  for (const one of words) found.set(one, await foundBySite(one));
  const instants = ['2027-02-03', '2027-02-05T07:00:00Z', '2027-02-08T12:00:00+01:00', '2027-03-09T00:00:00Z'];
  const often = (values: readonly string[], weight: number): fc.Arbitrary<string | null> => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight, arbitrary: fc.constantFrom(...values) });
  const query = fc.record({
    base: fc.constantFrom('', here), search: often(words, 3), taxonomy_term_id: often(terms, 2), taxonomy_id: often(taxonomies, 3), organization_id: often(organizations, 1), modified_after: often(instants, 3),
  });
  let hits = 0;
  await fc.assert(fc.asyncProperty(query, async ({ base, search, ...rest }) => {
    // Words are asked of one county, as on the site.
    const words_ = base === here ? search : null;
    const parts = Object.entries({ ...rest, search: words_ }).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
    const wanted = all.filter((one) => (base === '' || county_.has(String(one['id']))) && (words_ === null || found.get(words_)?.has(String(one['id'])) === true)
      && (rest.taxonomy_term_id === null || isSorted(one, 'id', rest.taxonomy_term_id)) && (rest.taxonomy_id === null || isSorted(one, 'taxonomy_id', rest.taxonomy_id))
      && (rest.organization_id === null || one['organization_id'] === rest.organization_id) && (rest.modified_after === null || Date.parse(String(one['last_modified'])) >= Date.parse(rest.modified_after)));
    hits += wanted.length;
    const page = await client.ok<EntityPage>(`${base}/services?per_page=500&${parts.join('&')}`);
    expect(idsOf(page.contents)).toEqual(idsOf(wanted));
    expect(page.total_items).toBe(wanted.length);
    // The same of where they are.
    const at = await client.ok<EntityPage>(`${base}/service_at_locations?per_page=500&${parts.join('&')}`);
    expect(idsOf(at.contents)).toEqual(wanted.flatMap((one) => idsOf(listOf(one, 'service_at_locations'))).sort());
  }), { numRuns: 60 });
  expect(hits).toBeGreaterThan(100);
});

test('organizations are found by what their services are sorted under, and by their words', async () => {
  const services = await client.all('/services?full=true');
  const term = String((listOf(services.find((one) => one['organization_id'] !== undefined), 'attributes')[0]?.['taxonomy_term'] as Entity)['id']);
  const wanted = [...new Set(services.filter((one) => isSorted(one, 'id', term)).flatMap((one) => one['organization_id'] ?? []))].sort();
  expect(wanted.length).toBeGreaterThan(0);
  expect(idsOf(await client.all(`/organizations?taxonomy_term_id=${term}`))).toEqual(wanted);
  expect(await client.all('/organizations?search=radhaus%20VEREIN')).toMatchObject([{ name: 'Radhaus Musterstadt e. V.' }]);
  expect(await client.all('/organizations?search=radhaus%25')).toEqual([]);
});

test('where all counties are asked, every word has to be in a title or name, in any spelling', async () => {
  const names = (entities: readonly Entity[]): unknown[] => entities.map(({ name }) => name);
  expect(names(await client.all('/services?search=FAHRRADWERKST%C3%84TT'))).toEqual(['Fahrradwerkstatt']);
  expect(names(await client.all('/services?search=radhaus%20fahrrad'))).toEqual(['Fahrradwerkstatt']);
  expect(await client.all('/services?search=radhaus%20nichtsdavon')).toEqual([]);
});

test('places are found by postcode, and by metres around it', async () => {
  const all = await client.all(`${here}/service_at_locations?full=true`);
  const spots = (one: Entity): Entity[] => {
    const location = one['location'] as Entity;
    const native = JSON.parse(String(listOf(location, 'attributes').find(({ label }) => label === 'place')?.['value'])) as { stops?: Entity[] };
    return [location, ...native.stops ?? []].filter(({ latitude }) => typeof latitude === 'number');
  };
  const origin = { latitude: 54.07, longitude: 9.98 };
  for (const metres of [1, 2_000, 5_000, 40_000]) {
    const near = all.filter((one) => spots(one).some(({ latitude, longitude }) => metresBetween(origin, { latitude: Number(latitude), longitude: Number(longitude) }) <= metres));
    const given = await client.all(`${here}/service_at_locations?postcode=24534&proximity=${metres}`);
    expect(idsOf(given)).toEqual(expect.arrayContaining(idsOf(near)));
    // What has no point is where its town is.
    expect(given.filter((one) => !idsOf(near).includes(String(one['id']))).every((one) => (one['location'] as Entity)['latitude'] === undefined)).toBe(true);
  }
  const there_ = idsOf(await client.all(`${here}/service_at_locations?postcode=24534`));
  const inside = all.filter((one) => listOf(one['location'] as Entity, 'addresses').some((address) => address['postal_code'] === '24534'));
  expect(inside.length).toBeGreaterThan(0);
  expect(there_).toEqual(expect.arrayContaining(idsOf(inside)));
  expect(await client.get(`${here}/service_at_locations?postcode=99999&proximity=5`)).toMatchObject({ status: 400 });
  expect(JSON.parse((await client.get(`${here}/service_at_locations?proximity=5`)).text)).toMatchObject({ parameters: ['proximity'] });
});

test('terms are found by their taxonomy, their parent, and for having none', async () => {
  const all = await client.all('/taxonomy_terms');
  const parent = String(all.find(({ parent_id: id }) => id !== undefined)?.['parent_id']);
  expect(idsOf(await client.all('/taxonomy_terms?top_only=true'))).toEqual(idsOf(all.filter((one) => one['parent_id'] === undefined)));
  expect(idsOf(await client.all(`/taxonomy_terms?parent_id=${parent}`))).toEqual(idsOf(all.filter((one) => one['parent_id'] === parent)));
  for (const id of idsOf(await client.all('/taxonomies'))) expect(idsOf(await client.all(`/taxonomy_terms?taxonomy_id=${id}`))).toEqual(idsOf(all.filter((one) => one['taxonomy_id'] === id)));
  expect(idsOf(await client.all('/taxonomy_terms?search=arbeit'))).toEqual(idsOf(all.filter((one) => `${String(one['name'])} ${String(one['description'])}`.toLowerCase().includes('arbeit'))));
});

test('the networks of two counties stand side by side, and each answers for itself alone', async () => {
  const [left, right, both] = await Promise.all([here, there, ''].map(async (base) => idsOf(await client.all(`${base}/services`))));
  expect(right?.length).toBeGreaterThan(0);
  expect([...left ?? [], ...right ?? []].sort()).toEqual(both);
  expect(await client.get(`${here}/services/${right?.[0]}`)).toMatchObject({ status: 404 });
  expect(await client.ok(`/services/${right?.[0]}`)).toEqual(await client.ok(`${there}/services/${right?.[0]}`));
  expect((await client.ok<EntityPage>(`${there}/taxonomy_terms`)).total_items).toBeLessThanOrEqual((await client.ok<EntityPage>('/taxonomy_terms')).total_items);
});

test('a page takes the same number of statements however many services it has', async () => {
  const { public: pool } = api.app.get<DoorConnections>(DOOR_CONNECTIONS);
  const spy = jest.spyOn(pool, 'query');
  const counted = async (address: string): Promise<number> => {
    spy.mockClear();
    await client.ok(address);
    return spy.mock.calls.length;
  };
  const counts: Record<string, number[]> = {};
  for (const [name, address] of Object.entries({
    services: `${here}/services?full=true`, service_at_locations: `${here}/service_at_locations?full=true`, organizations: `${here}/organizations?full=true&full_service=true`, everywhere: '/services?full=true',
  })) counts[name] = [await counted(`${address}&per_page=1`), await counted(`${address}&per_page=40`)];
  spy.mockRestore();
  expect(counts).toEqual({ services: [4, 4], service_at_locations: [4, 4], organizations: [6, 6], everywhere: [3, 3] });
});
