/** A restriction to a status is looked at again: its editor is reminded by one mail in time, and the office sees what is due. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { OfferingsReader } from '#directory';
import { type Actor, systemActor } from '#kernel';
import { MailRelay } from '#platform/mail';
import { ReminderSweep } from '#reminders';
import { type Mail, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { workerBeside } from '../support/worker-beside.js';

let api: TestApi;
let worker: INestApplicationContext;
let traeger: Provider;
let networkId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-08-01T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  const coordinator = await api.coordinator(networkId);
  traeger = await provider(api, { network: 'lippe', networkId, coordinator }, 'TRAEGER', 'Bruecke');
  worker = await workerBeside(api);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

async function remindersAt(instant: string): Promise<Mail[]> {
  api.clock.moveTo(instant);
  await worker.get(ReminderSweep).sweep();
  await worker.get(MailRelay).drain();
  return (await api.mailsTo('editor@bruecke.example')).filter((mail) => mail.kind.startsWith('reminder'));
}

async function published(title: string): Promise<string> {
  const restriction = { basis: 'FUNDER_CONDITION', reason: 'Bedingung des Bescheids.', reviewOn: '2027-09-01', alternative: 'Die offene Beratung.' };
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title, openness: 'STATUS_BASED', restriction } }, traeger.editor);
  await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, traeger.editor);
  return String(result.id);
}

test('a month before, the editor gets one mail that names what stays restricted and not what was opened', async () => {
  const opened = await published('Inzwischen offen');
  await published('Noch eingeschränkt');
  expect(await remindersAt('2027-08-01T12:00:00Z')).toEqual([]);
  await api.ok(mutations.update, { input: { id: opened, expectedVersion: 2, changes: { openness: 'OPEN' } } }, traeger.editor);
  const mails = await remindersAt('2027-08-02T06:00:00Z');
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ state: 'SENT' });
  expect(mails[0]?.body_text).toContain('Noch eingeschränkt');
  expect(mails[0]?.body_text).toContain('Ist die Einschränkung noch nötig?');
  expect(mails[0]?.body_text).not.toContain('Inzwischen offen');
  expect(await remindersAt('2027-08-02T16:00:00Z')).toHaveLength(1);
});

test('from its day on the office sees that it is due', async () => {
  const office: Actor = { ...systemActor(networkId), kind: 'PERSON', networkRoles: ['COORDINATOR'], hasSecondFactor: true };
  const isDueAt = async (instant: string): Promise<unknown[]> => {
    api.clock.moveTo(instant);
    const { items } = await api.app.get(OfferingsReader, { strict: false }).flagged(office, {});
    return items.map((item) => 'isReviewDue' in item && item.isReviewDue);
  };
  expect(await isDueAt('2027-08-31T21:59:00Z')).toEqual([false]);
  expect(await isDueAt('2027-08-31T22:00:00Z')).toEqual([true]);
});
