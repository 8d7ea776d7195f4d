/** Protects: the "erledigt" link of a mail closes the deadline as that mail told it, never one that was moved since. */
import { afterAll, beforeAll, beforeEach, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { MailRelay } from '#platform/mail';
import { ReminderSweep } from '#reminders';
import { TestApi } from '../support/api.js';
import { type Member, programmeOf, registered } from '../support/funding.js';
import { type OpenPage, openPage, submit } from '../support/pages.js';
import { workerBeside } from '../support/worker-beside.js';

const MORNING = '2026-11-23T06:05:00Z';
let api: TestApi;
let worker: INestApplicationContext;
let admin: Member;
let count = 0;

beforeAll(async () => {
  api = await TestApi.start('2026-11-20T09:00:00Z');
  await api.network('lippe', '05766');
  worker = await workerBeside(api);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

interface Shown { id: string; version: number }
const fields = '__typename ... on Grant { id version } ... on Problem { code message }';
const write = async (name: string, type: string, input: Record<string, unknown>): Promise<Shown> =>
  (await api.ok(`mutation($input: ${type}!) { answer: ${name}(input: $input) { ${fields} } }`, { input }, admin)).answer;
const extend = async (awardTo: string): Promise<void> => {
  grant = await write('extendGrant', 'ExtendGrantInput', { id: grant.id, expectedVersion: grant.version, awardTo });
};

let grant: Shown;
let link: string;

/** A grant that ends tomorrow, and the link in the mail that says so. One mail a day goes to a person, so each test has its own. */
beforeEach(async () => {
  api.clock.moveTo('2026-11-20T09:00:00Z');
  count += 1;
  const organisation = await registered(api, { network: 'lippe', email: `leitung${count}@bruecke.example`, name: `Brücke ${count}` });
  await api.stepUp(organisation.admin.token);
  admin = { ...organisation.admin, actAs: organisation.id };
  const programmeId = await programmeOf(api, admin, `KOMM-AN ${count}`);
  grant = await write('enterGrant', 'EnterGrantInput', {
    organisationId: admin.actAs, programmeId, reference: `AZ ${count}`, status: 'COMMITTED', awardPeriod: { from: '2026-01-01', to: '2026-11-24' },
    amountCents: 5, isSharedWithCounty: true, shares: [],
  });
  // The other deadlines of the grant and of the grants before it are not the matter here.
  await api.admin.query(`UPDATE reminder SET state = 'SUPPRESSED', reason = 'TEST' WHERE state = 'PENDING' AND obligation_id NOT IN (
    SELECT o.id FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1 AND o.kind = 'FUNDING_END')`, [grant.id]);
  api.clock.moveTo(MORNING);
  await worker.get(ReminderSweep).sweep();
  await worker.get(MailRelay).drain();
  const mail = (await api.mailsTo(admin.email)).filter((one) => one.kind.startsWith('reminder.')).at(-1);
  expect(mail?.body_text).toContain('Fällig am 24.11.2026');
  link = /\/r\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? '';
});

/** The end of funding of the grant: day, state, revision, and how many reminders still wait. */
async function end(): Promise<unknown[]> {
  const { rows } = await api.admin.query<{ facts: unknown[] }>(
    `SELECT json_build_array(o.nominal, o.state, o.revision, (SELECT count(*) FROM reminder r WHERE r.obligation_id = o.id AND r.state = 'PENDING') > 0) AS facts
     FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1 AND o.kind = 'FUNDING_END'`, [grant.id]);
  return rows.flatMap((row) => row.facts);
}
const revisionOf = (page: OpenPage): string | undefined => page.hidden['revision'];
const look = (): Promise<OpenPage> => openPage(api.url + link);
const post = (body: Record<string, string>): Promise<OpenPage> => submit(api.url + link, body);
const extended = ['2027-12-28', 'OPEN', 2, true];

test('the link closes the deadline of its mail', async () => {
  expect(revisionOf(await look())).toBe('1');
  expect((await post({ revision: '1', evidence: '' })).text).toContain('Danke, das ist jetzt erledigt');
  expect(await end()).toEqual(['2026-11-24', 'DONE', 1, false]);
});

test('after an extension neither the bare link nor a page that was open before closes the new day; both days are named', async () => {
  const before = await look();
  await extend('2027-12-28');
  for (const body of [{}, { revision: revisionOf(before) ?? '' }] as Record<string, string>[]) {
    const answer = await post({ ...body, evidence: 'alles <b>abgerechnet</b>' });
    expect([answer.status, revisionOf(answer)]).toEqual([409, '2']);
    for (const words of ['Die Frist hat sich verschoben', '24.11.2026', '28.12.2027', 'alles &lt;b&gt;abgerechnet&lt;/b&gt;']) expect(answer.text).toContain(words);
    expect(answer.text).not.toContain('jetzt erledigt');
    expect(await end()).toEqual(extended);
  }
});

test('the page says that the deadline moved, and closes the new one only with the revision it has shown', async () => {
  await extend('2027-12-28');
  const page = await look();
  expect([page.status, revisionOf(page)]).toEqual([200, '2']);
  for (const words of ['Die Frist hat sich verschoben', 'In der Mail stand', '24.11.2026', 'Jetzt fällig am', '28.12.2027']) expect(page.text).toContain(words);
  await extend('2028-06-30');
  expect([revisionOf(await post({ revision: '2' })), await end()]).toEqual(['3', ['2028-06-30', 'OPEN', 3, true]]);
  expect((await post({ revision: '3' })).text).toContain('Danke, das ist jetzt erledigt');
  expect(await end()).toEqual(['2028-06-30', 'DONE', 3, false]);
  expect((await look()).text).toContain('Das ist schon erledigt');
});

test('a deadline that was given up and taken up again with the same day is not said to have moved, but is asked about anew', async () => {
  await api.admin.query(`UPDATE obligation SET revision = 3 WHERE nominal = '2026-11-24' AND organisation_id = $1`, [admin.actAs]);
  const page = await post({ revision: '1' });
  expect([page.status, revisionOf(page)]).toEqual([409, '3']);
  expect(page.text).toContain('Die Frist wurde neu gesetzt');
  expect(page.text).not.toContain('verschoben');
});

test('of a link that was sent before links kept their day, the page asks with the day that holds', async () => {
  await api.admin.query('UPDATE reminder_link SET revision = NULL, nominal = NULL');
  expect((await post({})).text).toContain('Ist die Frist noch dieselbe?');
  expect(await end()).toEqual(['2026-11-24', 'OPEN', 1, false]);
  expect((await post({ revision: '1' })).status).toBe(200);
  expect(await end()).toEqual(['2026-11-24', 'DONE', 1, false]);
});

test('what was typed is shown again when it is too long, with the reason at the field', async () => {
  const answer = await post({ revision: '1', evidence: 'x'.repeat(1001) });
  expect([answer.status, revisionOf(answer)]).toEqual([422, '1']);
  expect(answer.text).toContain('x'.repeat(1001));
  expect(answer.text).toMatch(/id="evidence-problem" class="problem" role="alert">[^<]+</);
  expect((await end())[1]).toBe('OPEN');
});

test('of a proof of use the page says what else follows, and the answer hands it in', async () => {
  api.clock.moveTo('2026-11-20T09:00:00Z');
  const programmeId = await programmeOf(api, admin, `Nachweis ${count}`, { proofRule: 'proof-6-months' });
  const old = await write('enterGrant', 'EnterGrantInput', {
    organisationId: admin.actAs, programmeId, status: 'COMMITTED', awardPeriod: { from: '2025-07-01', to: '2026-05-25' }, amountCents: 5, isSharedWithCounty: true, shares: [],
  });
  await api.admin.query(`UPDATE reminder SET state = 'SUPPRESSED', reason = 'TEST' WHERE state = 'PENDING' AND obligation_id NOT IN (
    SELECT o.id FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1 AND o.kind = 'PROOF_OF_USE')`, [old.id]);
  api.clock.moveTo('2026-11-24T06:05:00Z');
  await worker.get(ReminderSweep).sweep();
  await worker.get(MailRelay).drain();
  const mail = (await api.mailsTo(admin.email)).filter((one) => one.kind.startsWith('reminder.')).at(-1);
  const url = `${api.url}${/\/r\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? ''}`;
  const page = await openPage(url);
  expect(page.text).toContain('gilt der Verwendungsnachweis als heute abgegeben');
  expect(page.text).not.toContain('Das ist veröffentlicht');
  const proof = async (): Promise<unknown> => (await api.admin.query(`SELECT proof_submitted_on FROM "grant" WHERE id = $1`, [old.id])).rows[0];
  expect(await proof()).toEqual({ proof_submitted_on: null });
  expect((await submit(url, {}, page)).status).toBe(200);
  expect(await proof()).toEqual({ proof_submitted_on: '2026-11-24' });
});
