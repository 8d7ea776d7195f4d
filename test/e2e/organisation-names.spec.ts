/** Protects: the public sees a verified organisation under the name that the office has seen, and under no other. */
import { type Caller, TestApi } from '../support/api.js';
import { provider, type Provider } from '../support/directory.js';

const api = await TestApi.start();
const networkId = await api.network('hier');
const coordinator = await api.coordinator(networkId, 'buero@kreis.example');
const office: Caller = { token: coordinator.token, actAs: networkId };
const verein: Provider = await provider(api, { network: 'hier', networkId, coordinator }, 'ASSOCIATION', 'Verein');
afterAll(() => api.stop());

const update = `mutation($i: UpdateOrganisationInput!) { updateOrganisation(input: $i) { __typename ... on Organisation { name requestedName version verification } } }`;
const decide = `mutation($i: DecideOrganisationNameInput!) { decideOrganisationName(input: $i) {
  __typename ... on Organisation { name requestedName version } ... on Problem { code } ... on InvalidInput { fields { path } } ... on StaleVersion { actualVersion } } }`;
const waiting = `{ organisations(hasRequestedName: true) { items { id name requestedName requestedNameAt } } }`;
const seenBy = async (caller: Caller): Promise<unknown> =>
  (await api.ok(`query($id: UUID!) { organisation(id: $id, network: "hier") { name requestedName } }`, { id: verein.id }, caller)).organisation;
const named = async (expectedVersion: number, name: string, more: object = {}): Promise<object> =>
  (await api.ok(update, { i: { id: verein.id, expectedVersion, name, ...more } }, verein.admin)).updateOrganisation;
const mailsOf = async (email: string): Promise<{ kind: string; subject: string; body_text: string }[]> => (await api.mailsTo(email)).filter((mail) => mail.kind.startsWith('organisation.name'));

test('a new name waits: the old one stays public, the rest of the change counts, the office gets a mail with both', async () => {
  expect(await named(2, 'Landratsamt', { description: 'Neu beschrieben.' })).toEqual({ __typename: 'Organisation', name: 'Verein', requestedName: 'Landratsamt', version: 3, verification: 'VERIFIED' });
  const mails = await mailsOf('buero@kreis.example');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body_text).toMatch(/„Verein“[^]*„Landratsamt“/);
  expect((await api.ok(waiting, {}, office)).organisations.items).toEqual([{ id: verein.id, name: 'Verein', requestedName: 'Landratsamt', requestedNameAt: api.clock.now().toISOString() }]);
  expect(await seenBy(verein.admin)).toEqual({ name: 'Verein', requestedName: 'Landratsamt' });
  for (const caller of [{}, { token: (await api.signIn('fremd@anderswo.example')).token, actAs: networkId }]) {
    expect(JSON.stringify(await api.graphql(`query($id: UUID!) { organisation(id: $id, network: "hier") { name requestedName } }`, { id: verein.id }, caller))).not.toContain('Landratsamt');
  }
});

test('the office declines with a reason that the admins read; nobody else decides', async () => {
  const i = { id: verein.id, expectedVersion: 3, isAccepted: false };
  expect((await api.graphql(decide, { i: { ...i, isAccepted: true } }, verein.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await api.ok(decide, { i }, office)).decideOrganisationName).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'reason' }] });
  expect((await api.ok(decide, { i: { ...i, expectedVersion: 2, reason: 'Zu früh gesehen.' } }, office)).decideOrganisationName).toMatchObject({ __typename: 'StaleVersion', actualVersion: 3 });
  const reason = 'So heißt das Amt des Kreises.';
  expect((await api.ok(decide, { i: { ...i, reason } }, office)).decideOrganisationName).toEqual({ __typename: 'Organisation', name: 'Verein', requestedName: null, version: 4 });
  expect((await mailsOf('admin@verein.example')).map((mail) => mail.body_text)).toEqual([expect.stringContaining(reason)]);
  expect((await api.ok(decide, { i: { ...i, expectedVersion: 4, isAccepted: true } }, office)).decideOrganisationName).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
});

test('a wish can be taken back, changes of other fields keep it, and an accepted name is public', async () => {
  expect(await named(4, 'Verein e. V.')).toMatchObject({ requestedName: 'Verein e. V.' });
  expect(await named(5, 'Verein')).toMatchObject({ name: 'Verein', requestedName: null });
  await named(6, 'Verein e.V.');
  expect((await api.ok(update, { i: { id: verein.id, expectedVersion: 7, description: 'Noch einmal.' } }, verein.admin)).updateOrganisation).toMatchObject({ requestedName: 'Verein e.V.' });
  expect(await mailsOf('buero@kreis.example')).toHaveLength(3);
  expect((await api.ok(decide, { i: { id: verein.id, expectedVersion: 8, isAccepted: true } }, office)).decideOrganisationName)
    .toEqual({ __typename: 'Organisation', name: 'Verein e.V.', requestedName: null, version: 9 });
  expect(await seenBy(verein.viewer)).toEqual({ name: 'Verein e.V.', requestedName: null });
  expect((await api.ok(waiting, {}, office)).organisations.items).toEqual([]);
  expect((await mailsOf('admin@verein.example')).at(-1)?.subject).toBe('Ihr neuer Name ist öffentlich: „Verein e.V.“');
});

test('what is not verified yet is renamed at once, because the office will see the name when it verifies', async () => {
  const person = await api.signIn('neu@anfang.example');
  const { registerOrganisation } = await api.ok('mutation { registerOrganisation(input: { network: "hier", kind: INITIATIVE, name: "Anfang" }) { ... on Organisation { id } } }', {}, person);
  const i = { id: registerOrganisation.id, expectedVersion: 1, name: 'Neuer Anfang' };
  expect((await api.ok(update, { i }, { token: person.token, actAs: registerOrganisation.id })).updateOrganisation).toMatchObject({ name: 'Neuer Anfang', requestedName: null });
});
