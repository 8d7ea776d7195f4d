/** Protects: nothing is open that the permission matrix does not open; for every role, each operation it may not do is tried, and each that it may do to its own alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema } from 'graphql';
import { policyTable } from '#identity';
import { networkRoles, organisationRoles, uuidV7 } from '#kernel';
import { ACCESS_POLICY, type AccessPolicy, actionOf, policyFindings } from '#platform/graphql';
import { TestApi, type Answer, type Caller, type Person } from '../support/api.js';
import { allTables, rowCounts } from '../support/catalogue.js';
import { documentOf, minimalVariables, type Operation, operationsOf, unknownId } from '../support/schema-walk.js';
import { mayDo } from '../permission-matrix.js';

const api = await TestApi.start();
afterAll(() => api.stop());
const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
const access = api.app.get<AccessPolicy>(ACCESS_POLICY, { strict: false });
const operations = operationsOf(schema);
const tables = (await allTables(api.admin)).filter((table) => table.name !== 'rate_limit');

// What is expected comes from the matrix, never from the policy table, which is what is tested here.
const grantsOf = (operation: Operation): readonly string[] =>
  mayDo(actionOf(schema, operation.kind === 'query' ? 'Query' : 'Mutation', operation.field) ?? '');

/** Somebody in the network, and the grants of the permission matrix that their roles can ever meet. */
interface Role {
  name: string;
  caller: Caller;
  grants: readonly string[];
}

const everybody = ['ANYONE'];
const signedIn = [...everybody, 'SIGNED_IN', 'SELF'];
const scopesOf = (role: string): string[] => [`OWN:${role}`, `PARTNER:${role}`, `ANY_ORG:${role}`];
const here = await api.network('hier');
const elsewhere = await api.network('dort', '03462');

async function member(networkId: string, organisationId: string, role: string, options: { secondFactor: boolean }): Promise<Person> {
  const person = await api.signIn(`${role.toLowerCase()}-${operationCount()}@verein.example`, options);
  await api.admin.query(`INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [uuidV7(Date.now()), networkId, organisationId, person.accountId, role]);
  return person;
}
async function officer(networkId: string, role: string, options: { secondFactor: boolean }): Promise<Person> {
  const person = await api.signIn(`${role.toLowerCase()}-${operationCount()}@kreis.example`, options);
  await api.admin.query(`INSERT INTO network_role (id, network_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, now())`, [uuidV7(Date.now()), networkId, person.accountId, role]);
  return person;
}
let counted = 0;
function operationCount(): number {
  counted += 1;
  return counted;
}
async function organisation(networkId: string, name: string): Promise<string> {
  const id = uuidV7(Date.now());
  await api.admin.query(`INSERT INTO organisation (id, network_id, kind, name, verification, created_at) VALUES ($1, $2, 'TRAEGER', $3, 'VERIFIED', now())`, [id, networkId, name]);
  return id;
}

const own = await organisation(here, 'Eigene');
const foreign = await organisation(here, 'Fremde');
const beyond = await organisation(elsewhere, 'Jenseits');
const secondFactor = { secondFactor: true };
const stranger = await api.signIn('fremd@verein.example', secondFactor);
const operator = await api.signIn('betrieb@verein.example', secondFactor);
await api.admin.query('UPDATE account SET is_operator = true WHERE id = $1', [operator.accountId]);

const roles: Role[] = [
  { name: 'an anonymous visitor', caller: {}, grants: everybody },
  { name: 'a person without any role', caller: { token: stranger.token, actAs: here }, grants: signedIn },
  { name: 'a person who does not say as whom', caller: { token: stranger.token }, grants: signedIn },
  { name: 'an operator', caller: { token: operator.token, actAs: here }, grants: [...signedIn, 'OPERATOR'] },
  { name: 'FINANCE without second factor', caller: { token: (await member(here, own, 'FINANCE', { secondFactor: false })).token, actAs: own }, grants: signedIn },
  { name: 'COORDINATOR without second factor', caller: { token: (await officer(here, 'COORDINATOR', { secondFactor: false })).token, actAs: here }, grants: signedIn },
  { name: 'COORDINATOR of another network', caller: { token: (await officer(elsewhere, 'COORDINATOR', secondFactor)).token, actAs: here }, grants: signedIn },
];
for (const role of organisationRoles) {
  roles.push({ name: role, caller: { token: (await member(here, own, role, secondFactor)).token, actAs: own }, grants: [...signedIn, ...scopesOf(role)] });
}
for (const role of networkRoles) {
  roles.push({ name: role, caller: { token: (await officer(here, role, secondFactor)).token, actAs: here }, grants: [...signedIn, `NETWORK:${role}`] });
}

const send = (operation: Operation, caller: Caller, idFor?: (path: string) => string): Promise<Answer> =>
  api.graphql(documentOf(schema, operation), inThisNetwork(operation, minimalVariables(operation, idFor)), caller);
// A network is named by its slug, and what is about a person is in one: with a name that no network has, nothing would be tried.
const inThisNetwork = ({ field }: Operation, variables: Record<string, unknown>): Record<string, unknown> =>
  ({ ...variables, ...(field.args.some((arg) => arg.name === 'network') ? { network: 'hier' } : {}) });
const codesOf = (answer: Answer): unknown[] => (answer.errors ?? []).map((error) => error.extensions['code']);

describe('the policy table', () => {
  test('every field of the schema has a policy that the table knows', () => {
    expect(policyFindings(schema, access)).toEqual([]);
    expect(operations.length).toBeGreaterThan(30);
  });

  test('a field without one, and one with an unknown row, is found', () => {
    const broken = buildSchema(`directive @policy(action: String!) on FIELD_DEFINITION | OBJECT
      type Query { open: Int @policy(action: "public") bare: Int odd: Int @policy(action: "no.such") thing: Thing @policy(action: "public") }
      type Thing { bare: Int }`);
    expect(policyFindings(broken, access)).toEqual(['Query.bare: no policy', 'Query.odd: no.such', 'Thing.bare: no policy']);
  });

  test('every row is used by the schema or by a service', () => {
    const libs = path.resolve('libs');
    const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|graphql)$/.test(name) && !/\.spec\.ts$|policy\.ts$|generated/.test(name))
      .map((name) => readFileSync(path.join(libs, name), 'utf8')).join('\n');
    const unused = Object.keys(policyTable).filter((action) => !sources.includes(`'${action}'`) && !sources.includes(`"${action}"`));
    expect(unused).toEqual([]);
  });

  test('what needs a role is never open to anyone as well', () => {
    const mixed = Object.entries(policyTable).filter(([, grants]) => grants.length > 1 && (grants as readonly string[]).includes('ANYONE'));
    expect(mixed).toEqual([]);
  });
});

describe.each(roles)('$name', ({ caller, grants }) => {
  const refused = operations.filter((operation) => !grantsOf(operation).some((grant) => grants.includes(grant)));
  const expectedCode = caller.token === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  let before: Record<string, number> = {};

  beforeAll(async () => { before = await rowCounts(api.admin, tables); });

  test.each(refused.map((operation) => ({ label: `${operation.kind} ${operation.name}`, operation })))('may not: $label', async ({ operation }) => {
    const answer = await send(operation, caller);
    expect(codesOf(answer)).toEqual([expectedCode]);
    expect(answer.data?.[operation.name] ?? null).toBeNull();
  });

  test('and nothing was written by all of this', async () => {
    expect(refused.length).toBeGreaterThan(0);
    expect(await rowCounts(api.admin, tables)).toEqual(before);
  });
});

// The first lock lets these begin, because the role could do it to something; the second decides about this object.
describe('an admin acting for one organisation, on objects of another one', () => {
  const admin = roles.find((role) => role.name === 'ADMIN');
  // A key is made for the organisation that is acted for, and names no other one.
  const withoutObject = ['createAccessKey'];
  const ownOnly = operations.filter((operation) => operation.kind === 'mutation' && !withoutObject.includes(operation.name)
    && grantsOf(operation).includes('OWN:ADMIN') && grantsOf(operation).every((grant) => /^(OWN|PARTNER|NETWORK|SELF)/.test(grant)));

  test.each(ownOnly.flatMap((operation) => [
    { label: `${operation.name} in the same network`, operation, target: foreign },
    { label: `${operation.name} in another network`, operation, target: beyond },
  ]))('$label is refused and writes nothing', async ({ operation, target }) => {
    const before = await rowCounts(api.admin, tables);
    const versions = await api.admin.query('SELECT id, version FROM organisation ORDER BY id');
    const answer = await send(operation, admin?.caller ?? {}, () => target);
    const result = answer.data?.[operation.name] ?? null;
    if (result === null) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(codesOf(answer)[0]);
    else expect(result).toHaveProperty('code');
    expect(await rowCounts(api.admin, tables)).toEqual(before);
    expect((await api.admin.query('SELECT id, version FROM organisation ORDER BY id')).rows).toEqual(versions.rows);
  });
});

// SELF is the person an object is about. Everybody may begin such an operation, since it could be about themself: what is
// tried here is that it ends at the objects of somebody else.
describe('what a person may because it is about them', () => {
  // Those without an id answer about the caller alone.
  const forSelf = operations.filter((operation) => grantsOf(operation).includes('SELF') && JSON.stringify(minimalVariables(operation)).includes(unknownId));
  const strangers = roles.filter((role) => role.caller.token !== undefined);
  const isAllowedAnyway = (operation: Operation, role: Role): boolean => grantsOf(operation).some((grant) => grant.startsWith('NETWORK:') && role.grants.includes(grant));
  let owner: Caller;
  let objects: Record<string, string>;

  beforeAll(async () => {
    const person = await api.signIn('eigentuemerin@verein.example');
    owner = { token: person.token, actAs: here };
    const insert = async (table: string, columns: Record<string, unknown>): Promise<string> => {
      const row = { id: uuidV7(Date.now()), network_id: here, created_at: api.clock.now(), ...columns };
      const names = Object.keys(row);
      await api.admin.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
      return row.id;
    };
    const offering = await insert('offering', { account_id: person.accountId, is_informal: true, title: 'Nachbarschaftshilfe', changed_at: api.clock.now() });
    const obligation = await insert('obligation', {
      kind: 'OWN_TASK', subject_type: 'offering', subject_id: offering, responsible_account_id: person.accountId, title: 'Eigene Aufgabe',
      nominal: '2027-06-01', effective: '2027-06-01', safe_due: '2027-06-01',
    });
    const opportunity = await insert('volunteer_opportunity', {
      organisation_id: foreign, title: 'Lesepatin', description: '', life_area: 'EDUCATION', kind: 'FLEXIBLE', is_remote: true,
      sign_up_mode: 'APPROVAL', promotion: 'CONFIRM', contact_role: 'Leitung', status: 'OPEN',
    });
    await insert('volunteer_profile', { account_id: person.accountId });
    const signUp = await insert('sign_up', { opportunity_id: opportunity, account_id: person.accountId, status: 'CONFIRMED', contact_visible_since: api.clock.now(), changed_at: api.clock.now() });
    const membership = await insert('membership', { organisation_id: foreign, account_id: person.accountId, role: 'VIEWER' });
    objects = { offering, obligation, signUp, membership };
  });

  test('there are such operations, and the objects are real: the owner changes and closes the one and takes on the other', async () => {
    expect(forSelf.map((operation) => operation.name)).toEqual(expect.arrayContaining([
      'updateOffering', 'publishOffering', 'closeOffering', 'cancelSignUp', 'answerOffer', 'endMembership', 'acknowledgeObligation', 'markObligationDone', 'obligationLedger',
    ]));
    const update = 'mutation($id: UUID!) { updateOffering(input: { id: $id, expectedVersion: 1, changes: { description: "Einkaufen" } }) { __typename } }';
    expect((await api.ok(update, { id: objects['offering'] }, owner)).updateOffering).toEqual({ __typename: 'Offering' });
    const takeOn = 'mutation($id: UUID!) { acknowledgeObligation(id: $id, expectedVersion: 1) { __typename ... on Obligation { title state } } }';
    expect((await api.ok(takeOn, { id: objects['obligation'] }, owner)).acknowledgeObligation).toEqual({ __typename: 'Obligation', title: 'Eigene Aufgabe', state: 'OPEN' });
    expect((await api.ok('query($id: UUID!) { obligationLedger(id: $id) { rule } }', { id: objects['obligation'] }, owner)).obligationLedger).toEqual([]);
    const cancel = 'mutation($id: UUID!) { cancelSignUp(network: "hier", id: $id) { __typename ... on SignUp { title status } } }';
    expect((await api.ok(cancel, { id: objects['signUp'] }, owner)).cancelSignUp).toEqual({ __typename: 'SignUp', title: 'Lesepatin', status: 'CANCELLED_BY_VOLUNTEER' });
  });

  test.each(forSelf.flatMap((operation) => strangers.filter((role) => !isAllowedAnyway(operation, role)).map((role) => ({ label: `${operation.name} as ${role.name}`, operation, role }))))(
    'is refused to others: $label', async ({ operation, role }) => {
      const before = await rowCounts(api.admin, tables);
      const versions = async (): Promise<unknown[]> => (await api.admin.query('SELECT id, version FROM offering UNION ALL SELECT id, version FROM obligation UNION ALL SELECT id, version FROM sign_up UNION ALL SELECT id, version FROM membership ORDER BY id')).rows;
      const stored = await versions();
      for (const target of Object.values(objects)) {
        const answer = await send(operation, role.caller, () => target);
        // A query of one object says with null that there is none to be seen.
        expect(['FORBIDDEN', 'NOT_FOUND', ...(operation.kind === 'query' ? [undefined] : [])]).toContain(codesOf(answer)[0]);
        expect(answer.data?.[operation.name] ?? null).toBeNull();
      }
      expect(await rowCounts(api.admin, tables)).toEqual(before);
      expect(await versions()).toEqual(stored);
    });
});

// FORBIDDEN for a draft of somebody else would say that it exists.
describe('what another organisation has not published', () => {
  const insiders = roles.filter((role) => role.grants.includes('OWN:ADMIN') || role.grants.includes('OWN:EDITOR') || role.grants.includes('OWN:VIEWER'));
  const insteadOf = (id: string) => (way: string): string => way === 'organisationId' ? own : id;
  // Those that name an object besides the organisation one acts for.
  const withIds = operations.filter((operation) => JSON.stringify(minimalVariables(operation, insteadOf(unknownId))).includes(unknownId));
  let hidden: Record<string, string>;
  let published: string;

  beforeAll(async () => {
    const now = api.clock.now();
    const insert = async (table: string, columns: Record<string, unknown>): Promise<string> => {
      const row = { id: uuidV7(Date.now()), network_id: here, ...columns };
      const names = Object.keys(row);
      await api.admin.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
      return row.id;
    };
    const person = await api.signIn('anderswo@verein.example');
    const engagement = { organisation_id: foreign, description: '', life_area: 'EDUCATION', kind: 'SHIFTS', is_remote: true, sign_up_mode: 'APPROVAL', promotion: 'CONFIRM', contact_role: 'Leitung', created_at: now };
    const times = { starts_at: '2027-06-01T15:00:00Z', ends_at: '2027-06-01T17:00:00Z', sign_up_until: '2027-06-01T15:00:00Z', cancel_until: '2027-06-01T15:00:00Z', capacity: 5, min_needed: 1 };
    const [draft, paused] = [await insert('volunteer_opportunity', { ...engagement, title: 'Entwurf', status: 'DRAFT' }), await insert('volunteer_opportunity', { ...engagement, title: 'Pause', status: 'PAUSED' })];
    published = await insert('volunteer_opportunity', { ...engagement, title: 'Offen', status: 'OPEN' });
    const shift = await insert('shift', { opportunity_id: paused, ...times });
    const offering = await insert('offering', { organisation_id: foreign, is_informal: false, title: 'Entwurf', created_at: now, changed_at: now });
    await insert('volunteer_profile', { account_id: person.accountId, created_at: now });
    hidden = {
      draft, paused, shift, offering,
      draftShift: await insert('shift', { opportunity_id: draft, ...times }),
      signUp: await insert('sign_up', { opportunity_id: paused, shift_id: shift, account_id: person.accountId, status: 'APPLIED', created_at: now, changed_at: now }),
      membership: await insert('membership', { organisation_id: foreign, account_id: person.accountId, role: 'EDITOR', created_at: now }),
      invitation: await insert('invitation', { organisation_id: foreign, role: 'EDITOR', email: 'x@y.example', email_hash: Buffer.from('x'), token_hash: Buffer.from('x'), created_at: now, expires_at: '2027-12-31T00:00:00Z' }),
      obligation: await insert('obligation', { kind: 'OWN_TASK', subject_type: 'offering', subject_id: offering, organisation_id: foreign, title: 'Aufgabe', nominal: '2027-06-01', effective: '2027-06-01', safe_due: '2027-06-01', created_at: now }),
    };
  });

  /** Everything by which a client could tell two answers apart, apart from what a success returns. */
  const outline = ({ data, errors }: Answer, { name }: Operation): unknown => {
    const result: unknown = data?.[name] ?? null;
    const type = typeof result === 'object' && result !== null && '__typename' in result ? result.__typename : null;
    return { errors: errors?.map(({ message, extensions }) => ({ message, extensions })), isNull: result === null, type, problem: type === 'InvalidInput' || type === 'Refused' ? result : null };
  };

  test.each(insiders.flatMap((role) => withIds.filter((operation) => grantsOf(operation).some((grant) => role.grants.includes(grant)))
    .map((operation) => ({ label: `${operation.name} as ${role.name}`, operation, role }))))('sounds like what does not exist: $label', async ({ operation, role }) => {
    const ask = async (id: string): Promise<unknown> => outline(await send(operation, role.caller, insteadOf(id)), operation);
    const missing = await ask(unknownId);
    for (const [kind, id] of Object.entries(hidden)) expect([kind, await ask(id)]).toEqual([kind, missing]);
  });

  test('and what it has published is refused by name', async () => {
    const admin = roles.find((role) => role.name === 'ADMIN');
    const open = operations.find(({ name }) => name === 'openOpportunity');
    expect(open && codesOf(await send(open, admin?.caller ?? {}, () => published))).toEqual(['FORBIDDEN']);
  });
});

describe('a coordinator of another network', () => {
  const foreigner = roles.find((role) => role.name === 'COORDINATOR of another network');

  test.each(operations.filter((operation) => operation.kind === 'mutation' && grantsOf(operation).includes('NETWORK:COORDINATOR')).map((operation) => ({ label: operation.name, operation })))(
    '$label reaches nothing here, acting at home either', async ({ operation }) => {
      const before = await rowCounts(api.admin, tables.filter((table) => table.hasTenant));
      const atHome = await send(operation, { ...foreigner?.caller, actAs: elsewhere }, () => own);
      const result = atHome.data?.[operation.name] ?? null;
      if (result !== null && !('code' in result)) {
        // It was about nothing here: whatever was made belongs to the coordinator's own network.
        const { rows } = await api.admin.query(`SELECT network_id FROM audit_entry ORDER BY at DESC, id DESC LIMIT 1`);
        expect(rows).toEqual([{ network_id: elsewhere }]);
      } else {
        expect(await rowCounts(api.admin, tables.filter((table) => table.hasTenant))).toEqual(before);
      }
    });
});
