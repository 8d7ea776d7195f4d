/** Protects: nobody signs in, acts or rises as somebody else, and what was taken away is gone for the next request. */
import { Secret, TOTP } from 'otpauth';
import { uuidV7 } from '#kernel';
import { TestApi, type Caller, type Person } from '../support/api.js';
import { postJson, rawAnswer } from '../support/http-probe.js';
import { SignInProbe } from '../support/sign-in.js';

const api = await TestApi.start();
const here = await api.network('hier');
const elsewhere = await api.network('dort', '03462');
const admin = await api.signIn('leitung@verein.example', { secondFactor: true });
const register = `mutation($i: RegisterOrganisationInput!) { registerOrganisation(input: $i) { __typename ... on Organisation { id name } ... on InvalidInput { fields { path code } } } }`;
const invite = `mutation($i: InviteMemberInput!) { inviteMember(input: $i) { __typename ... on Invitation { id email role } ... on Problem { code } } }`;

async function registered(person: Person, name: string, network = 'hier'): Promise<string> {
  const { registerOrganisation } = await api.ok(register, { i: { network, kind: 'ASSOCIATION', name } }, person);
  return String(registerOrganisation.id);
}
const own = await registered(admin, 'Verein Süd');
const asAdmin: Caller = { token: admin.token, actAs: own };

async function colleague(email: string, role: string): Promise<Person> {
  await api.ok(invite, { i: { organisationId: own, email, role } }, asAdmin);
  const person = await api.signIn(email, { secondFactor: true });
  await api.acceptInvitation(person);
  return person;
}
const probe = new SignInProbe(api);
const { signInText } = SignInProbe;
const codeOf = async (query: string, variables: Record<string, unknown>, caller: Caller): Promise<unknown> =>
  (await api.graphql(query, variables, caller)).errors?.[0]?.extensions['code'];

afterAll(() => api.stop());

describe('the second factor', () => {
  test('a code is good once, also in another session and when it is late', async () => {
    const first = await api.signIn('totp@verein.example');
    const { enrolSecondFactor } = await api.ok(`mutation { enrolSecondFactor { ... on SecondFactorEnrolment { secret } } }`, {}, first);
    const totp = new TOTP({ secret: Secret.fromBase32(String(enrolSecondFactor.secret)) });
    const codeAt = (offsetSeconds: number): string => totp.generate({ timestamp: api.clock.now().getTime() + offsetSeconds * 1000 });
    const stepUp = async (code: string, person: Person): Promise<{ __typename: string }> =>
      (await api.ok(`mutation($c: String!) { stepUp(code: $c) { __typename } }`, { c: code }, { token: person.token })).stepUp;
    const code = codeAt(0);
    expect(await stepUp(code, first)).toEqual({ __typename: 'Done' });
    const second = await api.signIn('totp@verein.example');
    expect(await stepUp(code, second)).toEqual({ __typename: 'Refused' });
    expect(await stepUp(codeAt(-30), second)).toEqual({ __typename: 'Refused' });
    expect(await stepUp(codeAt(30), second)).toEqual({ __typename: 'Done' });
  });

  test('one session has shown it, another one of the same person has not', async () => {
    const office = await api.coordinator(here, 'buero@kreis.example');
    const other = await api.signIn('buero@kreis.example');
    const audit = '{ auditTrail(first: 1) { nextCursor } }';
    expect((await api.graphql(audit, {}, { token: office.token, actAs: here })).errors).toBeUndefined();
    expect((await api.graphql(audit, {}, { token: other.token, actAs: here })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'SECOND_FACTOR_REQUIRED' });
  });

  test('a confirmed one cannot be replaced, and ten tries are the end', async () => {
    const { enrolSecondFactor } = await api.ok(`mutation { enrolSecondFactor { __typename } }`, {}, { token: admin.token });
    expect(enrolSecondFactor).toEqual({ __typename: 'Refused' });
    const codes: unknown[] = [];
    for (let n = 0; n < 12; n += 1) codes.push(await codeOf(`mutation { stepUp(code: "000000") { __typename } }`, {}, { token: admin.token }));
    expect(codes).toContain('RATE_LIMITED');
  });
});

describe('sessions and keys', () => {
  test('signing in never takes over a token that was there before', async () => {
    const { signInId, code } = await probe.mailed('fix@verein.example');
    const answer = await postJson(`${api.url}/graphql`, { query: signInText, variables: { i: { signInId, code } } }, { cookie: 'teilhabenetz_session=tns_chosen-by-somebody' });
    expect(answer.status).toBe(401);
    const fresh = await probe.mailed('fix@verein.example');
    expect((await probe.signIn({ signInId: fresh.signInId, code: fresh.code })).token).toMatch(/^tns_[\w-]{43}$/);
  });

  test('a key for programs neither steps up nor makes keys nor a second factor, and ends at once', async () => {
    const person = await api.signIn('maschine@verein.example');
    const make = `mutation { createApiKey(input: { label: "Export", expiresOn: "2027-06-01" }) { ... on ApiKey { token session { id } } } }`;
    const { createApiKey } = await api.ok(make, {}, person);
    const key: Caller = { token: String(createApiKey.token) };
    expect(await codeOf(make, {}, key)).toBe('FORBIDDEN');
    expect(await codeOf('mutation { enrolSecondFactor { __typename } }', {}, key)).toBe('FORBIDDEN');
    const { enrolSecondFactor } = await api.ok(`mutation { enrolSecondFactor { ... on SecondFactorEnrolment { secret } } }`, {}, person);
    const code = new TOTP({ secret: Secret.fromBase32(String(enrolSecondFactor.secret)) }).generate({ timestamp: api.clock.now().getTime() });
    expect((await api.ok(`mutation($c: String!) { stepUp(code: $c) { __typename } }`, { c: code }, key)).stepUp).toEqual({ __typename: 'Refused' });
    await api.ok('mutation($id: UUID!) { endSession(id: $id) { __typename } }', { id: createApiKey.session.id }, person);
    expect(await codeOf('{ me { id } }', {}, key)).toBe('UNAUTHENTICATED');
  });

  test('the session of somebody else cannot be ended', async () => {
    const one = await api.signIn('eins@verein.example');
    const { me } = await api.ok('{ me { sessions { id } } }', {}, one);
    const two = await api.signIn('zwei@verein.example');
    const { endSession } = await api.ok('mutation($id: UUID!) { endSession(id: $id) { __typename } }', { id: me.sessions[0].id }, two);
    expect(endSession).toEqual({ __typename: 'Refused' });
    expect((await api.graphql('{ me { id } }', {}, one)).errors).toBeUndefined();
  });
});

describe('acting as somebody', () => {
  test('of a foreign organisation or of nothing is refused', async () => {
    const stranger = await api.signIn('fremd@verein.example');
    for (const actAs of [own, uuidV7(Date.now()), 'x', `${own}'--`]) {
      expect((await api.graphql('{ me { id } }', {}, { token: stranger.token, actAs })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ACT_AS_NOT_YOURS' });
    }
  });

  test('of a network gives no right there that was not given', async () => {
    expect(await codeOf('{ auditTrail { nextCursor } }', {}, { token: admin.token, actAs: here })).toBe('FORBIDDEN');
    expect(await codeOf('{ organisations { nextCursor } }', {}, { token: admin.token, actAs: elsewhere })).toBe('FORBIDDEN');
    expect((await api.ok('query($id: UUID!) { organisation(id: $id, network: "hier") { id } }', { id: own }, { token: admin.token, actAs: elsewhere })).organisation).toBeNull();
  });
});

describe('what a refusal says', () => {
  test('is a plain sentence; what a program has to do is a hint beside it', async () => {
    const person = await api.signIn('ohne-netz@verein.example');
    const office = await api.coordinator(here, 'zweites-buero@kreis.example');
    const unproven = await api.signIn(office.email);
    const refusals = [
      await api.graphql('{ organisations { nextCursor } }', {}, { token: unproven.token, actAs: here, language: 'de' }),
      await api.graphql('mutation { createPersonalOffering(network: "hier", input: {}) { __typename } }', {}, { token: person.token, actAs: own, language: 'de' }),
      await api.graphql('query($id: UUID!) { organisation(id: $id) { id } }', { id: own }, { token: person.token, language: 'de' }),
    ].map((answer) => answer.errors?.[0]);
    expect(refusals.map((one) => one?.extensions['reason'])).toEqual(['SECOND_FACTOR_REQUIRED', 'ACT_AS_NOT_YOURS', 'ACT_AS_REQUIRED']);
    for (const one of refusals) {
      expect(one?.message).not.toMatch(/Act-As|stepUp|me\.identities|[A-Z]{4,}/);
      expect(one?.extensions['hint']).toMatch(/Act-As|stepUp/);
    }
  });

  test('names the state of an organisation as people call it, in either language', async () => {
    const person = await api.signIn('doppelt@verein.example');
    const id = await registered(person, 'Verein West');
    const request = 'mutation($id: UUID!, $v: Int!) { requestVerification(id: $id, expectedVersion: $v) { __typename ... on Problem { code message } } }';
    await api.ok(request, { id, v: 1 }, { token: person.token, actAs: id });
    const messageIn = async (language: string): Promise<string> => (await api.ok(request, { id, v: 2 }, { token: person.token, actAs: id, language })).requestVerification.message;
    expect([await messageIn('de'), await messageIn('en')]).toEqual([
      'Das geht nicht: Die Organisation ist zur Bestätigung angemeldet.', 'This is not possible: the organisation is waiting to be verified.',
    ]);
  });
});

describe('rising in an organisation', () => {
  test('an editor neither invites nor raises anybody, an admin only inside the own organisation', async () => {
    const editor = await colleague('redaktion@verein.example', 'EDITOR');
    const asEditor: Caller = { token: editor.token, actAs: own };
    expect(await codeOf(invite, { i: { organisationId: own, email: 'x@verein.example', role: 'VIEWER' } }, asEditor)).toBe('FORBIDDEN');
    const { memberships } = await api.ok('query($id: UUID!) { memberships(organisationId: $id) { id accountId email } }', { id: own }, asEditor);
    const mine = memberships.find((one: { accountId: string }) => one.accountId === editor.accountId);
    expect(mine.email === editor.email).toBe(true);
    expect(memberships.find((one: { accountId: string }) => one.accountId === admin.accountId).email).toBeNull();
    expect(await codeOf('mutation($id: UUID!) { changeMembership(id: $id, expectedVersion: 1, role: ADMIN) { __typename } }', { id: mine.id }, asEditor)).toBe('FORBIDDEN');
    expect(await codeOf('query($id: UUID!) { invitations(organisationId: $id) { email } }', { id: own }, asEditor)).toBe('FORBIDDEN');
    const other = await registered(await api.signIn('andere@verein.example'), 'Verein Nord');
    expect(await codeOf(invite, { i: { organisationId: other, email: 'x@verein.example', role: 'VIEWER' } }, asAdmin)).toBe('FORBIDDEN');
  });

  test('nobody invites into a role of the network through an organisation', async () => {
    expect((await api.graphql(invite, { i: { organisationId: own, email: 'x@verein.example', role: 'COORDINATOR' } }, asAdmin)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(await codeOf('mutation { inviteToNetwork(email: "x@verein.example", role: COORDINATOR) { __typename } }', {}, asAdmin)).toBe('FORBIDDEN');
  });

  test('a role that somebody has already is no second row and no internal error', async () => {
    const person = await colleague('doppelrolle@verein.example', 'VIEWER');
    await api.ok(invite, { i: { organisationId: own, email: person.email, role: 'EDITOR' } }, asAdmin);
    await api.acceptInvitation(person);
    const { memberships } = await api.ok('query($id: UUID!) { memberships(organisationId: $id) { id accountId role } }', { id: own }, asAdmin);
    const viewer = memberships.find((one: { accountId: string; role: string }) => one.accountId === person.accountId && one.role === 'VIEWER');
    const { changeMembership } = await api.ok('mutation($id: UUID!) { changeMembership(id: $id, expectedVersion: 1, role: EDITOR) { __typename ... on Problem { code } } }', { id: viewer.id }, asAdmin);
    expect(changeMembership).toEqual({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
  });
});

describe('invitations', () => {
  const accept = `mutation($t: String!) { acceptInvitation(token: $t) { __typename ... on Problem { code } } }`;
  const invited = async (email: string): Promise<{ id: string; token: string }> => {
    const { inviteMember } = await api.ok(invite, { i: { organisationId: own, email, role: 'EDITOR' } }, asAdmin);
    return { id: inviteMember.id, token: await api.invitationToken(email) };
  };

  test('another address cannot accept, and the right one still can', async () => {
    const { token } = await invited('gemeint@verein.example');
    const thief = await api.signIn('dieb@verein.example');
    expect((await api.ok(accept, { t: token }, thief)).acceptInvitation).toEqual({ __typename: 'Refused', code: 'INVITATION_NOT_OPEN' });
    expect((await api.ok(accept, { t: token }, await api.signIn('gemeint@verein.example'))).acceptInvitation.__typename).toBe('Identity');
  });

  test('withdrawn and expired ones are over', async () => {
    const person = await api.signIn('zurueck@verein.example');
    const { id, token } = await invited(person.email);
    await api.ok('mutation($id: UUID!) { withdrawInvitation(id: $id) { __typename } }', { id }, asAdmin);
    expect((await api.ok(accept, { t: token }, person)).acceptInvitation.code).toBe('INVITATION_NOT_OPEN');
    const again = await invited(person.email);
    const before = api.clock.now().toISOString();
    api.clock.advance({ days: 14 });
    const late = await api.signIn(person.email);
    expect((await api.ok(accept, { t: again.token }, late)).acceptInvitation.code).toBe('INVITATION_NOT_OPEN');
    api.clock.moveTo(before);
  });

  test('the office takes an invitation into a role of the network back', async () => {
    const office = await api.coordinator(here, 'amt@kreis.example');
    const asOffice: Caller = { token: office.token, actAs: here };
    const { inviteToNetwork } = await api.ok('mutation { inviteToNetwork(email: "pruefung@kreis.example", role: AUDITOR) { ... on Invitation { id } } }', {}, asOffice);
    const { invitations } = await api.ok('{ invitations { id role } }', {}, asOffice);
    expect(invitations).toContainEqual({ id: inviteToNetwork.id, role: 'AUDITOR' });
    expect(await codeOf('mutation($id: UUID!) { withdrawInvitation(id: $id) { __typename } }', { id: inviteToNetwork.id }, asAdmin)).toBe('NOT_FOUND');
    expect((await api.ok('mutation($id: UUID!) { withdrawInvitation(id: $id) { __typename } }', { id: inviteToNetwork.id }, asOffice)).withdrawInvitation.__typename).toBe('Invitation');
  });

  test('one person cannot use them to send mail to all the world', async () => {
    const sender = await api.signIn('werbung@verein.example');
    const place = await registered(sender, 'Gewinnspiel');
    const codes: unknown[] = [];
    for (let n = 0; n < 102; n += 1) codes.push(await codeOf(invite, { i: { organisationId: place, email: `opfer${n}@verein.example`, role: 'VIEWER' } }, { token: sender.token, actAs: place }));
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
  });

  test('no name becomes a header of a mail', async () => {
    const names = ['Verein\r\nBcc: opfer@example.org', 'Verein\u2028Bcc: opfer@example.org', 'Verein\u0085Zwei'];
    for (const [index, name] of names.entries()) {
      const person = await api.signIn(`kopf${index}@verein.example`);
      const organisationId = await registered(person, name);
      await api.ok(invite, { i: { organisationId, email: `gast${index}@verein.example`, role: 'VIEWER' } }, { token: person.token, actAs: organisationId });
      const [mail] = await api.mailsTo(`gast${index}@verein.example`);
      expect(mail?.subject).toMatch(/^Einladung: Verein (Bcc|Zwei)/);
      expect(mail?.subject).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
    }
    expect((await api.graphql(invite, { i: { organisationId: own, email: 'a@b.de\r\nBcc: c@d.de', role: 'VIEWER' } }, asAdmin)).data.inviteMember.code).toBe('INVALID_INPUT');
  });
});

test('of members and invitations of another organisation even its admins learn nothing, not that there are any', async () => {
  const stranger = await api.signIn('nachbar@verein.example');
  const asStranger: Caller = { token: stranger.token, actAs: await registered(stranger, 'Verein Nachbar') };
  const invited = await api.ok(invite, { i: { organisationId: own, email: 'offen@verein.example', role: 'VIEWER' } }, asAdmin);
  const { rows } = await api.admin.query<{ id: string }>('SELECT id FROM membership WHERE organisation_id = $1 LIMIT 1', [own]);
  const change = 'mutation($id: UUID!) { changeMembership(id: $id, expectedVersion: 1, role: VIEWER) { __typename } }';
  const withdraw = 'mutation($id: UUID!) { withdrawInvitation(id: $id) { __typename } }';
  const nothing = uuidV7(api.clock.now().getTime());
  for (const id of [String(rows[0]?.id), nothing]) expect(await codeOf(change, { id }, asStranger)).toBe('NOT_FOUND');
  for (const id of [String(invited.inviteMember.id), nothing]) expect(await codeOf(withdraw, { id }, asStranger)).toBe('NOT_FOUND');
});

describe('idempotency keys', () => {
  const vars = (name: string): Record<string, unknown> => ({ i: { network: 'hier', kind: 'INITIATIVE', name } });

  test('belong to one account: the same key of another one is another key', async () => {
    const one = await api.signIn('schluessel1@verein.example');
    const two = await api.signIn('schluessel2@verein.example');
    const first = await api.ok(register, vars('Gleicher Name'), { token: one.token, key: 'gemeinsam' });
    const second = await api.ok(register, vars('Gleicher Name'), { token: two.token, key: 'gemeinsam' });
    expect(second.registerOrganisation.id).not.toBe(first.registerOrganisation.id);
  });

  test('belong to one request: another identity under the same key is a conflict', async () => {
    await api.ok(register, vars('Einmal'), { ...asAdmin, key: 'identitaet' });
    expect(await codeOf(register, vars('Einmal'), { token: admin.token, actAs: here, key: 'identitaet' })).toBe('CONFLICT');
    expect(await codeOf(register, vars('Zweimal'), { ...asAdmin, key: 'identitaet' })).toBe('CONFLICT');
  });

  test('a repeated request gets the very same answer, and what is stored of it is sealed', async () => {
    const query = `mutation { createApiKey(input: { label: "Wiederholt", expiresOn: "2027-06-01" }) { __typename ... on ApiKey { token session { id createdAt expiresAt isCurrent } } } }`;
    const first = await api.graphql(query, {}, { token: admin.token, key: 'zweimal' });
    const second = await api.graphql(query, {}, { token: admin.token, key: 'zweimal' });
    expect(second).toEqual(first);
    const { rows } = await api.admin.query<{ answer: Buffer }>(`SELECT answer FROM idempotent_answer WHERE key = 'zweimal'`);
    expect(rows[0]?.answer.includes(String(first.data.createApiKey.token))).toBe(false);
    expect((await api.admin.query(`SELECT 1 FROM session WHERE label = 'Wiederholt'`)).rowCount).toBe(1);
  });

  test('give a key for programs nothing that only a browser gets', async () => {
    const person = await api.signIn('browser@verein.example');
    const make = `mutation { createApiKey(input: { label: "Vom Browser", expiresOn: "2027-06-01" }) { ... on ApiKey { token } } }`;
    const enrol = `mutation { enrolSecondFactor { ... on SecondFactorEnrolment { secret } } }`;
    const { createApiKey } = await api.ok(make, {}, { token: person.token, key: 'browser-key' });
    await api.ok(enrol, {}, { token: person.token, key: 'browser-factor' });
    const program = { token: String(createApiKey.token) };
    for (const [document, key] of [[make, 'browser-key'], [enrol, 'browser-factor']] as const) {
      const answer = await api.graphql(document, {}, { ...program, key });
      expect([answer.data, answer.errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
    }
  });

  test('give no stored answer to somebody who has lost the role in between', async () => {
    const person = await colleague('herabgestuft@verein.example', 'ADMIN');
    const other = await colleague('gegangen@verein.example', 'VIEWER');
    const { rows } = await api.admin.query<{ id: string }>('SELECT id FROM membership WHERE organisation_id = $1 AND account_id = $2', [own, other.accountId]);
    const end = `mutation { endMembership(id: "${rows[0]?.id}") { __typename } }`;
    const again = { token: person.token, actAs: own, key: 'vor-dem-verlust' };
    for (let time = 0; time < 2; time += 1) expect((await api.ok(end, {}, again)).endMembership).toEqual({ __typename: 'Done' });
    // Everybody may begin this mutation, for their own membership: only what is asked inside could refuse it.
    await api.admin.query(`UPDATE membership SET role = 'VIEWER' WHERE organisation_id = $1 AND account_id = $2`, [own, person.accountId]);
    expect(await codeOf(end, {}, again)).toBe('CONFLICT');
    expect(await codeOf(end, {}, { ...again, key: 'danach' })).toBe('NOT_FOUND');
  });

  test('cannot be shared by two mutations that hide in a fragment', async () => {
    const two = `mutation { ...Both } fragment Both on Mutation { a: enrolSecondFactor { __typename } b: updateAccount(input: {}) { __typename } }`;
    expect(await codeOf(two, {}, { token: admin.token, key: 'versteckt' })).toBe('CONFLICT');
  });

  test('parallel requests under one key act once', async () => {
    const person = await api.signIn('parallel@verein.example');
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.ok(register, vars('Parallel'), { token: person.token, key: 'parallel' })));
    expect(new Set(answers.map((answer) => answer.registerOrganisation.id)).size).toBe(1);
    expect((await api.admin.query(`SELECT 1 FROM organisation WHERE name = 'Parallel'`)).rowCount).toBe(1);
  });
});

describe('requests from foreign pages', () => {
  const cookie = `teilhabenetz_session=${admin.token}`;

  test('the cookie signs in, and no simple form can use it on /graphql', async () => {
    const query = JSON.stringify({ query: 'mutation { updateAccount(input: { displayName: "CSRF" }) { __typename } }' });
    expect((await postJson(`${api.url}/graphql`, { query: '{ me { email } }' }, { cookie })).text).toContain(admin.email);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json']) {
      expect((await rawAnswer(`${api.url}/graphql`, { method: 'POST', headers: { cookie, 'content-type': type }, body: query })).status).toBe(415);
    }
    const preflight = await rawAnswer(`${api.url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
    expect((await postJson(`${api.url}/graphql`, query, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect((await api.ok('{ me { displayName } }', {}, { token: admin.token })).me.displayName).toBe('');
  });

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403], [{ 'sec-fetch-site': 'same-site' }, 403], [{ origin: 'https://evil.example' }, 403], [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200], [{ origin: api.url }, 200],
  ])('a form that arrives with %j gets %i', async (headers, status) => {
    const { token } = await probe.mailed(`seite${status}-${JSON.stringify(headers).length}@verein.example`);
    const answer = await rawAnswer(`${api.url}/sign-in/${token}`, { method: 'POST', headers: headers as Record<string, string> });
    expect(answer.status).toBe(status);
    expect(answer.headers['set-cookie'] === undefined).toBe(status === 403);
  });

  test('an invitation is not accepted for a visitor of a foreign page', async () => {
    await api.ok(invite, { i: { organisationId: own, email: 'csrf@verein.example', role: 'VIEWER' } }, asAdmin);
    const person = await api.signIn('csrf@verein.example');
    const path = `${api.url}/invitation/${await api.invitationToken('csrf@verein.example')}`;
    const own_ = { cookie: `teilhabenetz_session=${person.token}` };
    expect((await rawAnswer(path, { method: 'POST', headers: { ...own_, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await rawAnswer(path, { method: 'POST', headers: { ...own_, 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
  });

  test('with HTTPS only the cookie counts that no neighbouring host can set', async () => {
    const secure = await TestApi.start(undefined, { publicUrl: 'https://netz.kreis.example' });
    try {
      const person = await secure.signIn('ada@verein.example');
      const me = (name: string): Promise<{ text: string }> => postJson(`${secure.url}/graphql`, { query: '{ me { email } }' }, { cookie: `${name}=${person.token}` });
      expect((await me('teilhabenetz_session')).text).toBe('{"data":{"me":null}}\n');
      expect((await me('__Host-teilhabenetz_session')).text).toContain('ada@verein.example');
      await secure.ok(`mutation { requestSignIn(input: { email: "ada@verein.example" }) { __typename } }`);
      const path = /\/sign-in\/\S+/.exec((await secure.mailsTo('ada@verein.example')).at(-1)?.body_text ?? '')?.[0] ?? '';
      const page = await rawAnswer(secure.url + path, { method: 'POST' });
      expect(page.headers['set-cookie']).toMatch(/^__Host-teilhabenetz_session=tns_[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Expires=/);
      expect(page.headers['strict-transport-security']).toBeDefined();
    } finally {
      await secure.stop();
    }
  });
});

describe('taking away', () => {
  test('a membership, a role of the network, and an account are gone for the next request', async () => {
    const person = await colleague('kurz@verein.example', 'EDITOR');
    const acting: Caller = { token: person.token, actAs: own };
    expect((await api.graphql('{ organisations { nextCursor } }', {}, acting)).errors).toBeUndefined();
    const { memberships } = await api.ok('query($id: UUID!) { memberships(organisationId: $id) { id accountId } }', { id: own }, asAdmin);
    const { id } = memberships.find((one: { accountId: string }) => one.accountId === person.accountId);
    await api.ok('mutation($id: UUID!) { endMembership(id: $id) { __typename } }', { id }, asAdmin);
    expect(await codeOf('{ organisations { nextCursor } }', {}, acting)).toBe('FORBIDDEN');

    const office = await api.coordinator(here, 'ehemals@kreis.example');
    const asOffice: Caller = { token: office.token, actAs: here };
    expect((await api.graphql('{ auditTrail { nextCursor } }', {}, asOffice)).errors).toBeUndefined();
    await api.admin.query('UPDATE network_role SET ended_at = now() WHERE account_id = $1', [office.accountId]);
    expect(await codeOf('{ auditTrail { nextCursor } }', {}, asOffice)).toBe('FORBIDDEN');

    await api.admin.query('UPDATE account SET locked_at = now() WHERE id = $1', [person.accountId]);
    expect(await codeOf('{ me { id } }', {}, { token: person.token })).toBe('UNAUTHENTICATED');
  });

  test('idle and old sessions are over', async () => {
    const before = api.clock.now().toISOString();
    const person = await api.signIn('lange@verein.example');
    api.clock.advance({ days: 7 });
    expect(await codeOf('{ me { id } }', {}, person)).toBe('UNAUTHENTICATED');
    api.clock.moveTo(before);
  });
});

test('the trail holds no address and no number of anybody', async () => {
  const office = await api.coordinator(here, 'spur@kreis.example');
  const input = { kind: 'INITIATIVE', name: 'Nachbarn', publicEmail: 'privat@nachbarn.example', publicPhone: '+49 4321 998877', contactEmail: 'geheim@nachbarn.example' };
  await api.ok('mutation($i: RecordOrganisationInput!) { recordOrganisation(input: $i) { __typename } }', { i: input }, { token: office.token, actAs: here });
  await api.ok('mutation { updateAccount(input: { displayName: "Ada Beispiel" }) { __typename } }', {}, office);
  const { rows } = await api.admin.query<{ text: string }>('SELECT string_agg(changes::text, $1) AS text FROM audit_entry', ['\n']);
  expect(rows[0]?.text).not.toMatch(/privat@|geheim@|998877|Ada Beispiel/);
  expect(rows[0]?.text).toContain('"publicEmail": "changed"');
});
