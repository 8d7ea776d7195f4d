/** Protects: before a key for programs ends, whoever made it hears of it in time and nobody who may not know of keys; a revoked one is told of no more. */
import { type INestApplicationContext } from '@nestjs/common';
import { MailRelay } from '#platform/mail';
import { ReminderSweep } from '#reminders';
import { type Caller, type Mail, TestApi } from '../support/api.js';
import { provider, type Provider } from '../support/directory.js';
import { workerBeside } from '../support/worker-beside.js';

let api: TestApi;
let worker: INestApplicationContext;
let traeger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('hier');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network: 'hier', networkId, coordinator }, 'TRAEGER', 'Bruecke');
  await made('Kreisportal', '2027-08-31', office);
  worker = await workerBeside(api);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

const made = async (label: string, expiresOn: string, by: Caller): Promise<string> => (await api.ok(
  `mutation($input: CreateAccessKeyInput!) { key: createAccessKey(input: $input) { ... on NewAccessKey { accessKey { id } } } }`, { input: { label, scopes: ['OFFERINGS_READ'], expiresOn } }, by)).key.accessKey.id;
const revoke = (id: string, by: Caller): Promise<unknown> => api.ok('mutation($id: UUID!) { revokeAccessKey(id: $id) { __typename } }', { id }, by);
const duties = async (by: Caller): Promise<unknown[]> => (await api.ok('{ obligations { items { kind kindLabel title nominal } } }', {}, by)).obligations.items;

async function remindersAt(instant: string, address: string): Promise<Mail[]> {
  api.clock.moveTo(instant);
  await worker.get(ReminderSweep).sweep();
  await worker.get(MailRelay).drain();
  return (await api.mailsTo(address)).filter((mail) => mail.kind.startsWith('reminder'));
}

test('a month, a week and a day before, by one mail each that says what to do', async () => {
  await made('Website', '2027-04-30', traeger.admin);
  await made('Für drei Tage', '2027-03-04', traeger.admin);
  const spare = await made('Nicht mehr gebraucht', '2027-04-30', traeger.admin);
  expect(await duties(traeger.admin)).toContainEqual({ kind: 'ACCESS_KEY_END', kindLabel: 'Ende eines Schlüssels für Programme', title: expect.stringMatching(/^Website \(tnz_[0-9a-f]{8}…\)$/), nominal: '2027-04-30' });
  expect(await duties(traeger.admin)).toHaveLength(2);
  // Who may not read keys does not hear of them here either.
  expect(await duties(traeger.editor)).toEqual([]);
  await revoke(spare, traeger.admin);
  expect(await remindersAt('2027-03-30T12:00:00Z', 'admin@bruecke.example')).toEqual([]);
  const [first, ...others] = await remindersAt('2027-03-31T06:00:00Z', 'admin@bruecke.example');
  expect(others).toEqual([]);
  expect(first?.body_text).toMatch(/Website \(tnz_/);
  expect(first?.body_text).toContain('einen neuen Schlüssel anlegen');
  expect(first?.body_text).not.toMatch(/Nicht mehr gebraucht|Für drei Tage/);
  expect(await remindersAt('2027-04-23T06:00:00Z', 'admin@bruecke.example')).toHaveLength(2);
  expect(await remindersAt('2027-04-29T06:00:00Z', 'admin@bruecke.example')).toHaveLength(3);
  expect(await remindersAt('2027-05-03T06:00:00Z', 'admin@bruecke.example')).toHaveLength(3);
  expect((await api.mailsTo('editor@bruecke.example')).filter((mail) => mail.kind.startsWith('reminder'))).toEqual([]);
});

test('a key of the office is told to its people, and one that ended with its account to nobody', async () => {
  const coordinator = 'koordination@kreis.example';
  expect((await remindersAt('2027-07-30T06:00:00Z', coordinator)).map(({ body_text: text }) => text?.includes('Kreisportal (tnz_'))).toEqual([true]);
  await api.admin.query(`UPDATE access_key SET revoked_at = now() WHERE label = 'Kreisportal'`);
  expect((await remindersAt('2027-08-24T06:00:00Z', coordinator)).map(({ state }) => state)).toEqual(['SENT', 'OBSOLETE']);
});
