/** Protects: the public contact of an offering is asked in time, and says by link and without an account whether all is still right. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Caller, type Mail, type TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider } from '../support/directory.js';
import { dutiesOf, type FreshnessRig, freshnessRig, type FreshnessWorld, type SeenOffering, seenOf as seen } from '../support/freshness.js';
import { openPage, submit } from '../support/pages.js';

let rig: FreshnessRig;
let api: TestApi;
let here: FreshnessWorld;
let elsewhere: FreshnessWorld;

beforeAll(async () => {
  rig = await freshnessRig();
  api = rig.api;
  here = await rig.world('lippe', '05766');
  elsewhere = await rig.world('altenburg', '16077');
});
afterAll(() => rig.stop());

const contactOf = (name: string): string => `kontakt@${name.toLowerCase()}.example`;
const published = (name: string, fields: object = {}): Promise<SeenOffering> =>
  rig.published(here, { title: name, contact: { name: 'Frau Muster', email: contactOf(name), phone: '04321 1' }, ...fields });
const questionsTo = async (email: string): Promise<Mail[]> => (await api.mailsTo(email)).filter((mail) => mail.kind === 'confirmation');
const linkIn = (mail: Mail | undefined): string => `${api.url}${/\/confirm\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? '/no-link'}`;
const linkTo = async (name: string): Promise<string> => linkIn((await questionsTo(contactOf(name))).at(-1));
const shown = async (id: string, caller: Caller = {}): Promise<{ assuredOn: string; version: number }> =>
  (await api.ok('query($id: UUID!) { offering(id: $id, network: "lippe") { assuredOn version } }', { id }, caller)).offering;
const list = `query($h: Boolean) { corrections(isHandled: $h, first: 100) { items { id subjectType subjectId title correction handledAt } } }`;
const correctionsOf = async (caller: Caller, h = false): Promise<{ id: string; correction: string }[]> => (await api.ok(list, { h }, caller)).corrections.items;
const handled = `mutation($id: UUID!) { result: markCorrectionHandled(id: $id) { __typename ... on Problem { code } } }`;
const due = '2028-03-01';

describe('two weeks before the due day', () => {
  let right: SeenOffering;
  let wrong: SeenOffering;

  beforeAll(async () => {
    right = await published('Lesekreis');
    wrong = await published('Werkstatt');
    await published('Ohnepost', { contact: { phone: '04321 2' } });
    const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Entwurf', contact: { email: contactOf('Entwurf') } } }, here.traeger.editor);
    expect(result.state).toBe('DRAFT');
    const closed = await published('Beendet');
    await api.ok(mutations.close, { input: { ...seen(closed), reason: 'NO_DEMAND' } }, here.traeger.admin);
  });

  test('its contact is asked, once, in the morning, with title, organisation and day and without the name of a person', async () => {
    await rig.at('2028-02-15T22:59:00Z');
    expect(await questionsTo(contactOf('Lesekreis'))).toEqual([]);
    await rig.at('2028-02-15T23:00:00Z');
    expect((await questionsTo(contactOf('Lesekreis'))).map((mail) => mail.state)).toEqual(['PLANNED']);
    await rig.at('2028-02-16T06:00:00Z');
    await rig.at('2028-02-17T06:00:00Z');
    const [mail, ...more] = await questionsTo(contactOf('Lesekreis'));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ state: 'SENT', subject: 'Stimmt das noch? „Lesekreis“' });
    expect(mail?.body_text).toMatch(/lippe[^]*1\. März 2028|lippe[^]*01\.03\.2028/);
    expect(mail?.body_text).not.toContain('Muster');
    expect(await questionsTo(contactOf('Werkstatt'))).toHaveLength(1);
    for (const silent of ['Entwurf', 'Beendet']) expect(await questionsTo(contactOf(silent))).toEqual([]);
  });

  test('the page shows what is published; opening it changes nothing, and neither does a post without an answer', async () => {
    const link = await linkTo('Lesekreis');
    const page = await openPage(link);
    expect(page.status).toBe(200);
    for (const part of ['Stimmt das noch?', 'lippe', 'Lesekreis', 'Bei Kaffee Deutsch sprechen.', 'Frau Muster', '04321 1', 'Ja, alles stimmt noch']) expect(page.text).toContain(part);
    expect((await openPage(link)).status).toBe(200);
    expect((await submit(link, { answer: '' }, page)).status).toBe(200);
    expect((await submit(link, { answer: 'CONFIRMED', seen: 'erfunden' })).status).toBe(409);
    expect(await shown(right.id)).toEqual({ assuredOn: '2027-03-01', version: right.version });
    expect(await dutiesOf(api, right.id)).toMatchObject([{ state: 'OPEN' }]);
  });

  test('"ja, alles stimmt noch" counts as looked at today, ends the duty and begins the next; the link is over', async () => {
    const link = await linkTo('Lesekreis');
    const page = await openPage(link);
    const thanks = await submit(link, { answer: 'CONFIRMED' }, page);
    expect([thanks.status, thanks.text.includes('Auf der Seite steht jetzt, dass heute geprüft wurde.')]).toEqual([200, true]);
    expect(await shown(right.id)).toEqual({ assuredOn: '2028-02-17', version: right.version + 1 });
    expect(await dutiesOf(api, right.id)).toEqual([
      { instance: '2027-03-01', nominal: due, state: 'DONE', reason: null }, { instance: '2028-02-17', nominal: '2029-02-17', state: 'OPEN', reason: null }]);
    expect((await submit(link, { answer: 'CONFIRMED' }, page)).status).toBe(410);
    expect((await openPage(link)).status).toBe(410);
    const { rows } = await api.admin.query(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND action = 'offering.assure' AND subject_type = 'offering'`, [right.id]);
    expect(rows).toEqual([{ changes: { assuredOn: { before: '2027-03-01', after: '2028-02-17' }, by: 'CONTACT' } }]);
  });

  test('what was changed while the page was open is shown anew first', async () => {
    const link = await linkTo('Werkstatt');
    const old = await openPage(link);
    const { result } = await api.ok(mutations.update, { input: { ...seen(wrong), changes: { description: 'Jetzt mit Holz.' } } }, here.traeger.editor);
    const again = await submit(link, { answer: 'CONFIRMED' }, old);
    expect([again.status, again.text.includes('Jetzt mit Holz.')]).toEqual([409, true]);
    expect(await shown(wrong.id)).toMatchObject({ assuredOn: '2027-03-01', version: result.version });
  });

  test('"nein" goes in words to the editors and admins of the organisation, not to the office; nothing else changes', async () => {
    const link = await linkTo('Werkstatt');
    expect((await submit(link, { answer: 'CORRECTED', correction: ' ' }, await openPage(link))).status).toBe(422);
    const answer = await submit(link, { answer: 'CORRECTED', correction: 'Die Werkstatt ist jetzt mittwochs.' }, await openPage(link));
    expect(answer.status).toBe(200);
    expect(await shown(wrong.id)).toMatchObject({ assuredOn: '2027-03-01' });
    expect(await dutiesOf(api, wrong.id)).toMatchObject([{ state: 'OPEN' }]);
    const told = async (email: string): Promise<Mail[]> => (await api.mailsTo(email)).filter((mail) => mail.kind === 'correction');
    for (const email of ['editor@lippe.example', 'admin@lippe.example']) {
      const mails = await told(email);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.body_text).toContain('Werkstatt');
      expect(mails[0]?.body_text).not.toContain('mittwochs');
    }
    expect([await told('viewer@lippe.example'), await told(here.officeMail)]).toEqual([[], []]);
  });

  test('they have a list of it and say when it is dealt with; the office, viewers and others do not see it', async () => {
    const [one, ...more] = await correctionsOf(here.traeger.editor);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ subjectType: 'ASSURANCE', subjectId: wrong.id, title: 'Werkstatt', correction: 'Die Werkstatt ist jetzt mittwochs.', handledAt: null });
    expect([await correctionsOf(here.office), await correctionsOf(elsewhere.office), await correctionsOf(elsewhere.traeger.editor)]).toEqual([[], [], []]);
    expect((await api.graphql(list, {}, here.traeger.viewer)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    for (const caller of [here.office, elsewhere.traeger.admin, elsewhere.office]) {
      expect((await api.graphql(handled, { id: one?.id }, caller)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect((await api.graphql(handled, { id: one?.id }, here.traeger.viewer)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await api.ok(handled, { id: one?.id }, here.traeger.admin)).result.__typename).toBe('Correction');
    expect((await api.ok(handled, { id: one?.id }, here.traeger.editor)).result).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
    expect(await correctionsOf(here.traeger.editor)).toEqual([]);
    expect(await correctionsOf(here.traeger.editor, true)).toHaveLength(1);
  });
});

describe('a question is over with its reason', () => {
  let count = 0;
  /** An offering whose contact has just been asked. */
  async function asked(): Promise<{ one: SeenOffering; link: string; name: string }> {
    const name = `Kreis${count += 1}`;
    const one = await published(name);
    await api.admin.query(`UPDATE offering SET assurance_due_on = assured_on + 3 WHERE id = $1`, [one.id]);
    await rig.at(new Date(api.clock.now().getTime() + 60_000).toISOString());
    const link = await linkTo(name);
    expect((await openPage(link)).status).toBe(200);
    return { one, link, name };
  }

  test('when an editor has said that all is right', async () => {
    const { one, link } = await asked();
    const before = await openPage(link);
    await rig.at(new Date(api.clock.now().getTime() + 86_400_000).toISOString());
    await api.ok(`mutation($id: UUID!, $expectedVersion: Int!) { assureOffering(id: $id, expectedVersion: $expectedVersion) { __typename } }`, seen(one), here.traeger.editor);
    expect((await submit(link, { answer: 'CORRECTED', correction: 'Zu spät.' }, before)).status).toBe(410);
  });

  test('when the offering has ended', async () => {
    const { one, link } = await asked();
    const before = await openPage(link);
    await api.ok(mutations.close, { input: { ...seen(one), reason: 'NO_DEMAND' } }, here.traeger.admin);
    expect([(await openPage(link)).status, (await submit(link, { answer: 'CONFIRMED' }, before)).status]).toEqual([410, 410]);
  });

  test('when the contact is another one, who is asked instead', async () => {
    const { one, link } = await asked();
    await api.ok(mutations.update, { input: { ...seen(one), changes: { contact: { email: 'neu@kontakt.example' } } } }, here.traeger.editor);
    expect((await openPage(link)).status).toBe(410);
    await rig.at(new Date(api.clock.now().getTime() + 60_000).toISOString());
    const [mail, ...more] = await questionsTo('neu@kontakt.example');
    expect([(await openPage(linkIn(mail))).status, more]).toEqual([200, []]);
  });

  test('when its organisation is suspended', async () => {
    const { link, name } = await asked();
    const { organisation } = await api.ok('query($id: UUID!) { organisation(id: $id) { version } }', { id: here.traeger.id }, here.office);
    await api.ok(`mutation($id: UUID!, $v: Int!) { suspendOrganisation(id: $id, expectedVersion: $v, reason: "Wird geprüft.") { __typename } }`, { id: here.traeger.id, v: organisation.version }, here.office);
    expect((await openPage(link)).status).toBe(410);
    const mails = (await questionsTo(contactOf(name))).length;
    await rig.at(new Date(api.clock.now().getTime() + 86_400_000).toISOString());
    expect((await questionsTo(contactOf(name))).length).toBe(mails);
    await api.ok(`mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename } }`,
      { input: { id: here.traeger.id, expectedVersion: Number(organisation.version) + 1, evidenceKind: 'KNOWN_PARTNER' } }, here.office);
  });

  test('after 60 days', async () => {
    const { link } = await asked();
    api.clock.moveTo(new Date(api.clock.now().getTime() + 60 * 86_400_000).toISOString());
    expect((await openPage(link)).status).toBe(410);
  });
});

describe('a service of an informal initiative', () => {
  test('is not asked about while its changes wait to be cleared, and stays cleared when its contact confirms it', async () => {
    await rig.at(new Date(api.clock.now().getTime() + 60_000).toISOString());
    const networkId = String(here.office.actAs);
    const coordinator = { token: String(here.office.token), email: here.officeMail, accountId: '' };
    const initiative = await provider(api, { network: here.slug, networkId, coordinator }, 'INITIATIVE', 'Nachbarn');
    const contact = { email: contactOf('Nachbarn') };
    const { result: draft } = await api.ok(mutations.create, { input: { ...leastOffering, title: 'Nachbarn', contact } }, initiative.admin);
    const { result: waiting } = await api.ok(mutations.publish, seen(draft), initiative.admin);
    const { result: cleared } = await api.ok(mutations.clear, seen(waiting), here.office);
    await api.admin.query(`UPDATE offering SET assurance_due_on = assured_on + 3 WHERE id = $1`, [draft.id]);
    await rig.at(new Date(api.clock.now().getTime() + 60_000).toISOString());
    const first = await linkTo('Nachbarn');
    const { result: changed } = await api.ok(mutations.update, { input: { ...seen(cleared), changes: { description: 'Noch nicht öffentlich.' } } }, initiative.admin);
    await rig.at(new Date(api.clock.now().getTime() + 60_000).toISOString());
    expect([(await openPage(first)).status, (await questionsTo(contact.email)).length]).toEqual([410, 1]);
    await api.ok(mutations.clear, seen(changed), here.office);
    await rig.at(new Date(api.clock.now().getTime() + 86_400_000).toISOString());
    const second = await linkTo('Nachbarn');
    const page = await openPage(second);
    expect([page.status, page.text.includes('Noch nicht öffentlich.')]).toEqual([200, true]);
    const before = await shown(draft.id);
    expect((await submit(second, { answer: 'CONFIRMED' }, page)).status).toBe(200);
    const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { hasUnclearedChanges assuredOn } }', { id: draft.id }, initiative.viewer);
    expect(offering.hasUnclearedChanges).toBe(false);
    expect((await shown(draft.id)).assuredOn > before.assuredOn).toBe(true);
  });
});

test('the office cannot have it confirmed at an address of its choice', async () => {
  await rig.at('2028-06-05T09:00:00Z');
  const one = await published('Eigenes');
  const answer = await api.graphql(`mutation($i: AskToConfirmInput!) { askToConfirm(input: $i) { __typename } }`,
    { i: { subjectType: 'ASSURANCE', subjectId: one.id, contactEmail: 'egal@kreis.example' } }, here.office);
  expect(answer.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('of an organisation that has nobody the office reads the correction, and the contact confirms the entry of the office', async () => {
  const { recordOrganisation } = await api.ok(`mutation($i: RecordOrganisationInput!) { recordOrganisation(input: $i) { ... on Organisation { id } } }`,
    { i: { kind: 'ASSOCIATION', name: 'Verein Allein', contactEmail: 'post@allein.example' } }, here.office);
  const contact = { email: contactOf('Allein') };
  const { result } = await api.ok(mutations.record,
    { input: { organisationId: recordOrganisation.id, contactEmail: 'post@allein.example', offering: { ...leastOffering, title: 'Allein', contact } } }, here.office);
  expect(result).toMatchObject({ isUnconfirmed: true });
  await rig.at('2029-05-22T09:00:00Z');
  const link = await linkTo('Allein');
  expect((await submit(link, { answer: 'CORRECTED', correction: 'Wir sind umgezogen.' }, await openPage(link))).status).toBe(200);
  expect((await correctionsOf(here.office)).map((one) => one.correction)).toEqual(['Wir sind umgezogen.']);
  await api.admin.query('UPDATE offering SET assurance_asked_for = NULL WHERE id = $1', [result.id]);
  await rig.at('2029-05-23T09:00:00Z');
  const again = await linkTo('Allein');
  expect((await submit(again, { answer: 'CONFIRMED' }, await openPage(again))).status).toBe(200);
  const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { isUnconfirmed assuredOn } }', { id: result.id }, here.office);
  expect(offering).toEqual({ isUnconfirmed: false, assuredOn: '2029-05-23' });
});
