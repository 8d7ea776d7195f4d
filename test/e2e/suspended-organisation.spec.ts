/** Protects: an organisation that the office has suspended reaches no volunteer and no stranger any more, and can still clear up. */
import { OffersService } from '#engagement';
import { type Answer, type Person, TestApi } from '../support/api.js';
import { verifiedOrganisation } from '../support/volunteers.js';

const slug = 'neumuenster';
const api = await TestApi.start();
const networkId = await api.network(slug);
const coordinator = await api.coordinator(networkId);
const office = { token: coordinator.token, actAs: networkId };
const { id: organisationId, admin } = await verifiedOrganisation(api, { id: networkId, slug }, { name: 'Brücke e.V.', adminEmail: 'leitung@bruecke.example' });
afterAll(() => api.stop());

const refused = { __typename: 'Refused', code: 'ORGANISATION_NOT_VERIFIED' };
const problem = '... on Problem { code }';
const times = { startsAt: '2027-03-09T15:00:00Z', endsAt: '2027-03-09T17:00:00Z' };

async function mutate(field: string, type: string, input: Record<string, unknown>, caller: { token: string; actAs?: string } = admin): Promise<Answer['data']> {
  const fields = { createOpportunity: '... on VolunteerOpportunity { id }', addShift: '... on Shift { id version }', signUp: '... on SignUp { id status }' }[field] ?? '';
  return (await api.ok(`mutation($input: ${type}!) { ${field}(input: $input) { __typename ${fields} ${problem} } }`, { input }, caller))[field];
}
const addShift = (opportunityId: string, capacity = 5): Promise<Answer['data']> => mutate('addShift', 'AddShiftInput', { opportunityId, capacity, ...times });

/** An open engagement with a shift. */
async function engagement(signUpMode: string, { promotion, capacity }: { promotion?: string; capacity?: number } = {}): Promise<{ id: string; shiftId: string }> {
  const { id } = await mutate('createOpportunity', 'CreateOpportunityInput', {
    organisationId, title: 'Lesepatin', lifeArea: 'LANGUAGE', kind: 'SHIFTS', placeTown: 'Neumünster', signUpMode, promotion, contactRole: 'Team',
  });
  const shift = await addShift(id, capacity);
  await api.ok('mutation($id: UUID!) { openOpportunity(id: $id, expectedVersion: 1) { __typename } }', { id }, admin);
  return { id, shiftId: shift.id };
}

async function volunteer(name: string): Promise<Person> {
  const person = await api.signIn(`${name.toLowerCase()}@volunteer.example`);
  await mutate('updateVolunteerProfile', 'UpdateVolunteerProfileInput', { network: slug, expectedVersion: 1, displayName: `${name} Khalil`, languages: ['ar'] }, person);
  return person;
}

const statusOf = async (person: Person): Promise<string> => (await api.ok(`{ mySignUps(network: "${slug}", first: 1) { items { status } } }`, {}, person)).mySignUps.items[0].status;
const kindsOf = async (person: Person): Promise<unknown[]> => (await api.admin.query<{ kind: string }>(
  `SELECT d.kind FROM delivery d JOIN account a ON a.id = d.account_id WHERE a.email = $1 AND d.kind LIKE 'sign-up.%' ORDER BY d.id`, [person.email])).rows.map((row) => row.kind);

async function verdict(by: string): Promise<void> {
  const { rows } = await api.admin.query<{ version: number }>('SELECT version FROM organisation WHERE id = $1', [organisationId]);
  const input = `id: "${organisationId}", expectedVersion: ${rows[0]?.version}`;
  const answer = await api.ok(`mutation { answer: ${by.replace('$', input)} { __typename } }`, {}, office);
  expect(answer.answer.__typename).toBe('Organisation');
}

test('no contact, name or message, no shift, no decision and no invitation while it is suspended', async () => {
  const [asking, seated] = [await engagement('APPROVAL'), await engagement('AUTO')];
  const amira = await volunteer('Amira');
  const ben = await volunteer('Ben');
  const wanted = await mutate('signUp', 'SignUpInput', { network: slug, shiftId: asking.shiftId, message: 'Ich wohne nebenan' }, amira);
  const given = await mutate('signUp', 'SignUpInput', { network: slug, shiftId: seated.shiftId }, ben);
  expect([wanted.status, given.status]).toEqual(['APPLIED', 'CONFIRMED']);

  const list = (shiftId: string): Promise<Answer['data']> => api.ok(
    `{ signUpsOfShift(shiftId: "${shiftId}") { items { id name isNameFull message languages } } }`, {}, admin).then((data) => data.signUpsOfShift.items);
  const reveal = async (): Promise<Answer['data']> => (await api.ok(
    `mutation { revealContact(id: "${given.id}") { __typename ... on VolunteerContact { email } ${problem} } }`, {}, admin)).revealContact;
  expect(await reveal()).toMatchObject({ email: ben.email });
  expect(await list(asking.shiftId)).toEqual([{ id: wanted.id, name: 'Amira K.', isNameFull: false, message: 'Ich wohne nebenan', languages: ['ar'] }]);

  await verdict('suspendOrganisation($, reason: "Anlass zur Prüfung")');
  expect(await reveal()).toEqual(refused);
  expect(await list(asking.shiftId)).toEqual([{ id: wanted.id, name: '', isNameFull: false, message: '', languages: [] }]);
  expect(await list(seated.shiftId)).toEqual([{ id: given.id, name: '', isNameFull: false, message: '', languages: [] }]);
  expect(await addShift(asking.id)).toEqual(refused);
  expect(await mutate('changeShift', 'ChangeShiftInput', { id: seated.shiftId, expectedVersion: 1, capacity: 9 })).toEqual(refused);
  for (const accept of [true, false]) expect(await mutate('decideSignUp', 'DecideSignUpInput', { id: wanted.id, accept })).toEqual(refused);
  const invitation = { organisationId, email: 'fremd@irgendwo.example', role: 'EDITOR' };
  expect(await mutate('inviteMember', 'InviteMemberInput', invitation)).toEqual(refused);
  expect(await api.mailsTo(invitation.email)).toEqual([]);

  // What is to come can be called off, and the people hear of it.
  const { cancelSignUpByOrganisation } = await api.ok(
    `mutation { cancelSignUpByOrganisation(id: "${given.id}", reason: "Fällt leider aus") { __typename ... on ShiftSignUp { status name } } }`, {}, admin);
  expect(cancelSignUpByOrganisation).toEqual({ __typename: 'ShiftSignUp', status: 'CANCELLED_BY_ORG', name: '' });

  await verdict('verifyOrganisation(input: { $, evidenceKind: KNOWN_PARTNER })');
  expect(await mutate('decideSignUp', 'DecideSignUpInput', { id: wanted.id, accept: true })).toMatchObject({ __typename: 'ShiftSignUp' });
  expect(await addShift(asking.id)).toMatchObject({ __typename: 'Shift' });
  expect(await mutate('inviteMember', 'InviteMemberInput', invitation)).toMatchObject({ __typename: 'Invitation' });
  expect(await api.mailsTo(invitation.email)).toHaveLength(1);
});

test.each([['CONFIRM', 'CONFIRMED', 'sign-up.promoted'], ['OFFER', 'OFFERED', 'sign-up.offered']])(
  'a seat that becomes free while it is suspended goes to nobody, and to the first in line afterwards: %s', async (promotion, status, kind) => {
    const { shiftId } = await engagement('AUTO', { promotion, capacity: 1 });
    const [seated, first, second] = [await volunteer(`Dana${promotion}`), await volunteer(`Emil${promotion}`), await volunteer(`Fina${promotion}`)];
    const signUps = [];
    for (const person of [seated, first, second]) signUps.push(await mutate('signUp', 'SignUpInput', { network: slug, shiftId }, person));
    expect(signUps.map((one) => one.status)).toEqual(['CONFIRMED', 'WAITLISTED', 'WAITLISTED']);

    await verdict('suspendOrganisation($, reason: "Anlass zur Prüfung")');
    await api.ok('mutation($id: UUID!) { cancelSignUp(id: $id, network: "neumuenster") { __typename } }', { id: signUps[0].id }, seated);
    expect([await statusOf(seated), await statusOf(first)]).toEqual(['CANCELLED_BY_VOLUNTEER', 'WAITLISTED']);
    expect(await kindsOf(first)).toEqual(['sign-up.waitlisted']);

    await verdict('verifyOrganisation(input: { $, evidenceKind: KNOWN_PARTNER })');
    expect([await statusOf(first), await statusOf(second)]).toEqual([status, 'WAITLISTED']);
    expect([await kindsOf(first), await kindsOf(second)]).toEqual([['sign-up.waitlisted', kind], ['sign-up.waitlisted']]);
  });

test('an offered seat cannot be taken while it is suspended, runs out, and nobody is offered it next', async () => {
  const { shiftId } = await engagement('AUTO', { promotion: 'OFFER', capacity: 1 });
  const [seated, first, second] = [await volunteer('Gül'), await volunteer('Hana'), await volunteer('Ivo')];
  const signUps = [];
  for (const person of [seated, first, second]) signUps.push(await mutate('signUp', 'SignUpInput', { network: slug, shiftId }, person));
  await api.ok('mutation($id: UUID!) { cancelSignUp(id: $id, network: "neumuenster") { __typename } }', { id: signUps[0].id }, seated);
  expect(await statusOf(first)).toBe('OFFERED');

  await verdict('suspendOrganisation($, reason: "Anlass zur Prüfung")');
  const take = 'mutation($id: UUID!) { answerOffer(id: $id, network: "neumuenster", accept: true) { __typename ... on Problem { code } } }';
  expect((await api.ok(take, { id: signUps[1].id }, first)).answerOffer).toEqual({ __typename: 'Refused', code: 'SIGN_UP_CLOSED' });
  api.clock.advance({ hours: 49 });
  await api.app.get(OffersService, { strict: false }).endDue();
  expect([await statusOf(first), await statusOf(second)]).toEqual(['EXPIRED', 'WAITLISTED']);
  expect(await kindsOf(second)).toEqual(['sign-up.waitlisted']);
});
