/** The main job from beginning to end in an empty network, through HTTP and GraphQL: nobody is left waiting, nothing leaks. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { grantIsEntered, partnerJoins, peopleArrive, rightPersonIsReminded, servicesArePublished, type Told, volunteerSignsUp } from '../support/story.js';
import { type InnerWorld, innerWorld } from '../support/story-world.js';

let world: InnerWorld;
let told: Told;

beforeAll(async () => {
  world = await innerWorld('2027-03-01T09:00:00Z');
});
afterAll(async () => {
  await world.stop();
});

test('step 1: a Träger, a Bauamt, a Verein and a neighbour arrive; the coordinator verifies, an editor joins by mail', async () => {
  told = { ...await peopleArrive(world, 'neumuenster') } as Told;
  expect(told.networkId).toMatch(/^[0-9a-f-]{36}$/);
});

test('steps 1 to 3: all of them publish, a restriction needs its reason, and anyone finds them signed out', async () => {
  Object.assign(told, await servicesArePublished(world, told));
});

test('step 4: the Verein joins and gives a room until a day', async () => {
  await partnerJoins(world, told);
});

test('step 5: a volunteer finds the engagement and signs up', async () => {
  Object.assign(told, await volunteerSignsUp(world, told));
});

test('step 6: the grant is entered, its deadlines are derived, the office sees how long the money lasts', async () => {
  Object.assign(told, await grantIsEntered(world, told));
});

test('step 7: the right person is reminded, "erledigt" ends it, extending makes the rest obsolete', async () => {
  await rightPersonIsReminded(world, told);
});

test('every mutation of the story left a row in the audit trail', async () => {
  const { rows } = await world.api.admin.query<{ action: string }>(`SELECT DISTINCT action FROM audit_entry`);
  expect(rows.map((row) => row.action)).toEqual(expect.arrayContaining([
    'organisation.register', 'organisation.verify', 'membership.invite', 'membership.accept', 'offering.create', 'offering.publish', 'offering.clear',
    'partnership.invite', 'partnership.answer', 'contribution.write', 'engagement.write', 'signUp.create', 'programme.write', 'costPlan.write', 'grant.enter',
  ]));
});
