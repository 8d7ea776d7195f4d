/** The main job from beginning to end in an empty network, through HTTP and GraphQL: each step by whoever it is for, and first tried by everybody else. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { grantIsEntered, partnerJoins, peopleArrive, rightPersonIsReminded, servicesArePublished, type Told, volunteerSignsUp } from '../support/story.js';
import { RefusedSide } from '../support/refused-side.js';
import { type InnerWorld, innerWorld } from '../support/story-world.js';

let world: InnerWorld;
let others: RefusedSide;
let told: Told;

beforeAll(async () => {
  world = await innerWorld('2027-03-01T09:00:00Z');
  others = new RefusedSide(world.api, world);
});
afterAll(async () => {
  await world.stop();
});

test('step 1: a Träger, a Bauamt, a Verein and a neighbour arrive; the coordinator verifies, an editor joins by mail', async () => {
  const createNetwork: InnerWorld['createNetwork'] = async (network) => {
    const id = await world.createNetwork(network);
    await others.addOutsiders(id, await world.api.network('anderswo', '03462'));
    return id;
  };
  told = { ...await peopleArrive({ ...others.world, createNetwork }, 'neumuenster') } as Told;
  const { networkId, admin, verein } = told;
  await others.addColleagues('bruecke', { networkId, organisationId: admin.actAs ?? '', isLead: true }, ['FINANCE', 'VOLUNTEER_COORD', 'VIEWER']);
  await others.addColleagues('kulturhof', { networkId, organisationId: verein.actAs ?? '', isLead: false }, ['EDITOR', 'FINANCE', 'VIEWER']);
  expect(told.networkId).toMatch(/^[0-9a-f-]{36}$/);
});

test('steps 1 to 3: all of them publish, a restriction needs its reason, and anyone finds them signed out', async () => {
  Object.assign(told, await servicesArePublished(others.world, told));
});

test('step 4: the Verein joins and gives a room until a day', async () => {
  await partnerJoins(others.world, told);
});

test('step 5: a volunteer finds the engagement and signs up', async () => {
  Object.assign(told, await volunteerSignsUp(others.world, told));
});

test('step 6: the grant is entered, its deadlines are derived, the office sees how long the money lasts', async () => {
  Object.assign(told, await grantIsEntered(others.world, told));
});

test('step 7: the right person is reminded, "erledigt" ends it, extending makes the rest obsolete', async () => {
  const passDays: InnerWorld['passDays'] = async (days) => {
    await world.passDays(days);
    await others.comeBack();
  };
  await rightPersonIsReminded({ ...others.world, passDays }, told);
});

test('everything in it that is not for everybody was refused to everybody else', () => {
  const refusedTo = (field: string): string[] => [...new Set(others.refusals.filter((one) => one.field === field).map((one) => one.as))];
  const fields = [...new Set(others.refusals.map((one) => one.field))].sort();
  expect(fields).toEqual([
    'acceptInvitation', 'acceptPartnership', 'addContribution', 'addPayment', 'addShift', 'clearOffering', 'createOffering', 'createOpportunity', 'createPersonalOffering',
    'createProgramme', 'enterGrant', 'extendGrant', 'flaggedRestrictions', 'grant', 'inviteMember', 'invitePartner', 'networkRunway', 'obligationLedger', 'obligations',
    'openOpportunity', 'publishOffering', 'registerOrganisation', 'requestVerification', 'setCostPlan', 'signUp', 'updateOffering', 'verifyOrganisation',
  ]);
  // Three steps are for everybody with an account.
  expect(fields.filter((field) => refusedTo(field).length === 1)).toEqual(['createPersonalOffering', 'registerOrganisation', 'signUp']);
  const outsiders = ['anonymous', 'an operator', 'a resident', 'COMPLAINTS', 'a COORDINATOR elsewhere'];
  for (const field of fields.filter((one) => refusedTo(one).length > 1)) expect([field, refusedTo(field)]).toEqual([field, expect.arrayContaining(outsiders)]);
  // The nearest of those who may not: a colleague, the other side, the office.
  expect(refusedTo('enterGrant')).toEqual(expect.arrayContaining(['VIEWER of bruecke', 'VOLUNTEER_COORD of bruecke', 'redaktion@bruecke.example', 'FINANCE of kulturhof', 'koordination@kreis.example', 'AUDITOR']));
  expect(refusedTo('acceptPartnership')).toEqual(expect.arrayContaining(['EDITOR of kulturhof', 'leitung@bruecke.example', 'koordination@kreis.example']));
  expect(refusedTo('verifyOrganisation')).toEqual(expect.arrayContaining(['leitung@bruecke.example', 'AUDITOR']));
});

test('every mutation of the story left a row in the audit trail', async () => {
  const { rows } = await world.api.admin.query<{ action: string }>(`SELECT DISTINCT action FROM audit_entry`);
  expect(rows.map((row) => row.action)).toEqual(expect.arrayContaining([
    'organisation.register', 'organisation.verify', 'membership.invite', 'membership.accept', 'offering.create', 'offering.publish', 'offering.clear',
    'partnership.invite', 'partnership.answer', 'contribution.write', 'engagement.write', 'signUp.create', 'programme.write', 'costPlan.write', 'grant.enter',
  ]));
});
