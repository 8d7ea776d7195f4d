/** Protects: who uses a place of somebody else hears of its changes, has a true page meanwhile, and can go on correcting everything else. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, type Caller, type Mail, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
const { isTimeByArrangement: _time, isPlaceByArrangement: _place, ...rest } = leastOffering;
const monday = [{ weekdays: ['MONDAY'], from: '09:00', to: '17:00' }];
const house = { name: 'Haus am Watt', street: 'Deich 1', postcode: '24534', town: 'Neumünster', hours: monday, sharedWith: 'NETWORK' };
let api: TestApi;
let watt: Provider;
let teestube: Provider;
let strict: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  const place = { network, networkId, coordinator: await api.coordinator(networkId) };
  watt = await provider(api, place, 'TRAEGER', 'Watt');
  teestube = await provider(api, place, 'ASSOCIATION', 'Teestube');
  strict = await provider(api, place, 'ASSOCIATION', 'Streng');
  await api.ok(`mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename } }`,
    { input: { id: strict.id, expectedVersion: 2, offeringsNeedApproval: true } }, strict.admin);
});
afterAll(async () => api.stop());

async function added(place: object): Promise<string> {
  const { result } = await api.ok(`mutation($organisationId: UUID!, $place: PlaceInput!) { result: createPlace(input: { organisationId: $organisationId, place: $place }) { ... on Place { id } } }`,
    { organisationId: watt.id, place }, watt.editor);
  return String(result.id);
}
async function change(id: string, expectedVersion: number, changes: object): Promise<Answer['data']> {
  return (await api.ok(`mutation($input: UpdatePlaceInput!) { result: updatePlace(input: $input) { __typename ... on Place { version warnings { code message } } ... on Problem { message } } }`,
    { input: { id, expectedVersion, changes } }, watt.editor)).result;
}
async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function published(title: string, placeId: string, by: Provider, fields: object = {}): Promise<string> {
  const { id } = await run('create', { input: { ...rest, title, places: [{ placeId }], ...fields } }, by.admin);
  expect(await run('publish', { id, expectedVersion: 1 }, by.admin)).toMatchObject({ state: 'PUBLISHED' });
  return String(id);
}
async function page(id: string): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) {
    changedAt version contact { phone } places { name street } times { from } nextTimes { startsAt } isTimeByArrangement areTimesMissing } }`, { id, network })).offering;
}
async function inOrder(): Promise<string[]> {
  return (await api.ok(`query($network: String!) { searchOfferings(network: $network) { items { title } } }`, { network })).searchOfferings.items.map((one: { title: string }) => one.title);
}
const newsTo = async (who: string): Promise<Mail[]> => (await api.mailsTo(`${who}.example`)).filter((mail) => mail.kind === 'place');

describe('a place that others use', () => {
  let placeId: string;
  let own: string;
  let lent: string;
  let firm: string;

  test('moves and closes: the pages say so at once and admit that they know no time', async () => {
    placeId = await added(house);
    own = await published('Wattwandern', placeId, watt);
    lent = await published('Teestunde', placeId, teestube);
    firm = await published('Strickrunde', placeId, teestube, { times: [{ weekdays: ['FRIDAY'], from: '15:00', to: '17:00' }] });
    const order = await inOrder();
    expect(await page(lent)).toMatchObject({ areTimesMissing: false, times: [{ from: '09:00' }] });
    api.clock.moveTo('2027-03-03T10:00:00Z');
    const moved = await change(placeId, 1, { name: 'Neues Haus', street: 'Deich 7', hours: [] });
    expect(moved).toMatchObject({ version: 2, warnings: [{ code: 'OFFERINGS_WITHOUT_TIMES' }, { code: 'USED_BY_OTHERS' }] });
    for (const title of ['Wattwandern', 'Teestunde']) expect(moved.warnings[0].message).toContain(title);
    expect(moved.warnings[0].message).not.toContain('Strickrunde');
    expect(await page(lent)).toEqual({
      changedAt: '2027-03-03T10:00:00.000Z', version: 2, contact: { phone: '04321 1234' }, places: [{ name: 'Neues Haus', street: 'Deich 7' }],
      times: [], nextTimes: [], isTimeByArrangement: false, areTimesMissing: true,
    });
    expect(await page(firm)).toMatchObject({ changedAt: '2027-03-03T10:00:00.000Z', areTimesMissing: false, times: [{ from: '15:00' }] });
    expect(await inOrder()).toEqual(order);
  });

  test('its users are told by mail what has changed and which of their pages lack a time; the own people only because theirs does', async () => {
    for (const who of ['admin@teestube', 'editor@teestube']) {
      const [mail, ...more] = await newsTo(who);
      expect(more).toEqual([]);
      for (const part of ['Haus am Watt', 'Name, Adresse, Öffnungszeiten', 'Teestunde', 'Strickrunde']) expect(mail?.body_text).toContain(part);
      expect(/keine Zeit mehr: .*Strickrunde/.test(mail?.body_text ?? '')).toBe(false);
      expect(mail?.body_text).not.toContain('Wattwandern');
    }
    const [mail] = await newsTo('admin@watt');
    expect(mail?.body_text).toContain('Wattwandern');
    expect(mail?.body_text).not.toContain('Teestunde');
    expect([await newsTo('editor@watt'), await newsTo('viewer@teestube'), await newsTo('admin@streng')]).toEqual([[], [], []]);
  });

  test('what the user did not cause keeps nobody from another correction; what they would make worse does', async () => {
    expect(await run('update', { input: { id: lent, expectedVersion: 2, changes: { contact: { phone: '04321 99' } } } }, teestube.editor)).toMatchObject({ __typename: 'Offering', contact: { phone: '04321 99' } });
    expect(await run('update', { input: { id: lent, expectedVersion: 3, changes: { description: '' } } }, teestube.editor)).toMatchObject({ __typename: 'NotReadyToPublish', fields: [{ path: 'description' }] });
    expect(await run('update', { input: { id: firm, expectedVersion: 2, changes: { times: [] } } }, teestube.editor)).toMatchObject({ __typename: 'NotReadyToPublish', fields: [{ path: 'times' }] });
    expect(await run('update', { input: { id: own, expectedVersion: 2, changes: { isTimeByArrangement: true } } }, watt.editor)).toMatchObject({ __typename: 'Offering' });
    expect(await page(own)).toMatchObject({ areTimesMissing: false, isTimeByArrangement: true });
  });

  test('hours that come back are on the page again, and a later correction does not take its day back', async () => {
    api.clock.moveTo('2027-03-05T10:00:00Z');
    expect(await change(placeId, 2, { hours: monday })).toMatchObject({ warnings: [{ code: 'USED_BY_OTHERS' }] });
    expect(await page(lent)).toMatchObject({ areTimesMissing: false, times: [{ from: '09:00' }], changedAt: '2027-03-05T10:00:00.000Z' });
    expect(await newsTo('admin@watt')).toHaveLength(1);
    const { workspaceOfferings } = await api.ok(`{ workspaceOfferings { items { id changedAt } } }`, {}, teestube.editor);
    expect(workspaceOfferings.items.find((one: { id: string }) => one.id === lent).changedAt).toBe('2027-03-05T10:00:00.000Z');
  });

  test('whoever uses it keeps it when it is not shared any more, and is told; others cannot choose it', async () => {
    expect(await change(placeId, 3, { sharedWith: 'OWN' })).toMatchObject({ warnings: [{ code: 'USED_BY_OTHERS' }] });
    expect((await newsTo('editor@teestube')).at(-1)?.body_text).toContain('wird nicht mehr geteilt');
    expect(await newsTo('admin@watt')).toHaveLength(1);
    expect((await page(lent)).changedAt).toBe('2027-03-05T10:00:00.000Z');
    const choice = async (offeringId: string): Promise<string[]> => (await api.ok(`query($offeringId: UUID!) { workspacePlaces(offeringId: $offeringId) { items { id } } }`, { offeringId }, teestube.editor)).workspacePlaces.items.map((one: { id: string }) => one.id);
    expect(await choice(lent)).toEqual([placeId]);
    const { id: draft } = await run('create', { input: { ...rest, title: 'Noch ein Kreis' } }, teestube.editor);
    expect(await choice(draft)).toEqual([]);
    expect(await run('update', { input: { id: lent, expectedVersion: 3, changes: { places: [{ placeId }], description: 'Tee und Gebäck.' } } }, teestube.editor)).toMatchObject({ __typename: 'Offering' });
    expect(await run('update', { input: { id: draft, expectedVersion: 1, changes: { places: [{ placeId }] } } }, teestube.editor)).toMatchObject({ __typename: 'InvalidInput' });
  });

  test('nothing that people see: nobody is told', async () => {
    const mails = (await newsTo('editor@teestube')).length;
    expect(await change(placeId, 4, { sharedWith: 'NETWORK', name: 'Neues Haus' })).toMatchObject({ warnings: [] });
    expect(await newsTo('editor@teestube')).toHaveLength(mails);
  });
});

test('a correction that waits can be approved although the place has taken its hours back meanwhile', async () => {
  const placeId = await added({ ...house, name: 'Leuchtturm' });
  const id = await published('Lichterabend', placeId, strict);
  await change(placeId, 1, { hours: [] });
  expect(await run('update', { input: { id, expectedVersion: 2, changes: { contact: { phone: '04321 55' } } } }, strict.editor)).toMatchObject({ hasUnclearedChanges: true });
  expect(await run('clear', { id, expectedVersion: 3 }, strict.admin)).toMatchObject({ __typename: 'Offering', hasUnclearedChanges: false });
  expect(await page(id)).toMatchObject({ contact: { phone: '04321 55' }, areTimesMissing: true });
});
