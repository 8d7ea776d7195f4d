/** Protects: a place is found near its town however that was written, and who enters one that nobody can find near is told so at once. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { directoryUseCases } from '#directory';
import { systemActor } from '#kernel';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, provider } from '../support/directory.js';

const network = 'leer';
const row = (name: string, postcode: string | null, latitude: number, longitude: number): object => ({ name, postcode, ags: null, latitude, longitude });
const list = [
  row('Leer', '26789', 53.23, 7.46), row('Loga', '26789', 53.24, 7.49), row('Rhauderfehn', '26817', 53.13, 7.58), row('Bad Nauheim', '61231', 50.36, 8.74),
  row('Frankfurt am Main', null, 50.11, 8.68), row('Neustadt (Wied)', '53577', 50.62, 7.43), row('Neustadt an der Weinstraße', '67433', 49.35, 8.14), row('Berg', null, 50.9, 7.0), row('Berg Nord', null, 51.5, 7.0),
];

let api: TestApi;
let editor: Caller;
let networkId: string;
let organisationId: string;
let towns: InstanceType<typeof directoryUseCases.TownsService>;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network(network, '03457');
  const coordinator = await api.coordinator(networkId);
  ({ editor, id: organisationId } = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Leer Hilft'));
  towns = api.app.get(directoryUseCases.TownsService, { strict: false });
  await towns.replace(systemActor(networkId), { source: 'Versuch', towns: list as never });
});
afterAll(async () => {
  await api.stop();
});

const near = async (place: string): Promise<{ ids?: string[]; similar?: unknown }> => {
  const { data, errors } = await api.graphql('query($network: String!, $place: String!) { searchOfferings(network: $network, filter: { near: { place: $place, km: 1 } }) { items { id distanceKm } } }', { network, place });
  return errors ? { similar: errors[0]?.extensions['similar'] } : { ids: (data?.['searchOfferings'] as { items: { id: string }[] }).items.map(({ id }) => id) };
};

interface Warning { code: string; message: string }
async function offer(place: object): Promise<{ id: string; warnings: Warning[] }> {
  const { result } = await api.ok(
    'mutation($input: OfferingInput!) { result: createOffering(input: $input) { ... on Offering { id warnings { code message } } } }', { input: { ...leastOffering, title: `Treff ${JSON.stringify(place)}`, isPlaceByArrangement: false, places: [place] } }, editor);
  await api.ok('mutation($id: UUID!) { publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { __typename } }', { id: result.id }, editor);
  return { id: result.id, warnings: result.warnings.filter(({ code }: Warning) => code === 'TOWN_UNKNOWN') };
}

test.each([
  ['Leer', { town: 'Leer (Ostfriesland)' }], ['Leer', { town: 'Leer, Ostfr.' }], ['Leer', { town: '26789 Leer' }], ['Leer', { town: 'LEER/Ostfriesland', postcode: '26789' }],
  ['Leer', { town: 'Leer 26789' }], ['Rhauderfehn', { town: 'Rhauderfehn-Ost' }], ['Bad Nauheim', { town: 'Bad Nauheim-Steinfurth' }], ['Frankfurt am Main', { town: 'Frankfurt a. M.' }],
  ['Frankfurt am Main', { town: 'Frankfurt' }], ['Neustadt (Wied)', { town: 'Neustadt/Wied' }], ['Neustadt (Wied)', { town: 'Neustadt', postcode: '53577' }], ['Berg', { town: 'Berg' }], ['Berg Nord', { town: 'Berg-Nord, Rhl.' }],
  // A postcode of two villages means both of them, where the name is none of theirs.
  ['Loga', { town: 'Logabirum', postcode: '26789' }], ['Leer', { town: 'Logabirum', postcode: '26789' }],
])('near %s is found what is in %j', async (town, place) => {
  const { id, warnings } = await offer(place);
  expect(warnings).toEqual([]);
  expect((await near(town)).ids).toContain(id);
});

test.each([
  ['Loga', { town: 'Leer (Ostfriesland)', postcode: '26789' }], ['Berg Nord', { town: 'Berg' }], ['Berg', { town: 'Berg-Nord' }], ['Neustadt (Wied)', { town: 'Neustadt', postcode: '67433' }], ['Frankfurt am Main', { town: 'Frankenberg' }],
])('near %s is not found what is in %j', async (town, place) => {
  expect((await near(town)).ids).not.toContain((await offer(place)).id);
});

test('who asks may write a town as freely, and is told which one is meant where it is misspelt', async () => {
  const { id } = await offer({ town: 'Leer' });
  for (const place of ['Leer', '26789 Leer', 'Leer 26789', 'leer (Ostfriesland)', 'Leer, Ostfr.', 'LEER']) expect((await near(place)).ids).toContain(id);
  expect(await near('Lehr')).toEqual({ similar: ['Leer'] });
  expect(await near('26799 Lehr')).toEqual({ similar: ['Leer'] });
  expect(await near('Rauderfen')).toEqual({ similar: ['Rhauderfehn'] });
  expect((await near('Nauheim')).similar).toEqual(['Bad Nauheim']);
  expect(await near('Xyz')).toEqual({ similar: [] });
  // Which of two is meant is not guessed.
  expect(await near('Neustadt')).toEqual({ similar: ['Neustadt (Wied)', 'Neustadt an der Weinstraße'] });
});

test.each([
  [{ town: 'Lehr' }, '„Lehr“', 'Gemeint vielleicht: Leer?'], [{ town: 'Musterstadt', postcode: '99999' }, '„99999 Musterstadt“', null],
  // The name is known, and its postcode is that of another town: which one is right only the editor knows.
  [{ town: 'Neustadt (Holstein)', postcode: '23730' }, '„23730 Neustadt (Holstein)“', 'Neustadt (Wied)'],
])('an offering in %j is saved with a warning, and found near nothing', async (place, named, meant) => {
  const { warnings: [warning, ...more] } = await offer(place);
  expect([warning?.code, more]).toEqual(['TOWN_UNKNOWN', []]);
  expect(warning?.message).toContain(named);
  if (meant === null) expect(warning?.message).not.toContain('Gemeint');
  else expect(warning?.message).toContain(meant);
  expect((await offer({ ...place, latitude: 53.2, longitude: 7.4 })).warnings).toEqual([]);
});

test('a place of the network is saved with the same warning, for each stop of its route, also when it is changed; not once it has a point or a town that is known', async () => {
  const answer = '__typename ... on Place { id version warnings { code message } } ... on InvalidInput { fields { path } }';
  const create = async (place: object): Promise<{ id: string; warnings: Warning[] }> => (await api.ok(
    `mutation($input: CreatePlaceInput!) { result: createPlace(input: $input) { ${answer} } }`, { input: { organisationId, place } }, editor)).result;
  const house = await create({ name: 'Haus der Begegnung', town: 'Lehr' });
  expect(house.warnings).toEqual([{ code: 'TOWN_UNKNOWN', message: expect.stringContaining('Gemeint vielleicht: Leer?') }]);
  const change = async (expectedVersion: number, changes: object): Promise<unknown> => (await api.ok(
    `mutation($input: UpdatePlaceInput!) { result: updatePlace(input: $input) { ${answer} } }`, { input: { id: house.id, expectedVersion, changes } }, editor)).result.warnings;
  expect(await change(1, { note: 'Hinter der Kirche' })).toMatchObject([{ code: 'TOWN_UNKNOWN' }]);
  expect(await change(2, { latitude: 53.2, longitude: 7.4 })).toEqual([]);
  expect(await change(3, { town: 'Leer (Ostfriesland)' })).toEqual([]);
  const bus = await create({ kind: 'MOBILE', name: 'Bus', stops: [{ town: 'Leer' }, { town: 'Nirgendwo' }, { town: 'Loga', latitude: 53.24, longitude: 7.49 }, { town: 'Niergends' }] });
  expect(bus.warnings).toEqual([{ code: 'TOWN_UNKNOWN', message: expect.stringContaining('„Nirgendwo“, „Niergends“') }]);
  expect((await create({ kind: 'REMOTE', name: 'Telefon', phone: '0491 1' })).warnings).toEqual([]);
});

test('a network without a list of towns warns of none', async () => {
  await api.admin.query('DELETE FROM town_point');
  expect((await offer({ town: 'Irgendwo' })).warnings).toEqual([]);
  await towns.replace(systemActor(networkId), { source: 'Versuch', towns: list as never });
});
