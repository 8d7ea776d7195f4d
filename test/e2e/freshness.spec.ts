/** Protects: everybody sees when an offering was last looked at, and only those who answer for it can say that it is still right. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const api = await TestApi.start('2027-03-01T09:00:00Z');
const networkId = await api.network('lippe', '05766');
const coordinator = await api.coordinator(networkId);
const office: Caller = { token: coordinator.token, actAs: networkId };
const traeger: Provider = await provider(api, { network: 'lippe', networkId, coordinator }, 'TRAEGER', 'Bruecke');
const other: Provider = await provider(api, { network: 'lippe', networkId, coordinator }, 'TRAEGER', 'Hafen');
afterAll(() => api.stop());

const assure = `mutation($id: UUID!, $expectedVersion: Int!) { result: assureOffering(id: $id, expectedVersion: $expectedVersion) {
  __typename ... on Offering { id version state assuredOn assuranceDueOn isAssuranceDue hasUnclearedChanges isUnconfirmed } ... on Problem { code } } }`;
const days = `query($id: UUID!) { offering(id: $id, network: "lippe") { assuredOn assuranceDueOn isAssuranceDue version } }`;
const list = `query($due: Boolean) { workspaceOfferings(isAssuranceDue: $due, first: 100) { items { id } } }`;

interface Seen { id: string; version: number }
async function published(title: string, by: Caller = traeger.editor): Promise<Seen> {
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title } }, by);
  return (await api.ok(mutations.publish, { id: result.id, expectedVersion: result.version }, by)).result as Seen;
}
/** Moves the clock, and lets everybody stay signed in. */
async function at(instant: string): Promise<void> {
  api.clock.moveTo(instant);
  await api.admin.query(
    `UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '10 days', second_factor_at = CASE WHEN second_factor_at IS NOT NULL THEN $1::timestamptz END`, [instant]);
}
const seen = ({ id, version }: Seen): { id: string; expectedVersion: number } => ({ id, expectedVersion: version });
const daysOf = async (id: string, caller: Caller = traeger.viewer): Promise<Answer['data']> => (await api.ok(days, { id }, caller)).offering;
const dueIn = async (caller: Caller): Promise<string[]> => (await api.ok(list, { due: true }, caller)).workspaceOfferings.items.map((one: Seen) => one.id);
const codeOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions['code'] ?? answer.data.result.code;

describe('the day of the last look', () => {
  test('is the day of publishing; everybody reads it, and the next one only insiders', async () => {
    await at('2027-03-01T22:59:00Z');
    const { id } = await published('Vor Mitternacht');
    expect(await daysOf(id)).toMatchObject({ assuredOn: '2027-03-01', assuranceDueOn: '2028-03-01', isAssuranceDue: false });
    expect(await daysOf(id, {})).toMatchObject({ assuredOn: '2027-03-01', assuranceDueOn: null, isAssuranceDue: null });
    const { searchOfferings } = await api.ok(`{ searchOfferings(network: "lippe", filter: { words: "Mitternacht" }) { items { id assuredOn } } }`);
    expect(searchOfferings.items).toEqual([{ id, assuredOn: '2027-03-01' }]);
  });

  test('stays when something is corrected, and moves when the editor says that the rest was looked at too', async () => {
    const { id, version } = await published('Berichtigt');
    await at('2027-05-01T08:00:00Z');
    const { result: corrected } = await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: { contact: { phone: '04321 99' } } } }, traeger.editor);
    expect(await daysOf(id)).toMatchObject({ assuredOn: '2027-03-01', assuranceDueOn: '2028-03-01' });
    await api.ok(mutations.update, { input: { id, expectedVersion: corrected.version, changes: {}, isAssured: true } }, traeger.editor);
    expect(await daysOf(id)).toMatchObject({ assuredOn: '2027-05-01', assuranceDueOn: '2028-05-01' });
  });

  test('moves with "alles stimmt noch", also of a draft that is not public: no', async () => {
    const one = await published('Stimmt noch');
    await at('2027-06-01T08:00:00Z');
    const { result } = await api.ok(assure, seen(one), traeger.editor);
    expect(result).toMatchObject({ __typename: 'Offering', version: one.version + 1, assuredOn: '2027-06-01', assuranceDueOn: '2028-06-01' });
    expect(await daysOf(one.id, {})).toMatchObject({ assuredOn: '2027-06-01' });
    expect(codeOf(await api.graphql(assure, seen(one), traeger.editor))).toBe('STALE_VERSION');
    const { result: draft } = await api.ok(mutations.create, { input: leastOffering }, traeger.editor);
    expect(codeOf(await api.graphql(assure, seen(draft), traeger.editor))).toBe('WRONG_STATE');
  });
});

describe('who may say so', () => {
  test('neither a viewer, another organisation, the office, nor anybody without an account', async () => {
    const one = await published('Fremd');
    const answers = await Promise.all([traeger.viewer, other.admin, office, {}].map((caller) => api.graphql(assure, seen(one), caller)));
    expect(answers.map(codeOf)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED']);
    expect(await daysOf(one.id)).toMatchObject({ version: one.version });
  });

  test('the office for what it entered, until the organisation has confirmed it; an editor who says so confirms it', async () => {
    const { result: entered } = await api.ok(mutations.record, { input: { organisationId: traeger.id, contactEmail: 'post@bruecke.example', offering: { ...leastOffering, title: 'Erfasst' } } }, office);
    expect(await daysOf(entered.id, office)).toMatchObject({ assuredOn: '2027-06-01', assuranceDueOn: '2028-06-01' });
    const { result: byOffice } = await api.ok(assure, seen(entered), office);
    expect(byOffice).toMatchObject({ __typename: 'Offering', isUnconfirmed: true });
    const { result: byEditor } = await api.ok(assure, seen(byOffice), traeger.editor);
    expect(byEditor).toMatchObject({ isUnconfirmed: false });
    expect(codeOf(await api.graphql(assure, seen(byEditor), office))).toBe('FORBIDDEN');
  });

  test('a person for their own service, which stays cleared: its day is the one on which they handed it in', async () => {
    const neighbour = await api.signIn('nachbarin@privat.example');
    const { result: draft } = await api.ok(mutations.createPersonal, { network: 'lippe', input: { ...leastOffering, title: 'Einkaufen' } }, neighbour);
    const asNeighbour = { token: neighbour.token, actAs: networkId };
    const { result: waiting } = await api.ok(mutations.publish, seen(draft), asNeighbour);
    await at('2027-06-08T08:00:00Z');
    const { result: cleared } = await api.ok(mutations.clear, seen(waiting), office);
    expect(await daysOf(draft.id, asNeighbour)).toMatchObject({ assuredOn: '2027-06-01', assuranceDueOn: '2028-06-01' });
    const { result } = await api.ok(assure, seen(cleared), asNeighbour);
    expect(result).toMatchObject({ assuredOn: '2027-06-08', hasUnclearedChanges: false });
    expect(await daysOf(draft.id, {})).toMatchObject({ assuredOn: '2027-06-08' });
  });
});

describe('every 6 or every 12 months', () => {
  const set = `mutation($input: SetFreshnessInput!) { result: setFreshness(input: $input) { __typename ... on Freshness { months version } ... on InvalidInput { code fields { path code } } ... on StaleVersion { code } } }`;

  test('the office sets it, once, for what is published from now on; nobody else', async () => {
    expect((await api.ok('{ freshness { months version } }', {}, traeger.viewer)).freshness).toEqual({ months: 12, version: 0 });
    expect(codeOf(await api.graphql(set, { input: { expectedVersion: 0, months: 6 } }, traeger.admin))).toBe('FORBIDDEN');
    expect((await api.ok(set, { input: { expectedVersion: 0, months: 7 } }, office)).result).toMatchObject({ fields: [{ path: 'months', code: 'OUT_OF_RANGE' }] });
    expect((await api.ok(set, { input: { expectedVersion: 0, months: 6 } }, office)).result).toMatchObject({ months: 6, version: 1 });
    expect(codeOf(await api.graphql(set, { input: { expectedVersion: 0, months: 12 } }, office))).toBe('STALE_VERSION');
    const { id } = await published('Halbjährlich');
    expect(await daysOf(id)).toMatchObject({ assuredOn: '2027-06-08', assuranceDueOn: '2027-12-08' });
  });

  test('from the day on it stands in the lists of its organisation and of the office, and nowhere else', async () => {
    const { id } = await published('Bald fällig');
    await at('2027-12-07T22:59:00Z');
    expect(await dueIn(traeger.viewer)).not.toContain(id);
    await at('2027-12-07T23:00:00Z');
    expect(await dueIn(traeger.viewer)).toContain(id);
    expect(await dueIn(office)).toContain(id);
    expect(await dueIn(other.viewer)).toEqual([]);
    expect(await daysOf(id)).toMatchObject({ isAssuranceDue: true });
  });
});
