/** Protects: a published offering that nobody has looked at for as long as its network wants is looked at again, or the office hears of it. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, type Mail, type TestApi } from '../support/api.js';
import { offeringMutations as mutations } from '../support/directory.js';
import { dutiesOf, type FreshnessRig, freshnessRig, type FreshnessWorld, type SeenOffering, seenOf as seen } from '../support/freshness.js';
import { openPage, submit } from '../support/pages.js';

let rig: FreshnessRig;
let api: TestApi;
const worlds: Record<'yearly' | 'halfYearly', FreshnessWorld> = {} as never;

beforeAll(async () => {
  rig = await freshnessRig();
  api = rig.api;
  worlds.yearly = await rig.world('lippe', '05766');
  worlds.halfYearly = await rig.world('altenburg', '16077');
});
afterAll(() => rig.stop());

const at = (instant: string): Promise<void> => rig.at(instant);
const published = (world: FreshnessWorld, title: string): Promise<SeenOffering> => rig.published(world, { title });
const duties = (id: string): Promise<unknown[]> => dutiesOf(api, id);
const remindersOf = async (email: string): Promise<Mail[]> => (await api.mailsTo(email)).filter((mail) => mail.kind.startsWith('reminder'));
const naming = async (email: string, title: string): Promise<number> => (await remindersOf(email)).filter((mail) => mail.body_text.includes(title)).length;
const assuredOn = async (id: string, slug: string): Promise<unknown> => (await api.ok('query($id: UUID!, $slug: String!) { offering(id: $id, network: $slug) { assuredOn } }', { id, slug })).offering.assuredOn;
const doneLink = (mail: Mail | undefined, title: string): string => {
  const part = (mail?.body_text ?? '').split('Erledigt melden: ').find((one) => one.includes(title) && one.indexOf(title) < one.indexOf('http')) ?? '';
  return `${api.url}${/\/r\/\S+/.exec(part)?.[0] ?? ' no link'}`;
};
const obligation = async (id: string): Promise<SeenOffering> => (await api.admin.query(`SELECT id, version FROM obligation WHERE subject_id = $1 AND kind = 'OFFERING_FRESHNESS' AND state = 'OPEN'`, [id])).rows[0] as SeenOffering;
const codeOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions['code'] ?? answer.data.result.code;
const markDone = `mutation($input: MarkObligationDoneInput!) { result: markObligationDone(input: $input) { __typename ... on Obligation { state } ... on Problem { code } } }`;
const assure = `mutation($id: UUID!, $expectedVersion: Int!) { result: assureOffering(id: $id, expectedVersion: $expectedVersion) { __typename ... on Offering { id version } } }`;

describe('after twelve months', () => {
  let looked: SeenOffering;
  let silent: SeenOffering;
  let closed: SeenOffering;
  let opened: SeenOffering;

  beforeAll(async () => {
    looked = await published(worlds.yearly, 'Lesekreis');
    silent = await published(worlds.yearly, 'Stiller Kreis');
    closed = await published(worlds.yearly, 'Beendeter Kreis');
    opened = await published(worlds.yearly, 'Früh geprüft');
    await api.ok(mutations.close, { input: { ...seen(closed), reason: 'NO_DEMAND' } }, worlds.yearly.traeger.admin);
  });

  test('each published offering has its duty from the start, and a closed one none', async () => {
    expect(await duties(looked.id)).toEqual([{ instance: '2027-03-01', nominal: '2028-03-01', state: 'OPEN', reason: null }]);
    expect(await duties(closed.id)).toMatchObject([{ state: 'SUPPRESSED', reason: 'WITHDRAWN' }]);
  });

  test('whoever says in between that all is right ends the duty and begins the next', async () => {
    await at('2027-10-04T08:00:00Z');
    await api.ok(assure, seen(opened), worlds.yearly.traeger.editor);
    expect(await duties(opened.id)).toEqual([
      { instance: '2027-03-01', nominal: '2028-03-01', state: 'DONE', reason: null }, { instance: '2027-10-04', nominal: '2028-10-04', state: 'OPEN', reason: null }]);
    const today = await obligation(opened.id);
    expect(codeOf(await api.graphql(markDone, { input: seen(today) }, worlds.yearly.traeger.editor))).toBe('WRONG_STATE');
    expect(await duties(opened.id)).toHaveLength(2);
  });

  test('two weeks before, the editor is reminded of what is due, and of nothing else', async () => {
    await at('2028-02-15T12:00:00Z');
    expect(await remindersOf('editor@lippe.example')).toEqual([]);
    await at('2028-02-16T07:00:00Z');
    const [mail, ...more] = await remindersOf('editor@lippe.example');
    expect(more).toEqual([]);
    expect(mail?.body_text).toContain('Lesekreis');
    expect(mail?.body_text).toContain('Stiller Kreis');
    expect(mail?.body_text).toContain('berichtigen Sie, was sich geändert hat');
    expect(mail?.body_text).not.toMatch(/Beendeter Kreis|Früh geprüft/);
    expect(await remindersOf(worlds.yearly.officeMail)).toEqual([]);
  });

  test('"erledigt" by the link of that mail counts as having looked; opening the page does not', async () => {
    const link = doneLink((await remindersOf('editor@lippe.example'))[0], 'Lesekreis');
    const page = await openPage(link);
    expect([page.status, await assuredOn(looked.id, 'lippe')]).toEqual([200, '2027-03-01']);
    for (const part of ['Lesekreis', 'Bei Kaffee Deutsch sprechen.', '04321 1234', 'heute geprüft']) expect(page.text).toContain(part);
    const { seen: _seen, ...unseen } = page.hidden;
    expect((await submit(link, unseen)).status).toBe(409);
    expect(await assuredOn(looked.id, 'lippe')).toBe('2027-03-01');
    expect((await submit(link, {}, page)).status).toBe(200);
    expect(await assuredOn(looked.id, 'lippe')).toBe('2028-02-16');
    expect(await duties(looked.id)).toEqual([
      { instance: '2027-03-01', nominal: '2028-03-01', state: 'DONE', reason: null }, { instance: '2028-02-16', nominal: '2029-02-16', state: 'OPEN', reason: null }]);
    const { rows } = await api.admin.query(`SELECT action, changes FROM audit_entry WHERE subject_id = $1 AND action = 'offering.assure'`, [looked.id]);
    expect(rows).toEqual([{ action: 'offering.assure', changes: { assuredOn: { before: '2027-03-01', after: '2028-02-16' }, by: 'OBLIGATION' } }]);
  });

  test('nobody answers for the other: its editor hears of it again on the day, admins and the office on the working day after', async () => {
    await at('2028-03-01T07:00:00Z');
    expect(await naming('editor@lippe.example', 'Stiller Kreis')).toBe(2);
    expect(await naming(worlds.yearly.officeMail, 'Stiller Kreis')).toBe(0);
    const admin = await naming('admin@lippe.example', 'Stiller Kreis');
    await at('2028-03-02T05:59:00Z');
    expect(await naming(worlds.yearly.officeMail, 'Stiller Kreis')).toBe(0);
    await at('2028-03-02T06:00:00Z');
    expect(await naming(worlds.yearly.officeMail, 'Stiller Kreis')).toBe(1);
    const told = (await remindersOf(worlds.yearly.officeMail)).at(-1)?.body_text ?? '';
    for (const part of ['lippe', '04321 1234', 'Bitte fragen Sie dort nach']) expect(told).toContain(part);
    expect(told).not.toContain('berichtigen Sie');
    expect(await naming('admin@lippe.example', 'Stiller Kreis')).toBe(admin + 1);
    expect(await naming(worlds.yearly.officeMail, 'Lesekreis')).toBe(0);
    const { workspaceOfferings } = await api.ok('{ workspaceOfferings(isAssuranceDue: true) { items { title isAssuranceDue } } }', {}, worlds.yearly.office);
    expect(workspaceOfferings.items).toEqual([{ title: 'Stiller Kreis', isAssuranceDue: true }]);
  });

  test('done in the list, by whoever may: the office after a telephone call, but no viewer', async () => {
    const duty = await obligation(silent.id);
    expect(codeOf(await api.graphql(markDone, { input: seen(duty) }, worlds.yearly.traeger.viewer))).toBe('FORBIDDEN');
    expect(await assuredOn(silent.id, 'lippe')).toBe('2027-03-01');
    expect((await api.ok(markDone, { input: { ...seen(duty), evidence: 'Am Telefon bestätigt.' } }, worlds.yearly.office)).result).toMatchObject({ state: 'DONE' });
    expect(await assuredOn(silent.id, 'lippe')).toBe('2028-03-02');
  });
});

test('while its organisation is suspended nobody is reminded; back again it has two weeks', async () => {
  const { traeger, office } = worlds.yearly;
  const one = await published(worlds.yearly, 'Ruhender Kreis');
  const { organisation } = await api.ok('query($id: UUID!) { organisation(id: $id) { version } }', { id: traeger.id }, office);
  const version = Number(organisation.version);
  await api.ok(`mutation($id: UUID!, $v: Int!) { suspendOrganisation(id: $id, expectedVersion: $v, reason: "Wird geprüft.") { __typename } }`, { id: traeger.id, v: version }, office);
  expect(await duties(one.id)).toMatchObject([{ state: 'SUPPRESSED', reason: 'WITHDRAWN' }]);
  const mails = (await remindersOf('editor@lippe.example')).length;
  await at('2029-04-03T07:00:00Z');
  expect((await remindersOf('editor@lippe.example')).length).toBe(mails);
  await api.ok(`mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename } }`, { input: { id: traeger.id, expectedVersion: version + 1, evidenceKind: 'KNOWN_PARTNER' } }, office);
  expect(await duties(one.id)).toEqual([{ instance: '2028-03-02', nominal: '2029-04-17', state: 'OPEN', reason: null }]);
  await at('2029-04-18T07:00:00Z');
  expect(await naming(worlds.yearly.officeMail, 'Ruhender Kreis')).toBe(1);
});

describe('two networks side by side', () => {
  const set = `mutation($expectedVersion: Int!, $months: Int!) { result: setFreshness(input: { expectedVersion: $expectedVersion, months: $months }) { __typename } }`;
  let here: SeenOffering;
  let there: SeenOffering;

  test('count every 12 and every 6 months; a changed setting reaches what is published, and leaves two weeks at least', async () => {
    await at('2030-01-07T08:00:00Z');
    here = await published(worlds.yearly, 'Zwölf');
    there = await published(worlds.halfYearly, 'Sechs');
    const old = await published(worlds.halfYearly, 'Alt');
    expect([await duties(here.id), await duties(there.id)]).toMatchObject([[{ nominal: '2031-01-07' }], [{ nominal: '2031-01-07' }]]);
    await at('2030-01-08T08:00:00Z');
    await api.ok(set, { expectedVersion: 0, months: 6 }, worlds.halfYearly.office);
    await at('2030-01-09T08:00:00Z');
    expect([await duties(here.id), await duties(there.id)]).toMatchObject([[{ nominal: '2031-01-07', state: 'OPEN' }], [{ nominal: '2030-07-07', state: 'OPEN' }]]);
    await at('2030-10-07T08:00:00Z');
    await api.ok(set, { expectedVersion: 1, months: 12 }, worlds.halfYearly.office);
    await at('2030-10-08T08:00:00Z');
    expect(await duties(old.id)).toMatchObject([{ instance: '2030-01-07', nominal: '2031-01-07', state: 'OPEN' }]);
    await api.ok(set, { expectedVersion: 2, months: 6 }, worlds.halfYearly.office);
    await at('2030-10-09T08:00:00Z');
    expect(await duties(old.id)).toMatchObject([{ instance: '2030-01-07', nominal: '2030-10-23', state: 'OPEN' }]);
    expect(await duties(here.id)).toMatchObject([{ nominal: '2031-01-07', state: 'OPEN' }]);
  });

  test('each is told on its own day', async () => {
    expect(await naming(worlds.yearly.officeMail, 'Zwölf')).toBe(0);
    await at('2030-10-24T07:00:00Z');
    expect([await naming(worlds.halfYearly.officeMail, 'Sechs') > 0, await naming('editor@lippe.example', 'Zwölf')]).toEqual([true, 0]);
    await at('2031-01-08T07:00:00Z');
    expect(await naming(worlds.yearly.officeMail, 'Zwölf')).toBe(1);
  });
});
