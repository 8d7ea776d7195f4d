/** Protects: ages, papers, announcements and further contacts are entered once, shown to everybody, kept in revisions, and forgotten in time. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let traeger: Provider;
let coordinator: Person;
let networkId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterAll(async () => {
  await api.stop();
});

const facts = `alternateName ageRange { minimum maximum } whatToBring requiredDocuments { name url } howToRegister waitTime interpretation accreditations
  announcement { text until isPaused } furtherContacts { role name email phone extension languages }`;
const given = {
  alternateName: 'Café Babel', ageRange: { minimum: 16, maximum: null }, whatToBring: 'Nichts.', requiredDocuments: [{ name: 'Ausweis', url: 'https://ausweis.example/' }],
  howToRegister: 'Einfach kommen.', waitTime: 'keine', interpretation: 'Arabisch', accreditations: 'BAMF',
  announcement: { text: 'Im Umbau', until: '2027-03-10', isPaused: true },
  furtherContacts: [{ role: 'Anmeldung', name: null, email: null, phone: '04321 9', extension: '007', languages: ['ar'] }],
};
const none = {
  alternateName: null, ageRange: { minimum: null, maximum: null }, whatToBring: null, requiredDocuments: [], howToRegister: null, waitTime: null,
  interpretation: null, accreditations: null, announcement: null, furtherContacts: [],
};
const weekly = { isTimeByArrangement: false, times: [{ weekdays: ['TUESDAY'], from: '10:00', to: '12:00' }] };

async function published(input: object, caller: Caller = traeger.editor): Promise<{ id: string; version: number }> {
  const draft = (await api.ok(mutations.create, { input: { ...leastOffering, ...input } }, caller)).result;
  const { result } = await api.ok(mutations.publish, { id: draft.id, expectedVersion: draft.version }, caller);
  return result;
}
const shown = async (id: string, caller: Caller = {}): Promise<Answer['data']> =>
  (await api.ok(`query($id: UUID!) { offering(id: $id, network: "${network}") { ${facts} nextTimes { startsAt } warnings { code } } }`, { id }, caller)).offering;
const found = async (words: string): Promise<{ title: string }[]> =>
  (await api.ok(`query($words: String!) { searchOfferings(network: "${network}", filter: { words: $words }) { items { title ${facts} } } }`, { words })).searchOfferings.items;

test('an offering says all of it to everybody, and one that says nothing of it says so', async () => {
  const { id } = await published({ title: 'Treff mit allem', ...given });
  expect(await shown(id)).toMatchObject(given);
  expect(await shown(id, traeger.viewer)).toMatchObject({ ...given, warnings: [{ code: 'AGES_EXCLUDE_NOBODY' }] });
  expect(await found('Babel')).toEqual([{ title: 'Treff mit allem', ...given }]);
  expect(await shown((await published({ title: 'Ganz schlicht' })).id)).toMatchObject(none);
});

test('every problem of them is named at once', async () => {
  const input = { ...leastOffering, ageRange: { minimum: 9, maximum: 3 }, announcement: { isPaused: true }, furtherContacts: [{ phone: '1' }], requiredDocuments: [{ name: '' }] };
  const { result } = await api.ok(mutations.create, { input }, traeger.editor);
  expect(result.fields.map((one: { path: string }) => one.path)).toEqual(['ageRange.maximum', 'requiredDocuments.0.name', 'announcement.text', 'furtherContacts.0.role']);
});

test('a person has one contact, no address in any word, and nothing of it in the trail', async () => {
  const person = await api.signIn('nachbarin@privat.example');
  const create = async (more: object): Promise<Answer['data']> => (await api.ok(mutations.createPersonal, { network, input: { ...leastOffering, ...more } }, person)).result;
  expect((await create({ howToRegister: 'Klingeln: Ringstraße 5', furtherContacts: [{ name: 'Ali', phone: '1' }] })).fields).toEqual([
    { path: 'furtherContacts', code: 'NOT_ALLOWED' }, { path: 'howToRegister', code: 'PRIVATE_ADDRESS' },
  ]);
  const { id } = await create({ whatToBring: 'Geheimwort Lavendel' });
  const { rows } = await api.admin.query<{ changes: string }>('SELECT changes::text FROM audit_entry WHERE subject_id = $1', [id]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.changes).toContain('"whatToBring": "changed"');
  expect(rows[0]?.changes).not.toContain('Lavendel');
});

test('revisions compare and restore all of it; contacts are forgotten with the main one and never reach the trail', async () => {
  const { id, version } = await published({ title: 'Wechselhaft', ...given, announcement: { text: 'Neuer Eingang' } });
  const cleared = { alternateName: '', ageRange: {}, whatToBring: '', requiredDocuments: [], howToRegister: '', waitTime: '', interpretation: '', accreditations: '', announcement: { text: '' }, furtherContacts: [] };
  const { result: empty } = await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: cleared } }, traeger.editor);
  expect(await shown(id)).toMatchObject(none);
  const compare = `query($id: UUID!, $to: Int!) { compareOfferingRevisions(id: $id, from: 1, to: $to) { from { content { ${facts} } } differences { field { name label } before { text } after { text } } } }`;
  const { compareOfferingRevisions: compared } = await api.ok(compare, { id, to: empty.version }, traeger.editor);
  expect(compared.differences.map((one: { field: { name: string } }) => one.field.name)).toEqual(Object.keys(none));
  expect(compared.from.content).toEqual({ ...given, announcement: { text: 'Neuer Eingang', until: null, isPaused: false } });
  const restore = `mutation($id: UUID!, $version: Int!) { restoreOfferingRevision(id: $id, expectedVersion: $version, revision: 1) { __typename ... on Offering { version ${facts} } } }`;
  const { restoreOfferingRevision: restored } = await api.ok(restore, { id, version: empty.version }, traeger.editor);
  expect(restored).toMatchObject({ ...given, announcement: { text: 'Neuer Eingang', until: null, isPaused: false } });
  const trail = await api.admin.query<{ changes: string }>('SELECT changes::text FROM audit_entry WHERE subject_id = $1', [id]);
  expect(trail.rows.map((row) => row.changes).join()).not.toContain('04321 9');

  // The part that is erased 90 days after it was replaced holds all contacts, and the part that stays none.
  const { rows } = await api.admin.query<{ words: string; contact: string }>(`SELECT words::text, contact::text FROM offering_revision WHERE offering_id = $1 AND version = 1`, [id]);
  expect([rows[0]?.contact.includes('04321 9'), rows[0]?.words.includes('04321 9')]).toEqual([true, false]);
});

test('while it pauses there are no times; they go on by themselves', async () => {
  const { id } = await published({ title: 'Pause im Umbau', ...weekly, announcement: given.announcement });
  const endless = { text: 'Bis auf Weiteres geschlossen', until: null, isPaused: true };
  const closed = await published({ title: 'Geschlossen auf lange Zeit', ...weekly, announcement: endless });
  const first = async (of: string): Promise<unknown> => ({ announcement: (await shown(of)).announcement, first: (await shown(of)).nextTimes[0]?.startsAt });
  expect(await first(id)).toEqual({ announcement: given.announcement, first: '2027-03-16T09:00:00.000Z' });
  api.clock.moveTo('2027-03-10T20:00:00Z');
  expect(await first(id)).toMatchObject({ announcement: given.announcement });
  api.clock.moveTo('2027-03-11T09:00:00Z');
  expect(await first(id)).toEqual({ announcement: null, first: '2027-03-16T09:00:00.000Z' });
  expect(await first(closed.id)).toEqual({ announcement: endless, first: undefined });
});
