/** A grant's deadlines become reminders in the same transaction, move with it, and end when they have become pointless. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { MailRelay } from '#platform/mail';
import { ReminderSweep } from '#reminders';
import { TestApi } from '../support/api.js';
import { addOffering, colleague, type Member, programmeOf, registered } from '../support/funding.js';
import { workerBeside } from '../support/worker-beside.js';

let api: TestApi;
let worker: INestApplicationContext;
let networkId: string;
let office: Member;
let admin: Member;
let finance: Member;
let offeringId: string;
let programmeId: string;
let count = 0;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  const organisation = await registered(api, { network: 'lippe', email: 'leitung@bruecke.example' });
  admin = { ...organisation.admin, actAs: organisation.id };
  finance = await colleague(api, admin, { email: 'geld@bruecke.example', role: 'FINANCE', secondFactor: true });
  offeringId = await addOffering(api, { networkId, organisationId: organisation.id, title: 'Sprachcafé' });
  programmeId = await programmeOf(api, admin, 'KOMM-AN', { applicationLeadMonths: 3 });
  worker = await workerBeside(api);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(() => {
  api.clock.moveTo('2027-03-01T09:00:00Z');
});

interface Shown { id: string; version: number }
const fields = `__typename ... on Grant { id version } ... on Problem { code message }`;

async function write(name: string, type: string, input: Record<string, unknown>): Promise<Shown> {
  return (await api.ok(`mutation($input: ${type}!) { answer: ${name}(input: $input) { ${fields} } }`, { input }, finance)).answer;
}
async function enter(given: Record<string, unknown> = {}): Promise<Shown> {
  count += 1;
  return write('enterGrant', 'EnterGrantInput', {
    organisationId: finance.actAs, programmeId, reference: `AZ ${count}`, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
    amountCents: 7_654_321, isSharedWithCounty: true, shares: [{ offeringId, basisPoints: 10_000 }], ...given,
  });
}
const extend = (grant: Shown, awardTo: string): Promise<Shown> => write('extendGrant', 'ExtendGrantInput', { id: grant.id, expectedVersion: grant.version, awardTo });
async function withdraw(grant: Shown): Promise<void> {
  await api.ok(`mutation($id: UUID!, $v: Int!) { withdrawGrant(id: $id, expectedVersion: $v, reason: "Keine Eigenmittel") { __typename } }`, { id: grant.id, v: grant.version }, finance);
}

/** The obligations of a grant: kind, day, state with reason, revision. */
async function obligationsOf(grant: Shown): Promise<string[]> {
  const { rows } = await api.admin.query<{ line: string }>(
    `SELECT concat_ws(' ', o.kind, o.nominal, o.state, o.reason, 'r' || o.revision) AS line
     FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE o.subject_type = 'grantDeadline' AND d.grant_id = $1
     ORDER BY o.kind, o.nominal`, [grant.id]);
  return rows.map((row) => row.line);
}
/** The reminders of one kind by revision and state. */
async function remindersOf(grant: Shown, kind: string): Promise<Record<string, string[]>> {
  const { rows } = await api.admin.query<{ key: string; rules: string[] }>(
    `SELECT 'r' || r.revision || ' ' || r.state AS key, array_agg(r.rule ORDER BY r.offset_days DESC) AS rules
     FROM reminder r JOIN obligation o ON o.id = r.obligation_id JOIN grant_deadline d ON d.id = o.subject_id
     WHERE d.grant_id = $1 AND o.kind = $2 AND r.recipient = 'RESPONSIBLE' GROUP BY 1 ORDER BY 1`, [grant.id, kind]);
  return Object.fromEntries(rows.map((row) => [row.key, row.rules]));
}
async function turn(instant: string): Promise<void> {
  api.clock.moveTo(instant);
  await worker.get(ReminderSweep).sweep();
  await worker.get(MailRelay).drain();
}
const digestsTo = async (member: Member): Promise<string[]> =>
  (await api.mailsTo(member.email)).filter((mail) => mail.kind === 'reminder.digest' && mail.state === 'SENT').map((mail) => `${mail.subject}\n${mail.body_text}`);
/** Ends what earlier tests have left open, so that each sees its own mails alone. */
async function forget(): Promise<void> {
  await api.admin.query(`UPDATE reminder SET state = 'SUPPRESSED', reason = 'TEST' WHERE state = 'PENDING'`);
}

/** Deliveries of a day from the sweep on, by recipient. */
async function mailsOf(instant: string, member: Member): Promise<string[]> {
  const before = (await digestsTo(member)).length;
  await turn(instant);
  return (await digestsTo(member)).slice(before);
}

test('entering plans legal deadlines and the end of funding at their own stages', async () => {
  const grant = await enter();
  expect(await obligationsOf(grant)).toEqual([
    'FOLLOW_UP_APPLICATION 2027-10-01 OPEN r1', 'FUNDING_END 2027-12-31 OPEN r1', 'PROOF_OF_USE 2028-06-30 OPEN r1',
  ]);
  expect(await remindersOf(grant, 'FUNDING_END')).toEqual({ 'r1 PENDING': ['T-180', 'T-120', 'T-90', 'T-60', 'T-30', 'T-14', 'T-7', 'T-1'] });
  expect(await remindersOf(grant, 'PROOF_OF_USE')).toEqual({ 'r1 PENDING': ['T-180', 'T-90', 'T-30', 'T-14', 'T-7', 'T-3', 'T-1'] });
});

test('what is refused leaves neither grant nor obligation', async () => {
  const counted = async (): Promise<unknown> => (await api.admin.query('SELECT (SELECT count(*) FROM "grant") AS grants, (SELECT count(*) FROM obligation) AS obligations')).rows[0];
  const before = await counted();
  await enter({ shares: [{ offeringId, basisPoints: 10_001 }] });
  await enter({ shares: [{ offeringId: programmeId, basisPoints: 1 }] });
  expect(await counted()).toEqual(before);
});

test('the due reminder is one mail to whoever entered the grant, without an amount', async () => {
  await forget();
  await enter({ reference: 'AZ Mail' });
  await turn('2027-07-02T05:00:00Z');
  await turn('2027-07-02T05:10:00Z');
  const [mail, ...more] = await digestsTo(finance);
  expect(more).toEqual([]);
  expect(mail).toContain('Sprachcafé');
  expect(mail).toContain('Programm KOMM-AN, AZ Mail, 01.01.2027 – 31.12.2027');
  expect(mail).not.toMatch(/76[.,]?543/);
  expect([await digestsTo(admin), await digestsTo(office)]).toEqual([[], []]);
});

test('whoever reads English gets every line in English', async () => {
  await forget();
  await api.admin.query(`UPDATE account SET language = 'en' WHERE id = $1`, [finance.accountId]);
  await enter({ reference: 'AZ English', awardPeriod: { from: '2027-01-01', to: '2027-12-28' } });
  await turn('2027-07-01T05:00:00Z');
  const mails = (await digestsTo(finance)).filter((mail) => mail.includes('AZ English'));
  await api.admin.query(`UPDATE account SET language = 'de' WHERE id = $1`, [finance.accountId]);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('What counts is the day itself (the end of the award period: 28.12.2027). Source: § 31 VwVfG');
  expect(mails[0]).not.toMatch(/Quelle:|Bewilligungszeitraum|zählt|fällig/);
});

describe('a follow-up day that had passed before the grant was entered', () => {
  const shown = async (grant: Shown): Promise<Record<string, unknown>[]> =>
    (await api.ok(`query($id: UUID!) { grant(id: $id) { deadlines { id kind state stateReason advice } } }`, { id: grant.id }, finance)).grant.deadlines;
  const sentTo = async (member: Member): Promise<string[]> => (await api.mailsTo(member.email))
    .filter((mail) => mail.kind.startsWith('reminder.') && mail.state === 'SENT').map((mail) => `${mail.subject}\n${mail.body_text}`);

  test('is shown as missed with what to do, and told once', async () => {
    await forget();
    const before = await sentTo(finance);
    // Three months before the first of May is a month ago.
    const grant = await enter({ reference: 'AZ Spät', awardPeriod: { from: '2026-05-01', to: '2027-04-30' } });
    expect((await shown(grant))[0]).toMatchObject({
      kind: 'FOLLOW_UP_APPLICATION', state: 'MISSED', stateReason: 'PAST_WHEN_ENTERED', advice: expect.stringMatching(/fragen Sie beim Mittelgeber nach/),
    });
    expect((await obligationsOf(grant))[0]).toBe('FOLLOW_UP_APPLICATION 2027-02-01 OPEN r1');
    for (const instant of ['2027-03-01T09:01:00Z', '2027-03-01T10:00:00Z', '2027-03-02T06:00:00Z', '2027-03-03T06:00:00Z', '2027-03-31T05:00:00Z']) await turn(instant);
    const told = (await sentTo(finance)).filter((mail) => !before.includes(mail) && mail.includes('Folgeantrag'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Überfällig: Folgeantrag[^]*fragen Sie beim Mittelgeber nach/);
  });

  test('is met again by a later day that the funder accepts, or by a longer grant', async () => {
    const grant = await enter({ awardPeriod: { from: '2026-05-01', to: '2027-04-30' } });
    const deadlineId = (await shown(grant))[0]?.['id'];
    const typed = await write('setGrantDeadline', 'SetGrantDeadlineInput', { grantId: grant.id, expectedVersion: grant.version, deadlineId, dueOn: '2027-03-31' });
    expect((await shown(grant))[0]).toMatchObject({ state: 'OPEN', stateReason: null, advice: null });
    expect((await obligationsOf(grant))[0]).toBe('FOLLOW_UP_APPLICATION 2027-03-31 OPEN r2');
    const cleared = await write('setGrantDeadline', 'SetGrantDeadlineInput', { grantId: grant.id, expectedVersion: typed.version, deadlineId, dueOn: null });
    expect((await shown(grant))[0]).toMatchObject({ state: 'MISSED' });
    await extend(cleared, '2027-12-31');
    expect((await shown(grant))[0]).toMatchObject({ state: 'OPEN', advice: null });
  });

  test('is no more to be done when the money has ended, nor is the end itself; the proof of use is', async () => {
    const grant = await enter({ awardPeriod: { from: '2026-01-01', to: '2026-12-31' } });
    expect((await shown(grant)).map((one) => [one['kind'], one['state'], one['stateReason']])).toEqual([
      ['FOLLOW_UP_APPLICATION', 'SUPPRESSED', 'PAST_WHEN_ENTERED'], ['FUNDING_END', 'SUPPRESSED', 'PAST_WHEN_ENTERED'], ['PROOF_OF_USE', 'OPEN', null],
    ]);
    expect(await obligationsOf(grant)).toEqual(['PROOF_OF_USE 2027-06-30 OPEN r1']);
  });

  test('is answered by a committed follow-up grant', async () => {
    const first = await enter({ awardPeriod: { from: '2026-05-01', to: '2027-04-30' } });
    await enter({ renewsGrantId: first.id, awardPeriod: { from: '2027-05-01', to: '2028-04-30' } });
    expect((await shown(first))[0]).toMatchObject({ state: 'SUPPRESSED', stateReason: 'RENEWED', advice: null });
    expect((await obligationsOf(first))[0]).toBe('FOLLOW_UP_APPLICATION 2027-02-01 SUPPRESSED RENEWED r1');
  });
});

test('an extension supersedes what was pending for the old end and plans the new one', async () => {
  await forget();
  const grant = await enter();
  await extend(grant, '2028-03-31');
  expect(await obligationsOf(grant)).toEqual([
    'FOLLOW_UP_APPLICATION 2028-01-01 OPEN r2', 'FUNDING_END 2028-03-31 OPEN r2', 'PROOF_OF_USE 2028-09-30 OPEN r2',
  ]);
  const stages = ['T-180', 'T-120', 'T-90', 'T-60', 'T-30', 'T-14', 'T-7', 'T-1'];
  expect(await remindersOf(grant, 'FUNDING_END')).toEqual({ 'r1 SUPERSEDED': stages, 'r2 PENDING': stages });
});

test('a withdrawal ends all reminders but those of the proof of use', async () => {
  const grant = await enter();
  await withdraw(grant);
  expect(await obligationsOf(grant)).toEqual([
    'FOLLOW_UP_APPLICATION 2027-10-01 SUPPRESSED WITHDRAWN r1', 'FUNDING_END 2027-12-31 SUPPRESSED WITHDRAWN r1', 'PROOF_OF_USE 2028-06-30 OPEN r1',
  ]);
  expect(Object.keys(await remindersOf(grant, 'FUNDING_END'))).toEqual(['r1 SUPPRESSED']);
  expect(Object.keys(await remindersOf(grant, 'PROOF_OF_USE'))).toEqual(['r1 PENDING']);
});

test('a committed follow-up grant ends the reminders of the follow-up application; without it they come back', async () => {
  const first = await enter();
  const second = await enter({ status: 'APPLIED', renewsGrantId: first.id, awardPeriod: { from: '2028-01-01', to: '2028-12-31' } });
  const followUp = async (): Promise<string | undefined> => (await obligationsOf(first))[0];
  expect(await followUp()).toBe('FOLLOW_UP_APPLICATION 2027-10-01 OPEN r1');
  const committed = await write('updateGrant', 'UpdateGrantInput', { id: second.id, expectedVersion: 1, status: 'COMMITTED' });
  expect(await followUp()).toBe('FOLLOW_UP_APPLICATION 2027-10-01 SUPPRESSED RENEWED r1');
  expect((await obligationsOf(first)).slice(1)).toEqual(['FUNDING_END 2027-12-31 OPEN r1', 'PROOF_OF_USE 2028-06-30 OPEN r1']);
  await withdraw(committed);
  expect(await followUp()).toBe('FOLLOW_UP_APPLICATION 2027-10-01 OPEN r2');
});

test('a mail that was prepared before the withdrawal is not sent', async () => {
  await forget();
  const before = (await digestsTo(finance)).length;
  const grant = await enter();
  api.clock.moveTo('2027-07-05T05:00:00Z');
  await worker.get(ReminderSweep).sweep();
  // The session is one of March.
  api.clock.moveTo('2027-03-01T09:00:00Z');
  await withdraw(grant);
  await turn('2027-07-05T05:01:00Z');
  expect((await digestsTo(finance)).length).toBe(before);
  const { rows } = await api.admin.query(`SELECT state, reason FROM delivery WHERE kind = 'reminder.digest' ORDER BY created_at DESC, id DESC LIMIT 1`);
  expect(rows).toEqual([{ state: 'OBSOLETE', reason: 'WITHDRAWN' }]);
});

test('what was done for one end is not done for a later one', async () => {
  const grant = await enter();
  await api.admin.query(
    `UPDATE obligation SET state = 'DONE', done_at = now() WHERE kind = 'FUNDING_END' AND subject_id IN (SELECT id FROM grant_deadline WHERE grant_id = $1)`, [grant.id]);
  const extended = await extend(grant, '2028-12-31');
  expect((await obligationsOf(grant)).filter((line) => line.startsWith('FUNDING_END'))).toEqual([
    'FUNDING_END 2027-12-31 DONE r1', 'FUNDING_END 2028-12-31 OPEN r1',
  ]);
  await withdraw(extended);
  expect((await obligationsOf(grant)).filter((line) => line.startsWith('FUNDING_END'))).toEqual([
    'FUNDING_END 2027-12-31 DONE r1', 'FUNDING_END 2028-12-31 SUPPRESSED WITHDRAWN r1',
  ]);
});

test('an old grant brings no reminder of chances that are gone, but of duties', async () => {
  const grant = await enter({ awardPeriod: { from: '2026-01-01', to: '2026-12-31' } });
  expect(await obligationsOf(grant)).toEqual(['PROOF_OF_USE 2027-06-30 OPEN r1']);
});

const hidden = { isSharedWithCounty: false, reference: 'Vertraulich', awardPeriod: { from: '2027-01-01', to: '2028-02-29' } };

test('of a grant that is not shared the organisation’s own people are told, not the office', async () => {
  await forget();
  await enter(hidden);
  const { obligations } = await api.ok(`{ obligations(first: 100) { items { title nominal } } }`, {}, office);
  expect(obligations.items.length).toBeGreaterThan(0);
  expect(obligations.items.filter((one: { nominal: string }) => one.nominal === '2028-02-29')).toEqual([]);
  const before = (await digestsTo(office)).length;
  const mails = await mailsOf('2027-09-01T05:00:00Z', finance);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('Programm KOMM-AN, Vertraulich, 01.01.2027 – 29.02.2028');
  expect((await digestsTo(office)).length).toBe(before);
});

test('whoever entered it and may no longer read grants is passed over', async () => {
  await forget();
  await enter({ ...hidden, reference: 'Vertraulich 2' });
  await api.admin.query(`UPDATE membership SET role = 'VIEWER' WHERE role = 'FINANCE'`);
  const before = (await digestsTo(finance)).length;
  expect((await mailsOf('2027-09-02T05:00:00Z', admin)).join('')).toContain('Vertraulich 2');
  expect((await digestsTo(finance)).length).toBe(before);
  await api.admin.query(`UPDATE membership SET role = 'FINANCE' WHERE role = 'VIEWER'`);
});

test('when nobody of the organisation can be reached the office hears that, of its grant nothing, and cannot close it', async () => {
  await forget();
  await enter({ ...hidden, reference: 'Vertraulich 3' });
  await api.admin.query(`UPDATE membership SET ended_at = now()`);
  const mails = await mailsOf('2027-09-03T05:00:00Z', office);
  await api.admin.query(`UPDATE membership SET ended_at = NULL`);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('Bei Brücke e.V. ist niemand erreichbar');
  expect(mails[0]).not.toMatch(/Vertraulich|KOMM-AN|Sprachcafé|Ende der Förderung|2028|\/r\//);
});

test('a network has its own stages', async () => {
  await api.admin.query(
    `INSERT INTO network_setting (id, network_id, name, value) VALUES (gen_random_uuid(), $1, 'reminder.offsetsDays', '{"FUNDING_END": [45, 5]}')`, [networkId]);
  expect(await remindersOf(await enter(), 'FUNDING_END')).toEqual({ 'r1 PENDING': ['T-45', 'T-5'] });
  await api.admin.query(`DELETE FROM network_setting WHERE name = 'reminder.offsetsDays'`);
});

test('the office’s own entry is the business of whoever looks after the organisation’s money', async () => {
  await api.ok(`mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename } }`,
    { input: { id: admin.actAs, expectedVersion: 1, evidenceKind: 'KNOWN_PARTNER' } }, office);
  const { recordGrant } = await api.ok(`mutation($input: RecordGrantInput!) { recordGrant(input: $input) { ${fields} } }`, { input: {
    organisationId: admin.actAs, programmeId, reference: 'Kreis', status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
    amountCents: 5, shares: [], contactEmail: 'post@bruecke.example',
  } }, office);
  const { rows } = await api.admin.query(
    `SELECT DISTINCT o.responsible_account_id, o.responsible_role, o.title FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1`, [recordGrant.id]);
  expect(rows).toEqual([{ responsible_account_id: null, responsible_role: 'FINANCE', title: 'Zuwendung ohne Angebot' }]);
});

test('an overdue duty is told to the admins, and to the office only of grants it may know of', async () => {
  await forget();
  await enter({ reference: 'Offen 1' });
  await enter({ ...hidden, awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, reference: 'Vertraulich 4' });
  await api.admin.query(`UPDATE reminder SET state = 'SENT' WHERE state = 'PENDING' AND rule <> 'T+1'`);
  await turn('2028-07-03T05:00:00Z');
  const [ofAdmin, ofOffice] = [(await digestsTo(admin)).at(-1), (await digestsTo(office)).at(-1)];
  for (const reference of ['Offen 1', 'Vertraulich 4']) expect(ofAdmin).toContain(reference);
  expect(ofOffice).toContain('Überfällig: Verwendungsnachweis');
  expect(ofOffice).toContain('Offen 1');
  expect(ofOffice).not.toMatch(/Vertraulich|niemand erreichbar/);
});
