/** Time passes: the due reminder becomes one mail to the right person, and "erledigt" from its link stops the rest. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { LocalDate, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { MailRelay } from '#platform/mail';
import { ObligationKinds, RemindersService, ReminderSweep } from '#reminders';
import { type Caller, type Person, TestApi } from '../support/api.js';
import { workerBeside } from '../support/worker-beside.js';

const day = LocalDate.parseOrThrow;
let api: TestApi;
let worker: INestApplicationContext;
let networkId: string;
let organisationId: string;
let admin: Person;
let obligationId: string;
let link: string;

const asAdmin = (): Caller => ({ ...admin, actAs: organisationId });
const list = `query($state: ObligationState) { obligations(state: $state) { items { id kindLabel title nominal state version evidence } } }`;
const ledger = `query($id: UUID!) { obligationLedger(id: $id) { rule state reason delivery { recipientId state messageId } } }`;

beforeAll(async () => {
  api = await TestApi.start('2027-06-10T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  admin = await api.signIn('leitung@bruecke.example');
  const { registerOrganisation } = await api.ok(
    `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
    { input: { network: 'lippe', kind: 'TRAEGER', name: 'Brücke e.V.' } }, admin);
  organisationId = String(registerOrganisation.id);
  worker = await workerBeside(api);
  for (const process of [api.app, worker]) {
    process.get(ObligationKinds, { strict: false }).register({ kind: 'TEST_DUTY', label: { de: 'Verwendungsnachweis', en: 'Proof of use' } });
  }
  const actor = systemActor(networkId);
  obligationId = await api.app.get(Doors).inNetwork(actor, (tx) => api.app.get(RemindersService, { strict: false }).planObligation(tx, actor, {
    kind: 'TEST_DUTY', subjectType: 'grant', subjectId: networkId, organisationId, responsibleAccountId: admin.accountId, responsibleRole: 'FINANCE',
    title: 'Sprachcafé <b>', nominal: day('2027-06-30'), effective: day('2027-06-30'), safeDue: day('2027-06-30'),
  }));
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

async function turn(instant: string): Promise<void> {
  api.clock.moveTo(instant);
  await worker.get(ReminderSweep).sweep();
  await worker.get(MailRelay).drain();
}

async function digests(): Promise<{ state: string; body_text: string }[]> {
  return (await api.mailsTo(admin.email)).filter((mail) => mail.kind === 'reminder.digest');
}

test('the obligation stands in the list of its organisation and in nobody else’s', async () => {
  const { obligations } = await api.ok(list, {}, asAdmin());
  expect(obligations.items).toEqual([{
    id: obligationId, kindLabel: 'Verwendungsnachweis', title: 'Sprachcafé <b>', nominal: '2027-06-30', state: 'OPEN', version: 1, evidence: null,
  }]);
  const stranger = await api.signIn('fremd@anderswo.example');
  expect((await api.graphql(list, {}, stranger)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await api.graphql(list, {})).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  const { registerOrganisation } = await api.ok(
    `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
    { input: { network: 'lippe', kind: 'TRAEGER', name: 'Andere e.V.' } }, stranger);
  const asStranger = { ...stranger, actAs: String(registerOrganisation.id) };
  expect((await api.ok(list, {}, asStranger)).obligations.items).toEqual([]);
  expect((await api.ok(ledger, { id: obligationId }, asStranger)).obligationLedger).toBeNull();
  const done = `mutation($input: MarkObligationDoneInput!) { markObligationDone(input: $input) { __typename } }`;
  const refused = await api.graphql(done, { input: { id: obligationId, expectedVersion: 1 } }, asStranger);
  expect(refused.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('the stage of 14 days before is one mail with a stable Message-ID and a link', async () => {
  await turn('2027-06-16T04:59:00Z');
  expect(await digests()).toEqual([]);
  await turn('2027-06-16T05:00:00Z');
  await turn('2027-06-16T05:01:00Z');
  const mails = await digests();
  expect(mails.map((mail) => mail.state)).toEqual(['SENT']);
  link = /\/r\/\S+/.exec(mails[0]?.body_text ?? '')?.[0] ?? '';
  expect(link).toMatch(/^\/r\/tnr_/);
  const { obligationLedger } = await api.ok(ledger, { id: obligationId }, asAdmin());
  expect(obligationLedger.find((line: { rule: string }) => line.rule === 'T-14')).toMatchObject({
    state: 'SENT', delivery: { recipientId: admin.accountId, state: 'SENT', messageId: expect.stringMatching(/^<tn-[0-9a-f-]{36}@kreis\.example>$/) },
  });
});

test('looking at the page changes nothing, in German and English, and shows texts as texts', async () => {
  const german = await fetch(api.url + link);
  const text = await german.text();
  expect([german.status, text.includes('Ist das erledigt?'), text.includes('Sprachcafé &lt;b&gt;'), text.includes('<b>')]).toEqual([200, true, true, false]);
  const english = await (await fetch(api.url + link, { headers: { 'accept-language': 'en' } })).text();
  expect(english).toContain('Is this done?');
  expect((await api.ok(list, {}, asAdmin())).obligations.items).toHaveLength(1);
});

test('a link that was made up or is too old leads nowhere', async () => {
  for (const method of ['GET', 'POST']) {
    expect((await fetch(`${api.url}/r/tnr_erfunden`, { method })).status).toBe(410);
  }
  expect((await api.ok(list, {}, asAdmin())).obligations.items).toHaveLength(1);
});

test('the link is no longer good for somebody who has left or is locked, and says so plainly', async () => {
  const both = async (): Promise<number[]> => [(await fetch(api.url + link)).status, (await fetch(api.url + link, { method: 'POST' })).status];
  for (const [away, back] of [
    [`UPDATE membership SET ended_at = now() WHERE account_id = $1`, `UPDATE membership SET ended_at = NULL WHERE account_id = $1`],
    [`UPDATE account SET locked_at = now() WHERE id = $1`, `UPDATE account SET locked_at = NULL WHERE id = $1`],
  ] as const) {
    await api.admin.query(away, [admin.accountId]);
    expect(await both()).toEqual([410, 410]);
    expect(await (await fetch(api.url + link)).text()).toContain('Sie sind für diese Frist nicht mehr zuständig');
    expect((await api.admin.query(`SELECT 1 FROM obligation WHERE id = $1 AND state = 'OPEN'`, [obligationId])).rowCount).toBe(1);
    await api.admin.query(back, [admin.accountId]);
    expect((await fetch(api.url + link)).status).toBe(200);
  }
});

test('an evidence that is too long is refused and nothing is done', async () => {
  const refused = await fetch(api.url + link, { method: 'POST', body: new URLSearchParams({ evidence: 'x'.repeat(1001) }) });
  expect(refused.status).toBe(422);
  expect((await api.ok(list, {}, asAdmin())).obligations.items).toHaveLength(1);
});

test('"erledigt" by POST ends it, twice is no problem, and no further mail goes out', async () => {
  for (const _ of [1, 2]) {
    const answer = await fetch(api.url + link, { method: 'POST', body: new URLSearchParams({ evidence: 'hochgeladen' }) });
    expect([answer.status, (await answer.text()).includes('Danke, das ist jetzt erledigt')]).toEqual([200, true]);
  }
  for (const instant of ['2027-06-23T05:00:00Z', '2027-06-25T05:00:00Z', '2027-06-29T05:00:00Z']) await turn(instant);
  expect(await digests()).toHaveLength(1);
  // The session of two weeks ago is over.
  admin = await api.signIn(admin.email);
  expect((await api.ok(list, { state: 'DONE' }, asAdmin())).obligations.items).toMatchObject([{ state: 'DONE', evidence: 'hochgeladen', version: 2 }]);
  const { obligationLedger } = await api.ok(ledger, { id: obligationId }, asAdmin());
  expect(obligationLedger.map((line: { rule: string; state: string; reason: string | null }) => [line.rule, line.state, line.reason])).toEqual([
    ['T-180', 'SUPPRESSED', 'PAST_WHEN_PLANNED'], ['T-90', 'SUPPRESSED', 'PAST_WHEN_PLANNED'], ['T-30', 'SUPPRESSED', 'PAST_WHEN_PLANNED'],
    ['T-14', 'SENT', null], ['T-7', 'SUPPRESSED', 'DONE'], ['T-3', 'SUPPRESSED', 'DONE'], ['T-1', 'SUPPRESSED', 'DONE'],
  ]);
});

test('what is done cannot be acknowledged any more', async () => {
  const { acknowledgeObligation } = await api.ok(
    `mutation($id: UUID!) { acknowledgeObligation(id: $id, expectedVersion: 2) { __typename ... on Problem { code } } }`, { id: obligationId }, asAdmin());
  expect(acknowledgeObligation).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
});
