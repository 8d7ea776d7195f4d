/** Protects: the office reviews the restrictions that people see, not what somebody has written since and an admin has not approved. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
const restriction = { basis: 'FUNDER_CONDITION', reason: 'Bedingung des Bescheids.', reviewOn: '2027-09-01', alternative: 'Die offene Beratung.' };
let api: TestApi;
let office: Caller;
let traeger: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
  await api.ok(`mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename } }`,
    { input: { id: traeger.id, expectedVersion: 2, offeringsNeedApproval: true } }, traeger.admin);
});
afterAll(async () => api.stop());

async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function published(input: object): Promise<string> {
  const { id } = await run('create', { input: { ...leastOffering, ...input } }, traeger.admin);
  expect(await run('publish', { id, expectedVersion: 1 }, traeger.admin)).toMatchObject({ state: 'PUBLISHED' });
  return String(id);
}
/** What the public reads, what the office has on its list, and the reviews that it waits for. */
async function seen(id: string): Promise<object> {
  const { offering, flaggedRestrictions, obligations } = await api.ok(`query($id: UUID!, $network: String!) {
    flaggedRestrictions { items { reviewOn offering { id title openness restriction { reason } warnings { code } hasUnclearedChanges } } }
    obligations(state: OPEN) { items { kind subjectId title nominal } } offering(id: $id, network: $network) { id } }`, { id, network }, office);
  const page = (await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { openness } }`, { id, network })).offering;
  expect(offering.id).toBe(id);
  return {
    page: page?.openness ?? null,
    list: flaggedRestrictions.items.filter((one: { offering: { id: string } }) => one.offering.id === id)
      .map(({ reviewOn, offering: { title, openness, restriction: shown, warnings, hasUnclearedChanges } }: { reviewOn: string; offering: Answer['data'] }) => (
        { reviewOn, title, openness, reason: shown?.reason, warnings: warnings.map(({ code }: { code: string }) => code), hasUnclearedChanges })),
    reviews: obligations.items.filter((one: { kind: string; subjectId: string }) => one.kind === 'RESTRICTION_REVIEW' && one.subjectId === id)
      .map(({ title, nominal }: { title: string; nominal: string }) => [title, nominal]),
  };
}
const listed = { reviewOn: '2027-09-01', title: 'Rechtsinformation', openness: 'STATUS_BASED', reason: restriction.reason, warnings: ['STATUS_BASED_RESTRICTION'] };

describe('a public restriction to a status', () => {
  let id: string;

  test('stays on the list and is reviewed while its opening waits for an admin', async () => {
    id = await published({ title: 'Rechtsinformation', openness: 'STATUS_BASED', restriction });
    const before = { page: 'STATUS_BASED', list: [{ ...listed, hasUnclearedChanges: false }], reviews: [['Rechtsinformation', '2027-09-01']] };
    expect(await seen(id)).toEqual(before);
    expect(await run('update', { input: { id, expectedVersion: 2, changes: { openness: 'OPEN', title: 'Noch ungelesen' } } }, traeger.editor)).toMatchObject({ hasUnclearedChanges: true });
    expect(await seen(id)).toEqual({ ...before, list: [{ ...listed, hasUnclearedChanges: true }] });
  });

  test('a new day that waits moves nothing, and neither does a return', async () => {
    await run('update', { input: { id, expectedVersion: 3, changes: { openness: 'STATUS_BASED', restriction: { ...restriction, reviewOn: '2028-02-01' } } } }, traeger.editor);
    await run('return', { id, expectedVersion: 4, reason: 'Bitte lassen.' }, traeger.admin);
    expect(await seen(id)).toMatchObject({ list: [{ reviewOn: '2027-09-01' }], reviews: [['Rechtsinformation', '2027-09-01']] });
  });

  test('leaves both with the approval of its opening', async () => {
    await run('update', { input: { id, expectedVersion: 5, changes: { openness: 'OPEN' } } }, traeger.editor);
    await run('clear', { id, expectedVersion: 6 }, traeger.admin);
    expect(await seen(id)).toEqual({ page: 'OPEN', list: [], reviews: [] });
  });
});

test('what is to become restricted is nobody\'s before it is approved, and then it is', async () => {
  const id = await published({ title: 'Für alle' });
  await run('update', { input: { id, expectedVersion: 2, changes: { title: 'Rechtsinformation', openness: 'STATUS_BASED', restriction } } }, traeger.editor);
  expect(await seen(id)).toEqual({ page: 'OPEN', list: [], reviews: [] });
  await run('clear', { id, expectedVersion: 3 }, traeger.admin);
  expect(await seen(id)).toEqual({ page: 'STATUS_BASED', list: [{ ...listed, hasUnclearedChanges: false }], reviews: [['Rechtsinformation', '2027-09-01']] });
  await api.ok(mutations.close, { input: { id, expectedVersion: 4, reason: 'OTHER', note: 'Es ist vorbei.' } }, traeger.admin);
  expect(await seen(id)).toEqual({ page: null, list: [], reviews: [] });
});

test('the list goes on from page to page in the order of the days', async () => {
  for (const reviewOn of ['2027-10-02', '2027-05-03', '2027-10-02']) {
    await published({ title: `Am ${reviewOn}`, openness: 'STATUS_BASED', restriction: { ...restriction, reviewOn } });
  }
  const days: string[] = [];
  let after: string | null = null;
  do {
    const { flaggedRestrictions: page }: Answer['data'] = await api.ok(`query($after: String) { flaggedRestrictions(first: 1, after: $after) { nextCursor items { reviewOn } } }`, { after }, office);
    days.push(...page.items.map((one: { reviewOn: string }) => one.reviewOn));
    after = page.nextCursor;
  } while (after !== null);
  expect(days).toEqual(['2027-05-03', '2027-10-02', '2027-10-02']);
});
