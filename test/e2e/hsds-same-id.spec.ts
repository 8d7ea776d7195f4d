/** Protects: an id that two networks have is walked past once, and two imports at the same moment bring a file once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileRefused, HsdsImportService } from '#exchange';
import { systemActor } from '#kernel';
import { TestApi } from '../support/api.js';
import { type Entity, HsdsClient } from '../support/hsds-api.js';

const own = JSON.parse(readFileSync(path.join(import.meta.dirname, '../support/hsds-example.json'), 'utf8')) as Record<string, Entity[]>;
const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const client = new HsdsClient(api.url);
const take = (networkId: string, file: object) => api.app.get(HsdsImportService, { strict: false }).take(systemActor(networkId), Buffer.from(JSON.stringify(file)));

/** The same services of another organization. */
function elsewhere(title: string): object {
  const organisations = (own['organizations'] ?? []).map(({ id }) => String(id));
  const text = organisations.reduce((json, id, at) => json.replaceAll(id, `01890000-0000-7000-8000-00000000000${at + 1}`), JSON.stringify(own));
  const file = JSON.parse(text) as Record<string, Entity[]>;
  return { ...file, services: (file['services'] ?? []).map((service) => ({ ...service, name: `${String(service['name'])} ${title}` })) };
}

test('the same service in two networks is in all networks once, as the first of them has it, and in each county as its own', async () => {
  const [first, second] = [await api.network('lippe', '05766'), await api.network('wetterau', '06440')];
  // Brought in the other order: what counts is which network began first.
  for (const [networkId, file] of [[second, elsewhere('anderswo')], [first, own]] as const) expect(await take(networkId, file)).not.toBeInstanceOf(FileRefused);
  const names = async (where: string): Promise<string[]> => (await client.all(`${where}/services`)).map((one) => String(one['name']));
  const [here, there, everywhere] = [await names('/05766'), await names('/06440'), await names('')];
  expect(here.length).toBeGreaterThan(0);
  expect([everywhere.sort(), there.every((name) => name.endsWith('anderswo'))]).toEqual([here.sort(), true]);
  for (const list of ['services', 'service_at_locations']) {
    const walked = (await client.walk(`/${list}`, 1)).flatMap(({ contents }) => contents).map(({ id }) => id);
    expect(walked.length).toBe(new Set(walked).size);
    expect(walked.length).toBe((await client.all(`/05766/${list}`)).length);
    for (const id of walked) expect((await client.ok(`/${list}/${String(id)}`))['id']).toBe(id);
  }
  const [service] = await client.all('/services');
  expect((await client.ok(`/services/${String(service?.['id'])}`))['name']).toBe(service?.['name']);
  expect(await client.all(`/services?search=${encodeURIComponent('anderswo')}`)).toEqual([]);
});

test('a file that is brought twice at the same moment is there once, and the second says what is taken', async () => {
  const networkId = await api.network('holstein', '01056');
  const file = JSON.parse(JSON.stringify(own).replaceAll(/([0-9a-f]{8})-([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})-([0-9a-f]{11})[0-9a-f]/gu, '$1-$2-$3e')) as object;
  const ends = await Promise.all([take(networkId, file), take(networkId, file)]);
  const refused = ends.filter((end): end is FileRefused => end instanceof FileRefused);
  expect(refused).toHaveLength(1);
  expect(new Set(refused[0]?.findings.map(({ code }) => code))).toEqual(new Set(['ALREADY_EXISTS']));
});
