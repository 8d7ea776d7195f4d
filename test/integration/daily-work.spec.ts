/** What is kept no longer than needed goes, what is still needed stays, and counters that lie are found. */
import { type INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, expect, test } from '#jest';
import { newLog } from '#platform/log';
import { SeatComparisonJob } from '#engagement';
import { MailRelay } from '#platform/mail';
import { Jobs } from '#platform/queue';
import { Retention } from '#platform/retention';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { type Caller, type Person, TestApi, testSettings } from '../support/api.js';
import { sequentialIds } from '../support/fixed-clock.js';

let api: TestApi;
let worker: INestApplicationContext;
let admin: Person;
let organisationId: string;

const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const sweep = (): Promise<void> => worker.get(Retention, { strict: false }).sweep();
const rowsOf = async (table: string): Promise<number> => Number((await api.admin.query(`SELECT count(*) AS n FROM ${table}`)).rows[0].n);
const kept = ['idempotent_answer', 'rate_limit', 'sign_in', 'session', 'invitation', 'feedback'];
const counts = async (): Promise<Record<string, number>> => Object.fromEntries(await Promise.all(kept.map(async (table) => [table, await rowsOf(table)] as const)));

/** Begins an offering and says something else of it then. */
async function sayTwice(begin: string, title: string, caller: Caller): Promise<void> {
  const { result } = await api.ok(`mutation($input: OfferingInput!) { result: ${begin} { ... on Offering { id } } }`, { input: { title, contact: { phone: '04321 1' } } }, caller);
  await api.ok(`mutation($input: UpdateOfferingInput!) { updateOffering(input: $input) { ... on Offering { id } } }`,
    { input: { id: result.id, expectedVersion: 1, changes: { title: `${title} neu`, contact: { phone: '04321 2' } } } }, caller);
}
const revisions = async (): Promise<object[]> => (await api.admin.query(`SELECT words ->> 'title' AS title, contact ->> 'phone' AS phone FROM offering_revision ORDER BY is_informal, version`)).rows;
/** Words about an offering that need not exist here: foreign keys are checked by triggers, which this leaves out. */
async function plantFeedback(): Promise<void> {
  await api.admin.query(`BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO feedback (id, network_id, offering_id, topic, received_at) SELECT gen_random_uuid(), id, gen_random_uuid(), 'BARRIER', '${api.clock.now().toISOString()}' FROM network;
    COMMIT`);
}

beforeAll(async () => {
  // In the past, so that what is old in the end is old by the clock of the database as well, which has a say (0018).
  api = await TestApi.start(daysFromNow(-400));
  worker = await NestFactory.createApplicationContext(
    WorkerModule.forRoot({ settings: testSettings, urls: api.database.urls, clock: api.clock, ids: sequentialIds(api.clock), log: newLog('silent') }), { logger: false, abortOnError: false },
  );
  const networkId = await api.network('lippe', '05766');
  admin = await api.signIn('leitung@bruecke.example');
  const { registerOrganisation } = await api.ok(
    `mutation { registerOrganisation(input: { network: "lippe", kind: TRAEGER, name: "Brücke e.V." }) { ... on Organisation { id } } }`, {}, { token: admin.token, key: 'once' });
  organisationId = String(registerOrganisation.id);
  await api.ok(`mutation { requestSignIn(input: { email: "tippfehler@post.example" }) { __typename } }`);
  await plantFeedback();
  await api.ok(`mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`,
    { input: { organisationId, email: 'nie@post.example', role: 'EDITOR' } }, { token: admin.token, actAs: organisationId });
  await worker.get(MailRelay, { strict: false }).drain();
  const caller = { token: admin.token, actAs: organisationId };
  const { createOpportunity } = await api.ok(`mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on VolunteerOpportunity { id } } }`, {
    input: { organisationId, title: 'Gastgeber', description: 'Gäste begrüßen.', lifeArea: 'ENCOUNTER', kind: 'SHIFTS', placeTown: 'Detmold', signUpMode: 'AUTO', contactRole: 'Büro', contactEmail: 'buero@bruecke.example' },
  }, caller);
  await api.ok(`mutation($input: AddShiftInput!) { addShift(input: $input) { __typename } }`,
    { input: { opportunityId: createOpportunity.id, startsAt: daysFromNow(-396), endsAt: daysFromNow(-395), capacity: 3 } }, caller);
  await sayTwice('createOffering(input: $input)', 'Sprachcafé', caller);
  await sayTwice('createPersonalOffering(network: "lippe", input: $input)', 'Nachhilfe', { token: admin.token, actAs: networkId });
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

test('it is recurring work of the worker', () => {
  expect(() => worker.get(Jobs, { strict: false }).register({ name: 'retention' } as Parameters<Jobs['register']>[0])).toThrow(/registered twice/);
});

test('a seat counter that is not what its rows say fails the daily comparison, with shift and counts', async () => {
  const job = worker.get(SeatComparisonJob, { strict: false });
  await job.compare();
  await api.admin.query('UPDATE shift SET taken = 1');
  await expect(job.compare()).rejects.toThrow('The counters of 1 shifts differ from their rows.');
  await api.admin.query('UPDATE shift SET taken = 0');
  await job.compare();
});

test('what is young stays', async () => {
  const before = await counts();
  expect(Object.values(before).every((rows) => rows > 0)).toBe(true);
  await sweep();
  expect(await counts()).toEqual(before);
  expect(await revisions()).toEqual([
    { title: 'Sprachcafé', phone: '04321 1' }, { title: 'Sprachcafé neu', phone: '04321 2' }, { title: 'Nachhilfe', phone: '04321 1' }, { title: 'Nachhilfe neu', phone: '04321 2' },
  ]);
});

test('what is old goes: answers, counters, codes, sessions, invitations, feedback; of mails the words and addresses, not the proof', async () => {
  api.clock.advance({ days: 400 });
  await sweep();
  await sweep();
  expect(await counts()).toEqual(Object.fromEntries(kept.map((table) => [table, 0])));
  const { rows } = await api.admin.query(`SELECT subject, body_text, body_html, sent_to, to_address, body_hash IS NOT NULL AS "hasHash", message_id IS NOT NULL AS "hasMessageId", state FROM delivery`);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const row of rows) {
    expect(row).toEqual({ subject: null, body_text: null, body_html: null, sent_to: null, to_address: row.to_address === null ? null : 'erased', hasHash: true, hasMessageId: true, state: 'SENT' });
  }
  expect(JSON.stringify((await api.admin.query('SELECT * FROM delivery')).rows)).not.toContain('nie@post.example');
  const { rows: accounts } = await api.admin.query('SELECT email FROM account ORDER BY email');
  expect(accounts.map((row) => row.email)).toEqual(['erased', 'leitung@bruecke.example']);
  expect(await rowsOf('organisation')).toBe(1);
  expect(await rowsOf('audit_entry')).toBeGreaterThan(0);
});

test('of what offerings no longer say goes the contact first, with it the words of informal services, and all of it in the end', async () => {
  const now = [{ title: 'Sprachcafé neu', phone: '04321 2' }, { title: 'Nachhilfe neu', phone: '04321 2' }];
  expect(await revisions()).toEqual([{ title: 'Sprachcafé', phone: null }, now[0], { title: null, phone: null }, now[1]]);
  await api.admin.query(`UPDATE offering_revision SET replaced_at = replaced_at - interval '331 days'`);
  await sweep();
  expect(await revisions()).toEqual(now);
});

test('numbers of searches without result go after two years', async () => {
  await api.admin.query(`INSERT INTO empty_search (id, network_id, month, language, searches) SELECT gen_random_uuid(), n.id, date_trunc('month', now() - months * interval '1 month')::date, 'de', months
    FROM network n, unnest(ARRAY[1, 23, 26]) AS months`);
  await sweep();
  const { rows } = await api.admin.query(`SELECT DISTINCT searches FROM empty_search ORDER BY 1`);
  expect(rows.map((row) => row.searches)).toEqual([1, 23]);
});

test('a picture goes 30 days after the last offering that showed it, and none that is shown', async () => {
  await api.admin.query(`INSERT INTO image (id, network_id, organisation_id, large, small, width, height, created_at, unused_since)
    SELECT gen_random_uuid(), o.network_id, o.id, 'x', 'x', n, 1, now(), CASE WHEN n = 3 THEN NULL ELSE now() - n * interval '20 days' END FROM organisation o, generate_series(1, 3) n`);
  await sweep();
  const { rows } = await api.admin.query('SELECT DISTINCT width FROM image ORDER BY width');
  expect(rows.map((row) => row.width)).toEqual([1, 3]);
});

test('a session that has ended for long no longer opens anything, and a new one does', async () => {
  expect((await api.graphql('{ me { id } }', {}, { token: admin.token })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await api.signIn('leitung@bruecke.example')).accountId).toBe(admin.accountId);
});

test('what is alive by the clock of the database stays, also for a statement without dates and a worker whose clock is a year ahead', async () => {
  const { token, accountId } = await api.signIn('neu@bruecke.example');
  await api.ok(`mutation { registerOrganisation(input: { network: "lippe", kind: TRAEGER, name: "Neue e.V." }) { ... on Organisation { id } } }`, {}, { token, key: 'again' });
  await api.ok(`mutation { requestSignIn(input: { email: "unbewiesen@post.example" }) { __typename } }`);
  await plantFeedback();
  const { id } = (await api.admin.query<{ id: string }>(`SELECT organisation_id AS id FROM membership WHERE account_id = $1`, [accountId])).rows[0] ?? { id: '' };
  await api.ok(`mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`,
    { input: { organisationId: id, email: 'bald@post.example', role: 'EDITOR' } }, { token, actAs: id });
  await sayTwice('createOffering(input: $input)', 'Lesekreis', { token, actAs: id });
  const said = await revisions();
  const before = await counts();
  expect(Object.values(before).every((rows) => rows > 0)).toBe(true);
  api.clock.advance({ days: 366 });
  await sweep();
  api.clock.advance({ days: -366 });
  const job = new pg.Client({ connectionString: api.database.urls.job });
  await job.connect();
  for (const table of [...kept, 'sign_up_link', 'reminder_link', 'offering_revision']) expect([table, (await job.query(`DELETE FROM ${table}`)).rowCount]).toEqual([table, 0]);
  expect((await job.query(`UPDATE offering_revision SET contact = NULL, contact_erased_at = now()`)).rowCount).toBe(0);
  expect(await revisions()).toEqual(said);
  expect((await job.query(`UPDATE account SET display_name = ''`)).rowCount).toBeLessThanOrEqual(1);
  await job.end();
  expect(await counts()).toEqual(before);
  expect((await api.admin.query(`SELECT 1 FROM account WHERE email = 'unbewiesen@post.example'`)).rowCount).toBe(1);
  expect((await api.graphql('{ me { id } }', {}, { token })).errors).toBeUndefined();
});
