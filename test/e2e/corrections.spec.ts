/** Protects: what an organisation corrects reaches the office, can be put right and confirmed, and the organisation can take its entry over. */
import { type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering } from '../support/directory.js';
import { programmeOf } from '../support/funding.js';
import { openPage, submit } from '../support/pages.js';

const api = await TestApi.start();
const networkId = await api.network('hier');
const elsewhere = await api.network('dort', '03462');
const coordinator = await api.coordinator(networkId, 'buero@kreis.example');
const office: Caller = { token: coordinator.token, actAs: networkId };
const stranger = await api.coordinator(elsewhere, 'dort@kreis.example');
const asStranger: Caller = { token: stranger.token, actAs: elsewhere };
afterAll(() => api.stop());

const codeOf = async (query: string, variables: Record<string, unknown>, caller: Caller): Promise<unknown> =>
  (await api.graphql(query, variables, caller)).errors?.[0]?.extensions['code'];
const recordText = `mutation($i: RecordOrganisationInput!) { recordOrganisation(input: $i) { __typename ... on Organisation { id version } } }`;
const update = `mutation($i: UpdateOrganisationInput!) { updateOrganisation(input: $i) { __typename ... on Organisation { name version isUnconfirmed requestedName } ... on StaleVersion { actualVersion } } }`;
const corrections = `query($h: Boolean, $after: String) { corrections(isHandled: $h, first: 1, after: $after) { nextCursor items { id subjectType subjectId organisationName title correction handledAt handledBy } } }`;
const handled = `mutation($id: UUID!) { markCorrectionHandled(id: $id) { __typename ... on Correction { handledAt handledBy } ... on Problem { code } } }`;
const askAgain = `mutation($i: AskToConfirmInput!) { askToConfirm(input: $i) { __typename ... on Problem { code } ... on InvalidInput { fields { path } } } }`;
const inviteAdmin = `mutation($o: UUID!, $e: String!) { inviteFirstAdmin(organisationId: $o, email: $e) { __typename ... on Invitation { id email role } ... on Problem { code } } }`;
const isUnconfirmed = async (id: string): Promise<unknown> =>
  (await api.ok(`query($id: UUID!) { organisation(id: $id) { isUnconfirmed } }`, { id }, office)).organisation.isUnconfirmed;

async function recorded(name: string, contactEmail: string): Promise<string> {
  return String((await api.ok(recordText, { i: { kind: 'ASSOCIATION', name, contactEmail } }, office)).recordOrganisation.id);
}
async function linkTo(email: string): Promise<string> {
  return /\/confirm\/\S+/.exec((await api.mailsTo(email)).filter((mail) => mail.kind === 'confirmation').at(-1)?.body_text ?? '')?.[0] ?? '';
}
/** As a person does it who opens the page and presses a button there. */
async function post(link: string, body: Record<string, string>): Promise<number> {
  return (await submit(api.url + link, body, await openPage(api.url + link))).status;
}
const correct = async (link: string, correction: string): Promise<number> => post(link, { answer: 'CORRECTED', correction });
const confirm = async (link: string): Promise<number> => post(link, { answer: 'CONFIRMED' });

describe('a correction of an organisation', () => {
  let id: string;
  const words = 'Die Vorsitzende heißt jetzt Frau Muster, Telefon 04321 5678.';

  test('goes to the coordinators by mail, without its words, and into their list', async () => {
    id = await recorded('Verein Alt', 'post@alt.example');
    expect(await correct(await linkTo('post@alt.example'), words)).toBe(200);
    const mails = (await api.mailsTo('buero@kreis.example')).filter((mail) => mail.kind === 'correction');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ subject: 'Korrektur von „Verein Alt“', state: 'PLANNED' });
    expect(JSON.stringify(mails)).not.toMatch(/Muster|5678/);
    expect((await api.mailsTo('dort@kreis.example')).map((mail) => mail.kind)).not.toContain('correction');
    expect((await api.ok(corrections, {}, office)).corrections).toEqual({ nextCursor: null, items: [{
      id: expect.any(String) as string, subjectType: 'ORGANISATION', subjectId: id, organisationName: 'Verein Alt', title: 'Verein Alt', correction: words, handledAt: null, handledBy: null,
    }] });
    expect((await api.ok(corrections, {}, asStranger)).corrections.items).toEqual([]);
  });

  test('is put right by the office, which asks again; the old link is over, the new one confirms', async () => {
    expect((await api.ok(update, { i: { id, expectedVersion: 1, name: 'Verein Neu' } }, office)).updateOrganisation)
      .toEqual({ __typename: 'Organisation', name: 'Verein Neu', version: 2, isUnconfirmed: true, requestedName: null });
    const ask = { subjectType: 'ORGANISATION', subjectId: id };
    expect((await api.ok(askAgain, { i: { ...ask, contactEmail: 'falsch@alt.example' } }, office)).askToConfirm).toEqual({ __typename: 'Done' });
    const mistyped = await linkTo('falsch@alt.example');
    expect((await api.ok(askAgain, { i: { ...ask, contactEmail: 'post@alt.example' } }, office)).askToConfirm).toEqual({ __typename: 'Done' });
    expect([await confirm(mistyped), (await fetch(api.url + mistyped)).status]).toEqual([410, 410]);
    expect(await isUnconfirmed(id)).toBe(true);
    const link = await linkTo('post@alt.example');
    expect(await (await fetch(api.url + link)).text()).toContain('Verein Neu');
    expect(await confirm(link)).toBe(200);
    expect(await isUnconfirmed(id)).toBe(false);
    expect((await api.ok(askAgain, { i: { ...ask, contactEmail: 'post@alt.example' } }, office)).askToConfirm).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect(await codeOf(update, { i: { id, expectedVersion: 2, name: 'Zu spät' } }, office)).toBe('FORBIDDEN');
  });

  test('is noted as dealt with once, with who and when, and only by the office of its network', async () => {
    const [{ id: correction }] = (await api.ok(corrections, {}, office)).corrections.items;
    expect(await codeOf(handled, { id: correction }, asStranger)).toBe('NOT_FOUND');
    expect((await api.ok(handled, { id: correction }, office)).markCorrectionHandled)
      .toEqual({ __typename: 'Correction', handledAt: api.clock.now().toISOString(), handledBy: coordinator.accountId });
    expect((await api.ok(handled, { id: correction }, office)).markCorrectionHandled).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect((await api.ok(corrections, {}, office)).corrections.items).toEqual([]);
    expect((await api.ok(corrections, { h: true }, office)).corrections.items).toHaveLength(1);
  });

  test('the list is paged, oldest first', async () => {
    for (const name of ['Eins', 'Zwei']) {
      await recorded(`Verein ${name}`, `${name}@liste.example`);
      await correct(await linkTo(`${name.toLowerCase()}@liste.example`), `Anders: ${name}`);
    }
    const page = (await api.ok(corrections, {}, office)).corrections;
    expect(page.items).toMatchObject([{ correction: 'Anders: Eins' }]);
    expect((await api.ok(corrections, { after: page.nextCursor }, office)).corrections).toMatchObject({ nextCursor: null, items: [{ correction: 'Anders: Zwei' }] });
  });
});

describe('an organisation that the office entered', () => {
  test('is taken over by the first admin whom the office invites, and then runs itself', async () => {
    const id = await recorded('Verein Leer', 'post@leer.example');
    expect(await codeOf(update, { i: { id, expectedVersion: 1, name: 'Fremd' } }, asStranger)).toBe('NOT_FOUND');
    const mistyped = (await api.ok(inviteAdmin, { o: id, e: 'vertippt@leer.example' }, office)).inviteFirstAdmin;
    expect(mistyped).toMatchObject({ __typename: 'Invitation', role: 'ADMIN' });
    expect((await api.ok(inviteAdmin, { o: id, e: 'leitung@leer.example' }, office)).inviteFirstAdmin).toEqual({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
    const withdraw = 'mutation($id: UUID!) { withdrawInvitation(id: $id) { __typename ... on Invitation { state } } }';
    expect((await api.ok(withdraw, { id: mistyped.id }, office)).withdrawInvitation).toMatchObject({ state: 'WITHDRAWN' });
    await api.ok(inviteAdmin, { o: id, e: 'leitung@leer.example' }, office);
    const admin: Person = await api.signIn('leitung@leer.example');
    await api.acceptInvitation(admin);
    const asAdmin = { token: admin.token, actAs: id };
    expect((await api.ok(update, { i: { id, expectedVersion: 1, description: 'Wir sind es selbst.' } }, asAdmin)).updateOrganisation)
      .toMatchObject({ version: 2, isUnconfirmed: false });

    expect((await api.ok(inviteAdmin, { o: id, e: 'noch-eine@leer.example' }, office)).inviteFirstAdmin).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect(await codeOf(update, { i: { id, expectedVersion: 2, name: 'Vom Amt' } }, office)).toBe('FORBIDDEN');
    const own = (await api.ok('mutation($i: InviteMemberInput!) { inviteMember(input: $i) { ... on Invitation { id } } }', { i: { organisationId: id, email: 'zwei@leer.example', role: 'ADMIN' } }, asAdmin)).inviteMember;
    // Whom an organisation invites, and who works in it, is its own affair from then on.
    expect(await codeOf(withdraw, { id: own.id }, office)).toBe('NOT_FOUND');
    for (const list of ['invitations', 'memberships']) expect(await codeOf(`query($id: UUID!) { ${list}(organisationId: $id) { id email } }`, { id }, office)).toBe('FORBIDDEN');
  });

  test('what registered itself and what belongs elsewhere is neither changed nor entered by the office', async () => {
    const person = await api.signIn('selbst@verein.example');
    const { registerOrganisation } = await api.ok('mutation($i: RegisterOrganisationInput!) { registerOrganisation(input: $i) { ... on Organisation { id } } }', { i: { network: 'hier', kind: 'ASSOCIATION', name: 'Selbst' } }, person);
    const { id } = registerOrganisation;
    expect(await codeOf(update, { i: { id, expectedVersion: 1, name: 'Vom Amt' } }, office)).toBe('FORBIDDEN');
    expect((await api.ok(inviteAdmin, { o: id, e: 'x@verein.example' }, office)).inviteFirstAdmin).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect(await codeOf(inviteAdmin, { o: id, e: 'x@verein.example' }, asStranger)).toBe('NOT_FOUND');
    expect(await codeOf(askAgain, { i: { subjectType: 'ORGANISATION', subjectId: id, contactEmail: 'x@verein.example' } }, office)).toBe('NOT_FOUND');
    expect(await codeOf(inviteAdmin, { o: id, e: 'x@verein.example' }, { token: person.token, actAs: id })).toBe('FORBIDDEN');
  });
});

describe('the same for what the office entered about an organisation', () => {
  const contactEmail = 'post@traeger.example';
  let organisationId: string;
  beforeAll(async () => { organisationId = await recorded('Träger', 'erst@traeger.example'); });

  test('an offering: corrected, put right, asked again, confirmed', async () => {
    const { recordOffering } = await api.ok(`mutation($i: RecordOfferingInput!) { recordOffering(input: $i) { __typename ... on Offering { id } } }`,
      { i: { organisationId, contactEmail, offering: { ...leastOffering, title: 'Lesekreis' } } }, office);
    expect(await correct(await linkTo(contactEmail), 'Er heißt Leserunde.')).toBe(200);
    const change = `mutation($i: UpdateOfferingInput!) { updateOffering(input: $i) { __typename ... on Offering { title isUnconfirmed } } }`;
    expect((await api.ok(change, { i: { id: recordOffering.id, expectedVersion: 1, changes: { title: 'Leserunde' } } }, office)).updateOffering).toEqual({ __typename: 'Offering', title: 'Leserunde', isUnconfirmed: true });
    await api.ok(askAgain, { i: { subjectType: 'OFFERING', subjectId: recordOffering.id, contactEmail } }, office);
    const link = await linkTo(contactEmail);
    expect(await (await fetch(api.url + link)).text()).toContain('Leserunde');
    expect(await confirm(link)).toBe(200);
    expect(await codeOf(change, { i: { id: recordOffering.id, expectedVersion: 3, changes: { title: 'Zu spät' } } }, office)).toBe('FORBIDDEN');
    const { items } = (await api.ok(`{ corrections(first: 100) { items { subjectType subjectId title correction } } }`, {}, office)).corrections;
    expect(items.at(-1)).toEqual({ subjectType: 'OFFERING', subjectId: recordOffering.id, title: 'Lesekreis', correction: 'Er heißt Leserunde.' });
  });

  test('a grant: corrected, put right, asked again, confirmed; or confirmed by the recipient who saves it', async () => {
    const programmeId = await programmeOf(api, { ...coordinator, actAs: networkId }, 'Kreis');
    const record = `mutation($i: RecordGrantInput!) { recordGrant(input: $i) { __typename ... on Grant { id } } }`;
    const grant = (reference: string) => ({
      organisationId, programmeId, reference, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-06-30' }, amountCents: 50_000, shares: [], contactEmail,
    });
    const { recordGrant } = await api.ok(record, { i: grant('AZ 1') }, office);
    expect(await correct(await linkTo(contactEmail), 'Es sind 600 Euro.')).toBe(200);
    const change = `mutation($i: UpdateGrantInput!) { updateGrant(input: $i) { __typename ... on Grant { version isUnconfirmed } } }`;
    expect((await api.ok(change, { i: { id: recordGrant.id, expectedVersion: 1, amountCents: 60_000 } }, office)).updateGrant).toMatchObject({ version: 2, isUnconfirmed: true });
    await api.ok(askAgain, { i: { subjectType: 'GRANT', subjectId: recordGrant.id, contactEmail } }, office);
    expect(await confirm(await linkTo(contactEmail))).toBe(200);
    expect(await codeOf(change, { i: { id: recordGrant.id, expectedVersion: 2, amountCents: 1 } }, office)).toBe('FORBIDDEN');

    const second = (await api.ok(record, { i: grant('AZ 2') }, office)).recordGrant;
    await api.ok(inviteAdmin, { o: organisationId, e: 'leitung@traeger.example' }, office);
    const admin = await api.signIn('leitung@traeger.example', { secondFactor: true });
    await api.acceptInvitation(admin);
    expect((await api.ok(change, { i: { id: second.id, expectedVersion: 1, amountCents: 70_000 } }, { token: admin.token, actAs: organisationId })).updateGrant)
      .toMatchObject({ version: 2, isUnconfirmed: false });
    expect(await codeOf(change, { i: { id: second.id, expectedVersion: 2, amountCents: 1 } }, office)).toBe('FORBIDDEN');
  });
});
