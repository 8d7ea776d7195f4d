/** Protects: inside an organisation and in its network everybody sees and changes of it what is theirs, and the refused side of each. */
import { type Caller, TestApi } from '../support/api.js';
import { provider, type Provider } from '../support/directory.js';

const api = await TestApi.start();
const networkId = await api.network('hier');
const coordinator = await api.coordinator(networkId, 'buero@kreis.example');
const office: Caller = { token: coordinator.token, actAs: networkId };
const verein: Provider = await provider(api, { network: 'hier', networkId, coordinator }, 'ASSOCIATION', 'Verein');
const auditorPerson = await api.signIn('pruefung@kreis.example', { secondFactor: true });
await api.ok(`mutation { inviteToNetwork(email: "pruefung@kreis.example", role: AUDITOR) { __typename } }`, {}, office);
await api.acceptInvitation(auditorPerson);
const auditor: Caller = { token: auditorPerson.token, actAs: networkId };
const resident: Caller = { token: (await api.signIn('anwohner@post.example')).token, actAs: networkId };
afterAll(() => api.stop());

const codeOf = async (document: string, caller: Caller): Promise<unknown> => (await api.graphql(document, { id: verein.id }, caller)).errors?.[0]?.extensions['code'] ?? null;

test('an editor keeps what the public reads up to date; a viewer, the office and auditors do not', async () => {
  const update = `mutation($id: UUID!) { updateOrganisation(input: { id: $id, expectedVersion: 2, publicPhone: "04321 2222" }) { __typename ... on Organisation { version publicPhone } } }`;
  for (const caller of [verein.viewer, office, auditor, resident]) expect(await codeOf(update, caller)).toBe('FORBIDDEN');
  expect((await api.ok(update, { id: verein.id }, verein.editor)).updateOrganisation).toEqual({ __typename: 'Organisation', version: 3, publicPhone: '04321 2222' });
});

test('what the coordinator looked at is for admins and the office', async () => {
  const evidence = async (caller: Caller): Promise<unknown> => (await api.ok(`query($id: UUID!) { organisation(id: $id, network: "hier") { evidenceKind } }`, { id: verein.id }, caller)).organisation.evidenceKind;
  for (const caller of [verein.admin, office]) expect(await evidence(caller)).toBe('KNOWN_PARTNER');
  for (const caller of [verein.editor, verein.viewer, auditor, resident, {}]) expect(await evidence(caller)).toBeNull();
});

test('only the office lists what is not verified', async () => {
  await api.ok('mutation { registerOrganisation(input: { network: "hier", kind: INITIATIVE, name: "Anfang" }) { __typename } }', {}, resident);
  const names = async (caller: Caller): Promise<unknown> => (await api.ok('{ organisations { items { name } } }', {}, caller)).organisations.items.map((one: { name: string }) => one.name);
  expect(await names(office)).toContain('Anfang');
  for (const caller of [auditor, verein.viewer]) expect(await names(caller)).toEqual(['Verein']);
});

test('who works in it, and whom it invites, the office does not read', async () => {
  for (const caller of [office, auditor, resident]) {
    for (const list of ['memberships', 'invitations']) expect(await codeOf(`query($id: UUID!) { ${list}(organisationId: $id) { id } }`, caller)).toBe('FORBIDDEN');
  }
  expect(await codeOf('query($id: UUID!) { memberships(organisationId: $id) { displayName role } }', verein.viewer)).toBeNull();
});

test('programmes and thresholds are for those who work in the network, not for whoever signs in as a resident', async () => {
  const read = '{ programmes { items { title } } deadlineRules { code } fundingThresholds { __typename } }';
  expect(await codeOf(read, resident)).toBe('FORBIDDEN');
  for (const caller of [verein.viewer, verein.editor, office, auditor]) expect(await codeOf(read, caller)).toBeNull();
});
