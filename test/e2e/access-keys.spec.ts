/** Protects: a key for programs does what it is for and no more, is shown once, is seen in the trail, and ends with its last day, its revocation, or the rights of whoever made it. */
import { Secrets } from '#platform/secret';
import { type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const slug = 'hier';
const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const networkId = await api.network(slug);
const coordinator = await api.coordinator(networkId);
const office: Caller = { token: coordinator.token, actAs: networkId };
let one: Provider;
let other: Provider;
beforeAll(async () => {
  const place = { network: slug, networkId, coordinator };
  [one, other] = [await provider(api, place, 'TRAEGER', 'Bruecke'), await provider(api, place, 'TRAEGER', 'Hafen')];
});

const create = `mutation($input: CreateAccessKeyInput!) { key: createAccessKey(input: $input) { __typename
  ... on NewAccessKey { token accessKey { id prefix label scopes organisationId expiresOn lastUsedOn isActive } } ... on InvalidInput { fields { path code } } ... on Refused { code } } }`;
const revoke = `mutation($id: UUID!) { revokeAccessKey(id: $id) { __typename ... on AccessKey { isActive revokedAt } ... on Refused { code } } }`;
const list = `{ accessKeys(first: 100) { items { id prefix label lastUsedOn isActive organisationId } } }`;
const drafts = '{ workspaceOfferings { items { title organisation { name } } } }';

interface Made { token: string; id: string; prefix: string }

async function made(by: Caller, scopes: string[], expiresOn = '2027-09-01'): Promise<Made> {
  const { key } = await api.ok(create, { input: { label: 'Website', scopes, expiresOn } }, by);
  return { token: String(key.token), id: String(key.accessKey.id), prefix: String(key.accessKey.prefix) };
}
const refusal = async (query: string, variables: object, caller: Caller): Promise<unknown> => {
  const { errors, data } = await api.graphql(query, { ...variables }, caller);
  return errors?.[0] ? [errors[0].extensions['code'], errors[0].extensions['reason']] : data;
};
const over = ['UNAUTHENTICATED', 'KEY_OVER'];
const notAllowed = ['FORBIDDEN', 'NOT_ALLOWED'];
const notInScope = ['FORBIDDEN', 'NOT_IN_SCOPE'];

describe('a key of an organisation', () => {
  test('is shown once, stored as a hash, and recognised by how it begins', async () => {
    const { token, id, prefix } = await made(one.admin, ['OFFERINGS_READ']);
    expect(token).toMatch(/^tnz_[0-9a-f]{8}_[\w-]{43}$/);
    expect(token.startsWith(`${prefix}_`)).toBe(true);
    const { accessKeys } = await api.ok(list, {}, one.admin);
    expect(accessKeys.items).toContainEqual({ id, prefix, label: 'Website', lastUsedOn: null, isActive: true, organisationId: one.id });
    const { rows } = await api.admin.query<{ text: string; hash: Buffer }>('SELECT row_to_json(k)::text AS text, token_hash AS hash FROM access_key k WHERE id = $1', [id]);
    expect([rows[0]?.text.includes(token.slice(prefix.length + 1)), rows[0]?.hash]).toEqual([false, new Secrets(Buffer.alloc(32, 7)).hashOf(token)]);
    await api.ok(drafts, {}, { token });
    expect((await api.ok(list, {}, one.admin)).accessKeys.items).toContainEqual(expect.objectContaining({ id, lastUsedOn: '2027-03-01' }));
  });

  test('does what its scopes name for its organisation, and leaves its name in the trail', async () => {
    const { token, id } = await made(one.admin, ['OFFERINGS_READ', 'OFFERINGS_WRITE']);
    const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Vom Programm' } }, { token });
    expect((await api.ok(drafts, {}, { token })).workspaceOfferings.items).toContainEqual({ title: 'Vom Programm', organisation: { name: 'Bruecke' } });
    const told = async (subjectId: unknown): Promise<unknown> => (await api.admin.query(
      'SELECT action, access_key_id AS key, account_id IS NOT NULL AS person, organisation_id AS organisation FROM audit_entry WHERE subject_id = $1', [subjectId])).rows;
    expect(await told(result.id)).toEqual([{ action: 'offering.create', key: id, person: true, organisation: one.id }]);
    const { result: byHand } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Von Hand' } }, one.editor);
    expect(await told(byHand.id)).toEqual([{ action: 'offering.create', key: null, person: true, organisation: one.id }]);
    // The office reads it in the trail.
    await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, { token });
    expect((await api.ok('{ auditTrail(first: 1) { items { action accessKeyId } } }', {}, office)).auditTrail.items).toEqual([{ action: 'offering.publish', accessKeyId: id }]);
  });

  test('does nothing else, nothing elsewhere, and is nobody in person', async () => {
    const reading = await made(one.admin, ['OFFERINGS_READ']);
    const writing = await made(one.admin, ['OFFERINGS_READ', 'OFFERINGS_WRITE']);
    const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Fremd' } }, other.editor);
    expect(await refusal(mutations.create, { input: leastOffering }, { token: reading.token })).toEqual(notInScope);
    expect(await refusal(mutations.close, { input: { id: result.id, expectedVersion: 1, reason: 'NO_DEMAND' } }, { token: writing.token })).toEqual(notInScope);
    expect(await refusal(mutations.update, { input: { id: result.id, expectedVersion: 1, changes: { title: 'Gekapert' } } }, { token: writing.token })).toEqual(['NOT_FOUND', undefined]);
    expect(await refusal('query($id: UUID!) { offering(id: $id) { title } }', { id: result.id }, { token: writing.token })).toEqual({ offering: null });
    for (const query of [list, '{ auditTrail { items { id } } }', '{ organisations { items { id } } }', `mutation { updateAccount(input: { displayName: "x" }) { __typename } }`,
      `mutation { endSession(id: "${reading.id}") { __typename } }`, `mutation { createApiKey(input: { label: "x", expiresOn: "2027-06-01" }) { __typename } }`]) {
      expect([query, await refusal(query, {}, { token: writing.token })]).toEqual([query, notInScope]);
    }
    expect(await refusal('{ me { email } }', {}, { token: writing.token })).toEqual({ me: null });
    for (const actAs of [other.id, networkId]) expect(await refusal(drafts, {}, { token: writing.token, actAs })).toEqual(['FORBIDDEN', 'ACT_AS_NOT_YOURS']);
    expect(await refusal(drafts, {}, { token: writing.token, actAs: one.id.toUpperCase() })).toMatchObject({ workspaceOfferings: {} });
  });

  test('opens nothing that is its maker\'s own', async () => {
    const { createPersonalOffering } = await api.ok(`mutation($input: OfferingInput!) { createPersonalOffering(network: "${slug}", input: $input) { ... on Offering { id } } }`,
      { input: { title: 'Mein eigenes Angebot' } }, { token: one.admin.token ?? '' });
    const { token } = await made(one.admin, ['OFFERINGS_READ', 'OFFERINGS_WRITE']);
    expect(await refusal('query($id: UUID!) { offering(id: $id) { title } }', { id: createPersonalOffering.id }, { token })).toEqual({ offering: null });
    expect(await refusal(mutations.update, { input: { id: createPersonalOffering.id, expectedVersion: 1, changes: { title: 'Gekapert' } } }, { token })).toEqual(['NOT_FOUND', undefined]);
  });
});

test('a key that lacks a scope is told which one, also where it may not know what there is', async () => {
  const writing = await made(one.admin, ['OFFERINGS_WRITE']);
  const said = async (query: string, variables: object, language = 'de'): Promise<unknown> => {
    const { errors } = await api.graphql(query, { ...variables }, { token: writing.token, language });
    return [errors?.[0]?.message, errors?.[0]?.extensions['scopes']];
  };
  const { result: own } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Eigener Entwurf' } }, one.editor);
  const { result: foreign } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Fremder Entwurf' } }, other.editor);
  const update = (id: unknown): object => ({ input: { id, expectedVersion: 1, changes: { title: 'Anders' } } });
  for (const id of [own.id, foreign.id, networkId]) {
    expect(await said(mutations.update, update(id))).toEqual([expect.stringContaining('fehlt dazu das Recht OFFERINGS_READ.'), ['OFFERINGS_READ']]);
  }
  expect(await said('{ workspacePlaces { items { id } } }', {}, 'en')).toEqual([expect.stringContaining('lacks the scope for it: PLACES_READ or PLACES_WRITE.'), ['PLACES_READ', 'PLACES_WRITE']]);
  expect(await said('mutation { endSession(id: "018f0000-0000-7000-8000-000000000000") { __typename } }', {})).toEqual(['Das geht mit keinem Schlüssel, nur wenn Sie selbst angemeldet sind.', []]);
  expect((await refusal(mutations.update, update(own.id), one.editor) as { result: object }).result).toMatchObject({ version: 2 });
});

test('a key that writes sees what it has written', async () => {
  const [places, offerings] = [await made(one.admin, ['PLACES_WRITE']), await made(one.admin, ['OFFERINGS_WRITE'])];
  const place = { name: 'Haus am Markt', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster' };
  expect(await api.ok('mutation($organisationId: UUID!, $place: PlaceInput!) { result: createPlace(input: { organisationId: $organisationId, place: $place }) { ... on Place { name warnings { code } } ... on Problem { code } } }',
    { organisationId: one.id, place }, { token: places.token })).toEqual({ result: { name: 'Haus am Markt', warnings: [] } });
  expect((await api.ok(mutations.create, { input: { ...leastOffering, title: 'Vom Programm allein' } }, { token: offerings.token })).result).toMatchObject({ state: 'DRAFT' });
});

describe('making one', () => {
  test('is for admins and the office, with a scope and an end within 12 months', async () => {
    const input = { label: 'x', scopes: ['PLACES_READ'], expiresOn: '2027-09-01' };
    for (const caller of [one.editor, one.viewer]) expect(await refusal(create, { input }, caller)).toEqual(notAllowed);
    expect((await refusal(create, { input }, {}) as unknown[])[0]).toBe('UNAUTHENTICATED');
    expect((await api.ok(create, { input: { label: '', scopes: [], expiresOn: '2028-03-02' } }, one.admin)).key.fields.map(({ path }: { path: string }) => path)).toEqual(['label', 'scopes', 'expiresOn']);
    expect((await api.ok(create, { input: { ...input, expiresOn: '2027-02-28' } }, one.admin)).key.fields).toEqual([{ path: 'expiresOn', code: 'OUT_OF_RANGE' }]);
    expect((await api.ok(create, { input: { ...input, expiresOn: '2028-03-01' } }, one.admin)).key.__typename).toBe('NewAccessKey');
  });

  test('is for people: neither a key nor a personal key makes one', async () => {
    const { token } = await made(one.admin, ['OFFERINGS_WRITE']);
    const input = { label: 'x', scopes: ['PLACES_READ'], expiresOn: '2027-09-01' };
    expect(await refusal(create, { input }, { token })).toEqual(notInScope);
    const { createApiKey } = await api.ok('mutation { createApiKey(input: { label: "x", expiresOn: "2027-06-01" }) { ... on ApiKey { token } } }', {}, { token: one.admin.token ?? '' });
    expect(await refusal(create, { input }, { token: String(createApiKey.token), actAs: one.id })).toEqual(notAllowed);
  });

  test('stops at twenty that work', async () => {
    const { rows } = await api.admin.query<{ count: number }>('SELECT count(*) AS count FROM access_key WHERE organisation_id = $1', [other.id]);
    for (let count = rows[0]?.count ?? 0; count < 20; count += 1) await made(other.admin, ['PLACES_READ']);
    const { key } = await api.ok(create, { input: { label: 'x', scopes: ['PLACES_READ'], expiresOn: '2027-09-01' } }, other.admin);
    expect(key).toEqual({ __typename: 'Refused', code: 'TOO_MANY_KEYS' });
  });
});

describe('a key of the office', () => {
  test('reads what the office sees, as far as its scopes go', async () => {
    const { token, id } = await made(office, ['ORGANISATIONS_READ', 'OFFERINGS_READ']);
    expect((await api.ok('{ organisations { items { name } } }', {}, { token })).organisations.items.length).toBeGreaterThan(1);
    expect(await refusal('{ networkMembers { email } }', {}, { token })).toEqual(notInScope);
    expect((await api.ok(list, {}, office)).accessKeys.items.map((one_: { id: string }) => one_.id)).toEqual([id]);
  });

  test('is not made without a second factor', async () => {
    const { token } = await api.signIn(coordinator.email);
    expect(await refusal(create, { input: { label: 'x', scopes: ['PLACES_READ'], expiresOn: '2027-09-01' } }, { token, actAs: networkId })).toEqual(['FORBIDDEN', 'SECOND_FACTOR_REQUIRED']);
  });
});

describe('the end of a key', () => {
  test('comes with its revocation, for the very next request; another organisation and the office revoke none', async () => {
    const { token, id } = await made(one.admin, ['OFFERINGS_READ']);
    for (const caller of [other.admin, office]) expect(await refusal(revoke, { id }, caller)).toEqual(['NOT_FOUND', undefined]);
    await api.ok(drafts, {}, { token });
    expect((await api.ok(revoke, { id }, one.admin)).revokeAccessKey).toMatchObject({ isActive: false, revokedAt: '2027-03-01T09:00:00.000Z' });
    expect(await refusal(drafts, {}, { token })).toEqual(over);
    expect((await api.ok(revoke, { id }, one.admin)).revokeAccessKey).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
  });

  test('comes by an operator, who finds it by its beginning and sees no content', async () => {
    const { token, id, prefix } = await made(one.admin, ['OFFERINGS_READ']);
    const operator = await api.signIn('betrieb@verein.example', { secondFactor: true });
    await api.admin.query('UPDATE account SET is_operator = true WHERE id = $1', [operator.accountId]);
    const caller = { token: operator.token, actAs: networkId };
    expect((await api.ok(list, {}, caller)).accessKeys.items).toContainEqual(expect.objectContaining({ id, prefix }));
    await api.ok(revoke, { id }, caller);
    expect(await refusal(drafts, {}, { token })).toEqual(over);
    expect(await refusal(create, { input: { label: 'x', scopes: ['PLACES_READ'], expiresOn: '2027-09-01' } }, caller)).toEqual(notAllowed);
  });

  test('comes with the rights of whoever made it, and with their account', async () => {
    const second = await invited('zweite@bruecke.example');
    const mine = { token: second.token, actAs: one.id };
    const { token } = await made(mine, ['OFFERINGS_READ']);
    const { memberships } = await api.ok('query($id: UUID!) { memberships(organisationId: $id) { id accountId version } }', { id: one.id }, one.admin);
    const { id, version } = memberships.find(({ accountId }: { accountId: string }) => accountId === second.accountId);
    await api.ok('mutation($id: UUID!, $v: Int!) { changeMembership(id: $id, expectedVersion: $v, role: EDITOR) { __typename } }', { id, v: version }, one.admin);
    expect(await refusal(drafts, {}, { token })).toEqual(over);
    // The role brings no key back.
    const listed = async (): Promise<unknown> => (await api.ok(list, {}, one.admin)).accessKeys.items.find((key: { prefix: string }) => token.startsWith(key.prefix)).isActive;
    expect(await listed()).toBe(false);
    await api.ok('mutation($id: UUID!, $v: Int!) { changeMembership(id: $id, expectedVersion: $v, role: ADMIN) { __typename } }', { id, v: Number(version) + 1 }, one.admin);
    expect([await refusal(drafts, {}, { token }), await listed()]).toEqual([over, false]);
    const afterwards = await made(mine, ['OFFERINGS_READ']);
    await api.ok('mutation($id: UUID!) { endMembership(id: $id) { __typename } }', { id }, one.admin);
    await api.admin.query('UPDATE membership SET ended_at = NULL WHERE id = $1', [id]);
    expect(await refusal(drafts, {}, { token: afterwards.token })).toEqual(over);
    const third = await invited('dritte@bruecke.example');
    const locked = await made({ token: third.token, actAs: one.id }, ['OFFERINGS_READ']);
    const operator = await api.signIn('betrieb2@verein.example', { secondFactor: true });
    await api.admin.query('UPDATE account SET is_operator = true WHERE id = $1', [operator.accountId]);
    for (const step of ['lockAccount', 'unlockAccount']) {
      await api.ok(`mutation { ${step}(email: "dritte@bruecke.example") { __typename } }`, {}, operator);
      expect([step, await refusal(drafts, {}, { token: locked.token })]).toEqual([step, over]);
    }
  });

  test('comes also where a role went in another way than by our own words, as by hand in the database', async () => {
    const fourth = await invited('vierte@bruecke.example');
    const { token } = await made({ token: fourth.token, actAs: one.id }, ['OFFERINGS_READ']);
    await api.ok(drafts, {}, { token });
    await api.admin.query('UPDATE membership SET ended_at = now() WHERE account_id = $1', [fourth.accountId]);
    expect(await refusal(drafts, {}, { token })).toEqual(over);
    const officer = await api.coordinator(networkId, 'dritte@kreis.example');
    const ofOffice = await made({ token: officer.token, actAs: networkId }, ['OFFERINGS_READ']);
    await api.ok(drafts, {}, { token: ofOffice.token });
    await api.admin.query('UPDATE network_role SET ended_at = now() WHERE account_id = $1', [officer.accountId]);
    expect(await refusal(drafts, {}, { token: ofOffice.token })).toEqual(over);
  });

  test('of the office comes with the role of whoever made it', async () => {
    const second = await api.coordinator(networkId, 'zweite@kreis.example');
    const mine = { token: second.token, actAs: networkId };
    const { token } = await made(mine, ['OFFERINGS_READ']);
    await api.ok(drafts, {}, { token });
    const { networkMembers } = await api.ok('{ networkMembers { id accountId } }', {}, office);
    const { id } = networkMembers.find(({ accountId }: { accountId: string }) => accountId === second.accountId);
    await api.ok('mutation($id: UUID!) { endNetworkRole(id: $id) { __typename } }', { id }, office);
    await api.admin.query('UPDATE network_role SET ended_at = NULL WHERE id = $1', [id]);
    expect(await refusal(drafts, {}, { token })).toEqual(over);
    expect((await api.admin.query(`SELECT changes ->> 'reason' AS reason FROM audit_entry WHERE action = 'accessKey.revoke' ORDER BY at DESC, id DESC LIMIT 1`)).rows).toEqual([{ reason: 'ROLE_ENDED' }]);
  });

  test('comes after its last day, in Germany', async () => {
    const { token } = await made(one.admin, ['OFFERINGS_READ'], '2027-03-01');
    api.clock.moveTo('2027-03-01T22:59:59Z');
    await api.ok(drafts, {}, { token });
    api.clock.moveTo('2027-03-01T23:00:00Z');
    expect(await refusal(drafts, {}, { token })).toEqual(over);
    expect(await refusal(drafts, {}, { token: `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}` })).toEqual(over);
  });

  test('is only near for one that asks too often', async () => {
    const { token, id } = await made(one.admin, ['OFFERINGS_READ']);
    const bucket = new Secrets(Buffer.alloc(32, 7)).indexOf('access key', id);
    await api.ok(drafts, {}, { token });
    await api.admin.query('UPDATE rate_limit SET count = 1200 WHERE bucket = $1', [bucket]);
    expect((await refusal(drafts, {}, { token }) as unknown[])[0]).toBe('RATE_LIMITED');
  });
});

async function invited(email: string): Promise<Person> {
  await api.ok(`mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`, { input: { organisationId: one.id, email, role: 'ADMIN' } }, one.admin);
  const person = await api.signIn(email);
  await api.acceptInvitation(person);
  return person;
}
