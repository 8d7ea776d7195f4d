/** A person registers an organisation, the coordinator verifies it, a colleague joins by invitation mail. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Person, TestApi } from '../support/api.js';

let api: TestApi;
let networkId: string;
let coordinator: Person;
let admin: Person;
let organisationId: string;

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network('neumuenster');
  coordinator = await api.coordinator(networkId);
  admin = await api.signIn('leitung@bruecke.example');
});
afterAll(async () => {
  await api.stop();
});

const register = `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
  __typename ... on Organisation { id version verification } ... on InvalidInput { fields { path code } } } }`;

test('a person registers a Träger and becomes its admin', async () => {
  const { registerOrganisation } = await api.ok(register, { input: { network: 'neumuenster', kind: 'TRAEGER', name: 'Brücke e.V.' } }, admin);
  expect(registerOrganisation).toMatchObject({ __typename: 'Organisation', version: 1, verification: 'UNVERIFIED' });
  organisationId = String(registerOrganisation.id);
  const { me } = await api.ok(`{ me { identities { actAs roles label } } }`, {}, admin);
  expect(me.identities).toEqual([{ actAs: organisationId, roles: ['ADMIN'], label: 'Brücke e.V.' }]);
});

test('every bad field is named at once', async () => {
  const { registerOrganisation } = await api.ok(register, { input: { network: 'neumuenster', kind: 'TRAEGER', name: ' ', website: 'javascript:alert(1)', publicEmail: 'x' } }, admin);
  expect(registerOrganisation.fields).toEqual([
    { path: 'name', code: 'REQUIRED' }, { path: 'website', code: 'NOT_A_URL' }, { path: 'publicEmail', code: 'NOT_AN_EMAIL' },
  ]);
});

test('it says its legal form, registers and further pages, and everybody sees them once it is verified', async () => {
  const facts = {
    alternateName: 'Die Brücke', yearFounded: 1987, legalForm: 'e. V.', federation: 'Der Paritätische',
    links: [{ url: 'https://bruecke.example/blog', label: 'Blog' }], identifiers: [{ kind: 'REGISTER_OF_ASSOCIATIONS', identifier: 'VR 0815', issuer: 'Amtsgericht Kiel' }],
  };
  const said = `alternateName yearFounded legalForm federation links { url label } identifiers { kind identifier issuer }`;
  const { registerOrganisation: other } = await api.ok(register, { input: { network: 'neumuenster', kind: 'ASSOCIATION', name: 'Andere Brücke e.V.', ...facts } }, admin);
  expect(other.__typename).toBe('Organisation');
  const seen = async (): Promise<unknown> => (await api.ok(`query($id: UUID!) { organisation(id: $id, network: "neumuenster") { ${said} } }`, { id: other.id })).organisation;
  expect(await seen()).toBeNull();
  await api.ok(`mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename } }`, { input: { id: other.id, expectedVersion: 1, evidenceKind: 'REGISTER_NUMBER' } }, { token: coordinator.token, actAs: networkId });
  expect(await seen()).toEqual(facts);
  const update = `mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { ... on Organisation { ${said} } ... on InvalidInput { fields { path code } } } }`;
  const change = async (version: number, changes: object): Promise<unknown> => (await api.ok(update, { input: { id: other.id, expectedVersion: version, ...changes } }, { token: admin.token, actAs: String(other.id) })).updateOrganisation;
  expect(await change(2, { yearFounded: 12, links: [{ url: 'x' }] })).toEqual({ fields: [{ path: 'links.0.url', code: 'NOT_A_URL' }, { path: 'yearFounded', code: 'OUT_OF_RANGE' }] });
  expect(await change(2, { yearFounded: 0, links: [] })).toEqual({ ...facts, yearFounded: null, links: [] });
});

test('counties are found page by page, by name and then key, each once', async () => {
  const find = `query($n: String, $f: Int, $a: String) { counties(name: $n, first: $f, after: $a) { items { ags name } nextCursor } }`;
  const all: { ags: string; name: string }[] = [];
  let after: string | null = null;
  do {
    const { counties } = await api.ok(find, { f: 100, a: after });
    all.push(...counties.items);
    after = counties.nextCursor;
  } while (after !== null);
  const { rows } = await api.admin.query('SELECT ags, name FROM county ORDER BY name, ags');
  expect(all).toEqual(rows);
  const rostock = (await api.ok(find, { n: 'ROSTOCK', f: 1 })).counties;
  expect(rostock).toMatchObject({ items: [{ name: 'Landkreis Rostock' }], nextCursor: expect.stringMatching(/./) as unknown });
  expect((await api.ok(find, { n: 'rostock', a: rostock.nextCursor })).counties).toMatchObject({ items: [{ name: 'Rostock' }], nextCursor: null });
  expect((await api.graphql(find, { a: 'nicht unserer', f: 1 })).errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test('anonymous visitors neither register nor see the unverified organisation', async () => {
  const refused = await api.graphql(register, { input: { network: 'neumuenster', kind: 'TRAEGER', name: 'Brücke e.V.' } });
  expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  const { organisation } = await api.ok(`query($id: UUID!) { organisation(id: $id, network: "neumuenster") { name } }`, { id: organisationId });
  expect(organisation).toBeNull();
});

test('the coordinator verifies it, with a second factor only', async () => {
  const asAdmin = { ...admin, actAs: organisationId };
  const requested = await api.ok(`mutation($id: UUID!) { requestVerification(id: $id, expectedVersion: 1) { ... on Organisation { version verification } } }`, { id: organisationId }, asAdmin);
  expect(requested.requestVerification).toEqual({ version: 2, verification: 'PENDING' });
  const verify = `mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename ... on Organisation { verification version } ... on StaleVersion { actualVersion } } }`;
  const input = { id: organisationId, expectedVersion: 2, evidenceKind: 'REGISTER_NUMBER' };
  const refused = await api.graphql(verify, { input }, asAdmin);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_ALLOWED' });
  const stale = await api.ok(verify, { input: { ...input, expectedVersion: 1 } }, { ...coordinator, actAs: networkId });
  expect(stale.verifyOrganisation).toEqual({ __typename: 'StaleVersion', actualVersion: 2 });
  const verified = await api.ok(verify, { input }, { ...coordinator, actAs: networkId });
  expect(verified.verifyOrganisation).toEqual({ __typename: 'Organisation', verification: 'VERIFIED', version: 3 });
});

test('an editor joins by invitation mail; the invitation is good once', async () => {
  const invite = await api.ok(
    `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on Invitation { state email } } }`,
    { input: { organisationId, email: 'redaktion@bruecke.example', role: 'EDITOR' } }, { ...admin, actAs: organisationId },
  );
  expect(invite.inviteMember).toEqual({ __typename: 'Invitation', state: 'OPEN', email: 'redaktion@bruecke.example' });
  const editor = await api.signIn('redaktion@bruecke.example');
  const token = await api.invitationToken(editor.email);
  const accept = `mutation($token: String!) { acceptInvitation(token: $token) { __typename ... on Identity { actAs roles } ... on Problem { code } } }`;
  const stranger = await api.signIn('fremd@anderswo.example');
  expect((await api.ok(accept, { token }, stranger)).acceptInvitation).toEqual({ __typename: 'Refused', code: 'INVITATION_NOT_OPEN' });
  expect((await api.ok(accept, { token }, editor)).acceptInvitation).toEqual({ __typename: 'Identity', actAs: organisationId, roles: ['EDITOR'] });
  expect((await api.ok(accept, { token }, editor)).acceptInvitation).toEqual({ __typename: 'Refused', code: 'INVITATION_NOT_OPEN' });
});

test('the same request under the same idempotency key acts once; another one is a conflict', async () => {
  const key = 'eins';
  const input = { network: 'neumuenster', kind: 'INITIATIVE', name: 'Nachbarn' };
  const first = await api.ok(register, { input }, { ...admin, key });
  const again = await api.ok(register, { input }, { ...admin, key });
  expect(again).toEqual(first);
  const other = await api.graphql(register, { input: { ...input, name: 'Andere' } }, { ...admin, key });
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
});

test('a role is changed with the version that the list of members shows', async () => {
  const asAdmin = { ...admin, actAs: organisationId };
  const { memberships } = await api.ok(`query($id: UUID!) { memberships(organisationId: $id) { id role version } }`, { id: organisationId }, asAdmin);
  const { id, version } = memberships.find((one: { role: string }) => one.role === 'EDITOR');
  const change = `mutation($id: UUID!, $v: Int!, $r: OrganisationRole!) { changeMembership(id: $id, expectedVersion: $v, role: $r) { __typename ... on Membership { role version } ... on StaleVersion { actualVersion } } }`;
  expect((await api.ok(change, { id, v: version, r: 'VIEWER' }, asAdmin)).changeMembership).toEqual({ __typename: 'Membership', role: 'VIEWER', version: version + 1 });
  expect((await api.ok(change, { id, v: version, r: 'ADMIN' }, asAdmin)).changeMembership).toEqual({ __typename: 'StaleVersion', actualVersion: version + 1 });
  expect((await api.ok(change, { id, v: version + 1, r: 'EDITOR' }, asAdmin)).changeMembership).toMatchObject({ role: 'EDITOR' });
});

test('the last admin cannot leave', async () => {
  const asAdmin = { ...admin, actAs: organisationId };
  const { memberships } = await api.ok(`query($id: UUID!) { memberships(organisationId: $id) { id role email } }`, { id: organisationId }, asAdmin);
  expect(memberships.map((one: { role: string }) => one.role)).toEqual(['ADMIN', 'EDITOR']);
  const { endMembership } = await api.ok(`mutation($id: UUID!) { endMembership(id: $id) { __typename ... on Problem { code } } }`, { id: memberships[0].id }, asAdmin);
  expect(endMembership).toEqual({ __typename: 'Refused', code: 'LAST_ADMIN' });
});

test('an ended session is over for the very next request', async () => {
  const other = await api.signIn('leitung@bruecke.example');
  const { me } = await api.ok(`{ me { sessions { id isCurrent } } }`, {}, other);
  const current = me.sessions.find((session: { isCurrent: boolean }) => session.isCurrent);
  await api.ok(`mutation($id: UUID!) { endSession(id: $id) { __typename } }`, { id: current.id }, other);
  expect((await api.graphql(`{ me { id } }`, {}, other)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});

test('every one of these changes left a row in the audit trail', async () => {
  const { auditTrail } = await api.ok(`{ auditTrail(first: 50) { items { action actorKind } } }`, {}, { ...coordinator, actAs: networkId });
  const actions = auditTrail.items.map((one: { action: string }) => one.action);
  expect(actions).toEqual(expect.arrayContaining(['organisation.register', 'organisation.verify', 'membership.invite', 'membership.accept', 'platform.operate']));
});

test('whoever has no rights in an organisation reads it through the public door: row level security decides a second time', async () => {
  const person = await api.signIn('doppelt@schloss.example');
  const { registerOrganisation } = await api.ok(register, { input: { network: 'neumuenster', kind: 'ASSOCIATION', name: 'Zwei Schlösser e.V.' } }, person);
  const read = `query($id: UUID!) { organisation(id: $id, network: "neumuenster") { name version isUnconfirmed evidenceKind } }`;
  const id = String(registerOrganisation.id);
  const resident = await api.signIn('anwohner@post.example');
  const seen = async (): Promise<unknown[]> => [(await api.ok(read, { id })).organisation, (await api.ok(read, { id }, { token: resident.token })).organisation];
  expect(await seen()).toEqual([null, null]);
  expect((await api.ok(read, { id }, { ...person, actAs: id })).organisation).toMatchObject({ name: 'Zwei Schlösser e.V.' });

  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED', evidence_kind = 'KNOWN_PARTNER' WHERE id = $1`, [id]);
  const shown = { name: 'Zwei Schlösser e.V.', version: 1, isUnconfirmed: false, evidenceKind: null };
  expect(await seen()).toEqual([shown, shown]);

  // With the second lock shut, the first one alone would still show it to its network.
  await api.admin.query('ALTER POLICY published ON organisation USING (false)');
  expect(await seen()).toEqual([null, null]);
  await api.admin.query(`ALTER POLICY published ON organisation USING (verification = 'VERIFIED')`);
  expect(await seen()).toEqual([shown, shown]);
});
