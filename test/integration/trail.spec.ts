/** What was recorded stands in the trail if and only if its cause was committed, in the order in which it happened. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { anonymousActor, Problem, systemActor } from '#kernel';
import { AuditTrail, bindNetwork, Doors, type Tx } from '#platform/database';
import { TestApi } from '../support/api.js';

let api: TestApi;
let doors: Doors;
let trail: AuditTrail;
let networkId: string;
let other: string;

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network('lippe', '05766');
  other = await api.network('fulda', '06631');
  doors = api.app.get(Doors, { strict: false });
  trail = api.app.get(AuditTrail, { strict: false });
});
afterAll(() => api.stop());

const subjectId = '0195a000-0000-7000-8000-000000000001';
const note = async (tx: Tx, action: string, changes: Record<string, unknown> = {}): Promise<void> => (
  trail.record(tx, systemActor(networkId), { action, subjectType: 'probe', subjectId, changes }));
const written = async (): Promise<{ action: string; network_id: string; changes: unknown }[]> => (
  await api.admin.query(`SELECT action, network_id, changes FROM audit_entry WHERE subject_type = 'probe' ORDER BY at, id`)).rows;

test('entries of one transaction keep their order, and what they said when they were recorded', async () => {
  const changes = { title: { before: 'Café', after: '„Tee“ \\ \'x\'' } };
  await doors.inNetwork(systemActor(networkId), async (tx) => {
    await note(tx, 'first', changes);
    changes.title.after = 'something else';
    await note(tx, 'second');
  });
  expect(await written()).toEqual([
    { action: 'first', network_id: networkId, changes: { title: { before: 'Café', after: '„Tee“ \\ \'x\'' } } }, { action: 'second', network_id: networkId, changes: {} },
  ]);
});

test('what is rolled back leaves no entry, neither then nor with the next transaction', async () => {
  const before = (await written()).length;
  const refused = new Problem('Refused', 'WRONG_STATE', { de: 'Nein.', en: 'No.' });
  await doors.inNetwork(systemActor(networkId), async (tx) => { await note(tx, 'refused'); return refused; });
  await expect(doors.inNetwork(systemActor(networkId), async (tx) => { await note(tx, 'failed'); throw new Error('Failed.'); })).rejects.toThrow('Failed.');
  await doors.inNetwork(systemActor(networkId), async () => Promise.resolve());
  expect(await written()).toHaveLength(before);
});

test('an entry that cannot be written undoes its cause', async () => {
  const before = (await written()).length;
  const cause = doors.inNetwork(systemActor(networkId), async (tx) => {
    await tx.query(`INSERT INTO network_setting (id, network_id, name, value, version) VALUES ($1, app.network(), 'probe', '1', 1)`, [subjectId]);
    await trail.record(tx, systemActor(other), { action: 'foreign', subjectType: 'probe', subjectId });
  });
  await expect(cause).rejects.toMatchObject({ code: '42501' });
  expect(await written()).toHaveLength(before);
  expect((await api.admin.query(`SELECT 1 FROM network_setting WHERE name = 'probe'`)).rows).toEqual([]);
});

test('what is recorded before a transaction goes on into another network is written under the first', async () => {
  await doors.asAccount({ accountId: subjectId }, async (tx) => {
    await bindNetwork(tx, networkId);
    await note(tx, 'here');
    await bindNetwork(tx, other);
    await trail.record(tx, { ...anonymousActor('de'), networkId: other }, { action: 'there', subjectType: 'probe', subjectId });
  });
  expect((await written()).slice(-2)).toMatchObject([{ action: 'here', network_id: networkId }, { action: 'there', network_id: other }]);
});
