/** An organisation hears of requests, sign-ups and cancellations: at most one mail per person and hour, with numbers and without names. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { SignUpsService } from '#engagement';
import { type Actor, anonymousActor, isProblem, systemActor, uuidV7 } from '#kernel';
import { Doors } from '#platform/database';
import { type MailContent, MailComposers, type MailToCompose, type ObsoleteMail } from '#platform/mail';
import { type Answer, type Person, TestApi } from '../support/api.js';
import { manyPeople, verifiedOrganisation } from '../support/volunteers.js';

const slug = 'neumuenster';
let api: TestApi;
let networkId: string;
let traeger: { id: string; admin: Person & { actAs: string } };
let people: Person[];

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network(slug);
  traeger = await verifiedOrganisation(api, { id: networkId, slug }, { name: 'Brücke & Söhne', adminEmail: 'leitung@bruecke.example' });
  people = await manyPeople(api, 12);
});
afterAll(async () => {
  await api.stop();
});

async function opening(title: string, input: object = {}, startsAt = '2027-03-09T15:00:00Z'): Promise<{ id: string; shiftId: string }> {
  const { createOpportunity } = await api.ok(`mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on VolunteerOpportunity { id } } }`,
    { input: { organisationId: traeger.id, title, lifeArea: 'ENCOUNTER', kind: 'SHIFTS', placeTown: 'Neumünster', signUpMode: 'AUTO', contactRole: 'Team', ...input } }, traeger.admin);
  const id = String(createOpportunity.id);
  const { addShift } = await api.ok(`mutation($input: AddShiftInput!) { addShift(input: $input) { ... on Shift { id } } }`,
    { input: { opportunityId: id, capacity: 2, startsAt, endsAt: new Date(Date.parse(startsAt) + 7_200_000).toISOString() } }, traeger.admin);
  await api.ok(`mutation($id: UUID!) { openOpportunity(id: $id, expectedVersion: 1) { __typename } }`, { id }, traeger.admin);
  return { id, shiftId: String(addShift.id) };
}
const signUp = async (person: Person | undefined, shiftId: string): Promise<Answer['data']> => (await api.ok(
  `mutation($input: SignUpInput!) { signUp(input: $input) { ... on SignUp { id status } ... on Problem { code } } }`, { input: { network: slug, shiftId } }, person)).signUp;
const cancel = async (person: Person | undefined, id: string): Promise<unknown> => api.ok(
  `mutation($id: UUID!) { cancelSignUp(network: "${slug}", id: $id) { ... on SignUp { status } } }`, { id }, person);

type Planned = MailToCompose & { email: string; dueAt: Date };
async function planned(): Promise<Planned[]> {
  const { rows } = await api.admin.query<Planned>(
    `SELECT d.id, d.network_id AS "networkId", d.account_id AS "accountId", d.kind, d.unique_key AS "uniqueKey", d.language, d.local_date AS "digestOn",
            a.email, d.due_at AS "dueAt" FROM delivery d JOIN account a ON a.id = d.account_id WHERE d.kind = 'sign-up.news' ORDER BY d.due_at, d.id`);
  return rows;
}
/** The mail as the worker would write it now. */
async function written(mail: Planned | undefined): Promise<MailContent | ObsoleteMail> {
  const composer = api.app.get(MailComposers, { strict: false }).find('sign-up.news');
  if (!mail || !composer) throw new Error('There is no mail, or nobody to write it.');
  return api.app.get(Doors, { strict: false }).inNetwork(systemActor(networkId), (tx) => composer.compose(tx, mail));
}

test('an admin hears within the hour of requests, sign-ups and cancellations, in numbers', async () => {
  const [asked, festival] = [await opening('Begleitung', { signUpMode: 'APPROVAL' }), await opening('Stadtfest', {}, '2027-03-02T08:00:00Z')];
  for (const person of people.slice(0, 2)) expect(await signUp(person, asked.shiftId)).toMatchObject({ status: 'APPLIED' });
  const [first] = [await signUp(people[2], festival.shiftId), await signUp(people[3], festival.shiftId), await signUp(people[4], festival.shiftId)];
  await cancel(people[2], first.id);
  const [mail, ...others] = await planned();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ email: 'leitung@bruecke.example', dueAt: new Date('2027-03-01T10:02:00Z') });

  api.clock.moveTo('2027-03-01T10:02:00Z');
  const content = await written(mail);
  expect(content).toMatchObject({ subject: 'Neues von Ihren Freiwilligen: Brücke & Söhne' });
  const text = 'text' in content ? content.text : '';
  expect(text).toMatch(/Stadtfest \(Dienstag, 2\. März 2027.*9:00.*11:00.*\): 2 neue Anmeldungen, 1 Absage, davon 1 kurzfristig/);
  expect(text).toMatch(/Begleitung \(Dienstag, 9\. März 2027.*16:00.*18:00.*\): 2 Anfragen warten auf Ihre Entscheidung/);
  expect(text.indexOf('Stadtfest')).toBeLessThan(text.indexOf('Begleitung'));
  expect(JSON.stringify(content)).not.toMatch(/Vorname|Nachname|freiwillig\.example/);
  // What was decided or given away meanwhile is told as it is now.
  await api.admin.query(`UPDATE sign_up SET status = 'DECLINED' WHERE opportunity_id = $1`, [asked.id]);
  const later = await written(mail);
  expect('text' in later && later.text).not.toContain('Begleitung');
});

test('the next hour has a mail of its own, which goes to coordinators where there are some, in their language', async () => {
  const karin = await api.signIn('karin@bruecke.example');
  await api.ok(`mutation { updateAccount(input: { language: "en" }) { __typename } }`, {}, karin);
  await api.admin.query(`INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, 'VOLUNTEER_COORD', now())`,
    [uuidV7(Date.now()), networkId, traeger.id, karin.accountId]);
  const { shiftId } = await opening('Kleiderkammer', {}, '2027-03-12T08:00:00Z');
  await signUp(people[5], shiftId);
  const mine = await signUp(people[6], shiftId);
  const mail = (await planned()).filter((one) => one.dueAt > new Date('2027-03-01T10:30:00Z'));
  expect(mail.map(({ email, dueAt }) => [email, dueAt.toISOString()])).toEqual([['karin@bruecke.example', '2027-03-01T11:02:00.000Z']]);
  const content = await written({ ...mail[0], language: 'en' } as Planned);
  expect('text' in content && content.text).toMatch(/Kleiderkammer \(Friday,? 12 March 2027.*\): 2 new sign-ups/);
  await cancel(people[6], mine.id);
  expect(await planned()).toHaveLength(2);
});

test('whoever cancels before anybody looked leaves only the cancellation, and nothing at all is no mail', async () => {
  api.clock.moveTo('2027-03-01T12:30:00Z');
  const { id, shiftId } = await opening('Fahrdienst', {}, '2027-03-13T08:00:00Z');
  const mine = await signUp(people[7], shiftId);
  await cancel(people[7], mine.id);
  const mail = (await planned()).at(-1);
  const content = await written(mail);
  expect('text' in content && content.text).toMatch(/Fahrdienst .*: 1 cancellation$/m);
  await api.admin.query(`UPDATE sign_up SET status = 'CANCELLED_BY_ORG' WHERE opportunity_id = $1`, [id]);
  expect(await written(mail)).toEqual({ obsolete: 'NOTHING_LEFT' });
});

test('what did not happen is not told: a sign-up that is refused plans nothing, nor does one of another organisation', async () => {
  api.clock.moveTo('2027-03-01T14:30:00Z');
  const { id, shiftId } = await opening('Zu spät', {}, '2027-03-14T08:00:00Z');
  await api.ok(`mutation($id: UUID!) { pauseOpportunity(id: $id, expectedVersion: 2) { __typename } }`, { id }, traeger.admin);
  const before = await planned();
  expect(await signUp(people[8], shiftId)).toEqual({ code: 'SIGN_UP_CLOSED' });
  expect(await planned()).toEqual(before);
  await signUp(people[0], (await opening('Lesen', {}, '2027-03-15T08:00:00Z')).shiftId);
  const other = await verifiedOrganisation(api, { id: networkId, slug }, { name: 'Hafen', adminEmail: 'leitung@hafen.example' });
  const mail = (await planned()).at(-1);
  expect(await written({ ...mail, uniqueKey: String(mail?.uniqueKey).replace(traeger.id, other.id) } as Planned)).toEqual({ obsolete: 'NOTHING_LEFT' });
});

test('many at once are one mail for each reader', async () => {
  api.clock.moveTo('2027-03-01T16:10:00Z');
  const { shiftId } = await opening('Ansturm', {}, '2027-03-16T08:00:00Z');
  const before = (await planned()).length;
  const service = api.app.get(SignUpsService, { strict: false });
  const actorOf = (person: Person): Actor => ({ ...anonymousActor('de'), kind: 'PERSON', accountId: person.accountId, networkId });
  const answers = await Promise.all(people.map((person) => service.signUp(actorOf(person), { shiftId })));
  expect(answers.filter(isProblem)).toEqual([]);
  expect(await planned()).toHaveLength(before + 1);
  const content = await written((await planned()).at(-1));
  expect('text' in content && content.text).toContain('2 new sign-ups, 10 new on the waiting list');
});
