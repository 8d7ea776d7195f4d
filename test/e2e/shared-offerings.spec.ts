/** A Träger and a Verein run one offering together: invited, accepted, contributed, ended, and nobody else can meddle. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { CooperationDeadlines } from '#cooperation';
import { berlinDateOf, LocalDate, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { type Obligation, ObligationKinds } from '#reminders';
import { type Answer, type Caller, type Mail, type Person, TestApi } from '../support/api.js';
import { Cooperation } from '../support/cooperation.js';
import { offeringMutations, provider, type Provider, verify } from '../support/directory.js';
import { openPage, submit } from '../support/pages.js';

const network = 'neumuenster';
let api: TestApi;
let cooperation: Cooperation;
let networkId: string;
let coordinator: Person;
let office: Caller;
let traeger: Provider;
let verein: Provider;
let third: Provider;
let foreign: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  cooperation = new Cooperation(api);
  networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  verein = await provider(api, place, 'ASSOCIATION', 'Sportverein');
  third = await provider(api, place, 'ASSOCIATION', 'Kulturverein');
  const otherId = await api.network('lippe', '05766');
  const otherCoordinator = await api.coordinator(otherId, 'koordination@lippe.example');
  foreign = await provider(api, { network: 'lippe', networkId: otherId, coordinator: otherCoordinator }, 'TRAEGER', 'Fremde');
});
afterAll(async () => {
  await api.stop();
});

const accepting = (partnership: { id: string; version: number; coreRevision: number }): { input: object } =>
  ({ input: { id: partnership.id, expectedVersion: partnership.version, acceptedRevision: partnership.coreRevision } });
const seenOf = ({ id, version }: { id: string; version: number }): { id: string; expectedVersion: number } => ({ id, expectedVersion: version });
/** Time passes; everybody stays signed in, because that is another story. */
async function goTo(iso: string): Promise<void> {
  api.clock.moveTo(iso);
  await api.admin.query(
    `UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '10 days',
       second_factor_at = CASE WHEN second_factor_at IS NULL THEN NULL ELSE $1::timestamptz END WHERE ended_at IS NULL`, [api.clock.now()]);
}
const daysLater = (days: number): Promise<void> => goTo(new Date(api.clock.now().getTime() + days * 86_400_000).toISOString());
const today = (): LocalDate => berlinDateOf(api.clock.now());
const mailsAbout = async (email: string, title: string): Promise<Mail[]> => (await api.mailsTo(email)).filter((mail) => mail.subject?.includes(title));

describe('the story', () => {
  let offeringId: string;
  let partnershipId: string;

  test('an editor of the Träger invites the Verein, whose admin gets a mail with a link', async () => {
    offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Gemeinsames Fest');
    const invited = await cooperation.invited(offeringId, traeger, verein, { message: 'Macht mit!', noticeDays: 30, canEdit: true });
    expect(invited).toMatchObject({ role: 'PARTNER', status: 'INVITED', expiresOn: '2027-03-22', noticeDays: 30, validFrom: null, lead: { name: 'Bruecke' }, organisation: { name: 'Sportverein' } });
    partnershipId = invited.id;
    const [mail] = await mailsAbout('admin@sportverein.example', 'Gemeinsames Fest');
    expect(mail).toMatchObject({ kind: 'partnership.invited', subject: 'Einladung zum gemeinsamen Angebot „Gemeinsames Fest“' });
    expect(mail?.body_text).toContain(`/partnership/${verein.id}/${partnershipId}`);
    expect(mail?.body_text).toContain('bis zum 22.03.2027');
    expect(mail?.body_text).toContain('Macht mit!');
    expect(await mailsAbout('editor@sportverein.example', 'Gemeinsames Fest')).toEqual([]);
  });

  test('the invitation waits for the Verein, and nobody is public before its word', async () => {
    const waiting = async (provided: Provider): Promise<string[]> => (await api.ok(
      `query($id: UUID!) { partnershipsWaiting(organisationId: $id) { id } }`, { id: provided.id }, provided.viewer)).partnershipsWaiting.map((one: { id: string }) => one.id);
    expect(await waiting(verein)).toEqual([partnershipId]);
    expect(await waiting(traeger)).toEqual([]);
    expect(await cooperation.publicPage(offeringId, network)).toEqual({ organisation: { name: 'Bruecke' }, partners: [], contributions: [] });
    const { searchOfferings } = await api.ok(`{ searchOfferings(network: "${network}") { items { id partners { name } } } }`);
    expect(searchOfferings.items).toContainEqual({ id: offeringId, partners: [] });
  });

  test('only an admin of the Verein accepts: every other side is refused', async () => {
    const input = accepting(await cooperation.seen(partnershipId, verein.admin));
    for (const caller of [verein.editor, verein.viewer, traeger.admin, traeger.editor, office]) expect(await cooperation.refusal('accept', input, caller)).toBe('FORBIDDEN');
    for (const caller of [third.admin, foreign.admin]) expect(await cooperation.refusal('accept', input, caller)).toBe('NOT_FOUND');
    expect(await cooperation.refusal('accept', input, {})).toBe('UNAUTHENTICATED');
    expect((await cooperation.seen(partnershipId, verein.admin)).status).toBe('INVITED');
  });

  test('its admin accepts what was shown: both names are public', async () => {
    const invited = await cooperation.seen(partnershipId, verein.admin);
    const stale = await cooperation.run('accept', { input: { ...seenOf(invited), acceptedRevision: 7 } }, verein.admin);
    expect(stale).toEqual({ __typename: 'StaleVersion', code: 'STALE_VERSION', expectedVersion: 7, actualVersion: 1 });
    const accepted = await cooperation.run('accept', accepting(invited), verein.admin);
    expect(accepted).toMatchObject({ status: 'ACTIVE', validFrom: '2027-03-01', acceptedRevision: 1, canEdit: true, publicName: 'Sportverein' });
    expect(await cooperation.publicPage(offeringId, network)).toMatchObject({
      organisation: { name: 'Bruecke' }, partners: [{ organisationId: verein.id, name: 'Sportverein', role: 'PARTNER', since: '2027-03-01' }],
    });
    const { searchOfferings } = await api.ok(`{ searchOfferings(network: "${network}") { items { id partners { name } } } }`);
    expect(searchOfferings.items).toContainEqual({ id: offeringId, partners: [{ name: 'Sportverein' }] });
    expect((await mailsAbout('admin@bruecke.example', 'Gemeinsames Fest')).map((mail) => mail.kind)).toEqual(['partnership.joined']);
  });

  test('accepting again is the same answer', async () => {
    const before = await cooperation.seen(partnershipId, verein.admin);
    expect(await cooperation.run('accept', { input: { id: partnershipId, expectedVersion: 1, acceptedRevision: 1 } }, verein.admin))
      .toEqual({ __typename: 'Partnership', ...before });
  });

  test('it contributes a room until a date; the public reads what, who and until when', async () => {
    const input = { partnershipId, kind: 'ROOM', description: 'Großer Saal im Vereinsheim', quantity: 1, unit: 'Raum', endsOn: '2027-12-31', isEssential: true };
    expect(await cooperation.run('add', { input }, verein.editor)).toMatchObject({ status: 'CONFIRMED', startsOn: '2027-03-01', endsOn: '2027-12-31', version: 1 });
    expect((await cooperation.publicPage(offeringId, network)).contributions)
      .toEqual([{ kind: 'ROOM', description: 'Großer Saal im Vereinsheim', organisationId: verein.id, endsOn: '2027-12-31' }]);
    expect((await mailsAbout('admin@bruecke.example', 'Gemeinsames Fest')).map((mail) => mail.kind)).toContain('partnership.contributed');
    for (const caller of [third.admin, foreign.admin]) expect(await cooperation.refusal('add', { input }, caller)).toBe('NOT_FOUND');
    expect(await cooperation.refusal('add', { input }, verein.viewer)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('add', { input }, office)).toBe('FORBIDDEN');
  });

  test('what the lead names for the Verein waits for its confirmation; money is for those of the two who see its amount', async () => {
    const input = { partnershipId, kind: 'MONEY', description: 'Zuschuss zum Fest', amountCents: 50_000 };
    for (const editor of [traeger.editor, verein.editor]) expect(await cooperation.refusal('add', { input }, editor)).toBe('FORBIDDEN');
    const named = await cooperation.run('add', { input }, traeger.admin);
    expect(named).toMatchObject({ status: 'PLANNED', amountCents: 50_000 });
    expect((await cooperation.publicPage(offeringId, network)).contributions).toHaveLength(1);
    expect((await mailsAbout('admin@sportverein.example', 'Gemeinsames Fest')).at(-1)?.kind).toBe('partnership.contribution-named');
    for (const caller of [traeger.admin, traeger.editor, verein.editor]) expect(await cooperation.refusal('confirm', seenOf(named), caller)).toBe('FORBIDDEN');
    expect(await cooperation.run('confirm', seenOf(named), verein.admin)).toMatchObject({ status: 'CONFIRMED', version: 2, amountCents: 50_000 });
    expect(await cooperation.run('confirm', seenOf(named), verein.admin)).toMatchObject({ status: 'CONFIRMED', version: 2 });
    const amounts = async (caller: Caller): Promise<unknown> => (await cooperation.seen(partnershipId, caller)).contributions.map((one: { amountCents: number | null }) => one.amountCents);
    for (const admin of [traeger.admin, verein.admin]) expect(await amounts(admin)).toEqual([null, 50_000]);
    for (const other of [traeger.editor, traeger.viewer, verein.editor, office]) expect(await amounts(other)).toEqual([null, null]);
  });

  test('the lead hears of each change by its own name: confirmed, another end, until further notice, ended', async () => {
    const title = 'Wechselnde Beiträge';
    const id = await cooperation.offering(traeger, 'PUBLISHED', title);
    const { id: place } = await cooperation.joined(id, traeger, verein);
    const named = await cooperation.run('add', { input: { partnershipId: place, kind: 'ROOM', description: 'Turnhalle', quantity: 1, unit: 'Raum' } }, traeger.editor);
    const confirmed = await cooperation.run('confirm', seenOf(named), verein.editor);
    const ending = await cooperation.run('changeEnd', { ...seenOf(confirmed), endsOn: '2027-11-30' }, verein.editor);
    const going = await cooperation.run('changeEnd', { ...seenOf(ending), endsOn: null }, verein.editor);
    expect(await cooperation.run('end', seenOf(going), verein.editor)).toMatchObject({ status: 'ENDED' });
    expect((await mailsAbout('admin@bruecke.example', title)).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['partnership.joined', `Gemeinsam getragen: „${title}“`], ['partnership.contribution-confirmed', `Beitrag bestätigt: „${title}“`],
      ['partnership.contribution-until', `Neues Ende eines Beitrags zu „${title}“: 30.11.2027`],
      ['partnership.contribution-open-ended', `Beitrag bis auf Weiteres: „${title}“`], ['partnership.contribution-ended', `Beitrag beendet: „${title}“`],
    ]);
  });

  test('every bad field of a contribution is named at once, and its period is real', async () => {
    const input = { partnershipId, kind: 'MONEY', description: ' ', quantity: 3, startsOn: '2027-06-01', endsOn: '2027-05-01' };
    expect((await cooperation.run('add', { input }, verein.editor)).fields).toEqual([
      { path: 'description', code: 'REQUIRED' }, { path: 'amountCents', code: 'REQUIRED' }, { path: 'quantity', code: 'NOT_ALLOWED' }, { path: 'endsOn', code: 'PERIOD_REVERSED' },
    ]);
  });

  test('the partner who may edit changes the times, but not the title', async () => {
    const { offering } = await api.ok(`query($id: UUID!) { offering(id: $id) { version partners { name } contributions { kind } } }`, { id: offeringId }, verein.editor);
    expect(offering).toMatchObject({ partners: [{ name: 'Sportverein' }], contributions: [{ kind: 'ROOM' }, { kind: 'MONEY' }] });
    const update = async (changes: object, caller: Caller): Promise<unknown> =>
      (await api.ok(offeringMutations.update, { input: { id: offeringId, expectedVersion: offering.version, changes } }, caller)).result;
    expect(await update({ title: 'Unser Fest' }, verein.editor)).toMatchObject({ code: 'CORE_CHANGE_NEEDS_LEAD' });
    expect(await update({ website: 'https://fest.example' }, verein.editor)).toMatchObject({ __typename: 'Offering', version: Number(offering.version) + 1 });
  });

  test('third parties see that it is shared, not what the two write to each other; strangers see nothing', async () => {
    await cooperation.joined(offeringId, traeger, third);
    expect(await cooperation.seen(partnershipId, third.viewer)).toMatchObject({ status: 'ACTIVE', invitationMessage: null });
    expect(await cooperation.seen(partnershipId, traeger.editor)).toMatchObject({ invitationMessage: 'Macht mit!' });
    expect(await cooperation.seen(partnershipId, foreign.admin)).toBeNull();
    const { offeringPartnerships } = await api.ok(`query($id: UUID!) { offeringPartnerships(offeringId: $id) { id } }`, { id: offeringId }, foreign.admin);
    expect(offeringPartnerships).toEqual([]);
  });

  test('the history tells it in order, and is not for strangers', async () => {
    const history = async (caller: Caller): Promise<string[]> => (await api.ok(
      `query($id: UUID!) { offeringHistory(offeringId: $id) { items { kind } } }`, { id: offeringId }, caller)).offeringHistory.items.map((one: { kind: string }) => one.kind);
    expect((await history(verein.viewer)).reverse()).toEqual(['invite', 'accept', 'contribution', 'contribution', 'contribution', 'invite', 'accept']);
    expect(await history(foreign.admin)).toEqual([]);
  });
});

describe('races and repetitions', () => {
  test('parallel double invite: one row, one mail (defect 5)', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Doppelt');
    const input = { offeringId, organisationId: verein.id };
    const answers = await Promise.all(Array.from({ length: 10 }, () => cooperation.run('invite', { input }, traeger.editor)));
    expect(answers.filter((one) => one.status === 'INVITED')).toHaveLength(1);
    expect(answers.filter((one) => one.code === 'ALREADY_EXISTS')).toHaveLength(9);
    const { rows } = await api.admin.query('SELECT role, status FROM partnership WHERE offering_id = $1 ORDER BY role', [offeringId]);
    expect(rows).toEqual([{ role: 'LEAD', status: 'ACTIVE' }, { role: 'PARTNER', status: 'INVITED' }]);
    expect(await mailsAbout('admin@sportverein.example', 'Doppelt')).toHaveLength(1);
  });

  test('accept and withdraw at the same instant: one wins, the other hears that it is no longer open (C3)', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const offeringId = await cooperation.offering(traeger, 'PUBLISHED', `Wettlauf ${round}`);
      const invited = await cooperation.invited(offeringId, traeger, verein);
      const acts = [() => cooperation.run('accept', accepting(invited), verein.admin), () => cooperation.run('withdraw', seenOf(invited), traeger.editor)];
      const [first, second] = await Promise.all((round % 2 === 0 ? acts : acts.reverse()).map((act) => act()));
      const [winner, loser] = first.__typename === 'Partnership' ? [first, second] : [second, first];
      expect(loser).toEqual({ __typename: 'Refused', code: 'INVITE_NO_LONGER_OPEN' });
      expect((await cooperation.seen(invited.id, traeger.editor)).status).toBe(winner.status);
      outcomes.add(winner.status);
    }
    expect([...outcomes].every((status) => status === 'ACTIVE' || status === 'WITHDRAWN')).toBe(true);
  });

  test('a withdrawn invitation cannot be accepted, also not after a new one (defect 4); withdrawing twice is one answer', async () => {
    const offeringId = await cooperation.offering(traeger, 'DRAFT', 'Zurück');
    const first = await cooperation.invited(offeringId, traeger, verein);
    const withdrawn = await cooperation.run('withdraw', seenOf(first), traeger.editor);
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', endReason: 'WITHDRAWN' });
    expect(await cooperation.run('withdraw', seenOf(first), traeger.editor)).toEqual(withdrawn);
    expect(await cooperation.run('accept', accepting(first), verein.admin)).toEqual({ __typename: 'Refused', code: 'INVITE_NO_LONGER_OPEN' });
    const second = await cooperation.invited(offeringId, traeger, verein);
    expect(second.id).not.toBe(first.id);
    expect(await cooperation.run('accept', accepting(first), verein.admin)).toEqual({ __typename: 'Refused', code: 'INVITE_NO_LONGER_OPEN' });
    expect(await cooperation.run('accept', accepting(second), verein.admin)).toMatchObject({ status: 'ACTIVE' });
  });

  test('after 21 days an invitation is over, before and after the daily look at deadlines (defect 4)', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Zu spät');
    const invited = await cooperation.invited(offeringId, traeger, verein);
    const inTime = await cooperation.invited(offeringId, traeger, third);
    await goTo('2027-03-22T22:30:00Z');
    expect(await cooperation.run('accept', accepting(inTime), third.admin)).toMatchObject({ status: 'ACTIVE' });
    await goTo('2027-03-22T23:30:00Z');
    expect(await cooperation.seen(invited.id, verein.admin)).toMatchObject({ status: 'DECLINED', endReason: 'EXPIRED', version: 1 });
    expect(await cooperation.run('accept', accepting(invited), verein.admin)).toEqual({ __typename: 'Refused', code: 'INVITE_NO_LONGER_OPEN' });
    const deadlines = api.app.get(CooperationDeadlines, { strict: false });
    expect(await deadlines.settleAll()).toBeGreaterThan(0);
    expect(await deadlines.settleAll()).toBe(0);
    expect(await cooperation.seen(invited.id, verein.admin)).toMatchObject({ status: 'DECLINED', endReason: 'EXPIRED', version: 2 });
    expect((await mailsAbout('admin@bruecke.example', 'Zu spät')).map((mail) => mail.kind)).toEqual(['partnership.joined', 'partnership.expired']);
    expect((await cooperation.invited(offeringId, traeger, verein)).expiresOn).toBe('2027-04-13');
  });
});

describe('inviting', () => {
  test('refused sides: only admins and editors of the lead', async () => {
    const offeringId = await cooperation.offering(traeger, 'DRAFT', 'Nur wir');
    const input = { input: { offeringId, organisationId: verein.id } };
    expect(await cooperation.refusal('invite', input, {})).toBe('UNAUTHENTICATED');
    expect(await cooperation.refusal('invite', input, traeger.viewer)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('invite', input, office)).toBe('FORBIDDEN');
    for (const caller of [third.admin, foreign.admin]) expect(await cooperation.refusal('invite', input, caller)).toBe('NOT_FOUND');
    const { rows } = await api.admin.query('SELECT 1 FROM partnership WHERE offering_id = $1', [offeringId]);
    expect(rows).toEqual([]);
  });

  test('not oneself, nobody from elsewhere, nobody unverified; a status is never an input (defect 7)', async () => {
    const offeringId = await cooperation.offering(traeger, 'DRAFT', 'Wen denn');
    const invite = (organisationId: string, more: object = {}): Promise<unknown> => cooperation.run('invite', { input: { offeringId, organisationId, ...more } }, traeger.editor);
    expect(await invite(traeger.id)).toMatchObject({ fields: [{ path: 'organisationId', code: 'NOT_ALLOWED' }] });
    expect(await invite(foreign.id)).toMatchObject({ fields: [{ path: 'organisationId', code: 'NOT_FOUND' }] });
    expect(await invite(verein.id, { role: 'SUPPORTER', canEdit: true, noticeDays: 400 })).toMatchObject({ fields: [{ path: 'canEdit' }, { path: 'noticeDays' }] });
    const person = await api.signIn('neu@neu.example');
    const { registerOrganisation } = await api.ok(`mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
      { input: { network, kind: 'ASSOCIATION', name: 'Ganz neu' } }, person);
    expect(await invite(registerOrganisation.id)).toMatchObject({ code: 'ORGANISATION_NOT_VERIFIED' });
    const withStatus = await api.graphql(`mutation($input: InvitePartnerInput!) { invitePartner(input: $input) { __typename } }`,
      { input: { offeringId, organisationId: verein.id, status: 'ACTIVE' } }, traeger.editor);
    expect(withStatus.errors).toHaveLength(1);
  });

  test('twenty may be open, the next one is one too many', async () => {
    const offeringId = await cooperation.offering(traeger, 'DRAFT', 'Viele');
    await api.admin.query(
      `INSERT INTO organisation (id, network_id, kind, name, verification, created_at)
       SELECT gen_random_uuid(), $1, 'ASSOCIATION', 'Verein Nummer ' || n, 'VERIFIED', now() FROM generate_series(1, 21) AS n`, [networkId]);
    const { rows } = await api.admin.query<{ id: string }>(`SELECT id FROM organisation WHERE name LIKE 'Verein Nummer %'`);
    const answers = [];
    for (const { id } of rows) answers.push(await cooperation.run('invite', { input: { offeringId, organisationId: id } }, traeger.editor));
    expect(answers.map((one) => one.status ?? one.code)).toEqual([...Array.from({ length: 20 }, () => 'INVITED'), 'TOO_MANY_OPEN_INVITATIONS']);
  });

  test('declined for good means no further invitation, until the organisation asks by itself', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Nein danke');
    const invited = await cooperation.invited(offeringId, traeger, verein);
    const input = { ...seenOf(invited), reason: 'Keine Zeit.', isFinal: true };
    expect(await cooperation.refusal('decline', { input }, verein.editor)).toBe('FORBIDDEN');
    const declined = await cooperation.run('decline', { input }, verein.admin);
    expect(declined).toMatchObject({ status: 'DECLINED', endReason: 'DECLINED', reason: 'Keine Zeit.' });
    expect(await cooperation.run('decline', { input }, verein.admin)).toEqual(declined);
    expect((await mailsAbout('admin@bruecke.example', 'Nein danke')).at(-1)?.body_text).toContain('Keine Zeit.');
    const again = { input: { offeringId, organisationId: verein.id } };
    expect(await cooperation.run('invite', again, traeger.editor)).toMatchObject({ code: 'INVITATION_NOT_WANTED' });
    api.clock.advance({ minutes: 1 });
    const asked = await cooperation.run('request', { input: { offeringId, offeringVersion: 2 } }, verein.admin);
    expect(asked).toMatchObject({ status: 'REQUESTED' });
    await cooperation.run('withdrawRequest', seenOf(asked), verein.admin);
    expect(await cooperation.run('invite', again, traeger.editor)).toMatchObject({ status: 'INVITED' });
  });

  test('one person on both sides may, and the office sees it', async () => {
    const token = verein.admin.token;
    const { inviteMember } = await api.ok(`mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`,
      { input: { organisationId: traeger.id, email: 'admin@sportverein.example', role: 'EDITOR' } }, traeger.admin);
    expect(inviteMember.__typename).toBe('Invitation');
    await api.acceptInvitation({ email: 'admin@sportverein.example', token: token ?? '', accountId: '' });
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Beide Seiten');
    const invited = await cooperation.run('invite', { input: { offeringId, organisationId: verein.id } }, { token, actAs: traeger.id });
    await cooperation.run('accept', accepting(invited), verein.admin);
    expect((await cooperation.seen(invited.id, verein.admin)).isSamePerson).toBeNull();
    expect((await cooperation.seen(invited.id, office)).isSamePerson).toBe(true);
    const { offeringHistory } = await api.ok(`query($id: UUID!) { offeringHistory(offeringId: $id) { items { kind details } } }`, { id: offeringId }, office);
    expect(JSON.parse(offeringHistory.items[0].details)).toMatchObject({ samePerson: true, transition: 'T3' });
  });
});

describe('asking to join', () => {
  test('the lead takes in, or does not; after a rejection ninety days pass', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Darf ich');
    const input = { input: { offeringId, offeringVersion: 2, message: 'Wir haben Musiker.', publicName: 'Kultur für alle' } };
    for (const caller of [third.editor, third.viewer]) expect(await cooperation.refusal('request', input, caller)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('request', input, foreign.admin)).toBe('NOT_FOUND');
    expect(await cooperation.run('request', { input: { ...input.input, offeringVersion: 1 } }, third.admin)).toMatchObject({ __typename: 'StaleVersion', actualVersion: 2 });
    const asked = await cooperation.run('request', input, third.admin);
    expect(asked).toMatchObject({ status: 'REQUESTED', expiresOn: null, acceptedRevision: 1 });
    expect(await cooperation.run('request', input, third.admin)).toMatchObject({ code: 'ALREADY_EXISTS' });
    const { partnershipsWaiting } = await api.ok(`query($id: UUID!) { partnershipsWaiting(organisationId: $id) { id } }`, { id: traeger.id }, traeger.viewer);
    expect(partnershipsWaiting).toContainEqual({ id: asked.id });
    const answer = { ...seenOf(asked), isApproved: false, reason: 'Leider voll.' };
    for (const caller of [third.admin, traeger.viewer, office]) expect(await cooperation.refusal('answerRequest', { input: answer }, caller)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('answerRequest', { input: answer }, verein.admin)).toBe('NOT_FOUND');
    expect(await cooperation.run('answerRequest', { input: answer }, traeger.editor)).toMatchObject({ status: 'DECLINED', endReason: 'REJECTED' });
    expect(await cooperation.run('answerRequest', { input: { ...answer, isApproved: true } }, traeger.editor)).toMatchObject({ code: 'INVITE_NO_LONGER_OPEN' });
    expect(await cooperation.run('request', input, third.admin)).toMatchObject({ code: 'REQUEST_PAUSE' });
    await daysLater(90);
    const again = await cooperation.run('request', input, third.admin);
    expect(await cooperation.run('answerRequest', { input: { ...seenOf(again), isApproved: true } }, traeger.admin)).toMatchObject({ status: 'ACTIVE', publicName: 'Kultur für alle' });
    expect((await cooperation.publicPage(offeringId, network)).partners).toMatchObject([{ name: 'Kultur für alle' }]);
  });

  test('a draft is nobody else’s business', async () => {
    const offeringId = await cooperation.offering(traeger, 'DRAFT', 'Geheim');
    expect(await cooperation.refusal('request', { input: { offeringId, offeringVersion: 1 } }, third.admin)).toBe('NOT_FOUND');
  });

  test('request and invitation cross: both have agreed (T7), in either order', async () => {
    const first = await cooperation.offering(traeger, 'PUBLISHED', 'Gekreuzt A');
    const asked = await cooperation.run('request', { input: { offeringId: first, offeringVersion: 2 } }, third.admin);
    expect(await cooperation.run('invite', { input: { offeringId: first, organisationId: third.id } }, traeger.editor)).toMatchObject({ id: asked.id, status: 'ACTIVE' });
    const second = await cooperation.offering(traeger, 'PUBLISHED', 'Gekreuzt B');
    const invited = await cooperation.invited(second, traeger, third);
    expect(await cooperation.run('request', { input: { offeringId: second, offeringVersion: 2 } }, third.admin)).toMatchObject({ id: invited.id, status: 'ACTIVE', acceptedRevision: 1 });
    const { offeringHistory } = await api.ok(`query($id: UUID!) { offeringHistory(offeringId: $id) { items { kind actingOrganisationId } } }`, { id: second }, third.viewer);
    expect(offeringHistory.items).toEqual([{ kind: 'request', actingOrganisationId: third.id }, { kind: 'invite', actingOrganisationId: traeger.id }]);
  });
});

describe('the end of a contribution', () => {
  interface ObligationRow { id: string; instance: string; organisation_id: string; title: string; nominal: string; safe_due: string; state: string; reason: string | null; revision: number }
  const obligations = async (contributionId: string): Promise<ObligationRow[]> => (await api.admin.query<ObligationRow>(
    `SELECT id, instance, organisation_id, title, nominal, safe_due, state, reason, revision FROM obligation
     WHERE subject_type = 'contribution' AND subject_id = $1 ORDER BY instance`, [contributionId])).rows;
  let partnershipId: string;
  let offeringId: string;

  test('is told to the lead and to the contributing organisation, at its stages, before the weekend', async () => {
    offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Bis dahin');
    partnershipId = (await cooperation.joined(offeringId, traeger, verein)).id;
    // 31 December 2028 is a Sunday; the last working day before it is Friday, the 29th.
    const input = { partnershipId, kind: 'ROOM', description: 'Saal', endsOn: '2028-12-31', isEssential: true };
    const { id } = await cooperation.run('add', { input }, verein.editor);
    const rows = await obligations(id);
    expect(rows).toMatchObject([
      { instance: 'lead', organisation_id: traeger.id, title: 'Raum: Bis dahin', nominal: '2028-12-31', safe_due: '2028-12-29', state: 'OPEN' },
      { instance: 'partner', organisation_id: verein.id, state: 'OPEN' },
    ]);
    const { rows: stages } = await api.admin.query<{ rule: string }>(`SELECT rule FROM reminder WHERE obligation_id = $1 AND state = 'PENDING' ORDER BY send_at`, [rows[0]?.id]);
    expect(stages.map((one) => one.rule)).toEqual(['T-180', 'T-120', 'T-90', 'T-60', 'T-30', 'T-14', 'T-7', 'T-1']);
    const kind = api.app.get(ObligationKinds, { strict: false }).of('CONTRIBUTION_END');
    const obligation = { subjectId: id, instance: 'lead', nominal: LocalDate.parseOrThrow('2028-12-31') } as Obligation;
    const sentences = await api.app.get(Doors, { strict: false }).readInNetwork(systemActor(networkId), async (tx) => kind.details?.(tx, obligation, { isOffice: false }));
    expect(sentences?.map((sentence) => sentence.de)).toEqual([
      'Sportverein bringt „Saal“ bis 31.12.2028 ein. Ohne diesen Beitrag kann das Angebot nicht weitergehen.',
      'Bitte klären Sie, was danach kommt: verlängern, ersetzen, abgeben oder beenden.',
    ]);
    expect(sentences?.[0]?.en).toBe('Sportverein contributes "Saal" until 31.12.2028. Without this contribution the offering cannot go on.');
  });

  test('moves with it, and is nobody’s task while it is open, over, or only named by the lead', async () => {
    const added = await cooperation.run('add', { input: { partnershipId, kind: 'STAFF', description: 'Trainer', endsOn: '2028-06-30' } }, verein.editor);
    const change = (seen: { id: string; version: number }, endsOn: string | null): Promise<Answer['data']> => cooperation.run('changeEnd', { ...seenOf(seen), endsOn }, verein.editor);
    const longer = await change(added, '2028-09-30');
    expect((await obligations(added.id)).map(({ nominal, revision }) => [nominal, revision])).toEqual([['2028-09-30', 2], ['2028-09-30', 2]]);
    expect(await change(added, '2029-01-01')).toMatchObject({ __typename: 'StaleVersion' });
    expect(await change(longer, '2001-01-01')).toMatchObject({ fields: [{ path: 'endsOn', code: 'OUT_OF_RANGE' }] });
    const open = await change(longer, null);
    expect((await obligations(added.id)).map(({ state, reason }) => [state, reason])).toEqual([['SUPPRESSED', 'OPEN_ENDED'], ['SUPPRESSED', 'OPEN_ENDED']]);
    const dated = await change(open, '2028-10-31');
    expect((await obligations(added.id)).map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
    expect(await cooperation.refusal('end', seenOf(dated), traeger.admin)).toBe('FORBIDDEN');
    expect(await cooperation.run('end', seenOf(dated), verein.editor)).toMatchObject({ status: 'ENDED', endsOn: today() });
    expect((await obligations(added.id)).map(({ reason }) => reason)).toEqual(['ENDED', 'ENDED']);
    const named = await cooperation.run('add', { input: { partnershipId, kind: 'TRANSPORT', description: 'Kleinbus', endsOn: '2028-06-30' } }, traeger.editor);
    expect(await obligations(named.id)).toEqual([]);
    await cooperation.run('confirm', seenOf(named), verein.editor);
    expect(await obligations(named.id)).toHaveLength(2);
  });

  test('comes by itself with its last day, and with the end of the offering', async () => {
    const short = await cooperation.run('add', { input: { partnershipId, kind: 'MATERIAL', description: 'Bälle', endsOn: today() } }, verein.editor);
    const long = await cooperation.run('add', { input: { partnershipId, kind: 'KNOW_HOW', description: 'Beratung', endsOn: '2029-01-31' } }, verein.editor);
    await daysLater(1);
    await api.app.get(CooperationDeadlines, { strict: false }).settleAll();
    const status = async (): Promise<string[]> => (await api.admin.query<{ status: string }>(
      `SELECT status FROM contribution WHERE id = ANY($1) ORDER BY created_at, id`, [[short.id, long.id]])).rows.map((row) => row.status);
    expect(await status()).toEqual(['ENDED', 'CONFIRMED']);
    expect((await cooperation.publicPage(offeringId, network)).contributions.map((one: { description: string }) => one.description)).not.toContain('Bälle');
    const { result } = await api.ok(`query($id: UUID!) { result: offering(id: $id) { version } }`, { id: offeringId }, traeger.admin);
    await api.ok(offeringMutations.close, { input: { id: offeringId, expectedVersion: result.version, reason: 'FUNDING_ENDED' } }, traeger.admin);
    expect(await status()).toEqual(['ENDED', 'ENDED']);
    expect((await obligations(long.id)).map(({ reason }) => reason)).toEqual(['ENDED', 'ENDED']);
  });
});

describe('leaving', () => {
  test('with notice kept, until the last day is over', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Abschied');
    const partnership = await cooperation.joined(offeringId, traeger, verein, { noticeDays: 10 });
    await cooperation.run('add', { input: { partnershipId: partnership.id, kind: 'ROOM', description: 'Saal', isEssential: true } }, verein.editor);
    const endsOn = LocalDate.addDays(today(), 10);
    const input = { ...seenOf(partnership), endsOn, reason: 'Der Saal wird umgebaut.' };
    expect(await cooperation.refusal('giveNotice', { input }, verein.editor)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('giveNotice', { input }, traeger.admin)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('giveNotice', { input }, third.admin)).toBe('NOT_FOUND');
    expect(await cooperation.run('giveNotice', { input: { ...input, expectedVersion: 99 } }, verein.admin)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await cooperation.run('giveNotice', { input }, verein.admin)).toMatchObject({ status: 'LEAVING', validTo: endsOn });
    // An essential contribution ends with it: the office hears of that too.
    expect((await mailsAbout(coordinator.email, 'Abschied')).map((mail) => mail.kind)).toEqual(['partnership.notice']);
    expect((await cooperation.publicPage(offeringId, network)).partners).toHaveLength(1);
    await daysLater(11);
    expect(await cooperation.seen(partnership.id, verein.admin)).toMatchObject({ status: 'LEFT', version: 3 });
    await api.app.get(CooperationDeadlines, { strict: false }).settleAll();
    expect(await cooperation.seen(partnership.id, verein.admin)).toMatchObject({ status: 'LEFT', endReason: 'NOTICE', validTo: endsOn, contributions: [{ status: 'ENDED' }] });
    expect(await cooperation.publicPage(offeringId, network)).toMatchObject({ partners: [], contributions: [] });
  });

  test('earlier only with the lead’s agreement', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Schneller');
    const partnership = await cooperation.joined(offeringId, traeger, verein);
    const proposed = await cooperation.run('giveNotice', { input: { ...seenOf(partnership), endsOn: LocalDate.addDays(today(), 3), reason: 'Es geht nicht mehr.' } }, verein.admin);
    expect(proposed).toMatchObject({ status: 'ACTIVE', proposedEndOn: LocalDate.addDays(today(), 3), validTo: null });
    expect(await cooperation.refusal('agree', seenOf(proposed), verein.admin)).toBe('FORBIDDEN');
    expect(await cooperation.refusal('agree', seenOf(proposed), traeger.editor)).toBe('FORBIDDEN');
    expect(await cooperation.run('agree', seenOf(proposed), traeger.admin)).toMatchObject({ status: 'LEAVING', validTo: LocalDate.addDays(today(), 3), proposedEndOn: null });
    expect(await cooperation.run('agree', seenOf(proposed), traeger.admin)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('the lead cannot leave (T19)', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Federführung');
    await cooperation.joined(offeringId, traeger, verein);
    const { offeringPartnerships } = await api.ok(`query($id: UUID!) { offeringPartnerships(offeringId: $id) { id version role } }`, { id: offeringId }, traeger.admin);
    const lead = offeringPartnerships.find((one: { role: string }) => one.role === 'LEAD');
    const input = { ...seenOf(lead), endsOn: '2030-01-01', reason: 'Wir wollen nicht mehr.' };
    expect(await cooperation.run('giveNotice', { input }, traeger.admin)).toMatchObject({ code: 'LEAD_CANNOT_LEAVE' });
  });

  test('a notice is taken back when both want it', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Doch nicht');
    const partnership = await cooperation.joined(offeringId, traeger, verein, { noticeDays: 0 });
    const leaving = await cooperation.run('giveNotice', { input: { ...seenOf(partnership), endsOn: LocalDate.addDays(today(), 20), reason: 'Vielleicht nicht.' } }, verein.admin);
    expect(await cooperation.refusal('revoke', seenOf(leaving), third.admin)).toBe('NOT_FOUND');
    const wanted = await cooperation.run('revoke', seenOf(leaving), verein.admin);
    expect(wanted).toMatchObject({ status: 'LEAVING', revocationBy: verein.id });
    expect(await cooperation.run('revoke', seenOf(wanted), verein.admin)).toEqual(wanted);
    expect(await cooperation.run('revoke', seenOf(wanted), traeger.admin)).toMatchObject({ status: 'ACTIVE', validTo: null, revocationBy: null });
  });
});

describe('the end of the offering and of organisations', () => {
  test('closing ends what is open and what is contributed (T20)', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Schluss');
    const partnership = await cooperation.joined(offeringId, traeger, verein);
    await cooperation.run('add', { input: { partnershipId: partnership.id, kind: 'STAFF', description: 'Eine Trainerin' } }, verein.editor);
    const invited = await cooperation.invited(offeringId, traeger, third);
    const closed = await api.ok(offeringMutations.close, { input: { id: offeringId, expectedVersion: 2, reason: 'NO_DEMAND' } }, traeger.admin);
    expect(closed.result).toMatchObject({ state: 'CLOSED' });
    expect(await cooperation.run('accept', accepting(invited), third.admin)).toEqual({ __typename: 'Refused', code: 'INVITE_NO_LONGER_OPEN' });
    expect(await cooperation.seen(invited.id, traeger.editor)).toMatchObject({ status: 'WITHDRAWN', endReason: 'OFFERING_CLOSED' });
    expect(await cooperation.seen(partnership.id, verein.admin)).toMatchObject({ status: 'ACTIVE', contributions: [{ status: 'ENDED' }] });
    for (const email of ['admin@sportverein.example', 'admin@kulturverein.example']) expect((await mailsAbout(email, 'Schluss')).at(-1)?.kind).toBe('partnership.closed');
    expect(await cooperation.run('invite', { input: { offeringId, organisationId: third.id } }, traeger.editor)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('a suspended partner is out at once; a suspended lead takes the offering off, and brings it back verified (T21)', async () => {
    const place = { network, networkId, coordinator };
    const lead = await provider(api, place, 'TRAEGER', 'Wackelig');
    const offeringId = await cooperation.offering(lead, 'PUBLISHED', 'Auf der Kippe');
    const draftId = await cooperation.offering(lead, 'DRAFT', 'Nur ein Entwurf');
    const partnership = await cooperation.joined(offeringId, lead, verein);
    const invited = await cooperation.invited(offeringId, lead, third);
    await cooperation.invited(draftId, lead, third);
    const suspend = (id: string, expectedVersion: number): Promise<unknown> => api.ok(
      `mutation($id: UUID!, $expectedVersion: Int!) { suspendOrganisation(id: $id, expectedVersion: $expectedVersion, reason: "Geprüft werden muss.") { ... on Organisation { verification } ... on Problem { code } } }`,
      { id, expectedVersion }, office);
    await suspend(lead.id, 2);
    const states = async (): Promise<unknown> => (await api.admin.query('SELECT id, state FROM offering WHERE id = ANY($1) ORDER BY id', [[offeringId, draftId]])).rows;
    expect(await states()).toEqual([{ id: offeringId, state: 'SUSPENDED' }, { id: draftId, state: 'CLOSED' }]);
    expect(await cooperation.seen(invited.id, office)).toMatchObject({ status: 'WITHDRAWN', endReason: 'OFFERING_SUSPENDED' });
    expect(await cooperation.seen(partnership.id, verein.admin)).toMatchObject({ status: 'ACTIVE' });
    expect((await mailsAbout('admin@sportverein.example', 'Auf der Kippe')).at(-1)?.kind).toBe('partnership.suspended');
    await verify(api, place, { id: lead.id, expectedVersion: 3 });
    expect(await states()).toEqual([{ id: offeringId, state: 'PUBLISHED' }, { id: draftId, state: 'CLOSED' }]);
    expect((await cooperation.publicPage(offeringId, network)).partners).toMatchObject([{ name: 'Sportverein' }]);
    const { offeringPartnerships } = await api.ok(`query($id: UUID!) { offeringPartnerships(offeringId: $id) { role status } }`, { id: offeringId }, office);
    expect(offeringPartnerships).toEqual([{ role: 'LEAD', status: 'LEFT' }, { role: 'PARTNER', status: 'ACTIVE' }, { role: 'PARTNER', status: 'WITHDRAWN' }, { role: 'LEAD', status: 'ACTIVE' }]);

    const partner = await provider(api, place, 'ASSOCIATION', 'Wechselhaft');
    const other = await cooperation.joined(offeringId, lead, partner);
    await suspend(partner.id, 2);
    expect(await cooperation.seen(other.id, lead.admin)).toMatchObject({ status: 'LEFT', endReason: 'ORGANISATION_INACTIVE' });
    expect((await cooperation.publicPage(offeringId, network)).partners).toMatchObject([{ name: 'Sportverein' }]);
  });
});

describe('the link in the mail', () => {
  const url = (link: string): string => `${api.url}${new URL(link).pathname}`;
  const linkIn = async (title: string): Promise<string> => /https?:\S+\/partnership\/\S+/.exec((await mailsAbout('admin@sportverein.example', title)).at(-1)?.body_text ?? '')?.[0] ?? '';
  const cookie = (caller: Caller): Record<string, string> => ({ cookie: `teilhabenetz_session=${caller.token ?? ''}` });

  test('shows the invitation to the admin, and answers it by a button', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Per Link <b>');
    const invited = await cooperation.invited(offeringId, traeger, verein, { message: 'Bitte & gern <script>' });
    const link = url(await linkIn('Per Link <b>'));
    expect((await fetch(link)).status).toBe(401);
    const foreign = await fetch(link, { headers: cookie(third.admin) });
    const foreignText = await foreign.text();
    expect([foreign.status, foreignText.includes('Per Link')]).toEqual([403, false]);
    expect(foreignText).toMatch(/Sie sind angemeldet: [^ ]+@[^ ]+\./);
    expect(foreignText).toContain(`href="/sign-in?return=${encodeURIComponent(new URL(link).pathname)}"`);
    const shown = await fetch(link, { headers: cookie(verein.admin) });
    const html = await shown.text();
    expect(html).toContain('Per Link &lt;b&gt;');
    expect(html).toContain('Bitte &amp; gern &lt;script&gt;');
    expect(html).toContain('value="ACCEPT"');
    // What is agreed on, from the offering as it is now.
    for (const fact of ['<dt>Wer kommen kann</dt><dd dir="auto">alle</dd>', '<dt>Kosten</dt><dd dir="auto">kostenlos</dd>', '<dt>Ort']) expect(html).toContain(fact);
    // Looking has answered nothing; nor has a post without a button, or with another version.
    const post = (fields: Record<string, string>, caller: Caller): Promise<Response> => fetch(link, { method: 'POST', headers: cookie(caller), body: new URLSearchParams(fields) });
    expect((await post({}, verein.admin)).status).toBe(200);
    expect((await post({ answer: 'ACCEPT', version: '9', revision: '1' }, verein.admin)).status).toBe(409);
    expect((await post({ answer: 'ACCEPT', version: '1', revision: 'x' }, verein.admin)).status).toBe(409);
    expect(await cooperation.seen(invited.id, verein.admin)).toMatchObject({ status: 'INVITED', version: 1 });
    const editorsPage = await fetch(link, { headers: cookie(verein.editor) });
    expect(await editorsPage.text()).not.toContain('value="ACCEPT"');
    expect((await post({ answer: 'ACCEPT', version: '1', revision: '1' }, verein.editor)).status).toBe(403);
    const accepted = await post({ answer: 'ACCEPT', version: '1', revision: '1' }, verein.admin);
    expect(accepted.status).toBe(200);
    expect(await accepted.text()).toContain('dabei');
    expect(await cooperation.seen(invited.id, verein.admin)).toMatchObject({ status: 'ACTIVE' });
  });

  test('what was changed while the page was open is shown before it is accepted', async () => {
    const offeringId = await cooperation.offering(traeger, 'PUBLISHED', 'Wird teurer');
    const invited = await cooperation.invited(offeringId, traeger, verein);
    const link = url(await linkIn('Wird teurer'));
    const page = await openPage(link, cookie(verein.admin));
    expect(page.text).toContain('<dt>Kosten</dt><dd dir="auto">kostenlos</dd>');
    const { offering } = await api.ok(`query($id: UUID!) { offering(id: $id) { version } }`, { id: offeringId }, traeger.admin);
    const { updateOffering } = await api.ok(`mutation($i: UpdateOfferingInput!) { updateOffering(input: $i) { __typename } }`,
      { i: { id: offeringId, expectedVersion: offering.version, changes: { cost: { kind: 'AMOUNT', amountCents: 1500 } } } }, traeger.admin);
    expect(updateOffering.__typename).toBe('Offering');
    const again = await submit(link, { answer: 'ACCEPT' }, page, cookie(verein.admin));
    expect([again.status, again.text.includes('Ihre Antwort ist noch nicht gespeichert'), again.text.includes('15,00\u00a0€')]).toEqual([409, true, true]);
    expect(await cooperation.seen(invited.id, verein.admin)).toMatchObject({ status: 'INVITED' });
    expect((await submit(link, { answer: 'ACCEPT' }, again, cookie(verein.admin))).status).toBe(200);
    expect(await cooperation.seen(invited.id, verein.admin)).toMatchObject({ status: 'ACTIVE' });
  });
});

test('every act left a row in the trail, without the words of people', async () => {
  const { rows } = await api.admin.query<{ action: string; changes: unknown }>(`SELECT action, changes FROM audit_entry WHERE subject_type IN ('partnership', 'contribution')`);
  const actions = new Set(rows.map((row) => row.action));
  expect([...actions].sort()).toEqual([
    'contribution.write', 'partnership.agree', 'partnership.answer', 'partnership.answerRequest', 'partnership.giveNotice', 'partnership.invite',
    'partnership.request', 'partnership.withdraw',
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Keine Zeit|umgebaut|Macht mit|Leider voll/);
});
