/** Protects: where an organisation wants it, nothing that its editors write is public before one of its admins has said yes. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { MailRelay } from '#platform/mail';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { workerBeside } from '../support/worker-beside.js';

const network = 'neumuenster';
let api: TestApi;
let worker: INestApplicationContext;
let office: Caller;
let strict: Provider;
let free: Provider;
let foreign: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  worker = await workerBeside(api);
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  strict = await provider(api, place, 'TRAEGER', 'Bruecke');
  free = await provider(api, place, 'TRAEGER', 'Hafen');
  const otherId = await api.network('lippe', '05766');
  foreign = await provider(api, { network: 'lippe', networkId: otherId, coordinator: await api.coordinator(otherId, 'koordination@lippe.example') }, 'TRAEGER', 'Fremde');
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function refusalOf(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<unknown> {
  return (await api.graphql(mutations[name], variables, caller)).errors?.[0]?.extensions['code'];
}
const setting = `mutation($input: UpdateOrganisationInput!) { result: updateOrganisation(input: $input) {
  __typename ... on Organisation { version offeringsNeedApproval } ... on InvalidInput { fields { path code } } } }`;
async function want(who: Provider, offeringsNeedApproval: boolean): Promise<Answer['data']> {
  const { organisation } = await api.ok(`query($id: UUID!) { organisation(id: $id) { version } }`, { id: who.id }, who.admin);
  return (await api.ok(setting, { input: { id: who.id, expectedVersion: organisation.version, offeringsNeedApproval } }, who.admin)).result;
}
async function waiting(caller: Caller): Promise<string[]> {
  const { offeringsToApprove } = await api.ok(`{ offeringsToApprove { items { title } } }`, {}, caller);
  return offeringsToApprove.items.map((one: { title: string }) => one.title);
}
async function publicTitle(id: string): Promise<string | null> {
  const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { title } }`, { id, network });
  return offering?.title ?? null;
}
async function mailed(email: string): Promise<string[]> {
  await worker.get(MailRelay).drain();
  return (await api.mailsTo(email)).map((mail) => mail.subject).filter((subject) => /überarbeiten|[Ff]reige/.test(subject));
}
async function created(title: string, caller: Caller): Promise<{ id: string; expectedVersion: number }> {
  return { id: String((await run('create', { input: { ...leastOffering, title } }, caller)).id), expectedVersion: 1 };
}

describe('the setting', () => {
  test('is the admins\' own: not the editors\', not the office\'s, and off at first', async () => {
    const input = { id: strict.id, expectedVersion: 2, offeringsNeedApproval: true };
    for (const caller of [strict.editor, free.admin, foreign.admin]) {
      const { data, errors } = await api.graphql(setting, { input }, caller);
      expect({ data, code: errors?.[0]?.extensions['code'] }).toEqual({ data: null, code: 'FORBIDDEN' });
    }
    expect((await api.graphql(setting, { input }, office)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { organisation } = await api.ok(`query($id: UUID!) { organisation(id: $id) { offeringsNeedApproval } }`, { id: strict.id }, strict.viewer);
    expect(organisation).toEqual({ offeringsNeedApproval: false });
    expect(await want(strict, true)).toMatchObject({ __typename: 'Organisation', offeringsNeedApproval: true });
    expect((await api.ok(`query($id: UUID!) { organisation(id: $id) { offeringsNeedApproval } }`, { id: strict.id }, free.admin)).organisation).toEqual({ offeringsNeedApproval: null });
  });

  test('is of no use to an initiative, which others clear anyway', async () => {
    const person = await api.signIn('initiative@privat.example');
    const { registerOrganisation: made } = await api.ok(`mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
      { input: { network, kind: 'INITIATIVE', name: 'Nachbarn' } }, person);
    const { result } = await api.ok(setting, { input: { id: made.id, expectedVersion: 1, offeringsNeedApproval: true } }, { token: person.token, actAs: made.id });
    expect(result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'offeringsNeedApproval', code: 'NOT_ALLOWED' }] });
  });

  test('holds for one organisation: others go on as before', async () => {
    expect(await run('publish', await created('Offen', free.editor), free.editor)).toMatchObject({ state: 'PUBLISHED', hasUnclearedChanges: false });
  });
});

describe('an offering of an editor', () => {
  let id: string;

  test('waits for an admin, hidden from the public and the office, and is returned with a reason', async () => {
    const seen = await created('Werkstatt', strict.editor);
    ({ id } = seen);
    expect(await run('publish', seen, strict.editor)).toMatchObject({ state: 'AWAITING_CLEARANCE', version: 2 });
    expect(await waiting(strict.admin)).toEqual(['Werkstatt']);
    expect(await publicTitle(id)).toBeNull();
    const { offeringsToClear, workspaceOfferings, offering } = await api.ok(
      `query($id: UUID!) { offeringsToClear { items { id } } workspaceOfferings { items { id title } } offering(id: $id) { id } offeringRevisions(id: $id) { nextCursor } }`, { id }, office);
    expect([offeringsToClear.items, workspaceOfferings.items.map((one: { title: string }) => one.title), offering]).toEqual([[], ['Offen'], null]);
    expect(await mailed('admin@bruecke.example')).toEqual(['Bitte freigeben: „Werkstatt“']);

    for (const caller of [strict.editor, strict.viewer]) expect(await refusalOf('clear', { id, expectedVersion: 2 }, caller)).toBe('FORBIDDEN');
    for (const caller of [office, free.admin, foreign.admin]) expect(await refusalOf('clear', { id, expectedVersion: 2 }, caller)).toBe('NOT_FOUND');
    expect(await refusalOf('return', { id, expectedVersion: 2, reason: 'Nein danke.' }, strict.editor)).toBe('FORBIDDEN');
    expect(await run('return', { id, expectedVersion: 2, reason: 'Bitte mit Uhrzeit.' }, strict.admin)).toMatchObject({ state: 'DRAFT', returnReason: 'Bitte mit Uhrzeit.', version: 3 });
    expect(await waiting(strict.admin)).toEqual([]);
    expect(await mailed('editor@bruecke.example')).toEqual(['Bitte überarbeiten: „Werkstatt“']);
  });

  test('is public with the yes of an admin, in their own name, without a sponsor', async () => {
    await run('update', { input: { id, expectedVersion: 3, changes: { description: 'Freitags um drei.' } } }, strict.editor);
    expect(await run('publish', { id, expectedVersion: 4 }, strict.editor)).toMatchObject({ state: 'AWAITING_CLEARANCE', returnReason: null });
    expect(await run('clear', { id, expectedVersion: 4 }, strict.admin)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await run('clear', { id, expectedVersion: 5 }, strict.admin)).toMatchObject({ state: 'PUBLISHED', hasUnclearedChanges: false, sponsor: null, returnReason: null });
    expect(await publicTitle(id)).toBe('Werkstatt');
    expect((await mailed('editor@bruecke.example')).at(-1)).toBe('Freigegeben: „Werkstatt“');
    const { rows } = await api.admin.query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, id`, [id]);
    expect(rows.map((row) => row.action)).toEqual(['offering.create', 'offering.publish', 'offering.approve', 'offering.update', 'offering.publish', 'offering.approve']);
  });

  test('stays public as it was approved while its changes wait; also those that an admin adds', async () => {
    expect(await run('update', { input: { id, expectedVersion: 6, changes: { title: 'Holzwerkstatt' } } }, strict.editor)).toMatchObject({ state: 'PUBLISHED', title: 'Holzwerkstatt', hasUnclearedChanges: true });
    expect(await run('update', { input: { id, expectedVersion: 7, changes: { contact: { phone: '04321 77' } } } }, strict.admin)).toMatchObject({ hasUnclearedChanges: true });
    expect(await publicTitle(id)).toBe('Werkstatt');
    expect(await waiting(strict.admin)).toEqual(['Holzwerkstatt']);
    // What is public is not what is written: nobody can say of both that it is right.
    const assure = `mutation($id: UUID!) { result: assureOffering(id: $id, expectedVersion: 8) { __typename ... on Refused { code message } } }`;
    expect((await api.ok(assure, { id }, strict.admin)).result).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE', message: expect.stringContaining('warten noch auf Freigabe') });
    expect(await run('update', { input: { id, expectedVersion: 8, isAssured: true, changes: {} } }, strict.admin)).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect((await mailed('admin@bruecke.example')).at(-1)).toBe('Änderungen bitte freigeben: „Holzwerkstatt“');
    expect((await api.ok(`{ offeringsToClear { items { id } } }`, {}, office)).offeringsToClear.items).toEqual([]);

    expect(await run('return', { id, expectedVersion: 8, reason: 'Der Name bleibt.' }, strict.admin)).toMatchObject({ state: 'PUBLISHED', returnReason: 'Der Name bleibt.', hasUnclearedChanges: true });
    expect([await waiting(strict.admin), await publicTitle(id)]).toEqual([[], 'Werkstatt']);
    expect((await mailed('editor@bruecke.example')).at(-1)).toBe('Bitte überarbeiten: „Holzwerkstatt“');
    expect(await run('return', { id, expectedVersion: 9, reason: 'Noch einmal.' }, strict.admin)).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect(await run('update', { input: { id, expectedVersion: 9, changes: { title: 'Werkstatt für alle' } } }, strict.editor)).toMatchObject({ returnReason: null, hasUnclearedChanges: true });
    expect(await waiting(strict.admin)).toEqual(['Werkstatt für alle']);
    expect(await run('clear', { id, expectedVersion: 10 }, strict.admin)).toMatchObject({ hasUnclearedChanges: false });
    expect(await publicTitle(id)).toBe('Werkstatt für alle');
    expect(await run('clear', { id, expectedVersion: 11 }, strict.admin)).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
  });

  test('an admin who changes it, or saves it unchanged as an editor, waits for nobody', async () => {
    expect(await run('update', { input: { id, expectedVersion: 11, changes: { title: 'Werkstatt' } } }, strict.admin)).toMatchObject({ hasUnclearedChanges: false });
    expect(await publicTitle(id)).toBe('Werkstatt');
    expect(await run('update', { input: { id, expectedVersion: 12, changes: { title: 'Werkstatt' } } }, strict.editor)).toMatchObject({ hasUnclearedChanges: false });
    expect(await run('publish', await created('Vom Vorstand', strict.admin), strict.admin)).toMatchObject({ state: 'PUBLISHED' });
  });

  test('what waits goes on waiting when the setting is taken back; what comes then does not', async () => {
    await run('update', { input: { id, expectedVersion: 12, changes: { title: 'Wartet noch' } } }, strict.editor);
    await want(strict, false);
    expect(await publicTitle(id)).toBe('Werkstatt');
    expect(await run('publish', await created('Gleich da', strict.editor), strict.editor)).toMatchObject({ state: 'PUBLISHED' });
    expect(await run('clear', { id, expectedVersion: 13 }, strict.admin)).toMatchObject({ title: 'Wartet noch', hasUnclearedChanges: false });
    expect(await publicTitle(id)).toBe('Wartet noch');
  });
});

test('the list of what waits is for admins, each of their own organisation', async () => {
  expect(await waiting(free.admin)).toEqual([]);
  for (const caller of [strict.editor, office, {}]) {
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain((await api.graphql(`{ offeringsToApprove { nextCursor } }`, {}, caller)).errors?.[0]?.extensions['code']);
  }
});
