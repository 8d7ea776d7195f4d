/** Protects: a right that was taken away is gone for the very next request, and no network is left without an office. */
import { type Caller, type Person, TestApi } from '../support/api.js';
import { verifiedOrganisation } from '../support/volunteers.js';

const api = await TestApi.start();
const networkId = await api.network('hier');
const elsewhere = await api.network('dort', '03462');
const first = await api.coordinator(networkId, 'erste@kreis.example');
const office: Caller = { token: first.token, actAs: networkId };
afterAll(() => api.stop());

interface Member { id: string; accountId: string; role: string; email: string; isLocked: boolean }
const membersOf = async (caller: Caller): Promise<Member[]> =>
  (await api.ok('{ networkMembers { id accountId role email isLocked createdAt } }', {}, caller)).networkMembers;
const end = 'mutation($id: UUID!) { endNetworkRole(id: $id) { __typename ... on Problem { code message } } }';
const codeOf = async (query: string, variables: Record<string, unknown>, caller: Caller): Promise<unknown> =>
  (await api.graphql(query, variables, caller)).errors?.[0]?.extensions['code'];
const audit = '{ auditTrail(first: 5) { items { action subjectType changes } } }';

async function officer(email: string, role: string): Promise<Person> {
  await api.ok('mutation($e: String!, $r: NetworkRole!) { inviteToNetwork(email: $e, role: $r) { __typename } }', { e: email, r: role }, office);
  const person = await api.signIn(email, { secondFactor: true });
  await api.acceptInvitation(person);
  return person;
}
async function roleOf(person: Person): Promise<string> {
  return (await membersOf(office)).find((one) => one.accountId === person.accountId)?.id ?? '';
}

describe('a role in a network', () => {
  test('the last coordinator keeps it, also when the only other one is locked', async () => {
    expect((await api.ok(end, { id: await roleOf(first) }, office)).endNetworkRole).toMatchObject({ __typename: 'Refused', code: 'LAST_COORDINATOR' });
    const locked = await officer('gesperrt@kreis.example', 'COORDINATOR');
    await api.admin.query('UPDATE account SET locked_at = now() WHERE id = $1', [locked.accountId]);
    expect((await membersOf(office)).map(({ email, role, isLocked }) => ({ email, role, isLocked }))).toEqual([
      { email: 'erste@kreis.example', role: 'COORDINATOR', isLocked: false }, { email: 'gesperrt@kreis.example', role: 'COORDINATOR', isLocked: true },
    ]);
    expect((await api.ok(end, { id: await roleOf(first) }, office)).endNetworkRole).toMatchObject({ code: 'LAST_COORDINATOR' });
    expect((await api.ok(end, { id: await roleOf(locked) }, office)).endNetworkRole).toEqual({ __typename: 'Done' });
  });

  test('is gone for the very next request, leaves a row in the trail, and can be given again', async () => {
    const auditor = await officer('pruefung@kreis.example', 'AUDITOR');
    const asAuditor = { token: auditor.token, actAs: networkId };
    expect((await api.graphql(audit, {}, asAuditor)).errors).toBeUndefined();
    const id = await roleOf(auditor);
    await api.ok(end, { id }, office);
    expect(await codeOf(audit, {}, asAuditor)).toBe('FORBIDDEN');
    const [entry] = (await api.ok(audit, {}, office)).auditTrail.items;
    expect({ ...entry, changes: JSON.parse(entry.changes) }).toEqual({
      action: 'network.endRole', subjectType: 'network_role', changes: { role: 'AUDITOR', ended: true, withdrawnInvitations: 0 },
    });
    expect(await codeOf(end, { id }, office)).toBe('NOT_FOUND');
    await api.ok('mutation { inviteToNetwork(email: "pruefung@kreis.example", role: AUDITOR) { __typename } }', {}, office);
    await api.acceptInvitation(auditor);
    expect((await api.graphql(audit, {}, asAuditor)).errors).toBeUndefined();
  });

  test('does not come back through a second invitation that was still open', async () => {
    const second = await officer('zweite@kreis.example', 'COORDINATOR');
    const asSecond = { token: second.token, actAs: networkId };
    await api.ok('mutation { inviteToNetwork(email: "zweite@kreis.example", role: COORDINATOR) { __typename } }', {}, asSecond);
    const token = await api.invitationToken(second.email);
    await api.ok(end, { id: await roleOf(second) }, office);
    const { acceptInvitation } = await api.ok('mutation($t: String!) { acceptInvitation(token: $t) { __typename ... on Problem { code } } }', { t: token }, { token: second.token });
    expect(acceptInvitation).toEqual({ __typename: 'Refused', code: 'INVITATION_NOT_OPEN' });
    expect(await codeOf(audit, {}, asSecond)).toBe('FORBIDDEN');
  });

  test('is nothing that others see or end: no auditor, no other network, no office without its second factor', async () => {
    const auditor = await officer('rat@kreis.example', 'AUDITOR');
    const id = await roleOf(auditor);
    const stranger = await api.coordinator(elsewhere, 'dort@kreis.example');
    const unproven = await api.signIn('erste@kreis.example');
    for (const caller of [{ token: auditor.token, actAs: networkId }, { token: stranger.token, actAs: networkId }, { token: unproven.token, actAs: networkId }]) {
      expect(await codeOf(end, { id }, caller)).toBe('FORBIDDEN');
      expect(await codeOf('{ networkMembers { id } }', {}, caller)).toBe('FORBIDDEN');
    }
    expect(await codeOf(end, { id }, { token: stranger.token, actAs: elsewhere })).toBe('NOT_FOUND');
    expect((await membersOf({ token: stranger.token, actAs: elsewhere })).map((one) => one.email)).toEqual(['dort@kreis.example']);
  });

  test('two coordinators who end each other at the same time: one stays', async () => {
    const other = await officer('dritte@kreis.example', 'COORDINATOR');
    const [mine, theirs] = [await roleOf(first), await roleOf(other)];
    const answers = await Promise.all([api.graphql(end, { id: theirs }, office), api.graphql(end, { id: mine }, { token: other.token, actAs: networkId })]);
    const outcomes = answers.map((answer) => answer.data?.endNetworkRole?.__typename ?? answer.errors?.[0]?.extensions['code']);
    expect(outcomes.filter((one) => one === 'Done')).toHaveLength(1);
    const { rows } = await api.admin.query(`SELECT 1 FROM network_role WHERE network_id = $1 AND role = 'COORDINATOR' AND ended_at IS NULL`, [networkId]);
    expect(rows).toHaveLength(1);
  });
});

describe('an account', () => {
  const lock = 'mutation($e: String!) { lockAccount(email: $e) { __typename } }';
  const unlock = 'mutation($e: String!) { unlockAccount(email: $e) { __typename ... on InvalidInput { fields { path } } } }';

  test('is locked by an operator with a second factor: its session and its key end at once, and it cannot sign in', async () => {
    const operator = await api.signIn('betrieb@kreis.example', { secondFactor: true });
    const person = await api.signIn('person@verein.example');
    const { createApiKey } = await api.ok('mutation { createApiKey(input: { label: "Export", expiresOn: "2027-06-01" }) { ... on ApiKey { token } } }', {}, person);
    expect(await codeOf(lock, { e: person.email }, operator)).toBe('FORBIDDEN');
    await api.admin.query('UPDATE account SET is_operator = true WHERE id = $1', [operator.accountId]);
    expect(await codeOf(lock, { e: person.email }, await api.signIn(operator.email))).toBe('FORBIDDEN');
    expect((await api.ok(lock, { e: ' Person@Verein.example ' }, operator)).lockAccount).toEqual({ __typename: 'Done' });
    for (const token of [person.token, String(createApiKey.token)]) expect(await codeOf('{ me { id } }', {}, { token })).toBe('UNAUTHENTICATED');
    await expect(api.signIn(person.email)).rejects.toThrow('SIGN_IN_REFUSED');

    expect((await api.ok(unlock, { e: person.email }, operator)).unlockAccount).toEqual({ __typename: 'Done' });
    for (const token of [person.token, String(createApiKey.token)]) expect(await codeOf('{ me { id } }', {}, { token })).toBe('UNAUTHENTICATED');
    expect(await api.signIn(person.email)).toMatchObject({ accountId: person.accountId });
    const { rows } = await api.admin.query(`SELECT account_id, changes FROM audit_entry WHERE subject_id = $1 AND action = 'platform.operate' ORDER BY at, id`, [person.accountId]);
    expect(rows).toEqual([{ account_id: operator.accountId, changes: { locked: true } }, { account_id: operator.accountId, changes: { locked: false } }]);
  });

  test('that does not exist, and what is no address, is said', async () => {
    const operator = await api.signIn('betrieb@kreis.example');
    await api.admin.query('UPDATE session SET second_factor_at = $1 WHERE account_id = $2', [api.clock.now(), operator.accountId]);
    expect(await codeOf(lock, { e: 'niemand@verein.example' }, operator)).toBe('NOT_FOUND');
    expect((await api.ok(unlock, { e: 'x' }, operator)).unlockAccount).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'email' }] });
  });
});

describe('a membership', () => {
  const setUp = async (name: string): Promise<{ organisationId: string; chief: Caller; leaving: Person; asLeaving: Caller; membershipId: string; version: number }> => {
    const { id: organisationId, admin: chief } = await verifiedOrganisation(api, { id: networkId, slug: 'hier' }, { name, adminEmail: `leitung@${name}.example` });
    await invite(chief, organisationId, `zweite@${name}.example`, 'ADMIN');
    const leaving = await api.signIn(`zweite@${name}.example`);
    await api.acceptInvitation(leaving);
    const { memberships } = await api.ok('query($id: UUID!) { memberships(organisationId: $id) { id version accountId } }', { id: organisationId }, chief);
    const own = memberships.find((one: { accountId: string }) => one.accountId === leaving.accountId);
    return { organisationId, chief, leaving, asLeaving: { token: leaving.token, actAs: organisationId }, membershipId: String(own?.id), version: Number(own?.version) };
  };
  async function invite(caller: Caller, organisationId: string, email: string, role: string): Promise<void> {
    const input = { organisationId, email, role };
    expect((await api.ok('mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }', { input }, caller)).inviteMember).toEqual({ __typename: 'Invitation' });
  }
  const statesOf = async (organisationId: string, caller: Caller): Promise<Record<string, string>> => Object.fromEntries(
    (await api.ok('query($id: UUID!) { invitations(organisationId: $id) { email role state } }', { id: organisationId }, caller)).invitations
      .map((one: { email: string; role: string; state: string }) => [`${one.email} ${one.role}`, one.state]));
  const endMembership = 'mutation($id: UUID!) { endMembership(id: $id) { __typename } }';

  test('that an admin ends leaves no way back: neither an invitation of the person nor one they have sent', async () => {
    const { organisationId, chief, leaving, asLeaving, membershipId } = await setUp('entfernt');
    await invite(asLeaving, organisationId, 'hintertuer@anderswo.example', 'ADMIN');
    await invite(asLeaving, organisationId, leaving.email, 'EDITOR');
    await invite(chief, organisationId, 'kollegin@entfernt.example', 'EDITOR');
    await api.ok(endMembership, { id: membershipId }, chief);
    expect(await statesOf(organisationId, chief)).toEqual({
      [`${leaving.email} ADMIN`]: 'ACCEPTED', [`${leaving.email} EDITOR`]: 'WITHDRAWN', 'hintertuer@anderswo.example ADMIN': 'WITHDRAWN', 'kollegin@entfernt.example EDITOR': 'OPEN',
    });
    const stranger = await api.signIn('hintertuer@anderswo.example');
    await expect(api.acceptInvitation(stranger)).rejects.toThrow('The invitation was refused');
    const { rows } = await api.admin.query(`SELECT changes FROM audit_entry WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`, [membershipId]);
    expect(rows[0]?.changes).toEqual({ ended: true, withdrawnInvitations: 2 });
  });

  test('that is lowered by another admin ends what the person has sent', async () => {
    const { organisationId, chief, leaving, asLeaving, membershipId, version } = await setUp('herabgestuft');
    await invite(asLeaving, organisationId, 'hintertuer@anderswo.example', 'ADMIN');
    await api.ok('mutation($id: UUID!, $v: Int!) { changeMembership(id: $id, expectedVersion: $v, role: VIEWER) { __typename } }', { id: membershipId, v: version }, chief);
    expect(await statesOf(organisationId, chief)).toEqual({ [`${leaving.email} ADMIN`]: 'ACCEPTED', 'hintertuer@anderswo.example ADMIN': 'WITHDRAWN' });
  });

  test('that somebody ends themself leaves the colleagues invited whom they asked in the name of the organisation', async () => {
    const { organisationId, chief, leaving, asLeaving, membershipId } = await setUp('gegangen');
    await invite(asLeaving, organisationId, 'neue@gegangen.example', 'EDITOR');
    await invite(asLeaving, organisationId, leaving.email, 'VIEWER');
    await api.ok(endMembership, { id: membershipId }, asLeaving);
    expect(await statesOf(organisationId, chief)).toEqual({ [`${leaving.email} ADMIN`]: 'ACCEPTED', [`${leaving.email} VIEWER`]: 'WITHDRAWN', 'neue@gegangen.example EDITOR': 'OPEN' });
  });
});
