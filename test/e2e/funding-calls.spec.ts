/** Protects: who plans a project is reminded of the call it must be applied for in, and staff whose posts end with the money hear of it in time. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { addOffering, type Member, programmeOf, registered } from '../support/funding.js';

let api: TestApi;
let admin: Member;
let organisationId: string;
let offeringId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('lippe', '05766');
  const organisation = await registered(api, { network: 'lippe', email: 'leitung@bruecke.example' });
  organisationId = organisation.id;
  admin = { ...organisation.admin, actAs: organisationId };
  offeringId = await addOffering(api, { networkId, organisationId, title: 'Lotsen' });
});
afterAll(async () => {
  await api.stop();
});

const shown = `id version status earlyStartOn posts { title fullTimeBp } deadlines { kind nominalOn effectiveOn shiftKind rule reason isSourceChecked state stateReason advice }`;
const answer = `__typename ... on Grant { ${shown} } ... on InvalidInput { fields { path code } } ... on Problem { code }`;
const mutation = (name: string, type: string): string => `mutation($input: ${type}!) { answer: ${name}(input: $input) { ${answer} } }`;
const ask = async (document: string, input: Record<string, unknown>) => (await api.ok(document, { input }, admin)).answer;
const enter = async (programmeId: string, fields: Record<string, unknown>) => ask(mutation('enterGrant', 'EnterGrantInput'), {
  organisationId, programmeId, status: 'PLANNED', awardPeriod: { from: '2028-01-01', to: '2028-12-31' }, amountCents: 6_000_000,
  isSharedWithCounty: true, shares: [{ offeringId, basisPoints: 10_000 }], ...fields,
});
const deadline = (grant: { deadlines: { kind: string }[] }, kind: string) => grant.deadlines.find((one) => one.kind === kind);
const calls = [{ closesOn: '2027-10-31', note: 'für das Folgejahr' }, { opensOn: '2027-02-01', closesOn: '2027-04-30' }, { closesOn: '2028-10-31' }];

test('a plan has the last call before it begins as its deadline, and none once it was applied for', async () => {
  const programme = await programmeOf(api, admin, 'WIR', { applicationWindows: calls });
  const { programmes } = await api.ok(`{ programmes { items { id applicationWindows { opensOn closesOn note } } } }`, {}, admin);
  expect(programmes.items.find((one: { id: string }) => one.id === programme).applicationWindows).toEqual([
    { opensOn: '2027-02-01', closesOn: '2027-04-30', note: null }, { opensOn: null, closesOn: '2027-10-31', note: 'für das Folgejahr' }, { opensOn: null, closesOn: '2028-10-31', note: null },
  ]);
  const plan = await enter(programme, {});
  // 31 October 2027 is a Sunday: a day that an authority has set holds all the same.
  expect(plan.deadlines).toEqual([expect.objectContaining({
    kind: 'CALL_CLOSES', nominalOn: '2027-10-31', effectiveOn: '2027-10-31', shiftKind: 'TERMIN', rule: 'call', isSourceChecked: true, state: 'OPEN',
    reason: 'Es zählt der Tag selbst (Ende der Antragsfrist: 31.10.2027). Quelle: Aufruf des Programms, wie er hier eingetragen ist',
  })]);
  const applied = await ask(mutation('updateGrant', 'UpdateGrantInput'), { id: plan.id, expectedVersion: 1, status: 'APPLIED' });
  expect(deadline(applied, 'CALL_CLOSES')).toMatchObject({ state: 'OBSOLETE' });
  const { rows } = await api.admin.query(`SELECT o.state FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1`, [plan.id]);
  expect(rows).toEqual([{ state: 'SUPPRESSED' }]);
});

test('a call moves with its programme, comes before a lead time of thumb, and one that is past is told with what can be tried', async () => {
  const programme = await programmeOf(api, admin, 'AMIF');
  const plan = await enter(programme, {});
  const running = await enter(programme, { status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' } });
  expect([plan.deadlines, deadline(running, 'FOLLOW_UP_APPLICATION')]).toEqual([[], expect.objectContaining({ nominalOn: '2027-07-01' })]);
  const change = `mutation($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { __typename ... on Programme { version } ... on InvalidInput { fields { path code } } } }`;
  const programmeInput = { id: programme, expectedVersion: 1, title: 'Programm AMIF', funderName: 'Land', funderLand: 'NW', isCountyFunded: false };
  await api.ok(change, { input: { ...programmeInput, applicationWindows: [{ closesOn: '2027-09-15' }] } }, admin);
  const read = async (id: string) => (await api.ok(`query($id: UUID!) { grant(id: $id) { ${shown} } }`, { id }, admin)).grant;
  expect(deadline(await read(plan.id), 'CALL_CLOSES')).toMatchObject({ nominalOn: '2027-09-15' });
  expect(deadline(await read(running.id), 'FOLLOW_UP_APPLICATION')).toMatchObject({ nominalOn: '2027-09-15', rule: 'call', isSourceChecked: true });
  const wrong = await api.ok(change, { input: { ...programmeInput, expectedVersion: 2, applicationWindows: [{ opensOn: '2027-09-16', closesOn: '2027-09-15' }] } }, admin);
  expect(wrong.updateProgramme.fields).toEqual([{ path: 'applicationWindows.0.closesOn', code: 'PERIOD_REVERSED' }]);
  const late = await programmeOf(api, admin, 'Zu spät', { applicationWindows: [{ closesOn: '2027-02-26' }] });
  expect(deadline(await enter(late, {}), 'CALL_CLOSES')).toMatchObject({ state: 'MISSED', stateReason: 'PAST_WHEN_ENTERED', advice: expect.stringContaining('fragen Sie beim Mittelgeber nach') });
});

test('staff whose posts end hear of it three months before, unless the money goes on', async () => {
  const programme = await programmeOf(api, admin, 'Stellen');
  const posts = [{ title: 'Lotsin', fullTimeBp: 5000 }, { title: 'Verwaltung', fullTimeBp: 2500 }];
  const grant = await enter(programme, { status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, posts });
  expect(grant.posts).toEqual(posts);
  expect(deadline(grant, 'POSTS_END')).toMatchObject({ nominalOn: '2027-09-30', shiftKind: 'LEAD', isSourceChecked: false });
  const followUp = await enter(programme, { status: 'COMMITTED', awardPeriod: { from: '2028-01-01', to: '2028-12-31' }, renewsGrantId: grant.id });
  expect(deadline(followUp, 'POSTS_END')).toBeUndefined();
  const { grant: renewed } = await api.ok(`query($id: UUID!) { grant(id: $id) { ${shown} } }`, { id: grant.id }, admin);
  expect(deadline(renewed, 'POSTS_END')).toMatchObject({ state: 'SUPPRESSED', stateReason: 'RENEWED' });
  expect((await enter(programme, { posts: [{ title: '', fullTimeBp: 10_001 }] })).fields).toEqual([{ path: 'posts.0.title', code: 'REQUIRED' }, { path: 'posts.0.fullTimeBp', code: 'OUT_OF_RANGE' }]);
  const none = await ask(mutation('updateGrant', 'UpdateGrantInput'), { id: followUp.id, expectedVersion: 1, posts });
  expect(deadline(none, 'POSTS_END')).toMatchObject({ state: 'OPEN', nominalOn: '2028-09-30' });
  expect(deadline(await ask(mutation('updateGrant', 'UpdateGrantInput'), { id: followUp.id, expectedVersion: 2, posts: [] }), 'POSTS_END')).toMatchObject({ state: 'OBSOLETE' });
});

test('a consent to begin early is kept with the grant and counts for nothing until the notice', async () => {
  const programme = await programmeOf(api, admin, 'Früh');
  const grant = await enter(programme, { status: 'STARTED_AT_OWN_RISK', earlyStartOn: '2027-12-01' });
  expect(grant).toMatchObject({ earlyStartOn: '2027-12-01', status: 'STARTED_AT_OWN_RISK', deadlines: [] });
});
