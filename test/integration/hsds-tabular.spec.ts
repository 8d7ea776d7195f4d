/** Protects: the tabular package of HSDS says all that JSON says, comes back without loss, and takes nothing in when one cell of it is wrong. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from '#jest';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileRefused, HsdsExportService, HsdsImportService, packageOf } from '#exchange';
import { type Actor, berlinDateOf, systemActor } from '#kernel';
import { foundDemoNetwork } from '../../apps/cli/demo/demo-network.js';
import { fillOfferings } from '../../apps/cli/demo/fill-offerings.js';
import { demoCounties } from '../../apps/cli/demo/places.js';
import { readPackage } from '../../libs/exchange/hsds-package.js';
import { TestApi } from '../support/api.js';
import { example, hsdsFolder, sortedById } from '../support/hsds.js';
import { didNotRun } from '../support/run-folder.js';

const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const imports = api.app.get(HsdsImportService, { strict: false });
const exports = api.app.get(HsdsExportService, { strict: false });

type Lists = Record<string, Record<string, unknown>[]>;
type Files = Record<string, string>;
const own = (): Lists => JSON.parse(readFileSync(path.join(import.meta.dirname, '../support/hsds-example.json'), 'utf8')) as Lists;
const unpacked = (bytes: Uint8Array): Files => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const packed = (files: Files): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const written = (file: object): Files => unpacked(packageOf(file as Parameters<typeof packageOf>[0]));
const rowsOf = (files: Files, name: string): Record<string, string>[] => parse(files[name] ?? '', { columns: true });

let networks = 0;
async function network(): Promise<Actor> {
  networks += 1;
  return systemActor(await api.network(`tabular-${networks}`));
}
async function given(actor: Actor): Promise<Lists> {
  return JSON.parse(JSON.stringify(await exports.file(actor))) as Lists;
}
async function taken(actor: Actor, bytes: Uint8Array): Promise<Exclude<Awaited<ReturnType<typeof imports.take>>, FileRefused>> {
  const outcome = await imports.take(actor, bytes);
  if (outcome instanceof FileRefused) throw new Error(JSON.stringify(outcome.findings.slice(0, 20), null, 1));
  return outcome;
}
const findings = async (actor: Actor, bytes: Uint8Array): Promise<string[]> => {
  const outcome = await imports.take(actor, bytes);
  return outcome instanceof FileRefused ? outcome.findings.map(({ path: place, code }) => `${place} ${code}`) : ['taken'];
};
/** Ids of organisations are unique in the whole system, so every trip empties the networks before. */
async function emptied(): Promise<void> {
  const tables = ['organisation', 'place', 'offering', 'offering_card', 'offering_place', 'schedule', 'offering_revision', 'capacity', 'foreign_record'];
  await api.admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${tables.map((table) => `DELETE FROM ${table}`).join('; ')}; COMMIT`);
}
beforeEach(emptied);

const officialLists: Readonly<Record<string, string>> = {
  organization_full: 'organizations', service_full: 'services', service_at_location_full: 'service_at_locations', location: 'locations', taxonomy: 'taxonomies', taxonomy_term: 'taxonomy_terms',
  organization_list: 'organizations', service_list: 'services', service_at_location_list: 'service_at_locations', taxonomy_list: 'taxonomies', taxonomy_term_list: 'taxonomy_terms',
};
test.each(Object.entries(officialLists))('the official example %s goes through tables without loss', async (name, list) => {
  if (!existsSync(hsdsFolder)) return didNotRun(`round trip of the official example ${name} through tables (TEST_DATA_DIR names no folder with hsds)`);
  const actor = await network();
  const file = example(name) as Record<string, unknown>;
  const wanted = (Array.isArray(file['contents']) ? file['contents'] : [file]) as Record<string, unknown>[];
  await taken(actor, packageOf({ [list]: wanted } as Parameters<typeof packageOf>[0]));
  const all = (await given(actor))[list] ?? [];
  for (const one of wanted) expect(sortedById(all.find(({ id }) => id === one['id']))).toEqual(sortedById(one));
});

test('an organization with 1,200 services inside it is read again, however long its line is', async () => {
  const idOf = (kind: number, nth: number): string => `0000000${kind}-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  const services = Array.from({ length: 1_200 }, (_, nth) => ({
    id: idOf(1, nth), name: `Angebot ${nth}`, status: 'active', description: 'Wir reparieren gemeinsam. '.repeat(80),
    schedules: [{ id: idOf(2, nth), freq: 'WEEKLY', byday: 'TU', opens_at: '15:00', closes_at: '18:00' }], languages: [{ id: idOf(3, nth), code: 'de' }],
  }));
  const file = { organizations: [{ id: idOf(9, 1), name: 'Haus', description: 'Ein Haus.', services }] };
  const read = await readPackage(packageOf(file));
  expect(Array.isArray(read) ? read : sortedById(read.value)).toEqual(sortedById(file));
});

test('a whole network of ours goes out as tables and comes back as it was', async () => {
  const [county] = demoCounties;
  if (!county) throw new Error('The demo has counties.');
  const demo = await foundDemoNetwork(api.app, county, berlinDateOf(api.clock.now()));
  await fillOfferings(demo);
  const { rows } = await api.admin.query<{ id: string }>('SELECT id FROM network WHERE slug = $1', [county.slug]);
  const before = await given(systemActor(rows[0]?.id ?? ''));
  expect(before['services']?.length).toBeGreaterThanOrEqual(20);
  const bytes = packageOf(before as unknown as Parameters<typeof packageOf>[0]);
  await emptied();
  const elsewhere = await network();
  await taken(elsewhere, bytes);
  const after = await given(elsewhere);
  for (const list of ['organizations', 'services', 'locations']) expect(sortedById(after[list])).toEqual(sortedById(before[list]));
  const terms = new Set(after['taxonomy_terms']?.map(({ id }) => id));
  expect(before['taxonomy_terms']?.filter(({ id }) => !terms.has(id))).toEqual([]);
});

test('every table is there with its headings, and what HSDS has no column for stands in extra', () => {
  const files = written({ version: '3.1', services: [{ id: 's', name: 'Kurs', status: 'active', farbe: { ton: 'rot' }, phones: [{ id: 'p', number: '+49 431 1', kanal: 'b' }] }] });
  expect(Object.keys(files)).toHaveLength(26);
  const described = JSON.parse(files['datapackage.json'] ?? '') as { resources: { path: string; schema: { fields: { name: string }[] } }[] };
  for (const { path: file, schema } of described.resources) expect([file, files[file]?.split('\r\n')[0]]).toEqual([file, schema.fields.map(({ name }) => name).join(',')]);
  expect(rowsOf(files, 'services.csv')).toMatchObject([{ id: 's', extra: '{"farbe":{"ton":"rot"}}' }]);
  expect(rowsOf(files, 'phones.csv')).toMatchObject([{ id: 'p', service_id: 's', number: '\'+49 431 1', extra: '{"kanal":"b"}' }]);
});

test('what is changed, added or left out in a table counts, and what JSON alone knew stays', async () => {
  const file = own();
  const [service] = file['services'] ?? [];
  const files = written({ ...file, services: [{ ...service, farbe: ['rot'] }, ...(file['services'] ?? []).slice(1)] });
  const id = String(service?.['id']);
  const changed = { ...files, 'services.csv': files['services.csv']?.replace('Fahrradwerkstatt', 'Radwerkstatt') ?? '', 'phones.csv': `${files['phones.csv']?.split('\r\n')[0] ?? ''}\r\n`, 'required_documents.csv': `id,service_id,document\nd1,${id},"Ausweis, gültig"\n` };
  const actor = await network();
  await taken(actor, packed(changed));
  const out = (await given(actor))['services']?.find((one) => one['id'] === id);
  expect(out).toMatchObject({ name: 'Radwerkstatt', farbe: ['rot'], required_documents: [{ document: 'Ausweis, gültig' }] });
  expect(out?.['phones']).toBeUndefined();
  const { rows } = await api.admin.query(`SELECT title FROM offering WHERE id = $1`, [id]);
  expect(rows).toEqual([{ title: 'Radwerkstatt' }]);
});

test('a package that others made, with tables alone, becomes organisations, places and offerings', async () => {
  const id = (nth: number): string => `00000000-0000-4000-8000-00000000000${nth}`;
  const actor = await network();
  const outcome = await taken(actor, packed({
    'hsds/datapackage.json': '{"resources": []}', 'hsds/organizations.csv': `id,name,description\n${id(1)},Verein,"Ein\nVerein"\n`,
    'hsds/services.csv': `\ufeffid,organization_id,name,status,color\r\n${id(2)},${id(1)},Treffen,active,blau\r\n`,
    'hsds/locations.csv': `id,location_type,name,organization_id,latitude,longitude\n${id(3)},physical,Haus,${id(1)},54.07,9.98\n`,
    'hsds/addresses.csv': `id,location_id,address_1,city,state_province,postal_code,country,address_type\n${id(4)},${id(3)},Markt 1,Neumünster,SH,24534,DE,physical\n`,
    'hsds/service_at_location.csv': `id,service_id,location_id\n${id(5)},${id(2)},${id(3)}\n`, 'hsds/phones.csv': `id,service_id,number\n${id(6)},${id(2)},+49 431 1\n`,
  }));
  expect(outcome).toMatchObject({ organisations: 1, places: 1 });
  const out = await given(actor);
  expect(out['services']).toMatchObject([{ name: 'Treffen', color: 'blau', phones: [{ number: '+49 431 1' }], service_at_locations: [{ location_id: id(3) }] }]);
  expect(out['locations']).toMatchObject([{ name: 'Haus', latitude: 54.07, addresses: [{ city: 'Neumünster' }] }]);
});

test('no cell is a formula, and every text comes back as it was', async () => {
  const texts = ['=1+1', '+49', '-x', '@a', '\'=1', '\'', '\'\'x', '"', 'a,b;c', ' vorn', 'hinten ', 'Zeile\nzwei', 'Zeile\r\nzwei', '\tx', '-5', '1e3', 'Straße'];
  const services = texts.map((text, at) => ({ id: `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`, name: `Kurs ${at}`, status: 'active', alert: text, wort: text, organization_id: '00000000-0000-4000-8000-000000000001' }));
  const file = { organizations: [{ id: '00000000-0000-4000-8000-000000000001', name: 'Verein', description: 'Ein Verein' }], services };
  const files = written(file);
  for (const cell of Object.values(files).filter((text) => !text.startsWith('{')).flatMap((text) => parse(text).flat())) {
    expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
  }
  // With another cell changed, the tables are what counts, and not what stood in JSON.
  for (const one of [files, { ...files, 'organizations.csv': files['organizations.csv']?.replace('Ein Verein', 'Unser Verein') ?? '', 'services.csv': files['services.csv']?.replaceAll('Kurs', 'Kreis') ?? '' }]) {
    await emptied();
    const actor = await network();
    await taken(actor, packed(one));
    const out = (await given(actor))['services'] ?? [];
    for (const service of services) expect(out.find(({ id }) => id === service.id)).toMatchObject({ alert: service.alert, wort: service.wort });
  }
});

test('every fault is told by file, line and column, and nothing is half imported', async () => {
  const actor = await network();
  const files = written(own());
  const wrong = async (change: Files): Promise<string[]> => findings(actor, packed({ ...files, ...change }));
  const lines = (name: string): string[] => (files[name] ?? '').split('\r\n');
  const services = rowsOf(files, 'services.csv');
  const [heading = '', first = ''] = lines('services.csv');
  const column = (name: string): string => `column ${heading.split(',').indexOf(name) + 1} (${name})`;
  const csv = (rows: Record<string, string>[]): string => `${heading}\n${rows.map((row) => heading.split(',').map((name) => `"${(row[name] ?? '').replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;
  const changed = (at: number, fields: Record<string, string>): Files => ({ 'services.csv': csv(services.map((row, nth) => (nth === at ? { ...row, ...fields } : row))) });
  expect(await wrong(changed(1, { status: 'open' }))).toEqual([`services.csv, line 3, ${column('status')} UNKNOWN_VALUE`]);
  expect(await wrong(changed(0, { minimum_age: 'sechs', name: '' }))).toEqual([`services.csv, line 2, ${column('minimum_age')} WRONG_TYPE`]);
  expect(await wrong(changed(0, { name: '' }))).toEqual([`services.csv, line 2, ${column('name')} REQUIRED`]);
  // A line break in a cell moves what follows it.
  expect(await wrong({ 'services.csv': csv([{ ...services[0], alert: 'a\nb' }, { ...services[1], status: 'open' }]) })).toEqual([`services.csv, line 4, ${column('status')} UNKNOWN_VALUE`]);
  expect(await wrong({ 'services.csv': [heading, first, first, ''].join('\r\n') })).toEqual([`services.csv, line 3, ${column('id')} DUPLICATE_ID`]);
  expect(await wrong(changed(0, { organization_id: '00000000-0000-4000-8000-000000000009' }))).toContain(`services.csv, line 2, ${column('organization_id')} DANGLING_REFERENCE`);
  expect(await wrong({ 'phones.csv': 'id,service_id,number\np1,niemand,123\np2,,456\n' })).toEqual(['phones.csv, line 2, column 2 (service_id) DANGLING_REFERENCE', 'phones.csv, line 3, column 1 (id) BELONGS_TO_NOTHING']);
  expect(await wrong({ 'phones.csv': 'id,service_id,number\np1,x\n' })).toEqual(['phones.csv, line 2 WRONG_LENGTH']);
  expect(await wrong({ 'phones.csv': 'number\n1\n', 'urls.csv': '' })).toEqual(['urls.csv UNKNOWN_FILE', 'phones.csv, line 1 WRONG_HEADINGS']);
  expect(await wrong({ 'phones.csv': 'id,number\np1,"offen\n' })).toEqual([expect.stringMatching(/^phones\.csv, line \d+ NOT_CSV$/)]);
  expect(await wrong(changed(0, { extra: '{"a":' }))).toEqual([`services.csv, line 2, ${column('extra')} NOT_JSON`]);
  expect(await wrong({ 'datapackage.json': '{' })).toEqual(['datapackage.json, line 1, column 2 NOT_JSON']);
  const { 'datapackage.json': _descriptor, ...without } = files;
  expect(await findings(actor, packed(without))).toEqual(['datapackage.json MISSING_FILE']);
  const bytes = unzipSync(packed(files));
  expect(await findings(actor, zipSync({ ...bytes, 'phones.csv': Buffer.from('id,number\np,Stra\xdfe\n', 'latin1') }))).toEqual(['phones.csv, line 2 NOT_UTF_8']);
  expect(await findings(actor, zipSync({ ...bytes, 'phones.csv': Buffer.from('id,number\n', 'utf16le') }))).toEqual([expect.stringMatching(/^phones\.csv/)]);
  for (const table of ['organisation', 'place', 'offering', 'offering_card', 'foreign_record']) {
    expect([table, (await api.admin.query(`SELECT count(*)::integer AS n FROM ${table}`)).rows]).toEqual([table, [{ n: 0 }]]);
  }
});

test('a zip file that is a trap is refused before it is unpacked', async () => {
  const actor = await network();
  const files = unzipSync(packed(written(own())));
  const bomb = zipSync({ ...files, 'phones.csv': new Uint8Array(129 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(300_000);
  expect(await findings(actor, bomb)).toEqual(['the file TOO_LARGE']);
  // One that lies about its size: what the list of files says is less than what comes out.
  const lying = Buffer.from(zipSync({ ...files, 'phones.csv': new Uint8Array(1_000_000) }));
  const size = Buffer.from([0x40, 0x42, 0x0f, 0x00]);
  for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size, at + 1)) lying.writeUInt32LE(10, at);
  expect(await findings(actor, lying)).toEqual(['the file NOT_A_ZIP']);
  expect(await findings(actor, zipSync(Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`${at}.csv`, new Uint8Array()]))))).toEqual(['the file TOO_MANY']);
  expect(await findings(actor, Buffer.from('PK\u0003\u0004 und nichts dahinter'))).toEqual(['the file NOT_A_ZIP']);
  expect(await findings(actor, zipSync({ '../datapackage.json': strToU8('{}') }))).toEqual(['the file NOT_A_ZIP']);
  expect(await findings(actor, zipSync({ ...files, 'a/phones.csv': strToU8('id\n') }))).toEqual(['phones.csv DUPLICATE_FILE']);
});

test.each(['organization_full', 'service_full', 'service_at_location_full'])('the tables of %s say all of it without what stood in JSON', async (name) => {
  if (!existsSync(hsdsFolder)) return didNotRun(`tables alone of the official example ${name} (TEST_DATA_DIR names no folder with hsds)`);
  const files = written({ [officialLists[name] ?? '']: [example(name)] });
  const { 'x_originals.csv': _originals, ...tables } = files;
  const read = await readPackage(packed(tables));
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  const again = written(read.value);
  let rows = 0;
  for (const file of Object.keys(tables).filter((one) => one.endsWith('.csv'))) {
    // Several copies of one thing, or a child that says twice what it belongs to, are one row all the same.
    const byId = (all: Files): unknown => rowsOf(all, file).sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1));
    expect([file, byId(again)]).toEqual([file, byId(files)]);
    rows += rowsOf(files, file).length;
  }
  expect(rows).toBeGreaterThan(10);
});
