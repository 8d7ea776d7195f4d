/** Protects: what is free is told daily with its date, public at once, without touching what was cleared, and never counted on for too long. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let traeger: Provider;
let stranger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  stranger = await provider(api, place, 'TRAEGER', 'Hafen');
});
afterAll(async () => {
  await api.stop();
});

const capacities = `capacities { unit label available maximum reportedAt mayBeOutdated }`;
const report = `mutation($input: ReportCapacityInput!) { result: reportCapacity(input: $input) {
  __typename ... on Offering { id version ${capacities} } ... on InvalidInput { fields { path code } } ... on Refused { code } } }`;

async function published(title: string): Promise<{ id: string; version: number }> {
  const draft = (await api.ok(mutations.create, { input: { ...leastOffering, title } }, traeger.editor)).result;
  return (await api.ok(mutations.publish, { id: draft.id, expectedVersion: draft.version }, traeger.editor)).result;
}
const told = (offeringId: string, figures: object[], caller: Caller = traeger.editor): Promise<Answer> => api.graphql(report, { input: { offeringId, capacities: figures } }, caller);
const shown = async (id: string): Promise<Answer['data']> => (await api.ok(`query($id: UUID!) { offering(id: $id, network: "${network}") { version title ${capacities} } }`, { id })).offering;
const revisions = async (id: string): Promise<number> => Number((await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM offering_revision WHERE offering_id = $1', [id])).rows[0]?.n);

test('an editor tells figures without a new version or revision; everybody sees them with their date', async () => {
  const { id, version } = await published('Kurs mit Plätzen');
  expect((await shown(id)).capacities).toEqual([]);
  const places = { unit: 'PLACES', label: 'Kurs am Abend', available: 3, maximum: 12 };
  const { data } = await told(id, [places, { unit: 'HOURS', available: 0 }]);
  const expected = [{ ...places, reportedAt: '2027-03-01T09:00:00.000Z', mayBeOutdated: false },
    { unit: 'HOURS', label: null, available: 0, maximum: null, reportedAt: '2027-03-01T09:00:00.000Z', mayBeOutdated: false }];
  expect(data.result).toEqual({ __typename: 'Offering', id, version, capacities: expected });
  expect(await shown(id)).toEqual({ version, title: 'Kurs mit Plätzen', capacities: expected });
  const { searchOfferings } = await api.ok(`{ searchOfferings(network: "${network}") { items { id ${capacities} } } }`);
  expect(searchOfferings.items).toEqual([{ id, capacities: expected }]);
  expect(await revisions(id)).toBe(1);
  const { rows } = await api.admin.query<{ changes: object }>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND action = 'offering.reportCapacity'`, [id]);
  expect(rows.map((row) => row.changes)).toEqual([{ capacities: { before: [], after: [places, { unit: 'HOURS', label: null, available: 0, maximum: null }] } }]);
  // Whoever has the page open can still save.
  const { result } = await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: { description: 'Neu.' } } }, traeger.editor);
  expect(result.__typename).toBe('Offering');
  expect((await shown(id)).capacities).toEqual(expected);
  await told(id, []);
  expect((await shown(id)).capacities).toEqual([]);
});

test('what waits for approval stays hidden while its figures are public', async () => {
  const { id, version } = await published('Stand eins');
  const { version: organisationVersion } = (await api.admin.query<{ version: number }>('UPDATE organisation SET offerings_need_approval = true WHERE id = $1 RETURNING version', [traeger.id])).rows[0] ?? { version: 0 };
  expect(organisationVersion).toBeGreaterThan(0);
  await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: { title: 'Stand zwei' } } }, traeger.editor);
  await told(id, [{ unit: 'BEDS', available: 1 }]);
  expect(await shown(id)).toMatchObject({ title: 'Stand eins', capacities: [{ unit: 'BEDS', available: 1 }] });
  await api.admin.query('UPDATE organisation SET offerings_need_approval = false WHERE id = $1', [traeger.id]);
});

test('only whoever may change the offering tells, in sound figures, and not of what has ended', async () => {
  const { id, version } = await published('Nicht für Fremde');
  const figures = [{ unit: 'PLACES', available: 1 }];
  expect((await told(id, figures, traeger.viewer)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await told(id, figures, stranger.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await told(id, figures, office)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await told(id, figures, {})).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await told(id, [{ unit: 'PLACES', available: 5, maximum: 4 }])).data.result.fields).toEqual([{ path: 'capacities.0.available', code: 'OUT_OF_RANGE' }]);
  await api.ok(mutations.close, { input: { id, expectedVersion: version, reason: 'NO_DEMAND' } }, traeger.admin);
  expect((await told(id, figures)).data.result).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
});

test('a person tells figures of their own service, and no words that nobody has read', async () => {
  const person = await api.signIn('nachbarin@privat.example');
  const { result: own } = await api.ok(mutations.createPersonal, { network, input: leastOffering }, person);
  const caller = { token: person.token, actAs: office.actAs ?? '' };
  expect((await told(own.id, [{ unit: 'HOURS', available: 2, label: 'Ringstraße 5' }], caller)).data.result.fields).toEqual([{ path: 'capacities.0.label', code: 'NOT_ALLOWED' }]);
  expect((await told(own.id, [{ unit: 'HOURS', available: 2 }], caller)).data.result).toMatchObject({ capacities: [{ unit: 'HOURS', available: 2 }] });
});

test('a figure that is too old says so by itself', async () => {
  const { id } = await published('Alte Zahlen');
  await told(id, [{ unit: 'BEDS', available: 2 }, { unit: 'PLACES', available: 2 }]);
  const outdated = async (): Promise<boolean[]> => (await shown(id)).capacities.map((one: { mayBeOutdated: boolean }) => one.mayBeOutdated);
  expect(await outdated()).toEqual([false, false]);
  api.clock.advance({ minutes: 3 * 24 * 60 });
  expect(await outdated()).toEqual([true, false]);
  api.clock.advance({ minutes: 12 * 24 * 60 });
  expect(await outdated()).toEqual([true, true]);
});
