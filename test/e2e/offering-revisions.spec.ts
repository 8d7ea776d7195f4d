/** Protects: whoever works on an offering sees who changed what and when, and can have an earlier state back; nobody else can. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let office: Caller;
let traeger: Provider;
let partner: Provider;
let foreign: Provider;
let coordinator: Person;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  partner = await provider(api, place, 'TRAEGER', 'Hafen');
  const otherId = await api.network('lippe', '05766');
  foreign = await provider(api, { network: 'lippe', networkId: otherId, coordinator: await api.coordinator(otherId, 'koordination@lippe.example') }, 'TRAEGER', 'Fremde');
  await api.ok(`mutation { updateAccount(input: { displayName: "Edda Editor" }) { __typename } }`, {}, traeger.editor);
});
afterAll(async () => {
  await api.stop();
});

const content = `content { title description languages website openness cost { kind text } contact { name email phone } places { name town street }
  times { weekdays from to validTo } restriction { basis reason reviewOn alternative } }`;
const revision = `revision writtenAt isCurrent isContactErased author { organisation { name } isOffice person } changedFields { name label } ${content}`;
const fields = `__typename ... on Offering { id state version title description website contact { name phone } times { from to } coreRevision hasUnclearedChanges restriction { reviewOn } }
  ... on InvalidInput { fields { path code } } ... on StaleVersion { actualVersion differingFields } ... on NotReadyToPublish { fields { path } } ... on Refused { code }`;

async function revisions(id: string, caller: Caller, page: object = {}): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!, $first: Int, $after: String) { offeringRevisions(id: $id, first: $first, after: $after) { items { ${revision} } nextCursor } }`,
    { id, ...page }, { ...caller, language: 'de' })).offeringRevisions;
}
async function compared(id: string, [from, to]: [number, number], caller: Caller): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!, $from: Int!, $to: Int!) { result: compareOfferingRevisions(id: $id, from: $from, to: $to) {
    from { revision } to { revision ${content} } differences { field { name label } before { label text } after { label text } } } }`, { id, from, to }, { ...caller, language: 'de' })).result;
}
const restoring = `mutation($id: UUID!, $expectedVersion: Int!, $revision: Int!) {
  result: restoreOfferingRevision(id: $id, expectedVersion: $expectedVersion, revision: $revision) { ${fields} } }`;
async function restored(variables: { id: string; expectedVersion: number; revision: number }, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(restoring, variables, caller)).result;
}
async function refusal(variables: { id: string; expectedVersion: number; revision: number }, caller: Caller): Promise<unknown> {
  return (await api.graphql(restoring, variables, caller)).errors?.[0]?.extensions['code'];
}
async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function changed(seen: { id: string; expectedVersion: number }, changes: object, caller: Caller): Promise<void> {
  expect(await run('update', { input: { ...seen, changes } }, caller)).toMatchObject({ version: seen.expectedVersion + 1 });
}
const numbers = (page: Answer['data']): number[] => page.items.map((one: { revision: number }) => one.revision);

describe('an offering that was drafted, published and changed', () => {
  let id: string;

  test('has a revision for every change of what it says, with who, when and which fields', async () => {
    ({ id } = await run('create', { input: leastOffering }, traeger.editor));
    api.clock.advance({ hours: 1 });
    await changed({ id, expectedVersion: 1 }, { website: 'https://bruecke.example', times: [{ weekdays: ['TUESDAY'], from: '16:00', to: '18:00' }] }, traeger.admin);
    await run('publish', { id, expectedVersion: 2 }, traeger.editor);
    await changed({ id, expectedVersion: 3 }, { title: 'Sprachcafé am Hafen', contact: { name: 'Frau Lang', phone: '04321 99' } }, traeger.editor);
    // Saved without a change, and looked at: nothing new is said.
    expect(await run('update', { input: { id, expectedVersion: 4, changes: { title: 'Sprachcafé am Hafen' } } }, traeger.editor)).toMatchObject({ version: 4 });
    await api.ok(`mutation($id: UUID!) { assureOffering(id: $id, expectedVersion: 4) { __typename } }`, { id }, traeger.editor);

    const page = await revisions(id, traeger.editor);
    expect(numbers(page)).toEqual([4, 2, 1]);
    expect(page.items[0]).toMatchObject({
      isCurrent: true, isContactErased: false, author: { organisation: { name: 'Bruecke' }, isOffice: false, person: 'Edda Editor' },
      changedFields: [{ name: 'title', label: 'Titel' }, { name: 'contact', label: 'Kontakt' }], content: { title: 'Sprachcafé am Hafen', contact: { name: 'Frau Lang' } },
    });
    expect(page.items[1]).toMatchObject({ isCurrent: false, author: { person: 'admin@bruecke.example' }, changedFields: [{ name: 'times' }, { name: 'website' }],
      content: { title: leastOffering.title, times: [{ weekdays: ['TUESDAY'], from: '16:00' }] } });
    expect(page.items[2].changedFields.map((one: { name: string }) => one.name))
      .toEqual(['title', 'description', 'lifeAreas', 'isPlaceByArrangement', 'isTimeByArrangement', 'contact']);
    expect(Date.parse(page.items[1].writtenAt) - Date.parse(page.items[2].writtenAt)).toBe(3_600_000);
  });

  test('is read page by page', async () => {
    const first = await revisions(id, traeger.viewer, { first: 2 });
    expect(numbers(first)).toEqual([4, 2]);
    expect(await revisions(id, traeger.viewer, { first: 2, after: first.nextCursor })).toMatchObject({ items: [{ revision: 1 }], nextCursor: null });
  });

  test('shows two states beside each other, in words', async () => {
    const answer = await compared(id, [1, 4], traeger.viewer);
    expect(answer).toMatchObject({ from: { revision: 1 }, to: { revision: 4, content: { title: 'Sprachcafé am Hafen' } } });
    expect(answer.differences).toEqual([
      { field: { name: 'title', label: 'Titel' }, before: [{ label: 'Titel', text: 'Sprachcafé am Markt' }], after: [{ label: 'Titel', text: 'Sprachcafé am Hafen' }] },
      { field: { name: 'times', label: 'Zeiten' }, before: [], after: [{ label: 'Zeit', text: 'Dienstag 16:00–18:00 Uhr' }] },
      { field: { name: 'contact', label: 'Kontakt' }, before: [{ label: 'Telefon (öffentlich)', text: '04321 1234' }],
        after: [{ label: 'Ansprechperson (öffentlich)', text: 'Frau Lang' }, { label: 'Telefon (öffentlich)', text: '04321 99' }] },
      { field: { name: 'website', label: 'Website' }, before: [], after: [{ label: 'Website', text: 'https://bruecke.example' }] },
    ]);
    expect(await compared(id, [4, 4], traeger.viewer)).toMatchObject({ differences: [] });
    expect(await compared(id, [1, 3], traeger.viewer)).toBeNull();
  });

  test('shows the office what was given away, without the names of people, and its draft to nobody else', async () => {
    const page = await revisions(id, office);
    expect(numbers(page)).toEqual([4, 2]);
    expect(page.items[0].author).toEqual({ organisation: { name: 'Bruecke' }, isOffice: false, person: null });
    expect(await compared(id, [1, 4], office)).toBeNull();
    expect(await compared(id, [2, 4], office)).toMatchObject({ from: { revision: 2 } });
  });

  test('is closed to everybody else, and to another network', async () => {
    const stranger = await api.signIn('fremd@privat.example');
    for (const caller of [partner.admin, foreign.admin, { token: stranger.token, actAs: office.actAs ?? '' }]) {
      expect(await revisions(id, caller)).toBeNull();
      expect(await compared(id, [2, 4], caller)).toBeNull();
    }
    const anonymous = await api.graphql(`query($id: UUID!) { offeringRevisions(id: $id) { nextCursor } }`, { id });
    expect(anonymous.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    for (const caller of [foreign.admin, partner.admin]) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await refusal({ id, expectedVersion: 5, revision: 2 }, caller));
    expect(await refusal({ id, expectedVersion: 5, revision: 2 }, traeger.viewer)).toBe('FORBIDDEN');
    expect(await refusal({ id, expectedVersion: 5, revision: 2 }, office)).toBe('FORBIDDEN');
  });

  test('says again what it said, as one more change that the public sees', async () => {
    expect(await restored({ id, expectedVersion: 4, revision: 1 }, traeger.editor)).toEqual({ __typename: 'StaleVersion', actualVersion: 5, differingFields: ['title', 'times', 'contact', 'website'] });
    expect(await refusal({ id, expectedVersion: 5, revision: 3 }, traeger.editor)).toBe('NOT_FOUND');
    expect(await restored({ id, expectedVersion: 5, revision: 4 }, traeger.editor)).toEqual({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
    expect(await restored({ id, expectedVersion: 5, revision: 1 }, traeger.editor))
      .toMatchObject({ state: 'PUBLISHED', version: 6, title: leastOffering.title, website: null, times: [], contact: { name: null, phone: '04321 1234' }, coreRevision: 3 });
    const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { title website contact { name phone } } }`, { id, network });
    expect(offering).toEqual({ title: leastOffering.title, website: null, contact: { name: null, phone: '04321 1234' } });
    expect(numbers(await revisions(id, traeger.editor))).toEqual([6, 4, 2, 1]);
    const { rows } = await api.admin.query(`SELECT changes FROM audit_entry WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`, [id]);
    expect(rows[0].changes).toMatchObject({ restoredRevision: 1, contact: 'changed' });
  });

  test('a colleague of a partner sees and restores it, but not what the partners agreed to', async () => {
    const { invitePartner: invited } = await api.ok(`mutation($input: InvitePartnerInput!) { invitePartner(input: $input) { ... on Partnership { id version coreRevision } } }`,
      { input: { offeringId: id, organisationId: partner.id, canEdit: true } }, traeger.admin);
    await api.ok(`mutation($input: AcceptPartnershipInput!) { acceptPartnership(input: $input) { ... on Partnership { status } } }`,
      { input: { id: invited.id, expectedVersion: invited.version, acceptedRevision: invited.coreRevision } }, partner.admin);
    const page = await revisions(id, partner.editor);
    expect(numbers(page)).toEqual([6, 4, 2, 1]);
    expect(page.items[1].author).toMatchObject({ organisation: { name: 'Bruecke' }, person: null });
    const { version } = (await api.ok(`query($id: UUID!) { offering(id: $id) { version } }`, { id }, traeger.editor)).offering;
    expect(await restored({ id, expectedVersion: version, revision: 4 }, partner.editor)).toEqual({ __typename: 'Refused', code: 'CORE_CHANGE_NEEDS_LEAD' });
    expect(await restored({ id, expectedVersion: version, revision: 2 }, partner.editor)).toMatchObject({ version: version + 1, website: 'https://bruecke.example' });
    expect((await revisions(id, traeger.editor)).items[0].author).toEqual({ organisation: { name: 'Hafen' }, isOffice: false, person: null });
  });

  test('an ended one is history, and stays as it is', async () => {
    const { version } = (await api.ok(`query($id: UUID!) { offering(id: $id) { version } }`, { id }, traeger.editor)).offering;
    await run('close', { input: { id, expectedVersion: version, reason: 'NO_DEMAND' } }, traeger.admin);
    expect(await restored({ id, expectedVersion: version + 1, revision: 1 }, traeger.admin)).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
    const page = await revisions(id, traeger.admin);
    expect(page.items.every((one: { isCurrent: boolean }) => !one.isCurrent)).toBe(true);
  });
});

describe('informal services', () => {
  test('a restored state waits for clearing, and the office reads nothing from before it was handed in', async () => {
    const person = await api.signIn('nachbarin@privat.example');
    const own = { token: person.token, actAs: office.actAs ?? '' };
    const { id } = await run('createPersonal', { network, input: { ...leastOffering, title: 'Nachhilfe' } }, own);
    await changed({ id, expectedVersion: 1 }, { description: 'Mathe bis Klasse 10.' }, own);
    expect(await revisions(id, office)).toBeNull();
    await run('publish', { id, expectedVersion: 2 }, own);
    expect(numbers(await revisions(id, office))).toEqual([2]);
    await run('clear', { id, expectedVersion: 3 }, office);
    expect(await restored({ id, expectedVersion: 4, revision: 1 }, own)).toMatchObject({ state: 'PUBLISHED', hasUnclearedChanges: true, description: leastOffering.description });
    const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { description } }`, { id, network });
    expect(offering.description).toBe('Mathe bis Klasse 10.');
    const page = await revisions(id, office);
    expect(numbers(page)).toEqual([5, 2]);
    expect(page.items[0].author).toEqual({ organisation: null, isOffice: false, person: null });
  });
});

describe('what is public stays complete and justified', () => {
  test('a state that could not be public is refused, and one whose review day is over is named', async () => {
    const restriction = { basis: 'PROTECTION', reason: 'Ein geschützter Raum.', reviewOn: '2027-03-04', alternative: 'Das offene Café.' };
    const { id } = await run('create', { input: { ...leastOffering, title: 'Frauenabend', description: '' } }, traeger.editor);
    await changed({ id, expectedVersion: 1 }, { description: 'Für Frauen.', openness: 'PROTECTIVE', restriction }, traeger.editor);
    await run('publish', { id, expectedVersion: 2 }, traeger.editor);
    await changed({ id, expectedVersion: 3 }, { openness: 'OPEN' }, traeger.editor);
    expect(await restored({ id, expectedVersion: 4, revision: 1 }, traeger.editor)).toEqual({ __typename: 'NotReadyToPublish', fields: [{ path: 'description' }] });
    api.clock.advance({ days: 3 });
    expect(await restored({ id, expectedVersion: 4, revision: 2 }, traeger.editor))
      .toEqual({ __typename: 'InvalidInput', fields: [{ path: 'restriction.reviewOn', code: 'OUT_OF_RANGE' }] });
  });
});

test('nobody rewrites what was said: the login of the application cannot', async () => {
  const runtime = new pg.Client({ connectionString: api.database.urls.runtime });
  await runtime.connect();
  try {
    await runtime.query(`SELECT set_config('app.network', $1, false)`, [office.actAs]);
    expect((await runtime.query('SELECT FROM offering_revision')).rowCount).toBeGreaterThan(5);
    await expect(runtime.query(`UPDATE offering_revision SET words = '{}'`)).rejects.toThrow('permission denied');
    await expect(runtime.query(`UPDATE offering_revision SET account_id = NULL`)).rejects.toThrow('permission denied');
    await expect(runtime.query('DELETE FROM offering_revision')).rejects.toThrow('permission denied');
    await runtime.query(`SELECT set_config('app.network', $1, false)`, [foreign.id]);
    expect((await runtime.query('SELECT FROM offering_revision')).rowCount).toBe(0);
  } finally {
    await runtime.end();
  }
});
