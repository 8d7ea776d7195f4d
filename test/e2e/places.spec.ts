/** Protects: a place is kept once; what changes there changes on every page at once, and every time says where it comes from. */
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { Cooperation } from '../support/cooperation.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
const placeFields = `__typename ... on Place { id version name town link isUnconfirmed retiredAt organisation { name } hours { weekdays from origin where { position } }
  barrierFacts { code state note } stops { town hours { weekdays } } }
  ... on InvalidInput { fields { path code } } ... on Problem { code message }`;
const create = `mutation($organisationId: UUID!, $place: PlaceInput!) { result: createPlace(input: { organisationId: $organisationId, place: $place }) { ${placeFields} } }`;
const update = `mutation($input: UpdatePlaceInput!) { result: updatePlace(input: $input) { ${placeFields} ... on StaleVersion { actualVersion differingFields } } }`;
const remove = `mutation($id: UUID!, $expectedVersion: Int!) { result: removePlace(id: $id, expectedVersion: $expectedVersion) {
  ${placeFields} ... on StaleVersion { actualVersion } ... on PlaceInUse { offerings { title } others } } }`;
const cardFields = `id changedAt isRemote places { placeId kind name street town link transport barrierFacts { code state note } stops { town } }
  times { weekdays from origin where { position placeId stop name town } } nextTimes { startsAt origin where { name town stop } }`;
const { isTimeByArrangement: _time, isPlaceByArrangement: _place, ...rest } = leastOffering;
const open = (weekday: string, from = '09:00', to = '17:00'): object => ({ weekdays: [weekday], from, to });
const house = { name: 'Familienzentrum', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster', latitude: 54.07, longitude: 9.98, transport: 'Bus 4 bis Markt', hours: [open('MONDAY')] };

let api: TestApi;
let office: Caller;
let coordinator: Person;
let networkId: string;
let traeger: Provider;
let verein: Provider;
let initiative: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const here = { network, networkId, coordinator };
  traeger = await provider(api, here, 'TRAEGER', 'Bruecke');
  verein = await provider(api, here, 'ASSOCIATION', 'Hafen');
  initiative = await provider(api, here, 'INITIATIVE', 'Nachbarn');
});
afterAll(async () => {
  await api.stop();
});

interface Made {
  id: string;
  version: number;
}

async function added(place: object, by: Provider = traeger): Promise<Made> {
  const { result } = await api.ok(create, { organisationId: by.id, place }, by.editor);
  expect(result).toMatchObject({ __typename: 'Place' });
  return result as Made;
}

async function drafted(fields: object, by: Provider = traeger): Promise<Answer['data']> {
  return (await api.ok(mutations.create, { input: { ...rest, ...fields } }, by.editor)).result;
}

let counted = 0;
async function published(fields: object, by: Provider = traeger): Promise<string> {
  counted += 1;
  const { id, version } = await drafted({ title: `Angebot Nummer ${counted}`, ...fields }, by);
  const { result } = await api.ok(`mutation($id: UUID!, $expectedVersion: Int!) { result: publishOffering(id: $id, expectedVersion: $expectedVersion, isDuplicateChecked: true) {
    __typename ... on NotReadyToPublish { fields { path } } ... on Problem { message } } }`, { id, expectedVersion: version }, by.editor);
  expect(result).toEqual({ __typename: 'Offering' });
  return String(id);
}

/** The public page, which the list shows just so. */
async function page(id: string): Promise<Answer['data']> {
  const { offering, searchOfferings } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { ${cardFields} }
    searchOfferings(network: $network, first: 100) { items { ${cardFields} } } }`, { id, network });
  expect((searchOfferings.items as Made[]).find((one) => one.id === id)).toEqual(offering);
  return offering;
}

async function found(filter: object): Promise<string[]> {
  const { searchOfferings } = await api.ok(`query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter, first: 100) { items { id } } }`, { network, filter });
  return (searchOfferings.items as Made[]).map((one) => one.id).sort();
}

const fieldsOf = (answer: Answer['data']): string[] => (answer.result.fields as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);

describe('a house with hours', () => {
  let place: Made;
  let inheriting: string;
  let overriding: string;

  test('two offerings take place there: one open as the house is, one at times of its own', async () => {
    place = await added({ ...house, barrierFacts: [{ code: 'STEP_FREE', state: 'YES' }, { code: 'LIFT', state: 'NO' }, { code: 'QUIET_ROOM', state: 'PARTLY', note: 'nachmittags' }] });
    inheriting = await published({ places: [{ placeId: place.id }] });
    overriding = await published({ places: [{ placeId: place.id }], times: [open('FRIDAY', '18:00', '20:00')] });
    expect(await page(inheriting)).toMatchObject({
      places: [{
        placeId: place.id, kind: 'PHYSICAL', name: 'Familienzentrum', street: 'Marktstraße 1', town: 'Neumünster', transport: 'Bus 4 bis Markt',
        barrierFacts: [{ code: 'STEP_FREE', state: 'YES', note: null }, { code: 'LIFT', state: 'NO', note: null }, { code: 'QUIET_ROOM', state: 'PARTLY', note: 'nachmittags' }],
      }],
      times: [{ weekdays: ['MONDAY'], from: '09:00', origin: 'PLACE', where: { position: 0, placeId: place.id, stop: null, name: 'Familienzentrum', town: 'Neumünster' } }],
      nextTimes: [{ startsAt: '2027-03-01T08:00:00.000Z', origin: 'PLACE' }, { startsAt: '2027-03-08T08:00:00.000Z' }, { startsAt: '2027-03-15T08:00:00.000Z' }],
    });
    expect((await page(overriding)).times).toEqual([{ weekdays: ['FRIDAY'], from: '18:00', origin: 'OFFERING', where: null }]);
    expect(await found({ weekdays: ['MONDAY'] })).toEqual([inheriting]);
  });

  test('other hours and another name reach both pages and their search at once, and no offering got a new version', async () => {
    const before = await page(inheriting);
    const input = { id: place.id, expectedVersion: place.version, changes: { name: 'Kulturspeicher', hours: [open('TUESDAY', '10:00', '12:00')] } };
    const { result } = await api.ok(update, { input }, traeger.editor);
    expect(result).toMatchObject({ __typename: 'Place', version: 2, name: 'Kulturspeicher', hours: [{ weekdays: ['TUESDAY'], from: '10:00', origin: 'PLACE', where: null }] });
    place = result;
    const after = await page(inheriting);
    expect(after).toMatchObject({ changedAt: before.changedAt, places: [{ name: 'Kulturspeicher' }], times: [{ weekdays: ['TUESDAY'], origin: 'PLACE', where: { name: 'Kulturspeicher' } }] });
    expect(await page(overriding)).toMatchObject({ places: [{ name: 'Kulturspeicher' }], times: [{ weekdays: ['FRIDAY'], origin: 'OFFERING' }] });
    expect([await found({ weekdays: ['MONDAY'] }), await found({ weekdays: ['TUESDAY'] })]).toEqual([[], [inheriting]]);
    expect([await found({ words: 'Kulturspeicher' }), await found({ words: 'Familienzentrum' })]).toEqual([[inheriting, overriding].sort(), []]);
    const { rows } = await api.admin.query('SELECT version FROM offering WHERE id = ANY($1)', [[inheriting, overriding]]);
    expect(rows).toEqual([{ version: 2 }, { version: 2 }]);
  });

  test('filters get to know what is true of barriers, and nothing else', async () => {
    const { rows } = await api.admin.query('SELECT barrier_facts FROM offering_card WHERE id = $1', [inheriting]);
    expect(rows).toEqual([{ barrier_facts: ['STEP_FREE'] }]);
  });

  test('without hours of the house, and without times of its own, it is not complete', async () => {
    const bare = await added({ name: 'Ohne Zeiten', town: 'Neumünster' });
    const { id } = await drafted({ title: 'Kommt noch', places: [{ placeId: bare.id }] });
    const tried = async (): Promise<Answer['data']> => (await api.ok(mutations.publish, { id, expectedVersion: 1 }, traeger.editor)).result;
    expect(await tried()).toMatchObject({ __typename: 'NotReadyToPublish', fields: [{ path: 'times', code: 'REQUIRED' }] });
    await api.ok(update, { input: { id: bare.id, expectedVersion: 1, changes: { hours: [open('MONDAY')] } } }, traeger.editor);
    expect(await tried()).toMatchObject({ __typename: 'Offering' });
  });

  test('whoever saves what somebody changed meanwhile hears so, and nothing is stored', async () => {
    const input = { id: place.id, expectedVersion: 1, changes: { note: 'Eingang hinten' } };
    expect((await api.ok(update, { input }, traeger.editor)).result).toMatchObject({ __typename: 'StaleVersion', actualVersion: 2, differingFields: ['note'] });
  });

  test('it is not taken away while something takes place there, and the answer names what; afterwards what was said stays readable', async () => {
    const stranger = await drafted({ title: 'Fremder Entwurf', places: [{ town: 'Ort' }] }, verein);
    await api.admin.query(`UPDATE offering_place SET place_id = $1, town = NULL WHERE offering_id = $2`, [place.id, stranger.id]);
    const tried = async (expectedVersion: number): Promise<Answer['data']> => (await api.ok(remove, { id: place.id, expectedVersion }, traeger.editor)).result;
    expect(await tried(2)).toMatchObject({ __typename: 'PlaceInUse', code: 'PLACE_IN_USE', others: 1, offerings: [{ title: 'Angebot Nummer 1' }, { title: 'Angebot Nummer 2' }] });
    await api.admin.query('DELETE FROM offering_place WHERE offering_id = $1', [stranger.id]);
    for (const id of [inheriting, overriding]) {
      expect((await api.ok(mutations.close, { input: { id, expectedVersion: 2, reason: 'NO_DEMAND' } }, traeger.admin)).result).toMatchObject({ __typename: 'Offering' });
    }
    expect(await tried(2)).toMatchObject({ __typename: 'Place', retiredAt: '2027-03-01T09:00:00.000Z' });
    const revisions = await api.ok(`query($id: UUID!) { offeringRevisions(id: $id) { items { content { places { placeId name } times { origin } } } } }`, { id: inheriting }, traeger.editor);
    expect(revisions.offeringRevisions.items).toEqual([{ content: { places: [{ placeId: place.id, name: 'Kulturspeicher' }], times: [{ origin: 'PLACE' }] } }]);
    expect((await api.graphql(update, { input: { id: place.id, expectedVersion: 3, changes: {} } }, traeger.editor)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(fieldsOf(await api.ok(mutations.create, { input: { ...rest, places: [{ placeId: place.id }] } }, traeger.editor))).toEqual(['places.0.placeId NOT_FOUND']);
  });
});

describe('an offering at several places', () => {
  test('has times at one of them and inherits at the other; next times say where', async () => {
    const one = await added({ ...house, name: 'Haus Nord', hours: [open('MONDAY', '14:00', '15:00')] });
    const id = await published({ places: [{ placeId: one.id }, { town: 'Einfeld' }], times: [{ ...open('MONDAY', '11:00', '12:00'), atPlace: 1 }] });
    expect((await page(id)).nextTimes).toEqual([
      { startsAt: '2027-03-01T10:00:00.000Z', origin: 'OFFERING', where: { name: null, town: 'Einfeld', stop: null } },
      { startsAt: '2027-03-01T13:00:00.000Z', origin: 'PLACE', where: { name: 'Haus Nord', town: 'Neumünster', stop: null } },
      { startsAt: '2027-03-08T10:00:00.000Z', origin: 'OFFERING', where: { name: null, town: 'Einfeld', stop: null } },
    ]);
    const tried = await api.ok(mutations.update, { input: { id, expectedVersion: 2, changes: { places: [{ town: 'Einfeld' }, { placeId: one.id }] } } }, traeger.editor);
    expect(fieldsOf(tried)).toEqual(['times REQUIRED']);
  });

  test('the bus says at which stop it is next', async () => {
    const bus = await added({ kind: 'MOBILE', name: 'Familienbus', stops: [
      { name: 'Feuerwehr', town: 'Gadeland', hours: [open('TUESDAY', '10:00', '11:00')] }, { town: 'Tungendorf', hours: [open('MONDAY', '10:00', '11:00'), open('WEDNESDAY', '10:00', '11:00')] },
    ] });
    const id = await published({ places: [{ placeId: bus.id }] });
    const shown = await page(id);
    expect(shown.places).toMatchObject([{ kind: 'MOBILE', name: 'Familienbus', town: null, stops: [{ town: 'Gadeland' }, { town: 'Tungendorf' }] }]);
    expect(shown.nextTimes).toEqual([
      { startsAt: '2027-03-01T09:00:00.000Z', origin: 'PLACE', where: { name: 'Familienbus', town: 'Tungendorf', stop: 1 } },
      { startsAt: '2027-03-02T09:00:00.000Z', origin: 'PLACE', where: { name: 'Feuerwehr', town: 'Gadeland', stop: 0 } },
      { startsAt: '2027-03-03T09:00:00.000Z', origin: 'PLACE', where: { name: 'Familienbus', town: 'Tungendorf', stop: 1 } },
    ]);
    expect(await found({ words: 'Gadeland' })).toEqual([id]);
    const moved = await api.ok(update, { input: { id: bus.id, expectedVersion: 1, changes: { stops: [{ town: 'Wittorf', hours: [open('TUESDAY', '10:00', '11:00')] }] } } }, traeger.editor);
    expect(moved.result).toMatchObject({ stops: [{ town: 'Wittorf' }] });
    expect([(await page(id)).nextTimes[0].where.town, await found({ words: 'Gadeland' }), await found({ words: 'Wittorf' })]).toEqual(['Wittorf', [], [id]]);
  });

  test('its own time at the bus names a stop, goes with it when the route changes, and is told where the stop is wrong', async () => {
    const stops = [{ name: 'Feuerwehr', town: 'Gadeland', hours: [open('TUESDAY')] }, { name: null, town: 'Tungendorf', hours: [] }];
    const bus = await added({ kind: 'MOBILE', name: 'Beratungsbus', stops });
    const places = [{ placeId: bus.id }, { town: 'Einfeld' }];
    const at = (atPlace: number | null, atStop: number): object => ({ ...open('THURSDAY', '10:00', '11:00'), atPlace, atStop });
    const wrong = await api.ok(mutations.create, { input: { ...rest, places, times: [at(0, 2), at(0, -1)] } }, traeger.editor);
    expect(fieldsOf(wrong)).toEqual(['times.0.atStop OUT_OF_RANGE', 'times.1.atStop OUT_OF_RANGE']);
    const nowhere = await api.ok(mutations.create, { input: { ...rest, places, times: [at(1, 0), at(null, 0)] } }, traeger.editor);
    expect(fieldsOf(nowhere)).toEqual(['times.0.atStop NOT_ALLOWED', 'times.1.atStop NOT_ALLOWED']);
    const id = await published({ places, times: [at(0, 1)] });
    const where = async (): Promise<unknown[]> => (await page(id)).nextTimes.slice(0, 1).map((time: { where: unknown }) => time.where);
    expect(await where()).toEqual([{ name: 'Beratungsbus', town: 'Tungendorf', stop: 1 }]);
    const [first, second] = stops;
    await api.ok(update, { input: { id: bus.id, expectedVersion: 1, changes: { stops: [second, first] } } }, traeger.editor);
    expect(await where()).toEqual([{ name: 'Beratungsbus', town: 'Tungendorf', stop: 0 }]);
    // What is stored has moved as the page has: saving something else changes nothing about it.
    await api.ok(mutations.update, { input: { id, expectedVersion: 2, changes: { description: 'Wir kommen zu Ihnen.' } } }, traeger.editor);
    expect(await where()).toEqual([{ name: 'Beratungsbus', town: 'Tungendorf', stop: 0 }]);
    await api.ok(update, { input: { id: bus.id, expectedVersion: 2, changes: { stops: [first] } } }, traeger.editor);
    expect(await where()).toEqual([{ name: 'Beratungsbus', town: null, stop: null }]);
  });

  test('what is reached by a link is found among what works from home', async () => {
    const room = await added({ kind: 'REMOTE', name: 'Videoraum', link: 'https://video.example/raum', hours: [open('MONDAY')] });
    const id = await published({ places: [{ placeId: room.id }] });
    expect((await page(id)).places).toMatchObject([{ kind: 'REMOTE', town: null, link: 'https://video.example/raum' }]);
    expect(await found({ isRemote: true })).toEqual([id]);
  });
});

describe('whose place it is', () => {
  const using = async (placeId: string, by: Provider): Promise<string[]> => {
    const answer = await api.ok(mutations.create, { input: { ...rest, places: [{ placeId }] } }, by.editor);
    return answer.result.__typename === 'Offering' ? [] : fieldsOf(answer);
  };

  test('nobody else uses, reads or changes it until it is shared; then they use it, and still do not change it', async () => {
    const place = await added({ ...house, name: 'Eigenes Haus' });
    const seen = async (caller: Caller): Promise<unknown> => (await api.ok('query($id: UUID!) { place(id: $id) { name } }', { id: place.id }, caller)).place;
    const codeOf = async (caller: Caller, expectedVersion = 1): Promise<unknown> =>
      (await api.graphql(update, { input: { id: place.id, expectedVersion, changes: { note: 'fremd' } } }, caller)).errors?.[0]?.extensions['code'];
    expect([await seen(traeger.viewer), await seen(office), await seen(verein.editor)]).toEqual([{ name: 'Eigenes Haus' }, { name: 'Eigenes Haus' }, null]);
    expect([await using(place.id, verein), await using(place.id, traeger)]).toEqual([['places.0.placeId NOT_FOUND'], []]);
    expect([await codeOf(verein.editor), await codeOf(traeger.viewer), await codeOf(office), await codeOf({})]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED']);
    await api.ok(update, { input: { id: place.id, expectedVersion: 1, changes: { sharedWith: 'NETWORK' } } }, traeger.editor);
    expect([await seen(verein.editor), await using(place.id, verein), await codeOf(verein.editor, 2)]).toEqual([{ name: 'Eigenes Haus' }, [], 'FORBIDDEN']);
    expect((await api.graphql(create, { organisationId: traeger.id, place: house }, verein.editor)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('a partner lends its room to the shared offering alone', async () => {
    const room = await added({ ...house, name: 'Saal', sharedWith: 'PARTNERS' }, verein);
    const id = await published({ isPlaceByArrangement: true, isTimeByArrangement: true });
    const change = async (expectedVersion: number): Promise<Answer['data']> =>
      api.ok(mutations.update, { input: { id, expectedVersion, changes: { places: [{ placeId: room.id }], isPlaceByArrangement: false, isTimeByArrangement: false } } }, traeger.editor);
    const choice = async (): Promise<string[]> => {
      const { workspacePlaces } = await api.ok('query($offeringId: UUID) { workspacePlaces(offeringId: $offeringId, first: 100) { items { name } } }', { offeringId: id }, traeger.editor);
      return (workspacePlaces.items as { name: string }[]).map(({ name }) => name);
    };
    expect([await using(room.id, traeger), fieldsOf(await change(2)), await choice()]).toEqual([['places.0.placeId NOT_FOUND'], ['places.0.placeId NOT_FOUND'], expect.not.arrayContaining(['Saal'])]);
    await new Cooperation(api).joined(id, traeger, verein);
    expect(await choice()).toEqual(expect.arrayContaining(['Saal', 'Eigenes Haus']));
    expect((await change(2)).result).toMatchObject({ __typename: 'Offering', places: [{ name: 'Saal' }] });
    expect((await page(id)).times).toMatchObject([{ origin: 'PLACE', where: { name: 'Saal' } }]);
    expect(await using(room.id, traeger)).toEqual(['places.0.placeId NOT_FOUND']);
  });

  test('an informal initiative has none and refers to none, and the database holds that too', async () => {
    expect((await api.ok(create, { organisationId: initiative.id, place: house }, initiative.editor)).result).toMatchObject({ __typename: 'Refused', code: 'INFORMAL_HAS_NO_PLACE' });
    const shared = await added({ ...house, name: 'Bürgerhaus', sharedWith: 'NETWORK' });
    expect(await using(shared.id, initiative)).toEqual(['places.0.placeId NOT_ALLOWED']);
    const { id } = await drafted({ places: [{ town: 'Neumünster' }] }, initiative);
    await expect(api.admin.query('UPDATE offering_place SET place_id = $1, town = NULL WHERE offering_id = $2', [shared.id, id])).rejects.toThrow(/check constraint/);
  });

  test('a place of another network does not exist here, not even for the database', async () => {
    const otherId = await api.network('lippe', '05766');
    const other = await api.coordinator(otherId, 'koordination@lippe.example');
    const beyond = await provider(api, { network: 'lippe', networkId: otherId, coordinator: other }, 'TRAEGER', 'Jenseits');
    const place = await added({ ...house, sharedWith: 'NETWORK' }, beyond);
    expect(await using(place.id, traeger)).toEqual(['places.0.placeId NOT_FOUND']);
    expect((await api.graphql(update, { input: { id: place.id, expectedVersion: 1, changes: {} } }, office)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    const { id } = await drafted({ places: [{ town: 'Neumünster' }] });
    await expect(api.admin.query('UPDATE offering_place SET place_id = $1, town = NULL WHERE offering_id = $2', [place.id, id])).rejects.toThrow(/foreign key/);
  });

  test('the office enters one and corrects it until the organisation has saved it', async () => {
    const { result } = await api.ok(create, { organisationId: verein.id, place: { ...house, name: 'Hafenhaus' } }, office);
    expect(result).toMatchObject({ __typename: 'Place', isUnconfirmed: true, organisation: { name: 'Hafen' } });
    const change = async (expectedVersion: number, caller: Caller): Promise<Answer> => api.graphql(update, { input: { id: result.id, expectedVersion, changes: { note: `Stand ${expectedVersion}` } } }, caller);
    expect((await change(1, office)).data?.['result']).toMatchObject({ isUnconfirmed: true, version: 2 });
    expect((await change(2, verein.editor)).data?.['result']).toMatchObject({ isUnconfirmed: false, version: 3 });
    expect((await change(3, office)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('a suspended organisation changes nothing on the pages of others', async () => {
    const gone = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Gesperrt');
    const place = await added({ ...house, name: 'Ruhendes Haus', sharedWith: 'NETWORK' }, gone);
    const id = await published({ places: [{ placeId: place.id }] }, verein);
    const { rows } = await api.admin.query<{ version: number }>('SELECT version FROM organisation WHERE id = $1', [gone.id]);
    await api.ok(`mutation($id: UUID!, $expectedVersion: Int!) { suspendOrganisation(id: $id, expectedVersion: $expectedVersion, reason: "Wird geprüft.") { __typename } }`, { id: gone.id, expectedVersion: rows[0]?.version }, office);
    const { result } = await api.ok(update, { input: { id: place.id, expectedVersion: 1, changes: { hours: [] } } }, gone.admin);
    expect(result).toMatchObject({ __typename: 'Refused', code: 'ORGANISATION_NOT_VERIFIED' });
    expect((await page(id)).times).toHaveLength(1);
    expect(await using(place.id, traeger)).toEqual(['places.0.placeId NOT_FOUND']);
  });
});

describe('where an admin approves what editors change', () => {
  test('a public place is changed by an admin, and text that waits keeps waiting', async () => {
    const careful = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Sorgfalt');
    const place = await added({ ...house, name: 'Sorgfaltshaus' }, careful);
    const id = await published({ places: [{ placeId: place.id }], description: 'Freigegeben.' }, careful);
    await api.admin.query('UPDATE organisation SET offerings_need_approval = true WHERE id = $1', [careful.id]);
    await api.ok(mutations.update, { input: { id, expectedVersion: 2, changes: { description: 'Wartet noch.', places: [{ town: 'Anderswo' }], times: [open('FRIDAY')] } } }, careful.editor);
    const input = { id: place.id, expectedVersion: 1, changes: { hours: [open('WEDNESDAY')] } };
    expect((await api.ok(update, { input }, careful.editor)).result).toMatchObject({ __typename: 'Refused', code: 'NEEDS_ADMIN' });
    expect((await api.ok(update, { input }, careful.admin)).result).toMatchObject({ __typename: 'Place' });
    const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { description places { name } times { weekdays origin } } }`, { id, network });
    expect(offering).toEqual({ description: 'Freigegeben.', places: [{ name: 'Sorgfaltshaus' }], times: [{ weekdays: ['WEDNESDAY'], origin: 'PLACE' }] });
    expect((await api.ok(remove, { id: place.id, expectedVersion: 2 }, careful.admin)).result).toMatchObject({ __typename: 'PlaceInUse', others: 0 });
  });
});

test('places of the workspace are paged, and a wrong place is refused with every field', async () => {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const { workspacePlaces } = await api.ok('query($after: String) { workspacePlaces(first: 2, after: $after) { items { name } nextCursor } }', { after }, traeger.viewer) as { workspacePlaces: { items: { name: string }[]; nextCursor: string | null } };
    names.push(...workspacePlaces.items.map(({ name }) => name));
    after = workspacePlaces.nextCursor;
  }
  expect(names).toEqual(['Ohne Zeiten', 'Haus Nord', 'Familienbus', 'Beratungsbus', 'Videoraum', 'Eigenes Haus', 'Bürgerhaus']);
  expect(fieldsOf(await api.ok(create, { organisationId: traeger.id, place: { kind: 'MOBILE', town: 'Ort' } }, traeger.editor))).toEqual(['street NOT_ALLOWED', 'name REQUIRED', 'stops REQUIRED']);
});

test('the trail says who changed what at which place, and no telephone number', async () => {
  const { id } = await added({ ...house, name: 'Spurenhaus', phone: '04321 777' });
  await api.ok(update, { input: { id, expectedVersion: 1, changes: { phone: '04321 888', note: 'Eingang hinten' } } }, traeger.editor);
  const { rows } = await api.admin.query<{ action: string; changes: Record<string, unknown> }>('SELECT action, changes FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [id]);
  expect(rows.map(({ action }) => action)).toEqual(['place.write', 'place.write']);
  expect(rows[0]?.changes).toMatchObject({ name: 'Spurenhaus', phone: 'given' });
  expect(rows[1]?.changes).toEqual({ phone: 'changed', note: { before: null, after: 'Eingang hinten' } });
});
