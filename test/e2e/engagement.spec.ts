/** A volunteer finds an engagement by weekday, distance and language and signs up; each side sees what it may, when it may. */
import { afterAll, afterEach, beforeAll, expect, test } from '#jest';
import { type Answer, type Person, TestApi } from '../support/api.js';
import { verifiedOrganisation } from '../support/volunteers.js';

type Acting = Person & { actAs: string };
const slug = 'neumuenster';
let api: TestApi;
let networkId: string;
let traeger: { id: string; admin: Acting };
let other: { id: string; admin: Acting };
let foreign: { id: string; admin: Acting };
let amira: Person;
let ben: Person;
let chris: Person;

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network(slug);
  const altenburg = await api.network('altenburg', '16077');
  traeger = await verifiedOrganisation(api, { id: networkId, slug }, { name: 'Brücke e.V.', adminEmail: 'leitung@bruecke.example' });
  other = await verifiedOrganisation(api, { id: networkId, slug }, { name: 'Hafen gGmbH', adminEmail: 'leitung@hafen.example' });
  foreign = await verifiedOrganisation(api, { id: altenburg, slug: 'altenburg' }, { name: 'Fern e.V.', adminEmail: 'leitung@fern.example' });
  amira = await api.signIn('amira@volunteer.example');
  ben = await api.signIn('ben@volunteer.example');
  chris = await api.signIn('chris@volunteer.example');
  await profile(amira, { displayName: 'Amira Khalil', languages: ['ar', 'de'], phone: '0151 123' });
  await profile(ben, { displayName: 'Ben Bauer', languages: ['de'] });
  await profile(chris, { displayName: 'Chris Carstens', sharesEmail: false });
});
afterAll(async () => {
  await api.stop();
});
// Each test leaves nothing behind that a person could have signed up for.
afterEach(async () => {
  const { rows } = await api.admin.query<{ id: string; version: number; organisation_id: string }>(
    `SELECT id, version, organisation_id FROM volunteer_opportunity WHERE status <> 'CLOSED' ORDER BY id`);
  for (const { id, version, organisation_id: organisationId } of rows) {
    const { admin } = organisationId === other.id ? other : traeger;
    await api.ok(`mutation($id: UUID!) { closeOpportunity(id: $id, expectedVersion: ${version}, reason: "Der Test ist vorbei") { __typename } }`, { id }, admin);
  }
});

const problem = `... on Problem { code message } ... on InvalidInput { fields { path code } }`;
const ownFields = `id status position isLate reason contact { role name email phone } shift { id }`;
const staffFields = `id status position name isNameFull languages message`;

function mutate(field: string, type: string, fields: string): string {
  return `mutation($input: ${type}!) { ${field}(input: $input) { __typename ... on ${fields} ${problem} } }`;
}
const create = mutate('createOpportunity', 'CreateOpportunityInput', 'VolunteerOpportunity { id version status contactEmail }');
const addShift = mutate('addShift', 'AddShiftInput', 'Shift { id version freeSeats }');
const change = `mutation($input: ChangeShiftInput!) { changeShift(input: $input) { __typename ... on Shift { version freeSeats waiting }
  ... on CapacityBelowSeats { seats people { name } } ... on StaleVersion { actualVersion differingFields } ${problem} } }`;
const signUpDocument = `mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUp { ${ownFields} } ... on OverlappingShift { signUpId title } ${problem} } }`;
const open = `mutation($id: UUID!, $version: Int!) { openOpportunity(id: $id, expectedVersion: $version) { __typename ... on VolunteerOpportunity { version status } ${problem} } }`;

const lesepatin = {
  title: 'Lesepatin im Kinderhaus', lifeArea: 'LANGUAGE', kind: 'SHIFTS', placeTown: 'Neumünster', latitude: 54.07, longitude: 9.98,
  signUpMode: 'AUTO', contactRole: 'Freiwilligenkoordination', contactName: 'Karin Kruse', contactEmail: 'karin@bruecke.example',
};

async function profile(person: Person, input: Record<string, unknown>): Promise<void> {
  const document = mutate('updateVolunteerProfile', 'UpdateVolunteerProfileInput', 'VolunteerProfile { version }');
  const { updateVolunteerProfile } = await api.ok(document, { input: { network: slug, expectedVersion: 1, ...input } }, person);
  expect(updateVolunteerProfile).toEqual({ __typename: 'VolunteerProfile', version: 2 });
}

async function opportunity(input: Record<string, unknown> = {}, by = traeger): Promise<string> {
  const { createOpportunity } = await api.ok(create, { input: { organisationId: by.id, ...lesepatin, ...input } }, by.admin);
  expect(createOpportunity).toMatchObject({ __typename: 'VolunteerOpportunity', status: 'DRAFT', version: 1 });
  return String(createOpportunity.id);
}

/** A shift on a Tuesday, 16 to 18 o'clock in Germany, unless other times are given. */
async function shift(opportunityId: string, input: Record<string, unknown> = {}, by = traeger): Promise<string> {
  const times = { startsAt: '2027-03-09T15:00:00Z', endsAt: '2027-03-09T17:00:00Z' };
  const answer = await api.ok(addShift, { input: { opportunityId, capacity: 1, ...times, ...input } }, by.admin);
  expect(answer.addShift).toMatchObject({ __typename: 'Shift' });
  return String(answer.addShift.id);
}

async function published(input: Record<string, unknown> = {}, times: Record<string, unknown> = {}, by = traeger): Promise<{ id: string; shiftId: string }> {
  const id = await opportunity(input, by);
  const shiftId = await shift(id, times, by);
  expect((await api.ok(open, { id, version: 1 }, by.admin)).openOpportunity).toMatchObject({ status: 'OPEN' });
  return { id, shiftId };
}

async function close(id: string, by = traeger): Promise<void> {
  await api.ok(`mutation($id: UUID!) { closeOpportunity(id: $id, expectedVersion: 2, reason: "Der Test ist vorbei") { __typename } }`, { id }, by.admin);
}

async function signUp(person: Person, shiftId: string, network = slug): Promise<Answer['data']> {
  return (await api.ok(signUpDocument, { input: { network, shiftId } }, person)).signUp;
}

async function step(field: string, args: string, caller: Person): Promise<Answer> {
  const isOwn = field === 'cancelSignUp' || field === 'answerOffer';
  return api.graphql(`mutation { ${field}(${args}) { __typename ... on ${isOwn ? `SignUp { ${ownFields} }` : `ShiftSignUp { ${staffFields} }`} ... on Problem { code } } }`, {}, caller);
}

test('an opportunity is a draft until it has a shift and the organisation is verified', async () => {
  const id = await opportunity();
  expect((await api.ok(open, { id, version: 1 }, traeger.admin)).openOpportunity).toMatchObject({ code: 'NOT_READY_TO_PUBLISH' });
  expect((await api.ok(`query($id: UUID!) { opportunity(id: $id, network: "${slug}") { title } }`, { id })).opportunity).toBeNull();
  await shift(id);
  await api.admin.query(`UPDATE organisation SET verification = 'PENDING' WHERE id = $1`, [traeger.id]);
  expect((await api.ok(open, { id, version: 1 }, traeger.admin)).openOpportunity).toMatchObject({ code: 'ORGANISATION_NOT_VERIFIED' });
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [traeger.id]);
  expect((await api.ok(open, { id, version: 1 }, traeger.admin)).openOpportunity).toMatchObject({ status: 'OPEN', version: 2 });
  await close(id);
});

test('every bad field is named at once, and a foreign offering is none', async () => {
  const bad = await api.ok(create, { input: { ...lesepatin, organisationId: traeger.id, title: ' ', placeTown: null, minAge: 7, contactEmail: 'x' } }, traeger.admin);
  expect(bad.createOpportunity.fields.map((field: { path: string }) => field.path)).toEqual(['title', 'placeTown', 'minAge', 'contactEmail']);
  const offering = await api.ok(create, { input: { ...lesepatin, organisationId: traeger.id, offeringId: traeger.id } }, traeger.admin);
  expect(offering.createOpportunity.fields).toEqual([{ path: 'offeringId', code: 'NOT_FOUND' }]);
});

test('strangers, volunteers, other organisations and other networks change nothing', async () => {
  const { id, shiftId } = await published();
  const input = { ...lesepatin, organisationId: traeger.id };
  const codes = async (document: string, variables: Record<string, unknown>): Promise<unknown[]> => Promise.all(
    [{}, { ...ben, actAs: networkId }, other.admin, foreign.admin].map(async (caller) => (await api.graphql(document, variables, caller)).errors?.[0]?.extensions['code']));
  expect(await codes(create, { input })).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await codes(open, { id, version: 2 })).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
  expect(await codes(change, { input: { id: shiftId, expectedVersion: 1, capacity: 5 } })).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
  const draftId = await opportunity();
  const draftShift = await shift(draftId);
  for (const [document, variables] of [
    [open, { id: draftId, version: 1 }], [change, { input: { id: draftShift, expectedVersion: 1, capacity: 5 } }],
    ['query($id: UUID!) { signUpsOfShift(shiftId: $id) { items { name } } }', { id: draftShift }],
  ] as const) expect(await codes(document, variables)).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
  const own = await signUp(amira, shiftId);
  for (const [field, args] of [
    ['decideSignUp', `input: { id: "${own.id}", accept: true }`], ['cancelSignUpByOrganisation', `id: "${own.id}", reason: "Einfach so"`],
    ['recordAttendance', `id: "${own.id}", attended: true`], ['revealContact', `id: "${own.id}"`],
  ] as const) {
    const document = `mutation { ${field}(${args}) { __typename } }`;
    expect([field, await codes(document, {})]).toEqual([field, ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']]);
  }
  expect(await codes(`{ signUpsOfShift(shiftId: "${shiftId}") { items { name } } }`, {})).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
  expect((await step('cancelSignUp', `network: "${slug}", id: "${own.id}"`, ben)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await step('cancelSignUp', `network: "altenburg", id: "${own.id}"`, amira)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await api.graphql(signUpDocument, { input: { network: 'altenburg', shiftId } }, amira)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await api.graphql(signUpDocument, { input: { network: slug, shiftId } })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  await close(id);
});

test('signed out, an engagement is found by weekday, distance and language, with reasons and without any person', async () => {
  const arabic = await published({ title: 'Begleitung zum Amt', requiredLanguages: ['ar'], requiredSteps: ['CONFIDENTIALITY'] });
  const friday = await published({ title: 'Kaffeestube' }, { startsAt: '2027-03-12T15:00:00Z', endsAt: '2027-03-12T17:00:00Z' });
  const far = await published({ title: 'Hafenfest', placeTown: 'Kiel', latitude: 54.32, longitude: 10.14 });
  const draft = await opportunity({ title: 'Entwurf' });
  await signUp(amira, friday.shiftId);
  const search = `query($wish: OpportunityWish, $first: Int, $after: String) { opportunities(network: "${slug}", wish: $wish, first: $first, after: $after) {
    total widenedBy widenedText isTownKnown nextCursor items { score distanceKm reasons { text } missingSteps { code text }
      opportunity { id title organisationName contactName contactEmail shifts { freeSeats waiting } } } } }`;
  const find = async (wish: Record<string, unknown>, page: Record<string, unknown> = {}): Promise<Answer['data']> => (await api.ok(search, { wish, ...page })).opportunities;
  const titles = (found: Answer['data']): string[] => found.items.map((item: Answer['data']) => item.opportunity.title);

  const hit = await find({ weekdays: ['TUESDAY'], town: 'neumünster', languages: ['ar', 'de'] });
  expect(hit).toMatchObject({ total: 1, widenedBy: [], isTownKnown: true, nextCursor: null });
  expect(hit.items[0]).toMatchObject({
    distanceKm: 0, reasons: [{ text: 'Sie sprechen Arabisch' }, { text: 'weniger als 1 km entfernt' }, { text: 'dienstags 16–18 Uhr' }, { text: 'noch 1 Platz frei' }],
    missingSteps: [{ code: 'CONFIDENTIALITY' }], opportunity: { title: 'Begleitung zum Amt', organisationName: 'Brücke e.V.', contactName: null, contactEmail: null },
  });
  expect(titles(await find({ languages: ['de'] })).sort()).toEqual(['Hafenfest', 'Kaffeestube']);
  expect(titles(await find({ latitude: 54.07, longitude: 9.98, radiusKm: 10 })).sort()).toEqual(['Begleitung zum Amt', 'Kaffeestube']);
  expect(await find({ town: 'Nirgendwo' })).toMatchObject({ isTownKnown: false, total: 3 });

  const widened = await find({ weekdays: ['MONDAY'], languages: ['de'], town: 'Neumünster' });
  expect(widened).toMatchObject({ widenedBy: ['TIME'], total: 1, widenedText: 'Genau dazu passt gerade nichts. Gezeigt werden Einsätze an anderen Tagen.' });
  expect(titles(widened)).toEqual(['Kaffeestube']);

  const all = titles(await find({}));
  const paged: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 5; pages += 1) {
    const page: Answer['data'] = await find({}, { first: 1, after });
    paged.push(...titles(page));
    after = page.nextCursor;
    if (after === null) break;
  }
  expect(paged).toEqual(all);
  expect(all).toHaveLength(3);
  expect(JSON.stringify(await find({}))).not.toMatch(/Amira|Khalil|amira@|Karin|karin@/);

  await api.admin.query(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = $1`, [traeger.id]);
  expect(await find({})).toMatchObject({ total: 0, widenedBy: [] });
  expect(await signUp(ben, arabic.shiftId)).toMatchObject({ __typename: 'Refused', code: 'SIGN_UP_CLOSED' });
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [traeger.id]);
  expect((await api.ok(`{ opportunities(network: "altenburg") { total } }`)).opportunities.total).toBe(0);
  expect((await api.ok(`query($id: UUID!) { opportunity(id: $id, network: "altenburg") { id } }`, { id: arabic.id })).opportunity).toBeNull();
  expect((await api.graphql(signUpDocument, { input: { network: slug, shiftId: await shift(draft) } }, ben)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  for (const { id } of [arabic, friday, far]) await close(id);
});

test('the profile finds what suits it, and a home is stored only roughly', async () => {
  const { id } = await published({ preferredLanguages: ['ar'] });
  const update = `mutation($input: UpdateVolunteerProfileInput!) { updateVolunteerProfile(input: $input) { ... on VolunteerProfile { latitude longitude version availability { weekday from to } } } }`;
  const input = { network: slug, expectedVersion: 2, latitude: 54.0712345, longitude: 9.9876543, radiusKm: 10, availability: [{ weekday: 'TUESDAY', from: '16:00', to: '20:00' }] };
  const { updateVolunteerProfile } = await api.ok(update, { input }, amira);
  expect(updateVolunteerProfile).toEqual({ latitude: 54.07, longitude: 9.98, version: 3, availability: [{ weekday: 'TUESDAY', from: '16:00', to: '20:00' }] });
  const mine = await api.ok(`{ opportunitiesForMe(network: "${slug}") { items { score opportunity { id } } } }`, {}, { ...amira, language: 'en' });
  expect(mine.opportunitiesForMe.items).toEqual([{ opportunity: { id }, score: expect.any(Number) }]);
  expect(mine.opportunitiesForMe.items[0].score).toBeGreaterThan(700);
  const { rows } = await api.admin.query(`SELECT changes::text FROM audit_entry WHERE action = 'volunteer.profile'`);
  expect(JSON.stringify(rows)).not.toMatch(/Khalil|0151|54\.07/);
  expect((await api.graphql(`{ myVolunteerProfile(network: "${slug}") { displayName } }`)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await api.ok(`{ myVolunteerProfile(network: "altenburg") { displayName version } }`, {}, amira)).myVolunteerProfile).toEqual({ displayName: '', version: 1 });
  await close(id);
});

test('the seat is given, the next stand in line, a repetition is the same answer, and a cancellation promotes the first', async () => {
  const { id, shiftId } = await published();
  const first = await signUp(amira, shiftId);
  expect(first).toMatchObject({ __typename: 'SignUp', status: 'CONFIRMED', position: null, contact: { name: 'Karin Kruse', email: 'karin@bruecke.example' } });
  const second = await signUp(ben, shiftId);
  expect(second).toMatchObject({ status: 'WAITLISTED', position: 1, contact: null });
  expect(await signUp(chris, shiftId)).toMatchObject({ status: 'WAITLISTED', position: 2 });
  expect(await signUp(ben, shiftId)).toEqual(second);
  expect(await signUp(amira, shiftId)).toEqual(first);

  const cancelled = await step('cancelSignUp', `network: "${slug}", id: "${first.id}"`, amira);
  expect(cancelled.data.cancelSignUp).toMatchObject({ status: 'CANCELLED_BY_VOLUNTEER', isLate: false, contact: null });
  expect((await step('cancelSignUp', `network: "${slug}", id: "${first.id}"`, amira)).data).toEqual(cancelled.data);
  const { mySignUps } = await api.ok(`{ mySignUps(network: "${slug}", first: 1) { items { status position } } }`, {}, ben);
  expect(mySignUps.items).toEqual([{ status: 'CONFIRMED', position: null }]);
  expect((await api.ok(`{ mySignUps(network: "${slug}", first: 1) { items { status position } } }`, {}, chris)).mySignUps.items).toEqual([{ status: 'WAITLISTED', position: 1 }]);
  // Who cancelled may come back, at the end of the line.
  expect(await signUp(amira, shiftId)).toMatchObject({ status: 'WAITLISTED', position: 2 });

  const subjects = async (email: string): Promise<string[]> => (await api.mailsTo(email)).filter((mail) => mail.kind.startsWith('sign-up.')).map((mail) => mail.subject).slice(-2);
  expect(await subjects(ben.email)).toEqual(['Warteliste, Platz 1: Lesepatin im Kinderhaus', 'Ein Platz ist frei geworden, Sie sind dabei: Lesepatin im Kinderhaus']);
  expect((await api.mailsTo(ben.email)).at(-1)?.body_text).toMatch(/Dienstag, 9\. März 2027.*16:00.*18:00[^]*Karin Kruse/);
  expect((await api.mailsTo(chris.email)).at(-1)?.body_text).not.toContain('Karin');
  await close(id);
  expect(await subjects(chris.email)).toEqual(['Warteliste, Platz 2: Lesepatin im Kinderhaus', 'Abgesagt: Lesepatin im Kinderhaus']);
});

test('mails speak the language of the account', async () => {
  const { id, shiftId } = await published();
  await api.ok(`mutation { updateAccount(input: { language: "en" }) { __typename } }`, {}, ben);
  await signUp(ben, shiftId);
  expect((await api.mailsTo(ben.email)).at(-1)).toMatchObject({ subject: 'You are in: Lesepatin im Kinderhaus', kind: 'sign-up.confirmed', state: 'PLANNED' });
  expect((await api.mailsTo(ben.email)).at(-1)?.body_text).toMatch(/When: Tuesday,? 9 March 2027.*16:00.*18:00/);
  await close(id);
});

test('more seats go to the line at once, fewer than given name whom to decide on, and times that change are told', async () => {
  const { id, shiftId } = await published();
  for (const person of [amira, ben, chris]) await signUp(person, shiftId);
  const raised = await api.ok(change, { input: { id: shiftId, expectedVersion: 1, capacity: 2 } }, traeger.admin);
  expect(raised.changeShift).toEqual({ __typename: 'Shift', version: 2, freeSeats: 0, waiting: 1 });
  const stale = await api.ok(change, { input: { id: shiftId, expectedVersion: 1, capacity: 3 } }, traeger.admin);
  expect(stale.changeShift).toMatchObject({ __typename: 'StaleVersion', actualVersion: 2, differingFields: ['capacity'] });
  const lowered = await api.ok(change, { input: { id: shiftId, expectedVersion: 2, capacity: 1 } }, traeger.admin);
  expect(lowered.changeShift).toMatchObject({ __typename: 'CapacityBelowSeats', code: 'CAPACITY_BELOW_SEATS', seats: 2, people: [{ name: 'Amira Khalil' }, { name: 'Ben Bauer' }] });
  await api.ok(change, { input: { id: shiftId, expectedVersion: 2, startsAt: '2027-03-09T16:00:00Z' } }, traeger.admin);
  expect((await api.mailsTo(chris.email)).at(-1)?.subject).toBe('Neue Zeit: Lesepatin im Kinderhaus');
  await close(id);
});

test('before acceptance the organisation sees a first name and an initial, afterwards name and shared contact', async () => {
  const { id, shiftId } = await published({ signUpMode: 'APPROVAL' });
  const list = async (): Promise<Answer['data']> => (await api.ok(`query($id: UUID!) { signUpsOfShift(shiftId: $id) { items { ${staffFields} } } }`, { id: shiftId }, traeger.admin)).signUpsOfShift.items;
  const reveal = async (signUpId: string): Promise<Answer['data']> => (await api.ok(
    `mutation($id: UUID!) { revealContact(id: $id) { __typename ... on VolunteerContact { name email phone } ... on Problem { code } } }`, { id: signUpId }, traeger.admin)).revealContact;
  const applied = await signUp(amira, shiftId);
  const second = await signUp(chris, shiftId);
  expect(applied).toMatchObject({ status: 'APPLIED', contact: null });
  const before = await list();
  expect(before).toMatchObject([{ name: 'Amira K.', isNameFull: false, languages: ['ar', 'de'] }, { name: 'Chris C.', isNameFull: false }]);
  expect(JSON.stringify(before)).not.toMatch(/Khalil|amira@|0151/);
  expect(await reveal(applied.id)).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });

  const accept = (signUpId: string): Promise<Answer> => step('decideSignUp', `input: { id: "${signUpId}", accept: true }`, traeger.admin);
  expect((await accept(applied.id)).data.decideSignUp).toMatchObject({ status: 'CONFIRMED', name: 'Amira Khalil', isNameFull: true });
  expect((await accept(applied.id)).data.decideSignUp).toMatchObject({ status: 'CONFIRMED' });
  // One more than there are seats: in line, not an error and not overbooked (defect 1).
  expect((await accept(second.id)).data.decideSignUp).toMatchObject({ status: 'WAITLISTED', position: 1, name: 'Chris C.' });
  expect(await reveal(applied.id)).toEqual({ __typename: 'VolunteerContact', name: 'Amira Khalil', email: amira.email, phone: '0151 123' });
  expect((await api.admin.query(`SELECT 1 FROM audit_entry WHERE action = 'signUp.readContact' AND subject_id = $1`, [applied.id])).rowCount).toBe(1);

  // Asked again under one key: the same answer, which lies nowhere in clear and can be deleted after its time.
  const again = async (): Promise<Answer['data']> => (await api.ok(`mutation { revealContact(id: "${applied.id}") { ... on VolunteerContact { email phone } } }`, {}, { ...traeger.admin, key: 'kontakt' })).revealContact;
  expect([await again(), await again()]).toEqual(Array.from({ length: 2 }, () => ({ email: amira.email, phone: '0151 123' })));
  const { rows: [stored] } = await api.admin.query<{ answer: Buffer; whole: string }>(`SELECT answer, i::text AS whole FROM idempotent_answer i WHERE key = 'kontakt'`);
  expect(stored?.answer.length).toBeGreaterThan(50);
  expect(`${stored?.answer.toString('latin1')} ${stored?.whole}`).not.toMatch(/amira|khalil|0151/i);

  const cancelled = await step('cancelSignUpByOrganisation', `id: "${applied.id}", reason: "Die Gruppe fällt aus"`, traeger.admin);
  expect(cancelled.data.cancelSignUpByOrganisation).toMatchObject({ status: 'CANCELLED_BY_ORG', name: 'Amira K.' });
  expect((await api.mailsTo(amira.email)).at(-1)?.body_text).toContain('Grund: Die Gruppe fällt aus');
  expect(await reveal(applied.id)).toMatchObject({ code: 'WRONG_STATE' });
  expect(await reveal(second.id)).toEqual({ __typename: 'VolunteerContact', name: 'Chris Carstens', email: null, phone: null });
  // Accepting what was withdrawn is an answer, not an acceptance (defect 4).
  expect((await accept(applied.id)).data.decideSignUp).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
  await close(id);
});

test('a volunteer reads who opened their contact and when; nobody reads another person’s', async () => {
  const { id, shiftId } = await published({ title: 'Besuchsdienst' }, { startsAt: '2027-03-18T15:00:00Z', endsAt: '2027-03-18T17:00:00Z', capacity: 2 });
  const reveals = async (person: Person, network = slug, page = ''): Promise<Answer['data']> => (await api.ok(
    `{ myContactReveals(network: "${network}"${page}) { nextCursor items { id signUpId title organisationName personName at } } }`, {}, person)).myContactReveals;
  const [mine, bens] = [await signUp(amira, shiftId), await signUp(ben, shiftId)];
  const before = (await reveals(amira)).items.length;
  await api.ok(`mutation { updateAccount(input: { displayName: "Lea Leitung" }) { __typename } }`, {}, traeger.admin);
  for (const signUpId of [mine.id, bens.id]) await api.ok(`mutation($id: UUID!) { revealContact(id: $id) { __typename } }`, { id: signUpId }, traeger.admin);
  await step('revealContact', `id: "${mine.id}"`, other.admin);
  const seen = (await reveals(amira)).items;
  expect(seen.slice(0, seen.length - before)).toEqual([
    { id: expect.any(String), signUpId: mine.id, title: 'Besuchsdienst', organisationName: 'Brücke e.V.', personName: 'Lea Leitung', at: '2027-03-01T09:00:00.000Z' },
  ]);
  await api.ok(`mutation { updateAccount(input: { displayName: "" }) { __typename } }`, {}, traeger.admin);
  expect((await reveals(amira)).items[0]).toMatchObject({ signUpId: mine.id, personName: 'Verwaltung der Organisation, Brücke e.V.' });
  await api.ok(`mutation { updateAccount(input: { displayName: "Lea Leitung" }) { __typename } }`, {}, traeger.admin);
  expect((await reveals(ben)).items.map((one: { signUpId: string }) => one.signUpId)).toEqual([bens.id]);
  expect((await reveals(chris)).items.map((one: { signUpId: string }) => one.signUpId)).not.toContain(mine.id);
  expect((await reveals(traeger.admin)).items).toEqual([]);
  expect((await reveals(amira, 'altenburg')).items).toEqual([]);
  expect((await api.graphql(`{ myContactReveals(network: "${slug}") { items { id } } }`)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  await api.ok(`mutation($id: UUID!) { revealContact(id: $id) { __typename } }`, { id: mine.id }, traeger.admin);
  const first = await reveals(amira, slug, ', first: 1');
  expect(first.items).toHaveLength(1);
  expect((await reveals(amira, slug, `, first: 1, after: "${String(first.nextCursor)}"`)).items).toEqual([seen[0]]);
  await close(id);
});

test('a decision never touches the sign-ups of the one who decides', async () => {
  const mine = await published({ title: 'Eigenes' }, { startsAt: '2027-03-16T15:00:00Z', endsAt: '2027-03-16T17:00:00Z' }, other);
  const { id, shiftId } = await published({ signUpMode: 'APPROVAL' }, { startsAt: '2027-03-16T15:00:00Z', endsAt: '2027-03-16T17:00:00Z' });
  const own = await signUp(traeger.admin, mine.shiftId);
  const applied = await signUp(ben, shiftId);
  await step('decideSignUp', `input: { id: "${applied.id}", accept: true }`, traeger.admin);
  const { mySignUps } = await api.ok(`{ mySignUps(network: "${slug}") { items { id status } } }`, {}, traeger.admin);
  expect(mySignUps.items).toEqual([{ id: own.id, status: 'CONFIRMED' }]);
  await close(id);
  await close(mine.id, other);
});

test('a confirmed shift at the same time refuses another, and so does one accepted meanwhile', async () => {
  const morning = await published({ title: 'Frühstück' }, { startsAt: '2027-03-20T08:00:00Z', endsAt: '2027-03-20T10:00:00Z' });
  const touching = await published({ title: 'Danach' }, { startsAt: '2027-03-20T10:00:00Z', endsAt: '2027-03-20T11:00:00Z' });
  const inside = await published({ title: 'Mittendrin' }, { startsAt: '2027-03-20T09:00:00Z', endsAt: '2027-03-20T09:30:00Z' }, other);
  const asked = await published({ title: 'Auf Anfrage', signUpMode: 'APPROVAL' }, { startsAt: '2027-03-20T07:00:00Z', endsAt: '2027-03-20T12:00:00Z' }, other);
  const applied = await signUp(ben, asked.shiftId);
  const confirmed = await signUp(ben, morning.shiftId);
  expect(applied).toMatchObject({ status: 'APPLIED' });
  expect(await signUp(ben, touching.shiftId)).toMatchObject({ status: 'CONFIRMED' });
  expect(await signUp(ben, inside.shiftId)).toMatchObject({ __typename: 'OverlappingShift', code: 'OVERLAPPING_SHIFT', signUpId: confirmed.id, title: 'Frühstück' });
  // The other organisation learns that the person is busy, not where.
  const accepted = await step('decideSignUp', `input: { id: "${applied.id}", accept: true }`, other.admin);
  expect(accepted.data.decideSignUp).toEqual({ __typename: 'Refused', code: 'OVERLAPPING_SHIFT' });
  for (const { id } of [morning, touching]) await close(id);
  expect((await step('decideSignUp', `input: { id: "${applied.id}", accept: true }`, other.admin)).data.decideSignUp).toMatchObject({ status: 'CONFIRMED' });
  for (const { id } of [inside, asked]) await close(id, other);
});

test('an age limit is kept, and minors always apply first', async () => {
  const { id, shiftId } = await published({ minAge: 16 });
  const young = await api.signIn('jung@volunteer.example');
  expect(await signUp(young, shiftId)).toMatchObject({ __typename: 'Refused', code: 'AGE_LIMIT' });
  await profile(young, { ageBand: 'FROM_14' });
  expect(await signUp(young, shiftId)).toMatchObject({ code: 'AGE_LIMIT' });
  const older = await api.signIn('aelter@volunteer.example');
  await profile(older, { ageBand: 'FROM_16' });
  expect(await signUp(older, shiftId)).toMatchObject({ status: 'APPLIED' });
  await close(id);
});

test('a freed seat that is offered is held, answered, and passed on', async () => {
  const { id, shiftId } = await published({ promotion: 'OFFER' });
  const first = await signUp(amira, shiftId);
  const second = await signUp(ben, shiftId);
  const third = await signUp(chris, shiftId);
  await step('cancelSignUp', `network: "${slug}", id: "${first.id}"`, amira);
  const status = async (person: Person): Promise<string> => (await api.ok(`{ mySignUps(network: "${slug}", first: 1) { items { status } } }`, {}, person)).mySignUps.items[0].status;
  expect([await status(ben), await status(chris)]).toEqual(['OFFERED', 'WAITLISTED']);
  expect(await signUp(amira, shiftId)).toMatchObject({ status: 'WAITLISTED' });
  expect((await step('answerOffer', `network: "${slug}", id: "${second.id}", accept: false`, ben)).data.answerOffer).toMatchObject({ status: 'DECLINED' });
  expect((await step('answerOffer', `network: "${slug}", id: "${third.id}", accept: true`, chris)).data.answerOffer).toMatchObject({ status: 'CONFIRMED' });
  expect((await step('answerOffer', `network: "${slug}", id: "${third.id}", accept: true`, ben)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  await close(id);
});

test('an offered seat is taken or passed on by the link of its mail, without signing in and for nothing else', async () => {
  const { id, shiftId } = await published({ promotion: 'OFFER' });
  const first = await signUp(amira, shiftId);
  await signUp(ben, shiftId);
  await signUp(chris, shiftId);
  await step('cancelSignUp', `network: "${slug}", id: "${first.id}"`, amira);
  const link = async (person: Person): Promise<string> => /\/seat\/tne_\S+/.exec((await api.mailsTo(person.email)).at(-1)?.body_text ?? '')?.[0] ?? '';
  const status = async (person: Person): Promise<string> => (await api.ok(`{ mySignUps(network: "${slug}", first: 1) { items { status } } }`, {}, person)).mySignUps.items[0].status;
  const press = async (path: string, answer: string): Promise<number> => (await fetch(api.url + path, { method: 'POST', body: new URLSearchParams({ answer }) })).status;

  const offered = await link(ben);
  const page = await (await fetch(api.url + offered)).text();
  expect(page).toContain('Ja, ich komme');
  expect(page).not.toMatch(/Amira|Chris|@/);
  expect([await press(offered, ''), await press(offered, 'CANCEL'), await status(ben)]).toEqual([200, 409, 'OFFERED']);
  expect(await press(offered, 'DECLINE')).toBe(200);
  expect([await status(ben), await status(chris)]).toEqual(['DECLINED', 'OFFERED']);
  expect([await press(offered, 'ACCEPT'), await status(ben)]).toEqual([409, 'DECLINED']);
  expect(await press(await link(chris), 'ACCEPT')).toBe(200);
  expect(await status(chris)).toBe('CONFIRMED');

  // The mail that says so brings the way to cancel, which accepts nothing; a locked account does neither.
  const confirmed = await link(chris);
  expect(await (await fetch(api.url + confirmed)).text()).toContain('Ja, ich sage ab');
  await api.admin.query('UPDATE account SET locked_at = now() WHERE id = $1', [chris.accountId]);
  expect([(await fetch(api.url + confirmed)).status, await press(confirmed, 'CANCEL')]).toEqual([410, 409]);
  await api.admin.query('UPDATE account SET locked_at = NULL WHERE id = $1', [chris.accountId]);
  expect([await press(confirmed, 'ACCEPT'), await press(confirmed, 'CANCEL'), await status(chris)]).toEqual([409, 200, 'CANCELLED_BY_VOLUNTEER']);
  for (const method of ['GET', 'POST']) expect((await fetch(`${api.url}/seat/tne_erfunden`, { method })).status).toBe(410);
  await close(id);
});

test('the link of an offer is over with the offer, and that to cancel with the start', async () => {
  const { id, shiftId } = await published({ promotion: 'OFFER' });
  const first = await signUp(amira, shiftId);
  const confirmed = /\/seat\/tne_\S+/.exec((await api.mailsTo(amira.email)).at(-1)?.body_text ?? '')?.[0] ?? '';
  await signUp(ben, shiftId);
  await step('cancelSignUp', `network: "${slug}", id: "${first.id}"`, amira);
  const offered = /\/seat\/tne_\S+/.exec((await api.mailsTo(ben.email)).at(-1)?.body_text ?? '')?.[0] ?? '';
  const statuses = async (): Promise<number[]> => [(await fetch(api.url + offered)).status, (await fetch(api.url + confirmed)).status];
  expect(await statuses()).toEqual([200, 200]);
  expect(await (await fetch(api.url + confirmed)).text()).toContain('Hier ist nichts mehr zu entscheiden.');
  api.clock.advance({ hours: 48 });
  expect(await statuses()).toEqual([410, 200]);
  api.clock.moveTo('2028-03-01T09:00:00Z');
  expect(await statuses()).toEqual([410, 410]);
  api.clock.moveTo('2027-03-01T09:00:00Z');
  await close(id);
});

test('an offer that nobody answers in time goes on to the next, by the job and not before', async () => {
  const { OffersService } = await import('#engagement');
  const offers = api.app.get(OffersService, { strict: false });
  const { id, shiftId } = await published({ promotion: 'OFFER' });
  const first = await signUp(amira, shiftId);
  const second = await signUp(ben, shiftId);
  await signUp(chris, shiftId);
  await step('cancelSignUp', `network: "${slug}", id: "${first.id}"`, amira);
  api.clock.advance({ hours: 47 });
  expect(await offers.endDue()).toBe(0);
  api.clock.advance({ hours: 1 });
  // Too late to accept, even before the job comes by.
  expect((await step('answerOffer', `network: "${slug}", id: "${second.id}", accept: true`, ben)).data.answerOffer).toMatchObject({ code: 'WRONG_STATE' });
  expect(await Promise.all([offers.endDue(), offers.endDue()])).toEqual(expect.arrayContaining([0, 1]));
  const status = async (person: Person): Promise<string> => (await api.ok(`{ mySignUps(network: "${slug}", first: 1) { items { status } } }`, {}, person)).mySignUps.items[0].status;
  expect([await status(ben), await status(chris)]).toEqual(['EXPIRED', 'OFFERED']);
  api.clock.moveTo('2027-03-01T09:00:00Z');
  await close(id);
});

test('one signs up for an engagement without fixed times itself', async () => {
  const id = await opportunity({ kind: 'FLEXIBLE', title: 'Schreibhilfe' });
  await api.ok(open, { id, version: 1 }, traeger.admin);
  const document = `mutation($id: UUID!) { signUp(input: { network: "${slug}", opportunityId: $id, message: "Gern <b>abends</b> 🙂" }) { __typename ... on SignUp { id status shift { id } } ... on Problem { code } } }`;
  const mine = await api.ok(document, { id }, amira);
  expect(mine.signUp).toMatchObject({ status: 'CONFIRMED', shift: null });
  expect((await api.ok(document, { id }, amira)).signUp).toEqual(mine.signUp);
  const { signUpsOfOpportunity } = await api.ok(`query($id: UUID!) { signUpsOfOpportunity(opportunityId: $id) { items { name message } } }`, { id }, traeger.admin);
  expect(signUpsOfOpportunity.items).toEqual([{ name: 'Amira Khalil', message: 'Gern <b>abends</b> 🙂' }]);
  const both = await api.ok(`mutation { signUp(input: { network: "${slug}" }) { ... on InvalidInput { fields { path code } } } }`, {}, amira);
  expect(both.signUp.fields).toEqual([{ path: 'shiftId', code: 'REQUIRED' }]);
  await close(id);
});

test('sign-ups end with the closing of the list, lateness is marked, and attendance is noted after the start only', async () => {
  const { id, shiftId } = await published({}, {
    startsAt: '2027-03-03T15:00:00Z', endsAt: '2027-03-03T17:00:00Z', capacity: 3, signUpUntil: '2027-03-02T15:00:00Z', cancelUntil: '2027-03-02T15:00:00Z',
  });
  const first = await signUp(amira, shiftId);
  const second = await signUp(ben, shiftId);
  const attend = (signUpId: string, attended: boolean, admin = traeger.admin): Promise<Answer> =>
    step('recordAttendance', `id: "${signUpId}", attended: ${attended}`, admin);
  expect((await attend(first.id, true)).data.recordAttendance).toMatchObject({ code: 'WRONG_STATE' });
  api.clock.moveTo('2027-03-02T15:30:00Z');
  expect(await signUp(chris, shiftId)).toMatchObject({ __typename: 'Refused', code: 'SIGN_UP_CLOSED' });
  // The own earlier sign-up is still the same answer.
  expect(await signUp(amira, shiftId)).toMatchObject({ id: first.id, status: 'CONFIRMED' });
  expect((await step('cancelSignUp', `network: "${slug}", id: "${second.id}"`, ben)).data.cancelSignUp).toMatchObject({ status: 'CANCELLED_BY_VOLUNTEER', isLate: true });
  api.clock.moveTo('2027-03-03T17:30:00Z');
  expect((await attend(first.id, false)).data.recordAttendance).toMatchObject({ status: 'NO_SHOW' });
  expect((await attend(first.id, true)).data.recordAttendance).toMatchObject({ status: 'ATTENDED', name: 'Amira Khalil' });
  api.clock.advance({ days: 31 });
  const later = { ...await api.signIn(traeger.admin.email), actAs: traeger.id };
  expect((await attend(first.id, false, later)).data.recordAttendance).toMatchObject({ code: 'WRONG_STATE' });
  const { signUpsOfShift } = await api.ok(`query($id: UUID!) { signUpsOfShift(shiftId: $id) { items { name } } }`, { id: shiftId }, later);
  expect(signUpsOfShift.items[0].name).toBe('Amira K.');
  api.clock.moveTo('2027-03-01T09:00:00Z');
  await close(id);
});

test('all counters are what the rows say', async () => {
  const { ShiftsService } = await import('#engagement');
  const { systemActor } = await import('#kernel');
  expect(await api.app.get(ShiftsService, { strict: false }).differences(systemActor(networkId))).toEqual([]);
  await api.admin.query(`UPDATE shift SET waiting = waiting + 1 WHERE id = (SELECT id FROM shift ORDER BY id LIMIT 1)`);
  expect(await api.app.get(ShiftsService, { strict: false }).differences(systemActor(networkId))).toHaveLength(1);
});
