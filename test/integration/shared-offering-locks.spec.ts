/** The database holds the invariants of shared offerings by itself: whatever writes past the transition table is refused at commit. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Caller, TestApi } from '../support/api.js';
import { Cooperation } from '../support/cooperation.js';
import { offeringMutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let cooperation: Cooperation;
let lead: Provider;
let partner: Provider;
let invited: Provider;
let offeringId: string;
let office: Caller;
let networkId: string;

beforeAll(async () => {
  api = await TestApi.start();
  cooperation = new Cooperation(api);
  networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  lead = await provider(api, place, 'TRAEGER', 'Bruecke');
  partner = await provider(api, place, 'ASSOCIATION', 'Sportverein');
  invited = await provider(api, place, 'ASSOCIATION', 'Kulturverein');
  offeringId = await cooperation.offering(lead);
  await cooperation.joined(offeringId, lead, partner);
  await cooperation.invited(offeringId, lead, invited);
});
afterAll(async () => {
  await api.stop();
});

/** What the commit of these statements says; the transaction is gone either way. */
async function commitOf(...statements: string[]): Promise<string> {
  const client = await api.admin.connect();
  try {
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    // The constraint triggers speak now; a sound change is taken back, so that every test finds the same rows.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return 'sound';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const ending = `ended_at = now(), end_reason = 'NOTICE'`;
const of = (one: Provider): string => `offering_id = '${offeringId}' AND organisation_id = '${one.id}'`;

test('a step of the table passes', async () => {
  expect(await commitOf(`UPDATE partnership SET status = 'LEFT', ${ending} WHERE ${of(partner)}`)).toBe('sound');
  expect(await commitOf(`UPDATE partnership SET status = 'WITHDRAWN', ${ending} WHERE ${of(invited)}`)).toBe('sound');
});

test('I1: no shared offering without its lead, none with another one, none with two', async () => {
  expect(await commitOf(`UPDATE partnership SET status = 'LEFT', ${ending} WHERE ${of(lead)}`)).toMatch(/^I1/);
  expect(await commitOf(`UPDATE offering SET organisation_id = '${partner.id}' WHERE id = '${offeringId}'`)).toMatch(/^I1/);
  expect(await commitOf(`UPDATE partnership SET role = 'LEAD' WHERE ${of(partner)}`)).toMatch(/partnership_lead/);
  expect(await commitOf(
    `UPDATE partnership SET role = 'PARTNER' WHERE ${of(lead)}`, `UPDATE partnership SET role = 'LEAD' WHERE ${of(partner)}`,
    `UPDATE offering SET organisation_id = '${partner.id}' WHERE id = '${offeringId}'`)).toBe('sound');
});

test('I2 and I6: what is suspended has no lead; what is suspended or closed leaves nothing open', async () => {
  const hide = `DELETE FROM offering_card WHERE id = '${offeringId}'`;
  const suspend = `UPDATE offering SET state = 'SUSPENDED' WHERE id = '${offeringId}'`;
  const noLead = `UPDATE partnership SET status = 'LEFT', ${ending} WHERE ${of(lead)}`;
  const nothingOpen = `UPDATE partnership SET status = 'WITHDRAWN', ${ending} WHERE ${of(invited)}`;
  expect(await commitOf(hide, suspend)).toMatch(/^I2/);
  expect(await commitOf(hide, suspend, noLead)).toMatch(/^I6/);
  expect(await commitOf(hide, `UPDATE offering SET state = 'CLOSED', closed_at = now() WHERE id = '${offeringId}'`)).toMatch(/^I6/);
  expect(await commitOf(hide, suspend, noLead, nothingOpen)).toBe('sound');
});

test('I5: an organisation that is not verified any more takes part in nothing', async () => {
  const suspend = `UPDATE organisation SET verification = 'SUSPENDED' WHERE id = '${partner.id}'`;
  expect(await commitOf(suspend)).toMatch(/^I5/);
  expect(await commitOf(suspend, `UPDATE partnership SET status = 'LEFT', ${ending} WHERE ${of(partner)}`)).toBe('sound');
});

test('one place per organisation and offering; the lead is never invited and gives no notice', async () => {
  expect(await commitOf(
    `INSERT INTO partnership SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* FROM partnership p WHERE ${of(invited)}`)).toMatch(/partnership_present/);
  expect(await commitOf(`UPDATE partnership SET status = 'LEAVING', valid_to = '2030-01-01' WHERE ${of(lead)}`)).toMatch(/check/);
});

test('the history is never rewritten', async () => {
  expect(await commitOf(`UPDATE offering_event SET kind = 'other'`)).toMatch(/append-only/);
  expect(await commitOf(`DELETE FROM offering_event`)).toMatch(/append-only/);
});

test('suspending the lead against an acceptance at the same instant: whatever comes first, nothing is broken', async () => {
  const suspend = `mutation($id: UUID!) { suspendOrganisation(id: $id, expectedVersion: 2, reason: "Zu prüfen.") { __typename ... on Problem { code } } }`;
  for (let round = 0; round < 4; round += 1) {
    const shaky = await provider(api, { network, networkId, coordinator: { token: office.token ?? '', email: '', accountId: '' } }, 'TRAEGER', `Wackelig ${'abcd'[round]}`);
    const id = await cooperation.offering(shaky);
    const open = await cooperation.invited(id, shaky, invited);
    const accept = { input: { id: open.id, expectedVersion: open.version, acceptedRevision: open.coreRevision } };
    const [answer, suspended] = await Promise.all([cooperation.run('accept', accept, invited.admin), api.ok(suspend, { id: shaky.id }, office)]);
    expect(suspended.suspendOrganisation.__typename).toBe('Organisation');
    expect(['ACTIVE', undefined]).toContain(answer.status);
    const { rows } = await api.admin.query<{ state: string; statuses: string[] }>(
      `SELECT o.state, array_agg(p.status ORDER BY p.role) AS statuses FROM offering o JOIN partnership p ON p.offering_id = o.id WHERE o.id = $1 GROUP BY o.state`, [id]);
    expect(rows).toEqual([{ state: 'SUSPENDED', statuses: ['LEFT', answer.status ?? 'WITHDRAWN'] }]);
    if (answer.status === undefined) expect(answer).toMatchObject({ code: 'INVITE_NO_LONGER_OPEN' });
  }
});

test('closing against an invitation at the same instant: whatever comes first, nothing stays open', async () => {
  for (let round = 0; round < 4; round += 1) {
    const id = await cooperation.offering(lead);
    await cooperation.joined(id, lead, partner);
    const { result } = await api.ok(`query($id: UUID!) { result: offering(id: $id) { version } }`, { id }, lead.admin);
    const close = { input: { id, expectedVersion: result.version, reason: 'NO_DEMAND' } };
    const acts = [() => cooperation.run('invite', { input: { offeringId: id, organisationId: invited.id } }, lead.editor), () => api.ok(offeringMutations.close, close, lead.admin)];
    await Promise.all((round % 2 === 0 ? acts : acts.reverse()).map((act) => act()));
    const { rows } = await api.admin.query(`SELECT o.state, count(*) FILTER (WHERE p.status = 'INVITED')::int AS open FROM offering o JOIN partnership p ON p.offering_id = o.id WHERE o.id = $1 GROUP BY o.state`, [id]);
    expect(rows).toEqual([{ state: 'CLOSED', open: 0 }]);
  }
});
