/** An offering ends with everything that hangs on it: nobody keeps a shift, or a place in line, of something that is over. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { OfferingHooks } from '#directory';
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { Cooperation } from '../support/cooperation.js';
import { offeringMutations, provider, type Provider, verify } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let cooperation: Cooperation;
let networkId: string;
let coordinator: Person;
let office: Caller;
let lead: Provider;
let partner: Provider;
let amira: Person;
let ben: Person;
let chris: Person;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  cooperation = new Cooperation(api);
  networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  lead = await provider(api, place, 'TRAEGER', 'Bruecke');
  partner = await provider(api, place, 'ASSOCIATION', 'Sportverein');
  [amira, ben, chris] = [await api.signIn('amira@volunteer.example'), await api.signIn('ben@volunteer.example'), await api.signIn('chris@volunteer.example')];
  await api.ok(`mutation { updateAccount(input: { language: "en" }) { __typename } }`, {}, ben);
});
afterAll(async () => {
  await api.stop();
});

/** An open engagement of the lead for this offering; `hours` from now until its one shift, which has one seat. */
async function engagement(offeringId: string, input: object = {}, startsAt = '2027-03-09T15:00:00Z'): Promise<{ id: string; shiftId: string }> {
  const { createOpportunity } = await api.ok(
    `mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on VolunteerOpportunity { id } ... on InvalidInput { fields { path code } } } }`,
    { input: { organisationId: lead.id, offeringId, title: 'Kaffee kochen', lifeArea: 'ENCOUNTER', kind: 'SHIFTS', placeTown: 'Neumünster', signUpMode: 'AUTO', contactRole: 'Team', ...input } },
    lead.admin);
  const id = String(createOpportunity.id);
  const endsAt = new Date(Date.parse(startsAt) + 7_200_000).toISOString();
  const { addShift } = await api.ok(`mutation($input: AddShiftInput!) { addShift(input: $input) { ... on Shift { id } } }`,
    { input: { opportunityId: id, capacity: 1, startsAt, endsAt } }, lead.admin);
  await api.ok(`mutation($id: UUID!) { openOpportunity(id: $id, expectedVersion: 1) { ... on VolunteerOpportunity { status } } }`, { id }, lead.admin);
  return { id, shiftId: String(addShift.id) };
}
const signUp = async (person: Person, shiftId: string): Promise<Answer['data']> => (await api.ok(
  `mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUp { id status } ... on Problem { code } } }`, { input: { network, shiftId } }, person)).signUp;
const close = async (id: string, expectedVersion: number, caller: Caller, more: object = { reason: 'NO_DEMAND' }): Promise<Answer> =>
  api.graphql(offeringMutations.close, { input: { id, expectedVersion, ...more } }, caller);
const stateOf = async (id: string): Promise<string | undefined> => (await api.admin.query<{ state: string }>('SELECT state FROM offering WHERE id = $1', [id])).rows[0]?.state;
const statuses = async (opportunityId: string): Promise<object[]> => (await api.admin.query(
  `SELECT s.status, s.reason, o.status AS opportunity FROM sign_up s JOIN volunteer_opportunity o ON o.id = s.opportunity_id WHERE o.id = $1 ORDER BY s.id`, [opportunityId])).rows;
const suspend = (id: string, expectedVersion: number): Promise<unknown> => api.ok(
  `mutation($id: UUID!, $expectedVersion: Int!) { suspendOrganisation(id: $id, expectedVersion: $expectedVersion, reason: "Geprüft werden muss.") { ... on Organisation { verification } ... on Problem { code } } }`,
  { id, expectedVersion }, office);

describe('closing', () => {
  test.each([['alone', false], ['shared with a partner', true]])('an offering %s cancels what is to come, with a mail to everyone signed up', async (_, isShared) => {
    const offeringId = await cooperation.offering(lead, 'PUBLISHED', `Sprachcafé ${isShared ? 'zu zweit' : 'allein'}`);
    if (isShared) await cooperation.joined(offeringId, lead, partner);
    const helping = await engagement(offeringId);
    const asking = await engagement(offeringId, { signUpMode: 'APPROVAL' }, '2027-03-10T15:00:00Z');
    const draft = await api.ok(`mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on VolunteerOpportunity { id } } }`,
      { input: { organisationId: lead.id, offeringId, title: 'Nur gedacht', lifeArea: 'ENCOUNTER', kind: 'FLEXIBLE', isRemote: true, signUpMode: 'AUTO', contactRole: 'Team' } }, lead.admin);
    const [first, second, third] = [await signUp(amira, helping.shiftId), await signUp(ben, helping.shiftId), await signUp(chris, asking.shiftId)];
    expect([first.status, second.status, third.status]).toEqual(['CONFIRMED', 'WAITLISTED', 'APPLIED']);

    expect((await close(offeringId, 2, lead.admin)).data.result).toMatchObject({ state: 'CLOSED' });

    const ended = { status: 'CANCELLED_BY_ORG', opportunity: 'CLOSED' };
    expect(await statuses(helping.id)).toMatchObject([ended, ended]);
    expect(await statuses(asking.id)).toMatchObject([ended]);
    expect((await api.admin.query('SELECT status FROM volunteer_opportunity WHERE id = $1', [draft.createOpportunity.id])).rows).toEqual([{ status: 'CLOSED' }]);
    const shift = await api.admin.query('SELECT taken, waiting FROM shift WHERE id = $1', [helping.shiftId]);
    expect(shift.rows).toEqual([{ taken: 0, waiting: 0 }]);
    const last = async (person: Person): Promise<string> => {
      const mail = (await api.mailsTo(person.email)).at(-1);
      return `${mail?.subject ?? ''} ${mail?.body_text ?? ''}`;
    };
    expect(await last(amira)).toMatch(/^Abgesagt: Kaffee kochen[^]*Grund: Das Angebot „Sprachcafé .*“ ist beendet\./);
    expect(await last(ben)).toMatch(/^Cancelled: Kaffee kochen[^]*Reason: The offering "Sprachcafé .*" has ended\./);
    expect(await last(chris)).toMatch(/^Abgesagt: Kaffee kochen/);
    expect((await api.graphql(`mutation($input: SignUpInput!) { signUp(input: $input) { ... on Refused { code } } }`, { input: { network, shiftId: helping.shiftId } }, chris)).data.signUp)
      .toEqual({ code: 'SIGN_UP_CLOSED' });
    const { rows } = await api.admin.query<{ actions: string[] }>(
      `SELECT array_agg(action ORDER BY id) AS actions FROM audit_entry WHERE subject_id = $1 AND changes -> 'withOffering' IS NOT NULL`, [helping.id]);
    expect(rows[0]?.actions).toEqual(['engagement.write']);
  });

  test('says the note of the closing to volunteers, and leaves what has begun and what belongs elsewhere', async () => {
    const offeringId = await cooperation.offering(lead, 'PUBLISHED', 'Zirkus');
    const otherId = await cooperation.offering(lead, 'PUBLISHED', 'Chor');
    const [begun, coming, elsewhere] = [
      await engagement(offeringId, {}, '2027-03-20T08:00:00Z'), await engagement(offeringId, {}, '2027-03-21T08:00:00Z'), await engagement(otherId, {}, '2027-03-22T08:00:00Z'),
    ];
    for (const { shiftId } of [begun, coming, elsewhere]) expect(await signUp(amira, shiftId)).toMatchObject({ status: 'CONFIRMED' });
    api.clock.moveTo('2027-03-20T09:00:00Z');
    const admin = { ...lead.admin, token: (await api.signIn('admin@bruecke.example')).token };
    await close(offeringId, 2, admin, { reason: 'OTHER', note: 'Das Zelt ist abgebrannt.' });
    expect(await statuses(begun.id)).toEqual([{ status: 'CONFIRMED', reason: null, opportunity: 'CLOSED' }]);
    expect(await statuses(coming.id)).toEqual([{ status: 'CANCELLED_BY_ORG', reason: 'Das Angebot „Zirkus“ ist beendet. Das Zelt ist abgebrannt.', opportunity: 'CLOSED' }]);
    expect(await statuses(elsewhere.id)).toEqual([{ status: 'CONFIRMED', reason: null, opportunity: 'OPEN' }]);
    api.clock.moveTo('2027-03-01T09:00:00Z');
  });

  test('is refused as a whole while anything is still to come, and asks the database for that', async () => {
    const offeringId = await cooperation.offering(lead, 'PUBLISHED', 'Störrisch');
    await cooperation.joined(offeringId, lead, partner);
    const helping = await engagement(offeringId, {}, '2027-03-11T15:00:00Z');
    await signUp(amira, helping.shiftId);
    let isStubborn = true;
    api.app.get(OfferingHooks, { strict: false }).onOfferingEnds({
      settle: async () => Promise.resolve(), areSettled: async (__, id) => Promise.resolve(id !== offeringId || !isStubborn),
    });
    expect((await close(offeringId, 2, lead.admin)).errors?.[0]?.extensions['code']).toBe('INTERNAL');
    expect(await stateOf(offeringId)).toBe('PUBLISHED');
    expect(await statuses(helping.id)).toEqual([{ status: 'CONFIRMED', reason: null, opportunity: 'OPEN' }]);
    isStubborn = false;
    expect((await close(offeringId, 2, lead.admin)).data.result).toMatchObject({ state: 'CLOSED' });
  });

  test('an engagement cannot be attached to what is over, nor to what others run', async () => {
    const offeringId = await cooperation.offering(lead, 'PUBLISHED', 'Vorbei');
    const foreignId = await cooperation.offering(partner, 'PUBLISHED', 'Fremd');
    const openId = await cooperation.offering(lead, 'PUBLISHED', 'Weiter');
    const helping = await engagement(openId, {}, '2027-03-12T15:00:00Z');
    await close(offeringId, 2, lead.admin);
    const attach = async (offering: string): Promise<Answer['data']> => (await api.ok(
      `mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { __typename ... on InvalidInput { fields { path code } } } }`,
      { input: { id: helping.id, expectedVersion: 2, offeringId: offering } }, lead.admin)).updateOpportunity;
    expect(await attach(offeringId)).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'offeringId', code: 'NOT_ALLOWED' }] });
    expect(await attach(foreignId)).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'offeringId', code: 'NOT_FOUND' }] });
  });

  test('while somebody attaches an engagement at the same instant leaves none alive', async () => {
    const rounds = 5;
    for (let round = 0; round < rounds; round += 1) {
      const [closingId, otherId] = [await cooperation.offering(lead, 'PUBLISHED', `Gleichzeitig ${round}`), await cooperation.offering(lead, 'PUBLISHED', 'Ausweich')];
      const helping = await engagement(otherId, {}, '2027-03-13T15:00:00Z');
      await Promise.all([
        close(closingId, 2, lead.admin),
        api.ok(`mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { __typename } }`, { input: { id: helping.id, expectedVersion: 2, offeringId: closingId } }, lead.admin),
      ]);
      const { rows } = await api.admin.query(`SELECT 1 FROM volunteer_opportunity WHERE offering_id = $1 AND status <> 'CLOSED'`, [closingId]);
      expect({ round, alive: rows, state: await stateOf(closingId) }).toEqual({ round, alive: [], state: 'CLOSED' });
    }
  });
});

describe('a suspended offering (T20, T21)', () => {
  test('is ended by the office alone: its organisation cannot act for it, partners and strangers never could', async () => {
    const place = { network, networkId, coordinator };
    const shaky = await provider(api, place, 'TRAEGER', 'Wackelig');
    const offeringId = await cooperation.offering(shaky, 'PUBLISHED', 'Auf der Kippe');
    const partnership = await cooperation.joined(offeringId, shaky, partner);
    const alone = await cooperation.offering(shaky, 'PUBLISHED', 'Ganz allein');
    await suspend(shaky.id, 2);
    for (const id of [offeringId, alone]) {
      for (const caller of [shaky.admin, shaky.editor]) expect((await close(id, 3, caller)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect(await stateOf(id)).toBe('SUSPENDED');
    }
    expect((await close(offeringId, 3, partner.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await close(offeringId, 3, lead.admin)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');

    for (const id of [offeringId, alone]) expect((await close(id, 3, office)).data.result).toMatchObject({ state: 'CLOSED', closeReason: 'NO_DEMAND' });
    expect(await cooperation.seen(partnership.id, partner.admin)).toMatchObject({ status: 'ACTIVE' });
    expect((await api.mailsTo('admin@sportverein.example')).at(-1)?.kind).toBe('partnership.closed');
    const { rows } = await api.admin.query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`, [offeringId]);
    expect(rows).toEqual([{ action: 'offering.closeSuspended' }]);
    await verify(api, place, { id: shaky.id, expectedVersion: 3 });
    expect(await stateOf(offeringId)).toBe('CLOSED');
  });

  test('one that is public is still its lead’s to end, not the office’s', async () => {
    const offeringId = await cooperation.offering(lead, 'PUBLISHED', 'Läuft');
    expect((await close(offeringId, 2, office)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await close(offeringId, 2, lead.admin)).data.result).toMatchObject({ state: 'CLOSED' });
  });

  test('a shared draft that ends with its lead takes its engagements with it', async () => {
    const place = { network, networkId, coordinator };
    const shaky = await provider(api, place, 'TRAEGER', 'Fragil');
    const draftId = await cooperation.offering(shaky, 'DRAFT', 'Entwurf zu zweit');
    await cooperation.joined(draftId, shaky, partner);
    const { createOpportunity } = await api.ok(`mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on VolunteerOpportunity { id } } }`,
      { input: { organisationId: shaky.id, offeringId: draftId, title: 'Vorbereitung', lifeArea: 'ENCOUNTER', kind: 'FLEXIBLE', isRemote: true, signUpMode: 'AUTO', contactRole: 'Team' } }, shaky.admin);
    await api.ok(`mutation($id: UUID!) { openOpportunity(id: $id, expectedVersion: 1) { __typename } }`, { id: createOpportunity.id }, shaky.admin);
    await api.ok(`mutation($id: UUID!) { signUp(input: { network: "${network}", opportunityId: $id }) { __typename } }`, { id: createOpportunity.id }, amira);
    await suspend(shaky.id, 2);
    expect(await stateOf(draftId)).toBe('CLOSED');
    expect(await statuses(String(createOpportunity.id))).toMatchObject([{ status: 'CANCELLED_BY_ORG', opportunity: 'CLOSED' }]);
  });
});
