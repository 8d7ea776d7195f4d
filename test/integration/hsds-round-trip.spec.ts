/** Protects: what comes in as HSDS 3.1 goes out again without loss, and a file with one fault changes nothing. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#jest';
import { FileRefused, HsdsExportService, HsdsImportService } from '#exchange';
import { type Actor, anonymousActor, systemActor } from '#kernel';
import { TestApi } from '../support/api.js';
import { example, hsdsFolder, sortedById } from '../support/hsds.js';
import { didNotRun } from '../support/run-folder.js';

const api = await TestApi.start();
afterAll(() => api.stop());
const imports = api.app.get(HsdsImportService, { strict: false });
const exports = api.app.get(HsdsExportService, { strict: false });

type Lists = Record<string, Record<string, unknown>[]>;
const bytesOf = (value: unknown): Uint8Array => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
let networks = 0;
async function network(): Promise<Actor> {
  networks += 1;
  return systemActor(await api.network(`hsds-${networks}`));
}
async function taken(actor: Actor, value: unknown): Promise<Exclude<Awaited<ReturnType<typeof imports.take>>, FileRefused>> {
  const outcome = await imports.take(actor, bytesOf(value));
  if (outcome instanceof FileRefused) throw new Error(JSON.stringify(outcome.findings, null, 1));
  return outcome;
}
async function given(actor: Actor): Promise<Lists> {
  return JSON.parse(JSON.stringify(await exports.file(actor))) as Lists;
}
const own = (): unknown => JSON.parse(readFileSync(path.join(import.meta.dirname, '../support/hsds-example.json'), 'utf8'));
const findings = async (actor: Actor, value: unknown): Promise<string[]> => {
  const outcome = await imports.take(actor, bytesOf(value));
  return outcome instanceof FileRefused ? outcome.findings.map(({ path: place, code }) => `${place} ${code}`) : ['taken'];
};
/** Ids of organisations are unique in the whole system, so every trip through the same file empties the networks before. */
const emptied = async (): Promise<void> => {
  const tables = ['organisation', 'place', 'offering', 'offering_card', 'offering_place', 'schedule', 'offering_revision', 'capacity', 'foreign_record'];
  // Without the triggers: the trail, which nobody can empty, keeps telling of them.
  await api.admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${tables.map((table) => `DELETE FROM ${table}`).join('; ')}; COMMIT`);
};

const officialLists: Readonly<Record<string, string>> = {
  organization_full: 'organizations', service_full: 'services', service_at_location_full: 'service_at_locations', location: 'locations', taxonomy: 'taxonomies', taxonomy_term: 'taxonomy_terms',
  organization_list: 'organizations', service_list: 'services', service_at_location_list: 'service_at_locations', taxonomy_list: 'taxonomies', taxonomy_term_list: 'taxonomy_terms',
};
test.each(Object.entries(officialLists))('the official example %s goes in and out without loss', async (name, list) => {
  if (!existsSync(hsdsFolder)) return didNotRun(`round trip of the official example ${name} (TEST_DATA_DIR names no folder with hsds)`);
  await emptied();
  const actor = await network();
  const file = example(name) as Record<string, unknown>;
  const wanted = (Array.isArray(file['contents']) ? file['contents'] : [file]) as Record<string, unknown>[];
  await taken(actor, file);
  const all = (await given(actor))[list] ?? [];
  for (const one of wanted) expect(sortedById(all.find(({ id }) => id === one['id']))).toEqual(sortedById(one));
});

test('our own example becomes a public offering with its organisation and place, and goes out as it came', async () => {
  await emptied();
  const actor = await network();
  const outcome = await taken(actor, own());
  expect(outcome).toMatchObject({ organisations: 1, places: 1, published: 1, drafts: 1 });
  const file = own() as Lists;
  const out = await given(actor);
  expect(sortedById(out['organizations'])).toEqual(sortedById(file['organizations']));
  expect(sortedById(out['services'])).toEqual(sortedById(file['services']));
  expect(out['taxonomies']).toContainEqual(file['taxonomies']?.[0]);
  const { rows } = await api.admin.query(`SELECT title, state, life_areas, languages, recorded_by_county FROM offering ORDER BY state DESC`);
  expect(rows).toMatchObject([{ title: 'Fahrradwerkstatt', state: 'PUBLISHED', life_areas: ['MOBILITY'], languages: ['de', 'ar'], recorded_by_county: true }, { state: 'DRAFT' }]);
  const organisations = await api.admin.query(`SELECT verification, evidence_kind, recorded_by_county FROM organisation`);
  expect(organisations.rows).toEqual([{ verification: 'VERIFIED', evidence_kind: 'KNOWN_PARTNER', recorded_by_county: true }]);
  expect(outcome.notes.filter(({ code }) => code === 'DRAFT')).toEqual([{ path: '$.services[1]', code: 'DRAFT', message: expect.stringContaining('Missing: lifeAreas') as unknown }]);
});

test('what was changed here since goes out as it is here now; all else stays as it came', async () => {
  await api.admin.query(`UPDATE offering SET alternate_name = 'Radselbsthilfe' WHERE state = 'PUBLISHED'`);
  await api.admin.query(`UPDATE offering_card SET base = jsonb_set(base, '{alternateName}', '"Radselbsthilfe"')`);
  const { rows } = await api.admin.query<{ network_id: string }>(`SELECT network_id FROM offering LIMIT 1`);
  const out = await given(systemActor(rows[0]?.network_id ?? ''));
  const before = (own() as Lists)['services']?.[0] ?? {};
  expect(sortedById(out['services']?.find(({ id }) => id === before['id']))).toEqual(sortedById({ ...before, alternate_name: 'Radselbsthilfe' }));
});

test('free is only what the file calls free: not what says nothing of the cost, nor what cannot be read', async () => {
  await emptied();
  const file = own() as Lists;
  const [silent = {}] = (file['services'] ?? []).slice(1);
  const unreadable = { id: '6f6a3f6c-3e0c-4f5e-9c50-0d3a8a6f1a11', label: 'facts', link_type: 'teilhabenetz', value: JSON.stringify({ cost: { kind: 'AMOUNT', amountCents: -5 } }) };
  await taken(await network(), { ...file, services: [...file['services'] ?? [], { ...silent, id: '0c1f2f7e-8d3a-4a6e-9a57-3f0a6c1d2e21', name: 'Unlesbar', attributes: [unreadable] }] });
  const { rows } = await api.admin.query(`SELECT title, cost_kind, cost_text FROM offering WHERE state = 'DRAFT' ORDER BY title`);
  expect(rows).toEqual([silent['name'], 'Unlesbar'].map((title) => ({ title, cost_kind: 'TEXT', cost_text: 'Keine Angabe' })));
});

test('a second import of the same file, and one into another network, are refused by their ids', async () => {
  const { rows } = await api.admin.query<{ network_id: string }>(`SELECT network_id FROM offering LIMIT 1`);
  expect(await findings(systemActor(rows[0]?.network_id ?? ''), own())).toEqual([
    '$.organizations[0].id ALREADY_EXISTS', '$.services[0].id ALREADY_EXISTS', '$.services[1].id ALREADY_EXISTS']);
  expect(await findings(await network(), own())).toEqual(['$.organizations[0].id ID_IN_OTHER_NETWORK']);
  // One that the other network does not show is met by the database alone.
  await api.admin.query(`UPDATE organisation SET verification = 'SUSPENDED'`);
  expect(await findings(await network(), own())).toEqual(['$.organizations[0] ID_IN_OTHER_NETWORK']);
});

test('every fault is told by its place, and nothing is half imported', async () => {
  await emptied();
  const actor = await network();
  const broken = (change: (file: Lists) => void): unknown => { const file = own() as Lists; change(file); return file; };
  const service = (file: Lists): Record<string, unknown> => file['services']?.[0] ?? {};
  expect(await findings(actor, `{\n "organizations": [\n  {"id": 1,}\n]}`)).toEqual(['line 3, column 12 NOT_JSON']);
  expect(await findings(actor, '{"services": [')).toEqual(['line 1, column 15 NOT_JSON']);
  expect(await findings(actor, `${'['.repeat(100_000)}`)).toEqual(['line 1, column 62 TOO_DEEP']);
  expect((await imports.take(actor, Buffer.from('[\n"Stra\xdfe"\n]', 'latin1')) as FileRefused).findings[0]).toMatchObject({ path: 'line 2', code: 'NOT_UTF_8' });
  expect(await findings(actor, broken((file) => { service(file)['status'] = 'open'; }))).toEqual(['$.services[0].status UNKNOWN_VALUE']);
  expect(await findings(actor, broken((file) => { Reflect.deleteProperty(service(file), 'name'); service(file)['minimum_age'] = '6'; }))).toEqual(['$.services[0].minimum_age WRONG_TYPE', '$.services[0].name REQUIRED']);
  expect(await findings(actor, broken((file) => { file['services']?.push(service(file)); }))).toEqual(['$.services[2].id DUPLICATE_ID']);
  expect(await findings(actor, broken((file) => { service(file)['organization_id'] = '00000000-0000-4000-8000-000000000000'; }))).toEqual(['$.services[0].organization_id DANGLING_REFERENCE']);
  expect(await findings(actor, broken((file) => { service(file)['service_at_locations'] = [{ id: '00000000-0000-4000-8000-000000000001', location_id: '00000000-0000-4000-8000-000000000002' }]; })))
    .toEqual(['$.services[0].service_at_locations[0].location_id DANGLING_REFERENCE']);
  expect(await findings(actor, broken((file) => { service(file)['x'] = { y: ['a\u0000b'] }; }))).toEqual(['$.services[0].x.y[0] NOT_STORABLE']);
  expect(await findings(actor, broken((file) => { service(file)['x'] = 'x'.repeat(120_000); }))).toEqual(['$.services[0] TOO_LARGE']);
  expect(await findings(actor, 5)).toEqual(['$ UNKNOWN_ENTITY']);
  // References to what is nowhere, wherever they stand.
  const nothing = '00000000-0000-4000-8000-00000000dead';
  const one = (more: object): object => ({ id: '00000000-0000-4000-8000-000000000003', ...more });
  const place = (file: Lists): Record<string, unknown> => (file['organizations']?.[0]?.['locations'] as Record<string, unknown>[])[0] ?? {};
  expect(await findings(actor, broken((file) => { file['service_at_locations'] = [one({ service_id: nothing, location_id: nothing }) as Record<string, unknown>]; })))
    .toEqual(['$.service_at_locations[0].service_id DANGLING_REFERENCE', '$.service_at_locations[0].location_id DANGLING_REFERENCE']);
  expect(await findings(actor, broken((file) => { place(file)['attributes'] = [one({ taxonomy_term_id: nothing })]; }))).toEqual(['$.organizations[0].locations[0].attributes[0].taxonomy_term_id DANGLING_REFERENCE']);
  expect(await findings(actor, broken((file) => { service(file)['cost_options'] = [one({ service_id: nothing, amount: 1 })]; }))).toEqual(['$.services[0].cost_options[0].service_id DANGLING_REFERENCE']);
  expect(await findings(actor, broken((file) => { service(file)['schedules'] = [one({ service_id: nothing, location_id: nothing, service_at_location_id: nothing })]; })))
    .toEqual(['service_id', 'location_id', 'service_at_location_id'].map((field) => `$.services[0].schedules[0].${field} DANGLING_REFERENCE`));
  // Two that cannot both be meant; a copy that says the same is one.
  const [inside, twice] = [{ ...service(own() as Lists), name: 'Andere Werkstatt' }, service(own() as Lists)];
  const refused = await imports.take(actor, bytesOf(broken((file) => { (file['organizations']?.[0] ?? {})['services'] = [inside]; }))) as FileRefused;
  expect(refused.findings).toMatchObject([{ path: '$.services[0].id', code: 'DUPLICATE_ID', message: expect.stringContaining('$.organizations[0].services[0].id, where name is another one') as unknown }]);
  expect((await imports.take(actor, bytesOf(broken((file) => { (file['organizations']?.[0] ?? {})['services'] = [twice]; })), { isTrial: true }))).toMatchObject({ published: 1 });
  expect(await findings(actor, JSON.stringify(own()).replace('"latitude":54.07', '"latitude":1e400').replace('"people":7', '"people":-1e999'))).toEqual([
    '$.organizations[0].x_founded_by.people NOT_STORABLE', '$.organizations[0].locations[0].latitude NOT_STORABLE']);
  for (const table of ['organisation', 'place', 'offering', 'offering_card', 'foreign_record']) {
    expect([table, (await api.admin.query(`SELECT count(*)::integer AS n FROM ${table}`)).rows]).toEqual([table, [{ n: 0 }]]);
  }
});

test('a trial says what would happen and leaves nothing', async () => {
  const actor = await network();
  expect(await imports.take(actor, bytesOf(own()), { isTrial: true })).toMatchObject({ organisations: 1, published: 1 });
  expect((await api.admin.query('SELECT FROM organisation')).rows).toEqual([]);
  expect(await findings(actor, own())).toEqual(['taken']);
});

test('ids that are no UUIDs get one that is made from them, and references follow', async () => {
  await emptied();
  const actor = await network();
  const file = [{ id: 'org-7', name: 'Verein', description: 'Ein Verein' }, { id: 'svc 7', name: 'Treffen', status: 'active', organization_id: 'org-7' }];
  await taken(actor, file);
  const out = await given(actor);
  expect(out['services']?.[0]?.['organization_id']).toBe(out['organizations']?.[0]?.['id']);
  const { rows } = await api.admin.query(`SELECT hsds_extra ->> 'originalId' AS original FROM offering`);
  expect(rows).toEqual([{ original: 'svc 7' }]);
});

test('nobody but the office and the terminal may bring a file, or take what is not public', async () => {
  const { networkId } = await network();
  const visitor = { ...anonymousActor('de'), networkId };
  await expect(imports.take(visitor, bytesOf(own()))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(exports.file(visitor)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
