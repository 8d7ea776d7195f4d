/** Protects: everybody gets what a network publishes as a table and as JSON-LD under its licence, and nothing that is not public. */
import { parse } from 'csv-parse/sync';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider } from '../support/directory.js';

const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const here = await api.network('hier');
await api.network('dort', '05766');
const coordinator = await api.coordinator(here);
const office: Caller = { token: coordinator.token, actAs: here };
const traeger = await provider(api, { network: 'hier', networkId: here, coordinator }, 'TRAEGER', 'Bruecke');

async function published(input: object): Promise<string> {
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, ...input } }, traeger.editor);
  await api.ok(`mutation($id: UUID!) { publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { __typename } }`, { id: result.id }, traeger.editor);
  return String(result.id);
}
const titles = ['Sprachcafé', '=HYPERLINK("https://boese.example")', '</script><script>alert(1)</script>'];
const ids: string[] = [];
let draftId: string;
beforeAll(async () => {
  const times = [{ weekdays: ['TUESDAY'], from: '16:00', to: '18:00' }];
  for (const title of titles) ids.push(await published({ title, isTimeByArrangement: false, times }));
  draftId = String((await api.ok(mutations.create, { input: { ...leastOffering, title: 'Geheimer Entwurf', contact: { email: 'geheim@verein.example' } } }, traeger.editor)).result.id);
});

const get = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await fetch(`${api.url}/open-data/${path}`);
  // Not as text, which would leave the byte order mark out.
  return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString(), headers: response.headers };
};
const set = `mutation($input: SetOpenDataInput!) { set: setOpenData(input: $input) { __typename ... on OpenData { licence attribution url version } ... on InvalidInput { fields { path } } ... on StaleVersion { actualVersion } } }`;

test('the terms are those of data licence Germany until the office sets others', async () => {
  const terms = '{ openData(network: "hier") { licence attribution url version } }';
  expect((await api.ok(terms)).openData).toEqual({ licence: 'DL_DE_BY_2_0', attribution: 'Netzwerk hier', url: 'http://127.0.0.1:3000/open-data/hier', version: 0 });
  const input = { expectedVersion: 0, licence: 'CC_BY_4_0', attribution: 'Stadt Neumünster' };
  for (const caller of [{}, traeger.admin]) expect((await api.graphql(set, { input }, caller)).data).toBeNull();
  expect((await api.ok(set, { input: { ...input, attribution: ' ' } }, office)).set).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'attribution' }] });
  expect((await api.ok(set, { input }, office)).set).toMatchObject({ licence: 'CC_BY_4_0', version: 1 });
  expect((await api.ok(set, { input }, office)).set).toEqual({ __typename: 'StaleVersion', actualVersion: 1 });
  expect((await api.ok(terms)).openData).toMatchObject({ licence: 'CC_BY_4_0', attribution: 'Stadt Neumünster', version: 1 });
  expect((await api.ok('{ openData(network: "nirgends") { licence } }')).openData).toBeNull();
});

test('the table has every public offering once, with its licence, for pages of every origin, and no formula', async () => {
  const { text, headers, status } = await get('hier/offerings.csv');
  expect([status, headers.get('content-type'), headers.get('access-control-allow-origin'), text.charCodeAt(0)]).toEqual([200, 'text/csv; charset=utf-8', '*', 0xfeff]);
  const rows = parse<Record<string, string>>(text, { columns: true, delimiter: ';', bom: true });
  expect(rows.map((row) => row['id'])).toEqual([...ids].sort());
  expect(rows.map((row) => row['title']).sort()).toEqual(['Sprachcafé', `'${titles[1] ?? ''}`, titles[2]].sort());
  expect(rows[0]).toMatchObject({ licence: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Stadt Neumünster', organisation: 'Bruecke', contact_phone: '04321 1234' });
});

test('JSON-LD says the same, as a whole and for each, and cannot leave the script of a page', async () => {
  const whole = await get('hier/offerings.jsonld');
  expect([whole.headers.get('content-type'), /[<>]/.test(whole.text)]).toEqual(['application/ld+json; charset=utf-8', false]);
  const graph = (JSON.parse(whole.text) as { '@graph': { '@type': string; identifier?: string; name: string; startDate?: string }[] })['@graph'];
  expect(graph.filter((node) => node['@type'] === 'Service').map(({ identifier }) => identifier)).toEqual([...ids].sort());
  expect(graph.find((node) => node['@type'] === 'Event')?.startDate).toBe('2027-03-02T15:00:00.000Z');
  const one = await get(`hier/offerings/${ids[2] ?? ''}`);
  expect((JSON.parse(one.text) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe(titles[2]);
  expect(one.text).not.toContain('</script>');
});

test('the entry for data portals is there', async () => {
  const { text, status } = await get('hier');
  expect([status, JSON.parse(text)]).toMatchObject([200, { '@type': 'dcat:Dataset', 'dcat:distribution': [{ 'dct:license': { '@id': 'http://dcat-ap.de/def/licenses/cc-by/4.0' } }, {}, {}] }]);
});

test('nothing that is not public is in any of it, and other networks have none of it', async () => {
  for (const path of ['hier', 'hier/offerings.csv', 'hier/offerings.jsonld']) expect((await get(path)).text).not.toMatch(/Geheim|geheim|editor@|admin@|koordination@/);
  expect([(await get(`hier/offerings/${draftId}`)).status, (await get(`dort/offerings/${ids[0] ?? ''}`)).status, (await get('nirgends')).status, (await get('hier/offerings/x')).status]).toEqual([404, 404, 404, 404]);
  expect(JSON.parse((await get('dort/offerings.jsonld')).text)).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  expect((await get('dort/offerings.csv')).text.trim().split('\r\n').length).toBe(1);
  await api.ok(mutations.close, { input: { id: ids[0], expectedVersion: 2, reason: 'NO_DEMAND' } }, traeger.admin);
  expect((await get('hier/offerings.csv')).text).not.toContain(ids[0]);
});

test('what a suspended organisation has published is in none of it until it may act again', async () => {
  const hafen = await provider(api, { network: 'hier', networkId: here, coordinator }, 'ASSOCIATION', 'Hafen');
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Hafenrundgang' } }, hafen.editor);
  await api.ok(`mutation($id: UUID!) { publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { __typename } }`, { id: result.id }, hafen.editor);
  const seen = async (): Promise<unknown[]> => [...await Promise.all(['hier/offerings.csv', 'hier/offerings.jsonld'].map(async (path) => (await get(path)).text.includes('Hafenrundgang'))), (await get(`hier/offerings/${String(result.id)}`)).status];
  expect(await seen()).toEqual([true, true, 200]);
  const { organisation } = await api.ok('query($id: UUID!) { organisation(id: $id) { version } }', { id: hafen.id }, office);
  await api.ok('mutation($id: UUID!, $v: Int!) { suspendOrganisation(id: $id, expectedVersion: $v, reason: "Wird geprüft.") { __typename } }', { id: hafen.id, v: organisation.version }, office);
  expect(await seen()).toEqual([false, false, 404]);
});

test('who fetches everything again and again has to wait', async () => {
  for (let times = 0; times < 20; times += 1) if ((await get('dort/offerings.csv')).status === 429) break;
  const { status, headers } = await get('dort/offerings.csv');
  expect([status, headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
});
