/** Protects: everybody reads what is public in the UK profile of HSDS, by its schemas, addresses and filters, and /hsds stays what it was. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '#jest';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { FileRefused, HsdsImportService } from '#exchange';
import { berlinDateOf, LocalDate, systemActor } from '#kernel';
import { demoCounties } from '../../apps/cli/demo/places.js';
import { foundDemoNetwork } from '../../apps/cli/demo/demo-network.js';
import { fillOfferings } from '../../apps/cli/demo/fill-offerings.js';
import { TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';
import { example, hsdsFolder } from '../support/hsds.js';
import { type Entity, type EntityPage, HsdsClient, idsOf, listOf } from '../support/hsds-api.js';
import { openApiFindings, referred } from '../support/openapi.js';
import { didNotRun } from '../support/run-folder.js';

const [county] = demoCounties;
if (!county) throw new Error('The demo has counties.');
const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const client = new HsdsClient(api.url, '/oruk');
const hsds = new HsdsClient(api.url);
const here = `/${county.ags}`;

const isOfficialThere = existsSync(hsdsFolder);
const own = JSON.parse(readFileSync(path.join(import.meta.dirname, '../support/hsds-example.json'), 'utf8')) as Record<string, Entity[]>;
async function bring(networkId: string, file: object): Promise<void> {
  const outcome = await api.app.get(HsdsImportService, { strict: false }).take(systemActor(networkId), Buffer.from(JSON.stringify(file)));
  if (outcome instanceof FileRefused) throw new Error(JSON.stringify(outcome.findings));
}
await fillOfferings(await foundDemoNetwork(api.app, county, berlinDateOf(api.clock.now())));
const otherId = await api.network('wetterau', '06440');
await bring(otherId, own);
if (isOfficialThere) {
  await bring(otherId, [example('service_full') as Entity].map((service) => ({
    ...service, attributes: [...listOf(service, 'attributes'), ...listOf(own['services']?.[0], 'attributes')], schedules: [...listOf(service, 'schedules'), ...listOf(own['services']?.[0], 'schedules')] })));
}
const coordinator = await api.coordinator(otherId);
const traeger = await provider(api, { network: 'wetterau', networkId: otherId, coordinator }, 'TRAEGER', 'Zwei Orte');
const { result: drafted } = await api.ok(offeringMutations.create, { input: {
  ...leastOffering, title: 'Nachtcafé', isPlaceByArrangement: false, isTimeByArrangement: false, places: [{ town: 'Friedberg', name: 'Markt' }, { town: 'Bad Nauheim', name: 'Bahnhof' }],
  times: [
    { repeats: 'WEEKLY', weekdays: ['TUESDAY'], from: '10:00', to: '12:00', atPlace: 0 }, { repeats: 'WEEKLY', weekdays: ['THURSDAY'], from: '22:00', to: '02:00', endsNextDay: true, atPlace: 1 },
    { repeats: 'ONCE', validFrom: '2027-04-10', from: '14:00', to: '16:00' }, { repeats: 'MONTHLY', weekdays: ['FRIDAY'], ordinals: [1, -1], from: '18:00', to: '19:00', atPlace: 1 },
  ] } }, traeger.editor);
const { result: night } = await api.ok(offeringMutations.publish, { id: drafted.id, expectedVersion: drafted.version }, traeger.editor);
if (night.state !== 'PUBLISHED') throw new Error(JSON.stringify([drafted, night]));
// The demo names few ages: some have both, some one of them, some none.
await api.admin.query(`WITH row AS (SELECT network_id, id, row_number() OVER (ORDER BY id) AS n FROM offering_card)
  UPDATE offering_card c SET base = jsonb_set(c.base, '{ageRange}', jsonb_build_object('minimum', CASE WHEN n % 3 > 0 THEN n % 20 END, 'maximum', CASE WHEN n % 4 > 0 THEN 20 + n * 7 % 80 END))
  FROM row WHERE row.network_id = c.network_id AND row.id = c.id`);

const listNames = ['services', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const;
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
interface Description extends Entity { servers: { url: string }[]; paths: Record<string, Record<string, { operationId: string; parameters?: Entity[] }>> }
const described = await client.ok<Description>('/openapi.json');
const parametersOf = (description: Entity, operation: { parameters?: Entity[] } | undefined): string[] => (operation?.parameters ?? [])
  .map((one) => (typeof one['$ref'] === 'string' ? referred(description, one['$ref']) : one) as { name: string; in: string }).filter((one) => one.in === 'query').map((one) => one.name).sort();

/** Every object of a list, as its own address gives it. */
async function whole(base: string, list: string): Promise<Entity[]> {
  const all: Entity[] = [];
  for (const id of idsOf(await client.all(`${base}/${list}`))) all.push(await client.ok(`${base}/${list}/${id}`));
  return all;
}
const services = await whole('', 'services');
const presences = await whole('', 'service_at_locations');

test('the root says which profile it is and where it is described, for all counties and for one', async () => {
  expect(await client.ok('')).toMatchObject({ version: 'HSDS-UK-3.0', profile: 'https://docs.openreferraluk.org/en/latest/', openapi_url: 'http://127.0.0.1:3000/oruk/openapi.json', publisher: { name: 'Teilhabenetz' } });
  expect(await client.ok(here)).toMatchObject({ openapi_url: `http://127.0.0.1:3000/oruk${here}/openapi.json`, publisher: { identifier: `urn:de:ags:${county.ags}` } });
  expect((await client.ok<Description>(`${here}/openapi.json`)).servers).toEqual([{ url: `http://127.0.0.1:3000/oruk${here}` }]);
});

test('the description is valid OpenAPI 3.1 and names every address that there is', async () => {
  expect(openApiFindings({ ...described, info: {} })).not.toEqual([]);
  expect(openApiFindings(described)).toEqual([]);
  const operations = Object.entries(described.paths).flatMap(([at, methods]) => Object.entries(methods).map(([method, { operationId }]) => ({ at, method, operationId })));
  expect(operations.every(({ method }) => method === 'get')).toBe(true);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const base of ['', here]) {
    for (const { at } of operations) {
      const [list = ''] = at.split('/').slice(1);
      const id = at.includes('{id}') ? String((await client.ok<EntityPage>(`${base}/${list}`)).contents[0]?.['id']) : '';
      expect([base, at, (await client.get(`${base}${at === '/' ? '' : at.replace('{id}', id)}`)).status]).toEqual([base, at, 200]);
    }
  }
});

test('it has the addresses and parameters of the profile, and others are refused', async () => {
  const paged = ['page', 'per_page'];
  const wanted = [...paged, 'search', 'taxonomy_term_id', 'taxonomy_id', 'minimum_age', 'maximum_age', 'start_time', 'end_time', 'day'];
  const table: Readonly<Record<string, readonly string[]>> = {
    '/': [], '/services': wanted, '/services/{id}': [], '/service_at_locations': [...wanted, 'postcode', 'proximity'], '/service_at_locations/{id}': [], '/taxonomies': paged, '/taxonomies/{id}': [],
    '/taxonomy_terms': paged, '/taxonomy_terms/{id}': [], '/openapi.json': [],
  };
  expect(Object.fromEntries(Object.keys(described.paths).map((at) => [at, parametersOf(described, described.paths[at]?.['get'])]))).toEqual(
    Object.fromEntries(Object.entries(table).map(([at, names]) => [at, [...names].sort()])));
  for (const name of ['full', 'minimal', 'format', 'modified_after', 'organization_id', 'farbe']) expect([name, (await client.get(`/services?${name}=true`)).status]).toEqual([name, 400]);
  if (!isOfficialThere) return didNotRun('the UK profile against its own description (TEST_DATA_DIR names no folder with hsds)');
  const official = JSON.parse(readFileSync(path.join(hsdsFolder, 'oruk-3.0', 'openapi.json'), 'utf8')) as Description;
  for (const [at, methods] of Object.entries(official.paths)) expect([at, parametersOf(described, described.paths[at]?.['get'])]).toEqual([at, parametersOf(official, methods['get'])]);
});

test('every item of every list and every object passes the schemas of the profile', async () => {
  if (!isOfficialThere) return didNotRun('the UK profile against its schemas (TEST_DATA_DIR names no folder with hsds)');
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const schema = (name: string): ValidateFunction => ajv.compile(JSON.parse(readFileSync(path.join(hsdsFolder, 'oruk-3.0', `${name}.json`), 'utf8')) as object);
  const [service, item, presence, presenceItem] = [schema('service'), schema('service_list'), schema('service_at_location'), schema('service_at_location_list')];
  expect(service({ id: 'x' })).toBe(false);
  const findings: string[] = [];
  const checked = (validate: ValidateFunction, ones: readonly Entity[]): number => {
    for (const one of ones) if (!validate(one)) findings.push(`${String(one['id'])}: ${JSON.stringify(validate.errors)}`);
    return ones.length;
  };
  const count = checked(service, services) + checked(item, await client.all('/services')) + checked(presence, presences) + checked(presenceItem, await client.all('/service_at_locations'))
    + checked(item, await client.all(`${here}/services`)) + checked(presenceItem, await client.all(`${here}/service_at_locations`));
  expect(count).toBeGreaterThan(100);
  expect(findings).toEqual([]);
});

test('pages of any size meet every id once, and lists hold the same as in HSDS 3.1', async () => {
  for (const list of listNames) {
    const ids = idsOf(await hsds.all(`/${list}`));
    for (const perPage of [7, 500]) {
      const pages = await client.walk(`/${list}`, perPage);
      expect([list, pages.flatMap(({ contents }) => idsOf(contents))]).toEqual([list, ids]);
      expect(pages[0]?.total_items).toBe(ids.length);
    }
  }
});

test('all times stand at the service, those of a place with its id, the hours of the house where nothing else is said; none is lost', async () => {
  const inHsds = new Map((await hsds.all('/services?full=true')).map((one) => [one['id'], one]));
  let borrowed = 0;
  for (const service of services) {
    const other = inHsds.get(service['id']);
    const at = listOf(other, 'service_at_locations');
    const said = [...listOf(other, 'schedules'), ...at.flatMap((one) => listOf(one, 'schedules'))];
    const times = listOf(service, 'schedules');
    expect(idsOf(times)).toEqual(expect.arrayContaining(idsOf(said)));
    expect(new Set(idsOf(times)).size).toBe(times.length);
    for (const one of listOf(service, 'service_at_locations')) {
      expect([one['schedules'], (one['location'] as Entity)['schedules']]).toEqual([undefined, undefined]);
      const isSilent = listOf(other, 'schedules').length === 0 && listOf(at.find(({ id }) => id === one['id']), 'schedules').length === 0;
      const there = times.filter(({ service_at_location_id: id }) => id === one['id']);
      const house = listOf(at.find(({ id }) => id === one['id'])?.['location'] as Entity, 'schedules');
      if (isSilent) borrowed += there.length;
      const facts = JSON.parse(String(listOf(other, 'attributes').find(({ label }) => label === 'facts')?.['value'] ?? '{}')) as { isTimeByArrangement?: boolean };
      if (isSilent && !(facts.isTimeByArrangement === true && said.length === 0)) expect(there.map(({ opens_at: from, closes_at: to }) => [from, to])).toEqual(house.map(({ opens_at: from, closes_at: to }) => [from, to]));
    }
    if (other?.['fees_description'] !== undefined) expect(service['fees']).toBe(other['fees'] ?? other['fees_description']);
  }
  expect(borrowed).toBeGreaterThan(0);
  // What the page counts with are the same times.
  const { rows } = await api.admin.query<{ id: string; count: number }>(`SELECT id, jsonb_array_length(card -> 'times') AS count FROM offering_card WHERE is_public AND network_id <> $1`, [otherId]);
  for (const { id, count } of rows) expect([id, listOf(services.find((one) => one['id'] === id), 'schedules').length]).toEqual([id, count]);
});

/** A time as the filters see it. */
interface Time { days: readonly string[]; from: string; to: string; endsNextDay: boolean }
function timeOf(schedule: Entity): Time {
  const native = JSON.parse(String(listOf(schedule, 'attributes').find(({ label }) => label === 'schedule')?.['value'] ?? '{}')) as { repeats?: string; endsNextDay?: boolean };
  const byday = String(schedule['byday'] ?? '').split(',').map((one) => one.replace(/^[+-]?\d+/, '')).filter((one) => one !== '');
  const once = native.repeats === 'ONCE' ? [days[LocalDate.weekday(LocalDate.parseOrThrow(String(schedule['valid_from']))) - 1] ?? ''] : [];
  return { days: byday.length > 0 ? byday : once, from: String(schedule['opens_at']).slice(0, 5), to: String(schedule['closes_at']).slice(0, 5), endsNextDay: native.endsNextDay === true };
}

type Filter = Partial<Record<'minimum_age' | 'maximum_age' | 'start_time' | 'end_time' | 'day' | 'taxonomy_id', string>>;
function fulfils(service: Entity, filter: Filter): boolean {
  const age = (name: 'minimum_age' | 'maximum_age', holds: (value: number, wanted: number) => boolean): boolean => filter[name] === undefined || (typeof service[name] === 'number' && holds(service[name], Number(filter[name])));
  const isTimed = [filter.day, filter.start_time, filter.end_time].some((one) => one !== undefined);
  const hasTime = listOf(service, 'schedules').map(timeOf).some((time) => (filter.day === undefined || time.days.includes(filter.day)) && (filter.start_time === undefined || time.from >= filter.start_time)
    && (filter.end_time === undefined || (time.to <= filter.end_time && !time.endsNextDay)));
  return age('minimum_age', (value, wanted) => value >= wanted) && age('maximum_age', (value, wanted) => value <= wanted) && (!isTimed || hasTime)
    && (filter.taxonomy_id === undefined || listOf(service, 'attributes').some((one) => (one['taxonomy_term'] as Entity | undefined)?.['taxonomy_id'] === filter.taxonomy_id));
}

test('filters are combined with AND, and find what looking through every object by hand finds', async () => {
  // What the official example says of its times is a pattern of words, not of times: our own reading of it is another test's matter.
  const plain = (one: Entity): boolean => !isOfficialThere || one['id'] !== (example('service_full') as Entity)['id'];
  const mine = services.filter(plain);
  const taxonomies = idsOf(await client.all('/taxonomies'));
  const maybe = (values: readonly string[], weight: number): fc.Arbitrary<string | undefined> => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight, arbitrary: fc.constantFrom(...values) });
  const query = fc.record({
    minimum_age: maybe(['0', '1', '6', '12', '19', '120'], 1), maximum_age: maybe(['0', '25', '60', '99', '120'], 1), day: maybe(days, 3),
    start_time: maybe(['00:00', '09:00', '10:00', '15:30', '17:00', '18:00', '23:59'], 2), end_time: maybe(['00:00', '11:00', '12:00', '13:00', '18:00', '20:00', '23:59'], 2), taxonomy_id: maybe(taxonomies, 1),
  });
  let hits = 0;
  let misses = 0;
  await fc.assert(fc.asyncProperty(fc.constantFrom('', here), query, async (base, given) => {
    const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Filter;
    const parts = Object.entries(filter).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    const scope = base === '' ? null : new Set(idsOf(await client.all(`${here}/services`)));
    const wanted = mine.filter((one) => (scope === null || scope.has(String(one['id']))) && fulfils(one, filter));
    hits += wanted.length;
    misses += mine.length - wanted.length;
    expect([parts, idsOf((await client.all(`${base}/services?${parts}`)).filter(plain))]).toEqual([parts, idsOf(wanted)]);
    // Of one place: a time there, or at all places.
    const at = presences.filter((one) => plain(one['service'] as Entity) && (scope === null || scope.has(String((one['service'] as Entity)['id']))) && fulfils(one['service'] as Entity, filter));
    expect([parts, idsOf((await client.all(`${base}/service_at_locations?${parts}`)).filter((one) => plain(one['service'] as Entity)))]).toEqual([parts, idsOf(at)]);
  }), { numRuns: 80 });
  expect(hits).toBeGreaterThan(100);
  expect(misses).toBeGreaterThan(100);
  for (const day of days) expect([day, idsOf((await client.all(`/services?day=${day}`)).filter(plain))]).toEqual([day, idsOf(mine.filter((one) => fulfils(one, { day })))]);
});

test.each([
  ['day=TU', true, ['Markt']], ['day=TH', true, ['Bahnhof']], ['day=FR', true, ['Bahnhof']], ['day=SA', true, ['Bahnhof', 'Markt']], ['day=WE', false, []], ['day=SU', false, []],
  // One time has to fulfil all of it: the one on Tuesday is over by then, and none on Saturday is in the morning.
  ['day=TU&start_time=10:00&end_time=12:00', true, ['Markt']], ['day=TU&start_time=10:01', false, []], ['day=TU&end_time=11:59', false, []], ['day=SA&end_time=13:00', false, []],
  // What ends on the next day has not ended by any hour of its own.
  ['day=TH&start_time=22:00', true, ['Bahnhof']], ['day=TH&end_time=23:59', false, []], ['start_time=20:00', true, ['Bahnhof']],
])('%s finds a service with four times at two places: %s, at %j', async (filter, isFound, places) => {
  expect(idsOf(await client.all(`/06440/services?${filter}`)).includes(String(night.id))).toBe(isFound);
  const at = (await client.all(`/06440/service_at_locations?${filter}`)).filter((one) => one['service_id'] === night.id);
  expect(at.map((one) => (one['location'] as Entity)['name']).sort()).toEqual(places);
});

test.each([
  ['minimum_age', '-1'], ['minimum_age', '121'], ['maximum_age', '1.5'], ['maximum_age', 'alt'], ['start_time', '9:00'], ['start_time', '24:00'], ['end_time', '12:00:30'], ['end_time', '12 Uhr'],
  ['day', 'Monday'], ['day', 'mo'], ['day', '1'], ['day', ''],
])('%s=%s is refused by its name', async (name, value) => {
  const { status, text } = await client.get(`/services?${name}=${encodeURIComponent(value)}`);
  expect([status, JSON.parse(text)]).toMatchObject([400, { code: 'BAD_USER_INPUT', parameters: [name] }]);
});

test('it is open to pages of every origin without a key, reads only, and has nothing beyond its own addresses', async () => {
  const { status, headers } = await client.get('/services', { headers: { origin: 'https://karte.example' } });
  expect([status, headers.get('access-control-allow-origin'), headers.get('set-cookie')]).toEqual([200, '*', null]);
  const { headers: known } = await client.get(`${here}/services`);
  expect((await client.get(`${here}/services`, { headers: { 'if-none-match': known.get('etag') ?? '' } })).status).toBe(304);
  for (const method of ['POST', 'PUT', 'DELETE']) expect([method, (await client.get('/services', { method })).status]).toEqual([method, 404]);
  for (const address of ['/organizations', '/05123', '/kreis', '/services/nichts', '/01004/01004']) {
    const answer = await client.get(address);
    expect([address, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([address, 404, '*']);
  }
});

test('HSDS 3.1 has not become another one: it refuses what only the profile has, and keeps its times where they were', async () => {
  for (const name of ['minimum_age', 'maximum_age', 'start_time', 'end_time', 'day']) expect([name, (await hsds.get(`/services?${name}=1`)).status]).toEqual([name, 400]);
  const [full] = (await hsds.all('/services?full=true')).filter((one) => listOf(one, 'service_at_locations').some((at) => listOf(at, 'schedules').length > 0));
  expect(full).toBeDefined();
  expect(JSON.stringify((await hsds.ok('/openapi.json')))).not.toContain('start_time');
});
