/** Protects: small things that would mislead people who read, write or follow offerings. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { MailRelay } from '#platform/mail';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { workerBeside } from '../support/worker-beside.js';

const network = 'neumuenster';
let api: TestApi;
let worker: INestApplicationContext;
let office: Caller;
let traeger: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  worker = await workerBeside(api);
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller = traeger.editor): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function created(fields: object): Promise<Answer['data']> {
  return run('create', { input: { ...leastOffering, ...fields } });
}
async function published(fields: object): Promise<string> {
  const { id } = await created(fields);
  expect(await run('publish', { id, expectedVersion: 1 })).toMatchObject({ state: 'PUBLISHED' });
  return String(id);
}
const update = (id: string, expectedVersion: number, changes: object): Promise<Answer['data']> => run('update', { input: { id, expectedVersion, changes } });
const found = async (filter: object): Promise<string[]> => (await api.ok(`query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter) { items { title } } }`,
  { network, filter })).searchOfferings.items.map((one: { title: string }) => one.title);

test('whoever changes nothing makes no new version, no day of a change and no place at the top', async () => {
  const id = await published({ title: 'Zuerst da' });
  api.clock.moveTo('2027-03-02T09:00:00Z');
  await published({ title: 'Danach gekommen', isTimeByArrangement: true });
  api.clock.moveTo('2027-03-03T09:00:00Z');
  for (const changes of [{}, { title: null }, { title: 'Zuerst da' }]) expect(await update(id, 2, changes)).toMatchObject({ __typename: 'Offering', version: 2 });
  expect(await update(id, 1, {})).toMatchObject({ __typename: 'StaleVersion' });
  const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { version changedAt } }`, { id, network });
  expect(offering).toEqual({ version: 2, changedAt: '2027-03-01T09:00:00.000Z' });
  expect(await found({})).toEqual(['Danach gekommen', 'Zuerst da']);
  // The second factor of the office is of the first day.
  api.clock.moveTo('2027-03-01T09:30:00Z');
});

test('another first language drops no translation that somebody has written', async () => {
  const id = await published({ title: 'Frauencafé', translations: [{ language: 'uk', field: 'TITLE', text: 'Жіноче кафе' }] });
  expect(await update(id, 2, { originalLanguage: 'uk' })).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'originalLanguage', code: 'NOT_ALLOWED' }] });
  const swapped = { originalLanguage: 'uk', title: 'Жіноче кафе', description: 'Розмови німецькою.', translations: [{ language: 'de', field: 'TITLE', text: 'Frauencafé' }] };
  expect(await update(id, 2, swapped)).toMatchObject({ __typename: 'Offering', title: 'Жіноче кафе' });
  const { id: plain } = await created({ title: 'Ohne Übersetzung' });
  expect(await update(plain, 1, { originalLanguage: 'uk' })).toMatchObject({ __typename: 'Offering' });
});

describe('a restriction', () => {
  const restriction = { basis: 'FUNDER_CONDITION', reason: '.', reviewOn: '2027-09-01', alternative: '-' };

  test('is not justified by a dot and a dash, and the draft says what is missing', async () => {
    const draft = await created({ title: 'Nur mit Titel', openness: 'STATUS_BASED', restriction });
    expect(draft.missingForPublishing.map(({ path }: { path: string }) => path)).toEqual(['restriction.reason', 'restriction.alternative']);
    expect(await run('publish', { id: draft.id, expectedVersion: 1 })).toMatchObject({ __typename: 'RestrictionNeedsJustification', missing: ['REASON', 'ALTERNATIVE'] });
  });

  test('to a need is reviewed like one to a status, and flagged to nobody', async () => {
    const good = { basis: 'PROTECTION', reason: 'Schutzraum für Frauen.', reviewOn: '2027-09-01', alternative: 'Das offene Café.' };
    const id = await published({ title: 'Schutzraum', openness: 'PROTECTIVE', restriction: good });
    const { obligations, flaggedRestrictions } = await api.ok(`{ obligations(state: OPEN) { items { kind subjectId nominal } } flaggedRestrictions { items { reviewOn } } }`, {}, office);
    expect(obligations.items.filter((one: { subjectId: string; kind: string }) => one.subjectId === id && one.kind === 'RESTRICTION_REVIEW')).toEqual([{ kind: 'RESTRICTION_REVIEW', subjectId: id, nominal: '2027-09-01' }]);
    expect(flaggedRestrictions.items).toEqual([]);
  });
});

test('languages without a code of two letters are entered, found and named', async () => {
  const id = await published({ title: 'Beratung in Gebärden', languages: ['gsg', 'PRS', 'ckb', 'kmr', 'rom', 'ara'] });
  const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { languages } }`, { id, network });
  expect(offering.languages).toEqual(['gsg', 'prs', 'ckb', 'kmr', 'rom', 'ar']);
  expect(await found({ languages: ['gsg'] })).toEqual(['Beratung in Gebärden']);
  for (const words of ['Gebärdensprache', 'Dari', 'Sorani', 'Kurmandschi', 'Romanes']) expect(await found({ words })).toContain('Beratung in Gebärden');
  expect(await created({ title: 'Unbekannt', languages: ['xyz'] })).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'languages', code: 'NOT_FOUND' }] });
});

test('a contact has a number, and a website is on the web', async () => {
  const refused = async (fields: object): Promise<unknown> => (await created({ title: 'Kontakt', ...fields })).fields;
  expect(await refused({ contact: { phone: 'abc' } })).toEqual([{ path: 'contact.phone', code: 'NOT_A_PHONE' }]);
  for (const website of ['https://user:pw@example.de', 'http://localhost', 'http://localhost:3000/x', 'http://127.0.0.1/', 'http://[::1]/', 'http://rechner.local']) {
    expect(await refused({ website })).toEqual([{ path: 'website', code: 'NOT_A_URL' }]);
  }
  expect(await created({ title: 'Notruf', contact: { phone: '115' }, website: 'https://example.de/seite' })).toMatchObject({ __typename: 'Offering' });
});

test('colleagues without a name are told apart in revisions', async () => {
  const { id } = await created({ title: 'Von zweien' });
  await run('update', { input: { id, expectedVersion: 1, changes: { title: 'Von zweien geschrieben' } } }, traeger.admin);
  const authors = async (caller: Caller): Promise<unknown[]> => (await api.ok(`query($id: UUID!) { offeringRevisions(id: $id) { items { author { person } } } }`, { id }, caller))
    .offeringRevisions.items.map((one: { author: { person: string | null } }) => one.author.person);
  expect(await authors(traeger.viewer)).toEqual(['admin@bruecke.example', 'editor@bruecke.example']);
  await run('publish', { id, expectedVersion: 2 });
  expect(await authors(office)).toEqual([null]);
});

test('the mail about an approval names what was approved, whatever was written since', async () => {
  await api.ok(`mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename } }`, { input: { id: traeger.id, expectedVersion: 2, offeringsNeedApproval: true } }, traeger.admin);
  const { id } = await created({ title: 'Töpfern' });
  await run('publish', { id, expectedVersion: 1 });
  await run('clear', { id, expectedVersion: 2 }, traeger.admin);
  await update(id, 3, { title: 'Töpfern zwei' });
  await worker.get(MailRelay).drain();
  expect((await api.mailsTo('editor@bruecke.example')).map((mail) => mail.subject).filter((subject) => subject.startsWith('Freigegeben'))).toEqual(['Freigegeben: „Töpfern“']);
});
